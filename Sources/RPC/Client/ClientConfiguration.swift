// What a client can be told before its first call.

/// The configuration of a client.
public struct ClientConfiguration: Sendable {
  /// Where the service is: `HOST:PORT`, `[IPV6]:PORT`. Calls go round robin over all that can be reached.
  public var addresses: [String]
  /// TLS; nil speaks plaintext HTTP/2 with prior knowledge.
  public var tls: ClientTLS?
  /// All bounds.
  public var limits: Limits
  /// Event loop threads of the client's own; nil shares the process's.
  public var threads: Int?
  /// Run around each call, the first one outermost.
  public var interceptors: [any ClientInterceptor]
  /// What calls use that do not choose for themselves.
  public var defaults: CallOptions
  /// How long one attempt to connect may take, TLS and HTTP/2 included.
  public var connectTimeout: Duration
  /// The pause after the first failed attempt to connect; it grows by 1.6 each time and is jittered by a
  /// fifth.
  public var firstBackoff: Duration
  /// The longest pause between attempts to connect.
  public var longestBackoff: Duration
  /// The first part of the `user-agent` field.
  public var userAgent: String

  public init(
    addresses: [String], tls: ClientTLS? = nil, limits: Limits = .client, threads: Int? = nil,
    interceptors: [any ClientInterceptor] = [], defaults: CallOptions = CallOptions()
  ) {
    self.addresses = addresses
    self.tls = tls
    self.limits = limits
    self.threads = threads
    self.interceptors = interceptors
    self.defaults = defaults
    self.connectTimeout = .seconds(20)
    self.firstBackoff = .milliseconds(100)
    self.longestBackoff = .seconds(20)
    self.userAgent = "taizhang"
  }
}
