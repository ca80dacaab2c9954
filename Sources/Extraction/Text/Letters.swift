// Small questions about UTF-8 bytes that many stages ask.

/// Characters as the three bytes of their UTF-8 form, big end first, for comparison without decoding.
enum Letter {
  static let stop: UInt32 = 0xE3_80_82  // 。
  static let pause: UInt32 = 0xE3_80_81  // 、
  static let comma: UInt32 = 0xEF_BC_8C  // ，
  static let colon: UInt32 = 0xEF_BC_9A  // ：
  static let semicolon: UInt32 = 0xEF_BC_9B  // ；
  static let exclamation: UInt32 = 0xEF_BC_81  // ！
  static let question: UInt32 = 0xEF_BC_9F  // ？
  static let open: UInt32 = 0xEF_BC_88  // （
  static let close: UInt32 = 0xEF_BC_89  // ）
  static let openQuote: UInt32 = 0xE2_80_9C  // “
  static let closeQuote: UInt32 = 0xE2_80_9D  // ”
  static let openTitle: UInt32 = 0xE3_80_8A  // 《
  static let dash: UInt32 = 0xE2_80_94  // —
  static let closeBracket: UInt32 = 0xE3_80_91  // 】
}

extension Span where Element == UInt8 {
  /// The character that starts at `offset`: an ASCII byte, or the bytes of a longer one (at most three).
  @inline(__always)
  func letter(at offset: Int) -> UInt32 {
    guard offset < count else { return 0 }
    if offset &+ 4 <= count {
      // Nearly always four bytes can be loaded at once.
      let four = UInt32(bigEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
      if four >= 0xE0 << 24 { return four &>> 8 }
      return four < 0x80 << 24 ? four &>> 24 : four &>> 16
    }
    let lead = self[offset]
    if lead < 0x80 { return UInt32(lead) }
    if lead < 0xE0 || offset + 2 >= count {
      return offset + 1 < count ? UInt32(lead) << 8 | UInt32(self[offset + 1]) : UInt32(lead)
    }
    return UInt32(lead) << 16 | UInt32(self[offset + 1]) << 8 | UInt32(self[offset + 2])
  }

  /// The character that ends at `end`.
  @inline(__always)
  func letter(before end: Int) -> UInt32 {
    guard end > 0 else { return 0 }
    let last = self[end - 1]
    if last < 0x80 { return UInt32(last) }
    if end >= 3, self[end - 3] >= 0xE0 {
      return UInt32(self[end - 3]) << 16 | UInt32(self[end - 2]) << 8 | UInt32(last)
    }
    if end >= 2, self[end - 2] >= 0xC0 { return UInt32(self[end - 2]) << 8 | UInt32(last) }
    if end >= 3 { return UInt32(self[end - 3]) << 16 | UInt32(self[end - 2]) << 8 | UInt32(last) }
    return UInt32(last)
  }

  /// Bytes of the character that starts at `offset`.
  @inline(__always)
  func letterLength(at offset: Int) -> Int {
    let lead = self[offset]
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// Whether the text at `offset` begins with these bytes.
  func hasBytes(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, offset + bytes.count <= count else { return false }
    for index in 0..<bytes.count where self[offset + index] != bytes[index] { return false }
    return true
  }

  /// The text of a range. Where it cuts no character in two it is valid, for all of the text is; so nothing
  /// but its edges is looked at.
  func string(_ range: Range<Int>) -> String {
    let isCut =
      range.lowerBound < count && self[range.lowerBound] & 0xC0 == 0x80
      || range.upperBound < count && self[range.upperBound] & 0xC0 == 0x80
    let part = extracting(range)
    guard !isCut else { return String(decoding: (0..<part.count).map { part[$0] }, as: UTF8.self) }
    return String(copying: UTF8Span(unchecked: part))
  }

  /// How many characters begin in a range.
  func scalarCount(in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    let raw = self.bytes
    var found = 0
    var offset = range.lowerBound
    while offset &+ EightBytes.count <= range.upperBound {
      found &+= EightBytes.count &- EightBytes(raw, at: offset).continuations
      offset &+= EightBytes.count
    }
    let rest = range.upperBound &- offset
    if rest > 0, offset &+ EightBytes.count <= count {
      return found &+ rest &- EightBytes(raw, at: offset).continuations(first: rest)
    }
    while offset < range.upperBound {
      found &+= self[unchecked: offset] & 0xC0 != 0x80 ? 1 : 0
      offset &+= 1
    }
    return found
  }

  /// How often a byte stands in a range.
  func occurrences(of byte: UInt8, in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    let raw = self.bytes
    var found = 0
    var offset = range.lowerBound
    while offset &+ EightBytes.count <= range.upperBound {
      var ones: UInt64 = 0
      let end = Swift.min(range.upperBound, offset &+ EightBytes.mostAdded &* EightBytes.count)
      while offset &+ EightBytes.count <= end {
        ones &+= EightBytes(raw, at: offset).ones(equalTo: byte)
        offset &+= EightBytes.count
      }
      found &+= EightBytes.sum(ones)
    }
    while offset < range.upperBound {
      found &+= self[unchecked: offset] == byte ? 1 : 0
      offset &+= 1
    }
    return found
  }

  /// Width in columns of a fixed-width type: two for a wide letter, one for ASCII; stops at `limit`.
  func columns(_ range: Range<Int>, limit: Int) -> Int {
    guard range.count <= 3 * limit, range.upperBound <= count, range.lowerBound >= 0 else { return limit }
    precondition(limit <= EightBytes.mostAdded * EightBytes.count / 3)
    let raw = self.bytes
    // How many bytes are no ASCII, and how many go on with a letter, added up in eight places.
    var (wide, more) = (0 as UInt64, 0 as UInt64)
    var rest = range.lowerBound
    while rest &+ EightBytes.count <= range.upperBound {
      let eight = EightBytes(raw, at: rest)
      wide &+= eight.nonASCIIOnes
      more &+= eight.continuationOnes
      rest &+= EightBytes.count
    }
    // Two columns for each letter, of which the first byte alone goes on with none.
    var columns = rest &- range.lowerBound &+ EightBytes.sum(wide) &- 2 &* EightBytes.sum(more)
    while rest < range.upperBound {
      let byte = self[unchecked: rest]
      columns &+= (byte < 0x80 ? 1 : 0) &+ (byte >= 0xC0 ? 2 : 0)
      rest &+= 1
    }
    return Swift.min(columns, limit)
  }

  /// The letters of a stretch of UTF-8; counts no further than `limit`.
  func letters(_ range: Range<Int>, limit: Int) -> Int {
    guard range.count <= 4 * limit, range.upperBound <= count, range.lowerBound >= 0 else { return limit }
    return Swift.min(scalarCount(in: range), limit)
  }
}

extension UInt32 {
  /// A letter key that ends a sentence: 。！？；：…
  var endsSentence: Bool {
    switch self {
    case Letter.stop, Letter.exclamation, Letter.question, Letter.semicolon, Letter.colon, 0x21, 0x3F, 0x3B,
      0x3A, 0xE2_80_A6:
      true
    default: false
    }
  }
}

/// Whether a dropped blank between these two bytes must stay: between words and numbers in ASCII.
@inline(__always)
func keepsBlank(between before: UInt8, and after: UInt8) -> Bool {
  guard before < 0x80, after < 0x80 else { return false }
  let beforeDigit = before &- 0x30 < 10
  let afterDigit = after &- 0x30 < 10
  if beforeDigit && afterDigit { return true }
  if afterDigit && before == 0x2C { return true }
  return isWordLetter(before) || isWordLetter(after)
}

/// An ASCII letter that is no placeholder.
@inline(__always)
private func isWordLetter(_ byte: UInt8) -> Bool {
  let lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x7A && lower != 0x78
}
