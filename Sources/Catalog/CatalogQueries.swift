// What lists ask of the store, and what they get. An unset restriction does not restrict.
package import Schema

/// How many items a list has in all.
package struct BoundedTotal: Sendable, Hashable {
  /// The count.
  package var count: Int64
  /// False where counting stopped at the bound.
  package var isExact: Bool

  package init(count: Int64, isExact: Bool) {
    self.count = count
    self.isExact = isExact
  }

  /// What counting at most `bound + 1` items gave.
  init(counted: Int64, bound: Int64) {
    self.init(count: min(counted, bound), isExact: counted <= bound)
  }
}

/// One page of a list.
package struct Page<Item: Sendable, Cursor: Sendable>: Sendable {
  package var items: [Item]
  /// Where the next page begins; nil at the end.
  package var next: Cursor?
  package var total: BoundedTotal

  package init(items: [Item], next: Cursor?, total: BoundedTotal) {
    self.items = items
    self.next = next
    self.total = total
  }
}

/// A page of figures, with how many of all are redacted.
package struct FigurePage: Sendable {
  package var page: Page<Figure, FigureCursor>
  package var redactedCount: Int64
}

/// The place of a document in the list: after the document with this age and key.
package struct DocumentCursor: Sendable, Hashable {
  package var age: Int64
  package var key: Int64

  package init(age: Int64, key: Int64) {
    self.age = age
    self.key = key
  }

  /// Before the first document.
  package static let start = DocumentCursor(age: 0, key: 0)
}

/// The place of a project in the list: after the project with this name and id.
package struct ProjectCursor: Sendable, Hashable {
  package var nameOrder: String
  package var id: String

  package init(nameOrder: String, id: String) {
    self.nameOrder = nameOrder
    self.id = id
  }

  /// Before the first project.
  package static let start = ProjectCursor(nameOrder: "", id: "")
}

/// The place of a figure in the list: after this figure of the document with this key.
package struct FigureCursor: Sendable, Hashable {
  package var documentKey: Int64
  package var ordinal: Int64

  package init(documentKey: Int64, ordinal: Int64) {
    self.documentKey = documentKey
    self.ordinal = ordinal
  }

  /// Before the first figure.
  package static let start = FigureCursor(documentKey: 0, ordinal: -1)
}

/// Which documents are wanted.
package struct DocumentListQuery: Sendable {
  package var kind: DocumentKind?
  package var year: Int32?
  package var region: String?
  package var titleContains: String?
  package var after = DocumentCursor.start
  package var limit = 50
  package var totalBound: Int64 = 50_000

  package init() {}
}

/// Which projects are wanted.
package struct ProjectQuery: Sendable {
  package var nameContains: String?
  package var stage: ProjectStage?
  package var documentID: String?
  package var redacted: Bool?
  package var after = ProjectCursor.start
  package var limit = 50
  package var totalBound: Int64 = 50_000

  package init() {}
}

/// Which figures are wanted.
package struct FigureQuery: Sendable {
  package var documentID: String?
  package var projectID: String?
  package var indicatorContains: String?
  package var role: FigureRole?
  package var measure: Measure?
  package var change: Change?
  package var aspect: Aspect?
  package var period: String?
  package var redacted: Bool?
  package var after = FigureCursor.start
  package var limit = 100
  package var totalBound: Int64 = 50_000

  package init() {}
}

/// Which document is wanted, and how much of it.
package struct DocumentQuery: Sendable {
  package var id: String
  /// At most this many UTF-8 bytes of its text, cut between scalars.
  package var textLimit: Int
  /// At most this many figures and as many mentions.
  package var itemLimit: Int
  /// At most this many bytes of figures and as many of mentions, encoded, so that the answer fits one
  /// message.
  package var itemBytesLimit: Int

  package init(id: String, textLimit: Int, itemLimit: Int, itemBytesLimit: Int) {
    self.id = id
    self.textLimit = textLimit
    self.itemLimit = itemLimit
    self.itemBytesLimit = itemBytesLimit
  }
}

/// One document with what hangs on it.
package struct DocumentRecord: Sendable {
  package var document: Document
  package var text: String
  package var textIsTruncated: Bool
  package var figures: [Figure]
  package var mentions: [ProjectMention]
}

/// What the search index needs of a changed document.
package struct IndexSource: Sendable {
  package var document: Document
  package var text: [UInt8]
}

/// A run of changes for the search index.
package struct IndexSources: Sendable {
  /// New and replaced documents, oldest change first.
  package var changed: [IndexSource]
  /// The ids of documents that are gone.
  package var deleted: [String]
  /// Everything up to this revision is in this run.
  package var through: Int64
  /// True where there is nothing after it at the time of reading.
  package var isLast: Bool
}
