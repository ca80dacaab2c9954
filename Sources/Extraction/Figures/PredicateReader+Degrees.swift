// Words between noun and number that belong to no table: where it started, how much less was done.

extension PredicateReader {
  /// `由法定的120天压缩到38天`: 的 behind the word for what it was.
  func isLegalOrigin(_ index: Int, _ clause: Range<Int>) -> Bool {
    index - 2 >= clause.lowerBound && tokens[index].isLetter("的", in: text)
      && Self.origins.contains(text, tokens[index - 1].range)
      && (text[tokens[index - 2].start] == "由" || text[tokens[index - 2].start] == "从")
  }

  private static let origins: WordSet = "法定 规定 最初 最高 国家规定 承诺 全国平均"

  /// The 占 of a whole whose 比重 has changed.
  func wholeShare(_ clause: Range<Int>) -> Int? {
    guard let share = clause.last(where: { text[tokens[$0].start] == "占" && tokens[$0].range.count == 1 }),
      (share + 1..<clause.upperBound).contains(where: { Self.weights.contains(text, tokens[$0].range) })
    else { return nil }
    return share
  }

  private static let weights: WordSet = "比重 比例 份额"

  /// `比上年末提高6个百分点`
  func isYearEnd(_ index: Int, _ floor: Int) -> Bool {
    guard index > floor, tokens[index].isLetter("末", in: text) || tokens[index].isLetter("底", in: text)
    else { return false }
    switch text[tokens[index - 1].end - 1] {
    case "年", "月", "季", "度": return true
    default: return false
    }
  }

  /// `少完成2亿元`: the degree before a verb is the change.
  func isDegreeOfVerb(_ index: Int, _ isInside: Bool, _ features: inout PredicateFeatures) -> Bool {
    guard isInside, tokens[index].isLetter("少", in: text) || tokens[index].isLetter("多", in: text),
      tokens[index + 1].wordClass.contains(.verb)
    else { return false }
    if text[tokens[index].start] == "少" { features.down = true } else { features.up = true }
    return true
  }
}
