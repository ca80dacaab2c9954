// Figures out of tables: the unit and the meaning stand in the head, the number in the cell.

enum TableReader {
  /// What the tables of a document hold.
  struct Result {
    var figures: [ExtractedFigure] = []
    var projects: [ProjectMention] = []
  }

  /// Reads every table; `project` of a figure is an index into the result's own projects.
  static func read(_ text: CleanText, structure: DocumentStructure, metadata: DocumentMetadata) -> Result {
    var result = Result()
    var paragraph = 0
    for table in structure.tables {
      while paragraph < structure.paragraphs.count,
        structure.paragraphs[paragraph].lowerBound < table.lowerBound
      {
        paragraph += 1
      }
      let captions = structure.paragraphs[max(0, paragraph - 3)..<paragraph].filter { $0.count <= 240 }
      var reading = TableReading(text, table, captions: captions.map { text.string($0) }, metadata: metadata)
      reading.read(into: &result)
    }
    return result
  }
}
