// Questions to the query service.

public import RPC
public import Schema
import ServiceStubs

extension TaizhangClient {
  /// Finds documents by their text: one page.
  /// - Throws: `RPCError`, among others INVALID_ARGUMENT where the query does not parse.
  public func search(_ request: SearchDocumentsRequest) async throws(RPCError) -> SearchDocumentsResponse {
    try await queryService.searchDocuments(request, options: repeatable)
  }

  /// Finds documents by their text: page after page, for as long as you read.
  public func searchPages(_ request: SearchDocumentsRequest) -> Pages<SearchDocumentsResponse> {
    Pages(from: request.pageToken) { [self] token throws(RPCError) in
      var request = request
      request.pageToken = token
      let page = try await search(request)
      return (page, page.nextPageToken)
    }
  }

  /// One document with its text, figures and mentions.
  /// - Throws: `RPCError`, NOT_FOUND where there is none.
  public func document(_ id: String, minRevision: Int64 = 0) async throws(RPCError) -> GetDocumentResponse {
    try await queryService.getDocument(
      GetDocumentRequest(documentId: id, minRevision: minRevision), options: repeatable)
  }

  /// Documents, newest first.
  public func documents(_ request: ListDocumentsRequest = .init()) -> Pages<ListDocumentsResponse> {
    Pages(from: request.pageToken) { [self] token throws(RPCError) in
      var request = request
      request.pageToken = token
      let page = try await queryService.listDocuments(request, options: repeatable)
      return (page, page.nextPageToken)
    }
  }

  /// One project.
  /// - Throws: `RPCError`, NOT_FOUND where there is none.
  public func project(_ id: String, minRevision: Int64 = 0) async throws(RPCError) -> GetProjectResponse {
    try await queryService.getProject(
      GetProjectRequest(projectId: id, minRevision: minRevision), options: repeatable)
  }

  /// Projects by name.
  public func projects(_ request: ListProjectsRequest = .init()) -> Pages<ListProjectsResponse> {
    Pages(from: request.pageToken) { [self] token throws(RPCError) in
      var request = request
      request.pageToken = token
      let page = try await queryService.listProjects(request, options: repeatable)
      return (page, page.nextPageToken)
    }
  }

  /// Figures by document and place. A redacted figure (数值被隐去) has no value: look at `written`.
  public func figures(_ request: ListFiguresRequest = .init()) -> Pages<ListFiguresResponse> {
    Pages(from: request.pageToken) { [self] token throws(RPCError) in
      var request = request
      request.pageToken = token
      let page = try await queryService.listFigures(request, options: repeatable)
      return (page, page.nextPageToken)
    }
  }

  /// How the query service is, how far it has followed, and how much it holds.
  public func queryStatus() async throws(RPCError) -> GetQueryStatusResponse {
    try await queryService.getQueryStatus(GetQueryStatusRequest(), options: repeatable)
  }

  /// How the ingest service is and how much it holds.
  public func ingestStatus() async throws(RPCError) -> GetIngestStatusResponse {
    try await ingestService.getIngestStatus(GetIngestStatusRequest(), options: repeatable)
  }
}
