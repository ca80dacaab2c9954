// The reading half of the SQLite store: one project, documents, what the index needs.
package import Schema
import GRDB

extension SQLiteCatalogStore {
  package func projectAtOnce(_ id: String) -> Stamped<EncodedProject?>? {
    // An error here is met again, and reported, by the suspending way.
    try? pointReaders.atOnce { db in try db.encodedProject(id) }
  }

  package func project(_ id: String) async throws(CatalogError) -> Stamped<EncodedProject?> {
    try await readers.read { db throws(CatalogError) in
      try CatalogError.mapping { try db.encodedProject(id) }
    }
  }

  package func document(_ query: DocumentQuery) async throws(CatalogError) -> Stamped<DocumentRecord?> {
    try await stamped { db in
      guard let row = try db.row(.document, ["id": query.id]) else { return nil }
      let key: Int64 = row[0]
      var record = DocumentRecord(
        document: try row.message(at: 1), text: "", textIsTruncated: false, figures: [], mentions: [])
      if query.textLimit > 0 {
        (record.text, record.textIsTruncated) = try db.text(ofDocument: key, limit: query.textLimit)
      }
      if query.itemLimit > 0 {
        record.figures = try db.messages(
          .figuresOfDocument, ["key": key, "limit": query.itemLimit], maxBytes: query.itemBytesLimit)
        record.mentions = try db.messages(
          .mentionsOfDocument, ["key": key, "limit": query.itemLimit], maxBytes: query.itemBytesLimit)
      }
      return record
    }
  }

  package func summaries(of ids: [String]) async throws(CatalogError) -> Stamped<[String: Document]> {
    try await stamped { db in
      var found: [String: Document] = [:]
      for id in ids {
        guard let row = try db.row(.summary, ["id": id]) else { continue }
        found[id] = try row.message(at: 0)
      }
      return found
    }
  }

  package func indexSources(
    after revision: Int64, maxBytes: Int
  ) async throws(CatalogError) -> IndexSources {
    try await readers.read { db throws(CatalogError) in
      let through = try db.catalogPosition().revision
      return try CatalogError.mapping {
        let deleted = try db.rows(.deletedDocuments, ["revision": revision])
        var sources = IndexSources(changed: [], deleted: [], through: through, isLast: true)
        while let row = try deleted.next() { sources.deleted.append(row[0]) }
        let rows = try db.rows(.changedDocuments, ["bound": DocumentKey.bound(after: revision)])
        var bytes = 0
        var last = revision
        while let row = try rows.next() {
          let current: Int64 = row[1]
          // A run ends between revisions, so that its end says what is in it.
          if bytes >= maxBytes && current > last {
            sources.through = last
            sources.isLast = false
            break
          }
          let text = Array(try db.text(ofDocument: row[0], limit: .max).text.utf8)
          sources.changed.append(IndexSource(document: try row.message(at: 2), text: text))
          bytes += text.count + 256
          last = current
        }
        return sources
      }
    }
  }

  /// Runs `body` in one read transaction and adds the revision that it saw.
  func stamped<T: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> T
  ) async throws(CatalogError) -> Stamped<T> {
    try await readers.read { db throws(CatalogError) in
      let revision = try db.catalogPosition().revision
      return Stamped(try CatalogError.mapping { try body(db) }, revision: revision)
    }
  }
}

extension Database {
  /// A project and the revision of the state it stands in, in one statement.
  func encodedProject(_ id: String) throws -> Stamped<EncodedProject?> {
    let statement = try cachedStatement(sql: NamedQuery.project.sql)
    statement.setUncheckedArguments([id])
    let rows = try Row.fetchCursor(statement)
    // A row is a view of its statement, which the cursor's end resets.
    return try withExtendedLifetime(rows) {
      guard let row = try rows.next() else { throw CatalogError.damaged(what: "the position is gone") }
      return Stamped(try row.bytes(at: 1).map(EncodedProject.init(bytes:)), revision: row[0])
    }
  }

  /// A document's text up to `limit` UTF-8 bytes, cut between scalars.
  func text(ofDocument key: Int64, limit: Int) throws -> (text: String, isTruncated: Bool) {
    let chunks = try rows(.text, ["key": key])
    var text = ""
    while let chunk = try chunks.next() {
      let next: String = chunk[0]
      let room = limit - text.utf8.count
      if next.utf8.count <= room {
        text += next
        continue
      }
      text += next.prefix(utf8Bytes: room)
      return (text, true)
    }
    return (text, false)
  }

  /// The messages of a query's first column, as many as fit in `maxBytes`.
  func messages<M: Message>(
    _ query: NamedQuery, _ arguments: StatementArguments, maxBytes: Int = .max
  ) throws -> [M] {
    let rows = try rows(query, arguments)
    var messages: [M] = []
    var room = maxBytes
    while let row = try rows.next() {
      room -= try row.byteCount(at: 0)
      if room < 0 { break }
      messages.append(try row.message(at: 0))
    }
    return messages
  }
}

extension String {
  /// The longest prefix of at most `count` UTF-8 bytes that ends between scalars.
  func prefix(utf8Bytes count: Int) -> Substring {
    guard count < utf8.count else { return self[...] }
    guard count > 0 else { return "" }
    var end = utf8.index(utf8.startIndex, offsetBy: count)
    while UTF8.isContinuation(utf8[end]) { end = utf8.index(before: end) }
    return self[..<end]
  }
}
