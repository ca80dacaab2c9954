// What one cell of a table holds.

enum TableCell {
  /// A bare number or placeholder: digits, points, signs, `X`, `*`, `%`, a dash; nothing else.
  static func isNumeric(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 32 else { return false }
    var hasValue = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let letter = bytes.letter(at: offset)
      switch letter {
      case 0x30...0x39, 0x58, 0x78, 0x2A, 0x23, 0xC3_97, 0xE2_96_A1, 0xE2_97_8B: hasValue = true
      case 0x2C, 0x2E, 0x25, 0x2B, 0x2D, 0x7E, 0x20, 0xE2_80_94, 0xE2_80_93: break
      default: return false
      }
      offset += bytes.letterLength(at: offset)
    }
    return hasValue
  }

  /// A number, with a unit or a word such as 约 beside it too, that is no year.
  static func isValue(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    isNumeric(bytes, range) || !range.isEmpty && range.count <= 48 && CellNumber.read(bytes, range) != nil
  }

  /// `8.6%（2）`: a number with another in brackets.
  static func isRanked(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard 4...32 ~= range.count, bytes[range.lowerBound] &- 0x30 < 10 || bytes[range.lowerBound] == 0x2D,
      bytes[range.upperBound - 1] == 0x29 || bytes[range.upperBound - 1] == 0x89
    else { return false }
    return CellNumber.read(bytes, range)?.aside != nil
  }

  /// `2024`, which above a column is its head.
  static func isYear(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Bool {
    guard cell.count == 4, bytes[cell.lowerBound] == 0x32 || bytes[cell.lowerBound] == 0x31 else {
      return false
    }
    let second = bytes[cell.lowerBound + 1]
    return second == 0x30 || second == 0x39
  }

  /// Nothing, or only dashes.
  static func isBlank(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let letter = bytes.letter(at: offset)
      switch letter {
      case 0x2D, 0x20, 0x2F, Letter.dash, 0xE2_80_95: break  // — ―
      default: return false
      }
      offset += bytes.letterLength(at: offset)
    }
    return true
  }
}
