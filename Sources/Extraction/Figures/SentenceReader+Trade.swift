// Whose a statistic is where a word beside it says so: a country one trades with, an owner.

extension SentenceReader {
  /// `进出口总额9亿元，对岚国、洋国分别增长8%、6%`: with whom is said, and what with them was named before.
  func tradeWith(_ name: String, _ left: Range<Int>, _ draft: FigureDraft) -> String? {
    guard left.lowerBound > draft.clause.lowerBound, tokens[left.lowerBound - 1].isLetter("对"),
      draft.features.up || draft.features.down, !draft.features.share, let last = left.last,
      tokens[last].wordClass.isDisjoint(with: [.head, .action])
    else { return nil }
    if let before = drafts.last(where: { !$0.indicator.isEmpty })?.indicator,
      let flow = Self.flows.first(where: { before.holds($0.description) })
    {
      return "对" + name + flow.description
    }
    for token in tokens[..<draft.clause.lowerBound].reversed() where token.kind == .word {
      for flow in Self.flows where text.has(flow, endingAt: token.end) {
        return "对" + name + flow.description
      }
    }
    return nil
  }

  /// The name of the figure with whose it is, or with whom one trades.
  func owned(_ draft: FigureDraft, _ left: Range<Int>) -> String? {
    if let trade = tradeWith(draft.indicator, left, draft) { return trade }
    guard let owner = firmOwner(before: left, draft.clause), !draft.indicator.begins(owner) else {
      return nil
    }
    return owner + draft.indicator
  }

  /// The longer ones first.
  private static let flows: [StaticString] = ["进出口", "出口", "进口"]

  /// `家居建材12户实现产值9亿元`: of the branch whose firms were counted; firms that are counted are no kind.
  func countedBranch(before left: Range<Int>, _ clause: Range<Int>) -> String? {
    guard left.count == 1, Self.yieldedResults.contains(text, tokens[left.lowerBound]),
      let before = drafts.last,
      before.token + 1 == clause.lowerBound, before.rule == "noun.left", before.measure != .money,
      case let verbs = clause.lowerBound..<left.lowerBound, !verbs.isEmpty,
      verbs.allSatisfy({ Self.yieldings.contains(text, tokens[$0]) }), let last = before.phrase.last,
      tokens[last].wordClass.isDisjoint(with: [.entity, .head])
    else { return nil }
    switch quantities[before.quantity].unit {
    case "户", "家": return before.indicator
    default: return nil
    }
  }
}
