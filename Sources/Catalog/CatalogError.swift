// What can go wrong in the read model, as a small closed set.

/// An error of the catalogue. The edge maps each case to a status once; `what` is for the log, never for a
/// client.
package enum CatalogError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The data folder cannot be used: it is not a folder, or may not be written.
  case directoryUnusable(path: String, what: String)
  /// The read model's file is damaged, or was written by a newer version.
  case damaged(what: String)
  /// The disk is full; the read model stays as it was.
  case diskFull
  /// The feed broke its own contract: a text without its document, a gap, a revision out of order.
  case malformedFeed(what: String)
  /// The batch is of another ledger than the one that was followed so far.
  case otherLedger(expected: String, found: String)
  /// The caller gave up before the answer was there.
  case cancelled
  /// More calls wait for the read model than it takes; trying again later helps.
  case overloaded
  /// The database failed in another way.
  case storage(what: String)

  /// One sentence for the log.
  package var description: String {
    switch self {
    case .directoryUnusable(let path, let what): return "the data folder \(path) cannot be used: \(what)"
    case .damaged(let what): return "the read model is damaged: \(what)"
    case .diskFull: return "the disk is full"
    case .malformedFeed(let what): return "the feed is malformed: \(what)"
    case .otherLedger(let expected, let found):
      return "the feed is of ledger \(found), but ledger \(expected) was followed so far"
    case .cancelled: return "the caller gave up"
    case .overloaded: return "too many calls wait for the read model"
    case .storage(let what): return "the read model failed: \(what)"
    }
  }
}
