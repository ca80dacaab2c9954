// The head of a table in the rough text: a row of names above rows that hold values.

enum TableHead {
  private static let longestName = 60
  private static let longestLine = 512

  /// Whether the line above some rows of numbers is their head, though it is parted otherwise: `指  标 1月 2月`.
  static func stands(
    _ bytes: Span<UInt8>, _ lines: [RoughLine], above index: Int, _ style: TableStyle
  ) -> Bool {
    guard style == .gap || style == .blank else { return false }
    let line = lines[index - 1]
    guard !line.isRow, line.count <= longestLine, line.gaps + line.spaces > 0 else { return false }
    let row = TableDetector.cells(bytes, lines[index], style)
    guard row.dropFirst().contains(where: { TableCell.isNumeric(bytes, $0) }) else { return false }
    let head = TableRows.joined(bytes, TableDetector.cells(bytes, line, .blank), to: row.count)
    return head.count == row.count && areNames(bytes, head) && !TableDetector.isProse(bytes, line, style)
  }

  /// Whether the first line is a head by its names, 序号 or 总投资（万元）, and most of the rows fit below it:
  /// one column of numbers beside many of words is a table then.
  static func leads(_ bytes: Span<UInt8>, _ lines: ArraySlice<RoughLine>, _ style: TableStyle) -> Bool {
    guard style == .gap || style == .comma, let first = lines.first, first.count <= longestLine else {
      return false
    }
    let head = TableDetector.cells(bytes, first, style)
    guard head.count >= 3, areNames(bytes, head), head.contains(where: { isKnown(bytes.string($0)) }) else {
      return false
    }
    var fitting = 0
    var valued = 0
    for line in lines.dropFirst() {
      let row = TableDetector.cells(bytes, line, style)
      if 2...head.count ~= row.count { fitting += 1 }
      if row.dropFirst().contains(where: { TableCell.isValue(bytes, $0) }) { valued += 1 }
    }
    let count = lines.count - 1
    return fitting * 4 >= count * 3 && valued * 2 >= count
  }

  private static func areNames(_ bytes: Span<UInt8>, _ cells: [Range<Int>]) -> Bool {
    cells.allSatisfy {
      !TableCell.isBlank(bytes, $0) && $0.count <= longestName && !holdsAmount(bytes, $0)
        && (!TableCell.isValue(bytes, $0) || TableCell.isYear(bytes, $0))
    }
  }

  /// `增长4.1%`: digits before a percent sign or around a point.
  private static func holdsAmount(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Bool {
    cell.dropFirst().contains { offset in
      (bytes[offset] == 0x25 || bytes[offset] == 0x2E) && bytes[offset - 1] &- 0x30 < 10
    }
  }

  private static func isKnown(_ words: String) -> Bool {
    let column = TableColumn(header: [words.filter { !$0.isWhitespace }])
    return column.purpose != .values || column.unit != nil
  }
}
