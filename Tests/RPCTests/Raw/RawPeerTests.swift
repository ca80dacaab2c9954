// What the server does with peers that break the rules, stall, or flood it.

import Testing

@testable import RPC

@Suite struct RawPeerTests {
  @Test func aPlainCallWorks() async throws {
    try await withServer { server in
      let peer = try await RawPeer.connect(server)
      peer.send(RawPeer.headers(1, RawPeer.head(TestMethods.echo)) + RawPeer.message(1, [1, 2, 3]))
      check(await peer.first(0)?.payload == [0, 0, 0, 0, 3, 1, 2, 3])
      check(await peer.first(1)?.flags == 5)
      peer.close()
    }
  }

  @Test func aMessageInPiecesAndACallWithoutEndStreamYet() async throws {
    try await withServer { server in
      let peer = try await RawPeer.connect(server)
      peer.send(RawPeer.headers(1, RawPeer.head(TestMethods.echo)))
      for byte in [0, 0, 0, 0, 2, 7, 8] as [UInt8] { peer.send(RawPeer.frame(0, stream: 1, [byte])) }
      peer.send(RawPeer.frame(0, flags: 1, stream: 1))
      check(await peer.first(0)?.payload == [0, 0, 0, 0, 2, 7, 8])
      peer.close()
    }
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\nHost: x\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\u{0}", "PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n",
  ])
  func whatIsNoHTTP2IsCut(_ text: String) async throws {
    try await withServer { server in
      let peer = try await RawPeer.connect(server, greet: false)
      peer.send(Array(text.utf8) + [UInt8](repeating: 0, count: 64))
      _ = await peer.end()
    }
  }

  @Test func framesThatBreakHTTP2CutTheConnection() async throws {
    try await withServer { server in
      let bad: [[UInt8]] = [
        RawPeer.frame(0, stream: 0, [1]),  // DATA on stream 0
        RawPeer.frame(1, flags: 4, stream: 2, RawPeer.head(TestMethods.echo)),  // an even stream
        RawPeer.frame(1, flags: 4, stream: 1, [0x80]),  // index 0
        RawPeer.frame(4, stream: 0, [1]),  // SETTINGS of no whole entry
        RawPeer.frame(6, stream: 0, [1]),  // a short PING
        RawPeer.frame(8, stream: 0, [0, 0, 0, 0]),  // WINDOW_UPDATE of nothing
        RawPeer.frame(9, flags: 4, stream: 1, []),  // CONTINUATION of nothing
        [0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 1],  // a frame of 16 MiB
        RawPeer.frame(5, flags: 4, stream: 1, [0, 0, 0, 2]),  // PUSH_PROMISE from a client
      ]
      for bytes in bad {
        let code = try await RawPeer.cut(server, bytes)
        #expect(code != nil && code != 0, "\(bytes.prefix(12))")
      }
    }
  }

  @Test func requestsThatAreNoGRPCGetAnHTTPStatus() async throws {
    try await withServer { server in
      let blocks = [
        RawPeer.head(TestMethods.echo, [("content-type", "text/html")], without: ["content-type"]),
        RawPeer.head(TestMethods.echo, without: ["content-type"]),
        RawPeer.head(
          TestMethods.echo, [("content-type", "application/grpc+json")], without: ["content-type"]),
        RawPeer.head(TestMethods.echo, [("content-type", "application/grpcfoo")], without: ["content-type"]),
        RawPeer.fields([
          (":method", "GET"), (":scheme", "http"), (":path", "/"), (":authority", "test"),
          ("content-type", "application/grpc"),
        ]),
      ]
      let peer = try await RawPeer.connect(server)
      for (index, block) in blocks.enumerated() {
        let stream = UInt32(2 * index + 1)
        peer.send(RawPeer.headers(stream, block, end: true))
        // One header list with END_STREAM, and in it no `content-type` (index 31 of the static table).
        let answer = await peer.first(1) { $0.stream == stream }
        check(answer?.flags == 5)
        check((answer?.payload.count ?? 99) < 8)
      }
      peer.close()
    }
  }

  @Test(arguments: ["application/grpc", "application/grpc+proto", "application/grpc;charset=utf-8"])
  func contentTypes(_ type: String) async throws {
    try await withServer { server in
      let peer = try await RawPeer.connect(server)
      let head = RawPeer.head(TestMethods.echo, [("content-type", type)], without: ["content-type"])
      peer.send(RawPeer.headers(1, head) + RawPeer.message(1, [9]))
      check(await peer.first(0)?.payload == [0, 0, 0, 0, 1, 9])
      peer.close()
    }
  }

  @Test func anAnswerBeforeTheRequestEndsResetsTheStreamGently() async throws {
    try await withServer { server in
      let peer = try await RawPeer.connect(server)
      peer.send(RawPeer.headers(1, RawPeer.head(TestMethods.missing)))
      check(await peer.first(1)?.flags == 5)
      check(await peer.first(3)?.errorCode == 0)
      peer.close()
    }
  }

  @Test func aBrokenMessagePrefixEndsTheCallNotTheConnection() async throws {
    try await withServer { server in
      let peer = try await RawPeer.connect(server)
      let bodies: [[UInt8]] = [
        [2, 0, 0, 0, 0], [0, 0, 0, 0, 9, 1], [1, 0, 0, 0, 1, 1], [0, 255, 255, 255, 255],
      ]
      for (index, body) in bodies.enumerated() {
        let stream = UInt32(2 * index + 1)
        peer.send(RawPeer.headers(stream, RawPeer.head(TestMethods.echo)))
        peer.send(RawPeer.frame(0, flags: 1, stream: stream, body))
        check(await peer.first(1) { $0.stream == stream }?.flags == 5)
      }
      peer.send(RawPeer.headers(21, RawPeer.head(TestMethods.echo)) + RawPeer.message(21, [1]))
      check(await peer.first(0)?.stream == 21)
      peer.close()
    }
  }

  // MARK: Floods, each one over its limit

  @Test func pingFlood() async throws {
    try await withServer { server in
      let count = Limits().pings.burst + 50
      let ping = RawPeer.frame(6, [UInt8](repeating: 0, count: 8))
      check(try await RawPeer.cut(server, Array((0..<count).map { _ in ping }.joined())) == 0xb)
    }
  }

  @Test func aPingPerRoundTripIsHonest() async throws {
    try await withServer { server in
      let peer = try await RawPeer.connect(server)
      for index in 0..<1_000 as Range<UInt32> {
        peer.send(
          RawPeer.headers(2 * index + 1, RawPeer.head(TestMethods.echo)) + RawPeer.message(2 * index + 1, [1])
        )
        peer.send(RawPeer.frame(6, [UInt8](repeating: 0, count: 8)))
        check(await peer.first(6) != nil)
      }
      peer.close()
    }
  }

  @Test func settingsFlood() async throws {
    try await withServer { server in
      let count = Limits().settings.burst + 10
      check(try await RawPeer.cut(server, Array((0..<count).map { _ in RawPeer.frame(4) }.joined())) == 0xb)
    }
  }

  @Test func emptyDataFlood() async throws {
    try await withServer { server in
      let count = Limits().emptyData.burst + 50
      let empty = Array((0..<count).map { _ in RawPeer.frame(0, stream: 1) }.joined())
      check(try await RawPeer.cut(server, RawPeer.headers(1, RawPeer.head(TestMethods.chat)) + empty) == 0xb)
    }
  }

  @Test func windowUpdateFlood() async throws {
    try await withServer { server in
      let count = Limits().windowUpdates.burst + 500
      let update = RawPeer.frame(8, [0, 0, 0, 1])
      check(try await RawPeer.cut(server, Array((0..<count).map { _ in update }.joined())) == 0xb)
    }
  }

  @Test func priorityFlood() async throws {
    try await withServer { server in
      let count = Limits().needlessFrames.burst + 500
      let priority = RawPeer.frame(2, stream: 1, [0, 0, 0, 0, 1])
      check(try await RawPeer.cut(server, Array((0..<count).map { _ in priority }.joined())) == 0xb)
    }
  }

  @Test func rapidReset() async throws {
    let service = TestService()
    try await withServer(service) { server in
      let count = UInt32(2 * (Limits().resets.burst + Limits().badRequests.burst))
      let bytes = (0..<count).flatMap { index in
        RawPeer.headers(2 * index + 1, RawPeer.head(TestMethods.hang)) + RawPeer.message(2 * index + 1, [])
          + RawPeer.frame(3, stream: 2 * index + 1, [0, 0, 0, 8])
      }
      check(try await RawPeer.cut(server, bytes) == 0xb)
      check(service.began.count <= Limits().resets.burst + Limits().concurrentStreams)
    }
  }

  @Test func continuationFlood() async throws {
    try await withServer { server in
      let bytes =
        RawPeer.frame(1, stream: 1, RawPeer.head(TestMethods.echo))
        + (0..<50).flatMap { _ in RawPeer.frame(9, stream: 1, RawPeer.fields([("x", "y")])) }
      check(try await RawPeer.cut(server, bytes) != nil)
    }
  }

  @Test func headerBomb() async throws {
    try await withServer { server in
      // One field of 4,000 bytes goes into the table, then is named by one byte 1,000 times.
      let name = "x-bomb"
      let value = [UInt8](repeating: 65, count: 3_900)
      let entry = [0x40, UInt8(name.utf8.count)] + Array(name.utf8) + [127, 0xbd, 0x1d] + value
      let block = RawPeer.head(TestMethods.echo) + entry + [UInt8](repeating: 0xbe, count: 1_000)
      check(try await RawPeer.cut(server, RawPeer.headers(1, block)) == 0xb)
    }
  }

  @Test func tooManyBadRequests() async throws {
    try await withServer { server in
      let bad = RawPeer.head(TestMethods.echo, without: ["content-type"])
      let bytes = (0..<UInt32(Limits().badRequests.burst + 50)).flatMap {
        RawPeer.headers(2 * $0 + 1, bad, end: true)
      }
      check(try await RawPeer.cut(server, bytes) == 0xb)
    }
  }

  // MARK: Time

  @Test func aConnectionThatSaysNothingIsCut() async throws {
    try await withServer(TestService(), { $0.handshakeTimeout = .milliseconds(50) }) { server in
      let peer = try await RawPeer.connect(server, greet: false)
      _ = await peer.end()
    }
  }

  @Test func aConnectionWithoutARequestIsCut() async throws {
    try await withServer(TestService(), { $0.firstRequestTimeout = .milliseconds(50) }) { server in
      let peer = try await RawPeer.connect(server)
      check(await peer.end() != nil)
    }
  }

  @Test func aSlowHeaderListIsCut() async throws {
    try await withServer(TestService(), { $0.headerTimeout = .milliseconds(50) }) { server in
      let peer = try await RawPeer.connect(server)
      peer.send(RawPeer.frame(1, stream: 1, RawPeer.head(TestMethods.echo)))
      check(await peer.end() != nil)
    }
  }

  @Test func aSlowBodyEndsWithTheDeadline() async throws {
    try await withServer(TestService(), { $0.defaultCallTimeout = .milliseconds(50) }) { server in
      let peer = try await RawPeer.connect(server)
      peer.send(RawPeer.headers(1, RawPeer.head(TestMethods.echo)) + RawPeer.frame(0, stream: 1, [0, 0, 0]))
      check(await peer.first(1)?.flags == 5)
      check(await peer.first(3)?.errorCode == 0)
      peer.close()
    }
  }

  @Test func anIdleConnectionIsDrained() async throws {
    try await withServer(TestService(), { $0.idleTimeout = .milliseconds(50) }) { server in
      let peer = try await RawPeer.connect(server)
      peer.send(RawPeer.headers(1, RawPeer.head(TestMethods.echo)) + RawPeer.message(1, [1]))
      check(await peer.end() == 0)
    }
  }

  @Test func anUnansweredKeepalivePingCuts() async throws {
    let limits: (inout Limits) -> Void = {
      $0.keepaliveInterval = .milliseconds(50)
      $0.keepaliveTimeout = .milliseconds(50)
    }
    try await withServer(TestService(), limits) { server in
      let peer = try await RawPeer.connect(server)
      peer.send(RawPeer.headers(1, RawPeer.head(TestMethods.chat)))
      check(await peer.first(6) != nil)
      check(await peer.end() != nil)
    }
  }

  @Test func aPeerWithAZeroWindowHoldsNoMoreThanItsStream() async throws {
    let service = TestService()
    try await withServer(service, { $0.defaultCallTimeout = .milliseconds(100) }) { server in
      let peer = try await RawPeer.connect(server, greet: false)
      peer.send(RawPeer.preface + RawPeer.frame(4, [0, 4, 0, 0, 0, 0]))
      peer.send(RawPeer.headers(1, RawPeer.head(TestMethods.endless)) + RawPeer.message(1, []))
      // The deadline comes while nothing can be sent; trailers need no window.
      check(await peer.first(1) { $0.flags == 5 }?.stream == 1)
      await service.cancelled.wait()
      check(service.written.count < 200)
      peer.close()
    }
  }

  @Test func aPeerThatReadsNothingIsCut() async throws {
    let service = TestService()
    try await withServer(service, { $0.stalledWriteTimeout = .milliseconds(50) }) { server in
      let peer = try await RawPeer.connect(server, greet: false, reads: false)
      // The largest windows there are: only the socket holds the server back.
      peer.send(RawPeer.preface + RawPeer.frame(4, [0, 4, 0x7f, 0xff, 0xff, 0xff]))
      peer.send(RawPeer.frame(8, [0x7f, 0xff, 0, 0]))
      peer.send(RawPeer.headers(1, RawPeer.head(TestMethods.endless)) + RawPeer.message(1, []))
      await service.cancelled.wait()
      // What both systems and the server keep; the server's system alone would take megabytes.
      check(service.written.count < 2_000)
      peer.close()
    }
  }

  @Test func clientTrailersAreIgnored() async throws {
    try await withServer { server in
      let peer = try await RawPeer.connect(server)
      peer.send(RawPeer.headers(1, RawPeer.head(TestMethods.count)) + RawPeer.message(1, [1], end: false))
      peer.send(RawPeer.headers(1, RawPeer.fields([("x-late", "1")]), end: true))
      check(await peer.first(0)?.payload == [0, 0, 0, 0, 1, UInt8(ascii: "1")])
      peer.close()
    }
  }

  @Test func drainSendsTwoGoAways() async throws {
    let service = TestService()
    let server = try await Server(ServerConfiguration(), services: [service]).start()
    let peer = try await RawPeer.connect(server)
    peer.send(RawPeer.headers(1, RawPeer.head(TestMethods.chat)))
    await service.began.wait()
    let drained = Task { await server.drain(grace: .seconds(30)) }
    let notice = await peer.first(7)
    check(notice?.payload.prefix(4) == [0x7f, 0xff, 0xff, 0xff])
    // A call that was on its way is still taken.
    peer.send(RawPeer.headers(3, RawPeer.head(TestMethods.echo)) + RawPeer.message(3, [5]))
    check(await peer.first(0)?.stream == 3)
    peer.send(RawPeer.frame(6, flags: 1, [UInt8](repeating: HTTP2Session.drainPing, count: 8)))
    check(await peer.first(7)?.payload.prefix(4) == [0, 0, 0, 3])
    peer.send(RawPeer.frame(0, flags: 1, stream: 1))
    check(await peer.first(1) { $0.stream == 1 } != nil)
    _ = await peer.end()
    await drained.value
  }
}
