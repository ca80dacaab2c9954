// The client: calls methods of a service at one or several addresses.

import Schema

/// Calls a service. Connects when first used, reconnects by itself, spreads calls over its addresses. Safe to
/// share; one per service is enough.
public final class Client: Sendable {
  private let core: ClientCore

  public init(_ configuration: ClientConfiguration) {
    core = ClientCore(configuration)
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
    let (exchange, queue) = core.exchange(method, options)
    exchange.request = try core.frame(request, compression: exchange.options.compression)
    exchange.start()
    return try await single(exchange, queue)
  }

  /// Calls a method with many requests and one response. `body` writes the requests; when it returns, they
  /// end. If the call ends before that, writing throws, and what counts is how the call ended.
  public func clientStreaming<Input, Output>(
    _ method: MethodDescriptor<Input, Output>, options: CallOptions = CallOptions(),
    requests body: @escaping @Sendable (RequestWriter<Input>) async throws -> Void
  ) async throws -> Output {
    let (exchange, queue) = core.exchange(method, options)
    exchange.start()
    let writer = RequestWriter<Input>(exchange: exchange, core: core)
    do {
      try await body(writer)
      writer.finish()
    } catch {
      // If writing failed because the call is over, its status says more than the failure to write.
      guard exchange.hasEnded else {
        exchange.cancel()
        throw error
      }
    }
    return try await single(exchange, queue).message
  }

  /// Calls a method with one request and many responses. Fails, if it does, when the stream is read.
  public func serverStreaming<Input, Output>(
    _ method: MethodDescriptor<Input, Output>, _ request: Input, options: CallOptions = CallOptions()
  ) -> ResponseStream<Output> {
    let (exchange, queue) = core.exchange(method, options)
    do throws(RPCError) {
      exchange.request = try core.frame(request, compression: exchange.options.compression)
      exchange.start()
    } catch {
      exchange.cancel(error)
    }
    return ResponseStream(handle: ResponseStreamHandle(exchange: exchange, queue: queue))
  }

  /// Calls a method with many of both. When `body` returns, the requests end and what it has not read is
  /// dropped.
  public func bidirectional<Input, Output, Result: Sendable>(
    _ method: MethodDescriptor<Input, Output>, options: CallOptions = CallOptions(),
    _ body: @escaping @Sendable (RequestWriter<Input>, ResponseStream<Output>) async throws -> Result
  ) async throws -> Result {
    let (exchange, queue) = core.exchange(method, options)
    exchange.start()
    defer { exchange.cancel() }
    let stream = ResponseStream<Output>(handle: ResponseStreamHandle(exchange: exchange, queue: queue))
    return try await body(RequestWriter<Input>(exchange: exchange, core: core), stream)
  }

  /// Ends all connections: calls under way may finish for `grace`, then they fail with UNAVAILABLE. New calls
  /// fail at once.
  public func close(grace: Duration = .zero) async { await core.pool.close(grace: grace) }

  /// The only answer of a call, once its status is known too.
  private func single<Output>(
    _ exchange: ClientExchange, _ queue: MessageQueue<Output>
  ) async throws(RPCError) -> Response<Output> {
    do throws(RPCError) {
      guard let message = try await queue.next() else {
        throw RPCError(.unimplemented, "the method gives one response, none came")
      }
      guard try await queue.next() == nil else {
        throw RPCError(.unimplemented, "the method gives one response, several came")
      }
      return Response(
        message: message, initialMetadata: exchange.initialMetadata,
        trailingMetadata: exchange.trailingMetadata)
    } catch {
      exchange.cancel(error)
      throw error
    }
  }
}
