// The closed set of what a call to the ingest service can fail with.

import Ledger

/// Why a call failed. A document that can't be read is no failure: it is an outcome.
package enum IngestError: Error, Sendable, Hashable {
  /// A field is out of its bounds.
  case invalidField(String, FieldProblem)
  /// The steps of a bulk stream don't follow one another; the sentence says which.
  case protocolMistake(String)
  /// The request id was used before with another request.
  case requestIDReused
  /// The document is too large for a single call.
  case tooLargeForCall(bytes: Int)
  /// There is no such document.
  case documentNotFound
  /// The follower has followed another ledger.
  case otherLedger
  /// The follower is ahead of the ledger.
  case revisionAhead(asked: Int64, current: Int64)
  /// More work is waiting than the service takes.
  case overloaded
  /// The ledger's disk is full.
  case storageFull
  /// The service is shutting down.
  case draining
  /// Stored bytes are not what was written.
  case damaged
  /// Anything that a caller can do nothing about; the text is for the log.
  case internalFailure(String)

  /// What is wrong with a field.
  package enum FieldProblem: Sendable, Hashable {
    case tooLong(bytes: Int, limit: Int)
    case notVisibleASCII
    case negative
    case unknownEncoding
    case malformedID
    case missing
  }

  /// Says what a failure of the ledger is to a caller.
  init(_ error: LedgerError) {
    switch error {
    case .requestIDReused: self = .requestIDReused
    case .notFound: self = .documentNotFound
    case .overloaded: self = .overloaded
    case .storageFull: self = .storageFull
    case .closed: self = .draining
    case .otherLedger: self = .otherLedger
    case .revisionAhead(let asked, let current): self = .revisionAhead(asked: asked, current: current)
    case .damaged: self = .damaged
    case .locked, .notWritable, .newerFormat, .storageFailed: self = .internalFailure(error.description)
    }
  }
}

/// Calls the ledger, and says what its failure is to a caller.
func askingLedger<T>(_ body: () async throws(LedgerError) -> T) async throws(IngestError) -> T {
  do {
    return try await body()
  } catch {
    throw IngestError(error)
  }
}
