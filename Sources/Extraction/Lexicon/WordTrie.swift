// A set of words over letters with a number for each: longest match in a few table steps per letter.

/// Words with payloads, for the smaller tables. Each letter is one probe of its node's own small hash table:
/// what the letters of one word touch lies side by side.
struct WordTrie: Sendable {
  /// Where a letter leads from a node. Eight bytes, so that most nodes are one line of the cache.
  private struct Edge {
    var node = Node()
    /// 0: a free slot.
    var letter: UInt16 = 0
    /// Index of the payload of the word that ends here; 0 where none does.
    var value: UInt16 = 0
  }

  /// The edges of a node, packed: 17 bits for the first slot, five for the shift of its hash, and eight of
  /// which bit n says that some edge has a letter whose code ends in n. So few probes fail. All zero is no
  /// node.
  private struct Node {
    var bits: UInt32 = 0

    static let slotLimit = 1 << 17

    @inline(__always)
    var first: Int { Int(bits >> 15) }

    @inline(__always)
    func mayLead(_ letter: UInt16) -> Bool { bits &>> UInt32(letter & 7) & 1 != 0 }

    @inline(__always)
    func slot(_ letter: UInt16) -> Int { first &+ Int((UInt32(letter) &* 0x9E37_79B1) &>> (bits >> 8 & 31)) }
  }

  /// Its edges are the first letters.
  private var root = Node()
  /// Open addressing, node by node; behind the last edge of each is a free slot.
  private var edges = [Edge()]
  /// The different payloads; the first is none.
  private var values: [UInt32] = [0]

  /// Later entries replace the payload of earlier ones with the same word.
  init(_ words: some Sequence<(word: Word, payload: UInt32)>) {
    var drafts = WordDrafts()
    var valueIndexes: [UInt32: UInt16] = [:]
    for (word, payload) in words where !word.letters.isEmpty {
      let index = valueIndexes[payload] ?? UInt16(values.count)
      if Int(index) == values.count {
        precondition(values.count < Int(UInt16.max), "so many payloads need wider edges")
        valueIndexes[payload] = index
        values.append(payload)
      }
      drafts.add(word.letters.lazy.map(\.code), value: index)
    }
    root = add(drafts.nodes[0], drafts.nodes)
  }

  /// Lays out the edges of a node, then those of the nodes they lead to.
  private mutating func add(_ draft: WordDrafts.Node, _ drafts: [WordDrafts.Node]) -> Node {
    let first = edges.count
    var size: UInt32 = 1
    while 1 << size < draft.steps.count * 3 / 2 { size += 1 }
    var node = Node(bits: UInt32(first) << 15 | (32 - size) << 8)
    if draft.steps.isEmpty { return node }
    for (letter, _) in draft.steps { node.bits |= 1 << UInt32(letter & 7) }
    edges += [Edge](repeating: Edge(), count: 1 << size)
    var slots: [Int] = []
    for (letter, target) in draft.steps {
      var slot = node.slot(letter)
      while slot < edges.count, edges[slot].letter != 0 { slot += 1 }
      if slot == edges.count { edges.append(Edge()) }
      edges[slot] = Edge(letter: letter, value: drafts[target].value)
      slots.append(slot)
    }
    edges.append(Edge())
    precondition(edges.count < Node.slotLimit, "a lexicon this large needs wider nodes")
    for (slot, step) in zip(slots, draft.steps) {
      let target = add(drafts[step.target], drafts)
      edges[slot].node = target
    }
    return node
  }

  /// The edge of a node with this letter; a free slot where it has none.
  @inline(__always)
  private func edge(_ node: Node, _ letter: UInt16) -> Edge {
    guard node.mayLead(letter) else { return Edge() }
    var slot = node.slot(letter)
    var edge = edges[slot]
    while edge.letter != letter, edge.letter != 0 {
      slot &+= 1
      edge = edges[slot]
    }
    return edge
  }

  /// The longest word that begins at `index`: its length in letters and its payload.
  func longest(
    in text: SentenceText, at index: Int, limit: Int = Int.max
  ) -> (length: Int, payload: UInt32)? {
    let end = min(text.count, limit)
    guard index < end else { return nil }
    var node = root
    var value: UInt16 = 0
    var length = 0
    var place = index
    while place < end {
      let edge = edge(node, text[place].code)
      guard edge.letter != 0 else { break }
      place += 1
      node = edge.node
      if edge.value != 0 {
        value = edge.value
        length = place - index
      }
    }
    return length > 0 ? (length, values[Int(value)]) : nil
  }
}
