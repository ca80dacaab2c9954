// The responses of a streaming call, as the handler writes them.

package import Schema

/// Sends the messages of a call in order.
package struct ResponseWriter<Element: Message>: Sendable {
  let call: ServerCall

  /// Sends one message. Suspends while the client does not read fast enough.
  ///
  /// - Throws: `RPCError` with `.cancelled` once nobody reads any more; with `.resourceExhausted` if the
  ///   message is larger than the limit.
  package func write(_ message: consuming Element) async throws(RPCError) {
    let isFull = try await call.write(try call.frame(consume message))
    // Here and not before: a handler that waits has not made its next message yet.
    if isFull || call.isHeldBack { await call.waitForTurn() }
  }

  /// Sends the initial metadata now instead of with the first message.
  package func writeInitialMetadata() async throws(RPCError) {
    try call.openResponse()
  }
}
