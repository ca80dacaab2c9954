// The ops endpoint over a real socket: probes, metrics, unknown paths and methods, a taken port.
import NIOCore
import NIOHTTP1
import NIOPosix
import Testing

@testable import ServiceRuntime

@Suite struct OperationsTests {
  /// Sends raw bytes and gives everything that comes back until the server closes.
  private func exchange(_ request: String, with address: HostPort) async throws -> String {
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connect(host: address.host, port: address.port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    return try await channel.executeThenClose { inbound, outbound in
      try await outbound.write(ByteBuffer(string: request))
      var answer = ""
      for try await part in inbound { answer += String(buffer: part) }
      return answer
    }
  }

  private func get(_ path: String, from server: OperationsServer) async throws -> String {
    try await exchange("GET \(path) HTTP/1.1\r\nhost: a\r\n\r\n", with: server.address)
  }

  private func withServer(
    _ body: (OperationsServer, Health, MetricRegistry) async throws -> Void
  ) async throws {
    let (health, metrics) = (Health(), MetricRegistry())
    let server = try await OperationsServer.start(
      on: HostPort(host: "127.0.0.1", port: 0), health: health, metrics: metrics)
    try await body(server, health, metrics)
    await server.stop()
  }

  @Test func tellsHealthAndReadinessApart() async throws {
    try await withServer { server, health, _ in
      #expect(try await get("/healthz", from: server).hasPrefix("HTTP/1.1 200 "))
      let before = try await get("/readyz", from: server)
      #expect(before.hasPrefix("HTTP/1.1 503 ") && before.hasSuffix("service: not serving\n"))
      health.setServing(true)
      #expect(try await get("/readyz?verbose", from: server).hasPrefix("HTTP/1.1 200 "))
      health.setObstacle("index", "being rebuilt")
      #expect(try await get("/readyz", from: server).hasSuffix("index: being rebuilt\n"))
      health.setObstacle("index", nil)
      #expect(health.isReady)
    }
  }

  @Test func servesMetricsAndRefusesTheRest() async throws {
    try await withServer { server, _, metrics in
      metrics.counter(.searches).increment(by: 7)
      #expect(try await get("/metrics", from: server).contains("\ntaizhang_searches_total 7\n"))
      #expect(try await get("/", from: server).hasPrefix("HTTP/1.1 404 "))
      let post = try await exchange(
        "POST /metrics HTTP/1.1\r\ncontent-length: 0\r\n\r\n", with: server.address)
      #expect(post.hasPrefix("HTTP/1.1 405 ") && post.contains("allow: GET, HEAD\r\n"))
      let head = try await exchange("HEAD /healthz HTTP/1.1\r\n\r\n", with: server.address)
      #expect(head.contains("content-length: 3\r\n") && head.hasSuffix("\r\n\r\n"))
    }
  }

  @Test func outlivesBytesThatAreNoHTTP() async throws {
    try await withServer { server, _, _ in
      _ = try? await exchange("\u{0}\u{1}\u{2}\r\n\r\n", with: server.address)
      let answer = try await get("/healthz", from: server)
      #expect(answer.hasPrefix("HTTP/1.1 200 "))
    }
  }

  @Test func saysThatThePortIsTaken() async throws {
    try await withServer { server, _, _ in
      let error = await #expect(throws: StartupError.self) {
        try await OperationsServer.start(on: server.address, health: Health(), metrics: MetricRegistry())
      }
      #expect(error?.description.contains("another process is listening there") == true)
      #expect(error?.description.contains("--http") == true)
    }
  }
}

@Suite struct ConnectionGateTests {
  @Test func countsPlaces() {
    let gate = ConnectionGate(limit: 2)
    #expect(gate.enter())
    #expect(gate.enter())
    #expect(!gate.enter())
    gate.leave()
    #expect(gate.enter())
  }
}
