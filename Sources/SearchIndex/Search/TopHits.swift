// The best hits so far: a heap with the worst of them on top.

internal import CSearchKernels
internal import Glibc

struct TopEntry: BitwiseCopyable {
  var score: Double
  /// `yyyymmdd`, 0 for none.
  var date: Int32
  /// Which segment of the snapshot, and which document in it.
  var segment: Int32
  var document: UInt32
}

/// Used through a pointer by one thread. Not to be copied: that would touch reference counts that all readers
/// share.
struct TopHits: ~Copyable {
  private let sort: SearchSort
  private let capacity: Int
  private let heap: UnsafeMutablePointer<TopEntry>
  private(set) var count = 0
  private let segments: [Segment]
  private let after: HitPosition?
  /// Matches found so far, whether they are among the best or not.
  var matched = 0
  /// Whether every match must be found: until the bound of the total is passed.
  var isCounting: Bool
  let totalBound: Int
  /// A page was read that does not have its checksum.
  var isDamaged = false

  init(
    sort: SearchSort, capacity: Int, after: HitPosition?, segments: [Segment], totalBound: Int,
    isCounting: Bool
  ) {
    self.sort = sort
    self.capacity = capacity
    self.after = after
    self.segments = segments
    self.totalBound = totalBound
    self.isCounting = isCounting
    heap = .allocate(capacity: max(1, capacity))
  }

  deinit { heap.deallocate() }

  /// Whether only better ones than the worst can enter.
  var isFull: Bool { count == capacity }

  var isSortedByScore: Bool { sort == .score }

  /// Nothing more can change the answer.
  var isDone: Bool { capacity == 0 && !isCounting }

  /// The score below which nothing enters any more; below all scores if anything may.
  var leastScore: Double { sort == .score && count == capacity && count > 0 ? heap[0].score : -1 }

  mutating func noteMatches(_ more: Int) {
    matched += more
    if matched > totalBound { isCounting = false }
  }

  /// Whether a document with at most this score could be among the best.
  @inline(__always)
  func mayEnter(scoreAtMost bound: Double, date: Int32) -> Bool {
    if count < capacity { return true }
    if capacity == 0 { return false }
    switch sort {
    // A bound is summed in another order than the score.
    case .score: return bound * 1.000_000_001 >= heap[0].score
    case .dateDescending: return date >= heap[0].date
    case .dateAscending: return date <= heap[0].date
    }
  }

  /// How promising a candidate is, in the order of the search.
  @inline(__always)
  func promise(bound: Double, date: Int32) -> Double {
    switch sort {
    case .score: bound
    case .dateDescending: Double(date)
    case .dateAscending: -Double(date)
    }
  }

  /// Whether a candidate that is as promising as this could be among the best.
  @inline(__always)
  func mayEnter(promise: Double) -> Bool {
    if count < capacity { return true }
    if capacity == 0 { return false }
    switch sort {
    case .score: return promise * 1.000_000_001 >= heap[0].score
    case .dateDescending: return promise >= Double(heap[0].date)
    case .dateAscending: return promise >= -Double(heap[0].date)
    }
  }

  mutating func push(_ entry: TopEntry) {
    if capacity == 0 { return }
    if count == capacity && !precedes(entry, heap[0]) { return }
    if let after, !comes(entry, after: after) { return }
    if count < capacity {
      heap[count] = entry
      count += 1
      var child = count - 1
      while child > 0, precedes(heap[(child - 1) / 2], heap[child]) {
        swap(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
      return
    }
    heap[0] = entry
    var parent = 0
    while true {
      var child = 2 * parent + 1
      if child >= count { return }
      if child + 1 < count, precedes(heap[child], heap[child + 1]) { child += 1 }
      if !precedes(heap[parent], heap[child]) { return }
      swap(parent, child)
      parent = child
    }
  }

  private func swap(_ a: Int, _ b: Int) {
    let entry = heap[a]
    heap[a] = heap[b]
    heap[b] = entry
  }

  /// The best, best first.
  mutating func sorted() -> [TopEntry] {
    var entries = Array(UnsafeBufferPointer(start: heap, count: count))
    entries.sort { precedes($0, $1) }
    return entries
  }

  private mutating func precedes(_ a: TopEntry, _ b: TopEntry) -> Bool {
    switch sort {
    case .score:
      if a.score != b.score { return a.score > b.score }
      if a.date != b.date { return a.date > b.date }
    case .dateDescending:
      if a.date != b.date { return a.date > b.date }
    case .dateAscending:
      if a.date != b.date { return a.date < b.date }
    }
    return Segment.order(key(a), key(b)) < 0
  }

  private mutating func key(_ entry: TopEntry) -> UnsafeBufferPointer<UInt8> {
    let segment = segments[Int(entry.segment)]
    let range = segment.keyRange(Int(entry.document))
    if !segment.check(range) { isDamaged = true }
    return UnsafeBufferPointer(start: segment.base + range.lowerBound, count: range.count)
  }

  private mutating func comes(_ entry: TopEntry, after position: HitPosition) -> Bool {
    if entry.score == position.score && entry.date == position.date
      || sort != .score && entry.date == position.date
    {
      return Segment.order(key(entry), Array(position.key.utf8)) > 0
    }
    let here = HitPosition(score: entry.score, date: entry.date, key: "")
    return position.precedes(here, by: sort)
  }
}
