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
    var key = ""
    for scalar in surface.unicodeScalars {
      switch scalar {
      case "“", "”", "\"", "（", "）", "(", ")", " ", "　": continue
      default: key.unicodeScalars.append(scalar)
      }
    }
    var changed = true
    while changed {
      changed = false
      for tail in ["项目", "工程", "建设"] where key.ends(tail) && key.utf8.count > tail.utf8.count + 3 {
        key.unicodeScalars.removeLast(tail.unicodeScalars.count)
        changed = true
      }
    }
    return key
  }
}
