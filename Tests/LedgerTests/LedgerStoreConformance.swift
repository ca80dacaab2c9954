// What every ledger store must do. One list of checks, run against each implementation.

import Ledger
import Testing

/// The checks; a store that passes them can stand behind the ingest service.
struct LedgerStoreConformance {
  let store: any LedgerStore

  func runAll() async throws {
    try await acceptsOnce()
    try await answersRequestsAgain()
    try await deletesAndTakesAgain()
    try await findsByIDAndSource()
    try await keepsEveryPiece()
    try await feedsStateInOrder()
    try await refusesFollowersAhead()
    try await wakesFollowers()
    try await verifies()
  }

  private func acceptsOnce() async throws {
    let before = store.summary
    let draft = Samples.draft(1)
    let first = try await store.accept(draft, request: nil)
    #expect(first.outcome == .accepted)
    #expect(first.revision == before.revision + 1)
    let second = try await store.accept(draft, request: nil)
    #expect(second.outcome == .duplicate)
    #expect(second.revision == first.revision)
    #expect(second.body == draft.pieces[0].body)
    #expect(store.summary.documentCount == before.documentCount + 1)
    #expect(store.summary.figureCount == before.figureCount + 2)
    #expect(store.summary.redactedFigureCount == before.redactedFigureCount + 1)
    #expect(store.summary.mentionCount == before.mentionCount + 3)
    #expect(store.summary.revision == first.revision)
  }

  private func answersRequestsAgain() async throws {
    let key = Samples.key("request-a", "document 2")
    #expect(try await store.answer(to: key) == nil)
    let first = try await store.accept(Samples.draft(2), request: key)
    #expect(first.outcome == .accepted)
    #expect(try await store.accept(Samples.draft(2), request: key) == first)
    #expect(try await store.answer(to: key) == first)
    let reused = Samples.key("request-a", "document 3")
    await #expect(throws: LedgerError.requestIDReused) {
      try await store.accept(Samples.draft(3), request: reused)
    }
    await #expect(throws: LedgerError.requestIDReused) { try await store.answer(to: reused) }
    let revision = store.summary.revision
    // The text is there, but this request is new: its answer is "duplicate", and stays so when the text is
    // deleted.
    let other = Samples.key("request-b", "document 2")
    #expect(try await store.accept(Samples.draft(2), request: other).outcome == .duplicate)
    let deletion = Samples.key("request-c", "delete document 2")
    let deleted = try await store.delete(Samples.draft(2).id, request: deletion)
    #expect(try await store.delete(Samples.draft(2).id, request: deletion) == deleted)
    #expect(try await store.accept(Samples.draft(2), request: other).outcome == .duplicate)
    #expect(try await store.accept(Samples.draft(2), request: key) == first)
    #expect(store.summary.revision == revision + 1)
    let rejection = StoredAnswer(outcome: .rejected, revision: 0, body: [1, 2, 3])
    let rejected = Samples.key("request-d", "an image")
    #expect(try await store.record(rejection, request: rejected) == rejection)
    let changed = StoredAnswer(outcome: .rejected, revision: 0, body: [4])
    #expect(try await store.record(changed, request: rejected) == rejection)
    #expect(store.summary.revision == revision + 1)
  }

  private func deletesAndTakesAgain() async throws {
    let draft = Samples.draft(4)
    await #expect(throws: LedgerError.notFound) { try await store.delete(draft.id, request: nil) }
    let before = store.summary
    let first = try await store.accept(draft, request: nil)
    let deletion = try await store.delete(draft.id, request: nil)
    #expect(deletion.outcome == .deleted)
    #expect(deletion.revision == first.revision + 1)
    #expect(store.summary.documentCount == before.documentCount)
    #expect(store.summary.figureCount == before.figureCount)
    #expect(try await store.document(draft.id) == nil)
    #expect(try await store.piece(of: draft.id, kind: .text, ordinal: 0) == nil)
    await #expect(throws: LedgerError.notFound) { try await store.delete(draft.id, request: nil) }
    let again = try await store.accept(draft, request: nil)
    #expect(again.outcome == .accepted)
    #expect(again.revision == deletion.revision + 1)
  }

  private func findsByIDAndSource() async throws {
    let draft = Samples.draft(5)
    #expect(try await store.document(sourceKey: draft.sourceKey) == nil)
    let accepted = try await store.accept(draft, request: nil)
    let expected = StoredAnswer(
      outcome: .duplicate, revision: accepted.revision, body: draft.pieces[0].body)
    #expect(try await store.document(draft.id) == expected)
    #expect(try await store.document(sourceKey: draft.sourceKey) == expected)
  }

  private func keepsEveryPiece() async throws {
    let draft = Samples.draft(6, textPieces: 5, pieceBytes: 200_000)
    _ = try await store.accept(draft, request: nil)
    let texts = draft.pieces.filter { $0.kind == .text }
    for (ordinal, piece) in texts.enumerated() {
      #expect(try await store.piece(of: draft.id, kind: .text, ordinal: ordinal) == piece.body)
    }
    #expect(try await store.piece(of: draft.id, kind: .text, ordinal: texts.count) == nil)
    #expect(try await store.piece(of: draft.id, kind: .source, ordinal: 0) == draft.pieces.last?.body)
  }

  private func feedsStateInOrder() async throws {
    for maximumBytes in [1, 1_000, 300_000, 1 << 20] {
      var cursor = FeedCursor(after: 0)
      var last: Int64 = 0
      var hasMore = true
      var documents = 0
      while hasMore {
        let page = try await store.page(after: cursor, maximumBytes: maximumBytes)
        for item in page.items {
          let revision: Int64
          switch item {
          case .document(let found, _):
            revision = found
            documents += 1
          case .text(_, let found, _, _), .parts(let found, _), .deletion(_, let found): revision = found
          }
          #expect(revision >= last)
          last = revision
        }
        #expect(page.next.revision >= cursor.revision)
        (cursor, hasMore) = (page.next, page.hasMore)
      }
      #expect(documents == Int(store.summary.documentCount))
      #expect(cursor.revision == store.summary.revision)
      let end = try await store.page(after: cursor, maximumBytes: maximumBytes)
      #expect(end.items.isEmpty && !end.hasMore)
    }
  }

  private func refusesFollowersAhead() async throws {
    let revision = store.summary.revision
    await #expect(throws: LedgerError.revisionAhead(asked: revision + 1, current: revision)) {
      try await store.page(after: FeedCursor(after: revision + 1), maximumBytes: 1_000)
    }
  }

  private func wakesFollowers() async throws {
    let revision = store.summary.revision
    try await store.waitForChange(after: revision - 1)
    let waiters = (0..<20).map { _ in Task { try await store.waitForChange(after: revision) } }
    let cancelled = Task { try await store.waitForChange(after: revision + 1_000) }
    cancelled.cancel()
    await #expect(throws: CancellationError.self) { try await cancelled.value }
    _ = try await store.accept(Samples.draft(7), request: nil)
    for waiter in waiters { try await waiter.value }
  }

  private func verifies() async throws {
    let verification = try await store.verify()
    #expect(verification.findings == [])
    #expect(verification.chainHead == store.summary.chainHead)
    #expect(verification.documentCount == store.summary.documentCount)
    #expect(verification.eventCount == store.summary.revision)
  }
}

struct SQLiteLedgerConformanceTests {
  @Test func isALedgerStore() async throws {
    let directory = try TemporaryDirectory()
    let store = try SQLiteLedger(.init(directory: directory.path))
    try await LedgerStoreConformance(store: store).runAll()
    await store.close()
  }
}
