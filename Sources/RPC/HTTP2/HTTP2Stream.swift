// One stream as both ends see it: frames to send, written by any thread and drained by the event loop.

import NIOCore
import Synchronization

/// What a stream has for the next DATA frame.
enum NextData {
  /// Nothing yet.
  case wait
  /// This many bytes, and more may come.
  case bytes(Int)
  /// This many bytes, and then the end, in trailers or in this frame.
  case last(Int, trailersFollow: Bool)
}

/// A stream's sending side, and its place on a connection.
///
/// The properties marked "loop" belong to the connection's event loop; `output` is shared with the tasks that
/// write, under its lock.
class HTTP2Stream: @unchecked Sendable {
  /// The stream's number; 0 until it has one. (loop)
  final var id: Int32 = 0
  /// The connection; nil once the stream is closed. (loop)
  final var connection: HTTP2Connection?
  /// Whether the head has been handed to the session. (loop)
  final var headSubmitted = false
  /// Whether the session was told that there is nothing to send, and must be woken. (loop)
  final var isDeferred = false
  /// Whether the trailers have been handed to the session. (loop)
  final var trailersSubmitted = false
  /// Bytes charged to the connection's budget for this stream's messages. (loop)
  final var charged = 0
  /// Bytes charged to it for messages that came and that nobody is through with. (loop)
  final private(set) var inboundCharge = 0
  /// When the call must be over; the largest value if never. (loop)
  final var deadline = UInt64.max
  final let loop: LoopContext
  final let limits: Limits
  final let output = Mutex(StreamOutput())

  init(connection: HTTP2Connection) {
    self.connection = connection
    self.loop = connection.loop
    self.limits = connection.limits
  }

  init(loop: LoopContext, limits: Limits) {
    self.loop = loop
    self.limits = limits
  }

  // MARK: For subclasses

  /// Hands the head to the session; the queue is `empty` or has messages. Called on the loop, once.
  func submitHead(_ session: HTTP2Session, ended: Bool) { preconditionFailure("abstract") }
  /// Hands the trailers to the session if this side ends with any. Called on the loop, once, from within the
  /// session.
  func submitTrailers(_ session: HTTP2Session) -> Bool { preconditionFailure("abstract") }
  /// The time for the call is up. Called on the loop.
  func deadlinePassed() { preconditionFailure("abstract") }
  /// Bytes of messages that came and that their reader is not through with. (loop)
  var inboundBytes: Int { preconditionFailure("abstract") }
  /// The stream is gone, through the peer's RST_STREAM, or with the connection. Called on the loop, once.
  func closed(code: UInt32, connectionLost: RPCError?) { preconditionFailure("abstract") }

  // MARK: Writing (any thread)

  /// Queues a frame; suspends first while the queue is full. Returns whether it is full now.
  @discardableResult
  final func write(_ frame: [UInt8]) async throws(RPCError) -> Bool {
    while true {
      let step = output.withLock { $0.append(frame, limit: limits.streamOutboundBytes) }
      switch step {
      case .queued(let isFull): return isFull
      case .queuedAndTell(let isFull):
        tell()
        return isFull
      case .closed(let error): throw error
      case .full:
        if Task.isCancelled { throw RPCError(.cancelled, "the writing task was cancelled") }
        await room()
      }
    }
  }

  /// Suspends while the queue is full: before a message is encoded, so that what waits for room is one
  /// message and not its frame too.
  final func waitForRoom() async throws(RPCError) {
    while output.withLock({ $0.isFull(limits.streamOutboundBytes) }) {
      if Task.isCancelled { throw RPCError(.cancelled, "the writing task was cancelled") }
      await room()
    }
  }

  /// Queues a frame however full the queue is; nothing is told until `finish`.
  final func put(_ frame: [UInt8]) {
    output.withLock { _ = $0.append(frame, limit: .max) }
  }

  /// Wakes the loop to look at the output.
  final func tell() {
    if loop.eventLoop.inEventLoop { outputChanged() } else { loop.eventLoop.execute { self.outputChanged() } }
  }

  private func room() async {
    await suspend { $0.isFull(limits.streamOutboundBytes) }
  }

  /// Suspends the writing task until something has changed, if `isNeeded`; then `meanwhile` is done.
  final func suspend(
    while isNeeded: (borrowing StreamOutput) -> Bool, meanwhile: () -> Void = {}
  ) async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
        let ready = output.withLock { output in
          if !isNeeded(output) || Task.isCancelled { return true }
          output.writers.append(continuation)
          return false
        }
        if ready { continuation.resume() } else { meanwhile() }
      }
    } onCancel: {
      for writer in output.withLock({ $0.takeWriters() }) { writer.resume() }
    }
  }

  // MARK: Draining (loop)

  /// Brings the session up to date with the output.
  final func outputChanged() {
    guard let connection else { return }
    let (bytes, ended, closed) = output.withLock { output in
      output.told = false
      return (output.queue.bytes, output.ended, output.failure != nil)
    }
    guard !closed else { return }
    if !account(bytes) { return }
    if !headSubmitted {
      headSubmitted = true
      submitHead(connection.session, ended: ended && bytes == 0)
    } else if isDeferred {
      isDeferred = false
      connection.session.resume(id)
    }
    connection.needsFlush()
  }

  /// Charges what is queued beyond what was charged; false if the process has no room for it and the call was
  /// ended.
  private func account(_ bytes: Int) -> Bool {
    guard bytes > charged, let connection else { return true }
    let fits = connection.outputQueued(bytes - charged)
    charged = bytes
    if !fits { overBudget() }
    return fits
  }

  /// The process has no room for what this stream has queued. Called on the loop.
  func overBudget() { preconditionFailure("abstract") }

  /// How much there is for a frame of at most `limit` bytes.
  final func nextData(limit: Int) -> NextData {
    guard let connection else { return .last(0, trailersFollow: false) }
    let (bytes, ended) = output.withLock { ($0.queue.bytes, $0.ended) }
    if bytes > limit { return .bytes(limit) }
    if ended { return .last(bytes, trailersFollow: endOutput(connection.session)) }
    if bytes > 0 { return .bytes(bytes) }
    isDeferred = true
    return .wait
  }

  /// Hands the trailers to the session, once; true if there are any.
  final func endOutput(_ session: HTTP2Session) -> Bool {
    if trailersSubmitted { return true }
    trailersSubmitted = submitTrailers(session)
    return trailersSubmitted
  }

  /// Moves `count` queued bytes into `buffer`.
  final func takeData(_ count: Int, into buffer: inout ByteBuffer) {
    let (writers, left) = output.withLock { output in
      output.queue.move(count, into: &buffer)
      let writers = output.isFull(limits.streamOutboundBytes / 2) ? [] : output.takeWriters()
      return (writers, output.queue.bytes)
    }
    settle(left)
    for writer in writers { writer.resume() }
  }

  /// Gives back what was charged and drops what is queued: nobody will read it.
  final func dropOutput(_ error: RPCError) {
    let writers = output.withLock { output in
      output.failure = output.failure ?? error
      output.queue = ChunkQueue()
      return output.takeWriters()
    }
    for writer in writers { writer.resume() }
    settle(0)
  }

  /// Gives back what was charged for bytes that are not queued any more.
  final func settle(_ left: Int) {
    guard left < charged, let connection else { return }
    let count = charged - left
    charged = left
    connection.outputTaken(count)
  }

  // MARK: What came

  /// Brings the connection's budget up to date with the bytes that are held of what came; false if the
  /// process has no room for them. (loop)
  final func chargeInbound(_ held: Int) -> Bool {
    guard held != inboundCharge, let connection else { return true }
    let change = held - inboundCharge
    inboundCharge = held
    if change > 0 { return connection.budget.charge(change) }
    connection.budget.release(-change)
    return true
  }

  /// Accounts for what has been read. (any thread)
  final func messagesRead() { giveBack(0) }

  /// Gives the peer flow-control credit, and accounts for what has been read. (any thread)
  final func returnCredit(_ count: Int) { giveBack(count) }

  private func giveBack(_ count: Int) {
    if loop.eventLoop.inEventLoop {
      giveCredit(count)
    } else {
      loop.eventLoop.execute { self.giveCredit(count) }
    }
  }

  private func giveCredit(_ count: Int) {
    guard let connection else { return }
    _ = chargeInbound(inboundBytes)
    guard count > 0 else { return }
    connection.session.consume(id, count)
    connection.needsFlush()
  }
}
