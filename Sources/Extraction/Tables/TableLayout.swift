// Which columns of a table name its rows, and what the rows are.

struct TableLayout {
  enum Rows: Hashable {
    /// What is measured: 税收收入, 地区生产总值.
    case indicators
    /// Kinds whose sizes the columns tell: 小麦, 普通高中.
    case kinds
    /// Places, firms, projects.
    case others
  }

  var rows = Rows.others
  var label = 0
  var project: Int?
  var unit: Int?
  var year: Int?
  /// Columns up to this one only number the rows: 序号, or 排名 before the names.
  var firstValue = 0
  /// The rows are works, and cells with units of their own tell how much of each: `22个`.
  var tellsWorks = false
  /// Only the first row carries a unit: the others are its parts.
  var isOfOneWhole = false
  /// The cells that name projects, where not all of their column do.
  private var projects: Set<Range<Int>>?

  init() {}

  init(_ table: TableReading, _ undertakings: Set<Range<Int>>) {
    let columns = table.columns
    project = columns.firstIndex { $0.purpose == .project }
    year = columns.firstIndex { $0.purpose == .year }
    unit = columns.firstIndex { $0.purpose == .unit }.flatMap {
      Self.holdsUnits(table, $0) ? $0 : nil
    }
    let indicator = columns.firstIndex { $0.purpose == .indicator }
    let subject = columns.firstIndex { $0.purpose == .subject || $0.purpose == .unit && unit == nil }
    let kind = columns.firstIndex { $0.purpose == .kind }
    let items = table.items
    if !items.isEmpty { projects = undertakings.intersection(items) }
    let isProject = project != nil && projects?.isEmpty != true
    let name = indicator ?? project ?? kind ?? Self.firstWords(table)
    // Rows that carry their own unit name indicators, whatever their head is called.
    if indicator != nil || unit != nil || name.map({ Self.carryUnits(table, $0) }) ?? false {
      rows = .indicators
    } else if !isProject, subject == nil || project != nil, let name, Self.haveNoNouns(columns, name),
      !Self.arePlaces(table, name)
    {
      rows = .indicators
    } else if let kind, !isProject, subject.map({ $0 > kind }) ?? true {
      rows = .kinds
    }
    switch rows {
    case .indicators: label = name ?? 0
    case .kinds: label = kind ?? 0
    case .others: label = subject ?? name ?? 0
    }
    if rows == .indicators {
      let isTask = indicator.map { columns[$0].words.holds(oneOf: Self.taskWords) } ?? false
      tellsWorks = (project != nil || isTask) && unit == nil && Self.haveUnits(table)
      project = nil
    }
    firstValue = subject ?? name ?? 0
    if rows == .indicators, unit == nil {
      let units = Self.cells(table, label).map { RowName(table.text.string($0)).unit != nil }
      isOfOneWhole = units.count > 2 && units[0] && !units.dropFirst().contains(true)
    }
  }

  private static let taskWords = PhraseSet(words: "任务 工作 实事")

  func isProject(_ cell: Range<Int>) -> Bool { projects?.contains(cell) ?? true }

  private static func cells(_ table: TableReading, _ column: Int) -> [Range<Int>] {
    (table.grid.headerCount..<table.grid.rows.count).compactMap { table.grid.cell($0, column) }
  }

  /// Whether a column called 单位 holds units of measure, not organisations.
  private static func holdsUnits(_ table: TableReading, _ column: Int) -> Bool {
    let cells = cells(table, column)
    let units = cells.filter { $0.count <= 36 && TableUnits.unit(table.text.string($0)) != nil }
    return !cells.isEmpty && units.count * 2 >= cells.count
  }

  /// `地区生产总值（亿元）` in most rows.
  private static func carryUnits(_ table: TableReading, _ column: Int) -> Bool {
    let cells = cells(table, column)
    let units = cells.filter { $0.count <= 150 && TableUnits.split(table.text.string($0)).unit != nil }
    return !cells.isEmpty && units.count * 2 >= cells.count
  }

  /// Whether most of the first column of values has units beside its numbers.
  private static func haveUnits(_ table: TableReading) -> Bool {
    guard let column = table.columns.firstIndex(where: { $0.purpose == .values }) else { return false }
    let utf8 = table.text.utf8
    let cells = cells(table, column)
    let units = cells.count { CellNumber.read(utf8.span, $0).map { !$0.suffix.isEmpty } ?? false }
    return units * 2 > cells.count
  }

  /// The first column without a purpose of its own that holds words.
  private static func firstWords(_ table: TableReading) -> Int? {
    let utf8 = table.text.utf8
    return table.columns.indices.prefix(3).first { column in
      let cells = cells(table, column)
      return table.columns[column].purpose == .values && table.columns[column].unit == nil
        && cells.count { !TableCell.isNumeric(utf8.span, $0) } * 2 > cells.count
        && (column > 0 || !isSparse(table, cells.count))
    }
  }

  /// Tall cells of groups, beside names in the next column.
  private static func isSparse(_ table: TableReading, _ count: Int) -> Bool {
    let rows = table.grid.rows.count - table.grid.headerCount
    return table.columns.count > 2 && count * 3 < rows * 2 && table.columns[1].words.isEmpty
      && cells(table, 1).count == rows
  }

  /// Whether the heads name only times and aspects, beside the column of names.
  private static func haveNoNouns(_ columns: [TableColumn], _ name: Int) -> Bool {
    columns.indices.allSatisfy { column in
      column == name || columns[column].purpose != .values || columns[column].noun.isEmpty
        || HeadNoun.isVague(columns[column].noun)
    }
  }

  private static func arePlaces(_ table: TableReading, _ column: Int) -> Bool {
    let names = cells(table, column).map { table.text.string($0) }
    let found = names.count { name in places.contains(where: name.hasSuffix) }
    return found * 2 >= names.count
  }

  private static let places = [
    "镇", "乡", "县", "区", "市", "街道", "办事处", "村", "社区", "州", "旗", "省", "局", "委", "办", "部", "公司", "集团", "中心",
    "学校", "医院",
  ]
}
