// A set of words over letters with a number for each: longest match in a few table steps per letter.

/// Words with payloads. The first letter is a table look-up, each further letter one probe of a hash table.
struct WordTrie: Sendable {
  /// One edge: node and letter, the node they lead to, and whether a word ends there.
  private struct Edge {
    var key: UInt32 = 0
    var target: UInt16 = 0
    var isWord = false
    /// Bit n: some edge from the target has a letter whose code ends in n. So few probes fail.
    var next: UInt8 = 0
  }

  /// The node of each first letter among the common Chinese ones, and above it 16 bits like `Edge.next`;
  /// 0 is none. Other first letters are edges from node 0.
  private var roots = [UInt32](repeating: 0, count: Self.hanCount)
  private static let firstHan: UInt16 = 0x4E00
  private static let hanCount = 0x9FFF - 0x4E00 + 1
  /// The payload of the word that ends at a node; `none` where none does.
  private var payloads: [UInt32] = []
  /// Open addressing, at most two thirds full.
  private var edges: [Edge] = []
  private var shift: UInt32 = 0
  private var mask = 0

  static let none = UInt32.max

  /// Later entries replace the payload of earlier ones with the same word.
  init(_ words: some Sequence<(word: Word, payload: UInt32)>) {
    var payloads: [UInt32] = [Self.none]
    var steps: [UInt32: UInt16] = [:]
    func newNode() -> UInt16 {
      payloads.append(Self.none)
      precondition(payloads.count < Int(UInt16.max), "a lexicon this large needs wider nodes")
      return UInt16(payloads.count - 1)
    }
    for (word, payload) in words {
      guard let first = word.letters.first else { continue }
      let root = Int(first.code &- Self.firstHan)
      var node: UInt16
      if root < Self.hanCount {
        if roots[root] == 0 { roots[root] = UInt32(newNode()) }
        node = UInt16(roots[root])
      } else {
        node = steps[UInt32(first.code)] ?? newNode()
        steps[UInt32(first.code)] = node
      }
      for letter in word.letters.dropFirst() {
        let key = UInt32(node) << 16 | UInt32(letter.code)
        let next = steps[key] ?? newNode()
        steps[key] = next
        node = next
      }
      payloads[Int(node)] = payload
    }
    self.payloads = payloads
    build(steps)
  }

  private mutating func build(_ steps: [UInt32: UInt16]) {
    var bits: UInt32 = 4
    while (1 << bits) * 2 < steps.count * 3 { bits += 1 }
    shift = 32 - bits
    mask = (1 << bits) - 1
    edges = [Edge](repeating: Edge(), count: 1 << bits)
    var next = [UInt16](repeating: 0, count: payloads.count)
    for key in steps.keys { next[Int(key >> 16)] |= 1 << UInt16(key & 15) }
    for root in roots.indices where roots[root] != 0 { roots[root] |= UInt32(next[Int(roots[root])]) << 16 }
    for (key, target) in steps {
      let low = next[Int(target)]
      var slot = slot(of: key)
      while edges[slot].key != 0 { slot = (slot + 1) & mask }
      edges[slot] = Edge(
        key: key, target: target, isWord: payloads[Int(target)] != Self.none,
        next: UInt8(truncatingIfNeeded: low | low >> 8))
    }
  }

  /// Where the edge with this key leads; 0 is nowhere.
  private func edge(_ key: UInt32) -> UInt16 {
    guard key != 0 else { return 0 }
    var slot = slot(of: key)
    while edges[slot].key != key, edges[slot].key != 0 { slot = (slot + 1) & mask }
    return edges[slot].key == key ? edges[slot].target : 0
  }

  @inline(__always)
  private func slot(of key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> shift) }

  /// The longest word that begins at `index`: its length in letters and its payload.
  func longest(
    in text: SentenceText, at index: Int, limit: Int = Int.max
  ) -> (length: Int, payload: UInt32)? {
    let end = min(text.count, limit)
    guard index < end else { return nil }
    let first = text[index].code
    let root = Int(first &- Self.firstHan)
    var node: UInt16
    var next: UInt32
    if root < Self.hanCount {
      node = UInt16(truncatingIfNeeded: roots[root])
      next = roots[root] >> 16
    } else {
      node = edge(UInt32(first))
      next = 0xFFFF
    }
    guard node != 0 else { return nil }
    var length = payloads[Int(node)] != Self.none ? 1 : 0
    var word = node
    var place = index + 1
    var bits: UInt16 = 15
    while place < end {
      let letter = text[place].code
      if next >> UInt32(letter & bits) & 1 == 0 { break }
      let key = UInt32(node) << 16 | UInt32(letter)
      var slot = slot(of: key)
      var edge = edges[slot]
      while edge.key != key, edge.key != 0 {
        slot = (slot + 1) & mask
        edge = edges[slot]
      }
      guard edge.key == key else { break }
      place += 1
      node = edge.target
      next = UInt32(edge.next)
      bits = 7
      if edge.isWord {
        word = node
        length = place - index
      }
    }
    return length > 0 ? (length, payloads[Int(word)]) : nil
  }
}
