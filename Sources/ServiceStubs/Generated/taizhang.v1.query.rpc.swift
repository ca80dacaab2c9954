// Generated from taizhang/v1/query.proto by proto/generate.sh; not for editing.

public import RPC
public import Schema

/// The methods of taizhang.v1.QueryService.
public enum QueryServiceMethods {
  /// The full name of the service.
  public static let service = "taizhang.v1.QueryService"

  /// Finds documents by their text. Errors: INVALID_ARGUMENT (the query does not parse: the position is given).
  public static let searchDocuments = MethodDescriptor<SearchDocumentsRequest, SearchDocumentsResponse>(
    service: service, name: "SearchDocuments", kind: .unary, idempotency: .noSideEffects
  )

  /// Gives one document with its text, figures and mentions. Errors: NOT_FOUND.
  public static let getDocument = MethodDescriptor<GetDocumentRequest, GetDocumentResponse>(
    service: service, name: "GetDocument", kind: .unary, idempotency: .noSideEffects
  )

  /// Lists documents, newest first.
  public static let listDocuments = MethodDescriptor<ListDocumentsRequest, ListDocumentsResponse>(
    service: service, name: "ListDocuments", kind: .unary, idempotency: .noSideEffects
  )

  /// Gives one project. Errors: NOT_FOUND.
  public static let getProject = MethodDescriptor<GetProjectRequest, GetProjectResponse>(
    service: service, name: "GetProject", kind: .unary, idempotency: .noSideEffects
  )

  /// Lists projects by name.
  public static let listProjects = MethodDescriptor<ListProjectsRequest, ListProjectsResponse>(
    service: service, name: "ListProjects", kind: .unary, idempotency: .noSideEffects
  )

  /// Lists figures by document and place.
  public static let listFigures = MethodDescriptor<ListFiguresRequest, ListFiguresResponse>(
    service: service, name: "ListFigures", kind: .unary, idempotency: .noSideEffects
  )

  /// Tells how the service is, how far it has followed, and how much it holds.
  public static let getQueryStatus = MethodDescriptor<GetQueryStatusRequest, GetQueryStatusResponse>(
    service: service, name: "GetQueryStatus", kind: .unary, idempotency: .noSideEffects
  )
}

/// Answers questions about documents, projects and figures.
///
/// Every request may carry `min_revision`: the answer then waits, until the call's deadline, for the read model
/// to have reached it (read your own writes); past the deadline the error is DEADLINE_EXCEEDED.
/// Lists: `page_size` 0 means the default, above the maximum means the maximum, negative is INVALID_ARGUMENT;
/// `page_token` is the previous answer's `next_page_token`, with every other field as it was; an empty
/// `next_page_token` is the only end.
///
/// What the server of taizhang.v1.QueryService implements.
package protocol QueryServiceProvider: Service {
  /// Finds documents by their text. Errors: INVALID_ARGUMENT (the query does not parse: the position is given).
  func searchDocuments(
    _ request: SearchDocumentsRequest, context: ServerContext
  ) async throws -> SearchDocumentsResponse

  /// Gives one document with its text, figures and mentions. Errors: NOT_FOUND.
  func getDocument(_ request: GetDocumentRequest, context: ServerContext) async throws -> GetDocumentResponse

  /// Lists documents, newest first.
  func listDocuments(
    _ request: ListDocumentsRequest, context: ServerContext
  ) async throws -> ListDocumentsResponse

  /// Gives one project. Errors: NOT_FOUND.
  func getProject(_ request: GetProjectRequest, context: ServerContext) async throws -> GetProjectResponse

  /// Lists projects by name.
  func listProjects(
    _ request: ListProjectsRequest, context: ServerContext
  ) async throws -> ListProjectsResponse

  /// Lists figures by document and place.
  func listFigures(_ request: ListFiguresRequest, context: ServerContext) async throws -> ListFiguresResponse

  /// Tells how the service is, how far it has followed, and how much it holds.
  func getQueryStatus(
    _ request: GetQueryStatusRequest, context: ServerContext
  ) async throws -> GetQueryStatusResponse

  /// How a method, by its name such as `SearchDocuments`, is run.
  func options(forMethod name: String) -> MethodOptions
}

extension QueryServiceProvider {
  package func options(forMethod name: String) -> MethodOptions { MethodOptions() }

  package func register(with router: inout Router) {
    router.unary(
      QueryServiceMethods.searchDocuments, options: options(forMethod: "SearchDocuments")
    ) { input, context in
      try await self.searchDocuments(input, context: context)
    }
    router.unary(
      QueryServiceMethods.getDocument, options: options(forMethod: "GetDocument")
    ) { input, context in
      try await self.getDocument(input, context: context)
    }
    router.unary(
      QueryServiceMethods.listDocuments, options: options(forMethod: "ListDocuments")
    ) { input, context in
      try await self.listDocuments(input, context: context)
    }
    router.unary(
      QueryServiceMethods.getProject, options: options(forMethod: "GetProject")
    ) { input, context in
      try await self.getProject(input, context: context)
    }
    router.unary(
      QueryServiceMethods.listProjects, options: options(forMethod: "ListProjects")
    ) { input, context in
      try await self.listProjects(input, context: context)
    }
    router.unary(
      QueryServiceMethods.listFigures, options: options(forMethod: "ListFigures")
    ) { input, context in
      try await self.listFigures(input, context: context)
    }
    router.unary(
      QueryServiceMethods.getQueryStatus, options: options(forMethod: "GetQueryStatus")
    ) { input, context in
      try await self.getQueryStatus(input, context: context)
    }
  }
}

/// Answers questions about documents, projects and figures.
///
/// Every request may carry `min_revision`: the answer then waits, until the call's deadline, for the read model
/// to have reached it (read your own writes); past the deadline the error is DEADLINE_EXCEEDED.
/// Lists: `page_size` 0 means the default, above the maximum means the maximum, negative is INVALID_ARGUMENT;
/// `page_token` is the previous answer's `next_page_token`, with every other field as it was; an empty
/// `next_page_token` is the only end.
///
/// Calls taizhang.v1.QueryService.
public struct QueryServiceClient: Sendable {
  /// What the calls go through.
  public let client: Client

  public init(_ client: Client) {
    self.client = client
  }

  /// Finds documents by their text. Errors: INVALID_ARGUMENT (the query does not parse: the position is given).
  public func searchDocuments(
    _ request: SearchDocumentsRequest, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> SearchDocumentsResponse {
    try await client.unary(QueryServiceMethods.searchDocuments, request, options: options)
  }

  /// Gives one document with its text, figures and mentions. Errors: NOT_FOUND.
  public func getDocument(
    _ request: GetDocumentRequest, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> GetDocumentResponse {
    try await client.unary(QueryServiceMethods.getDocument, request, options: options)
  }

  /// Lists documents, newest first.
  public func listDocuments(
    _ request: ListDocumentsRequest, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> ListDocumentsResponse {
    try await client.unary(QueryServiceMethods.listDocuments, request, options: options)
  }

  /// Gives one project. Errors: NOT_FOUND.
  public func getProject(
    _ request: GetProjectRequest, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> GetProjectResponse {
    try await client.unary(QueryServiceMethods.getProject, request, options: options)
  }

  /// Lists projects by name.
  public func listProjects(
    _ request: ListProjectsRequest, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> ListProjectsResponse {
    try await client.unary(QueryServiceMethods.listProjects, request, options: options)
  }

  /// Lists figures by document and place.
  public func listFigures(
    _ request: ListFiguresRequest, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> ListFiguresResponse {
    try await client.unary(QueryServiceMethods.listFigures, request, options: options)
  }

  /// Tells how the service is, how far it has followed, and how much it holds.
  public func getQueryStatus(
    _ request: GetQueryStatusRequest, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> GetQueryStatusResponse {
    try await client.unary(QueryServiceMethods.getQueryStatus, request, options: options)
  }
}
