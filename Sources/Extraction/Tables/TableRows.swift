// The rows of a table: cells that line breaks or blanks have cut in two are whole again.

/// One row of a table in the rough text.
struct TableRow {
  /// The run of the rough text that the row begins with.
  var firstRun: Int
  var cells: [Range<Int>]
}

enum TableRows {
  private static let mostBroken = 16
  private static let longestBroken = 60

  static func read(_ bytes: Span<UInt8>, _ lines: [RoughLine], _ block: TableBlock) -> [TableRow] {
    switch block.style {
    case .listed: return ListedCells.rows(bytes, lines, block)
    case .tail: return TailRows.rows(bytes, lines, block)
    case .bare: return BareCells.rows(bytes, lines, block)
    case .open: return OpenBars.rows(bytes, lines[block.lines])
    case .pipe, .box: return barred(bytes, lines, block)
    case .gap: return spaced(bytes, lines[block.lines])
    case .markup, .blank, .comma:
      var rows = lines[block.lines].map {
        TableRow(firstRun: $0.firstRun, cells: TableDetector.cells(bytes, $0, block.style))
      }
      if block.style == .blank {
        for (index, line) in zip(rows.indices, lines[block.lines])
        where TableDetector.isWithoutColumns(line, .blank) {
          rows[index].cells = [line.start..<line.end]
        }
        joinUnits(bytes, &rows)
        join(bytes, &rows)
        align(bytes, &rows, isIndented: false)
      }
      return rows
    }
  }

  private static func barred(_ bytes: Span<UInt8>, _ lines: [RoughLine], _ block: TableBlock) -> [TableRow] {
    var rows: [TableRow] = []
    var index = block.lines.lowerBound
    while index < block.lines.upperBound {
      let end = end(bytes, lines, of: index, block.style)
      var line = lines[index]
      index = end
      if TableDetector.isRule(bytes, line) { continue }
      line.end = lines[end - 1].end
      rows.append(TableRow(firstRun: line.firstRun, cells: TableDetector.cells(bytes, line, block.style)))
    }
    return rows
  }

  /// Rows that tabs or wide gaps part.
  private static func spaced(_ bytes: Span<UInt8>, _ lines: ArraySlice<RoughLine>) -> [TableRow] {
    let collapses = TableDetector.alignsWithTabs(bytes, lines)
    let byBlanks = lines.allSatisfy { $0.tabs == 0 && $0.leadingTabs == 0 }
    let first = lines.startIndex
    var rows = lines.indices.map { index in
      let line = lines[index]
      // The name of a group.
      if index > first, line.gaps == 0 {
        return TableRow(firstRun: line.firstRun, cells: [line.start..<line.end])
      }
      var cells = TableDetector.cells(bytes, line, .gap)
      if collapses {
        cells.removeAll { $0.isEmpty }
      } else {
        let empty = Array(repeating: line.start..<line.start, count: min(line.leadingTabs, TableGrid.widest))
        cells.insert(contentsOf: empty, at: 0)
      }
      return TableRow(firstRun: line.firstRun, cells: cells)
    }
    joinUnits(bytes, &rows)
    join(bytes, &rows)
    if byBlanks, rows.count > 2, lines[first + 1].indent >= 4 {
      let width = usualWidth(bytes, rows)
      if rows[0].cells.count < width, rows[1].cells.count < width { _ = spread(bytes, &rows, width) }
      if rows[0].cells.count == width { LowerHead.place(bytes, &rows) }
    }
    if byBlanks || collapses { align(bytes, &rows, isIndented: (lines.first?.indent ?? 0) >= 4) }
    return rows
  }

  // MARK: Cells in two

  /// Where the row of bars ends that begins at a line: its cells may hold line breaks, as `| 指标 | 绝对数`
  /// above `(亿元) |`, if with them it has as many cells as the row below.
  static func end(_ bytes: Span<UInt8>, _ lines: [RoughLine], of start: Int, _ style: TableStyle) -> Int {
    guard style == .pipe, start + 2 < lines.count, bytes[lines[start + 1].start] != 0x7C else {
      return start + 1
    }
    var bars = bytes.occurrences(of: 0x7C, in: lines[start].start..<lines[start].end)
    var next = start + 1
    while next < lines.count, next - start <= mostBroken, bytes[lines[next].start] != 0x7C {
      guard lines[next].count <= longestBroken, !lines[next].isRow, !lines[next].blankBefore else {
        return start + 1
      }
      bars += bytes.occurrences(of: 0x7C, in: lines[next].start..<lines[next].end)
      next += 1
    }
    guard next < lines.count, bytes[lines[next].start] == 0x7C, bytes[lines[next - 1].end - 1] == 0x7C,
      bars == bytes.occurrences(of: 0x7C, in: lines[next].start..<lines[next].end)
    else { return start + 1 }
    return next
  }

  /// Joins letters set apart, `项  目` and `合  计`, in rows that have more cells than most.
  private static func join(_ bytes: Span<UInt8>, _ rows: inout [TableRow]) {
    let width = usualWidth(bytes, rows)
    for index in rows.indices { rows[index].cells = joined(bytes, rows[index].cells, to: width) }
  }

  /// Puts a unit in brackets with the name before it, `化肥用量  (吨)`, where that makes rows as wide as the head.
  private static func joinUnits(_ bytes: Span<UInt8>, _ rows: inout [TableRow]) {
    guard let head = rows.first, rows.contains(where: { unitPlace(bytes, $0.cells) != nil }) else { return }
    let width = joined(bytes, head.cells).count
    let changed = rows.dropFirst().map { row in
      var cells = row.cells
      if cells.count != width, let place = unitPlace(bytes, cells) {
        cells[place - 1] = cells[place - 1].lowerBound..<cells[place].upperBound
        cells.remove(at: place)
      }
      return cells
    }
    guard
      changed.count(where: { $0.count == width }) > rows.dropFirst().count(where: { $0.cells.count == width })
    else { return }
    for (index, cells) in zip(1..., changed) where cells.count == width { rows[index].cells = cells }
  }

  /// Where a cell holds only a unit in brackets, behind the first.
  private static func unitPlace(_ bytes: Span<UInt8>, _ cells: [Range<Int>]) -> Int? {
    guard cells.count > 2, cells[1].count <= 30,
      bytes[cells[1].lowerBound] == 0x28 || bytes.hasBytes(open, at: cells[1].lowerBound)
    else { return nil }
    let (words, unit) = TableUnits.split(bytes.string(cells[1]))
    return words.isEmpty && unit != nil ? 1 : nil
  }

  private static let open = Array("（".utf8)

  /// The width that most rows have, as they stand or with letters joined; the wider of two.
  private static func usualWidth(_ bytes: Span<UInt8>, _ rows: [TableRow]) -> Int {
    var counts: [Int: Int] = [:]
    for row in rows where row.cells.count > 1 {
      let width = joined(bytes, row.cells).count
      counts[row.cells.count, default: 0] += 1
      if width != row.cells.count { counts[width, default: 0] += 1 }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// The cells with single Chinese letters that stand side by side put together, if so they are as many.
  static func joined(_ bytes: Span<UInt8>, _ cells: [Range<Int>], to width: Int) -> [Range<Int>] {
    guard cells.count > width else { return cells }
    let result = joined(bytes, cells)
    return result.count == width ? result : cells
  }

  private static func joined(_ bytes: Span<UInt8>, _ cells: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var isLetter = false
    for cell in cells {
      let isNext = cell.count == 3 && 0xE4...0xE9 ~= bytes[cell.lowerBound]
      if isNext && isLetter, let last = result.popLast() {
        result.append(last.lowerBound..<cell.upperBound)
      } else {
        result.append(cell)
      }
      isLetter = isNext
    }
    return result
  }

  // MARK: Columns without tabs

  /// A head in two lines, `指标  1-2月` above `总量  增速`: the lower heads are the last columns, and the broad
  /// ones stand evenly above them.
  static func spread(_ bytes: Span<UInt8>, _ rows: inout [TableRow], _ width: Int) -> Bool {
    let (upper, lower) = (rows[0].cells, rows[1].cells)
    let singles = width - lower.count
    let broad = upper.count - singles
    guard singles > 0, broad > 0, lower.count > broad, lower.count % broad == 0,
      !(upper + lower).contains(where: { $0.isEmpty || TableCell.isValue(bytes, $0) })
    else { return false }
    var cells = Array(upper.prefix(singles))
    for cell in upper.dropFirst(singles) {
      cells.append(cell)
      cells += Array(repeating: cell.upperBound..<cell.upperBound, count: lower.count / broad - 1)
    }
    let start = lower[0].lowerBound
    rows[0].cells = cells
    rows[1].cells = Array(repeating: start..<start, count: singles) + lower
    return true
  }

  /// Blanks do not say which cell of a short row is empty: a name before a number for every column of numbers
  /// is plain, `合计  360  52`; what else is short is put behind the last column, where no head stands.
  private static func align(_ bytes: Span<UInt8>, _ rows: inout [TableRow], isIndented: Bool) {
    guard rows.count > 2 else { return }
    let width = usualWidth(bytes, rows)
    let full = rows.dropFirst().filter { $0.cells.count == width }
    let groups = rows.dropFirst().count { $0.cells.count == 1 }
    if isIndented, rows[0].cells.count == width - 1, full.count + groups == rows.count - 1 {
      let start = rows[0].cells.first?.lowerBound ?? 0
      rows[0].cells.insert(start..<start, at: 0)
    }
    guard rows[0].cells.count == width, full.count * 2 >= rows.count - 1 - groups else { return }
    let ranks = (1..<max(width, 1)).filter { TableColumn.isRank(bytes.string(rows[0].cells[$0])) }
    let numbers = (1..<max(width, 1)).filter { column in
      full.count { TableCell.isNumeric(bytes, $0.cells[column]) } * 2 > full.count
    }
    for index in rows.indices.dropFirst() {
      let cells = rows[index].cells
      guard cells.count < width, let first = cells.first, cells.count > 1 else { continue }
      // A sum has no rank, and what has a point is none.
      if cells.count == width - 1, ranks.count == 1,
        RowName.totals.contains(bytes.string(first))
          || ranks[0] == width - 1 && cells[width - 2].contains(where: { bytes[$0] == 0x2E })
      {
        let place = cells[ranks[0] - 1].upperBound
        rows[index].cells.insert(place..<place, at: ranks[0])
        continue
      }
      let rest = cells.dropFirst()
      let isPlain = rest.count == numbers.count && rest.allSatisfy { TableCell.isNumeric(bytes, $0) }
      var row = [first]
      var next = rest.startIndex
      for column in 1..<width {
        if isPlain, numbers.contains(column) {
          row.append(rest[next])
          next += 1
        } else {
          let place = row[row.count - 1].upperBound
          row.append(place..<place)
        }
      }
      rows[index].cells = isPlain ? row : row + rest
    }
  }
}
