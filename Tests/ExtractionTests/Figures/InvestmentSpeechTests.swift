// Speeches that promote a place or reckon up its trade and capital: whose sales, whose share, how far away.
import Testing

@testable import Extraction

@Suite struct InvestmentSpeechTests {
  /// The trade stands before the verb, and how the capital has come is part of its name.
  @Test(arguments: [
    FigureCase("零售业完成销售额23亿元，增长3%；住宿业完成营业额2亿元。", "23亿元", indicator: "零售业销售额"),
    FigureCase("限额以上批发业实现销售额8亿元，增长2.1%。", "2.1%", indicator: "限额以上批发业销售额", change: .growth),
    FigureCase("全区实际到帐外资3500万美元。", "3500万美元", indicator: "实际到帐外资"),
    FigureCase("全区实际到位注册外资3500万美元。", "3500万美元", indicator: "实际到位注册外资"),
    FigureCase("完成实际到账省外资金12亿元。", "12亿元", indicator: "实际到账省外资金"),
    FigureCase("实际内资额9亿元，增长6%。", "9亿元", indicator: "实际内资额"),
    FigureCase("实际完成投资4亿元。", "4亿元", indicator: "投资"),
  ])
  func tradeAndCapital(_ expected: FigureCase) throws { try expected.check() }

  /// What has a share of a whole stands before it.
  @Test(arguments: [
    FigureCase("工业增加值在全市占比达到12%。", "12%", indicator: "工业增加值", change: .share),
    FigureCase("服务业占比达30%，保险、物流产值在全市占比均超过11%。", "11%", indicator: "保险、物流产值", change: .share),
    FigureCase("税收在全省的比重为15%，占比居前。", "15%", indicator: "税收", change: .share),
  ])
  func shareOfWhole(_ expected: FigureCase) throws { try expected.check() }

  /// How far it is to a place is no area, and a place's own name no part of its accounts.
  @Test(arguments: [
    FigureCase("岚山县域面积1820平方公里，总人口77万。距省会120公里。", "120公里", indicator: "省会"),
    FigureCase("园区规划面积30平方公里，距高铁站12公里。", "12公里", indicator: "高铁站"),
    FigureCase("岚中地区生产总值达到880亿元。", "880亿元", indicator: "地区生产总值"),
    FigureCase("民间固定资产投资增长5%。", "5%", indicator: "民间固定资产投资"),
  ])
  func distanceAndName(_ expected: FigureCase) throws { try expected.check() }

  /// Something else is done to the same thing.
  @Test(arguments: [
    FigureCase("新建渠道12公里，维修7公里。", "7公里", indicator: "渠道"),
    FigureCase("整治道路12公里，新修7公里，加固3公里。", "3公里", indicator: "道路"),
    FigureCase("新建渠道12公里，绿化7公里。", "7公里", indicator: "绿化"),
    FigureCase("新修公路27公里，整治25公里。", "25公里", indicator: "公路"),
    FigureCase("规上企业11家，300万以上固定资产投资7.2亿元。", "7.2亿元", indicator: "300万以上固定资产投资"),
  ])
  func mended(_ expected: FigureCase) throws { try expected.check() }

  /// An honour of the nation that one has is one's own figure.
  @Test(arguments: [
    FigureCase("全县现有湿地公园1处，全国休闲农业示范点2处，滑雪场3家。", "3家", aspect: .actual),
    FigureCase("全县现有湿地公园1处，全国重点镇2个。", "2个", aspect: .actual),
    FigureCase("我县新开工项目6个，全国新开工项目90个。", "90个", aspect: .other),
  ])
  func honours(_ expected: FigureCase) throws { try expected.check() }

  /// Long ago, in a year that nobody names, and now.
  @Test(arguments: [
    ("建区之初税收仅有2250万元，到2023年底达到32亿元。", [nil, 2023]),
    ("建县初期只有企业12家，如今发展到90家。", [nil, 2024]), ("去年规上企业有80家，如今已有95家。", [2023, 2024]),
    ("这几年，全县引进项目30个。", [nil]),
  ])
  func longAgo(text: String, years: [Int?]) throws {
    #expect(try FigureCase.figures(text).map { $0.period?.year } == years)
  }

  /// The nation is another, a firm that is called by it is none.
  @Test(arguments: [
    FigureCase("截至去年底，中国累计批准外资企业90万家。", "90万家", aspect: .other),
    FigureCase("中国经济增长5%，韧性很强。", "5%", aspect: .other),
    FigureCase("中国石化投资20亿元。", "20亿元", aspect: .actual),
  ])
  func nation(_ expected: FigureCase) throws { try expected.check() }

  /// What has changed stands behind the year it is held against, and who pulls or invests before the verb.
  @Test(arguments: [
    FigureCase("2023年比2022年出口总额净增3.4亿元。", "3.4亿元", indicator: "出口总额", change: .difference),
    FigureCase("2023年比2022年企业数量增加19家。", "19家", indicator: "企业数量"),
    FigureCase("财政收入比2022年全市平均水平增加1.9亿元。", "1.9亿元", indicator: "财政收入"),
    FigureCase("服务业对经济增长的贡献率达48%，直接拉动GDP增长3个百分点。", "3个百分点", indicator: "服务业"),
    FigureCase("民营经济完成固定资产投资占全市的50%。", "50%", indicator: "民营经济固定资产投资", change: .share),
    FigureCase("列统企业实现税收6.5亿元。", "6.5亿元", indicator: "列统企业税收"),
    FigureCase("硬化通村水泥路87公里。", "87公里", indicator: "通村水泥路"),
  ])
  func whoAndWhen(_ expected: FigureCase) throws { try expected.check() }

  /// What is expected by a year to come, and what was planned, are wanted.
  @Test(arguments: [
    FigureCase("预计到2030年，全县林业产值达到41亿元，年均增长7%。", "41亿元", aspect: .target, year: 2030),
    FigureCase("预计到2030年，全县林业产值达到41亿元，年均增长7%。", "7%", aspect: .target),
    FigureCase("生猪出栏127万头，占计划数130万头的98%。", "130万头", aspect: .target),
    FigureCase("税收8亿元，完成目标数9亿元的89%。", "9亿元", aspect: .target),
    FigureCase("目前茶青价格已涨到每市斤26元。", "26元", indicator: "茶青价格"),
  ])
  func planned(_ expected: FigureCase) throws { try expected.check() }

  /// Words that were cut where a verb or a place stands in them.
  @Test(arguments: [
    FigureCase("完成粮油高产创建示范片2.3万亩。", "2.3万亩", indicator: "粮油高产创建示范片"),
    FigureCase("拍摄28集电视连续剧。", "28集", indicator: "电视连续剧"),
    FigureCase("1800平方公里热土上生活着80万人民。", "1800平方公里", indicator: "热土"),
    FigureCase("内资民资注册资金超90亿元。", "超90亿元", indicator: "内资民资注册资金"),
  ])
  func cutWords(_ expected: FigureCase) throws { try expected.check() }

  /// Each change has a verb of its own, however many there are.
  @Test(arguments: [
    ("出口10亿元、进口2亿元，分别增长8.5%和下降3.2%。", ["出口", "进口", "出口", "进口"]),
    ("总额12亿元，其中出口10亿元、进口2亿元，分别增长8%、下降3%。", ["总额", "出口", "进口", "出口", "进口"]),
    ("税收8亿元、投资9亿元、消费7亿元，分别增长8%、增长7%和下降3%。", ["税收", "投资", "消费", "税收", "投资", "消费"]),
    ("全县A级景区达到11家，其中4A级3家，3A级8家。", ["A级景区", "4A级景区", "3A级景区"]),
    ("星级饭店6家，其中五星级1家、四星级5家。", ["星级饭店", "五星级饭店", "四星级饭店"]),
  ])
  func inTurn(text: String, indicators: [String]) throws {
    #expect(try FigureCase.figures(text).map(\.indicator) == indicators)
  }
}
