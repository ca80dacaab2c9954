// A .proto file as server reflection gives it out.

/// One file of a descriptor set.
package struct FileDescriptorRecord: Sendable {
  /// The path under the proto root, such as `taizhang/v1/figure.proto`.
  package let name: String
  /// The protobuf package.
  package let package: String
  /// The paths of the files it imports.
  package let dependencies: [String]
  /// The full names of its services.
  package let services: [String]
  /// The full names of its messages, enums, services and methods.
  package let symbols: [String]
  /// The encoded `google.protobuf.FileDescriptorProto`, in base 64.
  private let base64: String

  package init(
    name: String, package: String, dependencies: [String], services: [String], symbols: [String],
    base64: String
  ) {
    self.name = name
    self.package = package
    self.dependencies = dependencies
    self.services = services
    self.symbols = symbols
    self.base64 = base64
  }

  /// The encoded `google.protobuf.FileDescriptorProto`, without comments. Decoded on every call.
  package var encoded: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(base64.utf8.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in base64.utf8 {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }
}
