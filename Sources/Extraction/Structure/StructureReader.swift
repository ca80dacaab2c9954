// Finds the structure of a cleaned text: paragraphs, and one part around them.

package enum StructureReader {
  /// Reads parts, headings, paragraphs and tables, and what the document says of itself.
  package static func read(
    _ text: CleanText, options: ExtractionOptions
  ) -> (DocumentStructure, DocumentMetadata) {
    var paragraphs: [Range<Int>] = []
    var start = 0
    for (offset, byte) in text.utf8.enumerated() where byte == UInt8(ascii: "\n") {
      if offset > start { paragraphs.append(start..<offset) }
      start = offset + 1
    }
    if start < text.utf8.count { paragraphs.append(start..<text.utf8.count) }
    let whole = DocumentPart(title: nil, year: nil, span: text.sourceSpan(of: 0..<text.utf8.count))
    return (
      DocumentStructure(parts: [whole], paragraphs: paragraphs),
      DocumentMetadata(year: options.fallbackYear)
    )
  }
}
