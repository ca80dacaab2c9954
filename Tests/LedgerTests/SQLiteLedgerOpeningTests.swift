// What opening a ledger must refuse, and what it must keep.

import Foundation
import GRDB
import Testing

@testable import Ledger

struct SQLiteLedgerOpeningTests {
  @Test func keepsItsIDAndItsState() async throws {
    let directory = try TemporaryDirectory()
    let first = try SQLiteLedger(.init(directory: directory.path + "/new/deep"))
    _ = try await first.accept(Samples.draft(1), request: nil)
    let summary = first.summary
    await first.close()
    let second = try SQLiteLedger(.init(directory: directory.path + "/new/deep"))
    #expect(second.ledgerID == first.ledgerID)
    #expect(second.summary == summary)
    #expect(second.ledgerID.utf8.count == 34)
    await second.close()
  }

  @Test func letsOneProcessIn() async throws {
    let directory = try TemporaryDirectory()
    let first = try SQLiteLedger(.init(directory: directory.path))
    let expected = LedgerError.locked(directory: directory.path, process: getpid())
    #expect(throws: expected) { try SQLiteLedger(.init(directory: directory.path)) }
    await first.close()
    let second = try SQLiteLedger(.init(directory: directory.path))
    await second.close()
  }

  @Test func namesADirectoryThatItCannotUse() throws {
    let directory = try TemporaryDirectory()
    let file = directory.path + "/file"
    try Data().write(to: URL(fileURLWithPath: file))
    #expect(throws: LedgerError.notWritable(directory: file, reason: "it can't be made")) {
      try SQLiteLedger(.init(directory: file))
    }
  }

  @Test func refusesANewerFormatAndOtherFiles() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/ledger.sqlite"
    let ledger = try SQLiteLedger(.init(directory: directory.path))
    await ledger.close()
    let known = LedgerSchema.currentVersion
    try await DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    #expect(throws: LedgerError.newerFormat(found: 99, known: known)) {
      try SQLiteLedger(.init(directory: directory.path))
    }
    try FileManager.default.removeItem(atPath: path)
    try await DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE other (x)") }
    #expect(throws: LedgerError.damaged("the file holds another database")) {
      try SQLiteLedger(.init(directory: directory.path))
    }
    try FileManager.default.removeItem(atPath: path)
    try Data("This is no database, whatever its name says of it.".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: LedgerError.damaged("SQLite finds its file malformed")) {
      try SQLiteLedger(.init(directory: directory.path))
    }
  }

  /// Every named query is answered by an index: a plan that scans a table is a mistake that only size would
  /// show.
  @Test func answersEveryQueryByAnIndex() async throws {
    let directory = try TemporaryDirectory()
    let ledger = try SQLiteLedger(.init(directory: directory.path))
    for query in LedgerQueries.all where query.name != "summary" {
      let arguments = query.arguments
      let plan = try await ledger.read { db in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + query.sql, arguments: arguments)
          .map { $0["detail"] as String }
      }
      #expect(!plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") }, "\(query.name): \(plan)")
    }
    await ledger.close()
  }

  /// Every table has but the columns that the current code knows; a change of the schema is a new step.
  @Test func hasTheReleasedTables() async throws {
    let directory = try TemporaryDirectory()
    let ledger = try SQLiteLedger(.init(directory: directory.path))
    let tables = try await ledger.read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    }
    #expect(tables == ["document", "event", "ledger", "piece", "request"])
    #expect(LedgerSchema.currentVersion == 1)
    await ledger.close()
  }
}
