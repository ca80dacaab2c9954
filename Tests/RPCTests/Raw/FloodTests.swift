// Floods that go round the obvious counts, and honest use that looks like one.

import Testing

@testable import RPC

@Suite struct FloodTests {
  /// Sends bytes after the greeting and expects the connection to be cut for being a flood.
  private func expectCut(
    _ server: Server, _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let code = try await RawPeer.cut(server, bytes)
    #expect(code == 0xb, sourceLocation: sourceLocation)
  }

  /// Streams opened and reset at once, twice as many as there are tokens: a call that comes while cancelled
  /// handlers have not yet ended takes one for bad requests.
  private func resets(_ extra: [(String, String)] = [], code: UInt8) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in 0..<UInt32(2 * (Limits().resets.burst + Limits().badRequests.burst)) {
      bytes += RawPeer.opened(2 * index + 1, TestMethods.hang, extra)
      bytes += RawPeer.reset(2 * index + 1, code: code)
    }
    return bytes
  }

  @Test(arguments: [0, 1, 2, 5, 8] as [UInt8])
  func rapidResetWithAnyCode(_ code: UInt8) async throws {
    let service = TestService()
    try await withServer(service) { server in
      try await expectCut(server, resets(code: code))
      check(service.began.count <= Limits().resets.burst + Limits().concurrentStreams)
    }
  }

  @Test func rapidResetOfCallsWhoseDeadlineIsOverAtOnce() async throws {
    try await withServer { server in
      try await expectCut(server, resets([("grpc-timeout", "9m")], code: 8))
    }
  }

  @Test func resetsOfStreamsThatAreClosed() async throws {
    try await withServer { server in
      let count = Limits().needlessFrames.burst + 50
      let late = Array((0..<count).map { _ in RawPeer.reset(1, code: 8) }.joined())
      try await expectCut(server, RawPeer.opened(1, TestMethods.echo) + RawPeer.reset(1, code: 8) + late)
    }
  }

  @Test func dataForStreamsThatAreClosed() async throws {
    try await withServer(TestService(), { $0.needlessFrames = TokenBucket.Size(burst: 10, perSecond: 0) }) {
      server in
      let peer = try await RawPeer.connect(server)
      peer.send(RawPeer.opened(1, TestMethods.echo))
      check(await peer.first(1) { $0.flags == 5 } != nil)
      // However it is read, megabytes of it are more than ten reads.
      let late = Array(repeating: RawPeer.frame(0, stream: 1, [UInt8](repeating: 0, count: 90)), count: 1_000)
      for _ in 0..<100 { peer.send(Array(late.joined())) }
      check(await peer.end() == 0xb)
    }
  }

  @Test(arguments: [10, 12, 16, 0x77, 255] as [UInt8])
  func framesThatAskForNothing(_ type: UInt8) async throws {
    try await withServer { server in
      let count = Limits().needlessFrames.burst + 50
      let frame = RawPeer.frame(type, [UInt8](repeating: 0, count: 8))
      try await expectCut(server, Array((0..<count).map { _ in frame }.joined()))
    }
  }

  @Test func anUnknownFrameIsIgnored() async throws {
    try await withServer { server in
      let peer = try await RawPeer.connect(server)
      peer.send(RawPeer.headers(1, RawPeer.head(TestMethods.echo)))
      peer.send(RawPeer.frame(0x77, flags: 0xff, stream: 1, [UInt8](repeating: 1, count: 999)))
      peer.send(RawPeer.frame(0x10, [0, 0, 0, 1] + Array("u=1".utf8)))
      peer.send(RawPeer.message(1, [7]))
      check(await peer.first(0)?.payload == [0, 0, 0, 0, 1, 7])
      peer.close()
    }
  }

  @Test func dataThatIsAllPadding() async throws {
    try await withServer { server in
      let count = Limits().emptyData.burst + 50
      for padding in [0, 9] as [UInt8] {
        let payload = [padding] + [UInt8](repeating: 0, count: Int(padding))
        let frame = RawPeer.frame(0, flags: 8, stream: 1, payload)
        let head = RawPeer.headers(1, RawPeer.head(TestMethods.chat))
        try await expectCut(server, head + Array((0..<count).map { _ in frame }.joined()))
      }
    }
  }

  @Test func callsBeyondTheHandlersThatRunAreCountedOnce() async throws {
    // Handlers that outlive their streams keep their places; what is refused because of that is a bad
    // request, and no reset of the client's.
    let service = TestService()
    let stubborn = Signal()
    var configuration = ServerConfiguration()
    configuration.limits.concurrentStreams = 2
    configuration.limits.resets = TokenBucket.Size(burst: 2, perSecond: 0)
    configuration.limits.badRequests = TokenBucket.Size(burst: 20, perSecond: 0)
    configuration.interceptors = [Stubborn(until: stubborn)]
    let server = try await Server(configuration, services: [service]).start()
    let peer = try await RawPeer.connect(server)
    for stream in [1, 3] as [UInt32] {
      peer.send(RawPeer.opened(stream, TestMethods.hang))
    }
    await service.began.wait(2)
    peer.send(RawPeer.reset(1, code: 8) + RawPeer.reset(3, code: 8))
    await service.cancelled.wait(2)
    for stream in stride(from: 5, to: 45, by: 2) as StrideTo<UInt32> {
      peer.send(RawPeer.opened(stream, TestMethods.echo))
      check(await peer.first(3) { $0.stream == stream }?.errorCode == 7)
    }
    peer.send(RawPeer.opened(45, TestMethods.echo))
    check(await peer.end() == 0xb)
    stubborn.fire()
    await server.drain(grace: .zero)
    check(server.bytesInFlight == 0)
  }

  // MARK: HTTP/2's own limits

  @Test func oneStreamMoreThanAllowedIsRefused() async throws {
    let service = TestService()
    try await withServer(service, { $0.concurrentStreams = 3 }) { server in
      let peer = try await RawPeer.connect(server)
      for stream in [1, 3, 5, 7] as [UInt32] { peer.send(RawPeer.opened(stream, TestMethods.hang)) }
      let refused = await peer.first(3)
      check(refused?.stream == 7 && refused?.errorCode == 7)
      check(service.began.count == 3)
      // One that ends makes room.
      peer.send(RawPeer.reset(1, code: 8))
      await service.cancelled.wait()
      peer.send(RawPeer.opened(9, TestMethods.echo))
      check(await peer.first(0)?.stream == 9)
      peer.close()
    }
  }

  @Test func aByteBeyondTheWindowEndsTheStream() async throws {
    let service = TestService()
    try await withServer(service) { server in
      let peer = try await RawPeer.connect(server)
      peer.send(RawPeer.headers(1, RawPeer.head(TestMethods.deaf)))
      // The handler reads nothing: what it has waiting is bounded, then the window is, then there is no more.
      let bound = Limits().streamInboundBytes + Limits().streamWindowBytes
      let message = RawPeer.message(1, [UInt8](repeating: 1, count: 10_000), end: false)
      for _ in 0...bound / 10_000 + 2 { peer.send(message) }
      check(await peer.first(3)?.errorCode == 3)
      await service.cancelled.wait()
      peer.send(RawPeer.opened(3, TestMethods.echo))
      check(await peer.first(0)?.stream == 3)
      peer.close()
    }
  }

  // MARK: Honest

  @Test func aPingPerMessageThatIsReadIsHonest() async throws {
    // grpc-go's bandwidth probe on a stream that only the server writes to.
    try await withServer { server in
      let peer = try await RawPeer.connect(server)
      peer.send(RawPeer.headers(1, RawPeer.head(TestMethods.many)) + RawPeer.message(1, Array("1000".utf8)))
      var pings = 0
      for await frame in peer.frames {
        if frame.type == 0 {
          peer.send(RawPeer.frame(6, [UInt8](repeating: 0, count: 8)))
          peer.send(RawPeer.frame(8, [0, 0, 0, UInt8(frame.payload.count % 200 + 1)]))
        }
        if frame.type == 6 { pings += 1 }
        if frame.type == 1, frame.flags == 5 { break }
      }
      check(pings <= 1_000)
      // The connection serves on.
      peer.send(RawPeer.headers(3, RawPeer.head(TestMethods.echo)) + RawPeer.message(3, [1]))
      check(await peer.first(0) { $0.stream == 3 } != nil)
      peer.close()
    }
  }

  @Test func resetsThatCrossTheAnswerAreHonest() async throws {
    try await withServer(TestService(), { $0.needlessFrames = TokenBucket.Size(burst: 2, perSecond: 0) }) {
      server in
      let peer = try await RawPeer.connect(server)
      for index in 0..<200 as Range<UInt32> {
        let stream = 2 * index + 1
        peer.send(RawPeer.opened(stream, TestMethods.echo))
        check(await peer.first(1) { $0.stream == stream && $0.flags == 5 } != nil)
        peer.send(RawPeer.reset(stream, code: 8))
      }
      peer.close()
    }
  }

  @Test func aClientBearsServersThatResetLate() async throws {
    // The answer comes while requests are still on their way: both ends reset the stream.
    try await withPair(client: { $0.limits.needlessFrames = TokenBucket.Size(burst: 2, perSecond: 0) }) {
      client, server in
      for _ in 0..<100 {
        _ = await status {
          try await client.clientStreaming(TestMethods.count) { writer in
            try await writer.write(RawMessage("stop"))
            for _ in 0..<5 { try await writer.write(RawMessage([UInt8](repeating: 1, count: 9_000))) }
          }
        }
      }
      #expect(server.acceptedCount == 1)
    }
  }
}

/// Holds every handler back, cancelled or not, once it is through.
private struct Stubborn: ServerInterceptor {
  let until: Signal

  func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws {
    do { try await next() } catch {
      await until.wait()
      throw error
    }
  }
}
