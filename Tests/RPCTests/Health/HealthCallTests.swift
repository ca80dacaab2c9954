// Health over the wire: a watcher hears every change in time, and the drain before anything else.
@testable import RPC
import Schema
import Testing

@Suite struct HealthCallTests {
  private typealias Answer = GrpcHealthV1HealthCheckResponse

  /// Runs a server with a health service and a client of it.
  private func withServer(
    _ body: @Sendable (GrpcHealthV1HealthClient, HealthService, Server) async throws -> Void
  ) async throws {
    let health = HealthService(services: ["a.B"])
    let server = try await Server(ServerConfiguration(threads: 1), services: [health]).start()
    let client = Client(server.address)
    do {
      try await body(GrpcHealthV1HealthClient(client), health, server)
    } catch {
      Issue.record(error)
    }
    await client.close()
    await server.drain(grace: .zero)
  }

  @Test func checkAndList() async throws {
    try await withServer { (client, health, _) async throws in
      #expect(try await client.check(.init(service: "a.B")).status == .serving)
      health.set(.notServing, for: "a.B")
      #expect(try await client.check(.init(service: "a.B")).status == .notServing)
      #expect(try await client.list(.init()).statuses.map(\.key) == ["", "a.B"])
      let error = await #expect(throws: RPCError.self) { try await client.check(.init(service: "no")) }
      #expect(error?.code == .notFound)
    }
  }

  @Test func aWatcherHearsChanges() async throws {
    try await withServer { (client, health, _) async throws in
      var states = client.watch(.init(service: "later")).makeAsyncIterator()
      #expect(try await states.next()?.status == .serviceUnknown)
      health.set(.notServing, for: "later")
      #expect(try await states.next()?.status == .notServing)
      health.set(.notServing, for: "later")
      health.set(.serving, for: "other")
      health.set(.serving, for: "later")
      #expect(try await states.next()?.status == .serving)
    }
  }

  @Test func aWatcherThatLeavesIsForgotten() async throws {
    try await withServer { (client, health, _) async throws in
      for _ in 0..<20 {
        let stream = client.watch(.init())
        var states = stream.makeAsyncIterator()
        #expect(try await states.next()?.status == .serving)
        stream.cancel()
      }
      // The server learns of it by a frame; a later call on the same connection comes behind that.
      while health.watcherCount > 0 { _ = try await client.check(.init()) }
    }
  }

  @Test func aDrainIsToldAndEndsTheWatch() async throws {
    try await withServer { (client, health, server) async throws in
      var states = client.watch(.init(service: "a.B")).makeAsyncIterator()
      #expect(try await states.next()?.status == .serving)
      async let drained: Void = server.drain(grace: .seconds(60))
      #expect(try await states.next()?.status == .notServing)
      let error = await #expect(throws: RPCError.self) { try await states.next() }
      #expect(error?.code == .unavailable)
      await drained
      #expect(health.state(of: "") == .notServing)
    }
  }
}
