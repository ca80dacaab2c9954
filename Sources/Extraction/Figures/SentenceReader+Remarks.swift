// The rates of others, and an amount of another year, that a sentence holds its own number against.

extension SentenceReader {
  /// What a figure takes from those it stands beside, before its fields are settled.
  func followBeside(_ draft: inout FigureDraft, _ own: Quantity) {
    if own.measure == .percent {
      followChange(&draft)
      followRemark(&draft)
    }
    if draft.features.compared || draft.features.up || draft.features.down, isBaseAmount(draft) {
      draft.features.keepLevel()
    }
    // `面积17万亩，比上年新增3万亩`
    if !draft.features.up, draft.clause.count > 1, let last = draft.clause.last,
      tokens[last].isWord("新增", in: text), BaseAmounts.isCompared(tokens[last - 1])
    {
      (draft.features.up, draft.features.compared) = (true, true)
    }
    if own.measure == .points { holdToGoal(&draft) }
  }

  /// The same, once they are.
  func holdBeside(_ draft: inout FigureDraft, _ own: Quantity) {
    // `比重由9:41:50调整到6:38:56`
    if own.rule == "prose.ratio", draft.rule == "noun.carried", let before = drafts.last,
      before.change == .share, quantities[before.quantity].rule == "prose.ratio"
    {
      draft.change = .share
    }
    // `百强县由84位提升至76位`
    if draft.measure == .rank, draft.change == .difference, let last = draft.clause.last {
      switch tokens[last].lastLetter {
      case "由", "从", "至", "到": (draft.change, draft.direction) = (.rank, nil)
      default: break
      }
    }
    // `用不到滨州1/90的土地`
    if own.rule == "prose.fraction", draft.qualifier == .exact,
      draft.clause.suffix(2).contains(where: { tokens[$0].wordClass.contains(.under) })
    {
      draft.qualifier = .under
    }
    if draft.qualifier != .exact, own.qualifier == .exact, isGoalPassed(draft) { draft.qualifier = .exact }
  }

  /// `增长11%（全国9%、全省-1%）`, `高于全省平均增速（16.8%）`: the same rate of others, told in brackets.
  func followRemark(_ draft: inout FigureDraft) {
    guard !draft.features.share, !draft.features.up, draft.clause.count < 6,
      draft.clause.allSatisfy({ Brackets.isPlace(tokens[$0]) }),
      let open = Brackets.opening(tokens, before: draft.clause.lowerBound), open > 0
    else { return }
    let isMinus = draft.token > 0 && FigureRun.isMinus(tokens[draft.token - 1])
    if tokens[open - 1].wordClass.contains(.rateNoun) {
      let isDown = isMinus || Self.falls.contains(tokens[open - 1].firstLetter)
      (draft.features.up, draft.features.down) = (!isDown, isDown)
    } else if BaseAmounts.closing(tokens, open) == draft.token + 1,
      let own = drafts.last(where: { $0.change != .difference }), own.change == .growth
    {
      // `增长9%，较一季度（-3%）回升`, `…2个百分点，较上半年（4%）回落`
      (draft.features.up, draft.features.down) = (!isMinus, isMinus)
    } else if draft.clause.isEmpty, Brackets.isHeldAgainst(tokens, open), let own = drafts.last,
      own.change == .growth
    {
      // `增2.4%，比全省（2.0%）高0.4个百分点`
      (draft.features.up, draft.features.down) = (!isMinus, isMinus)
    } else if !draft.clause.isEmpty, let own = drafts.last(where: { $0.token == open - 1 }),
      own.change == .growth
    {
      // Its sign is its own: `下降3%（全国增长1%）` says so in a word.
      let isDown =
        isMinus || own.features.down && own.clause.last.map { !FigureRun.isMinus(tokens[$0]) } ?? false
      (draft.features.up, draft.features.down) = (!isDown, isDown)
    }
  }

  private static let falls: LetterSet = ["降", "跌", "减"]

  /// `产值3.2亿元，比2002年0.7亿元增长3.6倍`, `比上年同期1.4亿元增收200万元`: the amount that it has grown from.
  func isBaseAmount(_ draft: FigureDraft) -> Bool {
    guard let last = draft.clause.last else { return false }
    if BaseAmounts.isBase(tokens, time: last, amount: draft.token) { return true }
    // `比“十五”初期的30万吨增加了9万吨`
    guard tokens[last].isLetter("的"), draft.token + 2 < tokens.count,
      !tokens[draft.token + 1].wordClass.isDisjoint(with: [.up, .down]),
      tokens[draft.token + 2].kind == .quantity
    else { return false }
    return draft.clause.suffix(7).contains {
      BaseAmounts.isMark(tokens[$0]) && tokens[$0 + 1].wordClass.contains(.time)
    }
  }
}

/// `比2002年0.7亿元增长3.6倍`: a time, an amount, and by how much that amount was passed.
enum BaseAmounts {
  static func isBase(_ tokens: [Token], time: Int, amount: Int) -> Bool {
    guard amount == time + 1, amount + 2 < tokens.count, tokens[amount].kind == .quantity else {
      return false
    }
    var change = amount + 1
    // `比上年同期5亿元（含两税2亿元），下降6%`
    if tokens[change].firstLetter == "(", tokens[change].kind == .sign,
      let close = tokens[change...].prefix(bracketed).firstIndex(where: { $0.firstLetter == ")" }),
      close + 2 < tokens.count
    {
      change = tokens[close + 1].kind == .comma ? close + 2 : close + 1
    }
    if tokens[change].range.count == 1, tokens[change].firstLetter == "要" { change += 1 }
    guard change + 1 < tokens.count, !tokens[change].wordClass.isDisjoint(with: [.up, .down]),
      tokens[change + 1].kind == .quantity
    else { return false }
    return isCompared(tokens[time])
      || time > 0 && tokens[time].wordClass.contains(.time) && isMark(tokens[time - 1])
  }

  /// In tokens.
  private static let bracketed = 14

  /// `较一季度（-3%）`, `较上年同期（4%）`: where the bracket that opens at `open` closes behind its one number.
  static func closing(_ tokens: [Token], _ open: Int) -> Int? {
    guard open > 0, case let time = tokens[open - 1],
      isCompared(time)
        || open > 1 && time.wordClass.contains(.time)
          && (isMark(tokens[open - 2]) || tokens[open - 2].wordClass.contains(.compare))
    else { return nil }
    var close = open + 1
    if close < tokens.count, FigureRun.isMinus(tokens[close]) { close += 1 }
    close += 1
    guard close < tokens.count, tokens[close - 1].kind == .quantity, tokens[close].firstLetter == ")" else {
      return nil
    }
    return close
  }

  /// 比上年同期: one word.
  static func isCompared(_ token: Token) -> Bool {
    (token.firstLetter == "比" || token.firstLetter == "较") && token.range.count > 2
      && token.wordClass.contains(.adverb)
      && (token.lastLetter == "期" || token.lastLetter == "年")
  }

  static func isMark(_ token: Token) -> Bool {
    guard token.range.count == 1 else { return false }
    switch token.firstLetter {
    case "比", "较": return true
    default: return false
    }
  }
}

/// What stands in brackets behind a number.
enum Brackets {
  /// The bracket that is open before `index`, where only places and numbers stand behind it.
  static func opening(_ tokens: [Token], before index: Int) -> Int? {
    var place = index - 1
    while place >= 0, index - place < limit {
      let token = tokens[place]
      if token.kind == .sign, token.firstLetter == "(" { return place }
      guard token.kind == .quantity || token.firstLetter == "," && token.kind == .comma || isPlace(token)
      else { return nil }
      place -= 1
    }
    return nil
  }

  /// In tokens: a bracket holds the numbers of few.
  private static let limit = 16

  /// `比全省（2.0%）高`, `低于全国（3%）`
  static func isHeldAgainst(_ tokens: [Token], _ open: Int) -> Bool {
    open > 1 && tokens[open - 1].wordClass.contains(.scope) && tokens[open - 2].wordClass.contains(.compare)
  }

  static func isPlace(_ token: Token) -> Bool {
    token.kind == .listComma || FigureRun.isMinus(token) || token.wordClass.contains(.scope)
      || token.wordClass.contains(.region) || token.lastLetter == "均" && token.range.count == 2
  }
}

extension SentenceReader {
  /// `低于4%的目标0.9个百分点`: by how much, behind the number that was set.
  func holdToGoal(_ draft: inout FigureDraft) {
    guard let first = draft.clause.first, let last = draft.clause.last, first > 0,
      tokens[first].isLetter("的"),
      tokens[first - 1].kind == .quantity, isGoal(last), let goal = drafts.last, goal.token == first - 1,
      goal.features.over || goal.features.under
    else { return }
    (draft.features.up, draft.features.down) = (goal.features.over, goal.features.under)
    (draft.features.compared, draft.features.target) = (true, false)
  }

  /// `超额完成120亿元的目标`, `高于12%的目标2个百分点`: what was set is no less than that.
  func isGoalPassed(_ draft: FigureDraft) -> Bool {
    var next = draft.token + 1
    // `超额完成年初确定4%、5%的目标任务`
    while next + 1 < tokens.count, tokens[next].kind == .listComma, tokens[next + 1].kind == .quantity {
      next += 2
    }
    guard next + 1 < tokens.count else { return false }
    if !tokens[next].isLetter("的") { return isGoal(next) && tokens[next + 1].kind == .comma }
    return (next + 1..<min(tokens.count, next + 4)).prefix { tokens[$0].kind == .word }.contains {
      isGoal($0)
    }
  }

  private func isGoal(_ index: Int) -> Bool {
    text.has("目标", endingAt: tokens[index].end) || text.has("任务", endingAt: tokens[index].end)
  }
}
