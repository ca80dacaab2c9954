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
    try await withPair(client: { $0.limits.sentHeaderListBytes = 1 << 20 }) { client, _ in
      let large = String(repeating: "a", count: 17 << 10)
      let options = CallOptions(metadata: ["x": large].metadata)
      await expectStatus(.resourceExhausted) {
        try await client.call(TestMethods.echo, RawMessage(), options: options)
      }
      await expectStatus(.ok) { try await client.call(TestMethods.echo, RawMessage()) }
    }
  }

  @Test(arguments: ["initial", "trailing", "message", "details"])
  func sentHeaderList(_ part: String) async throws {
    let method = RawMethod(service: "test.Large", name: "Say", kind: .unary)
    let server = try await Server(ServerConfiguration(), services: [Large(method: method)]).start()
    let client = Client(server.address)
    // Past the bound of every client, past that of a frame, past what the session sends at all.
    for count in [9_000, 40_000, 200_000] {
      var got: RPCError?
      do {
        _ = try await client.call(method, RawMessage("\(part) \(count)"))
      } catch {
        got = error as? RPCError
      }
      let isMetadata = part == "initial" || part == "trailing"
      #expect(got?.code == (isMetadata ? .resourceExhausted : .notFound), "\(count)")
      if part == "message" {
        #expect(got?.message.hasPrefix("台账台账") == true && (got?.message.utf8.count ?? 999) < 500)
      }
    }
    let fine = try await client.call(method, RawMessage("\(part) 10"))
    #expect(fine.text == "fine")
    await client.close()
    await server.drain(grace: .zero)
  }

  @Test func metadataThatIsTooLargeToSend() async throws {
    try await withPair { client, server in
      for count in [17 << 10, 100_000, 1 << 20] {
        let options = CallOptions(metadata: ["x": String(repeating: "a", count: count)].metadata)
        await expectStatus(.resourceExhausted) {
          try await client.call(TestMethods.echo, RawMessage(), options: options)
        }
      }
      // It never left, so the connection has not suffered.
      await expectStatus(.ok) { try await client.call(TestMethods.echo, RawMessage()) }
      #expect(server.acceptedCount == 1)
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
    #expect(limits.receivedMessageBytes == limits.sentMessageBytes)
    #expect(limits.streamOutboundBytes <= limits.socketOutboundBytes)
    // A client alone that leaves each of its streams unread can still make calls.
    let alone = limits.unreadAnswerBytes * BudgetLease.share / (BudgetLease.share + 1)
    #expect(alone > limits.concurrentStreams * limits.streamOutboundBytes)
    #expect(limits.unreadAnswerBytes <= limits.inFlightBytes / 8)
    #expect(limits.connections * limits.streamOutboundBytes <= limits.inFlightBytes)
    #expect(limits.unsentBytes >= limits.streamOutboundBytes)
    #expect(limits.sentHeaderListBytes <= limits.headerListBytes)
    #expect(limits.headerTimeout <= limits.defaultCallTimeout)
    #expect(limits.firstRequestTimeout <= limits.idleTimeout)
    #expect(limits.stalledWriteTimeout <= limits.idleTimeout)
    #expect(limits.keepaliveInterval + limits.keepaliveTimeout <= limits.idleTimeout)
    // A whole connection's worth of calls may be cancelled at once, more than once.
    #expect(limits.resets.burst >= 2 * limits.concurrentStreams)
    #expect(limits.badRequests.burst >= 2 * limits.concurrentStreams)
    // The honest edge: a tenth of 200 calls a second.
    #expect(limits.resets.perSecond >= 20)
    #expect(Limits.client.keepaliveInterval >= .seconds(300))
  }
}

/// Says more beside its messages than anyone would hear: what is large, and how large, stands in the request.
private struct Large: Service {
  let method: RawMethod

  func register(with router: inout Router) {
    router.unary(method) { request, context in
      let words = request.text.split(separator: " ")
      let count = Int(words[1]) ?? 0
      switch words[0] {
      case "initial": try context.initialMetadata.add(String(repeating: "a", count: count), for: "x")
      case "trailing": try context.trailingMetadata.add(String(repeating: "a", count: count), for: "x")
      case "message" where count > 10: throw RPCError(.notFound, String(repeating: "台账", count: count / 6))
      case "details" where count > 10:
        throw RPCError(.notFound, "", details: [UInt8](repeating: 1, count: count))
      default: break
      }
      return RawMessage("fine")
    }
  }
}
