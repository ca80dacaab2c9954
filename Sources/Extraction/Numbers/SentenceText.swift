// One sentence as letters: widths folded, white space dropped, every letter with its place in the text.

/// Where the letters of a sentence stand that have one of the marks of `LetterFacts`, in order.
struct MarkedLetters {
  /// The first `count` are this sentence's.
  fileprivate var places = [UInt16](repeating: 0, count: SentenceText.lengthLimit)
  fileprivate(set) var count = 0

  @inline(__always)
  subscript(_ index: Int) -> Int { Int(places[index]) }
}

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
  /// Behind a straight quotation mark that opens.
  private var isQuoted = false
  /// Something was dropped between two of its letters.
  private var hasGaps = false
  /// The first `count` are this sentence's. One array, for a sentence is copied into each of its readers.
  private(set) var cells: [Cell]
  /// The text the letters were read from.
  private var source: [UInt8] = []

  struct Cell {
    /// What `LetterFacts` says of the letter.
    var entry: UInt32 = 0
    /// Its byte offset in the text.
    var start: Int32 = 0
  }

  /// The letters of `text`, all of it: for tests and for single words.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    cells = [Cell](repeating: Cell(), count: min(Self.lengthLimit, bytes.count + 2))
    var marked = MarkedLetters()
    _ = read(bytes, from: 0, limit: bytes.count, marked: &marked)
  }

  /// The letters of a word without the text they stand in and what the lexicons know of them.
  init(_ word: Word) {
    cells = word.letters.map { Cell(entry: UInt32($0.code)) }
    count = cells.count
  }

  init() { cells = [Cell](repeating: Cell(), count: Self.lengthLimit) }

  @inline(__always)
  func has(_ mark: UInt32, at index: Int) -> Bool { cells[index].entry & mark != 0 }

  @inline(__always)
  subscript(_ index: Int) -> Glyph { LetterFacts.glyph(cells[index].entry) }

  /// Where the letters behind a remark begin that a full stop has cut off from its sentence:
  /// `…。（责任单位：发改局）…`; 0 where there is none.
  var remarkEnd: Int {
    guard count > 0, self[0] == "(" else { return 0 }
    for index in 1..<min(count, Self.remarkLimit) where self[index] == ")" {
      return index + 1 < count ? index + 1 : 0
    }
    return 0
  }

  private static let remarkLimit = 60

  /// The letter at `index`, or `.none` outside the sentence.
  @inline(__always)
  func at(_ index: Int) -> Glyph {
    if UInt(bitPattern: index) < UInt(bitPattern: count) { return self[index] }
    return index == -1 ? before : .none
  }

  /// The bytes of the text under a range of letters; the range must not be empty.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(cells[range.lowerBound].start)..<end(range.upperBound - 1)
  }

  /// The text under a range of letters, unfolded, without the white space between them.
  func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    // Where nothing was dropped inside the range, the letters lie side by side.
    if !hasGaps || isDense(range) { return source.span.string(Int(cells[first].start)..<end(last)) }
    return range.reduce(into: "") { text, index in
      if self[index] != " " {
        text += source.span.string(Int(cells[index].start)..<end(index))
      }
    }
  }

  private func isDense(_ range: Range<Int>) -> Bool {
    range.dropFirst().allSatisfy { Int(cells[$0].start) == end($0 - 1) }
  }

  /// Whether `word` stands at `index`.
  func matches(_ word: Word, at index: Int) -> Bool {
    guard index >= 0, index + word.letters.count <= count else { return false }
    for offset in word.letters.indices where self[index + offset] != word.letters[offset] { return false }
    return true
  }

  /// Whether `word` ends right before `index`.
  func matches(_ word: Word, endingAt index: Int) -> Bool { matches(word, at: index - word.letters.count) }

  /// Whether a literal of Chinese letters stands at `index`; they are the same folded and unfolded.
  @inline(__always)
  func has(_ word: StaticString, at index: Int) -> Bool {
    guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return false }
    // Nearly always the first letter is another already.
    let first = Self.firstLetter(word)
    return (first == .none || self[index] == first) && hasAll(word, at: index)
  }

  /// The first letter of a literal, known when the rule is compiled; `.none` where it is not Chinese.
  @inline(__always)
  static func firstLetter(_ word: StaticString) -> Glyph {
    guard word.utf8CodeUnitCount > 2 else { return .none }
    let (lead, second, third) = (word.utf8Start[0], word.utf8Start[1], word.utf8Start[2])
    guard lead >= 0xE4, lead <= 0xE9 else { return .none }
    return Glyph(code: UInt16(lead & 0x0F) << 12 | UInt16(second & 0x3F) << 6 | UInt16(third & 0x3F))
  }

  private func hasAll(_ word: StaticString, at index: Int) -> Bool {
    let start = Int(cells[index].start)
    return word.withUTF8Buffer { bytes in
      guard start + bytes.count <= source.count else { return false }
      // The first bytes of letters are nearly all the same.
      for offset in bytes.indices.reversed() where source[start + offset] != bytes[offset] { return false }
      return true
    }
  }

  /// Whether a literal of Chinese letters ends right before `index`.
  @inline(__always)
  func has(_ word: StaticString, endingAt index: Int) -> Bool {
    has(word, at: index - word.utf8CodeUnitCount / 3)
  }

  /// Reads one sentence of valid UTF-8 that begins at `start`, up to its end mark, `limit` or the length
  /// limit, and returns where it ends.
  mutating func read(_ text: [UInt8], from start: Int, limit: Int, marked: inout MarkedLetters) -> Int {
    source = text
    before = isCut && count > 0 && start > 0 ? self[count - 1] : .none
    isCut = false
    isQuoted = false
    count = 0
    let place = fill(text.span, from: start, limit: limit, &marked)
    guard place < limit, count + 2 >= Self.lengthLimit else { return place }
    let end = cut(at: place)
    while marked.count > 0, marked[marked.count - 1] >= count { marked.count -= 1 }
    return end
  }

  /// Takes letters up to an end mark, a line's end or the limits; returns where it stopped.
  private mutating func fill(
    _ bytes: Span<UInt8>, from start: Int, limit: Int, _ marked: inout MarkedLetters
  ) -> Int {
    let table = LetterFacts.entries
    let entries = table.span
    let raw = bytes.bytes
    // Taken out of the sentence, and a span: an array would look for other owners at every letter.
    var store: [Cell] = []
    swap(&store, &self.cells)
    var cells = store.mutableSpan
    let last = min(Self.lengthLimit, cells.count) - 2
    precondition(start >= 0 && limit <= raw.byteCount)
    precondition(marked.places.count == Self.lengthLimit)
    var places = marked.places.mutableSpan
    var count = 0
    var markedCount = 0
    var place = start
    var spaceBefore = false
    var hasGaps = false
    while place < limit, count < last {
      // Most letters are three bytes long and follow each other. Four bytes are loaded for each.
      var isEnd = false
      let runEnd = spaceBefore ? place : min(limit &- 3, place &+ 3 &* (last &- count))
      while place < runEnd {
        let four = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt32.self).littleEndian
        let letter = Self.threeByteLetter(four)
        guard letter <= UInt16.max else { break }
        // Any 16 bits have their entry.
        let entry = entries[unchecked: Int(letter)]
        cells[unchecked: count] = Cell(entry: entry, start: Int32(truncatingIfNeeded: place))
        // Without a branch: which letters have a mark is not to be foreseen.
        places[unchecked: markedCount] = UInt16(truncatingIfNeeded: count)
        markedCount &+= LetterFacts.isMarked(entry)
        // No letter, or the last one: both in one question.
        guard entry &- 1 < LetterFacts.stop &- 1 else {
          if entry != 0 { (count, place, isEnd) = (count &+ 1, place &+ 3, true) }
          break
        }
        count &+= 1
        place &+= 3
      }
      guard !isEnd, place < limit, count < last else { break }
      let letterStart = place
      let entry = paired(entries[Int(Self.decode(bytes, raw, &place, limit))])
      if entry == 0 {
        if bytes[letterStart] == UInt8(ascii: "\n") { break }
        spaceBefore = true
        hasGaps = hasGaps || count > 0
        continue
      }
      if spaceBefore {
        spaceBefore = false
        if count > 0, Self.parts(LetterFacts.glyph(cells[count - 1].entry), LetterFacts.glyph(entry)) {
          let space = UInt32(UInt8(ascii: " "))
          cells[count] = Cell(entry: space, start: Int32(truncatingIfNeeded: letterStart - 1))
          count &+= 1
        }
      }
      cells[count] = Cell(entry: entry, start: Int32(truncatingIfNeeded: letterStart))
      places[markedCount] = UInt16(truncatingIfNeeded: count)
      markedCount &+= LetterFacts.isMarked(entry)
      count &+= 1
      if entry & LetterFacts.stop != 0 { break }
    }
    swap(&store, &self.cells)
    self.count = count
    self.hasGaps = hasGaps
    marked.count = markedCount
    return place
  }

  /// Straight quotation marks as pairs: every other one of a sentence opens.
  private mutating func paired(_ entry: UInt32) -> UInt32 {
    guard LetterFacts.glyph(entry) == "\"" else { return entry }
    isQuoted.toggle()
    return LetterFacts.entries[isQuoted ? 0x201C : 0x201D]
  }

  /// Ends a sentence that is too long behind its last comma, if there is one near; what follows is read next.
  private mutating func cut(at place: Int) -> Int {
    isCut = true
    var keep = count
    while keep > Self.lengthLimit - Self.cutWindow {
      let last = self[keep - 1]
      if last == "," || last == ";" || last == "、" || last == ":" { break }
      keep -= 1
    }
    guard keep > Self.lengthLimit - Self.cutWindow, keep < count else { return place }
    let end = Int(cells[keep].start)
    count = keep
    return end
  }

  /// Whether a space between two letters parts words.
  private static func parts(_ left: Glyph, _ right: Glyph) -> Bool {
    left.isWordLetter && right.isWordLetter && !(left.isPlaceholder && right.isPlaceholder)
  }

  /// The byte offset behind a letter; white space that follows is not part of it.
  private func end(_ index: Int) -> Int {
    let start = Int(cells[index].start)
    let lead = source[start]
    return start + (lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
  }

  /// The scalar whose three bytes are the lowest of four; more than 16 bits where they are none.
  @inline(__always)
  private static func threeByteLetter(_ four: UInt32) -> UInt32 {
    (four & 0xFF ^ 0xE0) << 12 | (four >> 2 & 0x0FC0) | (four >> 16 & 0x3F)
  }

  /// The scalar at `place` cut to 16 bits; moves `place` behind it. Never leaves `limit`.
  @inline(__always)
  private static func decode(
    _ text: Span<UInt8>, _ raw: RawSpan, _ place: inout Int, _ limit: Int
  ) -> UInt16 {
    if place &+ 4 <= limit {
      let four = UInt32(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: place, as: UInt32.self))
      let letter = threeByteLetter(four)
      if letter <= UInt16.max {
        place &+= 3
        return UInt16(truncatingIfNeeded: letter)
      }
    }
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
