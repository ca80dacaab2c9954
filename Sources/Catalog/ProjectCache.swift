// Projects that were asked for lately, in their wire form, so that asking again touches no database.
import Synchronization

/// A bounded cache of encoded projects. Every entry is of the revision that the cache stands at: what a
/// transaction touched is dropped in the same step that moves the revision on.
final class ProjectCache: Sendable {
  /// One part of the cache with its own lock. Two tables, so that what was not asked for during a whole
  /// table's filling is dropped without keeping an order.
  private struct Shard {
    var revision: Int64
    var young: [String: EncodedProject] = [:]
    var old: [String: EncodedProject] = [:]
    var youngBytes = 0
  }

  private final class Cell: Sendable {
    let shard: Mutex<Shard>
    init(revision: Int64) { shard = Mutex(Shard(revision: revision)) }
  }

  private static let shardCount = 16
  private let cells: [Cell]
  private let bytesPerTable: Int

  /// - Parameter maxBytes: about how many bytes it holds at most.
  init(revision: Int64, maxBytes: Int) {
    cells = (0..<Self.shardCount).map { _ in Cell(revision: revision) }
    bytesPerTable = maxBytes / Self.shardCount / 2
  }

  /// The project and the revision that it is of.
  func project(_ id: String) -> Stamped<EncodedProject>? {
    cell(of: id).shard.withLock { shard in
      if let found = shard.young[id] { return Stamped(found, revision: shard.revision) }
      guard let found = shard.old.removeValue(forKey: id) else { return nil }
      keep(found, as: id, in: &shard)
      return Stamped(found, revision: shard.revision)
    }
  }

  /// Keeps what a read has found, unless the cache has moved on or lags behind.
  func insert(_ project: Stamped<EncodedProject>, as id: String) {
    cell(of: id).shard.withLock { shard in
      guard shard.revision == project.revision else { return }
      keep(project.value, as: id, in: &shard)
    }
  }

  /// Moves to a revision and drops the projects that it touched.
  func advance(to revision: Int64, touched: Set<String>) {
    var touchedByCell: [[String]] = Array(repeating: [], count: Self.shardCount)
    for id in touched { touchedByCell[Self.place(of: id)].append(id) }
    for (cell, ids) in zip(cells, touchedByCell) {
      cell.shard.withLock { shard in
        for id in ids {
          shard.young[id] = nil
          shard.old[id] = nil
        }
        shard.revision = revision
      }
    }
  }

  private func cell(of id: String) -> Cell { cells[Self.place(of: id)] }

  /// The last digit of an id is as good as random: hexadecimal digits differ in their low bits after folding.
  private static func place(of id: String) -> Int {
    let byte = Int(id.utf8.last ?? 0)
    return (byte < 0x40 ? byte : byte + 9) % shardCount
  }

  private func keep(_ project: EncodedProject, as id: String, in shard: inout Shard) {
    shard.youngBytes += project.bytes.count + 128
    shard.young[id] = project
    guard shard.youngBytes > bytesPerTable else { return }
    shard.old = shard.young
    shard.young = [:]
    shard.youngBytes = 0
  }
}
