// Sizes and rates as people read them.

/// Text of byte counts.
package enum ByteText {
  /// `417 B`, `3.2 KB`, `64 MB`: in steps of 1,024.
  package static func size(_ count: Int) -> String {
    let units = ["B", "KB", "MB", "GB", "TB"]
    var value = Double(count)
    var unit = 0
    while value >= 1023.95 && unit < units.count - 1 {
      value /= 1024
      unit += 1
    }
    if unit == 0 { return "\(count) B" }
    let tenths = Int((value * 10).rounded())
    let text = tenths % 10 == 0 || tenths >= 1000 ? "\((tenths + 5) / 10)" : "\(tenths / 10).\(tenths % 10)"
    return "\(text) \(units[unit])"
  }

  /// `1,234,567`.
  package static func count(_ number: Int64) -> String {
    let digits = String(number.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return number < 0 ? "-" + text : text
  }

  /// `1 document`, `2 documents`.
  package static func items(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(count(Int64(number))) \(noun)s"
  }
}
