// Words as a tree of letters, before a table lays it out for look-ups.

struct WordDrafts {
  struct Node {
    /// What the word that ends here is worth; 0 where none does.
    var value: UInt16 = 0
    var steps: [(letter: UInt16, target: Int)] = []
  }

  /// The first is the root.
  private(set) var nodes = [Node()]
  /// Where a letter leads from a node.
  private var steps: [UInt64: Int] = [:]

  /// Adds a word by its letters' numbers, or replaces its value.
  mutating func add(_ letters: some Sequence<UInt16>, value: UInt16) {
    var node = 0
    for letter in letters {
      let key = UInt64(node) << 16 | UInt64(letter)
      if let next = steps[key] {
        node = next
        continue
      }
      steps[key] = nodes.count
      nodes[node].steps.append((letter, nodes.count))
      node = nodes.count
      nodes.append(Node())
    }
    nodes[node].value = value
  }
}
