// An ingest service of which only the feed is there: it serves a ledger of the fixtures, and breaks when
// told to.
import CatalogFixtures
import RPC
import Schema
import ServiceStubs
import Synchronization

/// A feed over 127.0.0.1 whose ledger the test changes.
final class FakeFeed: FeedServiceProvider {
  private struct State {
    var ledger: LedgerModel
    var random: SeededRandom
    /// Grows with each change of the ledger and each cut; streams wait for it to grow.
    var version = 0
    /// Streams begun before this one end with an error.
    var firstStream = 0
    var nextStream = 0
    /// Batches after which a stream is cut, at random; nil never cuts.
    var cutPercent: Int?
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  private let state: Mutex<State>

  init(_ ledger: LedgerModel, seed: UInt64 = 1, cutPercent: Int? = nil) {
    state = Mutex(State(ledger: ledger, random: SeededRandom(seed), cutPercent: cutPercent))
  }

  var ledger: LedgerModel { state.withLock { $0.ledger } }

  /// How many streams have been opened.
  var streamCount: Int { state.withLock { $0.nextStream } }

  /// Changes the ledger and tells the followers.
  func change(_ body: @Sendable (inout LedgerModel, inout SeededRandom) -> Void) {
    wake { body(&$0.ledger, &$0.random) }
  }

  /// Ends every open stream with an error.
  func cut() {
    wake { $0.firstStream = $0.nextStream }
  }

  private func wake(_ body: (inout State) -> Void) {
    let waiters = state.withLock { state in
      body(&state)
      state.version += 1
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  func options(forMethod name: String) -> MethodOptions { MethodOptions(defaultTimeout: .unbounded) }

  func serverWillDrain() async { cut() }

  func follow(
    _ request: FollowRequest, to responses: ResponseWriter<FollowResponse>, context: ServerContext
  ) async throws {
    let stream = state.withLock { state in
      state.nextStream += 1
      return state.nextStream - 1
    }
    var after = request.afterRevision
    var isFirst = true
    while true {
      let (ledger, version, isCut) = state.withLock { state in
        (state.ledger, state.version, stream < state.firstStream)
      }
      if isCut { throw RPCError(.unavailable, "the service is draining") }
      guard request.ledgerId.isEmpty || request.ledgerId == ledger.ledgerID, after <= ledger.revision else {
        throw RPCError(.failedPrecondition, "the ledger is another one")
      }
      var batches = state.withLock { ledger.batches(after: after, using: &$0.random) }
      if isFirst && batches.isEmpty {
        batches = [
          FollowResponse(
            ledgerId: ledger.ledgerID, changes: [], completeThrough: after, ledgerRevision: ledger.revision)
        ]
      }
      isFirst = false
      for batch in batches {
        let isCut = state.withLock { state in state.cutPercent.map { state.random.chance($0) } ?? false }
        if isCut { throw RPCError(.unavailable, "cut off") }
        try await responses.write(batch)
      }
      after = ledger.revision
      try await wait(after: version)
    }
  }

  /// Waits until something has changed; a follower that is gone is noticed at the next change.
  private func wait(after version: Int) async throws {
    await withCheckedContinuation { continuation in
      let isOver = state.withLock { state in
        if state.version > version { return true }
        state.waiters.append(continuation)
        return false
      }
      if isOver { continuation.resume() }
    }
    try Task.checkCancellation()
  }
}
