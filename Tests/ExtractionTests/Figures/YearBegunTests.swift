// Reports to an assembly of the first months: what they list under the year that has only begun is to be
// done, and what they tell under no year is of the one before.
import Testing

@testable import Extraction

@Suite struct YearBegunTests {
  private func figures(_ date: String, _ text: String, title: String = "政府工作报告") throws -> [ExtractedFigure] {
    try Extractor.extract(Array("\(title)\n（\(date)）\n\(text)\n".utf8)).figures
  }

  /// All of the paragraph is wanted, with no word of a wish, but what has been done or stands there already.
  @Test func aParagraphOfTheYearAhead() throws {
    let figures = try figures(
      "2025年1月16日",
      """
      2024年，全市地区生产总值增长6.1%，新建学校12所。
      2025年实施市级重点项目320个，其中民生项目110个，产业项目数量占比66%。新增停车位1.5万个，新修公路86公里。\
      目前全市有公园75个。去年建成的6个驿站全部开放。
      全市有养老机构80家。
      """)
    #expect(
      figures.map(\.surface) == [
        "6.1%", "12所", "320个", "110个", "66%", "1.5万个", "86公里", "75个", "6个", "80家",
      ])
    #expect(
      figures.map(\.aspect) == [.actual, .actual] + Array(repeating: .target, count: 5)
        + [.actual, .actual, .actual])
    #expect(figures.dropLast(2).map(\.period?.year) == [2024, 2024, 2025, 2025, 2025, 2025, 2025, 2025])
  }

  /// 今年 opens it too, and the plan that begins with the year does not end it.
  @Test func thisYearAndThePlanThatBegins() throws {
    let figures = try figures(
      "2026年1月28日",
      """
      今年，粮食产量稳定在60万吨左右，新建粮库9座。“十五五”时期，力争新增装机90万千瓦。光伏装机20万千瓦。
      今年以来，全市接待游客30万人次。
      今年1月，全市用电量增长7%。
      2026年元旦假期，博物馆接待观众9000人。
      """)
    #expect(figures.map(\.surface) == ["60万吨左右", "9座", "90万千瓦", "20万千瓦", "30万人次", "7%", "9000人"])
    #expect(figures.map(\.aspect) == [.target, .target, .target, .target, .actual, .actual, .actual])
  }

  /// What is told of years gone by ends it for the rest of the paragraph.
  @Test func yearsGoneByEndIt() throws {
    let figures = try figures(
      "2022年1月18日",
      """
      2022年继续办好“十项惠民工程”：新建托育园30所；20个乡镇卫生院扩容升级；转移就业4万人。\
      “十三五”期间，全市生产总值年均增长8.1%，脱贫9万人。高速公路通车里程310公里。
      """)
    #expect(figures.map(\.surface) == ["30所", "20个", "4万人", "8.1%", "9万人", "310公里"])
    #expect(figures.map(\.aspect) == [.target, .target, .target, .actual, .actual, .actual])
  }

  /// 预计 of a year that has only begun looks ahead; of one that has ended it tells what is not yet counted.
  @Test func whatIsExpected() throws {
    let figures = try figures(
      "2024年1月20日", "2023年，预计收入增长4%。\n2024年，预计全市生产总值增长6%左右，原煤产量900万吨。")
    #expect(figures.map(\.aspect) == [.actual, .target, .target])
    #expect(figures.map(\.period?.year) == [2023, 2024, 2024])
  }

  /// An account of work, or a report given later in the year, tells what has been done in it.
  @Test(arguments: [("工作情况汇报", "2025年2月16日"), ("政府工作报告", "2025年4月16日"), ("政府工作报告", "2025年8月2日")])
  func whatIsNotAhead(title: String, date: String) throws {
    let figures = try figures(date, "今年，全市新增停车位1.5万个。", title: title)
    #expect(figures.map(\.aspect) == [.actual])
  }

  /// A level is of the year before as the growth beside it is.
  @Test func levelsAreOfTheYearBefore() throws {
    let figures = try figures(
      "2026年1月20日",
      """
      “满园扩园”行动扎实推进，38个“园中园”加快建设，百亿级园区新增3个、达到11个。选派专员600名。物流业收入增长21%。
      目前，全市有规上企业850家。今年以来招引企业12家。
      """)
    #expect(figures.map(\.surface) == ["38个", "3个", "11个", "600名", "21%", "850家", "12家"])
    #expect(figures.map(\.period?.year) == [2025, 2025, 2025, 2025, 2025, 2026, 2026])
  }

  /// 去年以来, said in the first months, holds for the sentences behind it until another time.
  @Test(arguments: [("政府工作报告", 2024), ("在全市经济工作会议上的讲话", 2024)])
  func sinceLastYear(title: String, year: Int) throws {
    let figures = try figures(
      "2025年2月12日", "去年以来，全市生产总值增长6.2%。实施重点项目210个，完成投资380亿元。目前在建项目30个。", title: title)
    #expect(figures.map(\.period?.year).dropFirst() == [year, year, year + 1])
  }

  /// Behind a year in the midst of several, what a thing has come to is of it, what was done of all of them.
  @Test func oneOfSeveralYears() throws {
    let figures = try figures(
      "2013年1月25日", "过去五年，生产总值年均增长11.6%。粮食连续增产，2012年达到90万吨。城镇化率由41%提高到50%，改造房屋2万户。铁路里程达到310公里。")
    #expect(figures.map(\.surface) == ["11.6%", "90万吨", "41%", "50%", "2万户", "310公里"])
    #expect(figures.map(\.period?.year) == [nil, 2012, nil, 2012, nil, 2012])
  }

  /// By how much a plan was surpassed.
  @Test(arguments: [
    FigureCase(
      "市重点项目完成投资420亿元，超年度计划11.2%。", "11.2%", qualifier: .exact, change: .difference, direction: .up,
      aspect: .actual),
    FigureCase("重点项目完成投资420亿元，超出年度目标6%。", "6%", indicator: "投资", change: .difference, aspect: .actual),
    FigureCase("重点项目完成投资420亿元，占年度计划的96%。", "96%", change: .share, aspect: .actual),
  ])
  func plansThatWereSurpassed(_ expected: FigureCase) throws { try expected.check() }
}
