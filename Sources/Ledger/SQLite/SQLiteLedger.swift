// The ledger in one SQLite file: opening, closing, and the calls of the store.

import Foundation
import GRDB

/// A ledger in a data directory, through GRDB.
///
/// One connection writes and checkpoints, because SQLite before 3.51.3 can damage a file when two do. A few
/// others only read, each in short transactions, so that the write-ahead log can always be emptied.
package final class SQLiteLedger: LedgerStore {
  /// How a ledger is opened.
  package struct Configuration: Sendable {
    /// The data directory; made where it is missing.
    package var directory: String
    /// Connections that answer point queries.
    package var readerCount = 3
    /// Connections that read pages of the feed; apart, so that followers who catch up delay no caller.
    package var feedReaderCount = 2
    /// How long a reader waits for a lock that the writer holds for a moment, in seconds.
    package var busyTimeout = 5.0
    /// The largest that the database file may grow, in bytes; `nil` for no bound but the disk's. At it,
    /// writes answer `storageFull`.
    package var maximumBytes: Int64?
    /// How long an answer is kept for a request that comes again, in milliseconds.
    package var requestLifetime: Int64 = 25 * 3_600_000
    /// Whether SQLite checks the whole file when it is opened; takes about a second per gigabyte.
    package var checksAtOpen = true
    /// Milliseconds since 1970.
    package var now: @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970 * 1_000) }
    /// Names a new ledger.
    package var makeID: @Sendable () -> String = {
      "l-" + (0..<4).map { _ in String(UInt32.random(in: 0...(.max)) | 1 << 31, radix: 16) }.joined()
    }

    package init(directory: String) {
      self.directory = directory
    }
  }

  package let ledgerID: String
  private let configuration: Configuration
  private let lock: StoreLock
  private let writer: DatabaseQueue
  private let commits: CommitQueue
  private let readers: ReaderGroup
  private let feedReaders: ReaderGroup

  static let fileName = "ledger.sqlite"

  /// Opens the ledger of a directory, or makes one.
  ///
  /// - Throws: `LedgerError.locked`, `.notWritable`, `.newerFormat`, `.damaged`, `.storageFull`,
  ///   `.storageFailed`.
  package init(_ configuration: Configuration) throws(LedgerError) {
    self.configuration = configuration
    lock = try StoreLock(directory: configuration.directory)
    let path = configuration.directory + "/" + Self.fileName
    do {
      let isNew = !FileManager.default.fileExists(atPath: path)
      let writer = try DatabaseQueue(path: path, configuration: Self.writerConfiguration(configuration))
      self.writer = writer
      let (id, summary) = try writer.writeWithoutTransaction { db in
        try Self.prepare(db, configuration)
        return (try LedgerQueries.ledgerID(db), try LedgerQueries.summary(db))
      }
      ledgerID = id
      commits = CommitQueue(
        writer: writer, summary: summary, bounds: .init(), requestLifetime: configuration.requestLifetime,
        now: configuration.now)
      if isNew { StoreLock.syncDirectory(configuration.directory) }
      let settings = Self.readerConfiguration(configuration)
      readers = try ReaderGroup(path, settings, count: configuration.readerCount)
      feedReaders = try ReaderGroup(path, settings, count: configuration.feedReaderCount)
    } catch {
      throw LedgerError(error)
    }
  }

  private static func writerConfiguration(_ settings: Configuration) -> GRDB.Configuration {
    var configuration = GRDB.Configuration()
    configuration.label = "taizhang.ledger.writer"
    configuration.busyMode = .timeout(settings.busyTimeout)
    configuration.journalMode = .wal
    return configuration
  }

  private static func readerConfiguration(_ settings: Configuration) -> GRDB.Configuration {
    var configuration = GRDB.Configuration()
    configuration.label = "taizhang.ledger.reader"
    configuration.readonly = true
    configuration.busyMode = .timeout(settings.busyTimeout)
    return configuration
  }

  /// Sets what GRDB leaves otherwise, and refuses a file that does not hold a sound ledger.
  private static func prepare(_ db: Database, _ configuration: Configuration) throws {
    // GRDB sets NORMAL when it turns WAL on; an acknowledged write must survive a power cut.
    try db.execute(sql: "PRAGMA synchronous = FULL")
    guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else {
      throw LedgerError.storageFailed("synchronous is not FULL")
    }
    guard try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" else {
      throw LedgerError.storageFailed("the journal is not a write-ahead log")
    }
    try db.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
    try db.execute(sql: "PRAGMA journal_size_limit = \(64 << 20)")
    try LedgerSchema.prepare(db, id: configuration.makeID, now: configuration.now())
    if configuration.checksAtOpen {
      let finding = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "nothing"
      guard finding == "ok" else { throw LedgerError.damaged("SQLite finds its file malformed") }
    }
    if let bytes = configuration.maximumBytes {
      let pageSize = try Int64.fetchOne(db, sql: "PRAGMA page_size") ?? 4_096
      try db.execute(sql: "PRAGMA max_page_count = \(max(1, bytes / pageSize))")
    }
  }

  /// Runs a point query.
  func read<T: Sendable>(
    _ body: @Sendable @escaping (Database) throws -> T
  ) async throws(LedgerError) -> T {
    try await readers.read(body)
  }

  /// Runs a reading of the feed.
  func readFeed<T: Sendable>(
    _ body: @Sendable @escaping (Database) throws -> T
  ) async throws(LedgerError) -> T {
    try await feedReaders.read(body)
  }

  /// A connection of its own, for readings that take long.
  func longReader() throws -> DatabaseQueue {
    let path = configuration.directory + "/" + Self.fileName
    return try DatabaseQueue(path: path, configuration: Self.readerConfiguration(configuration))
  }
}

extension SQLiteLedger {
  package var summary: LedgerSummary { commits.summary }

  package func storedBytes() -> Int64 {
    ["", "-wal"].reduce(0) { total, suffix in
      let path = configuration.directory + "/" + Self.fileName + suffix
      let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber
      return total + (size?.int64Value ?? 0)
    }
  }

  package func accept(
    _ draft: DocumentDraft, request: RequestKey?
  ) async throws(LedgerError) -> StoredAnswer {
    try await commits.submit(.accept(draft, request))
  }

  package func record(
    _ answer: StoredAnswer, request: RequestKey
  ) async throws(LedgerError) -> StoredAnswer {
    try await commits.submit(.record(answer, request))
  }

  package func delete(
    _ id: DocumentID, request: RequestKey?
  ) async throws(LedgerError) -> StoredAnswer {
    try await commits.submit(.delete(id, request))
  }

  package func answer(to request: RequestKey) async throws(LedgerError) -> StoredAnswer? {
    try await read { db in try LedgerQueries.answer(db, to: request) }
  }

  package func document(_ id: DocumentID) async throws(LedgerError) -> StoredAnswer? {
    try await read { db in try Self.existing(db, LedgerQueries.row(db, id: id.string)) }
  }

  package func document(sourceKey: Digest) async throws(LedgerError) -> StoredAnswer? {
    try await read { db in
      let statement = try db.cachedStatement(sql: LedgerQueries.rowBySourceKey)
      return try Self.existing(db, Row.fetchOne(statement, arguments: [sourceKey]).map(DocumentRow.init))
    }
  }

  private static func existing(_ db: Database, _ row: DocumentRow?) throws -> StoredAnswer? {
    guard let row, !row.isDeleted else { return nil }
    // Two statements, and the document may be deleted between them.
    guard let header = try LedgerQueries.pieceBody(db, of: row, kind: .header, ordinal: 0) else { return nil }
    return StoredAnswer(outcome: .duplicate, revision: row.revision, body: header)
  }

  package func piece(
    of id: DocumentID, kind: PieceKind, ordinal: Int
  ) async throws(LedgerError) -> [UInt8]? {
    try await read { db in
      guard let row = try LedgerQueries.row(db, id: id.string), !row.isDeleted else { return nil }
      return try LedgerQueries.pieceBody(db, of: row, kind: kind, ordinal: ordinal)
    }
  }

  package func waitForChange(after revision: Int64) async throws {
    try await commits.signal.wait(after: revision)
  }

  package func endFollowing() {
    commits.signal.close()
  }

  package func close() async {
    await commits.close()
    readers.close()
    feedReaders.close()
    // The last connection to close empties the write-ahead log into the file.
    try? writer.close()
    lock.release()
  }
}
