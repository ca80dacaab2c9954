// Which connection a call gets, without connections.

import Testing

@testable import RPC

private final class Link: Sendable {}

private let second: UInt64 = 1_000_000_000

@Suite struct PoolStateTests {
  private func pool(_ addresses: Int, waiters: Int = 10) -> PoolState<Link> {
    let backoff = Backoff(first: .milliseconds(100), longest: .seconds(1), factor: 2)
    return PoolState(addresses: addresses, backoff: backoff, waiterLimit: waiters, start: 0)
  }

  private func waiting(_ pick: PoolState<Link>.Pick) -> (UInt64, [Int])? {
    if case .wait(let waiter, let connect) = pick { (waiter, connect) } else { nil }
  }

  private func used(_ pick: PoolState<Link>.Pick) -> Link? {
    if case .use(let link) = pick { link } else { nil }
  }

  private func failure(_ pick: PoolState<Link>.Pick) -> StatusCode? {
    if case .fail(let error) = pick { error.code } else { nil }
  }

  @Test func theFirstCallConnectsEverythingAndLaterOnesJustWait() throws {
    var pool = pool(2)
    let first = try #require(waiting(pool.pick(waitForReady: false)))
    #expect(first.1 == [0, 1])
    let second = try #require(waiting(pool.pick(waitForReady: false)))
    #expect(second.1.isEmpty)
    check(pool.connected(1, Link(), now: 0).retry == [first.0, second.0])
  }

  @Test func roundRobinOverWhatIsReady() {
    var pool = pool(3)
    _ = pool.pick(waitForReady: false)
    let links = [Link(), Link()]
    _ = pool.connected(0, links[0], now: 0)
    _ = pool.connected(2, links[1], now: 0)
    let order = (0..<4).map { _ in used(pool.pick(waitForReady: false)) === links[0] }
    #expect(order == [true, false, true, false])
  }

  @Test func failsFastOnlyWhenEveryAddressHasFailed() throws {
    var pool = pool(2)
    let patient = try #require(waiting(pool.pick(waitForReady: true))).0
    let hasty = try #require(waiting(pool.pick(waitForReady: false))).0
    check(pool.failed(0, RPCError(.unavailable, "a"), random: 0.5).fail.isEmpty)
    let actions = pool.failed(1, RPCError(.unavailable, "b"), random: 0.5)
    #expect(actions.fail.map(\.waiter) == [hasty])
    check(failure(pool.pick(waitForReady: false)) == .unavailable)
    check(pool.backoffOver(0).connect == [0])
    check(pool.connected(0, Link(), now: 0).retry == [patient])
  }

  @Test func pausesGrowAndAreResetByAConnectionThatLived() {
    var pool = pool(1)
    _ = pool.pick(waitForReady: true)
    var pauses: [UInt64] = []
    for _ in 0..<5 {
      pauses += pool.failed(0, RPCError(.unavailable), random: 0.5).pauses.map(\.nanoseconds)
      _ = pool.backoffOver(0)
    }
    #expect(pauses == [100_000_000, 200_000_000, 400_000_000, 800_000_000, 1_000_000_000])
    let link = Link()
    _ = pool.connected(0, link, now: 0)
    check(pool.lost(0, link, wasUsed: true, now: 2 * second, random: 0.5).connect == [0])
    check(pool.failed(0, RPCError(.unavailable), random: 0.5).pauses.map(\.nanoseconds) == [100_000_000])
  }

  @Test func aConnectionThatDiesAtOnceCountsAsAFailure() {
    var pool = pool(1)
    _ = pool.pick(waitForReady: true)
    let link = Link()
    _ = pool.connected(0, link, now: 0)
    let actions = pool.lost(0, link, wasUsed: true, now: second / 2, random: 0.5)
    #expect(actions.connect.isEmpty && actions.pauses.count == 1)
  }

  @Test func anUnusedConnectionIsNotReplacedUntilWanted() throws {
    var pool = pool(1)
    _ = pool.pick(waitForReady: true)
    let link = Link()
    _ = pool.connected(0, link, now: 0)
    check(pool.lost(0, link, wasUsed: false, now: 9 * second, random: 0.5).connect.isEmpty)
    check(pool.lost(0, link, wasUsed: true, now: 9 * second, random: 0.5).connect.isEmpty)
    check(try #require(waiting(pool.pick(waitForReady: false))).1 == [0])
  }

  @Test func waitersAreBounded() {
    var pool = pool(1, waiters: 2)
    _ = pool.pick(waitForReady: true)
    _ = pool.pick(waitForReady: true)
    check(failure(pool.pick(waitForReady: true)) == .resourceExhausted)
    pool.cancel(waiter: 1)
    check(waiting(pool.pick(waitForReady: true)) != nil)
  }

  @Test func closingFailsWhatWaitsAndWhatComes() {
    var pool = pool(1)
    _ = pool.pick(waitForReady: true)
    check(pool.close().actions.fail.count == 1)
    check(failure(pool.pick(waitForReady: true)) == .unavailable)
  }

  @Test func noAddressFailsAtOnce() {
    var pool = pool(0)
    check(failure(pool.pick(waitForReady: true)) == .unavailable)
  }
}
