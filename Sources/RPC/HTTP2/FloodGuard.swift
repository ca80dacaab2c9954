// Tells floods of cheap frames from honest use: a value, time is a parameter.

/// Counts what a peer sends against the buckets of `Limits`. Each function is false once the peer has gone
/// too far.
struct FloodGuard {
  private var pings: TokenBucket
  private var settings: TokenBucket
  private var resets: TokenBucket
  private var emptyData: TokenBucket
  private var windowUpdates: TokenBucket
  private var needless: TokenBucket
  private var badRequests: TokenBucket
  private var settingsSeen = false
  /// Whether DATA or HEADERS went either way since the last PING: a bandwidth probe comes with data.
  private var progressed = true
  private var freeWindowUpdates = 0

  init(_ limits: Limits, now: UInt64) {
    pings = TokenBucket(limits.pings, now: now)
    settings = TokenBucket(limits.settings, now: now)
    resets = TokenBucket(limits.resets, now: now)
    emptyData = TokenBucket(limits.emptyData, now: now)
    windowUpdates = TokenBucket(limits.windowUpdates, now: now)
    needless = TokenBucket(limits.needlessFrames, now: now)
    badRequests = TokenBucket(limits.badRequests, now: now)
  }

  mutating func progress() { progressed = true }

  mutating func ping(now: UInt64) -> Bool {
    if progressed {
      progressed = false
      return true
    }
    return pings.take(now: now)
  }

  mutating func setting(now: UInt64) -> Bool {
    if !settingsSeen {
      settingsSeen = true
      return true
    }
    return settings.take(now: now)
  }

  /// A call was reset by the peer before its answer.
  mutating func reset(now: UInt64) -> Bool { resets.take(now: now) }

  /// A call was answered and the answer was taken.
  mutating func completed() { resets.give(thousandths: 500) }

  /// A stream was closed. One late RST_STREAM for it is free: both ends may reset it at once.
  mutating func closed() { needless.give(thousandths: 1_000) }

  mutating func emptyFrame(now: UInt64) -> Bool { emptyData.take(now: now) }

  /// A WINDOW_UPDATE; `dataSent` DATA frames went out since the last one.
  mutating func windowUpdate(dataSent: Int, now: UInt64) -> Bool {
    freeWindowUpdates = min(freeWindowUpdates + 4 * dataSent, 10_000)
    if freeWindowUpdates > 0 {
      freeWindowUpdates -= 1
      return true
    }
    return windowUpdates.take(now: now)
  }

  /// A frame that asks for nothing.
  mutating func needless(now: UInt64) -> Bool { needless.take(now: now) }

  /// A request that was answered with an error of the transport's own.
  mutating func badRequest(now: UInt64) -> Bool { badRequests.take(now: now) }
}
