// Nouns of work that is set or done: what a task is of, what was handed in or worked on.

extension SentenceReader {
  /// `农村改厕任务3200座，完成3500座`: what has been done of the task is no task.
  func taskDone(_ draft: FigureDraft, _ quantity: Quantity, _ before: FigureDraft) -> String? {
    guard let verb = draft.clause.last, text.has("完成", endingAt: tokens[verb].end),
      before.rule == "noun.left" || before.rule == "noun.right", quantity.measure != .percent,
      quantities[before.quantity].unit.isBytes(quantity.unit),
      !isOfItems(quantity),
      let tail = Self.taskTails.first(where: { before.indicator.ends($0) }),
      before.indicator.utf8.count > tail.utf8.count + 3
    else { return nil }
    return String(before.indicator.unicodeScalars.dropLast(tail.unicodeScalars.count))
  }

  private static let taskTails = ["目标任务", "考核任务", "任务指标", "考核指标", "任务"]

  /// What a task, a finished deed or an extended statistic is of.
  func ofWork(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>) -> Range<
    Int
  >? {
    guard right.isEmpty, let last = left.last else { return nil }
    if tokens[last].firstLetter == "任", let noun = ofTask(draft, left) { return noun }
    switch tokens[last].lastLetter {
    case "资", "金", "额": if let noun = reallyUsed(left, draft.clause) { return noun }
    default: break
    }
    return ofDeed(draft, quantity, left)
  }

  /// `A年度考核目标任务8亿元`, `A，全年任务为8亿元`: what it is of, in its clause or in the one before it.
  private func ofTask(_ draft: FigureDraft, _ left: Range<Int>) -> Range<Int>? {
    guard draft.measure != .count, Self.tasks.contains(text, tokens[left.upperBound - 1]),
      left.allSatisfy({ Self.tasks.contains(text, tokens[$0]) || Self.measures.contains(text, tokens[$0]) })
    else { return nil }
    // `下达的任务比去年增加3亿元`: the task itself has grown.
    if draft.features.up || draft.features.down { return left }
    var end = left.lowerBound
    while end > draft.clause.lowerBound,
      !tokens[end - 1].wordClass.isDisjoint(with: [.time, .scope])
        || Self.measures.contains(text, tokens[end - 1])
    {
      end -= 1
    }
    let own = phrases.left(draft.clause, end: end)
    if let last = own.last, isBody(own, last) { return objectOfTask(behind: draft) }
    return own.isEmpty ? topic(before: draft.clause) : own
  }

  /// `河口乡全年任务2亿元，只完成投资6000万元`: of what the body has a task is said behind it.
  private func objectOfTask(behind draft: FigureDraft) -> Range<Int>? {
    let next = draft.token + 2
    guard next < tokens.count, tokens[next - 1].kind == .comma, tokens[next - 1].firstLetter == ",",
      let number = tokens[next...].prefix(Self.topicLimit).firstIndex(where: { $0.kind == .quantity }),
      quantities[tokens[number].quantity].measure == quantities[draft.quantity].measure,
      case let noun = phrases.left(next..<number, end: number), let last = noun.last,
      tokens[last].wordClass.contains(.head), !Self.tasks.contains(text, tokens[last])
    else { return nil }
    return noun
  }

  func isTask(_ left: Range<Int>) -> Bool {
    left.last.map { Self.tasks.contains(text, tokens[$0]) } ?? false
  }

  /// `裁减员额9万任务`: what the task is of stands before the number; of 78项任务 the tasks are counted.
  func isTaskAlone(_ right: Range<Int>, _ left: Range<Int>, _ draft: FigureDraft, _ quantity: Quantity)
    -> Bool
  {
    quantity.measure == .count && right.count == 1 && isTask(right) && !left.isEmpty
      && left.upperBound == draft.token && !isOfItems(quantity)
  }

  private func isOfItems(_ quantity: Quantity) -> Bool {
    quantity.unit.isBytes("项") || quantity.unit.isBytes("个") || quantity.unit.isBytes("件")
  }

  /// 卫健局, 河口乡: who has a task.
  func isBody(_ noun: Range<Int>, _ last: Int) -> Bool {
    isPlace(noun) || tokens[last].range.count == 1 && Self.isBodyEnd(tokens[last].firstLetter)
  }

  private static func isBodyEnd(_ letter: Glyph) -> Bool {
    switch letter {
    case "局", "委", "办", "乡", "镇": true
    default: false
    }
  }

  /// `要完成全年28亿元的任务`: it is of what was spoken of.
  func isTaskOfSaid(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.isEmpty, right.count == 1, let only = right.first, let before = drafts.last else {
      return false
    }
    return before.measure == .money && Self.tasks.contains(text, tokens[only])
      && tokens[only - 1].isLetter("的")
  }

  /// `完成市分配任务26亿元的146%`: what was set is of what was spoken of.
  func isSetTask(_ left: Range<Int>) -> Bool {
    guard let last = left.last,
      text.has("任务", endingAt: tokens[last].end) || text.has("任务数", endingAt: tokens[last].end)
        || Self.givings.contains(text, tokens[last]) && text.has("任务", at: tokens[last].end)
    else { return false }
    return left.allSatisfy {
      tokens[$0].isLetter("数") || Self.tasks.contains(text, tokens[$0])
        || Self.measures.contains(text, tokens[$0])
        || Self.givings.contains(text, tokens[$0])
        || tokens[$0].range.count == 1 && phrases.isPlaceLetter(tokens[$0].firstLetter)
    }
  }

  /// A task or a plan that is of what was spoken of.
  func isPlanOfSaid(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>)
    -> Bool
  {
    if quantity.measure == .money, isTaskOfSaid(left, right) { return true }
    if drafts.isEmpty { return false }
    if !right.isEmpty { return isGoal(right) }
    return isPlanAlone(draft) || isSetTask(left) && isObject(left, in: draft.clause)
  }

  /// `完成年计划8个的62.5%`, `占任务数1.6亿元的63%`, `高出市考核目标2个百分点`: a plan that nothing says what it is of is
  /// that of what was spoken of.
  private func isPlanAlone(_ draft: FigureDraft) -> Bool {
    guard draft.token > 2, !drafts.isEmpty else { return false }
    // `为全年任务数的81%`
    let end = draft.token - (tokens[draft.token - 1].isLetter("的") ? 1 : 0)
    switch tokens[end - 1].lastLetter {
    case "务", "标", "划", "算", "数", "值": break
    default: return false
    }
    var start = end
    while start > draft.clause.lowerBound, Self.planWords.contains(text, tokens[start - 1]) { start -= 1 }
    guard start < end, !tokens[start].isLetter("数") else { return false }
    while start > draft.clause.lowerBound, isWhosePlan(tokens[start - 1]) { start -= 1 }
    // `低于4%的控制目标0.9个百分点`
    if start > 1, tokens[start - 1].isLetter("的"), tokens[start - 2].kind == .quantity { return true }
    guard start > draft.clause.lowerBound, Self.reaches.contains(text, tokens[start - 1]) else {
      return false
    }
    // `零售额仅完成全年目标的44%`: what has reached so much of it is said.
    return (draft.clause.lowerBound..<start - 1).allSatisfy {
      !tokens[$0].wordClass.isDisjoint(with: [.adverb, .time, .scope])
    }
  }

  /// `低于4%的控制目标`: the number is what is aimed at.
  private func isGoal(_ right: Range<Int>) -> Bool {
    guard right.count == 1, let only = right.first, only + 1 < tokens.count, tokens[only - 1].isLetter("的")
    else { return false }
    return isWhosePlan(tokens[only]) && Self.planWords.contains(text, tokens[only + 1])
  }

  private func isWhosePlan(_ token: Token) -> Bool {
    if token.range.count == 1 {
      switch token.firstLetter {
      case "年", "市", "省", "区", "县", "州", "厅", "局": return true
      default: return false
      }
    }
    return !token.wordClass.isDisjoint(with: [.time, .scope]) || Self.planKinds.contains(text, token)
  }

  private static let planWords: WordSet = "目标 任务 目标任务 计划 预算 数 任务数 目标数 计划数 预算数 任务指标 指标 目标值 计划任务"
  private static let planKinds: WordSet = "考核 控制 既定 预期 年度 年初 调整 市级 省级 县级 规划 财政 约束性 确保 力争 奋斗"
  private static let reaches: WordSet = "完成 超额完成 占 为 达 高于 高出 低于 超出 超过 超 相当于 完成了 只完成 仅完成"

  /// `下达我县投资任务5亿元`: the task is still to be done.
  func isSet(_ task: Range<Int>, in clause: Range<Int>) -> Bool {
    (clause.lowerBound..<max(clause.lowerBound, task.lowerBound)).contains {
      Self.givings.begins(text, at: tokens[$0].start) || Self.takings.contains(text, tokens[$0])
    }
  }

  /// Nothing but a verb stands before it in its clause.
  func isObject(_ left: Range<Int>, in clause: Range<Int>) -> Bool {
    var start = left.lowerBound
    while start > clause.lowerBound, !tokens[start - 1].wordClass.isDisjoint(with: [.time, .target]) {
      start -= 1
    }
    return start == clause.lowerBound || tokens[start - 1].wordClass.contains(.verb)
  }

  private static let givings: WordSet = "分配 下达 交办 分解"
  private static let takings: WordSet = "承担 领取 领到 分到 认领"
  private static let tasks: WordSet = "任务 目标任务 任务数 目标"
  private static let measures: WordSet = "考核 年度 目标 全年 任务"

  /// `中央预算内投资，我县已申报9个`, `功能区已开发2平方公里`: what was handed in or worked on stands before it.
  private func ofDeed(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> Range<Int>? {
    guard left.count == 1, let deed = left.first, phrases.isActionOnly(tokens[deed]),
      deed > draft.clause.lowerBound, tokens[deed - 1].firstLetter == "已"
    else { return nil }
    switch quantity.measure {
    case .count, .area, .other: break
    default: return nil
    }
    let own = phrases.left(draft.clause, end: deed - 1)
    // `桥头乡已征地200亩`: who did it is no name for it.
    if let body = own.last, isBody(own, body) { return left }
    if !own.isEmpty { return own }
    return drafts.isEmpty ? topic(before: draft.clause) : nil
  }

  /// The noun of the clause before `clause`, where it has no number: `A，我县已申报…`.
  private func topic(before clause: Range<Int>) -> Range<Int>? {
    let mark = clause.lowerBound - 1
    guard mark > 0, tokens[mark].firstLetter == ",",
      let clause = numberless(before: mark, limit: Self.topicLimit)
    else { return nil }
    let noun = phrases.left(clause, end: mark)
    guard let last = noun.last, !tokens[last].wordClass.isDisjoint(with: [.head, .entity, .noun, .action])
    else {
      return nil
    }
    return noun
  }

  /// In tokens.
  private static let topicLimit = 20

  /// 实际利用市域外到位资金, 实际到账外资, 实际内资额: a statistic by its full name.
  func reallyUsed(_ left: Range<Int>, _ clause: Range<Int>) -> Range<Int>? {
    let use = left.lowerBound - 1
    guard use >= clause.lowerBound, let last = left.last else { return nil }
    let isUse = Self.uses.contains(text, tokens[use])
    let isReal = tokens[use].isWord("实际", in: text)
    guard isUse || isReal || Self.receipts.contains(text, tokens[use]),
      Self.capital.contains(where: { text.has($0, endingAt: tokens[last].end) })
    else { return nil }
    if isReal {
      let isOfCapital = tokens[last].lastLetter == "额" || tokens[left.lowerBound].firstLetter == "到"
      return isOfCapital ? use..<left.upperBound : nil
    }
    if use > clause.lowerBound, tokens[use - 1].begins("实际", in: text) { return use - 1..<left.upperBound }
    // 利用省外投资
    return isUse && tokens[left.lowerBound].lastLetter == "外" ? use..<left.upperBound : nil
  }

  /// 实际使用 before a list of capital: said once, meant for each.
  func usedInFact(_ left: Range<Int>, _ clause: Range<Int>) -> Range<Int>? {
    guard let used = reallyUsed(left, clause), used.lowerBound < left.lowerBound,
      tokens[used.lowerBound].begins("实际", in: text)
    else { return nil }
    return tokens[used.lowerBound].start..<tokens[left.lowerBound].start
  }

  private static let capital: [StaticString] = ["外资", "内资", "资金", "投资", "外资额", "内资额"]
  private static let uses: WordSet = "利用 使用"
  private static let receipts: WordSet = "到位 到账 到帐"
}
