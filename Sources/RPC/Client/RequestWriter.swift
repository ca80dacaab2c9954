// The requests of a streaming call, as the caller writes them.

public import Schema

/// Sends the messages of a call in order.
public struct RequestWriter<Element: Message>: Sendable {
  let call: ClientCall

  /// Sends one message. Suspends while the server does not read fast enough.
  ///
  /// - Throws: `RPCError` with the status of the call if it has ended already.
  public func write(_ message: Element) async throws(RPCError) {
    try await call.write(try call.frame(message))
  }

  /// Says that no more messages come. Done for you when the closure that got the writer returns.
  public func finish() {
    call.finishRequests()
  }
}
