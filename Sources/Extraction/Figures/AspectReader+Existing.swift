// What is there already, though it is spoken of among what is wanted.

extension AspectReader {
  /// 落实12条措施: what is carried out exists.
  func existing(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .count else { return false }
    return draft.clause.contains { index in
      Self.carriedOut.contains { text.matches($0, at: tokens[index].start) }
    }
  }

  private static let carriedOut: [Word] = [
    "落实", "贯彻", "围绕", "包联", "包抓", "对照", "紧盯", "坚持", "安排的", "现有", "确定的",
  ]

  /// `用好1500万元消费券资金`, `涉及居民90户`: something is done with what is there.
  func isHandled(_ draft: FigureDraft) -> Bool {
    guard draft.change == .level, draft.measure != .duration, draft.measure != .rank else { return false }
    return draft.clause.contains { index in
      // `抽调了120名干部`
      tokens[index].lastLetter == "了"
        || Self.handlings.contains(text, tokens[index]) && !isInside(draft, index)
        || tokens[index].begins("涉及", in: text) && !isPlannedBefore(index)
    } || hasCome(behind: draft)
  }

  /// `水利在建投资规模`: inside the name of what is measured.
  private func isInside(_ draft: FigureDraft, _ index: Int) -> Bool {
    draft.phrase.contains(index) && index > draft.phrase.lowerBound && draft.rule == "noun.left"
  }

  /// `计划征收7个片区，涉及居民300户`
  private func isPlannedBefore(_ index: Int) -> Bool {
    tokens[max(0, index - 8)..<index].contains { $0.wordClass.contains(.target) && $0.firstLetter != "要" }
  }

  /// `资金9000万元已经到位`
  private func hasCome(behind draft: FigureDraft) -> Bool {
    let next = draft.token + 1
    return next < tokens.count && tokens[next].firstLetter == "已" && tokens[next].kind != .comma
      // `5000个已建成村庄的…设施`: which ones.
      && !(draft.phrase.lowerBound == next && draft.phrase.contains { tokens[$0].isLetter("的") })
  }

  private static let handlings: WordSet = "用好 发挥 发挥好 针对 盯紧 盯住 目前 现在 至今 在建 现有 原有"

  /// What is said behind the number of the thing counted.
  enum Duty {
    /// `84个续建项目要排节点`: the thing is there, and is to be taken care of.
    case care
    /// `剩余的9个小区必须全部开工`: so many are to come to it.
    case all
  }

  func duty(behind draft: FigureDraft) -> Duty? {
    guard draft.rule == "noun.right" || isOneMore(draft),
      draft.measure == .count || draft.measure == .people || draft.measure == .other
        || draft.measure == .area,
      !draft.clause.contains(where: { tokens[$0].firstLetter == "已" })
    else { return nil }
    var (isDuty, isAll) = (false, false)
    var index = draft.token + 1
    while index < min(tokens.count, draft.token + 12), tokens[index].kind != .comma,
      tokens[index].kind != .quantity
    {
      if !isDuty, Self.dutyLetters.contains(tokens[index].firstLetter) {
        isDuty = Self.duties.contains(text, tokens[index])
      }
      if isDueByDay(index) { (isDuty, isAll) = (true, true) }
      isAll = isAll || tokens[index].begins("全部", in: text) || isDeadline(index)
      index += 1
    }
    guard isDuty else { return nil }
    return isAll ? .all : .care
  }

  /// `另3幢预计8月底前封顶`: so many more of what was named before.
  private func isOneMore(_ draft: FigureDraft) -> Bool {
    draft.clause.count == 1 && Self.more.contains(text, tokens[draft.clause.lowerBound])
  }

  private static let more: WordSet = "另 另外 其余 剩余 还有"

  /// `等9个项目要加快建设`: what is listed is what is wanted.
  func isCaredFor(_ draft: FigureDraft) -> Bool {
    guard !draft.features.target, duty(behind: draft) == .care else { return false }
    return !(draft.clause.last.map { tokens[$0].isLetter("等") } ?? false)
  }

  private static let dutyLetters: LetterSet = ["必", "务", "要", "力", "确"]
  private static let duties: WordSet = "必须 务必 要 力争 确保"

  /// `对30户监测对象逐户走访`: those that something is to be done to are there.
  func isGiven(_ draft: FigureDraft, _ signs: ClauseSigns, isPlan: Bool) -> Bool {
    guard draft.measure == .count || draft.measure == .people, let first = draft.clause.first else {
      return false
    }
    if isOfTask(draft) { return true }
    // `促进其余9项指标晋位`: the others are there as well.
    if draft.rule == "noun.right", let last = draft.clause.last,
      SharedWords.rests.contains(text, tokens[last]),
      duty(behind: draft) != .all
    {
      return true
    }
    // `加快9个在建项目的进度`: they are being built, unless so many are to be finished.
    if draft.rule == "noun.right", isUnderWay(draft) { return true }
    // `抓好12家停产企业的帮扶`: those who are helped are there.
    if draft.rule == "noun.right", case let of = draft.phrase.upperBound, of + 1 < tokens.count,
      tokens[of].isLetter("的"), Self.cares.contains(text, tokens[of + 1])
    {
      return true
    }
    if tokens[first].wordClass.contains(.among)
      ? isOfMoneyPlan(first) && !draft.features.over : isNextAmong(draft)
    {
      return true
    }
    return draft.rule == "noun.right" && tokens[first].isLetter("对")
  }

  private func isUnderWay(_ draft: FigureDraft) -> Bool {
    guard let kind = draft.phrase.first, Self.underWay.begins(text, at: tokens[kind].start),
      duty(behind: draft) != .all
    else { return false }
    let behind = tokens[draft.phrase.upperBound...].prefix(8)
      .prefix { $0.kind != .comma && $0.kind != .quantity }
    return !behind.contains { token in Self.ends.contains { text.has($0, at: token.start) } }
  }

  private static let underWay: WordSet = "在建 续建 停工 停产 停建 半停产"
  private static let ends: [StaticString] = ["竣工", "完工", "建成", "投产", "投用", "达产", "达效", "复产", "复工"]
  private static let cares: WordSet = "复产 复工 脱困 解困 纾困 帮扶 服务 包联 管理 监管 跟踪 调度 走访 督导"

  /// 安排 stands before the figure.
  func isArranged(_ draft: FigureDraft) -> Bool {
    draft.clause.contains { tokens[$0].isWord("安排", in: text) }
  }

}
