// A table for people: aligned columns, fitted to the terminal, Chinese letters two columns wide.

/// Rows of text under headings.
package struct Table: Sendable {
  /// One column.
  package struct Column: Sendable {
    package var title: String
    /// True for numbers.
    package var alignsRight: Bool
    /// The columns below which it is not narrowed, unless its content is narrower.
    package var widthMin: Int

    package init(_ title: String, alignsRight: Bool = false, widthMin: Int = 8) {
      self.title = title
      self.alignsRight = alignsRight
      self.widthMin = widthMin
    }
  }

  package var columns: [Column]
  /// As many cells in each row as there are columns; line breaks are printed as spaces.
  package var rows: [[String]]

  package init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows.map { $0.map(PlainText.line) }
  }

  /// Between two columns.
  private static let gap = "  "

  /// The text of the table.
  /// - Parameters:
  ///   - width: the columns of the terminal; `nil` cuts nothing.
  ///   - style: how headings look.
  package func render(width: Int?, style: Style) -> String {
    let widths = fitted(to: width)
    var text = style.heading(line(columns.map(\.title), widths: widths)) + "\n"
    for row in rows { text += line(row, widths: widths) + "\n" }
    return text
  }

  private func line(_ cells: [String], widths: [Int]) -> String {
    var text = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += Self.gap }
      let cut = DisplayWidth.cut(cell, to: widths[index])
      let isLast = index == cells.count - 1
      let pads = !isLast || columns[index].alignsRight
      text += pads ? DisplayWidth.pad(cut, to: widths[index], right: columns[index].alignsRight) : cut
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The width of each column: as wide as its content, the widest ones narrowed first where all do not fit.
  private func fitted(to width: Int?) -> [Int] {
    var widths = columns.indices.map { index in
      rows.reduce(DisplayWidth.of(columns[index].title)) { max($0, DisplayWidth.of($1[index])) }
    }
    guard let width else { return widths }
    let floors = columns.indices.map {
      min(widths[$0], max(columns[$0].widthMin, DisplayWidth.of(columns[$0].title)))
    }
    let room = width - Self.gap.count * (columns.count - 1)
    while widths.reduce(0, +) > room {
      let narrowable = widths.indices.filter { widths[$0] > floors[$0] }
      guard let widest = narrowable.max(by: { widths[$0] < widths[$1] }) else { break }
      let others = narrowable.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let excess = widths.reduce(0, +) - room
      let target = max(floors[widest], min(widths[widest] - 1, max(others, widths[widest] - excess)))
      widths[widest] = target
    }
    return widths
  }
}
