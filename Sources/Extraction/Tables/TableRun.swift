// Neighbouring lines that gaps, blanks or commas part: which of them are a table.

enum TableRun {
  /// What the rows from one on hold, to the end of the run.
  private struct Tally {
    /// Cells behind the first, and how many of them are numbers.
    var cells = 0
    var rows = 0
    var numbers = 0
    var rowsWithNumbers = 0
    var sentences = 0
  }

  /// Heads of a run that are tried at most.
  private static let mostHeads = 8

  /// The first line from which a run to its end looks like a table, by its columns of numbers or its head;
  /// other lines with gaps may stand above. Each line is looked at once.
  static func start(
    _ bytes: Span<UInt8>, _ lines: [RoughLine], in run: Range<Int>, _ style: TableStyle
  ) -> Int? {
    let fewest = style == .gap || style == .open ? 2 : 3
    guard run.count >= fewest else { return nil }
    var tallies = [Tally](repeating: Tally(), count: run.count)
    for index in run.reversed() {
      let place = index - run.lowerBound
      var tally = place + 1 < run.count ? tallies[place + 1] : Tally()
      if place > 0,
        TableDetector.isWithoutColumns(lines[index], style)
          || style == .open && TableDetector.isRule(bytes, lines[index])
      {
        tallies[place] = tally
        continue
      }
      let row = TableDetector.cells(bytes, lines[index], style)
      let numbers = row.dropFirst().count { TableCell.isNumeric(bytes, $0) || TableCell.isRanked(bytes, $0) }
      let filled = style == .open ? row.dropFirst().count { !$0.isEmpty } : row.count - 1
      tally.rows += filled > 0 ? 1 : 0
      tally.cells += filled
      tally.numbers += numbers
      tally.rowsWithNumbers += numbers > 0 ? 1 : 0
      tally.sentences += TableDetector.isProse(bytes, lines[index], style) ? 1 : 0
      tallies[place] = tally
    }
    var heads = 0
    for index in run.dropLast(fewest - 1) {
      if index > run.lowerBound, TableDetector.isWithoutColumns(lines[index], style) { continue }
      if isTable(tallies[index - run.lowerBound], style) {
        return TableHead.isLabelled(bytes, lines[index], style) && index + fewest < run.upperBound
          ? index + 1 : index
      }
      guard heads < mostHeads, TableHead.isHead(bytes, lines[index], style) else { continue }
      heads += 1
      if TableHead.fits(bytes, lines[index..<run.upperBound], style) { return index }
    }
    return nil
  }

  private static func isTable(_ tally: Tally, _ style: TableStyle) -> Bool {
    tally.numbers >= 2 && tally.numbers * 4 >= tally.cells && tally.rowsWithNumbers * 2 >= tally.rows
      && tally.sentences * (style == .comma ? 2 : 4) <= tally.rows
  }
}
