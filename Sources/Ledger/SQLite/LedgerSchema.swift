// The tables of the SQLite ledger, and how an older file becomes a current one.

import GRDB

/// The schema as numbered steps. A step that has been released is never edited; a change is a new step.
enum LedgerSchema {
  /// Marks a file as one of ours (`PRAGMA application_id`): "TzLg".
  static let applicationID: Int64 = 0x547A_4C67

  /// The version that the last step leads to.
  static var currentVersion: Int { steps.count }

  /// Step n leads from version n to n + 1.
  static let steps: [String] = [
    """
    -- One row: who the ledger is and where it stands.
    CREATE TABLE ledger (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      id TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      document_count INTEGER NOT NULL,
      figure_count INTEGER NOT NULL,
      redacted_figure_count INTEGER NOT NULL,
      mention_count INTEGER NOT NULL,
      chain_head BLOB NOT NULL
    ) STRICT;

    -- One row per document that is or was here. A deleted one is a tombstone: no source key, no pieces, and
    -- the revision of its deletion.
    CREATE TABLE document (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL UNIQUE,
      deleted INTEGER NOT NULL,
      source_key BLOB,
      published_bytes INTEGER NOT NULL,
      figure_count INTEGER NOT NULL,
      redacted_figure_count INTEGER NOT NULL,
      mention_count INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX document_by_source_key ON document (source_key) WHERE source_key IS NOT NULL;

    -- What documents consist of.
    CREATE TABLE piece (
      document INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      digest BLOB NOT NULL,
      body BLOB NOT NULL,
      UNIQUE (document, kind, ordinal)
    ) STRICT;

    -- The hash chain: one link per acceptance and deletion, never changed, never removed.
    CREATE TABLE event (
      revision INTEGER PRIMARY KEY,
      kind INTEGER NOT NULL,
      document_id TEXT NOT NULL,
      time INTEGER NOT NULL,
      digest BLOB NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;

    -- What requests were answered, for as long as they may come again.
    CREATE TABLE request (
      id TEXT PRIMARY KEY,
      fingerprint BLOB NOT NULL,
      outcome INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      body BLOB NOT NULL,
      answered_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX request_by_time ON request (answered_at);
    """
  ]

  /// Makes a new file a ledger, or brings an older ledger up to date; in one transaction.
  ///
  /// - Throws: `LedgerError.newerFormat`, `LedgerError.damaged`, or a database error.
  static func prepare(_ db: Database, id: () -> String, now: Int64) throws {
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let marker = try Int64.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    if version == 0 {
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      guard tables == 0 else { throw LedgerError.damaged("the file holds another database") }
    } else {
      guard marker == applicationID else { throw LedgerError.damaged("the file holds another database") }
    }
    guard version <= currentVersion else {
      throw LedgerError.newerFormat(found: version, known: currentVersion)
    }
    guard version < currentVersion else { return }
    try db.inTransaction(.immediate) {
      for step in steps[version...] { try db.execute(sql: step) }
      if version == 0 {
        try db.execute(
          sql: "INSERT INTO ledger VALUES (1, ?, ?, 0, 0, 0, 0, 0, ?)",
          arguments: [id(), now, Digest.zero])
      }
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(currentVersion)")
      return .commit
    }
  }
}
