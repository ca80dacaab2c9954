// ListFigures.
import Catalog
package import RPC
package import Schema

extension QueryMethods {
  package func listFigures(
    _ request: ListFiguresRequest, context: ServerContext
  ) async throws -> ListFiguresResponse {
    var bare = request
    bare.pageToken = ""
    let binding = try bare.encoded()
    let tokens = tokens
    var check = RequestCheck()
    var query = FigureQuery()
    query.documentID = check.optionalID(request.documentId, "document_id")
    query.projectID = check.optionalID(request.projectId, "project_id")
    query.indicatorContains = check.filter(request.indicatorContains, "indicator_contains")
    query.role = check.choice(request.role, "role")
    query.measure = check.choice(request.measure, "measure")
    query.change = check.choice(request.change, "change")
    query.aspect = check.choice(request.aspect, "aspect")
    query.period = check.filter(request.period, "period")
    query.redacted = check.redaction(request.redaction, "redaction")
    query.limit = check.pageSize(request.pageSize, default: 100, max: 1_000)
    query.after = check.cursor(request.pageToken, of: tokens, request: binding, start: .start)
    check.minRevision(request.minRevision)
    try check.finish()
    try await reach(request.minRevision, context: context)
    let found = try await catalog.store.figures(query)
    let page = found.value.page
    return ListFiguresResponse(
      figures: page.items, nextPageToken: page.next.map { tokens.token(for: $0, request: binding) } ?? "",
      total: Total(page.total), redactedCount: found.value.redactedCount, revision: found.revision)
  }
}
