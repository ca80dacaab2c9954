// Rows of yearbooks: a name, often in two languages, and a number for each year of the head at the end.

enum TailRows {
  private static let widest = 24
  private static let longestLine = 400
  /// Rows without a second language that are looked at.
  private static let mostNative = 40

  /// The table whose head a line is: `指标 Item 2030 2031`.
  static func read(
    _ bytes: Span<UInt8>, _ lines: [RoughLine], from index: Int, soft: (Int) -> Bool
  ) -> TableBlock? {
    let head = lines[index]
    guard !head.isRow, head.tabs == 0, head.spaces + head.gaps >= 2, head.count <= longestLine,
      endsInYear(bytes, head)
    else { return nil }
    let years = years(bytes, head)
    guard 2...widest ~= years, let title = name(bytes, head, values: years), title.count <= 60 else {
      return nil
    }
    var end = index + 1
    var rows = 0
    var bilingual = words(bytes, title).foreign != nil
    while end < lines.count, !soft(end) {
      if isRow(bytes, lines[end], values: years) {
        rows += 1
        let own = name(bytes, lines[end], values: years)
        bilingual = bilingual || own.map { words(bytes, $0).foreign != nil } ?? false
        guard bilingual || rows < mostNative else { return nil }
        end += 1
      } else if end + 1 < lines.count, !soft(end + 1), rows > 0, isGroup(bytes, lines[end]),
        isRow(bytes, lines[end + 1], values: years)
      {
        end += 1
      } else {
        break
      }
    }
    // Rows of one language are read by their blanks.
    guard rows >= 2, bilingual else { return nil }
    return TableBlock(lines: index..<end, style: .tail, width: years + 2)
  }

  static func rows(_ bytes: Span<UInt8>, _ lines: [RoughLine], _ block: TableBlock) -> [TableRow] {
    lines[block.lines].map { line in
      let whole = line.start..<line.end
      guard let name = name(bytes, line, values: block.width - 2) else {
        return TableRow(firstRun: line.firstRun, cells: [whole])
      }
      let (own, foreign) = words(bytes, name)
      let rest = tokens(bytes, line, last: block.width - 2)
      return TableRow(
        firstRun: line.firstRun, cells: [own, foreign ?? own.upperBound..<own.upperBound] + rest)
    }
  }

  /// Cheap: the last four digits, without 年, may be a year.
  private static func endsInYear(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    var end = line.end
    if end - line.start > 3, bytes.letter(before: end) == year { end -= 3 }
    return end - line.start > 4 && TableCell.isYear(bytes, (end - 4)..<end)
      && ((end - 4)..<end).allSatisfy { bytes[$0] &- 0x30 < 10 }
  }

  private static let year: UInt32 = 0xE5_B9_B4

  private static func years(_ bytes: Span<UInt8>, _ line: RoughLine) -> Int {
    tokens(bytes, line, last: widest + 1).reversed().prefix { token in
      let cell =
        token.count == 7 && bytes.letter(before: token.upperBound) == year
        ? token.lowerBound..<(token.upperBound - 3) : token
      return TableCell.isYear(bytes, cell) && cell.allSatisfy { bytes[$0] &- 0x30 < 10 }
    }.count
  }

  /// The last words of a line that blanks part, in their order.
  private static func tokens(_ bytes: Span<UInt8>, _ line: RoughLine, last count: Int) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var end = line.end
    while end > line.start, tokens.count < count {
      while end > line.start, bytes[end - 1] <= 0x20 { end -= 1 }
      var start = end
      while start > line.start, bytes[start - 1] > 0x20 { start -= 1 }
      if start < end { tokens.append(start..<end) }
      end = start
    }
    return tokens.reversed()
  }

  /// What stands before the last words of a line.
  private static func name(_ bytes: Span<UInt8>, _ line: RoughLine, values: Int) -> Range<Int>? {
    guard let first = tokens(bytes, line, last: values).first, first.lowerBound > line.start else {
      return nil
    }
    let name = TableDetector.trimmed(bytes, line.start..<first.lowerBound, .blank)
    return name.isEmpty ? nil : name
  }

  private static func isRow(_ bytes: Span<UInt8>, _ line: RoughLine, values: Int) -> Bool {
    guard !line.isRow, line.tabs == 0, line.count <= longestLine, line.spaces + line.gaps >= values,
      let name = name(bytes, line, values: values), !TableCell.isValue(bytes, name),
      0xE4...0xE9 ~= bytes[name.lowerBound] || bytes[name.lowerBound] == 0x23
    else { return false }
    let cells = tokens(bytes, line, last: values)
    return cells.count == values && cells.contains { TableCell.isNumeric(bytes, $0) }
      && cells.allSatisfy { TableCell.isNumeric(bytes, $0) || TableCell.isBlank(bytes, $0) }
  }

  private static func isGroup(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    line.count <= 90 && !line.isRow && !TableDetector.isProse(bytes, line, .blank)
      && 0xE4...0xE9 ~= bytes[line.start] && bytes[line.end - 1] &- 0x30 >= 10
  }

  /// The Chinese words of a name and, behind a blank, the English ones.
  private static func words(_ bytes: Span<UInt8>, _ name: Range<Int>) -> (
    own: Range<Int>, foreign: Range<Int>?
  ) {
    var offset = name.lowerBound
    while offset + 1 < name.upperBound {
      if bytes[offset] <= 0x20, bytes[offset + 1] & 0xDF &- 0x41 < 26,
        hasNoHan(bytes, offset..<name.upperBound)
      {
        let own = TableDetector.trimmed(bytes, name.lowerBound..<offset, .blank)
        return own.isEmpty ? (name, nil) : (own, (offset + 1)..<name.upperBound)
      }
      offset += 1
    }
    return (name, nil)
  }

  private static func hasNoHan(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.allSatisfy { !(0xE4...0xE9 ~= bytes[$0]) }
  }
}
