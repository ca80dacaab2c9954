// A point in time on the machine's monotonic clock, and the clock itself as a parameter.

import NIOCore

/// When a call must be over. Monotonic: setting the wall clock does not move it. On the wire it travels as
/// time left.
public struct Deadline: Sendable, Hashable, Comparable {
  /// Nanoseconds on the monotonic clock.
  package let nanoseconds: UInt64

  package init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

  /// The point `duration` from now; a duration below zero counts as zero, one past the clock's range as
  /// never.
  public static func after(_ duration: Duration) -> Deadline {
    Deadline(nanoseconds: Clock.now.adding(duration.clampedNanoseconds))
  }

  /// The time left, zero once it has passed.
  public var remaining: Duration {
    let now = Clock.now
    return nanoseconds > now ? .nanoseconds(Int64(clamping: nanoseconds - now)) : .zero
  }

  public static func < (left: Deadline, right: Deadline) -> Bool { left.nanoseconds < right.nanoseconds }
}

/// The monotonic clock that the transport reads; state machines get its value as a parameter.
package enum Clock {
  /// Nanoseconds since an arbitrary start.
  package static var now: UInt64 { NIODeadline.now().uptimeNanoseconds }
}

extension UInt64 {
  /// The sum, or the largest value where it does not fit.
  func adding(_ other: UInt64) -> UInt64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}

extension Duration {
  /// The duration in nanoseconds: zero where it is negative, the largest value where it does not fit.
  package var clampedNanoseconds: UInt64 {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    let (whole, overflow) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
    return overflow ? .max : whole.adding(UInt64(attoseconds / 1_000_000_000))
  }
}
