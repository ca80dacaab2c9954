// What words of heads, rows and titles say of numbers: changes, plans, ranks and parts.
import Testing

@testable import Extraction

@Suite struct TableWordsTests {
  private func table(_ head: String, _ rows: String..., title: String, above: String = "", below: String = "")
    throws -> [ExtractedFigure]
  {
    let rule = String(repeating: "|---", count: head.split(separator: "|").count) + "|"
    let lines = [title] + (above.isEmpty ? [] : [above]) + [head, rule] + rows
    return try TableShapesTests.figures((lines + (below.isEmpty ? [] : [below])).joined(separator: "\n"))
  }

  @Test func ranksMayStandInBracketsBehindRates() throws {
    let found = try table(
      "| 区县 | 进出口增速 | 税收增速 |", "| 东岭区 | 6.2%（2） | -1.4%（3） |", "| 西岭县 | 7.5%（1） | - |",
      title: "2031年指标", below: "注：括号内为全市排名。")
    #expect(found.map(\.surface) == ["6.2%", "2", "1.4%", "3", "7.5%", "1"])
    #expect(found.map(\.change) == [.growth, .rank, .growth, .rank, .growth, .rank])
    #expect(found.map(\.indicator) == ["进出口", "进出口", "税收", "税收", "进出口", "进出口"])
    let alone = try table("| 区县 | 税收（亿元） |", "| 东岭区 | 62（2） |", title: "2031年税收")
    #expect(alone.map(\.surface) == ["62"])
  }

  @Test func aTriangleIsAMinusUnlessFallsHaveTheirOwn() throws {
    let found = try table(
      "| 行业 | 营收增减（%） | 增减额（亿元） |", "| 仓储 | ▲2.7 | ▲0.4 |", title: "2031年服务业")
    #expect(found.map(\.direction) == [.down, .down] && found.map(\.surface) == ["2.7", "0.4"])
    let both = try table("| 行业 | 营收增减（%） |", "| 仓储 | ▲2.7 |", "| 租赁 | ▼1.1 |", title: "2031年服务业")
    #expect(both.map(\.direction) == [.up, .down])
  }

  @Test func rowsMayNameTheirChange() throws {
    let found = try table(
      "| 指标 | 单位 | 2030年预计完成 | 2031年目标 |", "| 消费价格涨幅 | % | 0.4 | 2左右 |", "| 万元产值能耗下降 | % | 2.6 | 3 |",
      "| 外贸总额 | 亿元 | 31 | 35 |", title: "2031年主要目标")
    #expect(found.map(\.indicator) == ["消费价格", "消费价格", "万元产值能耗", "万元产值能耗", "外贸总额", "外贸总额"])
    #expect(found.map(\.direction) == [.up, .up, .down, .down, nil, nil])
    #expect(found.map(\.aspect) == [.actual, .target, .actual, .target, .actual, .target])
  }

  @Test func aRowOfGrowthIsOfTheRowAbove() throws {
    let found = try table(
      "| 指标 | 2030年 | 2031年 |", "| 工业产值（亿元） | 62 | 66 |", "| 比上年增长（%） | 3.1 | 6.5 |", title: "主要指标")
    #expect(found.allSatisfy { $0.indicator == "工业产值" })
    #expect(found.map(\.change) == [.level, .level, .growth, .growth])
  }

  @Test func partsHaveTheUnitOfTheWhole() throws {
    let found = try table(
      "| 指标 | 本月 | 增长(%) |", "| 零售总额(万元) | 820 | 3.1 |", "| 百货 | 610 | 2.2 |", "| 餐饮 | 210 | 5.4 |",
      title: "2031年5月消费")
    #expect(found.map(\.unit) == ["万元", "%", "万元", "%", "万元", "%"])
  }

  @Test func growthOfABudgetIsPlanned() throws {
    let found = try table(
      "| 科目 | 2031年预算（万元） | 比上年执行数增长（%） |", "| 契税 | 620 | 4.0 |", title: "2031年预算草案")
    #expect(found.map(\.aspect) == [.target, .target])
    let met = try table(
      "| 科目 | 年初预算数（万元） | 执行数（万元） | 为预算% | 比上年±% |", "| 契税 | 620 | 640 | 103.2 | 4.0 |",
      title: "2031年预算执行")
    #expect(met.map(\.aspect) == [.target, .actual, .actual, .actual])
    #expect(met.map(\.change) == [.level, .level, .share, .growth])
  }

  @Test func aSharePlaceholderIsNoAmount() throws {
    let found = try table(
      "| 指标 | 单位 | 年度目标 | 占年度目标 |", "| 到位外资 | 万美元 | ×× | ×× |", "| 税收 | 亿元 | 9 | 61% |",
      title: "2031年指标")
    #expect(found.map(\.measure) == [.money, .percent, .money, .percent] && found[1].change == .share)
  }

  @Test func aTitleOfRisesAndFallsIsOfGrowth() throws {
    let found = try table(
      "| 指标 | 全县 | 城市 | 农村 |", "| 食品价格 | 0.6 | -0.2 | 1.1 |", title: "2031年消费价格涨跌幅", above: "单位：%")
    #expect(found.map(\.direction) == [.up, .down, .up] && found.allSatisfy { $0.change == .growth })
  }

  @Test func amountsSinceTheYearsBeginningAreDifferences() throws {
    let found = try table(
      "| 指标 | 年末数 | 比年初增加 |", "| 居民存款 | 310.2 | -4.6 |", title: "2031年存款", above: "单位：亿元")
    #expect(found.map(\.change) == [.level, .difference] && found[1].direction == .down)
    #expect(found.map(\.surface) == ["310.2", "4.6"])
  }

  @Test func distancesNameNothing() throws {
    let found = try table(
      "| 区县 | 1-4月增速（%） | 与全市平均差距（百分点） | 目标增速（%） |", "| 东岭区 | 6.3 | -0.9 | 8 |",
      title: "2031年4月各区县工业增加值增速对比")
    #expect(found.allSatisfy { $0.indicator == "工业增加值" })
  }

  @Test func verbsAloneTakeTheNounOfTheTitle() throws {
    let found = try TableShapesTests.figures(
      """
      2031年科技型企业培育情况汇总表
      填报单位：县科技局\t\t\t填报时间：2031年9月
      序号\t乡镇\t培育目标（家）\t已认定（家）\t完成率
      1\t河口镇\t8\t6\t75.0%
      2\t柳林镇\t5\t5\t100.0%
      """)
    #expect(found.count == 6 && found.allSatisfy { $0.indicator == "科技型企业" })
  }

  @Test func tasksNameWhatIsDone() throws {
    let found = try TableShapesTests.figures(
      """
      2031年任务分解表
      序号\t重点任务\t目标值\t截至8月底完成\t完成时限\t牵头单位
      1\t新增停车泊位\t300个\t210个\t12月\t住建局
      2\t化解企业债务\t2.4亿元\t1.1亿元\t11月\t财政局
      """)
    #expect(found.map(\.indicator) == ["停车泊位", "停车泊位", "企业债务", "企业债务"])
  }

  @Test func quartersOfATitleAreNoPartOfItsNoun() throws {
    let found = try table(
      "| 区县 | 全年目标（人） | 一季度 | 二季度 | 三季度 |", "| 东岭区 | 900 | 400 | 300 | 200 |", title: "2031年分季度城镇新增就业目标分解表")
    #expect(found.allSatisfy { $0.indicator == "城镇新增就业" && $0.aspect == .target && $0.unit == "人" })
    #expect(found.map { $0.period?.quarter } == [nil, 1, 2, 3])
  }

  @Test func sumsMayBeCounted() throws {
    let found = try table(
      "| 序号 | 项目名称 | 总投资（万元） |", "| | 合计（2个） | 900 |", "| 1 | 柳林小学扩建工程 | 500 |", "| 2 | 东湖路改造工程 | 400 |",
      title: "2031年项目表")
    #expect(found.map(\.surface) == ["2个", "900", "500", "400"] && found[0].indicator == "项目")
  }

  @Test func unitsOfTheAirAreKnown() throws {
    let found = try table("| 镇 | PM2.5浓度（μg/m³） |", "| 河口镇 | 31 |", title: "2031年空气质量")
    #expect(found.map(\.unit) == ["μg/m³"] && found[0].measure == .other)
  }

  @Test func indicesAreNoRates() throws {
    let found = try table(
      "| 类别 | 环比 | 同比 | 同比涨跌（%） |", "| 食品 | 99.2 | 101.6 | 1.6 |", title: "2031年6月消费价格指数")
    #expect(found.map(\.surface) == ["1.6"])
  }

  @Test func aRowOfMoneyHasTheUnitOfMoney() throws {
    let found = try table(
      "| 指标 | 居民 | 增长 |", "| 人均消费支出 | 12300 | 4.5 |", title: "2031年消费", above: "单位：元、%")
    #expect(found.map(\.unit) == ["元", "%"])
  }

  @Test func ofSeveralUnitsNoneIsEveryColumns() throws {
    let found = try table(
      "| 作物 | 面积 | 单产 |", "| 夏粮 | 12.5 | 410 |", title: "2031年粮食", above: "单位：万亩、公斤/亩")
    #expect(found.isEmpty)
  }

  @Test func theUnitMayStandBelow() throws {
    let found = try table(
      "| 科目编码 | 科目名称 | 预算数 |", "| 201 | 教育支出 | 520.5 |", title: "2031年部门预算", below: "单位：万元")
    #expect(found.map(\.unit) == ["万元"] && found[0].indicator == "教育支出")
  }

  @Test func aTitleThatHandsOutTasksIsOfGoals() throws {
    let found = try table(
      "| 区县 | 城镇新增就业 | 技能培训 |", "| 东岭区 | 5200 | 900 |", title: "2031年城镇就业任务分解表", above: "单位：人")
    #expect(found.map(\.aspect) == [.target, .target])
    let done = try table(
      "| 区县 | 技能培训完成 |", "| 东岭区 | 900 |", title: "2031年技能培训任务分解表", above: "单位：人")
    #expect(done.map(\.aspect) == [.actual])
  }

  @Test func balancesAreOfTheirRows() throws {
    let found = try table(
      "| 项目 | 6月末余额（亿元） | 增减额（亿元） | 增减幅 |", "| 居民存款 | 81.5 | -2.1 | -2.5 |", title: "2031年6月金融")
    #expect(found.map(\.indicator) == ["居民存款", "居民存款", "居民存款"])
    #expect(found.map(\.unit) == ["亿元", "亿元", "%"])
  }

  @Test func parcelsAreOfLand() throws {
    let found = try table("| 用途 | 宗数（宗） | 面积（公顷） |", "| 住宅用地 | 12 | 46.3 |", title: "2031年供地情况")
    #expect(found.map(\.indicator) == ["土地", "面积"])
  }
}
