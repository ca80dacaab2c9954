// The query side's room: the read model in use, the one being built beside it, and what callers wait for.
package import SearchIndex
package import Schema
import Synchronization

/// How the catalogue is opened.
package struct CatalogConfiguration: Sendable {
  package var store = SQLiteCatalogConfiguration()
  package var index = IndexConfiguration()
  /// About how many bytes of projects are kept in memory.
  package var projectCacheBytes = 64 << 20

  package init() {
    // The ledger takes files of 64 MiB, and GB18030 grows by half when it becomes UTF-8.
    index.textBytesMax = 128 << 20
  }
}

/// The read model with its search index. Reading is for anyone; the `follow…` half is for the one follower.
package final class Catalog: Sendable {
  private struct State {
    var current: ReadModel
    /// The read model of another ledger, until it has caught up.
    var building: ReadModel?
    /// Where `current` stands: what searches see may lag behind what the store has.
    var position: CatalogPosition
    var searchable: Int64?
  }

  private let generations: Generations
  private let configuration: CatalogConfiguration
  private let report: @Sendable (CatalogEvent) -> Void
  private let state: Mutex<State>
  /// The revision that every answer is at least of.
  package let gate: RevisionGate

  /// Opens the read model in a data folder that the caller holds for itself alone.
  ///
  /// A damaged read model is discarded: the feed brings everything again.
  package init(
    directory: String, configuration: CatalogConfiguration = CatalogConfiguration(),
    report: @escaping @Sendable (CatalogEvent) -> Void = { _ in }
  ) async throws(CatalogError) {
    generations = Generations(path: directory)
    self.configuration = configuration
    self.report = report
    let gate = RevisionGate(revision: 0)
    self.gate = gate
    let generation = try generations.currentGeneration()
    let relay = Relay()
    let opening = Opening(
      generations: generations, configuration: configuration, report: report,
      inStep: { relay.forward($0, from: $1) })
    let model: ReadModel
    do {
      model = try await opening.open(generation)
    } catch CatalogError.damaged(let what) {
      report(.modelDiscarded(reason: what))
      model = try await opening.openFresh(generation)
    }
    let position = try await model.store.position()
    let searchable = model.index.isRebuilding ? nil : position.revision
    state = Mutex(State(current: model, position: position, searchable: searchable))
    gate.advance(to: position.revision)
    relay.connect { [weak self] in self?.indexMoved(to: $0, in: $1) }
    model.index.start()
  }

  /// Makes the index durable and closes every file. No call may follow.
  package func close() async {
    let (current, building) = state.withLock { ($0.current, $0.building) }
    await building?.close()
    await current.close()
  }

  // MARK: Reading

  /// The store to read from. Take it anew for each call: it changes when another ledger is followed.
  package var store: any CatalogStore { state.withLock { $0.current.store } }

  /// The search index as it is now.
  package func search() -> IndexSnapshot { state.withLock { $0.current }.index.snapshot() }

  /// True while the search index is being brought up to date.
  package var indexIsRebuilding: Bool { state.withLock { $0.current }.index.isRebuilding }

  /// Says that a search met damage, so that the index is built anew.
  package func reportIndexDamage(_ what: String) { state.withLock { $0.current }.index.reportDamage(what) }

  /// The ledger that is followed and the revision that answers are of.
  package var position: CatalogPosition {
    CatalogPosition(ledgerID: state.withLock { $0.position.ledgerID }, revision: gate.revision)
  }

  /// A project where it can be had without suspending the caller; nil says to ask `project(_:)`.
  package func projectAtOnce(_ id: String) -> Stamped<EncodedProject?>? {
    let model = state.withLock { $0.current }
    if let kept = model.projects.project(id) { return Stamped(kept.value, revision: kept.revision) }
    guard let read = model.store.projectAtOnce(id) else { return nil }
    if let value = read.value { model.projects.insert(Stamped(value, revision: read.revision), as: id) }
    return read
  }

  /// A project; nil where there is none.
  package func project(_ id: String) async throws(CatalogError) -> Stamped<EncodedProject?> {
    if let found = projectAtOnce(id) { return found }
    return try await store.project(id)
  }

  // MARK: Following

  /// Where to go on following: in the read model being built, if there is one.
  package func followPosition() async throws(CatalogError) -> CatalogPosition {
    try await target.store.position()
  }

  /// Puts changes of an incomplete step aside.
  package func followStage(_ changes: [FeedChange]) async throws(CatalogError) {
    try await target.store.stage(changes)
  }

  /// Forgets what was put aside.
  package func followDiscardStaged() async throws(CatalogError) {
    try await target.store.discardStaged()
  }

  /// Applies a complete step. A read model being built comes into use when it reaches `ledgerRevision`.
  package func followApply(
    _ changes: [FeedChange], position: CatalogPosition, ledgerRevision: Int64
  ) async throws(CatalogError) {
    let model = target
    let applied = try await model.store.apply(changes, position: position)
    model.advance(applied)
    let isBuilding = state.withLock { state in
      if state.current === model { state.position = position }
      return state.building === model
    }
    if isBuilding {
      if position.revision >= ledgerRevision { try await useBuilt(position) }
    } else {
      publish()
    }
  }

  /// Begins to build a read model from nothing beside the one in use, which answers until then.
  package func followRebuild(reason: String) async throws(CatalogError) {
    let (old, next) = state.withLock { state in
      let old = state.building
      state.building = nil
      return (old, max(state.current.generation, old?.generation ?? 0) + 1)
    }
    if let old {
      await old.close()
      generations.remove(old.generation)
    }
    report(.rebuildStarted(reason: reason))
    let opening = Opening(
      generations: generations, configuration: configuration, report: report,
      inStep: { [weak self] in self?.indexMoved(to: $0, in: $1) })
    let model = try await opening.openFresh(next)
    model.index.start()
    state.withLock { $0.building = model }
    // The revisions of the read model in use mean nothing to the ledger that is followed now.
    gate.close()
  }

  /// Says that the feed has nothing more for now. A read model being built comes into use, even an empty one.
  package func followCaughtUp(_ position: CatalogPosition) async throws(CatalogError) {
    if isRebuilding { try await useBuilt(position) }
  }

  /// True while a read model is built beside the one in use.
  package var isRebuilding: Bool { state.withLock { $0.building != nil } }

  /// Makes the index durable now and then.
  package func tick() {
    let (current, building) = state.withLock { ($0.current, $0.building) }
    current.index.tick()
    building?.index.tick()
  }

  private var target: ReadModel { state.withLock { $0.building ?? $0.current } }

  private func useBuilt(_ position: CatalogPosition) async throws(CatalogError) {
    guard let built = state.withLock({ $0.building }) else { return }
    guard await built.index.wait(for: position.revision) else { throw .cancelled }
    try generations.makeCurrent(built.generation)
    let old = state.withLock { state in
      let old = state.current
      state.current = built
      state.building = nil
      state.position = position
      state.searchable = position.revision
      return old
    }
    report(.rebuildFinished(ledgerID: position.ledgerID, revision: position.revision))
    publish()
    // Calls that began on the old read model finish on it: its files go, its connections when the last one
    // is over.
    await old.index.close()
    generations.remove(old.generation)
  }

  private func indexMoved(to revision: Int64?, in generation: Int) {
    let isCurrent = state.withLock { state in
      guard state.current.generation == generation else { return false }
      state.searchable = revision
      return true
    }
    if isCurrent { publish() }
  }

  /// Answers are of the revision that both the store and, unless it is being rebuilt, the index have reached.
  private func publish() {
    state.withLock { state in
      guard state.building == nil else { return }
      gate.advance(to: min(state.position.revision, state.searchable ?? .max))
    }
  }
}

/// Passes on what the index says, once there is someone to pass it to.
private final class Relay: Sendable {
  private let target = Mutex<(@Sendable (Int64?, Int) -> Void)?>(nil)

  func connect(_ body: @escaping @Sendable (Int64?, Int) -> Void) { target.withLock { $0 = body } }

  func forward(_ revision: Int64?, from generation: Int) {
    target.withLock { $0 }?(revision, generation)
  }
}

/// Opens a generation: store, index and cache.
private struct Opening: Sendable {
  var generations: Generations
  var configuration: CatalogConfiguration
  var report: @Sendable (CatalogEvent) -> Void
  var inStep: @Sendable (Int64?, Int) -> Void

  func open(_ generation: Int) async throws(CatalogError) -> ReadModel {
    let directory = generations.directory(of: generation)
    let store = try SQLiteCatalogStore(directory: directory, configuration: configuration.store)
    let position = try await store.position()
    let generations = generations
    let inStep = inStep
    let index = try IndexKeeper(
      store: store, revision: position.revision, directory: "\(directory)/index",
      configuration: configuration.index, removeFiles: { generations.removeIndex(of: generation) },
      report: report, inStep: { inStep($0, generation) })
    return ReadModel(
      generation: generation, store: store, index: index,
      projects: ProjectCache(revision: position.revision, maxBytes: configuration.projectCacheBytes))
  }

  func openFresh(_ generation: Int) async throws(CatalogError) -> ReadModel {
    try generations.prepareFresh(generation)
    return try await open(generation)
  }
}
