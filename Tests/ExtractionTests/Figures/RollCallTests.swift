// Meetings that call the roll: town by town, bureau by bureau, project by project.
import Testing

@testable import Extraction

@Suite struct RollCallTests {
  /// Who has done it is not what is measured.
  @Test(arguments: [
    FigureCase("财政收入方面，西郊街道完成2.1亿元，占年度任务的83%。", "2.1亿元", indicator: "财政收入"),
    FigureCase("财政收入方面，西郊街道完成2.1亿元，占年度任务的83%。", "83%", indicator: "财政收入", change: .share),
    FigureCase("县住建局完成投资9亿元；县水务局任务是3亿元，到9月底只完成1亿元。", "3亿元", indicator: "投资", aspect: .target),
    FigureCase("县住建局完成投资9亿元；县水务局任务是3亿元，到9月底只完成1亿元。", "1亿元", indicator: "投资", aspect: .actual),
    FigureCase("河东镇还有14户房屋没有签约，石桥街道还有9户。", "9户", indicator: "房屋"),
    FigureCase("工程审批平均仍需58个工作日，而沿海一些地方已经压缩到33个工作日以内。", "33个工作日以内", indicator: "工程审批", aspect: .other),
  ])
  func doers(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("今年县里下达我镇投资任务5亿元，目前完成3亿元。", "5亿元", indicator: "投资", aspect: .target),
    FigureCase("今年县里下达我镇投资任务5亿元，目前完成3亿元。", "3亿元", indicator: "投资", aspect: .actual),
    FigureCase("市里下达我县新增规上企业任务22户。", "22户", indicator: "规上企业", aspect: .target),
    FigureCase("承担征迁任务320户，完成260户。", "260户", indicator: "征迁", aspect: .actual),
    FigureCase("投资增长14.5%，财政收入已经完成全年任务的83%。", "83%", indicator: "财政收入", change: .share),
    FigureCase("去年计划新开工安置房6000套，实际开工只有5800套。", "6000套", indicator: "安置房", aspect: .target),
    FigureCase("去年计划新开工安置房6000套，实际开工只有5800套。", "5800套", indicator: "安置房", aspect: .actual),
    FigureCase("今年全市需筹措棚改资金12亿元，目前到位4亿元。", "12亿元", indicator: "棚改资金", aspect: .target),
  ])
  func tasks(_ expected: FigureCase) throws { try expected.check() }

  /// A heading names what the amounts below it are of.
  @Test func headings() throws {
    let text = """
      在全县经济运行调度会上的讲话
      （2023年10月12日）
      同志们：
      （一）财政收入方面。全县13个乡镇中，达到进度的有5个。其中，西郊街道完成2.1亿元；河东镇、石桥镇分别完成任务的80%、77%。白沙镇完成1800万元。白沙镇的同志要想一想，去年你们完成3000万元。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    let amounts = figures.filter { $0.measure == .money || $0.measure == .percent }
    #expect(amounts.map(\.surface) == ["2.1亿元", "80%", "77%", "1800万元", "3000万元"])
    #expect(amounts.allSatisfy { $0.indicator == "财政收入" })
  }

  @Test(arguments: [
    FigureCase("投资排名由18位上升到12位。", "18位", measure: .rank, indicator: "投资", change: .rank),
    FigureCase("投资增速列全市12位。", "12位", measure: .rank, indicator: "投资", change: .rank),
    FigureCase("为企业引荐了12位专家。", "12位", measure: .people),
    FigureCase("在全省工业综合考核中拿到第三名，是最好成绩。", "第三", measure: .rank),
    FigureCase("财政总收入、税收收入分别达到43亿元和36亿元，均居全省第五。", "第五", indicator: "财政总收入、税收收入"),
  ])
  func ranks(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("对收入首次突破10亿元、50亿元的企业，分别给予50万元、200万元奖励。", "50亿元", indicator: "收入", aspect: .other),
    FigureCase("对引进10亿元以上项目的单位，县财政奖励20万元。", "20万元", indicator: "奖励", aspect: .other),
    FigureCase("对收入首次突破10亿元、50亿元的企业，分别给予50万元、200万元奖励。", "200万元", indicator: "奖励", aspect: .other),
    FigureCase("按设备投资额的10%给予补助，单个项目最高不超过1000万元。", "1000万元", indicator: "补助", aspect: .other),
  ])
  func grants(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("青岚市规上企业达920户，其中百亿企业有7家，而我市一家都没有。", "7家", indicator: "百亿企业", aspect: .other),
    FigureCase("我县要抢抓机遇：今年全国计划新开工改造老旧小区5万个。", "5万个", indicator: "老旧小区", aspect: .other),
    FigureCase("今年中央增发国债8000亿元。", "8000亿元", indicator: "国债", aspect: .other),
    FigureCase("临江市的工业化率达45%，而我市的工业化率仅36.4%。", "45%", indicator: "工业化率", aspect: .other),
    FigureCase("东湖大道北延工程需征地432亩，已完成389亩。", "432亩", indicator: "征地", aspect: .target),
    FigureCase("占比从前年的47.3%提高到52.6%。", "47.3%", aspect: .actual, year: 2022),
    FigureCase("我县工业占比为12%，研发投入强度与全国2.8%的平均水平还有差距。", "2.8%", indicator: "研发投入强度", aspect: .other),
    FigureCase("去年，XX县仅用45天就完成征地1500亩，人家能做到的，我们为什么做不到？", "1500亩", indicator: "征地", aspect: .other),
    FigureCase("上半年只增长9.1%，比预期目标低2.9个百分点。", "2.9个百分点", aspect: .actual),
  ])
  func others(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("督查室已下发督办单26份。", "26份", indicator: "督办单"),
    FigureCase("时间只剩下130多天。", "130多天", indicator: "时间"),
    FigureCase("有的地块一拖就是8年。", "8年", indicator: "地块"),
    FigureCase("涉及被征收户320户。", "320户", indicator: "被征收户"),
    FigureCase("城隍庙片区被征收户286户。", "286户", indicator: "被征收户"),
    FigureCase("可供工业用地不足200亩。", "200亩", indicator: "可供工业用地"),
    FigureCase("国内市场占有率达35%。", "35%", indicator: "国内市场占有率"),
    FigureCase("百亿企业实现零的突破、达到3家。", "3家", qualifier: .exact, indicator: "百亿企业"),
    FigureCase("列入省、市、县重点建设项目48个。", "48个", indicator: "重点建设项目"),
    FigureCase("而邻近的清江县工业园区规上工业产值已达268亿元。", "268亿元", indicator: "规上工业产值"),
    FigureCase("工业总产值是xx年的3倍。", "3倍", indicator: "工业总产值"),
    FigureCase("新签约项目36个，其中10亿元以上的只有2个，1亿元以下的占58%。", "58%", indicator: "1亿元以下项目"),
    FigureCase("我县利用省外资金36亿元，增长8%。", "8%", indicator: "利用省外资金"),
    FigureCase("一天光机械租赁费就是2万多元。", "2万多元", indicator: "机械租赁费"),
    FigureCase("X产业园仅仅用了57天的时候，就完成了征地拆迁。", "57天", indicator: "征地拆迁"),
    FigureCase("更新改造投资完成91亿元。", "91亿元", indicator: "更新改造投资"),
    FigureCase("综合排位由去年的第7位升至第4位。", "第4", indicator: "综合排位"),
    FigureCase("房地产开发投资下降17%，拉低全县投资2个百分点。", "2个百分点", indicator: "房地产开发投资"),
  ])
  func nouns(_ expected: FigureCase) throws { try expected.check() }

  /// `截至7月底`, `1-7月` in a speech of August are of its year, whatever was told before.
  @Test func monthsThatHaveJustRun() throws {
    let text = """
      在全县重大项目调度会上的讲话
      （2023年8月16日）
      同志们：
      去年全县完成重大项目投资102亿元，增长15%。从全市来看，1-7月我县固定资产投资增长6.8%。48个新建项目中，还有15个未开工。
      去年，XX县仅用45天就完成征地1500亩，人家能做到的，我们为什么做不到？县自然资源局年内要盘活闲置土地300亩以上。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    func year(_ surface: String) -> Int? { figures.first { $0.surface == surface }?.period?.year }
    #expect(year("102亿元") == 2022)
    #expect(year("6.8%") == 2023)
    #expect(year("15个") == 2023)
    #expect(year("1500亩") == 2022)
    #expect(year("300亩以上") == 2023)
    #expect(figures.last?.aspect == .target)
  }

  @Test(
    arguments: [
      ("在全市工业大会上的讲话\n（2024年2月18日）\n同志们：\n从横向对比上看，去年我市产值仅为青岚市的47%；青岚市规上企业达920户。", "920户", 2023, nil),
      ("在全市工业大会上的讲话\n（2024年2月18日）\n同志们：\n目标任务已经明确：力争到2026年，规上工业总产值突破3500亿元。", "3500亿元", 2026, nil),
      ("在全市工业大会上的讲话\n（2024年2月18日）\n同志们：\n一季度要夺取“开门红”，规上工业增加值确保增长8.5%。", "8.5%", 2024, 1),
    ] as [(String, String, Int, Int?)])
  func times(_ text: String, _ surface: String, _ year: Int, _ quarter: Int?) throws {
    let figure = try #require(
      try Extractor.extract(Array(text.utf8)).figures.first { $0.surface == surface })
    #expect(figure.period?.year == year)
    #expect(figure.period?.quarter == quarter)
  }

  /// What is named and then spoken of holds until the next point.
  @Test func projectsSpokenOf() throws {
    let text = """
      在全县重大项目调度会上的讲话
      同志们：
      （一）交通项目要抢工期。平武高速公路云集段，总投资31亿元。全线需征地2860亩，还有46座坟墓未迁移。县财政局要确保1800万元征地经费拨付到位。
      （二）产业项目要赶进度。全县在建项目36个。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.prefix(4).allSatisfy { $0.projectSurface == "平武高速公路云集段" })
    #expect(figures.last?.projectSurface == nil)

    let others = try Extractor.extract(
      Array("总投资28亿元的凤湖古城保护更新项目顺利开工，东河大道、人民路等6条道路建成通车，新建污水管网28公里。".utf8))
    #expect(others.figures.map { $0.projectSurface != nil } == [true, false, false])
    #expect(try Extractor.extract(Array("十大片区已完成签约320户。".utf8)).projects.isEmpty)
    func names(_ text: String) throws -> [String] {
      try Extractor.extract(Array(text.utf8)).projects.map(\.surface)
    }
    #expect(try names("以瀚海新材料项目为龙头，新签约项目36个。") == ["瀚海新材料项目"])
    #expect(try names("青屿山抽水蓄能电站已完成投资3亿元。") == ["青屿山抽水蓄能电站"])
    #expect(try names("年终对项目建设考核前三名的乡镇，县财政给予奖励。").isEmpty)
  }
}
