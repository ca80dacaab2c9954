// Which project a figure belongs to: the one its noun names, or the one the sentence is about.

struct ProjectLinks {
  private var mentions: [ProjectDraft] = []
  private var firstIndex = 0
  /// The project linked last in this sentence.
  private var last: Int?
  /// The one project the sentence before was about.
  private var topic: (index: Int, surface: String)?

  /// Starts a sentence with its mentions; `firstIndex` is the document's index of the first of them.
  mutating func begin(_ mentions: [ProjectDraft], firstIndex: Int) {
    self.mentions = mentions
    self.firstIndex = firstIndex
    last = nil
  }

  /// Ends a sentence: a single project in it can be what the next one speaks of.
  mutating func end(_ projects: [ProjectMention]) {
    if mentions.count == 1, !mentions[0].plural {
      topic = (firstIndex, projects[firstIndex].surface)
    } else if !mentions.isEmpty || last == nil {
      topic = nil
    }
  }

  /// The figure with its project, and its indicator without the project's name.
  mutating func linked(_ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> FigureDraft {
    if mentions.isEmpty, topic == nil, last == nil { return draft }
    var draft = draft
    for (offset, mention) in mentions.enumerated()
    where !mention.plural && mention.tokens.lowerBound == draft.phrase.lowerBound
      && mention.tokens.upperBound < draft.phrase.upperBound
    {
      let rest = mention.tokens.upperBound..<draft.phrase.upperBound
      if draft.rule == "noun.left" {
        draft.indicator = text.string(tokens[rest.lowerBound].start..<tokens[rest.upperBound - 1].end)
      }
      draft.phrase = rest
      draft.project = firstIndex + offset
    }
    if let next = mentionBehind(draft, text, tokens) {
      draft.project = next
      last = next
      return draft
    }
    if draft.project == nil, isAttribute(draft.indicator) || isTopic(draft, text, tokens) {
      draft.project = subject(of: draft)
    }
    if draft.project == nil, draft.rule == "noun.carried" { draft.project = last }
    if draft.project == nil, mentions.isEmpty, repeatsTopic(draft, text, tokens) {
      draft.project = topic?.index
    }
    if draft.project == nil, mentions.isEmpty, last != nil, last == topic?.index, isAttribute(draft.indicator)
    {
      draft.project = last
    }
    last = draft.project
    return draft
  }

  /// The mention before the figure, where no list stands between them.
  private func subject(of draft: FigureDraft) -> Int? {
    guard let offset = mentions.lastIndex(where: { $0.tokens.upperBound <= draft.token }),
      !mentions[offset].plural
    else { return nil }
    return firstIndex + offset
  }

  /// `总投资3亿元的博昕光电二期项目`: the mention right behind the figure and 的.
  private func mentionBehind(_ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> Int? {
    let next = draft.token + 1
    guard next < tokens.count, text[tokens[next].start] == "的",
      let offset = mentions.firstIndex(where: { $0.tokens.lowerBound == next + 1 })
    else { return nil }
    return firstIndex + offset
  }

  /// The sentence opens with its one project and a comma: what follows is said of it. `像XX项目，这3个项目` speaks
  /// of others again.
  private func isTopic(_ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    guard mentions.count == 1, let mention = mentions.first, mention.tokens.lowerBound < 4,
      mention.tokens.upperBound < tokens.count, tokens[mention.tokens.upperBound].kind == .comma
    else { return false }
    switch draft.measure {
    case .money, .area, .duration, .percent: break
    default: return false
    }
    return !draft.clause.contains { tokens[$0].wordClass.contains(.scope) }
  }

  /// 总投资, 占地面积: what a project has.
  private func isAttribute(_ indicator: String) -> Bool {
    Self.attributes.contains { indicator.ends($0) }
  }

  private static let attributes = [
    "总投资", "投资额", "计划投资", "投资总额", "投资规模", "用地面积", "占地面积", "占地", "建筑面积", "总面积", "年产值", "注册资金总额", "全长",
    "总库容", "装机容量",
  ]

  /// The clause begins with a word of the project the sentence before was about: 大厦 … 楼宇….
  private func repeatsTopic(_ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    guard let topic else { return false }
    for index in draft.clause
    where tokens[index].kind == .word && !tokens[index].wordClass.isDisjoint(with: [.entity, .noun]) {
      let word = text.string(tokens[index].range)
      return tokens[index].range.count > 1 && topic.surface.contains(word)
    }
    return false
  }
}
