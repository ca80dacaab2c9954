// Outcomes become known in any order and are sent in the order of their documents.

import Synchronization

/// Hands results on in order. Many put them in, one takes them out.
final class OrderedOutcomes<Value: Sendable>: Sendable {
  private struct State {
    var known: [Int: Result<Value, IngestError>] = [:]
    var next = 0
    /// How many there will be in all, once that is known, and what ends them.
    var end: (count: Int, error: IngestError?)?
    var waiter: CheckedContinuation<Void, Never>?
    var isCancelled = false
  }

  private let state = Mutex(State())

  /// The result of the document with this place, from 0.
  func put(_ place: Int, _ result: Result<Value, IngestError>) {
    update { $0.known[place] = result }
  }

  /// There are `count` documents; after the last one the error, if there is one, is thrown.
  func finish(count: Int, error: IngestError?) {
    update { $0.end = (count, error) }
  }

  /// The next result in order; `nil` after the last.
  func next() async throws -> Value? {
    while true {
      let found: Result<Value, IngestError>?? = try state.withLock { state in
        if state.isCancelled { throw CancellationError() }
        if let result = state.known.removeValue(forKey: state.next) {
          state.next += 1
          return .some(.some(result))
        }
        guard let end = state.end, state.next >= end.count else { return nil }
        return .some(end.error.map { .failure($0) })
      }
      if let found { return try found?.get() }
      await withTaskCancellationHandler {
        await withCheckedContinuation { continuation in wait(continuation) }
      } onCancel: {
        update { $0.isCancelled = true }
      }
    }
  }

  private func wait(_ continuation: CheckedContinuation<Void, Never>) {
    let isReady = state.withLock { state in
      let ends = state.end.map { state.next >= $0.count } ?? false
      if state.isCancelled || ends || state.known[state.next] != nil { return true }
      state.waiter = continuation
      return false
    }
    if isReady { continuation.resume() }
  }

  private func update(_ change: (inout State) -> Void) {
    let waiter = state.withLock { state in
      change(&state)
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }
}
