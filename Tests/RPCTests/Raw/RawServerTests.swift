// What the client makes of servers that break the rules, stall, or are no gRPC servers at all.

import Testing

@testable import RPC

@Suite struct RawServerTests {
  /// Calls a server that answers the first frame of each stream with `answer`.
  private func outcome(
    limits: (inout Limits) -> Void = { _ in }, timeout: Duration? = .seconds(60),
    _ answer: @escaping @Sendable (UInt32) -> [UInt8]?
  ) async throws -> RPCError? {
    let server = try await RawServer.start { frame in frame.type == 1 ? answer(frame.stream) : [] }
    var configuration = ClientConfiguration(addresses: [server.address])
    limits(&configuration.limits)
    configuration.defaults.retry = .never
    let client = Client(configuration)
    var result: RPCError?
    do {
      _ = try await client.call(TestMethods.fail, RawMessage("x"), options: CallOptions(timeout: timeout))
    } catch {
      result = error as? RPCError
    }
    await client.close()
    await server.stop()
    return result
  }

  private static let ok: [(String, String)] = [("grpc-status", "0")]

  @Test func aProperAnswer() async throws {
    let error = try await outcome { stream in
      RawServer.head(stream) + RawPeer.message(stream, [1], end: false)
        + RawServer.headers(stream, Self.ok, end: true)
    }
    #expect(error == nil)
  }

  @Test(arguments: [
    (400, StatusCode.internalError), (401, .unauthenticated), (403, .permissionDenied),
    (404, .unimplemented), (429, .unavailable), (502, .unavailable), (503, .unavailable),
    (504, .unavailable), (500, .unknown), (302, .unknown), (200, .unknown),
  ])
  func anHTTPAnswer(_ status: Int, _ code: StatusCode) async throws {
    for hasBody in [true, false] {
      let error = try await outcome { stream in
        let head: [(String, String)] = [(":status", "\(status)"), ("content-type", "text/html")]
        let body = RawPeer.frame(0, flags: 1, stream: stream, Array("<html>".utf8))
        return RawServer.headers(stream, head, end: !hasBody) + (hasBody ? body : [])
      }
      #expect(error?.code == code, "with a body: \(hasBody)")
    }
  }

  @Test func aStatusInTheHTTPAnswerCounts() async throws {
    let error = try await outcome { stream in
      let fields = [(":status", "503"), ("grpc-status", "5"), ("grpc-message", "%F0%A0%AE%B7%E9%87%8E")]
      return RawServer.headers(stream, fields, end: true)
    }
    #expect(error?.code == .notFound)
    #expect(error?.message == "𠮷野")
  }

  @Test(arguments: ["99", "-1", "x", "", "00000000000000000000001"])
  func aStatusThatIsNone(_ text: String) async throws {
    let error = try await outcome { stream in
      RawServer.head(stream) + RawServer.headers(stream, [("grpc-status", text)], end: true)
    }
    #expect(error != nil)
    #expect(error?.code == .unknown || text.hasPrefix("0"))
  }

  @Test(
    arguments: [
      (0x1, StatusCode.internalError), (0x2, .internalError), (0x7, .unavailable), (0x8, .cancelled),
      (0xb, .resourceExhausted), (0xc, .permissionDenied),
    ] as [(UInt8, StatusCode)])
  func aResetStream(_ code: UInt8, _ status: StatusCode) async throws {
    let error = try await outcome { RawPeer.frame(3, stream: $0, [0, 0, 0, code]) }
    #expect(error?.code == status)
  }

  @Test func answersThatEndTooSoonOrSayTooMuch() async throws {
    let answers: [(@Sendable (UInt32) -> [UInt8]?, StatusCode)] = [
      // A message before the head breaks HTTP/2 itself.
      ({ RawPeer.message($0, [1]) }, .unavailable),
      // The stream ends without trailers.
      ({ RawServer.head($0) + RawPeer.message($0, [1]) }, .internalError),
      // The trailers come in the middle of a message.
      (
        { stream in
          RawServer.head(stream) + RawPeer.frame(0, stream: stream, [0, 0, 0, 0, 9, 1])
            + RawServer.headers(stream, Self.ok, end: true)
        }, .internalError
      ),
      // No message, two messages.
      ({ RawServer.head($0) + RawServer.headers($0, Self.ok, end: true) }, .unimplemented),
      (
        { stream in
          RawServer.head(stream) + RawPeer.message(stream, [1], end: false)
            + RawPeer.message(stream, [2], end: false) + RawServer.headers(stream, Self.ok, end: true)
        }, .unimplemented
      ),
      // Compressed, and nobody said how.
      ({ RawServer.head($0) + RawPeer.frame(0, stream: $0, [1, 0, 0, 0, 1, 7]) }, .internalError),
      // No such thing as a flag of two; a message of 4 GiB.
      ({ RawServer.head($0) + RawPeer.frame(0, stream: $0, [2, 0, 0, 0, 0]) }, .internalError),
      ({ RawServer.head($0) + RawPeer.frame(0, stream: $0, [0, 255, 255, 255, 255]) }, .resourceExhausted),
      // The connection ends.
      ({ _ in nil }, .unavailable),
      ({ _ in RawPeer.frame(7, [0, 0, 0, 0, 0, 0, 0, 0]) }, .unavailable),
    ]
    for (index, answer) in answers.enumerated() {
      let error = try await outcome(answer.0)
      #expect(error?.code == answer.1, "answer \(index): \(error?.description ?? "success")")
    }
  }

  @Test func aHeaderListOverTheLimit() async throws {
    let large = String(repeating: "a", count: 17 << 10)
    let error = try await outcome { stream in
      // In two frames: one takes 16 KiB at most.
      let block = RawPeer.fields([(":status", "200"), ("content-type", "application/grpc"), ("x", large)])
      return RawPeer.frame(1, stream: stream, Array(block.prefix(16_000)))
        + RawPeer.frame(9, flags: 4, stream: stream, Array(block.dropFirst(16_000)))
    }
    #expect(error?.code == .resourceExhausted)
  }

  @Test func anUnansweredKeepalivePingEndsTheCall() async throws {
    let limits: (inout Limits) -> Void = {
      $0.keepaliveInterval = .milliseconds(50)
      $0.keepaliveTimeout = .milliseconds(50)
    }
    let error = try await outcome(limits: limits, timeout: nil) { _ in [] }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("keepalive") == true)
  }

  @Test func aServerThatNeverGreetsIsGivenUp() async throws {
    let server = try await RawServer.start(greeting: []) { _ in [] }
    var configuration = ClientConfiguration(addresses: [server.address])
    configuration.limits.handshakeTimeout = .milliseconds(50)
    let client = Client(configuration)
    await expectStatus(.unavailable) { try await client.call(TestMethods.echo, RawMessage()) }
    await client.close()
    await server.stop()
  }

  @Test func aFloodOfPingsFromTheServerIsCut() async throws {
    let pings = Array(repeating: RawPeer.frame(6, [UInt8](repeating: 0, count: 8)), count: 200)
    let error = try await outcome { _ in Array(pings.joined()) }
    #expect(error?.code == .unavailable)
  }

  @Test func aCallThatIsCancelledBeforeItsTurnNeverLeaves() async throws {
    // The server takes one stream at once: the second call waits in the session, and is taken back there.
    let heard = Signal()
    let server = try await RawServer.start(greeting: RawPeer.frame(4, [0, 3, 0, 0, 0, 1])) { frame in
      if frame.type == 1 { heard.fire() }
      return []
    }
    let client = Client(server.address)
    let first = Task { try await client.call(TestMethods.fail, RawMessage()) }
    await heard.wait()
    for _ in 0..<20 {
      let other = Task { try await client.call(TestMethods.fail, RawMessage()) }
      other.cancel()
      await expectStatus(.cancelled) { try await other.value }
    }
    first.cancel()
    await expectStatus(.cancelled) { try await first.value }
    #expect(heard.count == 1)
    await client.close()
    await server.stop()
  }
}
