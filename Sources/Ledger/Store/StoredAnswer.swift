// What a write answers with, and how the same answer is given again.

/// A caller's name for one request, and what the request was.
package struct RequestKey: Sendable, Hashable {
  /// The id that the caller chose; not empty.
  package let id: String
  /// Names the whole request: the same id with another fingerprint is a mistake.
  package let fingerprint: Digest

  package init(id: String, fingerprint: Digest) {
    self.id = id
    self.fingerprint = fingerprint
  }
}

/// What became of a write. The raw values are stored: never change one.
package enum WriteOutcome: Int64, Sendable, CaseIterable {
  /// The document is new and is kept.
  case accepted = 1
  /// The document's text is there already.
  case duplicate = 2
  /// The document can't be taken.
  case rejected = 3
  /// The document is deleted.
  case deleted = 4
}

/// The answer to a write. With a request id it is stored in the transaction of the write itself, and
/// given again, byte for byte, when the request comes again.
package struct StoredAnswer: Sendable, Hashable {
  package var outcome: WriteOutcome
  /// The revision at which the document is visible, or gone; 0 for a rejection.
  package var revision: Int64
  /// The header of the document, or the encoded rejection, or nothing.
  package var body: [UInt8]

  package init(outcome: WriteOutcome, revision: Int64, body: [UInt8]) {
    self.outcome = outcome
    self.revision = revision
    self.body = body
  }
}
