// Months as table heads write them.

/// `1-8月`, `1—8月`, `8月`: months of a year.
enum MonthSpan {
  static func read(_ words: String) -> ClosedRange<Int>? {
    let scalars = words.unicodeScalars.map(\.value)
    guard let month = scalars.firstIndex(of: 0x6708) else { return nil }  // 月
    guard let (last, start) = number(scalars, before: month), 1...12 ~= last else { return nil }
    if start > 0, [0x2D, 0x7E, 0x2014, 0x2013, 0x81F3].contains(scalars[start - 1]),
      let (first, _) = number(scalars, before: start - 1), 1...last ~= first
    {
      return first...last
    }
    return last...last
  }

  private static func number(_ scalars: [UInt32], before end: Int) -> (value: Int, start: Int)? {
    var start = end
    while start > 0, end - start < 2, 0x30...0x39 ~= scalars[start - 1] { start -= 1 }
    guard start < end else { return nil }
    return (scalars[start..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }, start)
  }
}
