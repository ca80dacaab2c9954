// Finds the names of projects in one sentence.

/// A mention on its way to a `ProjectMention`; positions are tokens and letters of the sentence.
struct ProjectDraft {
  var tokens: Range<Int>
  var letters: Range<Int>
  var redacted: Bool
  var stage: ProjectStage?
  var category: String?
  /// It stands in a list or before `等n个`: figures behind it belong to all of them.
  var plural: Bool
  var rule: String
}

struct ProjectReader {
  let text: SentenceText
  let quantities: [Quantity]
  let tokens: [Token]
  private let stages: ProjectStageReader

  init(text: SentenceText, quantities: [Quantity], tokens: [Token]) {
    self.text = text
    self.quantities = quantities
    self.tokens = tokens
    stages = ProjectStageReader(text: text, tokens: tokens)
  }

  /// Names are looked for this many tokens before their head.
  private static let nameLimit = 72

  /// Verbs that are part of a name behind what they change: 水库扩建工程.
  private static let rebuilding: WordSet = "扩建 改扩建 迁建 新建 续建 重建 复建 开发"

  private var lexicon: ProjectLexicon { .shared }

  /// The mentions of the sentence in order, none overlapping.
  func read() -> [ProjectDraft] {
    var drafts: [ProjectDraft] = []
    var floor = 0
    var index = 0
    while index < tokens.count {
      if isEtc(index), let list = list(before: index, floor: floor) {
        drafts += list.drafts
        floor = list.end
        index = max(index + 1, list.end)
      } else if let end = headEnd(at: index), !isFollowedByEtc(end) {
        let found = names(endingAt: end, floor: floor)
        drafts += found
        if !found.isEmpty { floor = end }
        index = max(index + 1, end)
      } else {
        index += 1
      }
    }
    return drafts
  }

  // MARK: - Lists with 等

  private func isEtc(_ index: Int) -> Bool { tokens[index].kind == .word && text[tokens[index].start] == "等" }

  /// `A、B等重大项目开工`: the members before 等, and where the list's own noun ends.
  private func list(before etc: Int, floor: Int) -> (drafts: [ProjectDraft], end: Int)? {
    let tail = listTail(etc + 1)
    let range = nameRange(endingAt: etc, floor: floor)
    guard !range.isEmpty else { return nil }
    let members = split(range)
    let stage = stages.stage(of: range, behind: tail.end)
    if members.count == 1, case let only = stripped(members[0]), isPlaceholder(only),
      tail.isProject || tail.isWork
    {
      let whole = only.lowerBound..<tail.end
      return (
        [draft(whole, stage: stage, plural: true, redacted: true, rule: "project.redacted-list")], tail.end
      )
    }
    var drafts: [ProjectDraft] = []
    for member in members {
      let name = stripped(member)
      guard !name.isEmpty else { continue }
      let named = tail.isProject ? isCompleteMember(name) : endsInHead(name) && isProper(name)
      guard named, tail.isProject || stage != nil else { continue }
      var found = draft(
        name, stage: stage, plural: members.count > 1 || tail.isCounted, redacted: hasPlaceholder(name),
        rule: tail.isProject ? "project.list" : "project.built-list")
      found.category = tail.category
      drafts.append(found)
    }
    return drafts.isEmpty ? nil : (drafts, tail.end)
  }

  private struct ListTail {
    var end: Int
    /// The list is one of projects.
    var isProject = false
    /// The list is one of works: 等棚户区改造.
    var isWork = false
    var isCounted = false
    var category: String?
  }

  /// The noun behind 等: `20个央陕合作项目`, `重大项目`, `一批标志性重大项目`.
  private func listTail(_ start: Int) -> ListTail {
    var tail = ListTail(end: start)
    var index = start
    let limit = min(tokens.count, start + 9)
    var words: [Int] = []
    while index < limit {
      let token = tokens[index]
      if token.kind == .quantity, index == start {
        tail.isCounted = true
      } else if token.kind == .word, lexicon.isListHead(text, token) {
        tail.end = index + 1
        tail.isProject = true
        if let first = words.first { tail.category = text.string(tokens[first].start..<token.start) }
        return tail
      } else if token.kind == .word, token.wordClass.contains(.action), !words.isEmpty {
        tail.end = index + 1
        tail.isWork = true
        return tail
      } else if token.isNominal, isNameWord(token) || text.has("一批", at: token.start) {
        words.append(index)
      } else {
        break
      }
      index += 1
    }
    if tail.isCounted { tail.end = index }
    return tail
  }

  // MARK: - Names with a head of their own

  /// Whether a name can end at this token, and behind which.
  private func headEnd(at index: Int) -> Int? {
    let token = tokens[index]
    guard token.kind == .word || token.kind == .letter || token.kind == .quoted || token.kind == .parenthesis
    else { return nil }
    let end = index + 1
    let bare = token.kind == .parenthesis && index > 0 ? tokens[index - 1] : token
    guard lexicon.head(text, endingAt: bare.end) != nil else { return nil }
    if end < tokens.count, continuesName(tokens[end]) { return nil }
    if end + 1 < tokens.count, lexicon.isListHead(text, tokens[end + 1]),
      Self.rebuilding.contains(text, tokens[end].range) || tokens[end].wordClass.contains(.action)
    {
      return nil
    }
    return end
  }

  private func continuesName(_ token: Token) -> Bool {
    if token.kind == .parenthesis { return true }
    if token.kind == .letter {
      return !text[token.start].isHan || lexicon.head(text, endingAt: token.end) != nil
    }
    guard token.kind == .word else { return false }
    if lexicon.isListHead(text, token) || lexicon.isPhase(text, token) { return true }
    return lexicon.head(text, endingAt: token.end) != nil && token.wordClass.isDisjoint(with: .verb)
  }

  private func isFollowedByEtc(_ end: Int) -> Bool {
    var index = end
    while index < min(tokens.count, end + 72) {
      if isEtc(index) { return true }
      guard
        tokens[index].kind == .listComma || tokens[index].isNominal && isNameWord(tokens[index])
          || tokens[index].kind == .quantity
      else { return false }
      index += 1
    }
    return false
  }

  /// The complete names of the list that ends at token `end`: `西十高铁、西安东站和府谷、定边机场`.
  private func names(endingAt end: Int, floor: Int) -> [ProjectDraft] {
    let range = nameRange(endingAt: end, floor: floor)
    guard !range.isEmpty else { return [] }
    let stage = stages.stage(of: range, behind: end)
    let governed = stage != nil || stages.isGoverned(range) || stages.isMaking(end)
    let members = split(range)
    guard !isCounted(range, end) else { return [] }
    var drafts: [ProjectDraft] = []
    for member in members {
      let name = stripped(member)
      guard !name.isEmpty, endsInHead(name) else { continue }
      let redacted = hasPlaceholder(name)
      if redacted ? !isRedactedName(name) : !isProper(name) && !hasAmount(name) { continue }
      if redacted, stage == nil, lexicon.isWeak(text, endingAt: tokens[name.upperBound - 1].end) { continue }
      guard
        redacted || governed || evidence(name).quoted
          || lexicon.isStrong(text, endingAt: tokens[name.upperBound - 1].end) || isProjectWord(name)
      else {
        continue
      }
      drafts.append(
        draft(name, stage: stage, plural: members.count > 1, redacted: redacted, rule: "project.name"))
    }
    return drafts
  }

  /// A number before or behind makes it a kind: `17个…项目`, `…项目236个`.
  private func isCounted(_ range: Range<Int>, _ end: Int) -> Bool {
    if end < tokens.count, tokens[end].kind == .quantity {
      return quantities[tokens[end].quantity].measure == .count
    }
    return range.lowerBound > 0 && tokens[range.lowerBound - 1].kind == .quantity
      && quantities[tokens[range.lowerBound - 1].quantity].measure == .count
  }

  // MARK: - Pieces

  /// The tokens of a name, or of a list of names, that ends at token `end`.
  private func nameRange(endingAt end: Int, floor: Int) -> Range<Int> {
    var start = end
    let limit = max(floor, end - Self.nameLimit)
    while start > limit {
      let token = tokens[start - 1]
      let isRebuilding =
        start - 1 > limit && Self.rebuilding.contains(text, token.range) && tokens[start - 2].isNominal
        && isNameWord(tokens[start - 2])
      let isInside =
        isRebuilding || token.kind == .listComma || token.kind == .quantity && isSize(token, before: start)
        || token.isNominal && isNameWord(token)
      guard isInside else { break }
      start -= 1
    }
    return start..<end
  }

  /// A size inside a name: `12吉瓦时动力电池`, `150亿方/年天然气产能`.
  private func isSize(_ token: Token, before start: Int) -> Bool {
    let quantity = quantities[token.quantity]
    guard quantity.measure == .other, start < tokens.count else { return false }
    return tokens[start].isNominal && isNameWord(tokens[start])
  }

  private func isNameWord(_ token: Token) -> Bool {
    switch token.kind {
    case .quoted, .parenthesis: return true
    case .name: return !token.wordClass.contains(.time)
    case .letter: return true
    case .word:
      let wordClass = token.wordClass
      if wordClass.contains(.conjunction) { return true }
      if !wordClass.isDisjoint(with: [.stop, .time, .scope, .among]) { return false }
      if wordClass.contains(.verb) { return false }
      if token.range.count > 1, !wordClass.isDisjoint(with: [.up, .down]) { return true }
      if !wordClass.isDisjoint(with: [.noun, .head, .entity, .region, .action]) { return true }
      return token.range.count == 1
        && !Self.isParticle(text[token.start])
    default: return false
    }
  }

  /// Single letters that no name holds.
  private static func isParticle(_ letter: Glyph) -> Bool {
    switch letter {
    case "要", "将", "已", "也", "还", "又", "再", "为", "是", "均", "都": true
    default: false
    }
  }

  /// `总投资30亿元的蓝天储能电池项目`: an amount of its own makes it one undertaking.
  private func hasAmount(_ name: Range<Int>) -> Bool {
    guard name.lowerBound > 1, text[tokens[name.lowerBound - 1].start] == "的" else { return false }
    let before = tokens[name.lowerBound - 2]
    return before.kind == .quantity && quantities[before.quantity].measure == .money
      && evidence(name).unknown >= 2
  }

  private func split(_ range: Range<Int>) -> [Range<Int>] {
    var members: [Range<Int>] = []
    var start = range.lowerBound
    for index in range
    where tokens[index].kind == .listComma
      || tokens[index].wordClass.contains(.conjunction) && joins(index, from: start, in: range)
    {
      if index > start { members.append(start..<index) }
      start = index + 1
    }
    if range.upperBound > start { members.append(start..<range.upperBound) }
    return members
  }

  /// 和 between two names, not inside one (人和集团).
  private func joins(_ index: Int, from start: Int, in range: Range<Int>) -> Bool {
    guard index > start, index + 1 < range.upperBound else { return true }
    return tokens[index].start - tokens[start].start > 1
      && tokens[range.upperBound - 1].end - tokens[index].end > 1
  }

  /// Without verbs before it and 建设 behind it.
  private func stripped(_ member: Range<Int>) -> Range<Int> {
    var range = member
    while range.count > 1, let first = range.first, isLeading(tokens[first]) {
      range = first + 1..<range.upperBound
    }
    while range.count > 1, let last = range.last, text.has("建设", at: tokens[last].start) {
      range = range.lowerBound..<last
    }
    return range
  }

  private func isLeading(_ token: Token) -> Bool {
    if token.kind == .word {
      return !token.wordClass.isDisjoint(with: [.action, .up, .down])
        && token.wordClass.isDisjoint(with: [.noun, .entity, .head])
        || lexicon.isOrdinal(text, token)
    }
    if token.kind == .letter, token.range.count == 1 {
      switch text[token.start] {
      case "像", "如", "以", "对", "好", "要", "与", "在", "由", "把", "省", "市", "区", "县", "新", "一", "批", "个":
        return true
      default: return false
      }
    }
    return false
  }

  private func draft(
    _ range: Range<Int>, stage: ProjectStage?, plural: Bool, redacted: Bool, rule: String
  ) -> ProjectDraft {
    ProjectDraft(
      tokens: range, letters: tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end,
      redacted: redacted, stage: stage, category: nil, plural: plural, rule: rule)
  }
}
