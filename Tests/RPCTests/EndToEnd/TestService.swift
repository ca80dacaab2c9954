// A service of raw messages, and a server and client around it on a port of the system's choosing.

import Synchronization
import Testing

@testable import RPC

typealias RawMethod = MethodDescriptor<RawMessage, RawMessage>

enum TestMethods {
  static let echo = RawMethod(
    service: "test.Service", name: "Echo", kind: .unary, idempotency: .noSideEffects)
  static let fail = RawMethod(service: "test.Service", name: "Fail", kind: .unary)
  static let hang = RawMethod(service: "test.Service", name: "Hang", kind: .unary)
  static let context = RawMethod(service: "test.Service", name: "Context", kind: .unary)
  static let many = RawMethod(service: "test.Service", name: "Many", kind: .serverStreaming)
  static let endless = RawMethod(service: "test.Service", name: "Endless", kind: .serverStreaming)
  static let count = RawMethod(service: "test.Service", name: "Count", kind: .clientStreaming)
  static let chat = RawMethod(service: "test.Service", name: "Chat", kind: .bidirectional)
  static let deaf = RawMethod(service: "test.Service", name: "Deaf", kind: .bidirectional)
  static let large = RawMethod(service: "test.Service", name: "Large", kind: .unary)
  static let missing = RawMethod(service: "test.Service", name: "Missing", kind: .unary)
}

/// A latch that tests wait on instead of sleeping.
final class Signal: Sendable {
  private struct State {
    var count = 0
    var waiters: [(Int, CheckedContinuation<Void, Never>)] = []
  }
  private let state = Mutex(State())

  var count: Int { state.withLock { $0.count } }

  func fire() {
    let ready = state.withLock { state in
      state.count += 1
      let ready = state.waiters.filter { $0.0 <= state.count }
      state.waiters.removeAll { $0.0 <= state.count }
      return ready
    }
    for (_, waiter) in ready { waiter.resume() }
  }

  /// Returns once it has fired that often.
  func wait(_ count: Int = 1) async {
    await withCheckedContinuation { continuation in
      let now = state.withLock { state in
        if state.count >= count { return true }
        state.waiters.append((count, continuation))
        return false
      }
      if now { continuation.resume() }
    }
  }
}

struct TestService: Service {
  /// A handler has begun.
  let began = Signal()
  /// A handler that was cancelled has ended.
  let cancelled = Signal()
  /// Messages that `Endless` or `Chat` has written, and that did not have to wait.
  let written = Signal()
  /// The server has begun to drain.
  let drained = Signal()
  /// `Echo` was called.
  let echoed = Signal()
  /// `Large` was called.
  let grown = Signal()

  func serverWillDrain() async { drained.fire() }

  func register(with router: inout Router) {
    router.unary(TestMethods.echo) { request, _ in
      echoed.fire()
      return request
    }
    router.unary(TestMethods.large) { request, _ in
      grown.fire()
      return RawMessage([UInt8](repeating: 7, count: Int(request.text) ?? 0))
    }
    router.unary(TestMethods.fail) { request, context in
      if request.text == "plain" { throw Plain() }
      var error = RPCError(.notFound, request.text, details: [1, 2, 3])
      try error.metadata.add("yes", for: "x-error")
      throw error
    }
    router.unary(TestMethods.hang) { _, _ in try await hang() }
    router.unary(TestMethods.context) { request, context in
      context.initialMetadata = context.metadata
      context.trailingMetadata = context.metadata
      let left = context.deadline.map { "\($0.remaining > .zero)" } ?? "none"
      return RawMessage("\(context.method) \(left) \(context.requestID.isEmpty) \(context.peer)")
    }
    router.serverStreaming(TestMethods.many) { request, writer, _ in
      for index in 0..<(Int(request.text) ?? 0) { try await writer.write(RawMessage("\(index)")) }
      if request.text == "0" { throw RPCError(.outOfRange, "none") }
    }
    router.serverStreaming(TestMethods.endless) { _, writer, _ in
      began.fire()
      defer { cancelled.fire() }
      while true {
        try await writer.write(RawMessage([UInt8](repeating: 1, count: 1_000)))
        written.fire()
      }
    }
    router.clientStreaming(TestMethods.count) { requests, _ in
      var bytes = 0
      for try await request in requests {
        bytes += request.bytes.count
        if request.text == "stop" { throw RPCError(.aborted, "stopped") }
      }
      return RawMessage("\(bytes)")
    }
    router.bidirectional(TestMethods.chat) { requests, writer, _ in
      began.fire()
      for try await request in requests {
        try await writer.write(request)
        written.fire()
      }
    }
    router.bidirectional(TestMethods.deaf) { _, _, _ in _ = try await hang() }
  }

  private func hang() async throws -> RawMessage {
    began.fire()
    do {
      try await Task.sleep(for: .seconds(3_600))
    } catch {
      cancelled.fire()
      throw error
    }
    return RawMessage()
  }

  struct Plain: Error {}
}

/// Runs `body` against a fresh server and client, and takes both down after it.
func withPair<Result>(
  _ service: TestService = TestService(), server: ServerConfiguration = ServerConfiguration(),
  client: (inout ClientConfiguration) -> Void = { _ in },
  _ body: (Client, Server) async throws -> Result
) async throws -> Result {
  let server = try await Server(server, services: [service]).start()
  var configuration = ClientConfiguration(addresses: [server.address])
  client(&configuration)
  let client = Client(configuration)
  do {
    let result = try await body(client, server)
    await client.close()
    await server.drain(grace: .zero)
    return result
  } catch {
    await client.close()
    await server.drain(grace: .zero)
    throw error
  }
}

/// The status that a call fails with.
func status(_ body: () async throws -> some Any) async -> StatusCode? {
  do {
    _ = try await body()
    return .ok
  } catch {
    return (error as? RPCError)?.code
  }
}

/// Expects that a call ends with that status.
func expectStatus(
  _ code: StatusCode, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> some Any
) async {
  let got = await status(body)
  #expect(got == code, sourceLocation: sourceLocation)
}

/// `#expect` for conditions that change what they ask.
func check(_ condition: Bool, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(condition, sourceLocation: sourceLocation)
}

extension Client {
  /// `unary` with untyped errors, which `#expect` can bear.
  func call(_ method: RawMethod, _ request: RawMessage, options: CallOptions = CallOptions()) async throws
    -> RawMessage
  {
    try await unary(method, request, options: options)
  }
}
