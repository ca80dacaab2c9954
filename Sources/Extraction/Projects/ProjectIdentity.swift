// One number for the several spellings of one project in a document.

struct ProjectIdentity {
  private var indexes: [String: Int] = [:]

  /// The index of the first mention of this project; `index` where this is it.
  mutating func identity(of surface: String, redacted: Bool, index: Int) -> Int {
    // A placeholder hides which project it is.
    guard !redacted else { return index }
    let key = Self.key(surface)
    if let known = indexes[key] { return known }
    indexes[key] = index
    return index
  }

  /// The name without what is said or left out at will: 项目, 工程, 建设, brackets and quotes.
  static func key(_ surface: String) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(surface.utf8.count)
    for scalar in surface.unicodeScalars {
      switch scalar {
      case "“", "”", "\"", "（", "）", "(", ")", " ", "　": continue
      default: TextDecoder.append(scalar.value, to: &key)
      }
    }
    // The tails have two letters each.
    while key.count > tailLength + 3, tails.contains(where: { key.suffix(tailLength).elementsEqual($0.utf8) })
    {
      key.removeLast(tailLength)
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static let tails = ["项目", "工程", "建设"]
  private static let tailLength = 6
}
