// Threads for work that computes, so that no event loop ever waits for it.

import Dispatch
import Synchronization

/// Runs at most so many pieces of work at once, first come, first served.
final class WorkerPool: Sendable {
  private struct State {
    var running = 0
    var waiting: [@Sendable () -> Void] = []
    /// How many at the front of `waiting` have been taken.
    var taken = 0
  }

  private let workers: Int
  private let waitingLimit: Int
  private let queue = DispatchQueue(label: "taizhang.ingest.workers", attributes: .concurrent)
  private let state = Mutex(State())

  init(workers: Int, waitingLimit: Int) {
    self.workers = workers
    self.waitingLimit = waitingLimit
  }

  /// Runs the work on one of the pool's threads.
  ///
  /// - Throws: `IngestError.overloaded` when too much is waiting.
  func run<T: Sendable>(_ work: @Sendable @escaping () -> T) async throws(IngestError) -> T {
    let result: T? = await withCheckedContinuation { continuation in
      let isTaken = submit { continuation.resume(returning: work()) }
      if !isTaken { continuation.resume(returning: nil) }
    }
    guard let result else { throw .overloaded }
    return result
  }

  private func submit(_ work: @Sendable @escaping () -> Void) -> Bool {
    let (isTaken, starts) = state.withLock { state in
      if state.running < workers {
        state.running += 1
        return (true, true)
      }
      guard state.waiting.count - state.taken < waitingLimit else { return (false, false) }
      state.waiting.append(work)
      return (true, false)
    }
    if starts {
      queue.async {
        work()
        while let next = self.next() { next() }
      }
    }
    return isTaken
  }

  private func next() -> (@Sendable () -> Void)? {
    state.withLock { state in
      guard state.taken < state.waiting.count else {
        state.waiting = []
        state.taken = 0
        state.running -= 1
        return nil
      }
      let work = state.waiting[state.taken]
      state.taken += 1
      // Moving the rest to the front costs what was taken since the last time.
      if state.taken * 2 >= state.waiting.count {
        state.waiting.removeFirst(state.taken)
        state.taken = 0
      }
      return work
    }
  }
}
