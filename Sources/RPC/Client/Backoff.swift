// Pauses between attempts: they grow, they end growing, and they are jittered. Randomness is a parameter.

/// The pauses after failed attempts in a row.
struct Backoff: Sendable, Hashable {
  private let first: UInt64
  private let longest: UInt64
  private let factor: Double
  private var next: Double

  /// - Parameter factor: how much longer each pause is than the one before.
  init(first: Duration, longest: Duration, factor: Double) {
    self.first = first.clampedNanoseconds
    self.longest = longest.clampedNanoseconds
    self.factor = factor
    self.next = Double(self.first)
  }

  /// The next pause in nanoseconds.
  ///
  /// - Parameter random: from 0 to 1; the pause is jittered by a fifth either way.
  mutating func pause(random: Double) -> UInt64 {
    let pause = min(next, Double(longest))
    next = min(next * factor, Double(longest))
    return UInt64(pause * (0.8 + 0.4 * random))
  }

  /// The next failure is the first one again.
  mutating func reset() { next = Double(first) }
}
