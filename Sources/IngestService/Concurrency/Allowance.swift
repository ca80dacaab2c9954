// A number of units that are lent out: bytes in flight, places for large documents, documents of a stream.

import Synchronization

/// Lends units to those who ask, in their order; who can't be served waits.
final class Allowance: Sendable {
  private struct Waiter {
    var ticket: UInt64
    var units: Int
    var continuation: CheckedContinuation<Bool, Never>
  }

  private struct State {
    var free: Int
    var nextTicket: UInt64 = 0
    var waiters: [Waiter] = []
    /// Waits that were cancelled before they began.
    var cancelled: Set<UInt64> = []
  }

  private let total: Int
  private let state: Mutex<State>

  init(_ total: Int) {
    self.total = total
    state = Mutex(State(free: total))
  }

  /// Takes units, at most all there are, and waits for them if it must.
  ///
  /// - Returns: how many units were taken, to be given back.
  /// - Throws: `CancellationError`; then none are taken.
  func take(_ asked: Int) async throws -> Int {
    let units = min(max(asked, 0), total)
    let ticket: UInt64? = state.withLock { state in
      if state.waiters.isEmpty, state.free >= units {
        state.free -= units
        return nil
      }
      state.nextTicket += 1
      return state.nextTicket
    }
    guard let ticket else { return units }
    defer { state.withLock { _ = $0.cancelled.remove(ticket) } }
    let isTaken = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        enter(Waiter(ticket: ticket, units: units, continuation: continuation))
      }
    } onCancel: {
      cancel(ticket)
    }
    guard isTaken else { throw CancellationError() }
    return units
  }

  /// Gives units back.
  func give(_ units: Int) {
    let served = state.withLock { state in
      state.free += units
      return Self.serve(&state)
    }
    for waiter in served { waiter.continuation.resume(returning: true) }
  }

  private func enter(_ waiter: Waiter) {
    let (served, isCancelled) = state.withLock { state in
      if state.cancelled.remove(waiter.ticket) != nil { return ([Waiter](), true) }
      state.waiters.append(waiter)
      return (Self.serve(&state), false)
    }
    if isCancelled { waiter.continuation.resume(returning: false) }
    for waiter in served { waiter.continuation.resume(returning: true) }
  }

  private func cancel(_ ticket: UInt64) {
    let (cancelled, served) = state.withLock { state in
      guard let index = state.waiters.firstIndex(where: { $0.ticket == ticket }) else {
        state.cancelled.insert(ticket)
        return (Waiter?.none, [Waiter]())
      }
      let waiter = state.waiters.remove(at: index)
      // It may have stood before others that there is room for.
      return (waiter, Self.serve(&state))
    }
    cancelled?.continuation.resume(returning: false)
    for waiter in served { waiter.continuation.resume(returning: true) }
  }

  /// Takes from the front those that there is room for.
  private static func serve(_ state: inout State) -> [Waiter] {
    var count = 0
    while count < state.waiters.count, state.waiters[count].units <= state.free {
      state.free -= state.waiters[count].units
      count += 1
    }
    let served = Array(state.waiters[..<count])
    state.waiters.removeFirst(count)
    return served
  }
}
