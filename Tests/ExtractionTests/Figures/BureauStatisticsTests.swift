// Statistics as single bureaus tell them: trade, labour, land, audit and state assets.
import Testing

@testable import Extraction

@Suite struct BureauStatisticsTests {
  /// Who sells, trades or invests stands before the verb.
  @Test(arguments: [
    FigureCase("茶叶及饮品类实现零售额2.6亿元，增长6%。", "2.6亿元", indicator: "茶叶及饮品类零售额"),
    FigureCase("茶叶及饮品类实现零售额2.6亿元，增长6%。", "6%", indicator: "茶叶及饮品类零售额"),
    FigureCase("钟表、眼镜类实现零售额0.6亿元。", "0.6亿元", indicator: "钟表、眼镜类零售额"),
    FigureCase("花卉市场实现交易额860万元。", "860万元", indicator: "花卉市场交易额"),
    FigureCase("批发业完成销售额26亿元，餐饮业完成营业额3亿元。", "26亿元", indicator: "批发业销售额"),
    FigureCase("环保装备产业完成投资16亿元，增长26%。", "26%", indicator: "环保装备产业投资"),
    FigureCase("最快的仪表制造业完成投资6亿元。", "6亿元", indicator: "仪表制造业投资"),
    FigureCase("26家企业完成投资6亿元。", "6亿元", indicator: "投资"),
    FigureCase("重点项目完成投资6亿元。", "6亿元", indicator: "投资"),
  ])
  func sellers(_ expected: FigureCase) throws { try expected.check() }

  /// Who has found work.
  @Test(arguments: [
    FigureCase("城镇失业人员实现再就业260人。", "260人", indicator: "城镇失业人员再就业"),
    FigureCase("就业困难人员实现就业62人。", "62人", indicator: "就业困难人员就业"),
    FigureCase("全年举办招聘活动26场。", "26场", indicator: "招聘活动"),
  ])
  func hired(_ expected: FigureCase) throws { try expected.check() }

  /// With whom one trades is said, and in which direction was told before.
  @Test(arguments: [
    FigureCase("进出口总额6亿元，其中对东盟增长6%。", "6%", indicator: "对东盟进出口"),
    FigureCase("出口保持增长，对越南、泰国分别增长6%、16%。", "16%", indicator: "对泰国出口"),
    FigureCase("对越南、泰国出口分别增长6%、16%。", "6%", indicator: "对越南出口"),
  ])
  func partners(_ expected: FigureCase) throws { try expected.check() }

  /// The pace of each place, in brackets behind its name.
  @Test(arguments: ["9.6%", "8.2%", "7.1%", "6.5%"])
  func paces(_ surface: String) throws {
    let text = "出口额增速高于全市平均水平（6.5%）的有云河县（9.6%）、开发区（8.2%）、石桥镇（7.1%）。"
    try FigureCase(text, surface, change: .growth, direction: .up).check()
  }

  /// A place that stands alone in its brackets names nothing anew.
  @Test func placesInBracketsNameNothing() throws {
    let figures = try FigureCase.figures("技改投资增幅居前三位的是云河县（26%）、开发区（21%）、石桥镇（16%）。")
    #expect(figures.map(\.indicator) == ["技改投资", "技改投资", "技改投资"])
  }

  @Test(arguments: [
    FigureCase("全市商品房累计销售26万平方米，增长6%。", "26万平方米", indicator: "商品房销售"),
    FigureCase("不含建筑业资产负债率为46%，上升2个百分点。", "46%", indicator: "不含建筑业资产负债率"),
    FigureCase("县国资委直接监管企业净资产310亿元。", "310亿元", indicator: "国资委直接监管企业净资产"),
    FigureCase("一般公共预算收入税占比76%。", "76%", indicator: "一般公共预算收入税占比"),
    FigureCase("能繁母猪常年存栏2600头。", "2600头", indicator: "能繁母猪常年存栏"),
    FigureCase("完成小流域还林面积2600亩。", "2600亩", indicator: "小流域还林面积"),
    FigureCase("建成连栋大棚26座、管理用房160平方米。", "160平方米", indicator: "管理用房"),
    FigureCase("送审3亿元，净核减2600万元。", "2600万元", indicator: "净核减"),
    FigureCase("开展竣工决算审计26项，出具跟踪审计意见单16份。", "26项", indicator: "竣工决算审计"),
    FigureCase("开展竣工决算审计26项，出具跟踪审计意见单16份。", "16份", indicator: "跟踪审计意见单"),
    FigureCase("绿道新增2万亩；绿地面积由2009年的8万亩增加到9万亩。", "8万亩", indicator: "绿地面积"),
    FigureCase("商品零售占60%，对消费市场贡献率为66%，拉动消费增长6个百分点。", "6个百分点", indicator: "商品零售"),
  ])
  func nouns(_ expected: FigureCase) throws { try expected.check() }

  /// What is set before a colon, how it is reckoned, and what an industry made or took away.
  @Test(arguments: [
    FigureCase("分产业看，渔业：6个，总投资2亿元；仪表制造业：9个，总投资16亿元。", "9个", indicator: "仪表制造业"),
    FigureCase("工商税收26亿元，原口径下降6%，剔除“退税”累计增长9%。", "6%", indicator: "工商税收"),
    FigureCase("工商税收26亿元，原口径下降6%，剔除“退税”累计增长9%。", "9%", indicator: "工商税收"),
    FigureCase("重工业完成总产值26亿元，增长6%。", "26亿元", indicator: "重工业总产值"),
    FigureCase("代征规费等其他收入260万元。", "260万元", indicator: "其他收入"),
    FigureCase("食品产业实现产值16亿元，共计下拉规上工业产值6个百分点。", "6个百分点", indicator: "食品产业产值"),
    FigureCase("税收完成26亿元，提前完成市下达的21亿元的任务。", "21亿元", indicator: "税收", aspect: .target),
    FigureCase("限上单位城镇、乡村商品零售额分别为26亿元、6亿元。", "6亿元", indicator: "限上单位乡村商品零售额"),
    FigureCase("规上工业实现产值26亿元，增加值6亿元。", "6亿元", indicator: "规上工业增加值"),
    FigureCase("民营经济对GDP增长的贡献率达66%，直接拉动GDP增长6个百分点。", "6个百分点", indicator: "民营经济"),
    FigureCase("从事茶叶种植户数260户。", "260户", indicator: "茶叶种植户数"),
    FigureCase(
      "技改投资占比为42%，提高2个百分点，拉动工业投资增长6个百分点。", "6个百分点", indicator: "技改投资"),
  ])
  func reckoned(_ expected: FigureCase) throws { try expected.check() }

  /// Limits in bare 千万, with a remark in brackets, and what has come of a plan.
  @Test(arguments: [
    FigureCase("2千万以下工业投资增速下降6%。", "6%", indicator: "2千万以下工业投资"),
    FigureCase("2千万以上工业投资增长6%。", "6%", indicator: "2千万以上工业投资"),
    FigureCase("22个续建项目年度投资计划26亿元，完成投资16亿元。", "16亿元", aspect: .actual),
    FigureCase("22个续建项目年度投资计划26亿元，完成投资16亿元。", "26亿元", aspect: .target),
    FigureCase("肉羊出栏6万只，占计划数8万只的75%。", "8万只", indicator: "肉羊出栏", aspect: .target),
    FigureCase("肉羊出栏6万只，占计划数8万只的75%。", "75%", change: .share, aspect: .actual),
  ])
  func limits(_ expected: FigureCase) throws { try expected.check() }

  @Test func aLimitInBracketsIsNoFigure() throws {
    let figures = try FigureCase.figures("引进2-6亿元（不含6亿元）项目3个，6亿元及以上项目1个。")
    #expect(figures.map(\.surface) == ["3个", "1个"])
  }

  /// A record is made of what has come.
  @Test(arguments: ["6%", "2600万元", "26家"])
  func records(_ surface: String) throws {
    let text = "加大支持力度，推动科技支出增长6%；为企业争取资金2600万元，创历史新高。组织干部联系企业26家。"
    try FigureCase(text, surface, aspect: .actual).check()
  }

  /// A goal that is given is wanted, in an account too.
  @Test func goalsGivenInAnAccount() throws {
    let text = "县工信局上半年工作总结\n一、指标完成情况\n市下达我县产值目标26亿元，奋斗目标增长16%。上半年完成产值12亿元。\n"
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["26亿元", "16%", "12亿元"])
    #expect(figures.map(\.aspect) == [.target, .target, .actual])
  }

  /// What a bureau has undertaken is told under its heading.
  @Test func undertakingsAreTold() throws {
    let text = "一、2023年主要工作举措\n全县城镇新增就业人数2600人。\n全县共组织举办招聘活动26场。\n"
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.aspect) == [.actual, .actual])
  }

  /// A part of what was told behind a semicolon is of its time.
  @Test func partsAreOfTheTimeOfTheirWhole() throws {
    let text = "县发改局工作汇报\n（2024年3月2日）\n预计1-12月，全县完成产值26亿元；其中食品产业6亿元。\n"
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map { $0.period?.year } == [2023, 2023])
  }
}
