// What the words around a number make a rule, a grant or a limit of.

extension SentenceReader {
  /// 3万元以下: the limit stands behind the unit.
  private func isLimit(_ quantity: Quantity) -> Bool {
    let end = quantity.surface.upperBound
    return quantity.qualifier != .exact && quantity.qualifier != .about && end > 1 && text[end - 2] == "以"
  }

  /// `按政策每户奖励20万元`
  private func isPer(_ token: Token) -> Bool {
    token.firstLetter == "每" && token.range.count > 1 || token.isLetter("按")
  }

  /// `对税收突破1000万元的企业奖励30万元`: for whom it is stands before a limit.
  private func isFor(_ start: Int) -> Bool {
    guard start > 1, tokens[start - 1].kind == .quantity, tokens[start].firstLetter == "的" else {
      return false
    }
    return predicates.clause(before: start - 1).contains { tokens[$0].isLetter("对") }
  }

  /// `低于10万元的企业`, `给予20万元奖励`, `每户500元的标准`: a limit or a rule.
  func noteRules(_ draft: inout FigureDraft, _ right: Range<Int>, _ quantity: Quantity) {
    let next = draft.token + 1
    guard next < tokens.count else { return }
    let isOf = tokens[next].firstLetter == "的"
    let features = draft.features
    if isOf, features.over || features.under || features.compared, let last = right.last,
      tokens[last].wordClass.contains(.entity), draft.features.up == false
    {
      draft.features.rules = true
    } else if isOf, features.over || features.under,
      quantity.measure == .percent || quantity.measure == .money,
      next + 1 < tokens.count, tokens[next + 1].kind == .quantity,
      draft.clause.contains(where: { tokens[$0].isLetter("对") })
    {
      // `对不良率超过3%的3家农商行`
      draft.features.rules = true
    } else if isOf, next + 1 < tokens.count, tokens[next + 1].begins("标准", in: text) {
      draft.features.rules = true
    } else if let last = draft.clause.last,
      (max(draft.clause.lowerBound, last - 3)...last).contains(where: { index in
        tokens[index].begins("给予", in: text) || tokens[index].begins("不得", in: text)
      })
    {
      draft.features.rules = true
    } else if tokens[next].begins("执行", in: text) || tokens[next].begins("标准", in: text)
      || quantity.measure == .money && tokens[next].begins("发放", in: text),
      draft.clause.contains(where: { tokens[$0].firstLetter == "按" })
    {
      draft.features.rules = true
    } else if isOf, isLimit(quantity), let last = right.last,
      tokens[last].wordClass.contains(.entity), draft.measure != .count
    {
      // `对亩均税收3万元以下的企业`
      draft.features.rules = true
    } else if tokens[next].begins("给予", in: text) || isOf && text.has("给予", at: tokens[next].end) {
      draft.features.rules = true
    } else if quantity.measure == .money,
      isGrant(draft.token - 1) || text.has("最高", endingAt: tokens[draft.token].start),
      drafts.last?.features.rules ?? false
    {
      // `首次认定的奖励20万元，重新认定的奖励10万元`
      draft.features.rules = true
    } else if quantity.measure == .money, isGrant(draft.token - 1),
      isFor(draft.clause.lowerBound)
        || draft.clause.contains(where: { tokens[$0].isLetter("对") || isPer(tokens[$0]) })
    {
      draft.features.rules = true
    } else if quantity.measure == .money,
      draft.clause.suffix(4).contains(where: { tokens[$0].begins("一次性", in: text) })
    {
      draft.features.rules = true
    } else if draft.clause.suffix(3).contains(where: { tokens[$0].begins("最高不超过", in: text) })
      || isGrant(draft.token - 1) && draft.token > 1 && tokens[draft.token - 2].begins("最高", in: text)
    {
      draft.features.rules = true
    }
  }
}
