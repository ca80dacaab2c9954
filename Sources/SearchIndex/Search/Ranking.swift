// BM25 as this index has it, and the order of hits.

internal import Glibc

/// What scores depend on: the size of the collection.
package struct CollectionStatistics: Sendable, Hashable {
  /// Live documents.
  package var documents: Int
  /// Letters in all of them.
  package var letters: Int

  /// Mean letters per document; 1 for an empty collection.
  var averageLength: Double {
    documents > 0 && letters > 0 ? Double(letters) / Double(documents) : 1
  }
}

enum BM25 {
  /// Saturation of frequency.
  static let k1 = 1.2
  /// Weight of document length.
  static let b = 0.75

  /// Weight of a phrase that at most `frequency` of `documents` hold. The frequency of a phrase is taken to
  /// be
  /// that of its rarest pair of letters, for the true one would need a scan.
  static func inverseFrequency(documents: Int, frequency: Int) -> Double {
    let rest = Double(max(0, documents - frequency)) + 0.5
    return log1p(rest / (Double(frequency) + 0.5))
  }

  /// What is added to the frequency below the line, for the bounds of blocks.
  @inline(__always)
  static func norm(length: UInt32, average: Double) -> Float {
    Float(k1 * (1 - b + b * Double(length) / average))
  }

  /// Score of one phrase: 0 to (k1 + 1) times its weight.
  @inline(__always)
  static func score(weight: Double, count: UInt32, length: UInt32, average: Double) -> Double {
    let tf = Double(count)
    return weight * (tf * (k1 + 1) / (tf + k1 * (1 - b + b * (Double(length) / average))))
  }
}

extension HitPosition {
  /// Whether this hit comes before the other.
  func precedes(_ other: HitPosition, by sort: SearchSort) -> Bool {
    switch sort {
    case .score:
      if score != other.score { return score > other.score }
      if date != other.date { return date > other.date }
    case .dateDescending:
      if date != other.date { return date > other.date }
    case .dateAscending:
      if date != other.date { return date < other.date }
    }
    return Self.key(key, precedes: other.key)
  }

  /// Keys in the order of their bytes.
  static func key(_ a: String, precedes b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}
