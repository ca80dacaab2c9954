// A whole ingest service without a socket: a ledger in a directory of its own, and the rooms over it.

import Foundation
import Ledger
import RPC
import Schema
import ServiceRuntime

@testable import IngestService

/// A service for one test; its files go when it does.
final class ServiceFixture: Sendable {
  let path: String
  let ledger: SQLiteLedger
  let ingestor: Ingestor
  let feed: FeedPublisher
  let handlers: IngestServiceHandlers

  /// - Parameter store: puts another store in front of the ledger, to make it fail.
  init(
    limits: IngestLimits = IngestLimits(extractions: 2),
    store: (SQLiteLedger) -> any LedgerStore = { $0 }
  ) throws {
    path = FileManager.default.temporaryDirectory.path + "/taizhang-ingest-" + UUID().uuidString
    ledger = try SQLiteLedger(.init(directory: path))
    let store = store(ledger)
    ingestor = Ingestor(
      store: store, limits: limits, counters: IngestCounters(MetricRegistry()),
      now: { GoogleProtobufTimestamp(seconds: 1_700_000_000) })
    feed = FeedPublisher(store: store)
    handlers = IngestServiceHandlers(
      ingestor: ingestor, feed: feed, startTime: GoogleProtobufTimestamp(seconds: 1_600_000_000),
      report: ErrorReport { _, _, _ in })
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var context: ServerContext { ServerContext(method: "/test/Test", requestID: "r-1") }

  func ingest(
    _ text: String, name: String = "", requestID: String = "", validateOnly: Bool = false
  ) async throws -> IngestResult {
    let request = IngestDocumentRequest(
      content: Array(text.utf8), source: DocumentSource(name: name), requestId: requestID,
      validateOnly: validateOnly)
    return try await handlers.ingestDocument(request, context: context).result ?? IngestResult()
  }

  /// Sends steps through a bulk stream.
  ///
  /// - Returns: the outcomes, and what the stream ended with.
  func bulk(
    _ steps: [IngestDocumentsRequest]
  ) async -> (outcomes: [IngestDocumentsResponse], error: (any Error)?) {
    let input = Sequencer(steps)
    let output = Collector<IngestDocumentsResponse>()
    do {
      try await BulkIngest(ingestor: ingestor).run(
        next: { input.next() }, write: { output.append($0) })
      return (output.values, nil)
    } catch {
      return (output.values, error)
    }
  }

  /// Follows until the ledger's present revision has come.
  func follow(after revision: Int64 = 0) async throws -> [FollowResponse] {
    let output = Collector<FollowResponse>()
    do {
      try await feed.follow(FollowRequest(afterRevision: revision)) { response in
        output.append(response)
        if response.completeThrough >= response.ledgerRevision { throw CancellationError() }
      }
    } catch is CancellationError {}
    return output.values
  }
}

/// A document as the steps of a stream.
func steps(
  _ itemID: String, _ content: [UInt8], chunk: Int = 1_000, validateOnly: Bool = false
) -> [IngestDocumentsRequest] {
  var steps = [
    IngestDocumentsRequest(step: .begin(DocumentBegin(itemId: itemID, validateOnly: validateOnly)))
  ]
  for start in stride(from: 0, to: content.count, by: chunk) {
    let end = min(start + chunk, content.count)
    steps.append(IngestDocumentsRequest(step: .chunk(Array(content[start..<end]))))
  }
  steps.append(IngestDocumentsRequest(step: .end(DocumentEnd(totalBytes: Int64(content.count)))))
  return steps
}
