// How many columns of a terminal a text takes: Chinese letters take two.

/// Widths of text in terminal columns (Unicode's East Asian Width; ambiguous letters count as one).
package enum DisplayWidth {
  /// The columns that a text takes.
  package static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The columns that a letter takes: 0, 1 or 2.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F...0x9F).contains(value) || value == 0xAD ? 0 : 1 }
    if wide.contains(where: { $0.contains(value) }) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
  }

  /// The blocks whose letters are wide or full-width (W and F of Unicode's EastAsianWidth.txt), by block.
  private static let wide: [ClosedRange<UInt32>] = [
    0x4E00...0x9FFF, 0x3000...0x303E, 0xFF01...0xFF60, 0x3400...0x4DBF, 0x1100...0x115F, 0x231A...0x231B,
    0x2329...0x232A, 0x23E9...0x23EC, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x26A1...0x26A1,
    0x2705...0x2705, 0x274C...0x274C, 0x2753...0x2755, 0x2795...0x2797, 0x2E80...0x2FFB, 0x3041...0x33FF,
    0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
    0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1B000...0x1B2FB, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF,
    0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F265, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
    0x1F900...0x1FAFF, 0x20000...0x3FFFD,
  ]

  /// The text cut to at most `width` columns, with `…` at the end where something was cut off.
  package static func cut(_ text: String, to width: Int) -> String {
    if of(text) <= width { return text }
    if width < 1 { return "" }
    var cut = String.UnicodeScalarView()
    var used = 1
    for scalar in text.unicodeScalars {
      let next = used + of(scalar)
      if next > width { break }
      used = next
      cut.append(scalar)
    }
    return String(cut) + "…"
  }

  /// The text with spaces added up to `width` columns.
  package static func pad(_ text: String, to width: Int, right: Bool = false) -> String {
    let gap = String(repeating: " ", count: max(0, width - of(text)))
    return right ? gap + text : text + gap
  }
}
