// A query made flat, so that scanning touches no reference-counted tree, and its leaves looked up in
// segments.

internal import CSearchKernels
internal import Glibc

struct PlanNode: BitwiseCopyable {
  enum Kind: UInt8, BitwiseCopyable { case all, phrase, field, date, and, or, not }

  var kind: Kind
  /// Whether candidates found by postings are matches without reading the text.
  var isExact = true
  /// Which leaf; phrases and fields only.
  var leaf: Int32 = 0
  /// Children, as a range of `QueryPlan.children`.
  var first: Int32 = 0
  var count: Int32 = 0
  var from: Int32 = 0
  var through: Int32 = 0
}

/// A phrase or a field's value.
struct PlanLeaf {
  enum Value {
    case phrase(Phrase)
    case field(name: [UInt8], value: [UInt8])
  }
  var value: Value
  /// Whether it adds to scores: phrases outside of `-`.
  var isScoring: Bool
  var needsVerification: Bool
  var weight = 0.0

  var isPhrase: Bool { if case .phrase = value { true } else { false } }
}

struct QueryPlan {
  var nodes: [PlanNode] = []
  var children: [Int32] = []
  var leaves: [PlanLeaf] = []
  private(set) var root = 0

  init(_ query: Query) { root = add(query.root, isScoring: true) }

  private mutating func add(_ node: Query.Node, isScoring: Bool) -> Int {
    var made = PlanNode(kind: .all)
    switch node {
    case .all: break
    case .phrase(let phrase):
      made.kind = .phrase
      made.leaf = Int32(leaves.count)
      made.isExact = phrase.needsNoVerification
      leaves.append(
        PlanLeaf(value: .phrase(phrase), isScoring: isScoring, needsVerification: !made.isExact))
    case .field(let name, let value):
      made.kind = .field
      made.leaf = Int32(leaves.count)
      let field = PlanLeaf.Value.field(name: Array(name.utf8), value: FoldedText.fold(value))
      leaves.append(PlanLeaf(value: field, isScoring: false, needsVerification: false))
    case .date(let from, let through):
      made.kind = .date
      made.from = max(1, from)
      made.through = through
    case .and(let parts): made = parent(.and, parts, isScoring)
    case .or(let parts): made = parent(.or, parts, isScoring)
    case .not(let part): made = parent(.not, [part], false)
    }
    nodes.append(made)
    return nodes.count - 1
  }

  private mutating func parent(
    _ kind: PlanNode.Kind, _ parts: [Query.Node], _ isScoring: Bool
  ) -> PlanNode {
    let indices = parts.map { add($0, isScoring: isScoring) }
    var made = PlanNode(kind: kind)
    made.isExact = indices.allSatisfy { nodes[$0].isExact }
    made.first = Int32(children.count)
    made.count = Int32(indices.count)
    children += indices.map(Int32.init)
    return made
  }

  /// The total of a query that is one phrase which needs no verification: its frequency.
  var solePhraseLeaf: Int? {
    nodes[root].kind == .phrase && nodes[root].isExact ? Int(nodes[root].leaf) : nil
  }

  func children(of node: Int) -> [Int] {
    children[Int(nodes[node].first)..<Int(nodes[node].first + nodes[node].count)].map(Int.init)
  }

  /// Phrases that every match has: the root, or children of an `and` at the root.
  var requiredLeaves: [Int] {
    let candidates = nodes[root].kind == .and ? children(of: root) : [root]
    return candidates.filter { nodes[$0].kind == .phrase }.map { Int(nodes[$0].leaf) }
  }

  /// Bytes of all phrases.
  var needleBytes: Int {
    leaves.reduce(0) { sum, leaf in
      if case .phrase(let phrase) = leaf.value { sum + phrase.folded.count } else { sum }
    }
  }

  var hasScores: Bool { leaves.contains { $0.isScoring } }
}

/// The leaves of a plan in one segment.
final class SegmentLookup {
  struct Leaf {
    /// Lists that a match must be in, shortest first; empty if the segment cannot match.
    var lists: [TermList] = []
    /// Instead of lists: all documents with a letter, and how often they have it.
    var union: LetterUnion?
    /// Living documents that have the phrase's rarest term, by term.
    var frequencies: [Int] = []

    /// Most candidates that it gives.
    var cost: Int { union?.count ?? lists.first.map { Int($0.frequency) } ?? 0 }
  }

  let live: LiveSegment
  private(set) var leaves: [Leaf] = []
  /// Unions that were made, so that a letter that is asked for again costs nothing.
  private var unions: [UInt32: LetterUnion] = [:]

  init(
    _ plan: QueryPlan, in live: LiveSegment, _ isCancelled: () -> Bool
  ) throws(IndexError) {
    self.live = live
    try live.segment.checkTrust()
    for leaf in plan.leaves {
      if isCancelled() { throw .cancelled }
      switch leaf.value {
      case .field(let name, let value):
        let list = live.segment.find(field: name, value: value)
        leaves.append(Leaf(lists: list.map { [$0] } ?? []))
      case .phrase(let phrase):
        if let letter = phrase.soleLetter {
          leaves.append(try union(letter))
        } else {
          leaves.append(try lists(phrase.terms))
        }
      }
    }
  }

  private func lists(_ terms: [Term]) throws(IndexError) -> Leaf {
    var leaf = Leaf()
    var isWhole = true
    for term in terms {
      let list = live.segment.find(term)
      if let list { leaf.lists.append(list) } else { isWhole = false }
      let deleted = try live.deletions?.frequency(of: term, list, in: live.segment) ?? 0
      leaf.frequencies.append(Int(list?.frequency ?? 0) - deleted)
    }
    if !isWhole { leaf.lists = [] }
    leaf.lists.sort { $0.frequency < $1.frequency }
    return leaf
  }

  private func union(_ letter: UInt32) throws(IndexError) -> Leaf {
    let union = if let known = unions[letter] { known } else { try LetterUnion(letter, in: live) }
    unions[letter] = union
    return Leaf(union: union, frequencies: [union.count])
  }
}
