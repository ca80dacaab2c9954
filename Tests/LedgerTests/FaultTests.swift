// Faults of the disk: no false acknowledgement, reading goes on, and it works again by itself.

import Foundation
import GRDB
import Synchronization
import Testing

@testable import Ledger

struct FullStorageTests {
  /// SQLite's own bound stands for the disk's: it fails in the same place with the same code.
  @Test func answersFullAndRecovers() async throws {
    let directory = try TemporaryDirectory()
    var configuration = SQLiteLedger.Configuration(directory: directory.path)
    configuration.maximumBytes = 600_000
    let ledger = try SQLiteLedger(configuration)
    var kept: [DocumentDraft] = []
    var refused: [DocumentDraft] = []
    for seed in 0..<12 {
      let draft = Samples.draft(seed, pieceBytes: 100_000)
      do {
        _ = try await ledger.accept(draft, request: nil)
        kept.append(draft)
      } catch {
        #expect(error == .storageFull)
        refused.append(draft)
      }
    }
    #expect(!kept.isEmpty && !refused.isEmpty)
    #expect(ledger.summary.documentCount == Int64(kept.count))
    for draft in kept { #expect(try await ledger.document(draft.id) != nil) }
    for draft in refused { #expect(try await ledger.document(draft.id) == nil) }
    #expect(try await ledger.page(after: FeedCursor(after: 0), maximumBytes: 1 << 20).items.isEmpty == false)
    _ = try await ledger.delete(kept[0].id, request: nil)
    _ = try await ledger.delete(kept[1].id, request: nil)
    #expect(try await ledger.accept(refused[0], request: nil).outcome == .accepted)
    #expect(try await ledger.verify().findings == [])
    await ledger.close()
  }

  /// One that does not fit must not take with it the others of its transaction.
  @Test func aLargeOneFailsAlone() async throws {
    let directory = try TemporaryDirectory()
    var configuration = SQLiteLedger.Configuration(directory: directory.path)
    configuration.maximumBytes = 1_000_000
    let ledger = try SQLiteLedger(configuration)
    let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
      for seed in 0..<40 {
        group.addTask {
          let draft = Samples.draft(seed, pieceBytes: seed == 20 ? 2_000_000 : 100)
          return (seed, (try? await ledger.accept(draft, request: nil)) != nil)
        }
      }
      return await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
    }
    #expect(outcomes[20] == false)
    #expect(outcomes.values.count(where: { $0 }) == 39)
    #expect(ledger.summary.documentCount == 39)
    await ledger.close()
  }
}

struct DamageTests {
  private func ledgerWithDocuments(_ directory: TemporaryDirectory) async throws -> SQLiteLedger {
    let ledger = try SQLiteLedger(.init(directory: directory.path))
    for seed in 0..<5 { _ = try await ledger.accept(Samples.draft(seed), request: nil) }
    _ = try await ledger.delete(Samples.draft(1).id, request: nil)
    return ledger
  }

  /// Whatever is changed behind the ledger's back, the chain shows it.
  @Test(arguments: [
    "UPDATE piece SET body = x'00' WHERE document = 3 AND kind = 1",
    "UPDATE piece SET digest = zeroblob(32) WHERE document = 3 AND kind = 8",
    "DELETE FROM piece WHERE document = 3 AND kind = 2",
    "INSERT INTO piece SELECT document, kind, 1, digest, body FROM piece WHERE document = 3 AND kind = 1",
    "INSERT INTO piece SELECT 2, kind, ordinal, digest, body FROM piece WHERE document = 3",
    "UPDATE document SET figure_count = 0 WHERE number = 4",
    "UPDATE document SET source_key = zeroblob(32) WHERE number = 4",
    "UPDATE document SET deleted = 1 WHERE number = 4",
    "UPDATE document SET deleted = 0 WHERE number = 2",
    "DELETE FROM document WHERE number = 5",
    "UPDATE document SET revision = revision + 100 WHERE number = 5",
    "UPDATE event SET time = time + 1 WHERE revision = 2",
    "UPDATE event SET document_id = 'd-0' WHERE revision = 6",
    "DELETE FROM event WHERE revision = 3",
    "DELETE FROM event WHERE revision = 6",
    "UPDATE ledger SET revision = revision - 1",
    "UPDATE ledger SET chain_head = zeroblob(32)",
    "UPDATE ledger SET document_count = 1",
  ])
  func isFoundByTheChain(statement: String) async throws {
    let directory = try TemporaryDirectory()
    let ledger = try await ledgerWithDocuments(directory)
    #expect(try await ledger.verify().findings == [])
    try await DatabaseQueue(path: directory.path + "/ledger.sqlite").write { try $0.execute(sql: statement) }
    #expect(try await ledger.verify().findings.isEmpty == false)
    await ledger.close()
  }

  @Test func isNeverSentToAFollower() async throws {
    let directory = try TemporaryDirectory()
    let ledger = try await ledgerWithDocuments(directory)
    try await DatabaseQueue(path: directory.path + "/ledger.sqlite").write {
      try $0.execute(
        sql: "UPDATE piece SET body = CAST(body || x'20' AS BLOB) WHERE document = 4 AND kind = 1")
    }
    let id = Samples.draft(3).id
    let expected = LedgerError.damaged("a piece of document \(id) is not what was written")
    await #expect(throws: expected) {
      try await ledger.page(after: FeedCursor(after: 0), maximumBytes: 1 << 20)
    }
    await #expect(throws: expected) { try await ledger.piece(of: id, kind: .text, ordinal: 0) }
    await ledger.close()
  }
}

struct CommitQueueTests {
  @Test func answersEveryWriterOnce() async throws {
    let directory = try TemporaryDirectory()
    let ledger = try SQLiteLedger(.init(directory: directory.path))
    // Each text comes twice: one of the two is accepted, whichever is first.
    let answers = try await withThrowingTaskGroup(of: StoredAnswer.self) { group in
      for seed in 0..<600 {
        group.addTask { try await ledger.accept(Samples.draft(seed / 2), request: nil) }
      }
      return try await group.reduce(into: [StoredAnswer]()) { $0.append($1) }
    }
    #expect(answers.count(where: { $0.outcome == .accepted }) == 300)
    #expect(answers.count(where: { $0.outcome == .duplicate }) == 300)
    #expect(Set(answers.map(\.revision)) == Set(1...300))
    await ledger.close()
    await #expect(throws: LedgerError.closed) { try await ledger.accept(Samples.draft(1), request: nil) }
    await #expect(throws: LedgerError.closed) { try await ledger.document(Samples.draft(1).id) }
    await #expect(throws: LedgerError.closed) { try await ledger.waitForChange(after: 10_000) }
  }

  @Test func forgetsAnswersAfterADay() async throws {
    let directory = try TemporaryDirectory()
    let time = Mutex<Int64>(1_000_000_000)
    var configuration = SQLiteLedger.Configuration(directory: directory.path)
    configuration.now = { time.withLock { $0 } }
    let ledger = try SQLiteLedger(configuration)
    let key = Samples.key("request")
    let first = try await ledger.accept(Samples.draft(1), request: key)
    time.withLock { $0 += 24 * 3_600_000 }
    _ = try await ledger.accept(Samples.draft(2), request: nil)
    #expect(try await ledger.answer(to: key) == first)
    time.withLock { $0 += 2 * 3_600_000 }
    // Old answers go after the commit, on the writer's thread: the next commit is behind it.
    _ = try await ledger.accept(Samples.draft(3), request: nil)
    _ = try await ledger.accept(Samples.draft(4), request: nil)
    #expect(try await ledger.answer(to: key) == nil)
    await ledger.close()
  }
}
