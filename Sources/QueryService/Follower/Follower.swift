// Follows the ingest service's feed into the catalogue, for as long as the service runs.
package import Catalog
package import Logging
package import RPC
import Schema
import ServiceStubs

/// Performs what the follower's machine says: reads the feed, stages, applies, waits, begins anew.
package struct Follower: Sendable {
  private let catalog: Catalog
  private let feed: FeedServiceClient
  private let status: FollowerStatus
  private let log: Logger
  private let backoff: FollowerBackoff
  /// Seconds since 1970.
  private let now: @Sendable () -> Double

  /// - Parameter client: reaches the ingest service.
  package init(
    catalog: Catalog, client: Client, status: FollowerStatus, log: Logger,
    backoff: FollowerBackoff = FollowerBackoff(), now: @escaping @Sendable () -> Double
  ) {
    self.catalog = catalog
    feed = FeedServiceClient(client)
    self.status = status
    self.log = log
    self.backoff = backoff
    self.now = now
  }

  /// Follows until the task is cancelled.
  package func run() async {
    var machine = FollowerMachine(backoff: backoff)
    var lastReason = ""
    var action = FollowerMachine.Action.open
    while !Task.isCancelled {
      do {
        switch action {
        case .open:
          try await catalog.followDiscardStaged()
          action = machine.opened(at: try await catalog.followPosition())
        case .follow(let request):
          try await follow(request, &machine, &lastReason)
        case .rebuild(let reason):
          try await catalog.followRebuild(reason: reason)
          action = .open
        case .wait(let pause, let reason):
          // The same reason again, every few seconds, is of no use to anyone.
          log.log(
            level: reason == lastReason ? .debug : .warning, "not following; trying again",
            metadata: ["reason": "\(reason)", "after": "\(pause)"])
          lastReason = reason
          try await Task.sleep(for: pause)
          action = .open
        case .read, .caughtUp, .stage, .apply:
          action = .open
        }
      } catch {
        status.lost()
        if Task.isCancelled { return }
        action = machine.ended(error, jitter: .random(in: 0...1))
      }
    }
  }

  /// Reads the feed until it ends, which is always an error: a feed has no end of its own.
  private func follow(
    _ request: FollowRequest, _ machine: inout FollowerMachine, _ lastReason: inout String
  ) async throws {
    let stream = feed.follow(request, options: CallOptions(waitForReady: false, retry: .never))
    defer { stream.cancel() }
    var isFirst = true
    for try await batch in stream {
      let action = try machine.received(batch)
      if isFirst {
        lastReason = ""
        isFirst = false
        log.info(
          "following",
          metadata: [
            "ledger": "\(batch.ledgerId)", "after_revision": "\(request.afterRevision)",
            "ledger_revision": "\(batch.ledgerRevision)",
          ])
      }
      switch action {
      case .stage(let changes): try await catalog.followStage(changes)
      case .apply(let changes, let position, let ledgerRevision):
        try await catalog.followApply(changes, position: position, ledgerRevision: ledgerRevision)
      case .caughtUp(let position): try await catalog.followCaughtUp(position)
      default: break
      }
      status.heard(at: now(), ledgerRevision: batch.ledgerRevision)
    }
    throw RPCError(.unavailable, "the ingest service ended the feed")
  }
}
