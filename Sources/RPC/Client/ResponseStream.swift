// The responses of a streaming call, as the caller reads them.

public import Schema

/// The messages that the server sends, in order. Ends when the call ends with OK, throws its status otherwise. Dropping
/// the stream cancels the call. One reader at a time.
public struct ResponseStream<Element: Message>: AsyncSequence, Sendable {
  public typealias Failure = RPCError
  let handle: ResponseStreamHandle<Element>

  public func makeAsyncIterator() -> Iterator { Iterator(handle: handle) }

  public struct Iterator: AsyncIteratorProtocol {
    let handle: ResponseStreamHandle<Element>

    public mutating func next() async throws(RPCError) -> Element? { try await handle.next() }

    public mutating func next(isolation actor: isolated (any Actor)?) async throws(RPCError) -> Element? {
      try await handle.next(isolation: actor)
    }
  }

  /// What the server sent before its first message; waits for it.
  public var initialMetadata: Metadata {
    get async throws(RPCError) { try await handle.initialMetadata() }
  }

  /// What the server sent with the status; empty until the stream has ended.
  public var trailingMetadata: Metadata { handle.trailingMetadata }

  /// Ends the call now.
  public func cancel() { handle.cancel() }
}
