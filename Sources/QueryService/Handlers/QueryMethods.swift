// The methods of taizhang.v1.QueryService: check the request, ask the catalogue, answer.
package import Catalog
package import RPC
package import Schema
import ServiceStubs
import SearchIndex

/// Answers the query service's calls. Errors leave it as `QueryError` or `CatalogError`; the edge maps them.
package struct QueryMethods: QueryServiceProvider {
  let catalog: Catalog
  let following: FollowerStatus
  let version: String
  let startTime: GoogleProtobufTimestamp
  /// Called for each search that is answered.
  let searched: @Sendable () -> Void

  /// - Parameters:
  ///   - following: what the follower tells of itself.
  ///   - version: the software's version, for the status.
  package init(
    catalog: Catalog, following: FollowerStatus, version: String, startTime: GoogleProtobufTimestamp,
    searched: @escaping @Sendable () -> Void = {}
  ) {
    self.catalog = catalog
    self.following = following
    self.version = version
    self.startTime = startTime
    self.searched = searched
  }

  package func register(with router: inout Router) {
    // Lists and searches read and encode for longer than an event loop should wait; one project does not.
    let aside = MethodOptions(execution: .concurrent)
    router.unary(QueryServiceMethods.searchDocuments, options: aside) { input, context in
      try await RPCError.mapping(context) { try await self.searchDocuments(input, context: context) }
    }
    router.unary(QueryServiceMethods.getDocument, options: aside) { input, context in
      try await RPCError.mapping(context) { try await self.getDocument(input, context: context) }
    }
    router.unary(QueryServiceMethods.listDocuments, options: aside) { input, context in
      try await RPCError.mapping(context) { try await self.listDocuments(input, context: context) }
    }
    router.unary(EncodedProjectResponse.method) { input, context in
      if let answer = try self.projectAtOnce(input) { return answer }
      return try await RPCError.mapping(context) { try await self.encodedProject(input, context: context) }
    }
    router.unary(QueryServiceMethods.listProjects, options: aside) { input, context in
      try await RPCError.mapping(context) { try await self.listProjects(input, context: context) }
    }
    router.unary(QueryServiceMethods.listFigures, options: aside) { input, context in
      try await RPCError.mapping(context) { try await self.listFigures(input, context: context) }
    }
    router.unary(QueryServiceMethods.getQueryStatus) { input, context in
      try await RPCError.mapping(context) { try await self.getQueryStatus(input, context: context) }
    }
  }

  package func getQueryStatus(
    _ request: GetQueryStatusRequest, context: ServerContext
  ) async throws -> GetQueryStatusResponse {
    let counts = try await catalog.store.counts()
    let position = catalog.position
    let follower = following.snapshot
    return GetQueryStatusResponse(
      version: version, ledgerId: position.ledgerID, revision: position.revision,
      ledgerRevision: follower.ledgerRevision, following: follower.isFollowing,
      lastContactTime: follower.lastContact.map { GoogleProtobufTimestamp($0) },
      documentCount: counts.documents, projectCount: counts.projects, figureCount: counts.figures,
      redactedFigureCount: counts.redactedFigures,
      indexState: catalog.indexIsRebuilding ? .rebuilding : .ready,
      indexedDocumentCount: Int64(catalog.search().documentCount), startTime: startTime)
  }

  /// Waits until the read model has reached a revision, as long as the call lasts.
  func reach(_ revision: Int64, context: ServerContext) async throws(QueryError) {
    if catalog.gate.hasReached(revision) { return }
    if await catalog.gate.wait(for: revision) { return }
    if let deadline = context.deadline, deadline.remaining == .zero {
      throw .revisionNotReached(wanted: revision, reached: catalog.gate.revision)
    }
    throw .cancelled
  }

  /// The page tokens of the ledger that is followed now.
  var tokens: PageTokens { PageTokens(ledgerID: catalog.position.ledgerID) }
}

extension Total {
  init(_ total: BoundedTotal) {
    self.init(count: total.count, exact: total.isExact)
  }
}
