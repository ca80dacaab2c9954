// What cells measure: nouns, aspects and years out of heads, rows and titles.
import Testing

@testable import Extraction

@Suite struct TableMeaningTests {
  private func figures(_ source: String) throws -> [ExtractedFigure] { try TableShapesTests.figures(source) }

  private func table(_ head: String, _ rows: String..., title: String = "2031年情况表", unit: String = "")
    throws -> [ExtractedFigure]
  {
    let lines = [head, String(repeating: "|---", count: head.split(separator: "|").count) + "|"] + rows
    return try figures(([title, "2031年9月4日"] + (unit.isEmpty ? [] : [unit]) + lines).joined(separator: "\n"))
  }

  @Test func aHeadOfTimesAndAspectsTakesItsNounFromTheTitle() throws {
    let found = try table(
      "| 乡镇 | 年度任务 | 1-8月完成 | 去年同期 | 同比增长% | 完成年度任务% | 位次 |",
      "| 河口镇 | 9000 | 6100 | 5500 | 10.9 | 67.8 | 2 |",
      title: "全县固定资产投资完成情况表", unit: "单位：万元")
    #expect(found.allSatisfy { $0.indicator == "固定资产投资" })
    #expect(found.map(\.aspect) == [.target, .actual, .actual, .actual, .actual, .actual])
    #expect(found.map { $0.period?.year } == [2031, 2031, 2030, 2031, 2031, 2031])
    #expect(found.map(\.change) == [.level, .level, .level, .growth, .share, .rank])
  }

  @Test func timesAndOrdersAreNoPartOfTheNoun() throws {
    let found = try table(
      "| 街道 | 2031年计划投资（亿元） | 截至2030年底累计完成投资（亿元） | 其中：民间投资增速（%） | 名次 | 较上月名次变化 | 投资占全区比重（%） |",
      "| 东街 | 12 | 30 | 5.1 | 3 | -1 | 18 |")
    #expect(found.map(\.indicator) == ["计划投资", "投资", "民间投资", "民间投资", "投资"])
    #expect(found.map(\.aspect) == [.target, .actual, .actual, .actual, .actual])
    #expect(found.map { $0.period?.year } == [2031, 2030, 2031, 2031, 2031])
  }

  @Test func countsNameWhatIsCounted() throws {
    let found = try table(
      "| 行业 | 项目个数 | 总投资（亿元） | 开工个数 | 学校数（所） | 优良天数（天） | 发展指数 | 排名 |",
      "| 工业 | 14 | 5 | 9 | 3 | 280 | 91 | 2 |")
    #expect(found.map(\.indicator) == ["项目", "总投资", "项目", "学校", "优良天数", "发展指数"])
  }

  @Test func theBudgetInANounIsNoGoal() throws {
    let found = try table(
      "| 区县 | 一般公共预算收入（亿元） | 政府性基金预算支出（亿元） | 预计产值（亿元） |", "| 东县 | 12 | 3 | 40 |")
    #expect(found.map(\.aspect) == [.actual, .actual, .target])
    #expect(found.map(\.indicator) == ["一般公共预算收入", "政府性基金预算支出", "产值"])
  }

  @Test func aRowNamesWhatAllColumnsOnlyDate() throws {
    let found = try table(
      "| 项目 | 预算数 | 本月 | 1-8月累计 | 同比（%） | 比上年增减额 |", "| 一、税收收入 | 900 | 70 | 610 | (2.4) | -15 |",
      "| 其中：契税 | 80 | 6 | 55 | 3.1 | 2 |", title: "财政情况", unit: "单位：万元")
    #expect(found.prefix(5).allSatisfy { $0.indicator == "税收收入" })
    #expect(found.suffix(5).allSatisfy { $0.indicator == "契税" })
    #expect(found.prefix(5).map(\.change) == [.level, .level, .level, .growth, .difference])
    #expect(found[3].surface == "2.4" && found[3].direction == .down && found[4].direction == .down)
    #expect(found[0].aspect == .target)
  }

  @Test func aRowsNameMayCarryItsUnit() throws {
    let found = try table(
      "| 指标名称 | 2030年完成 | 2031年目标 |", "| 工业增加值增速（%） | 7.2 | 8 |", "| 新增科技企业（家） | 30 | 45 |",
      "| 改造农村道路（公里） | 52 | 60 |")
    #expect(found.map(\.unit) == ["%", "%", "家", "家", "公里", "公里"])
    #expect(found.map(\.indicator) == ["工业增加值", "工业增加值", "科技企业", "科技企业", "农村道路", "农村道路"])
    #expect(found.map(\.change).prefix(2) == [.growth, .growth])
    #expect(found.map(\.aspect).prefix(2) == [.actual, .target])
    #expect(found.map { $0.period?.year }.prefix(2) == [2030, 2031])
  }

  @Test func aColumnOfYearsDatesItsRows() throws {
    let found = try table(
      "| 年份 | 旅游收入（亿元） | 增长（%） |", "| 2028 | 31 | 4.2 |", "| 2029年 | 33 | 6.5 |")
    #expect(found.map { $0.period?.year } == [2028, 2028, 2029, 2029])
    #expect(found.allSatisfy { $0.indicator == "旅游收入" })
  }

  @Test func kindsInTheFirstColumnBelongToTheNoun() throws {
    let found = try table(
      "| 产品 | 种植面积（万亩） | 单产（公斤/亩） | 总产量增长（%） |", "| 水稻 | 20 | 510 | 1.2 |", "| 合计 | 20 | 510 | 1.2 |")
    #expect(found.map(\.indicator) == ["水稻种植面积", "水稻单产", "水稻总产量", "种植面积", "单产", "总产量"])
    #expect(found[1].unit == "公斤/亩" && found[1].measure == .other)
  }

  @Test func aColumnCalled项目HoldsKindsOfWorkToo() throws {
    let source = """
      2031年民生实事完成情况
      2031年12月1日
      | 序号 | 项目 | 年度目标 | 完成情况 | 完成率 |
      |---|---|---|---|---|
      | 1 | 老旧管网改造 | 20公里 | 22公里 | 110% |
      | 2 | 新增停车位 | 500个 | 480个 | 96% |
      """
    let document = try Extractor.extract(Array(source.utf8))
    #expect(document.projects.isEmpty)
    #expect(document.figures.map(\.indicator) == ["老旧管网", "老旧管网", "老旧管网", "停车位", "停车位", "停车位"])
    #expect(document.figures.map(\.aspect).prefix(3) == [.target, .actual, .actual])
  }

  @Test func firmsAreNoProjects() throws {
    let source = """
      2031年税收大户
      | 排名 | 企业名称 | 入库税收（万元） | 占全县税收比重（%） |
      |---|---|---|---|
      | 1 | 金柏电机股份有限公司 | 5200 | 8.1 |
      """
    let document = try Extractor.extract(Array(source.utf8))
    #expect(document.projects.isEmpty)
    #expect(document.figures.map(\.indicator) == ["入库税收", "入库税收"])
    #expect(document.figures.map(\.change) == [.level, .share])
  }

  @Test func quartersShareOutThePlanBeforeThem() throws {
    let found = try figures(
      """
      2031年投资计划表
      单位：亿元
      序号\t项目名称\t建设年限\t总投资\t2031年计划投资\t一季度\t二季度\t三季度\t四季度
      一\t工业项目（2个）\t\t30\t9\t1\t2\t3\t3
      1\t金柏电机生产项目\t2030-2032\t18\t5\t1\t1\t1\t2
      2\t青禾食品产业园\t2031-2032\t12\t4\t0\t1\t2\t1
      """)
    #expect(found.prefix(7).map(\.surface) == ["2个", "30", "9", "1", "2", "3", "3"])
    #expect(found[0].indicator == "工业项目" && found[0].measure == .count)
    #expect(found.prefix(7).allSatisfy { $0.project == nil })
    let shared = found.filter { $0.period?.quarter != nil }
    #expect(shared.count == 12)
    #expect(shared.allSatisfy { $0.indicator == "计划投资" && $0.aspect == .target && $0.unit == "亿元" })
    #expect(shared.prefix(4).map { $0.period?.quarter } == [1, 2, 3, 4])
  }

  @Test func aTitleRowAcrossTheTableIsNoHead() throws {
    let found = try figures(
      """
      <table><tr><td colspan="5">2031年计划表（单位：万元）</td></tr>
      <tr><td rowspan="2">项目名称</td><td rowspan="2">建设规模</td><td rowspan="2">建设性质</td>\
      <td colspan="2">2031年资金来源</td></tr>
      <tr><td>小计</td><td>自筹资金</td></tr>
      <tr><td>柳林小学扩建工程</td><td>建筑面积3000平方米</td><td>续建</td><td>800</td><td>200</td></tr></table>
      """)
    #expect(found.map(\.indicator) == ["资金", "自筹资金"])
    #expect(found.map(\.unit) == ["万元", "万元"])
  }

  @Test func cellsMayBeAboutANumber() throws {
    let found = try table(
      "| 序号 | 项目名称 | 投资额（亿元） | 用地（亩） |", "| 1 | 东湖智慧物流园 | 约12 | 150左右 |", "| 2 | 西山康养小镇 | 8以上 | 90余 |")
    #expect(found.map(\.surface) == ["约12", "150左右", "8以上", "90余"])
    #expect(found.map(\.qualifier) == [.about, .about, .over, .over])
  }

  @Test func aChangeIsOfTheTimeBeforeIt() throws {
    let found = try figures(
      """
      2031年运行情况
      2031年4月20日
      指标  一季度  增速  全市排名
      进出口总额  32.5亿元  6.4%  第4
      民间投资  -  7.7%  第2位
      """)
    #expect(found.map(\.surface) == ["32.5亿元", "6.4%", "第4", "7.7%", "第2"])
    #expect(found.allSatisfy { $0.period?.quarter == 1 })
    #expect(found.map(\.measure) == [.money, .percent, .rank, .percent, .rank])
    #expect(found[2].unit == "位" && found[2].change == .rank)
  }

  @Test func aTableOfGrowthSaysSoAbove() throws {
    let found = try table(
      "| 区县 | 工业增加值 | 固定资产投资 |", "| 东县 | 5.2 | -1.4 |", title: "各区县主要指标增速", unit: "单位：%")
    #expect(found.map(\.direction) == [.up, .down] && found.allSatisfy { $0.change == .growth })
  }

  @Test func productsJoinTheirOutput() throws {
    let found = try table(
      "| 产品名称 | 计量单位 | 产量 | 增长（%） |", "| 玻璃 | 万吨 | 31 | 2.5 |", "| 发电量 | 亿千瓦时 | 8 | 1.9 |")
    #expect(found.map(\.indicator) == ["玻璃产量", "玻璃产量", "发电量", "发电量"])
  }
}
