// The name of the rule that found something.

/// A constant, so that copies of what holds one count no references.
struct RuleName: Equatable, Sendable, ExpressibleByStringLiteral {
  private let text: StaticString

  init(stringLiteral text: StaticString) { self.text = text }

  var string: String { text.description }

  /// A number for the constant.
  fileprivate var key: UInt64 { UInt64(UInt(bitPattern: text.utf8Start)) }

  /// Literally the same constant.
  @inline(__always)
  func isSame(_ other: RuleName) -> Bool { text.utf8Start == other.text.utf8Start }

  @inline(__always)
  static func == (left: RuleName, right: RuleName) -> Bool {
    guard left.text.utf8CodeUnitCount == right.text.utf8CodeUnitCount else { return false }
    return left.isSame(right) || hasSameBytes(left, right)
  }

  private static func hasSameBytes(_ left: RuleName, _ right: RuleName) -> Bool {
    left.text.withUTF8Buffer { left in
      // The last bytes differ most.
      right.text.withUTF8Buffer { right in left.indices.reversed().allSatisfy { left[$0] == right[$0] } }
    }
  }
}

/// The names of rules as figures carry them, made once for each pair of them in a document.
struct RulePaths {
  private typealias Pair = (first: RuleName, second: RuleName)

  /// Each pair at the place its names' addresses give; a pair that comes later takes the place.
  private var pairs = [Pair](repeating: ("", ""), count: 1 << sizeBits)
  private var paths = [String](repeating: "", count: 1 << sizeBits)

  private static let sizeBits: UInt64 = 7

  /// `prose.number-unit/noun.left`
  mutating func path(_ first: RuleName, _ second: RuleName) -> String {
    let hash = (first.key &* 3 &+ second.key) &* 0x9E37_79B9_7F4A_7C15
    let slot = Int(hash >> (64 - Self.sizeBits))
    if !pairs[slot].second.isSame(second) || !pairs[slot].first.isSame(first) {
      pairs[slot] = (first, second)
      paths[slot] = first.string + "/" + second.string
    }
    return paths[slot]
  }
}
