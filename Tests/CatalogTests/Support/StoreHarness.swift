// Helpers around a store: following a feed, and everything a store can be asked as
// one value.
import Schema

@testable import Catalog

extension CatalogStore {
  /// Follows these batches as the service does.
  ///
  /// - Parameter memory: about how many bytes of an incomplete step stay in memory.
  func follow(_ batches: [FollowResponse], memory: Int = 1 << 20) async throws {
    var gatherer = FeedGatherer(appliedThrough: try await position().revision, maxBytes: memory)
    for batch in batches {
      switch try gatherer.take(batch) {
      case .keep: break
      case .stage(let changes): try await stage(changes)
      case .apply(let changes, let through):
        _ = try await apply(changes, position: CatalogPosition(ledgerID: batch.ledgerId, revision: through))
      }
    }
  }

  /// All pages of documents.
  func allDocuments(_ query: DocumentListQuery = DocumentListQuery()) async throws -> [Document] {
    var query = query
    var found: [Document] = []
    while true {
      let page = try await documents(query).value
      found += page.items
      guard let next = page.next else { return found }
      query.after = next
    }
  }

  /// All pages of projects.
  func allProjects(_ query: ProjectQuery = ProjectQuery()) async throws -> [Project] {
    var query = query
    var found: [Project] = []
    while true {
      let page = try await projects(query).value
      found += page.items
      guard let next = page.next else { return found }
      query.after = next
    }
  }

  /// All pages of figures.
  func allFigures(_ query: FigureQuery = FigureQuery()) async throws -> [Figure] {
    var query = query
    var found: [Figure] = []
    while true {
      let page = try await figures(query).value.page
      found += page.items
      guard let next = page.next else { return found }
      query.after = next
    }
  }

  /// Everything that the store can be asked.
  func dump() async throws -> StoreDump {
    var dump = StoreDump(position: try await position(), counts: try await counts())
    dump.documents = try await allDocuments()
    dump.projects = try await allProjects()
    dump.figures = try await allFigures()
    for document in dump.documents {
      let query = DocumentQuery(id: document.id, textLimit: .max, itemLimit: 1_000, itemBytesLimit: .max)
      guard let record = try await self.document(query).value else { continue }
      dump.texts[document.id] = record.text
      dump.whole[document.id] = record.document
      dump.mentions[document.id] = record.mentions
    }
    for project in dump.projects {
      guard let encoded = try await self.project(project.id).value else { continue }
      dump.encodedProjects[project.id] = encoded.bytes
    }
    return dump
  }
}

/// A store's whole visible state.
struct StoreDump: Hashable {
  var position: CatalogPosition
  var counts: CatalogCounts
  var documents: [Document] = []
  var projects: [Project] = []
  var figures: [Figure] = []
  var texts: [String: String] = [:]
  var whole: [String: Document] = [:]
  var mentions: [String: [ProjectMention]] = [:]
  var encodedProjects: [String: [UInt8]] = [:]
}
