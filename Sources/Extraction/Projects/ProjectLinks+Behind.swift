// A project named behind its figure.

extension ProjectLinks {
  /// `总投资3亿元的博昕光电二期项目`: the mention right behind the figure and 的.
  func mentionBehind(_ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> Int? {
    let next = lastOfList(draft, tokens) + 1
    if mentions.isEmpty { return nil }
    if let offset = mentionInClause(draft, next, text, tokens) { return firstIndex + offset }
    if let offset = mentionBehindClause(draft, tokens) ?? mentionOfCost(draft) { return firstIndex + offset }
    // `投资9亿元，新上A`: nothing but the amount stands before the comma.
    if next + 2 < tokens.count, tokens[next].kind == .comma, tokens[next].firstLetter == ",",
      draft.indicator.ends("投资"), draft.phrase.lowerBound == draft.clause.lowerBound,
      Self.buildings.contains(text, tokens[next + 1]), mentions[0].tokens.lowerBound == next + 2,
      !mentions[0].plural
    {
      return firstIndex
    }
    // `总投资9亿元的A`, `总投资9亿元、占地200亩的A`, `投资9亿元兴建A`, `投资9亿元兴建的A`
    guard next + 1 < tokens.count,
      case let isBuilding = draft.indicator.ends("投资") && Self.buildings.contains(text, tokens[next]),
      isBuilding || tokens[next].firstLetter == "的",
      case let start = next + (isBuilding && tokens[next + 1].isLetter("的") ? 2 : 1),
      let offset = mentions.firstIndex(where: { $0.tokens.lowerBound == start })
    else { return nil }
    return firstIndex + offset
  }

  /// `3亿元海川电池、2亿元岚信物流园等项目`: the cost stands right before the name.
  private func mentionOfCost(_ draft: FigureDraft) -> Int? {
    guard draft.measure == .money, draft.change == .level else { return nil }
    return mentions.firstIndex { $0.tokens.lowerBound == draft.token + 1 }
  }

  /// `总投资9亿元、占地200亩`: the last number of a list of sizes that begins with the figure.
  private func lastOfList(_ draft: FigureDraft, _ tokens: [Token]) -> Int {
    var last = draft.token
    while last + 1 < tokens.count, tokens[last + 1].kind == .listComma,
      let next = tokens[(last + 2)...].prefix(5).firstIndex(where: {
        $0.kind == .quantity || $0.kind == .comma
      }),
      tokens[next].kind == .quantity
    {
      last = next
    }
    // `投资9亿元，长3公里的A`
    let next = last + 1
    if last == draft.token, next + 1 < tokens.count, tokens[next].firstLetter == ",",
      draft.indicator.ends("投资"),
      draft.phrase.lowerBound == draft.clause.lowerBound,
      let size = (next + 2..<min(tokens.count, next + 5)).first(where: { tokens[$0].kind == .quantity }),
      size + 1 < tokens.count, tokens[size + 1].isLetter("的")
    {
      return size
    }
    return last
  }

  private static let buildings: WordSet = "兴建 建设 新建 修建 实施 开发 打造 改造 改建 扩建 建 修 建起 建成 新上"

  /// `投资9亿元、作为首批试点的A项目`: more is told of it between.
  private func mentionBehindClause(_ draft: FigureDraft, _ tokens: [Token]) -> Int? {
    let next = draft.token + 1
    guard draft.indicator.ends("投资"), next < tokens.count, tokens[next].kind == .listComma,
      let offset = mentions.firstIndex(where: { $0.tokens.lowerBound > next }),
      case let between = next + 1..<mentions[offset].tokens.lowerBound, 2..<Self.clauseLimit ~= between.count,
      tokens[between.upperBound - 1].isLetter("的")
    else { return nil }
    return between.contains { tokens[$0].kind == .comma || tokens[$0].kind == .listComma } ? nil : offset
  }

  /// In tokens.
  private static let clauseLimit = 14
}
