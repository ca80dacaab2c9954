// The seam behind which the read model is kept: SQLite today, another database for many machines later.
package import Schema

/// Where the read model stands in the feed.
package struct CatalogPosition: Sendable, Hashable {
  /// The ledger that is followed; empty before the first contact.
  package var ledgerID: String
  /// Everything up to this revision is applied.
  package var revision: Int64

  package init(ledgerID: String = "", revision: Int64 = 0) {
    self.ledgerID = ledgerID
    self.revision = revision
  }
}

/// How much the read model holds.
package struct CatalogCounts: Sendable, Hashable {
  package var documents: Int64 = 0
  package var projects: Int64 = 0
  package var figures: Int64 = 0
  package var redactedFigures: Int64 = 0

  package init(documents: Int64 = 0, projects: Int64 = 0, figures: Int64 = 0, redactedFigures: Int64 = 0) {
    self.documents = documents
    self.projects = projects
    self.figures = figures
    self.redactedFigures = redactedFigures
  }
}

/// What a transaction changed.
package struct AppliedChanges: Sendable, Hashable {
  /// The revision that the read model is at now.
  package var revision: Int64
  /// The ids of the documents that are new, replaced or gone.
  package var documents: Set<String> = []
  /// The ids of the projects that were put together anew or are gone.
  package var projects: Set<String> = []

  package init(revision: Int64) {
    self.revision = revision
  }
}

/// The read model's store.
///
/// Writing is for one task at a time; reading is for any number. A write is whole or not at all, and a read
/// sees the state between two writes: an answer's revision is the one that its rows are of.
package protocol CatalogStore: Sendable {
  /// Where the store stands.
  func position() async throws(CatalogError) -> CatalogPosition
  /// How much it holds.
  func counts() async throws(CatalogError) -> CatalogCounts

  /// Puts changes aside that are not complete yet and too many for memory. They are not visible to any
  /// reader.
  func stage(_ changes: [FeedChange]) async throws(CatalogError)
  /// Forgets all staged changes: the feed sends them again.
  func discardStaged() async throws(CatalogError)
  /// Applies the staged changes up to `position.revision` and then `changes`, in one transaction with
  /// `position`.
  ///
  /// - Throws: `otherLedger`, `malformedFeed`; the store is then as it was.
  func apply(_ changes: [FeedChange], position: CatalogPosition) async throws(CatalogError) -> AppliedChanges

  /// A project where it can be had without suspending the caller; nil says to ask `project(_:)`.
  func projectAtOnce(_ id: String) -> Stamped<EncodedProject?>?
  /// A project, encoded as `taizhang.v1.Project`; nil where there is none.
  func project(_ id: String) async throws(CatalogError) -> Stamped<EncodedProject?>
  /// Projects without their figures, by name.
  func projects(_ query: ProjectQuery) async throws(CatalogError) -> Stamped<Page<Project, ProjectCursor>>
  /// One document; nil where there is none.
  func document(_ query: DocumentQuery) async throws(CatalogError) -> Stamped<DocumentRecord?>
  /// Documents without parts and sections, newest first.
  func documents(_ query: DocumentListQuery) async throws(CatalogError)
    -> Stamped<Page<Document, DocumentCursor>>
  /// The documents of these ids that are there, without parts and sections.
  func summaries(of ids: [String]) async throws(CatalogError) -> Stamped<[String: Document]>
  /// Figures by document (the last taken in first) and place.
  func figures(_ query: FigureQuery) async throws(CatalogError) -> Stamped<FigurePage>

  /// What the search index needs of the documents that changed after a revision, oldest change first: as
  /// many as fit in `maxBytes` of text, at least one where there is one.
  func indexSources(after revision: Int64, maxBytes: Int) async throws(CatalogError) -> IndexSources
  /// Forgets the deletions up to a revision, once the index holds them durably.
  func forgetDeletions(through revision: Int64) async throws(CatalogError)

  /// Closes every connection. No call may follow.
  func close() async
}

/// An answer and the revision that it is of.
package struct Stamped<Value: Sendable>: Sendable {
  package var value: Value
  package var revision: Int64

  package init(_ value: Value, revision: Int64) {
    self.value = value
    self.revision = revision
  }
}

/// A `taizhang.v1.Project` as the bytes of its wire form: the hot path passes it on as it is.
package struct EncodedProject: Sendable, Hashable {
  package var bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}
