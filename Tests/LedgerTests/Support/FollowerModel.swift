// A follower that keeps what the feed tells it, the way the query service does: by document, applied when
// complete.

import Ledger

/// What a follower has of one document.
struct FollowedDocument: Equatable {
  var revision: Int64
  var header: [UInt8]
  var text: [UInt8] = []
  var parts: [[UInt8]] = []
}

/// A follower that may stop anywhere: what it has not applied is lost with it.
struct FollowerModel {
  private(set) var documents: [String: FollowedDocument] = [:]
  private(set) var revision: Int64 = 0
  private var gathered: [FeedItem] = []

  /// Takes a page, and applies everything when it is complete through a new revision.
  mutating func take(_ page: FeedPage, nameOf: ([UInt8]) -> String) {
    gathered += page.items
    guard page.next.revision > revision else { return }
    var current = ""
    for item in gathered {
      switch item {
      case .document(let revision, let header):
        current = nameOf(header)
        documents[current] = FollowedDocument(revision: revision, header: header)
      case .text(_, _, let offset, let body):
        precondition(documents[current]?.text.count == Int(offset), "a gap in the text")
        documents[current]?.text += body
      case .parts(_, let body):
        documents[current]?.parts.append(body)
      case .deletion(let id, _):
        documents[id] = nil
      }
    }
    gathered = []
    revision = page.next.revision
  }

  /// Forgets what is not applied, as a process that is killed does.
  mutating func stop() {
    gathered = []
  }
}
