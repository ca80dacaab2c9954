// How our values become SQLite's and back, and how SQLite's errors become ours.

import Foundation
import GRDB

extension Digest: DatabaseValueConvertible {
  var databaseValue: DatabaseValue { Data(bytes).databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> Digest? {
    Data.fromDatabaseValue(value).flatMap { Digest([UInt8]($0)) }
  }
}

extension LedgerError {
  /// Names a failure of the database by what a caller can do about it.
  init(_ error: any Error) {
    switch error {
    case let error as LedgerError:
      self = error
    case let error as DatabaseError:
      switch error.resultCode {
      case .SQLITE_FULL: self = .storageFull
      case .SQLITE_MISUSE: self = .closed  // what GRDB says of a connection that was closed
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged("SQLite finds its file malformed")
      default: self = .storageFailed("SQLite result \(error.extendedResultCode.rawValue)")
      }
    default:
      self = .storageFailed(String(describing: type(of: error)))
    }
  }
}
