// A set of words that a stretch of a sentence can be looked up in.

struct WordSet: Sendable, ExpressibleByStringLiteral {
  private let trie: WordTrie

  /// Words parted by white space.
  init(_ table: String) {
    let words = table.split(whereSeparator: { $0 == " " || $0 == "\n" })
    trie = WordTrie(words.map { (word: Word($0), payload: 0) })
  }

  init(stringLiteral table: String) { self.init(table) }

  /// Whether the letters of `range` are a word of the set.
  func contains(_ text: SentenceText, _ range: Range<Int>) -> Bool {
    trie.longest(in: text, at: range.lowerBound, limit: range.upperBound)?.length == range.count
  }

  /// Whether a word of the set begins at `index`.
  func begins(_ text: SentenceText, at index: Int) -> Bool { trie.longest(in: text, at: index) != nil }
}
