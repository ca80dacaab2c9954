// Tables copied from a document with each cell on a line of its own: `城关镇`, `5.5`, `12`.

/// Rows that nothing marks: a name and so many numbers, again and again, below a head of as many words.
enum BareCells {
  private static let widest = 24
  private static let longestName = 60
  private static let longestLabel = 24
  private static let longestNumber = 32

  /// Cheap: whether a line may be a cell that holds nothing but a number.
  static func mayBeNumber(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    guard line.count <= longestNumber, line.gaps == 0, line.spaces == 0, !line.isRow else { return false }
    let first = bytes[line.start]
    return first &- 0x30 < 10 || first == 0x2D
  }

  /// The table whose first number stands in a line, if one does; it begins behind `first`.
  static func read(
    _ bytes: Span<UInt8>, _ lines: [RoughLine], number index: Int, from first: Int
  ) -> TableBlock? {
    let numbers = numbers(bytes, lines, from: index)
    var next = index + numbers
    while next < lines.count, next - index - numbers <= 2, isName(bytes, lines[next]) { next += 1 }
    var words = next - index - numbers
    // The name of a group may stand before each row.
    if words == 2, !isUnit(bytes, lines[next - 1]) { words = 1 }
    let start = index - words
    // The head first: only below one the rows are counted, so that no line is gone over again and again.
    guard 1...widest ~= numbers, 1...2 ~= words, start > first else { return nil }
    let isGrouped = SectionMarker.read(bytes, at: lines[start - 1].start) != nil
    guard
      var block = head(
        bytes, lines, above: isGrouped ? start - 1 : start, words: words, numbers: numbers, from: first)
    else { return nil }
    var end = start
    while true {
      if isRow(bytes, lines, at: end, words: words, numbers: numbers) {
        end += words + numbers
      } else if words == 1, isRow(bytes, lines, at: end + 1, words: words, numbers: numbers),
        isName(bytes, lines[end])
      {
        end += words + numbers + 1
      } else {
        break
      }
    }
    guard end - start >= block.width * (numbers == 1 ? 3 : 2) else { return nil }
    block.lines = block.lines.lowerBound..<end
    return block
  }

  /// The cells of some lines in rows; `groups` broad ones stand above the lower line of a head.
  static func rows(_ bytes: Span<UInt8>, _ lines: [RoughLine], _ block: TableBlock) -> [TableRow] {
    func row(_ cells: some Collection<Int>) -> TableRow {
      TableRow(
        firstRun: cells.first.map { lines[$0].firstRun } ?? 0,
        cells: cells.map { lines[$0].start..<lines[$0].end })
    }
    var rows: [TableRow] = []
    var start = block.lines.lowerBound
    if block.groups > 0 {
      let names = row(start..<(start + 1 + block.groups)).cells
      var (upper, lower) = ([names[0]], [names[0].lowerBound..<names[0].lowerBound])
      start += 1 + block.groups
      let breadth = (block.width - 1) / block.groups
      for name in names.dropFirst() {
        upper.append(name)
        upper += Array(repeating: name.upperBound..<name.upperBound, count: breadth - 1)
      }
      rows.append(TableRow(firstRun: lines[block.lines.lowerBound].firstRun, cells: upper))
      let heads = row(start..<(start + block.width - 1))
      lower = [lines[start].start..<lines[start].start] + heads.cells
      rows.append(TableRow(firstRun: heads.firstRun, cells: lower))
      start += block.width - 1
    }
    while start < block.lines.upperBound {
      // The name of a group has no numbers behind it.
      let isGroup =
        !rows.isEmpty && isName(bytes, lines[start + 1])
        && start + 2 < block.lines.upperBound && isValue(bytes, lines[start + 2]) && block.words == 1
      let end = start + (isGroup ? 1 : block.width)
      rows.append(row(start..<end))
      start = end
    }
    return rows
  }

  private static func numbers(_ bytes: Span<UInt8>, _ lines: [RoughLine], from index: Int) -> Int {
    var end = index
    while end < lines.count, end - index <= widest, isValue(bytes, lines[end]) { end += 1 }
    return end - index
  }

  private static func isRow(
    _ bytes: Span<UInt8>, _ lines: [RoughLine], at start: Int, words: Int, numbers: Int
  ) -> Bool {
    guard start + words + numbers <= lines.count else { return false }
    for place in 0..<words where !isName(bytes, lines[start + place]) { return false }
    // What stands between the name and the numbers is their unit.
    if words == 2, !isUnit(bytes, lines[start + 1]) { return false }
    return (words..<(words + numbers)).allSatisfy { isValue(bytes, lines[start + $0]) }
  }

  /// The head in one line, or in two of which the upper is broad: `营业收入`, `利润总额` above `1-2月`, `增长`, again.
  private static func head(
    _ bytes: Span<UInt8>, _ lines: [RoughLine], above row: Int, words: Int, numbers: Int, from first: Int
  ) -> TableBlock? {
    let width = words + numbers
    for groups in stride(from: numbers / 2, through: 2, by: -1) where words == 1 && numbers % groups == 0 {
      let start = row - numbers - groups - 1
      let breadth = numbers / groups
      let isRepeated = (row - numbers..<row - breadth).allSatisfy {
        $0 >= 0
          && bytes.string(lines[$0].start..<lines[$0].end)
            == bytes.string(lines[$0 + breadth].start..<lines[$0 + breadth].end)
      }
      guard isRepeated, start >= first, areHeads(bytes, lines, start..<row) else { continue }
      return TableBlock(lines: start..<row, style: .bare, width: width, groups: groups, words: 1)
    }
    let start = row - width
    // The head of the names above says that a cell too many stands below it.
    if start > first, lines[start - 1].count <= longestLabel,
      TableHead.namesRows(bytes.string(lines[start - 1].start..<lines[start - 1].end))
    {
      return nil
    }
    // Numbers of a list look like one column of values.
    guard start >= first, areHeads(bytes, lines, start..<row),
      width > 2 || areHeads(bytes, lines, (start + 1)..<row)
    else { return nil }
    return TableBlock(lines: start..<row, style: .bare, width: width, words: words)
  }

  private static func isUnit(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    line.count <= 36 && TableUnits.unit(bytes.string(line.start..<line.end)) != nil
  }

  private static func areHeads(_ bytes: Span<UInt8>, _ lines: [RoughLine], _ range: Range<Int>) -> Bool {
    range.allSatisfy { isName(bytes, lines[$0]) && SectionMarker.read(bytes, at: lines[$0].start) == nil }
      && range.contains { TableHead.isKnown(bytes.string(lines[$0].start..<lines[$0].end)) }
  }

  private static func isValue(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    guard line.count <= longestNumber, line.gaps == 0, line.spaces == 0, !line.isRow else { return false }
    let cell = line.start..<line.end
    return TableCell.isNumeric(bytes, cell) || TableCell.isBlank(bytes, cell)
  }

  private static func isName(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    guard line.count <= longestName, line.gaps == 0, line.spaces <= 2, !line.isRow, !isValue(bytes, line)
    else {
      return false
    }
    // `单位：亿元` stands above the head.
    let last = bytes.letter(before: line.end)
    return last != Letter.colon && !TableDetector.isProse(bytes, line, .bare)
      && !bytes.hasBytes(unit, at: line.start)
  }

  private static let unit = Array("单位：".utf8)
}
