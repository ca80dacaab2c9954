// The change feed: what changed after a revision, in the order of the last change, page by page.

import GRDB

extension SQLiteLedger {
  package func page(
    after cursor: FeedCursor, maximumBytes: Int
  ) async throws(LedgerError) -> FeedPage {
    try await readFeed { db in
      var page = FeedPage(items: [], next: cursor, ledgerRevision: 0, hasMore: true)
      // One transaction, so that a document and its pieces are of one moment.
      try db.inTransaction(.deferred) {
        var reader = FeedReader(db: db, remaining: maximumBytes, page: page)
        try reader.read()
        page = reader.page
        return .commit
      }
      return page
    }
  }
}

/// Gathers one page inside a transaction.
private struct FeedReader {
  let db: Database
  /// Bytes that may still be taken.
  var remaining: Int
  var page: FeedPage

  mutating func read() throws {
    page.ledgerRevision = try LedgerQueries.summary(db).revision
    guard page.next.revision <= page.ledgerRevision else {
      throw LedgerError.revisionAhead(asked: page.next.revision, current: page.ledgerRevision)
    }
    if let partial = page.next.partial {
      guard try resume(partial) else { return }
    }
    let statement = try db.cachedStatement(sql: LedgerQueries.rowsByRevision)
    let rows = try Row.fetchCursor(statement, arguments: [page.next.revision])
    while let row = try rows.next().map(DocumentRow.init) {
      guard row.isDeleted ? takeDeletion(row) : try take(row) else { return }
    }
    page.next.revision = page.ledgerRevision
    page.hasMore = false
  }

  /// Goes on with a document of which a part has been sent.
  private mutating func resume(_ partial: FeedCursor.Partial) throws -> Bool {
    let statement = try db.cachedStatement(sql: LedgerQueries.rowByNumber)
    let row = try Row.fetchOne(statement, arguments: [partial.number]).map(DocumentRow.init)
    guard let row, !row.isDeleted, row.revision == partial.revision else {
      // It changed meanwhile: what was sent is void, and its new state comes with its new revision.
      page.items.append(.deletion(id: partial.id, revision: partial.revision))
      page.next = FeedCursor(after: partial.revision)
      return true
    }
    return try takePieces(of: row, after: partial)
  }

  private mutating func takeDeletion(_ row: DocumentRow) -> Bool {
    guard spend(Int(row.publishedBytes)) else { return false }
    page.items.append(.deletion(id: row.id, revision: row.revision))
    page.next.revision = row.revision
    return true
  }

  /// Only a document that does not fit any page is cut: whatever else a page begins, it ends, so that a
  /// follower that applies pages never holds back a complete document for the sake of the next one.
  private mutating func take(_ row: DocumentRow) throws -> Bool {
    guard page.items.isEmpty || Int(row.publishedBytes) <= remaining else { return false }
    let header = try LedgerQueries.header(db, of: row)
    guard spend(Piece.cost(header.count)) else { return false }
    page.items.append(.document(revision: row.revision, header: header))
    let start = FeedCursor.Partial(
      id: row.id, number: row.number, revision: row.revision, kind: PieceKind.header.rawValue, ordinal: 0,
      textBytes: 0)
    page.next.partial = start
    return try takePieces(of: row, after: start)
  }

  /// - Returns: whether the document is complete; otherwise the page is full.
  private mutating func takePieces(of row: DocumentRow, after start: FeedCursor.Partial) throws -> Bool {
    var place = start
    let statement = try db.cachedStatement(sql: LedgerQueries.piecesAfter)
    let pieces = try Row.fetchCursor(statement, arguments: [row.number, place.kind, place.ordinal])
    while let piece = try pieces.next() {
      guard let kind = PieceKind(rawValue: piece[0]), kind.isPublished else { break }
      let body = try LedgerQueries.checked(piece, digestAt: 2, bodyAt: 3, of: row.id)
      guard spend(Piece.cost(body.count)) else { return false }
      place.kind = kind.rawValue
      place.ordinal = piece[1]
      if kind == .text {
        page.items.append(.text(id: row.id, revision: row.revision, offset: place.textBytes, body: body))
        place.textBytes += Int64(body.count)
      } else {
        page.items.append(.parts(revision: row.revision, body: body))
      }
      page.next.partial = place
    }
    page.next = FeedCursor(after: row.revision)
    return true
  }

  /// Takes room for one item; a page always has room for the first.
  private mutating func spend(_ cost: Int) -> Bool {
    guard page.items.isEmpty || cost <= remaining else { return false }
    remaining -= min(remaining, cost)
    return true
  }
}
