// Every bound of the ingest service, with a sentence each. A test asserts how they stand to one another.

/// The bounds of the ingest service. Those that the wire contract names are constants; the rest can be set.
package struct IngestLimits: Sendable, Hashable {
  // MARK: The contract

  /// The largest document of `IngestDocument`, in bytes.
  package static let callContentBytes = 3 << 20
  /// The largest document of `IngestDocuments`, in bytes.
  package static let documentBytes = 64 << 20
  /// The largest chunk of a document, and the largest piece of text in the feed, in bytes.
  package static let chunkBytes = 256 << 10
  /// The longest `source.name`, in UTF-8 bytes.
  package static let nameBytes = 1_024
  /// The longest `source.region`, in UTF-8 bytes.
  package static let regionBytes = 256
  /// The longest `item_id`, in UTF-8 bytes.
  package static let itemIDBytes = 256
  /// The longest `request_id`, in bytes of visible ASCII.
  package static let requestIDBytes = 128
  /// About the size of a feed batch, in bytes.
  package static let feedBatchBytes = 1 << 20

  // MARK: What one document may lead to

  /// The longest text field that extraction fills, in UTF-8 bytes; longer ones are cut.
  package static let fieldBytes = 1_024
  /// The longest figure or mention as written, in UTF-8 bytes; longer ones are cut.
  package static let surfaceBytes = 512
  /// The sentence around a figure, in Unicode scalars.
  package static let contextScalars = 200
  /// Separate speeches of one file that are listed; more count as the last one.
  package static let parts = 512
  /// Headings of one document that are listed; what follows counts as under the last one.
  package static let sections = 4_096
  /// Figures or mentions in one stored piece.
  package static let itemsPerPiece = 64

  // MARK: What is done at once

  /// Documents that are read at once.
  package var extractions: Int
  /// Documents that wait to be read; more are refused.
  package var waitingExtractions = 4_096
  /// The largest document that is hashed where its call runs, in bytes; less than half a millisecond's work.
  package var inlineHashBytes = 64 << 10
  /// Bytes of documents that are being read and written; single calls and streams wait for room.
  package var bytesInFlight = documentBytes
  /// Documents of one stream that are between their end and their outcome.
  package var streamDocumentsInFlight = 128
  /// What a stream may gather of a document before it needs one of the places for large ones, in bytes.
  package var smallDocumentBytes = 1 << 20
  /// Streams that may gather a large document at once.
  package var largeDocuments = 2

  /// - Parameter extractions: documents that are read at once; about one per core.
  package init(extractions: Int) {
    self.extractions = max(1, extractions)
  }
}
