// The lists of the SQLite store: one page by its cursor, and a total that is counted up to a bound.
package import Schema
import GRDB

extension SQLiteCatalogStore {
  package func documents(
    _ query: DocumentListQuery
  ) async throws(CatalogError) -> Stamped<Page<Document, DocumentCursor>> {
    try await stamped { db in
      let filter: StatementArguments = [
        "kind": query.kind?.rawValue, "year": query.year, "region": query.region,
        "title": query.titleContains.map(foldedForMatching),
      ]
      let place: StatementArguments = [
        "age": query.after.age, "place": query.after.key, "limit": query.limit + 1,
      ]
      let page: ([Document], DocumentCursor?) = try db.page(
        .documents, filter &+ place, limit: query.limit
      ) { DocumentCursor(age: $0[0], key: $0[1]) }
      let total = try db.total(.documentTotal, filter, bound: query.totalBound).total
      return Page(items: page.0, next: page.1, total: total)
    }
  }

  package func projects(
    _ query: ProjectQuery
  ) async throws(CatalogError) -> Stamped<Page<Project, ProjectCursor>> {
    try await stamped { db in
      var filter: StatementArguments = [
        "stage": query.stage?.rawValue, "redacted": query.redacted,
        "name": query.nameContains.map(foldedForMatching),
      ]
      if let document = query.documentID { filter = filter &+ ["document": document] }
      let place: StatementArguments = [
        "nameOrder": query.after.nameOrder, "id": query.after.id, "limit": query.limit + 1,
      ]
      let inDocument = query.documentID != nil
      let page: ([Project], ProjectCursor?) = try db.page(
        inDocument ? .projectsInDocument : .projects, filter &+ place, limit: query.limit
      ) { ProjectCursor(nameOrder: $0[0], id: $0[1]) }
      let total = try db.total(
        inDocument ? .projectTotalInDocument : .projectTotal, filter, bound: query.totalBound
      ).total
      return Page(items: page.0, next: page.1, total: total)
    }
  }

  package func figures(_ query: FigureQuery) async throws(CatalogError) -> Stamped<FigurePage> {
    try await stamped { db in
      var filter: StatementArguments = [
        "role": query.role?.rawValue, "measure": query.measure?.rawValue, "change": query.change?.rawValue,
        "aspect": query.aspect?.rawValue, "period": query.period, "redacted": query.redacted,
        "indicator": query.indicatorContains.map(foldedForMatching),
      ]
      let pageQuery: NamedQuery
      let totalQuery: NamedQuery
      if let document = query.documentID {
        filter = filter &+ ["document": document, "project": query.projectID]
        (pageQuery, totalQuery) = (.figuresInDocumentPage, .figureTotalInDocument)
      } else if let project = query.projectID {
        filter = filter &+ ["project": project]
        (pageQuery, totalQuery) = (.figuresOfProjectPage, .figureTotalOfProject)
      } else {
        (pageQuery, totalQuery) = (.figures, .figureTotal)
      }
      let place: StatementArguments = [
        "documentKey": query.after.documentKey, "ordinal": query.after.ordinal, "limit": query.limit + 1,
      ]
      let page: ([Figure], FigureCursor?) = try db.page(
        pageQuery, filter &+ place, limit: query.limit
      ) { FigureCursor(documentKey: $0[0], ordinal: $0[1]) }
      let counted = try db.total(totalQuery, filter, bound: query.totalBound)
      return FigurePage(
        page: Page(items: page.0, next: page.1, total: counted.total), redactedCount: counted.redacted)
    }
  }
}

/// A page ends early rather than grow past what fits a message of 4 MiB.
private let pageBytes = 3 << 20

extension Database {
  /// One page: its query asks for one row more than the page takes, and that row says whether there is a
  /// next page.
  fileprivate func page<M: Message, Cursor>(
    _ query: NamedQuery, _ arguments: StatementArguments, limit: Int, cursor: (Row) -> Cursor
  ) throws -> ([M], Cursor?) {
    let rows = try rows(query, arguments)
    var items: [M] = []
    var last: Cursor?
    var room = pageBytes
    while let row = try rows.next() {
      room -= try row.byteCount(at: 2)
      if items.count == limit || (room < 0 && !items.isEmpty) { return (items, last) }
      items.append(try row.message(at: 2))
      last = cursor(row)
    }
    return (items, nil)
  }

  /// Counts up to one more than the bound. Redacted ones are counted among the first `bound + 1`.
  fileprivate func total(
    _ query: NamedQuery, _ filter: StatementArguments, bound: Int64
  ) throws -> (total: BoundedTotal, redacted: Int64) {
    guard let row = try row(query, filter &+ ["limit": bound + 1]) else {
      throw CatalogError.damaged(what: "a count gave no row")
    }
    return (BoundedTotal(counted: row[0], bound: bound), row.count > 1 ? row[1] : 0)
  }
}
