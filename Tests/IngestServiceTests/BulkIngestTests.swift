// A stream of documents: outcomes in order, mistakes named, nothing half-written.

import Ledger
import RPC
import Schema
import Synchronization
import Testing

@testable import IngestService

struct BulkIngestTests {
  private func text(_ number: Int) -> [UInt8] { Array("第\(number)号文件：完成投资\(number)亿元。\n".utf8) }

  @Test func answersEachDocumentInOrder() async throws {
    let service = try ServiceFixture()
    var all: [IngestDocumentsRequest] = []
    for number in 0..<300 {
      // Every third comes a second time, every seventh is no text.
      let content =
        number % 7 == 6 ? [0, 1, 2, UInt8(number % 256)] : text(number % 3 == 2 ? number - 1 : number)
      all += steps("item \(number)", content, chunk: 1 + number % 20)
    }
    let (outcomes, error) = await service.bulk(all)
    #expect(error == nil)
    #expect(outcomes.map(\.itemId) == (0..<300).map { "item \($0)" })
    for (number, outcome) in outcomes.enumerated() where number % 7 == 6 {
      #expect(outcome.result?.rejection?.reason == .binary)
    }
    let accepted = outcomes.compactMap { $0.result?.outcome == .accepted ? $0.result?.revision : nil }
    #expect(Set(accepted) == Set(1...Int64(accepted.count)))
    #expect(service.ledger.summary.documentCount == Int64(accepted.count))
  }

  @Test func takesLargeDocumentsInTurn() async throws {
    var limits = IngestLimits(extractions: 2)
    limits.smallDocumentBytes = 10_000
    limits.largeDocuments = 1
    limits.bytesInFlight = 20_000
    limits.streamDocumentsInFlight = 2
    let service = try ServiceFixture(limits: limits)
    let line = Array("全区完成固定资产投资若干亿元，比上年同期有所增长。\n".utf8)
    let streams = await withTaskGroup(of: Int.self) { group in
      for stream in 0..<4 {
        group.addTask {
          var all: [IngestDocumentsRequest] = []
          for number in 0..<3 {
            let head = Array("第\(stream)流第\(number)件\n".utf8)
            all += steps("\(number)", head + Array(repeatElement(line, count: 800).joined()), chunk: 4_000)
          }
          let (outcomes, error) = await service.bulk(all)
          #expect(error == nil)
          return outcomes.count(where: { $0.result?.outcome == .accepted })
        }
      }
      return await group.reduce(0, +)
    }
    #expect(streams == 12)
  }

  @Test func rejectsADocumentThatIsTooLargeAndGoesOn() async throws {
    let service = try ServiceFixture()
    let chunk = [UInt8](repeating: 0x61, count: IngestLimits.chunkBytes)
    let chunks = IngestLimits.documentBytes / chunk.count + 1
    var all = [IngestDocumentsRequest(step: .begin(DocumentBegin(itemId: "large")))]
    all += repeatElement(IngestDocumentsRequest(step: .chunk(chunk)), count: chunks)
    all.append(.init(step: .end(DocumentEnd(totalBytes: Int64(chunks * chunk.count)))))
    all += steps("next", text(1))
    let (outcomes, error) = await service.bulk(all)
    #expect(error == nil)
    #expect(outcomes.map(\.itemId) == ["large", "next"])
    #expect(outcomes[0].result?.rejection?.reason == .tooLarge)
    #expect(outcomes[1].result?.outcome == .accepted)
  }

  static let mistakes: [(name: String, steps: [IngestDocumentsRequest])] = [
    ("an empty step", [.init()]),
    ("a chunk first", [.init(step: .chunk([1]))]),
    ("an end first", [.init(step: .end(.init(totalBytes: 0)))]),
    ("two begins", [.init(step: .begin(.init())), .init(step: .begin(.init()))]),
    ("no end", [.init(step: .begin(.init())), .init(step: .chunk([0x61]))]),
    ("an empty chunk", [.init(step: .begin(.init())), .init(step: .chunk([]))]),
    (
      "a chunk too large",
      [.init(step: .begin(.init())), .init(step: .chunk([UInt8](repeating: 0x61, count: (256 << 10) + 1)))]
    ),
    (
      "a cut-off document",
      [.init(step: .begin(.init())), .init(step: .chunk([0x61])), .init(step: .end(.init(totalBytes: 2)))]
    ),
    (
      "a name too long",
      [.init(step: .begin(.init(source: .init(name: String(repeating: "n", count: 1_025)))))]
    ),
    ("an id too long", [.init(step: .begin(.init(itemId: String(repeating: "i", count: 257))))]),
    ("an unknown encoding", [.init(step: .begin(.init(source: .init(encoding: "EBCDIC"))))]),
  ]

  @Test(arguments: mistakes.indices)
  func endsWithAMistakeAfterWhatCameBefore(index: Int) async throws {
    let service = try ServiceFixture()
    let mistake = Self.mistakes[index]
    let (outcomes, error) = await service.bulk(steps("a", text(1)) + steps("b", text(2)) + mistake.steps)
    #expect(outcomes.map(\.itemId) == ["a", "b"], "\(mistake.name)")
    let status = (error as? IngestError)?.status(requestID: "r")
    #expect(status?.code == .invalidArgument, "\(mistake.name)")
    #expect(service.ledger.summary.documentCount == 2)
  }

  @Test func endsWithAFaultOfTheLedgerAfterWhatCameBefore() async throws {
    let stores = Collector<FaultyStore>()
    let service = try ServiceFixture(store: { ledger in
      let store = FaultyStore(ledger)
      stores.append(store)
      return store
    })
    _ = try await service.ingest(String(decoding: text(1), as: UTF8.self))
    stores.values[0].fault.withLock { $0 = .storageFull }
    let (outcomes, error) = await service.bulk(
      steps("known", text(1)) + steps("new", text(2)) + steps("known again", text(1)))
    #expect(outcomes.map(\.itemId) == ["known"])
    #expect(error as? IngestError == .storageFull)
  }

  @Test func beginsNoDocumentWhileDraining() async throws {
    let service = try ServiceFixture()
    let all = steps("a", text(1)) + steps("b", text(2)) + steps("c", text(3))
    let rest = Sequencer(all)
    let outcomes = Collector<String>()
    let taken = Tally()
    await #expect(throws: IngestError.draining) {
      try await BulkIngest(ingestor: service.ingestor).run(
        next: {
          // The drain begins inside the second document, which still comes in whole.
          if taken.add(1) == 5 { await service.handlers.serverWillDrain() }
          return rest.next()
        },
        write: { outcomes.append($0.itemId) })
    }
    #expect(outcomes.values == ["a", "b"])
    #expect(service.ledger.summary.documentCount == 2)
  }

  @Test func stopsWhenTheClientIsGone() async throws {
    let service = try ServiceFixture()
    let rest = Sequencer((0..<1_000).flatMap { steps("\($0)", Array("第\($0)件".utf8)) })
    struct Gone: Error {}
    let written = Tally()
    await #expect(throws: Gone.self) {
      try await BulkIngest(ingestor: service.ingestor).run(
        next: {
          try Task.checkCancellation()
          return rest.next()
        },
        write: { _ in
          if written.add(1) == 3 { throw Gone() }
        })
    }
    // What was taken in before stands, and all that was lent is back.
    let all = try await service.ingestor.bytes.take(service.ingestor.limits.bytesInFlight)
    #expect(all == service.ingestor.limits.bytesInFlight)
    #expect(try await service.ledger.verify().findings == [])
  }
}
