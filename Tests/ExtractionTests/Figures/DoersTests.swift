// Who does something is never what is measured: every kind of doer in every way such sentences are built.
import Testing

@testable import Extraction

@Suite struct DoersTests {
  private static let doers = [
    "石桥镇", "东湖街道", "白塔乡", "青水县", "高新区", "经开区", "县水利局", "住建局", "财政部门", "城投集团", "临江市", "X镇",
    "XX街道",
  ]

  /// Shapes with the statistic `S`, doers `P` and `Q`, numbers `M` and `N`; all numbers are of the statistic.
  private static let amounts = [
    "S方面，P M，Q N。", "S方面，P完成M，Q仅完成N。", "S：P M，Q N。", "从S看，P完成M，Q只有N。", "就S而言，P完成M，Q完成N。",
    "全县S完成M，其中P完成N。", "PS完成M，Q完成N。", "P、QS分别为M、N。", "P的S是M，而Q只有N。", "截至目前，P完成S M，Q N。",
    "P要完成S M，Q要完成N以上。", "P、Q要分别完成S M、N。", "S最高的是P，达到M，最低的Q只有N。", "S完成M，P欠进度N。", "PS还差M，Q还差N。",
    "PS目标是M，Q是N。", "S，P完成M，Q完成N。", "P、Q两个单位S合计M。", "今年S任务M，分解到P N。",
  ]

  @Test(arguments: ["工业投资", "财政收入", "到位资金", "社会消费品零售总额"])
  func amounts(_ statistic: String) throws {
    try check(Self.amounts, statistic, ["3.2亿元", "1.9亿元"])
  }

  /// What a sentence before, or a heading, says that they are told of.
  private static let topics = [
    "先说S。P完成M，Q完成N。", "（一）S低迷。1-8月完成M。P、Q分别只完成N、N。", "一是S差距大。P去年完成M，我们只有N。", "S是最大的短板。上半年只有M。",
    "S呢？只有M，Q只有N。", "说到S，P完成M，Q完成N。", "这次通报的S，P完成M；Q完成N。", "S任务M，还差N。平均每月要完成N。", "S完成M。从各镇看，P完成M；Q完成N。",
  ]

  @Test(arguments: ["工业投资", "财政收入", "到位资金"])
  func topics(_ statistic: String) throws {
    try check(Self.topics, statistic, ["3.2亿元", "1.9亿元"])
  }

  private static let rates = [
    "S方面，P M，Q N。", "全县S达到M，P、Q分别达到N、M。", "S最高的是P，达到M，最低的Q只有N。", "P、QS分别为M、N。", "按S排名，P M，Q N。",
    "PS只有M，低于全县平均水平9个百分点；Q只有N。", "S靠后的有P（M）、Q（N）。", "在S上，P达到M，Q只有N。",
  ]

  @Test(arguments: ["开工率", "投资完成率", "资金支出进度"])
  func rates(_ statistic: String) throws {
    try check(Self.rates, statistic, ["41.5%", "73.2%"])
  }

  private static let counts = [
    "S方面，P M，Q N。", "全县S M，其中P N。", "P有S M，Q只有N。", "P要引进S M，Q要引进N，其他镇不少于N。", "P、QS分别为M、N。",
    "S最多的是P，有M，最少的Q只有N。", "P新增S M，Q新增N。",
  ]

  @Test(arguments: ["亿元以上项目", "规上企业"])
  func counts(_ thing: String) throws {
    try check(Self.counts, thing, ["16个", "9个"])
  }

  private static let firms = ["恒瑞科技", "华昱精密", "金源纺织", "鼎盛铝业", "XX化工", "博昕光电", "云骐动力"]

  @Test(arguments: ["产值", "税收", "营业收入", "用电量"])
  func firms(_ statistic: String) throws {
    let shapes = [
      "PS下降M，QS下降N。", "PS由M下降到N。", "P、QS分别增长M、N。", "PS占全县的M。", "PS下降M，Q下降N。", "P去年S增长M。",
    ]
    try check(shapes, statistic, ["11.5%", "7.2%"], doers: Self.firms)
    try check(["P、Q分别实现S M、N。", "P实现S M，Q实现S N。"], statistic, ["3.2亿元", "1.9亿元"], doers: Self.firms)
  }

  /// What is made of something is no firm.
  @Test(arguments: ["铜基新材料", "锂电新能源", "钨钼新材料产业"])
  func industries(_ name: String) throws {
    let figures = try Extractor.extract(Array("同志们：\n去年\(name)产值增长12%。\n".utf8)).figures
    #expect(figures.map(\.indicator) == [name + "产值"])
  }

  private func check(
    _ shapes: [String], _ statistic: String, _ numbers: [String], doers: [String] = Self.doers
  ) throws {
    for shape in shapes {
      for (offset, doer) in doers.enumerated() {
        let other = doers[(offset + 3) % doers.count]
        let sentence =
          shape.replacing(" ", with: "").replacing("S", with: statistic).replacing("P", with: doer)
          .replacing("Q", with: other).replacing("M", with: numbers[0]).replacing("N", with: numbers[1])
        let text = "在全县工作会议上的讲话\n（2023年9月5日）\n同志们：\n\(sentence)\n"
        let figures = try Extractor.extract(Array(text.utf8)).figures
        #expect(
          !figures.isEmpty && figures.allSatisfy { $0.indicator == statistic },
          "\(sentence) \(figures.map(\.indicator))")
      }
    }
  }

  /// With whom a thing is done: the deed behind them is not theirs.
  @Test(arguments: [
    ("与9所院校共建研发中心7个。", ["院校", "研发中心"]), ("联合6家企业开展攻关11项。", ["企业", "攻关"]),
    ("携手6家企业攻关技术11项。", ["企业", "技术"]), ("推动60家企业智能化改造。", ["企业"]),
  ])
  func partners(_ text: String, _ indicators: [String]) throws {
    #expect(try FigureCase.figures(text).map(\.indicator) == indicators)
  }

  /// Two verbs before one object.
  @Test(arguments: ["关闭搬迁", "疏浚整治", "更换升级", "拆除改造", "清理整治"])
  func verbsInPairs(_ verbs: String) throws {
    #expect(try FigureCase.figures("全年\(verbs)老旧厂房36处。").map(\.indicator) == ["老旧厂房"])
  }
}
