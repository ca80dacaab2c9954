// The index: changes in, snapshots out, durable at each commit.

internal import Glibc
internal import Synchronization

package final class SearchIndex: Sendable {
  private struct State {
    var reference = Reference()
    var checkpoint: Int64 = 0
    var durable: Int64 = 0
  }
  private let state: Mutex<State>
  private let path: String

  /// Opens the index in this directory, or begins an empty one.
  package init(
    directory: String, configuration: IndexConfiguration = IndexConfiguration()
  ) throws(IndexError) {
    _ = mkdir(directory, 0o755)
    path = directory + "/documents"
    var state = State()
    if let bytes = Self.read(path) {
      guard let (changes, checkpoint) = SimpleFile.decode(bytes) else { throw .damaged(path) }
      state.reference.apply(changes)
      state.checkpoint = checkpoint
      state.durable = checkpoint
    }
    self.state = Mutex(state)
  }

  /// The caller's number stored with the last durable commit; 0 before the first.
  package var checkpoint: Int64 { state.withLock { $0.durable } }

  /// Applies all changes in order, or none. They are in every snapshot taken afterwards.
  package func apply(_ changes: [IndexChange], checkpoint: Int64) throws(IndexError) {
    state.withLock {
      $0.reference.apply(changes)
      $0.checkpoint = checkpoint
    }
  }

  /// Makes what was applied durable.
  package func commit() throws(IndexError) {
    let (reference, checkpoint) = state.withLock { ($0.reference, $0.checkpoint) }
    let bytes = SimpleFile.encode(reference.documents.values.map(\.source), checkpoint)
    try Self.write(bytes, to: path)
    state.withLock { $0.durable = checkpoint }
  }

  /// A view that stays as it is while writing goes on.
  package func snapshot() -> IndexSnapshot {
    state.withLock { IndexSnapshot(reference: $0.reference, checkpoint: $0.checkpoint) }
  }

  private static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = Glibc.read(file, &buffer, buffer.count)
      if got <= 0 { return bytes }
      bytes += buffer[..<got]
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(IndexError) {
    let file = open(path + ".new", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw .io(operation: "open", path: path, errno: errno) }
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress! + done, bytes.count - done) }
      guard wrote > 0 else { throw .io(operation: "write", path: path, errno: errno) }
      done += wrote
    }
    guard fsync(file) == 0 else { throw .io(operation: "fsync", path: path, errno: errno) }
    guard rename(path + ".new", path) == 0 else { throw .io(operation: "rename", path: path, errno: errno) }
  }
}

/// A fixed view of the index.
package struct IndexSnapshot: Sendable {
  let reference: Reference
  /// The caller's number given with the last changes in this view.
  package let checkpoint: Int64

  /// Live documents.
  package var documentCount: Int { reference.documents.count }

  /// Finds what matches.
  ///
  /// - Parameters:
  ///   - limit: most hits to return; 0 to count only.
  ///   - offset: hits to skip, after `after`.
  ///   - after: the last hit of the page before.
  ///   - totalBound: the total is exact up to here, then "at least".
  ///   - facets: fields whose values are counted over the matches that the total counts.
  /// - Throws: `IndexError.damaged` if a page that is needed does not have its checksum.
  package func search(
    _ query: Query, sort: SearchSort = .score, limit: Int = 10, offset: Int = 0, after: HitPosition? = nil,
    totalBound: Int = 1_000, facets: [String] = []
  ) throws(IndexError) -> SearchResult {
    reference.search(
      query, sort: sort, limit: limit, offset: offset, after: after, totalBound: totalBound, facets: facets)
  }

  /// Passages of one document where the query's phrases stand; its beginning if none does; nothing if there
  /// is no
  /// such document.
  package func excerpts(
    for key: String, _ query: Query, count: Int = 3, length: Int = 80
  ) throws(IndexError) -> [Excerpt] {
    guard let document = reference.documents[key] else { return [] }
    return ExcerptMaker(document.text).excerpts(of: query.phrases, count: count, length: length)
  }
}
