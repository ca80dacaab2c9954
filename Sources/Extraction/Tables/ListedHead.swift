// A head in two storeys whose cells stand one below the other: the upper, then those below its broad ones.

enum ListedHead {
  /// How the upper cells lie: how many there are, which are broad, and how many stand below each.
  private struct Plan {
    var upper: Int
    var broad: [Int]
    var breadths: [Int]
  }

  /// The upper and the lower row as places among the cells of the head; `nil` is an empty cell.
  static func storeys(
    _ bytes: Span<UInt8>, _ cells: [Range<Int>], count: Int, width: Int
  ) -> [[Int?]] {
    let body = (0..<width).map { column in
      let below = stride(from: count + column, to: cells.count, by: width).map { cells[$0] }
      let numbers = below.count { TableCell.isNumeric(bytes, $0) }
      return numbers > 0
    }
    let words = cells[..<count].map { bytes.string($0).filter { !$0.isWhitespace } }
    var best: (plan: Plan, score: Int)?
    // The latest plan with the leftmost broad cells wins where several fit as well.
    for upper in (2..<count).reversed() {
      for broad in choices(of: count - width, among: 1..<upper) {
        for breadths in breadths(words, upper..<count, groups: broad.count) {
          let plan = Plan(upper: upper, broad: broad, breadths: breadths)
          let score = score(plan, words, body, cells, bytes)
          if score > best?.score ?? -1 { best = (plan, score) }
        }
      }
    }
    return best.map { rows($0.plan) } ?? []
  }

  static func row(_ cells: [ListedCells.Cell], _ places: [Int?], _ lines: [RoughLine]) -> TableRow {
    let first = places.compactMap { $0 }.first ?? 0
    var end = cells[first].range.lowerBound
    return TableRow(
      firstRun: lines[cells[first].line].firstRun,
      cells: places.map { place in
        guard let place else { return end..<end }
        end = cells[place].range.upperBound
        return cells[place].range
      })
  }

  private static func choices(of count: Int, among places: Range<Int>) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return places.flatMap { first in
      choices(of: count - 1, among: (first + 1)..<max(first + 1, places.upperBound)).map { [first] + $0 }
    }
  }

  /// How the lower cells may be shared out: an empty one begins a group, as one that comes again does.
  private static func breadths(_ words: [String], _ lower: Range<Int>, groups: Int) -> [[Int]] {
    guard lower.count >= 2 * groups else { return [] }
    if groups == 1 { return [[lower.count]] }
    var starts = [lower.lowerBound]
    var seen: Set<String> = []
    for place in lower {
      if place > lower.lowerBound, words[place].isEmpty || seen.contains(words[place]) {
        if place != starts[starts.count - 1] { starts.append(place) }
        seen = []
      }
      seen.insert(words[place])
    }
    let found = zip(starts, starts.dropFirst() + [lower.upperBound]).map { $1 - $0 }
    if found.count == groups, found.allSatisfy({ $0 >= 2 }) { return [found] }
    return lower.count % groups == 0 ? [Array(repeating: lower.count / groups, count: groups)] : []
  }

  private static func rows(_ plan: Plan) -> [[Int?]] {
    var (above, below): ([Int?], [Int?]) = ([], [])
    var next = plan.upper
    for place in 0..<plan.upper {
      above.append(place)
      guard let group = plan.broad.firstIndex(of: place) else {
        below.append(nil)
        continue
      }
      let breadth = plan.breadths[group]
      above += Array(repeating: nil, count: breadth - 1)
      below += (next..<(next + breadth)).map { $0 }
      next += breadth
    }
    return [above, below]
  }

  /// How well the heads fit the columns below them; negative where they cannot be.
  private static func score(
    _ plan: Plan, _ words: [String], _ body: [Bool], _ cells: [Range<Int>], _ bytes: Span<UInt8>
  ) -> Int {
    let storeys = rows(plan)
    guard storeys[0].count == body.count, !words[1..<plan.upper].contains("") else { return -1 }
    var score = 20
    var above = 0
    for column in body.indices {
      if let place = storeys[0][column] { above = place }
      let parts = [above] + (storeys[1][column].map { [$0] } ?? [])
      let head = TableColumn(header: parts.map { words[$0] }.filter { !$0.isEmpty })
      if column > 0 { score += fit(head, holdsNumbers: body[column]) }
    }
    var start = plan.upper
    for (broad, breadth) in zip(plan.broad, plan.breadths) {
      let group = words[start..<(start + breadth)]
      if Set(group).count < group.count || group.dropFirst().contains("") { return -1 }
      // A time stands below what is measured, not above it; below 备注 stands nothing.
      let head = TableColumn(header: [words[broad]])
      if DateReader.firstDate(in: words[broad]) != nil || head.purpose != .values { score -= 3 }
      if group.first == "" {
        score += partScore(plan, broad: broad, group: group, cells, count: words.count, bytes, words)
      }
      start += breadth
    }
    return score
  }

  /// Numbers below a head of values, words or nothing below another; codes may be numbers.
  private static func fit(_ head: TableColumn, holdsNumbers: Bool) -> Int {
    switch head.purpose {
    case .values: holdsNumbers ? 1 : head.unit == nil ? 0 : -2
    case .content where holdsNumbers: 1
    case .other where head.words.hasSuffix("编码") || head.words.hasSuffix("代码"): holdsNumbers ? 0 : 1
    default: holdsNumbers ? -2 : 1
    }
  }

  /// Below an empty cell beside `其中：65岁及以上` stands the whole, `60岁及以上`, which is no less than its part.
  private static func partScore(
    _ plan: Plan, broad: Int, group: ArraySlice<String>, _ cells: [Range<Int>], count: Int,
    _ bytes: Span<UInt8>, _ words: [String]
  ) -> Int {
    let column = (rows(plan)[0].firstIndex { $0 == broad }) ?? 0
    let width = rows(plan)[0].count
    func value(_ place: Int) -> Double? {
      cells.indices.contains(place) ? Double(bytes.string(cells[place]).filter { $0 != "," }) : nil
    }
    let isWhole = stride(from: count, to: cells.count, by: width).allSatisfy { start in
      guard let whole = value(start + column), let part = value(start + column + 1) else { return true }
      return part <= whole
    }
    let last = group.last ?? ""
    let alike = zip(words[broad].reversed(), last.reversed()).prefix { $0 == $1 }.count
    return (isWhole ? 0 : -4) + (alike > 0 ? 1 : 0)
  }
}
