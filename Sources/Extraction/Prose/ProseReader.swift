// Reads the prose of a document sentence by sentence: figures and projects in one pass.

package enum ProseReader {
  /// The figures and project mentions of the text outside its tables, in order of their start.
  package static func read(
    text: CleanText, structure: DocumentStructure, metadata: DocumentMetadata
  ) -> (figures: [ExtractedFigure], projects: [ProjectMention]) {
    var reading = ProseReading(text: text, structure: structure, metadata: metadata)
    reading.run()
    return (reading.figures, reading.projects)
  }
}
