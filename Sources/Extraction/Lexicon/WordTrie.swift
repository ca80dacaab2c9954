// A set of words over letters with a number for each: longest match in a few table steps per letter.

/// Words with payloads. The first letter is a table look-up, each further letter one probe of a hash table.
struct WordTrie: Sendable {
  /// One edge: node and letter, the node they lead to, and whether a word ends there.
  private struct Edge {
    var key: UInt32 = 0
    var target: UInt16 = 0
    var isWord = false
  }

  /// The node of each first letter; 0 is none.
  private var roots = [UInt16](repeating: 0, count: 1 << 16)
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
      if roots[Int(first.code)] == 0 { roots[Int(first.code)] = newNode() }
      var node = roots[Int(first.code)]
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
    for (key, target) in steps {
      var slot = slot(of: key)
      while edges[slot].key != 0 { slot = (slot + 1) & mask }
      edges[slot] = Edge(key: key, target: target, isWord: payloads[Int(target)] != Self.none)
    }
  }

  @inline(__always)
  private func slot(of key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> shift) }

  /// The longest word that begins at `index`: its length in letters and its payload.
  func longest(
    in text: SentenceText, at index: Int, limit: Int = Int.max
  ) -> (length: Int, payload: UInt32)? {
    let end = min(text.count, limit)
    guard index < end else { return nil }
    var node = roots[Int(text[index].code)]
    guard node != 0 else { return nil }
    var length = payloads[Int(node)] != Self.none ? 1 : 0
    var word = node
    var place = index + 1
    while place < end {
      let key = UInt32(node) << 16 | UInt32(text[place].code)
      var slot = slot(of: key)
      var edge = edges[slot]
      while edge.key != key, edge.key != 0 {
        slot = (slot + 1) & mask
        edge = edges[slot]
      }
      guard edge.key == key else { break }
      place += 1
      node = edge.target
      if edge.isWord {
        word = node
        length = place - index
      }
    }
    return length > 0 ? (length, payloads[Int(word)]) : nil
  }
}
