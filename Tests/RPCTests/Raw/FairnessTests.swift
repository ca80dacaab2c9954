// Calls that wait because their peer leaves its answers unread, or because it is the others' turn.

import Synchronization
import Testing

@testable import RPC

@Suite struct FairnessTests {
  /// A server that lets a connection leave a thousand bytes unread, a service whose answers are larger, and a
  /// peer that takes nothing until it says so.
  private func withHeldBackPeer(
    _ calls: Range<UInt32>, _ limits: (inout Limits) -> Void = { _ in },
    _ body: (TestService, RawPeer, Server) async throws -> Void
  ) async throws {
    let service = TestService()
    let narrow: (inout Limits) -> Void = {
      $0.unreadAnswerBytes = 0
      $0.streamOutboundBytes = 1_000
      limits(&$0)
    }
    try await withServer(service, narrow) { server in
      let peer = try await RawPeer.connect(server, greet: false)
      peer.send(RawPeer.closedWindow)
      for call in calls { peer.send(large(2 * call + 1)) }
      await peer.settle()
      try await body(service, peer, server)
      peer.close()
    }
  }

  /// The message and its prefix.
  private let answerBytes = 5_005

  private func large(_ stream: UInt32, _ extra: [(String, String)] = []) -> [UInt8] {
    RawPeer.opened(stream, TestMethods.large, extra, request: Array("5000".utf8))
  }

  /// Lets an answer through and waits for its end; false if the stream ends otherwise.
  private func take(_ stream: UInt32, of peer: RawPeer) async -> Bool {
    peer.send(RawPeer.window(stream, answerBytes))
    return await peer.first(1) { $0.stream == stream && $0.flags == 5 } != nil
  }

  // MARK: Answers left unread

  @Test func oneAnswerLeftUnreadIsAllThatIsMade() async throws {
    try await withHeldBackPeer(0..<50) { service, _, server in
      check(service.grown.count == 1)
      check(server.bytesInFlight <= 2 * BudgetLease.block)
    }
  }

  @Test func aByteBelowTheBoundOneMoreIsMade() async throws {
    try await withHeldBackPeer(0..<50, { $0.streamOutboundBytes = 2 * 5_005 }) { service, _, _ in
      check(service.grown.count == 2)
    }
    try await withHeldBackPeer(0..<50, { $0.streamOutboundBytes = 2 * 5_005 + 1 }) { service, _, _ in
      check(service.grown.count == 3)
    }
  }

  @Test func callsThatWaitStartInOrderWhenThePeerReads() async throws {
    try await withHeldBackPeer(0..<10) { service, peer, _ in
      for call in 0..<10 as Range<UInt32> {
        check(await take(2 * call + 1, of: peer))
        await peer.settle()
        check(service.grown.count == min(Int(call) + 2, 10))
      }
    }
  }

  @Test func aCallThatWaitsEndsAtItsDeadline() async throws {
    try await withHeldBackPeer(0..<1) { service, peer, _ in
      peer.send(large(3, [("grpc-timeout", "20m")]))
      // Trailers need no window.
      check(await peer.first(1) { $0.stream == 3 }?.flags == 5)
      check(await take(1, of: peer))
      await peer.settle()
      check(service.grown.count == 1)
    }
  }

  @Test func aCallThatWaitsAndIsResetNeverStarts() async throws {
    try await withHeldBackPeer(0..<4) { service, peer, _ in
      peer.send(RawPeer.reset(3, code: 8) + RawPeer.reset(5, code: 8))
      await peer.settle()
      check(await take(1, of: peer))
      // Only the last one is left to be made.
      check(await take(7, of: peer))
      await peer.settle()
      check(service.grown.count == 2)
    }
  }

  @Test func callsThatAreResetMakeRoomForOthers() async throws {
    try await withHeldBackPeer(0..<3) { service, peer, _ in
      peer.send(RawPeer.reset(1, code: 8))
      check(await take(3, of: peer))
      check(await take(5, of: peer))
      check(service.grown.count == 3)
    }
  }

  @Test func aConnectionThatIsLostForgetsTheCallsThatWait() async throws {
    try await withHeldBackPeer(0..<50) { service, peer, server in
      peer.close()
      await server.drain(grace: .seconds(30))
      check(service.grown.count == 1)
    }
  }

  @Test func drainAnswersTheCallsThatWait() async throws {
    try await withHeldBackPeer(0..<5) { _, peer, server in
      let drained = Task { await server.drain(grace: .seconds(120)) }
      check(await peer.first(7) != nil)
      for call in 0..<5 as Range<UInt32> { check(await take(2 * call + 1, of: peer)) }
      // The second GOAWAY may have come between the answers.
      check([nil, 0].contains(await peer.end()))
      await drained.value
    }
  }

  @Test func requestsOfACallThatWaitAreKept() async throws {
    try await withHeldBackPeer(0..<1) { _, peer, _ in
      peer.send(RawPeer.headers(3, RawPeer.head(TestMethods.count)))
      for end in [false, false, true] { peer.send(RawPeer.message(3, [1, 2, 3], end: end)) }
      await peer.settle()
      check(await take(1, of: peer))
      peer.send(RawPeer.window(3, 6))
      check(await peer.first(0) { $0.stream == 3 }?.payload.last == UInt8(ascii: "9"))
    }
  }

  @Test func othersAreAnsweredMeanwhile() async throws {
    try await withHeldBackPeer(0..<50) { service, _, server in
      let client = Client(server.address)
      for _ in 0..<20 {
        let answer = try await client.call(TestMethods.large, RawMessage("5000"))
        check(answer.bytes.count == 5_000)
      }
      await client.close()
      check(service.grown.count == 21)
    }
  }

  @Test func aClientThatReadsGetsManyLargeAnswers() async throws {
    let service = TestService()
    var configuration = ServerConfiguration()
    configuration.limits.unreadAnswerBytes = 1 << 20
    try await withPair(service, server: configuration) { client, server in
      try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<200 {
          group.addTask { try await client.call(TestMethods.large, RawMessage("300000")).bytes.count }
        }
        for try await count in group { check(count == 300_000) }
      }
      check(service.grown.count == 200)
      check(server.acceptedCount == 1)
    }
  }

  @Test func streamsOfAPeerThatReadsNothingWriteNoMore() async throws {
    let service = TestService()
    let limits: (inout Limits) -> Void = {
      $0.unreadAnswerBytes = 0
      $0.streamOutboundBytes = 64 << 10
    }
    try await withServer(service, limits) { server in
      let peer = try await RawPeer.connect(server, greet: false)
      peer.send(RawPeer.closedWindow)
      // The first one fills what it may leave unread; the others have not even begun.
      for call in 0..<9 as Range<UInt32> { peer.send(RawPeer.opened(2 * call + 1, TestMethods.endless)) }
      await peer.settle()
      check(service.began.count == 1)
      let bound = (64 << 10) / 1_005 + 1
      check(service.written.count <= bound)
      peer.close()
    }
  }

  @Test func streamsThatRunShareWhatTheirPeerLeavesUnread() async throws {
    let service = TestService()
    let limits: (inout Limits) -> Void = {
      $0.unreadAnswerBytes = 0
      $0.streamOutboundBytes = 3 * 16_000
    }
    try await withServer(service, limits) { server in
      let peer = try await RawPeer.connect(server, greet: false)
      peer.send(RawPeer.closedWindow)
      let streams = Array(stride(from: 1, to: 19, by: 2) as StrideTo<UInt32>)
      for stream in streams { peer.send(RawPeer.headers(stream, RawPeer.head(TestMethods.chat))) }
      await service.began.wait(9)
      // Each is to answer with three messages that are a third each of what the connection may leave unread.
      for stream in streams {
        let message = RawPeer.message(stream, [UInt8](repeating: 1, count: 16_000), end: false)
        for _ in 0..<3 { peer.send(message) }
      }
      for stream in streams { peer.send(RawPeer.frame(0, flags: 1, stream: stream)) }
      await peer.settle()
      // The first one all three, the others one each, and then they wait.
      check(service.written.count == 2)
      // Whoever reads gets them all, of each stream.
      peer.send(RawPeer.frame(8, [0, 0x10, 0, 0]))
      for stream in streams { peer.send(RawPeer.frame(8, stream: stream, [0, 1, 0xff, 0xff])) }
      var (ended, bytes) = (0, 0)
      for await frame in peer.frames {
        if frame.type == 0 { bytes += frame.payload.count }
        if frame.type == 1, frame.flags == 5 { ended += 1 }
        if ended == 9 { break }
      }
      check(bytes == 9 * 3 * 16_005)
      check(service.written.count == 27)
      peer.close()
    }
  }

  // MARK: Turns

  @Test func aTurnThatIsUpGoesOnInTheNext() async throws {
    let service = TestService()
    try await withServer(service, { $0.turn = .zero }) { server in
      let peer = try await RawPeer.connect(server)
      let calls = (0..<100 as Range<UInt32>).flatMap { RawPeer.opened(2 * $0 + 1, TestMethods.echo) }
      peer.send(calls)
      for call in 0..<100 as Range<UInt32> {
        check(await peer.first(1) { $0.flags == 5 }?.stream == 2 * call + 1)
      }
      peer.close()
    }
  }

  /// A server with one event loop, and two peers on it: while the handler of the first call or message of the
  /// one runs, a call of the other is with the system.
  private func withNeighbours(
    _ limits: (inout Limits) -> Void = { _ in },
    _ body: (_ service: Queueing, _ peer: RawPeer, _ other: RawPeer) async throws -> Void
  ) async throws {
    let service = Queueing()
    var configuration = ServerConfiguration(threads: 1)
    limits(&configuration.limits)
    let server = try await Server(configuration, services: [service]).start()
    let other = try await RawPeer.connect(server)
    await other.settle()
    // The first call's handler has the other's call sent, and ends when the system has it.
    service.onFirst.withLock {
      $0 = { other.send(RawPeer.opened(1, Queueing.method, request: [9]), then: $0) }
    }
    let peer = try await RawPeer.connect(server)
    await peer.settle()
    try await body(service, peer, other)
    await server.drain(grace: .zero)
  }

  @Test func anotherConnectionsCallComesBetween() async throws {
    try await withNeighbours({ $0.turn = .zero }) { service, peer, other in
      peer.send((0..<100 as Range<UInt32>).flatMap { RawPeer.opened(2 * $0 + 1, Queueing.method) })
      check(await peer.first(1) { $0.stream == 199 && $0.flags == 5 } != nil)
      check(await other.first(1) { $0.flags == 5 } != nil)
      let order = service.order.withLock { $0 }
      // In the next turn or, where that one came too soon for the system, the one after.
      check(order.count == 101 && order.prefix(50).contains([9]))
    }
  }

  @Test func anotherConnectionsCallComesBetweenTheMessagesOfAStream() async throws {
    try await withNeighbours { service, peer, other in
      // As many as the stream's window takes: the reader never has to wait for the next one.
      let frame = RawPeer.frame(0, stream: 1, [UInt8](repeating: 0, count: 5 * 3_000))
      let frames = Array(repeatElement(frame, count: 17).joined())
      peer.send(RawPeer.headers(1, RawPeer.head(Queueing.stream)) + frames)
      check(await other.first(1) { $0.flags == 5 } != nil)
      let read = service.order.withLock { $0.firstIndex(of: [9]) }
      check(read.map { $0 < 17 * 3_000 } ?? false)
    }
  }
}

/// Notes in which order its calls begin, and the messages of its streams are read.
private final class Queueing: Service {
  static let method = RawMethod(service: "test.Queueing", name: "Note", kind: .unary)
  static let stream = RawMethod(service: "test.Queueing", name: "Read", kind: .clientStreaming)
  let order = Mutex<[[UInt8]]>([])
  /// What the first call does before its handler goes on; it says itself when it has done it.
  let onFirst = Mutex<(@Sendable (@escaping @Sendable () -> Void) -> Void)?>(nil)
  private let isDone = Atomic(false)

  func register(with router: inout Router) {
    router.unary(Self.method) { [self] request, _ in
      note(request)
      return request
    }
    router.clientStreaming(Self.stream) { [self] requests, _ in
      for try await request in requests { note(request) }
      return RawMessage()
    }
  }

  private func note(_ request: RawMessage) {
    let isFirst = order.withLock { order in
      order.append(request.bytes)
      return order.count == 1
    }
    guard isFirst, let first = onFirst.withLock({ $0 }) else { return }
    first { self.isDone.store(true, ordering: .releasing) }
    // Keeps the event loop: nothing else may run before the bytes are there.
    while !isDone.load(ordering: .acquiring) {}
  }
}
