// Which lines of the rough text are rows of a table, and where their cells are.

/// How the cells of a row are parted.
enum TableStyle: Sendable, Hashable {
  /// `<td>`
  case markup
  /// `| a | b |`
  case pipe
  /// `│ a │ b │` between lines of `─`.
  case box
  /// `a | b`, `a | b |`: bars between cells, or behind each.
  case open
  /// `a |`, `b |`: each cell a line of its own.
  case listed
  /// The same without bars.
  case bare
  /// Tabs or wide gaps.
  case gap
  /// Single blanks.
  case blank
  /// Names with blanks in them, also in two languages, before one number for every year of the head.
  case tail
  /// Commas, with quotes around cells that hold one.
  case comma
}

/// A run of neighbouring lines that form a table.
struct TableBlock: Sendable, Hashable {
  var lines: Range<Int>
  var style: TableStyle
  /// How many cells make a row, where the lines do not say.
  var width = 0
  /// How many lower heads stand below each broad one.
  var breadths: [Int] = []
  /// How many cells of words begin a row.
  var words = 0
  /// The rows of a head in two storeys, as places among its cells.
  var head: [[Int?]] = []
}

enum TableDetector {
  /// The tables among the lines, in order; lines that only a blank parted from the last are no rows.
  static func detect(
    _ bytes: Span<UInt8>, lines: [RoughLine], soft: (Int) -> Bool
  ) -> [TableBlock] {
    var blocks: [TableBlock] = []
    var index = 0
    while index < lines.count {
      if BareCells.mayBeNumber(bytes, lines[index]), !soft(index) {
        let block = BareCells.read(
          bytes, lines, number: index, from: blocks.last?.lines.upperBound ?? 0)
        if let block { blocks.append(block) }
        index = block?.lines.upperBound ?? index + 1
        continue
      }
      if !soft(index), let block = TailRows.read(bytes, lines, from: index, soft: soft) {
        blocks.append(block)
        index = block.lines.upperBound
        continue
      }
      guard !soft(index), let style = style(bytes, lines[index]) else {
        index += 1
        continue
      }
      if style == .listed {
        let behind = blocks.last?.lines.upperBound ?? 0
        let list = ListedCells.read(bytes, lines, from: index, behind: behind, soft: soft)
        blocks += list.blocks
        index = list.end
        continue
      }
      var end = TableRows.end(bytes, lines, of: index, style)
      let width = cellCount(bytes, lines[index], style)
      while end < lines.count, !soft(end) {
        if style == .blank, TailRows.read(bytes, lines, from: end, soft: soft) != nil { break }
        if belongs(bytes, lines[end], to: style, width: width) {
          end = TableRows.end(bytes, lines, of: end, style)
        } else if end + 1 < lines.count, !soft(end + 1), isGroup(bytes, lines[end], style),
          belongs(bytes, lines[end + 1], to: style, width: width),
          holdsNumber(bytes, lines[end + 1], style)
        {
          end += 2
        } else {
          break
        }
      }
      if let start = tableStart(bytes, lines, in: index..<end, style) {
        let first = blocks.last?.lines.upperBound ?? 0
        let hasHead = start > first && !soft(start) && TableHead.stands(bytes, lines, above: start, style)
        blocks.append(TableBlock(lines: (hasHead ? start - 1 : start)..<end, style: style))
      }
      index = end
    }
    return blocks
  }

  private static func style(_ bytes: Span<UInt8>, _ line: RoughLine) -> TableStyle? {
    if line.isRow { return .markup }
    if line.count > 4_096 { return nil }
    if bytes[line.start] == 0x7C, bytes.occurrences(of: 0x7C, in: line.start..<line.end) >= 2 { return .pipe }
    if bytes[line.start] == 0x2B, isRule(bytes, line) { return .pipe }
    if isBoxed(bytes, line) { return .box }
    if bytes[line.end - 1] == 0x7C, ListedCells.isCell(bytes, line) { return .listed }
    if isOpen(bytes, line) { return .open }
    if line.gaps >= 1 { return .gap }
    if line.spaces >= 2 { return .blank }
    if line.count < 1_024, hasCommas(bytes, line) { return .comma }
    return nil
  }

  /// Two commas at least, the first within a cell's length; prose rarely gets further than that look.
  private static func hasCommas(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    let near = line.start..<min(line.end, line.start + 96)
    return bytes.occurrences(of: 0x2C, in: near) >= 1
      && bytes.occurrences(of: 0x2C, in: line.start..<line.end) >= 2
  }

  private static func belongs(
    _ bytes: Span<UInt8>, _ line: RoughLine, to style: TableStyle, width: Int
  ) -> Bool {
    switch style {
    case .markup: line.isRow
    case .pipe: !line.isRow && (bytes[line.start] == 0x7C || bytes[line.start] == 0x2B && isRule(bytes, line))
    case .box: !line.isRow && isBoxed(bytes, line)
    case .open: isOpen(bytes, line) || bytes[line.start] == 0x7C && isInside(bytes, line, width)
    case .listed, .bare, .tail: false
    case .gap: !line.isRow && line.gaps >= 1 && line.count <= 4_096
    case .blank:
      Self.style(bytes, line) == style
        && (cellCount(bytes, line, style) == width || endsInNumber(bytes, line) && sumsUp(bytes, line, width))
    case .comma: Self.style(bytes, line) == style && cellCount(bytes, line, style) == width
    }
  }

  /// Cheap: a bar within the length of a first cell.
  private static func isOpen(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    line.tabs == 0 && !line.isRow && line.count <= 4_096 && bytes[line.start] != 0x7C
      && bytes.occurrences(of: 0x7C, in: line.start..<min(line.end, line.start + 96)) >= 1
  }

  /// `|`, `|---|---|`, `| 绝对量 | 增速 |`: a line of a table with open bars that begins with one.
  private static func isInside(_ bytes: Span<UInt8>, _ line: RoughLine, _ width: Int) -> Bool {
    isRule(bytes, line) || !line.isRow && bytes.occurrences(of: 0x7C, in: line.start..<line.end) <= width
  }

  /// `一、工业`, `按构成分`: the name of the rows below it, in a line without columns.
  private static func isGroup(_ bytes: Span<UInt8>, _ line: RoughLine, _ style: TableStyle) -> Bool {
    guard !line.isRow, line.count <= longestGroup, isWithoutColumns(line, style), line.spaces <= 1 else {
      return false
    }
    let last = bytes.letter(before: line.end)
    return last != Letter.colon && last &- 0x30 >= 10 && !isProse(bytes, line, style)
  }

  private static let longestGroup = 45

  /// Whether a row holds a number behind its name; years may be a head.
  private static func holdsNumber(_ bytes: Span<UInt8>, _ line: RoughLine, _ style: TableStyle) -> Bool {
    line.count <= 1_024
      && cells(bytes, line, style).dropFirst().contains {
        TableCell.isNumeric(bytes, $0) && !TableCell.isYear(bytes, $0)
      }
  }

  /// Whether no gap, or too few blanks, part a line among rows that they do.
  static func isWithoutColumns(_ line: RoughLine, _ style: TableStyle) -> Bool {
    switch style {
    case .gap: line.gaps == 0
    case .blank: line.gaps == 0 && line.spaces < 2
    default: false
    }
  }

  /// A row that letters set apart make wider, `合 计 360 52`, or empty cells narrower, `合计 360 52`.
  private static func sumsUp(_ bytes: Span<UInt8>, _ line: RoughLine, _ width: Int) -> Bool {
    let row = TableRows.joined(bytes, cells(bytes, line, .blank), to: width)
    return row.count == width || row.count < width && RowName.begins(bytes, line)
  }

  private static func cellCount(_ bytes: Span<UInt8>, _ line: RoughLine, _ style: TableStyle) -> Int {
    switch style {
    case .markup, .gap: line.gaps + 1
    case .pipe, .box, .listed, .bare, .tail: bytes.occurrences(of: 0x7C, in: line.start..<line.end) - 1
    case .open:
      bytes.occurrences(of: 0x7C, in: line.start..<line.end) + (bytes[line.end - 1] == 0x7C ? 0 : 1)
    case .blank: line.gaps + line.spaces + 1
    case .comma: cells(bytes, line, style).count
    }
  }

  /// Where a table begins among lines of one style. Markup and pipes say so themselves; other rows must look
  /// like one.
  private static func tableStart(
    _ bytes: Span<UInt8>, _ lines: [RoughLine], in run: Range<Int>, _ style: TableStyle
  ) -> Int? {
    switch style {
    case .markup, .pipe, .listed, .bare, .tail: run.count >= 2 ? run.lowerBound : nil
    case .box: lines[run].count { !isRule(bytes, $0) } >= 2 ? run.lowerBound : nil
    case .gap:
      TableRun.start(bytes, lines, in: run, style)
        ?? (TableCard.stands(bytes, lines[run]) ? run.lowerBound : nil)
    case .open, .blank, .comma: TableRun.start(bytes, lines, in: run, style)
    }
  }

  /// Cheap: whether a row may end in a number.
  private static func endsInNumber(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    let last = bytes[line.end - 1]
    return last &- 0x30 < 10 || last == 0x25
  }

  /// A box-drawing letter: `│`, `┌`, `─`.
  static func isBorder(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    bytes[offset] == 0xE2 && offset + 2 < bytes.count
      && (bytes[offset + 1] == 0x94 || bytes[offset + 1] == 0x95)
  }

  /// A row between bars, or a line of `─`; not prose that `──` begins.
  private static func isBoxed(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    isBorder(bytes, at: line.start) && (bar(bytes, at: line.start) > 0 || isRule(bytes, line))
  }

  /// `│`, `┃`, `║`, `|`: how many bytes part two cells here, 0 where none do.
  private static func bar(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    if bytes[offset] == 0x7C { return 1 }
    guard isBorder(bytes, at: offset) else { return 0 }
    switch (bytes[offset + 1], bytes[offset + 2]) {
    case (0x94, 0x82), (0x94, 0x83), (0x95, 0x91): return 3
    default: return 0
    }
  }

  /// Whether a row holds the punctuation of a sentence, a comma of one byte among Chinese letters too.
  static func isProse(_ bytes: Span<UInt8>, _ line: RoughLine, _ style: TableStyle) -> Bool {
    var offset = line.start
    var isHan = false
    while offset < line.end {
      let letter = bytes.letter(at: offset)
      switch letter {
      case Letter.comma, Letter.stop: return true
      case Letter.semicolon where style != .comma: return true
      // `…生产总值,同比增长…`, but not 1,234.
      case 0x2C where style != .comma && isHan, 0x3B where style != .comma && isHan: return true
      default: isHan = 0xE4_B8_80...0xE9_BF_BF ~= letter || letter == 0x25
      }
      offset += bytes.letterLength(at: offset)
    }
    return false
  }

  /// The cells of a row, without blanks around them; a head parted by blanks may stand above rows with gaps.
  static func cells(_ bytes: Span<UInt8>, _ line: RoughLine, _ style: TableStyle) -> [Range<Int>] {
    let style = style == .gap && line.gaps == 0 ? .blank : style
    var cells: [Range<Int>] = []
    var start = line.start
    var end = line.end
    if style == .pipe || style == .box {
      start += max(1, bar(bytes, at: start))
      if end > start, bytes[end - 1] == 0x7C { end -= 1 }
      if style == .box, end >= start + 3, bar(bytes, at: end - 3) == 3 { end -= 3 }
    }
    if style == .open, end > start, bytes[end - 1] == 0x7C { end -= 1 }
    var offset = start
    var quoted = false
    while offset < end {
      let byte = bytes[offset]
      let parts =
        switch style {
        case .markup, .gap: byte == 0x09
        case .pipe, .open, .listed, .bare, .tail: byte == 0x7C
        case .box: bar(bytes, at: offset) > 0
        case .blank: byte == 0x09 || byte == 0x20
        case .comma: byte == 0x2C && !quoted
        }
      if byte == 0x22 && style == .comma { quoted.toggle() }
      if parts {
        cells.append(trimmed(bytes, start..<offset, style))
        start = offset + (style == .box ? bar(bytes, at: offset) : 1)
        offset = start
      } else {
        offset += 1
      }
    }
    cells.append(trimmed(bytes, start..<end, style))
    return cells
  }

  static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>, _ style: TableStyle) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isEdge(bytes[start], style) { start += 1 }
    while start < end, isEdge(bytes[end - 1], style) { end -= 1 }
    return start..<end
  }

  private static func isEdge(_ byte: UInt8, _ style: TableStyle) -> Bool {
    byte == 0x20 || byte == 0x09 || (byte == 0x22 && style == .comma)
  }

  /// Whether tabs one behind another only align the columns: rows agree better without empty cells.
  static func alignsWithTabs(_ bytes: Span<UInt8>, _ lines: ArraySlice<RoughLine>) -> Bool {
    var full: [Int: Int] = [:]
    var filled: [Int: Int] = [:]
    for line in lines where line.gaps > 0 {
      let row = cells(bytes, line, .gap)
      full[row.count + line.leadingTabs, default: 0] += 1
      filled[row.count { !$0.isEmpty }, default: 0] += 1
    }
    return (filled.values.max() ?? 0) > (full.values.max() ?? 0)
  }

  /// `|---|:--:|`, `+---+`, `├──┼──┤`: the line under a header, or between two rows.
  static func isRule(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    var offset = line.start
    while offset < line.end {
      switch bytes[offset] {
      case 0x7C, 0x2D, 0x3A, 0x20, 0x09, 0x2B, 0x3D: offset += 1
      case 0xE2 where isBorder(bytes, at: offset) || bytes[offset + 1] == 0x80: offset += 3
      default: return false
      }
    }
    return true
  }
}
