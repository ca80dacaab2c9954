// Dates in queries: a day, a month, a year, and ranges of them, as people write them.

enum QueryDate {
  /// The closed range of `yyyymmdd` that folded text stands for, or nil.
  ///
  /// `2025`, `2025-03`, `2025/3/1`, `2025.03.01`, `20250301`, `2025年3月1日`; `a..b`, `a~b`, `a至b` with either
  /// side left out; `>=a`, `>a`, `<=a`, `<a`.
  static func range(_ text: String) -> (from: Int32, through: Int32)? {
    for (sign, apply) in comparisons where text.hasPrefix(sign) {
      return period(text.dropFirst(sign.count)).map(apply)
    }
    for separator in ["..", "~", "至"] {
      guard let (left, right) = split(text, by: separator) else { continue }
      if left.isEmpty && right.isEmpty { return nil }
      let from = left.isEmpty ? (0, 0) : period(left)
      let through = right.isEmpty ? (0, Int32.max) : period(right)
      guard let from, let through else { return nil }
      return (left.isEmpty ? 1 : from.0, through.1)
    }
    return period(text[...])
  }

  private static let comparisons: [(String, @Sendable ((Int32, Int32)) -> (Int32, Int32))] = [
    (">=", { ($0.0, Int32.max) }), ("<=", { (1, $0.1) }),
    (">", { ($0.1 + 1, Int32.max) }), ("<", { (1, $0.0 - 1) }),
  ]

  private static func split(_ text: String, by separator: String) -> (Substring, Substring)? {
    let bytes = Array(text.utf8)
    let mark = Array(separator.utf8)
    guard bytes.count >= mark.count else { return nil }
    for i in 0...bytes.count - mark.count where Array(bytes[i..<i + mark.count]) == mark {
      return (
        Substring(decoding: bytes[..<i], as: UTF8.self),
        Substring(decoding: bytes[(i + mark.count)...], as: UTF8.self)
      )
    }
    return nil
  }

  /// First and last day of a year, month or day.
  private static func period(_ text: Substring) -> (Int32, Int32)? {
    var parts: [Int32] = []
    var digits = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case "-", "/", ".", "年", "月", "日", "号":
        guard let part = Int32(digits) else { return nil }
        parts.append(part)
        digits = ""
      default: return nil
      }
      if digits.utf8.count > 8 { return nil }
    }
    if !digits.isEmpty {
      if parts.isEmpty, digits.utf8.count == 8 || digits.utf8.count == 6, let whole = Int32(digits) {
        parts =
          digits.utf8.count == 8
          ? [whole / 10000, whole / 100 % 100, whole % 100] : [whole / 100, whole % 100]
      } else if let part = Int32(digits) {
        parts.append(part)
      }
    }
    guard (1...3).contains(parts.count), (1000...9999).contains(parts[0]) else { return nil }
    let year = parts[0] * 10000
    if parts.count == 1 { return (year + 101, year + 1231) }
    guard (1...12).contains(parts[1]) else { return nil }
    let month = year + parts[1] * 100
    if parts.count == 2 { return (month + 1, month + 31) }
    guard (1...31).contains(parts[2]) else { return nil }
    return (month + parts[2], month + parts[2])
  }
}
