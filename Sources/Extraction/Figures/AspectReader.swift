// Whether a figure has happened, is wanted, or belongs to someone else.

struct AspectReader {
  let text: SentenceText
  let tokens: [Token]
  let level: DocumentLevel
  /// What the document calls itself: its title and who gave it out.
  let ownNames: String
  private let isReport: Bool
  /// Its title says that it tells what has been done: 总结, 进展情况.
  let isAccount: Bool
  /// The tokens that speak of others, or of one's own place; most sentences have none of the former, and none
  /// is searched for each figure.
  private(set) var owners: [Owner] = []
  /// The signs of the whole sentence.
  let signs: ClauseSigns
  /// Months of the document's year that are over when it speaks.
  let monthsRun: Int

  struct Owner {
    var token: Int
    var isOther: Bool
  }

  init(
    text: SentenceText, tokens: [Token], level: DocumentLevel, ownNames: String, isReport: Bool,
    isAccount: Bool, monthsRun: Int
  ) {
    self.text = text
    self.isAccount = isAccount
    self.monthsRun = monthsRun
    self.isReport = isReport
    self.ownNames = ownNames
    self.tokens = tokens
    self.level = level
    signs = ClauseSigns.of(tokens, 0..<tokens.count)
    if signs.contains(.owner) { owners = findOwners() }
  }

  /// The first letters of words that speak of others, or of one's own place.
  static let others = LetterSet(Word(ClauseSigns.ownerLetters).letters)

  func aspect(
    of draft: FigureDraft, section: FigureAspect?, ordered: Bool, past: Bool, future: Bool, otherPlace: Bool,
    midYear: Bool
  ) -> FigureAspect {
    let signs = ClauseSigns.of(tokens, draft.clause)
    if !past, draft.features.target || signs.contains(.goal), isGoalGiven(draft) { return .target }
    if draft.features.target,
      isHeld(draft) && (past || section != .target && isHeldInAccount(draft) || isHeldAsTold(draft))
        || isMetExpectation(draft)
    {
      return .actual
    }
    if draft.features.assigned || isPlannedThing(draft) || past && isPlannedBesideDone(draft) {
      return .target
    }
    if isFactAsTold(draft) { return .actual }
    if draft.features.target || signs.contains(.prospect), isCost(draft) { return .actual }
    if draft.features.rules, future || isRuleForNow(draft) { return .target }
    if signs.contains(.required) && isRequired(draft) || isNeeded(by: draft) || isAskedOfEach(draft) {
      return .target
    }
    if otherPlace || draft.features.elsewhere && isElsewhere(draft) || draft.features.rules
      || isAssigned(draft) || isWeight(draft) || speaksOfOthers(draft)
      || isContrasted(draft) || signs.contains(.compared) && isMeasuredByUs(draft) || isCondition(draft)
      || isRankedAmong(draft) || isRoutine(draft) || isPromise(draft) || isGiven(upTo: draft)
      || isTimesOurs(draft) || isBound(draft) || isGrant(draft) || isHeldUp(draft) || isTheirFeat(draft)
    {
      return .other
    }
    if hasChanged(draft) || isPartOfTask(draft) || isMeasured(draft) || hasOutcome(draft) {
      return .actual
    }
    if future && isYetToCome(draft) || signs.contains(.atFirst) && isSetAtFirst(draft) { return .target }
    if signs.contains(.from) && startsFrom(draft)
      || isGiven(draft, signs, isPlan: section == .target && isReport && !midYear) || isCaredFor(draft)
      || isSet(draft) || isThere(draft)
    {
      return .actual
    }
    if draft.features.linked && isToRise(draft) || isAboutTo(draft, past: past) { return .target }
    if signs.contains(.prospect) && isProspect(draft) || isAfterCompletion(draft)
      || signs.contains(.atFirst) && isYearlyYield(draft)
      || 1...8 ~= monthsRun && !past && isExpectedOfYear(draft)
    {
      return .target
    }
    if draft.features.expected { return !past && isExpectedYet(draft, section) ? .target : .actual }
    if isTold(draft, signs) { return .actual }
    if future { return isDoneNow(draft) ? .actual : .target }
    if isStatedSize(draft)
      || section == .target
        && (past || signs.contains(.done) && isDone(in: draft.clause) || hasRisen(draft) || isUpToDate(draft))
    {
      return .actual
    }
    if isPlanned(draft) { return .target }
    if !past, draft.features.target || signs.contains(.goal) || draft.clause.isEmpty, isNamedGoal(draft) {
      return .target
    }
    if isSetGoal(draft, past: past, isReview: section == .actual) { return .target }
    if section == .actual, !past, isToComeYet(draft, signs) { return .target }
    if section != .actual, isFound(draft) || isHandled(draft) || hasArrived(draft) || isFact(draft) {
      return .actual
    }
    if midYear || !isReport && section == nil, !past, isAhead(draft, midYear: midYear) { return .target }
    if let section { return section == .target && isJudged(draft) ? .actual : section }
    if past && !draft.features.target || signs.contains(.carriedOut) && existing(draft) { return .actual }
    return isCalledFor(draft, signs, ordered: ordered && !past) ? .target : .actual
  }

  /// `2025年，预计收入增长6%`, said when it begins.
  var isYearsBeginning: Bool { isReport && monthsRun < 2 }

  /// Where nothing around it says whether it has come: what its own words ask for.
  private func isCalledFor(_ draft: FigureDraft, _ signs: ClauseSigns, ordered: Bool) -> Bool {
    if isRecord(behind: draft) { return false }
    if ordered, isToDo(draft) || endsAt(draft) && !hasHappened(before: draft) { return true }
    if signs.contains(.again), isMore(draft) { return true }
    if isTerm(draft) || isDemanded(draft) || isNeeded(draft) || self.signs.contains(.soon) && isSoon(draft) {
      return true
    }
    return wants(before: draft) || isGoal(behind: draft) || isBudgeted(draft)
  }

  /// `由2万吨提高到4万吨`: what it is raised from is there.
  private func startsFrom(_ draft: FigureDraft) -> Bool {
    guard let last = draft.clause.last else { return false }
    // `从15个县（市）扩大到57个`
    var next = draft.rule == "noun.right" ? max(draft.phrase.upperBound, draft.token + 1) : draft.token + 1
    // `分别从每人每月90元、80元提高到…`
    while next + 1 < tokens.count, tokens[next].kind == .listComma, tokens[next + 1].kind == .quantity {
      next += 2
    }
    guard next < tokens.count,
      tokens[next].wordClass.contains(.link) || text.has("提到", at: tokens[next].start)
    else { return false }
    var origin = tokens[last].isLetter("的") ? last - 2 : last
    // 由每月每平方米8元提高到12元
    while origin > draft.clause.lowerBound, tokens[origin].firstLetter == "每" { origin -= 1 }
    return origin >= draft.clause.lowerBound && isFrom(origin)
  }

  /// `由20天压缩到5天`: what it is to come to.
  func endsAt(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first, first > 1, tokens[first - 1].kind == .quantity,
      draft.clause.count < 4,
      draft.features.linked || draft.features.verb
    else { return false }
    return (max(0, first - 4)..<first - 1).contains { isFrom($0) }
  }

  private func isDone(in clause: Range<Int>) -> Bool {
    clause.contains {
      tokens[$0].firstLetter == "已"
        && (tokens[$0].wordClass.contains(.adverb) || text.has("完成", endingAt: tokens[$0].end))
    }
  }

  /// Under 一要…: a verb governs the figure, and nothing says that it is done.
  private func isToDo(_ draft: FigureDraft) -> Bool {
    guard !draft.features.completion, !isComparedToLastYear(draft), !isStated(draft.clause),
      !isSaidDone(draft),
      !draft.clause.contains(where: { Self.nows.begins(text, at: tokens[$0].start) }),
      draft.clause.contains(where: {
        !tokens[$0].wordClass.isDisjoint(with: [.verb, .action, .up, .down, .over])
          || tokens[$0].begins("达到", in: text)
          // 新签约项目
          || tokens[$0].firstLetter == "新" && tokens[$0].range.count > 3
          || tokens[$0].wordClass.contains(.link) && tokens[$0].range.count > 2
      }) || text.has("以上", endingAt: tokens[draft.token].end) || isDoneFor(draft)
    else { return false }
    if !draft.features.over, draft.clause.contains(where: { Self.settled.contains(text, tokens[$0]) }) {
      return false
    }
    // `当日签约的9个项目`: which ones.
    if draft.token > 0, tokens[draft.token - 1].isLetter("的"), draft.rule == "noun.right" { return false }
    // `连续5个月保持在9%以上`: it has lasted.
    if (max(0, draft.clause.lowerBound - 3)..<draft.token).contains(where: {
      Self.lastings.contains(text, tokens[$0])
    }) {
      return false
    }
    return !(max(0, draft.token - 80)..<draft.token).contains {
      isDone(tokens[$0]) || tokens[$0].firstLetter == "了"
    }
  }

  /// `达到231天，同比增加9天`: what is told of a year beside the one before.
  private func isComparedToLastYear(_ draft: FigureDraft) -> Bool {
    if draft.clause.contains(where: { tokens[$0].begins("同比", in: text) }) { return true }
    let next = draft.token + 1
    return next + 1 < tokens.count && tokens[next].kind == .comma && text.has("同比", at: tokens[next].end)
  }

  private static let lastings: WordSet = "连续 始终 一直 持续保持"
  private static let nows: WordSet = "现在 还剩 目前 眼下 当前"
  /// What a plan has fixed, or what has come together.
  private static let settled: WordSet = "累计 累计完成 累计建成 安排 下达 拨付 铺排 成功 顺利 正在 目前正在"

  /// The sentence goes on with what the one before spoke of: 据…测算, 这…, 其中….
  var goesOn: Bool {
    switch text.at(0) {
    case "据", "这", "其", "有", "该": true
    default: false
    }
  }

  /// A target word or an order governs the figure.
  func wants(before draft: FigureDraft) -> Bool {
    if draft.features.completion, !draft.clause.contains(where: { isDeadline($0) || isWish($0) }) {
      return false
    }
    if isStated(draft.clause) || isSaidDone(draft) { return false }
    if draft.features.target || duty(behind: draft) == .all { return true }
    var index = draft.token - 1
    let limit = max(0, draft.token - 80)
    while index >= limit {
      let token = tokens[index]
      // `计划增长8%，实际增速只有一半，…`: what is said now is how it is.
      if index < draft.clause.lowerBound, index > 0, Self.turns.contains(text, tokens[index - 1]) {
        return false
      }
      if index < draft.clause.lowerBound, isTask(index), isDone(behind: index, draft) { return false }
      if token.wordClass.contains(.target), !isMetTarget(index), !isObject(index), !isWon(index),
        !isRemark(index), !isDegree(index), !isFunding(index), !isPlanWord(index),
        !isMoneyPlan(index, draft), !isDelay(index), !isDatedPlan(index, draft), !isGainedToo(index, draft),
        !isPlannedSum(index, draft), !isSpentOnPlanned(index, draft), !isPriceWord(index),
        !isHopeApart(index, draft), !isUnheld(index, draft),
        !isPlanBeforeDeed(index, draft), !isHeldByNow(index)
      {
        return true
      }
      if isAnnounced(index) || isPledged(index) { return true }
      if isDeadline(index) || isYearEnd(index)
        || (index >= draft.clause.lowerBound || isWillBefore(index, draft)) && isWill(index)
      {
        return true
      }
      if token.wordClass.contains(.verb), index >= draft.clause.lowerBound, !isAccount, isOrder(token),
        // `及时启动防汛应急响应3次`: something called for it.
        draft.measure != .points, !draft.indicator.ends("应急响应"), !isInTurn(index), !isAsItStands(index),
        !isWon(index), !isFunding(index), !isReached(draft), !isOfKindToDo(index),
        !isGainedToo(index, draft), !isBuilt(index, draft), !isBehindOutlay(index)
      {
        return true
      }
      if isDone(token), !isOrigin(before: index) { return false }
      index -= 1
    }
    return false
  }

  private static let turns: WordSet = "实际 只有 仅有 仅为 仅占 只占 只完成 仅完成"

  /// `由去年的9万元提高到12万元`: what it is raised from is past, not what it is raised to.
  private func isOrigin(before index: Int) -> Bool {
    index > 0 && isFrom(index - 1)
  }

  func isFrom(_ index: Int) -> Bool {
    tokens[index].isLetter("由") || tokens[index].isLetter("从")
  }

  /// 仅为, 只有, 仍有: the clause states what is.
  func isStated(_ clause: Range<Int>) -> Bool {
    clause.contains { index in
      // `才能拉到4%`: not yet.
      Self.statements.contains(text, tokens[index]) && !text.has("才能", at: tokens[index].start)
        // `占现有面积的五分之一`: the whole.
        && !(index > clause.lowerBound && tokens[index - 1].wordClass.contains(.share))
        || Self.facts.begins(text, at: tokens[index].start)
    }
  }

  private static let facts: WordSet = "实打实 还欠 迟迟 至今"

  static let statements: WordSet = "仅 仅为 仅有 不足 不到 才 还差 只 只有 仍 仍有 已达 已有 现有 拖欠 只占 仅占 争取到 只用 仅用 只花 仅花"

  /// `上半年争取专项债券9亿元`, said behind it: 争取 before what has come.
  func isGained(_ index: Int, _ draft: FigureDraft) -> Bool {
    tokens[index].isWord("争取", in: text) && index + 1 < draft.token
      && tokens[index + 1].wordClass.isDisjoint(with: [.verb, .action, .over, .up, .down, .link, .time])
      && !(max(0, index - 2)..<index).contains {
        tokens[$0].lastLetter == "要" || tokens[$0].firstLetter == "再"
      }
  }

  /// `日处理能力将由3万吨提高到5万吨`
  private func isWill(_ index: Int) -> Bool {
    tokens[index].isLetter("将") && !isObjectMark(index) || tokens[index].isWord("即将", in: text)
      || isDue(index) || isYetToCome(index)
      || isPrepared(index)
      || tokens[index].begins("届时", in: text)
  }

  /// `8月底应完成6亿元`
  private func isDue(_ index: Int) -> Bool {
    tokens[index].isLetter("应") && index + 1 < tokens.count && Self.deeds.contains(text, tokens[index + 1])
  }

  private static let deeds: WordSet = "完成 达到 实现 开工 竣工 投产 入库"

  /// `今年可完成投资8亿元`
  private func isYetToCome(_ index: Int) -> Bool {
    guard tokens[index].isLetter("可"), index > 0, index + 1 < tokens.count else { return false }
    // `预计全年可实现9亿元`, said at its end.
    if monthsRun > 9 || isAccount,
      (max(0, index - 2)..<index).contains(where: { tokens[$0].isWord("预计", in: text) })
    {
      return false
    }
    return !tokens[index + 1].wordClass.isDisjoint(with: [.verb, .action])
      && Self.soon.contains(text, tokens[index - 1])
  }

  private static let soon: WordSet = "今年 年内 年底 年底前 全年 下半年 明年 今年底 年末"

  /// 8月底前, 年底前: a day by which something is to be done.
  func isDeadline(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if tokens[index].isLetter("内") { return isWithin(index) }
    if tokens[index].isWord("时间", in: text) { return isTimeTaken(index) }
    guard tokens[index].isLetter("前") || tokens[index].begins("之前", in: text),
      // `7月前10天`: days that it has had.
      index + 1 == tokens.count || tokens[index + 1].kind != .name || tokens[index + 1].lastLetter != "天"
    else { return false }
    // `2月20日前均实现了复工`: it was done by then.
    if tokens[index + 1..<min(tokens.count, index + 4)].contains(where: {
      $0.range.count > 2 && $0.lastLetter == "了"
    }) {
      return false
    }
    let before = tokens[index - 1]
    // 日前: a few days ago.
    if before.isLetter("日") { return false }
    switch before.lastLetter {
    case "底", "末", "月", "日", "节": return before.wordClass.contains(.time) || before.kind != .word
    default: return false
    }
  }

  /// 完成全年目标, 占年度计划: the plan is what is measured against, not what is wanted.
  func isMetTarget(_ index: Int) -> Bool {
    let isNoun =
      tokens[index].begins("目标", in: text) || tokens[index].begins("计划", in: text)
      || tokens[index].isWord("预期目标", in: text) || tokens[index].isWord("预期", in: text)
      || tokens[index].isWord("奋斗目标", in: text) || tokens[index].isWord("任务数", in: text)
    guard isNoun else { return false }
    // `余额与目标任务相差2个百分点`
    if index + 2 < tokens.count,
      (index + 1..<min(tokens.count, index + 4)).prefix(while: { tokens[$0].kind == .word })
        .contains(where: { tokens[$0].wordClass.contains(.compare) || tokens[$0].lastLetter == "差" })
    {
      return true
    }
    // `完成投资9亿元，为年度计划的60%`, `在冲刺全年目标的关键时刻`
    if index + 2 < tokens.count, tokens[index + 1].isLetter("的"),
      tokens[index + 2].kind == .quantity || Self.moments.begins(text, at: tokens[index + 2].start)
    {
      return true
    }
    // `突破年初目标2.3个百分点`: by how much it was passed.
    let isPassed = index + 1 < tokens.count && text.has("百分点", endingAt: tokens[index + 1].end)
    return (max(0, index - 7)..<index).reversed().prefix { tokens[$0].kind != .comma }.contains {
      // `超年度计划2亿元`
      text.has("完成", endingAt: tokens[$0].end) || tokens[$0].begins("完成", in: text)
        || SharedWords.excesses.contains(text, tokens[$0])
        || !tokens[$0].wordClass.isDisjoint(with: isPassed ? [.share, .compare, .over] : [.share, .compare])
    }
  }

  private func isOrder(_ token: Token) -> Bool {
    Self.orders.contains { text.matches($0, at: token.start) && $0.letters.count == token.range.count }
  }

  private static let orders: [Word] = [
    "加快", "加快推进", "加快建设", "推进", "抓好", "启动", "做好", "争取", "全力推进", "推动", "加快实施", "抓紧", "尽快",
  ]

  /// 已, 截至目前: what follows has happened.
  func isDone(_ token: Token) -> Bool {
    token.firstLetter == "已" || token.isLetter("止") || Self.pasts.begins(text, at: token.start)
      || isMonths(token)
      || token.lastLetter == "来" && text.has("以来", endingAt: token.end)
  }

  /// The sentence says that something is past before it comes to the figure.
  func hasHappened(before draft: FigureDraft) -> Bool {
    (max(0, draft.token - 80)..<draft.token).contains { isDone(tokens[$0]) }
  }

  private static let moments: WordSet = "关键时刻 关键时期 关键阶段 紧要关头 重要时刻 关键节点 关键当口 节骨眼 攻坚时刻"
  private static let pasts: WordSet = """
    假期 小长假 春运 春节假期 国庆假期 五一假期 元旦假期 端午假期 中秋假期 去年 目前 截至 截止 年初以来 今年以来 上月 上个月 上周 昨天 日前 近日 前不久
    到现在 到目前 直到现在
    """
}
