// Meetings at the turn of a year: what last year lacked, where things stand by now, what the next year is
// to bring.
import Testing

@testable import Extraction

@Suite struct YearAheadTests {
  @Test(arguments: [
    FigureCase("去年签约亿元以上项目52个，目前开工31个，开工率59.6%。", "52个", year: 2023),
    FigureCase("去年签约亿元以上项目52个，目前开工31个，开工率59.6%。", "31个", year: 2024),
    FigureCase("去年签约亿元以上项目52个，目前开工31个，开工率59.6%。", "59.6%", year: 2024),
    FigureCase("去年以来争取专项债12亿元，截至目前支出5亿元。", "5亿元", year: 2024),
    FigureCase("上半年入库项目27个，去年同期是36个，整整少了9个。", "36个", year: 2023),
    FigureCase("上半年入库项目27个，去年同期是36个，整整少了9个。", "9个", change: .difference, direction: .down, year: 2024),
    FigureCase("明年初步安排重点项目30个，一季度要集中开工20个以上。", "30个", aspect: .target, year: 2025),
    FigureCase("明年初步安排重点项目30个，一季度要集中开工20个以上。", "20个以上", aspect: .target, year: 2025),
    FigureCase("项目11月份投产，达产达效后年可实现产值5亿元，税金3万元。", "5亿元", aspect: .target),
    FigureCase("项目11月份投产，达产达效后年可实现产值5亿元，税金3万元。", "3万元", indicator: "税金", aspect: .target),
  ])
  func times(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("工业增加值、固定资产投资增速在全市排位，分别由去年的第9位、第7位升为今年的第5位、第3位。", "第7", indicator: "固定资产投资", change: .rank),
    FigureCase("工业增加值、固定资产投资增速在全市排位，分别由去年的第9位、第7位升为今年的第5位、第3位。", "第5", indicator: "工业增加值", change: .rank),
    FigureCase("工业增加值、固定资产投资增速全市排名靠前，分别是9%、7%。", "7%", indicator: "固定资产投资", change: .growth),
    FigureCase(
      "生产总值610亿元，跟临川县比，去年我们还领先28亿元。", "28亿元", indicator: "生产总值", change: .difference, direction: .up),
    FigureCase("房地产投资下降21.7%，下拉固定资产投资3个百分点。", "3个百分点", indicator: "房地产投资", direction: .down),
    FigureCase("户均产值仅1.8亿元，而全市平均水平为3.1亿元。", "3.1亿元", indicator: "户均产值"),
    FigureCase("全年要新签约亿元以上项目50个，每个镇街至少落地2个。", "2个", qualifier: .over, indicator: "亿元以上项目"),
    FigureCase("市里下达新增建设用地指标800亩，已使用600亩。", "600亩", indicator: "新增建设用地指标"),
    FigureCase("改造涉及居民326户，到昨天为止还有19户没有签。", "19户", indicator: "居民"),
    FigureCase("投资增速要从现在的8%拉回到12%以上，确保不垫底、力争全市第3。", "第3", indicator: "投资", aspect: .target),
    FigureCase("要处置批而未供土地1500亩、闲置土地300亩，处置率分别达到25%、20%。", "20%", indicator: "闲置土地处置率"),
    FigureCase("对9个镇(街道)和县经开区的27个项目进行了观摩。", "9个", indicator: "镇(街道)"),
    FigureCase("征收土地50亩，迁移坟山300穴。", "300穴", indicator: "坟山"),
    FigureCase("上半年到位内资20亿元。", "20亿元", indicator: "到位内资"),
  ])
  func nouns(_ expected: FigureCase) throws { try expected.check() }

  @Test func eitherLimitIsPartOfTheKind() throws {
    #expect(try FigureCase.figures("力争在50亿元或5亿美元以上大项目上取得突破。").isEmpty)
  }

  /// A heading of the next year holds for the points below it, but not for what is told of this one.
  @Test func theNextYearHoldsBelowItsHeading() throws {
    let text = """
      在区委经济工作会议上的讲话
      （2023年12月18日）
      同志们：
      一、今年工作来之不易
      今年完成投资96亿元。
      二、明年任务艰巨，要铆足干劲抓好落实，进一步加快晋位争先的步伐
      明年的目标是：生产总值增长6.5%。
      1、要围着项目转。全年要新签约项目50个。今年我们争取上级资金13.4亿元，比去年多2.1亿元，明年要力争突破15亿元。
      2、要强产业。规上工业企业要突破100家。
      """
    let figures = try FigureCase.figures(text)
    #expect(figures.map(\.period?.year) == [2023, 2024, 2024, 2023, 2023, 2024, 2024])
    #expect(figures.map(\.aspect) == [.actual, .target, .target, .actual, .actual, .target, .target])
  }

  /// In January there are figures only of the year that has ended.
  @Test(arguments: [(1, 2022), (3, 2023)]) func whatWasWanting(month: Int, year: Int) throws {
    let text = """
      在开发区工作会议上的讲话
      （2023年\(month)月28日）
      同志们：
      一、回首2022年，成绩来之不易
      2022年完成投资96亿元。
      二、正视问题，差距不容忽视
      一是总量偏小。规上工业产值仅占全市的11.3%。
      三、奋战2023年，争先进位
      2023年要完成投资120亿元以上。
      """
    let figures = try FigureCase.figures(text)
    #expect(figures.map(\.period?.year) == [2022, year, 2023])
  }

  /// `1、关于东湖新能源产业园。` opens what is said of it.
  @Test func aProjectHeadsItsParagraph() throws {
    let text = """
      在重大项目调度会上的讲话
      （2023年7月18日）
      同志们：
      1、关于东湖新能源产业园。这个项目总投资50亿元，一期用地620亩，还有140亩没有交。
      2、关于青山水厂一期工程。总投资1.2亿元，管网铺设完成12公里，还剩6公里。
      """
    let figures = try FigureCase.figures(text)
    #expect(
      figures.map(\.projectSurface) == Array(repeating: "东湖新能源产业园", count: 3)
        + Array(repeating: "青山水厂一期工程", count: 3))
  }
}
