// The follower's machine alone: what it does at every turn, without I/O and without a clock.
import Catalog
import RPC
import Schema
import Testing

@testable import QueryService

@Suite struct FollowerMachineTests {
  private func change(_ revision: Int64) -> FeedChange {
    FeedChange(revision: revision, item: .documentDeletion(DocumentDeletion(documentId: "d-\(revision)")))
  }

  private func batch(_ revisions: [Int64], through: Int64, ledger: String = "one") -> FollowResponse {
    FollowResponse(
      ledgerId: ledger, changes: revisions.map(change), completeThrough: through, ledgerRevision: 9)
  }

  private let unavailable = RPCError(.unavailable, "no connection")
  private let precondition = RPCError(.failedPrecondition, "the ledger is another one")

  private func isRebuild(_ action: FollowerMachine.Action) -> Bool {
    if case .rebuild = action { true } else { false }
  }

  private func pause(_ action: FollowerMachine.Action) -> Duration? {
    if case .wait(let pause, _) = action { pause } else { nil }
  }

  @Test func followsFromWhereTheCatalogueStands() throws {
    var machine = FollowerMachine()
    let position = CatalogPosition(ledgerID: "one", revision: 4)
    #expect(machine.opened(at: position) == .follow(FollowRequest(afterRevision: 4, ledgerId: "one")))
    #expect(try machine.received(batch([5], through: 4)) == .read)
    #expect(
      try machine.received(batch([5], through: 5))
        == .apply(
          [change(5), change(5)], position: CatalogPosition(ledgerID: "one", revision: 5), ledgerRevision: 9))
  }

  @Test func learnsTheLedgerFromTheFirstBatch() throws {
    var machine = FollowerMachine()
    #expect(machine.opened(at: CatalogPosition()) == .follow(FollowRequest()))
    #expect(
      try machine.received(batch([1], through: 1))
        == .apply(
          [change(1)], position: CatalogPosition(ledgerID: "one", revision: 1), ledgerRevision: 9))
    #expect(throws: CatalogError.otherLedger(expected: "one", found: "two")) {
      try machine.received(batch([2], through: 2, ledger: "two"))
    }
  }

  @Test func saysWhenNothingIsMissing() throws {
    var machine = FollowerMachine()
    _ = machine.opened(at: CatalogPosition())
    let empty = FollowResponse(ledgerId: "one")
    #expect(try machine.received(empty) == .caughtUp(CatalogPosition(ledgerID: "one", revision: 0)))
    _ = try machine.received(batch([1], through: 1))
    #expect(try machine.received(batch([2], through: 1)) == .read)
  }

  @Test func stagesLargeSteps() throws {
    var machine = FollowerMachine(stepBytes: 0)
    _ = machine.opened(at: CatalogPosition(ledgerID: "one", revision: 0))
    #expect(try machine.received(batch([1, 1], through: 0)) == .stage([change(1), change(1)]))
  }

  @Test func pausesGrowToTheirBoundAndBeginAgainAfterABatch() throws {
    var machine = FollowerMachine()
    let position = CatalogPosition(ledgerID: "one", revision: 1)
    var last = Duration.zero
    for _ in 0..<40 {
      _ = machine.opened(at: position)
      let next = try #require(pause(machine.ended(unavailable, jitter: 0.5)))
      #expect(next >= last)
      #expect(next <= .seconds(10))
      last = next
    }
    #expect(last == .seconds(10))
    _ = machine.opened(at: position)
    _ = try machine.received(batch([], through: 1))
    #expect(pause(machine.ended(unavailable, jitter: 0.5)) == .milliseconds(100))
  }

  @Test func jitterStaysWithinAFifth() {
    for (jitter, expected) in [(0.0, 80), (1.0, 120), (-3.0, 80), (7.0, 120)] {
      var machine = FollowerMachine()
      _ = machine.opened(at: CatalogPosition())
      #expect(pause(machine.ended(unavailable, jitter: jitter)) == .milliseconds(expected))
    }
  }

  @Test func anotherLedgerIsBegunFromNothing() {
    for error: any Error in [
      precondition, CatalogError.otherLedger(expected: "one", found: "two"),
      CatalogError.damaged(what: "a page"),
    ] {
      var machine = FollowerMachine()
      _ = machine.opened(at: CatalogPosition(ledgerID: "one", revision: 7))
      #expect(isRebuild(machine.ended(error, jitter: 0)))
    }
  }

  /// A feed that refuses even a follower with nothing must not be asked without a pause.
  @Test func onlyOneRebuildWithoutABatchBetween() throws {
    var machine = FollowerMachine()
    _ = machine.opened(at: CatalogPosition(ledgerID: "one", revision: 7))
    #expect(isRebuild(machine.ended(precondition, jitter: 0)))
    _ = machine.opened(at: CatalogPosition())
    #expect(pause(machine.ended(precondition, jitter: 0)) != nil)
    _ = machine.opened(at: CatalogPosition(ledgerID: "two", revision: 1))
    #expect(pause(machine.ended(precondition, jitter: 0)) != nil)
    _ = machine.opened(at: CatalogPosition(ledgerID: "two", revision: 1))
    _ = try machine.received(batch([2], through: 2, ledger: "two"))
    #expect(isRebuild(machine.ended(precondition, jitter: 0)))
  }

  @Test func otherErrorsAreTriedAgain() {
    for error: any Error in [
      unavailable, CatalogError.diskFull, CatalogError.malformedFeed(what: "a gap"),
      CatalogError.storage(what: "busy"), RPCError(.internalError),
    ] {
      var machine = FollowerMachine()
      _ = machine.opened(at: CatalogPosition(ledgerID: "one", revision: 7))
      #expect(pause(machine.ended(error, jitter: 0)) != nil)
    }
  }

  @Test func aBatchWithoutALedgerOrAFeedIsRefused() {
    var machine = FollowerMachine()
    #expect(throws: CatalogError.self) { try machine.received(batch([1], through: 1)) }
    _ = machine.opened(at: CatalogPosition())
    #expect(throws: CatalogError.self) { try machine.received(batch([1], through: 1, ledger: "")) }
  }
}
