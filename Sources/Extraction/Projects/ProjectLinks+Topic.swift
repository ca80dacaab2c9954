// The project that the sentence before spoke of, and the words that point back to it.

extension ProjectLinks {
  /// The project of the sentence before.
  mutating func carried(_ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> Int? {
    guard let topic else {
      let found = pointedBack(draft, text, tokens)
      if found != nil { self.topic = recent }
      return found
    }
    if speaksOfAll(draft, text, tokens) { return nil }
    if countsProjects(draft, of: topic.surface) { return nil }
    if !topic.isHeading, !isOnTopic, speaksOfOther(draft, than: topic.surface, text, tokens) {
      self.topic = nil
      return nil
    }
    if topic.isHeading || isOnTopic || pointsBack(0..<draft.token, text, tokens)
      || repeats(topic, draft, text, tokens)
    {
      return topic.index
    }
    if topic.isOpening, isAttribute(draft.indicator), draft.change == .level,
      !namesOther(draft, topic, text, tokens)
    {
      return topic.index
    }
    // `目前，完成投资3亿元`: how far it has come.
    if topic.isOpening, Self.soFar.begins(text, at: start), isSize(draft), draft.indicator.ends("投资") {
      return topic.index
    }
    // `计划投资9亿元，已完成投资4亿元`: what has been done of it.
    if topic.isOpening, last == topic.index, isSize(draft), draft.indicator.ends("投资") { return topic.index }
    if topic.isNamed, isSize(draft), !isPoint(text), !Self.turns.begins(text, at: start) {
      return topic.index
    }
    return nil
  }

  /// `位于A基地的B项目负责人说，…`: what 该项目 can point to is the one that is named so.
  func onlyProject(_ projects: [ProjectMention]) -> Topic? {
    let named = mentions.indices.filter {
      let surface = projects[firstIndex + $0].surface
      return surface.ends("项目") || surface.ends("工程")
    }
    guard named.count == 1, let only = named.first, !mentions[only].plural,
      projects[firstIndex + only].surface.ends("项目")
    else { return nil }
    return Topic(
      index: firstIndex + only, surface: projects[firstIndex + only].surface, isHeading: false,
      isOpening: false, isNamed: false, isPoint: false, isEntry: false)
  }

  /// `他告诉记者，该项目总投资9亿元`: of the one that was named last, some sentences ago.
  private func pointedBack(_ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> Int? {
    guard let recent, age <= Self.memory, draft.clause.lowerBound > 0, mentions.isEmpty,
      !speaksOfAll(draft, text, tokens), !countsProjects(draft, of: recent.surface)
    else { return nil }
    let points = (0...draft.clause.lowerBound).contains {
      ($0 == 0 || tokens[$0 - 1].kind == .comma) && Self.lasts.begins(text, at: tokens[$0].start)
    }
    return points ? recent.index : nil
  }

  /// `海川新增智能中心项目将实现年产值9亿元`: of another, though its name is not read.
  private func namesOther(_ draft: FigureDraft, _ topic: Topic, _ text: SentenceText, _ tokens: [Token])
    -> Bool
  {
    let clause = draft.clause
    guard let first = clause.first,
      let end = clause.first(where: { text.has("项目", endingAt: tokens[$0].end) }),
      tokens[end].end - tokens[first].start > Self.bareName
    else { return false }
    return !topic.surface.holdsLetters(text.string(tokens[first].start..<tokens[first].start + 2))
  }

  /// In letters: 本期扩建项目.
  private static let bareName = 7

  /// Another case is told.
  private static let turns: WordSet = "但 不过 再比如 又比如 再如 又如 再看 另外 此外 反观 同时 总的 总之 我们"

  /// `该项目涉及居民622户，…`: all that follows in the sentence.
  func pointsBack(_ before: Range<Int>, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    before.contains {
      ($0 == 0 || tokens[$0].start == start || tokens[$0 - 1].kind == .comma)
        && Self.pointers.begins(text, at: tokens[$0].start)
    }
  }

  private static let pointers: WordSet = "该项目 该工程 这一项目 这一工程 项目建成后 项目投产后 项目达产后"

  /// `该项目…`, `据了解，项目一期…`, `其中，一期项目…`, `全部建成后，…`: the sentence is of the one named before.
  @inline(__always)
  func beginsOnTopic(_ text: SentenceText) -> Bool {
    var first = start
    if Self.accounts.begins(text, at: first) {
      first += text.has("据了解", at: first) || text.has("据介绍", at: first) ? 3 : 2
      if text.at(first) == "," || text.at(first) == ":" { first += 1 }
    }
    return Self.pointers.begins(text, at: first) || Self.phases.begins(text, at: first)
  }

  /// `该项目…`, `截至年末该项目…`: of the one that was named last, though sentences stand between.
  func pointsToLast(_ text: SentenceText) -> Bool { Self.lasts.begins(text, at: start) }

  /// `第三项：社区食堂建设工程。`: another undertaking, whose name is none.
  func namesKind(_ text: SentenceText) -> Bool {
    let end = text.at(text.count - 1) == "。" ? text.count - 1 : text.count
    return text.has("项目", endingAt: end) || text.has("工程", endingAt: end)
  }

  private static let soFar: WordSet = "目前 截至目前 截止目前 现已 已完成 已累计 累计完成"
  private static let lasts: WordSet = "该项目 该工程 这一项目 这一工程 整个项目"
  private static let accounts: WordSet = "据了解 据介绍 据悉 其中 目前"
  private static let phases: WordSet = """
    项目一期 项目二期 项目三期 一期项目 二期项目 三期项目 首期项目 项目全部 项目的 项目提供 项目总投资 项目计划 项目规划 项目占地
    一期投资 二期投资 三期投资 首期投资 一期总投资 二期总投资 一期占地 二期占地 一期用地 二期用地 一期计划 二期计划 一期建设 二期建设 一期工程 二期工程
    项目分 项目将 项目拟 项目采用 项目主要 项目预计 项目位于 项目坐落 项目选址 项目由 项目投资 项目建设期 整个项目
    项目投产达效后 项目建成投产后 项目建成达产后 项目全面建成后 项目满产后 预计年 预计每年 预计亩均 预计实现年 预计可实现年 预估 全部建成 全部投产后 全部达产后 全面建成后
    达产后 建成后 投产后 投用后 建成投产后 建成达产后 建成投用后 达产达效后 投产达效后
    """
}
