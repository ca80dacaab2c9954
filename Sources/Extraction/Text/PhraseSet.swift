// A small dictionary of phrases, looked up on bytes: beginnings, endings, whole lines.

/// Phrases in UTF-8. A look-up costs one dictionary access and the few phrases that share a letter.
struct PhraseSet: Sendable {
  private let byFirst: LetterTable
  private let byLast: LetterTable

  /// Longer phrases are tried first.
  init(_ phrases: [String]) {
    let all = Set(phrases).map { Array($0.utf8) }.sorted { $0.count > $1.count }
    byFirst = LetterTable(Dictionary(grouping: all) { $0.span.letter(at: 0) })
    byLast = LetterTable(Dictionary(grouping: all) { $0.span.letter(before: $0.count) })
  }

  /// Phrases parted by blanks and line ends.
  init(words: String) { self.init(words.split(whereSeparator: \.isWhitespace).map(String.init)) }

  /// Bytes of the longest phrase that begins at `offset` and ends at or before `limit`.
  func prefix(_ bytes: Span<UInt8>, at offset: Int, limit: Int) -> Int? {
    guard offset < limit, let phrases = byFirst.find(bytes.letter(at: offset)) else { return nil }
    for phrase in phrases where offset + phrase.count <= limit && bytes.hasBytes(phrase, at: offset) {
      return phrase.count
    }
    return nil
  }

  /// Bytes of the longest phrase that ends at `end` and begins at or behind `start`.
  func suffix(_ bytes: Span<UInt8>, before end: Int, start: Int) -> Int? {
    guard end > start, let phrases = byLast.find(bytes.letter(before: end)) else { return nil }
    for phrase in phrases where end - phrase.count >= start && bytes.hasBytes(phrase, at: end - phrase.count)
    {
      return phrase.count
    }
    return nil
  }

  /// The first phrase found in a range: where it begins and how many bytes it has.
  func first(_ bytes: Span<UInt8>, in range: Range<Int>) -> (offset: Int, count: Int)? {
    let raw = bytes.bytes
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      // Over letters of three bytes that no phrase begins with, four bytes at once.
      while offset &+ 4 <= range.upperBound {
        let four = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt32.self)
        let letter = four.bigEndian &>> 8
        guard letter &>> 20 == 0xE, !byFirst.mayHold(letter) else { break }
        offset &+= 3
      }
      let letter = bytes.letter(at: offset)
      if byFirst.mayHold(letter), let count = prefix(bytes, at: offset, limit: range.upperBound) {
        return (offset, count)
      }
      // As many bytes as the letter has, by what was read of it.
      offset += letter >= 0x10000 ? letter < 0xF0_0000 ? 3 : 4 : letter < 0x80 ? 1 : 2
    }
    return nil
  }

  /// Whether one of the phrases stands anywhere in a text.
  func isIn(_ bytes: [UInt8]) -> Bool { first(bytes.span, in: 0..<bytes.count) != nil }

  /// Whether the whole range is one of the phrases.
  func contains(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    prefix(bytes, at: range.lowerBound, limit: range.upperBound) == range.count
  }
}

/// A small open-addressed table from letters to phrases; most look-ups find nothing, at the first slot.
private struct LetterTable: Sendable {
  private let keys: [UInt32]
  private let phrases: [[[UInt8]]]
  private let shift: UInt32
  /// Bit n: the last byte of some letter ends in n, and the one before it.
  private let lasts: UInt64
  private let middles: UInt64

  init(_ groups: [UInt32: [[UInt8]]]) {
    var bits: UInt32 = 4
    while 1 << bits < 4 * groups.count { bits += 1 }
    shift = 32 - bits
    var keys = [UInt32](repeating: 0, count: 1 << bits)
    var phrases = [[[UInt8]]](repeating: [], count: 1 << bits)
    for (letter, group) in groups {
      var slot = Int((letter &* 0x9E37_79B1) >> (32 - bits))
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = letter
      phrases[slot] = group
    }
    (self.keys, self.phrases) = (keys, phrases)
    lasts = groups.keys.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    middles = groups.keys.reduce(0) { $0 | 1 << UInt64($1 &>> 8 & 63) }
  }

  /// False for most letters that it does not hold.
  @inline(__always)
  func mayHold(_ letter: UInt32) -> Bool {
    lasts &>> UInt64(letter & 63) & 1 != 0 && middles &>> UInt64(letter &>> 8 & 63) & 1 != 0
  }

  @inline(__always)
  func find(_ letter: UInt32) -> [[UInt8]]? {
    guard mayHold(letter) else { return nil }
    var slot = Int((letter &* 0x9E37_79B1) >> shift)
    while keys[slot] != 0 {
      if keys[slot] == letter { return phrases[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }
}

extension String {
  /// Whether one of the phrases begins this string, byte by byte.
  func begins(withOneOf phrases: PhraseSet) -> Bool {
    let bytes = utf8.span
    return phrases.prefix(bytes, at: 0, limit: bytes.count) != nil
  }

  /// Whether one of the phrases ends it.
  func ends(withOneOf phrases: PhraseSet) -> Bool {
    let bytes = utf8.span
    return phrases.suffix(bytes, before: bytes.count, start: 0) != nil
  }

  /// Whether one of the phrases stands anywhere in it.
  func holds(oneOf phrases: PhraseSet) -> Bool {
    let bytes = utf8.span
    return phrases.first(bytes, in: 0..<bytes.count) != nil
  }
}
