// The requests of a streaming call, as the handler reads them.

package import Schema

/// The messages that the client sends, in order. Reading is what gives the client credit to send more. One
/// reader at a time.
package struct RequestStream<Element: Message>: AsyncSequence, Sendable {
  package typealias Failure = RPCError
  let queue: MessageQueue<Element>

  package func makeAsyncIterator() -> Iterator { Iterator(queue: queue) }

  package struct Iterator: AsyncIteratorProtocol {
    let queue: MessageQueue<Element>

    package mutating func next() async throws(RPCError) -> Element? { try await queue.next() }

    package mutating func next(isolation actor: isolated (any Actor)?) async throws(RPCError) -> Element? {
      try await queue.next(isolation: actor)
    }
  }

  /// The only message of a stream that must have exactly one.
  func single() async throws(RPCError) -> Element {
    guard let message = try await queue.next() else {
      throw RPCError(.unimplemented, "the method takes one request, none came")
    }
    guard try await queue.next() == nil else {
      throw RPCError(.unimplemented, "the method takes one request, several came")
    }
    return message
  }
}
