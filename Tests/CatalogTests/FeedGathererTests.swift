// The gatherer alone: what is complete is handed out whole, whatever the cuts; what goes back is refused.
import Schema
import Testing

@testable import Catalog

@Suite struct FeedGathererTests {
  private func change(_ revision: Int64) -> FeedChange {
    FeedChange(revision: revision, item: .documentDeletion(DocumentDeletion(documentId: "d-\(revision)")))
  }

  private func batch(_ revisions: [Int64], through: Int64) -> FollowResponse {
    FollowResponse(
      ledgerId: "l", changes: revisions.map(change), completeThrough: through, ledgerRevision: 99)
  }

  @Test func gathersUntilTheRevisionAdvances() throws {
    var gatherer = FeedGatherer(appliedThrough: 3)
    #expect(try gatherer.take(batch([4, 5], through: 3)) == .keep)
    #expect(try gatherer.take(batch([5, 6, 7], through: 6)) == .apply([4, 5, 5, 6].map(change), through: 6))
    #expect(try gatherer.take(batch([7], through: 6)) == .keep)
    #expect(try gatherer.take(batch([], through: 8)) == .apply([7, 7].map(change), through: 8))
    #expect(try gatherer.take(batch([], through: 8)) == .keep)
    #expect(gatherer.appliedThrough == 8)
  }

  @Test func stagesWhatIsTooMuchForMemory() throws {
    var gatherer = FeedGatherer(appliedThrough: 0, maxBytes: 1_000)
    #expect(try gatherer.take(batch([1], through: 0)) == .keep)
    #expect(try gatherer.take(batch([2], through: 0)) == .stage([1, 2].map(change)))
    #expect(try gatherer.take(batch([2], through: 0)) == .keep)
    #expect(try gatherer.take(batch([2, 3], through: 2)) == .apply([2, 2].map(change), through: 2))
  }

  @Test(arguments: [([3], 3), ([5, 4], 5), ([4], 2)] as [([Int64], Int64)])
  func refusesRevisionsThatGoBack(_ revisions: [Int64], _ through: Int64) throws {
    var gatherer = FeedGatherer(appliedThrough: 3)
    #expect(throws: CatalogError.self) { _ = try gatherer.take(batch(revisions, through: through)) }
  }

  /// After a revision is complete, nothing more of it may come.
  @Test func refusesWhatIsCompleteAlready() throws {
    var gatherer = FeedGatherer(appliedThrough: 0)
    _ = try gatherer.take(batch([1, 2, 3], through: 2))
    #expect(throws: CatalogError.self) { _ = try gatherer.take(batch([2], through: 2)) }
  }
}
