// What a failure below gRPC means in gRPC's terms.

/// Derives a status where the peer sent none.
enum StatusMapping {
  /// The status of an HTTP answer that carries no `grpc-status`.
  static func code(httpStatus: Int) -> StatusCode {
    switch httpStatus {
    case 400, 431: .internalError
    case 401: .unauthenticated
    case 403: .permissionDenied
    case 404: .unimplemented
    case 429, 502, 503, 504: .unavailable
    default: .unknown
    }
  }

  /// The status of a stream that was reset with this HTTP/2 error code.
  static func error(http2Code: UInt32) -> RPCError {
    switch http2Code {
    case 0x7: RPCError(.unavailable, "the server refused the stream")
    case 0x8: RPCError(.cancelled, "the peer cancelled the call")
    case 0xb: RPCError(.resourceExhausted, "the peer asks for calm")
    case 0xc: RPCError(.permissionDenied, "the peer asks for better transport security")
    case 0x0: RPCError(.internalError, "the stream ended without a status")
    default: RPCError(.internalError, "the stream was reset with HTTP/2 error \(http2Code)")
    }
  }
}
