// What the follower tells of itself, for the status call, health and metrics.
import Synchronization

/// The follower's state as others see it.
package final class FollowerStatus: Sendable {
  /// One reading.
  package struct Snapshot: Sendable, Hashable {
    /// True while the feed is open.
    package var isFollowing = false
    /// The ledger's revision as last heard.
    package var ledgerRevision: Int64 = 0
    /// When the feed was last heard of, in seconds since 1970; nil before the first contact.
    package var lastContact: Double?

    package init() {}
  }

  private let state = Mutex(Snapshot())

  package init() {}

  package var snapshot: Snapshot { state.withLock { $0 } }

  /// The feed has brought a batch; the first one comes as soon as it is open, even if it is empty.
  package func heard(at time: Double, ledgerRevision: Int64) {
    state.withLock { state in
      state.isFollowing = true
      state.lastContact = time
      state.ledgerRevision = ledgerRevision
    }
  }

  /// The feed has ended.
  package func lost() {
    state.withLock { $0.isFollowing = false }
  }
}
