// Reads the structure of a cleaned text and what the document says of itself.

enum StructureReader {
  /// Parts, headings, paragraphs and tables, and the metadata.
  static func read(
    _ cleaned: CleanResult, options: ExtractionOptions
  ) -> (DocumentStructure, DocumentMetadata) {
    let text = cleaned.text
    let paragraphs = paragraphs(of: text.utf8.span)
    let head = DocumentHead.read(text, paragraphs: paragraphs, asides: cleaned.asides)
    let parts = PartFinder.find(text, paragraphs: paragraphs, head: head)
    let sections = SectionFinder.find(text, paragraphs: paragraphs, tables: cleaned.tables)
    let structure = DocumentStructure(
      parts: parts, sections: sections, paragraphs: paragraphs, tables: cleaned.tables)
    let metadata = MetadataReader.read(
      text, head: head, asides: cleaned.asides, sections: sections, options: options)
    return (structure, metadata)
  }

  private static func paragraphs(of bytes: Span<UInt8>) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var start = 0
    for offset in 0..<bytes.count where bytes[offset] == 0x0A {
      if offset > start { paragraphs.append(start..<offset) }
      start = offset + 1
    }
    if start < bytes.count { paragraphs.append(start..<bytes.count) }
    return paragraphs
  }
}
