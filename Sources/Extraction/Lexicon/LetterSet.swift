// A set of letters, one bit for each.

struct LetterSet: Sendable, ExpressibleByArrayLiteral {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  init(_ letters: some Sequence<Glyph>) {
    for letter in letters { bits[Int(letter.code &>> 6)] |= 1 << UInt64(letter.code & 63) }
  }

  init(arrayLiteral letters: Glyph...) { self.init(letters) }

  @inline(__always)
  func contains(_ letter: Glyph) -> Bool {
    bits[Int(letter.code &>> 6)] &>> UInt64(letter.code & 63) & 1 != 0
  }
}
