// The read model in one SQLite file: a single writing connection, and reader connections beside it.
import Schema
import GRDB

/// How a SQLite read model is opened.
package struct SQLiteCatalogConfiguration: Sendable {
  /// Connections for lists and documents.
  package var readers = 4
  /// Connections for point queries on the event loops.
  package var pointReaders = 4
  /// Callers that may wait for a reader.
  package var maxWaiting = 1_000

  package init() {}
}

/// The SQLite implementation of the store. Debian's SQLite must never have two connections that write or
/// checkpoint, so exactly one does; all others are read-only.
package final class SQLiteCatalogStore: CatalogStore {
  let writer: DatabaseQueue
  let readers: ReaderPool
  let pointReaders: ReaderPool

  /// Opens the file in `directory`, making it where it is missing.
  ///
  /// - Throws: `damaged` where the file is not such a read model or is of another format: build it anew.
  package init(
    directory: String, configuration: SQLiteCatalogConfiguration = SQLiteCatalogConfiguration()
  ) throws(CatalogError) {
    let path = "\(directory)/catalog.sqlite"
    do {
      var settings = Configuration()
      settings.journalMode = .wal
      settings.busyMode = .timeout(5)
      settings.label = "catalog.writer"
      settings.prepareDatabase { db in
        // The model is derived: after a power cut it may be at an earlier revision, and follows again from
        // there.
        try db.execute(sql: "PRAGMA synchronous = NORMAL")
        try db.execute(sql: "PRAGMA cache_size = -65536")
        try db.execute(sql: "PRAGMA temp_store = MEMORY")
        try db.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
        try db.execute(sql: "PRAGMA journal_size_limit = 67108864")
      }
      writer = try DatabaseQueue(path: path, configuration: settings)
      try writer.write { db in
        if try db.tableExists("position") {
          let format = try Int.fetchOne(db, sql: "SELECT format FROM position")
          guard format == CatalogTables.format else {
            throw CatalogError.damaged(what: "format \(format ?? 0) is not \(CatalogTables.format)")
          }
          try db.execute(sql: "DELETE FROM staged")
        } else {
          try CatalogTables.create(db)
        }
      }
      readers = try ReaderPool(
        path: path, count: configuration.readers, maxWaiting: configuration.maxWaiting)
      pointReaders = try ReaderPool(path: path, count: configuration.pointReaders, maxWaiting: 0)
    } catch let error as CatalogError {
      throw error
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      throw .directoryUnusable(path: directory, what: "\(error.message ?? "it cannot be opened")")
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      throw .damaged(what: "\(error)")
    } catch {
      throw CatalogError(error)
    }
  }

  package func close() async {
    readers.close()
    pointReaders.close()
    try? writer.close()
  }

  package func position() async throws(CatalogError) -> CatalogPosition {
    try await readers.read { db throws(CatalogError) in try db.catalogPosition() }
  }

  package func counts() async throws(CatalogError) -> CatalogCounts {
    try await readers.read { db throws(CatalogError) in try db.catalogCounts() }
  }

  /// Runs `body` in one transaction on the writing connection's own thread.
  func write<T: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> T
  ) async throws(CatalogError) -> T {
    let result: Result<T, CatalogError> = await withCheckedContinuation { continuation in
      writer.asyncWriteWithoutTransaction { db in
        var value: T?
        do {
          try db.inTransaction(.immediate) {
            value = try body(db)
            return .commit
          }
          // Set whenever the transaction returns normally.
          continuation.resume(returning: .success(value!))
        } catch {
          continuation.resume(returning: .failure(CatalogError(error)))
        }
      }
    }
    return try result.get()
  }
}

extension Database {
  func catalogPosition() throws(CatalogError) -> CatalogPosition {
    try CatalogError.mapping {
      guard let row = try row(.position) else { throw CatalogError.damaged(what: "the position is gone") }
      return CatalogPosition(ledgerID: row[0], revision: row[1])
    }
  }

  func catalogCounts() throws(CatalogError) -> CatalogCounts {
    try CatalogError.mapping {
      guard let row = try row(.counts) else { throw CatalogError.damaged(what: "the position is gone") }
      return CatalogCounts(documents: row[0], projects: row[1], figures: row[2], redactedFigures: row[3])
    }
  }
}
