// The query as a value: a tree of phrases, fields, dates and their combinations.

/// What is searched for. Made by `Query.parse`, or put together by hand to add filters.
package struct Query: Sendable, Hashable {
  package indirect enum Node: Sendable, Hashable {
    /// Every document.
    case all
    /// The text holds this, letter for letter after folding.
    case phrase(Phrase)
    /// A field has this value after folding.
    case field(name: String, value: String)
    /// The date lies in this closed range of `yyyymmdd`.
    case date(from: Int32, through: Int32)
    case and([Node])
    case or([Node])
    case not(Node)
  }

  package var root: Node

  package init(_ root: Node) { self.root = root }

  /// Every document.
  package static let all = Query(.all)

  /// The query narrowed by a further condition.
  package func narrowed(by node: Node) -> Query {
    switch root {
    case .all: Query(node)
    case .and(let nodes): Query(.and(nodes + [node]))
    default: Query(.and([root, node]))
    }
  }

  /// The phrases that a matching document may be found by (those not under a `-`), in the order of the query.
  package var phrases: [Phrase] {
    var found: [Phrase] = []
    Self.collect(root, into: &found)
    return found
  }

  private static func collect(_ node: Node, into found: inout [Phrase]) {
    switch node {
    case .phrase(let phrase): found.append(phrase)
    case .and(let nodes), .or(let nodes): for node in nodes { collect(node, into: &found) }
    case .all, .field, .date, .not: break
    }
  }
}

/// A string of letters, with punctuation between them where the query has it.
package struct Phrase: Sendable, Hashable {
  /// The folded text that is looked for, at least one letter in it.
  package let folded: [UInt8]
  /// The terms a text must have to hold the phrase.
  let terms: [Term]

  /// `nil` if the text holds no letter.
  package init?(_ text: String) {
    self.init(folded: FoldedText.fold(text))
  }

  init?(folded: [UInt8]) {
    var bytes = folded[...]
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    self.folded = Array(bytes)
    let (letters, count) = FoldedText.letters(self.folded)
    guard count > 0 else { return nil }
    let isOpen = FoldedText.letters(Array(self.folded + [0x61])).scalars.count == letters.count + 1
    terms = Self.terms(letters, endsOpen: isOpen)
  }

  /// Pairs of neighbours; a letter before punctuation stands alone; the last letter, where the phrase is cut
  /// off
  /// inside a run, is known only as the beginning of some term.
  private static func terms(_ letters: [UInt32], endsOpen: Bool) -> [Term] {
    var terms: [Term] = []
    for i in 0..<letters.count where letters[i] != 0 {
      let next = i + 1 < letters.count ? letters[i + 1] : 0
      if next == 0 && endsOpen && i + 2 >= letters.count { continue }
      let term = Term(first: letters[i], second: next)
      if !terms.contains(term) { terms.append(term) }
    }
    return terms
  }

  /// The one letter of a phrase that has no whole term: any term that begins with it will do.
  var soleLetter: UInt32? { terms.isEmpty ? FoldedText.letters(folded).scalars[0] : nil }

  /// Whether having the term is the same as holding the phrase.
  var needsNoVerification: Bool {
    if let letter = soleLetter { return folded.count == letter.utf8Width }
    return terms.count == 1 && terms[0].second != 0
      && folded.count == terms[0].first.utf8Width + terms[0].second.utf8Width
  }
}

/// A letter and the letter that follows it, or 0 at the end of a run.
struct Term: Sendable, Hashable {
  var first: UInt32
  var second: UInt32
}

extension UInt32 {
  /// Bytes of the scalar in UTF-8.
  var utf8Width: Int { self < 0x80 ? 1 : self < 0x800 ? 2 : self < 0x10000 ? 3 : 4 }
}
