// One page of the change feed, and the place where the next begins.

/// How far a follower has been served. Lives in memory only: a follower that comes back begins at a revision.
package struct FeedCursor: Sendable, Hashable {
  /// A document of which a part has been sent.
  struct Partial: Sendable, Hashable {
    var id: String
    var number: Int64
    var revision: Int64
    /// The last piece that was sent.
    var kind: Int64
    var ordinal: Int64
    /// How many bytes of text have been sent.
    var textBytes: Int64
  }

  /// Everything up to here has been sent.
  package internal(set) var revision: Int64
  var partial: Partial?

  /// Begins after a revision; 0 for everything.
  package init(after revision: Int64) {
    self.revision = revision
  }
}

/// A change, or a part of one.
package enum FeedItem: Sendable, Hashable {
  /// A document begins; the body is its header piece.
  case document(revision: Int64, header: [UInt8])
  /// The next part of its text, which begins at `offset` bytes.
  case text(id: String, revision: Int64, offset: Int64, body: [UInt8])
  /// Its next figures or mentions; the body is a piece of that kind.
  case parts(revision: Int64, body: [UInt8])
  /// A document is gone, or went while it was being sent.
  case deletion(id: String, revision: Int64)
}

/// Changes in the order of their revisions.
package struct FeedPage: Sendable {
  package var items: [FeedItem]
  /// Where the next page begins; its `revision` is what the follower is complete through.
  package var next: FeedCursor
  /// The ledger's revision when the page was read.
  package var ledgerRevision: Int64
  /// Whether more could be read at once.
  package var hasMore: Bool
}
