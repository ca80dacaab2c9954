// Heads of project names, found backwards from where a name may end.

/// How much a head says about what stands before it.
enum ProjectHead: UInt8 {
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

  /// One head: where its letters stand in `letters`.
  private struct Entry {
    var start: UInt16
    /// The third letter from the end, which tells most heads of a pair apart; `.none` where there are two.
    var third: Glyph
    var count: UInt8
    var head: ProjectHead
    /// It makes a sentence worth reading: a plain 提升 does not.
    var opens: Bool
  }

  /// What the last two letters of a head lead to.
  private struct Bucket {
    var key: UInt32 = 0
    var first: Int32 = 0
    var count: Int16 = 0
    /// The two letters are a head, and it and all longer ones make a sentence worth reading.
    var opens = false
  }

  private let letters: [Glyph]
  /// By their last two letters, longest first; heads of one letter by it alone.
  private let entries: [Entry]
  private let buckets: [Bucket]
  private let shift: UInt32
  /// The last letters of heads of several letters, and those that are heads by themselves.
  private let lasts: LetterSet
  private let singles: LetterSet
  private let singleHeads: [Glyph: ProjectHead]
  private let functions: [Word]
  /// The last letters of those.
  private let functionEnds: LetterSet
  /// The last two letters of heads that make a sentence worth reading.
  private let openings: PairSet

  private init() {
    var lists: [UInt32: [(word: Word, head: ProjectHead, opens: Bool)]] = [:]
    var singles: [Glyph: ProjectHead] = [:]
    let quiet = Set(Word.list(ProjectTable.quietHeads))
    func add(_ table: String, _ head: ProjectHead) {
      for word in Word.list(table) {
        let last = word.letters[word.letters.count - 1]
        if word.letters.count == 1 {
          singles[last] = head
        } else {
          let key = UInt32(word.letters[word.letters.count - 2].code) << 16 | UInt32(last.code)
          lists[key, default: []].append((word, head, !quiet.contains(word)))
        }
      }
    }
    add(ProjectTable.projectHeads, .project)
    add(ProjectTable.estateHeads, .estate)
    add(ProjectTable.coinedHeads, .coined)
    add(ProjectTable.builtHeads, .built)
    add(ProjectTable.workHeads, .work)
    add(ProjectTable.phaseHeads, .phase)
    let lastLetters = Set(lists.keys.map { UInt16(truncatingIfNeeded: $0) })
    lasts = LetterSet(lastLetters.map { Glyph(code: $0) })
    self.lastLetters = lastLetters.union(singles.keys.map(\.code)).sorted()
    self.singles = LetterSet(singles.keys)
    singleHeads = singles
    (letters, entries, buckets, shift) = Self.table(lists)
    functions = Word.list(ProjectTable.functionHeads)
    functionEnds = LetterSet(functions.map { $0.letters[$0.letters.count - 1] })
    let opening = lists.filter { $0.value.contains(where: \.opens) }.keys
    openings = PairSet(
      opening.map { (Glyph(code: UInt16($0 >> 16)), Glyph(code: UInt16(truncatingIfNeeded: $0))) })
  }

  private static func table(
    _ lists: [UInt32: [(word: Word, head: ProjectHead, opens: Bool)]]
  ) -> ([Glyph], [Entry], [Bucket], UInt32) {
    var bits: UInt32 = 6
    while 1 << bits < lists.count * 2 { bits += 1 }
    var letters: [Glyph] = []
    var entries: [Entry] = []
    var buckets = [Bucket](repeating: Bucket(), count: 1 << bits)
    for (key, list) in lists {
      var slot = Int((key &* 0x9E37_79B1) >> (32 - bits))
      while buckets[slot].key != 0 { slot = (slot + 1) & (buckets.count - 1) }
      buckets[slot] = Bucket(
        key: key, first: Int32(entries.count), count: Int16(list.count),
        opens: list.allSatisfy(\.opens) && list.contains { $0.word.letters.count == 2 })
      for (word, head, opens) in list.sorted(by: { $0.word.letters.count > $1.word.letters.count }) {
        let count = word.letters.count
        entries.append(
          Entry(
            start: UInt16(letters.count), third: count > 2 ? word.letters[count - 3] : .none,
            count: UInt8(count), head: head, opens: opens))
        letters += word.letters
      }
    }
    return (letters, entries, buckets, 32 - bits)
  }

  /// The last letters of all heads.
  let lastLetters: [UInt16]

  /// Whether the head of some name ends anywhere in the sentence, or a list of names does.
  func mayName(_ text: SentenceText, _ marked: MarkedLetters) -> Bool {
    for index in 0..<marked.count {
      let last = marked[index]
      // Other letters than heads' last ones are seldom let through; asked for first, they are not foreseen.
      guard last > 0, openings.contains(text[last - 1], text[last]) else { continue }
      guard let bucket = bucket(text, endingAt: last + 1) else { continue }
      if bucket.opens || entry(of: bucket, text, endingAt: last + 1)?.opens ?? false { return true }
    }
    return mayBeName(text)
  }

  /// `云岭绕城公路。`: short enough to be nothing but a name, whatever its head.
  private func mayBeName(_ text: SentenceText) -> Bool {
    let end = text.count - 1
    guard 4..<Self.wholeNameLimit ~= end, text[end] == "。" else { return false }
    return head(text, endingAt: end).map { $0.length > 1 } ?? false
  }

  /// Letters of a name that is a sentence of its own.
  private static let wholeNameLimit = 30

  /// The longest head that ends at letter `end`, and its length.
  @inline(__always)
  func head(_ text: SentenceText, endingAt end: Int) -> (length: Int, head: ProjectHead)? {
    let last = text.at(end - 1)
    if lasts.contains(last), let entry = entry(text, endingAt: end) { return (Int(entry.count), entry.head) }
    return singles.contains(last) ? singleHeads[last].map { (1, $0) } : nil
  }

  /// Whether the letter is a head by itself: 站, 线.
  func isHead(_ letter: Glyph) -> Bool { singles.contains(letter) }

  private func entry(_ text: SentenceText, endingAt end: Int) -> Entry? {
    bucket(text, endingAt: end).flatMap { entry(of: $0, text, endingAt: end) }
  }

  /// The heads that end in the two letters before `end`.
  @inline(__always)
  private func bucket(_ text: SentenceText, endingAt end: Int) -> Bucket? {
    guard end > 1 else { return nil }
    let key = UInt32(text[end - 2].code) << 16 | UInt32(text[end - 1].code)
    var slot = Int((key &* 0x9E37_79B1) >> shift)
    while buckets[slot].key != key {
      if buckets[slot].key == 0 { return nil }
      slot = (slot + 1) & (buckets.count - 1)
    }
    return buckets[slot]
  }

  private func entry(of bucket: Bucket, _ text: SentenceText, endingAt end: Int) -> Entry? {
    let third = text.at(end - 3)
    for index in Int(bucket.first)..<Int(bucket.first) + Int(bucket.count) {
      let entry = entries[index]
      let count = Int(entry.count)
      guard entry.third == third || entry.third == .none, count <= end else { continue }
      var matched = min(count, 3)
      while matched < count,
        text[end - 1 - matched] == letters[Int(entry.start) + count - 1 - matched]
      {
        matched += 1
      }
      if matched >= count { return entry }
    }
    return nil
  }

  /// 科技创新中心, 航运中心: a function of a place.
  func isFunction(_ text: SentenceText, endingAt end: Int) -> Bool {
    functionEnds.contains(text.at(end - 1)) && functions.contains { text.matches($0, endingAt: end) }
  }

  /// 项目, 工程 as the noun of a list.
  func isListHead(_ text: SentenceText, endingAt end: Int) -> Bool {
    text.has("项目", endingAt: end) || text.has("工程", endingAt: end)
  }
}
