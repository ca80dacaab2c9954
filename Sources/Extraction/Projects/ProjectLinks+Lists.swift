// Lists of projects whose amounts follow in the same order.

extension ProjectLinks {
  /// `A、B、C成功签约，总投资分别为5亿元、3亿元、2亿元`: to each its own, where there are as many.
  func oneOfList(_ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> Int? {
    guard mentions.count > 1, draft.change == .level || draft.change == .share,
      let each = tokens[..<draft.token].lastIndex(where: { $0.begins("分别", in: text) })
    else { return nil }
    var numbers = 0
    var place: Int?
    for index in each..<tokens.count {
      if index == draft.token { place = numbers }
      if tokens[index].kind == .quantity { numbers += 1 }
      if tokens[index].kind == .comma { break }
    }
    // The list whose members stand right before one another.
    let named = mentions.prefix { $0.tokens.upperBound <= each }
    guard let place, numbers > 1, named.count >= numbers else { return nil }
    let list = named.suffix(numbers)
    guard zip(list, list.dropFirst()).allSatisfy({ isNextOfList($1, behind: $0, text, tokens) }),
      named.count == numbers
        || named[list.startIndex - 1].tokens.upperBound + 1 < list[list.startIndex].tokens.lowerBound
    else { return nil }
    return firstIndex + list.startIndex + place
  }

  /// `A工程、B大桥分别完成投资9亿元、4亿元`: the noun of both is not what the name ends in.
  func dropName(of mention: ProjectDraft, from draft: inout FigureDraft, _ text: SentenceText) {
    let name = text.string(mention.letters)
    for start in name.indices where draft.indicator.hasPrefix(name[start...]) {
      let rest = draft.indicator.dropFirst(name[start...].count)
      if !rest.isEmpty { draft.indicator = String(rest) }
      return
    }
  }

  /// `总投资分别为9亿元、4亿元的A和B`: to each its own, in turn.
  func oneBehindAmounts(_ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> Int? {
    guard mentions.count > 1, draft.change == .level,
      let each = tokens[..<draft.token].lastIndex(where: { $0.begins("分别", in: text) }),
      draft.token - each < Self.amountsLimit
    else { return nil }
    var numbers = 0
    var place = 0
    var index = each + 1
    while index < tokens.count, !tokens[index].isLetter("的") {
      if tokens[index].kind == .comma { return nil }
      if index == draft.token { place = numbers }
      if tokens[index].kind == .quantity { numbers += 1 }
      index += 1
    }
    guard draft.token < index, numbers > 1,
      let first = mentions.firstIndex(where: { $0.tokens.lowerBound == index + 1 }),
      first + numbers <= mentions.count
    else { return nil }
    let list = mentions[first..<first + numbers]
    guard zip(list, list.dropFirst()).allSatisfy({ isNextOfList($1, behind: $0, text, tokens) }) else {
      return nil
    }
    return firstIndex + first + place
  }

  /// In tokens.
  private static let amountsLimit = 12

  /// `A、B`, `总投资28亿元的A、总投资9亿元的B`.
  func isNextOfList(
    _ next: ProjectDraft, behind before: ProjectDraft, _ text: SentenceText, _ tokens: [Token]
  ) -> Bool {
    let between = before.tokens.upperBound..<next.tokens.lowerBound
    if between.count == 1 { return true }
    guard 3...6 ~= between.count, tokens[between.lowerBound].kind == .listComma else { return false }
    return tokens[between.upperBound - 1].isLetter("的")
      && !between.contains { tokens[$0].kind == .comma }
  }
}
