// GetProject and ListProjects.
import Catalog
package import RPC
package import Schema

extension QueryMethods {
  /// The answer where it can be given without suspending; nil where it can't.
  func projectAtOnce(_ request: GetProjectRequest) throws -> EncodedProjectResponse? {
    guard request.minRevision <= 0 || catalog.gate.hasReached(request.minRevision) else { return nil }
    guard request.minRevision >= 0, let found = catalog.projectAtOnce(request.projectId),
      let project = found.value
    else { return nil }
    return EncodedProjectResponse(project: project, revision: found.revision)
  }

  /// The answer in any case.
  func encodedProject(
    _ request: GetProjectRequest, context: ServerContext
  ) async throws -> EncodedProjectResponse {
    var check = RequestCheck()
    check.id(request.projectId, "project_id")
    check.minRevision(request.minRevision)
    try check.finish()
    try await reach(request.minRevision, context: context)
    let found = try await catalog.project(request.projectId)
    guard let project = found.value else { throw QueryError.projectNotFound(request.projectId) }
    return EncodedProjectResponse(project: project, revision: found.revision)
  }

  package func getProject(
    _ request: GetProjectRequest, context: ServerContext
  ) async throws -> GetProjectResponse {
    let answer = try await encodedProject(request, context: context)
    return GetProjectResponse(
      project: try Project(decoding: answer.project.bytes), revision: answer.revision)
  }

  package func listProjects(
    _ request: ListProjectsRequest, context: ServerContext
  ) async throws -> ListProjectsResponse {
    var bare = request
    bare.pageToken = ""
    let binding = try bare.encoded()
    let tokens = tokens
    var check = RequestCheck()
    var query = ProjectQuery()
    query.nameContains = check.filter(request.nameContains, "name_contains")
    query.stage = check.choice(request.stage, "stage")
    query.documentID = check.optionalID(request.documentId, "document_id")
    query.redacted = check.redaction(request.redaction, "redaction")
    query.limit = check.pageSize(request.pageSize, default: 50, max: 500)
    query.after = check.cursor(request.pageToken, of: tokens, request: binding, start: .start)
    check.minRevision(request.minRevision)
    try check.finish()
    try await reach(request.minRevision, context: context)
    let found = try await catalog.store.projects(query)
    return ListProjectsResponse(
      projects: found.value.items,
      nextPageToken: found.value.next.map { tokens.token(for: $0, request: binding) } ?? "",
      total: Total(found.value.total), revision: found.revision)
  }
}
