// Which letters are read as the same: widths, and the many shapes of one sign.

enum Folding {
  /// The letter that stands for `code` in rules; `.none` for white space and letters without width.
  @inline(__always)
  static func fold(_ code: UInt16) -> Glyph {
    if code >= 0x4E00 && code <= 0x9FFF { return foldVariant(code) }
    if code < 0x80 { return code <= 0x20 || code == 0x7F ? .none : Glyph(code: code) }
    if code >= 0xFF01 && code <= 0xFF5E { return Glyph(code: code - 0xFEE0) }
    return foldSign(code)
  }

  /// 髙 and 増, as scanned texts write 高 and 增.
  @inline(__always)
  private static func foldVariant(_ code: UInt16) -> Glyph {
    switch code {
    case 0x9AD9: "高"
    case 0x5897: "增"
    default: Glyph(code: code)
    }
  }

  private static func foldSign(_ code: UInt16) -> Glyph {
    switch code {
    case 0xA0, 0xAD, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF: .none
    case 0x2715, 0x2716, 0x2573, 0x2A2F, 0x2613: "×"
    case 0x2179, 0x2169: "x"
    case 0x2217, 0x2731, 0x204E, 0x66D: "*"
    case 0x25EF, 0x3007, 0x25CB: "○"
    case 0x25FB, 0x25A2, 0x2610: "□"
    case 0x2010...0x2013, 0x2212, 0xFE63: "-"
    case 0x2014, 0x2015, 0x2500: "—"
    case 0x301C, 0x223C: "~"
    case 0xFE6A: "%"
    case 0x2236, 0xFE30, 0xFE55: ":"
    case 0x2022, 0x2027, 0x30FB, 0x22C5: "·"
    case 0x301D: "“"
    case 0x301E: "”"
    default: Glyph(code: code)
    }
  }
}
