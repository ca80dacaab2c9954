// The first two letters of many words at once: a glance that tells where none of them begins.

struct PairSet: Sendable {
  /// One bit for each hash.
  private var bits = [UInt64](repeating: 0, count: 1 << (hashBits - 6))

  private static let hashBits: UInt32 = 14

  /// Words parted by white space.
  init(_ table: String) {
    for text in table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let letters = Word(text).letters
      precondition(letters.count > 1, "a letter alone has no second one")
      let hash = Self.hash(letters[0], letters[1])
      bits[Int(hash >> 6)] |= 1 << UInt64(hash & 63)
    }
  }

  /// True where a word begins with these letters, and seldom where none does.
  @inline(__always)
  func contains(_ first: Glyph, _ second: Glyph) -> Bool {
    let hash = Self.hash(first, second)
    return bits[Int(hash >> 6)] &>> UInt64(hash & 63) & 1 != 0
  }

  @inline(__always)
  private static func hash(_ first: Glyph, _ second: Glyph) -> UInt32 {
    ((UInt32(first.code) << 16 | UInt32(second.code)) &* 0x9E37_79B1) >> (32 - hashBits)
  }
}
