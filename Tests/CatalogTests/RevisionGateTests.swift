// Waiting for a revision: at once, when it comes, cancelled, and while another ledger is taken over.
import Testing

@testable import Catalog

@Suite struct RevisionGateTests {
  /// Lets the waiting task get to the gate.
  private func untilWaiting(_ gate: RevisionGate, count: Int) async {
    while gate.waiterCount < count { await Task.yield() }
  }

  @Test func whatIsReachedDoesNotWait() async {
    let gate = RevisionGate(revision: 5)
    #expect(gate.hasReached(0))
    #expect(gate.hasReached(5))
    #expect(!gate.hasReached(6))
    #expect(await gate.wait(for: 5))
  }

  @Test func wakesThoseWhoseRevisionHasCome() async {
    let gate = RevisionGate(revision: 0)
    async let early = gate.wait(for: 3)
    async let late = gate.wait(for: 7)
    await untilWaiting(gate, count: 2)
    gate.advance(to: 4)
    #expect(await early)
    #expect(gate.waiterCount == 1)
    gate.advance(to: 7)
    #expect(await late)
  }

  @Test func aCancelledCallStopsWaiting() async {
    let gate = RevisionGate(revision: 0)
    let task = Task { await gate.wait(for: 3) }
    await untilWaiting(gate, count: 1)
    task.cancel()
    #expect(await task.value == false)
    #expect(gate.waiterCount == 0)
  }

  @Test func aCallCancelledBeforeItWaitsDoesNotWait() async {
    let gate = RevisionGate(revision: 0)
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return await gate.wait(for: 3)
    }
    task.cancel()
    #expect(await task.value == false)
  }

  @Test func aClosedGateKeepsEveryRevisionWaiting() async {
    let gate = RevisionGate(revision: 9)
    gate.close()
    #expect(gate.hasReached(0))
    #expect(!gate.hasReached(1))
    async let first = gate.wait(for: 1)
    await untilWaiting(gate, count: 1)
    gate.advance(to: 2)
    #expect(await first)
    #expect(!gate.hasReached(3))
  }
}
