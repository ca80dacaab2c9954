// When a connection must be looked at, and what is to be done then: a value, time is a parameter.

/// The clocks of one connection: handshake, first request, slow header lists, idleness, keepalive, stalled
/// output, drain.
struct ConnectionTimers {
  /// What is due.
  enum Action: Equatable {
    case nothing
    /// Send a PING; its answer is awaited.
    case ping
    /// Let calls finish, then close.
    case drain
    /// The client has had time to see the first GOAWAY: send the one that counts.
    case finishDrain
    /// Close now, for this reason.
    case cut(String)
  }

  private enum Phase {
    case handshake(since: UInt64)
    case waitingForFirst(since: UInt64)
    case serving
  }

  /// The time between the two GOAWAYs of a drain where the client does not answer the PING between them.
  static let drainNotice: UInt64 = 1_000_000_000

  private let handshakeTimeout: UInt64
  private let firstRequestTimeout: UInt64
  private let headerTimeout: UInt64
  private let idleTimeout: UInt64
  private let keepaliveInterval: UInt64
  private let keepaliveTimeout: UInt64
  private let stalledWriteTimeout: UInt64
  private var phase: Phase
  private var lastReceived: UInt64
  private var pingSent: UInt64?
  private var headersSince: UInt64?
  private var stalledSince: UInt64?
  private var noticeSent: UInt64?
  private var idleSince: UInt64?
  private var isDraining = false

  init(_ limits: Limits, role: HTTP2Role, now: UInt64) {
    handshakeTimeout = limits.handshakeTimeout.clampedNanoseconds
    firstRequestTimeout = role == .server ? limits.firstRequestTimeout.clampedNanoseconds : .max
    headerTimeout = limits.headerTimeout.clampedNanoseconds
    idleTimeout = limits.idleTimeout.clampedNanoseconds
    keepaliveInterval = limits.keepaliveInterval.clampedNanoseconds
    keepaliveTimeout = limits.keepaliveTimeout.clampedNanoseconds
    stalledWriteTimeout = limits.stalledWriteTimeout.clampedNanoseconds
    phase = .handshake(since: now)
    lastReceived = now
  }

  // MARK: Inputs

  /// The peer's SETTINGS arrived: TLS and HTTP/2 are up.
  mutating func established(_ now: UInt64) {
    if case .handshake = phase { phase = .waitingForFirst(since: now) }
  }

  /// Bytes arrived.
  mutating func received(_ now: UInt64) {
    lastReceived = now
  }

  mutating func pingAnswered() { pingSent = nil }

  /// A header list began, or (nil) none is under way any more.
  mutating func headers(since: UInt64?) { headersSince = since }

  /// The socket takes no more bytes since then, or (nil) takes them again.
  mutating func stalled(since: UInt64?) {
    if since == nil { stalledSince = nil } else if stalledSince == nil { stalledSince = since }
  }

  /// The first stream was opened, or the last one closed.
  mutating func busy(_ isBusy: Bool, _ now: UInt64) {
    if isBusy { phase = .serving }
    idleSince = isBusy ? nil : now
  }

  /// The first GOAWAY of a drain was sent.
  mutating func drainBegan(_ now: UInt64) {
    isDraining = true
    noticeSent = now
  }

  /// The second one was.
  mutating func drainNoticeDone() { noticeSent = nil }

  /// Whether the second GOAWAY of a drain is still to be sent.
  var isNoticePending: Bool { noticeSent != nil }

  // MARK: Output

  /// When `wake` is to be called next; the largest value if never.
  var next: UInt64 {
    var next = UInt64.max
    func consider(_ since: UInt64?, _ timeout: UInt64) {
      if let since { next = min(next, since.adding(timeout)) }
    }
    switch phase {
    case .handshake(let since): consider(since, handshakeTimeout)
    case .waitingForFirst(let since): consider(since, min(firstRequestTimeout, idleTimeout))
    case .serving:
      consider(isDraining ? nil : idleSince, idleTimeout)
      if idleSince == nil {
        if let pingSent {
          consider(pingSent, keepaliveTimeout)
        } else {
          consider(lastReceived, keepaliveInterval)
        }
      }
    }
    consider(headersSince, headerTimeout)
    consider(stalledSince, stalledWriteTimeout)
    consider(noticeSent, Self.drainNotice)
    return next
  }

  /// What is due at `now`.
  mutating func wake(_ now: UInt64) -> Action {
    func isOver(_ since: UInt64?, _ timeout: UInt64) -> Bool {
      since.map { now >= $0.adding(timeout) } ?? false
    }
    if isOver(headersSince, headerTimeout) { return .cut("a header list took too long") }
    if isOver(stalledSince, stalledWriteTimeout) { return .cut("the peer reads nothing") }
    if isOver(noticeSent, Self.drainNotice) { return .finishDrain }
    switch phase {
    case .handshake(let since):
      if isOver(since, handshakeTimeout) { return .cut("the handshake took too long") }
    case .waitingForFirst(let since):
      if isOver(since, firstRequestTimeout) { return .cut("no first request came") }
      if isOver(since, idleTimeout), !isDraining { return .drain }
    case .serving:
      if !isDraining, isOver(idleSince, idleTimeout) { return .drain }
      if idleSince == nil { return keepalive(now) }
    }
    return .nothing
  }

  private mutating func keepalive(_ now: UInt64) -> Action {
    if let pingSent {
      // Anything that arrived since is as good as the answer.
      if lastReceived > pingSent {
        self.pingSent = nil
      } else if now >= pingSent.adding(keepaliveTimeout) {
        return .cut("a keepalive PING was not answered")
      }
      return .nothing
    }
    guard now >= lastReceived.adding(keepaliveInterval) else { return .nothing }
    pingSent = now
    return .ping
  }
}
