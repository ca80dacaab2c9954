// Cards: two columns, what is told and its value, `总投资` beside `5亿元`. A card is one row on its side.

enum TableCard {
  private static let longestLabel = 60

  /// Whether lines with one gap each are a card.
  static func stands(_ bytes: Span<UInt8>, _ lines: ArraySlice<RoughLine>) -> Bool {
    guard lines.count >= 3, lines.allSatisfy({ $0.gaps == 1 }), let first = lines.first, first.count <= 300
    else { return false }
    return isCard(bytes, lines.prefix(mostRows).map { TableDetector.cells(bytes, $0, .gap) })
  }

  /// Whether rows of labels and values name a project and then tell of it.
  static func isCard(_ bytes: Span<UInt8>, _ rows: [[Range<Int>]]) -> Bool {
    guard let first = rows.first, first.count <= mostCells, first.count % 2 == 0, rows.count <= mostRows,
      rows.count >= (first.count == 2 ? 3 : 2), rows.allSatisfy({ $0.count <= first.count }),
      isLabel(bytes, first[0]), TableColumn(header: [bytes.string(first[0])]).purpose == .project,
      !first[1].isEmpty, !isLabel(bytes, first[1])
    else { return false }
    let pairs = pairs(rows)
    guard pairs.allSatisfy({ !$0.label.isEmpty || $0.value.isEmpty }) else { return false }
    let labels = pairs.count { isLabel(bytes, $0.label) }
    let values = pairs.count { pair in
      CellNumber.read(bytes, pair.value).map {
        !$0.suffix.isEmpty || TableColumn(header: [bytes.string(pair.label)]).unit != nil
      } ?? false
    }
    return labels * 2 > pairs.count { !$0.label.isEmpty } && values > 0
  }

  /// Each label with the value behind it.
  static func pairs(_ rows: [[Range<Int>]]) -> [(label: Range<Int>, value: Range<Int>)] {
    rows.flatMap { row in
      stride(from: 0, to: row.count, by: 2).map { place in
        let label = row[place]
        return (label, place + 1 < row.count ? row[place + 1] : label.upperBound..<label.upperBound)
      }
    }
  }

  private static let mostCells = 6
  private static let mostRows = 32

  /// `建设单位`, `总投资（万元）`, `累计完成投资`
  private static func isLabel(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Bool {
    guard !cell.isEmpty, cell.count <= longestLabel, !TableCell.isValue(bytes, cell) else { return false }
    let column = TableColumn(header: [bytes.string(cell).filter { !$0.isWhitespace }])
    return column.purpose != .values || column.unit != nil || column.role != .other
      || column.words.hasSuffix("投资") || column.words.hasSuffix("面积")
  }
}
