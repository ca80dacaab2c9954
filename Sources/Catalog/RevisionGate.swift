// Lets calls wait until the read model has reached a revision (read your own writes).
import Synchronization

/// The revision that every answer is at least of, and the calls that wait for a later one.
package final class RevisionGate: Sendable {
  private struct State {
    var revision: Int64
    /// While the read model is rebuilt for another ledger, its revisions mean nothing to a waiting caller.
    var closed = false
    var nextWaiter: UInt64 = 0
    var waiters: [UInt64: (revision: Int64, continuation: CheckedContinuation<Bool, Never>)] = [:]
  }

  private let state: Mutex<State>

  package init(revision: Int64) {
    state = Mutex(State(revision: revision))
  }

  /// The revision reached.
  package var revision: Int64 { state.withLock { $0.revision } }

  /// How many calls wait.
  package var waiterCount: Int { state.withLock { $0.waiters.count } }

  /// True where a call that needs `revision` can be answered at once.
  package func hasReached(_ revision: Int64) -> Bool {
    revision <= 0 || state.withLock { !$0.closed && $0.revision >= revision }
  }

  /// Moves to `revision` and wakes the calls that waited for it. Revisions only go back when another ledger
  /// is followed.
  package func advance(to revision: Int64) {
    let woken = state.withLock { state -> [CheckedContinuation<Bool, Never>] in
      state.revision = revision
      state.closed = false
      guard !state.waiters.isEmpty else { return [] }
      let ready = state.waiters.filter { $0.value.revision <= revision }
      for id in ready.keys { state.waiters[id] = nil }
      return ready.values.map(\.continuation)
    }
    for continuation in woken { continuation.resume(returning: true) }
  }

  /// Keeps every call that names a revision waiting until the next `advance(to:)`.
  package func close() {
    state.withLock { $0.closed = true }
  }

  /// Waits until `revision` is reached.
  ///
  /// - Returns: false where the calling task was cancelled first.
  package func wait(for revision: Int64) async -> Bool {
    if hasReached(revision) { return true }
    let id = state.withLock { state -> UInt64 in
      state.nextWaiter += 1
      return state.nextWaiter
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer = state.withLock { state -> Bool? in
          if !state.closed && state.revision >= revision { return true }
          // A cancellation that came first has found no waiter to wake.
          if Task.isCancelled { return false }
          state.waiters[id] = (revision, continuation)
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      let waiter = state.withLock { $0.waiters.removeValue(forKey: id) }
      waiter?.continuation.resume(returning: false)
    }
  }
}
