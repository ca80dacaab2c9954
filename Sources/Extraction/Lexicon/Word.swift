// A word as letters, written in rules as a literal, and sets of words.

struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  let letters: [Glyph]

  init(_ text: some StringProtocol) {
    letters = text.utf16.map { Folding.fold($0) }
  }

  init(stringLiteral text: String) { self.init(text) }
}
