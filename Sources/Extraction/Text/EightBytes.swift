// Eight bytes of a text at once: where one of a few bytes stands among them.

/// Bytes in memory order, the first the lowest. Answers have the high bit of a byte set where it matches; the
/// lowest set bit is exact, others above it may be wrong.
struct EightBytes {
  var word: UInt64

  static let count = 8
  private static let lows: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The bytes at `offset`; all of them must be inside, which is the caller's to see to.
  @inline(__always)
  init(_ bytes: RawSpan, at offset: Int) {
    word = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  @inline(__always)
  func equal(to byte: UInt8) -> UInt64 { Self.zeros(word ^ UInt64(byte) &* Self.lows) }

  /// For each byte whether it is no ASCII, or whether it goes on with a character, as 0 or 1.
  @inline(__always)
  var nonASCIIOnes: UInt64 { (word & Self.highs) &>> 7 }
  @inline(__always)
  var continuationOnes: UInt64 { (word & ~(word &<< 1) & Self.highs) &>> 7 }

  /// For each byte whether it is `byte`, as 0 or 1; exact at every place.
  @inline(__always)
  func ones(equalTo byte: UInt8) -> UInt64 {
    let other = word ^ UInt64(byte) &* Self.lows
    return (~(((other & ~Self.highs) &+ ~Self.highs) | other) & Self.highs) &>> 7
  }

  /// How many words of ones may be added up, byte by byte, before `sum`.
  static let mostAdded = 255

  /// The sum of eight bytes.
  @inline(__always)
  static func sum(_ bytes: UInt64) -> Int {
    let pairs = (bytes & 0x00FF_00FF_00FF_00FF) &+ (bytes &>> 8 & 0x00FF_00FF_00FF_00FF)
    return Int((pairs &* 0x0001_0001_0001_0001) &>> 48)
  }

  /// How many of the bytes go on with a character: 10xxxxxx.
  @inline(__always)
  var continuations: Int { Self.count(word & ~(word &<< 1) & Self.highs) }

  /// The same of the first `count` bytes, of which there is one at least.
  @inline(__always)
  func continuations(first count: Int) -> Int {
    let first = word &<< UInt64(truncatingIfNeeded: (Self.count &- count) &* 8)
    return Self.count(first & ~(first &<< 1) & Self.highs)
  }

  /// High bits added up by one multiplication: not every processor counts bits.
  @inline(__always)
  private static func count(_ highs: UInt64) -> Int { Int(((highs &>> 7) &* lows) &>> 56) }

  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- lows) & ~word & highs }

  /// The place of the first match.
  @inline(__always)
  static func first(_ matches: UInt64) -> Int { matches.trailingZeroBitCount &>> 3 }
}

/// Thirty-two bytes at once: whether one of a few bytes stands among them, at a third of the cost. Answers
/// are those of `EightBytes`, four side by side.
struct ThirtyTwoBytes {
  var words: SIMD4<UInt64>

  static let count = 32
  /// Computed: a stored constant would be made at its first use, and looked for at each.
  private static var lows: SIMD4<UInt64> { SIMD4(repeating: 0x0101_0101_0101_0101) }
  private static var highs: SIMD4<UInt64> { SIMD4(repeating: 0x8080_8080_8080_8080) }

  /// The bytes at `offset`; all of them must be inside, which is the caller's to see to.
  @inline(__always)
  init(_ bytes: RawSpan, at offset: Int) {
    words = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD4<UInt64>.self)
  }

  @inline(__always)
  func equal(to byte: UInt8) -> SIMD4<UInt64> { Self.zeros(words ^ UInt64(byte) &* Self.lows) }

  /// The bytes of a text that a look at the next few may prove not to be clean: blanks, controls, `&`, `<`,
  /// 7F, and the first bytes of characters outside E4…EB. Exact at every place: sums stay in their bytes.
  @inline(__always)
  var looks: SIMD4<UInt64> {
    // 11xxabxx where a is b: C0…DF in part, E0…E3, EC…EF, F0…
    let next = words &+ words
    let leads = words & next & ~((words ^ next) &<< 4)
    let sevens = SIMD4<UInt64>(repeating: 0x7F7F_7F7F_7F7F_7F7F)
    let seven = words & sevens
    let plain =
      (seven &+ 0x5F &* Self.lows) & ((seven ^ 0x26 &* Self.lows) &+ sevens)
      & ((seven ^ 0x3C &* Self.lows) &+ sevens)
    return (leads | ~words & (~plain | (seven &+ Self.lows))) & Self.highs
  }

  /// For each byte whether it goes on with a character, as 0 or 1.
  @inline(__always)
  var continuations: SIMD4<UInt64> { (words & ~(words &<< 1) & Self.highs) &>> 7 }

  @inline(__always)
  static func any(_ matches: SIMD4<UInt64>) -> Bool {
    matches[0] | matches[1] | matches[2] | matches[3] != 0
  }

  /// The place of the first match; there must be one.
  @inline(__always)
  static func first(_ matches: SIMD4<UInt64>) -> Int {
    if matches[0] != 0 { return EightBytes.first(matches[0]) }
    if matches[1] != 0 { return EightBytes.count &+ EightBytes.first(matches[1]) }
    if matches[2] != 0 { return 2 &* EightBytes.count &+ EightBytes.first(matches[2]) }
    return 3 &* EightBytes.count &+ EightBytes.first(matches[3])
  }

  /// The sum of all bytes; it must be below 256, as must that of any eight of them.
  @inline(__always)
  static func sum(_ bytes: SIMD4<UInt64>) -> Int {
    let eight = bytes[0] &+ bytes[1] &+ bytes[2] &+ bytes[3]
    return Int((eight &* 0x0101_0101_0101_0101) &>> 56)
  }

  @inline(__always)
  private static func zeros(_ words: SIMD4<UInt64>) -> SIMD4<UInt64> { (words &- lows) & ~words & highs }
}

/// Eight letters of three bytes each, looked at in three words.
enum ThreeByteLetters {
  static let span = 24

  /// How many bytes from `offset` on are letters of three bytes after which any continuations may follow:
  /// E1…EC, EE, EF, which nearly all Chinese letters and marks are. All twenty-four bytes must be inside.
  @inline(__always)
  static func leading(_ raw: RawSpan, at offset: Int) -> Int {
    let first = unfit(raw, offset, 0x0001_0000_0100_0001)
    let second = unfit(raw, offset &+ 8, 0x0100_0001_0000_0100)
    let third = unfit(raw, offset &+ 16, 0x0000_0100_0001_0000)
    if first | second | third == 0 { return span }
    let bytes =
      first != 0
      ? EightBytes.first(first)
      : second != 0 ? EightBytes.count &+ EightBytes.first(second) : 16 &+ EightBytes.first(third)
    // Whole letters only.
    return bytes &- bytes % 3
  }

  /// Bits in the bytes that do not fit: leads are those at the bits of `leads`, the others continuations.
  @inline(__always)
  private static func unfit(_ raw: RawSpan, _ offset: Int, _ leads: UInt64) -> UInt64 {
    let word = EightBytes(raw, at: offset).word
    // 1110xxxx for a lead, 10xxxxxx for a continuation.
    let shape = (word & (0xC0C0_C0C0_C0C0_C0C0 | leads &* 0x30)) ^ (0x8080_8080_8080_8080 | leads &* 0x60)
    // E0 and ED go before some continuations only; a half that is not 0 carries into the bit above it.
    let low = leads &* 0x0F
    let half = word & low
    let common = (half &+ low) & ((half ^ leads &* 0x0D) &+ low)
    return shape | ~common & (leads &* 0x10)
  }
}

extension Span where Element == UInt8 {
  /// The first place from `start` on and before `end` where a byte stands.
  func firstPlace(of byte: UInt8, from start: Int = 0, before end: Int = .max) -> Int? {
    precondition(start >= 0)
    let raw = bytes
    let count = Swift.min(count, end)
    var offset = start
    while offset &+ EightBytes.count <= count {
      let matches = EightBytes(raw, at: offset).equal(to: byte)
      if matches != 0 { return offset &+ EightBytes.first(matches) }
      offset &+= EightBytes.count
    }
    while offset < count {
      if self[unchecked: offset] == byte { return offset }
      offset &+= 1
    }
    return nil
  }
}

extension Span where Element == UInt8 {
  /// The last place in a range where a byte stands.
  func lastPlace(of byte: UInt8, in range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    let raw = bytes
    var end = range.upperBound
    while end &- EightBytes.count >= range.lowerBound,
      EightBytes(raw, at: end &- EightBytes.count).equal(to: byte) == 0
    {
      end &-= EightBytes.count
    }
    while end > range.lowerBound {
      end &-= 1
      if self[unchecked: end] == byte { return end }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// White space of any kind, without the library's look into its tables.
  var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
