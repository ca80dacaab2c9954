// Protobuf's variable-length numbers, for messages that are put together from encoded parts.

extension [UInt8] {
  /// Appends a number, seven bits to a byte, the lowest first.
  package mutating func append(varint value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}
