// Rewrites a message into one that protobuf-c reads as the specification wants: unknown fields and
// values of a foreign wire type left out, the parts of a message that came in several pieces joined.
import CProtobufC

/// Works on bytes that the scanner found well-formed.
enum WireRewriter {
  /// What a singular message field or a oneof holds at the end of the walk.
  private struct Held {
    var field: WireField
    /// The message's payloads joined, or the whole field where it is no message.
    var bytes: [UInt8]
  }

  /// The message of the type in `bytes`, rewritten. Never longer than `bytes`.
  static func rewrite(_ bytes: UnsafeRawBufferPointer, as descriptor: WireDescriptor) -> [UInt8] {
    var result: [UInt8] = []
    // Keyed by where protobuf-c keeps the case of a oneof, or by the number of a field in none.
    var held: [Int: Held] = [:]
    var cursor = WireCursor(bytes)
    var hint = 0
    while !cursor.isAtEnd {
      let start = cursor.at
      guard let tag = cursor.tag() else { break }
      guard let index = descriptor.fieldIndex(tag.number, hint: &hint),
        (descriptor.pointee.fields + index).accepts(tag.type)
      else {
        guard cursor.skip(tag) else { break }
        continue
      }
      let field = descriptor.pointee.fields + index
      let isMessage = field.pointee.type == PROTOBUF_C_TYPE_MESSAGE
      var payload = UnsafeRawBufferPointer(start: nil, count: 0)
      if isMessage {
        guard let taken = cursor.payload() else { break }
        payload = taken
      } else {
        guard cursor.skip(tag) else { break }
      }
      let whole = UnsafeRawBufferPointer(start: start, count: cursor.at - start)
      if field.isRepeated && isMessage {
        append(field, rewrite(payload, as: field.messageDescriptor), to: &result)
      } else if isMessage || field.isInOneof {
        hold(field, isMessage ? payload : whole, joining: isMessage, in: &held)
      } else {
        result += whole
      }
    }
    for item in held.values.sorted(by: { $0.field.pointee.id < $1.field.pointee.id }) {
      guard item.field.pointee.type == PROTOBUF_C_TYPE_MESSAGE else {
        result += item.bytes
        continue
      }
      let inner = item.bytes.withUnsafeBytes { rewrite($0, as: item.field.messageDescriptor) }
      append(item.field, inner, to: &result)
    }
    return result
  }

  private static func hold(
    _ field: WireField, _ bytes: UnsafeRawBufferPointer, joining: Bool, in held: inout [Int: Held]
  ) {
    let key = field.isInOneof ? -Int(field.pointee.quantifier_offset) : Int(field.pointee.id)
    if joining, held[key]?.field == field {
      held[key]?.bytes += bytes
    } else {
      held[key] = Held(field: field, bytes: Array(bytes))
    }
  }

  private static func append(_ field: WireField, _ payload: [UInt8], to result: inout [UInt8]) {
    appendVarint(UInt64(field.pointee.id) << 3 | 2, to: &result)
    appendVarint(UInt64(payload.count), to: &result)
    result += payload
  }

  private static func appendVarint(_ value: UInt64, to result: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      result.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    result.append(UInt8(rest))
  }
}
