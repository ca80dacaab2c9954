// Connections that only read, each with a thread of its own.

import GRDB
import Synchronization

/// A few read-only connections that take turns.
final class ReaderGroup: Sendable {
  private let connections: [DatabaseQueue]
  private let turn = Atomic<Int>(0)

  init(_ path: String, _ configuration: Configuration, count: Int) throws {
    connections = try (0..<max(1, count)).map { _ in
      try DatabaseQueue(path: path, configuration: configuration)
    }
  }

  /// Runs a reading on the connection whose turn it is.
  func read<T: Sendable>(
    _ body: @Sendable @escaping (Database) throws -> T
  ) async throws(LedgerError) -> T {
    let turn = turn.wrappingAdd(1, ordering: .relaxed).oldValue
    let connection = connections[Int(UInt(bitPattern: turn) % UInt(connections.count))]
    let result: Result<T, LedgerError> = await withCheckedContinuation { continuation in
      // The connection is read-only; no transaction, because one costs more than the query.
      connection.asyncWriteWithoutTransaction { db in
        continuation.resume(returning: Result { try body(db) }.mapError { LedgerError($0) })
      }
    }
    return try result.get()
  }

  func close() {
    for connection in connections { try? connection.close() }
  }
}
