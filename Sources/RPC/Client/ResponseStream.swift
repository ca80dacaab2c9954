// The responses of a streaming call, as the caller reads them.

public import Schema

/// The messages that the server sends, in order. Ends when the call ends with OK, throws its status
/// otherwise. Dropping the stream cancels the call. One reader at a time.
public struct ResponseStream<Element: Message>: AsyncSequence, Sendable {
  public typealias Failure = RPCError
  let handle: ResponseStreamHandle<Element>

  public func makeAsyncIterator() -> Iterator { Iterator(handle: handle) }

  public struct Iterator: AsyncIteratorProtocol {
    let handle: ResponseStreamHandle<Element>

    public mutating func next() async throws(RPCError) -> Element? { try await handle.queue.next() }

    public mutating func next(isolation actor: isolated (any Actor)?) async throws(RPCError) -> Element? {
      try await handle.queue.next(isolation: actor)
    }
  }

  /// What the server sent before its first message; waits for it.
  public var initialMetadata: Metadata {
    get async throws(RPCError) { try await handle.exchange.awaitInitialMetadata() }
  }

  /// What the server sent with the status; empty until the stream has ended.
  public var trailingMetadata: Metadata { handle.exchange.trailingMetadata }

  /// Ends the call now.
  public func cancel() { handle.exchange.cancel() }
}

/// Cancels the call when the last copy of its stream is gone.
final class ResponseStreamHandle<Element: Message>: Sendable {
  let exchange: ClientExchange
  let queue: MessageQueue<Element>

  init(exchange: ClientExchange, queue: MessageQueue<Element>) {
    self.exchange = exchange
    self.queue = queue
  }

  deinit { exchange.cancel() }
}
