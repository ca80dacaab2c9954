// Code that runs around every call of a client.

/// A call about to be made: what an interceptor may read and change.
public struct OutgoingCall: Sendable {
  /// The path of the method, such as `/taizhang.v1.QueryService/GetProject`.
  public let method: String
  /// The options, metadata among them.
  public var options: CallOptions
}

/// How a call ended, as an interceptor sees it.
public struct CallOutcome: Sendable {
  /// The status.
  public let status: Status
  /// From the start to the end, retries included.
  public let duration: Duration
}

/// Authentication, metrics, logging, tracing: sees every call, whatever its kind.
public protocol ClientInterceptor: Sendable {
  /// Called before a call is made; may change its options, or throw to refuse it.
  func start(_ call: inout OutgoingCall) async throws(RPCError)
  /// Called once when a call that was started has ended.
  func finish(_ call: OutgoingCall, _ outcome: CallOutcome)
}

extension ClientInterceptor {
  public func start(_ call: inout OutgoingCall) async throws(RPCError) {}
  public func finish(_ call: OutgoingCall, _ outcome: CallOutcome) {}
}
