// Rules that hold for whoever they concern: neither done nor wanted once.

extension AspectReader {
  /// `每月召开协调会1次`: so often, and again and again.
  func isRoutine(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .count, !draft.features.over || draft.features.target else { return false }
    switch tokens[draft.token].lastLetter {
    case "次", "场", "期": break
    default: return false
    }
    return draft.clause.contains { index in
      guard tokens[index].firstLetter == "每" else { return false }
      return Self.eachTerms.begins(text, at: tokens[index].start + 1)
    }
  }

  /// `单产每提高10千克，总产就可增加3万吨`: so much of the one for each of the other, whenever it may be.
  func isRatio(_ draft: FigureDraft) -> Bool {
    guard signs.contains(.each) else { return false }
    if isPerAmount(draft) || isTariff(draft) { return true }
    if let each = draft.clause.last(where: { tokens[$0].isLetter("每") }) {
      return isChange(each + 1, before: draft.token)
        && tokens[draft.token...].dropFirst().prefix(5).contains { Self.follows.contains(text, $0) }
    }
    guard let first = draft.clause.first, first > 2, tokens[first - 1].firstLetter == ",",
      draft.clause.contains(where: { Self.follows.contains(text, tokens[$0]) })
    else { return false }
    // `每增加1亿元投资，就可带动就业300人`
    let before = tokens[max(0, first - 9)..<first - 1]
    guard let number = before.lastIndex(where: { $0.kind == .quantity }),
      !tokens[number..<first - 1].contains(where: { $0.kind == .comma }),
      number > 1, tokens[number - 2].isLetter("每")
    else { return false }
    return isChange(number - 1, before: number)
  }

  /// What stands before the number in its part of the sentence, whatever clauses that has.
  private func part(of draft: FigureDraft) -> Range<Int> {
    let mark = tokens[..<draft.token].lastIndex { $0.kind == .comma && $0.firstLetter != "," }
    return (mark.map { $0 + 1 } ?? 0)..<draft.token
  }

  /// `每引进1个亿元项目，奖励10万元`, `每超1个百分点加2分`: what is given or taken for each.
  private func isTariff(_ draft: FigureDraft) -> Bool {
    guard let each = tokens[part(of: draft)].firstIndex(where: { $0.isLetter("每") }),
      case let deed = tokens[each + 1],
      deed.kind == .quantity || !deed.wordClass.isDisjoint(with: [.verb, .action, .up, .down, .over])
        || deed.kind == .letter && VerbLetters.isVerb(deed.firstLetter)
    else { return false }
    return tokens.indices.dropLast().dropFirst(each + 2).prefix(Self.tariffLimit).contains {
      tokens[$0 + 1].kind == .quantity && Self.rewards.contains(text, tokens[$0])
    }
  }

  /// In tokens.
  private static let tariffLimit = 18
  private static let rewards: WordSet = "奖励 奖 补助 补贴 奖补 给予 扣 扣除 加 加分 得 计 记 罚 罚款"

  /// `每亿元投资能带动消费增长0.6亿元，创造岗位300个`: so much comes of each, as is reckoned.
  private func isPerAmount(_ draft: FigureDraft) -> Bool {
    guard let each = tokens[part(of: draft)].firstIndex(where: { $0.firstLetter == "每" }),
      text.has("亿元", at: tokens[each].start + 1) || text.has("万元", at: tokens[each].start + 1),
      each == 0 || tokens[each - 1].kind == .comma,
      let can = tokens[each..<draft.token].firstIndex(where: { Self.abilities.contains(text, $0) })
    else { return false }
    return Self.effects.begins(text, at: tokens[can].end)
  }

  private static let abilities: WordSet = "能 可 能够 可以"
  private static let effects: WordSet = "带动 拉动 创造 新增 增加 提供 撬动"

  /// A word of change right before the number.
  private func isChange(_ index: Int, before number: Int) -> Bool {
    index + 1 == number && !tokens[index].wordClass.isDisjoint(with: [.up, .down])
  }

  private static let follows: WordSet = "就 便 可 能 约 就可 就能 可以 将 相当于"

  static let eachTerms: WordSet = "月 周 季度 季 旬 半月 两周 半年 两月 日 天"

  /// `企业诉求3个工作日内答复`: a promise to whoever asks.
  func isPromise(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .duration, draft.token + 1 < tokens.count,
      draft.qualifier == .under || tokens[draft.token + 1].firstLetter == "内"
    else { return false }
    let next = tokens[draft.token + 1].firstLetter == "内" ? draft.token + 2 : draft.token + 1
    return next < tokens.count && Self.answers.begins(text, at: tokens[next].start)
      && !draft.clause.contains { index in
        let wordClass = tokens[index].wordClass
        // `接到反映必须24小时内答复`: as long as it is asked of whoever it concerns.
        return wordClass.contains(.time)
          || wordClass.contains(.target) && !Self.musts.contains(text, tokens[index])
      }
  }

  private static let answers: WordSet = "答复 办结 回复 反馈 响应 办理 回应 受理 办复 上报"
  private static let musts: WordSet = "必须 务必"

  /// `对有功人员最高可以奖励20万元`, `每处补助8万元`: what may be given, to whom it may be.
  func isGiven(upTo draft: FigureDraft) -> Bool {
    guard draft.measure == .money, let last = draft.clause.last,
      Self.grants.contains(text, tokens[last])
    else { return false }
    return draft.clause.suffix(4).contains { tokens[$0].begins("最高", in: text) }
      || draft.clause.first.map { tokens[$0].firstLetter == "每" } ?? false
      || draft.clause.suffix(5).contains { tokens[$0].firstLetter == "每" }
  }

  private static let grants: WordSet = "奖励 补助 补贴 奖补 支持 资助 奖 赔付 报销"

  /// `按投资额5%、最高30万元给予补助`: how much is given, to whom it may be.
  func isGrant(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first else { return false }
    let isFirst = tokens[first].firstLetter == "按" && tokens[first].kind != .comma
    let isNext = isListed(draft) && draft.clause.contains { tokens[$0].begins("最高", in: text) }
    guard isFirst || isNext else { return false }
    return tokens[min(tokens.count, draft.token + 1)..<min(tokens.count, draft.token + 7)]
      .prefix { $0.kind != .comma && $0.firstLetter != "的" }
      .contains { Self.givings.contains(text, $0) }
  }

  private static let givings: WordSet = "给予 予以 奖励 补助 补贴 奖补"

  /// `考核权重由20%提高到30%`: how much counts.
  func isWeight(_ draft: FigureDraft) -> Bool {
    // By its last letter first: it is asked of every figure.
    switch draft.phrase.last.map({ tokens[$0].lastLetter }) {
    case "重": draft.indicator.ends("权重")
    case "值": draft.indicator.ends("分值")
    default: false
    }
  }

  /// `年底前投放比例不得低于30%`: asked of this year alone. `增速不得低于8%`: no rule bids growth for ever.
  func isRuleForNow(_ draft: FigureDraft) -> Bool {
    guard draft.features.over else { return false }
    return draft.change == .growth
      || draft.measure != .count
        && draft.clause.contains { isDeadline($0) || SharedWords.termsOfYear.contains(text, tokens[$0]) }
        && !draft.clause.contains { tokens[$0].firstLetter == "每" }
  }

  /// `支出进度不到50%的，一律收回`, `对投资1亿元以上的，按3%奖励`: for whom a rule holds.
  func isBound(_ draft: FigureDraft) -> Bool {
    guard draft.qualifier == .under || draft.qualifier == .over || draft.features.under,
      !draft.features.target, draft.measure != .duration
    else { return false }
    if isForFirms(draft) { return true }
    var index = draft.token + 1
    let limit = min(tokens.count - 1, draft.token + 9)
    while index < limit, tokens[index].kind != .comma, tokens[index].kind != .quantity,
      tokens[index].firstLetter != "的" || tokens[index + 1].kind != .comma
    {
      index += 1
    }
    guard index + 1 < limit, tokens[index].isLetter("的"), tokens[index + 1].kind == .comma else {
      return false
    }
    return Self.consequences.begins(text, at: tokens[index + 1].end)
  }

  /// `…，亩均税收达30万元以上`: a bound in a clause of its own.
  func isNextBound(_ draft: FigureDraft) -> Bool {
    guard draft.qualifier == .over, draft.features.linked || draft.features.over, draft.change == .level,
      let first = draft.clause.first, first > 1
    else { return false }
    return tokens[first - 1].firstLetter == "," && tokens[first - 2].kind == .quantity
      && text.has("以上", endingAt: tokens[draft.token].end)
  }

  /// `对收入首次突破10亿元、50亿元的企业，分别给予…`
  private func isForFirms(_ draft: FigureDraft) -> Bool {
    var index = draft.token + 1
    while index + 1 < tokens.count, tokens[index].kind == .listComma, tokens[index + 1].kind == .quantity {
      index += 2
    }
    guard index + 3 < tokens.count, tokens[index].isLetter("的"), tokens[index + 2].kind == .comma,
      tokens[index + 1].wordClass.contains(.entity)
    else { return false }
    return tokens[(index + 3)...].prefix(4).contains { Self.givings.contains(text, $0) }
  }

  private static let consequences: WordSet = """
    一律 坚决 约谈 责令 收回 清退 问责 通报 依法 取消 由 要 必须 予以 给予 按 每 一次性 最高 不得 不许 不予
    """

  /// `到位资金80亿元，是我们的2倍多`: another's, by how often it holds ours.
  func isTimesOurs(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .multiple, draft.token > 1, tokens[draft.token - 1].isLetter("的") else {
      return false
    }
    let ours = tokens[draft.token - 2]
    return ours.begins("我们", in: text) || ours.firstLetter == "我" && isOwn(ours)
  }
}
