// A connection to one address of a service.

import NIOCore

final class ClientConnection: HTTP2Connection, @unchecked Sendable {
  let pool: ConnectionPool
  /// The place of its address in the pool.
  let slot: Int
  let address: ClientAddress
  /// Whether TCP came up; if not, whoever connects says so.
  private var wasActive = false
  private var isReady = false
  private var hasReported = false
  private var failure: String?

  init(pool: ConnectionPool, slot: Int, address: ClientAddress, channel: any Channel, isSecure: Bool) {
    self.pool = pool
    self.slot = slot
    self.address = address
    super.init(
      .client, loop: LoopContext.of(channel.eventLoop), limits: pool.configuration.limits,
      budget: pool.budget, isSecure: isSecure)
  }

  /// The scheme of requests.
  var scheme: String { pool.configuration.tls == nil ? "http" : "https" }

  override func channelActive(context: ChannelHandlerContext) {
    wasActive = true
    pool.opened(self)
    super.channelActive(context: context)
  }

  override func settingsArrived() {
    super.settingsArrived()
    guard !isReady else { return }
    isReady = true
    pool.ready(self)
  }

  override func report(_ reason: String, handshake: Bool) { failure = failure ?? reason }

  override func ended() {
    leave(wasUsed: false)
    pool.closed(self)
  }

  /// Tells the pool, once, that no more calls are taken.
  private func leave(wasUsed: Bool) {
    guard wasActive, !hasReported else { return }
    hasReported = true
    if isReady {
      pool.lost(self, wasUsed: wasUsed)
    } else {
      let reason = failure ?? "the connection was closed before it was up"
      pool.failed(slot, RPCError(.unavailable, "\(address.authority): \(reason)"))
    }
  }

  override func lostWhileOpen() { leave(wasUsed: true) }

  override func goAwayArrived(lastStream: Int32, code: UInt32) {
    isDraining = true
    leave(wasUsed: !streams.isEmpty)
    needsFlush()
  }

  override func drain() {
    guard !isDraining else { return }
    isDraining = true
    leave(wasUsed: false)
    if session == nil { closeNow() } else { loop.event { needsFlush() } }
  }

  // MARK: Calls

  /// Opens a stream for a call. The call is told if that cannot be.
  func start(_ call: ClientCall) {
    now = Clock.now
    // Cancelled between being given to this connection and getting here.
    if call.isOver { return }
    guard session != nil, context != nil, !isDraining else { return call.neverSent() }
    call.connection = self
    call.headSubmitted = true
    guard let id = session.submitRequest(.built(call.requestHead), source: call) else {
      call.connection = nil
      drain()
      return call.neverSent()
    }
    call.id = id
    add(call)
    if call.deadline < .max { wake(at: call.deadline) }
    call.outputChanged()
    needsFlush()
    // A server that takes no more streams at once makes them wait in the session; keepalive needs a clock for
    // them too.
    wake(at: timers.next)
  }

  override func header(_ id: Int32, _ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool {
    guard let call = call(id) else { return true }
    call.head.take(name, value, limit: limits.headerListBytes)
    if call.head.bytes > limits.headerListBytes * limits.headerListGrace {
      condemn("a header list of more than \(call.head.bytes) bytes")
      return false
    }
    return true
  }

  override func headersBegan(_ id: Int32) -> Bool {
    floods.progress()
    call(id)?.head.begin()
    return true
  }

  override func headersEnded(_ id: Int32, endOfStream: Bool) -> Bool {
    call(id)?.headArrived(endOfStream: endOfStream)
    return cutReason == nil
  }

  override func dataArrived(_ id: Int32, _ chunk: UnsafeRawBufferPointer, inLastFrame: Bool) -> Bool {
    floods.progress()
    session.consumeConnection(chunk.count)
    call(id)?.take(chunk)
    return cutReason == nil
  }

  override func peerEnded(_ id: Int32) { call(id)?.endedWithoutTrailers() }

  override func headersNotSent(_ id: Int32) { call(id)?.isUnprocessed = true }

  private func call(_ id: Int32) -> ClientCall? {
    stream(id).map { unsafeDowncast($0, to: ClientCall.self) }
  }
}
