// Keeps the search index in step with the read model: after every transaction, after a crash, after damage.
package import SearchIndex
import Synchronization
package import Schema

/// Owns the search index of one read model.
///
/// There is one way in which the index learns of documents: reading from the read model what changed after
/// the revision that the index is at. It serves the daily step, the catching up after a crash and the
/// building anew.
package final class IndexKeeper: Sendable {
  private struct State {
    var index: SearchIndex
    /// What the index has applied, durable or not.
    var applied: Int64
    /// The read model's revision as last heard.
    var wanted: Int64
    /// True from a damage, loss or crash until it is in step.
    var isRebuilding: Bool
    var bytesSinceCommit = 0
    var damage: String?
    /// What was last said of a merge that failed.
    var mergeFailure: IndexError?
    var isClosed = false
  }

  private let store: any CatalogStore
  private let directory: String
  private let configuration: IndexConfiguration
  private let removeFiles: @Sendable () -> Void
  private let report: @Sendable (CatalogEvent) -> Void
  /// Called with the revision that searches see, whenever it moves; nil while they answer from what is there.
  private let inStep: @Sendable (Int64?) -> Void
  private let state: Mutex<State>
  /// What the index has applied, for those who wait for it.
  private let reached: RevisionGate
  private let signals: AsyncStream<Void>
  private let signal: AsyncStream<Void>.Continuation
  private let worker = Mutex<Task<Void, Never>?>(nil)

  /// Text read from the read model at once.
  private static let runBytes = 8 << 20
  /// How much of the index is read at each tick to see whether it is as it was written.
  private static let verifiedBytes = 64 << 20
  /// How much of it is read again at each tick without changes, once all was found good.
  private static let scrubbedBytes = 16 << 20
  /// Text after which the index is made durable, so that a crash costs no more than that.
  private static let commitBytes = 64 << 20

  /// Opens the index, or an empty one where it is missing, damaged, or ahead of the read model.
  package init(
    store: any CatalogStore, revision: Int64, directory: String,
    configuration: IndexConfiguration = IndexConfiguration(), removeFiles: @escaping @Sendable () -> Void,
    report: @escaping @Sendable (CatalogEvent) -> Void, inStep: @escaping @Sendable (Int64?) -> Void
  ) throws(CatalogError) {
    self.store = store
    self.directory = directory
    self.configuration = configuration
    self.removeFiles = removeFiles
    self.report = report
    self.inStep = inStep
    (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    var reason: String?
    var index: SearchIndex?
    do {
      let opened = try SearchIndex(directory: directory, configuration: configuration)
      if opened.checkpoint > revision {
        reason = "it is ahead of the read model"
        opened.close()
      } else {
        if opened.checkpoint < revision {
          reason = opened.checkpoint == 0 ? "it is missing" : "it is behind the read model"
        }
        index = opened
      }
    } catch {
      reason = "\(error)"
    }
    if index == nil {
      removeFiles()
      do {
        index = try SearchIndex(directory: directory, configuration: configuration)
      } catch {
        throw .storage(what: "the search index cannot be made: \(error)")
      }
    }
    guard let index else { throw .storage(what: "there is no search index") }
    let applied = index.checkpoint
    state = Mutex(State(index: index, applied: applied, wanted: revision, isRebuilding: reason != nil))
    reached = RevisionGate(revision: applied)
    if let reason { report(.indexRebuildStarted(reason: reason, from: applied, to: revision)) }
  }

  /// Begins to work in the background.
  package func start() {
    worker.withLock { worker in
      guard worker == nil else { return }
      worker = Task { await self.work() }
    }
    signal.yield()
  }

  /// Says that the read model has moved on.
  package func advance(to revision: Int64) {
    state.withLock { $0.wanted = revision }
    signal.yield()
  }

  /// Waits until searches see a revision.
  ///
  /// - Returns: false where the calling task was cancelled first.
  package func wait(for revision: Int64) async -> Bool {
    await reached.wait(for: revision)
  }

  /// Makes durable what is applied, where a while has passed since.
  package func tick() {
    signal.yield()
  }

  /// Finishes the step under way, makes the index durable and stops.
  package func close() async {
    state.withLock { $0.isClosed = true }
    signal.finish()
    await worker.withLock { $0 }?.value
    _ = try? commit()
    state.withLock { $0.index }.close()
  }

  /// A fixed view to search in.
  package func snapshot() -> IndexSnapshot {
    state.withLock { $0.index }.snapshot()
  }

  /// True while searches answer from what is there.
  package var isRebuilding: Bool { state.withLock { $0.isRebuilding } }

  /// A search met damage: the index is built anew.
  package func reportDamage(_ what: String) {
    state.withLock { $0.damage = what }
    signal.yield()
  }

  private func work() async {
    var idleSignals = 0
    for await _ in signals {
      do {
        try replaceIfDamaged()
        let moved = try await catchUp()
        idleSignals = moved ? 0 : idleSignals + 1
        let (bytes, closed) = state.withLock { ($0.bytesSinceCommit, $0.isClosed) }
        if closed { return }
        try lookForDamage(isIdle: !moved)
        if bytes >= Self.commitBytes || (bytes > 0 && idleSignals > 0) { try await commitAndForget() }
      } catch let error as IndexError {
        if case .damaged(let what) = error {
          reportDamage(what)
        } else {
          report(.indexFailed(what: "\(error)"))
        }
      } catch {
        report(.indexFailed(what: "\(error)"))
      }
    }
  }

  /// Applies everything that the read model has and the index has not.
  private func catchUp() async throws -> Bool {
    var moved = false
    var done = 0
    while true {
      let (index, applied, wanted, closed) = state.withLock { ($0.index, $0.applied, $0.wanted, $0.isClosed) }
      if closed { return moved }
      guard applied < wanted else { break }
      let sources = try await store.indexSources(after: applied, maxBytes: Self.runBytes)
      let changes =
        sources.deleted.map(IndexChange.delete) + sources.changed.map { .upsert(IndexDocument($0)) }
      try index.apply(changes, checkpoint: sources.through)
      moved = true
      done += sources.changed.count
      let bytes = sources.changed.reduce(0) { $0 + $1.text.count } + changes.count * 64
      let (rebuilding, due) = state.withLock { state in
        state.applied = sources.through
        state.bytesSinceCommit += bytes
        return (state.isRebuilding, state.bytesSinceCommit >= Self.commitBytes)
      }
      reached.advance(to: sources.through)
      if rebuilding {
        let total = try await store.counts().documents
        report(.indexRebuildProgress(documents: done, total: total))
      } else {
        inStep(sources.through)
      }
      if due { try await commitAndForget() }
    }
    finishRebuild()
    return moved
  }

  private func finishRebuild() {
    let finished = state.withLock { state -> (SearchIndex, Int64)? in
      guard state.isRebuilding else { return nil }
      state.isRebuilding = false
      return (state.index, state.applied)
    }
    guard let (index, applied) = finished else { return }
    report(.indexReady(documents: index.snapshot().documentCount))
    inStep(applied)
  }

  /// Finds damage before a search does: what a merge met, what stands in pages that nobody has read yet, and
  /// then, round and round, what has become of those that were found good. That takes some of the time in
  /// which the next documents wait to be searchable, and so is done while none come.
  private func lookForDamage(isIdle: Bool) throws {
    let index = state.withLock { $0.index }
    let failure = index.mergeFailure
    let isNew = state.withLock { state in
      defer { state.mergeFailure = failure }
      return state.mergeFailure != failure
    }
    if isNew, let failure { throw failure }
    if !(try index.verify(bytes: Self.verifiedBytes)), isIdle {
      _ = try index.scrub(bytes: Self.scrubbedBytes)
    }
  }

  /// Begins an empty index in the place of a damaged one.
  private func replaceIfDamaged() throws {
    guard let what = state.withLock({ $0.damage }) else { return }
    let wanted = state.withLock { state -> Int64 in
      state.isRebuilding = true
      return state.wanted
    }
    inStep(nil)
    report(.indexRebuildStarted(reason: what, from: 0, to: wanted))
    // Its merges must not write into the files of the next one.
    state.withLock { $0.index }.close()
    removeFiles()
    let fresh = try SearchIndex(directory: directory, configuration: configuration)
    state.withLock { state in
      state.index = fresh
      state.applied = fresh.checkpoint
      state.bytesSinceCommit = 0
      state.damage = nil
    }
  }

  private func commitAndForget() async throws {
    try await store.forgetDeletions(through: try commit())
  }

  /// Makes the index durable.
  ///
  /// - Returns: the revision that it is durable up to.
  private func commit() throws -> Int64 {
    let (index, applied) = state.withLock { ($0.index, $0.applied) }
    if index.checkpoint < applied { try index.commit() }
    state.withLock { $0.bytesSinceCommit = 0 }
    return applied
  }
}

extension IndexDocument {
  /// What is searched of a document: its cleaned text, so that offsets are offsets in it, and the fields to
  /// filter by.
  init(_ source: IndexSource) {
    let document = source.document
    var fields: [String: [String]] = [SearchField.kind.rawValue: [SearchField.value(of: document.kind)]]
    if document.year != 0 { fields[SearchField.year.rawValue] = [String(document.year)] }
    if !document.region.isEmpty { fields[SearchField.region.rawValue] = [document.region] }
    self.init(
      key: document.id, text: source.text, fields: fields, date: DocumentDate.number(of: document))
  }
}

/// The fields that searches can filter and count by.
package enum SearchField: String, Sendable, CaseIterable {
  case year
  case region
  case kind

  /// The value of `kind` for a document: `speech`, `report`, `plan`, `notice`, `other`.
  package static func value(of kind: DocumentKind) -> String {
    switch kind {
    case .speech: "speech"
    case .report: "report"
    case .plan: "plan"
    case .notice: "notice"
    default: "other"
    }
  }
}
