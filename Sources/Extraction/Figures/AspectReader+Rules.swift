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
      return Self.turns.begins(text, at: tokens[index].start + 1)
    }
  }

  private static let turns: WordSet = "月 周 季度 季 旬 半月 两周 半年 两月 日 天"

  /// `企业诉求3个工作日内答复`: a promise to whoever asks.
  func isPromise(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .duration, !draft.features.target, draft.token + 1 < tokens.count,
      draft.qualifier == .under || tokens[draft.token + 1].firstLetter == "内"
    else { return false }
    let next = tokens[draft.token + 1].firstLetter == "内" ? draft.token + 2 : draft.token + 1
    return next < tokens.count && Self.answers.contains(text, tokens[next])
      && !draft.clause.contains { !tokens[$0].wordClass.isDisjoint(with: [.target, .time]) }
  }

  private static let answers: WordSet = "答复 办结 回复 反馈 响应 办理 回应 受理 办复"

  /// `对有功人员最高可以奖励20万元`: what may be given, to whom it may be.
  func isGiven(upTo draft: FigureDraft) -> Bool {
    guard draft.measure == .money, let last = draft.clause.last,
      Self.grants.contains(text, tokens[last])
    else { return false }
    return draft.clause.suffix(4).contains { tokens[$0].begins("最高", in: text) }
  }

  private static let grants: WordSet = "奖励 补助 补贴 奖补 支持 资助 奖"

  /// `到位资金80亿元，是我们的2倍多`: another's, by how often it holds ours.
  func isTimesOurs(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .multiple, draft.token > 1, tokens[draft.token - 1].isLetter("的") else {
      return false
    }
    let ours = tokens[draft.token - 2]
    return ours.begins("我们", in: text) || ours.firstLetter == "我" && isOwn(ours)
  }
}
