// One table: its columns, its rows, its figures.

/// The reading of one table.
struct TableReading {
  let text: CleanText
  let grid: TableGrid
  let metadata: DocumentMetadata
  private(set) var columns: [TableColumn] = []
  private var layout = TableLayout()
  /// What the title of the table measures.
  private let titleNoun: String
  /// Units declared for the whole table.
  private var declared: [TableUnit] = []
  /// The title says that the table is of growth.
  private let isOfGrowth: Bool
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
    titleNoun = TableTitle.noun(in: captions.reversed() + [metadata.title ?? ""])
    isOfGrowth = ([metadata.title ?? ""] + captions).contains { $0.contains("增速") || $0.contains("增长情况") }
    columns = (0..<grid.columnCount).map { TableColumn(header: header($0)) }
  }

  /// Cells of a column called only 项目, which holds items of any kind.
  var items: [Range<Int>] {
    guard let column = columns.firstIndex(where: { $0.purpose == .project }),
      ["项目", "名称"].contains(columns[column].words)
    else { return [] }
    return (grid.headerCount..<grid.rows.count).compactMap { grid.cell($0, column) }
  }

  /// Learns what the columns and rows are; of the items these name undertakings.
  mutating func settle(_ undertakings: Set<Range<Int>>) {
    layout = TableLayout(self, undertakings)
    settleNouns()
  }

  /// Columns that name only a change, a place in a row or a quarter are of what stands to their left.
  private mutating func settleNouns() {
    for index in columns.indices { columns[index].isPart = columns[index].namesOnlyPart }
    for index in columns.indices.dropFirst() where columns[index].purpose == .values {
      let column = columns[index]
      guard column.noun.isEmpty, !column.words.isEmpty else { continue }
      let left = columns[..<index].filter { $0.purpose == .values && !$0.noun.isEmpty }
      let alike = left.last { $0.unit?.measure == column.unit?.measure }
      if column.isPart {
        let before = columns[..<index].last { $0.purpose == .values }
        columns[index].noun = before?.noun ?? ""
        // One quarter behind a plan may be what has been done of it; all of them share it out.
        let parts = columns.count { $0.isPart }
        if parts > 2 { columns[index].inheritedAspect = before.map { $0.inheritedAspect ?? $0.aspect } }
      } else if column.namesOnlyChange {
        columns[index].noun = left.last?.noun ?? ""
        takeTime(index)
      } else if let alike {
        columns[index].noun = alike.noun
      }
      // What is planned or done of 总投资 in a time is no total.
      if columns[index].noun.hasSuffix("总投资"), !column.namesOnlyChange { columns[index].noun = "投资" }
    }
  }

  /// `一季度` beside `增速`: a change is of the time of the amounts before it.
  private mutating func takeTime(_ index: Int) {
    let (own, before) = (columns[index], columns[index - 1])
    guard own.quarter == nil, own.months == nil, before.quarter != nil || before.months != nil else { return }
    columns[index].time = before.time ?? before.words
  }

  /// The head of a column: its header cells from top to bottom; a wide cell above reaches to the right.
  private func header(_ column: Int) -> [String] {
    var words: [String] = []
    for row in 0..<grid.headerCount {
      let isLast = row == grid.headerCount - 1
      if !isLast, isCaption(row) { continue }
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

  /// A row above the head that one cell fills: the title of the table, or `表3` before it.
  private func isCaption(_ row: Int) -> Bool {
    let cells = grid.rows[row].filter { !$0.isEmpty }
    guard let first = cells.first, !(grid.rows[row].first?.isEmpty ?? true) else { return false }
    let words = text.string(first)
    return cells.count == 1
      || cells.count < 3 && words.hasPrefix("表") && words.dropFirst().allSatisfy { $0.isNumber || $0 == "-" }
  }

  // MARK: Rows

  mutating func read(into result: inout TableReader.Result) {
    guard grid.headerCount > 0 else { return }
    for row in grid.headerCount..<grid.rows.count {
      var project: Int?
      if let column = layout.project, let cell = grid.cell(row, column) {
        if isGroup(row) {
          if let count = countOfGroup(cell) { result.figures.append(count) }
        } else if isName(cell), layout.isProject(cell) {
          project = result.projects.count
          result.projects.append(mention(cell, row: row, index: result.projects.count))
        }
      }
      let line = line(row)
      for column in columns.indices where column != layout.label {
        guard let cell = grid.cell(row, column) else { continue }
        let isNumbering = columns[column].unit?.measure == .rank && column < layout.firstValue
        if columns[column].purpose == .values, !isNumbering,
          let figure = figure(cell, columns[column], line)
        {
          result.figures.append(attached(figure, to: project, in: result))
        } else if columns[column].purpose == .content || columns[column].words.hasSuffix("情况") {
          result.contents.append((cell, project))
        }
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

  /// What a row says of all its cells.
  private struct Line {
    var label: String
    var name: RowName
    var unit: TableUnit?
    var year: Int?
    var isTotal: Bool
  }

  private func line(_ row: Int) -> Line {
    let words = grid.cell(row, layout.label).map { text.string($0) } ?? ""
    let name = RowName(words)
    let unit = layout.unit.flatMap { grid.cell(row, $0) }.flatMap { TableUnits.unit(text.string($0)) }
    let year = layout.year.flatMap { grid.cell(row, $0) }.flatMap { Int(text.string($0).prefix(4)) }
    let names = [words] + (layout.project.flatMap { grid.cell(row, $0) }.map { [text.string($0)] } ?? [])
    return Line(
      label: words, name: name, unit: unit ?? name.unit, year: year.flatMap { 1949...2100 ~= $0 ? $0 : nil },
      isTotal: names.contains { name in RowName.totals.contains(where: name.contains) })
  }

  /// A row that sums up a group: `一` in the column of numbers.
  private func isGroup(_ row: Int) -> Bool {
    guard let cell = grid.cell(row, 0), cell.count <= 18, layout.project != 0 else { return false }
    return text.string(cell).allSatisfy { "（()）、一二三四五六七八九十".contains($0) }
  }

  /// `工业项目（2个）`: how many the group holds.
  private func countOfGroup(_ cell: Range<Int>) -> ExtractedFigure? {
    let words = text.string(cell)
    guard let open = words.lastIndex(where: { "（(".contains($0) }), let last = words.last, ")）".contains(last)
    else { return nil }
    let start = cell.lowerBound + words[...open].utf8.count
    let range = start..<(cell.upperBound - String(last).utf8.count)
    let utf8 = text.utf8
    guard let number = CellNumber.read(utf8.span, range), let unit = TableUnits.unit(number.suffix),
      unit.measure == .count
    else { return nil }
    return ExtractedFigure(
      span: text.sourceSpan(of: number.range), surface: text.string(number.range), value: number.value,
      unit: unit.name, baseUnit: unit.base, measure: unit.measure, qualifier: number.qualifier,
      indicator: RowName(String(words[..<open])).noun, period: period(nil), rule: "table.group")
  }

  /// A row's name that is a project's, not 合计 or a number.
  private func isName(_ cell: Range<Int>) -> Bool {
    let words = text.string(cell)
    let utf8 = text.utf8
    return words.unicodeScalars.count >= 3 && !TableCell.isNumeric(utf8.span, cell)
      && !RowName.totals.contains { words.contains($0) } && cell.count <= 300
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
    // 新建 beside 续建 is the kind of building, not that it has begun.
    let nature = value(["性质"]).flatMap { $0.contains("新建") ? nil : TableStage.read($0) }
    return ProjectMention(
      span: text.sourceSpan(of: cell), surface: words,
      redacted: words.contains("X") || words.contains("×") || words.contains("**"),
      stage: value(["阶段", "进度", "状态"]).flatMap(TableStage.read) ?? nature,
      category: value(["类型", "类别", "性质"]),
      location: value(["地点", "位置"]), responsibleUnit: value(["责任单位", "单位"]), identity: index)
  }

  // MARK: Cells

  private func figure(_ cell: Range<Int>, _ head: TableColumn, _ line: Line) -> ExtractedFigure? {
    let utf8 = text.utf8
    guard !head.words.isEmpty, let number = CellNumber.read(utf8.span, cell) else { return nil }
    var column = head
    let rowUnit = layout.rows == .indicators ? line.unit : nil
    guard let unit = TableUnits.unit(number.suffix) ?? column.unit ?? rowUnit ?? fallback(column) else {
      return nil
    }
    column.unit = unit
    var change = column.change
    // 地区生产总值增速 in the row's name.
    if layout.rows == .indicators, change == .share, line.name.isRate { change = .growth }
    // `各县区主要指标增速表`, 单位：%
    if head.unit == nil, number.suffix.isEmpty, change == .share, isOfGrowth { change = .growth }
    let turns = change == .growth || change == .difference
    if number.isBracketed && !turns { return nil }
    if change == .rank, !isPlace(number.value) { return nil }
    let isNamed = layout.rows != .others || line.isTotal || line.label.isEmpty
    return ExtractedFigure(
      span: text.sourceSpan(of: number.range), surface: text.string(number.range),
      value: signed(number, change), unit: unit.name, baseValue: base(number, unit, change),
      baseUnit: unit.base, measure: unit.measure, qualifier: number.qualifier,
      indicator: noun(column, line), role: column.role, change: change,
      direction: turns ? (number.isNegative ? .down : .up) : nil,
      aspect: column.inheritedAspect ?? column.aspect, period: period(head, of: line.year),
      subjectRegion: isNamed ? nil : line.label, rule: "table.cell")
  }

  private func noun(_ column: TableColumn, _ line: Line) -> String {
    let own = column.noun.isEmpty ? titleNoun : column.noun
    guard !line.name.noun.isEmpty, !line.isTotal || line.label.count > 3 else { return own }
    switch layout.rows {
    // `水泥` and `产量`, but 发电量 says it itself.
    case .indicators where columns[layout.label].purpose == .kind && !column.noun.isEmpty:
      return line.name.noun.hasSuffix("量") ? line.name.noun : line.name.noun + column.noun
    case .indicators: return layout.tellsWorks ? line.name.object : line.name.noun
    case .kinds: return line.isTotal || own.hasPrefix(line.name.noun) ? own : line.name.noun + own
    case .others: return own
    }
  }

  private func period(_ column: TableColumn?, of row: Int? = nil) -> FigurePeriod? {
    let head = column?.words ?? ""
    let own = year ?? metadata.year
    let named = DateReader.firstDate(in: head)?.year ?? row
    let quarter = column?.quarter
    let period = FigurePeriod(
      year: named ?? (column?.isOfLastYear ?? false ? own.map { $0 - 1 } : own), quarter: quarter,
      months: quarter == nil ? column?.months ?? months : nil)
    return period.year == nil && period.months == nil ? nil : period
  }

  /// A place in a row is a whole number, or hidden.
  private func isPlace(_ value: FigureValue) -> Bool {
    if case .exact(let number) = value { return number.exponent == 0 }
    if case .redacted = value { return true }
    return false
  }

  /// The unit declared for the table, where this column can have it.
  private func fallback(_ column: TableColumn) -> TableUnit? {
    if declared.count == 1, declared[0].measure == .percent { return declared[0] }
    return declared.first { $0.measure == .money ? column.isMoney : $0.measure != .percent }
  }

  /// A change stays unsigned, its direction says which way; an amount keeps its sign.
  private func signed(_ number: CellNumber, _ change: FigureChange) -> FigureValue {
    guard number.isNegative, change == .level || change == .share, case .exact(let value) = number.value
    else { return number.value }
    return .exact(ExactDecimal(coefficient: -value.coefficient, exponent: value.exponent))
  }

  private func base(_ number: CellNumber, _ unit: TableUnit, _ change: FigureChange) -> ExactDecimal? {
    guard case .exact(let value) = signed(number, change) else { return nil }
    return ExactDecimal(coefficient: value.coefficient, exponent: value.exponent + unit.power)
  }
}
