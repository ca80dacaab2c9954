// Which of the cells that stand one below the other are a table, and how many make a row of it.

enum ListedRows {
  enum Kind { case number, words, none }

  /// A head, and the rows below it that columns of numbers alone or words alone make.
  private struct Candidate {
    var start: Int
    var head: Int
    var width: Int
    var end: Int
    var numbers: Int
    var namesRows: Bool

    /// The most numbers, then a head that names rows, then the shortest head.
    func isBetter(than other: Candidate) -> Bool {
      (numbers, namesRows ? 1 : 0, -head + width) > (
        other.numbers, other.namesRows ? 1 : 0, -other.head + other.width
      )
    }
  }

  /// Titles and stray bars that may stand before the head.
  private static let mostBefore = 24
  private static let mostTables = 64
  /// By so many cells a head with lower heads may be longer than a row.
  private static let mostBroad = 3

  /// The tables among some cells: one that takes them all, or some that leave titles and stray bars aside.
  static func find(_ bytes: Span<UInt8>, _ cells: [ListedCells.Cell]) -> [TableBlock] {
    let kinds = cells.map { kind(bytes, $0.range) }
    guard let first = kinds.firstIndex(of: .number) else { return [] }
    if let width = wholeWidth(kinds, first) {
      return [TableBlock(lines: cells[0].line..<cells[cells.count - 1].next, style: .listed, width: width)]
    }
    var blocks: [TableBlock] = []
    var offset = 0
    while offset < cells.count, blocks.count < mostTables, let found = best(bytes, cells, kinds, from: offset)
    {
      var block = TableBlock(
        lines: cells[found.start].line..<cells[found.end - 1].next, style: .listed, width: found.width)
      if found.head > found.width {
        block.head = ListedHead.storeys(
          bytes, cells[found.start..<found.end].map(\.range), count: found.head, width: found.width)
      }
      if found.head == found.width || !block.head.isEmpty { blocks.append(block) }
      offset = found.end
    }
    return blocks
  }

  static func kind(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Kind {
    if TableCell.isNumeric(bytes, cell) { return .number }
    return TableCell.isBlank(bytes, cell) ? .none : .words
  }

  /// The widest row by which every column holds numbers alone or words alone, under a head of words.
  private static func wholeWidth(_ kinds: [Kind], _ first: Int) -> Int? {
    guard first >= 2 else { return nil }
    return stride(from: min(first, ListedCells.widest), through: 2, by: -1).first { width in
      kinds.count % width == 0 && kinds.count >= 2 * width && isEven(kinds, width)
    }
  }

  private static func isEven(_ kinds: [Kind], _ width: Int) -> Bool {
    guard kinds[..<width].allSatisfy({ $0 == .words }) else { return false }
    var hasNumbers = false
    for column in 0..<width {
      let below = stride(from: column + width, to: kinds.count, by: width).map { kinds[$0] }
      guard !(below.contains(.number) && below.contains(.words)) else { return false }
      if column == 0, below.contains(.none) { return false }
      hasNumbers = hasNumbers || column > 0 && below.contains(.number)
    }
    return hasNumbers
  }

  // MARK: Parts

  private static func best(
    _ bytes: Span<UInt8>, _ cells: [ListedCells.Cell], _ kinds: [Kind], from offset: Int
  ) -> Candidate? {
    // A year may be a head.
    let number = kinds.indices[offset...].first {
      kinds[$0] == .number && !TableCell.isYear(bytes, cells[$0].range)
    }
    guard let number else { return nil }
    var best: Candidate?
    for start in max(offset, number - mostBefore - ListedCells.widest)..<number where kinds[start] != .number
    {
      let words = bytes.string(cells[start].range)
      let namesRows = words.utf8.count <= 60 && TableHead.namesRows(words)
      guard namesRows || kinds[start] == .none && start + 1 < number && kinds[start + 1] == .words else {
        continue
      }
      for width in 2...ListedCells.widest where start + width <= number {
        for head in width...(width + mostBroad) where start + head <= number {
          guard isHead(kinds[start..<(start + head)]) else { continue }
          let (end, numbers, rows) = rows(kinds, from: start + head, width: width)
          guard rows >= 2, end == cells.count || kinds[end] != .number else { continue }
          let found = Candidate(
            start: start, head: head, width: width, end: end, numbers: numbers, namesRows: namesRows)
          if best.map(found.isBetter) ?? true { best = found }
        }
      }
    }
    return best
  }

  /// Years and words, two at least.
  private static func isHead(_ kinds: ArraySlice<Kind>) -> Bool {
    kinds.count { $0 != .none } * 2 > kinds.count && kinds.count { $0 != .none } >= 2
  }

  /// The rows from one cell on, to the last that holds a number; rows of nothing count for none.
  private static func rows(_ kinds: [Kind], from start: Int, width: Int) -> (
    end: Int, numbers: Int, rows: Int
  ) {
    var columns = [Kind](repeating: .none, count: width)
    var (end, numbers, count) = (start, 0, 0)
    var offset = start
    while offset + width <= kinds.count {
      let row = kinds[offset..<(offset + width)]
      offset += width
      if row.allSatisfy({ $0 == .none }) { continue }
      guard row.first != Kind.none,
        zip(row, columns).allSatisfy({ $0 == .none || $1 == .none || $0 == $1 })
      else { break }
      for (place, kind) in row.enumerated() where kind != .none { columns[place] = kind }
      let found = row.dropFirst().count { $0 == .number }
      numbers += found
      if found > 0 { (end, count) = (offset, count + 1) }
    }
    return (end, numbers, count)
  }
}
