// The gRPC status codes and the error that carries one through Swift code.

/// The seventeen status codes of gRPC, with their numbers on the wire.
public enum StatusCode: Int, Sendable, Hashable, CaseIterable, CustomStringConvertible {
  /// The call succeeded.
  case ok = 0
  /// The caller cancelled the call.
  case cancelled = 1
  /// An error of which nothing is known.
  case unknown = 2
  /// The request is wrong whatever the state of the system.
  case invalidArgument = 3
  /// The deadline passed before the call completed; it may have taken effect.
  case deadlineExceeded = 4
  /// What was asked for does not exist.
  case notFound = 5
  /// What was to be created exists already.
  case alreadyExists = 6
  /// The caller is known and may not do this.
  case permissionDenied = 7
  /// A quota, a limit or memory is used up.
  case resourceExhausted = 8
  /// The system is not in the state that the call needs; do not retry until that is changed.
  case failedPrecondition = 9
  /// A conflict with another call; retry the whole read-change-write.
  case aborted = 10
  /// The request goes past a valid range that may grow later.
  case outOfRange = 11
  /// The method does not exist here.
  case unimplemented = 12
  /// An invariant of the system is broken. (`INTERNAL` on the wire.)
  case internalError = 13
  /// The service cannot be reached just now; retrying may help.
  case unavailable = 14
  /// Data is lost or damaged beyond recovery.
  case dataLoss = 15
  /// The caller did not say validly who it is.
  case unauthenticated = 16

  /// The name in the gRPC specification, such as `NOT_FOUND`.
  public var description: String {
    switch self {
    case .ok: "OK"
    case .cancelled: "CANCELLED"
    case .unknown: "UNKNOWN"
    case .invalidArgument: "INVALID_ARGUMENT"
    case .deadlineExceeded: "DEADLINE_EXCEEDED"
    case .notFound: "NOT_FOUND"
    case .alreadyExists: "ALREADY_EXISTS"
    case .permissionDenied: "PERMISSION_DENIED"
    case .resourceExhausted: "RESOURCE_EXHAUSTED"
    case .failedPrecondition: "FAILED_PRECONDITION"
    case .aborted: "ABORTED"
    case .outOfRange: "OUT_OF_RANGE"
    case .unimplemented: "UNIMPLEMENTED"
    case .internalError: "INTERNAL"
    case .unavailable: "UNAVAILABLE"
    case .dataLoss: "DATA_LOSS"
    case .unauthenticated: "UNAUTHENTICATED"
    }
  }
}

/// How a call ended: a code and a sentence for people.
public struct Status: Sendable, Hashable {
  /// What happened, for programs.
  public var code: StatusCode
  /// What happened, for people; empty where there is nothing to add.
  public var message: String

  public init(_ code: StatusCode, _ message: String = "") {
    self.code = code
    self.message = message
  }

  /// Success.
  public static let ok = Status(.ok)
}

/// A call that failed. Handlers throw it to choose the status; clients receive it.
public struct RPCError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What happened, for programs. Never `.ok` on the wire: a thrown `.ok` is sent as `.unknown`.
  public var code: StatusCode
  /// What happened, for people. It goes to the peer as it is: keep internal text out of it.
  public var message: String
  /// An encoded `google.rpc.Status` with machine-readable details (`grpc-status-details-bin`), if there is
  /// one.
  public var details: [UInt8]?
  /// Trailing metadata beside the status.
  public var metadata: Metadata

  public init(
    _ code: StatusCode, _ message: String = "", details: [UInt8]? = nil, metadata: Metadata = Metadata()
  ) {
    self.code = code
    self.message = message
    self.details = details
    self.metadata = metadata
  }

  /// The code and the message, as one would print them.
  public var description: String { message.isEmpty ? "\(code)" : "\(code): \(message)" }
}
