// One project, one document, the status, waiting for a revision, and errors on the wire.
import CatalogFixtures
import RPC
import Schema
import Testing

@testable import Catalog
@testable import QueryService

@Suite struct SingleItemTests {
  @Test func aProjectIsPassedOnAsItIsStored() async throws {
    var random = SeededRandom(43)
    let ledger = LedgerModel.grown(40, using: &random)
    let harness = try await QueryHarness.holding(ledger, using: &random)
    for project in try await harness.projects(ListProjectsRequest()).projects {
      let request = GetProjectRequest(projectId: project.id, minRevision: ledger.revision)
      let answer = try await harness.methods.getProject(request, context: harness.context)
      #expect(answer.revision == ledger.revision)
      let quick = try #require(try harness.methods.projectAtOnce(request))
      for prefix in [0, 5] {
        #expect(try quick.encoded(reserving: prefix) == answer.encoded(reserving: prefix))
      }
      #expect(try EncodedProjectResponse(decoding: try answer.encoded()) == quick)
    }
    await harness.catalog.close()
  }

  /// Lengths and revisions on both sides of each step of protobuf's numbers.
  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, 70_000], [0, 1, 127, 128, 1 << 40] as [Int64])
  func theAnswerIsCodedAsTheGeneratedCodeDoes(_ length: Int, _ revision: Int64) throws {
    let project = Project(id: String(repeating: "p", count: length))
    let quick = EncodedProjectResponse(
      project: EncodedProject(bytes: try project.encoded()), revision: revision)
    let whole = GetProjectResponse(project: project, revision: revision)
    #expect(try quick.encoded(reserving: 5) == whole.encoded(reserving: 5))
  }

  @Test func aDocumentComesWhole() async throws {
    var random = SeededRandom(47)
    let ledger = LedgerModel.grown(30, using: &random)
    let harness = try await QueryHarness.holding(ledger, using: &random)
    for (id, expected) in ledger.documents {
      let whole = try await harness.methods.getDocument(
        GetDocumentRequest(documentId: id), context: harness.context)
      #expect(whole.document == expected.document)
      #expect(whole.text == expected.text)
      #expect(!whole.textTruncated)
      #expect(whole.figures == expected.figures)
      #expect(whole.mentions == expected.mentions)
      let metadata = try await harness.methods.getDocument(
        GetDocumentRequest(documentId: id, metadataOnly: true), context: harness.context)
      #expect(metadata.document == expected.document)
      #expect(metadata.text.isEmpty && metadata.figures.isEmpty && metadata.mentions.isEmpty)
    }
    await harness.catalog.close()
  }

  @Test func whatIsNotThereIsNotFound() async throws {
    let harness = try await QueryHarness()
    await #expect(throws: QueryError.projectNotFound("p-1")) {
      try await harness.methods.getProject(GetProjectRequest(projectId: "p-1"), context: harness.context)
    }
    await #expect(throws: QueryError.documentNotFound("d-1")) {
      try await harness.methods.getDocument(GetDocumentRequest(documentId: "d-1"), context: harness.context)
    }
    await harness.catalog.close()
  }

  @Test func theStatusCounts() async throws {
    var random = SeededRandom(53)
    let ledger = LedgerModel.grown(30, using: &random)
    let harness = try await QueryHarness.holding(ledger, using: &random)
    let status = try await harness.methods.getQueryStatus(GetQueryStatusRequest(), context: harness.context)
    #expect(status.version == "1.2.3")
    #expect(status.ledgerId == "ledger-one")
    #expect(status.revision == ledger.revision)
    #expect(status.documentCount == Int64(ledger.documents.count))
    #expect(status.indexedDocumentCount == Int64(ledger.documents.count))
    #expect(status.figureCount == Int64(ledger.documents.values.reduce(0) { $0 + $1.figures.count }))
    #expect(status.indexState == .ready)
    #expect(!status.following)
    #expect(status.lastContactTime == nil)
    #expect(status.startTime == GoogleProtobufTimestamp(seconds: 1_750_000_000, nanos: 250_000_000))
    await harness.catalog.close()
  }

  /// A call that names a revision of the future is answered from a state that has it.
  @Test func aCallWaitsForItsRevision() async throws {
    var random = SeededRandom(59)
    var ledger = LedgerModel.grown(10, using: &random)
    let harness = try await QueryHarness.holding(ledger, using: &random)
    ledger.put(.random(number: 77, using: &random))
    let wanted = ledger.revision
    async let answer = harness.documents(ListDocumentsRequest(minRevision: wanted))
    while harness.catalog.gate.waiterCount == 0 { await Task.yield() }
    try await harness.follow(ledger, using: &random)
    #expect(try await answer.revision >= wanted)
    await harness.catalog.close()
  }

  @Test func aCallThatIsCutOffWhileItWaitsFails() async throws {
    let harness = try await QueryHarness()
    for (deadline, expected) in [
      (nil, QueryError.cancelled), (Deadline.after(.zero), .revisionNotReached(wanted: 5, reached: 0)),
    ] {
      let context = ServerContext(method: "/test", deadline: deadline)
      let call = Task {
        try await harness.methods.listFigures(ListFiguresRequest(minRevision: 5), context: context)
      }
      while harness.catalog.gate.waiterCount == 0 { await Task.yield() }
      call.cancel()
      await #expect(throws: expected) { try await call.value }
    }
    await harness.catalog.close()
  }

  @Test func errorsCarryTheirDetails() throws {
    let violation = FieldViolation("page_size", "must not be negative", "不能为负数")
    let cases: [(any Error, StatusCode, String)] = [
      (QueryError.invalid([violation]), .invalidArgument, "INVALID_FIELD"),
      (QueryError.documentNotFound("d-1"), .notFound, "DOCUMENT_NOT_FOUND"),
      (QueryError.projectNotFound("p-1"), .notFound, "PROJECT_NOT_FOUND"),
      (QueryError.revisionNotReached(wanted: 2, reached: 1), .deadlineExceeded, "REVISION_NOT_REACHED"),
      (CatalogError.overloaded, .resourceExhausted, "OVERLOADED"),
      (QueryError.indexDamaged, .unavailable, "INDEX_REBUILDING"),
      (CatalogError.cancelled, .cancelled, "CANCELLED"), (CancellationError(), .cancelled, "CANCELLED"),
      (CatalogError.storage(what: "secret"), .internalError, "INTERNAL"),
    ]
    for (error, code, reason) in cases {
      let mapped = RPCError(error, requestID: "r-9")
      #expect(mapped.code == code)
      #expect(!mapped.message.contains("secret"))
      let status = try GoogleRpcStatus(decoding: try #require(mapped.details))
      #expect(status.code == Int32(code.rawValue))
      let details = Dictionary(uniqueKeysWithValues: status.details.map { ($0.typeUrl, $0.value) })
      let info = try GoogleRpcErrorInfo(
        decoding: try #require(details["type.googleapis.com/google.rpc.ErrorInfo"]))
      #expect(info == GoogleRpcErrorInfo(reason: reason, domain: "taizhang"))
      let localized = try GoogleRpcLocalizedMessage(
        decoding: try #require(details["type.googleapis.com/google.rpc.LocalizedMessage"]))
      #expect(localized.locale == "zh-CN" && !localized.message.isEmpty)
      let isBad = details["type.googleapis.com/google.rpc.BadRequest"] != nil
      #expect(isBad == (code == .invalidArgument))
      let waits = details["type.googleapis.com/google.rpc.RetryInfo"] != nil
      #expect(waits == (code == .unavailable || code == .resourceExhausted))
    }
    #expect(RPCError(CatalogError.storage(what: "x"), requestID: "r-9").message.contains("r-9"))
  }
}
