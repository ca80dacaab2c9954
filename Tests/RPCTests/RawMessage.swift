// A message whose encoding is just its bytes: the transport's tests need no generated code.

import Schema

/// Bytes as a message. The first byte 0xFF is "not such a message", so that decoding can fail.
struct RawMessage: Message {
  static let fullName = "test.Raw"
  var bytes: [UInt8] = []

  init() {}
  init(_ bytes: [UInt8]) { self.bytes = bytes }
  init(_ text: String) { self.bytes = Array(text.utf8) }

  init(decoding buffer: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    if buffer.first == 0xff {
      throw DecodingError(reason: .malformed, message: Self.fullName, field: "bytes")
    }
    bytes = Array(buffer)
  }

  func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    if bytes.first == 0xfe {
      throw EncodingError(reason: .containsNUL, message: Self.fullName, field: "bytes")
    }
    return [UInt8](repeating: 0, count: prefix) + bytes
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}
