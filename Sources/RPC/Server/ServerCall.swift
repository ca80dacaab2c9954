// One call of a server.
import Schema
final class ServerCall: CreditReturning, Sendable {
  let limits = Limits()
  var context: ServerContext { ServerContext(method: "") }
  func run(_ body: @escaping @Sendable (ServerCall) async throws -> Void) {}
  func respond(_ frame: [UInt8]) {}
  func end() {}
  func openResponse() throws(RPCError) {}
  func frame(_ m: some Message) throws(RPCError) -> [UInt8] { throw RPCError(.unimplemented) }
  func write(_ f: [UInt8]) async throws(RPCError) {}
  func returnCredit(_ count: Int) {}
}
