// Statistics listed before what they all are: `生产总值、工业投资等3项指标分别增长3%、5%`.

extension SentenceReader {
  /// The statistics before 指标, one to each number; `nil` where they are not as many.
  func listedIndicators(_ left: Range<Int>, _ clause: Range<Int>, count: Int) -> [String]? {
    indicatorList(left, clause).flatMap { conjuncts.distribute($0, count: count) }
  }

  /// `生产总值、工业投资等指标居全市第一`: all of them are what is told of.
  func jointIndicator(_ left: Range<Int>, _ clause: Range<Int>) -> String? {
    indicatorList(left, clause).map(phrases.string)
  }

  private func indicatorList(_ left: Range<Int>, _ clause: Range<Int>) -> Range<Int>? {
    guard let last = left.last, text.has("指标", endingAt: tokens[last].end) else { return nil }
    var end = left.upperBound - 1
    var start = clause.lowerBound
    while end > start, Self.ranksOfIndicators.contains(text, tokens[end - 1]) { end -= 1 }
    // 三项, 3个
    if end > start + 1, isItemUnit(tokens[end - 1]),
      ChineseNumerals.digit(tokens[end - 2].firstLetter) != nil
    {
      end -= 2
    } else if end == start, end > 0, tokens[end - 1].kind == .quantity {
      end -= 1
      start = predicates.clause(before: end).lowerBound
    }
    if end > start, tokens[end - 1].firstLetter == "等" { end -= 1 }
    guard end > start else { return nil }
    let list = phrases.left(start..<end, end: end)
    return list.contains { tokens[$0].kind == .listComma } ? list : nil
  }

  private func isItemUnit(_ token: Token) -> Bool {
    token.isLetter("项") || token.isLetter("个") || token.isLetter("大")
  }

  private static let ranksOfIndicators: WordSet = "主要 主要经济 经济 重要 核心 关键 重点"
}
