// How news of projects tells what they are called, how far they have come and what they will yield.
import Testing

@testable import Extraction

@Suite struct ProjectProgressTests {
  private func read(_ text: String) throws -> ExtractedDocument {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
  }

  @Test(arguments: [
    ("汶溪海岳涂料年产6.5万吨多用途涂料及研发中心项目开工。", ["汶溪海岳涂料年产6.5万吨多用途涂料及研发中心项目"]),
    // Kinds, and what is said of them.
    ("认真贯彻高质量项目突破年要求。", []), ("固定资产项目投资完成16亿元。", []),
    ("软件服务（外包）类项目投资下降6%。", []), ("新签和结转项目到账资金6亿元。", []),
    ("新签项目履约率和工业项目占比都高于标准。", []), ("项目将新建三栋超高层办公楼。", []), ("辟建央企工业园。", []),
    ("占岚州市开工项目总数的26%。", []), ("上下齐心“找”项目。", []),
    // Persons, and who takes it for what.
    ("市领导潘岳、张云岚、冯汶等区领导出席项目签约仪式。", []), ("投资区以岚岳创业园为载体，加快发展。", ["岚岳创业园"]),
    // A kind beside the name.
    ("我县签约项目为岚岳集团生态循环产业园项目和粮油加工项目。", ["岚岳集团生态循环产业园项目"]),
  ])
  func names(_ text: String, _ names: [String]) throws {
    #expect(try read(text).projects.map(\.surface) == names)
  }

  @Test(arguments: [
    ("岚岳药业二期项目已完成建设，现已投产。", ProjectStage.operating), ("岚岳药业二期项目已建成，目前已投产运营。", .operating),
    ("岚岳药业二期项目已竣工，已投产企业6家。", .completed), ("岚岳大桥已建成，今年已投资6亿元。", .completed),
    ("岚岳净水厂工程进入沉淀池主体结构施工阶段。", .ongoing), ("岚岳药业二期项目正式进入设备安装调试阶段。", .ongoing),
  ])
  func stages(_ text: String, _ stage: ProjectStage) throws {
    #expect(try read(text).projects.map(\.stage) == [stage])
  }

  /// What a sentence of its own tells of the yields of the project before it.
  @Test(arguments: [
    "预估亩均产值260万元。", "预计年产值2.6亿元。", "达产后，年产值2.6亿元。", "投产后可实现年产值2.6亿元。", "建成后，预计年产值2.6亿元。",
  ])
  func yields(_ sentence: String) throws {
    let figures = try read("岚岳光伏组件项目占地160亩，总投资6亿元。" + sentence).figures
    #expect(figures.map(\.projectSurface) == Array(repeating: "岚岳光伏组件项目", count: 3))
    #expect(figures.last?.aspect == .target)
  }

  /// What 该项目 points to, and whose the amounts of a list are.
  @Test func pointsToTheOne() throws {
    let text = "位于汶江开发区孵化基地的岚岳集团新材料生产项目负责人表示，设备已进场。据介绍，该项目占地面积6万平方米。"
    #expect(try read(text).figures.last?.projectSurface == "岚岳集团新材料生产项目")
    let list = "6个项目开工（其中汶江光谷创新城项目协议投资额26亿元、岚岳轴承生产项目2.6亿元、岚惠医疗器械生产0.6亿元）。"
    #expect(
      try read(list).figures.map(\.projectSurface) == [nil, "汶江光谷创新城项目", "岚岳轴承生产项目", nil])
  }

  @Test func yieldsBehindComma() throws {
    let figures = try read(
      "岚岳磨具产业园是规模化园区，项目总投资6亿元，全部建成投产后，可实现销售收入16亿元，利税2亿元，出口创汇600万美元。"
    ).figures
    #expect(figures.map(\.projectSurface) == Array(repeating: "岚岳磨具产业园", count: 4))
    #expect(figures.map(\.aspect) == [.actual, .target, .target, .target])
  }

  /// A page of spring that opens with this year speaks from the year it was put out.
  @Test func opensWithThisYear() throws {
    let text = """
      今年岚江高新区力争实现产值260亿元
      来自岚江网：www.example.com 时间：2012-03-06 16:20:26
      本网讯 春节刚过，岚江高新区便打响了攻坚战，力争今年引进项目60个。
      2010年，岚江高新区实现产值160亿元，增长26%；2011年实现产值206亿元。
      """
    #expect(try read(text).metadata.year == 2012)
  }
}
