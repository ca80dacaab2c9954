// The tables of the SQLite read model. It is derived: another format number means that it is built anew.
import GRDB

enum CatalogTables {
  /// Raised whenever a table or the meaning of a column changes.
  static let format = 1

  static func create(_ db: Database) throws {
    try db.execute(sql: definitions)
    try db.execute(
      sql: """
        INSERT INTO position (id, format, ledger_id, revision, document_count, project_count, figure_count,
          redacted_figure_count) VALUES (1, ?, '', 0, 0, 0, 0, 0)
        """, arguments: [format])
  }

  /// Columns that lists filter by stand in covering indexes, so that a scan reads no message.
  private static let definitions = """
    CREATE TABLE position (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      format INTEGER NOT NULL,
      ledger_id TEXT NOT NULL,
      revision INTEGER NOT NULL,
      document_count INTEGER NOT NULL,
      project_count INTEGER NOT NULL,
      figure_count INTEGER NOT NULL,
      redacted_figure_count INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE document (
      key INTEGER PRIMARY KEY,
      -- The key again: SQLite does not compare a row id as part of a row value in an index.
      place INTEGER NOT NULL,
      id TEXT NOT NULL UNIQUE,
      revision INTEGER NOT NULL,
      age INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      year INTEGER NOT NULL,
      region TEXT NOT NULL,
      title TEXT NOT NULL,
      summary BLOB NOT NULL,
      message BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX document_list ON document (age, place, kind, year, region, title);

    CREATE TABLE text_chunk (
      document_key INTEGER NOT NULL,
      offset INTEGER NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX text_chunk_order ON text_chunk (document_key, offset);

    CREATE TABLE figure (
      key INTEGER PRIMARY KEY,
      document_key INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      project_id TEXT,
      indicator TEXT NOT NULL,
      role INTEGER NOT NULL,
      measure INTEGER NOT NULL,
      change INTEGER NOT NULL,
      aspect INTEGER NOT NULL,
      period TEXT NOT NULL,
      redacted INTEGER NOT NULL,
      message BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX figure_list
      ON figure (
        document_key, ordinal, role, measure, change, aspect, redacted, period, indicator, project_id);
    CREATE INDEX figure_of_project
      ON figure (
        project_id, document_key, ordinal, role, measure, change, aspect, redacted, period, indicator)
      WHERE project_id IS NOT NULL;

    CREATE TABLE mention (
      key INTEGER PRIMARY KEY,
      document_key INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      project_id TEXT NOT NULL,
      message BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX mention_list ON mention (document_key, ordinal, project_id);
    CREATE INDEX mention_of_project ON mention (project_id, document_key, ordinal);

    CREATE TABLE project (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      name_order TEXT NOT NULL,
      stage INTEGER NOT NULL,
      redacted INTEGER NOT NULL,
      names TEXT NOT NULL,
      summary BLOB NOT NULL,
      message BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX project_list ON project (name_order, id, stage, redacted, names);

    CREATE TABLE deletion (
      document_id TEXT PRIMARY KEY,
      revision INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE staged (
      sequence INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL,
      change BLOB NOT NULL
    ) STRICT;
    """
}
