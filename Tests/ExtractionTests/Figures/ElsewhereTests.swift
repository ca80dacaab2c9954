// Other places by their names, and what one's own figures are held against.
import Testing

@testable import Extraction

@Suite struct ElsewhereTests {
  private static let places = ["苏州", "昆山", "苏州、无锡", "昆山、江阴这些地方", "沿海一些地方", "江阴、昆山等地"]

  /// `P` is told of, `S` is the statistic; the last amount is the place's.
  private static let shapes = [
    "S完成9亿元，P早就超过了100亿元。", "我们的S只有9亿元，而P达到100亿元。", "我区S完成9亿元，但P已经突破100亿元。",
    "S只有9亿元，人家P都在100亿元以上。",
  ]

  @Test(arguments: places, ["财政收入", "工业投资", "到位资金"])
  func amounts(_ place: String, _ statistic: String) throws {
    for shape in Self.shapes {
      let text = shape.replacing("S", with: statistic).replacing("P", with: place)
      let last = try #require(try FigureCase.figures(text).last)
      #expect(last.indicator == statistic, "\(text)")
      #expect(last.aspect == .other, "\(text)")
    }
  }

  @Test(arguments: [
    FigureCase("一季度，固定资产投资苏州增长20%，我们只增长3%。", "20%", indicator: "固定资产投资", aspect: .other),
    FigureCase("一季度，固定资产投资苏州增长20%，我们只增长3%。", "3%", indicator: "固定资产投资", aspect: .actual),
    FigureCase("财政收入完成9亿元，昆山一个县就有400亿元。", "400亿元", indicator: "财政收入", aspect: .other),
    FigureCase("财政收入完成9亿元，排在我们前面的江阴是100亿元。", "100亿元", indicator: "财政收入", aspect: .other),
    FigureCase("我县GDP排第30位，太仓排第5位。", "第5", indicator: "GDP", aspect: .other),
    FigureCase("去年GDP刚过300亿元，排在全省50个县的第30位。", "第30", indicator: "GDP", change: .rank),
    FigureCase("我们的存贷比只有50%，XX区达到70%。", "70%", indicator: "存贷比", aspect: .other),
    FigureCase("我们的GDP是90亿元，XX区是100亿元，差10亿元。", "10亿元", indicator: "GDP", aspect: .actual),
    FigureCase("工业投资云川县完成9亿元，石门县完成3亿元。", "9亿元", indicator: "工业投资"),
    // A kind of the same, and what grows: no places.
    FigureCase("一般公共预算收入9亿元，其中税收7亿元，非税2亿元。", "2亿元", indicator: "非税"),
    FigureCase("猕猴桃种植面积达到5万亩，核桃达到3万亩。", "3万亩", indicator: "核桃"),
    FigureCase("工业投资城关完成3亿元，其余完成2亿元。", "3亿元", indicator: "工业投资", aspect: .actual),
    // Those that were spoken of.
    FigureCase("这些企业用地300亩。", "300亩", indicator: "企业用地"),
    FigureCase("全县项目开工30个，另外20个卡在用地上。", "20个", indicator: "项目"),
    // What is said of places that were counted.
    FigureCase(
      "9个县区投资增速高于平均水平，3个县区低于平均水平，其中临川县、云河区分别低2个和3个百分点。", "3个百分点",
      indicator: "投资", change: .difference, direction: .down),
    FigureCase("还有3个县区财政收入负增长，最大降幅12%。", "12%", indicator: "财政收入", change: .growth, direction: .down),
  ])
  func told(_ expected: FigureCase) throws { try expected.check() }

  /// `V` misses or passes, `N` is what was set.
  private static let misses = ["没有达到", "未达到", "没有完成", "未完成", "低于"]
  private static let goals = ["10亿元的目标", "市里下达的10亿元的目标", "年初确定的10亿元任务", "10亿元的年度目标", "10亿元的考核目标"]

  @Test(arguments: misses, goals)
  func missed(_ miss: String, _ goal: String) throws {
    let text = "财政收入完成9亿元，\(miss)\(goal)。"
    let last = try #require(try FigureCase.figures(text).last)
    #expect(last.indicator == "财政收入", "\(text)")
    #expect(last.aspect == .target, "\(text)")
    #expect(last.change == .level, "\(text)")
  }

  @Test(arguments: [
    FigureCase("投资增长6%，没有达到市里下达的8%的目标。", "8%", change: .growth, direction: .up, aspect: .target),
    FigureCase("重点项目开工率为60%，低于市里要求10个百分点。", "10个百分点", change: .difference, aspect: .actual),
    FigureCase("财政收入完成9亿元，没有完成10亿元的预算。", "10亿元", indicator: "财政收入", aspect: .target),
    FigureCase("危房改造任务300户，已完成250户。", "300户", indicator: "危房改造", aspect: .target),
    FigureCase("完成危房改造任务300户。", "300户", indicator: "危房改造", aspect: .actual),
    FigureCase("今年造林任务3万亩，完成2.5万亩。", "2.5万亩", indicator: "造林", aspect: .actual),
    FigureCase("征地任务3000亩，已征2000亩。", "2000亩", indicator: "征地", aspect: .actual),
  ])
  func set(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    // A comparison names no year of its own.
    FigureCase("和去年同期相比，工业投资回落3个百分点。", "3个百分点", year: 2024),
    FigureCase("跟去年相比，财政收入减少2亿元。", "2亿元", year: 2024),
    FigureCase("工业增加值增长8%，较去年同期和今年一季度分别回落2个和1个百分点。", "1个百分点", year: 2024),
    FigureCase("90家规上企业中，停产5家，产值下降的30家。", "30家", indicator: "规上企业", change: .level),
    // Which ones.
    FigureCase("亩均税收低于3万元的企业有26家。", "26家", indicator: "亩均税收低于3万元的企业", change: .level),
    FigureCase("用地超过100亩的企业有26家。", "26家", indicator: "用地超过100亩的企业"),
    // The same in two units changes in both.
    FigureCase("上访仍有8批20人次，比去年同期增加3批9人次。", "9人次", change: .difference, direction: .up),
    // Hidden numbers of a ratio.
    FigureCase("三次产业结构由15:42:43调整为12.5:44.1:43.4。", "15:42:43", indicator: "三次产业结构", change: .share),
    FigureCase("三次产业结构由15:42:43调整为12.5:44.1:43.4。", "12.5:44.1:43.4", indicator: "三次产业结构"),
    FigureCase("城乡收入比缩小到X.XX:1。", "X.XX:1", indicator: "城乡收入比", aspect: .actual),
    FigureCase("建成后可年产电池30万套，年销售收入可达20亿元。", "20亿元", indicator: "销售收入", aspect: .target),
  ])
  func held(_ expected: FigureCase) throws { try expected.check() }

  @Test func hiddenRatio() throws {
    for text in ["城乡收入比缩小到X.XX:1。", "三次产业比重为X.X:XX.X:52.1。", "城乡收入比为1:X.X。"] {
      let only = try #require(try FigureCase.figures(text).first, "\(text)")
      guard case .redacted = only.value else {
        Issue.record("a value in \(text)")
        continue
      }
    }
  }
}
