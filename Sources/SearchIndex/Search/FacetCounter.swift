// Facets: how many matches have each value of a field.

internal import CSearchKernels

/// A bit per document of a segment.
final class MatchBits {
  let words: UnsafeMutablePointer<UInt64>

  init(_ segment: Segment) {
    let count = segment.documents / 64 + 1
    words = .allocate(capacity: count)
    words.initialize(repeating: 0, count: count)
  }

  deinit { words.deallocate() }
}

struct FacetCounter {
  private let fields: [String]
  /// By field, by folded value: the value as first given, and the count.
  private var counts: [String: [[UInt8]: (display: String, count: Int)]] = [:]

  init(_ fields: [String]) { self.fields = fields }

  /// Adds what the matches of a segment have.
  mutating func add(_ bits: MatchBits, of segment: Segment) throws(IndexError) {
    let cursor = UnsafeMutablePointer<tz_cursor>.allocate(capacity: 1)
    cursor.initialize(to: tz_cursor())
    defer { cursor.deallocate() }
    for field in fields {
      for entry in segment.entries(ofField: Array(field.utf8)) {
        segment.open(segment.list(field: entry), cursor)
        let count = Int(tz_cursor_overlap(cursor, bits.words))
        if count < 0 { throw .damaged(segment.label) }
        if count == 0 { continue }
        let value = Array(segment.fieldValue(entry))
        let display = String(decoding: segment.fieldDisplay(entry), as: UTF8.self)
        counts[field, default: [:]][value, default: (display, 0)].count += count
      }
    }
  }

  /// By field, most frequent first.
  var result: [String: [FacetCount]] {
    var result: [String: [FacetCount]] = [:]
    for field in fields {
      result[field] = (counts[field] ?? [:]).values.map { FacetCount(value: $0.display, count: $0.count) }
        .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    }
    return result
  }
}
