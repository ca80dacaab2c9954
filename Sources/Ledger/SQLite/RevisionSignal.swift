// Wakes followers when a commit is on disk.

import Synchronization

/// The newest durable revision, and those who wait for a newer one.
final class RevisionSignal: Sendable {
  private struct State {
    var revision: Int64
    var closed = false
    var nextTicket: UInt64 = 0
    var waiters: [UInt64: CheckedContinuation<Void, any Error>] = [:]
    /// Waits that were cancelled before they began.
    var cancelled: Set<UInt64> = []
  }

  private let state: Mutex<State>

  init(revision: Int64) {
    state = Mutex(State(revision: revision))
  }

  /// Tells everyone who waits.
  func advance(to revision: Int64) {
    let waiters = state.withLock { state in
      state.revision = revision
      defer { state.waiters = [:] }
      return state.waiters
    }
    for waiter in waiters.values { waiter.resume() }
  }

  /// Ends every wait, now and from now on, with `LedgerError.closed`.
  func close() {
    let waiters = state.withLock { state in
      state.closed = true
      defer { state.waiters = [:] }
      return state.waiters
    }
    for waiter in waiters.values { waiter.resume(throwing: LedgerError.closed) }
  }

  /// Returns when the revision is above `revision`.
  func wait(after revision: Int64) async throws {
    let ticket = state.withLock { state in
      state.nextTicket += 1
      return state.nextTicket
    }
    defer { state.withLock { _ = $0.cancelled.remove(ticket) } }
    try await withTaskCancellationHandler {
      while true {
        try Task.checkCancellation()
        if try isAbove(revision) { return }
        try await withCheckedThrowingContinuation { continuation in
          enter(continuation, ticket: ticket, after: revision)
        }
      }
    } onCancel: {
      let waiter = state.withLock { state in
        if state.waiters[ticket] == nil { state.cancelled.insert(ticket) }
        return state.waiters.removeValue(forKey: ticket)
      }
      waiter?.resume(throwing: CancellationError())
    }
  }

  private func isAbove(_ revision: Int64) throws -> Bool {
    try state.withLock { state in
      if state.closed { throw LedgerError.closed }
      return state.revision > revision
    }
  }

  private func enter(
    _ continuation: CheckedContinuation<Void, any Error>, ticket: UInt64, after revision: Int64
  ) {
    let outcome: Result<Void, any Error>? = state.withLock { state in
      if state.cancelled.remove(ticket) != nil { return .failure(CancellationError()) }
      if state.closed { return .failure(LedgerError.closed) }
      if state.revision > revision { return .success(()) }
      state.waiters[ticket] = continuation
      return nil
    }
    if let outcome { continuation.resume(with: outcome) }
  }
}
