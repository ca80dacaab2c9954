// The result of one extraction.

/// Everything found in one file. Spans point into `text` and back into the file.
package struct ExtractedDocument: Sendable {
  /// The encoding the bytes were read in.
  package var encoding: TextEncoding
  /// The cleaned text and its way back to the file.
  package var text: CleanText
  /// What the document says of itself.
  package var metadata: DocumentMetadata
  /// Parts, sections, paragraphs and tables.
  package var structure: DocumentStructure
  /// Figures in order of their start, no two overlapping.
  package var figures: [ExtractedFigure]
  /// Project mentions in order of their start.
  package var projects: [ProjectMention]

  /// The speeches of a compilation (…篇); a plain document is one part.
  package var parts: [DocumentPart] { structure.parts }
  /// The headings, in order of their start.
  package var sections: [SectionHeading] { structure.sections }

  package init(
    encoding: TextEncoding, text: CleanText, metadata: DocumentMetadata, structure: DocumentStructure,
    figures: [ExtractedFigure], projects: [ProjectMention]
  ) {
    self.encoding = encoding
    self.text = text
    self.metadata = metadata
    self.structure = structure
    self.figures = figures
    self.projects = projects
  }
}
