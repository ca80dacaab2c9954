// Walks protobuf wire bytes. It accepts exactly what protobuf-c accepts,
// or less, so that what was checked here is read in the same way there.

/// A position in the bytes of one message. Every step answers
/// nil or false where the bytes are not well-formed.
struct WireCursor {
  private(set) var at: UnsafeRawPointer
  private let end: UnsafeRawPointer

  struct Tag {
    var number: UInt32
    var type: WireKind
  }

  enum WireKind: UInt8 {
    case varint = 0
    case fixed64
    case lengthPrefixed
    case groupStart
    case groupEnd
    case fixed32
  }

  /// - Parameter bytes: the message; must outlive the cursor.
  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer) {
    // An empty buffer may have no address; any will do, for none of its bytes is read.
    at = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 8)!
    end = at + bytes.count
  }

  @inline(__always)
  var isAtEnd: Bool { at == end }

  @inline(__always)
  private var left: Int { end - at }

  /// A varint of at most `bytesMax` bytes.
  @inline(__always)
  mutating func varint(bytesMax: Int = 10) -> UInt64? {
    guard at < end else { return nil }
    let first = at.load(as: UInt8.self)
    if first < 0x80 {
      at += 1
      return UInt64(first)
    }
    return longVarint(min(bytesMax, left))
  }

  @inline(never)
  private mutating func longVarint(_ bytesMax: Int) -> UInt64? {
    var result: UInt64 = 0
    for index in 0..<bytesMax {
      let byte = at.load(fromByteOffset: index, as: UInt8.self)
      result |= UInt64(byte & 0x7f) << UInt64(7 * index)
      if byte < 0x80 {
        at += index + 1
        return result
      }
    }
    return nil
  }

  @inline(__always)
  mutating func tag() -> Tag? {
    guard let value = varint(bytesMax: 5), value >> 3 != 0, value >> 3 < 1 << 29,
      let type = WireKind(rawValue: UInt8(value & 7))
    else { return nil }
    return Tag(number: UInt32(value >> 3), type: type)
  }

  /// The bytes behind a length.
  @inline(__always)
  mutating func payload() -> UnsafeRawBufferPointer? {
    guard let length = varint(bytesMax: 5), length <= UInt64(Int32.max) else { return nil }
    return take(Int(length))
  }

  @inline(__always)
  mutating func take(_ count: Int) -> UnsafeRawBufferPointer? {
    guard count <= left else { return nil }
    defer { at += count }
    return UnsafeRawBufferPointer(start: at, count: count)
  }

  /// Steps over the value behind a tag. A group counts as one value; groups nest at most `depth` deep.
  @inline(__always)
  mutating func skip(_ tag: Tag, depth: Int = 32) -> Bool {
    switch tag.type {
    case .varint: varint() != nil
    case .fixed64: take(8) != nil
    case .fixed32: take(4) != nil
    case .lengthPrefixed: payload() != nil
    case .groupStart: skipGroup(tag.number, depth: depth)
    case .groupEnd: false
    }
  }

  @inline(never)
  private mutating func skipGroup(_ number: UInt32, depth: Int) -> Bool {
    guard depth > 0 else { return false }
    while let inner = tag() {
      if inner.type == .groupEnd { return inner.number == number }
      guard skip(inner, depth: depth - 1) else { return false }
    }
    return false
  }
}
