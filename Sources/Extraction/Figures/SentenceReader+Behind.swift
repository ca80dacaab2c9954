// The noun behind a number: what of it is the thing counted, and what is said of it.

extension SentenceReader {
  /// The noun phrase behind the number.
  func behind(_ draft: FigureDraft, _ quantity: Quantity, left: Range<Int>) -> Range<Int> {
    var right = phrases.right(from: rightStart(draft.token, quantity))
    if quantity.measure == .count {
      right = right.isEmpty ? behindVerb(draft.token + 1) : beforeCounted(withWork(right, quantity))
    }
    if quantity.measure != .count || quantity.unit.holds("亿") { right = withoutMilestone(right) }
    if quantity.measure == .count || quantity.measure == .people { right = phrases.counted(right) }
    let next = draft.token + 1
    guard next < tokens.count else { return right }
    // 30户90人监测对象: two numbers before one noun.
    if right.isEmpty, left.isEmpty || quantity.measure == .count && isVerb(left),
      tokens[next].kind == .quantity
    {
      return phrases.right(from: next + 1)
    }
    // `与第50位的云林县差3亿元`: who holds a place is not what is ranked.
    if quantity.measure == .rank, tokens[next].isLetter("的", in: text) {
      return right.lowerBound..<right.lowerBound
    }
    return quantity.measure == .area ? phrases.withDoing(right) : right
  }

  /// The noun behind a count without what those counted do.
  func sortedOut(_ right: Range<Int>, _ draft: inout FigureDraft, _ quantity: Quantity) -> Range<Int> {
    guard quantity.measure == .count || quantity.measure == .people, let last = right.last else {
      return right
    }
    // `税收低于3万元的8家企业`: what limits them is no change of their number.
    if draft.token > 0, tokens[draft.token - 1].isLetter("的", in: text) {
      (draft.features.up, draft.features.down, draft.features.compared) = (false, false, false)
    }
    guard quantity.measure == .count else { return right }
    // `有2家是书面发言`: what they did, not what they are.
    let isSaid =
      tokens[draft.token + 1].isLetter("是", in: text) && tokens[last].wordClass.isDisjoint(with: .entity)
      && !drafts.isEmpty
    return isSaid || isDoing(right) ? right.lowerBound..<right.lowerBound : right
  }

  /// A grant in one letter, or output by its verb.
  func nameGrantOrOutput(_ draft: inout FigureDraft) -> Bool {
    guard draft.token > 0, case let verb = tokens[draft.token - 1] else { return false }
    // `一次性奖励20万元，再奖5万元`
    if isGrantLetter(verb), let before = drafts.last(where: { $0.features.rules }) {
      (draft.indicator, draft.phrase, draft.rule) = (before.indicator, before.phrase, "noun.carried")
      draft.features.rules = true
      return true
    }
    // `一家企业减产2亿元`
    guard isOutput(verb) else { return false }
    (draft.indicator, draft.rule) = ("产值", "noun.output")
    return true
  }
}
