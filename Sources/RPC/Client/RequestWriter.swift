// The requests of a streaming call, as the caller writes them.

public import Schema

/// Sends the messages of a call in order.
public struct RequestWriter<Element: Message>: Sendable {
  let exchange: ClientExchange
  let core: ClientCore

  /// Sends one message. Suspends while there is no connection yet, and while the server does not read fast
  /// enough.
  ///
  /// - Parameter compression: how this message is compressed: nil as the call's options say, `.identity`
  ///   not at all. gzip takes effect only on a call whose options chose it, since the call's head names it.
  /// - Throws: `RPCError` with the status of the call if it has ended already.
  public func write(_ message: Element, compression: Compression? = nil) async throws(RPCError) {
    let call = try await exchange.openCall()
    try await call.waitForRoom()
    let chosen = exchange.options.compression
    let frame = try core.frame(message, compression: chosen == .gzip ? compression ?? chosen : chosen)
    try await call.write(frame)
  }

  /// Says that no more messages come.
  public func finish() { exchange.finishRequests() }
}
