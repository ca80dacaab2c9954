// Goal: kill -9 of either service, at any moment of an upload, loses nothing that was acknowledged and
// doubles nothing.
// Method: twenty rounds on one pair of folders. In each, new documents are added, one of the services (or
// both) is killed at a seeded moment and started again, and everything is added a second time. Then both must
// agree.

import Dispatch
import Ledger
import RPC
import Schema
import TaizhangClient
import Testing

struct PairCrashTests {
  private static let documentsPerRound = 50

  @Test func agreesAfterEveryCrash() async throws {
    let pair = try await ServicePair()
    var random = SeededGenerator(seed: 20)
    var known: Set<String> = []
    var interrupted = 0
    for round in 0..<20 {
      let uploads = (0..<Self.documentsPerRound).map { Self.document(round, $0) }
      var victims = [ServicePair.Member.allCases.randomElement(using: &random) ?? .ingest]
      if Int.random(in: 0..<5, using: &random) == 0 { victims = ServicePair.Member.allCases }
      let moment = Int.random(in: 0..<Self.documentsPerRound, using: &random)
      let first = try await add(uploads, to: pair, killing: victims, after: moment)
      if first.wasInterrupted { interrupted += 1 }
      let second = try await add(uploads, to: pair, killing: [], after: 0)
      #expect(second.revisions.count == uploads.count, "round \(round): every document has its outcome")
      for (id, revision) in first.revisions {
        #expect(second.revisions[id] == revision, "round \(round): \(id) was acknowledged at \(revision)")
      }
      known.formUnion(second.revisions.keys)
      #expect(known.count == (round + 1) * Self.documentsPerRound)
      try await pair.withClient { try await expectAgreement($0, known, round: round) }
    }
    #expect(interrupted > 0, "the kills came too late to mean anything")
    #expect(await pair.stop() == [0, 0])
    let ledger = try SQLiteLedger(.init(directory: pair.ingestFolder))
    let verification = try await ledger.verify()
    #expect(verification.findings == [])
    #expect(verification.documentCount == Int64(known.count))
    await ledger.close()
  }

  /// A document with a project and figures of its own, one of them redacted.
  private static func document(_ round: Int, _ number: Int) -> DocumentUpload {
    let filler = (0..<20).map { "第\($0)段：全区上下真抓实干，各项工作取得新的成效，为实现全年目标打下坚实基础。\n" }
    let text = """
      第\(round)轮第\(number)号项目推进情况报告
      同志们：
      一、总体情况
      今年，第\(round)轮第\(number)号产业园项目总投资\(number + 3)亿元，完成投资XX亿元，同比增长\(round + 1).5%。
      \(filler.joined())
      """
    return .file(named: "\(round)-\(number).txt", bytes: Array(text.utf8), region: "示范区")
  }

  /// What one upload came to.
  private struct Upload {
    /// The revision of each document that was acknowledged, by id.
    var revisions: [String: Int64] = [:]
    /// Whether the ingest service was killed before it had all documents.
    var wasInterrupted = false
  }

  /// Adds documents, and kills services when so many have been read. The next one is held back until they are
  /// down, so that the kill never comes too late.
  private func add(
    _ uploads: [DocumentUpload], to pair: ServicePair, killing victims: [ServicePair.Member],
    after moment: Int
  ) async throws -> Upload {
    let total = try await pair.storedDocuments() + Int64(uploads.count)
    let barrier = KillBarrier()
    var held = uploads
    if !victims.isEmpty { held[moment] = barrier.holding(uploads[moment]) }
    var upload = Upload()
    try await pair.withClient { [held] client in
      let sending = Task { await Self.send(held, client, barrier) }
      if !victims.isEmpty { await barrier.reached() }
      for victim in victims {
        let stored = try await pair.crash(victim)
        upload.wasInterrupted = upload.wasInterrupted || stored < total
      }
      barrier.open()
      upload.revisions = await sending.value
    }
    return upload
  }

  /// Sends documents and gives the revisions of those that were acknowledged.
  private static func send(
    _ uploads: [DocumentUpload], _ client: TaizhangClient, _ barrier: KillBarrier
  ) async -> [String: Int64] {
    var revisions: [String: Int64] = [:]
    for await report in client.ingest(uploads) {
      switch report.outcome {
      case .accepted(let document, let revision), .duplicate(let document, let revision):
        revisions[document.id] = revision
      case .rejected(let rejection): Issue.record("rejected: \(rejection.message)")
      case .unreadable(let error): Issue.record("unreadable: \(error)")
      // It may be in the ledger or not; the second time will tell.
      case .failed: break
      }
    }
    barrier.end()
    return revisions
  }

  private func expectAgreement(_ client: TaizhangClient, _ known: Set<String>, round: Int) async throws {
    let ingest = try await client.ingestStatus()
    #expect(ingest.documentCount == Int64(known.count), "round \(round)")
    var ids: [String] = []
    var request = ListDocumentsRequest(pageSize: 500)
    request.minRevision = ingest.revision
    for try await page in client.documents(request) {
      #expect(page.total?.count == Int64(known.count), "round \(round)")
      ids += page.documents.map(\.id)
    }
    #expect(ids.count == known.count, "round \(round): nothing is missing or double")
    #expect(Set(ids) == known, "round \(round)")
    let query = try await client.queryStatus()
    #expect(query.ledgerId == ingest.ledgerId && query.revision >= ingest.revision, "round \(round)")
    var figures = ListFiguresRequest(pageSize: 1)
    figures.minRevision = ingest.revision
    for try await page in client.figures(figures) {
      #expect(page.total?.count == ingest.figureCount, "round \(round)")
      #expect(page.redactedCount == ingest.redactedFigureCount, "round \(round)")
      break
    }
    var search = SearchDocumentsRequest()
    search.query = "\"第\(round)轮第7号产业园\""
    search.minRevision = ingest.revision
    #expect(try await client.search(search).hits.count == 1, "round \(round)")
  }
}

/// Holds one document of an upload back until the services have been killed.
private final class KillBarrier: Sendable {
  private let killed = DispatchSemaphore(value: 0)
  private let arrivals: AsyncStream<Void>
  private let arrival: AsyncStream<Void>.Continuation

  init() { (arrivals, arrival) = AsyncStream.makeStream() }

  /// The document, whose reading says that it was reached and waits.
  func holding(_ document: DocumentUpload) -> DocumentUpload {
    DocumentUpload(source: document.source) { [self] in
      arrival.yield()
      // It is read again where it has to be sent again: then nothing holds it.
      if killed.wait(timeout: .now() + 60) == .success { killed.signal() }
      return try document.load()
    }
  }

  func reached() async { for await _ in arrivals { return } }

  func open() { killed.signal() }

  /// Nothing will be reached any more.
  func end() { arrival.finish() }
}
