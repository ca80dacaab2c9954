// Committing: what is in memory goes to a file, then the manifest is replaced.

internal import Synchronization

extension SearchIndex {
  /// Makes what was applied durable. Changes may go on meanwhile; they belong to the next commit.
  package func commit() throws(IndexError) {
    try committing.withLock { _ throws(IndexError) in
      if isClosing.load(ordering: .relaxed) { throw .closed }
      try mergingMemory.withLock { _ throws(IndexError) in
        while try !commitOnce() {}
      }
    }
  }

  /// Renews the manifest after a merge, if no changes wait for a commit of their own.
  func commitIfIdle() throws(IndexError) {
    if state.withLock({ $0.change == $0.durableChange }) { try commit() }
  }

  /// Answers false if the writer merged segments meanwhile; then all begins anew.
  private func commitOnce() throws(IndexError) -> Bool {
    let now = state.withLock { $0 }
    let files = Set(now.segments.compactMap(\.segment.name))
    let fresh = now.segments.filter(\.isInMemory)
    if fresh.isEmpty, now.change == now.durableChange, files == now.manifestFiles { return true }
    var manifest = Manifest()
    manifest.checkpoint = now.checkpoint
    for live in now.segments where !live.isInMemory {
      manifest.add(live.segment, deleted: live.deletions?.bits ?? [])
    }
    if !fresh.isEmpty {
      let merged = try merge(fresh, toFile: true)
      guard try replace(fresh, by: merged) else { return false }
      if let segment = merged.segment { manifest.add(segment, deleted: []) }
    }
    manifest.nextFile = state.withLock { $0.nextFile }
    try directory.write(manifest)
    state.withLock {
      $0.durableCheckpoint = now.checkpoint
      $0.durableChange = now.change
      $0.manifestFiles = Set(manifest.entries.map(\.name))
    }
    directory.removeSegments { state.withLock { $0.filesInUse } }
    wakeWorkers()
    return true
  }
}

extension Manifest {
  mutating func add(_ segment: Segment, deleted: [UInt64]) {
    guard let name = segment.name else { return }
    entries.append(Entry(name: name, bytes: segment.bytes.count, deleted: deleted))
  }
}
