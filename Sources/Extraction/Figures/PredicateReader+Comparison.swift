// What a number is held against: 高于全市平均, 较一季度回升, 比邻县多.

extension PredicateReader {
  /// `高于全市平均`, `较一季度回升`, `比上年同期`: where the comparison begins.
  func comparison(_ clause: Range<Int>, _ measure: FigureMeasure) -> Int? {
    if measure == .count, countsThose(clause) { return nil }
    for index in clause.reversed().prefix(14)
    where tokens[index].kind == .word
      && (tokens[index].wordClass.contains(.compare) || measure == .points && isPassed(index, clause)
        || isBeyondAverage(index, clause))
    {
      let isParticle = tokens[index].end - tokens[index].start == 1
      if !isParticle, tokens[index].firstLetter == "相", let other = differedFrom(index, clause) {
        return other
      }
      if !isParticle, measure == .points { return heldAgainst(index, clause) ?? index }
      guard index + 1 < clause.upperBound, !isLimit(index + 1, clause) else { continue }
      if isBase(tokens[index + 1]) || isHeldAgainstName(index, clause)
        || isDegree(degree(clause, of: tokens[index]), isLast: true)
      {
        return index
      }
      if !isParticle { return nil }
    }
    return nil
  }

  /// `增速高于全市平均水平的县区有4个`: those of whom that is said are counted.
  private func countsThose(_ clause: Range<Int>) -> Bool {
    guard let last = clause.last, clause.count > 3, tokens[last].isLetter("有") else { return false }
    return tokens[last - 1].wordClass.contains(.entity) && tokens[last - 2].isLetter("的")
  }

  /// `2023年比2022年产值净增9亿元`: what has changed stands behind the year that it is held against.
  func isYearBeforeNoun(_ mark: Int, _ end: Int, _ clause: Range<Int>) -> Bool {
    guard mark + 2 < end, tokens[mark + 1].kind == .name, tokens[mark + 1].wordClass.contains(.time),
      tokens[mark + 2].kind == .word,
      tokens[mark + 2].wordClass.isDisjoint(with: [.up, .down, .adverb, .scope, .time, .verb, .link])
    else { return false }
    return (clause.lowerBound..<mark).allSatisfy {
      !tokens[$0].wordClass.isDisjoint(with: [.time, .scope])
    }
  }

  /// `亩均税收低于3万元的企业`: an amount that says which ones.
  private func isLimit(_ index: Int, _ clause: Range<Int>) -> Bool {
    tokens[index].kind == .name && !tokens[index].wordClass.contains(.time) && index + 1 < clause.upperBound
      && tokens[index + 1].isLetter("的")
  }

  /// The last token of a comparison: 快, or behind 比 also 快 before 了.
  private func degree(_ clause: Range<Int>, of mark: Token) -> Token {
    let last = clause.upperBound - 1
    guard last > clause.lowerBound, tokens[last].isLetter("了"), mark.firstLetter == "比" else {
      return tokens[last]
    }
    return tokens[last - 1]
  }

  /// `比全市目标高出1个百分点`: 比 before what it is held against.
  private func heldAgainst(_ index: Int, _ clause: Range<Int>) -> Int? {
    (clause.lowerBound..<index).suffix(8).last {
      tokens[$0].range.count == 1 && (tokens[$0].firstLetter == "比" || tokens[$0].firstLetter == "较")
        && isBase(tokens[$0 + 1])
    }
  }

  /// The base without the change words behind it.
  func baseLetters(_ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound {
      let wordClass = tokens[end - 1].wordClass
      guard !wordClass.isDisjoint(with: [.up, .down, .adverb, .stop, .verb]),
        wordClass.isDisjoint(with: [.time, .scope])
      else { break }
      end -= 1
    }
    return letters(range.lowerBound..<end)
  }

  func letters(_ range: Range<Int>) -> Range<Int>? {
    range.isEmpty ? nil : tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
  }
}
