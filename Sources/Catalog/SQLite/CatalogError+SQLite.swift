// How SQLite's errors become the catalogue's.
import GRDB
import Schema

extension CatalogError {
  /// What an error of the database or of the codec means to the catalogue.
  init(_ error: any Error) {
    switch error {
    case let error as CatalogError: self = error
    case let error as DatabaseError:
      switch error.resultCode {
      case .SQLITE_INTERRUPT: self = .cancelled
      case .SQLITE_FULL: self = .diskFull
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(what: "\(error)")
      default: self = .storage(what: "\(error)")
      }
    case is CancellationError: self = .cancelled
    case let error as DecodingError: self = .damaged(what: "\(error)")
    default: self = .storage(what: "\(error)")
    }
  }

  /// Runs `body` and maps what it throws.
  static func mapping<T>(_ body: () throws -> T) throws(CatalogError) -> T {
    do {
      return try body()
    } catch {
      throw CatalogError(error)
    }
  }
}

extension Database {
  /// The kept statement of a named query, with its arguments.
  func statement(_ query: NamedQuery, _ arguments: StatementArguments = []) throws -> Statement {
    let statement = try cachedStatement(sql: query.sql)
    try statement.setArguments(arguments)
    return statement
  }

  /// The rows of a named query.
  func rows(_ query: NamedQuery, _ arguments: StatementArguments = []) throws -> RowCursor {
    try Row.fetchCursor(try statement(query, arguments))
  }

  /// The only row of a named query, if there is one.
  func row(_ query: NamedQuery, _ arguments: StatementArguments = []) throws -> Row? {
    try Row.fetchOne(try statement(query, arguments))
  }

  /// Runs a writing statement whose text never changes.
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    let statement = try cachedStatement(sql: sql)
    try statement.execute(arguments: arguments)
  }
}
