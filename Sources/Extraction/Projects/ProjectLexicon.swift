// Heads of project names, found backwards from where a name may end.

/// How much a head says about what stands before it.
enum ProjectHead: UInt32 {
  /// 项目, 工程: an undertaking by its own word.
  case project
  /// 产业园, 生产线: an undertaking wherever it is named.
  case estate
  /// 生态港, 装备城: a coined name with any word before it.
  case coined
  /// 高铁, 医院: a thing that stands there, an undertaking while it is made.
  case built
  /// 改造, 综合整治: what is done to a place.
  case work
  /// 二期.
  case phase
}

struct ProjectLexicon: Sendable {
  static let shared = ProjectLexicon()

  /// Heads by their last letter, longest first.
  private let heads: [UInt16: [(word: Word, head: ProjectHead)]]
  /// Whether any head ends in a letter: a cheap no for most letters.
  private let lasts: [Bool]
  private let functions: [Word]
  private let listHeads: [Word]

  private init() {
    var heads: [UInt16: [(word: Word, head: ProjectHead)]] = [:]
    func add(_ table: String, _ head: ProjectHead) {
      for text in table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let word = Word(text)
        heads[word.letters[word.letters.count - 1].code, default: []].append((word, head))
      }
    }
    add(ProjectTable.projectHeads, .project)
    add(ProjectTable.estateHeads, .estate)
    add(ProjectTable.coinedHeads, .coined)
    add(ProjectTable.builtHeads, .built)
    add(ProjectTable.workHeads, .work)
    add(ProjectTable.phaseHeads, .phase)
    var lasts = [Bool](repeating: false, count: 1 << 16)
    for code in heads.keys { lasts[Int(code)] = true }
    self.lasts = lasts
    self.heads = heads.mapValues { $0.sorted { $0.word.letters.count > $1.word.letters.count } }
    functions = Self.words(ProjectTable.functionHeads)
    listHeads = Self.words(ProjectTable.listHeads)
  }

  private static func words(_ table: String) -> [Word] {
    table.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Word($0) }
  }

  /// The last letters of all heads.
  var lastLetters: some Sequence<UInt16> { heads.keys }

  /// Whether the head of some name ends anywhere in the sentence, or a list of names does.
  func mayName(_ text: SentenceText) -> Bool {
    text.headEnds.contains { (head(text, endingAt: Int($0) + 1)?.length ?? 0) > 1 }
  }

  /// The longest head that ends at letter `end`, and its length.
  func head(_ text: SentenceText, endingAt end: Int) -> (length: Int, head: ProjectHead)? {
    let last = text.at(end - 1).code
    guard lasts[Int(last)], let candidates = heads[last] else { return nil }
    for (word, head) in candidates where text.matches(word, endingAt: end) {
      return (word.letters.count, head)
    }
    return nil
  }

  /// 科技创新中心, 航运中心: a function of a place.
  func isFunction(_ text: SentenceText, endingAt end: Int) -> Bool {
    functions.contains { text.matches($0, endingAt: end) }
  }

  /// 项目, 工程 as the noun of a list.
  func isListHead(_ text: SentenceText, endingAt end: Int) -> Bool {
    listHeads.contains { text.matches($0, endingAt: end) }
  }
}
