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

  @Test(arguments: [
    FigureCase("其中5个新增棚改项目完成征收891户。", "5个", indicator: "棚改项目"),
    FigureCase("限上住餐企业、规上文化企业复工率分别达到99.6%和88%。", "99.6%", indicator: "限上住餐企业复工率"),
    FigureCase("今年元月份规模工业产值同比减少2亿元。", "2亿元", indicator: "规模工业产值", change: .difference),
    FigureCase("规下工业增加值增长1.6%，城区面积100平方公里。", "1.6%", indicator: "规下工业增加值"),
    FigureCase("规下工业增加值增长1.6%，城区面积100平方公里。", "100平方公里", indicator: "城区面积"),
    FigureCase("省下达棚户区改造任务3557套。", "3557套", indicator: "棚户区改造", aspect: .target),
    FigureCase("全年完成整改任务46项。", "46项", indicator: "整改任务", aspect: .actual),
    FigureCase("种植马铃薯2万亩，产量2.5万吨。", "2.5万吨", indicator: "马铃薯产量"),
    FigureCase("30户大企业2月20日前均实现了复工复产。", "30户", indicator: "大企业", aspect: .actual),
  ])
  func ofWorks(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase(
      "完成投资9.9亿元，占年度计划42%，超序时进度17%。", "17%", indicator: "投资", change: .difference, direction: .up),
    FigureCase("今年我县重大项目需征地拆迁6万亩。", "6万亩", indicator: "征地拆迁"),
    FigureCase("项目进度比传统模式提前2个月。", "2个月", indicator: "项目进度", change: .difference, direction: .up),
    FigureCase("工期比承诺推迟20天。", "20天", indicator: "工期", change: .difference, direction: .down),
    FigureCase("106项省市重点续建和计划开工项目全部复工。", "106项", indicator: "省市重点续建和计划开工项目"),
    FigureCase("各项指标均超计划进度运行；1-10月份，完成固定资产投资169.8亿元。", "169.8亿元", aspect: .actual),
    FigureCase("清理出园区内停产、半停产企业24户。", "24户", indicator: "停产、半停产企业"),
    FigureCase("平均利率5.1%，比去年初下降0.8个百分点。", "0.8个百分点", indicator: "平均利率", direction: .down),
    FigureCase("今年力争开工12个，止5月底开工8个。", "8个", aspect: .actual),
  ])
  func heldAgainstTime(_ expected: FigureCase) throws { try expected.check() }
}
