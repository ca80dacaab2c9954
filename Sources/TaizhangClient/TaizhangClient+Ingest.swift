// Documents to the ingest service: one, or any number over one stream.

public import RPC
public import Schema
import ServiceStubs

extension TaizhangClient {
  /// Takes in one document of at most 3 MiB. Tried again where the service is briefly unavailable.
  ///
  /// - Parameters:
  ///   - requestID: the same id gives the same answer; empty: none is needed, the same text is one document
  ///     anyway.
  ///   - validateOnly: say what would become of it and write nothing.
  /// - Throws: `RPCError`; an unreadable document is a result, not an error. What `load` throws is
  ///   INVALID_ARGUMENT.
  public func ingest(
    _ document: DocumentUpload, requestID: String = "", validateOnly: Bool = false
  ) async throws(RPCError) -> IngestResult {
    let content: [UInt8]
    do {
      content = try document.load()
    } catch {
      throw RPCError(.invalidArgument, "cannot read the document: \(error)")
    }
    let request = IngestDocumentRequest(
      content: content, source: document.source, requestId: requestID, validateOnly: validateOnly)
    let response = try await ingestService.ingestDocument(request, options: repeatable)
    return response.result ?? IngestResult()
  }

  /// Takes in any number of documents of at most 64 MiB each over one stream.
  ///
  /// Gives one report for each, in no particular order, as they come. Where the service becomes unavailable,
  /// only documents without an outcome are sent again, after a pause, up to `settings.retry.attempts` times
  /// without any progress; then they are reported as failed. Ending the loop early stops the upload.
  public func ingest(
    _ documents: [DocumentUpload], validateOnly: Bool = false
  ) -> AsyncStream<UploadReport> {
    let (stream, continuation) = AsyncStream<UploadReport>.makeStream()
    let upload = BulkUpload(
      service: ingestService, documents: documents, validateOnly: validateOnly, retry: settings.retry
    ) { continuation.yield($0) }
    let task = Task {
      await upload.run()
      continuation.finish()
    }
    continuation.onTermination = { _ in task.cancel() }
    return stream
  }

  /// Deletes a document with its figures and mentions.
  ///
  /// - Parameters:
  ///   - requestID: the same id gives the same answer; nil: a fresh one, so that an answer lost on the way is
  ///     not taken for a document that was never there.
  ///   - validateOnly: check that it is there and write nothing.
  /// - Returns: the revision at which it is gone for queries; with `validateOnly` 0.
  /// - Throws: `RPCError`, NOT_FOUND where there is none.
  @discardableResult
  public func deleteDocument(
    _ id: String, requestID: String? = nil, validateOnly: Bool = false
  ) async throws(RPCError) -> Int64 {
    let fresh = "delete-" + String(UInt64.random(in: .min ... .max), radix: 36)
    let request = DeleteDocumentRequest(
      documentId: id, requestId: requestID ?? fresh, validateOnly: validateOnly)
    return try await ingestService.deleteDocument(request, options: repeatable).revision
  }
}
