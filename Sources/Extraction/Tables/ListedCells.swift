// Tables copied from the web with each cell on a line of its own: `城关镇 |`, `5.5 |`, `|`.

/// Cells that lines of their own hold, and how many make a row: nothing marks where a row ends.
enum ListedCells {
  struct Cell {
    /// The line that the cell begins in.
    var line: Int
    var range: Range<Int>
  }

  private static let widest = 24
  private static let longestWrap = 60

  /// Whether a line that ends in a bar is one cell.
  static func isCell(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    bytes[line.end - 1] == 0x7C && line.count <= 1_024 && !line.isRow
      && bytes.occurrences(of: 0x7C, in: line.start..<line.end) == 1
  }

  /// The lines of cells from one on, and the width of a row; 0 where none can be told.
  static func read(
    _ bytes: Span<UInt8>, _ lines: [RoughLine], from start: Int, soft: (Int) -> Bool
  ) -> (lines: Range<Int>, width: Int) {
    var end = start
    var isHead = true
    while end < lines.count, end == start || !soft(end) {
      if isCell(bytes, lines[end]) {
        let cell = TableDetector.trimmed(bytes, lines[end].start..<(lines[end].end - 1), .listed)
        isHead = isHead && !TableCell.isNumeric(bytes, cell)
      } else if !isHead || end + 1 >= lines.count || lines[end].count > longestWrap
        || !isCell(bytes, lines[end + 1])
      {
        break
      }
      end += 1
    }
    return (start..<end, width(bytes, cells(bytes, lines, start..<end)))
  }

  /// The cells of some lines; a cell of the head may run over two lines.
  static func cells(_ bytes: Span<UInt8>, _ lines: [RoughLine], _ range: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    var first: Int?
    for index in range {
      let start = first ?? index
      first = start
      guard isCell(bytes, lines[index]) else { continue }
      let text = lines[start].start..<(lines[index].end - 1)
      cells.append(Cell(line: start, range: TableDetector.trimmed(bytes, text, .listed)))
      first = nil
    }
    return cells
  }

  private enum Kind { case number, words, none }

  private static func kind(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Kind {
    if TableCell.isNumeric(bytes, cell) { return .number }
    return TableCell.isBlank(bytes, cell) ? .none : .words
  }

  /// The widest row by which every column holds numbers alone or words alone, under a head of words.
  private static func width(_ bytes: Span<UInt8>, _ cells: [Cell]) -> Int {
    let kinds = cells.map { kind(bytes, $0.range) }
    guard let first = kinds.firstIndex(of: .number), first >= 2 else { return 0 }
    for width in stride(from: min(first, widest), through: 2, by: -1)
    where kinds.count % width == 0 && kinds.count >= 2 * width && isEven(kinds, width) {
      return width
    }
    return 0
  }

  private static func isEven(_ kinds: [Kind], _ width: Int) -> Bool {
    guard kinds[..<width].allSatisfy({ $0 == .words }) else { return false }
    var hasNumbers = false
    for column in 0..<width {
      let below = stride(from: column + width, to: kinds.count, by: width).map { kinds[$0] }
      guard !(below.contains(.number) && below.contains(.words)) else { return false }
      if column == 0, below.contains(.none) { return false }
      hasNumbers = hasNumbers || column > 0 && below.contains(.number)
    }
    return hasNumbers
  }
}
