// The point queries, each by an index. What is read is checked against the digest it was written with.

import Foundation
import GRDB

/// A row of the document table.
struct DocumentRow {
  var number: Int64
  var id: String
  var revision: Int64
  var isDeleted: Bool
  var figureCount: Int64
  var redactedFigureCount: Int64
  var mentionCount: Int64
  /// What it takes of a feed page.
  var publishedBytes: Int64

  static let columns =
    "number, id, revision, deleted, figure_count, redacted_figure_count, mention_count, published_bytes"

  init(_ row: Row) {
    number = row[0]
    id = row[1]
    revision = row[2]
    isDeleted = row[3]
    figureCount = row[4]
    redactedFigureCount = row[5]
    mentionCount = row[6]
    publishedBytes = row[7]
  }
}

enum LedgerQueries {
  static let rowByID = "SELECT \(DocumentRow.columns) FROM document WHERE id = ?"
  static let rowBySourceKey =
    "SELECT \(DocumentRow.columns) FROM document WHERE source_key = ? ORDER BY number LIMIT 1"
  static let rowByNumber = "SELECT \(DocumentRow.columns) FROM document WHERE number = ?"
  static let rowsByRevision =
    "SELECT \(DocumentRow.columns) FROM document WHERE revision > ? ORDER BY revision"
  static let piece = "SELECT digest, body FROM piece WHERE document = ? AND kind = ? AND ordinal = ?"
  static let piecesAfter = """
    SELECT kind, ordinal, digest, body FROM piece
    WHERE document = ? AND (kind, ordinal) > (?, ?) ORDER BY kind, ordinal
    """
  static let answer = "SELECT fingerprint, outcome, revision, body FROM request WHERE id = ?"
  static let oldAnswers = """
    DELETE FROM request WHERE rowid IN (
      SELECT rowid FROM request WHERE answered_at < ? ORDER BY answered_at LIMIT ?)
    """
  static let summary = """
    SELECT revision, document_count, figure_count, redacted_figure_count, mention_count, chain_head
    FROM ledger
    """

  /// Every query above with example arguments, for the test that asserts how each is answered.
  static let all: [(name: String, sql: String, arguments: StatementArguments)] = [
    ("rowByID", rowByID, [""]),
    ("rowBySourceKey", rowBySourceKey, [Digest.zero]),
    ("rowByNumber", rowByNumber, [1]),
    ("rowsByRevision", rowsByRevision, [0]),
    ("piece", piece, [1, 0, 0]),
    ("piecesAfter", piecesAfter, [1, 0, 0]),
    ("answer", answer, [""]),
    ("oldAnswers", oldAnswers, [0, 1]),
    ("summary", summary, []),
  ]

  static func row(_ db: Database, id: String) throws -> DocumentRow? {
    try Row.fetchOne(db.cachedStatement(sql: rowByID), arguments: [id]).map(DocumentRow.init)
  }

  static func header(_ db: Database, of row: DocumentRow) throws -> [UInt8] {
    guard let body = try pieceBody(db, of: row, kind: .header, ordinal: 0) else {
      throw LedgerError.damaged("document \(row.id) has no header")
    }
    return body
  }

  static func pieceBody(
    _ db: Database, of row: DocumentRow, kind: PieceKind, ordinal: Int
  ) throws -> [UInt8]? {
    let statement = try db.cachedStatement(sql: piece)
    let found = try Row.fetchOne(statement, arguments: [row.number, kind.rawValue, ordinal])
    guard let found else { return nil }
    return try checked(found, digestAt: 0, bodyAt: 1, of: row.id)
  }

  /// The body of a fetched piece, if it is what was written.
  static func checked(_ row: Row, digestAt: Int, bodyAt: Int, of id: String) throws -> [UInt8] {
    let body = [UInt8](row[bodyAt] as Data)
    guard let digest = Digest.fromDatabaseValue(row[digestAt]), Digest(of: body) == digest else {
      throw LedgerError.damaged("a piece of document \(id) is not what was written")
    }
    return body
  }

  static func answer(_ db: Database, to request: RequestKey) throws -> StoredAnswer? {
    let row = try Row.fetchOne(db.cachedStatement(sql: answer), arguments: [request.id])
    guard let row else { return nil }
    guard let fingerprint = Digest.fromDatabaseValue(row[0]), fingerprint == request.fingerprint else {
      throw LedgerError.requestIDReused
    }
    guard let outcome = WriteOutcome(rawValue: row[1]) else {
      throw LedgerError.damaged("a stored answer has an unknown outcome")
    }
    return StoredAnswer(outcome: outcome, revision: row[2], body: [UInt8](row[3] as Data))
  }

  static func ledgerID(_ db: Database) throws -> String {
    guard let id = try String.fetchOne(db, sql: "SELECT id FROM ledger") else {
      throw LedgerError.damaged("the ledger's own row is missing")
    }
    return id
  }

  static func summary(_ db: Database) throws -> LedgerSummary {
    guard let row = try Row.fetchOne(db, sql: summary), let head = Digest.fromDatabaseValue(row[5]) else {
      throw LedgerError.damaged("the ledger's own row is missing")
    }
    return LedgerSummary(
      revision: row[0], documentCount: row[1], figureCount: row[2], redactedFigureCount: row[3],
      mentionCount: row[4], chainHead: head)
  }
}
