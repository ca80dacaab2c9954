// The seam between the ingest service and the database under it.

/// The system of record (台账): documents, answers to requests, the chain of events, and the change feed.
///
/// A write returns when it is on disk, and not before. Every change takes the next revision. All calls may be
/// made at the same time. Implementations: `SQLiteLedger`.
package protocol LedgerStore: Sendable {
  /// Chosen at random when the ledger was made, and kept for its life.
  var ledgerID: String { get }

  /// The state after the last durable commit; costs no reading.
  var summary: LedgerSummary { get }

  /// The size of the ledger's files, in bytes.
  func storedBytes() -> Int64

  /// Keeps a document, unless its text is there already.
  ///
  /// - Returns: `accepted` with the header, or `duplicate` with the stored header; or what the request
  ///   was answered before.
  func accept(_ draft: DocumentDraft, request: RequestKey?) async throws(LedgerError) -> StoredAnswer

  /// Keeps the answer to a request that changes no document.
  ///
  /// - Returns: the answer, or what the request was answered before.
  func record(_ answer: StoredAnswer, request: RequestKey) async throws(LedgerError) -> StoredAnswer

  /// Deletes a document, and leaves word of it for followers.
  ///
  /// - Returns: `deleted`, or what the request was answered before. Throws `notFound`.
  func delete(_ id: DocumentID, request: RequestKey?) async throws(LedgerError) -> StoredAnswer

  /// What a request was answered before; `nil` where it is new. Throws `requestIDReused`.
  func answer(to request: RequestKey) async throws(LedgerError) -> StoredAnswer?

  /// The header and revision of a document as a `duplicate` answer; `nil` where there is none.
  func document(_ id: DocumentID) async throws(LedgerError) -> StoredAnswer?

  /// The same for the document that came in as this very file; `nil` where there is none.
  func document(sourceKey: Digest) async throws(LedgerError) -> StoredAnswer?

  /// One stored piece of a document; `nil` where there is none.
  func piece(of id: DocumentID, kind: PieceKind, ordinal: Int) async throws(LedgerError) -> [UInt8]?

  /// The next changes for a follower, about `maximumBytes` of them, and at least one piece if there is one.
  func page(after cursor: FeedCursor, maximumBytes: Int) async throws(LedgerError) -> FeedPage

  /// Returns when the ledger's revision is above `revision`. Throws `closed`, or `CancellationError`.
  func waitForChange(after revision: Int64) async throws

  /// Ends the waits for changes, those of now and those to come, with `closed`; everything else goes on.
  func endFollowing()

  /// Reads everything and compares it with the hash chain.
  func verify() async throws(LedgerError) -> LedgerVerification

  /// Finishes the writes that were taken, ends the followers' waits, and lets go of the files.
  func close() async
}
