// What the catalogue has to tell its operator; the executable writes it to the log.

/// Something worth a line in the log.
package enum CatalogEvent: Sendable, Hashable {
  /// The read model's file could not be used and is built anew from the feed.
  case modelDiscarded(reason: String)
  /// The search index is missing, damaged or behind, and is being brought up to date.
  case indexRebuildStarted(reason: String, from: Int64, to: Int64)
  /// How far that is.
  case indexRebuildProgress(documents: Int, total: Int64)
  /// The search index is in step.
  case indexReady(documents: Int)
  /// The search index could not be written; it is tried again.
  case indexFailed(what: String)
  /// A read model for another ledger is being built beside the one in use.
  case rebuildStarted(reason: String)
  /// The read model that was built anew is in use.
  case rebuildFinished(ledgerID: String, revision: Int64)
}
