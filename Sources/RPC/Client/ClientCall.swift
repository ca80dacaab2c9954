// One call of a client.
import Schema
final class ClientCall: Sendable {
  func frame(_ m: some Message) throws(RPCError) -> [UInt8] { throw RPCError(.unimplemented) }
  func write(_ f: [UInt8]) async throws(RPCError) {}
  func finishRequests() {}
}
final class ResponseStreamHandle<Element: Message>: Sendable {
  func next(isolation: isolated (any Actor)? = #isolation) async throws(RPCError) -> Element? { throw RPCError(.unimplemented) }
  func initialMetadata() async throws(RPCError) -> Metadata { throw RPCError(.unimplemented) }
  var trailingMetadata: Metadata { Metadata() }
  func cancel() {}
}
