// Finds the handler of a method by its path.

import Schema

/// The methods of a server.
package struct Router: Sendable {
  private(set) var methods: [String: RegisteredMethod] = [:]

  package init() {}

  /// The paths of all registered methods, sorted.
  package var paths: [String] { methods.keys.sorted() }

  /// The full names of all services with at least one method, sorted.
  package var services: [String] {
    Set(methods.values.map(\.service)).sorted()
  }

  /// Registers a method with one request and one response.
  package mutating func unary<Input, Output>(
    _ method: MethodDescriptor<Input, Output>, options: MethodOptions = MethodOptions(),
    handler: @escaping @Sendable (Input, ServerContext) async throws -> Output
  ) {
    add(UnaryMethod(method, options, handler))
  }

  /// Registers a method with many requests and one response.
  package mutating func clientStreaming<Input, Output>(
    _ method: MethodDescriptor<Input, Output>, options: MethodOptions = MethodOptions(),
    handler: @escaping @Sendable (RequestStream<Input>, ServerContext) async throws -> Output
  ) {
    bidirectional(method, options: options) { requests, writer, context in
      try await writer.write(try await handler(requests, context))
    }
  }

  /// Registers a method with one request and many responses.
  package mutating func serverStreaming<Input, Output>(
    _ method: MethodDescriptor<Input, Output>, options: MethodOptions = MethodOptions(),
    handler: @escaping @Sendable (Input, ResponseWriter<Output>, ServerContext) async throws -> Void
  ) {
    bidirectional(method, options: options) { requests, writer, context in
      try await handler(try await requests.single(), writer, context)
    }
  }

  /// Registers a method with many requests and many responses.
  package mutating func bidirectional<Input, Output>(
    _ method: MethodDescriptor<Input, Output>, options: MethodOptions = MethodOptions(),
    handler:
      @escaping @Sendable (RequestStream<Input>, ResponseWriter<Output>, ServerContext) async throws -> Void
  ) {
    add(StreamingMethod(method, options, handler))
  }

  /// Replaces the options of a registered method; false if there is none with that path.
  @discardableResult
  package mutating func set(_ options: MethodOptions, for path: String) -> Bool {
    guard let method = methods[path] else { return false }
    methods[path] = method.with(options)
    return true
  }

  /// The same methods as objects of their own, for one event loop: loops that shared them would fight for
  /// their reference counts on every call.
  func copied() -> Router {
    var copy = self
    copy.methods = methods.mapValues { $0.with($0.options) }
    return copy
  }

  private mutating func add(_ method: RegisteredMethod) {
    precondition(methods[method.path] == nil, "\(method.path) is registered twice")
    methods[method.path] = method
  }
}
