// What a service is to the server, and how one method of it is run.

/// A service: registers its methods with a router. Conformances are generated for each service of `proto/`.
package protocol Service: Sendable {
  /// Adds the methods that it serves.
  func register(with router: inout Router)

  /// Called once when the server begins to drain, before any client is told: the place to report NOT_SERVING.
  func serverWillDrain() async
}

extension Service {
  package func serverWillDrain() async {}
}

/// How one method is run, where the default does not fit.
package struct MethodOptions: Sendable, Hashable {
  /// Where a handler runs.
  package enum Execution: Sendable, Hashable {
    /// On the connection's event loop: no thread hop. Such a handler must not block.
    case eventLoop
    /// On Swift's shared thread pool: for handlers that compute or read files for longer than about a
    /// millisecond.
    case concurrent
  }

  /// The deadline of calls that came without one.
  package enum DefaultTimeout: Sendable, Hashable {
    /// `Limits.defaultCallTimeout`.
    case standard
    /// This long.
    case after(Duration)
    /// None: for streams that live on purpose, such as feeds and watches.
    case unbounded
  }

  package var execution: Execution
  package var defaultTimeout: DefaultTimeout
  /// Whether responses are compressed for clients that take gzip, unless the handler chooses otherwise.
  package var compression: Compression

  package init(
    execution: Execution = .eventLoop, defaultTimeout: DefaultTimeout = .standard,
    compression: Compression = .identity
  ) {
    self.execution = execution
    self.defaultTimeout = defaultTimeout
    self.compression = compression
  }
}
