// A catalogue under test with its events, and following a ledger in memory.
import CatalogFixtures
import Foundation
import Schema
import SearchIndex
import Testing

@testable import Catalog

/// A catalogue in a folder, and what it reports.
struct CatalogHarness {
  let catalog: Catalog
  private let events: AsyncStream<CatalogEvent>

  init(_ folder: TemporaryFolder) async throws {
    let (events, sink) = AsyncStream<CatalogEvent>.makeStream()
    self.events = events
    catalog = try await Catalog(directory: folder.path) { sink.yield($0) }
  }

  /// Waits for the first event that fits.
  func event(where fits: (CatalogEvent) -> Bool) async -> CatalogEvent? {
    for await event in events where fits(event) { return event }
    return nil
  }

  func indexReady() async {
    _ = await event { if case .indexReady = $0 { true } else { false } }
  }

  /// Follows the ledger to where it stands, and waits until searches see it.
  func follow(_ ledger: LedgerModel, using random: inout SeededRandom) async throws {
    let position = try await catalog.followPosition()
    var gatherer = FeedGatherer(appliedThrough: position.revision)
    for batch in ledger.batches(after: position.revision, using: &random) {
      guard case .apply(let changes, let through) = try gatherer.take(batch) else { continue }
      try await catalog.followApply(
        changes, position: CatalogPosition(ledgerID: batch.ledgerId, revision: through),
        ledgerRevision: batch.ledgerRevision)
    }
    #expect(await catalog.gate.wait(for: ledger.revision))
  }

  /// The ids of the documents that hold some letters. Damage is reported, and searched again after the
  /// rebuild.
  func search(_ letters: String) async throws -> Set<String> {
    let query = try Query.parse(letters)
    while true {
      let snapshot = catalog.search()
      let found = Result { () throws(IndexError) -> SearchResult in
        try snapshot.search(query, limit: 1_000, totalBound: 10_000)
      }
      guard case .failure(.damaged(let what)) = found else {
        return Set(try found.get().hits.map(\.key))
      }
      catalog.reportIndexDamage(what)
      await indexReady()
    }
  }
}
