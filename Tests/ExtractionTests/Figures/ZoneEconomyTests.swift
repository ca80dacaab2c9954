// The economy of districts and zones: sectors that go on, limits that say which, and what is handled or
// held against.
import Testing

@testable import Extraction

@Suite struct ZoneEconomyTests {
  /// What makes a name whole: a field of work, a kind, a state that has been reached.
  @Test(arguments: [
    FigureCase("企业完成新品研发22项、技术改造项目35个。", "35个", indicator: "技术改造项目"),
    FigureCase("截至目前，全区已签约项目28个。", "28个", indicator: "签约项目"),
    FigureCase("累计清腾土地1.6万亩。", "1.6万亩", indicator: "土地"),
    FigureCase("共收集招商信息210条。", "210条", indicator: "招商信息"),
    FigureCase("修建灌溉渠860米、排灌沟300米。", "860米", indicator: "灌溉渠"),
    FigureCase("落实烤烟实际种植面积1.2万亩。", "1.2万亩", indicator: "烤烟实际种植面积"),
    FigureCase("新增营区绿化林面积35公顷。", "35公顷", indicator: "营区绿化林面积"),
    FigureCase("预估亩均税收18.7万元。", "18.7万元", indicator: "亩均税收"),
    FigureCase("财政收入增加到3.2亿元，增长比例达41%。", "41%", indicator: "财政收入", change: .growth, direction: .up),
    FigureCase("茶农增收560万元。", "560万元", indicator: "茶农增收", change: .difference, direction: .up),
  ])
  func wholeNames(_ expected: FigureCase) throws { try expected.check() }

  /// The noun ends where a manner, a place or a bracket begins, and goes on behind a quality.
  @Test(arguments: [
    FigureCase("确定12家成长型企业重点扶持。", "12家", indicator: "成长型企业"),
    FigureCase("在1800亩地上发展林下经济。", "1800亩", indicator: "地"),
    FigureCase("选派5个得力的工作组。", "5个", indicator: "工作组"),
    FigureCase("全镇52名（共55名）人大代表出席会议。", "52名", indicator: "人大代表"),
    FigureCase("园区离高速路口只有10分钟车程。", "10分钟", indicator: "车程"),
  ])
  func boundsOfNames(_ expected: FigureCase) throws { try expected.check() }

  /// A limit is part of the name, whatever stands before it, and of a statistic that comes to its sum.
  @Test(arguments: [
    FigureCase("投资超10亿元的项目2个，超5亿元的项目8个。", "8个", indicator: "超5亿元的项目"),
    FigureCase("其中，注册资金千万元以上的商户27家。", "27家", indicator: "注册资金千万元以上的商户"),
    FigureCase("500万元以上工业投资累计达到26亿元。", "26亿元", indicator: "500万元以上工业投资"),
    FigureCase("1000万元以上固定资产投资完成18亿元。", "18亿元", indicator: "1000万元以上固定资产投资"),
  ])
  func limits(_ expected: FigureCase) throws { try expected.check() }

  /// The sector goes on to its other statistics.
  @Test(arguments: [
    FigureCase("规模以上工业实现总产值126亿元、增加值33亿元。", "33亿元", indicator: "规模以上工业增加值"),
    FigureCase("规模以上工业实现销售9.2亿元，增长31%。", "9.2亿元", indicator: "规模以上工业销售"),
    FigureCase("全县建筑业总产值18亿元，增长6%；增加值5亿元，增长4%。", "5亿元", indicator: "建筑业增加值"),
    FigureCase("签约项目18个，总投资90亿元，占全市签约项目总量的40%。", "40%", indicator: "签约项目", change: .share),
    FigureCase("固定资产投资增长8%，规上工业增加值增长9%，两项指标均排名全市第三。", "第三", indicator: "固定资产投资、规上工业增加值"),
  ])
  func sectorsGoOn(_ expected: FigureCase) throws { try expected.check() }

  /// 将 before what something is done to wishes nothing; a goal is a goal, however far from it.
  @Test(arguments: [
    FigureCase("将难度较大的12个项目落实包保机制。", "12个", aspect: .actual),
    FigureCase("将20项惠民工程进行责任分解。", "20项", aspect: .actual),
    FigureCase("今年将新建12个项目。", "12个", aspect: .target),
    FigureCase("服务业增长4.1%，与6%的目标差距较大。", "6%", aspect: .target),
    FigureCase("税收占全市比重较上年提高0.3%。", "0.3%", indicator: "税收", change: .difference, direction: .up),
  ])
  func handledAndHeld(_ expected: FigureCase) throws { try expected.check() }

  /// A number that the page's end cuts behind its point goes on over the empty line.
  @Test func cutBehindPoint() throws {
    try FigureCase(
      "全县生产总值完成98.6亿元，比上年增长12.\n\n4%；财政收入5亿元。", "12.4%", value: "12.4", indicator: "生产总值"
    ).check()
  }
}
