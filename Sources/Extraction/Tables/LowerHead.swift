// A second line of a head that blanks align: units and 排名 below the words that they belong to.

enum LowerHead {
  /// Puts each cell of the second line below the next head that it can belong to, if all find one.
  static func place(_ bytes: Span<UInt8>, _ rows: inout [TableRow]) {
    let (upper, lower) = (rows[0].cells, rows[1].cells)
    guard lower.count > 1, lower.count < upper.count, !lower.contains(where: { TableCell.isValue(bytes, $0) })
    else { return }
    let heads = upper.map { TableColumn(header: [bytes.string($0).filter { !$0.isWhitespace }]) }
    var end = lower[0].lowerBound
    var cells: [Range<Int>] = []
    var next = 0
    for (column, head) in heads.enumerated() {
      if column > 0, next < lower.count, fits(bytes.string(lower[next]), head) {
        cells.append(lower[next])
        next += 1
      } else {
        cells.append(end..<end)
      }
      end = cells[column].upperBound
    }
    if next == lower.count { rows[1].cells = cells }
  }

  private static func fits(_ words: String, _ head: TableColumn) -> Bool {
    guard head.purpose == .values else { return false }
    if TableColumn.isRank(words) { return head.noun.isEmpty || TableTime.names(head.words) }
    let (rest, unit) = TableUnits.split(words)
    guard rest.isEmpty, let unit else { return false }
    let isRate = head.unit?.measure == .percent
    return unit.measure == .percent ? isRate : !isRate && head.unit == nil && !TableTime.names(head.words)
  }
}

/// Heads that are nothing but a time: 本季, 上季, 本月.
enum TableTime {
  static func names(_ words: String) -> Bool { words.count == 2 && times.contains(words) }

  private static let times: Set<String> = ["本季", "上季", "本月", "上月", "本期", "上期", "本年", "上年", "本周", "上周"]
}
