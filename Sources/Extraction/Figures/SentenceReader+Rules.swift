// What the words around a number make a rule, a grant or a limit of.

extension SentenceReader {
  /// 3万元以下: the limit stands behind the unit.
  private func isLimit(_ quantity: Quantity) -> Bool {
    let end = quantity.surface.upperBound
    return quantity.qualifier != .exact && quantity.qualifier != .about && end > 1 && text[end - 2] == "以"
  }

  /// `按政策每户奖励20万元`
  private func isPer(_ token: Token) -> Bool {
    text[token.start] == "每" && token.range.count > 1 || token.isLetter("按", in: text)
  }

  /// `对税收突破1000万元的企业奖励30万元`: for whom it is stands before a limit.
  private func isFor(_ start: Int) -> Bool {
    guard start > 1, tokens[start - 1].kind == .quantity, text[tokens[start].start] == "的" else {
      return false
    }
    return predicates.clause(before: start - 1).contains { tokens[$0].isLetter("对", in: text) }
  }

  /// `低于10万元的企业`, `给予20万元奖励`, `每户500元的标准`: a limit or a rule.
  func noteRules(_ draft: inout FigureDraft, _ right: Range<Int>, _ quantity: Quantity) {
    let next = draft.token + 1
    guard next < tokens.count else { return }
    let isOf = text[tokens[next].start] == "的"
    let features = draft.features
    if isOf, features.over || features.under || features.compared, let last = right.last,
      tokens[last].wordClass.contains(.entity), draft.features.up == false
    {
      draft.features.rules = true
    } else if isOf, features.over || features.under,
      quantity.measure == .percent || quantity.measure == .money,
      next + 1 < tokens.count, tokens[next + 1].kind == .quantity,
      draft.clause.contains(where: { tokens[$0].isLetter("对", in: text) })
    {
      // `对不良率超过3%的3家农商行`
      draft.features.rules = true
    } else if isOf, next + 1 < tokens.count, text.has("标准", at: tokens[next + 1].start) {
      draft.features.rules = true
    } else if let last = draft.clause.last,
      (max(draft.clause.lowerBound, last - 3)...last).contains(where: { index in
        text.has("给予", at: tokens[index].start) || text.has("不得", at: tokens[index].start)
      })
    {
      draft.features.rules = true
    } else if text.has("执行", at: tokens[next].start) || text.has("标准", at: tokens[next].start)
      || quantity.measure == .money && text.has("发放", at: tokens[next].start),
      draft.clause.contains(where: { text[tokens[$0].start] == "按" })
    {
      draft.features.rules = true
    } else if isOf, isLimit(quantity), let last = right.last,
      tokens[last].wordClass.contains(.entity), draft.measure != .count
    {
      // `对亩均税收3万元以下的企业`
      draft.features.rules = true
    } else if text.has("给予", at: tokens[next].start) || isOf && text.has("给予", at: tokens[next].end) {
      draft.features.rules = true
    } else if quantity.measure == .money,
      isGrant(draft.token - 1) || text.has("最高", endingAt: tokens[draft.token].start),
      drafts.last?.features.rules ?? false
    {
      // `首次认定的奖励20万元，重新认定的奖励10万元`
      draft.features.rules = true
    } else if quantity.measure == .money, isGrant(draft.token - 1),
      isFor(draft.clause.lowerBound)
        || draft.clause.contains(where: { tokens[$0].isLetter("对", in: text) || isPer(tokens[$0]) })
    {
      draft.features.rules = true
    } else if quantity.measure == .money,
      draft.clause.suffix(4).contains(where: { text.has("一次性", at: tokens[$0].start) })
    {
      draft.features.rules = true
    } else if draft.clause.suffix(3).contains(where: { text.has("最高不超过", at: tokens[$0].start) })
      || isGrant(draft.token - 1) && draft.token > 1 && text.has("最高", at: tokens[draft.token - 2].start)
    {
      draft.features.rules = true
    }
  }
}
