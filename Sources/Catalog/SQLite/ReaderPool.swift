// Reader connections: one caller each at a time, statements kept, no pool lock around a query.
import Dispatch
import GRDB
import Synchronization

/// A fixed number of read-only connections to one file.
///
/// GRDB's own pool costs tens of microseconds per read under contention; a connection of one's own with kept
/// statements costs four.
final class ReaderPool: Sendable {
  private struct State {
    var free: [Int]
    var waiting: [Waiter] = []
    var nextWaiter: UInt64 = 0
  }

  private struct Waiter {
    var id: UInt64
    var continuation: CheckedContinuation<Int?, Never>
  }

  private let readers: [DatabaseQueue]
  private let state: Mutex<State>
  /// More callers than this are turned away.
  private let maxWaiting: Int

  /// - Parameters:
  ///   - count: how many connections; at least 1.
  ///   - maxWaiting: how many callers may wait for one.
  init(path: String, count: Int, maxWaiting: Int) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    configuration.label = "catalog.reader"
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA mmap_size = 268435456")
      try db.execute(sql: "PRAGMA cache_size = -8192")
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    var readers: [DatabaseQueue] = []
    for _ in 0..<max(1, count) {
      readers.append(try DatabaseQueue(path: path, configuration: configuration))
    }
    self.readers = readers
    self.maxWaiting = maxWaiting
    state = Mutex(State(free: Array(readers.indices)))
  }

  /// Runs a point query on the caller's thread where a connection is free; nil where none is.
  /// The body must be one statement: it sees no transaction.
  func atOnce<T>(_ body: (Database) throws -> T) throws -> T? {
    guard let index = state.withLock({ $0.free.popLast() }) else { return nil }
    defer { release(index) }
    return try readers[index].unsafeRead(body)
  }

  /// Runs `body` in one read transaction on a thread of its own, and interrupts it when the calling task is
  /// cancelled.
  func read<T: Sendable>(
    _ body: @escaping @Sendable (Database) throws(CatalogError) -> T
  ) async throws(CatalogError) -> T {
    let index = try await acquire()
    let reader = readers[index]
    let running = RunningRead(reader)
    let result: Result<T, CatalogError> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        reader.asyncRead { opened in
          let result: Result<T, CatalogError>
          do throws(CatalogError) {
            switch opened {
            case .success(let db): result = .success(try body(db))
            case .failure(let error): throw CatalogError(error)
            }
          } catch {
            result = .failure(error)
          }
          running.end()
          continuation.resume(returning: result)
        }
      }
    } onCancel: {
      running.interrupt()
    }
    release(index)
    return try result.get()
  }

  /// Closes the connections. No call may follow or be under way.
  func close() {
    for reader in readers { try? reader.close() }
  }

  private func acquire() async throws(CatalogError) -> Int {
    enum Turn {
      case free(Int)
      case wait(UInt64)
      case full
    }
    let maxWaiting = maxWaiting
    let turn = state.withLock { state -> Turn in
      if let index = state.free.popLast() { return .free(index) }
      guard state.waiting.count < maxWaiting else { return .full }
      state.nextWaiter += 1
      return .wait(state.nextWaiter)
    }
    switch turn {
    case .free(let index): return index
    case .full: throw .overloaded
    case .wait(let id):
      guard let index = await wait(id) else { throw .cancelled }
      return index
    }
  }

  private func wait(_ id: UInt64) async -> Int? {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer = state.withLock { state -> Int?? in
          if Task.isCancelled { return .some(nil) }
          if let index = state.free.popLast() { return .some(index) }
          state.waiting.append(Waiter(id: id, continuation: continuation))
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      let waiter = state.withLock { state -> Waiter? in
        guard let place = state.waiting.firstIndex(where: { $0.id == id }) else { return nil }
        return state.waiting.remove(at: place)
      }
      waiter?.continuation.resume(returning: nil)
    }
  }

  private func release(_ index: Int) {
    let waiter = state.withLock { state -> Waiter? in
      if state.waiting.isEmpty {
        state.free.append(index)
        return nil
      }
      return state.waiting.removeFirst()
    }
    waiter?.continuation.resume(returning: index)
  }
}

/// A read under way, so that it can be interrupted.
private final class RunningRead: Sendable {
  private let reader: DatabaseQueue
  private let isRunning = Mutex(true)

  init(_ reader: DatabaseQueue) { self.reader = reader }

  /// The body is over: the connection may serve another caller.
  func end() { isRunning.withLock { $0 = false } }

  /// Interrupts the statement that runs, and again until the body is over: an interrupt between two
  /// statements is lost.
  func interrupt() {
    let again = isRunning.withLock { isRunning in
      if isRunning { reader.interrupt() }
      return isRunning
    }
    guard again else { return }
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(10)) { self.interrupt() }
  }
}
