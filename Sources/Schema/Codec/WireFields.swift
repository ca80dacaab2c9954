// What the descriptors of protobuf-c say about a field.
import CProtobufC

typealias WireDescriptor = UnsafePointer<ProtobufCMessageDescriptor>
typealias WireField = UnsafePointer<ProtobufCFieldDescriptor>

extension WireDescriptor {
  /// The index of the field with a number; nil where there is none. Serialisers write fields in
  /// order, so the search begins at `hint` and leaves there where the next one is likely to be.
  @inline(__always)
  func fieldIndex(_ number: UInt32, hint: inout Int) -> Int? {
    let count = Int(pointee.n_fields)
    if hint < count, pointee.fields[hint].id == number { return hint }
    if hint + 1 < count, pointee.fields[hint + 1].id == number {
      hint += 1
      return hint
    }
    guard let index = search(number, count) else { return nil }
    hint = index
    return index
  }

  @inline(never)
  private func search(_ number: UInt32, _ count: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let id = pointee.fields[middle].id
      if id == number { return middle }
      if id < number { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}

extension WireField {
  @inline(__always)
  var isRepeated: Bool { pointee.label == PROTOBUF_C_LABEL_REPEATED }

  /// What one element of a list takes of the arena at least: its place in the array, and itself.
  @inline(__always)
  var elementBytesMin: Int {
    switch pointee.type {
    case PROTOBUF_C_TYPE_MESSAGE: 8 + Int(messageDescriptor.pointee.sizeof_message)
    case PROTOBUF_C_TYPE_STRING: 16
    case PROTOBUF_C_TYPE_BYTES: 16
    default: 0
    }
  }

  @inline(__always)
  var isInOneof: Bool { pointee.flags & UInt32(PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue) != 0 }

  var name: String { String(cString: pointee.name) }

  /// The descriptor of a message field.
  @inline(__always)
  var messageDescriptor: WireDescriptor {
    pointee.descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
  }

  /// The kind of one value; nil where it stands behind a length.
  @inline(__always)
  var scalarKind: WireCursor.WireKind? {
    switch pointee.type {
    case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_BYTES, PROTOBUF_C_TYPE_MESSAGE: nil
    case PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_DOUBLE: .fixed64
    case PROTOBUF_C_TYPE_FIXED32, PROTOBUF_C_TYPE_SFIXED32, PROTOBUF_C_TYPE_FLOAT: .fixed32
    default: .varint
    }
  }

  /// Whether a value of this kind on the wire is the field's. Others are skipped like unknown fields.
  @inline(__always)
  func accepts(_ kind: WireCursor.WireKind) -> Bool {
    guard let scalarKind else { return kind == .lengthPrefixed }
    return kind == scalarKind || (isRepeated && kind == .lengthPrefixed)
  }
}
