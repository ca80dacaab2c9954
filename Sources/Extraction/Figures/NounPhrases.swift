// Noun phrases beside a number: on its left behind verbs and particles, on its right up to the next verb.

struct NounPhrases {
  let text: SentenceText
  let tokens: [Token]

  // MARK: - Left of the number

  /// The noun phrase that ends at token `end`, inside `clause`.
  func left(_ clause: Range<Int>, end: Int) -> Range<Int> {
    var start = end
    while start > clause.lowerBound, continuesLeft(tokens[start - 1], before: start, end: end) { start -= 1 }
    return trimmed(start..<end)
  }

  private func continuesLeft(_ token: Token, before start: Int, end: Int) -> Bool {
    switch token.kind {
    case .quoted, .parenthesis, .letter, .listComma: return true
    case .name: return !token.wordClass.contains(.time)
    case .word:
      let wordClass = token.wordClass
      if wordClass.contains(.conjunction) { return true }
      if !wordClass.isDisjoint(with: [.stop, .among, .time, .each, .target, .scope]) { return false }
      if !wordClass.isDisjoint(with: [.head, .entity, .noun, .region, .rateNoun]) { return true }
      if wordClass.contains(.action) { return !wordClass.contains(.verb) || start == end }
      return false
    default: return false
    }
  }

  /// Without list commas, conjunctions, regions and verbs before an object at its left end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first {
      let token = tokens[first]
      if token.kind == .listComma || token.kind == .parenthesis || token.wordClass.contains(.conjunction) {
        range = first + 1..<range.upperBound
      } else if range.count > 1, isVerbBeforeObject(token, next: tokens[first + 1]) {
        range = first + 1..<range.upperBound
      } else if range.count > 1, token.wordClass.contains(.region), isStatistic(first + 1..<range.upperBound)
      {
        range = first + 1..<range.upperBound
      } else {
        break
      }
    }
    while let last = range.last,
      tokens[last].kind == .listComma || tokens[last].wordClass.contains(.conjunction)
    {
      range = range.lowerBound..<last
    }
    return range
  }

  private func isVerbBeforeObject(_ token: Token, next: Token) -> Bool {
    guard token.wordClass.contains(.action), token.wordClass.isDisjoint(with: [.head, .entity, .noun]) else {
      return false
    }
    if next.kind == .listComma || next.wordClass.contains(.conjunction) { return false }
    return next.wordClass.isDisjoint(with: .action) || next.wordClass.contains(.noun)
  }

  /// Known words only, with a statistic at the end: a region before it says whose figure it is.
  private func isStatistic(_ range: Range<Int>) -> Bool {
    guard let last = range.last, tokens[last].wordClass.contains(.head) else { return false }
    return range.allSatisfy { tokens[$0].kind == .word }
  }

  // MARK: - Right of the number

  /// The noun phrase that begins at token `start`; empty when a verb or punctuation stands there.
  func right(from start: Int) -> Range<Int> {
    var end = start
    let limit = min(tokens.count, start + 24)
    while end < limit, continuesRight(start, end) { end += 1 }
    return withoutAction(start..<end)
  }

  private func continuesRight(_ start: Int, _ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .quoted, .letter: return true
    case .parenthesis: return index > start
    case .listComma: return index > start && continuesList(index)
    case .word:
      let wordClass = token.wordClass
      if wordClass.contains(.conjunction) { return index > start && continuesList(index) }
      if !wordClass.isDisjoint(with: [.head, .entity, .noun, .region, .scope]) {
        return index == start || !isPlace(tokens[index - 1]) || wordClass.contains(.entity)
      }
      if wordClass.contains(.action) { return !wordClass.contains(.verb) || index == start }
      return false
    default: return false
    }
  }

  /// A list goes on unless the thing counted is already complete or something else begins.
  private func continuesList(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    if !tokens[index - 1].wordClass.isDisjoint(with: [.entity, .head]) || !next.isNominal { return false }
    return next.kind != .word || !next.wordClass.isDisjoint(with: [.head, .entity, .noun, .action])
  }

  /// Villages, counties, estates: what follows them is theirs, not part of the thing counted.
  private func isPlace(_ token: Token) -> Bool {
    Self.places.contains { text.has($0, at: token.start) && token.end - token.start == $0.letters.count }
  }

  private static let places: [Word] = [
    "行政村", "自然村", "村", "县区", "县", "区县", "市县", "小区", "街道", "乡镇", "社区", "城市", "县市区", "镇",
  ]

  /// `县区农用地重金属污染溯源整治`: with an action at the end the thing counted is the first thing named.
  private func withoutAction(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, range.count > 1, isActionOnly(tokens[last]) else { return range }
    if let entity = range.first(where: { tokens[$0].wordClass.contains(.entity) }) {
      return range.lowerBound..<entity + 1
    }
    return range.lowerBound..<last
  }

  private func isActionOnly(_ token: Token) -> Bool {
    token.wordClass.contains(.action) && token.wordClass.isDisjoint(with: [.head, .entity, .noun])
  }

  // MARK: - Words

  /// The letters of a phrase; empty for an empty one.
  func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return text.string(tokens[first].start..<tokens[last].end)
  }
}
