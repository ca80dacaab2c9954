// A set of words over letters with a number for each: longest match in a few table steps per letter.

/// Words with payloads. The first letter is a table look-up, each further letter one probe of a hash table.
struct WordTrie: Sendable {
  /// The node of each first letter; 0 is none.
  private var roots = [UInt16](repeating: 0, count: 1 << 16)
  /// Open addressing: node and letter, and the node they lead to.
  private var keys: [UInt32] = []
  private var targets: [UInt16] = []
  private var shift: UInt32 = 0
  /// The payload of the word that ends at a node; `Self.none` where none ends.
  private var payloads: [UInt32] = [Self.none]

  static let none = UInt32.max

  /// Later entries replace the payload of earlier ones with the same word.
  init(_ words: some Sequence<(word: Word, payload: UInt32)>) {
    var edges: [UInt32: UInt16] = [:]
    for (word, payload) in words {
      guard let first = word.letters.first else { continue }
      if roots[Int(first.code)] == 0 { roots[Int(first.code)] = newNode() }
      var node = roots[Int(first.code)]
      for letter in word.letters.dropFirst() {
        let key = UInt32(node) << 16 | UInt32(letter.code)
        if let next = edges[key] {
          node = next
        } else {
          let next = newNode()
          edges[key] = next
          node = next
        }
      }
      payloads[Int(node)] = payload
    }
    build(edges)
  }

  private mutating func newNode() -> UInt16 {
    payloads.append(Self.none)
    precondition(payloads.count < Int(UInt16.max), "a lexicon this large needs wider nodes")
    return UInt16(payloads.count - 1)
  }

  private mutating func build(_ edges: [UInt32: UInt16]) {
    var bits: UInt32 = 4
    while 1 << bits < edges.count * 3 { bits += 1 }
    shift = 32 - bits
    keys = [UInt32](repeating: 0, count: 1 << bits)
    targets = [UInt16](repeating: 0, count: 1 << bits)
    for (key, target) in edges {
      var slot = slot(of: key)
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = key
      targets[slot] = target
    }
  }

  @inline(__always)
  private func slot(of key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> shift) }

  /// Whether any word begins with `letter`.
  @inline(__always)
  func begins(_ letter: Glyph) -> Bool { roots[Int(letter.code)] != 0 }

  /// The longest word that begins at `index`: its length in letters and its payload.
  func longest(in text: SentenceText, at index: Int, limit: Int = Int.max) -> (length: Int, payload: UInt32)?
  {
    let end = min(text.count, limit)
    guard index < end else { return nil }
    var node = roots[Int(text[index].code)]
    guard node != 0 else { return nil }
    var found: (length: Int, payload: UInt32)?
    var place = index
    while true {
      place += 1
      let payload = payloads[Int(node)]
      if payload != Self.none { found = (place - index, payload) }
      guard place < end else { return found }
      let key = UInt32(node) << 16 | UInt32(text[place].code)
      var slot = slot(of: key)
      while keys[slot] != key {
        if keys[slot] == 0 { return found }
        slot = (slot + 1) & (keys.count - 1)
      }
      node = targets[slot]
    }
  }
}
