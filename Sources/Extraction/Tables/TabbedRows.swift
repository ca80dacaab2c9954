// Rows that tabs part, whose cells hold line breaks: a numbered row has as many tabs as its head.

enum TabbedRows {
  private static let longestLine = 600
  private static let mostLines = 24

  /// The lines with those of one row put together.
  static func join(_ bytes: Span<UInt8>, _ lines: [RoughLine]) -> [RoughLine] {
    guard lines.contains(where: { isHead(bytes, $0) }) else { return lines }
    var joined: [RoughLine] = []
    var index = 0
    while index < lines.count {
      guard isHead(bytes, lines[index]), let rows = rows(bytes, lines, from: index) else {
        joined.append(lines[index])
        index += 1
        continue
      }
      joined += rows.map { whole(lines[$0]) }
      index = rows[rows.count - 1].upperBound
    }
    return joined
  }

  private static func isHead(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    line.tabs > 0 && line.leadingTabs == 0 && bytes.hasBytes(number, at: line.start)
  }

  private static let number = Array("序号".utf8)

  /// The lines of each row, the head's first; `nil` where none is broken.
  private static func rows(_ bytes: Span<UInt8>, _ lines: [RoughLine], from start: Int) -> [Range<Int>]? {
    guard let first = next(bytes, lines, from: start + 1, number: 1) else { return nil }
    let tabs = lines[start..<first].reduce(0) { $0 + $1.tabs }
    guard tabs >= 3 else { return nil }
    var rows = [start..<first]
    var row = first
    var number = 1
    while row < lines.count, begins(bytes, lines[row], number) {
      number += 1
      var (end, count) = (row + 1, lines[row].tabs)
      while end < lines.count, count < tabs, end - row < mostLines, goesOn(lines, end),
        !begins(bytes, lines[end], number), !RowName.begins(bytes, lines[end])
      {
        count += lines[end].tabs
        end += 1
      }
      // The last cell, too, may be broken, or empty.
      if end < lines.count, count == tabs, lines[end].tabs == 0, goesOn(lines, end), end + 1 < lines.count,
        begins(bytes, lines[end + 1], number)
      {
        end += 1
      }
      guard count == tabs || count == tabs - 1 && end == row + 1 else { break }
      rows.append(row..<end)
      row = end
    }
    return rows.count > 2 && rows.contains { $0.count > 1 } ? rows : nil
  }

  private static func next(_ bytes: Span<UInt8>, _ lines: [RoughLine], from start: Int, number: Int) -> Int? {
    var index = start
    while index < lines.count, index - start < mostLines {
      if begins(bytes, lines[index], number) { return index }
      guard goesOn(lines, index) else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a line can be more of the row above.
  private static func goesOn(_ lines: [RoughLine], _ index: Int) -> Bool {
    let line = lines[index]
    return line.start == lines[index - 1].end && !line.blankBefore && line.leadingTabs == 0 && !line.isRow
      && line.count <= longestLine
  }

  /// `12` and a tab.
  private static func begins(_ bytes: Span<UInt8>, _ line: RoughLine, _ number: Int) -> Bool {
    guard line.tabs > 0, line.leadingTabs == 0 else { return false }
    var (offset, value) = (line.start, 0)
    while offset < line.end, offset - line.start < 5, bytes[offset] &- 0x30 < 10 {
      value = value * 10 + Int(bytes[offset] - 0x30)
      offset += 1
    }
    return value == number && offset < line.end && bytes[offset] == 0x09
  }

  private static func whole(_ lines: ArraySlice<RoughLine>) -> RoughLine {
    var line = lines[lines.startIndex]
    for next in lines.dropFirst() {
      line.end = next.end
      line.spaces += next.spaces
      line.gaps += next.gaps
      line.tabs += next.tabs
    }
    return line
  }
}
