// Years that are hidden, that only say since when or for how long, and what was decided, is under way, or is
// laid out.
import Testing

@testable import Extraction

@Suite struct TimesUntoldTests {
  private func years(_ text: String, month: Int = 10) throws -> [Int?] {
    let text = "在全市经济工作会议上的讲话\n（2015年\(month)月12日）\n同志们：\n\(text)\n"
    return try Extractor.extract(Array(text.utf8)).figures.map(\.period?.year)
  }

  /// A year whose digits are taken out holds for its paragraph, and is not the document's.
  @Test(arguments: [
    "20XX年区本级到位内资X亿元，新增税收约X亿元。签约项目X个。",
    "201x年预计工业产值可达150亿元。现有科技企业20家。开发区有3家。",
    "x年高新区稳步向前，预计x年全年税收增速x%，新增上市企业x家，签约项目x个。",
  ])
  func hiddenYears(_ text: String) throws {
    #expect(try years(text) == [nil, nil, nil])
    #expect(try years(text + "\n今年签约项目30个。").last == 2015)
  }

  @Test func sinceWhenAndForHowLong() throws {
    // The year of a record is no year of the figures.
    #expect(try years("规上工业产值395亿元，增长9%，创2008年以来新高；财政收入36亿元，增长12%。") == [2015, 2015, 2015, 2015])
    #expect(try years("工业增加值增长9%，为2010年以来最好水平，税收6亿元。") == [2015, 2015])
    #expect(try years("从2009年就启动了改造，累计改造680户。") == [nil])
    // A word that only leads on stands before the year that opens a sentence.
    #expect(try years("同时，2014年全县交通也有了新的改善，新建项目46个，完成投资12亿元。") == [2014, 2014])
  }

  @Test(arguments: [
    // What was decided is to be done; a decision that is read out is a paper.
    FigureCase("县委、县政府决定，集中3年时间，全面完成9个片区21万平方米旧城改造任务。", "9个", aspect: .target),
    FigureCase("县委、县政府决定，集中3年时间，全面完成9个片区21万平方米旧城改造任务。", "21万平方米", aspect: .target),
    FigureCase("大会宣读了表彰决定，兑现奖金30万元。", "30万元", aspect: .actual),
    // How far those are that are worked on.
    FigureCase("全市推进重点项目90个，目前开复工项目85个。", "90个", aspect: .actual),
    FigureCase("全市力争推进重点项目90个，目前开工35个。", "90个", aspect: .target),
    // The plan of an undertaking that is named.
    FigureCase("汶溪家园项目占地30亩，规划建设住宅12栋，总投资2亿元。", "12栋", aspect: .actual),
    FigureCase("年内规划建设住宅12栋。", "12栋", aspect: .target),
    // 规划 in a kind's name, 按计划 of how it goes, and how far behind or from a goal one is.
    FigureCase("九是规划研究类项目9个，总投资2亿元；十是续建项目12项。", "9个", indicator: "规划研究类项目", aspect: .actual),
    FigureCase("九是规划研究类项目9个，总投资2亿元；十是续建项目12项。", "12项", aspect: .actual),
    FigureCase("北区块按计划有序推进，南区块仅用3天时间完成108亩土地征用。", "108亩", aspect: .actual),
    FigureCase("按计划今年完成108亩土地征用。", "108亩", aspect: .target),
    FigureCase("完成年度计划的26%，落后年度计划时序进度要求6个百分点。", "6个百分点", direction: .down, aspect: .actual),
    FigureCase("投资完成17亿元，离年度任务23.6亿元还有6.6亿元。", "23.6亿元", aspect: .target),
    FigureCase("投资完成17亿元，离年度任务23.6亿元还有6.6亿元。", "6.6亿元", aspect: .actual),
  ])
  func whatWasDecided(_ expected: FigureCase) throws { try expected.check() }

  /// A text that only names when something began speaks from no year.
  @Test(arguments: [
    "从2009年就启动了改造，已改造680户。", "税收增长9%，创2008年以来新高。", "2009年至今，共审计项目26个。",
    "从2009年至2012年，新建茶园26亩。", "茶园由2009年的3万亩增加到6万亩。", "继2009年突破6亿元之后，又上了新台阶。",
  ])
  func noYearToSpeakFrom(_ text: String) throws {
    let document = try Extractor.extract(Array("在改造动员会上的讲话\n同志们：\n\(text)\n".utf8))
    #expect(document.metadata.year == nil)
  }

  /// What has come up to some time is of its year; a plan named with the account is of the year behind it.
  @Test(arguments: [
    ("截至2009年上半年，园区入驻企业26家。\n其中2008年末有16家。\n", 2009),
    ("在全区四季度项目推进暨2010年项目谋划会议上的讲话\n同志们：\n今年入库企业26家。\n", 2009),
    ("县科技局202x年工作总结和2009年工作计划\n一、完成情况\n入库企业26家。\n", 2008),
    ("县科技局2008年工作总结和2009年工作计划\n一、完成情况\n入库企业26家。\n", 2008),
  ])
  func yearOfTheAccount(_ text: String, _ year: Int) throws {
    let document = try Extractor.extract(Array(text.utf8))
    #expect(document.metadata.year == year)
    #expect(document.figures.first?.period?.year == year)
  }

  /// 预计可 of months that are over.
  @Test func whatIsSpentInMonthsThatAreOver() throws {
    let text = """
      在全市经济工作会议上的讲话
      （2015年10月12日）
      同志们：
      1—9月份，64个在建项目预计可实现投资120亿元。
      项目投产后预计可实现产值9亿元。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.aspect) == [.actual, .actual, .target])
  }

  /// A year with all of it hidden is no duration, and what has grown up to it has come.
  @Test(arguments: [
    ("出口总额从xx年的xx亿元增长到xx年的xx亿元，年均增长xx%。", ["xx亿元", "xx亿元", "xx%"]),
    ("村集体收入由X年的X万元提高到X年的X万元，低保标准提高X元。", ["X万元", "X万元", "X元"]),
    ("到xx年底，全镇农业总产值完成xx万元，同比增长7.2%；税收完成xx万元。", ["xx万元", "7.2%", "xx万元"]),
    ("刚刚过去的××年，全镇新修道路××公里。", ["××公里"]),
    ("过去的6年，全镇新修道路80公里。", ["80公里"]),
  ])
  func hiddenYearsThatAreOver(_ sentence: String, _ surfaces: [String]) throws {
    let text = "在全镇表彰大会上的讲话\n（2015年10月12日）\n同志们：\n\(sentence)\n"
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == surfaces)
    #expect(figures.allSatisfy { $0.aspect == .actual })
  }

  /// What is wanted by a hidden year is still wanted.
  @Test func hiddenYearsToCome() throws {
    let text = "在全镇表彰大会上的讲话\n（2015年10月12日）\n同志们：\n到xx年，全镇农业总产值达到xx万元。\n"
    #expect(try Extractor.extract(Array(text.utf8)).figures.map(\.aspect) == [.target])
  }
}
