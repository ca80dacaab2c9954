// The value types of a document's structure.

/// Parts, headings, paragraphs and tables, each in order of its start.
package struct DocumentStructure: Sendable {
  package var parts: [DocumentPart]
  package var sections: [SectionHeading]
  /// Paragraphs as ranges of `CleanText.utf8`, without their newline; empty ones are left out.
  package var paragraphs: [Range<Int>]
  /// Tables as ranges of `CleanText.utf8`, whole lines; prose rules must not read inside them.
  package var tables: [Range<Int>]

  package init(
    parts: [DocumentPart] = [], sections: [SectionHeading] = [], paragraphs: [Range<Int>] = [],
    tables: [Range<Int>] = []
  ) {
    self.parts = parts
    self.sections = sections
    self.paragraphs = paragraphs
    self.tables = tables
  }
}

/// One speech or report of a file; a compilation (汇编) has several.
package struct DocumentPart: Sendable, Hashable {
  /// The part's own title where it has one (`篇二` alone is none).
  package var title: String?
  /// The year this part speaks from, where it differs from or refines the document's.
  package var year: Int?
  package var span: SourceSpan

  package init(title: String?, year: Int?, span: SourceSpan) {
    self.title = title
    self.year = year
    self.span = span
  }
}

/// A heading with a marker: a line of its own or the first sentence of a paragraph.
package struct SectionHeading: Sendable, Hashable {
  /// 1: `一、`, `第一句话`; 2: `（一）`, `1、`; 3: `一是`, `一要`, `——`, `①`.
  package var level: Int
  /// The marker as the cleaned text has it: `（一）`.
  package var marker: String
  /// The words after the marker up to the first `。` or line end, at most 40 scalars.
  package var heading: String
  /// Marker and heading.
  package var span: SourceSpan

  package init(level: Int, marker: String, heading: String, span: SourceSpan) {
    self.level = level
    self.marker = marker
    self.heading = heading
    self.span = span
  }
}
