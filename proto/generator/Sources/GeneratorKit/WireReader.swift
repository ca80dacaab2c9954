// A reader of the protobuf wire format, just large enough for what protoc sends to a plugin.

/// What is wrong with the request or the schema; protoc prints it and stops.
package struct GeneratorError: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}

/// One field as it stands on the wire.
package struct WireField {
  package enum Value {
    case varint(UInt64)
    case fixed64(UInt64)
    case bytes([UInt8])
    case fixed32(UInt32)
  }

  package let number: Int
  package let value: Value
  /// The whole field, tag included.
  package let raw: ArraySlice<UInt8>

  package var int: Int {
    if case .varint(let value) = value { Int(truncatingIfNeeded: value) } else { 0 }
  }
  package var bool: Bool { int != 0 }
  package var bytes: [UInt8] { if case .bytes(let value) = value { value } else { [] } }
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The numbers of a repeated integer field, packed or not.
  package func ints() throws(GeneratorError) -> [Int] {
    guard case .bytes(let bytes) = value else { return [int] }
    var numbers: [Int] = []
    var reader = WireReader(bytes)
    while !reader.isAtEnd { numbers.append(Int(truncatingIfNeeded: try reader.varint())) }
    return numbers
  }
}

/// Reads one message field by field.
package struct WireReader {
  private let bytes: [UInt8]
  private var position = 0

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package var isAtEnd: Bool { position == bytes.count }

  /// The fields of the message in their order.
  package static func fields(of bytes: [UInt8]) throws(GeneratorError) -> [WireField] {
    var reader = WireReader(bytes)
    var fields: [WireField] = []
    while !reader.isAtEnd { fields.append(try reader.field()) }
    return fields
  }

  package mutating func varint() throws(GeneratorError) -> UInt64 {
    var result: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      guard position < bytes.count else { break }
      let byte = bytes[position]
      position += 1
      result |= UInt64(byte & 0x7f) << shift
      if byte & 0x80 == 0 { return result }
    }
    throw GeneratorError("the request is not well-formed protobuf")
  }

  private mutating func field() throws(GeneratorError) -> WireField {
    let start = position
    let tag = try varint()
    let value: WireField.Value
    switch tag & 7 {
    case 0: value = .varint(try varint())
    case 1: value = .fixed64(try fixed(8))
    case 2: value = .bytes(Array(try take(Int(clamping: try varint()))))
    case 5: value = .fixed32(UInt32(truncatingIfNeeded: try fixed(4)))
    default: throw GeneratorError("the request uses wire type \(tag & 7)")
    }
    return WireField(number: Int(tag >> 3), value: value, raw: bytes[start..<position])
  }

  private mutating func take(_ count: Int) throws(GeneratorError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - position else {
      throw GeneratorError("the request is not well-formed protobuf")
    }
    defer { position += count }
    return bytes[position..<position + count]
  }

  private mutating func fixed(_ count: Int) throws(GeneratorError) -> UInt64 {
    var result: UInt64 = 0
    for byte in try take(count).reversed() { result = result << 8 | UInt64(byte) }
    return result
  }
}
