// One sentence as letters: widths folded, white space dropped, every letter with its place in the text.

/// The folded letters of one stretch of text, reused from sentence to sentence.
///
/// Full-width ASCII and Chinese punctuation that has an ASCII twin are folded (`，` is `,`, `％` is `%`), so
/// that rules are written once. White space is dropped but between two ASCII letters or
/// digits, where it parts words.
struct SentenceText {
  private(set) var letters: [Glyph] = []
  /// The byte offset of each letter in the text.
  private var starts: [Int32] = []
  /// The text the letters were read from.
  private var source: [UInt8] = []

  var count: Int { letters.count }

  subscript(_ index: Int) -> Glyph { letters[index] }

  /// The letter at `index`, or `.none` outside the sentence.
  func at(_ index: Int) -> Glyph {
    index >= 0 && index < letters.count ? letters[index] : .none
  }

  /// The bytes of the text under a range of letters; the range must not be empty.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(starts[range.lowerBound])..<end(range.upperBound - 1)
  }

  /// The text under a range of letters, unfolded, without the white space between them.
  func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = Int(starts[first])..<end(last)
    // Where nothing was dropped inside the range, the letters lie side by side.
    var isDense = true
    for index in range.dropFirst() where Int(starts[index]) != end(index - 1) { isDense = false }
    if isDense { return String(decoding: source[bytes], as: UTF8.self) }
    return range.reduce(into: "") { text, index in
      if letters[index] != " " {
        text += String(decoding: source[Int(starts[index])..<end(index)], as: UTF8.self)
      }
    }
  }

  /// Whether `word` stands at `index`.
  func matches(_ word: Word, at index: Int) -> Bool {
    guard index >= 0, index + word.letters.count <= letters.count else { return false }
    for offset in word.letters.indices where letters[index + offset] != word.letters[offset] { return false }
    return true
  }

  /// Whether `word` ends right before `index`.
  func matches(_ word: Word, endingAt index: Int) -> Bool { matches(word, at: index - word.letters.count) }

  /// Whether a literal of Chinese letters stands at `index`; they are the same folded and unfolded.
  func has(_ word: StaticString, at index: Int) -> Bool {
    guard index >= 0, index < starts.count else { return false }
    let start = Int(starts[index])
    return word.withUTF8Buffer { bytes in
      guard start + bytes.count <= source.count else { return false }
      for offset in bytes.indices where source[start + offset] != bytes[offset] { return false }
      return true
    }
  }

  /// Whether a literal of Chinese letters ends right before `index`.
  func has(_ word: StaticString, endingAt index: Int) -> Bool {
    has(word, at: index - word.utf8CodeUnitCount / 3)
  }

  /// Reads the letters of `range`, which must begin and end on scalar boundaries of valid UTF-8.
  mutating func read(_ text: [UInt8], _ range: Range<Int>) {
    letters.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    source = text
    var place = range.lowerBound
    var spaceBefore = false
    while place < range.upperBound {
      let start = place
      let letter = Folding.fold(Self.decode(text, &place, range.upperBound))
      if letter == .none {
        spaceBefore = true
        continue
      }
      if spaceBefore {
        spaceBefore = false
        if let last = letters.last, last.isWordLetter, letter.isWordLetter,
          !(last.isPlaceholder && letter.isPlaceholder)
        {
          append(" ", start - 1)
        }
      }
      append(letter, start)
    }
  }

  @inline(__always)
  private mutating func append(_ letter: Glyph, _ start: Int) {
    letters.append(letter)
    starts.append(Int32(start))
  }

  /// The byte offset behind a letter; white space that follows is not part of it.
  private func end(_ index: Int) -> Int {
    let start = Int(starts[index])
    let lead = source[start]
    return start + (lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
  }

  /// The scalar at `place` cut to 16 bits; moves `place` behind it. Never leaves `limit`.
  @inline(__always)
  private static func decode(_ text: [UInt8], _ place: inout Int, _ limit: Int) -> UInt16 {
    let first = text[place]
    if first >= 0xE0, first < 0xF0, place + 2 < limit {
      let high = UInt16(first & 0x0F) << 12 | UInt16(text[place + 1] & 0x3F) << 6
      place += 3
      return high | UInt16(text[place - 1] & 0x3F)
    }
    if first < 0x80 {
      place += 1
      return UInt16(first)
    }
    if first < 0xE0, place + 1 < limit {
      place += 2
      return UInt16(first & 0x1F) << 6 | UInt16(text[place - 1] & 0x3F)
    }
    place = min(place + (first >= 0xF0 ? 4 : 1), limit)
    return Glyph.foreign.code
  }
}
