// Cards: two columns, what is told and its value, `总投资` beside `5亿元`. A card is one row on its side.

enum TableCard {
  private static let longestLabel = 60

  /// Whether lines with one gap each are a card.
  static func stands(_ bytes: Span<UInt8>, _ lines: ArraySlice<RoughLine>) -> Bool {
    guard lines.count >= 3, lines.allSatisfy({ $0.gaps == 1 }), let first = lines.first, first.count <= 300
    else { return false }
    return isCard(bytes, lines.prefix(mostRows).map { TableDetector.cells(bytes, $0, .gap) })
  }

  /// Whether rows of two cells name a project and then tell of it.
  static func isCard(_ bytes: Span<UInt8>, _ rows: [[Range<Int>]]) -> Bool {
    guard rows.count >= 3, rows.allSatisfy({ $0.count == 2 }), let first = rows.first,
      isLabel(bytes, first[0]), TableColumn(header: [bytes.string(first[0])]).purpose == .project,
      !first[1].isEmpty, !isLabel(bytes, first[1])
    else { return false }
    let labels = rows.dropFirst().count { isLabel(bytes, $0[0]) }
    let values = rows.dropFirst().count { row in
      CellNumber.read(bytes, row[1]).map { !$0.suffix.isEmpty } ?? false
    }
    return labels * 2 >= rows.count && values > 0
  }

  private static let mostRows = 32

  /// `建设单位`, `总投资（万元）`, `累计完成投资`
  private static func isLabel(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Bool {
    guard !cell.isEmpty, cell.count <= longestLabel, !TableCell.isValue(bytes, cell) else { return false }
    let column = TableColumn(header: [bytes.string(cell).filter { !$0.isWhitespace }])
    return column.purpose != .values || column.unit != nil || column.role != .other
      || column.words.hasSuffix("投资") || column.words.hasSuffix("面积")
  }
}
