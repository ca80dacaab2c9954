// Checks a message on the wire before protobuf-c reads it: protobuf-c checks
// neither UTF-8 nor depth, cuts strings at a NUL, keeps unknown fields, and
// reads out of bounds when it merges two messages whose oneof is not set.
import CProtobufC
import Glibc

/// One pass over the wire bytes, guided by the descriptors.
struct WireScanner {
  /// Whether strings are checked for UTF-8. Copying checks them anyway, but can't name the field.
  private let checksUTF8: Bool
  /// The bytes that protobuf-c may take from its arena, and how many of them are
  /// not spoken for. What is counted is less than it takes, so that nothing is
  /// refused here that would fit, and most bombs cost no more than this pass.
  private let limit: Int
  private var left: Int
  /// Whether there is something that protobuf-c should not see: an unknown field, or one that needs merging.
  private(set) var needsRewriting = false
  /// Whether a field came twice that is not a list, so that copying will not see, and check, all strings.
  private(set) var dropsValues = false
  private(set) var failure: DecodingError.Reason?
  /// The path of the offending field, innermost first.
  private var path: [String] = []

  /// The schema has no recursive messages, so this is never reached.
  private static let depthMax = 64

  init(checksUTF8: Bool, limit: Int = .max) {
    self.checksUTF8 = checksUTF8
    self.limit = limit
    left = limit
  }

  /// The path of the offending field, such as `documents[3].title`; empty where none can be named.
  var field: String { path.reversed().joined(separator: ".") }

  /// Whether the bytes are a message of the type; if not, `failure` and `field` say why.
  mutating func scan(
    _ bytes: UnsafeRawBufferPointer, as descriptor: WireDescriptor, depth: Int = depthMax
  ) -> Bool {
    guard depth > 0 else { return fail(.malformed) }
    var cursor = WireCursor(bytes)
    var hint = 0
    var seen: UInt64 = 0
    var oneofHoldsMessage = false
    while !cursor.isAtEnd {
      let start = cursor.at
      guard let tag = cursor.tag() else { return fail(.malformed) }
      guard let index = descriptor.fieldIndex(tag.number, hint: &hint),
        (descriptor.pointee.fields + index).accepts(tag.type)
      else {
        needsRewriting = true
        guard cursor.skip(tag) else { return fail(.malformed) }
        continue
      }
      let field = descriptor.pointee.fields + index
      if tag.type == .lengthPrefixed && !field.isRepeated {
        let bit: UInt64 = index < 64 ? 1 << UInt64(index) : 0
        if bit == 0 || seen & bit != 0 {
          dropsValues = true
          if field.pointee.type == PROTOBUF_C_TYPE_MESSAGE { needsRewriting = true }
        }
        if field.pointee.type == PROTOBUF_C_TYPE_MESSAGE && seen & bit == 0 {
          left -= Int(field.messageDescriptor.pointee.sizeof_message)
        }
        seen |= bit
      } else if field.isRepeated {
        left -= field.elementBytesMin
      }
      guard left >= 0 else { return fail(.needsTooMuchMemory(limit: limit)) }
      if field.isInOneof {
        // A submessage may give way to another member. (With several oneofs this looks closer than it must.)
        if oneofHoldsMessage { dropsValues = true }
        if field.pointee.type == PROTOBUF_C_TYPE_MESSAGE { oneofHoldsMessage = true }
      }
      guard scanValue(&cursor, tag, field, depth) else {
        // Memory runs out somewhere, not by the fault of one field.
        if left >= 0 { path.append(component(field, in: bytes, before: start)) }
        return false
      }
    }
    return true
  }

  @inline(__always)
  private mutating func scanValue(
    _ cursor: inout WireCursor, _ tag: WireCursor.Tag, _ field: WireField, _ depth: Int
  ) -> Bool {
    guard tag.type == .lengthPrefixed else { return cursor.skip(tag) || fail(.malformed) }
    guard let payload = cursor.payload() else { return fail(.malformed) }
    switch field.pointee.type {
    // A member of a oneof may give way to another one that comes later.
    case PROTOBUF_C_TYPE_STRING: return check(payload, utf8: checksUTF8 || field.isInOneof)
    case PROTOBUF_C_TYPE_MESSAGE: return scan(payload, as: field.messageDescriptor, depth: depth - 1)
    case PROTOBUF_C_TYPE_BYTES: return true
    default: return checkPacked(payload, field) || fail(.malformed)
    }
  }

  private mutating func fail(_ reason: DecodingError.Reason) -> Bool {
    failure = reason
    return false
  }

  @inline(__always)
  private mutating func check(_ text: UnsafeRawBufferPointer, utf8: Bool) -> Bool {
    guard let base = text.baseAddress, text.count > 0 else { return true }
    if memchr(base, 0, text.count) != nil { return fail(.containsNUL) }
    if utf8, (try? UTF8Span(validating: text.bindMemory(to: UInt8.self).span)) == nil {
      return fail(.invalidUTF8)
    }
    return true
  }

  private func checkPacked(_ payload: UnsafeRawBufferPointer, _ field: WireField) -> Bool {
    if field.pointee.type == PROTOBUF_C_TYPE_BOOL { return payload.allSatisfy { $0 <= 1 } }
    switch field.scalarKind {
    case .fixed64: return payload.count % 8 == 0
    case .fixed32: return payload.count % 4 == 0
    default:
      var cursor = WireCursor(payload)
      while !cursor.isAtEnd {
        guard cursor.varint() != nil else { return false }
      }
      return true
    }
  }

  /// The field's name, with its place in the list where it is repeated.
  private func component(
    _ field: WireField, in bytes: UnsafeRawBufferPointer, before start: UnsafeRawPointer
  ) -> String {
    guard field.isRepeated else { return field.name }
    var cursor = WireCursor(bytes)
    var count = 0
    while cursor.at < start, let tag = cursor.tag(), cursor.skip(tag) {
      if tag.number == field.pointee.id { count += 1 }
    }
    return "\(field.name)[\(count)]"
  }
}
