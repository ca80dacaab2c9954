// Tables with bars between their cells, or one behind each, but none before the first.

enum OpenBars {
  /// The rows: what lone bars add, `按经营地分 |` above `|`, belongs to the row before them; a lower line of the
  /// head stands below the broad cells of the upper.
  static func rows(_ bytes: Span<UInt8>, _ lines: ArraySlice<RoughLine>) -> [TableRow] {
    var rows: [TableRow] = []
    let width = usualWidth(bytes, lines)
    for line in lines {
      if line.count == 1, bytes[line.start] == 0x7C {
        if let last = rows.last?.cells.last, rows[rows.count - 1].cells.count < width {
          rows[rows.count - 1].cells.append(last.upperBound..<last.upperBound)
        }
        continue
      }
      if TableDetector.isRule(bytes, line) { continue }
      rows.append(TableRow(firstRun: line.firstRun, cells: TableDetector.cells(bytes, line, .open)))
    }
    joinHead(bytes, &rows, width)
    moveBelowTall(bytes, &rows, width)
    if rows.count > 2, rows[0].cells.count < width, rows[1].cells.count < width,
      TableRows.spread(bytes, &rows, width)
    {
      return rows
    }
    for index in rows.indices.dropFirst().prefix(3) { align(bytes, &rows, index) }
    return rows
  }

  /// A head that breaks off between its cells: `项目 | 单位 |` above `4月 | 增长(%) |`, as many as the rows have.
  private static func joinHead(_ bytes: Span<UInt8>, _ rows: inout [TableRow], _ width: Int) {
    var count = 0
    for index in rows.indices.prefix(mostBroken) {
      guard !rows[index].cells.contains(where: { $0.isEmpty || TableCell.isValue(bytes, $0) }) else { return }
      count += rows[index].cells.count
      guard count >= width else { continue }
      guard count == width, index > 0 else { return }
      rows[0].cells = rows[...index].flatMap(\.cells)
      rows.removeSubrange(1...index)
      return
    }
  }

  /// A tall first cell leaves none in the rows below it, whose cells stand too far to the left:
  /// `15-59岁 | 70% |` below `年龄 | 0-14岁 | 17% |`.
  private static func moveBelowTall(_ bytes: Span<UInt8>, _ rows: inout [TableRow], _ width: Int) {
    func isFull(_ row: TableRow) -> Bool {
      row.cells.count == width && !row.cells[width - 1].isEmpty && TableCell.isValue(bytes, row.cells[2])
        && !TableCell.isValue(bytes, row.cells[1]) && !row.cells[1].isEmpty && !row.cells[0].isEmpty
    }
    guard width > 3, rows.dropFirst().contains(where: isFull) else { return }
    for index in rows.indices.dropFirst(2) {
      var cells = rows[index].cells
      if cells.count == width, cells[width - 1].isEmpty { cells.removeLast() }
      guard cells.count == width - 1, !cells[0].isEmpty, !TableCell.isValue(bytes, cells[0]),
        cells.dropFirst().allSatisfy({ TableCell.isValue(bytes, $0) })
      else { continue }
      let start = cells[0].lowerBound
      rows[index].cells = [start..<start] + cells
    }
  }

  private static let mostBroken = 8

  private static func usualWidth(_ bytes: Span<UInt8>, _ lines: ArraySlice<RoughLine>) -> Int {
    var counts: [Int: Int] = [:]
    for line in lines where line.count > 1 {
      counts[TableDetector.cells(bytes, line, .open).count, default: 0] += 1
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// `指标 | 1-2月 | |` above `绝对量 | 增速 |`: the first cell reaches down, so the lower row has fewer.
  private static func align(_ bytes: Span<UInt8>, _ rows: inout [TableRow], _ index: Int) {
    let (above, row) = (rows[index - 1].cells, rows[index].cells)
    guard row.count < above.count, !row.contains(where: { $0.isEmpty || TableCell.isValue(bytes, $0) }) else {
      return
    }
    let below = above.indices.filter { column in
      above[column].isEmpty || column + 1 < above.count && above[column + 1].isEmpty
    }
    guard below.count == row.count else { return }
    let start = row[0].lowerBound
    var cells = Array(repeating: start..<start, count: above.count)
    for (column, cell) in zip(below, row) { cells[column] = cell }
    // Empty cells lie where the one before them ends, so that the text goes forward.
    for column in cells.indices.dropFirst() where cells[column].isEmpty {
      let place = cells[column - 1].upperBound
      cells[column] = place..<place
    }
    rows[index].cells = cells
  }
}
