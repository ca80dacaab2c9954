// As many times as figures, and times that hold for one figure only.
import Testing

@testable import Extraction

@Suite("Times in turn")
struct TimesInTurnTests {
  private func periods(_ text: String) throws -> [FigurePeriod?] {
    try FigureCase.figures(text).map(\.period)
  }

  @Test("Each figure has the year or quarter that stands in its place")
  func inTurn() throws {
    let now = "这是2024年的情况。2024年再接再厉。"
    #expect(
      try periods("2021年、2022年、2023年出口额分别为4亿元、6亿元、7亿元。" + now).map(\.?.year) == [2021, 2022, 2023])
    #expect(try periods("出口额2022年和2023年分别增长6%、8%。" + now).map(\.?.year) == [2022, 2023])
    #expect(try periods("2024年一季度、二季度出口额分别增长6%、8%。").map(\.?.quarter) == [1, 2])
    #expect(try periods("出口额一、二、三季度分别增长6%、8%、9%。").map(\.?.quarter) == [nil, nil, nil])
  }

  @Test("The end of a plan that is over is a year, and holds for nothing behind it")
  func planEnd() throws {
    let text = "在全县外贸工作会上的讲话\n（2024年7月9日）\n“十三五”末，全县出口额4亿元。出口企业达到90家。\n"
    #expect(try periods(text).map(\.?.year) == [2020, 2024])
  }

  @Test("What is expected of the whole year is wanted in its middle")
  func expected() throws {
    let text = """
      在全县外贸工作会上的讲话
      （2024年7月9日）
      预计全年出口额达到7亿元，增长8%。预计上半年出口企业达到90家。
      """
    #expect(try FigureCase.figures(text).map(\.aspect) == [.target, .target, .actual])
  }

  @Test("The months that are left are no figure")
  func monthsLeft() throws {
    #expect(try FigureCase.figures("后5个月，出口额要完成3亿元。").map(\.surface) == ["3亿元"])
    #expect(try FigureCase.figures("投产后5个月，出口额达到3亿元。").map(\.surface) == ["5个月", "3亿元"])
  }

  /// A time between a statistic and what is told of it is no part of its name.
  @Test(arguments: [
    "前5个月", "今年前5个月", "头5个月", "前五个月", "一至五月", "2023年度", "近一个月", "第一周", "1—5月", "今年1至5月", "截至5月底",
  ])
  func betweenNounAndPredicate(_ time: String) throws {
    for text in ["技改投资\(time)增长7.5%。", "新签约项目\(time)达到46个。", "全区\(time)新签约项目46个。"] {
      let figures = try FigureCase.figures(text)
      #expect(figures.count == 1)
      let isInvestment = text.hasPrefix("技改")
      #expect(figures.first?.indicator == (isInvestment ? "技改投资" : "新签约项目"), "\(text)")
    }
  }

  /// A month of its year that has not begun when the document speaks.
  @Test func monthsAhead() throws {
    let text = "在项目调度会上的讲话\n（2024年7月5日）\n\n6月完成投资7亿元，9月完成12亿元。去年9月完成投资6亿元。\n"
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.aspect) == [.actual, .target, .actual])
  }

  /// 2021年度 is a year, and no quarter of one.
  @Test func yearsInFull() throws {
    let figure = try #require(try FigureCase.figures("技改投资2021年度增长7.5%。").first)
    #expect(figure.period?.year == 2021)
    #expect(figure.period?.quarter == nil)
  }

  @Test(arguments: ["本区", "本县", "县内", "辖区", "整个园区", "我单位"])
  func whosePlace(_ place: String) throws {
    #expect(try FigureCase.figures("\(place)新签约项目46个。").map(\.indicator) == ["新签约项目"])
  }

  /// All of the year that is over, and not the years up to now.
  @Test func wholeYearSince() throws {
    let head = "在全区工作会议上的讲话\n（2024年1月15日）\n\n"
    let whole = head + "去年以来，全区上下攻坚克难，全年完成技改投资9亿元。\n"
    #expect(try Extractor.extract(Array(whole.utf8)).figures.map { $0.period?.year } == [2023])
    let since = head + "去年以来，我们引进项目46个。\n"
    #expect(try Extractor.extract(Array(since.utf8)).figures.map { $0.period?.year } == [nil])
  }

  /// What is expected of a time that still runs is to come; of one that has run it has come.
  @Test(arguments: [
    ("预计全年投资完成60亿元，离目标还差6亿元。", FigureAspect.target), ("预计三季度完成投资20亿元。", .target),
    ("预计二季度完成投资20亿元。", .actual), ("预计上半年完成投资20亿元。", .actual), ("预计完成投资20亿元。", .actual),
  ])
  func expected(_ sentence: String, _ aspect: FigureAspect) throws {
    let text = "在项目调度会上的讲话\n（2024年7月5日）\n\n\(sentence)\n"
    #expect(try Extractor.extract(Array(text.utf8)).figures.first?.aspect == aspect)
  }
}
