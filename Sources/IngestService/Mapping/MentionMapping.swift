// An extracted mention of a project as the wire has it.

import Extraction
import Ledger
import Schema

extension Schema.ProjectMention {
  init(_ mention: Extraction.ProjectMention, ordinal: Int, id: DocumentID, projectID: String) {
    let field = IngestLimits.fieldBytes
    self.init(
      documentId: id.string, ordinal: Int32(ordinal), projectId: projectID,
      surface: mention.surface.cut(to: field), redacted: mention.redacted, stage: .init(mention.stage),
      span: Schema.Span(mention.span), category: (mention.category ?? "").cut(to: field),
      location: (mention.location ?? "").cut(to: field),
      responsibleUnit: (mention.responsibleUnit ?? "").cut(to: field))
  }
}

extension ProjectID {
  /// The project of each mention of a document. One whose name is only a placeholder stands for itself, with
  /// those mentions that extraction takes for the same.
  static func ids(of mentions: [Extraction.ProjectMention], in document: DocumentID) -> [String] {
    mentions.map { mention in
      mention.redacted && isPlaceholder(mention.surface)
        ? ProjectID(unnamedIn: document, ordinal: mention.identity).string
        : ProjectID(named: mention.surface).string
    }
  }
}
