// What is there or has come to be, though something is asked of it behind its number or around it.

extension AspectReader {
  /// `闲置的3宗土地要盘活`, `督促落后的4家单位作了检讨`, `全县6座水库，…`.
  func isThere(_ draft: FigureDraft) -> Bool {
    if let last = draft.clause.last, tokens[last].begins("全部", in: text),
      text.has("对", endingAt: tokens[last].start)
    {
      // `要对全部9个工地检查一遍`
      return true
    }
    guard !draft.features.target, !draft.features.over, draft.qualifier == .exact,
      draft.measure == .count || draft.measure == .people || draft.measure == .area
    else { return false }
    return isOfState(draft) || draft.rule == "noun.right" && (isDoneTo(draft) || isAllOfPlace(draft))
  }

  /// `闲置的3宗土地`, `清理出来的9亩土地`: those that are so, unless all of them are to come to something by a day.
  private func isOfState(_ draft: FigureDraft) -> Bool {
    guard let last = draft.clause.last, tokens[last].isLetter("的"), last > draft.clause.lowerBound else {
      return false
    }
    // `明年计划脱贫余下的37户`
    if draft.clause.contains(where: { tokens[$0].isWord("计划", in: text) && !isOutsidePlan($0) }),
      tokens[last - 1].isWord("余下", in: text) || tokens[last - 1].isWord("剩余", in: text)
    {
      return false
    }
    let end = tokens[last].start
    let start = max(tokens[draft.clause.lowerBound].start, end - 4)
    // `已经上报省里的37个项目`
    let isPast = draft.clause.contains { tokens[$0].firstLetter == "已" && tokens[$0].kind == .word }
    guard isPast || (start..<end).contains(where: { Self.states.begins(text, at: $0) }) else { return false }
    return !isWhole(behind: draft)
  }

  private static let states: WordSet = """
    闲置 未供 过来 出来 回来 下来 收回 腾退 停工 停产 列入计划 纳入计划 排队 在谈 在册 现有 承诺 剩下 剩余 余下
    签约 落户 入库 有进展 未开工 有开工 未落地 有落地 未投产 有投产 停滞 滞后
    """

  /// `对落后的4家单位下发了通报`, `7户村民迟迟不签字`
  private func isDoneTo(_ draft: FigureDraft) -> Bool {
    tokens[min(tokens.count, draft.token + 1)..<min(tokens.count, draft.token + 8)].prefix {
      $0.kind != .comma && $0.kind != .quantity
    }.contains { $0.isLetter("了") || $0.firstLetter == "迟" && text.has("迟迟", at: $0.start) }
  }

  /// `全县6座水库，责任人要盯紧`: nothing but the place, or names of them, stands before the number.
  private func isAllOfPlace(_ draft: FigureDraft) -> Bool {
    guard let last = draft.clause.last else { return false }
    let isPlace = draft.clause.count == 1 && tokens[last].wordClass.contains(.scope)
    return (isPlace || isNamed(draft)) && !isWhole(behind: draft)
  }

  /// `A、B等9个项目，…`, and nothing is wanted of them in that clause.
  private func isNamed(_ draft: FigureDraft) -> Bool {
    guard let last = draft.clause.last, tokens[last].isLetter("等"), draft.clause.count > 2 else {
      return false
    }
    let behind = tokens[(draft.token + 1)...].prefix(9).prefix { $0.kind != .comma }
    return !behind.contains { $0.wordClass.contains(.target) }
      && draft.clause.allSatisfy {
        tokens[$0].wordClass.isDisjoint(with: [.verb, .target, .time, .action, .adverb])
      }
  }

  /// `9个小区年底前必须开工`, `9个小区全部开工`: all of them are to come to something.
  private func isWhole(behind draft: FigureDraft) -> Bool {
    let behind = (draft.token + 1..<min(tokens.count, draft.token + 12)).prefix {
      tokens[$0].kind != .comma
    }
    // `停产的5家企业力争年底前复产3家`: some of them.
    if behind.contains(where: { tokens[$0].kind == .quantity }) { return false }
    return behind.contains { isEnding($0) } || isWholeLater(behind.upperBound)
  }

  /// `剩下的11个项目，9月底前必须开工`: asked of all of them behind a comma.
  func isWholeLater(_ comma: Int) -> Bool {
    guard comma < tokens.count, tokens[comma].firstLetter == "," else { return false }
    let asked = (comma + 1..<min(tokens.count, comma + 9)).prefix { tokens[$0].kind != .comma }
    // `…，年底前消化六成`: of a part of them.
    return asked.contains { isEnding($0) } && !asked.contains { tokens[$0].kind == .quantity }
  }

  private func isEnding(_ index: Int) -> Bool {
    isDeadline(index) || tokens[index].begins("全部", in: text) || tokens[index].begins("以前", in: text)
  }

  /// `债券发行到位8亿元`: it has come; `累计完成投资3亿元`: so much up to now.
  func hasArrived(_ draft: FigureDraft) -> Bool {
    guard !draft.features.target, !draft.features.over, draft.measure == .money, let last = draft.clause.last,
      !draft.clause.contains(where: { tokens[$0].wordClass.contains(.target) || isDeadline($0) })
    else { return false }
    if text.has("到位", endingAt: tokens[last].end), tokens[last].range.count == 2,
      last > draft.clause.lowerBound
    {
      return !tokens[last - 1].wordClass.isDisjoint(with: [.verb, .action])
    }
    return draft.clause.contains { tokens[$0].begins("累计完成", in: text) }
  }

  /// `截至6月底，完成投资9亿元`: up to a day that has come.
  func isUpToDate(_ draft: FigureDraft) -> Bool {
    guard !draft.features.target, let first = draft.clause.first, first > 1 else { return false }
    let opening = tokens[max(0, first - 6)..<first - 1].reversed().prefix { $0.kind != .comma }
    return opening.contains { Self.upTo.contains(text, $0) } || Self.upTo.contains(text, tokens[first])
  }

  private static let upTo: WordSet = "截至 截止 截至目前 目前"

  /// `…累计投资3亿元，占概算的40%`: a part of the figure before.
  func isPartOfBefore(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .percent, draft.features.share, !draft.features.target, !draft.features.over,
      draft.qualifier == .exact, let first = draft.clause.first, first > 1
    else { return false }
    return tokens[first - 1].kind == .comma && tokens[first - 1].firstLetter == ","
      && tokens[first - 2].kind == .quantity && tokens[first].wordClass.contains(.share)
  }

  /// `涉及9个村、885户居民的拆迁`: whom a work touches is there.
  func isTouched(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first, draft.change == .level,
      // `计划征收7个片区，涉及居民300户`
      !signs.contains(.planned) || !tokens[..<first].contains(where: { $0.isWord("计划", in: text) })
    else { return false }
    return Self.touches.contains(text, tokens[first]) || isWorkedOn(draft)
  }

  /// `计划开工38个，实际开工9个`
  private func isFactWord(_ index: Int) -> Bool {
    tokens[index].firstLetter == "实" && tokens[index].isWord("实际", in: text)
  }

  /// `从签约到开工，平均要用136天`: so long it takes.
  func takesTime(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .duration else { return false }
    // `比先进地区多出近50天`
    if draft.change == .difference, let first = draft.clause.first, tokens[first].isLetter("比") {
      return true
    }
    let from = draft.clause.lowerBound
    return (from..<draft.token).contains {
      tokens[$0].isWord("平均", in: text)
        && tokens[$0..<draft.token].contains { $0.isLetter("要") || $0.isLetter("需") }
    }
  }

  /// `新签约项目9个，开工的只有3个`: what has come of them is told behind it.
  func hasOutcome(_ draft: FigureDraft) -> Bool {
    if isUnderWay(draft) { return true }
    guard draft.measure == .count, draft.token + 4 < tokens.count,
      tokens[draft.token + 1].kind == .comma, case let verb = draft.token + 2,
      tokens[verb].wordClass.contains(.action), tokens[verb + 1].isLetter("的")
    else { return false }
    return Self.onlies.contains(text, tokens[verb + 2])
  }

  /// `推进重点项目90个，目前开工85个`: how far those are that are worked on.
  private func isUnderWay(_ draft: FigureDraft) -> Bool {
    let next = draft.token + 2
    guard draft.measure == .count, !draft.features.target, next + 1 < tokens.count,
      tokens[next - 1].firstLetter == ",", Self.bynow.contains(text, tokens[next]),
      Self.workedOn.contains(text, tokens[next + 1])
    else { return false }
    return draft.clause.contains { Self.works.contains(text, tokens[$0]) }
      && !draft.clause.contains { tokens[$0].wordClass.contains(.target) }
  }

  private static let bynow: WordSet = "目前 目前已 现已 截至目前"
  private static let workedOn: WordSet = "开工 已开工 开复工 已开复工 开工项目 开复工项目 完工 已完工 竣工 已竣工 在建"
  private static let works: WordSet = "推进 实施 共推进 共实施"
  private static let onlies: WordSet = "只有 仅有 才有 只 仅"

  /// `争取专项债券又比去年减少了2亿元`: what was sought has come to that.
  func hasChanged(_ draft: FigureDraft) -> Bool {
    isBeyondGoal(draft)
      || draft.change == .difference && draft.token > 0 && tokens[draft.token - 1].lastLetter == "了"
        && draft.clause.contains { tokens[$0].firstLetter == "比" || tokens[$0].firstLetter == "较" }
        && draft.clause.contains { tokens[$0].isWord("争取", in: text) }
  }

  private static let begun: WordSet = "开工 竣工 完工 完成 建成 投产 新开工 开工建设"
  private static let uses: WordSet = "利用 使用 到位 引进"

  func isInFact(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first, !draft.features.target else { return false }
    // `90个计划新开工项目实际开工80个`
    if let fact = draft.clause.last(where: { isFactWord($0) }), fact > first, fact + 1 < draft.token,
      Self.begun.contains(text, tokens[fact + 1]),
      !draft.clause.contains(where: { tokens[$0].lastLetter == "要" || tokens[$0].isLetter("将") || isWish($0) }
      )
    {
      return true
    }
    return isFactWord(first) && first + 1 < draft.token && !Self.uses.contains(text, tokens[first + 1])
      && !tokens[first + 1].wordClass.isDisjoint(with: [.verb, .action, .link])
  }

  /// `对全市40家重点企业逐户走访`: those to whom something is done are there.
  private func isWorkedOn(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .count || draft.measure == .people, draft.rule == "noun.right",
      draft.qualifier == .exact
    else { return false }
    let own = draft.clause.last { !tokens[$0].wordClass.contains(.scope) }
    return own.map { tokens[$0].isLetter("对") } ?? false
  }

  private static let touches: WordSet = "涉及 共涉及 牵涉"

  /// `一年利息就要700万元`, `取暖费一年要付40万元`: what it takes, not what is wanted.
  func isCost(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .money || draft.measure == .duration, draft.qualifier != .over,
      let last = draft.clause.last
    else { return false }
    if tokens[last].isLetter("要") || Self.takes.contains(text, tokens[last]) {
      return last > draft.clause.lowerBound
    }
    guard last > draft.clause.lowerBound, tokens[last - 1].lastLetter == "要" else { return false }
    // `一期就要投资3亿元`
    if tokens[last].firstLetter == "投" {
      return text.has("就要", endingAt: tokens[last].start) || text.has("却要", endingAt: tokens[last].start)
    }
    return Self.spendings.contains(text, tokens[last])
  }

  /// `工资一项就要9亿元，…`: 就要 before what something takes.
  func isPriceWord(_ index: Int) -> Bool {
    guard tokens[index].lastLetter == "要", index + 1 < tokens.count, tokens[index + 1].kind == .quantity,
      tokens[index + 1].lastLetter == "元"
    else { return false }
    return tokens[index].firstLetter == "就" || text.at(tokens[index].start - 1) == "就"
  }

  private static let takes: WordSet = "就要 却要 都要 还要"
  private static let spendings: WordSet = "付 花 花费 支付 支出 赔 倒贴"

  /// `标准已由600元提高到650元`: so it is now.
  func hasRisen(_ draft: FigureDraft) -> Bool {
    endsAt(draft)
      && wordsBefore(draft).contains { $0.firstLetter == "已" && $0.wordClass.contains(.adverb) }
  }

  /// `能力将由3万吨提高到6万吨`: so it will be.
  func isToRise(_ draft: FigureDraft) -> Bool {
    endsAt(draft)
      && wordsBefore(draft).contains {
        $0.isLetter("将") || $0.isWord("即将", in: text) || $0.isLetter("可")
          || $0.firstLetter == "可" && text.has("可以", at: $0.start)
      }
  }

  /// What stands before the figure's own words, back to a comma: there the way to it begins.
  private func wordsBefore(_ draft: FigureDraft) -> some Sequence<Token> {
    let first = draft.clause.lowerBound
    return tokens[max(0, first - 9)..<first].reversed().prefix { $0.kind != .comma }
  }

  /// `从今年2月起提高到700元`, said when that month has come.
  func hasBegun(_ draft: FigureDraft, months: Int) -> Bool {
    guard draft.features.linked, signs.contains(.from) else { return false }
    let from = max(0, draft.token - 12)..<draft.token
    guard let month = from.last(where: { tokens[$0].kind == .name && tokens[$0].lastLetter == "月" }),
      text.at(tokens[month].end) == "起" || text.has("份起", at: tokens[month].end),
      tokens[max(0, month - 2)..<month].contains(where: { $0.isLetter("从") || $0.isLetter("自") })
    else { return false }
    return number(of: tokens[month].range.dropLast(), unread: 9) <= months + 1
  }

  /// A number of months in digits or numerals; a letter that is neither counts as `unread`.
  func number(of letters: Range<Int>, unread: Int) -> Int {
    letters.reduce(0) { number, index in
      let digit = text[index].digitValue
      return number * 10 + (0...9 ~= digit ? digit : ChineseNumerals.digit(text[index]) ?? unread)
    }
  }

  /// `要到明年才能供水`: it will be late, and is no wish.
  func isDelay(_ index: Int) -> Bool {
    let isLate =
      tokens[index].lastLetter == "要" && text.at(tokens[index].end) == "到"
      || tokens[index].firstLetter == "明" && text.at(tokens[index].start - 1) == "到"
    return isLate
      && tokens[index..<min(tokens.count, index + 8)].prefix { $0.kind != .comma }.contains {
        $0.firstLetter == "才"
      }
  }

  /// `接近预期的4项`: measured against what was wanted.
  func isMetExpectation(_ draft: FigureDraft) -> Bool {
    let wish = draft.clause.last { tokens[$0].wordClass.contains(.target) }
    guard let wish, wish > draft.clause.lowerBound else { return false }
    // `列入关闭计划的9处`, `未按计划开工9项`
    if isOutsidePlan(wish) {
      return !draft.clause.contains { $0 != wish && tokens[$0].wordClass.contains(.target) }
    }
    guard text.has("预期", endingAt: tokens[wish].end),
      wish + 1 < draft.token, tokens[wish + 1].isLetter("的")
    else { return false }
    return !tokens[wish - 1].wordClass.isDisjoint(with: [.over, .under, .link, .compare])
  }

  /// `失业率控制在3%以内`, in an account of what has been done.
  func isHeldInAccount(_ draft: FigureDraft) -> Bool { isAccount && !isWished(draft) }

  /// `力争产值增长9%，负债率控制在60%以下`: a wish stands before it, or a year to come.
  private func isWished(_ draft: FigureDraft) -> Bool {
    tokens[..<draft.token].indices.contains {
      tokens[$0].wordClass.contains(.target) && !tokens[$0].begins("控制在", in: text) && !isMetTarget($0)
    }
  }

  /// `失业率控制在5%以内`, told of a year gone by: so it was held.
  func isHeld(_ draft: FigureDraft) -> Bool {
    let wishes = draft.clause.filter { tokens[$0].wordClass.contains(.target) }
    return !wishes.isEmpty && wishes.allSatisfy { tokens[$0].begins("控制在", in: text) }
  }

  /// Held within a bound, and told so when that time had run.
  func isHeldAsTold(_ draft: FigureDraft) -> Bool {
    !isGoal(behind: draft) && draft.clause.contains(where: isHeldByNow)
  }

  /// `截至9月底，失业率控制在3%以内`: the time that it is told of has run.
  func isHeldByNow(_ index: Int) -> Bool {
    guard tokens[index].begins("控制在", in: text) else { return false }
    let before = max(0, index - 80)..<index
    return before.contains { isDone(tokens[$0]) }
      && !before.contains {
        isDeadline($0) || isYearEnd($0) || isWish($0)
          || tokens[$0].wordClass.contains(.target) && !tokens[$0].begins("控制在", in: text)
            && !isMetTarget($0)
      }
  }
}
