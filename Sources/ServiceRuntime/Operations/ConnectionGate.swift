// A bound on how many connections are open at a time.

import Synchronization

/// Counts connections in and out.
final class ConnectionGate: Sendable {
  private let limit: Int
  private let count = Atomic<Int>(0)

  init(limit: Int) {
    self.limit = limit
  }

  /// Takes a place; false, and nothing taken, where all are taken.
  func enter() -> Bool {
    if count.wrappingAdd(1, ordering: .relaxed).newValue <= limit { return true }
    count.wrappingSubtract(1, ordering: .relaxed)
    return false
  }

  /// Gives a place back; once for each `enter` that gave true.
  func leave() {
    count.wrappingSubtract(1, ordering: .relaxed)
  }
}
