// Finding the matches of one segment, 128 candidates at a time: postings narrow them down, bounds on their
// scores
// drop those that cannot be among the best, and only the rest is verified on the text.

internal import CSearchKernels
internal import Glibc

/// A leaf of the plan as the scan uses it.
struct ScanLeaf: BitwiseCopyable {
  var cursor: UnsafeMutablePointer<tz_cursor>
  var cursors: Int
  var needle: UnsafePointer<UInt8>?
  var needleLength: Int
  var weight: Double
  var isPhrase: Bool
  var isScoring: Bool
  var needsVerification: Bool
  /// Whether every match has it: the root, or a child of an `and` at the root.
  var isRequired: Bool
  /// What it adds to a score in this segment at most.
  var most = 0.0
}

/// How weak candidates are dropped while their postings are read.
struct Pruning: BitwiseCopyable {
  /// On while only candidates of at least `least` matter.
  var isOn = false
  var least: Float = 0
  /// What leaves can add at most whose postings were not read yet.
  var remaining: Float = 0
  var hasSums = false
  /// Whether `sums` bounds the whole score.
  var isWhole = false
  /// Whether `leafMasks` and `counts` hold what the leaves' first lists have.
  var isFilled = false
}

/// Used by one thread for one segment and one query.
final class SegmentScan {
  let segment: Segment
  let deleted: UnsafeMutablePointer<UInt64>?
  let nodes: UnsafeMutablePointer<PlanNode>
  /// Children in the order of the query, in which scores are summed.
  let children: UnsafeMutablePointer<Int32>
  /// Children with those first that give the fewest candidates.
  let cheapFirst: UnsafeMutablePointer<Int32>
  let leaves: UnsafeMutablePointer<ScanLeaf>
  let leafCount: Int
  let nodeCount: Int
  let cursors: UnsafeMutablePointer<tz_cursor>
  /// By leaf: at most how often each candidate has the phrase.
  let counts: UnsafeMutablePointer<UInt32>
  /// By node: which candidates may match.
  let masks: UnsafeMutablePointer<UInt64>
  /// By leaf: which candidates its first list has.
  let leafMasks: UnsafeMutablePointer<UInt64>
  /// Candidates whose texts are to be read, best first.
  let waiting: WaitingCandidates
  /// For masks on the way.
  let scratch: UnsafeMutablePointer<UInt64>
  /// Candidates that are neighbours.
  let window: UnsafeMutablePointer<UInt32>
  let top: UnsafeMutablePointer<TopHits>
  let pruning: UnsafeMutablePointer<Pruning>
  /// By candidate: what BM25 adds below the line; the bounds that were summed so far.
  let norms: UnsafeMutablePointer<Float>
  let sums: UnsafeMutablePointer<Float>
  /// The leaf whose list gives the candidates, or -1.
  let lead: Int
  /// Whether `sums` bounds the whole score.
  let sumsAreWhole: Bool
  /// What all leaves together add at most.
  let most: Double
  /// A bit per match; null if nobody asks for facets.
  let matches: UnsafeMutablePointer<UInt64>?
  let root: Int
  let rootIsExact: Bool
  let segmentIndex: Int32
  let average: Double
  /// By how much bounds of blocks grow because documents are longer on average than when it was written.
  let boundFactor: Double
  let base: UnsafePointer<UInt8>
  let textEnds: UnsafePointer<UInt64>
  let textsOrigin: Int
  let file: UnsafeMutablePointer<tz_file>
  let lengths: UnsafePointer<UInt32>
  let dates: UnsafePointer<Int32>
  let documents: Int
  let costs: [Int]
  /// Whether the scan was broken off.
  var isCancelled = false
  /// Keeps what the pointers point to.
  private let lookup: SegmentLookup
  private let needles: UnsafeMutablePointer<UInt8>

  init(
    _ plan: QueryPlan, _ lookup: SegmentLookup, index: Int, average: Double,
    top: UnsafeMutablePointer<TopHits>, matches: UnsafeMutablePointer<UInt64>?
  ) {
    self.lookup = lookup
    segment = lookup.live.segment
    segmentIndex = Int32(index)
    self.average = average
    boundFactor = max(1, average / segment.footer.average)
    base = segment.base
    textEnds = segment.textEnds
    textsOrigin = segment.textsOrigin
    file = segment.file
    lengths = segment.lengths
    dates = segment.dates
    documents = segment.documents
    self.top = top
    self.matches = matches
    root = plan.root
    rootIsExact = plan.nodes[plan.root].isExact
    nodeCount = plan.nodes.count
    leafCount = plan.leaves.count
    nodes = .allocate(capacity: nodeCount)
    nodes.initialize(from: plan.nodes, count: nodeCount)
    children = .allocate(capacity: max(1, plan.children.count))
    let costs = Self.costs(plan, lookup)
    children.initialize(from: plan.children, count: plan.children.count)
    cheapFirst = .allocate(capacity: max(1, plan.children.count))
    cheapFirst.initialize(from: Self.ordered(plan, costs), count: plan.children.count)
    self.costs = costs
    counts = .allocate(capacity: max(1, leafCount) * Int(TZ_BLOCK))
    counts.initialize(repeating: 0, count: max(1, leafCount) * Int(TZ_BLOCK))
    norms = .allocate(capacity: Int(TZ_BLOCK))
    sums = .allocate(capacity: Int(TZ_BLOCK))
    pruning = .allocate(capacity: 1)
    pruning.initialize(to: Pruning())
    masks = .allocate(capacity: 2 * nodeCount)
    leafMasks = .allocate(capacity: 2 * max(1, leafCount))
    waiting = WaitingCandidates(leaves: leafCount, nodes: nodeCount)
    scratch = .allocate(capacity: 4 * (nodeCount + 1))
    window = .allocate(capacity: Int(TZ_BLOCK) + 16)
    if let deletions = lookup.live.deletions {
      let bits = UnsafeMutablePointer<UInt64>.allocate(capacity: deletions.bits.count)
      bits.initialize(from: deletions.bits, count: deletions.bits.count)
      deleted = bits
    } else {
      deleted = nil
    }
    let total = lookup.leaves.reduce(1) { $0 + max(1, $1.lists.count) }
    cursors = .allocate(capacity: total)
    leaves = .allocate(capacity: max(1, leafCount))
    needles = .allocate(capacity: plan.needleBytes + 1)
    lead = Self.leadingLeaf(plan, costs)
    let most = Self.open(plan, lookup, leaves, cursors, needles, boundFactor)
    self.most = most.all
    sumsAreWhole = most.all == most.required
  }

  /// Makes the leaves with their cursors. Answers what all scoring leaves, and the required ones, add at
  /// most.
  private static func open(
    _ plan: QueryPlan, _ lookup: SegmentLookup, _ leaves: UnsafeMutablePointer<ScanLeaf>,
    _ cursors: UnsafeMutablePointer<tz_cursor>, _ needles: UnsafeMutablePointer<UInt8>, _ boundFactor: Double
  ) -> (all: Double, required: Double) {
    let required = Set(plan.requiredLeaves)
    var most = (all: 0.0, required: 0.0)
    var (cursor, needle) = (cursors, needles)
    for (index, leaf) in plan.leaves.enumerated() {
      var made = ScanLeaf(
        cursor: cursor, cursors: 0, needle: nil, needleLength: 0, weight: leaf.weight,
        isPhrase: leaf.isPhrase,
        isScoring: leaf.isScoring, needsVerification: leaf.needsVerification,
        isRequired: leaf.isScoring && required.contains(index))
      if case .phrase(let phrase) = leaf.value, leaf.needsVerification {
        needle.initialize(from: phrase.folded, count: phrase.folded.count)
        made.needle = UnsafePointer(needle)
        made.needleLength = phrase.folded.count
        needle += phrase.folded.count
      }
      let found = lookup.leaves[index]
      if let union = found.union {
        made.cursors = union.count == 0 ? 0 : 1
        if union.count > 0 { union.open(cursor) }
      } else {
        made.cursors = found.lists.count
        for (offset, list) in found.lists.enumerated() { lookup.live.segment.open(list, cursor + offset) }
      }
      if made.isScoring && made.cursors > 0 {
        let part = Double(tz_cursor_best(cursor)) / 255 * boundFactor
        made.most = min(1, part) * made.weight * (BM25.k1 + 1)
        most.all += made.most
        if made.isRequired { most.required += made.most }
      }
      cursor += max(1, made.cursors)
      (leaves + index).initialize(to: made)
    }
    return most
  }

  deinit {
    needles.deallocate()
    deleted?.deallocate()
    nodes.deallocate()
    children.deallocate()
    cheapFirst.deallocate()
    counts.deallocate()
    norms.deallocate()
    sums.deallocate()
    pruning.deallocate()
    masks.deallocate()
    leafMasks.deallocate()
    scratch.deallocate()
    window.deallocate()
    cursors.deallocate()
    leaves.deallocate()
  }

  /// By node: at most how many candidates it gives.
  static func costs(_ plan: QueryPlan, _ lookup: SegmentLookup) -> [Int] {
    var costs: [Int] = []
    let all = lookup.live.segment.documents
    for node in plan.nodes {
      let parts = plan.children[Int(node.first)..<Int(node.first + node.count)].map { costs[Int($0)] }
      switch node.kind {
      case .all, .date, .not: costs.append(all)
      case .phrase, .field: costs.append(lookup.leaves[Int(node.leaf)].cost)
      case .and: costs.append(parts.min() ?? all)
      case .or: costs.append(min(all, parts.reduce(0, +)))
      }
    }
    return costs
  }

  /// The leaf whose list holds every match, if the cheapest way to candidates is one; else -1.
  private static func leadingLeaf(_ plan: QueryPlan, _ costs: [Int]) -> Int {
    var node = plan.root
    while plan.nodes[node].kind == .and {
      let parts = plan.children(of: node)
      guard let cheapest = parts.min(by: { costs[$0] < costs[$1] }) else { return -1 }
      node = cheapest
    }
    switch plan.nodes[node].kind {
    case .phrase, .field: return Int(plan.nodes[node].leaf)
    default: return -1
    }
  }

  private static func ordered(_ plan: QueryPlan, _ costs: [Int]) -> [Int32] {
    var children = plan.children
    for node in plan.nodes where node.kind == .and {
      children[Int(node.first)..<Int(node.first + node.count)].sort { costs[Int($0)] < costs[Int($1)] }
    }
    return children
  }
}
