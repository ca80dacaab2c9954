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

  /// `分别给予50万元、200万元奖励`: what is given stands behind the last of them.
  func awarded(_ run: FigureRun, _ clause: Range<Int>) -> Range<Int>? {
    let next = run.last + 1
    guard run.count > 1, next < tokens.count, Self.awards.contains(text, tokens[next]),
      clause.contains(where: { tokens[$0].isWord("给予", in: text) || tokens[$0].isWord("予以", in: text) })
    else { return nil }
    return next..<next + 1
  }

  /// `按10%给予补助，单个项目最高不超过1000万元`: how much of it at most.
  func capsGrant(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> Bool {
    guard quantity.measure == .money, draft.features.under || draft.features.rules, let before = drafts.last,
      before.features.rules || before.rule == "noun.award", let last = left.last,
      tokens[last].wordClass.contains(.entity)
    else { return false }
    return tokens[left.lowerBound].firstLetter == "单" || tokens[left.lowerBound].firstLetter == "每"
  }

  /// `低于10万元的企业`, `给予20万元奖励`, `每户500元的标准`: a limit or a rule.
  func noteRules(_ draft: inout FigureDraft, _ right: Range<Int>, _ quantity: Quantity) {
    let next = draft.token + 1
    guard next < tokens.count, !draft.features.rules else { return }
    let isOf = tokens[next].firstLetter == "的"
    draft.features.rules =
      isOf && isLimit(of: draft, right, quantity) || isGivenBehind(next, quantity, draft, isOf: isOf)
      || isGivenBefore(draft) || isGrantUpTo(draft) || quantity.measure == .money && isRuleOnMoney(draft)
      || quantity.measure == .percent && isSurcharge(draft)
  }

  /// `低于10万元的企业`, `对不良率超过3%的3家农商行`, `亩均税收3万元以下的企业`, `600元的标准`: whom it is for.
  private func isLimit(of draft: FigureDraft, _ right: Range<Int>, _ quantity: Quantity) -> Bool {
    let (features, next) = (draft.features, draft.token + 1)
    if next + 1 < tokens.count {
      if tokens[next + 1].begins("标准", in: text) { return true }
      if features.over || features.under, quantity.measure == .percent || quantity.measure == .money,
        tokens[next + 1].kind == .quantity, draft.clause.contains(where: { tokens[$0].isLetter("对") })
      {
        return true
      }
    }
    guard let last = right.last, tokens[last].wordClass.contains(.entity),
      !isTold(of: quantity.measure, right)
    else { return false }
    return (features.over || features.under || features.compared) && !features.up
      // `可提供500人以上的就业岗位`: how many, not for whom.
      || isLimit(quantity) && draft.measure != .count && !text.has("岗位", endingAt: tokens[last].end)
  }

  /// `95%以上的农户都用上了自来水`: how many of them, not for whom.
  private func isTold(of measure: FigureMeasure, _ right: Range<Int>) -> Bool {
    guard measure == .percent, right.upperBound < tokens.count else { return false }
    switch tokens[right.upperBound].firstLetter {
    case "都", "均", "已": return true
    default: return false
    }
  }

  /// `按每户600元标准执行`, `20万元的给予…`
  private func isGivenBehind(_ next: Int, _ quantity: Quantity, _ draft: FigureDraft, isOf: Bool) -> Bool {
    switch tokens[next].firstLetter {
    case "给": return tokens[next].begins("给予", in: text)
    case "的": return text.has("给予", at: tokens[next].end)
    case "配":
      return tokens[next].isWord("配套", in: text) && draft.clause.contains { tokens[$0].isLetter("按") }
    case "执", "标", "发":
      return
        (tokens[next].begins("执行", in: text) || tokens[next].begins("标准", in: text)
        || quantity.measure == .money && tokens[next].begins("发放", in: text))
        && draft.clause.contains { tokens[$0].firstLetter == "按" }
    default: return false
    }
  }

  /// `对考核前三名，分别奖励50万元、30万元`: to whoever they will be.
  func isEachAwarded(_ clause: Range<Int>, _ measure: FigureMeasure) -> Bool {
    guard measure == .money, let last = clause.last, Self.awards.contains(text, tokens[last]),
      last > clause.lowerBound, tokens[last - 1].wordClass.contains(.each)
    else { return false }
    return !tokens[..<clause.upperBound].contains { $0.wordClass.contains(.time) }
  }

  /// 给予, 不得, 最高不超过 before the number.
  private func isGivenBefore(_ draft: FigureDraft) -> Bool {
    guard !draft.clause.isEmpty else { return false }
    let end = draft.clause.upperBound
    return (max(draft.clause.lowerBound, end - 4)..<end).contains { index in
      switch tokens[index].firstLetter {
      // `给予处分53人`: what they were given.
      case "给": tokens[index].begins("给予", in: text) && quantities[draft.quantity].measure != .people
      case "不": tokens[index].begins("不得", in: text)
      case "最": index > end - 4 && tokens[index].begins("最高不超过", in: text)
      default: false
      }
    }
  }

  /// `首次认定的奖励20万元，重新认定的奖励10万元`, `一次性奖励5万元`
  private func isRuleOnMoney(_ draft: FigureDraft) -> Bool {
    let once = draft.clause.last { tokens[$0].begins("一次性", in: text) }
    if let once, once + 4 >= draft.token || isGrant(once + 1) { return true }
    guard let before = draft.clause.suffix(4).last(where: isGrant),
      before + 1 == draft.token || isForThose(before: draft.clause.lowerBound - 1)
    else {
      return drafts.last?.features.rules ?? false && text.has("最高", endingAt: tokens[draft.token].start)
    }
    if isForThose(before: draft.clause.lowerBound - 1) { return true }
    return drafts.last?.features.rules ?? false || isFor(draft.clause.lowerBound)
      || draft.clause.contains { tokens[$0].isLetter("对") || isPer(tokens[$0]) }
  }

  /// `对引进10亿元以上项目的单位，县财政奖励20万元`: to whoever does so.
  private func isForThose(before mark: Int) -> Bool {
    guard mark > 2, tokens[mark].firstLetter == ",",
      tokens[mark - 1].isLetter("的")
        || tokens[mark - 2].isLetter("的") && Self.receivers.contains(text, tokens[mark - 1])
    else { return false }
    return tokens[..<mark].reversed().prefix { $0.kind != .comma }.contains { $0.isLetter("对") }
  }

  private static let receivers: WordSet = "单位 个人 企业 团队 乡镇 镇 乡 街道 县区 镇街 部门 引荐人 人员 干部 项目 村 园区 开发区"

  /// `对垫底的企业，用电价格上浮10%`
  private func isSurcharge(_ draft: FigureDraft) -> Bool {
    draft.clause.suffix(2).contains {
      tokens[$0].isWord("上浮", in: text) || tokens[$0].isWord("下浮", in: text)
    } && isForThose(before: draft.clause.lowerBound - 1)
  }

  /// `最高奖励50万元`
  private func isGrantUpTo(_ draft: FigureDraft) -> Bool {
    draft.token > 1 && tokens[draft.token - 2].begins("最高", in: text) && isGrant(draft.token - 1)
  }
}
