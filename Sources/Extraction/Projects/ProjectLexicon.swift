// Heads of project names, found backwards from where a name may end.

struct ProjectLexicon: Sendable {
  static let shared = ProjectLexicon()

  /// Heads by their last letter, longest first.
  private let heads: [UInt16: [Word]]
  /// Whether any head ends in a letter: a cheap no for most letters.
  private let lasts: [Bool]
  private let strong: Set<Word>
  private let weak: Set<Word>
  private let functions: [Word]
  private let listHeads: [Word]

  private init() {
    var heads: [UInt16: [Word]] = [:]
    for text in ProjectTable.strongHeads.union(ProjectTable.builtHeads) {
      let word = Word(text)
      heads[word.letters[word.letters.count - 1].code, default: []].append(word)
    }
    var lasts = [Bool](repeating: false, count: 1 << 16)
    for code in heads.keys { lasts[Int(code)] = true }
    self.lasts = lasts
    self.heads = heads.mapValues { $0.sorted { $0.letters.count > $1.letters.count } }
    strong = Set(ProjectTable.strongHeads.map { Word($0) })
    weak = Set(ProjectTable.weakHeads.map { Word($0) })
    functions = ProjectTable.functionHeads.map { Word($0) }
    listHeads = ProjectTable.listHeads.map { Word($0) }
  }

  /// The last letters of all heads.
  var lastLetters: some Sequence<UInt16> { heads.keys }

  /// Whether the head of some name ends anywhere in the sentence, or a list of names does.
  func mayName(_ text: SentenceText) -> Bool {
    text.headEnds.contains { head(text, endingAt: Int($0) + 1) != nil }
  }

  /// The length of the longest head that ends at letter `end`.
  func head(_ text: SentenceText, endingAt end: Int) -> Int? { word(text, endingAt: end)?.letters.count }

  /// 科技创新中心, 航运中心: a function of a place.
  func isFunction(_ text: SentenceText, endingAt end: Int) -> Bool {
    functions.contains { text.matches($0, endingAt: end) }
  }

  func isStrong(_ text: SentenceText, endingAt end: Int) -> Bool {
    word(text, endingAt: end).map(strong.contains) ?? false
  }

  func isWeak(_ text: SentenceText, endingAt end: Int) -> Bool {
    word(text, endingAt: end).map(weak.contains) ?? false
  }

  private func word(_ text: SentenceText, endingAt end: Int) -> Word? {
    let last = text.at(end - 1).code
    guard lasts[Int(last)], let candidates = heads[last] else { return nil }
    return candidates.first { text.matches($0, endingAt: end) }
  }

  /// 项目, 工程 as the noun of a list.
  func isListHead(_ text: SentenceText, _ token: Token) -> Bool {
    listHeads.contains { text.matches($0, endingAt: token.end) }
  }

  /// 二期, 三期: part of the name before it.
  func isPhase(_ text: SentenceText, _ token: Token) -> Bool {
    token.range.count == 2 && text[token.start + 1] == "期"
  }

  /// 第三批, 首个: not part of a name.
  func isOrdinal(_ text: SentenceText, _ token: Token) -> Bool {
    text[token.start] == "第" || text[token.start] == "首"
  }
}
