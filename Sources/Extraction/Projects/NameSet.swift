// Names of projects compared byte by byte: strings as keys would look for other forms of every letter.

/// A name's bytes, mixed to one number once.
struct NameKey: Hashable {
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

/// Names that a text has used.
struct NameSet: ExpressibleByArrayLiteral {
  private var keys: Set<NameKey> = []

  init(arrayLiteral names: String...) {
    for name in names { insert(name) }
  }

  var isEmpty: Bool { keys.isEmpty }

  mutating func insert(_ name: String) { keys.insert(NameKey(bytes: Array(name.utf8))) }

  func contains(_ name: String) -> Bool { !keys.isEmpty && keys.contains(NameKey(bytes: Array(name.utf8))) }
}
