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
  /// Deleted documents that `terms` knows nothing of, a bit each; nil if there are none. Such are those that
  /// were deleted before the index was opened, until the background has counted them: meanwhile each query
  /// looks for them in the lists of its own terms.
  let uncounted: [UInt64]?

  private init(bits: [UInt64], count: Int, letters: Int, terms: [TermCounts], uncounted: [UInt64]?) {
    self.bits = bits
    self.count = count
    self.letters = letters
    self.terms = terms
    self.uncounted = uncounted
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
    return Deletions(
      bits: bits, count: (old?.count ?? 0) + documents.count, letters: letters, terms: terms,
      uncounted: old?.uncounted)
  }

  /// From the bits in a manifest. Nothing is counted yet: that would take seconds where many are deleted.
  static func reading(_ stored: [UInt64], of segment: Segment) -> Deletions? {
    var bits = [UInt64](repeating: 0, count: stored.count)
    var (count, letters) = (0, 0)
    for document in 0..<segment.documents where stored[document >> 6] >> UInt64(document & 63) & 1 == 1 {
      bits[document >> 6] |= 1 << UInt64(document & 63)
      count += 1
      letters += Int(segment.lengths[document])
    }
    if count == 0 { return nil }
    return Deletions(bits: bits, count: count, letters: letters, terms: [], uncounted: bits)
  }

  /// The same set, after its uncounted documents were counted.
  func counting(_ counts: TermCounts) -> Deletions {
    Deletions(bits: bits, count: count, letters: letters, terms: [counts] + terms, uncounted: nil)
  }

  /// How many deleted documents have the term, which has this list in the segment.
  func frequency(of term: Term, _ list: TermList?, in segment: Segment) throws(IndexError) -> Int {
    let counted = terms.reduce(0) { $0 + $1.frequency(of: term) }
    guard let uncounted, let list else { return counted }
    return counted + (try segment.overlap(list, uncounted))
  }
}

extension Segment {
  /// How many postings of a list are at the 1 bits.
  fileprivate func overlap(_ list: TermList, _ bits: [UInt64]) throws(IndexError) -> Int {
    let cursor = UnsafeMutablePointer<tz_cursor>.allocate(capacity: 1)
    cursor.initialize(to: tz_cursor())
    defer { cursor.deallocate() }
    return try overlap(list, bits, cursor)
  }

  fileprivate func overlap(
    _ list: TermList, _ bits: [UInt64], _ cursor: UnsafeMutablePointer<tz_cursor>
  ) throws(IndexError) -> Int {
    open(list, cursor)
    let count = tz_cursor_overlap(cursor, bits)
    guard count >= 0 else { throw .damaged(label) }
    return Int(count)
  }
}

/// Terms with the number of documents that have them.
struct TermCounts: Sendable, Hashable {
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

  /// Of the documents at the 1 bits: by their texts, or by all the segment's lists where that is less work.
  ///
  /// - Parameter isCancelled: asked now and then; `IndexError.closed` is thrown when it says yes.
  init(
    of bits: [UInt64], in segment: Segment, isCancelled: () -> Bool = { false }
  ) throws(IndexError) {
    let documents = (0..<segment.documents).filter { bits[$0 >> 6] >> UInt64($0 & 63) & 1 == 1 }
    let texts = documents.reduce(0) { $0 + segment.textRange($1).count }
    if texts < Int(segment.postingsEnd - segment.postingsOrigin) / Self.listsByText {
      self = try TermCounts(of: documents[...], in: segment)
    } else {
      self = try TermCounts(byListsOf: bits, in: segment, isCancelled)
    }
  }

  /// How many bytes of lists are gone through in the time that a byte of text takes.
  private static let listsByText = 12

  init(
    byListsOf bits: [UInt64], in segment: Segment, _ isCancelled: () -> Bool = { false }
  ) throws(IndexError) {
    let cursor = UnsafeMutablePointer<tz_cursor>.allocate(capacity: 1)
    cursor.initialize(to: tz_cursor())
    defer { cursor.deallocate() }
    for letter in 0..<segment.letterCount {
      if isCancelled() { throw .closed }
      for index in Int(segment.letters[letter].term)..<Int(segment.letters[letter + 1].term) {
        let count = try segment.overlap(segment.list(term: index, letter: letter), bits, cursor)
        if count == 0 { continue }
        let second = segment.terms[index].second & TermEntry.secondMask
        terms.append(Self.code(Term(first: segment.letters[letter].letter, second: second)))
        counts.append(UInt32(count))
      }
    }
  }

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
