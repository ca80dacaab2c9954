// Goal: a placeholder never becomes a number, wherever it stands.
// Method: sentences and table rows built from a seed around every shape of placeholder.
import Testing

@testable import Extraction

@Suite struct RedactionPropertyTests {
  private static let placeholders = [
    "X", "XX", "xx", "××", "**", "＊＊", "□□", "X.X", "2X", "1X0", "#.x", "Ｘ", "ⅹⅹ", "○○", "XXX", "X,XXX",
    "3X.5", "X5",
  ]
  private static let before = [
    "完成投资", "总投资约", "增长", "占比达到", "今年共签约", "全市第", "同比下降", "其中，新开工", "超过", "不低于", "从3亿元增加到",
    "一产、二产分别增长2%、", "项目总投资", "累计", "由",
  ]
  private static let units = [
    "亿元", "万元", "%", "％", "个百分点", "个", "家", "亩", "万平方米", "人", "公里", "位", "倍", "多亿元", "余个", "%以上", "元", " 亿元",
  ]
  private static let after = ["。", "，增长5%。", "、3亿元。", "，占全年目标的60%；", "左右，其中工业2个。", "—5亿元。"]

  @Test(arguments: 0..<200) func aPlaceholderInProseHasNoValue(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let hidden = Self.placeholders.randomElement(using: &random)!
    let head = "同志们：\n今年以来，" + Self.before.randomElement(using: &random)!
    let tail = Self.units.randomElement(using: &random)! + Self.after.randomElement(using: &random)!
    try check(head, hidden, tail)
  }

  @Test(arguments: 0..<60) func aPlaceholderInATableHasNoValue(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let hidden = Self.placeholders.randomElement(using: &random)!
    let head = "单位：万元\n编号\t项目名称\t总投资\t完成率\n1\t东湖一号产业园\t1200\t50\n2\t东湖二号产业园\t"
    try check(head, hidden, "\t60\n3\t东湖三号产业园\t900\t70")
  }

  /// No figure that touches the placeholder may carry a value.
  private func check(_ head: String, _ hidden: String, _ tail: String) throws {
    let document = try Extractor.extract(Array((head + hidden + tail).utf8))
    let start = head.unicodeScalars.count
    let place = start..<(start + hidden.unicodeScalars.count)
    for figure in document.figures where figure.span.scalars.overlaps(place) {
      let isRedacted = if case .redacted = figure.value { true } else { false }
      #expect(isRedacted, "\(figure.surface) in \(head + hidden + tail)")
      #expect(figure.baseValue == nil)
    }
  }
}
