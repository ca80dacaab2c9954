// A set of words that a stretch of a sentence can be looked up in: small, so that many stay in the cache.

struct WordSet: Sendable, ExpressibleByStringLiteral {
  /// The first four letters of a word side by side: all of it, for most.
  private typealias Key = UInt64

  /// The last letters of all words.
  var lastLetters: [Glyph] {
    keys.filter { $0 != 0 }.map { Glyph(code: UInt16(truncatingIfNeeded: $0)) } + long.compactMap(\.last)
  }

  /// Open addressing, at most half full; 0 is no word.
  private var keys: [Key] = []
  private var shift: UInt64 = 0
  /// Words of more than four letters.
  private var long: [[Glyph]] = []
  /// Bit n: some word has n letters.
  private var lengths: UInt32 = 0
  /// Bit n: some word begins with a letter whose code ends in n.
  private var firsts: UInt64 = 0

  private static let keyLength = 4

  /// Words parted by white space.
  init(_ table: String) {
    let words = Word.list(table).map(\.letters)
    var bits: UInt64 = 2
    while (1 << bits) < words.count * 2 { bits += 1 }
    shift = 64 - bits
    keys = [Key](repeating: 0, count: 1 << bits)
    for letters in words where !letters.isEmpty {
      precondition(letters.count < 32, "a word this long is no word")
      lengths |= 1 << UInt32(letters.count)
      firsts |= 1 << UInt64(letters[0].code & 63)
      if letters.count > Self.keyLength {
        long.append(letters)
      } else {
        insert(letters.reduce(0) { $0 << 16 | Key($1.code) })
      }
    }
  }

  init(stringLiteral table: String) { self.init(table) }

  /// Whether the letters of `range` are a word of the set.
  func contains(_ text: SentenceText, _ range: Range<Int>) -> Bool {
    mayHold(range.count, text.at(range.lowerBound)) && find(text, range)
  }

  /// Whether the token is a word of the set.
  @inline(__always)
  func contains(_ text: SentenceText, _ token: Token) -> Bool {
    mayHold(token.range.count, token.firstLetter) && find(text, token.range)
  }

  /// Length and first letter in one question: neither answer is to be foreseen. No word has no letters.
  @inline(__always)
  private func mayHold(_ count: Int, _ first: Glyph) -> Bool {
    count < 32
      && UInt64(lengths &>> UInt32(truncatingIfNeeded: count)) & (firsts &>> UInt64(first.code & 63)) & 1 != 0
  }

  private func find(_ text: SentenceText, _ range: Range<Int>) -> Bool {
    if range.count > Self.keyLength { return isLong(text, at: range.lowerBound, range.count) }
    var key: Key = 0
    for index in range { key = key << 16 | Key(text[index].code) }
    return holds(key)
  }

  /// Whether a word of the set begins at `index`.
  @inline(__always)
  func begins(_ text: SentenceText, at index: Int) -> Bool {
    index < text.count && firsts &>> UInt64(text[index].code & 63) & 1 != 0 && hasWord(text, at: index)
  }

  private func hasWord(_ text: SentenceText, at index: Int) -> Bool {
    var key: Key = 0
    for count in 1...Self.keyLength {
      guard index + count <= text.count else { return false }
      key = key << 16 | Key(text[index + count - 1].code)
      if lengths & (1 << UInt32(count)) != 0, holds(key) { return true }
    }
    return long.contains { isWord($0, text, at: index) }
  }

  private func isLong(_ text: SentenceText, at index: Int, _ count: Int) -> Bool {
    long.contains { $0.count == count && isWord($0, text, at: index) }
  }

  private func isWord(_ letters: [Glyph], _ text: SentenceText, at index: Int) -> Bool {
    guard index + letters.count <= text.count else { return false }
    for offset in letters.indices where letters[offset] != text[index + offset] { return false }
    return true
  }

  @inline(__always)
  private func slot(of key: Key) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift) }

  private func holds(_ key: Key) -> Bool {
    var slot = slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return true }
      slot = (slot + 1) & (keys.count - 1)
    }
    return false
  }

  private mutating func insert(_ key: Key) {
    var slot = slot(of: key)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
  }
}
