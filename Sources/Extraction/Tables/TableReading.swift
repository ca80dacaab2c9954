// One table: its columns, its rows, its figures.

/// The reading of one table.
struct TableReading {
  private let text: CleanText
  private let grid: TableGrid
  private let metadata: DocumentMetadata
  private var columns: [TableColumn] = []
  /// What each column measures.
  private var nouns: [String] = []
  /// Units declared for the whole table.
  private var declared: [TableUnit] = []
  private var year: Int?
  private var months: ClosedRange<Int>?

  init(_ text: CleanText, _ range: Range<Int>, captions: [String], metadata: DocumentMetadata) {
    self.text = text
    self.metadata = metadata
    let utf8 = text.utf8
    grid = TableGrid(utf8.span, range)
    var context = captions
    for row in 0..<grid.headerCount {
      context += grid.rows[row].filter { !$0.isEmpty && $0.count <= 240 }.map { text.string($0) }
    }
    for words in context.reversed() where declared.isEmpty { declared = TableUnits.declared(in: words) }
    for words in captions.reversed() where year == nil { year = DateReader.firstDate(in: words)?.year }
    for words in captions.reversed() where months == nil { months = MonthSpan.read(words) }
    columns = (0..<grid.columnCount).map { TableColumn(header: header($0)) }
    nouns = columns.map(\.indicator)
    for index in columns.indices.dropFirst() where columns[index].namesOnlyChange {
      let left = columns[..<index].lastIndex { $0.purpose == .values && !$0.namesOnlyChange }
      if let left { nouns[index] = nouns[left] }
    }
  }

  /// The head of a column: its header cells from top to bottom; a wide cell above reaches to the right.
  private func header(_ column: Int) -> [String] {
    var words: [String] = []
    for row in 0..<grid.headerCount {
      let isLast = row == grid.headerCount - 1
      var cell = grid.cell(row, column)
      if cell == nil, !isLast, grid.cell(grid.headerCount - 1, column) != nil {
        var left = column - 1
        while left >= 0, cell == nil {
          cell = grid.cell(row, left)
          left -= 1
        }
      }
      guard let cell, cell.count <= 240 else { continue }
      let part = text.string(cell).filter { !$0.isWhitespace }
      if !part.hasPrefix("单位：") && !part.hasPrefix("单位:") { words.append(part) }
    }
    return words
  }

  mutating func read(into result: inout TableReader.Result) {
    guard grid.headerCount > 0 else { return }
    let projectColumn = columns.firstIndex { $0.purpose == .project }
    let indicatorColumn = columns.firstIndex { $0.purpose == .indicator }
    let unitColumn = columns.firstIndex { $0.purpose == .unit }
    let subjectColumn = columns.firstIndex { $0.purpose == .subject }
    // Rows that carry their own unit name indicators, whatever their head is called.
    let rowsAreIndicators = indicatorColumn != nil || unitColumn.map { holdsUnits($0) } ?? false
    for row in grid.headerCount..<grid.rows.count {
      var project: Int?
      if !rowsAreIndicators, let column = projectColumn, let cell = grid.cell(row, column), isName(cell) {
        project = result.projects.count
        result.projects.append(mention(cell, row: row, index: result.projects.count))
      }
      let label = rowsAreIndicators ? indicatorColumn ?? projectColumn ?? 0 : subjectColumn ?? 0
      let rowUnit =
        rowsAreIndicators
        ? unitColumn.flatMap { grid.cell(row, $0) }.flatMap { TableUnits.unit(text.string($0)) } : nil
      for column in columns.indices where columns[column].purpose == .values && column != label {
        guard let cell = grid.cell(row, column) else { continue }
        let words = grid.cell(row, label).map { text.string($0) } ?? ""
        guard
          let figure = figure(
            cell, column: columns[column], noun: nouns[column], rowUnit: rowUnit, label: words,
            rowsAreIndicators: rowsAreIndicators)
        else { continue }
        result.figures.append(attached(figure, to: project, in: result))
      }
    }
  }

  private func attached(_ figure: ExtractedFigure, to project: Int?, in result: TableReader.Result)
    -> ExtractedFigure
  {
    var figure = figure
    figure.project = project
    figure.projectSurface = project.map { result.projects[$0].surface }
    return figure
  }

  /// Whether a column called 单位 holds units of measure, not organisations.
  private func holdsUnits(_ column: Int) -> Bool {
    let cells = (grid.headerCount..<grid.rows.count).compactMap { grid.cell($0, column) }
    let units = cells.filter { $0.count <= 24 && TableUnits.unit(text.string($0)) != nil }
    return !cells.isEmpty && units.count * 2 >= cells.count
  }

  /// A row's name that is a project's, not 合计 or a number.
  private func isName(_ cell: Range<Int>) -> Bool {
    let words = text.string(cell)
    let utf8 = text.utf8
    return words.unicodeScalars.count >= 3 && !TableCell.isNumeric(utf8.span, cell)
      && !["合计", "总计", "小计", "共计"].contains { words.contains($0) } && cell.count <= 300
      && SectionMarker.read(utf8.span, at: cell.lowerBound) == nil
  }

  private func mention(_ cell: Range<Int>, row: Int, index: Int) -> ProjectMention {
    let words = text.string(cell)
    func value(_ endings: [String]) -> String? {
      for (column, head) in zip(columns.indices, columns) where endings.contains(where: head.words.hasSuffix)
      {
        if let cell = grid.cell(row, column) { return text.string(cell) }
      }
      return nil
    }
    return ProjectMention(
      span: text.sourceSpan(of: cell), surface: words,
      redacted: words.contains("X") || words.contains("×") || words.contains("**"),
      stage: value(["阶段", "进度", "状态"]).flatMap(TableStage.read), category: value(["类型", "类别", "性质"]),
      location: value(["地点", "位置"]), responsibleUnit: value(["责任单位", "单位"]), identity: index)
  }

  private func figure(
    _ cell: Range<Int>, column: TableColumn, noun: String, rowUnit: TableUnit?, label: String,
    rowsAreIndicators: Bool
  ) -> ExtractedFigure? {
    let utf8 = text.utf8
    guard let number = CellNumber.read(utf8.span, cell) else { return nil }
    var column = column
    guard let unit = TableUnits.unit(number.suffix) ?? column.unit ?? rowUnit ?? fallback(column) else {
      return nil
    }
    column.unit = unit
    let head = column.words
    let indicator = rowsAreIndicators && !label.isEmpty ? label : noun
    let period = FigurePeriod(
      year: DateReader.firstDate(in: head)?.year ?? year ?? metadata.year,
      months: MonthSpan.read(head) ?? months)
    let isTotal = ["合计", "总计", "小计", "共计"].contains { label.contains($0) }
    return ExtractedFigure(
      span: text.sourceSpan(of: number.range), surface: text.string(number.range),
      value: signed(number, column),
      unit: unit.name, baseValue: base(number, unit, column), baseUnit: unit.base, measure: unit.measure,
      indicator: indicator, role: column.role, change: column.change,
      direction: column.change == .growth || column.change == .difference
        ? (number.isNegative ? .down : .up) : nil,
      aspect: column.aspect, period: period.year == nil && period.months == nil ? nil : period,
      subjectRegion: rowsAreIndicators || isTotal || label.isEmpty ? nil : label, rule: "table.cell")
  }

  /// The unit declared for the table, where this column can have it.
  private func fallback(_ column: TableColumn) -> TableUnit? {
    declared.first { $0.measure == .money ? column.isMoney : $0.measure != .percent }
  }

  /// A growth rate stays unsigned, its direction says which way; an amount keeps its sign.
  private func signed(_ number: CellNumber, _ column: TableColumn) -> FigureValue {
    guard number.isNegative, column.change == .level || column.change == .share,
      case .exact(let value) = number.value
    else { return number.value }
    return .exact(ExactDecimal(coefficient: -value.coefficient, exponent: value.exponent))
  }

  private func base(_ number: CellNumber, _ unit: TableUnit, _ column: TableColumn) -> ExactDecimal? {
    guard case .exact(let value) = signed(number, column) else { return nil }
    return ExactDecimal(coefficient: value.coefficient, exponent: value.exponent + unit.power)
  }
}
