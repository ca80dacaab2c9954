// Documents of a segment that are deleted, and what the statistics lose by them.

internal import CSearchKernels

/// An immutable set of deleted documents of one segment.
final class Deletions: Sendable {
  /// A bit per document.
  let bits: [UInt64]
  let count: Int
  /// Letters of the deleted documents.
  let letters: Int
  /// How many deleted documents have each term, so that frequencies are those of living documents.
  let terms: [TermCounts]

  private init(bits: [UInt64], count: Int, letters: Int, terms: [TermCounts]) {
    self.bits = bits
    self.count = count
    self.letters = letters
    self.terms = terms
  }

  @inline(__always)
  func contains(_ document: Int) -> Bool { bits[document >> 6] >> UInt64(document & 63) & 1 == 1 }

  /// The set with more documents, which must not be in it yet.
  static func adding(
    _ documents: [Int], to old: Deletions?, of segment: Segment
  ) throws(IndexError) -> Deletions? {
    if documents.isEmpty { return old }
    var bits = old?.bits ?? [UInt64](repeating: 0, count: (segment.documents + 63) / 64)
    var letters = old?.letters ?? 0
    for document in documents {
      bits[document >> 6] |= 1 << UInt64(document & 63)
      letters += Int(segment.lengths[document])
    }
    var terms = old?.terms ?? []
    // In portions, so that a great many deletions do not need their texts' letters all at once.
    var first = 0
    while first < documents.count {
      let portion = documents[first..<min(first + 4_096, documents.count)]
      terms.append(try TermCounts(of: portion, in: segment))
      while terms.count > 1, terms[terms.count - 2].count < 4 * terms[terms.count - 1].count {
        let last = terms.removeLast()
        terms[terms.count - 1] = terms[terms.count - 1].merged(with: last)
      }
      first += portion.count
    }
    return Deletions(bits: bits, count: (old?.count ?? 0) + documents.count, letters: letters, terms: terms)
  }

  /// From the bits in a manifest.
  static func reading(_ bits: [UInt64], of segment: Segment) throws(IndexError) -> Deletions? {
    var documents: [Int] = []
    for document in 0..<segment.documents where bits[document >> 6] >> UInt64(document & 63) & 1 == 1 {
      documents.append(document)
    }
    return try adding(documents, to: nil, of: segment)
  }

  /// How many deleted documents have the term.
  func frequency(of term: Term) -> Int {
    terms.reduce(0) { $0 + $1.frequency(of: term) }
  }
}

/// Terms with the number of documents that have them.
struct TermCounts: Sendable {
  private var terms: [UInt64] = []
  private var counts: [UInt32] = []

  var count: Int { terms.count }

  init(of documents: ArraySlice<Int>, in segment: Segment) throws(IndexError) {
    let texts = TextCollector(capacity: 0)
    for document in documents { texts.addLetters(try segment.checked(segment.textRange(document))) }
    var terms: [UInt64] = []
    var counts: [UInt32] = []
    try TermSorter.each(texts) { (term, _, _, frequency) throws(IndexError) in
      terms.append(Self.code(term))
      counts.append(UInt32(frequency))
    }
    self.terms = terms
    self.counts = counts
  }

  private init() {}

  private static func code(_ term: Term) -> UInt64 { UInt64(term.first) << 21 | UInt64(term.second) }

  func frequency(of term: Term) -> Int {
    let code = Self.code(term)
    var low = 0
    var high = terms.count
    while low < high {
      let middle = (low + high) / 2
      if terms[middle] < code { low = middle + 1 } else { high = middle }
    }
    return low < terms.count && terms[low] == code ? Int(counts[low]) : 0
  }

  func merged(with other: TermCounts) -> TermCounts {
    var result = TermCounts()
    result.terms.reserveCapacity(count + other.count)
    result.counts.reserveCapacity(count + other.count)
    var (a, b) = (0, 0)
    while a < count || b < other.count {
      let left = a < count ? terms[a] : .max
      let right = b < other.count ? other.terms[b] : .max
      var sum: UInt32 = 0
      if left <= right {
        sum += counts[a]
        a += 1
      }
      if right <= left {
        sum += other.counts[b]
        b += 1
      }
      result.terms.append(min(left, right))
      result.counts.append(sum)
    }
    return result
  }
}
