// What comes out of the index: hits, totals, facets, excerpts.

/// How hits are ordered. Equal ones come newest first, then by key.
package enum SearchSort: Sendable, Hashable, CaseIterable {
  /// Best score first.
  case score
  /// Newest first; documents without a date last.
  case dateDescending
  /// Oldest first; documents without a date first.
  case dateAscending
}

/// Where a hit stands in the order of its search; the next page begins after it.
package struct HitPosition: Sendable, Hashable {
  package var score: Double
  /// `yyyymmdd`, 0 for none.
  package var date: Int32
  package var key: String

  package init(score: Double, date: Int32, key: String) {
    self.score = score
    self.date = date
    self.key = key
  }
}

/// One document that matches.
package struct Hit: Sendable, Hashable {
  package var key: String
  /// BM25 over the phrases of the query as they stand in the text; 0 where only filters were given.
  package var score: Double
  /// `yyyymmdd`, if the document has a date.
  package var date: Int32?

  package var position: HitPosition { HitPosition(score: score, date: date ?? 0, key: key) }
}

/// How many documents match.
package enum TotalHits: Sendable, Hashable {
  case exact(Int)
  /// Counting stopped at the bound.
  case atLeast(Int)

  /// The number, exact or not.
  package var count: Int {
    switch self {
    case .exact(let count), .atLeast(let count): count
    }
  }
}

/// How many matching documents have a value.
package struct FacetCount: Sendable, Hashable {
  package var value: String
  package var count: Int
}

/// The answer to a search.
package struct SearchResult: Sendable, Hashable {
  package var hits: [Hit]
  package var total: TotalHits
  /// By field: values with their counts, most frequent first, then by value. Counted over all matches where
  /// the
  /// total is exact, else over as many as were counted.
  package var facets: [String: [FacetCount]]
}

/// A passage of a document with the places that match.
package struct Excerpt: Sendable, Hashable {
  package var text: String
  /// What to highlight, as UTF-8 offsets in `text`, ascending, not overlapping.
  package var highlights: [Range<Int>]
  /// UTF-8 offset of the passage in the document's text.
  package var offset: Int
}
