// A table of the cleaned text as rows of cells.

struct TableGrid {
  /// Cells as ranges of the cleaned text; an empty cell is an empty range.
  var rows: [[Range<Int>]]
  /// How many rows at the top are headers.
  var headerCount: Int
  var columnCount: Int

  /// A table wider than this is read up to here.
  static let widest = 64

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    rows = []
    var row: [Range<Int>] = []
    var start = range.lowerBound
    for offset in range {
      let byte = bytes[offset]
      guard byte == 0x09 || byte == 0x0A else { continue }
      if row.count < Self.widest { row.append(start..<offset) }
      start = offset + 1
      if byte == 0x0A {
        rows.append(row)
        row = []
      }
    }
    row.append(start..<range.upperBound)
    rows.append(row)
    columnCount = rows.reduce(0) { max($0, $1.count) }
    headerCount = Self.headers(bytes, rows, columnCount: columnCount)
  }

  /// Rows before the first that holds a number behind its first cell.
  private static func headers(_ bytes: Span<UInt8>, _ rows: [[Range<Int>]], columnCount: Int) -> Int {
    for (index, row) in rows.enumerated() {
      if index >= 4 { return 1 }
      if row.dropFirst().contains(where: { TableCell.isNumeric(bytes, $0) && !isYear(bytes, $0) }) {
        return index
      }
    }
    return min(1, rows.count)
  }

  /// `2024` above a column is a header.
  private static func isYear(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Bool {
    guard cell.count == 4, bytes[cell.lowerBound] == 0x32 || bytes[cell.lowerBound] == 0x31 else {
      return false
    }
    let second = bytes[cell.lowerBound + 1]
    return second == 0x30 || second == 0x39
  }

  /// The cell at a place, `nil` where the row is shorter or the cell is empty.
  func cell(_ row: Int, _ column: Int) -> Range<Int>? {
    guard rows.indices.contains(row), rows[row].indices.contains(column), !rows[row][column].isEmpty else {
      return nil
    }
    return rows[row][column]
  }
}
