// Figures out of tables: the unit and the meaning stand in the head, the number in the cell.

enum TableReader {
  /// What the tables of a document hold.
  struct Result {
    var figures: [ExtractedFigure] = []
    var projects: [ProjectMention] = []
    var contents: [Content] = []
  }

  /// A cell of words that holds figures.
  struct Content {
    var cell: Range<Int>
    /// The project of its row.
    var project: Int?
    /// What it tells is still to be done.
    var isPlanned: Bool
  }

  /// Reads every table; `project` of a figure is an index into the result's own projects.
  static func read(_ text: CleanText, structure: DocumentStructure, metadata: DocumentMetadata) -> Result {
    var readings: [TableReading] = []
    var paragraph = 0
    for table in structure.tables {
      while paragraph < structure.paragraphs.count,
        structure.paragraphs[paragraph].lowerBound < table.lowerBound
      {
        paragraph += 1
      }
      let captions = structure.paragraphs[max(0, paragraph - 3)..<paragraph].filter { $0.count <= 240 }
      var behind = paragraph
      while behind < structure.paragraphs.count, structure.paragraphs[behind].lowerBound < table.upperBound {
        behind += 1
      }
      let note = behind < structure.paragraphs.count ? structure.paragraphs[behind] : 0..<0
      readings.append(
        TableReading(
          text, table, captions: captions.map { text.string($0) },
          note: note.count <= 480 ? text.string(note) : "",
          metadata: metadata))
    }
    let undertakings = undertakings(readings.flatMap(\.items), text, metadata)
    var result = Result()
    for index in readings.indices {
      readings[index].settle(undertakings)
      readings[index].read(into: &result)
    }
    if !result.contents.isEmpty { readContents(text, metadata, into: &result) }
    return result
  }

  /// Which items are named as undertakings are.
  private static func undertakings(
    _ items: [Range<Int>], _ text: CleanText, _ metadata: DocumentMetadata
  ) -> Set<Range<Int>> {
    guard !items.isEmpty else { return [] }
    let structure = DocumentStructure(paragraphs: items)
    let prose = ProseReader.read(text: text, structure: structure, metadata: metadata)
    return Set(prose.projects.map(\.span.clean))
  }

  /// Cells of words are prose: `新建厂房2万平方米` tells a size of the project in its row.
  private static func readContents(_ text: CleanText, _ metadata: DocumentMetadata, into result: inout Result)
  {
    let structure = DocumentStructure(paragraphs: result.contents.map(\.cell))
    let prose = ProseReader.read(text: text, structure: structure, metadata: metadata)
    // A cell may name a project where its row is of none.
    let first = result.projects.count
    for mention in prose.projects {
      var mention = mention
      mention.identity += first
      result.projects.append(mention)
    }
    var next = 0
    for figure in prose.figures {
      while result.contents[next].cell.upperBound <= figure.span.clean.lowerBound { next += 1 }
      let content = result.contents[next]
      var figure = figure
      figure.project = content.project ?? figure.project.map { $0 + first }
      figure.projectSurface = figure.project.map { result.projects[$0].surface }
      if content.isPlanned, figure.aspect == .actual, figure.role != .totalInvestment {
        figure.aspect = .target
      }
      result.figures.append(figure)
    }
  }
}
