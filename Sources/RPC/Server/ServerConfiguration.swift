// What a server can be told before it starts.

/// The configuration of a server.
package struct ServerConfiguration: Sendable {
  /// The host to listen on: an IP address or a name.
  package var host: String
  /// The port to listen on; 0 lets the system choose.
  package var port: Int
  /// Event loop threads; nil takes one per core.
  package var threads: Int?
  /// TLS; nil speaks plaintext HTTP/2 with prior knowledge.
  package var tls: ServerTLS?
  /// All bounds.
  package var limits: Limits
  /// Run around each call, the first one outermost.
  package var interceptors: [any ServerInterceptor]
  /// Options of single methods by path, over those that they were registered with.
  package var methods: [String: MethodOptions]
  /// Turns what a handler threw, if it is no `RPCError`, into one. The default keeps the text to itself and
  /// answers INTERNAL with the request's id.
  package var mapError: @Sendable (any Error, ServerContext) -> RPCError
  /// Told of what an operator may want to see.
  package var onEvent: @Sendable (ServerEvent) -> Void

  package init(
    host: String = "127.0.0.1", port: Int = 0, threads: Int? = nil, tls: ServerTLS? = nil,
    limits: Limits = Limits(), interceptors: [any ServerInterceptor] = [],
    methods: [String: MethodOptions] = [:]
  ) {
    self.host = host
    self.port = port
    self.threads = threads
    self.tls = tls
    self.limits = limits
    self.interceptors = interceptors
    self.methods = methods
    self.mapError = { _, context in
      RPCError(.internalError, "internal error (request \(context.requestID))")
    }
    self.onEvent = { _ in }
  }
}

/// Something that happened to a server's connections, for logs and metrics.
package enum ServerEvent: Sendable, Hashable {
  /// A connection was cut: by whom, and for which of the limits or faults.
  case connectionCut(peer: String, reason: String)
  /// TLS could not be agreed on.
  case handshakeFailed(peer: String, reason: String)
  /// A handler threw something that is no `RPCError`; the text is for the log only.
  case handlerFailed(method: String, requestID: String, reason: String)
}
