// The number in a cell: exact, a range or a placeholder, with a sign, a percent sign or a unit behind it.

struct CellNumber {
  /// From the number to the end of a unit that stands in the cell itself.
  var range: Range<Int>
  var value: FigureValue
  var isNegative: Bool
  /// The words behind the number: `%`, `亿元`, or nothing.
  var suffix: String

  /// Digits past this many are no quantity.
  private static let mostDigits = 30

  /// Reads a cell that is a number with at most a unit behind it; anything else is `nil`.
  static func read(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> CellNumber? {
    var offset = cell.lowerBound
    var isNegative = false
    if offset < cell.upperBound, bytes[offset] == 0x2B || bytes[offset] == 0x2D {
      isNegative = bytes[offset] == 0x2D
      offset += 1
    }
    let start = isNegative ? cell.lowerBound : offset
    guard let first = digits(bytes, &offset, limit: cell.upperBound) else { return nil }
    var value = first
    if offset < cell.upperBound, case .exact(let low) = first, let dash = dashLength(bytes, at: offset) {
      var next = offset + dash
      guard case .exact(let high)? = digits(bytes, &next, limit: cell.upperBound) else { return nil }
      value = .range(low, high)
      offset = next
    }
    guard cell.upperBound - offset <= 24 else { return nil }
    let suffix = string(bytes, offset..<cell.upperBound)
    guard suffix.isEmpty || TableUnits.unit(suffix) != nil else { return nil }
    // The sign says which way; the number itself stays as written, unsigned.
    let from = isNegative || start == cell.lowerBound ? firstDigit(bytes, cell.lowerBound) : start
    return CellNumber(range: from..<cell.upperBound, value: value, isNegative: isNegative, suffix: suffix)
  }

  private static func firstDigit(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
    bytes[offset] == 0x2D || bytes[offset] == 0x2B ? offset + 1 : offset
  }

  private static func string(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var out: [UInt8] = []
    for offset in range where bytes[offset] > 0x20 { out.append(bytes[offset]) }
    return String(decoding: out, as: UTF8.self)
  }

  private static func dashLength(_ bytes: Span<UInt8>, at offset: Int) -> Int? {
    switch bytes.letter(at: offset) {
    case 0x2D, 0x7E: return 1
    case Letter.dash, 0xE2_80_93:
      return bytes.letter(at: offset + 3) == Letter.dash ? 6 : 3
    default: return nil
    }
  }

  /// Digits with group commas and a point, or placeholders, or both mixed.
  private static func digits(_ bytes: Span<UInt8>, _ offset: inout Int, limit: Int) -> FigureValue? {
    var coefficient: Int128 = 0
    var fraction = 0
    var count = 0
    var placeholders = 0
    var seenPoint = false
    let start = offset
    while offset < limit {
      let letter = bytes.letter(at: offset)
      if letter >= 0x30 && letter <= 0x39 {
        guard count < mostDigits else { return nil }
        coefficient = coefficient * 10 + Int128(letter - 0x30)
        count += 1
        if seenPoint { fraction += 1 }
      } else if isPlaceholder(letter) {
        placeholders += 1
      } else if letter == 0x2E && !seenPoint {
        seenPoint = true
      } else if letter == 0x2C, !seenPoint, isGroup(bytes, at: offset + 1, limit: limit) {
      } else {
        break
      }
      offset += bytes.letterLength(at: offset)
    }
    guard offset > start else { return nil }
    if placeholders > 0 { return .redacted(count > 0 || seenPoint ? .partial : .whole) }
    return count > 0 ? .exact(ExactDecimal(coefficient: coefficient, exponent: -fraction)) : nil
  }

  private static func isPlaceholder(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x58, 0x78, 0x2A, 0x23, 0xC3_97, 0xE2_96_A1, 0xE2_97_8B: true  // X x * # × □ ○
    default: false
    }
  }

  /// Three digits or placeholders, and no fourth.
  private static func isGroup(_ bytes: Span<UInt8>, at offset: Int, limit: Int) -> Bool {
    guard offset + 3 <= limit else { return false }
    for index in offset..<(offset + 3) where bytes[index] &- 0x30 >= 10 { return false }
    return offset + 3 == limit || bytes[offset + 3] &- 0x30 >= 10
  }
}
