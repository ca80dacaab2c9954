// The query methods over a catalogue that holds a ledger of the fixtures, called without a network.
import Catalog
import CatalogFixtures
import RPC
import Schema
import Testing

@testable import QueryService

/// The methods under test, and what they must answer from.
struct QueryHarness {
  let folder: TemporaryFolder
  let catalog: Catalog
  let methods: QueryMethods
  let context = ServerContext(method: "/test")

  init() async throws {
    folder = try TemporaryFolder()
    catalog = try await Catalog(directory: folder.path)
    methods = QueryMethods(
      catalog: catalog, following: FollowerStatus(), version: "1.2.3",
      startTime: GoogleProtobufTimestamp(1_750_000_000.25))
  }

  /// A harness that holds a ledger.
  static func holding(_ ledger: LedgerModel, using random: inout SeededRandom) async throws -> QueryHarness {
    let harness = try await QueryHarness()
    try await harness.follow(ledger, using: &random)
    return harness
  }

  /// Follows the ledger to where it stands.
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

  func documents(_ request: ListDocumentsRequest) async throws -> ListDocumentsResponse {
    try await methods.listDocuments(request, context: context)
  }

  func projects(_ request: ListProjectsRequest) async throws -> ListProjectsResponse {
    try await methods.listProjects(request, context: context)
  }

  func figures(_ request: ListFiguresRequest) async throws -> ListFiguresResponse {
    try await methods.listFigures(request, context: context)
  }

  func search(_ request: SearchDocumentsRequest) async throws -> SearchDocumentsResponse {
    try await methods.searchDocuments(request, context: context)
  }

  /// The fields that a call names as wrong; empty where it succeeds.
  func violations(of call: () async throws -> Void) async throws -> [String] {
    do {
      try await call()
      return []
    } catch QueryError.invalid(let violations) {
      return violations.map(\.field)
    }
  }
}
