// What the follower does next: a value that is told what happened and says what to do. No I/O, no clock.
import Catalog
import RPC
import Schema

/// How long the follower waits between attempts.
package struct FollowerBackoff: Sendable, Hashable {
  /// The first pause.
  package var first: Duration = .milliseconds(100)
  /// The longest pause, before the jitter.
  package var longest: Duration = .seconds(10)

  package init() {}
}

/// The follower's state.
struct FollowerMachine: Sendable {
  /// What to do.
  enum Action: Sendable, Hashable {
    /// Ask the catalogue where it stands, then call `opened(at:)` and follow from there.
    case open
    /// Follow the feed with this request.
    case follow(FollowRequest)
    /// Put these changes aside.
    case stage([FeedChange])
    /// Apply these changes.
    case apply([FeedChange], position: CatalogPosition, ledgerRevision: Int64)
    /// Go on reading the feed.
    case read
    /// Nothing is missing up to here, and nothing came.
    case caughtUp(CatalogPosition)
    /// Begin from nothing, in fresh files, then open again.
    case rebuild(reason: String)
    /// Wait, then open again.
    case wait(Duration, reason: String)
  }

  private enum State: Sendable {
    case idle
    case following(CatalogPosition, FeedGatherer)
  }

  private let backoff: FollowerBackoff
  /// Bytes of an incomplete step that stay in memory.
  private let stepBytes: Int
  private var state = State.idle
  /// Attempts since the feed last brought something.
  private var failures = 0
  /// Rebuilds since the feed last brought something: a second one would not help more than the first.
  private var rebuilds = 0

  init(backoff: FollowerBackoff = FollowerBackoff(), stepBytes: Int = 8 << 20) {
    self.backoff = backoff
    self.stepBytes = stepBytes
  }

  /// The catalogue stands at `position`: follow from there.
  mutating func opened(at position: CatalogPosition) -> Action {
    state = .following(position, FeedGatherer(appliedThrough: position.revision, maxBytes: stepBytes))
    return .follow(FollowRequest(afterRevision: position.revision, ledgerId: position.ledgerID))
  }

  /// The feed has brought a batch.
  mutating func received(_ batch: FollowResponse) throws(CatalogError) -> Action {
    guard case .following(var position, var gatherer) = state else {
      throw .malformedFeed(what: "a batch came while no feed was open")
    }
    guard !batch.ledgerId.isEmpty else { throw .malformedFeed(what: "a batch names no ledger") }
    if position.ledgerID.isEmpty { position.ledgerID = batch.ledgerId }
    guard position.ledgerID == batch.ledgerId else {
      throw .otherLedger(expected: position.ledgerID, found: batch.ledgerId)
    }
    let action = try gatherer.take(batch)
    failures = 0
    rebuilds = 0
    state = .following(position, gatherer)
    switch action {
    case .keep: return batch.ledgerRevision <= position.revision ? .caughtUp(position) : .read
    case .stage(let changes): return .stage(changes)
    case .apply(let changes, let through):
      position.revision = through
      state = .following(position, gatherer)
      return .apply(changes, position: position, ledgerRevision: batch.ledgerRevision)
    }
  }

  /// The feed has ended, by itself or with an error.
  ///
  /// - Parameter jitter: a random number of 0 to 1, so that many replicas do not come back at once.
  mutating func ended(_ error: any Error, jitter: Double) -> Action {
    let position: CatalogPosition? = if case .following(let position, _) = state { position } else { nil }
    state = .idle
    if let reason = rebuildReason(error, position: position), rebuilds == 0 {
      rebuilds += 1
      return .rebuild(reason: reason)
    }
    failures += 1
    return .wait(pause(jitter: jitter), reason: "\(error)")
  }

  /// Why the catalogue's state is of no more use; nil where a later attempt may help.
  private func rebuildReason(_ error: any Error, position: CatalogPosition?) -> String? {
    switch error {
    case let error as RPCError where error.code == .failedPrecondition:
      guard let position, position.revision > 0 || !position.ledgerID.isEmpty else { return nil }
      return error.message
    case CatalogError.otherLedger, CatalogError.damaged: return "\(error)"
    default: return nil
    }
  }

  /// Grows by 1.6 with each failure, give or take a fifth.
  private func pause(jitter: Double) -> Duration {
    var pause = backoff.first
    for _ in 1..<max(1, min(failures, 64)) {
      if pause >= backoff.longest { break }
      pause = pause * 16 / 10
    }
    return min(pause, backoff.longest) * (800 + Int(400 * min(max(jitter, 0), 1))) / 1_000
  }
}
