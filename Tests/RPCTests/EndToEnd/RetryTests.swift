// Which failed calls a client sends again, and which it must not.

import Synchronization
import Testing

@testable import RPC

@Suite struct RetryTests {
  private let quick = RetryPolicy(attempts: 4, firstPause: .milliseconds(1), longestPause: .milliseconds(2))

  /// A server whose first `failures` calls of each kind end with that status before a handler runs.
  private func withFlaky(
    _ failures: Int, _ code: StatusCode, _ body: (Client, Flaky) async throws -> Void
  ) async throws {
    let flaky = Flaky(failures: failures, code: code)
    try await withPair(server: ServerConfiguration(interceptors: [flaky])) { client, _ in
      try await body(client, flaky)
    }
  }

  @Test func anIdempotentCallIsRepeatedUntilItSucceeds() async throws {
    try await withFlaky(3, .unavailable) { client, flaky in
      let answer = try await client.call(
        TestMethods.echo, RawMessage("a"), options: CallOptions(retry: quick))
      #expect(answer.text == "a")
      #expect(flaky.calls == 4)
    }
  }

  @Test func attemptsEnd() async throws {
    try await withFlaky(9, .unavailable) { client, flaky in
      let options = CallOptions(retry: quick)
      await expectStatus(.unavailable) {
        try await client.call(TestMethods.echo, RawMessage(), options: options)
      }
      #expect(flaky.calls == 4)
    }
  }

  @Test func theDefaultPolicyNeverRepeatsWhatMayHaveTakenEffect() async throws {
    try await withFlaky(1, .unavailable) { client, flaky in
      await expectStatus(.unavailable) { try await client.call(TestMethods.context, RawMessage()) }
      #expect(flaky.calls == 1)
    }
  }

  @Test func thePolicyMaySayThatACallIsRepeatable() async throws {
    try await withFlaky(1, .unavailable) { client, flaky in
      var policy = quick
      policy.repeatable = true
      _ = try await client.call(TestMethods.context, RawMessage(), options: CallOptions(retry: policy))
      #expect(flaky.calls == 2)
    }
  }

  @Test(arguments: [StatusCode.internalError, .resourceExhausted, .aborted, .deadlineExceeded, .unknown])
  func onlyUnavailableIsRepeated(_ code: StatusCode) async throws {
    try await withFlaky(1, code) { client, flaky in
      await expectStatus(code) {
        try await client.call(TestMethods.echo, RawMessage(), options: CallOptions(retry: quick))
      }
      #expect(flaky.calls == 1)
    }
  }

  @Test func neverMeansOnce() async throws {
    try await withFlaky(1, .unavailable) { client, flaky in
      await expectStatus(.unavailable) {
        try await client.call(TestMethods.echo, RawMessage(), options: CallOptions(retry: .never))
      }
      #expect(flaky.calls == 1)
    }
  }

  @Test func aStreamIsRepeatedBeforeItsFirstAnswer() async throws {
    let many = RawMethod(
      service: "test.Service", name: "Many", kind: .serverStreaming, idempotency: .noSideEffects)
    try await withFlaky(2, .unavailable) { client, flaky in
      var count = 0
      for try await _ in client.serverStreaming(many, RawMessage("3"), options: CallOptions(retry: quick)) {
        count += 1
      }
      #expect(count == 3 && flaky.calls == 3)
    }
  }

  @Test func theDeadlineCoversAllAttempts() async throws {
    try await withFlaky(1_000, .unavailable) { client, _ in
      let policy = RetryPolicy(
        attempts: 1_000, firstPause: .milliseconds(20), longestPause: .milliseconds(20))
      let options = CallOptions(timeout: .milliseconds(100), retry: policy)
      await expectStatus(.deadlineExceeded) {
        try await client.call(TestMethods.echo, RawMessage(), options: options)
      }
    }
  }

  @Test func retriesOfOneClientAreBounded() async throws {
    let flaky = Flaky(failures: 1_000, code: .unavailable)
    let server = ServerConfiguration(interceptors: [flaky])
    try await withPair(server: server, client: { $0.limits.retries = .init(burst: 2, perSecond: 0) }) {
      client, _ in
      for _ in 0..<3 {
        let options = CallOptions(retry: quick)
        await expectStatus(.unavailable) {
          try await client.call(TestMethods.echo, RawMessage(), options: options)
        }
      }
      #expect(flaky.calls == 5)
    }
  }

  @Test func aRefusedStreamMovesOnOnceAtOnce() async throws {
    // Handlers that ignore their cancellation still count: the second call is refused while the first one
    // lingers.
    let lingering = Lingering()
    var configuration = ServerConfiguration(interceptors: [lingering])
    configuration.limits.concurrentStreams = 1
    try await withPair(server: configuration) { client, _ in
      let first = Task { await status { try await client.call(TestMethods.context, RawMessage()) } }
      await lingering.began.wait()
      first.cancel()
      #expect(await first.value == .cancelled)
      await expectStatus(.unavailable) { try await client.call(TestMethods.context, RawMessage()) }
      lingering.release()
      #expect(lingering.began.count == 1)
    }
  }

  @Test func whyThereIsNoConnectionIsSaidInWords() async throws {
    // Port 1 is reserved and nobody listens there.
    let client = Client("127.0.0.1:1")
    do {
      _ = try await client.call(TestMethods.echo, RawMessage())
      Issue.record("somebody listens on port 1")
    } catch let error as RPCError {
      #expect(error.message == "cannot connect to 127.0.0.1:1: Connection refused")
    }
    await client.close()
  }

  // A server that goes away without having seen the call, and leaves nobody at its address: the call is
  // moved once and then fails. It has no deadline that would end it otherwise.
  @Test(.timeLimit(.minutes(1)), arguments: [RetryPolicy.never, RetryPolicy(attempts: 3)])
  func aCallThatCannotBeMovedFails(_ policy: RetryPolicy) async throws {
    let client = Client(try await VanishingServer.start())
    await expectStatus(.unavailable) {
      try await client.call(TestMethods.echo, RawMessage(), options: CallOptions(retry: policy))
    }
    await client.close()
  }
}

private final class Flaky: ServerInterceptor {
  private let failures: Int
  private let code: StatusCode
  private let count = Mutex(0)

  init(failures: Int, code: StatusCode) {
    self.failures = failures
    self.code = code
  }

  var calls: Int { count.withLock { $0 } }

  func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws {
    let number = count.withLock { count in
      count += 1
      return count
    }
    if number <= failures { throw RPCError(code, "flaky") }
    try await next()
  }
}

private final class Lingering: ServerInterceptor {
  let began = Signal()
  private let released = Signal()

  func release() { released.fire() }

  func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws {
    began.fire()
    await released.wait()
    try await next()
  }
}
