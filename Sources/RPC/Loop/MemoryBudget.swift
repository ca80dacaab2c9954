// The bound on message bytes in flight, shared by all connections of a server or client.

import Synchronization

/// A count of bytes with a limit, safe to share.
final class MemoryBudget: Sendable {
  private let limit: Int
  private let used = Atomic<Int>(0)
  private let unread = Atomic<Int>(0)

  init(limit: Int) { self.limit = limit }

  /// The part of them that waits to be sent to peers, in whole blocks of each.
  var unreadBytes: Int { unread.load(ordering: .relaxed) }

  fileprivate func unreadChanged(by count: Int) { unread.add(count, ordering: .relaxed) }

  /// Bytes accounted for now.
  var bytes: Int { used.load(ordering: .relaxed) }

  /// Bytes that are not accounted for.
  var room: Int { max(0, limit - bytes) }

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
  /// The part of `used` that waits to be sent.
  private(set) var unread = 0
  /// How large the next answer may be, by those that came before it.
  private var expected = 0
  /// How much of `unread` the others know of: whole blocks.
  private var reported = 0

  init(_ budget: MemoryBudget) { self.budget = budget }

  /// Counts `count` bytes. False if the process is over its bound, or this connection over its share of what
  /// is left: they are counted all the same, until `release`.
  mutating func charge(_ count: Int) -> Bool {
    used += count
    guard used > leased else { return true }
    let wanted = (used - leased + Self.block - 1) / Self.block * Self.block
    let isFair = used <= Self.block || leased + wanted <= budget.room * Self.share
    guard isFair, budget.take(wanted) else { return false }
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

  /// Counts `count` bytes that were queued for the peer. False as with `charge`.
  mutating func chargeUnread(_ count: Int) -> Bool {
    unread += count
    expected = max(count, expected - expected / 8)
    report()
    return charge(count)
  }

  mutating func releaseUnread(_ count: Int) {
    unread -= count
    report()
    release(count)
  }

  private mutating func report() {
    let blocks = unread / Self.block * Self.block
    guard blocks != reported else { return }
    budget.unreadChanged(by: blocks - reported)
    reported = blocks
  }

  /// How many times what is left of a room one peer may have of it. So one alone may have four fifths, many
  /// have the same each, whenever they came, and there is always some left for one more.
  static let share = 4

  /// Whether the peer may be made one more answer: with it, it has left no more unread than its share, or it
  /// has taken nearly all of the others.
  func hasRoom(_ limits: Limits) -> Bool {
    unread < limits.streamOutboundBytes
      || unread + expected <= (limits.unreadAnswerBytes - budget.unreadBytes) * Self.share
  }

  /// Gives everything back: the connection is gone.
  mutating func close() {
    unread = 0
    report()
    budget.give(leased)
    leased = 0
    used = 0
  }
}
