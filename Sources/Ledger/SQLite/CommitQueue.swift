// Group commit: writers queue, one transaction takes them together, and nobody is answered before it is on
// disk.

import GRDB
import Synchronization

/// The one writer. While a transaction is being synced, the next writes gather, so the busier the ledger,
/// the more documents share a sync; an idle one commits at once.
final class CommitQueue: Sendable {
  /// What a transaction and the queue may hold.
  struct Bounds: Sendable {
    /// Commands per transaction.
    var batchCommands = 256
    /// Bytes per transaction, if it has more than one command.
    var batchBytes = 16 << 20
    /// Commands that wait; more are refused.
    var waitingCommands = 65_536
  }

  private struct Job: Sendable {
    var command: WriteCommand
    var reply: CheckedContinuation<Result<StoredAnswer, LedgerError>, Never>
  }

  private struct State {
    var waiting: [Job] = []
    /// How many at the front of `waiting` have been taken.
    var taken = 0
    var isDraining = false
    var isClosed = false
    var idle: [CheckedContinuation<Void, Never>] = []
  }

  private let writer: DatabaseQueue
  private let bounds: Bounds
  private let now: @Sendable () -> Int64
  private let requestLifetime: Int64
  private let state = Mutex(State())
  private let committed: Mutex<LedgerSummary>
  /// Touched by the writer alone.
  private let lastPurge: Mutex<Int64>
  let signal: RevisionSignal

  init(
    writer: DatabaseQueue, summary: LedgerSummary, bounds: Bounds, requestLifetime: Int64,
    now: @escaping @Sendable () -> Int64
  ) {
    self.writer = writer
    self.bounds = bounds
    self.now = now
    self.requestLifetime = requestLifetime
    committed = Mutex(summary)
    lastPurge = Mutex(0)
    signal = RevisionSignal(revision: summary.revision)
  }

  /// The state after the last durable commit.
  var summary: LedgerSummary { committed.withLock { $0 } }

  /// Returns when the command's transaction is on disk.
  func submit(_ command: WriteCommand) async throws(LedgerError) -> StoredAnswer {
    let result = await withCheckedContinuation { continuation in
      enqueue(Job(command: command, reply: continuation))
    }
    return try result.get()
  }

  /// Takes no more commands, and returns when those that were taken are answered.
  func close() async {
    signal.close()
    await withCheckedContinuation { continuation in
      let isIdle = state.withLock { state in
        state.isClosed = true
        if state.isDraining { state.idle.append(continuation) }
        return !state.isDraining
      }
      if isIdle { continuation.resume() }
    }
  }

  private func enqueue(_ job: Job) {
    enum Action { case start, none, refuse(LedgerError) }
    let action: Action = state.withLock { state in
      if state.isClosed { return .refuse(.closed) }
      if state.waiting.count - state.taken >= bounds.waitingCommands { return .refuse(.overloaded) }
      state.waiting.append(job)
      if state.isDraining { return .none }
      state.isDraining = true
      return .start
    }
    switch action {
    case .start: writer.asyncWriteWithoutTransaction { db in self.drain(db) }
    case .none: break
    case .refuse(let error): job.reply.resume(returning: .failure(error))
    }
  }

  private func drain(_ db: Database) {
    while let batch = nextBatch() {
      run(batch, db)
      purgeAnswers(db)
    }
  }

  private func nextBatch() -> [Job]? {
    let (batch, idle): ([Job]?, [CheckedContinuation<Void, Never>]) = state.withLock { state in
      let waiting = state.waiting.count - state.taken
      guard waiting > 0 else {
        state.isDraining = false
        defer { state.idle = [] }
        return (nil, state.idle)
      }
      var bytes = 0
      var end = state.taken
      while end < state.waiting.count, end - state.taken < bounds.batchCommands {
        bytes += state.waiting[end].command.byteCount
        if end > state.taken, bytes > bounds.batchBytes { break }
        end += 1
      }
      let batch = Array(state.waiting[state.taken..<end])
      state.taken = end
      // Moving the rest to the front costs what was taken since the last time.
      if state.taken * 2 >= state.waiting.count {
        state.waiting.removeFirst(state.taken)
        state.taken = 0
      }
      return (batch, [])
    }
    for waiter in idle { waiter.resume() }
    return batch
  }

  /// One transaction for all; if it fails and held several, each by itself, so that one document too large
  /// for what is left of the disk does not take its neighbours with it.
  private func run(_ batch: [Job], _ db: Database) {
    let results = commit(batch.map(\.command), db)
    switch results {
    case .success(let answers):
      for (job, answer) in zip(batch, answers) { job.reply.resume(returning: answer) }
    case .failure(let error) where batch.count == 1 || error != .storageFull:
      for job in batch { job.reply.resume(returning: .failure(error)) }
    case .failure:
      for job in batch { run([job], db) }
    }
  }

  /// - Returns: an answer or a refusal for each, all durable; or why nothing was written.
  private func commit(
    _ commands: [WriteCommand], _ db: Database
  ) -> Result<[Result<StoredAnswer, LedgerError>], LedgerError> {
    var transaction = LedgerTransaction(db: db, summary: summary, now: now())
    var answers: [Result<StoredAnswer, LedgerError>] = []
    do {
      try db.inTransaction(.immediate) {
        for command in commands {
          do {
            answers.append(.success(try transaction.apply(command)))
          } catch let refusal as LedgerError {
            answers.append(.failure(refusal))
          }
        }
        try transaction.finish()
        return .commit
      }
    } catch {
      return .failure(LedgerError(error))
    }
    let summary = transaction.summary
    let hasAdvanced = committed.withLock { committed in
      defer { committed = summary }
      return committed.revision != summary.revision
    }
    if hasAdvanced { signal.advance(to: summary.revision) }
    return .success(answers)
  }

  /// Forgets answers that are old enough, a few at a time. A failure is no one's business: it is tried again.
  private func purgeAnswers(_ db: Database) {
    let time = now()
    let isDue = lastPurge.withLock { last in
      guard time - last >= 60_000 else { return false }
      last = time
      return true
    }
    guard isDue else { return }
    try? db.execute(sql: LedgerQueries.oldAnswers, arguments: [time - requestLifetime, 10_000])
  }
}
