// One call as its caller sees it: attempts at it, its deadline, its metadata, its end.

import NIOCore
import Synchronization

/// Drives one call: picks connections, starts attempts, retries where that is safe, and tells the caller's
/// queue how it ended.
final class ClientExchange: InboundSource, @unchecked Sendable {
  private enum Phase {
    case notStarted
    case waiting(UInt64)
    case pausing
    case running(ClientCall)
    case ended
  }

  private struct State {
    var phase = Phase.notStarted
    var call: OutgoingCall
    var deadline: Deadline?
    var attempts = 0
    /// Whether the caller has given up: no attempt begins any more.
    var isCancelled = false
    /// Times that a connection was asked for, and the last of them that was told to ask again.
    var rounds = 0
    var wokenRound = 0
    var requestsEnded = false
    var backoff: Backoff
    var sawAnswer = false
    var initialMetadata: Metadata?
    var trailingMetadata = Metadata()
    var failure: RPCError?
    /// Tasks that wait for the stream to be open, or for the head.
    var waiters: [CheckedContinuation<Void, Never>] = []
    var timer: Scheduled<Void>?
  }

  /// Where answers go. Set once, before the start.
  var sink: InboundQueue!
  /// The only request, if there is just one; it can be sent again. Set once, before the start.
  var request: [UInt8]?
  private let started: UInt64
  private let client: ClientCore
  private let policy: RetryPolicy
  private let isRepeatable: Bool
  private let state: Mutex<State>

  init(client: ClientCore, call: OutgoingCall, idempotency: Idempotency) {
    self.client = client
    started = Clock.now
    policy = call.options.retry ?? RetryPolicy()
    isRepeatable = policy.repeatable ?? (idempotency != .unknown)
    let backoff = Backoff(first: policy.firstPause, longest: policy.longestPause, factor: 2)
    state = Mutex(State(call: call, deadline: call.options.end(from: started), backoff: backoff))
  }

  var deadline: Deadline? { state.withLock { $0.deadline } }
  var options: CallOptions { state.withLock { $0.call.options } }

  // MARK: For the caller

  /// Runs the interceptors and begins the first attempt.
  func start() {
    guard !client.interceptors.isEmpty else { return attempt() }
    Task {
      var call = state.withLock { $0.call }
      do throws(RPCError) {
        for interceptor in client.interceptors { try await interceptor.start(&call) }
        let changed = call
        state.withLock { state in
          state.call = changed
          state.deadline = changed.options.end(from: started)
        }
        attempt()
      } catch {
        finish(error, trailing: Metadata())
      }
    }
  }

  /// Ends the call from this side.
  func cancel(_ error: RPCError = RPCError(.cancelled, "the call was cancelled")) {
    let phase = state.withLock { state in
      state.isCancelled = true
      return state.phase
    }
    switch phase {
    case .running(let call): call.cancel(error)
    case .notStarted, .waiting, .pausing: finish(error, trailing: Metadata())
    case .ended: break
    }
  }

  /// Says that no more requests follow, now or as soon as there is a stream.
  func finishRequests() {
    let phase = state.withLock { state in
      state.requestsEnded = true
      return state.phase
    }
    if case .running(let call) = phase { call.finishRequests() }
  }

  /// Whether the call is over.
  var hasEnded: Bool {
    if case .ended = state.withLock({ $0.phase }) { true } else { false }
  }

  /// The stream to write on, once there is one.
  func openCall() async throws(RPCError) -> ClientCall {
    while true {
      let (phase, failure) = state.withLock { ($0.phase, $0.failure) }
      if case .running(let call) = phase { return call }
      if case .ended = phase { throw failure ?? RPCError(.cancelled, "the call has ended") }
      await news { state in
        if case .running = state.phase { return true }
        if case .ended = state.phase { return true }
        return false
      }
      if Task.isCancelled { throw RPCError(.cancelled, "the task was cancelled") }
    }
  }

  /// What the server sent before its first message, once it has.
  func awaitInitialMetadata() async throws(RPCError) -> Metadata {
    while true {
      let (metadata, phase, failure) = state.withLock { ($0.initialMetadata, $0.phase, $0.failure) }
      if let metadata { return metadata }
      if case .ended = phase {
        if let failure { throw failure }
        return Metadata()
      }
      await news { state in
        if case .ended = state.phase { return true }
        return state.initialMetadata != nil
      }
      if Task.isCancelled { throw RPCError(.cancelled, "the task was cancelled") }
    }
  }

  var initialMetadata: Metadata { state.withLock { $0.initialMetadata ?? Metadata() } }
  var trailingMetadata: Metadata { state.withLock { $0.trailingMetadata } }

  private func news(_ isThere: @Sendable (State) -> Bool) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let now = state.withLock { state in
          if isThere(state) || Task.isCancelled { return true }
          state.waiters.append(continuation)
          return false
        }
        if now { continuation.resume() }
      }
    } onCancel: {
      wake()
    }
  }

  private func wake() {
    let waiters = state.withLock { state in
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  func returnCredit(_ count: Int) {
    if case .running(let call) = state.withLock({ $0.phase }) { call.returnCredit(count) }
  }

  func messagesRead() {
    if case .running(let call) = state.withLock({ $0.phase }) { call.messagesRead() }
  }

  func reject(_ error: RPCError) { cancel(error) }
}

// MARK: - Attempts

extension ClientExchange {
  private func attempt() {
    if case .ended = state.withLock({ $0.phase }) { return }
    if let deadline, deadline.nanoseconds <= Clock.now {
      return finish(
        RPCError(.deadlineExceeded, "the deadline passed before the call was sent"), trailing: Metadata())
    }
    let round = state.withLock { state in
      state.rounds += 1
      return state.rounds
    }
    let picked = client.pool.pick(waitForReady: options.waitForReady ?? false) { error in
      self.stopWaiting(round)
      if let error { self.finish(error, trailing: Metadata()) } else { self.attempt() }
    }
    switch picked {
    case .connection(let connection): run(on: connection)
    case .failed(let error): notPicked(error)
    case .waiting(let waiter): wait(waiter, round)
    }
  }

  /// No address answers. A call that has been on a connection spends an attempt on that: else one that is
  /// moved at once would be moved again and again for as long as there is no other.
  private func notPicked(_ error: RPCError) {
    state.withLock { state in
      if state.attempts > 0 { state.attempts += 1 }
    }
    failed(error, unprocessed: true, trailing: Metadata())
  }

  private func wait(_ waiter: UInt64, _ round: Int) {
    state.withLock { state in
      // The connection may have come up in between: the call is running already, or past that.
      guard state.wokenRound < round else { return }
      switch state.phase {
      case .notStarted, .pausing: state.phase = .waiting(waiter)
      default: return
      }
      guard let deadline = state.deadline else { return }
      let end = NIODeadline.uptimeNanoseconds(deadline.nanoseconds)
      state.timer = client.pool.anyLoop.scheduleTask(deadline: end) {
        self.client.pool.cancel(waiter: waiter)
        self.finish(
          RPCError(.deadlineExceeded, "no connection came up before the deadline"), trailing: Metadata())
      }
    }
  }

  private func stopWaiting(_ round: Int) {
    let timer = state.withLock { state in
      state.wokenRound = round
      if case .waiting = state.phase { state.phase = .pausing }
      defer { state.timer = nil }
      return state.timer
    }
    timer?.cancel()
  }

  private func run(on connection: ClientConnection) {
    let head = head(for: connection)
    guard head.listBytes <= client.limits.sentHeaderListBytes else {
      return finish(
        RPCError(.resourceExhausted, "the call's metadata is over the limit"), trailing: Metadata())
    }
    let attempt = ClientCall(self, on: connection, head: head)
    let (isWanted, hasNoRequests) = state.withLock { state in
      if case .ended = state.phase { return (false, false) }
      if state.isCancelled { return (false, false) }
      state.attempts += 1
      state.phase = .running(attempt)
      return (true, state.requestsEnded)
    }
    guard isWanted else { return }
    if hasNoRequests { attempt.output.withLock { $0.ended = true } }
    if let request {
      attempt.put(request)
      attempt.output.withLock { $0.ended = true }
    }
    if connection.loop.eventLoop.inEventLoop {
      connection.loop.event { connection.start(attempt) }
    } else {
      connection.loop.eventLoop.execute { connection.loop.event { connection.start(attempt) } }
    }
    wake()
  }

  private func head(for connection: ClientConnection) -> HeaderBlock {
    let (call, deadline) = state.withLock { ($0.call, $0.deadline) }
    var block = HeaderBlock()
    block.add(":method", "POST")
    block.add(":scheme", connection.scheme)
    block.add(":path", call.method)
    block.add(":authority", connection.address.authority)
    block.add("te", "trailers")
    block.add("content-type", "application/grpc")
    block.add("user-agent", client.userAgent)
    if let deadline {
      let now = Clock.now
      let left = deadline.nanoseconds > now ? deadline.nanoseconds - now : 0
      block.add("grpc-timeout", TimeoutHeader.format(left))
    }
    if call.options.compression == .gzip { block.add("grpc-encoding", "gzip") }
    block.add("grpc-accept-encoding", "identity,gzip")
    block.add(call.options.metadata)
    return block
  }

  // MARK: Events of an attempt (its loop)

  func headArrived(_ metadata: Metadata) {
    state.withLock { state in
      state.sawAnswer = true
      state.initialMetadata = metadata
    }
    wake()
  }

  func attemptEnded(_ attempt: ClientCall, _ error: RPCError?, trailing: Metadata, unprocessed: Bool) {
    if let error {
      failed(error, unprocessed: unprocessed, trailing: trailing)
    } else {
      finish(nil, trailing: trailing)
    }
  }

  private func failed(_ error: RPCError, unprocessed: Bool, trailing: Metadata) {
    let pause = state.withLock { state -> UInt64? in
      guard request != nil, error.code == .unavailable, !state.sawAnswer, state.attempts > 0 else {
        return nil
      }
      if case .ended = state.phase { return nil }
      if state.isCancelled { return nil }
      // What no server has seen is moved at once, but once only; the rest as the policy says.
      if unprocessed, state.attempts == 1 {
        state.phase = .pausing
        return 0
      }
      guard unprocessed || isRepeatable, state.attempts < policy.attempts, client.mayRetry() else {
        return nil
      }
      state.phase = .pausing
      return state.backoff.pause(random: Double.random(in: 0...1))
    }
    guard let pause else { return finish(error, trailing: trailing) }
    client.pool.anyLoop.scheduleTask(in: .nanoseconds(Int64(clamping: pause))) {
      if case .pausing = self.state.withLock({ $0.phase }) { self.attempt() }
    }
  }

  private func finish(_ error: RPCError?, trailing: Metadata) {
    let (isFirst, waiter, timer) = state.withLock { state -> (Bool, UInt64?, Scheduled<Void>?) in
      if case .ended = state.phase { return (false, nil, nil) }
      var waiter: UInt64?
      if case .waiting(let number) = state.phase { waiter = number }
      state.phase = .ended
      state.failure = error
      state.trailingMetadata = trailing
      defer { state.timer = nil }
      return (true, waiter, state.timer)
    }
    guard isFirst else { return }
    timer?.cancel()
    if let waiter { client.pool.cancel(waiter: waiter) }
    sink.finish(error)
    wake()
    guard !client.interceptors.isEmpty else { return }
    let outcome = CallOutcome(
      status: Status(error?.code ?? .ok, error?.message ?? ""),
      duration: .nanoseconds(Int64(clamping: Clock.now - started)))
    let call = state.withLock { $0.call }
    for interceptor in client.interceptors.reversed() { interceptor.finish(call, outcome) }
  }
}

extension CallOptions {
  /// When a call with these options that starts then must be over.
  fileprivate func end(from start: UInt64) -> Deadline? {
    let end = timeout.map { Deadline(nanoseconds: start.adding($0.clampedNanoseconds)) }
    return [end, deadline].compactMap { $0 }.min()
  }
}
