// Lines → paragraphs: hard wraps joined, blanks inside words dropped, table cells parted by tabs.

struct TextAssembler {
  private let rough: RoughText
  private let lines: [RoughLine]
  /// Which lines were parted from the one before by a blank only.
  private let soft: [Bool]?
  private var builder: CleanBuilder
  /// Ranges of the cleaned text that are tables.
  private var tables: [Range<Int>] = []

  /// Where the paragraph begins in the cleaned text, and how often its broken prose was mended.
  private var paragraphStart = 0
  private var mended = 0
  private static let mostMends = 4
  private static let shortestProse = 180

  private init(_ rough: RoughText, lines: [RoughLine], soft: [Bool]?) {
    self.rough = rough
    self.lines = lines
    self.soft = soft
    builder = CleanBuilder(rough)
  }

  /// The cleaned text and its tables, handed over, so that no second owner makes its changes copies.
  static func assemble(
    _ rough: RoughText, lines: [RoughLine], soft: [Bool]?
  ) -> (CleanBuilder, [Range<Int>]) {
    var assembler = TextAssembler(rough, lines: lines, soft: soft)
    assembler.run()
    return assembler.result()
  }

  private consuming func result() -> (CleanBuilder, [Range<Int>]) { (builder, tables) }

  private mutating func run() {
    let utf8 = rough.utf8
    let bytes = utf8.span
    let blocks = TableDetector.detect(bytes, lines: lines) { [soft] in soft?[$0] ?? false }
    var joiner = LineJoiner(wrap: WrapWidth.detect(bytes, lines: lines[...]))
    let isWrapped = joiner.wrap != nil
    var index = 0
    var nextBlock = 0
    var runEnd = 0
    var previous: RoughLine?
    while index < lines.count {
      if nextBlock < blocks.count, blocks[nextBlock].lines.lowerBound == index {
        appendTable(blocks[nextBlock])
        index = blocks[nextBlock].lines.upperBound
        nextBlock += 1
        previous = nil
        continue
      }
      let line = lines[index]
      if !isWrapped && index >= runEnd {
        runEnd = endOfRun(from: index)
        let run = lines[index..<runEnd]
        joiner = LineJoiner(wrap: run.count < lines.count ? WrapWidth.detectRagged(bytes, lines: run) : nil)
      }
      if let previous,
        joiner.seam(bytes, previous, line, soft: soft?[index] ?? false) == .join
          || mends(line, bytes, isWrapped: joiner.wrap != nil)
      {
        // A break inside a number is the wrap's doing; one between words stood for a blank.
        let (before, after) = (bytes[previous.end - 1], bytes[line.start])
        let splitsNumber = after &- 0x30 < 10 && (before &- 0x30 < 10 || before &- 0x41 < 26)
        if !splitsNumber && keepsBlank(between: before, and: after) { builder.append(0x20) }
      } else {
        endParagraph()
      }
      appendLine(line)
      previous = line
      index += 1
    }
  }

  /// Where the lines end that no empty line parts: a file may hold a broken text among others.
  private func endOfRun(from start: Int) -> Int {
    var end = start + 1
    while end < lines.count, !lines[end].blankBefore { end += 1 }
    return end
  }

  /// Whether a line goes on with prose that broke off in the middle: a link or a highlighted word had a
  /// line of its own. What breaks off ends in a letter, and is long or has a quotation open.
  private mutating func mends(_ line: RoughLine, _ bytes: Span<UInt8>, isWrapped: Bool) -> Bool {
    let clean = builder.utf8
    guard !isWrapped, mended < Self.mostMends, !line.blankBefore, line.indent == 0,
      clean.count - paragraphStart >= 9, 0xE4...0xE9 ~= clean[clean.count - 3],
      SectionMarker.read(bytes, at: line.start) == nil, Salutation.read(bytes, at: line.start) == nil
    else { return false }
    let text = clean.span
    var offset = paragraphStart
    var hasPause = false
    var open = 0
    while offset < clean.count {
      switch text.letter(at: offset) {
      case Letter.stop, Letter.comma: hasPause = true
      case Letter.openQuote: open += 1
      case Letter.closeQuote: open = max(0, open - 1)
      default: break
      }
      offset += text.letterLength(at: offset)
    }
    guard open > 0 || hasPause && clean.count - paragraphStart >= Self.shortestProse else { return false }
    mended += 1
    return true
  }

  private mutating func endParagraph() {
    mended = 0
    defer { paragraphStart = builder.utf8.count }
    if let last = builder.utf8.last, last != 0x0A { builder.append(0x0A) }
  }

  private mutating func appendLine(_ line: RoughLine) {
    var cursor = line.firstRun
    if line.spaces == 0 && line.gaps == 0 {
      builder.append(line.start..<line.end, cursor: &cursor)
    } else if line.gaps > 1 {
      appendCells(line, cursor: &cursor)
    } else {
      appendWithoutBlanks(line.start..<line.end, lineStart: line.start, cursor: &cursor)
    }
  }

  /// A line with gaps that is in no table: an empty cell of it, `--`, parts nothing.
  private mutating func appendCells(_ line: RoughLine, cursor: inout Int) {
    let utf8 = rough.utf8
    let bytes = utf8.span
    let cells = TableDetector.cells(bytes, line, .gap)
    guard cells.dropFirst().dropLast().contains(where: { TableCell.isBlank(bytes, $0) && !$0.isEmpty }) else {
      return appendWithoutBlanks(line.start..<line.end, lineStart: line.start, cursor: &cursor)
    }
    for cell in cells where !TableCell.isBlank(bytes, cell) {
      if cell.lowerBound > line.start, let last = builder.utf8.last,
        keepsBlank(between: last, and: bytes[cell.lowerBound])
      {
        builder.append(0x20)
      }
      appendWithoutBlanks(cell, lineStart: line.start, cursor: &cursor)
    }
  }

  /// Appends a stretch; a blank stays only between words or numbers in ASCII letters.
  private mutating func appendWithoutBlanks(_ range: Range<Int>, lineStart: Int, cursor: inout Int) {
    let utf8 = rough.utf8
    let bytes = utf8.span
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      guard bytes[offset] == 0x20 || bytes[offset] == 0x09 else {
        offset += 1
        continue
      }
      builder.append(start..<offset, cursor: &cursor)
      var next = offset + 1
      while next < range.upperBound, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
      if offset > range.lowerBound, next < range.upperBound {
        let isMarker = bytes[next] &- 0x30 < 10 && endsMarker(bytes, offset, lineStart: lineStart)
        if isMarker || keepsBlank(between: bytes[offset - 1], and: bytes[next]) { builder.append(0x20) }
      }
      start = next
      offset = next
    }
    builder.append(start..<range.upperBound, cursor: &cursor)
  }

  /// `1.` at the start of a line or behind a full stop counts items; `10.` inside one is a number.
  private func endsMarker(_ bytes: Span<UInt8>, _ end: Int, lineStart: Int) -> Bool {
    guard end > lineStart, bytes[end - 1] == 0x2E else { return false }
    var start = end - 1
    while start > lineStart, end - start <= 3, bytes[start - 1] &- 0x30 < 10 { start -= 1 }
    guard start < end - 1 else { return false }
    return start == lineStart || bytes[start - 1] == 0x20 || bytes.letter(before: start).endsSentence
  }

  private mutating func appendTable(_ block: TableBlock) {
    endParagraph()
    let utf8 = rough.utf8
    let bytes = utf8.span
    let start = builder.utf8.count
    for row in TableRows.read(bytes, lines, block) {
      if builder.utf8.count > start { builder.append(0x0A) }
      var cursor = row.firstRun
      for (index, cell) in row.cells.enumerated() {
        if index > 0 { builder.append(0x09) }
        appendWithoutBlanks(cell, lineStart: cell.lowerBound, cursor: &cursor)
      }
    }
    if builder.utf8.count > start { tables.append(start..<builder.utf8.count) }
  }
}
