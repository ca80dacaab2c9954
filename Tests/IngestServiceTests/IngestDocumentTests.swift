// One document in one call: what becomes of it, and what is refused before anything is done.

import Ledger
import RPC
import Schema
import Synchronization
import Testing

@testable import IngestService

struct IngestDocumentTests {
  private static let text = "在全区经济工作会议上的讲话\n同志们：\n今年，北湖片区项目总投资32亿元，完成投资XX亿元。\n"

  @Test func isAcceptedOnceAndDuplicateAfterwards() async throws {
    let service = try ServiceFixture()
    let first = try await service.ingest(Self.text, name: "讲话.txt")
    #expect(first.outcome == .accepted)
    #expect(first.revision == 1)
    #expect(first.document?.id == DocumentID(ofText: Array(Self.text.utf8)).string)
    #expect(first.document?.sourceName == "讲话.txt")
    #expect(first.document?.sourceEncoding == "UTF-8")
    #expect(first.document?.sourceBytes == Int64(Self.text.utf8.count))
    #expect(first.document?.ingestTime?.seconds == 1_700_000_000)
    #expect(first.document?.revision == 1)
    let second = try await service.ingest(Self.text, name: "another name.txt")
    #expect(second.outcome == .duplicate)
    #expect(second.document == first.document)
    // Other bytes, the same text.
    let third = try await service.ingest("\u{FEFF}" + Self.text.replacing("\n", with: "\r\n"))
    #expect(third.outcome == .duplicate)
    #expect(third.document == first.document)
    let status = try await service.handlers.getIngestStatus(.init(), context: service.context)
    #expect(status.documentCount == 1)
    #expect(status.revision == 1)
    #expect(status.ledgerId == service.ledger.ledgerID)
    #expect(status.storedBytes > 0)
  }

  @Test func givesTheSameAnswerToTheSameRequest() async throws {
    let service = try ServiceFixture()
    let first = try await service.ingest(Self.text, requestID: "r1")
    let again = try await service.ingest(Self.text, requestID: "r1")
    #expect(first.outcome == .accepted && again == first)
    #expect(try await service.ingest(Self.text, requestID: "r2").outcome == .duplicate)
    let image = "\u{0}\u{1}\u{2}"
    let rejected = try await service.ingest(image, requestID: "r3")
    #expect(rejected.outcome == .rejected)
    #expect(try await service.ingest(image, requestID: "r3") == rejected)
    let deletion = DeleteDocumentRequest(documentId: first.document?.id ?? "", requestId: "r4")
    let deleted = try await service.handlers.deleteDocument(deletion, context: service.context)
    #expect(deleted.revision == 2)
    #expect(try await service.handlers.deleteDocument(deletion, context: service.context) == deleted)
    #expect(try await service.ingest(Self.text, requestID: "r1") == first)
    #expect(try await service.ingest(Self.text, requestID: "r5").outcome == .accepted)
    #expect(service.ledger.summary.revision == 3)
    await expect(.invalidArgument, reason: "REQUEST_ID_REUSED", field: "request_id") {
      try await service.ingest("另一篇文档。", requestID: "r1")
    }
    await expect(.invalidArgument, reason: "REQUEST_ID_REUSED", field: "request_id") {
      try await service.ingest(Self.text, requestID: "r4")
    }
  }

  @Test func writesNothingWhenAskedOnlyToValidate() async throws {
    let service = try ServiceFixture()
    let first = try await service.ingest(Self.text, requestID: "r1", validateOnly: true)
    #expect(first.outcome == .accepted)
    #expect(first.revision == 0)
    #expect(first.document?.id.isEmpty == false)
    #expect(service.ledger.summary.revision == 0)
    #expect(try await service.ingest(Self.text, requestID: "r1").outcome == .accepted)
    #expect(try await service.ingest(Self.text, validateOnly: true).outcome == .duplicate)
    let id = DocumentID(ofText: Array(Self.text.utf8)).string
    let deletion = DeleteDocumentRequest(documentId: id, validateOnly: true)
    #expect(try await service.handlers.deleteDocument(deletion, context: service.context).revision == 0)
    #expect(service.ledger.summary.documentCount == 1)
  }

  @Test(
    arguments: [
      ([], RejectionReason.empty), (Array(" \n\t\u{3000}\n".utf8), .empty),
      (Array("%PDF-1.7 one two three".utf8), .binary), ([0x50, 0x4B, 3, 4, 20, 0, 0, 0], .binary),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], .binary), ([0, 1, 2, 3, 0, 0], .binary),
    ] as [([UInt8], RejectionReason)])
  func rejectsWhatIsNoText(content: [UInt8], reason: RejectionReason) async throws {
    let service = try ServiceFixture()
    let request = IngestDocumentRequest(content: content)
    let result = try await service.handlers.ingestDocument(request, context: service.context).result
    #expect(result?.outcome == .rejected)
    #expect(result?.rejection?.reason == reason)
    #expect(result?.rejection?.message.isEmpty == false)
    #expect(result?.rejection?.messageZh.isEmpty == false)
    #expect(result?.document == nil && result?.revision == 0)
    #expect(service.ledger.summary.revision == 0)
  }

  @Test func rejectsBytesThatAreNotInTheStatedEncoding() async throws {
    let service = try ServiceFixture()
    let request = IngestDocumentRequest(
      content: Array("同志".utf8) + [0xFF, 0xFE, 0xFF], source: DocumentSource(encoding: "utf-8"))
    let result = try await service.handlers.ingestDocument(request, context: service.context).result
    #expect(result?.rejection?.reason == .encoding)
    #expect(result?.rejection?.message.contains("UTF-8") == true)
  }

  @Test func namesTheFieldThatIsOutOfBounds() async throws {
    let service = try ServiceFixture()
    let bad: [(IngestDocumentRequest, String)] = [
      (.init(source: .init(name: String(repeating: "文", count: 342))), "source.name"),
      (.init(source: .init(region: String(repeating: "区", count: 86))), "source.region"),
      (.init(source: .init(encoding: "KOI8-R")), "source.encoding"),
      (.init(requestId: String(repeating: "r", count: 129)), "request_id"),
      (.init(requestId: "请求"), "request_id"), (.init(requestId: "a b"), "request_id"),
    ]
    for (request, field) in bad {
      await expect(.invalidArgument, reason: "INVALID_FIELD", field: field) {
        try await service.handlers.ingestDocument(request, context: service.context)
      }
    }
    for (id, field) in [("", "document_id"), ("d-1", "document_id"), ("f-00", "document_id")] {
      await expect(.invalidArgument, reason: "INVALID_FIELD", field: field) {
        try await service.handlers.deleteDocument(.init(documentId: id), context: service.context)
      }
    }
    await expect(.notFound, reason: "DOCUMENT_NOT_FOUND") {
      let id = DocumentID(ofText: []).string
      return try await service.handlers.deleteDocument(.init(documentId: id), context: service.context)
    }
    await expect(.resourceExhausted, reason: "DOCUMENT_TOO_LARGE_FOR_CALL", field: "content") {
      let content = [UInt8](repeating: 0x61, count: IngestLimits.callContentBytes + 1)
      return try await service.handlers.ingestDocument(.init(content: content), context: service.context)
    }
  }

  @Test(arguments: [
    (LedgerError.storageFull, StatusCode.resourceExhausted, "STORAGE_FULL"),
    (.overloaded, .resourceExhausted, "OVERLOADED"), (.closed, .unavailable, "DRAINING"),
    (.storageFailed("SQLite result 10"), .internalError, "INTERNAL"),
    (.damaged("x"), .dataLoss, "LEDGER_DAMAGED"),
  ])
  func tellsAFaultAndGoesOn(fault: LedgerError, code: StatusCode, reason: String) async throws {
    let stores = Collector<FaultyStore>()
    let service = try ServiceFixture(store: { ledger in
      let store = FaultyStore(ledger)
      stores.append(store)
      return store
    })
    stores.values[0].fault.withLock { $0 = fault }
    await expect(code, reason: reason) { try await service.ingest(Self.text) }
    #expect(service.ledger.summary.documentCount == 0)
    stores.values[0].fault.withLock { $0 = nil }
    #expect(try await service.ingest(Self.text).outcome == .accepted)
  }
}

/// Expects a call to fail with a status, its reason, and the field it is about; and to keep its inner text.
func expect<T>(
  _ code: StatusCode, reason: String, field: String? = nil, sourceLocation: SourceLocation = #_sourceLocation,
  _ call: () async throws -> T
) async {
  do {
    _ = try await call()
    Issue.record("the call did not fail", sourceLocation: sourceLocation)
  } catch let error as RPCError {
    #expect(error.code == code, sourceLocation: sourceLocation)
    #expect(!error.message.contains("SQLite"), sourceLocation: sourceLocation)
    let details = error.errorDetails
    #expect(details?.reason == reason && details?.domain == "taizhang", sourceLocation: sourceLocation)
    let fields = details?.fieldViolations.map(\.field)
    #expect(fields == (field.map { [$0] } ?? []), sourceLocation: sourceLocation)
    #expect(details?.localizedText?.locale == "zh-CN", sourceLocation: sourceLocation)
    #expect(details?.requestID == "r-1", sourceLocation: sourceLocation)
  } catch {
    Issue.record("not a status: \(error)", sourceLocation: sourceLocation)
  }
}
