// The plainest search that can be right: every document is read for every query.

@testable import SearchIndex

struct Reference: Sendable {
  struct Document: Sendable {
    var source: IndexDocument
    var text: FoldedText
    var letters: Int
    var fields: [String: Set<String>]
    /// Every pair and every single letter of the text.
    var terms: Set<Term>
  }
  var documents: [String: Document] = [:]

  mutating func apply(_ changes: [IndexChange]) {
    for change in changes {
      switch change {
      case .delete(let key): documents[key] = nil
      case .upsert(let source):
        let text = FoldedText(source.text)
        let (letters, count) = FoldedText.letters(text.bytes)
        var terms = Set<Term>()
        for i in letters.indices where letters[i] != 0 {
          terms.insert(Term(first: letters[i], second: letters[i + 1]))
          terms.insert(Term(first: letters[i], second: .max))
        }
        let fields = source.fields.mapValues {
          Set($0.map { FoldedText.fold($0) }.map { String(decoding: $0, as: UTF8.self) })
        }
        documents[source.key] = Document(
          source: source, text: text, letters: count, fields: fields, terms: terms)
      }
    }
  }

  /// Occurrences, overlapping ones too, byte by byte.
  private func count(_ phrase: Phrase, in document: Document) -> Int {
    let (text, needle) = (document.text.bytes, phrase.folded)
    guard text.count >= needle.count else { return 0 }
    return (0...text.count - needle.count).count { start in
      text[start] == needle[0] && text[start..<start + needle.count].elementsEqual(needle)
    }
  }

  /// nil if the document does not match, else its score.
  private func score(
    _ node: Query.Node, _ document: Document, weights: [Phrase: Double], average: Double
  ) -> Double? {
    switch node {
    case .all: return 0
    case .phrase(let phrase):
      let count = count(phrase, in: document)
      return count == 0
        ? nil
        : BM25.score(
          weight: weights[phrase] ?? 0, count: UInt32(count), length: UInt32(document.letters),
          average: average)
    case .field(let name, let value):
      let folded = String(decoding: FoldedText.fold(value), as: UTF8.self)
      return document.fields[name]?.contains(folded) == true ? 0 : nil
    case .date(let from, let through):
      let date = document.source.date ?? 0
      return date != 0 && date >= from && date <= through ? 0 : nil
    case .and(let nodes):
      var sum = 0.0
      for node in nodes {
        guard let score = score(node, document, weights: weights, average: average) else { return nil }
        sum += score
      }
      return sum
    case .or(let nodes):
      let scores = nodes.compactMap { score($0, document, weights: weights, average: average) }
      return scores.isEmpty ? nil : scores.reduce(0, +)
    case .not(let node):
      return score(node, document, weights: weights, average: average) == nil ? 0 : nil
    }
  }

  func search(
    _ query: Query, sort: SearchSort, limit: Int, offset: Int, after: HitPosition?, totalBound: Int,
    facets: [String]
  ) -> SearchResult {
    let statistics = CollectionStatistics(
      documents: documents.count, letters: documents.values.reduce(0) { $0 + $1.letters })
    var weights: [Phrase: Double] = [:]
    for phrase in query.phrases {
      let terms = phrase.soleLetter.map { [Term(first: $0, second: .max)] } ?? phrase.terms
      let frequency = terms.map { term in documents.values.count { $0.terms.contains(term) } }.min() ?? 0
      weights[phrase] = BM25.inverseFrequency(documents: statistics.documents, frequency: frequency)
    }
    var positions: [HitPosition] = []
    for document in documents.values {
      guard let score = score(query.root, document, weights: weights, average: statistics.averageLength)
      else { continue }
      positions.append(HitPosition(score: score, date: document.source.date ?? 0, key: document.source.key))
    }
    positions.sort { $0.precedes($1, by: sort) }
    let total = positions.count
    var counts: [String: [FacetCount]] = [:]
    for field in facets {
      var values: [String: Int] = [:]
      for position in positions {
        for value in documents[position.key]?.fields[field] ?? [] { values[value, default: 0] += 1 }
      }
      counts[field] = values.map { FacetCount(value: $0.key, count: $0.value) }
        .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    }
    if let after { positions.removeAll { !after.precedes($0, by: sort) } }
    let hits = positions.dropFirst(offset).prefix(limit).map {
      Hit(key: $0.key, score: $0.score, date: $0.date == 0 ? nil : $0.date)
    }
    return SearchResult(
      hits: hits, total: total <= totalBound ? .exact(total) : .atLeast(totalBound), facets: counts)
  }
}
