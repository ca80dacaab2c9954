// The requests of a streaming call, as the caller writes them.

public import Schema

/// Sends the messages of a call in order.
public struct RequestWriter<Element: Message>: Sendable {
  let exchange: ClientExchange
  let core: ClientCore

  /// Sends one message. Suspends while there is no connection yet, and while the server does not read fast
  /// enough.
  ///
  /// - Throws: `RPCError` with the status of the call if it has ended already.
  public func write(_ message: Element) async throws(RPCError) {
    let frame = try core.frame(message, compression: exchange.options.compression)
    try await exchange.openCall().write(frame)
  }

  /// Says that no more messages come.
  public func finish() { exchange.finishRequests() }
}
