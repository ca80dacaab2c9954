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
    if TableCard.isCard(bytes, rows) {
      // On its side, a card is a head above one row.
      let pairs = TableCard.pairs(rows).filter { !$0.label.isEmpty }.prefix(Self.widest)
      rows = [pairs.map(\.label), pairs.map(\.value)]
    }
    columnCount = rows.reduce(0) { max($0, $1.count) }
    headerCount = Self.headers(bytes, rows, columnCount: columnCount)
    if headerCount == 1 {
      let start = rows[0][0].lowerBound
      let missing = lacksFirstHead(bytes) ? 1 : lacksTwoHeads(bytes) ? 2 : 0
      for _ in 0..<missing { rows[0].insert(start..<start, at: 0) }
    }
  }

  /// Whether the heads stand one column too far to the left: the last has none, and below the first of them
  /// stand the numbers of the rows, or their names.
  private func lacksFirstHead(_ bytes: Span<UInt8>) -> Bool {
    let heads = rows[0].prefix { !$0.isEmpty }
    let body = rows.dropFirst()
    guard columnCount > 2, heads.count == columnCount - 1, rows[0].allSatisfy({ $0.isEmpty }) == false,
      rows[0].dropFirst(heads.count).allSatisfy(\.isEmpty), body.count > 1,
      body.allSatisfy({ $0.count == columnCount && !$0[columnCount - 1].isEmpty && !$0[0].isEmpty })
    else { return false }
    let namesRows = TableHead.namesRows(bytes.string(heads[0]))
    let numbering = body.allSatisfy { row in
      row[0].count <= 3 && row[0].allSatisfy { bytes[$0] &- 0x30 < 10 } && !TableCell.isValue(bytes, row[1])
    }
    let names = body.allSatisfy { row in
      !TableCell.isValue(bytes, row[0]) && row.dropFirst().allSatisfy { TableCell.isValue(bytes, $0) }
    }
    return namesRows ? numbering : names && TableColumn(header: [bytes.string(heads[0])]).purpose != .other
  }

  /// The same with a column of groups before that of the names.
  private func lacksTwoHeads(_ bytes: Span<UInt8>) -> Bool {
    let heads = rows[0].prefix { !$0.isEmpty }
    let body = rows.dropFirst()
    guard columnCount > 3, heads.count == columnCount - 2, body.count > 2,
      rows[0].dropFirst(heads.count).allSatisfy(\.isEmpty)
    else { return false }
    return body.allSatisfy { row in
      row.count == columnCount && !row[1].isEmpty && !TableCell.isValue(bytes, row[1])
        && row.dropFirst(2).allSatisfy { TableCell.isValue(bytes, $0) }
    } && body.contains { $0[0].isEmpty }
  }

  /// Rows before the first that holds a number behind its first cell; names of groups are none: `一、工业项目`.
  private static func headers(_ bytes: Span<UInt8>, _ rows: [[Range<Int>]], columnCount: Int) -> Int {
    for (index, row) in rows.enumerated() {
      if index >= 4 { return 1 }
      if row.dropFirst().contains(where: { TableCell.isValue(bytes, $0) && !TableCell.isYear(bytes, $0) }) {
        var count = index
        while count > 1, isGroup(rows[count - 1]) { count -= 1 }
        return count
      }
    }
    return min(1, rows.count)
  }

  /// Nothing but a name at the front.
  private static func isGroup(_ row: [Range<Int>]) -> Bool {
    row.dropFirst(2).allSatisfy(\.isEmpty) && row.count(where: { !$0.isEmpty }) <= 1
  }

  /// The cell at a place, `nil` where the row is shorter or the cell is empty.
  func cell(_ row: Int, _ column: Int) -> Range<Int>? {
    guard rows.indices.contains(row), rows[row].indices.contains(column), !rows[row][column].isEmpty else {
      return nil
    }
    return rows[row][column]
  }
}
