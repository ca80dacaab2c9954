// The change feed as followers see it: pages of the ledger as batches of messages, then whatever comes.

package import Ledger
import Schema
import Synchronization

/// Serves followers. Each reads at its own pace from the ledger itself, so a slow one costs nothing but its
/// call.
package final class FeedPublisher: Sendable {
  private let store: any LedgerStore
  private let followers = Atomic<Int>(0)

  package init(store: any LedgerStore) {
    self.store = store
  }

  /// How many followers are connected.
  package var followerCount: Int { followers.load(ordering: .relaxed) }

  /// Streams what changed, and goes on until the caller is gone or the ledger ends its followers' waits.
  ///
  /// The first batch comes at once, even if it is empty, so that a follower knows where the ledger stands.
  ///
  /// - Throws: `IngestError`, or what writing throws.
  func follow(
    _ request: FollowRequest, write: (FollowResponse) async throws -> Void
  ) async throws {
    guard request.afterRevision >= 0 else { throw IngestError.invalidField("after_revision", .negative) }
    guard request.ledgerId.isEmpty || request.ledgerId == store.ledgerID else {
      throw IngestError.otherLedger
    }
    followers.wrappingAdd(1, ordering: .relaxed)
    defer { followers.wrappingSubtract(1, ordering: .relaxed) }
    var cursor = FeedCursor(after: request.afterRevision)
    var isFirst = true
    do {
      while true {
        let page = try await store.page(after: cursor, maximumBytes: IngestLimits.feedBatchBytes)
        cursor = page.next
        if isFirst || !page.items.isEmpty { try await write(response(page)) }
        isFirst = false
        try Task.checkCancellation()
        if !page.hasMore { try await store.waitForChange(after: cursor.revision) }
      }
    } catch let error as LedgerError {
      throw IngestError(error)
    }
  }

  private func response(_ page: FeedPage) throws -> FollowResponse {
    var changes: [FeedChange] = []
    for item in page.items {
      switch item {
      case .document(let revision, let header):
        var document = try decoding { () throws(DecodingError) in try Document(decoding: header) }
        document.revision = revision
        changes.append(FeedChange(revision: revision, item: .document(document)))
      case .text(let id, let revision, let offset, let body):
        guard let text = String(validating: body, as: UTF8.self) else { throw IngestError.damaged }
        let chunk = TextChunk(documentId: id, offset: offset, text: text)
        changes.append(FeedChange(revision: revision, item: .text(chunk)))
      case .parts(let revision, let body):
        let stored = try decoding { () throws(DecodingError) in
          // The figures of a piece are our own: the arena may be what they need.
          try FollowResponse(decoding: body, limits: DecodingLimits(arenaFactor: 32, arenaFloor: 4 << 20))
        }
        changes += stored.changes.map { change in Self.stamped(change, revision) }
      case .deletion(let id, let revision):
        let deletion = DocumentDeletion(documentId: id)
        changes.append(FeedChange(revision: revision, item: .documentDeletion(deletion)))
      }
    }
    return FollowResponse(
      ledgerId: store.ledgerID, changes: changes, completeThrough: page.next.revision,
      ledgerRevision: page.ledgerRevision)
  }

  /// A stored change with the revision that it was given.
  private static func stamped(_ change: FeedChange, _ revision: Int64) -> FeedChange {
    var change = change
    change.revision = revision
    if case .figure(var figure)? = change.item {
      figure.revision = revision
      change.item = .figure(figure)
    }
    return change
  }

  /// What was stored is known to decode; if it does not, it is not what was stored.
  private func decoding<T>(_ body: () throws(DecodingError) -> T) throws(IngestError) -> T {
    do {
      return try body()
    } catch {
      throw .damaged
    }
  }
}
