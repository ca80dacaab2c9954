// The name of the rule that found something.

/// A constant, so that copies of what holds one count no references.
struct RuleName: Equatable, Sendable, ExpressibleByStringLiteral {
  private let text: StaticString

  init(stringLiteral text: StaticString) { self.text = text }

  var string: String { text.description }

  /// Literally the same constant.
  @inline(__always)
  func isSame(_ other: RuleName) -> Bool { text.utf8Start == other.text.utf8Start }

  static func == (left: RuleName, right: RuleName) -> Bool {
    guard left.text.utf8CodeUnitCount == right.text.utf8CodeUnitCount else { return false }
    if left.isSame(right) { return true }
    return left.text.withUTF8Buffer { left in
      right.text.withUTF8Buffer { right in left.indices.allSatisfy { left[$0] == right[$0] } }
    }
  }
}

/// The names of rules as figures carry them, made once for each pair of them in a document.
struct RulePaths {
  private var paths: [(first: RuleName, second: RuleName, path: String)] = []

  /// `prose.number-unit/noun.left`
  mutating func path(_ first: RuleName, _ second: RuleName) -> String {
    // A literal is the same constant wherever it stands, nearly always.
    for index in paths.indices where paths[index].second.isSame(second) && paths[index].first.isSame(first) {
      let path = paths[index].path
      // The common ones come to the front.
      if index > 0 { paths.swapAt(index - 1, index) }
      return path
    }
    for known in paths where known.second == second && known.first == first { return known.path }
    let path = first.string + "/" + second.string
    paths.append((first, second, path))
    return path
  }
}
