// Words that are wishes in one place and none in another: 争取, 规划; and what is asked of each time and again.

extension AspectReader {
  /// `争取上级资金9亿元`: 争取 alone before an amount that nothing bounds is what has come.
  func isFunding(_ index: Int) -> Bool {
    guard tokens[index].firstLetter == "争", index + 1 < tokens.count,
      tokens[index].begins("争取", in: text), case let next = tokens[index + 1], next.kind == .word,
      next.wordClass.isDisjoint(with: [.verb, .link, .time, .over, .up, .down, .target]),
      index == 0 || !Self.strivings.contains(text, tokens[index - 1])
    else { return false }
    for place in index + 1..<min(tokens.count, index + 12) {
      if tokens[place].kind == .comma { return false }
      if tokens[place].kind == .quantity {
        return !text.has("以上", endingAt: tokens[place].end)
          && !tokens[place - 1].wordClass.contains(.over)
      }
    }
    return false
  }

  private static let strivings: WordSet = "要 再 积极 全力 努力 大力 主动 尽力 全年 年内 下半年 四季度 今年 明年 向上"

  /// `1-7月完成投资3亿元`: months that have gone by.
  func isMonths(_ token: Token) -> Bool {
    token.kind == .name && token.range.count > 3
      && (token.lastLetter == "月" || token.lastLetter == "份" && text.has("月份", endingAt: token.end))
      && token.range.contains { text[$0] == "-" || text[$0] == "—" || text[$0] == "~" || text[$0] == "至" }
  }

  /// `未动工的17个项目要倒排工期`: those of whom something is asked are there.
  func isSet(_ draft: FigureDraft) -> Bool {
    guard draft.rule == "noun.right",
      draft.measure == .count || draft.measure == .people || draft.measure == .area,
      draft.clause.isEmpty || tokens[draft.clause.upperBound - 1].isLetter("的")
        || draft.clause.count == 1 && isListed(draft),
      case let duty = dutyPlace(draft.phrase.upperBound), duty < tokens.count,
      (draft.clause.isEmpty || isOfThoseNot(draft)) && tokens[duty].kind == .comma
        || Self.duties.contains(text, tokens[duty])
    else { return false }
    if tokens[duty].kind == .comma { return draft.clause.isEmpty || !isWholeLater(duty) }
    return !(duty + 1..<min(tokens.count, duty + 12)).prefix { tokens[$0].kind != .comma }.contains {
      Self.ends.contains(text, tokens[$0])
    }
  }

  /// `企业自己不想动的4个项目，…`: what they have not done.
  private func isOfThoseNot(_ draft: FigureDraft) -> Bool {
    draft.clause.contains {
      switch tokens[$0].firstLetter {
      case "不", "没", "未", "已": true
      default: false
      }
    }
  }

  /// `6处厂房、2万平方米用房要尽快处置`: behind the rest of the list.
  private func dutyPlace(_ start: Int) -> Int {
    guard start + 1 < tokens.count, tokens[start].kind == .listComma, tokens[start + 1].kind == .quantity
    else {
      return start
    }
    let end = (start + 2..<min(tokens.count, start + 8)).first {
      tokens[$0].kind == .comma || Self.duties.contains(text, tokens[$0])
    }
    return end.flatMap { tokens[$0].kind == .comma ? nil : $0 } ?? start
  }

  /// 开工, 竣工: a deed that comes once.
  func isEndOfWork(_ index: Int) -> Bool { Self.ends.contains(text, tokens[index]) }

  private static let duties: WordSet = "要 必须 务必 都要 应 还有 尚有 仍有"
  private static let ends: WordSet = """
    开工 竣工 投产 完成 办结 建成 入住 开业 清零 达产 销号 通车 投用 交付 签约 落地 投运 动工 复工 复产 入统 入库 退出 全部完成 入驻 见效 摘牌
    建成投产 竣工投产 开工建设 整改到位 投入使用 封顶 结顶 主体封顶
    """

  /// `截至8月底，共启动项目47个`
  func isReached(_ draft: FigureDraft) -> Bool {
    draft.clause.contains { index in
      Self.reached.contains(text, tokens[index])
    } && hasHappened(before: draft)
  }

  private static let reached: WordSet = "共 累计 已 已经 总共 共计"

  /// `增长10%的目标不变`
  func isGoal(behind draft: FigureDraft) -> Bool {
    let next = draft.token + 1
    // `90亿元是底线`
    if next < tokens.count, tokens[next].firstLetter == "是" || tokens[next].firstLetter == "才",
      case let end = tokens[draft.token].end, text.has("是", at: end) || text.has("才是", at: end)
    {
      return tokens[next..<min(tokens.count, next + 8)].prefix { $0.kind != .comma }.contains {
        text.has("底线", endingAt: $0.end) || text.has("目标", endingAt: $0.end)
      }
    }
    if next < tokens.count, signs.contains(.goal), isInGoal(next) { return true }
    return next + 1 < tokens.count && tokens[next].isLetter("的")
      && (Self.goals.contains(text, tokens[next + 1]) || text.has("计划目标", at: tokens[next].end))
  }

  /// `朝着“产值超9亿元，税收超1亿元”的目标迈进`: all that stands in the quotation.
  private func isInGoal(_ next: Int) -> Bool {
    guard
      let close = (next..<min(tokens.count, next + Self.quotedGoal)).first(where: {
        tokens[$0].kind == .sign && (tokens[$0].firstLetter == "”" || tokens[$0].firstLetter == "“")
      }), tokens[close].firstLetter == "”", text.has("的", at: tokens[close].end)
    else { return false }
    return Self.goals.begins(text, at: tokens[close].end + 1)
  }

  /// In tokens.
  private static let quotedGoal = 40

  /// `危房改造任务300户`, not `完成危房改造任务300户`.
  private func isTaskOfWork(_ task: Int, _ draft: FigureDraft) -> Bool {
    guard draft.measure != .count, draft.change == .level, tokens[task].begins("任务", in: text),
      !tokens[task - 1].wordClass.isDisjoint(with: [.action, .head])
    else { return false }
    return !draft.clause.contains { text.has("完成", endingAt: tokens[$0].end) }
  }

  /// `全年目标是8%`, `增速要在12%以上才够得着`: wanted, in whatever review.
  func isNamedGoal(_ draft: FigureDraft) -> Bool {
    // `全年任务（42亿元）`
    if draft.token > 1, draft.clause.isEmpty, tokens[draft.token - 1].firstLetter == "(",
      Self.tasksOfYear.contains(text, tokens[draft.token - 2])
    {
      return true
    }
    guard let last = draft.clause.last else { return false }
    // `给你们15天时间`
    if draft.measure == .duration {
      return tokens[last].firstLetter == "给" || last > 0 && text.has("给你们", endingAt: tokens[last].end)
    }
    // `要盯住4亿元的目标`
    if draft.token + 2 < tokens.count, tokens[draft.token + 1].isLetter("的"),
      Self.goals.contains(text, tokens[draft.token + 2]),
      Self.heeds.contains(text, tokens[last]) || tokens[draft.token + 2].begins("奋斗", in: text)
    {
      return true
    }
    // `全年任务128亿元`
    if draft.clause.count > 1, draft.measure != .points, !draft.features.completion,
      draft.change != .difference,
      Self.tasksOfYear.contains(text, tokens[last])
    {
      // `商务局任务9亿元`
      return !tokens[last - 1].wordClass.isDisjoint(with: [.time, .entity]) || tokens[last - 1].isLetter("局")
        || isOfYearsTask(last, draft) || isTaskOfWork(last, draft)
        || tokens[last - 1].wordClass.contains(.action) && text.at(tokens[draft.token].end - 1) == "套"
    }
    // `全年任务为3亿元`, `危房改造任务数是90栋`
    if draft.clause.count > 2, tokens[last].isLetter("为") || tokens[last].isLetter("是") {
      let isNumber = tokens[last - 1].isLetter("数")
      if draft.clause.count > 3 || !isNumber,
        Self.tasksOfYear.contains(text, tokens[isNumber ? last - 2 : last - 1])
      {
        return !draft.clause.contains { text.has("完成", endingAt: tokens[$0].end) }
      }
    }
    // `聚焦总值增长6%目标任务`
    if draft.token + 1 < tokens.count, Self.goals.contains(text, tokens[draft.token + 1]),
      draft.clause.contains(where: { Self.heeds.contains(text, tokens[$0]) })
    {
      return true
    }
    // 年初定了30家
    return text.has("目标是", endingAt: tokens[last].end) || text.has("目标为", endingAt: tokens[last].end)
      || text.has("年初定了", endingAt: tokens[last].end)
  }

  /// `市下达产值目标26亿元`, `奋斗目标增长9%`: the goal stands at its number, and nothing says what has come of it.
  func isGoalGiven(_ draft: FigureDraft) -> Bool {
    guard draft.measure != .points, !draft.features.completion, !draft.features.share,
      !draft.features.compared,
      let goal = draft.clause.last(where: { Self.goals.contains(text, tokens[$0]) }),
      goal > draft.clause.lowerBound || tokens[goal].range.count > 2,
      (goal + 1..<draft.clause.upperBound).allSatisfy({
        !tokens[$0].wordClass.isDisjoint(with: [.up, .link]) || tokens[$0].isWord("任务", in: text)
      })
    else { return false }
    return !draft.clause.contains { Self.deeds.begins(text, at: tokens[$0].start) || isTurn(tokens[$0]) }
  }

  /// What has been done about a goal, or is held against it.
  private func isTurn(_ token: Token) -> Bool {
    switch token.firstLetter {
    case "超", "距", "离", "比", "较", "与", "达", "实", "占", "为", "按", "对", "围": true
    default: false
    }
  }

  func isGoal(_ token: Token) -> Bool {
    Self.goals.contains(text, token) || Self.tasksOfYear.contains(text, token)
  }

  /// 年度考核目标任务
  private func isOfYearsTask(_ last: Int, _ draft: FigureDraft) -> Bool {
    let before = tokens[max(draft.clause.lowerBound, last - 3)..<last]
    guard let time = before.lastIndex(where: { $0.wordClass.contains(.time) }) else { return false }
    return before[(time + 1)...].allSatisfy { !$0.wordClass.contains(.verb) }
  }

  static let heeds: WordSet = "聚焦 盯住 紧盯 盯紧 围绕 紧扣 锚定 对照 瞄准 奔着 朝着 冲刺 冲着"
  static let tasksOfYear: WordSet = "任务 目标 目标任务"
  static let goals: WordSet = "控制目标 目标 奋斗目标 预期目标 目标任务 任务目标 年度目标"

  /// `年度计划投资9亿元，其中产业项目12个`: the plan is that of the money alone.
  func isMoneyPlan(_ index: Int, _ draft: FigureDraft) -> Bool {
    guard tokens[index].firstLetter == "计" || text.has("计划", endingAt: tokens[index].end),
      index < draft.clause.lowerBound, draft.measure != .money
    else { return false }
    let plan = index..<min(tokens.count, index + 4)
    // `计划三年内投资9亿元，实施工程12项`: what is to be done by then.
    return plan.contains { text.has("投资", endingAt: tokens[$0].end) }
      && !plan.contains { tokens[$0].isLetter("内") }
  }

  /// `计划完成投资24亿元，其中产业项目20个`: they are there, whatever is to be spent on them.
  func isOfMoneyPlan(_ first: Int) -> Bool {
    guard first > 2, tokens[first - 2].kind == .quantity, tokens[first - 2].lastLetter == "元" else {
      return false
    }
    return tokens[max(0, first - 8)..<first - 2].contains {
      text.has("计划", endingAt: $0.end) || text.has("计划投资", endingAt: $0.end)
    }
  }

  /// `…，其中续建31个，新建37个`: the next of those among whom they are.
  func isNextAmong(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .count, !draft.features.over, let first = draft.clause.first, first > 3,
      tokens[first - 1].kind == .comma, tokens[first - 2].kind == .quantity, draft.clause.count < 3
    else { return false }
    let among = (max(0, first - 8)..<first - 2).last { tokens[$0].wordClass.contains(.among) }
    return among.map { isOfMoneyPlan($0) } ?? false
  }

  /// 计划, 目标 before a comma are what was spoken of: `列入了计划，…`.
  func isObject(_ index: Int) -> Bool {
    if tokens[index].isLetter("要") { return isNoOrder(index) }
    // `在各方共同努力下，…`, `经过一年努力，…`, `经过多年的努力和打拼，…`
    if tokens[index].isWord("努力", in: text), index + 1 < tokens.count {
      let isJoined = tokens[index + 1].wordClass.contains(.conjunction)
      let end =
        (isJoined ? tokens[index...].prefix(6).firstIndex { $0.kind == .comma } : nil) ?? index + 1
      return tokens[index + 1].isLetter("下")
        || end < tokens.count && tokens[end].kind == .comma
          && (max(0, index - 6)..<index).contains {
            tokens[$0].begins("经过", in: text) || tokens[$0].isWord("通过", in: text) && isToldBehind(end)
          }
    }
    guard Self.aims.begins(text, at: tokens[index].start) else { return false }
    // `目标是，…`: it goes on behind the comma.
    return index + 1 < tokens.count && tokens[index + 1].kind == .comma
      && tokens[index + 1].firstLetter != ":" && tokens[index].lastLetter != "是"
  }

  /// `为保证建设资金需要，…`, `需要安置的90户`, `向荒山要用地`: a need or what is got, and no order.
  private func isNoOrder(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count else { return false }
    if (max(0, index - 3)..<index).contains(where: { tokens[$0].isLetter("向") }) { return true }
    guard tokens[index - 1].isLetter("需") else { return false }
    if tokens[index + 1].kind == .comma { return true }
    let next = (index + 1..<min(tokens.count - 1, index + 9)).first {
      tokens[$0].kind == .comma || tokens[$0].kind == .quantity || tokens[$0].isLetter("的")
    }
    return next.map { tokens[$0].isLetter("的") && tokens[$0 + 1].kind == .quantity } ?? false
  }

  /// `通过一年的努力，贫困人口减少了900人`, and no `通过三年努力，新建学校9所`.
  private func isToldBehind(_ comma: Int) -> Bool {
    tokens[(comma + 1)...].prefix { $0.kind != .comma }.contains { $0.lastLetter == "了" }
  }

  private static let aims: WordSet = "目标 奋斗目标 计划 规划 预期"

  /// `任务是300户，完成100户`: what has come of the task.
  func isTask(_ index: Int) -> Bool {
    guard tokens[index].wordClass.contains(.target) else { return false }
    return tokens[index].begins("任务", in: text)
      // 目标任务
      || tokens[index].firstLetter == "目" && text.has("任务", at: tokens[index].end)
  }

  /// What has come of the task is told behind it.
  func isTaskBeforeDeed(_ draft: FigureDraft) -> Bool {
    draft.clause.contains { isTask($0) }
      && hasDeed(draft.token + 1..<max(draft.token + 1, tokens.count - 1))
  }

  /// 完成 opens a clause, and a number follows.
  private func hasDeed(_ range: Range<Int>) -> Bool {
    range.contains {
      let isAtOnce =
        tokens[$0 + 1].kind == .quantity
        // `完成年度45%`
        || $0 + 2 < tokens.count && tokens[$0 + 1].isWord("年度", in: text) && tokens[$0 + 2].kind == .quantity
      return isAtOnce && tokens[$0 - 1].kind == .comma
        && Self.deeds.contains(text, tokens[$0])
    }
  }

  /// 完成 and a number open a clause between the task and the figure, or its own.
  func isDone(behind task: Int, _ draft: FigureDraft) -> Bool { hasDeed(task + 1..<draft.token) }

  private static let deeds: WordSet = "完成 已完成 实际完成 仅完成 只完成 目前完成 到位 已到位"

  func isWish(_ index: Int) -> Bool { Self.wishes.contains(text, tokens[index]) }

  /// `10件实事11月底前全面完成`: the day by which it is to be done, and that it is.
  func isDueByDay(_ index: Int) -> Bool {
    isDeadline(index)
      && (index + 1..<min(tokens.count, index + 6)).prefix { tokens[$0].kind != .comma }.contains {
        Self.ends.contains(text, tokens[$0])
          || Self.ends.contains(text, max(0, tokens[$0].end - 2)..<tokens[$0].end)
      }
  }

  private static let wishes: WordSet = "力争 确保 明年 争取 力促"

  /// `也要看到，还有11个村…`: what follows is stated.
  func isRemark(_ index: Int) -> Bool {
    guard tokens[index].firstLetter == "要" else { return false }
    // `可能要出现问题`
    if text.has("可能", endingAt: tokens[index].start) { return true }
    let end = tokens[index].end
    // `在这里我要重点指出：有3个单位没有完成`
    return (end..<end + 4).contains {
      SharedWords.admissions.begins(text, at: $0) || text.has("指出", at: $0) || text.has("强调", at: $0)
    }
  }

  /// 已争取, 共争取: it has come.
  func isWon(_ index: Int) -> Bool {
    guard index > 0, tokens[index].begins("争取", in: text) else { return false }
    // `争取落实到位资金500万元`
    if text.has("落实到位", at: tokens[index].end) { return true }
    switch tokens[index - 1].lastLetter {
    case "已", "经", "计", "共", "来": return true
    default: return false
    }
  }

  /// `因规划调整停下的6个`: a plan that is only what something is about.
  func isPlanWord(_ index: Int) -> Bool {
    if isOfKind(index) || isPlanName(index) || isOutsidePlan(index)
      || isNamedByGoal(index)
      || tokens[index].begins("计划", in: text) && text.has("行动", endingAt: tokens[index].start)
    {
      return true
    }
    // `距离60%的目标还有差距`
    if tokens[index].firstLetter == "目", tokens[index].begins("目标", in: text) {
      return (max(0, index - 8)..<index).reversed().prefix { tokens[$0].kind != .comma }.contains {
        SharedWords.distances.contains(text, tokens[$0])
      }
    }
    return tokens[index].firstLetter == "规" && index + 1 < tokens.count
      && (Self.plannings.contains(text, tokens[index + 1])
        || Self.offices.begins(text, at: tokens[index].end))
  }

  /// `71个计划开工项目有36个开工`: a kind of them.
  private func isOfKind(_ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].kind == .quantity,
      tokens[index].begins("计划", in: text) || tokens[index].begins("争取", in: text)
        || tokens[index].begins("年度计划", in: text)
    else {
      return false
    }
    return tokens[index...].dropFirst().prefix(2).contains { text.has("项目", endingAt: $0.end) }
  }

  private static let offices: WordSet = "选址 建设办公室 建设局 建设科 局 馆"
  private static let plannings: WordSet = "对接 衔接 建设用地 用地 国土 自然资源 调整 设计 编制 方案 许可 审批 条件 部门 变更 修编 修改 指标 选址"

  /// `每人包联不少于2户`, `每月外出招商不少于2次`: asked of each, or time and again.
  func isAskedOfEach(_ draft: FigureDraft) -> Bool {
    guard draft.features.over,
      draft.measure == .count || draft.measure == .duration || draft.measure == .people
    else { return false }
    let unit = tokens[draft.token].lastLetter
    let isTurn = unit == "次" || unit == "天"
    return draft.clause.contains {
      tokens[$0].firstLetter == "每" && (isTurn || Self.eachTerms.begins(text, at: tokens[$0].start + 1))
    }
  }
}
