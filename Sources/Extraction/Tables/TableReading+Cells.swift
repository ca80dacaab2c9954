// The figures in the cells of a table, by what columns and rows say of them.

extension TableReading {
  func figure(_ cell: Range<Int>, _ head: TableColumn, _ line: Line) -> ExtractedFigure? {
    let utf8 = text.utf8
    guard !head.words.isEmpty, let number = CellNumber.read(utf8.span, cell) else { return nil }
    var column = head
    let rowUnit = layout.rows == .indicators ? line.unit ?? line.partUnit : nil
    // `〔0.64〕` below 年均增长 is of what the row counts.
    if number.isSummed, head.isBareRate, let rowUnit { column.unit = rowUnit }
    guard let unit = TableUnits.unit(number.suffix) ?? column.unit ?? rowUnit ?? fallback(column, line) else {
      return nil
    }
    if isOfIndices, head.isBareRate, number.suffix.isEmpty, isIndex(number.value) { return nil }
    column.unit = unit
    var change = column.change
    // 地区生产总值增速 in the row's name.
    if layout.rows == .indicators, change == .share, line.name.isRate { change = .growth }
    // What is an amount by nature can only grow by percents: 工业增加值 in a row of %.
    if change == .share, head.unit == nil, rowUnit?.measure == .percent, line.name.isAmount {
      change = .growth
    }
    // Summed up over years, a rate's change is no growth by percents.
    if change == .growth, number.isSummed { change = .difference }
    // `各县区主要指标增速表`, 单位：%
    if head.unit == nil, number.suffix.isEmpty, change == .share, isOfGrowth { change = .growth }
    let turns = change == .growth || change == .difference
    if number.isBracketed && !turns { return nil }
    if change == .rank, !isPlace(number.value) { return nil }
    let isRise = number.hasTriangle && marksRises
    let isDown = number.isNegative && !isRise
    let falls = layout.rows == .indicators && head.change != .growth && line.name.isFall
    let isNamed = layout.rows != .others || line.isTotal || line.label.isEmpty
    return ExtractedFigure(
      span: text.sourceSpan(of: number.range), surface: text.string(number.range),
      value: signed(number, change), unit: unit.name, baseValue: base(number, unit, change),
      baseUnit: unit.base, measure: unit.measure, qualifier: number.qualifier,
      indicator: noun(column, line), role: column.role, change: change,
      direction: turns ? (isDown != falls ? .down : .up) : nil,
      aspect: aspect(column), period: period(head, of: line),
      subjectRegion: isNamed ? nil : line.label, rule: "table.cell")
  }

  /// The place in brackets behind a rate: `8.6%（2）`.
  func rank(_ cell: Range<Int>, _ column: TableColumn, _ line: Line) -> ExtractedFigure? {
    let utf8 = text.utf8
    guard hasRanksAside || TableColumn.speaksOfRanks(column.words),
      let aside = CellNumber.read(utf8.span, cell)?.aside, let unit = TableUnits.unit("位"),
      let number = CellNumber.read(utf8.span, aside)
    else { return nil }
    return ExtractedFigure(
      span: text.sourceSpan(of: aside), surface: text.string(aside), value: number.value, unit: unit.name,
      baseValue: base(number, unit, .rank), baseUnit: unit.base, measure: .rank,
      indicator: noun(column, line),
      change: .rank, aspect: .actual, period: period(column, of: line),
      subjectRegion: layout.rows == .others && !line.isTotal ? line.label : nil, rule: "table.cell")
  }

  /// What was foreseen of a year already over has happened.
  private func aspect(_ column: TableColumn) -> FigureAspect {
    let own = column.inheritedAspect ?? (isTarget(column) || isAhead(column) ? .target : column.aspect)
    guard own == .target, column.words.contains("预计"), !column.words.contains("目标"),
      let named = DateReader.firstDate(in: column.words)?.year, let now = year ?? metadata.year, named < now
    else { return own }
    return .actual
  }

  private func isTarget(_ column: TableColumn) -> Bool {
    isOfTargets && column.change == .level && !column.isOfLastYear && !column.words.contains("总投资")
  }

  /// `2035年` in a text of 2031, or the last year in a table of 预期性 and 约束性 goals, and growth up to it.
  private func isAhead(_ column: TableColumn) -> Bool {
    guard !column.isDone, column.aspect == .actual else { return false }
    let named = DateReader.firstDate(in: column.words)?.year ?? column.year
    if let named, let latestYear, named > latestYear { return true }
    guard let goalYear else { return false }
    return named.map { $0 >= goalYear } ?? (column.change != .level)
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

  func period(_ column: TableColumn?, of line: Line? = nil) -> FigurePeriod? {
    let head = column?.words ?? ""
    let own = year ?? metadata.year
    let named = DateReader.firstDate(in: head)?.year ?? column?.year ?? line?.year
    let isWhole = named != nil || layout.project != nil || column?.months != nil || column?.aspect == .target
    let quarter =
      column?.quarter ?? line?.quarter ?? (isWhole || head.holds(oneOf: Self.wholeWords) ? nil : quarter)
    let period = FigurePeriod(
      year: named ?? (column?.isOfLastYear ?? false ? own.map { $0 - 1 } : own), quarter: quarter,
      months: quarter == nil ? column?.months ?? line?.months ?? months : nil)
    return period.year == nil && period.months == nil ? nil : period
  }

  /// They speak of more than the time of the title.
  private static let wholeWords = PhraseSet(words: "总投资 全年 年度 年初 年末 历年 去年底 上年末 开工以来")

  /// `99.8` of the year before's 100.
  private func isIndex(_ value: FigureValue) -> Bool {
    guard case .exact(let number) = value, -3...0 ~= number.exponent else { return false }
    return number.coefficient >= [50, 500, 5_000, 50_000][-number.exponent]
  }

  /// A place in a row is a whole number, or hidden.
  private func isPlace(_ value: FigureValue) -> Bool {
    if case .exact(let number) = value { return number.exponent == 0 }
    if case .redacted = value { return true }
    return false
  }

  /// The unit declared for the table, where this column can have it.
  private func fallback(_ column: TableColumn, _ line: Line) -> TableUnit? {
    if declared.count == 1, declared[0].measure == .percent { return declared[0] }
    // Of several units none is every column's.
    if declared.count(where: { $0.measure != .money && $0.measure != .percent }) > 1 { return nil }
    return declared.first {
      $0.measure == .money
        ? column.isMoney || layout.rows == .indicators && TableColumn.tellsMoney(line.name.noun)
        : $0.measure != .percent
    }
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
