// A small dictionary of phrases, looked up on bytes: beginnings, endings, whole lines.

/// Phrases in UTF-8. A look-up costs one dictionary access and the few phrases that share a letter.
struct PhraseSet: Sendable {
  private var byFirst: [UInt32: [[UInt8]]] = [:]
  private var byLast: [UInt32: [[UInt8]]] = [:]

  /// Longer phrases are tried first.
  init(_ phrases: [String]) {
    for phrase in Set(phrases) {
      let bytes = Array(phrase.utf8)
      byFirst[bytes.span.letter(at: 0), default: []].append(bytes)
      byLast[bytes.span.letter(before: bytes.count), default: []].append(bytes)
    }
    for key in byFirst.keys { byFirst[key]?.sort { $0.count > $1.count } }
    for key in byLast.keys { byLast[key]?.sort { $0.count > $1.count } }
  }

  /// Phrases parted by blanks and line ends.
  init(words: String) { self.init(words.split(whereSeparator: \.isWhitespace).map(String.init)) }

  /// Bytes of the longest phrase that begins at `offset` and ends at or before `limit`.
  func prefix(_ bytes: Span<UInt8>, at offset: Int, limit: Int) -> Int? {
    guard offset < limit, let phrases = byFirst[bytes.letter(at: offset)] else { return nil }
    for phrase in phrases where offset + phrase.count <= limit && bytes.hasBytes(phrase, at: offset) {
      return phrase.count
    }
    return nil
  }

  /// Bytes of the longest phrase that ends at `end` and begins at or behind `start`.
  func suffix(_ bytes: Span<UInt8>, before end: Int, start: Int) -> Int? {
    guard end > start, let phrases = byLast[bytes.letter(before: end)] else { return nil }
    for phrase in phrases where end - phrase.count >= start && bytes.hasBytes(phrase, at: end - phrase.count)
    {
      return phrase.count
    }
    return nil
  }

  /// The first phrase found in a range: where it begins and how many bytes it has.
  func first(_ bytes: Span<UInt8>, in range: Range<Int>) -> (offset: Int, count: Int)? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let count = prefix(bytes, at: offset, limit: range.upperBound) { return (offset, count) }
      offset += bytes.letterLength(at: offset)
    }
    return nil
  }

  /// Whether the whole range is one of the phrases.
  func contains(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    prefix(bytes, at: range.lowerBound, limit: range.upperBound) == range.count
  }
}

extension String {
  /// Looks a phrase up in this string's bytes.
  func begins(withOneOf phrases: PhraseSet) -> Bool {
    let bytes = Array(utf8)
    return phrases.prefix(bytes.span, at: 0, limit: bytes.count) != nil
  }

  func ends(withOneOf phrases: PhraseSet) -> Bool {
    let bytes = Array(utf8)
    return phrases.suffix(bytes.span, before: bytes.count, start: 0) != nil
  }

  func holds(oneOf phrases: PhraseSet) -> Bool {
    let bytes = Array(utf8)
    return phrases.first(bytes.span, in: 0..<bytes.count) != nil
  }
}
