// The first or last two letters of many words at once: a glance that tells where none of them stands.

struct PairSet: Sendable {
  /// One bit for each hash.
  private var bits = [UInt64](repeating: 0, count: 1 << (hashBits - 6))

  private static let hashBits: UInt32 = 14

  init(_ pairs: [(first: Glyph, second: Glyph)]) {
    for pair in pairs {
      let hash = Self.hash(pair.first, pair.second)
      bits[Int(hash >> 6)] |= 1 << UInt64(hash & 63)
    }
  }

  /// The first letters of words parted by white space.
  init(beginnings table: String) {
    let words = Word.list(table).map(\.letters)
    precondition(words.allSatisfy { $0.count > 1 }, "a letter alone has no second one")
    self.init(words.map { ($0[0], $0[1]) })
  }

  /// True for the letters of a word, and seldom for others.
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
