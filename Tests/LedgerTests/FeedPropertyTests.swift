// Goal: a follower that stops and starts anywhere ends with exactly what the ledger has.
// Method: random acceptances, deletions and returns against a model; followers with random page sizes, which
// lose what they have not applied at random moments; all from a seed.

import Ledger
import Testing

struct FeedPropertyTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func followersEndEqualToTheLedger(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let directory = try TemporaryDirectory()
    var configuration = SQLiteLedger.Configuration(directory: directory.path)
    configuration.checksAtOpen = false
    let ledger = try SQLiteLedger(configuration)
    var expected: [String: FollowedDocument] = [:]
    var names: [[UInt8]: String] = [:]
    var followers = (0..<3).map { _ in (model: FollowerModel(), cursor: FeedCursor(after: 0)) }

    for _ in 0..<150 {
      let seed = Int.random(in: 0..<25, using: &random)
      let draft = Samples.draft(seed, textPieces: 1 + seed % 4, pieceBytes: 40 * seed)
      names[draft.pieces[0].body] = draft.id.string
      if expected[draft.id.string] != nil, Bool.random(using: &random) {
        _ = try await ledger.delete(draft.id, request: nil)
        expected[draft.id.string] = nil
      } else {
        let answer = try await ledger.accept(draft, request: nil)
        if answer.outcome == .accepted { expected[draft.id.string] = followed(draft, answer.revision) }
      }
      let index = Int.random(in: followers.indices, using: &random)
      if Int.random(in: 0..<4, using: &random) == 0 {
        followers[index].model.stop()
        followers[index].cursor = FeedCursor(after: followers[index].model.revision)
      }
      for _ in 0..<Int.random(in: 0..<4, using: &random) {
        let size = [1, 200, 5_000].randomElement(using: &random) ?? 1
        let page = try await ledger.page(after: followers[index].cursor, maximumBytes: size)
        followers[index].model.take(page) { names[$0] ?? "" }
        followers[index].cursor = page.next
      }
    }
    for var follower in followers {
      var hasMore = true
      while hasMore {
        let page = try await ledger.page(after: follower.cursor, maximumBytes: 700)
        follower.model.take(page) { names[$0] ?? "" }
        (follower.cursor, hasMore) = (page.next, page.hasMore)
      }
      #expect(follower.model.documents == expected)
      #expect(follower.model.revision == ledger.summary.revision)
    }
    #expect(try await ledger.verify().findings == [])
    await ledger.close()
  }

  private func followed(_ draft: DocumentDraft, _ revision: Int64) -> FollowedDocument {
    var document = FollowedDocument(revision: revision, header: draft.pieces[0].body)
    for piece in draft.pieces {
      switch piece.kind {
      case .text: document.text += piece.body
      case .figures, .mentions: document.parts.append(piece.body)
      case .header, .source, .offsetMap: break
      }
    }
    return document
  }
}
