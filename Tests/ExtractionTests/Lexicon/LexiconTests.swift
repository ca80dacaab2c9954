// The tables of words.
import Testing

@testable import Extraction

@Suite struct LexiconTests {
  /// A word that stands in two tables of one class is corrected in one of them and missed in the other.
  @Test(arguments: [
    ("verbs", [VerbTable.verbs, CommonWords.verbs, OfficeWords.verbs]),
    ("actions", [VerbTable.actions, CommonWords.actions, OfficeWords.actions, WholeWords.actions]),
    (
      "nouns",
      [
        NounTable.nouns, CommonWords.nouns, CommonWords.modifiers, CommonWords.whole, OfficeWords.nouns,
        WholeWords.nouns,
      ]
    ),
    ("heads", [NounTable.heads, OfficeWords.heads, WholeWords.heads]),
    ("entities", [NounTable.entities, OfficeWords.entities]),
  ])
  func aWordStandsOnceInItsClass(_ name: String, _ tables: [String]) {
    var seen: Set<Substring> = []
    let twice = tables.flatMap { $0.split(whereSeparator: \.isWhitespace) }.filter {
      !seen.insert($0).inserted
    }
    #expect(twice.isEmpty, "\(name)")
  }
}
