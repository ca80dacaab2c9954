// The header lists of an answer: the head, and the trailers that carry the status.

/// What the server says beside its messages.
struct ResponseHead {
  private(set) var httpStatus = 0
  private(set) var isGRPC = false
  /// Whether messages may be gzip; false also for a compression that is not known here.
  private(set) var isCompressed = false
  private(set) var grpcStatus: Int?
  private(set) var message = ""
  private(set) var details: [UInt8]?
  private(set) var metadata = Metadata()
  /// Bytes of the current list as HTTP/2 counts them.
  private(set) var bytes = 0
  private(set) var isOversize = false

  /// A new header list begins; the HTTP status and the compression stay known.
  mutating func begin() {
    bytes = 0
    metadata = Metadata()
  }

  /// Takes one field.
  mutating func take(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer, limit: Int) {
    bytes += name.count + value.count + 32
    guard bytes <= limit else {
      isOversize = true
      return
    }
    switch name.first {
    case UInt8(ascii: ":"):
      if name.matches(":status") { httpStatus = Int(String(decoding: value, as: UTF8.self)) ?? 0 }
    case UInt8(ascii: "c"):
      if name.matches("content-type") {
        isGRPC = value.starts(with: "application/grpc")
      } else {
        metadata.append(wireName: name, value: value)
      }
    case UInt8(ascii: "g"):
      if name.starts(with: "grpc-") {
        transportField(name, value)
      } else {
        metadata.append(wireName: name, value: value)
      }
    default: metadata.append(wireName: name, value: value)
    }
  }

  private mutating func transportField(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    if name.matches("grpc-status") {
      grpcStatus = Int(String(decoding: value, as: UTF8.self)) ?? -1
    } else if name.matches("grpc-message") {
      message = PercentEncoding.decode(value)
    } else if name.matches("grpc-status-details-bin") {
      details = Base64.decode(value)
    } else if name.matches("grpc-encoding") {
      isCompressed = value.matches("gzip")
    }
  }

  /// How a call with these trailers ended; nil is success.
  var outcome: RPCError? {
    if isOversize { return RPCError(.resourceExhausted, "the server's header list is over the limit") }
    guard let grpcStatus else {
      if httpStatus != 200 {
        return RPCError(
          StatusMapping.code(httpStatus: httpStatus), "the server answered with HTTP status \(httpStatus)")
      }
      return RPCError(.unknown, "the server sent no grpc-status")
    }
    let code = StatusCode(rawValue: grpcStatus) ?? .unknown
    return code == .ok ? nil : RPCError(code, message, details: details, metadata: metadata)
  }
}
