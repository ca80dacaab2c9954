// The number in a cell: exact, a range or a placeholder, with a sign, a percent sign or a unit behind it.

struct CellNumber {
  /// From the number, with what is glued to it, to the end of a unit that stands in the cell itself.
  var range: Range<Int>
  var value: FigureValue
  var isNegative: Bool
  /// In brackets: less than nothing, where a change is meant.
  var isBracketed = false
  /// In brackets that say it is summed up over years: `〔6.4〕`.
  var isSummed = false
  /// The sign is a triangle, which means a fall where ▼ does not.
  var hasTriangle = false
  /// What stands in brackets behind the number: the `2` of `8.6%（2）`.
  var aside: Range<Int>?
  var qualifier = FigureQualifier.exact
  /// The unit behind the number: `%`, `亿元`, or nothing.
  var suffix: String

  /// Digits past this many are no quantity.
  private static let mostDigits = 30
  private static let longestSuffix = 30

  /// Reads a cell that is a number with at most a unit and a word such as 约 or 左右; anything else is `nil`.
  static func read(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> CellNumber? {
    if let inner = bracketed(bytes, cell) {
      guard var number = read(bytes, inner), case .exact = number.value, !number.isNegative else {
        return nil
      }
      (number.isNegative, number.isBracketed) = (true, true)
      return number
    }
    if let inner = summed(bytes, cell) {
      var number = read(bytes, inner)
      number?.isSummed = true
      return number
    }
    if let (front, aside) = parted(bytes, cell) {
      var number = read(bytes, front)
      number?.aside = aside
      return number
    }
    if bytes.hasBytes(ordinal, at: cell.lowerBound) { return rank(bytes, cell) }
    var offset = cell.lowerBound
    let (isNegative, sign) = sign(bytes, cell)
    offset += sign
    let start = offset
    var qualifier = FigureQualifier.exact
    for (word, meaning) in before where bytes.hasBytes(word, at: offset) && sign == 0 {
      qualifier = meaning
      offset += word.count
      break
    }
    guard let first = digits(bytes, &offset, limit: cell.upperBound) else { return nil }
    var value = first
    if offset < cell.upperBound, case .exact(let low) = first, let dash = dashLength(bytes, at: offset) {
      var next = offset + dash
      guard case .exact(let high)? = digits(bytes, &next, limit: cell.upperBound) else { return nil }
      value = .range(low, high)
      offset = next
    }
    guard cell.upperBound - offset <= longestSuffix else { return nil }
    var suffix = string(bytes, offset..<cell.upperBound)
    for (word, meaning) in behind where suffix.hasSuffix(word) {
      (qualifier, suffix) = (meaning, String(suffix.dropLast(word.count)))
      break
    }
    if let letter = suffix.first, letter == "余" || letter == "多" {
      (qualifier, suffix) = (.over, String(suffix.dropFirst()))
    }
    guard suffix.isEmpty || TableUnits.unit(suffix) != nil, !isYear(value, suffix) else { return nil }
    return CellNumber(
      range: start..<cell.upperBound, value: value, isNegative: isNegative,
      hasTriangle: isTriangle(bytes, cell), qualifier: qualifier, suffix: suffix)
  }

  private static let before: [(word: [UInt8], meaning: FigureQualifier)] = {
    let words: [(String, FigureQualifier)] = [
      ("大约", .about), ("约", .about), ("近", .under), ("逾", .over), ("超过", .over), ("超", .over),
      (">", .over), ("＞", .over), ("≥", .over), ("<", .under), ("＜", .under), ("≤", .under),
    ]
    return words.map { (Array($0.0.utf8), $0.1) }
  }()
  private static let behind: [(String, FigureQualifier)] = [
    ("左右", .about), ("上下", .about), ("以上", .over), ("以下", .under), ("以内", .under),
  ]

  private static let ordinal = Array("第".utf8)

  /// `第3`, `第3位`: a place in a row, without the word behind it.
  private static func rank(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> CellNumber? {
    var offset = cell.lowerBound + ordinal.count
    guard let value = digits(bytes, &offset, limit: cell.upperBound), cell.upperBound - offset <= 3,
      ["", "位", "名"].contains(string(bytes, offset..<cell.upperBound))
    else { return nil }
    return CellNumber(range: cell.lowerBound..<offset, value: value, isNegative: false, suffix: "位")
  }

  /// What stands between the brackets of `(3.1)`.
  private static func bracketed(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Range<Int>? {
    let isWide = bytes.hasBytes(open, at: cell.lowerBound)
    guard cell.count >= 3, isWide || bytes[cell.lowerBound] == 0x28 else { return nil }
    let start = cell.lowerBound + (isWide ? 3 : 1)
    if bytes[cell.upperBound - 1] == 0x29 { return start..<max(start, cell.upperBound - 1) }
    guard cell.upperBound - 3 >= start, bytes.hasBytes(close, at: cell.upperBound - 3) else {
      return nil
    }
    return start..<cell.upperBound - 3
  }

  /// What stands in `〔6.4〕` or `［6.4］`.
  private static func summed(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Range<Int>? {
    if cell.count >= 3, bytes[cell.lowerBound] == 0x5B, bytes[cell.upperBound - 1] == 0x5D {
      return (cell.lowerBound + 1)..<(cell.upperBound - 1)
    }
    for (open, close) in sums
    where cell.count > 6 && bytes.hasBytes(open, at: cell.lowerBound)
      && bytes.hasBytes(close, at: cell.upperBound - 3)
    {
      return (cell.lowerBound + 3)..<(cell.upperBound - 3)
    }
    return nil
  }

  private static let sums = [("〔", "〕"), ("［", "］"), ("【", "】")].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// A number, and digits in brackets behind it.
  private static func parted(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> (
    front: Range<Int>, aside: Range<Int>
  )? {
    guard cell.count >= 4,
      bytes[cell.upperBound - 1] == 0x29 || bytes.hasBytes(close, at: cell.upperBound - 3)
    else { return nil }
    let end = cell.upperBound - (bytes[cell.upperBound - 1] == 0x29 ? 1 : 3)
    var start = end
    while start > cell.lowerBound, end - start < 4, bytes[start - 1] &- 0x30 < 10 { start -= 1 }
    guard 1...3 ~= end - start else { return nil }
    var front = start
    if bytes[start - 1] == 0x28 {
      front -= 1
    } else if start - cell.lowerBound > 3, bytes.hasBytes(open, at: start - 3) {
      front -= 3
    }
    while front > cell.lowerBound, bytes[front - 1] == 0x20 { front -= 1 }
    guard front < start, front > cell.lowerBound else { return nil }
    return (cell.lowerBound..<front, start..<end)
  }

  private static let open = Array("（".utf8)
  private static let close = Array("）".utf8)

  private static func isTriangle(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Bool {
    let letter = bytes.letter(at: cell.lowerBound)
    return letter == 0xE2_96_B2 || letter == 0xE2_96_B3  // ▲ △
  }

  /// The sign says which way, as an arrow does; the number itself stays as written, unsigned.
  private static func sign(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> (isNegative: Bool, count: Int) {
    guard !cell.isEmpty else { return (false, 0) }
    switch bytes.letter(at: cell.lowerBound) {
    case 0x2B: return (false, 1)
    case 0x2D: return (true, 1)
    case 0xE2_88_92, 0xE2_86_93: return (true, 3)  // − ↓
    case 0xE2_96_B2, 0xE2_96_B3, 0xE2_96_BC, 0xE2_96_BD: return (true, 3)  // ▲ △ ▼ ▽
    case 0xE2_86_91: return (false, 3)  // ↑
    default: return (false, 0)
    }
  }

  /// `2024年`, `2023—2025`: a time, or a span of ages.
  private static func isYear(_ value: FigureValue, _ suffix: String) -> Bool {
    func isYear(_ number: ExactDecimal) -> Bool { number.exponent == 0 && 1949...2100 ~= number.coefficient }
    switch value {
    case .exact(let number): return suffix == "年" && isYear(number)
    // `0-14岁` names people.
    case .range where suffix == "岁": return true
    case .range(let low, let high): return (suffix.isEmpty || suffix == "年") && isYear(low) && isYear(high)
    default: return false
    }
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
