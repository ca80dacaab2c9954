// How budgets and investment drives are told: what a sum is measured by, who invests, what is counted in.
import Testing

@testable import Extraction

@Suite struct BudgetSpeechTests {
  @Test func basesOfASum() throws {
    let text = """
      财政收入完成14.6亿元，比上年同期14.4亿元增收2000万元，增长1.3%，\
      完成年初预算24.5亿元的59.7%，完成市上全年任务（23亿元）的63.4%。
      """
    let figures = try FigureCase.figures(text)
    #expect(figures.count == 8)
    #expect(figures.allSatisfy { $0.indicator == "财政收入" })
    #expect(figures.prefix(4).map(\.aspect) == [.actual, .actual, .actual, .actual])
    #expect(figures.suffix(4).map(\.aspect) == [.target, .actual, .target, .actual])
    #expect(figures.prefix(4).map(\.change) == [.level, .level, .difference, .growth])
    #expect(figures.suffix(4).map(\.change) == [.level, .share, .level, .share])
  }

  @Test(arguments: [
    FigureCase("远恒纺织公司投资5000万元在园区新建厂房。", "5000万元", indicator: "投资"),
    FigureCase("两家外地客商投资1600万元创办学校。", "1600万元", indicator: "投资"),
    FigureCase("新批外资项目（包括增资项目）12个。", "12个", indicator: "新批外资项目"),
    FigureCase("共举办3次重大项目集中签约仪式。", "3次", indicator: "重大项目集中签约仪式"),
    FigureCase("招商引资重点督办项目共16个。", "16个", indicator: "招商引资重点督办项目"),
    FigureCase("累计兴办外资项目80多个。", "80多个", indicator: "外资项目"),
    FigureCase("总投资10亿元以上的工业项目也仅有3个。", "3个", indicator: "总投资10亿元以上的工业项目"),
    FigureCase("总投资XX亿元以上的工业项目也仅有XX个。", "XX个", indicator: "总投资XX亿元以上的工业项目"),
    FigureCase("市上下达我县亿元以上项目任务8个，现已完成10个。", "8个", indicator: "亿元以上项目", aspect: .target),
    FigureCase("市上下达我县亿元以上项目任务8个，现已完成10个。", "10个", indicator: "亿元以上项目", aspect: .actual),
    FigureCase("拥有百万人口的兴平市的财政收入是34亿元。", "34亿元", indicator: "财政收入"),
  ])
  func named(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("固定资产投资实现了22%以上的增长。", "22%以上", indicator: "固定资产投资", change: .growth, direction: .up),
    FigureCase("固定资产投资保持10%以上速度增长。", "10%以上", indicator: "固定资产投资", change: .growth),
    FigureCase("固定资产投资保持10%以上的速度增长。", "10%以上", indicator: "固定资产投资", change: .growth),
  ])
  func paces(_ expected: FigureCase) throws { try expected.check() }
}
