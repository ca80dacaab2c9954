// One connection of either side: the channel handler that owns the session, its streams, its clocks and its
// output.

import NIOCore
import NIOTLS
import Synchronization

/// The part that server and client share. Everything in it belongs to the connection's event loop; the
/// properties that every frame touches are spared the run-time check of exclusive access, which is a
/// twentieth of a call's cost.
class HTTP2Connection: ChannelInboundHandler, @unchecked Sendable {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  final let loop: LoopContext
  final let limits: Limits
  final let role: HTTP2Role
  private final let isSecure: Bool
  final private(set) var session: HTTP2Session!
  final private(set) var context: ChannelHandlerContext?
  @exclusivity(unchecked) final private(set) var streams: [Int32: HTTP2Stream] = [:]
  /// The stream that was looked up last: most callbacks come in runs for one stream.
  @exclusivity(unchecked) private final var lastStream: HTTP2Stream?
  @exclusivity(unchecked) final var budget: BudgetLease
  @exclusivity(unchecked) final var timers: ConnectionTimers
  @exclusivity(unchecked) final var floods: FloodGuard
  /// The time of the current event, in nanoseconds.
  final var now: UInt64
  /// Whether the session has made anything of the bytes of the current read.
  @exclusivity(unchecked) final var heard = false
  /// DATA frames sent since the last WINDOW_UPDATE came.
  final var dataSent = 0
  /// Why the connection is being cut.
  final private(set) var cutReason: String?
  /// Whether new streams are refused, and the connection closes after the last one.
  final var isDraining = false
  /// Whether the peer has to take more of its answers before others are made. Changed on the loop.
  final let isHeldBack = Atomic(false)
  private final var isDirty = false
  private final var isReading = false
  private final var isFlushing = false
  private final var isClosing = false
  private final var isCut = false
  private final var timer: Scheduled<Void>?
  private final var timerAt = UInt64.max
  /// The earliest deadline of calls started since the timer was last set.
  private final var newDeadline = UInt64.max

  init(_ role: HTTP2Role, loop: LoopContext, limits: Limits, budget: MemoryBudget, isSecure: Bool) {
    self.role = role
    self.loop = loop
    self.limits = limits
    self.isSecure = isSecure
    self.budget = BudgetLease(budget)
    self.now = Clock.now
    self.timers = ConnectionTimers(limits, role: role, now: now)
    self.floods = FloodGuard(limits, now: now)
  }

  // MARK: For subclasses

  /// The peer's certificate, once TLS is up.
  func secured(_ channel: any Channel) {}
  /// The connection can carry frames.
  func began() {}
  /// The connection is gone and some streams are open; they are closed next.
  func lostWhileOpen() {}
  /// The connection is gone; all its streams are closed already.
  func ended() {}
  /// Somebody should know that the connection is cut, or never came up.
  func report(_ reason: String, handshake: Bool) {}
  func headersBegan(_ stream: Int32) -> Bool { true }
  func header(_ stream: Int32, _ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool {
    true
  }
  func headersEnded(_ stream: Int32, endOfStream: Bool) -> Bool { true }
  func dataArrived(_ stream: Int32, _ chunk: UnsafeRawBufferPointer, inLastFrame: Bool) -> Bool { true }
  func peerEnded(_ stream: Int32) {}
  func endSent(_ stream: Int32) {}
  /// A stream was closed, whether or not it ever had a whole header list.
  func streamGone(_ stream: Int32) {}
  func headersNotSent(_ stream: Int32) {}
  func settingsArrived() { timers.established(now) }
  func goAwayArrived(lastStream: Int32, code: UInt32) {}
  /// Lets calls that wait go on, for no longer than a turn; false if some wait for the next one.
  func startCalls() -> Bool { true }
  /// The peer took enough of its answers for those that wait to go on.
  func roomCame() {}
  /// The last stream closed, or the drain began with none.
  func drained() { close() }

  /// Lets calls finish and takes no new ones.
  func drain() { beginDrain() }

  // MARK: Streams

  final func stream(_ id: Int32) -> HTTP2Stream? {
    if let lastStream, lastStream.id == id { return lastStream }
    guard let found = streams[id] else { return nil }
    lastStream = found
    return found
  }

  final func add(_ stream: HTTP2Stream) {
    if streams.isEmpty { timers.busy(true, now) }
    streams[stream.id] = stream
    lastStream = stream
  }

  final func streamClosed(_ id: Int32, code: UInt32) {
    streamGone(id)
    guard let stream = streams.removeValue(forKey: id) else { return }
    if lastStream === stream { lastStream = nil }
    floods.closed()
    if streams.isEmpty { timers.busy(false, now) }
    stream.closed(code: code, connectionLost: nil)
    stream.connection = nil
  }

  /// Makes sure that a deadline is kept, from within a read.
  final func note(deadline: UInt64) { newDeadline = min(newDeadline, deadline) }

  // MARK: Floods

  final func controlFrameBegan(_ type: UInt8, _ stream: Int32, ack: Bool) -> Bool {
    let fine =
      switch type {
      case FrameType.ping: ack || floods.ping(now: now)
      case FrameType.settings: ack || floods.setting(now: now)
      case FrameType.windowUpdate: windowUpdate()
      // What ends an open stream is counted when the stream is closed.
      case FrameType.reset where streams[stream] != nil: true
      case FrameType.continuation: true
      default: floods.needless(now: now)
      }
    if !fine { condemn("too many frames of type \(type)") }
    return fine
  }

  private func windowUpdate() -> Bool {
    defer { dataSent = 0 }
    return floods.windowUpdate(dataSent: dataSent, now: now)
  }

  final func emptyDataArrived() -> Bool {
    if floods.emptyFrame(now: now) { return true }
    condemn("too many empty DATA frames")
    return false
  }

  /// A frame that HTTP/2 refuses: a header list it forbids, or a stream beyond the limit.
  final func invalidFrameArrived() -> Bool {
    if !floods.badRequest(now: now) { condemn("too many frames that HTTP/2 refuses") }
    return cutReason == nil
  }

  /// Marks the connection for cutting, at the end of the current read or flush; safe within a callback of the
  /// session.
  final func condemn(_ reason: String) {
    if cutReason == nil { cutReason = reason }
  }

  /// A read of at least so many bytes of which nothing came was DATA for streams that are closed; smaller
  /// ones may be parts of a frame.
  private static let deafReadMin = 256

  final func pingAnswered(drain: Bool) {
    timers.pingAnswered()
    if drain { finishDrain() }
  }

  // MARK: Channel

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    if context.channel.isActive { channelActive(context: context) }
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    // A channel that is closed before it was active never becomes inactive.
    lost(RPCError(.unavailable, "the connection was closed"))
  }

  func channelActive(context: ChannelHandlerContext) {
    if isSecure { wake(at: timers.next) } else { begin() }
  }

  private func begin() {
    guard session == nil else { return }
    session = HTTP2Session(role, limits: limits, delegate: self)
    loop.event {
      now = Clock.now
      began()
      flush()
      wake(at: timers.next)
    }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case .handshakeCompleted(let negotiated)? = event as? TLSUserEvent {
      if negotiated == "h2" {
        secured(context.channel)
        begin()
      } else {
        report("ALPN did not settle on h2", handshake: true)
        context.close(promise: nil)
      }
    }
    context.fireUserInboundEventTriggered(event)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard session != nil, cutReason == nil else { return }
    isReading = true
    loop.event {
      now = Clock.now
      timers.received(now)
      heard = false
      let bytes = unwrapInboundIn(data)
      let healthy = bytes.withUnsafeReadableBytes { session.receive($0) }
      if !heard, bytes.readableBytes >= Self.deafReadMin, !floods.needless(now: now) {
        condemn("too many bytes for streams that are closed")
      }
      if !healthy || cutReason != nil { cut(cutReason ?? "the peer broke the protocol") }
    }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    isReading = false
    loop.event {
      flush()
      lookForRoom()
      keepDeadlines()
    }
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable {
      loop.event {
        timers.stalled(since: nil)
        flush()
      }
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    lost(RPCError(.unavailable, cutReason ?? "the connection was lost"))
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if session == nil { report("\(error)", handshake: true) }
    lost(RPCError(.unavailable, "the connection failed"))
    context.close(promise: nil)
  }

  private func lost(_ error: RPCError) {
    guard context != nil else { return }
    loop.event {
      context = nil
      timer?.cancel()
      timer = nil
      let open = streams.values
      if !open.isEmpty { lostWhileOpen() }
      streams = [:]
      lastStream = nil
      for stream in open {
        stream.closed(code: 0x8, connectionLost: error)
        stream.connection = nil
      }
      budget.close()
      ended()
    }
  }
}

// MARK: - Output

extension HTTP2Connection {
  /// Says that the session has frames to send. They go out at the end of the current event.
  final func needsFlush() {
    guard !isDirty else { return }
    isDirty = true
    if !isReading { loop.markDirty(self) }
  }

  /// Sends what the session has, as long as the socket takes it.
  final func flush() {
    isDirty = false
    guard !isFlushing, session != nil, context != nil else { return }
    isFlushing = true
    let isBlocked = !writeFrames()
    isFlushing = false
    // A stream's end may show only when its last frame goes out, and be one too many.
    if let cutReason, !isCut { return cut(cutReason) }
    if isBlocked {
      timers.stalled(since: Clock.now)
      wake(at: timers.next)
    } else if session.isOver {
      close()
    } else if isDraining, streams.isEmpty, !timers.isNoticePending {
      drained()
    }
  }

  /// Writes what the session has; false if the socket takes no more.
  private func writeFrames() -> Bool {
    while let context {
      guard context.channel.isWritable else { return false }
      session.drain(into: &loop.scratch, limit: 64 << 10)
      guard loop.scratch.readableBytes > 0 else { break }
      context.writeAndFlush(wrapOutboundOut(loop.scratch), promise: nil)
      loop.scratch.clear()
    }
    return true
  }

  /// Closes the channel once what was written is out.
  final func close() {
    guard let context, !isClosing else { return }
    isClosing = true
    let written = context.eventLoop.makePromise(of: Void.self)
    written.futureResult.whenComplete { _ in self.context?.close(promise: nil) }
    context.writeAndFlush(wrapOutboundOut(ByteBuffer()), promise: written)
  }

  /// Closes the channel now.
  final func closeNow() {
    context?.close(promise: nil)
  }

  /// Ends the connection for something that the peer did: GOAWAY, then close.
  final func cut(_ reason: String) {
    condemn(reason)
    guard let context, !isCut else { return }
    isCut = true
    report(cutReason ?? reason, handshake: false)
    if session != nil {
      session.terminate(code: 0xb)
      isReading = false
      flush()
    }
    context.close(promise: nil)
  }
}

// MARK: - Time

extension HTTP2Connection {
  /// Makes sure that the connection is looked at then, at the latest.
  final func wake(at time: UInt64) {
    guard time < timerAt, context != nil else { return }
    timer?.cancel()
    timerAt = time
    // Held strongly: a weak reference would slow every retain of the connection down. It is cancelled when
    // the connection is lost.
    timer = loop.eventLoop.scheduleTask(deadline: .uptimeNanoseconds(time)) { self.timerFired() }
  }

  private func timerFired() {
    timer = nil
    timerAt = .max
    loop.event {
      now = Clock.now
      for stream in streams.values where stream.deadline <= now { stream.deadlinePassed() }
      switch timers.wake(now) {
      case .nothing: break
      case .ping:
        session?.ping(drain: false)
        needsFlush()
      case .drain: drain()
      case .finishDrain: finishDrain()
      case .cut(let reason): cut(reason)
      }
      lookForRoom()
      wake(at: nextWake)
    }
  }

  private var nextWake: UInt64 {
    streams.values.reduce(timers.next) { min($0, $1.deadline) }
  }

  /// Sets the timer for calls that were started in this read and are still open.
  private func keepDeadlines() {
    guard newDeadline < timerAt || timers.next < timerAt else { return }
    newDeadline = .max
    wake(at: nextWake)
  }
}
