// Reader connections under load: taken, waited for, given up, interrupted.
import CatalogFixtures
import Dispatch
import GRDB
import Testing

@testable import Catalog

@Suite struct ReaderPoolTests {
  /// A pool over a small database.
  private func pool(_ folder: TemporaryFolder, count: Int, maxWaiting: Int) async throws -> ReaderPool {
    let path = "\(folder.path)/db.sqlite"
    var configuration = Configuration()
    configuration.journalMode = .wal
    try await DatabaseQueue(path: path, configuration: configuration).write { db in
      try db.execute(sql: "CREATE TABLE t (x INTEGER); INSERT INTO t VALUES (7)")
    }
    return try ReaderPool(path: path, count: count, maxWaiting: maxWaiting)
  }

  @Test func aCancelledCallInterruptsItsQuery() async throws {
    let folder = try TemporaryFolder()
    let pool = try await pool(folder, count: 1, maxWaiting: 1)
    let (started, signal) = AsyncStream<Void>.makeStream()
    let call = Task {
      try await pool.read { db throws(CatalogError) in
        signal.yield()
        return try CatalogError.mapping {
          // Counts for hours.
          try Int.fetchOne(
            db,
            sql: """
              WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 1000000000000)
              SELECT count(*) FROM n
              """)
        }
      }
    }
    for await _ in started { break }
    call.cancel()
    await #expect(throws: CatalogError.cancelled) { _ = try await call.value }
    // The connection serves the next caller.
    let next = try await pool.read { db throws(CatalogError) in
      try CatalogError.mapping { try Int.fetchOne(db, sql: "SELECT x FROM t") }
    }
    #expect(next == 7)
    pool.close()
  }

  @Test func moreThanMayWaitAreTurnedAway() async throws {
    let folder = try TemporaryFolder()
    let pool = try await pool(folder, count: 1, maxWaiting: 1)
    let hold = DispatchSemaphore(value: 0)
    let (started, signal) = AsyncStream<Void>.makeStream()
    let first = Task {
      try await pool.read { _ throws(CatalogError) in
        signal.yield()
        hold.wait()
        return 1
      }
    }
    for await _ in started { break }
    #expect(try pool.atOnce { _ in 1 } == nil)
    let second = Task { try await pool.read { _ throws(CatalogError) in 2 } }
    // The second takes the only place in the queue, sooner or later; from then on calls are turned away.
    var turnedAway = false
    while !turnedAway {
      let third = Task { try await pool.read { _ throws(CatalogError) in 3 } }
      await Task.yield()
      third.cancel()
      do {
        _ = try await third.value
      } catch CatalogError.overloaded {
        turnedAway = true
      } catch {
        // It had the place itself until it was cancelled.
      }
    }
    hold.signal()
    #expect(try await first.value == 1)
    #expect(try await second.value == 2)
    #expect(try pool.atOnce { _ in 1 } == 1)
    pool.close()
  }
}
