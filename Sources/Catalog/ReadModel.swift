// One generation of the read model: its store, the search index that follows it, and the projects in memory.
import SearchIndex
import Schema

/// What belongs together on disk and is swapped together.
final class ReadModel: Sendable {
  let generation: Int
  let store: any CatalogStore
  let index: IndexKeeper
  let projects: ProjectCache

  init(generation: Int, store: any CatalogStore, index: IndexKeeper, projects: ProjectCache) {
    self.generation = generation
    self.store = store
    self.index = index
    self.projects = projects
  }

  /// Moves everything that follows the store on after a transaction.
  func advance(_ applied: AppliedChanges) {
    projects.advance(to: applied.revision, touched: applied.projects)
    index.advance(to: applied.revision)
  }

  func close() async {
    await index.close()
    await store.close()
  }
}
