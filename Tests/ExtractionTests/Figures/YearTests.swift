// Which year a figure is of, where several are named around it.
import Testing

@testable import Extraction

struct YearTests {
  @Test(arguments: [
    FigureCase("截至去年底，全县建成社区食堂18处。", "18处", year: 2023),
    FigureCase("去年以来的24个签约项目中，还有7个没有动静。", "7个", year: 2024),
    FigureCase("去年这个时候，我们比邻县多出5亿元，现在只领先1亿元。", "5亿元", year: 2023),
    FigureCase("去年这个时候，我们比邻县多出5亿元，现在只领先1亿元。", "1亿元", year: 2024),
    FigureCase("安居苑小区去年9月就封了顶，验收拖了6个月。", "6个月", year: 2024),
    FigureCase("恒泰云谷产业园，去年9月封顶之后没有停工，2万平方米厂房正在装修。", "2万平方米", year: 2024),
    FigureCase("会上通报了去年招商情况，表彰了8家先进单位。", "8家", year: 2024),
    FigureCase("围绕明年投资增长9%的目标，谋划项目30个。", "30个", year: 2024),
    FigureCase("围绕明年投资增长9%的目标，谋划项目30个。", "9%", year: 2025),
    FigureCase("县委建议明年的主要目标是：产值增长6%；就业3200人。", "6%", year: 2025),
    FigureCase("县委建议明年的主要目标是：产值增长6%；就业3200人。", "3200人", year: 2025),
    FigureCase("到“十四五”末，规上企业要达到200家。", "200家", year: 2025),
    FigureCase("对去年没有开工的项目，要确保开工率达到90%。", "90%", aspect: .target, year: 2024),
    FigureCase("公用经费要在去年压减8%的基础上再压减5%。", "8%", year: 2023),
    FigureCase("公用经费要在去年压减8%的基础上再压减5%。", "5%", year: 2024),
    FigureCase("北桥产业园去年底签约，注册资金3000万元。", "3000万元", year: 2024),
    FigureCase("在上一年度全市考评中排第4位。", "第4", year: 2023),
    FigureCase("2024年，接待游客40万人次，比疫情前的2019年还多12%。", "12%", year: 2024),
  ])
  func year(_ expected: FigureCase) throws { try expected.check() }

  /// A year, or a quarter of it, that something came from is of what it was, not of what it has become.
  @Test func whereSomethingCameFromIsOver() throws {
    let text = """
      在全县二季度经济调度会上的讲话
      （2024年7月9日）
      同志们：
      工业用电量从2023年第三季度的全市第6上升到全市第2；外贸从2023年第三季度的全市第4下滑至全市第8。
      油茶面积从2019年的8万亩扩大到15万亩。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["第6", "第2", "第4", "第8", "8万亩", "15万亩"])
    #expect(figures.map(\.period?.year) == [2023, 2024, 2023, 2024, 2019, 2024])
    #expect(figures.map(\.period?.quarter) == [3, nil, 3, nil, nil, nil])
  }

  /// Nor does a text speak from it.
  @Test func noTextSpeaksFromWhereItBegan() throws {
    let text = "全镇农产品加工产值从2018年的3亿元提高到2023年的9亿元，累计投入2亿元。"
    let document = try Extractor.extract(Array(text.utf8))
    #expect(document.metadata.year != 2018)
    #expect(document.figures.map(\.aspect) == [.actual, .actual, .actual])
  }

  @Test func whatIsAskedOfTheNextYearIsOfIt() throws {
    let text = """
      在县委全会上的讲话
      （2023年12月26日）
      同志们：
      一、今年的成绩来之不易
      全县新建学校3所。
      二、明年怎么干，关键是把大事干成
      （一）投资要稳得住。新开工重点项目92个，今年签约的6个项目都要落地。
      新增工业用地1500亩。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["3所", "92个", "6个", "1500亩"])
    #expect(figures.map(\.period?.year) == [2023, 2024, 2023, 2024])
    #expect(figures.map(\.aspect) == [.actual, .target, .actual, .target])
  }

  /// How things stand now, said behind a year gone by, does not end it.
  @Test func whatGoesOnNowEndsNoReview() throws {
    let text = """
      在全区经济工作会议上的讲话
      （2024年1月9日）
      同志们：
      一、看清形势，增强信心
      2023年，全区投资增长9%。
      水厂扩建工程去年底动了工，目前正在全面施工。民生上，新建学校3所。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["9%", "3所"])
    #expect(figures.map(\.period?.year) == [2023, 2023])
  }

  /// A review of one year and of five closes with what is lacking now: of the year, not of the five.
  @Test(arguments: ["同时也要看到，", "在看到成绩的同时，我们也清醒认识到，"])
  func whatIsLackingIsOfTheYear(_ opening: String) throws {
    let text = """
      2026年澄江市政府工作报告
      （2026年1月20日）
      一、2025年和“十四五”时期工作回顾
      粮食产量40万吨。
      五年来，铁路里程由2020年的180公里增加到2025年的260公里，公园达到75个。
      \(opening)百亿级企业只有2家，城区还有8处积水点。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["40万吨", "180公里", "260公里", "75个", "2家", "8处"])
    #expect(figures.map(\.period?.year) == [2025, 2020, 2025, nil, 2025, 2025])
  }

  /// 去年以来 of the first months looks back on the year before; a figure of its own sentence runs up to now.
  @Test func sinceLastYear() throws {
    let text = """
      在全区动员部署会上的讲话
      （2025年2月8日）
      同志们：
      一、统一思想，充分认识重要意义
      去年以来，面对困难，全区上下迎难而上，取得了新的成绩。预计全年实现地区生产总值480亿元，同比增长5.9%。
      去年以来，累计获批专项债券14个。今年要新开工项目60个。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["480亿元", "5.9%", "14个", "60个"])
    #expect(figures.map(\.period?.year) == [2024, 2024, nil, 2025])
  }

  /// A report on a year, given in the next; a plan's name and a founding date nothing.
  @Test func theYearThatAReportIsAbout() throws {
    let text = """
      关于2023年民生实事完成情况的报告
      （2024年1月20日）
      各位代表：
      一、总体情况
      确定实事10项，完成投资2亿元。
      二、具体进展
      改造农村公路46公里，受益人口1.3万人。
      三、2024年安排
      拟办实事12项。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.period?.year) == [2023, 2023, 2023, 2023, 2024])
  }

  @Test func whatIsOpenedTodayIsOfThisYear() throws {
    let text = """
      在重大项目集中开工仪式上的致辞
      （2024年2月24日）
      同志们：
      过去一年，全区完成投资43亿元。
      今天开工的这12个项目，总投资10亿元。
      今年，全区计划实施项目96个，其中一季度新开工20个，全年投资增长14%以上。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.period?.year) == [2023, 2024, 2024, 2024, 2024, 2024])
    #expect(figures.map(\.period?.quarter) == [nil, nil, nil, nil, 1, nil])
  }

  @Test(arguments: [
    FigureCase("有序推进“十五五”规划编制工作，完成课题5个。", "5个", year: 2024),
    FigureCase("二季度要完成投资35亿元；到6月底，开工率要达到90%以上。", "90%以上", year: 2024),
    FigureCase("2024年，接待游客9万人次，恢复到2019年同期水平的81%，居全省第8位。", "第8", year: 2024),
    FigureCase("一季度收入增长6%。其中，税收增长4%。", "4%", year: 2024),
  ])
  func yearBesideOthers(_ expected: FigureCase) throws { try expected.check() }

  @Test func aFoundingIsNotTheYearOfTheText() throws {
    let metadata = try Extractor.extract(Array("园区工作情况汇报\n一、基本情况\n园区于2011年6月成立，现有企业31家。\n".utf8)).metadata
    #expect(metadata.year == nil)
  }
}
