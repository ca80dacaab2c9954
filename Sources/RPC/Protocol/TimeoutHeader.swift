// The `grpc-timeout` field: at most eight digits and a unit.

/// Reads and writes `grpc-timeout`.
enum TimeoutHeader {
  /// The timeout in nanoseconds, or nil if the field is malformed. `99999999H` saturates.
  static func parse(_ bytes: UnsafeRawBufferPointer) -> UInt64? {
    guard (2...9).contains(bytes.count) else { return nil }
    var value: UInt64 = 0
    for byte in bytes.dropLast() {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + UInt64(byte - UInt8(ascii: "0"))
    }
    guard let unit = nanoseconds(of: bytes[bytes.count - 1]) else { return nil }
    let (product, overflow) = value.multipliedReportingOverflow(by: unit)
    return overflow ? .max : product
  }

  /// The field for a timeout of that many nanoseconds, in the finest unit that fits, rounded up.
  static func format(_ timeout: UInt64) -> String {
    for unit in "numSMH".utf8 {
      let size = nanoseconds(of: unit)!
      let count = timeout / size + (timeout % size == 0 ? 0 : 1)
      if count <= 99_999_999 { return "\(count)\(Unicode.Scalar(unit))" }
    }
    return "99999999H"
  }

  private static func nanoseconds(of unit: UInt8) -> UInt64? {
    switch unit {
    case UInt8(ascii: "H"): 3_600_000_000_000
    case UInt8(ascii: "M"): 60_000_000_000
    case UInt8(ascii: "S"): 1_000_000_000
    case UInt8(ascii: "m"): 1_000_000
    case UInt8(ascii: "u"): 1_000
    case UInt8(ascii: "n"): 1
    default: nil
    }
  }
}
