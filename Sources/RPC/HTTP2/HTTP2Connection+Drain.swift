// How a connection says that it is about to go: in two steps, so that no call on its way is refused.

extension HTTP2Connection {
  /// Sends a GOAWAY that refuses nothing; when the peer has seen it, the real one follows.
  final func beginDrain() {
    guard !isDraining, session != nil, context != nil else {
      if session == nil { close() }
      return
    }
    isDraining = true
    loop.event {
      now = Clock.now
      timers.drainBegan(now)
      session.submitShutdownNotice()
      session.ping(drain: true)
      needsFlush()
      wake(at: timers.next)
    }
  }

  /// Sends the GOAWAY that counts.
  final func finishDrain() {
    guard isDraining, timers.isNoticePending else { return }
    timers.drainNoticeDone()
    session.submitGoAway(code: 0)
    needsFlush()
  }
}
