// How reports of a province or a city give figures: reviews of several years, lists of promises, long names.
import Testing

@testable import Extraction

@Suite struct ReportTests {
  @Test(arguments: [
    FigureCase("连续3年获省委考核优秀等次。", "3年", indicator: "省委考核优秀等次"),
    FigureCase("营商环境考核连续2年获“优”的等次。", "2年", indicator: "“优”的等次"),
    FigureCase("连续2年大规模开展河道清淤行动。", "2年", indicator: "河道清淤行动"),
    FigureCase("完成林地优化20万亩、森林抚育30万亩。", "20万亩", indicator: "林地优化"),
    FigureCase("货运班列开行数量增长12%。", "12%", indicator: "货运班列开行数量"),
    FigureCase("对共建“一带一路”国家出口增长9%。", "9%", indicator: "对共建“一带一路”国家出口"),
    FigureCase("城镇累计新增就业30万人。", "30万人", indicator: "城镇新增就业"),
    FigureCase("农村供水工程覆盖人口比例达91%。", "91%", indicator: "农村供水工程覆盖人口比例"),
    FigureCase("新一轮对口协作投入帮扶资金8亿元。", "8亿元", indicator: "帮扶资金"),
    FigureCase("累计建设6个省级现代农业产业园。", "6个", indicator: "省级现代农业产业园"),
    FigureCase("为超900名孤独症儿童免费提供服务。", "超900名", qualifier: .over, indicator: "孤独症儿童"),
    FigureCase("为90名听力、视力等残疾儿童提供服务。", "90名", indicator: "听力、视力等残疾儿童"),
    FigureCase("更新改造海川路等道路30条。", "30条", indicator: "道路"),
    FigureCase("失能老人护理补贴标准是全省平均水平的1.3倍。", "1.3倍", indicator: "失能老人护理补贴标准", change: .level),
    FigureCase("孤儿津贴、老人护理补贴标准分别从每月90元、80元提高到95元、85元。", "95元", indicator: "孤儿津贴标准"),
    FigureCase("两城间基本实现2小时到达。", "2小时", qualifier: .exact),
    FigureCase("65岁及以上老年人健康管理率达到72%。", "72%", indicator: "65岁及以上老年人健康管理率"),
  ])
  func names(_ expected: FigureCase) throws { try expected.check() }

  @Test func ageLimitsAndSurveysAreNoFigures() throws {
    #expect(try FigureCase.figures("60岁及以上人口继续增加。").isEmpty)
    #expect(try FigureCase.figures("完成1%人口抽样调查。").isEmpty)
  }

  @Test func ratiosAreOneFigure() throws {
    let figures = try FigureCase.figures("城乡收入比从2.31:1缩小至2.08:1。12个镇完成改造。")
    #expect(figures.map(\.surface) == ["2.31:1", "2.08:1", "12个"])
    let text = Array("城乡收入比缩小至2.08∶1。".utf8)
    #expect(GoldJSON.render(try Extractor.extract(text)).contains("\"value\": \"2.08∶1\""))
  }

  @Test func aReviewOfSeveralYearsSpeaksOfNoYear() throws {
    let figures = try FigureCase.figures("这是产业结构持续优化的五年。\n建成高标准农田30万亩。")
    #expect(figures.map(\.period) == [nil])
    let later = try FigureCase.figures("这是负重前行的五年，成绩来之不易。建成高标准农田30万亩。2024年，新建学校9所。")
    #expect(later.map { $0.period?.year } == [nil, 2024])
  }

  @Test func promisesAreStillToBeKept() throws {
    let text = """
      2024年政府工作报告
      2024年全市十件民生实事
      一、提高补贴标准。
      残疾人护理补贴标准从每人每月80元提高到90元。组织技能培训超3万人次。
      """
    #expect(try FigureCase.figures(text).map(\.aspect) == [.actual, .target, .target])
  }
}
