// The query service's metrics: read often, so counts are fetched now and then and kept.
import Catalog
import Foundation
import ServiceRuntime
import Synchronization

/// What the metrics say of the catalogue and the follower.
final class QueryGauges: Sendable {
  private let catalog: Catalog
  private let following: FollowerStatus
  private let counts = Mutex(CatalogCounts())
  private let startTime = Date().timeIntervalSince1970

  init(catalog: Catalog, following: FollowerStatus) {
    self.catalog = catalog
    self.following = following
  }

  /// Fetches the counts.
  func refresh() async {
    guard let fresh = try? await catalog.store.counts() else { return }
    counts.withLock { $0 = fresh }
  }

  func register(in metrics: MetricRegistry) {
    metrics.gauge(.buildInfo, [("version", Software.version)]) { 1 }
    metrics.gauge(.processStartTime) { [startTime] in startTime }
    metrics.gauge(.catalogRevision) { [catalog] in Double(catalog.position.revision) }
    metrics.gauge(.catalogLedgerRevision) { [following] in Double(following.snapshot.ledgerRevision) }
    metrics.gauge(.catalogFollowing) { [following] in following.snapshot.isFollowing ? 1 : 0 }
    metrics.gauge(.catalogDocuments) { [self] in Double(counts.withLock { $0.documents }) }
    metrics.gauge(.catalogProjects) { [self] in Double(counts.withLock { $0.projects }) }
    metrics.gauge(.catalogFigures) { [self] in Double(counts.withLock { $0.figures }) }
  }
}
