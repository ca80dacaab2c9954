// One pass over the decoded source: width folded, invisible characters and markup gone, lines cut.

/// Turns the decoded source into rough text.
struct LineScanner {
  let source: [UInt8]
  var writer: RoughWriter
  var markup = MarkupState()
  private var controls = 0
  /// Where the stretch begins that has not been written yet.
  private var start = 0

  private init(source: [UInt8], writer: RoughWriter) {
    self.source = source
    self.writer = writer
  }

  /// - Throws: `.binary` where the text holds a NUL, or more than a stray control character.
  static func scan(_ source: [UInt8]) throws(ExtractionError) -> RoughText {
    var scanner = LineScanner(source: source, writer: RoughWriter(capacity: source.count))
    try scanner.run()
    return scanner.writer.text
  }

  private mutating func run() throws(ExtractionError) {
    let source = source
    let bytes = source.span
    var base = 0
    var looks = [SIMD4<UInt64>](repeating: SIMD4(), count: Self.blocksAtOnce)
    var found = [UInt64](repeating: 0, count: Self.blocksAtOnce * ThirtyTwoBytes.count)
    while base < bytes.count {
      let end = min(bytes.count, base + found.count)
      let count = Self.find(bytes, base..<end, &looks, &found)
      for index in 0..<count {
        let (place, kind) = (Int(found[index] >> 2), found[index] & 3)
        // What lies before `start` has gone with a tag or a run of blanks.
        if place >= start { try handle(kind, bytes, at: place) }
      }
      base = end
    }
    if start < bytes.count { writer.copy(source, start..<bytes.count) }
    writer.endLine()
  }

  /// Blocks that are gone over before the first character found is handled.
  private static let blocksAtOnce = 64

  /// Finds the characters of a range that are not plain: four times the place, and the kind. Loops of their
  /// own, with little to remember, over all that is plain.
  @inline(never)
  private static func find(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ looks: inout [SIMD4<UInt64>], _ found: inout [UInt64]
  ) -> Int {
    let end = findLooks(bytes.bytes, range, &looks)
    let words = looks.span.bytes
    var places = found.mutableSpan
    precondition(range.upperBound <= bytes.count && range.count <= places.count && end <= words.byteCount)
    var count = 0
    var word = 0
    while word < end {
      var looks = words.unsafeLoad(fromUncheckedByteOffset: word, as: UInt64.self)
      while looks != 0 {
        let place = range.lowerBound &+ word &+ EightBytes.first(looks)
        looks &= looks &- 1
        let kind = kind(bytes, at: place)
        places[unchecked: count] = UInt64(truncatingIfNeeded: place) &<< 2 | kind
        count &+= kind == plain ? 0 : 1
      }
      word &+= EightBytes.count
    }
    for place in (range.lowerBound + end)..<range.upperBound {
      let kind = kind(bytes, at: place)
      places[unchecked: count] = UInt64(truncatingIfNeeded: place) &<< 2 | kind
      count &+= kind == plain ? 0 : 1
    }
    return count
  }

  /// Words are taken from memory one by one faster than from the blocks. Returns the bytes gone over.
  @inline(never)
  private static func findLooks(_ raw: RawSpan, _ range: Range<Int>, _ looks: inout [SIMD4<UInt64>]) -> Int {
    var space = looks.mutableSpan
    let blocks = min(space.count, range.count / ThirtyTwoBytes.count)
    for block in 0..<blocks {
      let offset = range.lowerBound &+ block &* ThirtyTwoBytes.count
      space[unchecked: block] = ThirtyTwoBytes(raw, at: offset).looks
    }
    return blocks &* ThirtyTwoBytes.count
  }

  /// Handles one character that is not plain.
  @inline(__always)
  private mutating func handle(
    _ kind: UInt64, _ bytes: Span<UInt8>, at offset: Int
  ) throws(ExtractionError) {
    if kind == Self.mark || kind == Self.stop && !isDecimalPoint(offset) {
      writer.mark(at: offset)
    } else {
      try write(bytes, specialAt: offset)
    }
  }

  private mutating func write(_ bytes: Span<UInt8>, specialAt offset: Int) throws(ExtractionError) {
    if start < offset { writer.copy(source, start..<offset) }
    if bytes[offset] < 0x20 { try checkControl(at: offset) }
    start = special(at: offset)
  }

  private mutating func checkControl(at offset: Int) throws(ExtractionError) {
    let byte = source[offset]
    guard byte &- 9 > 4 else { return }
    controls += 1
    if byte == 0 || controls > 16 + source.count / 200 { throw .binary(offset: offset) }
  }

  private static var plain: UInt64 { 0 }
  /// Plain, and the end of a sentence.
  private static var mark: UInt64 { 1 }
  /// The same, or a decimal point.
  private static var stop: UInt64 { 2 }
  private static var special: UInt64 { 3 }

  /// Whether a byte may end a digit or a placeholder, of full width too.
  @inline(__always)
  private static func isPart(_ byte: UInt8) -> Bool { byte < 0x9A && !(0x80..<0x90 ~= byte) || byte == 0xB8 }

  @inline(__always)
  private static func kind(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    let lead = bytes[offset]
    // The text is UTF-8: what a lead asks for follows.
    if lead == 0xE3 {
      guard bytes[offset &+ 1] == 0x80 else { return plain }
      let last = bytes[offset &+ 2]
      if last == 0x82 { return offset > 0 && isPart(bytes[offset &- 1]) ? stop : mark }
      return last == 0x80 ? special : plain
    }
    if lead == 0xEF {
      let second = bytes[offset &+ 1]
      guard second == 0xBC else { return second < 0xBB ? plain : special }
      // Full-width punctuation stays: ！（），：；？
      switch bytes[offset &+ 2] {
      case 0x8C, 0x88, 0x89: return plain
      case 0x81, 0x9A, 0x9B, 0x9F: return mark
      default: return special
      }
    }
    if lead == 0xE2 {
      // General punctuation: quotes and dashes are plain, blanks and marks are not.
      let (second, last) = (bytes[offset &+ 1], bytes[offset &+ 2])
      if second == 0x80 { return last < 0x90 || 0xA8...0xAF ~= last ? special : plain }
      return second == 0x81 && last >= 0x9F ? special : plain
    }
    if lead == 0xC2 { return bytes[offset &+ 1] <= 0xAD || bytes[offset &+ 1] == 0xB7 ? special : plain }
    return lead <= 0x20 || lead == 0x26 || lead == 0x3C || lead == 0x7F ? special : plain
  }

  /// Handles one character that is not plain; returns the offset behind it.
  private mutating func special(at offset: Int) -> Int {
    let lead = source[offset]
    switch lead {
    case 0x20, 0x09: return blank(at: offset)
    case 0x0A...0x0D:
      let crlf = lead == 0x0D && offset + 1 < source.count && source[offset + 1] == 0x0A
      return newline(offset, length: crlf ? 2 : 1)
    case 0x3C: return tag(at: offset)
    case 0x26: return entity(at: offset)
    case 0..<0x20, 0x7F: return offset + 1
    case 0xE3:
      if source[offset + 2] == 0x80 { return blank(at: offset) }
      writer.put(0x2E, source: offset..<(offset + 3))
      return offset + 3
    default:
      let step = TextDecoder.step(in: source.span, at: offset, encoding: .utf8)
      return scalar(step.scalar, offset..<(offset + step.length))
    }
  }

  /// A scalar that may be folded, blank or invisible, from the file or from an entity.
  mutating func scalar(_ value: UInt32, _ range: Range<Int>) -> Int {
    switch value {
    case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F: writer.blank(columns: 1, source: range)
    case 0x3000: writer.blank(columns: 2, source: range)
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: return newline(range.lowerBound, length: range.count)
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFE00...0xFE0F, 0xFFF9...0xFFFB:
      break
    case 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F: writer.put(value, source: range)
    case 0xFF02...0xFF5E: writer.put(value - 0xFEE0, source: range)
    case 0xFFE5: writer.put(0xA5, source: range)
    case 0xB7: writer.put(isMiddlePoint(range.lowerBound) ? 0x2E : 0xB7, source: range)
    default: writer.put(value, source: range)
    }
    return range.upperBound
  }

  private mutating func newline(_ offset: Int, length: Int) -> Int {
    // Inside a row of an HTML table a line break is a blank.
    if markup.isInsideRow && writer.lineLength < MarkupState.rowLimit {
      writer.blank(columns: 1, source: offset..<(offset + length))
    } else {
      markup.isInsideRow = false
      writer.endLine()
    }
    return offset + length
  }

  /// A run of blanks, counted in columns.
  private mutating func blank(at start: Int) -> Int {
    var columns = 0
    var tabs = 0
    var offset = start
    loop: while offset < source.count {
      switch source[offset] {
      case 0x20:
        columns += 1
        offset += 1
      case 0x09:
        columns += 8
        tabs += 1
        offset += 1
      case 0xE3 where source[offset + 1] == 0x80 && source[offset + 2] == 0x80:
        columns += 2
        offset += 3
      default: break loop
      }
    }
    writer.blank(columns: columns, tabs: min(tabs, TableGrid.widest), source: start..<offset)
    return offset
  }

  // MARK: Points between digits

  /// `。` stands for a decimal point in `88。2亿元`: digits on both sides, and no date or marker after.
  private func isDecimalPoint(_ offset: Int) -> Bool {
    guard isDigitEnd(before: offset), !hasPoint(before: offset) else { return false }
    return isFraction(from: offset + 3)
  }

  /// The number before already has its point: in `2.54。30个` the stop ends a sentence.
  private func hasPoint(before offset: Int) -> Bool {
    var place = offset - 1
    while place >= max(0, offset - 20), 0x30...0x39 ~= source[place] { place -= 1 }
    guard place >= 0 else { return false }
    // `居全市第8。9个项目`: a rank has none either.
    var mark = place
    while mark > place - 3, mark > 1, source[mark] == 0x20 { mark -= 1 }
    if mark > 1, source[mark - 2] == 0xE7, source[mark - 1] == 0xAC, source[mark] == 0xAC { return true }
    // `降至2.1:1。12个`: a ratio has no point of its own.
    let isRatio = source[place] == 0x3A || place > 1 && source[place] == 0xB6 && source[place - 2] == 0xE2
    return source[place] == 0x2E || isRatio && isDigitEnd(before: source[place] == 0x3A ? place : place - 2)
  }

  private func isMiddlePoint(_ offset: Int) -> Bool {
    guard source[offset] == 0xC2, isDigitEnd(before: offset) else { return false }
    return isFraction(from: offset + 2)
  }

  private func isDigitEnd(before offset: Int) -> Bool {
    guard offset > 0 else { return false }
    switch source[offset - 1] {
    case 0x30...0x39, 0x58, 0x78: return true
    case 0x90...0x99: return offset >= 3 && source[offset - 3] == 0xEF && source[offset - 2] == 0xBC
    case 0xB8: return offset >= 3 && source[offset - 3] == 0xEF && source[offset - 2] == 0xBC
    default: return false
    }
  }

  /// One to four digits or placeholders and then a unit: `2亿`, `5%`, `Ｘ％`.
  private func isFraction(from start: Int) -> Bool {
    var offset = start
    var digits = 0
    while digits < 5, let length = digitLength(at: offset) {
      offset += length
      digits += 1
    }
    guard 1...4 ~= digits else { return false }
    while offset < source.count {
      if source[offset] == 0x20 {
        offset += 1
      } else if source[offset] == 0xC2, offset + 1 < source.count, source[offset + 1] == 0xA0 {
        offset += 2
      } else {
        break
      }
    }
    guard offset + 2 < source.count else { return offset < source.count && source[offset] == 0x25 }
    if source[offset] == 0x25 { return true }
    return Self.fractionUnits.contains(scalarKey(at: offset))
  }

  private func digitLength(at offset: Int) -> Int? {
    guard offset < source.count else { return nil }
    switch source[offset] {
    case 0x30...0x39, 0x58, 0x78: return 1
    case 0xEF where offset + 2 < source.count && source[offset + 1] == 0xBC:
      return (0x90...0x99).contains(source[offset + 2]) || source[offset + 2] == 0xB8 ? 3 : nil
    default: return nil
    }
  }

  private func scalarKey(at offset: Int) -> UInt32 {
    UInt32(source[offset]) << 16 | UInt32(source[offset + 1]) << 8 | UInt32(source[offset + 2])
  }

  /// First characters of units that may follow a fraction.
  private static let fractionUnits: Set<UInt32> = Set(
    "亿万千百元％个倍平公亩吨米立斤户人家分美欧港日度项成折‰㎡".unicodeScalars.map { scalar in
      let bytes = Array(String(scalar).utf8)
      return UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes.count > 2 ? bytes[2] : 0)
    })
}
