// What stands behind an area or a number of people and is measured by the next number.

extension SentenceReader {
  /// `90万亩小麦平均单产达410公斤`: the area is of what grows there.
  func withoutYield(_ right: Range<Int>) -> Range<Int> {
    guard right.count > 1, let last = right.last, Self.yields.contains(text, tokens[last]),
      right.upperBound < tokens.count
    else { return right }
    var end = last
    while end > right.lowerBound + 1, Self.averages.contains(text, tokens[end - 1]) { end -= 1 }
    return right.lowerBound..<end
  }

  /// `农民收入水平还低，仍有1200户…`: how well people live is none of them.
  func isLevelOfLife(_ draft: FigureDraft) -> Bool {
    draft.rule == "noun.subject" && draft.indicator.ends("水平")
  }

  private static let averages: WordSet = "平均 最高 最低"

  /// `为1.2万人减免税费260万元`: what was done for them has an amount of its own.
  func hasNextAmount(_ before: FigureDraft) -> Bool {
    guard before.measure == .people, let first = before.phrase.first, let last = before.phrase.last else {
      return false
    }
    return phrases.isActionOnly(tokens[first]) && tokens[last].wordClass.contains(.head)
  }
}
