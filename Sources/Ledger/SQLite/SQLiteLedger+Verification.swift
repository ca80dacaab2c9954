// The proof that nothing was altered: the chain is walked, and every document is compared with its link.

import Foundation
import GRDB

extension SQLiteLedger {
  package func verify() async throws(LedgerError) -> LedgerVerification {
    let reader: DatabaseQueue
    do { reader = try longReader() } catch { throw LedgerError(error) }
    defer { try? reader.close() }
    let result: Result<LedgerVerification, LedgerError> = await withCheckedContinuation { continuation in
      reader.asyncWriteWithoutTransaction { db in
        let result = Result {
          var check = ChainCheck(db: db)
          try db.inTransaction(.deferred) {
            try check.run()
            return .commit
          }
          return check.result
        }
        continuation.resume(returning: result.mapError { LedgerError($0) })
      }
    }
    return try result.get()
  }
}

/// Walks one state of the ledger, from the first event to the last piece.
private struct ChainCheck {
  let db: Database
  var result = LedgerVerification()

  mutating func run() throws {
    let summary = try LedgerQueries.summary(db)
    try checkChain(summary)
    try checkDocuments(summary)
    try checkCompleteness()
  }

  private var isFull: Bool { result.findings.count >= LedgerVerification.maximumFindings }

  private mutating func find(_ text: String) {
    if !isFull { result.findings.append(text) }
  }

  private mutating func checkChain(_ summary: LedgerSummary) throws {
    var head = Digest.zero
    var revision: Int64 = 0
    let events = try Row.fetchCursor(
      db, sql: "SELECT revision, kind, document_id, time, digest, hash FROM event ORDER BY revision")
    while !isFull, let row = try events.next() {
      result.eventCount += 1
      let found: Int64 = row[0]
      if found != revision + 1 { find("events between revision \(revision) and \(found) are missing") }
      revision = found
      guard let digest = Digest.fromDatabaseValue(row[4]), let hash = Digest.fromDatabaseValue(row[5]) else {
        find("event \(revision) has no digest")
        continue
      }
      let event = LedgerEvent(
        revision: revision, kind: row[1], documentID: row[2], time: row[3], digest: digest)
      if event.hash(after: head) != hash { find("event \(revision) does not follow from the one before") }
      head = hash
    }
    if head != summary.chainHead { find("the last event is not the one that the ledger ends with") }
    if revision != summary.revision { find("the last event is not of the ledger's revision") }
    result.chainHead = head
  }

  private mutating func checkDocuments(_ summary: LedgerSummary) throws {
    var counted = LedgerSummary()
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT d.number, d.id, d.revision, d.deleted, d.figure_count, d.redacted_figure_count,
          d.mention_count, d.published_bytes, d.source_key, e.kind, e.digest, e.document_id
        FROM document d LEFT JOIN event e ON e.revision = d.revision ORDER BY d.number
        """)
    while !isFull, let row = try rows.next() {
      let document = DocumentRow(row)
      let kind: Int64? = row[9]
      let eventID: String? = row[11]
      let expected: EventKind = document.isDeleted ? .deleted : .accepted
      guard kind == expected.rawValue, eventID == document.id else {
        find("document \(document.id) is not as event \(document.revision) left it")
        continue
      }
      guard !document.isDeleted else { continue }
      result.documentCount += 1
      counted.documentCount += 1
      counted.figureCount += document.figureCount
      counted.redactedFigureCount += document.redactedFigureCount
      counted.mentionCount += document.mentionCount
      let digest = try digest(of: document, sourceKey: Digest.fromDatabaseValue(row[8]) ?? .zero)
      if digest != Digest.fromDatabaseValue(row[10]) {
        find("document \(document.id) is not what event \(document.revision) accepted")
      }
    }
    counted.revision = summary.revision
    counted.chainHead = summary.chainHead
    if !isFull, counted != summary { find("the ledger's counts are not those of its documents") }
  }

  /// The digest of a document as it is stored, `nil` where a piece is not what its own digest says.
  private mutating func digest(of document: DocumentRow, sourceKey: Digest) throws -> Digest? {
    var builder = DocumentDigest(
      id: document.id, sourceKey: sourceKey, figures: document.figureCount,
      redacted: document.redactedFigureCount, mentions: document.mentionCount)
    let pieces = try Row.fetchCursor(
      db, sql: "SELECT kind, digest, body FROM piece WHERE document = ? ORDER BY kind, ordinal",
      arguments: [document.number])
    while let piece = try pieces.next() {
      let body = [UInt8](piece[2] as Data)
      let digest = Digest(of: body)
      guard digest == Digest.fromDatabaseValue(piece[1]) else { return nil }
      builder.append(kind: piece[0], digest: digest)
    }
    return builder.digest()
  }

  /// Nothing may be left over on either side.
  private mutating func checkCompleteness() throws {
    let lost = try String.fetchOne(
      db,
      sql: """
        SELECT e.document_id
        FROM (SELECT document_id, max(revision) AS revision FROM event GROUP BY document_id) e
        LEFT JOIN document d ON d.id = e.document_id WHERE d.revision IS NOT e.revision LIMIT 1
        """)
    if let lost { find("document \(lost) is missing, or not of its last event") }
    let stray = try Int64.fetchOne(
      db,
      sql: """
        SELECT p.document FROM piece p LEFT JOIN document d ON d.number = p.document
        WHERE d.number IS NULL OR d.deleted LIMIT 1
        """)
    if stray != nil { find("a piece belongs to no document") }
  }
}
