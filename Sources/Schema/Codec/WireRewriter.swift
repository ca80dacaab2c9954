// Rewrites a message into one that protobuf-c reads as the specification wants: unknown fields and
// values of a foreign wire type left out, the parts of a message that came in several pieces joined.
import CProtobufC

/// Works on bytes that the scanner found well-formed.
enum WireRewriter {
  /// What a singular message field or a oneof holds so far.
  private struct Held {
    /// The index of the field; -1 while there is none.
    var index = -1
    /// The message's payloads joined, or the whole field where it is no message.
    var bytes: [UInt8] = []
  }

  /// The message of the type in `bytes`, rewritten. Never longer than `bytes`.
  static func rewrite(_ bytes: UnsafeRawBufferPointer, as descriptor: WireDescriptor) -> [UInt8] {
    var result: [UInt8] = []
    // One place for each field, the members of a oneof sharing that of the first of them.
    var held: [Held] = []
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
        if held.isEmpty { held = Array(repeating: Held(), count: Int(descriptor.pointee.n_fields)) }
        let place = descriptor.place(of: index)
        if held[place].index != index || !isMessage { held[place].bytes.removeAll(keepingCapacity: true) }
        held[place].index = index
        held[place].bytes += isMessage ? payload : whole
      } else {
        result += whole
      }
    }
    for item in held where item.index >= 0 {
      let field = descriptor.pointee.fields + item.index
      if field.pointee.type == PROTOBUF_C_TYPE_MESSAGE {
        append(field, item.bytes.withUnsafeBytes { rewrite($0, as: field.messageDescriptor) }, to: &result)
      } else {
        result += item.bytes
      }
    }
    return result
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

extension WireDescriptor {
  /// The index of the field itself, or of the first member of its oneof.
  fileprivate func place(of index: Int) -> Int {
    let field = pointee.fields + index
    guard field.isInOneof else { return index }
    // protobuf-c keeps which member is set at one offset for all of them.
    let first = (0..<index).first { other in
      let candidate = pointee.fields + other
      return candidate.isInOneof
        && candidate.pointee.quantifier_offset == field.pointee.quantifier_offset
    }
    return first ?? index
  }
}
