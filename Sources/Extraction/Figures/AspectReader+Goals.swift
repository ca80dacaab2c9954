// Goals and tasks with their numbers, what part of them has been done, and what announces them.

extension AspectReader {
  /// A number that is set, in whatever review it stands.
  func isSetGoal(_ draft: FigureDraft, past: Bool, isReview: Bool) -> Bool {
    if isShareOfTask(draft) || isTaskInBrackets(draft) || isTaskSet(draft) {
      return true
    }
    if isFarFrom(draft) || isGoalInBrackets(draft) || isTaskAndDeed(draft) || isTaskLeft(draft) {
      return true
    }
    return !past
      && (isListedGoal(draft) || isReview && (isStronglyWished(draft) || isWhatGoalIs(draft)))
  }

  /// `治理目标为年均浓度26微克`, `今年的任务是新增学位260个`: told in a review, and still what is wanted.
  private func isWhatGoalIs(_ draft: FigureDraft) -> Bool {
    guard !draft.features.completion, draft.clause.count > 2 else { return false }
    return draft.clause.dropLast().contains {
      (tokens[$0 + 1].isLetter("为") || tokens[$0 + 1].isLetter("是")) && isGoal(tokens[$0])
        || tokens[$0].isWord("任务是", in: text) || tokens[$0].isWord("目标是", in: text)
        // `计划的种植面积6万亩`, and not `完成计划的60%`
        || tokens[$0].isWord("计划", in: text) && tokens[$0 + 1].isLetter("的") && $0 + 2 < draft.token
    }
  }

  /// `离年度任务32亿元还有9亿元`: what one is still to reach.
  private func isFarFrom(_ draft: FigureDraft) -> Bool {
    guard draft.measure != .points, let first = draft.clause.first, let last = draft.clause.last else {
      return false
    }
    return SharedWords.distances.contains(text, tokens[first]) && isPlanEnd(tokens[last])
  }

  /// `上半年列第9位，离目标差了3位`: where one stands, and how far from the goal.
  func isHeldAgainstGoal(_ draft: FigureDraft) -> Bool {
    guard signs.contains(.goal) else { return false }
    if draft.change == .difference { return draft.clause.first.map(opensGap) ?? false }
    let comma = draft.token + 1
    return !draft.features.target && comma + 1 < tokens.count && tokens[comma].firstLetter == ","
      && opensGap(comma + 1)
      // `预计全年投资90亿元，离目标还差10亿元`: what it is to come to.
      && !(1...8 ~= monthsRun && isExpectedOfYear(draft))
  }

  private func opensGap(_ index: Int) -> Bool {
    switch tokens[index].firstLetter {
    case "离", "距":
      return tokens[index..<min(tokens.count, index + 6)].prefix { $0.kind != .comma && $0.kind != .quantity }
        .contains { isPlanEnd($0) }
    default: return false
    }
  }

  /// A task with its number, and what part of it has been done: `完成市分配任务26亿元的146%`,
  /// `为市下达105亿元目标的47%`.
  func isShareOfTask(_ draft: FigureDraft) -> Bool {
    guard draft.measure != .percent else { return false }
    // `完成年度任务（42亿元）的38%`
    if draft.clause.isEmpty, draft.token > 1, tokens[draft.token - 1].firstLetter == "(",
      isPlanEnd(tokens[draft.token - 2])
    {
      return true
    }
    var next = draft.token + 1
    let isBehind = next < tokens.count && isGoal(tokens[next])
    if isBehind { next += 1 }
    guard next + 1 < tokens.count, tokens[next].isLetter("的"), tokens[next + 1].kind == .quantity else {
      return false
    }
    return isBehind
      || draft.clause.last.map {
        Self.tasksOfYear.contains(text, tokens[$0]) || text.has("预算", endingAt: tokens[$0].end)
          || tokens[$0].lastLetter == "数" && Self.plannedNumbers.contains(text, tokens[$0])
          || tokens[$0].isWord("计划", in: text)
      } ?? false
  }

  /// `完成县里下达的3000万元目标任务`
  private func isTaskSet(_ draft: FigureDraft) -> Bool {
    guard let last = draft.clause.last, last > draft.clause.lowerBound, tokens[last].isLetter("的"),
      Self.givings.contains(text, tokens[last - 1]), draft.token + 1 < tokens.count
    else { return false }
    return isGoal(tokens[draft.token + 1])
  }

  private static let plannedNumbers: WordSet = "任务数 计划数 目标数 预算数 数"
  private static let givings: WordSet = "下达 分解 分配 交办 安排"

  /// 年度任务, 全年目标
  private func isPlanEnd(_ token: Token) -> Bool {
    switch token.lastLetter {
    case "务": text.has("任务", endingAt: token.end)
    case "算": text.has("预算", endingAt: token.end)
    case "标":
      text.has("目标", endingAt: token.end) || text.has("控制指标", endingAt: token.end)
        || text.has("考核指标", endingAt: token.end)
    default: false
    }
  }

  /// `距年度目标（下降6%）还差2个百分点`: what was set, with the word for its change.
  private func isGoalInBrackets(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first, first > 1, tokens[first - 1].firstLetter == "(",
      isPlanEnd(tokens[first - 2])
    else { return false }
    return draft.clause.allSatisfy { !tokens[$0].wordClass.isDisjoint(with: [.up, .down, .over, .under]) }
      && draft.token + 1 < tokens.count && tokens[draft.token + 1].firstLetter == ")"
  }

  /// `改厕任务3200座，完成3350座`: a task with its number, before what has come of it.
  private func isTaskAndDeed(_ draft: FigureDraft) -> Bool {
    guard draft.change == .level, let last = draft.clause.last, isPlanEnd(tokens[last]),
      !text.has("预算", endingAt: tokens[last].end),
      draft.token + 3 < tokens.count, tokens[draft.token + 1].firstLetter == ",",
      Self.deeds.contains(text, tokens[draft.token + 2]), tokens[draft.token + 3].kind == .quantity
    else { return false }
    return tokens[draft.token + 3].lastLetter == tokens[draft.token].lastLetter
      && !draft.clause.contains { text.has("完成", endingAt: tokens[$0].end) }
  }

  private static let deeds: WordSet = "完成 已完成 实际完成 共完成"

  /// `完成年度任务（42亿元）的38%`: what part of it has been done.
  func isPartOfTask(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .percent, draft.clause.count < 2, let of = draft.clause.first, of > 3,
      tokens[of].isLetter("的"), tokens[of - 1].firstLetter == ")", tokens[of - 2].kind == .quantity,
      tokens[of - 3].firstLetter == "("
    else { return false }
    return isPlanEnd(tokens[of - 4]) || text.has("计划", endingAt: tokens[of - 4].end)
  }

  /// `围绕800只羊、3000亩人工种草的目标`, `确定完成新建桑园200亩、产茧900担的生产目标`: all that is listed.
  func isListedGoal(_ draft: FigureDraft) -> Bool {
    guard signs.contains(.goal), draft.change != .difference else { return false }
    let behind = (draft.token + 1..<min(tokens.count, draft.token + 24)).prefix { tokens[$0].kind != .comma }
    // `的目标`, `的蚕桑生产目标`
    let goal = behind.dropLast().first {
      tokens[$0].isLetter("的")
        && behind[($0 + 1)...].prefix(3).contains { Self.goals.contains(text, tokens[$0]) }
    }
    guard goal != nil,
      behind.contains(where: { tokens[$0].kind == .listComma }) || isListed(draft)
    else { return false }
    let start = tokens[..<draft.token].lastIndex { $0.kind == .comma }.map { $0 + 1 } ?? 0
    return (start..<draft.token).contains {
      Self.heeds.contains(text, tokens[$0]) || Self.strongWishes.contains(text, tokens[$0])
        || Self.decisions.contains(text, tokens[$0])
    }
  }

  /// `力争完成入库135万斤`, among what has been reached.
  func isStronglyWished(_ draft: FigureDraft) -> Bool {
    draft.features.target && draft.clause.contains { Self.strongWishes.contains(text, tokens[$0]) }
  }

  /// `超额完成120亿元的目标`, `关系到全年9亿元工业投资目标`: what was set, whatever came of it;
  /// `完成裁员9万人任务`: what has been done.
  func isSizeOfGoal(_ draft: FigureDraft) -> Bool {
    guard draft.measure != .points, draft.measure != .count, draft.measure != .duration else { return false }
    var index = draft.token + 1
    if index < tokens.count, tokens[index].isLetter("的") { index += 1 }
    for index in index..<min(tokens.count, index + Self.goalLimit) {
      guard tokens[index].isNominal || tokens[index].wordClass.contains(.action) else { return false }
      let end = tokens[index].end
      if text.has("目标", endingAt: end) { return true }
      if text.has("任务", endingAt: end), draft.measure != .people {
        return !draft.clause.contains {
          text.has("完成", at: tokens[$0].start) || text.has("完成", endingAt: tokens[$0].end)
        }
          && !text.has("完成", at: end) && !text.has("顺利完成", at: end)
      }
    }
    return false
  }

  /// `四季度投资任务还有9亿元`: still to be done.
  private func isTaskLeft(_ draft: FigureDraft) -> Bool {
    guard signs.contains(.left),
      let left = draft.clause.last(where: { Self.leftWords.contains(text, tokens[$0]) })
    else { return false }
    return left > draft.clause.lowerBound && text.has("任务", endingAt: tokens[left].start)
  }

  private static let leftWords: WordSet = "还有 还剩 仍有 尚有 还欠"

  /// In tokens.
  private static let goalLimit = 4

  /// `任务已经下到各单位：…`, `会议已经明确，…`: what follows is wanted.
  func isAnnounced(_ index: Int) -> Bool {
    guard tokens[index].kind == .comma, index > 1 else { return false }
    // `市里定的底线是，全年增长4%`, `今年的盘子是：…`
    if tokens[index - 1].isLetter("是"), isLine(tokens[index - 2].end) { return true }
    if tokens[index].firstLetter == ":" {
      return isUndertaken(index)
        || (max(0, index - 10)..<index).reversed().prefix { tokens[$0].kind != .comma }
          .contains { Self.tasks.contains(text, tokens[$0]) }
    }
    let end = tokens[index].start
    // `今年预期，投资增长9%`
    if text.has("年预期", endingAt: end) || isDecided(end) { return true }
    // `按照全会的安排，今年投资增长9%`, `反复测算后提出，…`
    if isByPlan(index) || text.has("后提出", endingAt: end) || text.has("研究提出", endingAt: end) { return true }
    guard end > 3, Self.decisions.begins(text, at: end - 2) else { return false }
    return text[end - 3] == "已" || text.has("已经", endingAt: end - 2)
  }

  /// `县委决定，用3年时间…`, and no `宣读了表彰决定，`.
  private func isDecided(_ end: Int) -> Bool {
    guard end > 2, text.has("决定", endingAt: end) else { return false }
    switch text[end - 3] {
    case "委", "府", "究", "会", "里", "们", "组": return true
    default: return false
    }
  }

  private func isLine(_ end: Int) -> Bool {
    text.has("底线", endingAt: end) || text.has("目标", endingAt: end) || text.has("任务", endingAt: end)
      || text.has("盘子", endingAt: end)
  }

  private static let strongWishes: WordSet = "力争 确保"
  private static let tasks: WordSet = "任务 目标 盘子 目标任务 预期目标 主要目标"
  private static let decisions: WordSet = "明确 确定 敲定 议定"
}
