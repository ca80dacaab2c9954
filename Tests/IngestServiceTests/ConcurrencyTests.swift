// What is lent comes back, in the order it was asked for, whoever gives up in between.

import Testing

@testable import IngestService

struct AllowanceTests {
  @Test func lendsNoMoreThanThereIs() async throws {
    let allowance = Allowance(10)
    let used = Tally()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for asked in 0..<200 {
        group.addTask {
          let units = try await allowance.take(asked % 15)
          #expect(units <= 10)
          #expect(used.add(units) <= 10)
          await Task.yield()
          used.add(-units)
          allowance.give(units)
        }
      }
      try await group.waitForAll()
    }
    #expect(try await allowance.take(10) == 10)
  }

  @Test func forgetsThoseWhoGiveUp() async throws {
    let allowance = Allowance(1)
    let held = try await allowance.take(1)
    let waiting = (0..<50).map { _ in Task { try await allowance.take(1) } }
    for task in waiting { task.cancel() }
    for task in waiting { await #expect(throws: CancellationError.self) { try await task.value } }
    allowance.give(held)
    #expect(try await allowance.take(1) == 1)
  }
}

struct WorkerPoolTests {
  @Test func runsSoManyAtOnceAndRefusesTheRest() async throws {
    let pool = WorkerPool(workers: 2, waitingLimit: 1_000)
    let running = Tally()
    let results = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<500 {
        group.addTask {
          try await pool.run {
            #expect(running.add(1) <= 2)
            running.add(-1)
            return number
          }
        }
      }
      return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(results == Set(0..<500))
    let none = WorkerPool(workers: 0, waitingLimit: 0)
    await #expect(throws: IngestError.overloaded) { try await none.run { 1 } }
  }
}

struct OrderedOutcomesTests {
  @Test func givesResultsInOrder() async throws {
    let outcomes = OrderedOutcomes<Int>()
    let places = (0..<200).shuffled()
    let reader = Task {
      var seen: [Int] = []
      while let value = try await outcomes.next() { seen.append(value) }
      return seen
    }
    await withTaskGroup(of: Void.self) { group in
      for place in places { group.addTask { outcomes.put(place, .success(place)) } }
    }
    outcomes.finish(count: 200, error: nil)
    #expect(try await reader.value == Array(0..<200))
  }

  @Test func endsWithItsError() async throws {
    let outcomes = OrderedOutcomes<Int>()
    outcomes.put(0, .success(7))
    outcomes.finish(count: 1, error: .overloaded)
    #expect(try await outcomes.next() == 7)
    await #expect(throws: IngestError.overloaded) { try await outcomes.next() }
    let cancelled = Task { try await OrderedOutcomes<Int>().next() }
    cancelled.cancel()
    await #expect(throws: CancellationError.self) { try await cancelled.value }
  }
}

struct IngestLimitsTests {
  @Test func boundsFitTogether() {
    let limits = IngestLimits(extractions: 4)
    #expect(IngestLimits.callContentBytes < 4 << 20, "a call's document fits a message")
    #expect(IngestLimits.chunkBytes <= IngestLimits.feedBatchBytes)
    #expect(IngestLimits.chunkBytes <= limits.smallDocumentBytes)
    #expect(limits.bytesInFlight >= IngestLimits.documentBytes, "the largest document has room by itself")
    #expect(limits.smallDocumentBytes <= IngestLimits.documentBytes)
    #expect(limits.streamDocumentsInFlight <= limits.waitingExtractions)
    // A header with as many parts and headings as may be, each with a full span, still fits a message.
    let span = 6 * 11
    let header = IngestLimits.parts * (IngestLimits.fieldBytes + span + 20)
    let sections = IngestLimits.sections * (64 + 160 + span + 30)
    #expect(header + sections < 3 << 20)
  }
}
