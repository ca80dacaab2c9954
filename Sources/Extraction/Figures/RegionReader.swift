// Whose figure it is, where its clause says so: 全区, 我市, 云川区.

struct RegionReader {
  let text: SentenceText
  let tokens: [Token]

  /// The region before the figure's noun; where the noun was named before, the one that opens the clause.
  func region(of draft: FigureDraft) -> Range<Int>? {
    let clause = draft.clause
    if let first = draft.phrase.first, clause.contains(first) {
      for index in (clause.lowerBound..<first).reversed()
      where isRegion(tokens[index]) && !isBase(index, draft) {
        return tokens[index].range
      }
      return place(from: clause.lowerBound, limit: first)
    }
    guard let first = clause.first(where: { tokens[$0].kind != .listComma }) else { return nil }
    if isRegion(tokens[first]), !isBase(first, draft), !isRanked(behind: first, clause) {
      return tokens[first].range
    }
    return place(from: first, limit: draft.token)
  }

  /// 全区, 我省, 江苏; not 在沪 and the like, which only say where a thing stands.
  private func isRegion(_ token: Token) -> Bool {
    guard token.kind == .word, !token.wordClass.isDisjoint(with: [.scope, .region]) else { return false }
    switch token.firstLetter {
    case "在", "来", "驻": return false
    default: return true
    }
  }

  /// What the figure is compared with: 高于全市平均.
  private func isBase(_ index: Int, _ draft: FigureDraft) -> Bool {
    if draft.features.base?.contains(tokens[index].start) ?? false { return true }
    return index > draft.clause.lowerBound
      && !tokens[index - 1].wordClass.isDisjoint(with: [.compare, .share, .over])
  }

  /// `全市第3`: among whom it is ranked.
  private func isRanked(behind index: Int, _ clause: Range<Int>) -> Bool { index + 1 == clause.upperBound }

  /// `东湖区增长9%`, `邻近的云川县`: a place by its last letter, near the head of a clause.
  private func place(from start: Int, limit: Int) -> Range<Int>? {
    for end in start..<max(start, min(limit, start + Self.placeWindow)) where isPlaceEnd(tokens[end]) {
      var first = end
      while first > start, end - first < Self.longestPlace, isPart(tokens[first - 1]) { first -= 1 }
      if first < end { return tokens[first].start..<tokens[end].end }
    }
    return nil
  }

  /// In tokens.
  private static let placeWindow = 9
  private static let longestPlace = 4

  private func isPlaceEnd(_ token: Token) -> Bool {
    guard token.range.count == 1 else { return false }
    switch token.firstLetter {
    case "区", "县", "市", "州", "镇", "乡", "旗": return true
    default: return false
    }
  }

  private func isPart(_ token: Token) -> Bool {
    token.kind == .letter && (token.firstLetter.isHan || token.firstLetter.isPlaceholder)
      || token.kind == .word && token.wordClass.contains(.region)
  }
}
