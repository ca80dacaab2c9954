// Buckets refill with time, and floods run dry while honest use does not.

import Testing

@testable import RPC

private let second: UInt64 = 1_000_000_000

@Suite struct TokenBucketTests {
  @Test func burstThenRate() {
    var bucket = TokenBucket(.init(burst: 3, perSecond: 2), now: 0)
    check((0..<3).allSatisfy { _ in bucket.take(now: 0) })
    check(!bucket.take(now: 0))
    check(!bucket.take(now: second / 2 - 1_000_000))
    check(bucket.take(now: second / 2))
    check(!bucket.take(now: second / 2))
    check((0..<3).allSatisfy { _ in bucket.take(now: 100 * second) })
    check(!bucket.take(now: 100 * second))
  }

  @Test func aBusyCallerDoesNotStarveTheBucket() {
    var bucket = TokenBucket(.init(burst: 1, perSecond: 1), now: 0)
    var taken = 0
    for step in 0..<10_000 where bucket.take(now: UInt64(step) * 300_000) { taken += 1 }
    #expect(taken == 3)
  }

  @Test func timeThatGoesBackIsIgnored() {
    var bucket = TokenBucket(.init(burst: 1, perSecond: 1), now: 5 * second)
    check(bucket.take(now: 5 * second))
    check(!bucket.take(now: 0))
  }
}

@Suite struct FloodGuardTests {
  @Test func bandwidthProbesAreFree() {
    var floods = FloodGuard(Limits(), now: 0)
    for _ in 0..<100_000 {
      floods.progress()
      check(floods.ping(now: 0))
    }
  }

  @Test func pingsAloneRunDry() {
    var floods = FloodGuard(Limits(), now: 0)
    let allowed = (0..<10_000).prefix { _ in floods.ping(now: 0) }.count
    #expect(allowed == Limits().pings.burst + 1)
  }

  @Test func cancellingATenthOfTwoHundredCallsASecondIsHonest() {
    var floods = FloodGuard(Limits(), now: 0)
    for call in 0..<200 * 60 {
      let now = UInt64(call) * second / 200
      if call % 10 == 0 { check(floods.reset(now: now)) } else { floods.completed() }
    }
  }

  @Test func rapidResetRunsDry() {
    var floods = FloodGuard(Limits(), now: 0)
    let allowed = (0..<100_000).prefix { floods.reset(now: UInt64($0) * 1_000_000) }.count
    #expect(allowed < 2 * Limits().resets.burst)
  }

  @Test func theFirstSettingsIsFreeAndTheFloodIsNot() {
    var floods = FloodGuard(Limits(), now: 0)
    let allowed = (0..<10_000).prefix { _ in floods.setting(now: 0) }.count
    #expect(allowed == Limits().settings.burst + 1)
  }

  @Test func windowUpdatesFollowData() {
    var floods = FloodGuard(Limits(), now: 0)
    for _ in 0..<100_000 { check(floods.windowUpdate(dataSent: 1, now: 0)) }
    let allowed = (0..<100_000).prefix { _ in floods.windowUpdate(dataSent: 0, now: 0) }.count
    #expect(allowed <= 10_000 + Limits().windowUpdates.burst)
  }
}
