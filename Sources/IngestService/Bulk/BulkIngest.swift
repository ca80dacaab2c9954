// A stream of documents: read on while earlier ones are worked on, so that all cores extract and commits are
// shared.

import Schema

/// Runs one bulk stream. Knows the stream only as a way to read and a way to write.
struct BulkIngest: Sendable {
  let ingestor: Ingestor

  /// Reads documents until the client has sent all, and writes one outcome for each, in order.
  ///
  /// - Throws: `IngestError` for a mistake of the client, after the outcomes of all documents before it; or
  ///   what
  ///   reading and writing throw.
  func run(
    next: @escaping @Sendable () async throws -> IngestDocumentsRequest?,
    write: @escaping @Sendable (IngestDocumentsResponse) async throws -> Void
  ) async throws {
    let outcomes = OrderedOutcomes<IngestDocumentsResponse>()
    let places = Allowance(ingestor.limits.streamDocumentsInFlight)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await read(next, outcomes: outcomes, places: places) }
      group.addTask {
        while let outcome = try await outcomes.next() {
          try await write(outcome)
          places.give(1)
        }
      }
      // The first failure of either ends both.
      for try await _ in group {}
    }
  }

  private func read(
    _ next: @escaping @Sendable () async throws -> IngestDocumentsRequest?,
    outcomes: OrderedOutcomes<IngestDocumentsResponse>, places: Allowance
  ) async throws {
    var assembler = BulkAssembler()
    var count = 0
    var large = 0
    defer { ingestor.largeDocuments.give(large) }
    try await withThrowingDiscardingTaskGroup { group in
      do {
        while let request = try await next() {
          if case .begin? = request.step, ingestor.isDraining { throw IngestError.draining }
          if large == 0, assembler.gatheredBytes(after: request) > ingestor.limits.smallDocumentBytes {
            large = try await ingestor.largeDocuments.take(1)
          }
          guard case .process(let document) = try assembler.take(request) else { continue }
          _ = try await places.take(1)
          let bytes = try await ingestor.bytes.take(document.content.count)
          let place = count
          count += 1
          group.addTask {
            let result = await process(document)
            ingestor.bytes.give(bytes)
            outcomes.put(place, result)
          }
          ingestor.largeDocuments.give(large)
          large = 0
        }
        try assembler.finish()
        outcomes.finish(count: count, error: nil)
      } catch let error as IngestError {
        outcomes.finish(count: count, error: error)
      }
    }
  }

  private func process(_ document: BulkDocument) async -> Result<IngestDocumentsResponse, IngestError> {
    if let excess = document.excess {
      let result = IngestResult(outcome: .rejected, rejection: Rejections.tooLarge(bytes: excess))
      return .success(IngestDocumentsResponse(itemId: document.itemID, result: result))
    }
    let incoming = IncomingDocument(
      content: document.content, source: document.source, requestID: nil,
      validateOnly: document.validateOnly)
    do throws(IngestError) {
      let result = try await ingestor.ingest(incoming)
      return .success(IngestDocumentsResponse(itemId: document.itemID, result: result))
    } catch {
      return .failure(error)
    }
  }
}
