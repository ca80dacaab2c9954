// Finds the project mentions of a cleaned text.

package enum ProjectExtractor {
  /// The mentions of a document in order of their start.
  package static func extract(
    text: CleanText, structure: DocumentStructure, metadata: DocumentMetadata
  ) -> [ProjectMention] {
    []
  }
}
