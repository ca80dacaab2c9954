// Tables copied from the web with each cell on a line of its own: `城关镇 |`, `5.5 |`, `|`; or with the bar on
// one too: `城关镇`, `|`, `5.5`, `|`.

/// Cells that lines of their own hold, and how many make a row: nothing marks where a row ends.
enum ListedCells {
  struct Cell {
    /// The line that the cell begins in, and the line behind its bar.
    var line: Int
    var next: Int
    var range: Range<Int>
  }

  static let widest = 24
  private static let longestWrap = 60
  private static let longestPiece = 240
  private static let mostPieces = 6

  /// Whether a line that ends in a bar is one cell.
  static func isCell(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    bytes[line.end - 1] == 0x7C && line.count <= 1_024 && !line.isRow
      && bytes.occurrences(of: 0x7C, in: line.start..<line.end) == 1
  }

  static func isBar(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    line.count == 1 && bytes[line.start] == 0x7C
  }

  /// Whether bars of their own stand below numbers.
  static func holdNumbers(_ bytes: Span<UInt8>, _ lines: [RoughLine]) -> Bool {
    var count = 0
    for index in lines.indices.dropFirst() where isBar(bytes, lines[index]) {
      if BareCells.mayBeNumber(bytes, lines[index - 1]) { count += 1 }
      if count > 1 { return true }
    }
    return false
  }

  /// Where the lines of cells around one end, and the tables in them; the first begins behind `first`.
  static func read(
    _ bytes: Span<UInt8>, _ lines: [RoughLine], from index: Int, behind first: Int, soft: (Int) -> Bool
  ) -> (end: Int, blocks: [TableBlock]) {
    var start = index
    // The first cell stands above its bar, unless the cells have theirs beside them.
    if isBar(bytes, lines[index]), index > first, isPiece(bytes, lines, index - 1),
      index + 1 < lines.count, isBar(bytes, lines[index + 1]) || !isCell(bytes, lines[index + 1])
    {
      start -= 1
    }
    var end = start
    var isHead = true
    while end < lines.count, end == start || !soft(end) {
      if isCell(bytes, lines[end]) {
        let cell = TableDetector.trimmed(bytes, lines[end].start..<(lines[end].end - 1), .listed)
        isHead = isHead && !TableCell.isNumeric(bytes, cell)
        end += 1
      } else if let bar = bar(bytes, lines, below: end) {
        end = bar + 1
      } else if isHead, end + 1 < lines.count, lines[end].count <= longestWrap, isCell(bytes, lines[end + 1])
      {
        end += 1
      } else {
        break
      }
    }
    return (end, ListedRows.find(bytes, cells(bytes, lines, start..<end)))
  }

  /// The lone bar that closes a cell of one line or some short ones: `同比增长(`, `%`, `)`, `|`.
  static func bar(_ bytes: Span<UInt8>, _ lines: [RoughLine], below start: Int) -> Int? {
    var bar = start
    while bar < lines.count, bar - start < mostPieces, isPiece(bytes, lines, bar) { bar += 1 }
    guard bar > start, bar < lines.count, isBar(bytes, lines[bar]) else {
      return nil
    }
    return bar == start + 1 || lines[bar].start - lines[start].start <= longestWrap ? bar : nil
  }

  private static func isPiece(_ bytes: Span<UInt8>, _ lines: [RoughLine], _ index: Int) -> Bool {
    let line = lines[index]
    return line.count <= longestPiece && !line.isRow && index + 1 < lines.count
      && line.end == lines[index + 1].start
      && bytes.occurrences(of: 0x7C, in: line.start..<line.end) == 0
  }

  /// The cells of some lines; a cell may run over lines.
  static func cells(_ bytes: Span<UInt8>, _ lines: [RoughLine], _ range: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    var first: Int?
    for index in range {
      let start = first ?? index
      first = start
      guard isCell(bytes, lines[index]) else { continue }
      let text = lines[start].start..<(lines[index].end - 1)
      cells.append(Cell(line: start, next: index + 1, range: TableDetector.trimmed(bytes, text, .listed)))
      first = nil
    }
    return cells
  }

  /// The rows of a table of them; what holds nothing parts rows.
  static func rows(_ bytes: Span<UInt8>, _ lines: [RoughLine], _ block: TableBlock) -> [TableRow] {
    let cells = cells(bytes, lines, block.lines)
    var rows: [TableRow] = []
    for places in block.head { rows.append(ListedHead.row(cells, places, lines)) }
    let head = block.head.joined().count { $0 != nil }
    for start in stride(from: head, to: cells.count, by: max(block.width, 1)) {
      let row = cells[start..<min(start + block.width, cells.count)]
      if row.allSatisfy({ $0.range.isEmpty }) { continue }
      rows.append(TableRow(firstRun: lines[row[start].line].firstRun, cells: row.map(\.range)))
    }
    return rows
  }
}
