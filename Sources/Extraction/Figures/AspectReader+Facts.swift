// What is told as it is in the middle of what is asked: what one has, what is left, what was brought back.

extension AspectReader {
  /// What its own words say is, or has been done.
  func isFactAsTold(_ draft: FigureDraft) -> Bool {
    isHeldAgainstGoal(draft) || takesTime(draft) || isDoneBehind(draft) || isTouched(draft) || isInFact(draft)
      || isRemade(draft)
      || draft.features.againstTime && !draft.features.target
  }

  /// `我县有3万亩毛竹`, `园区里还有90亩地没有建`, `谈回来9个项目`, `现在的处置率是54%`.
  func isFact(_ draft: FigureDraft) -> Bool {
    guard !draft.features.target, !draft.features.over, draft.qualifier != .over,
      !draft.clause.contains(where: { isAskedWord($0) })
    else { return false }
    return isHad(draft) || isBroughtBack(draft) || isNow(draft) || isSinceNewYear(draft)
      || isViewed(draft) || isHandedDown(draft) || isListedUp(draft) || isExtent(draft)
  }

  /// `从1月份的情况看，用电量增长5.4%`: what is looked at is there.
  private func isViewed(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first, first > 2, tokens[first - 1].kind == .comma,
      text.has("情况看", endingAt: tokens[first - 2].end) || text.has("情况来看", endingAt: tokens[first - 2].end)
    else { return false }
    return draft.change == .growth || draft.change == .level
  }

  /// `15个项目已开工建设`
  func isDoneBehind(_ draft: FigureDraft) -> Bool {
    guard draft.rule == "noun.right", draft.measure == .count, let last = draft.phrase.last,
      last + 2 < tokens.count, tokens[last].wordClass.contains(.entity), tokens[last + 1].firstLetter == "已"
    else { return false }
    let doing = tokens[last + 1].range.count > 2 ? last + 1 : last + 2
    return !tokens[doing].wordClass.isDisjoint(with: [.verb, .action])
  }

  /// `年度投资计划9亿元，完成投资6亿元`: what has been done of the plan.
  func isPlanBeforeDeed(_ index: Int, _ draft: FigureDraft) -> Bool {
    guard draft.measure == .money, index + 1 < draft.clause.lowerBound, tokens[index + 1].kind == .quantity,
      text.has("计划", endingAt: tokens[index].end), let first = draft.clause.first
    else { return false }
    return Self.deeds.contains(text, tokens[first])
  }

  private static let deeds: WordSet = "完成 已完成 实际完成 累计完成 实现 到位"

  /// `上级下达我县用地指标640亩`
  private func isHandedDown(_ draft: FigureDraft) -> Bool {
    draft.clause.dropFirst().contains {
      tokens[$0].begins("下达", in: text) && Self.higher.contains(text, tokens[$0 - 1])
    }
  }

  private static let higher: WordSet = "上级 国家 中央 省 市 省里 市里 省上 市上 省级 市级 州里"

  /// `县里梳理的堵点问题共94个`
  private func isListedUp(_ draft: FigureDraft) -> Bool {
    guard let last = draft.clause.last, tokens[last].firstLetter == "共" else { return false }
    return draft.clause.dropLast().contains {
      Self.listings.contains(text, tokens[$0]) && tokens[$0 + 1].isLetter("的")
    }
  }

  private static let listings: WordSet = "梳理 排查 摸排 征集 收集 反映 交办 排查出 梳理出 摸排出"

  /// `环城路全长12公里`: how long it is.
  private func isExtent(_ draft: FigureDraft) -> Bool {
    guard let last = draft.clause.last, draft.change == .level else { return false }
    return Self.extents.contains(text, tokens[last])
  }

  private static let extents: WordSet = "全长 总长 路线全长 线路全长"

  /// `比年初增加20亿元`: measured, not wanted.
  private func isSinceNewYear(_ draft: FigureDraft) -> Bool {
    draft.features.compared && draft.change == .difference
      && draft.clause.contains { text.has("年初", endingAt: tokens[$0].end) }
  }

  /// `明年的专项债券我区申报了38个项目`: for a year to come, and done.
  func isDoneNow(_ draft: FigureDraft) -> Bool {
    guard let last = draft.clause.last, last > draft.clause.lowerBound else { return false }
    return tokens[last].isLetter("了") && !draft.features.target
      && !draft.clause.contains { tokens[$0].begins("初步", in: text) }
  }

  private func isAskedWord(_ index: Int) -> Bool {
    if isDeadline(index) { return true }
    switch tokens[index].lastLetter {
    case "要", "将", "能", "会", "再", "可", "须": return true
    default: return tokens[index].wordClass.contains(.target)
    }
  }

  /// 有 right before the number, with somebody who has it; nothing behind the number asks for all of them.
  private func isHad(_ draft: FigureDraft) -> Bool {
    guard let last = draft.clause.last, tokens[last].lastLetter == "有" || tokens[last].lastLetter == "剩",
      tokens[last].kind == .word || tokens[last].isLetter("有"),
      last > draft.clause.lowerBound || tokens[last].range.count > 1
    else { return false }
    if last > draft.clause.lowerBound, case let owner = tokens[last - 1],
      owner.wordClass.isDisjoint(with: [.scope, .entity, .head, .noun, .region, .time, .adverb]),
      !owner.isLetter("里"), !owner.isLetter("上"), !owner.isLetter("的")
    {
      return false
    }
    return !(draft.token + 1..<min(tokens.count, draft.token + 12)).prefix { tokens[$0].kind != .comma }
      .contains { isAskedWord($0) || tokens[$0].begins("全部", in: text) }
  }

  private func isBroughtBack(_ draft: FigureDraft) -> Bool {
    draft.clause.suffix(3).contains { Self.returns.begins(text, at: tokens[$0].start) }
  }

  private static let returns: WordSet = "回来 下来 过来 进来"

  /// 现在 and the like, and 是, 有 or 为 behind it.
  private func isNow(_ draft: FigureDraft) -> Bool {
    // `43家规上企业目前缺工`
    if draft.rule == "noun.right", let last = draft.phrase.last, last + 1 < tokens.count,
      SharedWords.nows.contains(text, tokens[last + 1])
    {
      return true
    }
    guard draft.features.linked || draft.features.selects else { return false }
    return draft.clause.contains { SharedWords.nows.contains(text, tokens[$0]) }
  }

  /// `9月末贷款余额312亿元`: the end of a month that is over.
  func isMonthEnd(_ index: Int, months: Int) -> Bool {
    guard tokens[index].kind == .name, tokens[index].lastLetter == "末",
      text.at(tokens[index].end - 2) == "月", text.at(tokens[index].end) != "前"
    else { return false }
    return number(of: tokens[index].range.dropLast(2), unread: 99) <= months
  }

  /// `前4个月完成投资9亿元`: months that have gone by.
  func isFirstMonths(_ index: Int, months: Int) -> Bool {
    guard tokens[index].isLetter("前"), index + 1 < tokens.count, case let span = tokens[index + 1],
      span.kind == .name, text.has("个月", endingAt: span.end), span.range.count < 6
    else { return false }
    return number(of: span.range.dropLast(2), unread: 99) <= months
  }
}
