// Tables copied from a document with each cell on a line of its own: `城关镇`, `5.5`, `12`.

/// Rows that nothing marks: a name and so many numbers, again and again, below a head of as many words.
enum BareCells {
  private static let widest = 24
  private static let longestName = 60
  private static let longestLabel = 24
  private static let mostBroad = 8
  private static let longestNumber = 32

  /// Cheap: whether a line may be a cell that holds nothing but a number.
  static func mayBeNumber(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    guard isAlone(line) else { return false }
    let first = bytes[line.start]
    return first &- 0x30 < 10 || first == 0x2D
  }

  /// One short word without a blank.
  private static func isAlone(_ line: RoughLine) -> Bool {
    line.count <= longestNumber && line.gaps == 0 && line.spaces == 0 && !line.isRow
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
    func found(_ row: Int) -> TableBlock? {
      head(bytes, lines, above: row, words: words, numbers: numbers, from: first)
    }
    let heads = [isGrouped ? nil : found(start), isName(bytes, lines[start - 1]) ? found(start - 1) : nil]
    // The name of a group may look like the last head, as the first may not.
    let named = heads.compactMap { $0 }.first { namesRows(bytes, lines[$0.lines.lowerBound]) }
    guard var block = named ?? heads.compactMap({ $0 }).first else { return nil }
    var end = start
    while true {
      if isRow(bytes, lines, at: end, words: words, numbers: numbers) {
        end += words + numbers
      } else if isRow(bytes, lines, at: end + 1, words: words, numbers: numbers),
        isName(bytes, lines[end])
      {
        end += words + numbers + 1
      } else {
        break
      }
    }
    guard end - start >= block.width * (numbers == 1 ? 3 : 2) else { return nil }
    end = shortRow(bytes, lines, at: end, block) ?? end
    block.lines = block.lines.lowerBound..<end
    return block
  }

  /// Where the last row ends that has a name and a unit, but not all of its numbers.
  private static func shortRow(
    _ bytes: Span<UInt8>, _ lines: [RoughLine], at start: Int, _ block: TableBlock
  ) -> Int? {
    guard block.words == 2, start + 2 < lines.count, isName(bytes, lines[start]),
      isUnit(bytes, lines[start + 1])
    else { return nil }
    let count = numbers(bytes, lines, from: start + 2)
    return 1..<(block.width - 2) ~= count ? start + 2 + count : nil
  }

  /// The cells of some lines in rows; a head may have two lines.
  static func rows(_ bytes: Span<UInt8>, _ lines: [RoughLine], _ block: TableBlock) -> [TableRow] {
    func row(_ cells: some Collection<Int>) -> TableRow {
      TableRow(
        firstRun: cells.first.map { lines[$0].firstRun } ?? 0,
        cells: cells.map { lines[$0].start..<lines[$0].end })
    }
    var rows: [TableRow] = []
    var start = block.lines.lowerBound
    if !block.breadths.isEmpty {
      let count = 1 + block.breadths.count
      var upper = row(start..<(start + count))
      for (place, breadth) in zip(1..., block.breadths).reversed() {
        let end = upper.cells[place].upperBound
        upper.cells.insert(contentsOf: repeatElement(end..<end, count: breadth - 1), at: place + 1)
      }
      var lower = row((start + count)..<(start + count + block.width - 1))
      lower.cells.insert(lower.cells[0].lowerBound..<lower.cells[0].lowerBound, at: 0)
      rows = [upper, lower]
      start += count + block.width - 1
    }
    while start < block.lines.upperBound {
      // The name of a group has no numbers behind it.
      let behind = start + 1 + block.words
      let isGroup =
        !rows.isEmpty && behind < block.lines.upperBound && isName(bytes, lines[start + 1])
        && isValue(bytes, lines[behind]) && (block.words == 1 || isUnit(bytes, lines[start + 2]))
      let end = min(start + (isGroup ? 1 : block.width), block.lines.upperBound)
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

  /// The head in one line, or in two of which the upper is broad: 地区, then `产值` and `投资` above `总量`, `增速`,
  /// `增速`. The head of the names says where it begins.
  private static func head(
    _ bytes: Span<UInt8>, _ lines: [RoughLine], above row: Int, words: Int, numbers: Int, from first: Int
  ) -> TableBlock? {
    let width = words + numbers
    let start = row - width
    guard start >= first, areHeads(bytes, lines, start..<row) else { return nil }
    for broad in 1...mostBroad where !namesRows(bytes, lines[start]) {
      let label = start - broad
      guard label >= first, isName(bytes, lines[label]) else { break }
      guard namesRows(bytes, lines[label]) else { continue }
      let breadths = breadths(bytes, lines, (row - numbers)..<row)
      guard words == 1, breadths.count == broad, areHeads(bytes, lines, label..<row) else { return nil }
      return TableBlock(lines: label..<row, style: .bare, width: width, breadths: breadths, words: 1)
    }
    // Numbers of a list look like one column of values.
    guard width > 2 || areHeads(bytes, lines, (start + 1)..<row) else { return nil }
    return TableBlock(lines: start..<row, style: .bare, width: width, words: words)
  }

  /// Heads in groups: another begins where one comes again.
  private static func breadths(_ bytes: Span<UInt8>, _ lines: [RoughLine], _ heads: Range<Int>) -> [Int] {
    var breadths: [Int] = []
    var group: Set<String> = []
    for index in heads {
      let words = bytes.string(lines[index].start..<lines[index].end)
      if group.contains(words) {
        breadths.append(group.count)
        group = []
      }
      group.insert(words)
    }
    return breadths + [group.count]
  }

  private static func namesRows(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    line.count <= longestLabel && TableHead.namesRows(bytes.string(line.start..<line.end))
  }

  private static func isUnit(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    line.count <= 36 && TableUnits.unit(bytes.string(line.start..<line.end)) != nil
  }

  private static func areHeads(_ bytes: Span<UInt8>, _ lines: [RoughLine], _ range: Range<Int>) -> Bool {
    range.allSatisfy { isName(bytes, lines[$0]) && SectionMarker.read(bytes, at: lines[$0].start) == nil }
      && range.contains { TableHead.isKnown(bytes.string(lines[$0].start..<lines[$0].end)) }
  }

  private static func isValue(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    guard isAlone(line) else { return false }
    let cell = line.start..<line.end
    return TableCell.isNumeric(bytes, cell) || TableCell.isBlank(bytes, cell)
  }

  private static func isName(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    // `项 目 名 称`
    let isSpaced = line.count == 4 * line.spaces + 3
    guard line.count <= longestName, line.gaps == 0, line.spaces <= 2 || isSpaced, !line.isRow,
      !isValue(bytes, line)
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
