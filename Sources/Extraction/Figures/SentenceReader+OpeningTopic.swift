// What the opening clause of a sentence says that the figures behind it are of.

extension SentenceReader {
  /// `从工业投资看，…`, `就财政收入而言，…`, `在税收中，…`, `开工率：…`: a clause of nothing but the statistic.
  func openingTopic(before draft: FigureDraft) -> Range<Int>? {
    guard let mark = tokens[..<draft.token].firstIndex(where: { $0.kind == .comma }), mark > 0,
      mark <= draft.clause.lowerBound, tokens[mark].firstLetter == "," || tokens[mark].firstLetter == ":"
    else { return nil }
    var start = 0
    while start < mark,
      !tokens[start].wordClass.isDisjoint(with: [.time, .scope]) || tokens[start].wordClass == .adverb
    {
      start += 1
    }
    var isLed = start < mark && Self.leads.contains(text, tokens[start])
    if isLed { start += 1 }
    while start < mark, tokens[start].wordClass.contains(.scope) { start += 1 }
    // `引进工业项目，河西镇5个、城关镇3个`
    while start < mark, tokens[start].wordClass.contains(.verb),
      tokens[start].wordClass.isDisjoint(with: [.noun, .head, .entity])
    {
      start += 1
      isLed = true
    }
    let end = topicEnd(before: mark)
    guard start < end, case let topic = phrases.left(start..<end, end: end), topic.upperBound == end,
      topic.lowerBound == phrases.behindBodies(start..<end).lowerBound, let last = topic.last,
      tokens[last].range.count > 1
    else { return nil }
    if tokens[last].wordClass.contains(.head) { return topic }
    let isMarked = isLed || end < mark || tokens[mark].firstLetter == ":"
    // `从区域看，岚川区8个`, `分行业看，…`: how they are told apart, not what they are.
    if Self.sortings.begins(text, at: tokens[last].start), topic.count < 3 { return nil }
    return isMarked && quantities[draft.quantity].measure == .count
      && !tokens[last].wordClass.isDisjoint(with: [.entity, .noun])
      ? topic : nil
  }

  /// `…；亩均税收，青川经开区达到22万元`: the clause right before is nothing but the statistic. `13个镇中，投资达到进度的有4个，
  /// 石桥镇只完成2亿元`: it is what those counted were counted for.
  func saidOfDoers(_ draft: FigureDraft, _ quantity: Quantity) -> Range<Int>? {
    let mark = draft.clause.lowerBound - 1
    guard mark > 0 else { return nil }
    guard let before = drafts.last else { return openingTopic(before: draft) ?? lastStatistic(before: mark) }
    if tokens[mark].kind == .comma,
      let between = numberless(before: mark, limit: PredicateReader.clauseLimit),
      case let topic = phrases.left(between, end: mark), topic.count == between.count, let last = topic.last,
      tokens[last].wordClass.contains(.head), tokens[last].range.count > 1
    {
      return topic
    }
    guard quantity.measure == .money, before.measure == .count,
      !drafts.contains(where: { $0.measure == .money || $0.measure == .percent })
    else { return nil }
    return lastStatistic(before: mark)
  }

  /// `前年我们的财政收入还在青川县前面，今年青川县完成12亿元`
  private func lastStatistic(before mark: Int) -> Range<Int>? {
    guard
      let head = tokens[..<mark].lastIndex(where: {
        $0.wordClass.contains(.head) && $0.range.count > 1 && !Self.courses.contains(text, $0)
      })
    else { return nil }
    return phrases.left(predicates.clause(before: head + 1), end: head + 1)
  }

  private static let courses: WordSet = "进度 序时进度 时序进度 任务 目标 时间 数量 总数 比例 比重 占比"

  /// `年初确定的重点项目，截至目前只有12个开工建设`: the clause before is nothing but a thing and what was done to it.
  func thingDone(_ draft: FigureDraft, _ quantity: Quantity, _ right: Range<Int>) -> Range<Int>? {
    let mark = draft.clause.lowerBound - 1
    let kinds: WordClass
    switch quantity.measure {
    case .count, .people, .area, .other: kinds = [.entity, .noun, .target]
    case .money: kinds = .head
    case .percent where !draft.features.up && !draft.features.down: kinds = .head
    default: return nil
    }
    guard mark > 2, tokens[mark].kind == .comma, tokens[mark].firstLetter == ",",
      case let end = tokens[mark - 1].wordClass.contains(.adverb)
        || Self.amounts.contains(text, tokens[mark - 1])
        ? mark - 1 : mark,
      own(draft).allSatisfy({ isCourse(tokens[$0]) }), right.allSatisfy({ isCourse(tokens[$0]) }),
      let before = numberless(before: mark, limit: PredicateReader.clauseLimit),
      before.lowerBound == 0 || tokens[before.lowerBound - 1].kind == .comma,
      let of = before.last(where: { tokens[$0].isLetter("的") }), of + 1 < end,
      case let thing = phrases.left(of + 1..<end, end: end), thing == of + 1..<end, let last = thing.last,
      tokens[last].range.count > 1, !tokens[last].wordClass.isDisjoint(with: kinds)
    else { return nil }
    return limitedThing(before, of: draft) ?? thing
  }

  /// `总户数10万户，建成卫生厕所的有8万户`: what they have built.
  func builtByThem(_ draft: FigureDraft, _ quantity: Quantity) -> Range<Int>? {
    guard quantity.measure == .people, let first = draft.clause.first,
      Self.buildings.contains(text, tokens[first]),
      let of = draft.clause.last(where: { tokens[$0].isLetter("的") }), of > first + 1,
      draft.clause.upperBound - of < 4,
      case let thing = phrases.left(first + 1..<of, end: of), thing == first + 1..<of, let last = thing.last,
      !tokens[last].wordClass.isDisjoint(with: [.entity, .noun])
    else { return nil }
    return thing
  }

  private static let buildings: WordSet = "建成 建起 改造 用上 安装 接通"

  /// `谋划的项目最多，达到42个`
  private static let amounts: WordSet = "最多 最少 不多 不少 太少 太多 偏少 较少 较多"

  /// The figure's clause, behind `真正见到成效的`.
  private func own(_ draft: FigureDraft) -> Range<Int> {
    guard let of = draft.clause.last(where: { tokens[$0].isLetter("的") }),
      !draft.clause.contains(where: { tokens[$0].wordClass.contains(.head) })
    else { return draft.clause }
    return of + 1..<draft.clause.upperBound
  }

  /// When, how much and what is done: no word that names.
  private func isCourse(_ token: Token) -> Bool {
    token.wordClass.isDisjoint(with: [.entity, .noun, .head])
      && (token.range.count == 1
        || !token.wordClass.isDisjoint(with: [.time, .scope, .adverb, .link, .verb, .action, .down]))
  }

  /// Where the topic ends before 方面, 来看, 而言, 中.
  private func topicEnd(before mark: Int) -> Int {
    var end = mark
    while end > 1,
      let course = Self.topicCourses.first(where: { text.has($0, endingAt: tokens[end - 1].end) })
    {
      let from = tokens[end - 1].end - course.utf8CodeUnitCount / 3
      while end > 0, tokens[end - 1].start >= from { end -= 1 }
      if end > 0, tokens[end - 1].end > from { return mark }
    }
    return end
  }

  static let sortings: WordSet = "区域 地域 地区 县区 区县 县市区 镇街 乡镇 类别 类型 领域 行业 性质 结构 板块 层级"
  private static let leads: WordSet = "从 就 按 按照 在 论 看 先看 再看 一看 二看 三看 对于 关于 拿"
  private static let topicCourses: [StaticString] = [
    "情况来看", "情况看", "进度看", "完成情况", "来看", "上看", "方面看", "而言", "来说", "来讲", "方面", "这一块", "这项指标", "指标",
    "排名", "排序", "排位", "看", "上", "中", "里",
  ]
}
