// Which lines of the rough text are rows of a table, and where their cells are.

/// How the cells of a row are parted.
enum TableStyle: Sendable, Hashable {
  /// `<td>`
  case markup
  /// `| a | b |`
  case pipe
  /// Tabs or wide gaps.
  case gap
  /// Single blanks.
  case blank
  /// Commas, with quotes around cells that hold one.
  case comma
}

/// A run of neighbouring lines that form a table.
struct TableBlock: Sendable, Hashable {
  var lines: Range<Int>
  var style: TableStyle
}

enum TableDetector {
  /// The tables among the lines, in order; lines that only a blank parted from the last are no rows.
  static func detect(
    _ bytes: Span<UInt8>, lines: [RoughLine], soft: (Int) -> Bool
  ) -> [TableBlock] {
    var blocks: [TableBlock] = []
    var index = 0
    while index < lines.count {
      guard !soft(index), let style = style(bytes, lines[index]) else {
        index += 1
        continue
      }
      var end = index + 1
      let width = cellCount(bytes, lines[index], style)
      while end < lines.count, !soft(end), belongs(bytes, lines[end], to: style, width: width) { end += 1 }
      if isTable(bytes, lines[index..<end], style) {
        blocks.append(TableBlock(lines: index..<end, style: style))
        index = end
      } else if style == .gap, end - index > 1 {
        // Gaps of several kinds of line met: try again behind the first.
        index += 1
      } else {
        index = style == .markup || style == .pipe ? end : index + 1
      }
    }
    return blocks
  }

  private static func style(_ bytes: Span<UInt8>, _ line: RoughLine) -> TableStyle? {
    if line.isRow { return .markup }
    if line.count > 4_096 { return nil }
    if bytes[line.start] == 0x7C, bytes.occurrences(of: 0x7C, in: line.start..<line.end) >= 2 { return .pipe }
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
    case .pipe: !line.isRow && bytes[line.start] == 0x7C
    case .gap: !line.isRow && line.gaps >= 1 && line.count <= 4_096
    case .blank, .comma:
      Self.style(bytes, line) == style && cellCount(bytes, line, style) == width
    }
  }

  private static func cellCount(_ bytes: Span<UInt8>, _ line: RoughLine, _ style: TableStyle) -> Int {
    switch style {
    case .markup, .gap: line.gaps + 1
    case .pipe: bytes.occurrences(of: 0x7C, in: line.start..<line.end) - 1
    case .blank: line.gaps + line.spaces + 1
    case .comma: cells(bytes, line, style).count
    }
  }

  /// Markup and pipes say so themselves; other rows must look like one: columns of numbers.
  private static func isTable(
    _ bytes: Span<UInt8>, _ lines: ArraySlice<RoughLine>, _ style: TableStyle
  ) -> Bool {
    switch style {
    case .markup, .pipe: return lines.count >= 2
    case .gap: guard lines.count >= 2 else { return false }
    case .blank, .comma: guard lines.count >= 3 else { return false }
    }
    var numeric = 0
    var rowsWithNumbers = 0
    var total = 0
    var sentences = 0
    for line in lines {
      if isProse(bytes, line, style) { sentences += 1 }
      let row = cells(bytes, line, style)
      let numbers = row.dropFirst().reduce(0) { $0 + (TableCell.isNumeric(bytes, $1) ? 1 : 0) }
      numeric += numbers
      total += row.count - 1
      if numbers > 0 { rowsWithNumbers += 1 }
    }
    return numeric >= 2 && numeric * 4 >= total && rowsWithNumbers * 2 >= lines.count
      && sentences * (style == .comma ? 2 : 4) <= lines.count
  }

  /// Whether a row holds the punctuation of a sentence, a comma of one byte among Chinese letters too.
  private static func isProse(_ bytes: Span<UInt8>, _ line: RoughLine, _ style: TableStyle) -> Bool {
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

  /// The cells of a row, without blanks around them.
  static func cells(_ bytes: Span<UInt8>, _ line: RoughLine, _ style: TableStyle) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.start
    var end = line.end
    if style == .pipe {
      start += 1
      if end > start, bytes[end - 1] == 0x7C { end -= 1 }
    }
    var offset = start
    var quoted = false
    while offset < end {
      let byte = bytes[offset]
      let parts =
        switch style {
        case .markup, .gap: byte == 0x09
        case .pipe: byte == 0x7C
        case .blank: byte == 0x09 || byte == 0x20
        case .comma: byte == 0x2C && !quoted
        }
      if byte == 0x22 && style == .comma { quoted.toggle() }
      if parts {
        cells.append(trimmed(bytes, start..<offset, style))
        start = offset + 1
      }
      offset += 1
    }
    cells.append(trimmed(bytes, start..<end, style))
    return cells
  }

  private static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>, _ style: TableStyle) -> Range<Int> {
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
    for line in lines {
      let row = cells(bytes, line, .gap)
      full[row.count + line.leadingTabs, default: 0] += 1
      filled[row.count { !$0.isEmpty }, default: 0] += 1
    }
    return (filled.values.max() ?? 0) > (full.values.max() ?? 0)
  }

  /// `|---|:--:|`: the line under a Markdown header.
  static func isRule(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    for offset in line.start..<line.end {
      switch bytes[offset] {
      case 0x7C, 0x2D, 0x3A, 0x20, 0x09: continue
      default: return false
      }
    }
    return true
  }
}
