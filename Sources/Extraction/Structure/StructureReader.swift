// Reads the structure of a cleaned text and what the document says of itself.

enum StructureReader {
  /// Parts, headings, paragraphs and tables, and the metadata.
  static func read(
    _ cleaned: CleanResult, options: ExtractionOptions
  ) -> (DocumentStructure, DocumentMetadata) {
    let text = cleaned.text
    let paragraphs = paragraphs(of: cleaned.sentences)
    let head = DocumentHead.read(text, paragraphs: paragraphs, tables: cleaned.tables)
    let parts = PartFinder.find(text, paragraphs: paragraphs, head: head)
    let sections = SectionFinder.find(
      text, sentences: cleaned.sentences, tables: cleaned.tables,
      body: head.body < paragraphs.count ? paragraphs[head.body].lowerBound : 0)
    let structure = DocumentStructure(
      parts: parts, sections: sections, paragraphs: paragraphs, tables: cleaned.tables)
    let metadata = MetadataReader.read(
      text, head: head, asides: cleaned.asides, sections: sections, paragraphs: paragraphs,
      tables: cleaned.tables, options: options)
    return (structure, metadata)
  }

  private static func paragraphs(of sentences: [Sentence]) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var start: Int?
    for sentence in sentences {
      let first = start ?? sentence.start
      start = sentence.endsLine ? nil : first
      if sentence.endsLine { paragraphs.append(first..<sentence.end) }
    }
    return paragraphs
  }
}
