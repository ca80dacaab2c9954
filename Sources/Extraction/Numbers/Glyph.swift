// A letter of the folded text: what every rule of this room compares.

/// A UTF-16 code unit of the folded text, written in rules as a literal: `letter == "万"`.
/// SentenceText beyond the basic plane are `.foreign`.
struct Glyph: Hashable, Comparable, Sendable, ExpressibleByUnicodeScalarLiteral {
  var code: UInt16

  @inline(__always)
  init(code: UInt16) { self.code = code }

  @inline(__always)
  init(unicodeScalarLiteral scalar: Unicode.Scalar) { code = UInt16(truncatingIfNeeded: scalar.value) }

  @inline(__always)
  static func < (left: Glyph, right: Glyph) -> Bool { left.code < right.code }

  static let foreign: Glyph = "\u{FFFD}"
  /// Outside the sentence.
  static let none = Glyph(code: 0)

  var isDigit: Bool { self >= "0" && self <= "9" }

  var isLatin: Bool { (self >= "A" && self <= "Z") || (self >= "a" && self <= "z") }

  var isHan: Bool { self >= "\u{4E00}" && self <= "\u{9FFF}" }

  /// A digit, a Latin letter or a placeholder: what a space can part.
  var isWordLetter: Bool { isDigit || isLatin || isPlaceholder }

  /// A sign that publishers put where a number or a name was.
  var isPlaceholder: Bool {
    switch self {
    case "X", "x", "×", "*", "○", "□", "_", "#": true
    default: false
    }
  }

  /// The value of a digit.
  var digitValue: Int { Int(code) - 0x30 }
}
