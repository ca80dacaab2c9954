// The index: changes in, snapshots out, durable at each commit.
//
// How it hangs together: a document's text is folded (`Folding`), its letters make terms: each letter with
// its
// successor (`TextCollector`). Documents become a `Segment`: postings by term in blocks of 128, field values
// as
// postings, the folded texts; never changed again. A batch is a segment in memory; merges make fewer and
// larger
// ones of them, in files from some size on; a commit writes what is left in memory to a file and replaces the
// `Manifest`. A deleted document is a bit beside its segment (`Deletions`). A search (`IndexSnapshot`) looks
// the
// query's terms up in every segment, narrows candidates down by postings, and verifies phrases on the text
// (`SegmentScan`); frequencies are those of living documents, so answers do not depend on how documents are
// spread over segments.

internal import Glibc
internal import Synchronization

/// A full-text index in a directory. All methods may be called from any thread; changes are applied one batch
/// after the other.
package final class SearchIndex: Sendable {
  let configuration: IndexConfiguration
  let directory: IndexDirectory
  let state: Mutex<IndexState>
  /// Held while documents change or segments are replaced.
  let writing = Mutex<Void>(())
  /// Held while segments in memory are merged or written out.
  let mergingMemory = Mutex<Void>(())
  /// Held while segments in files are merged.
  let mergingFiles = Mutex<Void>(())
  let committing = Mutex<Void>(())
  let scrubbing = Mutex(ScrubPlace())
  let isClosing = Atomic<Bool>(false)
  private let workers: Mutex<[MergeWorker]>

  /// Opens the index in this directory, or begins an empty one.
  ///
  /// - Throws: `IndexError.damaged` if what is there cannot be trusted: remove it (`remove(directory:)`) and
  ///   build it anew. `IndexError.locked` if another index has the directory open.
  package init(
    directory path: String, configuration: IndexConfiguration = IndexConfiguration()
  ) throws(IndexError) {
    self.configuration = configuration
    directory = try IndexDirectory(path)
    let manifest = try directory.readManifest()
    var state = IndexState()
    state.checkpoint = manifest.checkpoint
    state.durableCheckpoint = manifest.checkpoint
    state.nextFile = manifest.nextFile
    for entry in manifest.entries {
      let bytes = try SegmentBytes(mapping: directory.path(entry.name))
      guard bytes.count == entry.bytes else { throw .damaged("\(entry.name): length") }
      let segment = try Segment(
        bytes, name: entry.name, serial: state.takeSerial(), verifyingAll: configuration.verifiesAtOpen)
      var deletions: Deletions?
      if !entry.deleted.isEmpty {
        guard entry.deleted.count == (segment.documents + 63) / 64 else {
          throw .damaged("the manifest does not fit \(entry.name)")
        }
        deletions = .reading(entry.deleted, of: segment)
      }
      state.segments.append(LiveSegment(segment: segment, deletions: deletions))
      state.manifestFiles.insert(entry.name)
    }
    let isCounted = state.segments.allSatisfy { $0.deletions?.uncounted == nil }
    let kept = state.manifestFiles
    directory.removeSegments { kept }
    self.state = Mutex(state)
    workers = Mutex([])
    guard configuration.mergesInBackground else { return }
    for inMemory in [true, false] {
      let worker = try MergeWorker { [weak self] in self?.mergeInBackground(inMemory: inMemory) ?? false }
      workers.withLock { $0.append(worker) }
    }
    if !isCounted { wakeWorkers() }
  }

  deinit {
    for worker in workers.withLock({ $0 }) {
      worker.stop()
      worker.detach()
    }
  }

  /// Ends merges and the use of the directory's files; what was not committed is lost. Changes and commits
  /// throw `IndexError.closed` from now on; snapshots stay good.
  package func close() {
    isClosing.store(true, ordering: .relaxed)
    let running = workers.withLock { workers in
      defer { workers = [] }
      return workers
    }
    for worker in running { worker.stop() }
    for worker in running { worker.join() }
    committing.withLock { _ in directory.close() }
  }

  /// Removes an index that nobody has open, damaged or not.
  package static func remove(directory path: String) throws(IndexError) {
    guard access(path, F_OK) == 0 else { return }
    let directory = try IndexDirectory(path)
    for name in try directory.names()
    where IndexDirectory.isSegment(name) || name.hasPrefix(Manifest.fileName) {
      guard unlink(directory.path(name)) == 0 || errno == ENOENT else {
        throw .io(operation: "unlink", path: directory.path(name), errno: errno)
      }
    }
  }

  /// The caller's number stored with the last commit that is durable; 0 before the first.
  package var checkpoint: Int64 { state.withLock { $0.durableCheckpoint } }

  /// A view that stays as it is while writing goes on.
  package func snapshot() -> IndexSnapshot {
    state.withLock { IndexSnapshot(segments: $0.segments, checkpoint: $0.checkpoint) }
  }

  func wakeWorkers() { for worker in workers.withLock({ $0 }) { worker.wake() } }

  /// What stopped the last merge in the background, if anything did. Merges are tried again after later
  /// changes.
  package var mergeFailure: IndexError? { state.withLock { $0.mergeFailure } }

  /// Checks pages of segments in files that were not read since the index was opened, about so many bytes of
  /// them.
  ///
  /// - Returns: false once all were checked.
  /// - Throws: `IndexError.damaged` at the first page that is not as it was written.
  package func verify(bytes: Int) throws(IndexError) -> Bool {
    var budget = bytes
    for live in state.withLock({ $0.segments }) { try live.segment.verify(within: &budget) }
    return budget <= 0
  }

  /// Reads every page of every segment in files and checks it.
  ///
  /// - Throws: `IndexError.damaged` at the first page that is not as it was written.
  package func verify() throws(IndexError) {
    for live in state.withLock({ $0.segments }) { try live.segment.verify() }
  }
}

extension SearchIndex {
  /// Bytes of all segments: what is needed to find, and the texts that are kept to verify and to quote.
  package var size: (index: Int, stored: Int) {
    state.withLock { state in
      state.segments.reduce(into: (index: 0, stored: 0)) { sum, live in
        let footer = live.segment.footer
        let stored = footer[.texts].count + footer[.edits].count
        sum.index += live.segment.bytes.count - stored
        sum.stored += stored
      }
    }
  }
}
