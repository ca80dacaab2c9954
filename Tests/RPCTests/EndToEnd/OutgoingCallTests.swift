// Calls made while serving a call: its deadline, its trace and its end are theirs.

import Synchronization
import Testing

@testable import RPC

@Suite struct OutgoingCallTests {
  private static let relay = RawMethod(service: "test.Front", name: "Relay", kind: .unary)

  /// Passes every call on to another server.
  private struct Front: Service {
    let behind: Client
    let method: RawMethod
    var timeout: Duration?

    func register(with router: inout Router) {
      router.unary(OutgoingCallTests.relay) { request, context in
        let options = CallOptions(onBehalfOf: context, timeout: timeout)
        return try await behind.unary(method, request, options: options)
      }
    }
  }

  /// Keeps the metadata and the deadline of every call.
  private final class Witness: ServerInterceptor {
    let seen = Mutex<[(metadata: Metadata, deadline: Deadline?)]>([])

    func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws {
      seen.withLock { $0.append((context.metadata, context.deadline)) }
      try await next()
    }
  }

  private func withChain(
    to method: RawMethod, timeout: Duration? = nil,
    _ body: (_ front: Client, _ behind: TestService, _ witness: Witness) async throws -> Void
  ) async throws {
    let (service, witness) = (TestService(), Witness())
    try await withPair(service, server: ServerConfiguration(interceptors: [witness])) { behind, _ in
      let front = Front(behind: behind, method: method, timeout: timeout)
      let server = try await Server(ServerConfiguration(), services: [front]).start()
      let client = Client(server.address)
      try await body(client, service, witness)
      await client.close()
      await server.drain(grace: .zero)
    }
  }

  @Test func theDeadlineAndTheTraceGoOn() async throws {
    try await withChain(to: TestMethods.echo) { client, _, witness in
      var metadata = Metadata()
      try metadata.add("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", for: "traceparent")
      try metadata.add("a=1", for: "tracestate")
      try metadata.add("secret", for: "authorization")
      let options = CallOptions(timeout: .seconds(50), metadata: metadata)
      let end = Deadline.after(.seconds(50))
      _ = try await client.call(Self.relay, RawMessage("on"), options: options)
      let (received, deadline) = try #require(witness.seen.withLock { $0.first })
      #expect(received["traceparent"]?.hasPrefix("00-0af7") == true)
      #expect(received["tracestate"] == "a=1")
      // Who the caller is, is between it and the first server.
      #expect(received["authorization"] == nil)
      // On the way the deadline is time left: it arrives a little later, and far from the default.
      let left = try #require(deadline)
      #expect(left > Deadline(nanoseconds: end.nanoseconds - 10_000_000_000))
      #expect(left < Deadline(nanoseconds: end.nanoseconds + 10_000_000_000))
    }
  }

  @Test func aTimeoutOfItsOwnMayBeShorterAndNeverLonger() async throws {
    for timeout in [Duration.seconds(20), .seconds(500)] {
      try await withChain(to: TestMethods.echo, timeout: timeout) { client, _, witness in
        let end = Deadline.after(min(timeout, .seconds(50)))
        let options = CallOptions(timeout: .seconds(50))
        _ = try await client.call(Self.relay, RawMessage("on"), options: options)
        let deadline = try #require(witness.seen.withLock { $0.first?.deadline })
        #expect(deadline < Deadline(nanoseconds: end.nanoseconds + 10_000_000_000))
      }
    }
  }

  @Test func cancellingTheFirstCancelsTheSecond() async throws {
    try await withChain(to: TestMethods.hang) { client, behind, _ in
      let call = Task { try await client.call(Self.relay, RawMessage()) }
      await behind.began.wait()
      call.cancel()
      await behind.cancelled.wait()
      await expectStatus(.cancelled) { try await call.value }
    }
  }
}
