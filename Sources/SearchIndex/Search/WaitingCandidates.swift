// Candidates whose texts have to be read: the most promising ones are read first, so that most of the others
// need not be read at all.

internal import CSearchKernels
internal import Glibc

/// What postings say of a number of candidates: which nodes they may match, how often they may have phrases.
struct Candidates: BitwiseCopyable {
  /// By leaf, then by candidate.
  var counts: UnsafeMutablePointer<UInt32>
  var stride: Int
  /// By node, a bit per candidate.
  var masks: UnsafeMutablePointer<UInt64>
  var words: Int

  @inline(__always)
  func isMasked(_ node: Int, _ slot: Int) -> Bool {
    masks[words * node + slot >> 6] >> UInt64(slot & 63) & 1 == 1
  }

  @inline(__always)
  func count(_ leaf: Int, _ slot: Int) -> UInt32 { counts[leaf * stride + slot] }
}

/// A heap of candidates, the most promising on top. Used by one thread.
final class WaitingCandidates {
  /// Most candidates.
  private static let capacity = 1_024
  /// So many are gathered, at least, before they are read.
  private static let gatheredMin = 16
  /// So many now: more where most texts turn out not to match, fewer where they do, for then reading them
  /// soon makes the worst of the best better, and whole blocks drop out.
  private var gathered = gatheredMin

  private let leaves: Int
  private let nodes: Int
  /// Made when the first candidate comes.
  private var storage: Storage?
  private(set) var count = 0

  private struct Storage: BitwiseCopyable {
    var candidates: Candidates
    var documents: UnsafeMutablePointer<UInt32>
    var keys: UnsafeMutablePointer<Double>
    /// Candidates as a heap.
    var heap: UnsafeMutablePointer<Int32>
  }

  init(leaves: Int, nodes: Int) {
    self.leaves = leaves
    self.nodes = nodes
  }

  deinit {
    guard let storage else { return }
    storage.candidates.counts.deallocate()
    storage.candidates.masks.deallocate()
    storage.documents.deallocate()
    storage.keys.deallocate()
    storage.heap.deallocate()
  }

  private func made() -> Storage {
    if let storage { return storage }
    let capacity = Self.capacity
    let words = capacity / 64
    let made = Storage(
      candidates: Candidates(
        counts: .allocate(capacity: max(1, leaves) * capacity), stride: capacity,
        masks: .allocate(capacity: nodes * words), words: words),
      documents: .allocate(capacity: capacity), keys: .allocate(capacity: capacity),
      heap: .allocate(capacity: capacity))
    made.candidates.masks.initialize(repeating: 0, count: nodes * words)
    storage = made
    return made
  }

  /// Whether it is time to read, at the latest when there is room for less than a block more.
  var isFull: Bool { count >= min(gathered, Self.capacity - Int(TZ_BLOCK)) }

  /// Adds a candidate of a block.
  ///
  /// - Parameter key: the greater, the sooner it is taken.
  func add(_ slot: Int, of block: Candidates, document: Int, key: Double) {
    let storage = made()
    let place = count
    storage.documents[place] = UInt32(document)
    storage.keys[place] = key
    let into = storage.candidates
    for leaf in 0..<leaves { into.counts[leaf * into.stride + place] = block.count(leaf, slot) }
    let bit = 1 << UInt64(place & 63) as UInt64
    for node in 0..<nodes {
      let word = into.masks + (into.words * node + place >> 6)
      word.pointee = block.isMasked(node, slot) ? word.pointee | bit : word.pointee & ~bit
    }
    var child = place
    count += 1
    storage.heap[child] = Int32(place)
    while child > 0, storage.keys[Int(storage.heap[(child - 1) / 2])] < key {
      storage.heap[child] = storage.heap[(child - 1) / 2]
      child = (child - 1) / 2
      storage.heap[child] = Int32(place)
    }
  }

  /// Calls `body` with the candidates, the most promising first, until it answers nil; then none is left.
  ///
  /// - Parameters:
  ///   - soon: called with a document that will be asked for after the next one.
  ///   - body: answers whether the candidate matches.
  func take(soon: (Int) -> Void, _ body: (_ slot: Int, Candidates, _ document: Int, _ key: Double) -> Bool?) {
    guard let storage else { return }
    var (matching, other) = (0, 0)
    while count > 0 {
      let place = Int(storage.heap[0])
      count -= 1
      sink(storage.heap[count], storage)
      if count > 0 { soon(Int(storage.documents[Int(storage.heap[0])])) }
      let answer = body(place, storage.candidates, Int(storage.documents[place]), storage.keys[place])
      guard let answer else { break }
      if answer { matching += 1 } else { other += 1 }
    }
    count = 0
    gathered = matching < other ? min(2 * gathered, Self.capacity) : max(gathered / 2, Self.gatheredMin)
  }

  /// Puts the last of the heap on top and lets it sink to its place.
  private func sink(_ last: Int32, _ storage: Storage) {
    let key = storage.keys[Int(last)]
    var parent = 0
    while true {
      var child = 2 * parent + 1
      if child >= count { break }
      if child + 1 < count,
        storage.keys[Int(storage.heap[child])] < storage.keys[Int(storage.heap[child + 1])]
      {
        child += 1
      }
      if storage.keys[Int(storage.heap[child])] <= key { break }
      storage.heap[parent] = storage.heap[child]
      parent = child
    }
    storage.heap[parent] = last
  }
}

extension SegmentScan {
  /// Lets candidates of this block wait, those that may still be among the best.
  func wait(_ docs: UnsafePointer<UInt32>, _ mask: Mask) {
    let block = block
    for half in 0..<2 {
      var rest = mask[half]
      while rest != 0 {
        let slot = 64 * half + rest.trailingZeroBitCount
        rest &= rest - 1
        let document = Int(docs[slot])
        if !mayEnter(slot, document) { continue }
        let key = top.pointee.promise(
          bound: top.pointee.isSortedByScore ? scoreBound(slot, document) : 0, date: dates[document])
        if top.pointee.mayEnter(promise: key) { waiting.add(slot, of: block, document: document, key: key) }
      }
    }
  }

  /// Reads the texts of those that wait, as far as they may be among the best.
  func readWaiting(_ cancelled: () -> Bool) {
    waiting.take(soon: prefetch) { slot, candidates, document, key in
      if !top.pointee.mayEnter(promise: key) || top.pointee.isDamaged { return nil }
      if cancelled() {
        isCancelled = true
        return nil
      }
      let score = score(root, slot, document, in: candidates)
      if score >= 0 { push(document, score) }
      return score >= 0
    }
  }
}
