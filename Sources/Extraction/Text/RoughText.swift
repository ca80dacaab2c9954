// The first product of cleaning: lines of folded text, their spaces still marked.

/// One non-empty line of the rough text.
struct RoughLine: Sendable {
  /// Range in `RoughText.utf8`, without a line end.
  var start: Int
  var end: Int
  /// Index of the first offset run of the line; a line always begins a run.
  var firstRun: Int
  /// Leading blank columns, and the tabs among them: a row whose first cells are empty.
  var indent: Int
  var leadingTabs = 0
  /// Single blanks kept as `0x20`.
  var spaces: Int
  /// Wide gaps kept as `\t`, and how many of them tabs made.
  var gaps: Int
  var tabs = 0
  /// An empty line, or a block of markup, stands before it.
  var blankBefore: Bool
  /// A row of an HTML table.
  var isRow: Bool

  var count: Int { end - start }
}

/// Lines in file order. Every byte of `utf8` belongs to one line.
struct RoughText: Sendable {
  var utf8: [UInt8] = []
  var runs: [OffsetRun] = []
  var lines: [RoughLine] = []
  /// Where in the source the marks stand that end a sentence.
  var marks: [UInt32] = []
}

/// Builds rough text piece by piece.
struct RoughWriter {
  private(set) var text = RoughText()
  private var line = RoughLine(
    start: 0, end: 0, firstRun: 0, indent: 0, spaces: 0, gaps: 0, blankBefore: false, isRow: false)
  private var pendingColumns = 0
  private var pendingTabs = 0
  private var pendingSource = 0..<0
  private var sawBlank = false

  init(capacity: Int) {
    text.utf8.reserveCapacity(capacity)
    text.runs.reserveCapacity(capacity / 64 + 16)
    text.lines.reserveCapacity(capacity / 128 + 16)
    text.marks.reserveCapacity(capacity / 64 + 16)
  }

  var isAtLineStart: Bool { text.utf8.count == line.start }
  var lineLength: Int { text.utf8.count - line.start }

  /// A mark of the source that is copied with what stands around it ends a sentence.
  @inline(__always)
  mutating func mark(at source: Int) { text.marks.append(UInt32(truncatingIfNeeded: source)) }

  /// Copies source bytes as they are.
  @inline(__always)
  mutating func copy(_ source: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    flushBlank()
    addRun(range, cleanCount: range.count)
    text.utf8.append(contentsOf: source[range])
  }

  /// One character of the source, or a stretch of markup, became `scalar`.
  mutating func put(_ scalar: UInt32, source: Range<Int>) {
    flushBlank()
    // Neighbouring full-width letters share a run: three source bytes for each ASCII byte.
    let last = text.runs.count - 1
    if scalar < 0x80, source.count == 3, last >= line.firstRun,
      text.runs[last].sourceEnd == source.lowerBound,
      Int(text.runs[last].sourceEnd - text.runs[last].source)
        == 3 * (text.utf8.count - Int(text.runs[last].clean))
    {
      text.runs[last].sourceEnd = UInt32(source.upperBound)
    } else {
      addRun(source, cleanCount: scalar.utf8Count)
    }
    TextDecoder.append(scalar, to: &text.utf8)
    switch scalar {
    case 0x3002, 0xFF01, 0xFF1A, 0xFF1B, 0xFF1F: mark(at: source.lowerBound)  // 。！：；？
    default: break
    }
  }

  /// Blank columns; they count only when something follows on the line.
  mutating func blank(columns: Int, tabs: Int = 0, source: Range<Int>) {
    if isAtLineStart {
      line.indent += columns
      line.leadingTabs += tabs
      return
    }
    if pendingColumns == 0 {
      pendingSource = source
    } else {
      pendingSource = pendingSource.lowerBound..<source.upperBound
    }
    pendingColumns += columns
    pendingTabs += tabs
  }

  /// A table cell begins: always a gap, also before an empty cell, but for the first of a row.
  mutating func cell(isFirst: Bool, source: Int) {
    (pendingColumns, pendingTabs) = (0, 0)
    line.isRow = true
    if !isFirst { gap(source: source..<source) }
  }

  mutating func endLine() {
    (pendingColumns, pendingTabs) = (0, 0)
    if isAtLineStart {
      sawBlank = true
      line.indent = 0
      line.leadingTabs = 0
      line.isRow = false
      return
    }
    line.end = text.utf8.count
    line.blankBefore = sawBlank
    text.lines.append(line)
    sawBlank = false
    line = RoughLine(
      start: text.utf8.count, end: 0, firstRun: text.runs.count, indent: 0, spaces: 0, gaps: 0,
      blankBefore: false, isRow: false)
  }

  private mutating func flushBlank() {
    guard pendingColumns > 0 else { return }
    // In a row of markup only tags part cells: `项&nbsp;&nbsp;目` is one.
    if pendingTabs > 1, !line.isRow {
      // Tabs one behind another part empty cells.
      for _ in 1..<pendingTabs { gap(source: pendingSource.lowerBound..<pendingSource.lowerBound) }
    }
    if pendingColumns >= 2, !line.isRow {
      line.tabs += pendingTabs
      gap(source: pendingSource)
    } else {
      line.spaces += 1
      addRun(pendingSource, cleanCount: 1)
      text.utf8.append(0x20)
    }
    (pendingColumns, pendingTabs) = (0, 0)
  }

  private mutating func gap(source: Range<Int>) {
    line.gaps += 1
    addRun(source, cleanCount: 1)
    text.utf8.append(0x09)
  }

  /// Adds a run, or lengthens the one before where both map byte by byte without a break.
  @inline(__always)
  private mutating func addRun(_ source: Range<Int>, cleanCount: Int) {
    let last = text.runs.count - 1
    if last >= line.firstRun, source.count == cleanCount,
      Int(text.runs[last].sourceEnd) == source.lowerBound,
      text.utf8.count - Int(text.runs[last].clean)
        == Int(text.runs[last].sourceEnd - text.runs[last].source)
    {
      text.runs[last].sourceEnd = UInt32(source.upperBound)
      return
    }
    text.runs.append(
      OffsetRun(
        clean: UInt32(text.utf8.count), source: UInt32(source.lowerBound),
        sourceEnd: UInt32(source.upperBound)))
  }
}
