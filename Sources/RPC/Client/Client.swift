// The client: calls methods of a service at one or several addresses.

import Schema

/// Calls a service. Connects when first used, reconnects by itself, spreads calls over its addresses. Safe to share; one per
/// service is enough.
public final class Client: Sendable {
  let configuration: ClientConfiguration

  public init(_ configuration: ClientConfiguration) {
    self.configuration = configuration
  }

  /// Calls the service at `addresses` (`HOST:PORT`) in plaintext.
  public convenience init(_ addresses: String...) {
    self.init(ClientConfiguration(addresses: addresses))
  }

  /// Calls a method with one request and one response.
  public func unary<Input, Output>(
    _ method: MethodDescriptor<Input, Output>, _ request: Input, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> Output {
    try await unaryResponse(method, request, options: options).message
  }

  /// Calls a method with one request and one response, and gives the metadata too.
  public func unaryResponse<Input, Output>(
    _ method: MethodDescriptor<Input, Output>, _ request: Input, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> Response<Output> {
    throw RPCError(.unimplemented)
  }

  /// Calls a method with many requests and one response. `body` writes the requests; when it returns, the requests end.
  public func clientStreaming<Input, Output>(
    _ method: MethodDescriptor<Input, Output>, options: CallOptions = CallOptions(),
    requests body: @escaping @Sendable (RequestWriter<Input>) async throws -> Void
  ) async throws -> Output {
    throw RPCError(.unimplemented)
  }

  /// Calls a method with one request and many responses. Fails, if it does, when the stream is read.
  public func serverStreaming<Input, Output>(
    _ method: MethodDescriptor<Input, Output>, _ request: Input, options: CallOptions = CallOptions()
  ) -> ResponseStream<Output> {
    ResponseStream(handle: ResponseStreamHandle())
  }

  /// Calls a method with many of both. When `body` returns, the requests end and what it has not read is dropped.
  public func bidirectional<Input, Output, Result: Sendable>(
    _ method: MethodDescriptor<Input, Output>, options: CallOptions = CallOptions(),
    _ body: @escaping @Sendable (RequestWriter<Input>, ResponseStream<Output>) async throws -> Result
  ) async throws -> Result {
    throw RPCError(.unimplemented)
  }

  /// Ends all connections: calls under way may finish for `grace`, then they fail with UNAVAILABLE. New calls fail at once.
  public func close(grace: Duration = .zero) async {}
}
