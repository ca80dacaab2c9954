// A ledger whose writes fail as long as a test says so.

import Ledger
import Synchronization

final class FaultyStore: LedgerStore {
  private let ledger: SQLiteLedger
  /// What writes fail with; `nil` lets them through.
  let fault = Mutex<LedgerError?>(nil)

  init(_ ledger: SQLiteLedger) {
    self.ledger = ledger
  }

  private func check() throws(LedgerError) {
    if let error = fault.withLock({ $0 }) { throw error }
  }

  var ledgerID: String { ledger.ledgerID }
  var summary: LedgerSummary { ledger.summary }
  func storedBytes() -> Int64 { ledger.storedBytes() }

  func accept(_ draft: DocumentDraft, request: RequestKey?) async throws(LedgerError) -> StoredAnswer {
    try check()
    return try await ledger.accept(draft, request: request)
  }

  func record(_ answer: StoredAnswer, request: RequestKey) async throws(LedgerError) -> StoredAnswer {
    try check()
    return try await ledger.record(answer, request: request)
  }

  func delete(_ id: DocumentID, request: RequestKey?) async throws(LedgerError) -> StoredAnswer {
    try check()
    return try await ledger.delete(id, request: request)
  }

  func answer(to request: RequestKey) async throws(LedgerError) -> StoredAnswer? {
    try await ledger.answer(to: request)
  }

  func document(_ id: DocumentID) async throws(LedgerError) -> StoredAnswer? {
    try await ledger.document(id)
  }

  func document(sourceKey: Digest) async throws(LedgerError) -> StoredAnswer? {
    try await ledger.document(sourceKey: sourceKey)
  }

  func piece(of id: DocumentID, kind: PieceKind, ordinal: Int) async throws(LedgerError) -> [UInt8]? {
    try await ledger.piece(of: id, kind: kind, ordinal: ordinal)
  }

  func page(after cursor: FeedCursor, maximumBytes: Int) async throws(LedgerError) -> FeedPage {
    try await ledger.page(after: cursor, maximumBytes: maximumBytes)
  }

  func waitForChange(after revision: Int64) async throws {
    try await ledger.waitForChange(after: revision)
  }

  func endFollowing() { ledger.endFollowing() }
  func verify() async throws(LedgerError) -> LedgerVerification { try await ledger.verify() }
  func close() async { await ledger.close() }
}
