// The closed set of what a ledger can fail with.

/// Why a ledger could not do what it was asked.
package enum LedgerError: Error, Sendable, Hashable {
  /// Another process has the data directory open.
  case locked(directory: String, process: Int32?)
  /// The data directory can't be made or written.
  case notWritable(directory: String, reason: String)
  /// The files were written by a newer version of the software.
  case newerFormat(found: Int, known: Int)
  /// Stored bytes are not what was written. The text says what, without any content.
  case damaged(String)
  /// No room is left on the disk; nothing was written. Works again by itself when there is room.
  case storageFull
  /// The disk or the database failed with this SQLite (or later PostgreSQL) condition; nothing was written.
  case storageFailed(String)
  /// The request id was used before, with another request.
  case requestIDReused
  /// There is no such document.
  case notFound
  /// Too many writes are waiting; ask again a little later.
  case overloaded
  /// The ledger is closed, or closing.
  case closed
  /// The follower has followed another ledger.
  case otherLedger
  /// The follower is ahead: the ledger was restored from an older copy.
  case revisionAhead(asked: Int64, current: Int64)
}

extension LedgerError: CustomStringConvertible {
  /// One sentence for the log and for the operator at the terminal; never sent to a remote caller.
  package var description: String {
    switch self {
    case .locked(let directory, let process):
      let who = process.map { "process \($0)" } ?? "another process"
      return "the data directory \(directory) is in use by \(who)"
    case .notWritable(let directory, let reason):
      return "the data directory \(directory) can't be written: \(reason)"
    case .newerFormat(let found, let known):
      return "the ledger has format \(found), this version knows formats up to \(known): use a newer version"
    case .damaged(let what): return "the ledger is damaged: \(what)"
    case .storageFull: return "no space is left on the ledger's disk"
    case .storageFailed(let condition): return "the ledger's storage failed: \(condition)"
    case .requestIDReused: return "the request id was used before with another request"
    case .notFound: return "there is no such document"
    case .overloaded: return "too many writes are waiting"
    case .closed: return "the ledger is closed"
    case .otherLedger: return "the follower has followed another ledger"
    case .revisionAhead(let asked, let current):
      return "the follower is at revision \(asked), the ledger at \(current)"
    }
  }
}
