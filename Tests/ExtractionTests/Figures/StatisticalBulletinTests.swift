// How a statistical bulletin, a budget and a plan put it: the year they tell of, terms of statistics that
// hold a verb, parts of the population, and what belongs to each of two amounts.
import Testing

@testable import Extraction

@Suite struct StatisticalBulletinTests {
  /// Put out years later, it still tells of its own year.
  @Test func theTitleTellsTheYear() throws {
    let text = """
      岚川县2009年国民经济和社会发展统计公报（3）
      2012-04-18 岚川县统计局
      七、教育和卫生
      全县有幼儿园28所，小学45所。城镇居民人均可支配收入9800元，比上年增加760元，增长8.4%。农民人均纯收入4100元。
      """
    let document = try Extractor.extract(Array(text.utf8))
    #expect(document.metadata.year == 2009)
    #expect(document.figures.allSatisfy { $0.period?.year == 2009 })
  }

  /// When a zone was founded is not when the text speaks.
  @Test func theFoundingTellsNoYear() throws {
    let text = "岚东园区创新发展情况\n岚东园区成立于2003年5月，2007年9月被列为省级开发区。园区引进企业85家。\n"
    let document = try Extractor.extract(Array(text.utf8))
    #expect(document.figures.map(\.surface) == ["85家"])
    #expect(document.figures.allSatisfy { $0.period?.year == nil })
  }

  @Test(arguments: [
    // What the year is held against does not move the year of what follows.
    FigureCase("2019年，全县固定资产投资完成12亿元，为上年的3.1倍，其中：集体经济投资2亿元。", "3.1倍", year: 2019),
    FigureCase("2019年，全县固定资产投资完成12亿元，为上年的3.1倍，其中：集体经济投资2亿元。", "2亿元", year: 2019),
    // Up to a day that has come, though it is of the next year.
    FigureCase("截至2025年1月22日，7个安置点签约率均达到98%。", "98%", aspect: .actual, year: 2025),
  ])
  func times(_ expected: FigureCase) throws { try expected.check() }

  /// The sum of several years is of none of them.
  @Test(arguments: ["2016~2019年，全区累计实现税收95亿元。", "2016—2019年，全区累计实现税收95亿元。"])
  func severalYears(_ sentence: String) throws {
    #expect(try FigureCase.figures(sentence).map(\.period?.year) == [nil])
  }

  @Test(arguments: [
    FigureCase("全年房屋竣工面积35万平方米，竣工价值6亿元。", "35万平方米", indicator: "房屋竣工面积"),
    FigureCase("全年房屋竣工面积35万平方米，竣工价值6亿元。", "6亿元", indicator: "竣工价值"),
    FigureCase("房屋新开工面积18万平方米，下降7%。", "7%", indicator: "房屋新开工面积"),
    FigureCase("教育支出5亿元，科学技术支出3200万元。", "3200万元", indicator: "科学技术支出"),
    FigureCase("全县有完全中学2所、职高3所、九年制学校4所。", "3所", indicator: "职高"),
    FigureCase("全县有完全中学2所、职高3所、九年制学校4所。", "4所", indicator: "九年制学校"),
    FigureCase("年末有疾病预防控制中心1个，实有床位860张。", "860张", indicator: "实有床位"),
    FigureCase("其他营利性服务业营业收入7.6亿元，增长12%。", "7.6亿元", indicator: "其他营利性服务业营业收入"),
    FigureCase("农副食品加工业产值24亿元，增长9%。", "24亿元", indicator: "农副食品加工业产值"),
    FigureCase("全年财政投资评审送审金额8.2亿元，核减金额6100万元。", "6100万元", indicator: "核减金额"),
    FigureCase("发放就业补助资金900万元，农机购置补贴640万元。", "640万元", indicator: "农机购置补贴"),
    FigureCase("机关共有核定编制96个，正式职工88人。", "88人", indicator: "正式职工"),
    FigureCase("建筑业现价总产值31亿元，增长5%。", "31亿元", indicator: "建筑业现价总产值"),
    FigureCase("新引进出栏300头以上养殖大户15户。", "15户", indicator: "出栏300头以上养殖大户"),
  ])
  func terms(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase(
      "0-14岁、15-59岁、60岁及以上常住人口分别为3.1万人、12.4万人、4.2万人。", "12.4万人", indicator: "15-59岁常住人口"),
    FigureCase("人口自然增长率比上年下降1.6个千分点。", "1.6个千分点", indicator: "人口自然增长率", change: .difference),
    FigureCase("全县实现生产总值88亿元，按常住人口计算人均生产总值为46200元。", "46200元", indicator: "人均生产总值"),
    FigureCase("三大产业对增长的贡献分别为0.4、-1.2、2.7个百分点。", "0.4", unit: "个百分点", indicator: "三大产业对增长的贡献"),
    FigureCase("三次产业占比由上年的9.2:41.5:49.3调整为8.8:41.0:50.2。", "8.8:41.0:50.2", change: .share),
  ])
  func parts(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: ["据0.5‰人口变动抽样调查推算，", "15-34岁、35-64岁人口都在增加。"])
  func surveysAndAgesAreNoFigures(_ sentence: String) throws {
    #expect(try FigureCase.figures(sentence).isEmpty)
  }

  @Test(arguments: [
    // One of each of the two amounts before.
    FigureCase("存款余额310亿元、贷款余额240亿元，比年初增加26亿元和19亿元。", "26亿元", indicator: "存款余额", change: .difference),
    FigureCase("存款余额310亿元、贷款余额240亿元，比年初增加26亿元和19亿元。", "19亿元", indicator: "贷款余额", change: .difference),
    FigureCase("万元GDP能耗下降3.1%、电耗下降2.6%。", "2.6%", indicator: "万元GDP电耗"),
    // Whose yield it is.
    FigureCase("食用菜籽油实现产量5.3万吨，增长11%。", "11%", indicator: "食用菜籽油产量"),
    FigureCase("高山蔬菜640公顷，增长2.2%，产量1.9万吨。", "1.9万吨", indicator: "高山蔬菜产量"),
    // What stands behind the number.
    FigureCase("岚川茶叶、云岭香菇和2万多亩富硒稻通过了认证。", "2万多亩", indicator: "富硒稻"),
    FigureCase("“青云谷”800亩建设用地完成交付。", "800亩", indicator: "建设用地"),
    FigureCase("经济总量跃上千亿元台阶。", "千亿元", value: "1000", indicator: "经济总量"),
    FigureCase("产业规模迈向300亿元。", "300亿元", indicator: "产业规模", aspect: .target),
  ])
  func nouns(_ expected: FigureCase) throws { try expected.check() }

  /// The heading's quarter, or that of the sentence before in its paragraph, until another time is named.
  @Test func quarters() throws {
    let text = """
      岚川区2022年一季度经济运行情况
      一、2022年一季度财政收支完成情况
      （一）收入完成情况
      1.税收收入2.6亿元，增长4%。非税收入7200万元，下降9%。2月份税收收入8000万元。
      二、工业
      一季度，规上工业产值完成41亿元，增长6%。化工行业产值9亿元，增长3%。上年同期增长8%。用电量增长5%。
      三、下一步打算
      全年税收收入增长7%。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(
      figures.map { $0.period?.quarter } == [1, 1, 1, 1, nil, 1, 1, 1, 1, nil, nil, nil],
      "\(figures.map { ($0.surface, $0.period?.quarter) })")
  }

  @Test(arguments: [
    FigureCase("县里超额完成市下达的4000万元目标任务。", "4000万元", aspect: .target),
    FigureCase("县中医院有床位220张，青屏卫生院60张。", "60张", indicator: "床位"),
    FigureCase("全年降水量760毫米，比常年偏多9%。", "9%", indicator: "降水量"),
    FigureCase("制造业投资下降16%，拉低全部投资增速5.3个百分点。", "5.3个百分点", change: .difference, direction: .down),
    FigureCase("人口自然增长率为-2.1‰，出生率7.3‰。", "2.1‰", indicator: "人口自然增长率", change: .share),
    FigureCase("税收收入5.2亿元，比上年同期6.1亿元（含缓缴4000万元），下降14.8%。", "6.1亿元", year: 2023),
    FigureCase("改造工程正式铺开，共12.4万平方米、68幢房屋。", "12.4万平方米", indicator: "房屋"),
    FigureCase("税占比63.4%，比上年同期提高2个百分点。", "63.4%", indicator: "税占比", change: .share),
    FigureCase("后4个月用电量增长6%以上。", "6%以上", indicator: "用电量"),
    FigureCase("社会保险基金收入7.2亿元，支出6.5亿元。", "6.5亿元", indicator: "社会保险基金支出"),
    FigureCase("上解支出4200万元，债券还本支出3100万元。", "3100万元", indicator: "债券还本支出"),
    FigureCase("每万人拥有公交车11标台。", "11标台", unit: "标台", measure: .count),
    FigureCase("图书馆藏书26万册件。", "26万册件", indicator: "图书馆藏书"),
  ])
  func courses(_ expected: FigureCase) throws { try expected.check() }

  /// The sum of five years is of none of them; months to come are no figure.
  @Test func sumsAndMonths() throws {
    #expect(try FigureCase.figures("五年累计完成投资530亿元。").map { $0.period?.year } == [nil])
    #expect(try FigureCase.figures("后4个月用电量增长6%以上。").map(\.surface) == ["6%以上"])
  }

  /// A rate names no people.
  @Test func ratesCountNobody() throws {
    let figures = try FigureCase.figures("法院受理案件620件，结案率94.7%；检察院批捕210人，起诉260人。")
    #expect(figures.filter { $0.measure == .people }.allSatisfy { !$0.indicator.hasSuffix("率") })
  }

  /// What a list of works costs is of none of them.
  @Test func costOfSeveralWorks() throws {
    let text = "投资7亿元，实施岚江流域综合治理、垃圾填埋场提标改造等环保项目16个。"
    #expect(try FigureCase.figures(text).allSatisfy { $0.projectSurface == nil })
  }
}
