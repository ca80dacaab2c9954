// The writes of one transaction: what each command does to the tables, the numbers and the hash chain.

import Foundation
import GRDB

/// What a caller asks the writer for.
enum WriteCommand: Sendable {
  case accept(DocumentDraft, RequestKey?)
  case record(StoredAnswer, RequestKey)
  case delete(DocumentID, RequestKey?)

  /// About how many bytes it writes.
  var byteCount: Int {
    switch self {
    case .accept(let draft, _): return draft.byteCount
    case .record(let answer, _): return answer.body.count
    case .delete: return 0
    }
  }
}

/// Applies commands to an open transaction. The caller commits, and only then believes `summary`.
struct LedgerTransaction {
  let db: Database
  /// The ledger's state with the commands so far.
  var summary: LedgerSummary
  /// Milliseconds since 1970.
  let now: Int64

  /// Applies one command.
  ///
  /// - Throws: `LedgerError.notFound` or `.requestIDReused`, before anything is written; or a database
  ///   error, after
  ///   which the transaction must be rolled back.
  mutating func apply(_ command: WriteCommand) throws -> StoredAnswer {
    switch command {
    case .accept(let draft, let request):
      if let request, let answer = try LedgerQueries.answer(db, to: request) { return answer }
      let answer = try accept(draft)
      if let request { try keep(answer, request) }
      return answer
    case .record(let answer, let request):
      if let earlier = try LedgerQueries.answer(db, to: request) { return earlier }
      try keep(answer, request)
      return answer
    case .delete(let id, let request):
      if let request, let answer = try LedgerQueries.answer(db, to: request) { return answer }
      let answer = try delete(id)
      if let request { try keep(answer, request) }
      return answer
    }
  }

  /// Writes the ledger's state; once, before the commit.
  func finish() throws {
    try db.cachedStatement(
      sql: """
        UPDATE ledger SET revision = ?, document_count = ?, figure_count = ?, redacted_figure_count = ?,
          mention_count = ?, chain_head = ?
        """
    ).execute(arguments: [
      summary.revision, summary.documentCount, summary.figureCount, summary.redactedFigureCount,
      summary.mentionCount, summary.chainHead,
    ])
  }

  private mutating func accept(_ draft: DocumentDraft) throws -> StoredAnswer {
    let row = try LedgerQueries.row(db, id: draft.id.string)
    if let row, !row.isDeleted {
      let header = try LedgerQueries.header(db, of: row)
      return StoredAnswer(outcome: .duplicate, revision: row.revision, body: header)
    }
    let revision = summary.revision + 1
    let number: Int64
    if let row {
      number = row.number
      try db.cachedStatement(
        sql: """
          UPDATE document SET revision = ?, deleted = 0, source_key = ?, published_bytes = ?,
            figure_count = ?, redacted_figure_count = ?, mention_count = ? WHERE number = ?
          """
      ).execute(arguments: [
        revision, draft.sourceKey, draft.publishedBytes, draft.figureCount, draft.redactedFigureCount,
        draft.mentionCount, number,
      ])
    } else {
      try db.cachedStatement(
        sql: """
          INSERT INTO document (id, revision, deleted, source_key, published_bytes, figure_count,
            redacted_figure_count, mention_count) VALUES (?, ?, 0, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        draft.id.string, revision, draft.sourceKey, draft.publishedBytes, draft.figureCount,
        draft.redactedFigureCount, draft.mentionCount,
      ])
      number = db.lastInsertedRowID
    }
    try insert(draft.pieces, of: number)
    try chain(.accepted, id: draft.id.string, digest: draft.digest, revision: revision)
    summary.documentCount += 1
    summary.figureCount += draft.figureCount
    summary.redactedFigureCount += draft.redactedFigureCount
    summary.mentionCount += draft.mentionCount
    return StoredAnswer(outcome: .accepted, revision: revision, body: draft.pieces[0].body)
  }

  private func insert(_ pieces: [Piece], of number: Int64) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO piece (document, kind, ordinal, digest, body) VALUES (?, ?, ?, ?, ?)")
    var ordinal: Int64 = 0
    var last: PieceKind?
    for piece in pieces {
      ordinal = piece.kind == last ? ordinal + 1 : 0
      last = piece.kind
      try statement.execute(arguments: [
        number, piece.kind.rawValue, ordinal, piece.digest, Data(piece.body),
      ])
    }
  }

  private mutating func delete(_ id: DocumentID) throws -> StoredAnswer {
    guard let row = try LedgerQueries.row(db, id: id.string), !row.isDeleted else {
      throw LedgerError.notFound
    }
    let revision = summary.revision + 1
    try db.cachedStatement(sql: "DELETE FROM piece WHERE document = ?").execute(arguments: [row.number])
    try db.cachedStatement(
      sql: """
        UPDATE document SET revision = ?, deleted = 1, source_key = NULL, published_bytes = ?,
          figure_count = 0, redacted_figure_count = 0, mention_count = 0 WHERE number = ?
        """
    ).execute(arguments: [revision, Piece.cost(id.string.utf8.count), row.number])
    try chain(.deleted, id: id.string, digest: .zero, revision: revision)
    summary.documentCount -= 1
    summary.figureCount -= row.figureCount
    summary.redactedFigureCount -= row.redactedFigureCount
    summary.mentionCount -= row.mentionCount
    return StoredAnswer(outcome: .deleted, revision: revision, body: [])
  }

  private mutating func chain(_ kind: EventKind, id: String, digest: Digest, revision: Int64) throws {
    let event = LedgerEvent(
      revision: revision, kind: kind.rawValue, documentID: id, time: now, digest: digest)
    let hash = event.hash(after: summary.chainHead)
    try db.cachedStatement(sql: "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)").execute(arguments: [
      revision, event.kind, id, now, digest, hash,
    ])
    summary.chainHead = hash
    summary.revision = revision
  }

  private func keep(_ answer: StoredAnswer, _ request: RequestKey) throws {
    try db.cachedStatement(sql: "INSERT INTO request VALUES (?, ?, ?, ?, ?, ?)").execute(arguments: [
      request.id, request.fingerprint, answer.outcome.rawValue, answer.revision, Data(answer.body), now,
    ])
  }
}

/// What an event of the hash chain is. The raw values are stored: never change one.
enum EventKind: Int64 {
  case accepted = 1
  case deleted = 2
}

/// One link of the hash chain.
struct LedgerEvent {
  var revision: Int64
  var kind: Int64
  var documentID: String
  /// Milliseconds since 1970.
  var time: Int64
  /// The document's digest; zero for a deletion.
  var digest: Digest

  /// Each link holds the one before it, so no event can be changed, dropped or moved by itself.
  func hash(after previous: Digest) -> Digest {
    var builder = DigestBuilder("taizhang.event")
    builder.append(previous)
    builder.append(revision)
    builder.append(kind)
    builder.append(documentID)
    builder.append(time)
    builder.append(digest)
    return builder.digest()
  }
}
