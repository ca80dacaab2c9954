// One table: its columns, its rows, its figures.

/// The reading of one table.
struct TableReading {
  let text: CleanText
  let grid: TableGrid
  let metadata: DocumentMetadata
  private(set) var columns: [TableColumn] = []
  private(set) var layout = TableLayout()
  /// What the title of the table measures.
  let titleNoun: String
  /// Units declared for the whole table.
  private(set) var declared: [TableUnit] = []
  /// The title says that the table is of growth.
  let isOfGrowth: Bool
  /// The title names indices: what stands below 同比 is no rate.
  let isOfIndices: Bool
  /// The title hands out goals, and no head says more.
  private(set) var isOfTargets = false
  /// The title hands out tasks.
  private(set) var isOfTasks = false
  private(set) var year: Int?
  /// The latest year that the title or the document speaks from.
  private(set) var latestYear: Int?
  /// The year up to which a table of goals runs, which says of each whether it binds: 预期性, 约束性.
  private(set) var goalYear: Int?
  private(set) var months: ClosedRange<Int>?
  /// The title is of the year's first months: `一季度`.
  private(set) var quarter: Int?
  /// The note below says that the brackets hold ranks.
  let hasRanksAside: Bool
  /// Falls have a triangle of their own, ▼, so that ▲ is a rise.
  let marksRises: Bool

  init(
    _ text: CleanText, _ range: Range<Int>, captions: [String], note: String, metadata: DocumentMetadata
  ) {
    self.text = text
    self.metadata = metadata
    let utf8 = text.utf8
    grid = TableGrid(utf8.span, range)
    var context = captions
    for row in 0..<grid.headerCount {
      context += grid.rows[row].filter { !$0.isEmpty && $0.count <= 240 }.map { text.string($0) }
    }
    for words in context.reversed() where declared.isEmpty { declared = TableUnits.declared(in: words) }
    if declared.isEmpty, note.hasPrefix("单位") || note.hasPrefix("（单位") {
      declared = TableUnits.declared(in: note)
    }
    for words in captions.reversed() where year == nil { year = DateReader.firstDate(in: words)?.year }
    for words in captions.reversed() where months == nil { months = MonthSpan.read(words) }
    let title = metadata.title ?? ""
    let timed = captions.last { DateReader.firstDate(in: $0) != nil || TableColumn(header: [$0]).isOfPart }
    quarter = Self.quarter(of: timed ?? title)
    // Where the table has a title of its own, the document's tells of more.
    let own = captions.lastIndex(where: TableTitle.isOwn)
    titleNoun = TableTitle.noun(in: own.map { captions[$0...].reversed() } ?? captions.reversed() + [title])
    isOfGrowth = ([title] + captions).contains { words in Self.growthTitles.contains(where: words.contains) }
    isOfIndices = ([title] + captions).contains { $0.contains("指数") }
    let about = [note] + captions
    hasRanksAside = about.contains { words in
      words.contains("括号") && TableColumn.speaksOfRanks(words)
    }
    marksRises = Self.falls.first(utf8.span, in: range) != nil
    columns = (0..<grid.columnCount).map { TableColumn(header: header($0)) }
    settleSubjects()
    let nearest = captions.last { !$0.contains("单位") } ?? title
    isOfTasks = nearest.holds(oneOf: Self.targetTitles)
    isOfTargets =
      (isOfTasks
        || nearest.hasSuffix("计划表") && !columns.contains { $0.purpose == .project })
      && !columns.contains(where: \.namesAspect)
    latestYear = (captions + [title]).flatMap(Self.years).max().map { max($0, metadata.year ?? $0) }
    if binds { goalYear = columns.compactMap { DateReader.firstDate(in: $0.words)?.year ?? $0.year }.max() }
  }

  private static let targetTitles = PhraseSet(words: "任务分解 目标分解 任务分配 目标任务表 任务表")

  private static let firstQuarter = ["一季度", "第1季度", "1季度"]

  /// The first quarter, or one that is numbered: `第三季度`.
  private static func quarter(of title: String) -> Int? {
    if firstQuarter.contains(where: title.contains) { return 1 }
    let names = [(2, "二"), (3, "三"), (4, "四")]
    return names.first { title.contains("第\($0.1)季度") || title.contains("第\($0.0)季度") }?.0
  }

  private static let falls = PhraseSet(words: "▼ ▽")
  private static let growthTitles = ["增速", "增长情况", "涨跌幅", "涨幅"]

  private static let places = PhraseSet(words: "城市 地区 县区 区县 市县 乡镇 街道 镇街")

  /// A column of numbers below `城市` or `地区` holds what is measured there, as one below 规模 or 期限 does.
  private mutating func settleSubjects() {
    let utf8 = text.utf8
    for index in columns.indices.dropFirst() {
      let words = columns[index].words
      let isTerm = columns[index].purpose == .other && words.hasSuffix("期限")
      guard isTerm || columns[index].purpose == .subject || words.hasSuffix("规模") else { continue }
      let cells = (grid.headerCount..<grid.rows.count).compactMap { grid.cell($0, index) }
      let numbers = cells.count {
        isTerm
          ? CellNumber.read(utf8.span, $0).map { $0.suffix == "年" } ?? false
          : TableCell.isNumeric(utf8.span, $0)
      }
      guard numbers * 2 > cells.count else { continue }
      columns[index].purpose = .values
      if columns[index].words.holds(oneOf: Self.places) { columns[index].noun = "" }
    }
  }

  /// Cells of a column called only 项目, which holds items of any kind.
  var items: [Range<Int>] {
    guard let column = columns.firstIndex(where: { $0.purpose == .project }),
      ["项目", "名称"].contains(columns[column].words)
    else { return [] }
    let utf8 = text.utf8
    // A row without a number is the name of a group.
    return (grid.headerCount..<grid.rows.count).filter { row in
      grid.rows[row].indices.contains {
        $0 != column && grid.cell(row, $0).map { TableCell.isValue(utf8.span, $0) } ?? false
      }
    }.compactMap { grid.cell($0, column) }
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
        if declared.isEmpty, column.unit == nil, before?.change == .level {
          columns[index].unit = before?.unit
        }
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
      // Growth beside nothing but a plan is the plan's.
      if column.namesOnlyChange, column.change != .rank, !left.isEmpty || index > 0, isPlan(beside: index) {
        columns[index].inheritedAspect = .target
      }
      // What is planned or done of 总投资 in a time is no total.
      if columns[index].noun.hasSuffix("总投资"), !column.namesOnlyChange { columns[index].noun = "投资" }
    }
  }

  /// Whether all amounts of the table are still to be reached.
  private func isPlan(beside index: Int) -> Bool {
    let planned = columns.compactMap { $0.aspect == .target ? DateReader.firstDate(in: $0.words)?.year : nil }
    let year = planned.max() ?? 0
    let amounts = columns.filter { column in
      column.purpose == .values && column.change == .level && !column.isOfLastYear
        && DateReader.firstDate(in: column.words)?.year ?? year >= year
    }
    return !amounts.isEmpty && amounts.allSatisfy { $0.aspect == .target && !$0.words.contains("总投资") }
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
      if row > 0, holdsUnits(row) {
        if let cell = grid.cell(row, column) { words.append("（\(text.string(cell))）") }
        continue
      }
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
    return cells.count == 1 || cells.count * 2 <= grid.columnCount && cells.allSatisfy(isLabelled)
      || cells.count < 3 && words.hasPrefix("表") && words.dropFirst().allSatisfy { $0.isNumber || $0 == "-" }
  }

  /// `填报时间：2031年9月4日`
  private func isLabelled(_ cell: Range<Int>) -> Bool {
    let words = text.string(cell)
    return words.contains("：") || words.contains(":")
  }

  /// A row below the heads of bare units: `人`, `亩`, `万元`.
  private func holdsUnits(_ row: Int) -> Bool {
    let cells = grid.rows[row].dropFirst().filter { !$0.isEmpty }
    guard let name = grid.rows[row].first, cells.count * 2 >= grid.columnCount - 1 else { return false }
    return (name.isEmpty || text.string(name).hasSuffix("单位"))
      && cells.allSatisfy { $0.count <= 36 && TableUnits.unit(text.string($0)) != nil }
  }

  // MARK: Rows

  mutating func read(into result: inout TableReader.Result) {
    if isForm { return readForm(into: &result) }
    guard grid.headerCount > 0 else { return }
    var above: Line?
    for row in grid.headerCount..<grid.rows.count {
      var project: Int?
      if let column = layout.project, let cell = grid.cell(row, column) {
        if isGroup(row) || isTotal(cell) {
          if let count = countOfGroup(cell) { result.figures.append(count) }
        } else if isName(cell), layout.isProject(cell) {
          project = result.projects.count
          result.projects.append(mention(cell, row: row, index: result.projects.count))
        }
      }
      let line = line(row, below: above)
      above = line
      for column in columns.indices where column != layout.label {
        guard let cell = grid.cell(row, column) else { continue }
        let isNumbering = columns[column].unit?.measure == .rank && column < layout.firstValue
        if columns[column].purpose == .values, !isNumbering,
          let figure = figure(cell, columns[column], line)
        {
          result.figures.append(attached(figure, to: project, in: result))
          if let rank = rank(cell, columns[column], line) {
            result.figures.append(attached(rank, to: project, in: result))
          }
        } else if columns[column].purpose == .content || columns[column].words.hasSuffix("情况")
          || columns[column].purpose == .values && tells(cell)
        {
          let isPlanned = isOfTasks || columns[column].words.holds(oneOf: Self.planWords)
          result.contents.append(TableReader.Content(cell: cell, project: project, isPlanned: isPlanned))
        }
      }
    }
  }

  private static let planWords = PhraseSet(words: "目标 任务 计划 要求")

  private func attached(_ figure: ExtractedFigure, to project: Int?, in result: TableReader.Result)
    -> ExtractedFigure
  {
    var figure = figure
    figure.project = project
    figure.projectSurface = project.map { result.projects[$0].surface }
    return figure
  }

  /// What a row says of all its cells.
  struct Line {
    var label: String
    var name: RowName
    var unit: TableUnit?
    var year: Int?
    var isTotal: Bool
    /// The unit of the row that this one and those after it are parts of.
    var partUnit: TableUnit?
    /// The level of its marker: that of `一、` is higher than that of `1、`.
    var level: Int?
    /// The part of the year that names the row: `1-3月`.
    var quarter: Int?
    var months: ClosedRange<Int>?
  }

  private static let timeEndings = PhraseSet(words: "月 月份 季度")

  private func line(_ row: Int, below above: Line?) -> Line {
    let words = grid.cell(row, layout.label).map { text.string($0) } ?? ""
    var name = RowName(words)
    let time = words.ends(withOneOf: Self.timeEndings) ? TableColumn(header: [words]) : nil
    let isTime = time.map { $0.noun.isEmpty && $0.isOfPart } ?? false
    if isTime { name.noun = "" }
    // `增速（%）` is of the row above.
    if name.noun.isEmpty, name.isRate { name.noun = above?.name.noun ?? "" }
    let level = RowName.level(words)
    let isPart =
      name.unit == nil && !name.noun.hasSuffix("率")
      && (above?.partUnit != nil || RowName.isPart(words) || layout.isOfOneWhole
        || declared.isEmpty && isBelow(name, level, above))
    let whole = above.flatMap { $0.name.unit ?? $0.partUnit }.flatMap { $0.measure == .percent ? nil : $0 }
    let unit = layout.unit.flatMap { grid.cell(row, $0) }.flatMap { TableUnits.unit(text.string($0)) }
    let year = layout.year.flatMap { grid.cell(row, $0) }.flatMap { Int(text.string($0).prefix(4)) }
    let names = [words] + (layout.project.flatMap { grid.cell(row, $0) }.map { [text.string($0)] } ?? [])
    return Line(
      label: words, name: name, unit: unit ?? name.unit, year: year.flatMap { 1949...2100 ~= $0 ? $0 : nil },
      isTotal: names.contains { name in RowName.totals.contains(where: name.contains) },
      partUnit: isPart ? whole : nil, level: level, quarter: isTime ? time?.quarter : nil,
      months: isTime ? time?.months : nil)
  }

  /// A row that sums up a group: `一` in the column of numbers.
  private func isGroup(_ row: Int) -> Bool {
    guard let cell = grid.cell(row, 0), cell.count <= 18, layout.project != 0 else { return false }
    return text.string(cell).allSatisfy { "（()）、一二三四五六七八九十".contains($0) }
  }

  /// `合计（4个）`
  private func isTotal(_ cell: Range<Int>) -> Bool {
    let words = text.string(cell)
    return RowName.totals.contains { words.hasPrefix($0) }
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
      indicator: isTotal(cell) ? "项目" : RowName(String(words[..<open])).noun, period: period(nil),
      rule: "table.group")
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
}
