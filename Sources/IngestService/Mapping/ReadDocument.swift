// A document that has been read: its wire messages, and the pieces that the ledger keeps.

import Extraction
import Ledger
import Schema

/// The result of reading one document. Made on a worker's thread, because it hashes and encodes everything.
struct ReadDocument: Sendable {
  let id: DocumentID
  let document: Document
  let draft: DocumentDraft

  /// - Parameters:
  ///   - content: the file as it came in.
  ///   - now: the moment of its acceptance.
  /// - Throws: `EncodingError` if a message can't be encoded, which cleaned text never leads to.
  init(
    _ extracted: ExtractedDocument, content: [UInt8], source: CheckedSource, sourceKey: Digest,
    now: GoogleProtobufTimestamp
  ) throws {
    let id = DocumentID(ofText: extracted.text.source)
    let outline = Outline(extracted)
    let projectIDs = ProjectID.ids(of: extracted.projects, in: id)
    let figures = extracted.figures.enumerated().map { ordinal, figure in
      Figure(
        figure, ordinal: ordinal, document: extracted, id: id, outline: outline, projectIDs: projectIDs)
    }
    let mentions = extracted.projects.enumerated().map { ordinal, mention in
      Schema.ProjectMention(mention, ordinal: ordinal, id: id, projectID: projectIDs[ordinal])
    }
    let redacted = figures.count(where: \.isRedacted)
    document = Document(
      extracted, id: id, outline: outline, source: source, sourceBytes: content.count,
      redactedFigures: redacted, now: now)
    self.id = id
    var pieces = [Piece(.header, try document.encoded())]
    let text = extracted.text.utf8
    for range in TextCutting.pieces(of: text, limit: IngestLimits.chunkBytes) {
      pieces.append(Piece(.text, Array(text[range])))
    }
    pieces += try Self.pieces(.figures, figures.map { .figure($0) })
    pieces += try Self.pieces(.mentions, mentions.map { .mention($0) })
    for start in stride(from: 0, to: content.count, by: IngestLimits.chunkBytes) {
      let end = min(start + IngestLimits.chunkBytes, content.count)
      pieces.append(Piece(.source, Array(content[start..<end])))
    }
    let steps = extracted.text.sourceSteps.map {
      OffsetStep(cleanByte: Int64($0.clean), sourceByte: Int64($0.byte), sourceScalar: Int64($0.scalar))
    }
    pieces += OffsetSteps.encoded(steps).map { Piece(.offsetMap, $0) }
    draft = DocumentDraft(
      id: id, sourceKey: sourceKey, figureCount: Int64(figures.count), redactedFigureCount: Int64(redacted),
      mentionCount: Int64(mentions.count), pieces: pieces)
  }

  /// What is kept is what followers are sent, but for the revision, which nobody knows yet.
  private static func pieces(_ kind: PieceKind, _ items: [FeedChange.Item]) throws -> [Piece] {
    try stride(from: 0, to: items.count, by: IngestLimits.itemsPerPiece).map { start in
      let end = min(start + IngestLimits.itemsPerPiece, items.count)
      let changes = items[start..<end].map { FeedChange(revision: 0, item: $0) }
      return Piece(kind, try FollowResponse(changes: changes).encoded())
    }
  }
}

extension Document {
  /// The document without its revision, which the ledger gives.
  fileprivate init(
    _ extracted: ExtractedDocument, id: DocumentID, outline: Outline, source: CheckedSource,
    sourceBytes: Int, redactedFigures: Int, now: GoogleProtobufTimestamp
  ) {
    let metadata = extracted.metadata
    let field = IngestLimits.fieldBytes
    self.init(
      id: id.string, title: (metadata.title ?? "").cut(to: field), kind: .init(metadata.kind),
      occasion: (metadata.occasion ?? "").cut(to: field), issuer: (metadata.issuer ?? "").cut(to: field),
      speaker: (metadata.speaker ?? "").cut(to: field), date: metadata.date.map { PartialDate($0) },
      year: Int32(clamping: metadata.year ?? 0), region: source.region, parts: outline.parts,
      sections: outline.sections, sourceName: source.name, sourceEncoding: extracted.encoding.rawValue,
      sourceBytes: Int64(sourceBytes), textBytes: Int64(extracted.text.utf8.count),
      figureCount: Int32(clamping: extracted.figures.count),
      redactedFigureCount: Int32(clamping: redactedFigures),
      mentionCount: Int32(clamping: extracted.projects.count), ingestTime: now, revision: 0)
  }
}
