// The answering half of a call: running the handler, framing, ending, cancelling.

import NIOCore
import Schema
import Synchronization

extension ServerCall {
  // MARK: The handler (any thread)

  /// Queues the only response; it goes out when the handler has ended.
  func respond(_ frame: [UInt8]) { put(frame) }

  /// Lets a handler's body run when it is its connection's turn; its end is the end of the call.
  func run(_ body: @escaping @Sendable (ServerCall) async throws -> Void) {
    waiting = body
    home.wait(self)
  }

  /// Whether the client has left too much unread, on whichever stream.
  var isHeldBack: Bool { home.isHeldBack.load(ordering: .relaxed) }

  /// Suspends the handler while its client has left too much unread, on this stream or on all of them.
  func waitForTurn() async {
    while !Task.isCancelled {
      if isHeldBack {
        guard output.withLock(\.isOpen) else { return }
        await suspend {
          $0.isOpen && isHeldBack
        } meanwhile: {
          if loop.eventLoop.inEventLoop {
            home.wait(self)
          } else {
            loop.eventLoop.execute { self.loop.event { self.home.wait(self) } }
          }
        }
      } else if output.withLock({ $0.isFull(limits.streamOutboundBytes) }) {
        await suspend { $0.isFull(limits.streamOutboundBytes) }
      } else {
        return
      }
    }
  }

  /// It is this call's turn: to begin, or to go on writing. (loop)
  func proceed() {
    isInLine = false
    if let body = waiting {
      waiting = nil
      launch(body)
    } else {
      for writer in output.withLock({ $0.takeWriters() }) { writer.resume() }
    }
  }

  /// Runs the handler's body in a task of its own.
  private func launch(_ body: @escaping @Sendable (ServerCall) async throws -> Void) {
    guard let method = head.method else { return }
    let operation: @Sendable () async -> Void =
      if home.hasInterceptors {
        {
          do {
            try await self.intercepted(self.server.interceptors[...], body)
            self.finish(nil)
          } catch {
            self.finish(self.status(of: error))
          }
        }
      } else {
        {
          do {
            try await body(self)
            self.finish(nil)
          } catch {
            self.finish(self.status(of: error))
          }
        }
      }
    switch method.options.execution {
    case .eventLoop: task = Task(executorPreference: loop, operation: operation)
    case .concurrent: task = Task(operation: operation)
    }
  }

  private func intercepted(
    _ interceptors: ArraySlice<any ServerInterceptor>,
    _ body: @escaping @Sendable (ServerCall) async throws -> Void
  ) async throws {
    guard let first = interceptors.first else { return try await body(self) }
    try await first.intercept(context) {
      try await self.intercepted(interceptors.dropFirst(), body)
    }
  }

  private func status(of error: any Error) -> RPCError {
    if var error = error as? RPCError {
      if error.code == .ok { error.code = .unknown }
      return error
    }
    if error is CancellationError || isCancelled { return RPCError(.cancelled, "the call was cancelled") }
    server.onEvent(.handlerFailed(method: method, requestID: requestID, reason: "\(error)"))
    return server.mapError(error, context)
  }

  /// Encodes and frames a response, compressed if that was chosen and the client takes it.
  func frame(_ message: some Message) throws(RPCError) -> [UInt8] {
    let compress =
      head.acceptsGzip
      && answer.withLock { answer in
        guard answer.compression == .gzip, answer.announced != .identity else { return false }
        answer.announced = .gzip
        return true
      }
    return try MessageEncoder.frame(
      message, compression: compress ? .gzip : .identity, limit: limits.sentMessageBytes,
      floor: limits.compressionFloorBytes)
  }

  /// Sends the head without waiting for a message.
  func openResponse() throws(RPCError) {
    if let failure = output.withLock({ $0.failure }) { throw failure }
    tell()
  }

  /// The handler is done: success, or the error to answer with.
  private func finish(_ error: RPCError?) {
    output.withLock { output in
      guard !output.ended else { return }
      output.ended = true
      output.outcome = error
    }
    if loop.eventLoop.inEventLoop {
      handlerEnded()
    } else {
      loop.eventLoop.execute { self.loop.event { self.handlerEnded() } }
    }
  }

  // MARK: Ending (loop)

  private func handlerEnded() {
    task = nil
    releaseHandler()
    outputChanged()
  }

  private func releaseHandler() {
    if isAdmitted {
      isAdmitted = false
      home.handlerEnded()
    }
    _ = chargeInbound(0)
  }

  /// Ends the call with an error, now: what is queued is dropped and the handler is cancelled.
  func abort(_ error: RPCError) {
    requestEnded = true
    let (writers, hadEnded) = output.withLock { output in
      let hadEnded = output.ended
      output.queue = ChunkQueue()
      output.ended = true
      if !hadEnded { output.outcome = error }
      return (output.takeWriters(), hadEnded)
    }
    settle(0)
    request = []
    stopHandler(error)
    for writer in writers { writer.resume() }
    if hadEnded {
      // The answer was there and was not taken: nothing can be said any more.
      wasResetHere = true
      connection?.session.reset(id, code: 0x8)
      connection?.needsFlush()
    } else {
      // Messages may be held back by flow control, and the session would not ask for the end behind them.
      if headSubmitted, let connection { _ = endOutput(connection.session) }
      outputChanged()
    }
  }

  /// What came is no message. (any thread)
  func reject(_ error: RPCError) {
    if loop.eventLoop.inEventLoop {
      abort(error)
    } else {
      loop.eventLoop.execute { self.loop.event { self.abort(error) } }
    }
  }

  private func stopHandler(_ error: RPCError) {
    cancelled.store(true, ordering: .relaxed)
    sink?.fail(error)
    waiting = nil
    if isInLine { home.withdraw(self) }
    if let task { task.cancel() } else { releaseHandler() }
  }

  /// The stream is gone: stop what still runs for it.
  func wasClosed(code: UInt32, connectionLost: RPCError?) {
    deadline = .max
    let wasComplete = output.withLock { $0.ended && $0.queue.bytes == 0 } && code == 0
    if wasComplete {
      home.floods.completed()
    } else if connectionLost == nil, !wasResetHere, !isOverdue {
      home.wasReset()
    }
    requestEnded = true
    dropOutput(connectionLost ?? RPCError(.cancelled, "the client cancelled the call"))
    if !wasComplete || task != nil {
      stopHandler(connectionLost ?? RPCError(.cancelled, "the client cancelled the call"))
    }
    if isInLine { home.withdraw(self) }
    _ = chargeInbound(0)
    sink = nil
  }

  /// Whether the client's own deadline is about to pass or has: a client that gives up then is no flood,
  /// however many do. It has to have waited for most of the time that it gave.
  private var isOverdue: Bool {
    guard head.timeout != nil, let end = callDeadline?.nanoseconds else { return false }
    let lifetime = max((end - began) / 2, Self.resetLifetimeMin)
    return home.now.adding(Self.resetTolerance) >= end && home.now >= began.adding(lifetime)
  }

  // MARK: Header lists (loop)

  func sendHead(_ session: HTTP2Session, ended: Bool) {
    let answer = self.answer.withLock { answer in
      if answer.announced == nil {
        answer.announced = head.acceptsGzip && answer.compression == .gzip ? .gzip : .identity
      }
      return answer
    }
    if ended, answer.initialMetadata.isEmpty {
      session.submitResponse(id, .built(trailers(answer, only: true)))
      return
    }
    let compressed = answer.announced == .gzip
    guard !answer.initialMetadata.isEmpty else {
      session.submitResponse(id, .fixed(compressed ? .compressedResponse : .response), source: self)
      return
    }
    var block = HeaderBlock()
    block.add(":status", "200")
    block.add("content-type", "application/grpc")
    if compressed { block.add("grpc-encoding", "gzip") }
    block.add(answer.initialMetadata)
    guard block.listBytes <= limits.sentHeaderListBytes else { return refuseHead(session) }
    session.submitResponse(id, .built(block), source: self)
  }

  /// Ends a call that was to begin with more metadata than may be sent.
  private func refuseHead(_ session: HTTP2Session) {
    let error = RPCError(.resourceExhausted, "the initial metadata is over the limit")
    output.withLock { output in
      output.queue = ChunkQueue()
      output.ended = true
      output.outcome = error
    }
    settle(0)
    session.submitResponse(id, .built(trailers(ContextResponse(), only: true)))
    stopHandler(error)
  }

  func sendTrailers(_ session: HTTP2Session) {
    let isPlain = answer.withLock { $0.trailingMetadata.isEmpty } && output.withLock { $0.outcome == nil }
    session.submitTrailers(id, isPlain ? .fixed(.ok) : .built(trailers(response, only: false)))
  }

  private func trailers(_ answer: ContextResponse, only: Bool) -> HeaderBlock {
    let outcome = output.withLock { $0.outcome }
    let whole = trailers(answer, outcome, only: only)
    if whole.listBytes <= limits.sentHeaderListBytes { return whole }
    // The status is what counts; a list that the client refuses would hide it.
    let message = outcome.map { $0.message.utf8.count > 500 ? $0.message.prefix(100) + "…" : $0.message }
    let short =
      outcome.map { RPCError($0.code, message ?? "") }
      ?? RPCError(.resourceExhausted, "the trailing metadata is over the limit")
    return trailers(ContextResponse(), short, only: only)
  }

  private func trailers(_ answer: ContextResponse, _ outcome: RPCError?, only: Bool) -> HeaderBlock {
    var block = HeaderBlock()
    if only {
      block.add(":status", "200")
      block.add("content-type", "application/grpc")
    }
    block.add("grpc-status", String((outcome?.code ?? .ok).rawValue))
    if let outcome {
      if !outcome.message.isEmpty {
        block.add("grpc-message", bytes: PercentEncoding.encode(outcome.message))
      }
      if let details = outcome.details { block.add("grpc-status-details-bin", bytes: Base64.encode(details)) }
      block.add(outcome.metadata)
    }
    block.add(answer.trailingMetadata)
    return block
  }
}

extension RPCError {
  /// What a call is told that the process has no memory for.
  static let outOfBudget = RPCError(.resourceExhausted, "the server has too many bytes in flight")
}
