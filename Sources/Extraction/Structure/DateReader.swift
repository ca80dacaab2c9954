// Dates and years in short lines: 2026年2月3日, 2026-02-09, 二〇二六年二月三日.

enum DateReader {
  /// The first date of a line that has at least a year.
  static func firstDate(in line: String) -> DocumentDate? {
    let scalars = fold(line)
    for index in scalars.indices {
      if let date = date(scalars, at: index) { return date }
    }
    return nil
  }

  /// Full-width and Chinese digits of a year as ASCII, one scalar for one.
  private static func fold(_ line: String) -> [UInt32] {
    line.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0xFF10...0xFF19: return scalar.value - 0xFF10 + 0x30
      case 0x3007, 0x25CB, 0x96F6: return 0x30
      // 一 … 九
      case 0x4E00: return 0x31
      case 0x4E8C: return 0x32
      case 0x4E09: return 0x33
      case 0x56DB: return 0x34
      case 0x4E94: return 0x35
      case 0x516D: return 0x36
      case 0x4E03: return 0x37
      case 0x516B: return 0x38
      case 0x4E5D: return 0x39
      default: return scalar.value
      }
    }
  }

  /// Blanks may stand around 年 and 月, as in text that was taken from pages: `2022 年 1 月 26 日`.
  private static func date(_ scalars: [UInt32], at start: Int) -> DocumentDate? {
    guard start == 0 || !isDigit(scalars[start - 1]), let (year, yearEnd) = number(scalars, start, 4...4),
      1949...2100 ~= year
    else { return nil }
    let end = mark(0x5E74, scalars, yearEnd) ?? yearEnd  // 年
    guard end < scalars.count else { return nil }
    let separator = scalars[end]
    guard [0x5E74, 0x2D, 0x2F, 0x2E].contains(separator) else { return nil }  // - / .
    guard let (month, next) = number(scalars, skipBlanks(scalars, end + 1), 1...3), 1...12 ~= month else {
      return separator == 0x5E74 ? DocumentDate(year: year) : nil
    }
    let monthEnd = mark(0x6708, scalars, next) ?? next  // 月
    guard monthEnd < scalars.count, separator != 0x5E74 || scalars[monthEnd] == 0x6708 else {
      return separator == 0x5E74 ? DocumentDate(year: year) : DocumentDate(year: year, month: month)
    }
    guard scalars[monthEnd] == 0x6708 || scalars[monthEnd] == separator,
      let day = day(scalars, skipBlanks(scalars, monthEnd + 1), isBare: separator != 0x5E74)
    else { return DocumentDate(year: year, month: month) }
    return DocumentDate(year: year, month: month, day: day)
  }

  /// The day of a month. Behind a bare one, `2021-03-0810:38`, the hour may stand without a blank.
  private static func day(_ scalars: [UInt32], _ start: Int, isBare: Bool) -> Int? {
    guard isBare else {
      return number(scalars, start, 1...3).flatMap { 1...31 ~= $0.value ? $0.value : nil }
    }
    for digits in [2, 1] {
      guard let (day, end) = number(scalars, start, 1...digits), 1...31 ~= day else { continue }
      if end == scalars.count || !isDigit(scalars[end]) || hasHour(scalars, end) { return day }
    }
    return nil
  }

  /// `10:38`
  private static func hasHour(_ scalars: [UInt32], _ start: Int) -> Bool {
    guard let (hour, end) = number(scalars, start, 1...2), hour < 24 else { return false }
    return end < scalars.count && (scalars[end] == 0x3A || scalars[end] == 0xFF1A)
  }

  /// Where a mark stands behind a number, blanks or none between them.
  private static func mark(_ mark: UInt32, _ scalars: [UInt32], _ start: Int) -> Int? {
    let end = skipBlanks(scalars, start)
    return end < scalars.count && scalars[end] == mark ? end : nil
  }

  private static func skipBlanks(_ scalars: [UInt32], _ start: Int) -> Int {
    var end = start
    while end < scalars.count, end - start < 3, [0x20, 0xA0, 0x3000].contains(scalars[end]) { end += 1 }
    return end
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { 0x30...0x39 ~= scalar }

  /// A number of so many digits; 十 counts inside a month or day: 十二, 二十三.
  private static func number(
    _ scalars: [UInt32], _ start: Int, _ digits: ClosedRange<Int>
  ) -> (value: Int, end: Int)? {
    var end = start
    var value = 0
    while end < scalars.count, end - start < digits.upperBound {
      if isDigit(scalars[end]) {
        let isUnit = end > start && scalars[end - 1] == 0x5341
        value = isUnit ? value + Int(scalars[end] - 0x30) : value * 10 + Int(scalars[end] - 0x30)
      } else if scalars[end] == 0x5341, digits.upperBound < 4 {  // 十
        value = max(value, 1) * 10
      } else {
        break
      }
      end += 1
    }
    return digits.contains(end - start) ? (value, end) : nil
  }
}
