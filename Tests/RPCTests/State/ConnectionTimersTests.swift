// The clocks of a connection, without a connection.

import Testing

@testable import RPC

private let second: UInt64 = 1_000_000_000

@Suite struct ConnectionTimersTests {
  private func server() -> ConnectionTimers { ConnectionTimers(Limits(), role: .server, now: 0) }

  @Test func aSlowHandshakeIsCut() {
    var timers = server()
    #expect(timers.next == 10 * second)
    check(timers.wake(10 * second - 1) == .nothing)
    check(timers.wake(10 * second) == .cut("the handshake took too long"))
  }

  @Test func aConnectionWithoutARequestIsCut() {
    var timers = server()
    timers.established(second)
    #expect(timers.next == 11 * second)
    check(timers.wake(11 * second) == .cut("no first request came"))
  }

  @Test func bytesAloneDoNotHelpAgainstTheFirstRequestTimeout() {
    var timers = server()
    timers.established(0)
    timers.received(9 * second)
    check(timers.wake(10 * second) == .cut("no first request came"))
  }

  @Test func aClientMayBeIdleFromTheStart() {
    var timers = ConnectionTimers(Limits(), role: .client, now: 0)
    timers.established(0)
    check(timers.wake(299 * second) == .nothing)
    check(timers.wake(300 * second) == .drain)
  }

  @Test func idlenessBeginsWhenTheLastCallEnds() {
    var timers = server()
    timers.established(0)
    timers.busy(true, second)
    timers.busy(false, 20 * second)
    #expect(timers.next == 320 * second)
    check(timers.wake(319 * second) == .nothing)
    check(timers.wake(320 * second) == .drain)
  }

  @Test func keepalivePingsThenCuts() {
    var timers = server()
    timers.established(0)
    timers.busy(true, 0)
    #expect(timers.next == 60 * second)
    check(timers.wake(60 * second) == .ping)
    #expect(timers.next == 80 * second)
    check(timers.wake(79 * second) == .nothing)
    check(timers.wake(80 * second) == .cut("a keepalive PING was not answered"))
  }

  @Test func anythingThatArrivesAnswersAKeepalivePing() {
    var timers = server()
    timers.established(0)
    timers.busy(true, 0)
    check(timers.wake(60 * second) == .ping)
    timers.received(61 * second)
    check(timers.wake(80 * second) == .nothing)
    #expect(timers.next == 121 * second)
  }

  @Test func aSlowHeaderListIsCut() {
    var timers = server()
    timers.established(0)
    timers.busy(true, 0)
    timers.headers(since: second)
    #expect(timers.next == 11 * second)
    check(timers.wake(11 * second) == .cut("a header list took too long"))
    timers.headers(since: nil)
    check(timers.wake(11 * second) == .nothing)
  }

  @Test func aPeerThatReadsNothingIsCut() {
    var timers = server()
    timers.established(0)
    timers.busy(true, 0)
    timers.stalled(since: second)
    timers.stalled(since: 30 * second)
    check(timers.wake(61 * second) == .cut("the peer reads nothing"))
    timers.stalled(since: nil)
    timers.received(61 * second)
    check(timers.wake(61 * second) == .nothing)
  }

  @Test func aDrainDoesNotWaitForItsPingForever() {
    var timers = server()
    timers.established(0)
    timers.busy(true, 0)
    timers.drainBegan(second)
    #expect(timers.next == 2 * second)
    check(timers.wake(2 * second) == .finishDrain)
    timers.drainNoticeDone()
    check(timers.wake(3 * second) == .nothing)
  }
}
