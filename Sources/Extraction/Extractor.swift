// The door of this room: bytes in, an extracted document out.

/// Text → structure, projects, figures. Pure: no I/O, no clock, no state between calls.
package enum Extractor {
  /// Reads one document.
  ///
  /// Time is linear in `bytes.count` on any input, and memory is a small multiple of it.
  /// - Throws: `ExtractionError` when the input is too large or is not text.
  package static func extract(
    _ bytes: [UInt8], options: ExtractionOptions = .init()
  ) throws(ExtractionError) -> ExtractedDocument {
    let limit = min(options.maximumBytes, ExtractionOptions.byteCeiling)
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    let decoded = try TextDecoder.decode(bytes, as: options.encoding)
    let cleaned = try TextCleaner.clean(decoded)
    let text = cleaned.text
    let (structure, metadata) = StructureReader.read(cleaned, options: options)
    let prose = ProseReader.read(text: text, structure: structure, metadata: metadata)
    let document = ExtractedDocument(
      encoding: decoded.encoding, text: text, metadata: metadata, structure: structure,
      figures: prose.figures, projects: prose.projects)
    guard !structure.tables.isEmpty else { return document }
    return document.adding(TableReader.read(text, structure: structure, metadata: metadata))
  }
}
