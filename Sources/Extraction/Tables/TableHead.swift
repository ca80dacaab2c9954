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

  /// `5月`, `2031年`: a time alone in a line, beside a line that is a head: `计量单位`, `增长(%)`.
  static func isTime(_ bytes: Span<UInt8>, _ lines: [RoughLine], _ index: Int) -> Bool {
    let line = lines[index]
    guard 3...15 ~= line.count, bytes[line.start] &- 0x30 < 10,
      [year, month].contains(bytes.letter(before: line.end))
    else { return false }
    return [index - 1, index + 1].contains { place in
      lines.indices.contains(place) && lines[place].count <= 40 && !lines[place].isRow
        && isKnown(bytes.string(lines[place].start..<lines[place].end))
    }
  }

  private static let year: UInt32 = 0xE5_B9_B4
  private static let month: UInt32 = 0xE6_9C_88

  /// Whether a line is a head by its names, 序号 or 总投资（万元）.
  static func isHead(_ bytes: Span<UInt8>, _ line: RoughLine, _ style: TableStyle) -> Bool {
    guard style == .gap || style == .comma || style == .open, line.count <= longestLine else { return false }
    let head = TableDetector.cells(bytes, line, style)
    return head.count >= 3 && areNames(bytes, head) && head.contains { isKnown(bytes.string($0)) }
  }

  /// Whether most rows fit below a head: one column of numbers beside many of words is a table then.
  static func fits(_ bytes: Span<UInt8>, _ lines: ArraySlice<RoughLine>, _ style: TableStyle) -> Bool {
    guard let first = lines.first else { return false }
    let width = TableDetector.cells(bytes, first, style).count
    var fitting = 0
    var valued = 0
    for line in lines.dropFirst() {
      let row = TableDetector.cells(bytes, line, style)
      if 2...width ~= row.count { fitting += 1 }
      if row.dropFirst().contains(where: { TableCell.isValue(bytes, $0) }) { valued += 1 }
    }
    let count = lines.count - 1
    return fitting * 4 >= count * 3 && valued * 2 >= count
  }

  /// `表1  2031年主要指标`: a title whose label a gap parts from it.
  static func isLabelled(_ bytes: Span<UInt8>, _ line: RoughLine, _ style: TableStyle) -> Bool {
    guard style == .gap, line.gaps == 1, bytes.hasBytes(label, at: line.start) else { return false }
    var offset = line.start + label.count
    while offset < line.end, bytes[offset] &- 0x30 < 10 || bytes[offset] == 0x2D { offset += 1 }
    return offset > line.start + label.count && offset < line.end && bytes[offset] <= 0x20
  }

  private static let label = Array("表".utf8)

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

  /// 乡镇, 指标: the head of a column of names.
  static func namesRows(_ words: String) -> Bool {
    switch TableColumn(header: [words.filter { !$0.isWhitespace }]).purpose {
    case .subject, .kind, .indicator, .project: true
    default: false
    }
  }

  static func isKnown(_ words: String) -> Bool {
    let column = TableColumn(header: [words.filter { !$0.isWhitespace }])
    return column.purpose != .values || column.unit != nil
  }
}
