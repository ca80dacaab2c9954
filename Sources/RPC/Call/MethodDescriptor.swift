// What is known of a method before it is called: its name, its kind, and the types that travel.

public import Schema

/// How many messages travel each way.
public enum MethodKind: Sendable, Hashable {
  /// One request, one response.
  case unary
  /// Many requests, one response.
  case clientStreaming
  /// One request, many responses.
  case serverStreaming
  /// Many of both, in any order.
  case bidirectional

  /// Whether the client sends exactly one message.
  public var hasOneRequest: Bool { self == .unary || self == .serverStreaming }
  /// Whether the server sends exactly one message.
  public var hasOneResponse: Bool { self == .unary || self == .clientStreaming }
}

/// Whether a call that may have reached the server can be sent again without harm (`idempotency_level`).
public enum Idempotency: Sendable, Hashable {
  /// Nothing is promised.
  case unknown
  /// Reads only.
  case noSideEffects
  /// The second time changes nothing that the first has not.
  case idempotent
}

/// One method of a service; generated from `proto/`.
public struct MethodDescriptor<Input: Message, Output: Message>: Sendable, Hashable {
  /// The full name of the service, such as `taizhang.v1.QueryService`.
  public let service: String
  /// The method's own name, such as `GetProject`.
  public let name: String
  /// The path on the wire, such as `/taizhang.v1.QueryService/GetProject`.
  public let fullName: String
  /// How many messages travel each way.
  public let kind: MethodKind
  /// Whether it may be repeated.
  public let idempotency: Idempotency

  public init(service: String, name: String, kind: MethodKind, idempotency: Idempotency = .unknown) {
    self.service = service
    self.name = name
    self.fullName = "/\(service)/\(name)"
    self.kind = kind
    self.idempotency = idempotency
  }
}
