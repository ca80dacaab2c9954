// Forms: labels with their values beside them, `项目数量（个） | 16`, and small tables of years among them.

extension TableReading {
  /// What the rows above say of those below them.
  private struct Context {
    /// `项目分年收益（亿元）`
    var title = ""
    /// `2030年`, `2031年`: one for each column behind the names.
    var years: [String] = []
  }

  /// Whether the table has no head but labels, two of them at least with a number of their unit beside them.
  var isForm: Bool {
    guard grid.headerCount <= 1, !grid.rows.isEmpty else { return false }
    let pairs = grid.rows.map { row in
      stride(from: 0, to: row.count - 1, by: 2).count { isPair(row, $0) }
    }.reduce(0, +)
    guard pairs >= 2 else { return false }
    if grid.headerCount == 0 { return true }
    // `债券名称 | … | 债券类型 | …`: labels in every other column.
    let utf8 = text.utf8
    return grid.columnCount == 4
      && grid.rows.allSatisfy { row in
        row.indices.allSatisfy { $0 % 2 == 1 || !TableCell.isValue(utf8.span, row[$0]) }
      }
  }

  private func isPair(_ row: [Range<Int>], _ place: Int) -> Bool {
    let utf8 = text.utf8
    let (label, value) = (row[place], row[place + 1])
    guard !label.isEmpty, label.count <= 120, TableCell.isNumeric(utf8.span, value),
      !TableCell.isValue(utf8.span, label), TableUnits.split(text.string(label)).unit != nil
    else { return false }
    return place + 2 >= row.count || !TableCell.isValue(utf8.span, row[place + 2])
  }

  /// The figures of a form.
  func readForm(into result: inout TableReader.Result) {
    var context = Context()
    for row in grid.rows {
      let cells = Array(row.reversed().drop(while: \.isEmpty).reversed())
      let words = cells.map { $0.count <= 240 ? text.string($0).filter { !$0.isWhitespace } : "" }
      if cells.count == 1, TableUnits.split(words[0]).unit != nil {
        context = Context(title: words[0])
      } else if cells.count > 1, words.allSatisfy(Self.isYear) {
        context.years = words
      } else {
        result.figures += figures(cells, words, context)
      }
    }
  }

  /// `债券名称 | 2031年清河专项债券`: the name at the top dates the form.
  private var formYear: Int? {
    grid.rows[0].dropFirst().first.flatMap { DateReader.firstDate(in: text.string($0))?.year }
  }

  private func figures(_ cells: [Range<Int>], _ words: [String], _ context: Context) -> [ExtractedFigure] {
    guard cells.count > 1 else { return [] }
    let line = Line(label: "", name: RowName(""), year: formYear, isTotal: false)
    let unit = TableUnits.split(context.title).unit?.name ?? ""
    // A row of the years above.
    if context.years.count > 1, cells.count == context.years.count + 1, !unit.isEmpty {
      return zip(cells.dropFirst(), context.years).compactMap { cell, year in
        figure(cell, TableColumn(header: [year, "\(words[0])（\(unit)）"]), line)
      }
    }
    return stride(from: 0, to: cells.count - 1, by: 2).compactMap { place in
      guard !words[place].isEmpty, !words[place].contains("日") else { return nil }
      let isYear = Self.isYear(words[place]) && !unit.isEmpty
      let head = TableColumn(header: isYear ? [words[place], context.title] : [words[place]])
      let utf8 = text.utf8
      let number = CellNumber.read(utf8.span, cells[place + 1])
      guard head.unit != nil || number.map({ !$0.suffix.isEmpty }) ?? false else { return nil }
      return figure(cells[place + 1], head, line)
    }
  }

  /// `2031年`, `2026年及以后年度`
  private static func isYear(_ words: String) -> Bool {
    words.count <= 12 && words.dropFirst(4).first == "年"
      && Int(words.prefix(4)).map { 1949...2100 ~= $0 } ?? false
  }
}
