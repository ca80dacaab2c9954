// How calls and connections end: deadlines, cancellation, drain, reconnection.

import Testing

@testable import RPC

@Suite struct LifetimeTests {
  @Test func theDeadlineEndsACallOnBothSides() async throws {
    let service = TestService()
    try await withPair(service) { client, _ in
      // On a busy machine a deadline can pass before the handler begins; then try again.
      while service.began.count == 0 {
        await expectStatus(.deadlineExceeded) {
          try await client.call(
            TestMethods.hang, RawMessage(), options: CallOptions(timeout: .milliseconds(50)))
        }
      }
      await service.cancelled.wait()
    }
  }

  @Test func theServersOwnDeadlineEndsACall() async throws {
    let service = TestService()
    var configuration = ServerConfiguration()
    configuration.limits.defaultCallTimeout = .milliseconds(50)
    try await withPair(service, server: configuration) { client, _ in
      await expectStatus(.deadlineExceeded) { try await client.call(TestMethods.hang, RawMessage()) }
      await service.cancelled.wait()
    }
  }

  @Test func aDeadlineInThePastNeverLeaves() async throws {
    let service = TestService()
    try await withPair(service) { client, server in
      let options = CallOptions(timeout: .zero)
      await expectStatus(.deadlineExceeded) {
        try await client.call(TestMethods.hang, RawMessage(), options: options)
      }
      #expect(service.began.count == 0)
    }
  }

  @Test func cancellingTheTaskCancelsTheHandler() async throws {
    let service = TestService()
    try await withPair(service) { client, _ in
      let task = Task { await status { try await client.call(TestMethods.hang, RawMessage()) } }
      await service.began.wait()
      task.cancel()
      #expect(await task.value == .cancelled)
      await service.cancelled.wait()
    }
  }

  @Test func droppingAStreamCancelsTheHandler() async throws {
    let service = TestService()
    try await withPair(service) { client, _ in
      for try await _ in client.serverStreaming(TestMethods.endless, RawMessage()) { break }
      await service.cancelled.wait()
    }
  }

  @Test func aLostConnectionCancelsTheHandler() async throws {
    let service = TestService()
    let server = try await Server(ServerConfiguration(), services: [service]).start()
    let client = Client(server.address)
    let task = Task { await status { try await client.call(TestMethods.hang, RawMessage()) } }
    await service.began.wait()
    await client.close()
    #expect(await task.value == .unavailable)
    await service.cancelled.wait()
    await server.drain(grace: .zero)
  }

  @Test func aReaderThatStopsSuspendsTheWriter() async throws {
    let service = TestService()
    try await withPair(service) { client, server in
      let stream = client.serverStreaming(TestMethods.endless, RawMessage())
      var iterator = stream.makeAsyncIterator()
      _ = try await iterator.next()
      // The windows, the socket and the queues hold so much; then the writer waits.
      var before = -1
      while service.written.count != before {
        before = service.written.count
        try await Task.sleep(for: .milliseconds(200))
      }
      #expect(before < 20_000)
      for _ in 0..<before { _ = try await iterator.next() }
      await service.written.wait(before + 1)
    }
  }

  @Test func aHandlerThatDoesNotReadSuspendsTheClient() async throws {
    let service = TestService()
    try await withPair(service) { client, server in
      let sent = Signal()
      let task = Task {
        await status {
          try await client.bidirectional(TestMethods.deaf) { writer, _ in
            while true {
              try await writer.write(RawMessage([UInt8](repeating: 1, count: 1_000)))
              sent.fire()
            }
          }
        }
      }
      await service.began.wait()
      var before = -1
      while sent.count != before {
        before = sent.count
        try await Task.sleep(for: .milliseconds(200))
      }
      #expect(before < 20_000)
      #expect(server.bytesInFlight < 4 << 20)
      task.cancel()
      #expect(await task.value == .cancelled)
      await service.cancelled.wait()
    }
  }

  @Test func drainLetsCallsFinish() async throws {
    let service = TestService()
    let server = try await Server(ServerConfiguration(), services: [service]).start()
    let client = Client(server.address)
    let answer = Task {
      try await client.bidirectional(TestMethods.chat) { writer, responses in
        await service.drained.wait()
        try await writer.write(RawMessage("late"))
        var iterator = responses.makeAsyncIterator()
        return try await iterator.next()?.text
      }
    }
    await service.began.wait()
    await server.drain(grace: .seconds(30))
    #expect(try await answer.value == "late")
    await expectStatus(.unavailable) { try await client.call(TestMethods.echo, RawMessage()) }
    await client.close()
  }

  @Test func drainCutsWhatDoesNotFinish() async throws {
    let service = TestService()
    let server = try await Server(ServerConfiguration(), services: [service]).start()
    let client = Client(server.address)
    let task = Task { await status { try await client.call(TestMethods.hang, RawMessage()) } }
    await service.began.wait()
    await server.drain(grace: .milliseconds(20))
    #expect(await task.value == .unavailable)
    await service.cancelled.wait()
    await client.close()
  }

  @Test func theClientComesBackWhenTheServerDoes() async throws {
    var server = try await Server(ServerConfiguration(), services: [TestService()]).start()
    let port = server.port
    var configuration = ClientConfiguration(addresses: [server.address])
    configuration.firstBackoff = .milliseconds(10)
    configuration.longestBackoff = .milliseconds(20)
    let client = Client(configuration)
    #expect(try await client.call(TestMethods.echo, RawMessage("1")).text == "1")
    await server.drain(grace: .zero)
    let waiting = Task {
      try await client.call(
        TestMethods.echo, RawMessage("2"), options: CallOptions(timeout: .seconds(30), waitForReady: true))
    }
    server = try await Server(ServerConfiguration(port: port), services: [TestService()]).start()
    #expect(try await waiting.value.text == "2")
    await client.close()
    await server.drain(grace: .zero)
  }

  @Test func roundRobinReachesEveryServer() async throws {
    let services = [TestService(), TestService()]
    var servers: [Server] = []
    for service in services {
      servers.append(try await Server(ServerConfiguration(), services: [service]).start())
    }
    let client = Client(ClientConfiguration(addresses: servers.map(\.address)))
    // The second connection may come up long after the first call.
    while services.contains(where: { $0.echoed.count == 0 }) {
      _ = try await client.call(TestMethods.echo, RawMessage())
    }
    await client.close()
    for server in servers { await server.drain(grace: .zero) }
  }

  @Test func noServerFailsFastAndWaitingEndsAtTheDeadline() async throws {
    let server = try await Server(ServerConfiguration(), services: []).start()
    let address = server.address
    await server.drain(grace: .zero)
    let client = Client(address)
    await expectStatus(.unavailable) { try await client.call(TestMethods.echo, RawMessage()) }
    let options = CallOptions(timeout: .milliseconds(50), waitForReady: true)
    await expectStatus(.deadlineExceeded) {
      try await client.call(TestMethods.echo, RawMessage(), options: options)
    }
    await client.close()
    await expectStatus(.unavailable) { try await client.call(TestMethods.echo, RawMessage()) }
  }
}
