// A token bucket as a value: a burst, and a rate at which it comes back.

/// Counts events against a budget that refills with time; time is a parameter.
public struct TokenBucket: Sendable, Hashable {
  /// The size of a bucket.
  public struct Size: Sendable, Hashable {
    /// Events allowed at once.
    public var burst: Int
    /// Events that come back per second.
    public var perSecond: Int

    public init(burst: Int, perSecond: Int) {
      self.burst = burst
      self.perSecond = perSecond
    }
  }

  private let size: Size
  /// Tokens left, in thousandths.
  private var left: Int
  /// When it was last refilled, in nanoseconds.
  private var refilled: UInt64

  /// A full bucket.
  package init(_ size: Size, now: UInt64) {
    self.size = size
    self.left = size.burst * 1_000
    self.refilled = now
  }

  /// Takes one token; false if there is none.
  package mutating func take(now: UInt64) -> Bool {
    if left < 1_000 { refill(now: now) }
    guard left >= 1_000 else { return false }
    left -= 1_000
    return true
  }

  /// Puts thousandths of a token back, up to the burst.
  package mutating func give(thousandths: Int) {
    left = min(left + thousandths, size.burst * 1_000)
  }

  private mutating func refill(now: UInt64) {
    guard now > refilled else { return }
    let milliseconds = (now - refilled) / 1_000_000
    // Keep the fraction of a millisecond for the next time: a busy caller must not starve the bucket.
    refilled += milliseconds * 1_000_000
    give(thousandths: Int(clamping: milliseconds) &* size.perSecond)
  }
}
