// One number for the several spellings of one project in a document.

struct ProjectIdentity {
  private var indexes: [NameKey: Int] = [:]

  /// About as many names as a report has.
  private static let commonCount = 40

  /// The index of the first mention of this project; `index` where this is it.
  mutating func identity(of surface: String, redacted: Bool, index: Int) -> Int {
    // A placeholder hides which project it is.
    guard !redacted else { return index }
    if indexes.isEmpty { indexes.reserveCapacity(Self.commonCount) }
    let key = Self.key(surface)
    if let known = indexes[key] { return known }
    indexes[key] = index
    return index
  }

  /// The name without what is said or left out at will: 项目, 工程, 建设, brackets and quotes.
  static func key(_ surface: String) -> NameKey {
    var key = Array(surface.utf8)
    if key.contains(where: { $0 < 0x30 || $0 == 0xE2 || $0 == 0xE3 || $0 == 0xEF }) {
      key = []
      for scalar in surface.unicodeScalars {
        switch scalar {
        case "“", "”", "\"", "（", "）", "(", ")", " ", "　": continue
        default: TextDecoder.append(scalar.value, to: &key)
        }
      }
    }
    // The tails have two letters each.
    while key.count > tailLength + 3,
      tails.contains(where: { key.span.hasBytes($0, at: key.count - tailLength) })
    {
      key.removeLast(tailLength)
    }
    return NameKey(bytes: key)
  }

  private static let tails = ["项目", "工程", "建设"].map { Array($0.utf8) }
  private static let tailLength = 6
}
