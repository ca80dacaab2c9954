// GetDocument and ListDocuments.
import Catalog
package import RPC
package import Schema

extension QueryMethods {
  package func getDocument(
    _ request: GetDocumentRequest, context: ServerContext
  ) async throws -> GetDocumentResponse {
    var check = RequestCheck()
    check.id(request.documentId, "document_id")
    check.minRevision(request.minRevision)
    try check.finish()
    try await reach(request.minRevision, context: context)
    let whole = !request.metadataOnly
    let found = try await catalog.store.document(
      DocumentQuery(
        id: request.documentId, textLimit: whole ? QueryLimits.documentTextBytes : 0,
        itemLimit: whole ? QueryLimits.documentItems : 0, itemBytesLimit: QueryLimits.documentItemBytes))
    guard let record = found.value else { throw QueryError.documentNotFound(request.documentId) }
    return GetDocumentResponse(
      document: record.document, text: record.text, textTruncated: record.textIsTruncated,
      figures: record.figures, mentions: record.mentions, revision: found.revision)
  }

  package func listDocuments(
    _ request: ListDocumentsRequest, context: ServerContext
  ) async throws -> ListDocumentsResponse {
    var bare = request
    bare.pageToken = ""
    let binding = try bare.encoded()
    let tokens = tokens
    var check = RequestCheck()
    var query = DocumentListQuery()
    query.kind = check.choice(request.kind, "kind")
    if request.year < 0 { check.add("year", "must not be negative", "不能为负数") }
    query.year = request.year == 0 ? nil : request.year
    query.region = check.filter(request.region, "region")
    query.titleContains = check.filter(request.titleContains, "title_contains")
    query.limit = check.pageSize(request.pageSize, default: 50, max: 500)
    query.after = check.cursor(request.pageToken, of: tokens, request: binding, start: .start)
    check.minRevision(request.minRevision)
    try check.finish()
    try await reach(request.minRevision, context: context)
    let found = try await catalog.store.documents(query)
    return ListDocumentsResponse(
      documents: found.value.items,
      nextPageToken: found.value.next.map { tokens.token(for: $0, request: binding) } ?? "",
      total: Total(found.value.total), revision: found.revision)
  }
}
