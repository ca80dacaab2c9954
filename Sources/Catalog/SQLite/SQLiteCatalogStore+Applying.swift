// The writing half of the SQLite store: staging, and the one transaction that moves the read model on.
package import Schema
import Foundation
import GRDB

extension SQLiteCatalogStore {
  package func stage(_ changes: [FeedChange]) async throws(CatalogError) {
    try await write { db in
      for change in changes {
        try db.run(
          "INSERT INTO staged (revision, change) VALUES (?, ?)",
          [change.revision, Data(try change.encoded())])
      }
    }
  }

  package func discardStaged() async throws(CatalogError) {
    try await write { db in try db.run("DELETE FROM staged") }
  }

  package func apply(
    _ changes: [FeedChange], position: CatalogPosition
  ) async throws(CatalogError) -> AppliedChanges {
    try await write { db in
      let current = try db.catalogPosition()
      guard current.ledgerID.isEmpty || current.ledgerID == position.ledgerID else {
        throw CatalogError.otherLedger(expected: current.ledgerID, found: position.ledgerID)
      }
      guard position.revision > current.revision else {
        throw CatalogError.malformedFeed(
          what: "revision \(position.revision) came after \(current.revision)")
      }
      guard position.revision <= DocumentKey.maxRevision else {
        throw CatalogError.malformedFeed(what: "revision \(position.revision) is out of bounds")
      }
      var transaction = ApplyTransaction(db, counts: try db.catalogCounts(), position: position)
      let staged = try db.rows(.staged, ["revision": position.revision])
      while let row = try staged.next() { try transaction.take(try row.message(at: 0)) }
      try db.run("DELETE FROM staged WHERE revision <= ?", [position.revision])
      for change in changes { try transaction.take(change) }
      return try transaction.finish()
    }
  }

  package func forgetDeletions(through revision: Int64) async throws(CatalogError) {
    try await write { db in try db.run("DELETE FROM deletion WHERE revision <= ?", [revision]) }
  }
}

/// The changes of one transaction, taken one by one.
private struct ApplyTransaction {
  /// The document whose text, figures and mentions are coming.
  private struct OpenDocument {
    var id: String
    var key: Int64
    var textBytes: Int64
    var nextOffset: Int64 = 0
  }

  private let db: Database
  private let position: CatalogPosition
  private var counts: CatalogCounts
  private var applied: AppliedChanges
  private var open: OpenDocument?

  init(_ db: Database, counts: CatalogCounts, position: CatalogPosition) {
    self.db = db
    self.counts = counts
    self.position = position
    applied = AppliedChanges(revision: position.revision)
  }

  mutating func take(_ change: FeedChange) throws {
    guard change.revision <= position.revision else {
      throw CatalogError.malformedFeed(what: "revision \(change.revision) is past \(position.revision)")
    }
    switch change.item {
    case .document(let document):
      try closeDocument()
      try begin(document, revision: change.revision)
    case .text(let chunk): try add(chunk)
    case .figure(let figure): try add(figure, revision: change.revision)
    case .mention(let mention): try add(mention)
    case .documentDeletion(let deletion):
      // A document that goes while it is being sent comes cut off, and its deletion follows at once.
      if open?.id == deletion.documentId { open = nil }
      try closeDocument()
      try remove(deletion.documentId)
      try db.run(
        "INSERT OR REPLACE INTO deletion (document_id, revision) VALUES (?, ?)",
        [deletion.documentId, change.revision])
      applied.documents.insert(deletion.documentId)
    case nil:
      throw CatalogError.malformedFeed(what: "a change of an unknown kind at revision \(change.revision)")
    }
  }

  /// Puts the touched projects together and moves the position.
  mutating func finish() throws -> AppliedChanges {
    try closeDocument()
    for id in applied.projects { counts.projects += Int64(try db.rebuildProject(id)) }
    try db.run(
      """
      UPDATE position SET ledger_id = ?, revision = ?, document_count = ?, project_count = ?,
        figure_count = ?, redacted_figure_count = ?
      """,
      [
        position.ledgerID, position.revision, counts.documents, counts.projects, counts.figures,
        counts.redactedFigures,
      ])
    return applied
  }

  private mutating func begin(_ document: Document, revision: Int64) throws {
    guard !document.id.isEmpty else { throw CatalogError.malformedFeed(what: "a document without an id") }
    try remove(document.id)
    try db.run("DELETE FROM deletion WHERE document_id = ?", [document.id])
    var document = document
    document.revision = revision
    var key = DocumentKey.make(revision: revision, id: document.id)
    while try db.row(.keyIsTaken, ["key": key]) != nil { key -= 1 }
    let message = Data(try document.encoded())
    var summary = document
    summary.parts = []
    summary.sections = []
    try db.run(
      """
      INSERT INTO document (key, place, id, revision, age, kind, year, region, title, summary, message)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        key, key, document.id, revision, DocumentDate.age(of: document), document.kind.rawValue,
        document.year, document.region, foldedForMatching(document.title), Data(try summary.encoded()),
        message,
      ])
    counts.documents += 1
    applied.documents.insert(document.id)
    open = OpenDocument(id: document.id, key: key, textBytes: document.textBytes)
  }

  private mutating func add(_ chunk: TextChunk) throws {
    let document = try current(chunk.documentId)
    guard chunk.offset == document.nextOffset else {
      throw CatalogError.malformedFeed(
        what: "text of \(chunk.documentId) at \(chunk.offset), expected \(document.nextOffset)")
    }
    try db.run(
      "INSERT INTO text_chunk (document_key, offset, text) VALUES (?, ?, ?)",
      [document.key, chunk.offset, chunk.text])
    open?.nextOffset += Int64(chunk.text.utf8.count)
  }

  private mutating func add(_ figure: Figure, revision: Int64) throws {
    guard case .extraction(let extraction) = figure.source else {
      throw CatalogError.malformedFeed(what: "figure \(figure.id) has no source")
    }
    let document = try current(extraction.documentId)
    var figure = figure
    figure.revision = revision
    let redacted = figure.isRedacted
    try db.run(
      """
      INSERT INTO figure (document_key, ordinal, project_id, indicator, role, measure, change, aspect, period,
        redacted, message) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        document.key, extraction.ordinal, figure.projectId.isEmpty ? nil : figure.projectId,
        foldedForMatching(figure.indicator), figure.role.rawValue, figure.measure.rawValue,
        figure.change.rawValue, figure.aspect.rawValue, figure.period, redacted, Data(try figure.encoded()),
      ])
    counts.figures += 1
    if redacted { counts.redactedFigures += 1 }
    if !figure.projectId.isEmpty { applied.projects.insert(figure.projectId) }
  }

  private mutating func add(_ mention: ProjectMention) throws {
    let document = try current(mention.documentId)
    guard !mention.projectId.isEmpty else {
      throw CatalogError.malformedFeed(what: "a mention in \(mention.documentId) names no project")
    }
    try db.run(
      "INSERT INTO mention (document_key, ordinal, project_id, message) VALUES (?, ?, ?, ?)",
      [document.key, mention.ordinal, mention.projectId, Data(try mention.encoded())])
    applied.projects.insert(mention.projectId)
  }

  private func current(_ documentID: String) throws -> OpenDocument {
    guard let open, open.id == documentID else {
      throw CatalogError.malformedFeed(what: "an item of \(documentID) came outside of that document")
    }
    return open
  }

  private mutating func closeDocument() throws {
    if let open, open.nextOffset != open.textBytes {
      throw CatalogError.malformedFeed(
        what: "document \(open.id) came with \(open.nextOffset) of \(open.textBytes) bytes of text")
    }
    open = nil
  }

  /// Removes all there is of a document; nothing where it is not there.
  private mutating func remove(_ id: String) throws {
    guard let key: Int64 = try db.row(.documentKey, ["id": id])?[0] else { return }
    for query in [NamedQuery.projectsOfDocument, .figureProjectsOfDocument] {
      let projects = try db.rows(query, ["key": key])
      while let row = try projects.next() { applied.projects.insert(row[0]) }
    }
    if let row = try db.row(.figureCountOfDocument, ["key": key]) {
      counts.figures -= row[0]
      counts.redactedFigures -= row[1]
    }
    try db.run("DELETE FROM mention WHERE document_key = ?", [key])
    try db.run("DELETE FROM figure WHERE document_key = ?", [key])
    try db.run("DELETE FROM text_chunk WHERE document_key = ?", [key])
    try db.run("DELETE FROM document WHERE key = ?", [key])
    counts.documents -= 1
  }
}

extension Figure {
  /// True where the number is hidden.
  package var isRedacted: Bool {
    if case .redacted = written?.kind { return true }
    return false
  }
}
