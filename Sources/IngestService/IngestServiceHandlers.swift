// The calls of the ingest service: check the request, let the right room do it, map the error.

package import Ledger
package import RPC
package import Schema
import ServiceRuntime
import ServiceStubs

/// What the server of `taizhang.v1.IngestService` runs.
package struct IngestServiceHandlers: IngestServiceProvider {
  private let ingestor: Ingestor
  private let feed: FeedPublisher
  private let startTime: GoogleProtobufTimestamp
  private let report: ErrorReport

  /// - Parameter startTime: when the service was started.
  package init(
    ingestor: Ingestor, feed: FeedPublisher, startTime: GoogleProtobufTimestamp, report: ErrorReport
  ) {
    self.ingestor = ingestor
    self.feed = feed
    self.startTime = startTime
    self.report = report
  }

  package func options(forMethod name: String) -> MethodOptions {
    // A stream of documents lasts as long as there are documents, and puts large ones together.
    name == "IngestDocuments"
      ? MethodOptions(execution: .concurrent, defaultTimeout: .unbounded) : MethodOptions()
  }

  package func serverWillDrain() async {
    // A stream may have any number of documents to come; their sender will try again elsewhere or later.
    ingestor.drain()
  }

  package func ingestDocument(
    _ request: IngestDocumentRequest, context: ServerContext
  ) async throws -> IngestDocumentResponse {
    try await report.mapping(context) {
      let requestID = try Validation.requestID(request.requestId)
      let source = try CheckedSource(request.source, path: "source")
      guard request.content.count <= IngestLimits.callContentBytes else {
        throw IngestError.tooLargeForCall(bytes: request.content.count)
      }
      let incoming = IncomingDocument(
        content: request.content, source: source, requestID: requestID, validateOnly: request.validateOnly)
      let bytes = try await ingestor.bytes.take(request.content.count)
      defer { ingestor.bytes.give(bytes) }
      return IngestDocumentResponse(result: try await ingestor.ingest(incoming))
    }
  }

  package func ingestDocuments(
    _ requests: RequestStream<IngestDocumentsRequest>, to responses: ResponseWriter<IngestDocumentsResponse>,
    context: ServerContext
  ) async throws {
    try await report.mapping(context) {
      try await BulkIngest(ingestor: ingestor).run(
        next: {
          var iterator = requests.makeAsyncIterator()
          return try await iterator.next()
        },
        write: { try await responses.write($0) })
    }
  }

  package func deleteDocument(
    _ request: DeleteDocumentRequest, context: ServerContext
  ) async throws -> DeleteDocumentResponse {
    try await report.mapping(context) {
      let requestID = try Validation.requestID(request.requestId)
      let id = try Validation.documentID(request.documentId)
      let revision = try await ingestor.delete(id, requestID: requestID, validateOnly: request.validateOnly)
      return DeleteDocumentResponse(revision: revision)
    }
  }

  package func getIngestStatus(
    _ request: GetIngestStatusRequest, context: ServerContext
  ) async throws -> GetIngestStatusResponse {
    let summary = ingestor.store.summary
    return GetIngestStatusResponse(
      version: Software.version, ledgerId: ingestor.store.ledgerID, revision: summary.revision,
      documentCount: summary.documentCount, figureCount: summary.figureCount,
      redactedFigureCount: summary.redactedFigureCount, mentionCount: summary.mentionCount,
      storedBytes: ingestor.store.storedBytes(), followerCount: Int32(clamping: feed.followerCount),
      startTime: startTime)
  }
}

/// What the server of `taizhang.v1.FeedService` runs.
package struct FeedServiceHandlers: FeedServiceProvider {
  private let store: any LedgerStore
  private let feed: FeedPublisher
  private let report: ErrorReport

  package init(store: any LedgerStore, feed: FeedPublisher, report: ErrorReport) {
    self.store = store
    self.feed = feed
    self.report = report
  }

  package func options(forMethod name: String) -> MethodOptions {
    // A follower follows for as long as it lives; a batch takes milliseconds to put together.
    MethodOptions(execution: .concurrent, defaultTimeout: .unbounded)
  }

  package func serverWillDrain() async {
    // Followers never finish by themselves, so a drain would wait for them in vain.
    store.endFollowing()
  }

  package func follow(
    _ request: FollowRequest, to responses: ResponseWriter<FollowResponse>, context: ServerContext
  ) async throws {
    try await report.mapping(context) {
      try await feed.follow(request) { try await responses.write($0) }
    }
  }
}

/// The edge: errors become statuses here, and what their caller is not told goes to the log.
package struct ErrorReport: Sendable {
  /// Takes the method, the request id and a sentence for the operator.
  private let log: @Sendable (_ method: String, _ requestID: String, _ sentence: String) -> Void

  package init(
    log: @escaping @Sendable (_ method: String, _ requestID: String, _ sentence: String) -> Void
  ) {
    self.log = log
  }

  func mapping<T>(_ context: ServerContext, _ body: () async throws -> T) async throws -> T {
    do {
      return try await body()
    } catch let error as IngestError {
      switch error {
      case .internalFailure(let sentence): log(context.method, context.requestID, sentence)
      case .damaged: log(context.method, context.requestID, "the ledger is damaged")
      case .storageFull: log(context.method, context.requestID, "the ledger's disk is full")
      default: break
      }
      throw error.status(requestID: context.requestID)
    } catch is CancellationError {
      throw RPCError(.cancelled, "the call was cancelled")
    }
  }
}
