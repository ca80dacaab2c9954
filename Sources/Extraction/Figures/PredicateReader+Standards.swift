// `是全国平均的1.6倍`: what something is so many times as large as stands between its link and the number.

extension PredicateReader {
  /// The link or limit before the standard; `nil` where the number is of no standard.
  func standard(_ clause: Range<Int>) -> Int? {
    guard let last = clause.last, tokens[last].isLetter("的"), clause.count > 2 else { return nil }
    for index in clause.dropLast().suffix(Self.standardLimit).reversed() {
      if Self.standardLinks.contains(text, tokens[index]) {
        return index < last - 1 ? index : nil
      }
      guard tokens[index].isNominal else { return nil }
    }
    return nil
  }

  /// `时限在法定基础上压减`: the noun stands before the phrase that begins with 在.
  func groundwork(_ nounEnd: Int, _ clause: Range<Int>) -> Int? {
    guard nounEnd < clause.upperBound, tokens[nounEnd].begins("基础上", in: text) else { return nil }
    return (clause.lowerBound..<nounEnd).suffix(6).last { tokens[$0].isLetter("在") }
  }

  /// `超过全国平均水平1个百分点`: what is passed is a base.
  func isPassed(_ index: Int, _ clause: Range<Int>) -> Bool {
    tokens[index].begins("超过", in: text) && index + 1 < clause.upperBound
      && !tokens[index + 1].wordClass.isDisjoint(with: [.scope, .region])
  }

  /// `单产超全市平均单产90公斤`: by how much an average is passed.
  func isBeyondAverage(_ index: Int, _ clause: Range<Int>) -> Bool {
    guard index + 3 < clause.upperBound, Self.beyonds.contains(text, tokens[index]),
      tokens[index + 1].wordClass.contains(.scope), tokens[index + 2].begins("平均", in: text)
    else { return false }
    // `超过全市平均水平的9公斤`
    return !tokens[clause.upperBound - 1].isLetter("的")
  }

  private static let beyonds: WordSet = "超 超过 超出"

  /// In tokens.
  private static let standardLimit = 14
  private static let standardLinks: WordSet = """
    是 为 达 达到 约为 相当于 等于 不低于 不少于 高于 超过 不超过 不高于 分别是 分别为 分别达到 仅为 达到了 已是
    """
}
