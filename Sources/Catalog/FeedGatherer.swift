// Gathers what the feed sends until a whole step of it is there. A value: the owner performs what it says.
package import Schema

/// Collects changes until the feed says that everything up to a revision has come.
package struct FeedGatherer: Sendable {
  /// What to do after a batch.
  package enum Action: Sendable, Hashable {
    /// Nothing yet: the batch ended inside a document.
    case keep
    /// Put these aside in the store: they are too many for memory and not complete.
    case stage([FeedChange])
    /// Apply what was staged and these, up to the revision.
    case apply([FeedChange], through: Int64)
  }

  /// Everything up to this revision was handed out for applying.
  package private(set) var appliedThrough: Int64
  private var pending: [FeedChange] = []
  private var pendingBytes = 0
  private var lastRevision: Int64
  private let maxBytes: Int

  /// - Parameter maxBytes: about how many bytes of an incomplete step are kept in memory.
  package init(appliedThrough: Int64, maxBytes: Int = 8 << 20) {
    self.appliedThrough = appliedThrough
    lastRevision = appliedThrough
    self.maxBytes = maxBytes
  }

  /// Takes the next batch.
  ///
  /// - Throws: `malformedFeed` where revisions go back.
  package mutating func take(_ batch: FollowResponse) throws(CatalogError) -> Action {
    for change in batch.changes {
      guard change.revision > appliedThrough, change.revision >= lastRevision else {
        throw .malformedFeed(what: "a change of revision \(change.revision) came after \(lastRevision)")
      }
      lastRevision = change.revision
      pending.append(change)
      pendingBytes += change.estimatedBytes
    }
    guard batch.completeThrough >= appliedThrough else {
      throw .malformedFeed(what: "complete through \(batch.completeThrough) after \(appliedThrough)")
    }
    if batch.completeThrough > appliedThrough {
      appliedThrough = batch.completeThrough
      lastRevision = max(lastRevision, appliedThrough)
      // Revisions do not go back, so what is complete is a prefix.
      let end = pending.firstIndex { $0.revision > appliedThrough } ?? pending.endIndex
      let complete = Array(pending[..<end])
      pending.removeSubrange(..<end)
      pendingBytes = pending.reduce(0) { $0 + $1.estimatedBytes }
      if let first = pending.first { lastRevision = max(first.revision, pending.last?.revision ?? 0) }
      return .apply(complete, through: appliedThrough)
    }
    guard pendingBytes > maxBytes else { return .keep }
    defer {
      pending = []
      pendingBytes = 0
    }
    return .stage(pending)
  }
}

extension FeedChange {
  /// About how much memory the change takes.
  fileprivate var estimatedBytes: Int {
    switch item {
    case .text(let chunk): 128 + chunk.text.utf8.count
    case .document(let document): 1_024 + 256 * (document.parts.count + document.sections.count)
    case .figure(let figure): 1_024 + figure.surface.utf8.count
    case .mention, .documentDeletion, nil: 512
    }
  }
}
