// The bound on message bytes in flight, shared by all connections of a server or client.

import Synchronization

/// A count of bytes with a limit, safe to share.
final class MemoryBudget: Sendable {
  private let limit: Int
  private let used = Atomic<Int>(0)

  init(limit: Int) { self.limit = limit }

  /// Bytes accounted for now.
  var bytes: Int { used.load(ordering: .relaxed) }

  /// Takes `count` bytes; false, and nothing taken, if they are not there.
  func take(_ count: Int) -> Bool {
    let after = used.add(count, ordering: .relaxed).newValue
    if after <= limit { return true }
    used.subtract(count, ordering: .relaxed)
    return false
  }

  func give(_ count: Int) { used.subtract(count, ordering: .relaxed) }
}

/// One connection's part of the budget. It leases in blocks, so that small calls on different cores do not
/// fight for one counter. Belongs to the connection's event loop.
struct BudgetLease {
  /// Bytes leased at a time.
  static let block = 64 << 10

  private let budget: MemoryBudget
  private var leased = 0
  private var used = 0

  init(_ budget: MemoryBudget) { self.budget = budget }

  /// Counts `count` bytes. False if the process is over its bound: they are counted all the same, until
  /// `release`.
  mutating func charge(_ count: Int) -> Bool {
    used += count
    guard used > leased else { return true }
    let wanted = (used - leased + Self.block - 1) / Self.block * Self.block
    guard budget.take(wanted) else { return false }
    leased += wanted
    return true
  }

  mutating func release(_ count: Int) {
    used -= count
    let spare = leased - max(used, 0)
    guard spare > 2 * Self.block else { return }
    let back = (spare - Self.block) / Self.block * Self.block
    budget.give(back)
    leased -= back
  }

  /// Gives everything back: the connection is gone.
  mutating func close() {
    budget.give(leased)
    leased = 0
    used = 0
  }
}
