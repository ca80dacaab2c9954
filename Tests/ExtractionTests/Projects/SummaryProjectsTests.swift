// Projects as summaries of zones and bureaus tell of them: under a numbered heading, in talks, behind who
// acts.
import Testing

@testable import Extraction

@Suite struct SummaryProjectsTests {
  private func read(_ text: String) throws -> ExtractedDocument {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
  }

  /// The number of a heading is no member of a list, and what follows is of the work that it names.
  @Test(arguments: [
    "（一）重点工作进展情况1、岚川大桥工程。总投资6200万元。",
    "二、岚川大桥工程。该工程总投资6200万元。", "三、岚川公园改造工程。总投资6200万元，年底完工。", "十一、岚川公园改造工程。该工程总投资6200万元。",
  ])
  func numberedHeading(_ text: String) throws {
    let document = try read(text)
    #expect(document.figures.map(\.project) == [0])
  }

  /// How far talks have come.
  @Test(arguments: [
    ("海川集团锂电池壳体项目正抓紧对接。", ProjectStage.negotiating), ("海川集团锂电池壳体项目正在跟踪。", .negotiating),
    ("签约引进海川锂电池壳体项目。", .signed), ("签约落户总投资3亿元的海川锂电池壳体项目。", .signed),
    ("海川锂电池壳体项目已建设完毕。", .completed),
  ])
  func talks(text: String, expected: ProjectStage) throws {
    #expect(try read(text).projects.map(\.stage) == [expected])
  }

  /// A body that acts is no work; one that is built is.
  @Test(arguments: [
    ("岚川新城管理中心完成招标6个。", []), ("岚川新城服务中心主动对接企业6家。", []), ("岚川应急指挥中心正在建设。", ["岚川应急指挥中心"]),
    ("岚川应急指挥中心完成主体施工。", ["岚川应急指挥中心"]),
    // By whose money, and by general words alone.
    ("推进台资项目。", []), ("标准厂房是海川市重点经济考核项目。", []), ("建成现代化育苗基地。", []), ("县域发展势头强劲项目攻坚大提速。", []),
    ("实施村组公路项目。", []), ("落实农机社会化服务项目。", []),
    // What the great carriers build.
    ("加快推动联通云数据项目落地。", ["联通云数据项目"]), ("总投资9亿元的中南锂电项目正在洽谈。", ["中南锂电项目"]),
  ])
  func whoActs(text: String, names: [String]) throws {
    #expect(try read(text).projects.map(\.surface) == names)
  }

  /// Of the project that is talked over, whoever it is talked over with and whichever point it is.
  @Test(arguments: [
    "与海川集团洽谈的岚川家居商贸城项目，计划投资7亿元。", "一是签约岚川家居商贸城项目，计划投资7亿元。", "二是洽谈岚川家居商贸城项目，计划投资7亿元。",
  ])
  func amountOfTalks(_ text: String) throws {
    #expect(try read(text).figures.map(\.project) == [0])
  }

  /// 有提升 at the end of a heading tells how it has gone.
  @Test func headingThatTellsOfProgress() throws {
    let text = "镇工作汇报\n（一）重点工作有提升。9000亩农田改造即将验收，接种疫苗1.1万剂次。\n"
    #expect(try read(text).figures.map(\.aspect) == [.actual, .actual])
  }

  /// 市区 is no district that another would be called by.
  @Test func theTownIsNoOtherPlace() throws {
    #expect(try read("铺设水管800米，引市区自来水进园；新建道路3公里。").figures.map(\.aspect) == [.actual, .actual])
  }

  /// A year with all of it hidden, before the works of it.
  @Test func hiddenYearOfWorks() throws {
    #expect(try read("省厅批复**年桥梁项目9个。").figures.map(\.surface) == ["9个"])
  }

  /// `全市…；其中，园区…`: the park's own, in its own account.
  @Test func theParkIsItsOwn() throws {
    let text = "工业园区2023年工作总结\n一、工作情况\n1至9月，全市工业产值达900亿元；其中，园区工业产值为310亿元，占全市的34.4%。\n"
    #expect(try read(text).figures.map(\.aspect) == [.other, .actual, .actual])
  }

  /// The branch whose firms are counted.
  @Test func branchThatIsCounted() throws {
    let figures = try read("1至9月，建材家居16户实现产值21亿元，增长6%。").figures
    #expect(figures.map(\.indicator) == ["建材家居", "建材家居产值", "建材家居产值"])
  }
}
