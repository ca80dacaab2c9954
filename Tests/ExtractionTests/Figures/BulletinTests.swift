// How bulletins of departments and short reports put it: sizes that are passed, what part of a task is done,
// ranks by total and pace.
import Testing

@testable import Extraction

@Suite struct BulletinTests {
  @Test(arguments: [
    // A bare scale is money where a verb says that it is reached and no thing of that size follows.
    FigureCase("去年地区生产总值首次突破百亿大关，比上年增长14.2%。", "百亿", value: "100", measure: .money, qualifier: .over),
    FigureCase("去年地区生产总值首次突破百亿大关，比上年增长14.2%。", "14.2%", indicator: "地区生产总值"),
    FigureCase("财政收入在一个年度连跨3亿、4亿两个台阶，增速高达62%。", "62%", indicator: "财政收入"),
    FigureCase("财政收入在一个年度连跨3亿、4亿两个台阶，增速高达62%。", "4亿", indicator: "财政收入"),
    FigureCase("开发面积由整合前的800亩扩大到目前的近1.2万亩，扩大14倍。", "800亩", indicator: "开发面积"),
    FigureCase("财税收入（不含金海公司，以下同）由210万元增加到3200万元。", "210万元", indicator: "财税收入"),
    FigureCase("三次产业比调整为12.1︰47.3︰40.6。", "12.1︰47.3︰40.6", indicator: "三次产业比"),
    FigureCase("总量占比接近或超过X/X。", "X/X", indicator: "总量", change: .share),
  ])
  func sizes(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    "特别是财政收入有了突破，成为全省首个财政过百亿元县市。", "成为全国第四个、西部第一个过8万亿元省份。",
  ])
  func limitsAreNoFigures(_ sentence: String) throws {
    #expect(try FigureCase.figures(sentence).isEmpty)
  }

  @Test(arguments: [
    FigureCase("完成到位资金120亿元，完成州政府下达任务数132亿元的90.9%。", "132亿元", indicator: "到位资金", aspect: .target),
    FigureCase("完成到位资金120亿元，完成州政府下达任务数132亿元的90.9%。", "90.9%", indicator: "到位资金", change: .share),
    FigureCase("1-6月份，新开工工业项目78个，完成年度目标任务132个的59.1%。", "132个", indicator: "工业项目", aspect: .target),
    FigureCase("给我们的任务是到位资金44亿元，其中：省外资金28亿元。", "28亿元", indicator: "省外资金", aspect: .target),
    FigureCase("完成年度计划的73%，高于去年同期1.6个百分点。", "1.6个百分点", change: .difference, year: 2024),
  ])
  func tasks(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("财政收入总量和增速均居全市第1位。", "第1", indicator: "财政收入"),
    FigureCase("存款余额居第9，固定资产投资、工业投资的总量和增速均居全市第2位。", "第2", indicator: "固定资产投资、工业投资"),
    FigureCase("我们两年的平均增速排全区前列，但今年一季度，经济增长8%。", "8%", indicator: "经济"),
  ])
  func ranks(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("312个区重点项目中开工在建项目数为280个。", "280个", indicator: "开工在建项目数"),
    FigureCase("已竣工项目共52个。", "52个", indicator: "竣工项目"),
    FigureCase("正在网上挂牌4宗，面积90亩。", "4宗", indicator: ""),
    FigureCase("净增12户新建新投产工业企业。", "12户", indicator: "新建新投产工业企业"),
    FigureCase("建成一期、二期新型显示产业园共30万平方米。", "30万平方米", indicator: "新型显示产业园"),
    FigureCase("全市招商引资总的开工项目295个。", "295个", indicator: "开工项目"),
    FigureCase("全市实施重点监控的5000万元以上项目204个。", "204个", indicator: "5000万元以上项目"),
    FigureCase("我市4次举行重大项目集中开工活动。", "4次", indicator: "重大项目集中开工活动"),
    FigureCase("经济开发区3个总投资36亿元的项目举行开工仪式。", "3个", indicator: "项目"),
    FigureCase("已竣工项目50个，竣工率为40%，东河镇、西陂镇竣工率较高，分别为100%、65%。", "100%", indicator: "竣工率"),
  ])
  func nouns(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("其中，岚川园区、汶江园区、屏山园区三家省级园区工业总产值超过200亿元。", "200亿元", indicator: "工业总产值"),
    FigureCase("综合排名由上年第73位上升至第36位。", "第73", year: 2023),
    FigureCase("综合排名由上年第73位上升至第36位。", "第36", indicator: "综合排名", year: 2024),
    FigureCase("9家园区用不到全市1/10的土地面积，创造了43%的工业增加值。", "1/10", indicator: "土地面积", change: .share),
    FigureCase("兴修干渠8公里。", "8公里", indicator: "干渠"),
    FigureCase("园区年产值10亿元，创税收近3000万元。", "近3000万元", indicator: "税收"),
    FigureCase("在工业园区内的投资1600万元的金华公司开工。", "1600万元", indicator: "投资"),
    FigureCase("这些项目总投资6亿元，其中投资超亿元的2个。", "2个", indicator: "投资超亿元的项目"),
    FigureCase("养鸡12万只以上的村4个。", "4个", indicator: "养鸡12万只以上的村"),
    FigureCase("部分项目进度缓慢，如交通类项目投资进度为20%。", "20%", indicator: "交通类项目投资进度"),
    FigureCase("9个重点项目中企业投资的项目达到6个。", "9个", indicator: "重点项目"),
  ])
  func reports(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("其中，续建项目260个，年度投资253亿元；计划开工项目207个。", "207个", indicator: "开工项目", aspect: .target),
    FigureCase("工业经济总量成为全区第四个突破2000亿元大关的地区。", "2000亿元", indicator: "工业经济总量"),
    FigureCase("岚川机场旅客吞吐量突破200万大关。", "200万", indicator: "岚川机场旅客吞吐量"),
    FigureCase("完成投资6亿元，占年度计划15亿元的40%。", "15亿元", indicator: "投资", aspect: .target),
    FigureCase("完成投资6亿元，其中市县属完成4亿元。", "4亿元", indicator: "投资"),
    FigureCase("已有15个投资1000万元以上的新项目开工建设。", "15个", indicator: "新项目"),
    FigureCase("争取立项省级科技攻关项目70项以上。", "70项以上", indicator: "省级科技攻关项目"),
  ])
  func progress(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    ("已有15个投资1000万元以上的新项目开工建设。", ["15个"]),
    ("新上项目36个，其中，300万元以上的已竣工项目3个。", ["36个", "3个"]), ("在建项目12个，其中过500万元的两个。", ["12个"]),
    ("养鸡12万只以上的村4个，6万只以上养殖小区5个。", ["4个", "5个"]),
  ])
  func limitsOfKinds(_ sentence: String, _ surfaces: [String]) throws {
    #expect(try FigureCase.figures(sentence).map(\.surface) == surfaces)
  }

  @Test func yearOfASentenceUnderTheTitleIsNotTheTexts() throws {
    let text = """
      全市3个开发区交出好成绩
      2021年2月
      海川开发区排名第36位，仅次于2017年度的最好水平。
      2021年，全市进出口总额增长12%。
      """
    #expect(try Extractor.extract(Array(text.utf8)).metadata.year == 2021)
  }

  /// A year that others are held against is not the text's; a month alone dates it.
  @Test func datedByMonth() throws {
    let text = """
      全区经济运行情况汇报
      2023年11月
      一、完成情况
      前三季度，全区生产总值X亿元，比2019年同期增长X%，增速居全市第1位。
      """
    let document = try Extractor.extract(Array(text.utf8))
    #expect(document.metadata.date == DocumentDate(year: 2023, month: 11))
    #expect(document.figures.map(\.period?.year) == [2023, 2023, 2023])
  }

  @Test func investmentIsOfWhatItBuilds() throws {
    let document = try Extractor.extract(
      Array("引进省港航公司投资12亿元兴建汶溪航电枢纽工程；海川集团年出栏20万头生猪养殖项目开工。海川集团投资2亿元。".utf8))
    #expect(document.projects.map(\.surface) == ["汶溪航电枢纽工程", "海川集团年出栏20万头生猪养殖项目"])
    #expect(document.figures.map(\.surface) == ["12亿元", "2亿元"])
    #expect(document.figures.first?.projectSurface == "汶溪航电枢纽工程")
    let next = try Extractor.extract(Array("投资1500万元的恒通油脂项目开工，投资620万元的供销商城。".utf8))
    #expect(next.figures.map(\.projectSurface) == ["恒通油脂项目", nil])
    let landed = try Extractor.extract(
      Array("海川光电产业园落地汶江工业园。除金飞电容器项目因故推迟开工外，其余9个项目开工建设。".utf8))
    #expect(landed.projects.map(\.surface) == ["海川光电产业园", "金飞电容器项目"])
    #expect(try Extractor.extract(Array("多少个重点项目至今还没有开工。".utf8)).projects.isEmpty)
  }
}
