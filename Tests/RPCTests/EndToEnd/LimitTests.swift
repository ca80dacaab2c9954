// Every limit that a caller can reach, one over it.

import Testing

@testable import RPC

@Suite struct LimitTests {
  @Test func receivedMessage() async throws {
    var configuration = ServerConfiguration()
    configuration.limits.receivedMessageBytes = 1_000
    try await withPair(server: configuration) { client, _ in
      let most = RawMessage([UInt8](repeating: 1, count: 1_000))
      let answer = try await client.call(TestMethods.echo, most)
      #expect(answer.bytes == most.bytes)
      let more = RawMessage([UInt8](repeating: 1, count: 1_001))
      await expectStatus(.resourceExhausted) { try await client.call(TestMethods.echo, more) }
      let again = try await client.call(TestMethods.echo, most)
      #expect(again.bytes == most.bytes)
    }
  }

  @Test func inflatedMessage() async throws {
    var configuration = ServerConfiguration()
    configuration.limits.receivedMessageBytes = 100_000
    try await withPair(server: configuration) { client, _ in
      let options = CallOptions(compression: .gzip)
      let most = RawMessage([UInt8](repeating: 1, count: 100_000))
      let answer = try await client.call(TestMethods.echo, most, options: options)
      #expect(answer.bytes == most.bytes)
      let more = RawMessage([UInt8](repeating: 1, count: 100_001))
      await expectStatus(.resourceExhausted) {
        try await client.call(TestMethods.echo, more, options: options)
      }
    }
  }

  @Test func sentMessage() async throws {
    var configuration = ServerConfiguration()
    configuration.limits.sentMessageBytes = 1_000
    try await withPair(server: configuration) { client, _ in
      let more = RawMessage([UInt8](repeating: 1, count: 1_001))
      await expectStatus(.resourceExhausted) { try await client.call(TestMethods.echo, more) }
    }
    try await withPair(client: { $0.limits.sentMessageBytes = 1_000 }) { client, _ in
      let more = RawMessage([UInt8](repeating: 1, count: 1_001))
      await expectStatus(.resourceExhausted) { try await client.call(TestMethods.echo, more) }
    }
  }

  @Test func answerLargerThanTheCallerTakes() async throws {
    try await withPair { client, _ in
      let options = CallOptions(receivedMessageBytes: 10)
      let eleven = RawMessage([UInt8](repeating: 1, count: 11))
      await expectStatus(.resourceExhausted) {
        try await client.call(TestMethods.echo, eleven, options: options)
      }
    }
  }

  @Test func headerList() async throws {
    try await withPair { client, _ in
      let large = String(repeating: "a", count: 17 << 10)
      let options = CallOptions(metadata: ["x": large].metadata)
      await expectStatus(.resourceExhausted) {
        try await client.call(TestMethods.echo, RawMessage(), options: options)
      }
      await expectStatus(.ok) { try await client.call(TestMethods.echo, RawMessage()) }
    }
  }

  @Test func bytesInFlight() async throws {
    var configuration = ServerConfiguration()
    configuration.limits.inFlightBytes = 1 << 20
    try await withPair(server: configuration) { client, server in
      let large = RawMessage([UInt8](repeating: 1, count: 2 << 20))
      await expectStatus(.resourceExhausted) { try await client.call(TestMethods.echo, large) }
      let small = RawMessage([UInt8](repeating: 1, count: 200 << 10))
      let answer = try await client.call(TestMethods.echo, small)
      #expect(answer.bytes == small.bytes)
      #expect(server.bytesInFlight <= 1 << 20)
    }
  }

  @Test func streamsBeyondTheLimitWaitInTheClient() async throws {
    let service = TestService()
    var configuration = ServerConfiguration()
    configuration.limits.concurrentStreams = 3
    try await withPair(service, server: configuration) { client, _ in
      await withTaskGroup { group in
        for _ in 0..<4 {
          group.addTask { _ = await status { try await client.call(TestMethods.hang, RawMessage()) } }
        }
        await service.began.wait(3)
        #expect(service.began.count == 3)
        group.cancelAll()
      }
    }
  }

  @Test func connectionsBeyondTheLimitWaitInTheBacklog() async throws {
    var configuration = ServerConfiguration()
    configuration.limits.connections = 2
    let server = try await Server(configuration, services: [TestService()]).start()
    let clients = (0..<3).map { _ in Client(server.address) }
    for client in clients.prefix(2) { _ = try await client.call(TestMethods.echo, RawMessage()) }
    let third = Task { try await clients[2].call(TestMethods.echo, RawMessage("in")).text }
    #expect(server.connectionCount == 2)
    await clients[0].close()
    #expect(try await third.value == "in")
    for client in clients { await client.close() }
    await server.drain(grace: .zero)
  }

  @Test func waitingCallsAreBounded() async throws {
    var configuration = ClientConfiguration(addresses: ["127.0.0.1:1"])
    configuration.limits.waitingCalls = 0
    let client = Client(configuration)
    let options = CallOptions(waitForReady: true)
    await expectStatus(.resourceExhausted) {
      try await client.call(TestMethods.echo, RawMessage(), options: options)
    }
    await client.close()
  }

  @Test func theBoundsFitTogether() {
    let limits = Limits()
    #expect(limits.inFlightBytes >= 8 * limits.receivedMessageBytes)
    #expect(limits.connectionWindowBytes >= limits.streamWindowBytes)
    #expect(limits.streamWindowBytes >= limits.streamInboundBytes)
    #expect(limits.connections * BudgetLease.block <= limits.inFlightBytes)
    #expect(limits.handshakeTimeout < limits.idleTimeout)
    #expect(limits.keepaliveTimeout < limits.keepaliveInterval)
    #expect(limits.defaultCallTimeout < limits.idleTimeout)
    #expect(limits.compressionFloorBytes < limits.sentMessageBytes)
    #expect(Limits.client.keepaliveInterval >= .seconds(300))
  }
}
