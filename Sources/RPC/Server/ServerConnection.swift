// A client's connection, as the server sees it.

import NIOCore
import NIOSSL
import Synchronization

final class ServerConnection: HTTP2Connection, @unchecked Sendable {
  let server: ServerCore
  /// Unique in the process; part of the request ids.
  let number: UInt64
  private(set) var peer: Peer
  /// Handlers that run, those of calls that are over included: a client that resets its calls must not pile
  /// them up.
  private var handlers = 0
  /// Calls that wait for their turn.
  @exclusivity(unchecked) private var waiting = WaitingCalls()
  /// Whether the loop will start them.
  private var isInLine = false
  /// `Limits.turn` in nanoseconds.
  private let turn: UInt64
  /// The path that was asked for last, and its method: clients repeat themselves.
  private var lastPath: [UInt8] = []
  private var lastMethod: RegisteredMethod?

  /// The header list being read. HTTP/2 never mixes two on a connection.
  @exclusivity(unchecked) private var head = RequestHead()
  private var isReadingHead = false
  private var headStream: Int32 = 0
  private let headLimit: Int
  private let router: Router
  /// What calls need of the server, kept here so that they need not touch what all loops share.
  let hasInterceptors: Bool
  let defaultTimeout: UInt64

  private static let numbers = Atomic<UInt64>(UInt64.random(in: 1 << 20..<1 << 40))

  init(server: ServerCore, channel: any Channel) {
    self.server = server
    self.headLimit = server.limits.headerListBytes
    self.hasInterceptors = !server.interceptors.isEmpty
    self.defaultTimeout = server.defaultTimeout
    self.turn = server.limits.turn.clampedNanoseconds
    let loop = LoopContext.of(channel.eventLoop)
    self.router = server.router(for: loop)
    self.number = Self.numbers.add(1, ordering: .relaxed).newValue
    self.peer = Peer(address: channel.remoteAddress?.rpcDescription ?? "unknown")
    super.init(
      .server, loop: loop, limits: server.limits, budget: server.budget,
      isSecure: server.isSecure)
  }

  override func secured(_ channel: any Channel) {
    let handler = try? channel.pipeline.syncOperations.handler(type: NIOSSLServerHandler.self)
    guard let certificate = handler?.peerCertificate else { return }
    peer.certificate = try? certificate.toDERBytes()
  }

  override func handlerAdded(context: ChannelHandlerContext) {
    server.opened(self)
    super.handlerAdded(context: context)
  }

  override func ended() { server.closed(self) }

  override func report(_ reason: String, handshake: Bool) {
    server.onEvent(
      handshake
        ? .handshakeFailed(peer: peer.address, reason: reason)
        : .connectionCut(peer: peer.address, reason: reason))
  }

  // MARK: Handlers

  /// Counts one more handler; false if there are as many as streams allowed.
  func admitHandler() -> Bool {
    guard handlers < limits.concurrentStreams else { return false }
    handlers += 1
    return true
  }

  func handlerEnded() { handlers -= 1 }

  /// Puts a call in line, to begin or to go on writing after those that came before it.
  func wait(_ call: ServerCall) {
    guard !call.isInLine, call.connection != nil else { return }
    call.isInLine = true
    waiting.append(call)
    if isHeldBack.load(ordering: .relaxed), !budget.hasRoom(limits) { return }
    roomCame()
  }

  /// Takes a call that is over out of the line.
  func withdraw(_ call: ServerCall) {
    call.isInLine = false
    waiting.remove(call)
  }

  override func roomCame() {
    guard !isInLine, !waiting.isEmpty else { return }
    isInLine = true
    loop.lineUp(self)
  }

  override func startCalls() -> Bool {
    var end: UInt64?
    while !waiting.isEmpty {
      isHeldBack.store(!budget.hasRoom(limits), ordering: .relaxed)
      if isHeldBack.load(ordering: .relaxed) { break }
      // With what it enqueues, so that the next one knows how much this one has answered.
      loop.ahead { waiting.removeFirst().proceed() }
      if waiting.isEmpty { break }
      let now = Clock.now
      if now >= end ?? now.adding(turn) { return false }
      end = end ?? now.adding(turn)
    }
    isInLine = false
    return true
  }

  /// A request was turned down for a fault of the client's.
  func refused() {
    if !floods.badRequest(now: now) { condemn("too many bad requests") }
  }

  /// The client reset a call before its answer.
  func wasReset() {
    if !floods.reset(now: now) { condemn("too many resets") }
  }

  // MARK: Events of the session

  override func headersBegan(_ id: Int32) -> Bool {
    floods.progress()
    timers.headers(since: now)
    // A second header list on a stream is the client's trailers, of which nothing is wanted.
    headStream = id
    isReadingHead = stream(id) == nil
    if isReadingHead { head = RequestHead() }
    return true
  }

  override func header(_ id: Int32, _ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool {
    guard isReadingHead else { return true }
    // The path is the one field that a request's head cannot take by itself: the connection knows the
    // methods.
    if name.matches(":path") {
      head.take(path: value, method: method(at: value), limit: headLimit)
    } else {
      head.take(name, value, limit: headLimit)
    }
    if head.bytes <= headLimit &* limits.headerListGrace { return true }
    condemn("a header list of more than \(head.bytes) bytes")
    return false
  }

  override func headersEnded(_ id: Int32, endOfStream: Bool) -> Bool {
    timers.headers(since: nil)
    if isReadingHead {
      isReadingHead = false
      let call = ServerCall(id: id, connection: self, head: head)
      add(call)
      call.begin(now: now)
      if endOfStream { call.peerEnded() }
    } else if endOfStream {
      call(id)?.peerEnded()
    }
    return cutReason == nil
  }

  override func streamGone(_ id: Int32) {
    // A header list that HTTP/2 refuses ends its stream without ever being whole.
    guard id == headStream else { return }
    isReadingHead = false
    timers.headers(since: nil)
  }

  override func dataArrived(_ id: Int32, _ chunk: UnsafeRawBufferPointer, inLastFrame: Bool) -> Bool {
    floods.progress()
    session.consumeConnection(chunk.count)
    call(id)?.take(chunk, inLastFrame: inLastFrame)
    return cutReason == nil
  }

  override func peerEnded(_ id: Int32) { call(id)?.peerEnded() }

  override func endSent(_ id: Int32) {
    // The answer is complete; what the client may still want to send is of no use.
    if !session.peerHasEnded(id) { session.reset(id, code: 0) }
  }

  override func headersNotSent(_ id: Int32) {
    // Nothing will follow a head or trailers that the session refuses to send.
    if stream(id) != nil { session.reset(id, code: 0x2) }
  }

  private func call(_ id: Int32) -> ServerCall? {
    stream(id).map { unsafeDowncast($0, to: ServerCall.self) }
  }

  private func method(at path: UnsafeRawBufferPointer) -> RegisteredMethod? {
    if let lastMethod, path.matches(lastPath) { return lastMethod }
    guard let method = router.methods[String(decoding: path, as: UTF8.self)] else { return nil }
    lastPath = Array(path)
    lastMethod = method
    return method
  }
}

extension SocketAddress {
  /// `HOST:PORT`, or the path of a Unix socket.
  var rpcDescription: String {
    switch self {
    case .v4: "\(ipAddress ?? ""):\(port ?? 0)"
    case .v6: "[\(ipAddress ?? "")]:\(port ?? 0)"
    case .unixDomainSocket: pathname ?? "unix"
    }
  }
}
