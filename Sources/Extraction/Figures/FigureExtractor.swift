// Finds the figures of a cleaned text.

package enum FigureExtractor {
  /// The figures of a document in order of their start, no two overlapping.
  package static func extract(
    text: CleanText, structure: DocumentStructure, metadata: DocumentMetadata
  ) -> [ExtractedFigure] {
    []
  }
}
