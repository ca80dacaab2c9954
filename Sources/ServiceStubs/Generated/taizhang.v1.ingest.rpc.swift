// Generated from taizhang/v1/ingest.proto by proto/generate.sh; not for editing.

public import RPC
public import Schema

/// The methods of taizhang.v1.IngestService.
public enum IngestServiceMethods {
  /// The full name of the service.
  public static let service = "taizhang.v1.IngestService"

  /// Takes in one document of at most 3 MiB. An unreadable document is an outcome, not an error. Asked again
  /// with the same `request_id`, it gives the same answer and writes nothing.
  /// Errors: INVALID_ARGUMENT (a field is out of bounds), RESOURCE_EXHAUSTED (too large: use IngestDocuments; or the
  /// service is overloaded; or its disk is full), UNAVAILABLE (it is draining).
  public static let ingestDocument = MethodDescriptor<IngestDocumentRequest, IngestDocumentResponse>(
    service: service, name: "IngestDocument", kind: .unary
  )

  /// Takes in any number of documents of at most 64 MiB each over one stream. For each the client sends a `begin`,
  /// any number of `chunk`s and an `end`, one document after the other; each gets one outcome, in the order in
  /// which they ended. An outcome is sent when the document is on disk; documents in flight share the disk's
  /// syncs. A protocol mistake ends the stream with INVALID_ARGUMENT; what was answered before stands.
  public static let ingestDocuments = MethodDescriptor<IngestDocumentsRequest, IngestDocumentsResponse>(
    service: service, name: "IngestDocuments", kind: .bidirectional
  )

  /// Deletes a document, its figures and its mentions; followers are told. Its text may be taken in again later.
  /// Errors: INVALID_ARGUMENT, NOT_FOUND.
  public static let deleteDocument = MethodDescriptor<DeleteDocumentRequest, DeleteDocumentResponse>(
    service: service, name: "DeleteDocument", kind: .unary
  )

  /// Tells how the service is and how much it holds.
  public static let getIngestStatus = MethodDescriptor<GetIngestStatusRequest, GetIngestStatusResponse>(
    service: service, name: "GetIngestStatus", kind: .unary, idempotency: .noSideEffects
  )
}

/// Takes documents in, reads them, and keeps them as the system of record (台账).
///
/// What the server of taizhang.v1.IngestService implements.
package protocol IngestServiceProvider: Service {
  /// Takes in one document of at most 3 MiB. An unreadable document is an outcome, not an error. Asked again
  /// with the same `request_id`, it gives the same answer and writes nothing.
  /// Errors: INVALID_ARGUMENT (a field is out of bounds), RESOURCE_EXHAUSTED (too large: use IngestDocuments; or the
  /// service is overloaded; or its disk is full), UNAVAILABLE (it is draining).
  func ingestDocument(
    _ request: IngestDocumentRequest, context: ServerContext
  ) async throws -> IngestDocumentResponse

  /// Takes in any number of documents of at most 64 MiB each over one stream. For each the client sends a `begin`,
  /// any number of `chunk`s and an `end`, one document after the other; each gets one outcome, in the order in
  /// which they ended. An outcome is sent when the document is on disk; documents in flight share the disk's
  /// syncs. A protocol mistake ends the stream with INVALID_ARGUMENT; what was answered before stands.
  func ingestDocuments(
    _ requests: RequestStream<IngestDocumentsRequest>, to responses: ResponseWriter<IngestDocumentsResponse>,
    context: ServerContext
  ) async throws

  /// Deletes a document, its figures and its mentions; followers are told. Its text may be taken in again later.
  /// Errors: INVALID_ARGUMENT, NOT_FOUND.
  func deleteDocument(
    _ request: DeleteDocumentRequest, context: ServerContext
  ) async throws -> DeleteDocumentResponse

  /// Tells how the service is and how much it holds.
  func getIngestStatus(
    _ request: GetIngestStatusRequest, context: ServerContext
  ) async throws -> GetIngestStatusResponse

  /// How a method, by its name such as `IngestDocument`, is run.
  func options(forMethod name: String) -> MethodOptions
}

extension IngestServiceProvider {
  package func options(forMethod name: String) -> MethodOptions { MethodOptions() }

  package func register(with router: inout Router) {
    router.unary(
      IngestServiceMethods.ingestDocument, options: options(forMethod: "IngestDocument")
    ) { input, context in
      try await self.ingestDocument(input, context: context)
    }
    router.bidirectional(
      IngestServiceMethods.ingestDocuments, options: options(forMethod: "IngestDocuments")
    ) { input, responses, context in
      try await self.ingestDocuments(input, to: responses, context: context)
    }
    router.unary(
      IngestServiceMethods.deleteDocument, options: options(forMethod: "DeleteDocument")
    ) { input, context in
      try await self.deleteDocument(input, context: context)
    }
    router.unary(
      IngestServiceMethods.getIngestStatus, options: options(forMethod: "GetIngestStatus")
    ) { input, context in
      try await self.getIngestStatus(input, context: context)
    }
  }
}

/// Takes documents in, reads them, and keeps them as the system of record (台账).
///
/// Calls taizhang.v1.IngestService.
public struct IngestServiceClient: Sendable {
  /// What the calls go through.
  public let client: Client

  public init(_ client: Client) {
    self.client = client
  }

  /// Takes in one document of at most 3 MiB. An unreadable document is an outcome, not an error. Asked again
  /// with the same `request_id`, it gives the same answer and writes nothing.
  /// Errors: INVALID_ARGUMENT (a field is out of bounds), RESOURCE_EXHAUSTED (too large: use IngestDocuments; or the
  /// service is overloaded; or its disk is full), UNAVAILABLE (it is draining).
  public func ingestDocument(
    _ request: IngestDocumentRequest, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> IngestDocumentResponse {
    try await client.unary(IngestServiceMethods.ingestDocument, request, options: options)
  }

  /// Takes in any number of documents of at most 64 MiB each over one stream. For each the client sends a `begin`,
  /// any number of `chunk`s and an `end`, one document after the other; each gets one outcome, in the order in
  /// which they ended. An outcome is sent when the document is on disk; documents in flight share the disk's
  /// syncs. A protocol mistake ends the stream with INVALID_ARGUMENT; what was answered before stands.
  public func ingestDocuments<Result: Sendable>(
    options: CallOptions = CallOptions(),
    _ body: @escaping @Sendable (RequestWriter<IngestDocumentsRequest>, ResponseStream<IngestDocumentsResponse>) async throws -> Result
  ) async throws -> Result {
    try await client.bidirectional(IngestServiceMethods.ingestDocuments, options: options, body)
  }

  /// Deletes a document, its figures and its mentions; followers are told. Its text may be taken in again later.
  /// Errors: INVALID_ARGUMENT, NOT_FOUND.
  public func deleteDocument(
    _ request: DeleteDocumentRequest, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> DeleteDocumentResponse {
    try await client.unary(IngestServiceMethods.deleteDocument, request, options: options)
  }

  /// Tells how the service is and how much it holds.
  public func getIngestStatus(
    _ request: GetIngestStatusRequest, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> GetIngestStatusResponse {
    try await client.unary(IngestServiceMethods.getIngestStatus, request, options: options)
  }
}
