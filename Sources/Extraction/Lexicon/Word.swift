// A word as letters, written in rules as a literal, and sets of words.

struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  let letters: [Glyph]

  init(_ text: some StringProtocol) {
    letters = text.utf16.map { Folding.fold($0) }
  }

  init(stringLiteral text: String) { self.init(text) }

  private init(letters: [Glyph]) { self.letters = letters }

  /// The words of a table, parted by spaces and line ends.
  static func list(_ table: String) -> [Word] {
    var words: [Word] = []
    var letters: [Glyph] = []
    for unit in table.utf16 {
      if unit != 0x20, unit != 0x0A {
        letters.append(Folding.fold(unit))
      } else if !letters.isEmpty {
        words.append(Word(letters: letters))
        letters.removeAll()
      }
    }
    return letters.isEmpty ? words : words + [Word(letters: letters)]
  }
}
