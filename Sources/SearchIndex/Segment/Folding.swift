// Folding: the form of text in which it is compared, and the way back to the original for excerpts.

internal import CSearchKernels

/// Text with width, case and compatibility forms folded and white space collapsed, and the edits that were
/// made.
struct FoldedText: Sendable, Hashable {
  var bytes: [UInt8]
  var edits: [UInt8]

  init(bytes: [UInt8], edits: [UInt8]) {
    self.bytes = bytes
    self.edits = edits
  }

  init(_ original: [UInt8]) {
    self = original.withUnsafeBufferPointer { Self($0) }
  }

  init(_ original: UnsafeBufferPointer<UInt8>) {
    let capacity = 4 * original.count + 64
    var editsLength = 0
    var folded: [UInt8] = []
    let edits = [UInt8](unsafeUninitializedCapacity: capacity) { edits, count in
      folded = [UInt8](unsafeUninitializedCapacity: capacity) { out, count in
        tz_fold(
          original.baseAddress, original.count, out.baseAddress, &count, edits.baseAddress, &editsLength)
      }
      count = editsLength
    }
    self.init(bytes: folded, edits: edits)
  }

  /// The folded form of a short string.
  static func fold(_ text: String) -> [UInt8] { FoldedText(Array(text.utf8)).bytes }

  /// The letters as scalars, a 0 after each run.
  static func letters(_ folded: [UInt8]) -> (scalars: [UInt32], count: Int) {
    var letters = 0
    let scalars = [UInt32](unsafeUninitializedCapacity: folded.count + 1) { out, count in
      folded.withUnsafeBufferPointer { text in
        count = tz_letters(text.baseAddress, text.count, out.baseAddress, &letters)
      }
    }
    return (scalars, letters)
  }
}

/// One place where the original differs from the folded text.
struct FoldEdit {
  /// Offset in the folded text.
  var offset: Int
  /// Bytes it has in the folded text.
  var folded: Int
  /// The bytes of the original.
  var original: [UInt8]
}

/// Walks the edits of a folded text in order. Bad bytes end the walk.
struct FoldEditReader {
  private let text: FoldedText
  private var next = 0
  private var offset = 0

  init(_ text: FoldedText) { self.text = text }

  mutating func read() -> FoldEdit? {
    guard next < text.edits.count else { return nil }
    let head = text.edits[next]
    next += 1
    var gap = Int(head >> 3)
    if gap == 31 { gap = varint() }
    offset += gap
    guard offset <= text.bytes.count else { return nil }
    var folded = 1
    var original: [UInt8]
    switch Int(head & 7) {
    case Int(TZ_EDIT_GENERAL):
      folded = varint()
      let length = varint()
      guard next + length <= text.edits.count, offset + folded <= text.bytes.count else { return nil }
      original = Array(text.edits[next..<next + length])
      next += length
    case Int(TZ_EDIT_WIDE): original = Self.wide(byte, shift: 0)
    case Int(TZ_EDIT_UPPER): original = [byte &- 32]
    case Int(TZ_EDIT_NEWLINE): original = [0x0A]
    case Int(TZ_EDIT_WIDE_SPACE): original = [0xE3, 0x80, 0x80]
    case Int(TZ_EDIT_WIDE_UPPER): original = Self.wide(byte, shift: 32)
    default: original = [0x0D, 0x0A]
    }
    defer { offset += folded }
    return FoldEdit(offset: offset, folded: folded, original: original)
  }

  private var byte: UInt8 { offset < text.bytes.count ? text.bytes[offset] : 0x20 }

  private static func wide(_ byte: UInt8, shift: UInt8) -> [UInt8] {
    let scalar = 0xFEE0 + UInt32(byte &- shift)
    return [0xEF, UInt8(0x80 | (scalar >> 6 & 0x3F)), UInt8(0x80 | (scalar & 0x3F))]
  }

  private mutating func varint() -> Int {
    var value = 0
    var shift = 0
    while next < text.edits.count, shift < 35 {
      let byte = text.edits[next]
      next += 1
      value |= Int(byte & 127) << shift
      if byte < 128 { return value }
      shift += 7
    }
    return value
  }
}
