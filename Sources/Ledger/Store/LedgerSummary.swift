// What a ledger holds, in numbers.

/// The ledger's state after its last durable commit.
package struct LedgerSummary: Sendable, Hashable {
  /// The revision of the last change; 0 when nothing was ever written.
  package var revision: Int64 = 0
  package var documentCount: Int64 = 0
  package var figureCount: Int64 = 0
  /// How many of the figures are redacted (数值被隐去).
  package var redactedFigureCount: Int64 = 0
  package var mentionCount: Int64 = 0
  /// The last link of the hash chain.
  package var chainHead: Digest = .zero
}

/// What a check of the whole ledger found.
package struct LedgerVerification: Sendable, Hashable {
  /// How many acceptances and deletions the chain holds.
  package var eventCount: Int64 = 0
  /// How many documents were read, piece by piece.
  package var documentCount: Int64 = 0
  /// The last link of the chain. Kept elsewhere, it shows even a chain that was forged as a whole.
  package var chainHead: Digest = .zero
  /// What is wrong, in words, at most `maximumFindings`; empty when everything is as it was written.
  package var findings: [String] = []

  /// How many findings are listed before the check stops.
  package static let maximumFindings = 100
}
