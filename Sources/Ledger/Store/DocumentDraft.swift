// What the store is given of a document: pieces of bytes that it keeps without reading them.

/// What a piece of a document holds. The raw values are stored: never change one.
package enum PieceKind: Int64, Sendable, CaseIterable, Comparable {
  /// The encoded `Document` message, exactly one piece, ordinal 0.
  case header = 0
  /// The cleaned text in order, each piece at most 256 KiB of whole Unicode scalars.
  case text = 1
  /// Figures in order, as an encoded `FollowResponse` of figure changes.
  case figures = 2
  /// Mentions in order, as an encoded `FollowResponse` of mention changes.
  case mentions = 3
  /// The file as it came in, in order. Not compressed: the disk's syncs, not its bytes, bound ingestion, and
  /// any SQLite tool can save a file from a damaged ledger.
  case source = 8
  /// The map from the cleaned text back to the file, in order, in a form of its own (`OffsetSteps`).
  case offsetMap = 9

  /// Whether followers are sent pieces of this kind.
  package var isPublished: Bool { self <= .mentions }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// One piece of a document, with the digest that every later reading is checked against.
package struct Piece: Sendable, Hashable {
  package let kind: PieceKind
  package let body: [UInt8]
  package let digest: Digest

  /// Hashes the body, which takes time for large ones: make pieces before the ledger is asked.
  package init(_ kind: PieceKind, _ body: [UInt8]) {
    self.kind = kind
    self.body = body
    digest = Digest(of: body)
  }

  /// What a body of some size takes of a feed page: itself, and what goes around it.
  package static func cost(_ bodyBytes: Int) -> Int { bodyBytes + 64 }
}

/// A document as it is handed to the store.
package struct DocumentDraft: Sendable {
  package let id: DocumentID
  /// Names the file and the encoding that its sender stated, so that the same file is recognised without
  /// being read again.
  package let sourceKey: Digest
  package let figureCount: Int64
  package let redactedFigureCount: Int64
  package let mentionCount: Int64
  /// Every piece, ordered by kind and within a kind by place; the first is the header.
  package let pieces: [Piece]
  /// Covers everything above; what the hash chain holds of the document.
  package let digest: Digest
  /// The size of all bodies.
  package let byteCount: Int
  /// What followers are sent of it takes this much of their pages.
  package let publishedBytes: Int

  package init(
    id: DocumentID, sourceKey: Digest, figureCount: Int64, redactedFigureCount: Int64,
    mentionCount: Int64, pieces: [Piece]
  ) {
    precondition(pieces.first?.kind == .header, "a document's first piece is its header")
    self.id = id
    self.sourceKey = sourceKey
    self.figureCount = figureCount
    self.redactedFigureCount = redactedFigureCount
    self.mentionCount = mentionCount
    self.pieces = pieces
    byteCount = pieces.reduce(0) { $0 + $1.body.count }
    publishedBytes = pieces.reduce(0) { $0 + ($1.kind.isPublished ? Piece.cost($1.body.count) : 0) }
    var builder = DocumentDigest(
      id: id.string, sourceKey: sourceKey, figures: figureCount, redacted: redactedFigureCount,
      mentions: mentionCount)
    for piece in pieces { builder.append(kind: piece.kind.rawValue, digest: piece.digest) }
    digest = builder.digest()
  }
}

/// The digest of a document, from its row and the digests of its pieces in order.
package struct DocumentDigest: Sendable {
  private var builder = DigestBuilder("taizhang.document")

  package init(id: String, sourceKey: Digest, figures: Int64, redacted: Int64, mentions: Int64) {
    builder.append(id)
    builder.append(sourceKey)
    builder.append(figures)
    builder.append(redacted)
    builder.append(mentions)
  }

  package mutating func append(kind: Int64, digest: Digest) {
    builder.append(kind)
    builder.append(digest)
  }

  package func digest() -> Digest { builder.digest() }
}
