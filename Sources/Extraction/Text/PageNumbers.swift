// Numbers of pages that stand alone on their lines, as the text of a printed paper leaves them.

enum PageNumbers {
  /// Drops `3` between two lines of prose where `2` or `4` stands so before or behind it: one number alone
  /// may be anything.
  static func drop(_ bytes: Span<UInt8>, _ lines: [RoughLine], _ dropped: inout [Bool]) {
    var before: (index: Int, number: Int)?
    for index in lines.indices where lines[index].count <= longestNumber {
      guard !dropped[index], let number = number(bytes, lines[index]), isBetweenProse(lines, index) else {
        continue
      }
      if let before, number == before.number + 1 { (dropped[before.index], dropped[index]) = (true, true) }
      before = (index, number)
    }
  }

  /// In bytes.
  private static let longestNumber = 3
  /// In bytes: cells of tables are shorter.
  private static let prose = 60

  private static func number(_ bytes: Span<UInt8>, _ line: RoughLine) -> Int? {
    var value = 0
    for place in line.start..<line.end {
      let digit = bytes[place] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return line.count > 0 ? value : nil
  }

  private static func isBetweenProse(_ lines: [RoughLine], _ index: Int) -> Bool {
    index > 0 && index + 1 < lines.count && lines[index - 1].count >= prose && lines[index + 1].count >= prose
      && !lines[index - 1].isRow && !lines[index + 1].isRow
  }
}
