// One number for the several spellings of one project in a document.

struct ProjectIdentity {
  private var indexes: [Key: Int] = [:]

  /// About as many names as a report has.
  private static let commonCount = 40

  /// A name's bytes, mixed to one number once.
  struct Key: Hashable {
    let bytes: [UInt8]
    private let mixed: UInt64

    init(bytes: [UInt8]) {
      self.bytes = bytes
      let raw = bytes.span.bytes
      var mixed = UInt64(bytes.count)
      var offset = 0
      while offset + 8 <= bytes.count {
        mixed = (mixed ^ raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* Self.factor
        mixed ^= mixed >> 32
        offset += 8
      }
      for byte in bytes[offset...] { mixed = (mixed ^ UInt64(byte)) &* Self.factor }
      self.mixed = mixed
    }

    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    func hash(into hasher: inout Hasher) { hasher.combine(mixed) }
  }

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
  static func key(_ surface: String) -> Key {
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
    return Key(bytes: key)
  }

  private static let tails = ["项目", "工程", "建设"].map { Array($0.utf8) }
  private static let tailLength = 6
}
