// One sentence as letters: widths folded, white space dropped, every letter with its place in the text.

/// The folded letters of one stretch of text, reused from sentence to sentence.
///
/// Full-width ASCII and Chinese punctuation that has an ASCII twin are folded (`，` is `,`, `％` is `%`), so
/// that rules are written once. White space is dropped but between two ASCII letters or
/// digits, where it parts words.
struct SentenceText {
  /// A sentence is cut at this many letters: it bounds every look behind and ahead.
  static let lengthLimit = 2048
  /// A comma this near to the limit is where a sentence is cut.
  private static let cutWindow = 512

  private(set) var count = 0
  /// The letter before the sentence where the length limit cut it there, else `.none`.
  private var before = Glyph.none
  private var isCut = false
  /// The first `count` are this sentence's.
  private var letters = [Glyph](repeating: .none, count: lengthLimit)
  /// The byte offset of each letter in the text.
  private var starts = [Int32](repeating: 0, count: lengthLimit)
  /// The first `numberCount` and `headCount` are this sentence's.
  private var numbers = [Int32](repeating: 0, count: lengthLimit)
  private var heads = [Int32](repeating: 0, count: lengthLimit)
  private var numberCount = 0
  private var headCount = 0
  /// The text the letters were read from.
  private var source: [UInt8] = []

  /// The letters of `text`, all of it: for tests and for single words.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    _ = read(bytes, from: 0, limit: bytes.count)
  }

  init() {}

  /// Letters at which a number may begin, in order.
  var numberStarts: ArraySlice<Int32> { numbers[..<numberCount] }
  /// Letters at which the head of a name may end, in order.
  var headEnds: ArraySlice<Int32> { heads[..<headCount] }

  subscript(_ index: Int) -> Glyph { letters[index] }

  /// The letter at `index`, or `.none` outside the sentence.
  func at(_ index: Int) -> Glyph {
    index >= 0 ? index < count ? letters[index] : .none : index == -1 ? before : .none
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
    guard index >= 0, index + word.letters.count <= count else { return false }
    for offset in word.letters.indices where letters[index + offset] != word.letters[offset] { return false }
    return true
  }

  /// Whether `word` ends right before `index`.
  func matches(_ word: Word, endingAt index: Int) -> Bool { matches(word, at: index - word.letters.count) }

  /// Whether a literal of Chinese letters stands at `index`; they are the same folded and unfolded.
  func has(_ word: StaticString, at index: Int) -> Bool {
    guard index >= 0, index < count else { return false }
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

  /// Reads one sentence of valid UTF-8 that begins at `start`, up to its end mark, `limit` or the length
  /// limit, and returns where it ends.
  mutating func read(_ text: [UInt8], from start: Int, limit: Int) -> Int {
    source = text
    before = isCut && count > 0 && start > 0 ? letters[count - 1] : .none
    isCut = false
    count = 0
    let place = fill(text.span, from: start, limit: limit)
    guard place < limit, count + 2 >= Self.lengthLimit else { return place }
    return cut(at: place)
  }

  /// Takes letters up to an end mark, a line's end or the limits; returns where it stopped.
  private mutating func fill(_ bytes: Span<UInt8>, from start: Int, limit: Int) -> Int {
    let table = LetterMarks.table
    let marks = table.span
    // Taken out of the sentence, and spans: an array would look for other owners at every letter.
    var letterStore: [Glyph] = []
    var startStore: [Int32] = []
    var numberStore: [Int32] = []
    var headStore: [Int32] = []
    swap(&letterStore, &self.letters)
    swap(&startStore, &self.starts)
    swap(&numberStore, &self.numbers)
    swap(&headStore, &self.heads)
    var letters = letterStore.mutableSpan
    var starts = startStore.mutableSpan
    var numbers = numberStore.mutableSpan
    var heads = headStore.mutableSpan
    var numberCount = 0
    var headCount = 0
    var count = 0
    var last = Glyph.none
    var place = start
    var spaceBefore = false
    while place < limit, count + 2 < Self.lengthLimit {
      let letterStart = place
      let letter = Folding.fold(Self.decode(bytes, &place, limit))
      if letter == .none {
        if bytes[letterStart] == UInt8(ascii: "\n") { break }
        spaceBefore = true
        continue
      }
      if spaceBefore {
        spaceBefore = false
        if count > 0, Self.parts(last, letter) {
          letters[count] = " "
          starts[count] = Int32(truncatingIfNeeded: letterStart - 1)
          count &+= 1
        }
      }
      let mark = marks[Int(letter.code)]
      letters[count] = letter
      starts[count] = Int32(truncatingIfNeeded: letterStart)
      last = letter
      // Written in any case and kept by the count: a branch here would often be mistaken.
      numbers[numberCount] = Int32(truncatingIfNeeded: count)
      numberCount &+= Int(mark & LetterMarks.number)
      heads[headCount] = Int32(truncatingIfNeeded: count)
      headCount &+= Int(mark & LetterMarks.head) / Int(LetterMarks.head)
      count &+= 1
      if mark & LetterMarks.stop != 0 { break }
    }
    swap(&letterStore, &self.letters)
    swap(&startStore, &self.starts)
    swap(&numberStore, &self.numbers)
    swap(&headStore, &self.heads)
    self.count = count
    self.numberCount = numberCount
    self.headCount = headCount
    return place
  }

  /// Ends a sentence that is too long behind its last comma, if there is one near; what follows is read next.
  private mutating func cut(at place: Int) -> Int {
    isCut = true
    var keep = count
    while keep > Self.lengthLimit - Self.cutWindow {
      let last = letters[keep - 1]
      if last == "," || last == ";" || last == "、" || last == ":" { break }
      keep -= 1
    }
    guard keep > Self.lengthLimit - Self.cutWindow, keep < count else { return place }
    let end = Int(starts[keep])
    count = keep
    while let last = numberStarts.last, last >= keep { numberCount -= 1 }
    while let last = headEnds.last, last >= keep { headCount -= 1 }
    return end
  }

  /// Whether a space between two letters parts words.
  private static func parts(_ left: Glyph, _ right: Glyph) -> Bool {
    left.isWordLetter && right.isWordLetter && !(left.isPlaceholder && right.isPlaceholder)
  }

  /// The byte offset behind a letter; white space that follows is not part of it.
  private func end(_ index: Int) -> Int {
    let start = Int(starts[index])
    let lead = source[start]
    return start + (lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
  }

  /// The scalar at `place` cut to 16 bits; moves `place` behind it. Never leaves `limit`.
  @inline(__always)
  private static func decode(_ text: Span<UInt8>, _ place: inout Int, _ limit: Int) -> UInt16 {
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
