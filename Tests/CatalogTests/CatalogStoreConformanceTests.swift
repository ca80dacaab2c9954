// What every store must do, asked through the protocol: a second implementation joins by joining `StoreKind`.
import CatalogFixtures
import Schema
import Testing

@testable import Catalog

/// The implementations under test.
enum StoreKind: CaseIterable, Sendable {
  case sqlite

  func open(in folder: TemporaryFolder) throws -> any CatalogStore {
    switch self {
    case .sqlite: try SQLiteCatalogStore(directory: folder.path)
    }
  }
}

@Suite struct CatalogStoreConformanceTests {
  @Test(arguments: StoreKind.allCases)
  func emptyStoreHasNothing(_ kind: StoreKind) async throws {
    let folder = try TemporaryFolder()
    let store = try kind.open(in: folder)
    let dump = try await store.dump()
    #expect(dump == StoreDump(position: CatalogPosition(), counts: CatalogCounts()))
    #expect(try await store.project("p-none").value == nil)
    let query = DocumentQuery(id: "d-none", textLimit: 1, itemLimit: 1, itemBytesLimit: 1)
    #expect(try await store.document(query).value == nil)
    await store.close()
  }

  /// Random ledgers, batches cut anywhere, restarts anywhere, steps staged on disk: the same state as a
  /// fresh build.
  @Test(arguments: StoreKind.allCases, 0..<12)
  func anyHistoryGivesTheStateOfAFreshBuild(_ kind: StoreKind, seed: Int) async throws {
    var random = SeededRandom(UInt64(seed))
    let folder = try TemporaryFolder()
    var store = try kind.open(in: folder)
    var ledger = LedgerModel()
    for _ in 0..<12 {
      for _ in 0..<Int.random(in: 1...8, using: &random) { ledger.mutate(using: &random) }
      var batches = ledger.batches(after: try await store.position().revision, using: &random)
      if random.chance(40) {
        batches = Array(batches.prefix(Int.random(in: 0...batches.count, using: &random)))
      }
      try await store.follow(batches, memory: random.pick([0, 2_000, 1 << 20]))
      if random.chance(50) {
        await store.close()
        store = try kind.open(in: folder)
      } else {
        try await store.discardStaged()
      }
    }
    let rest = ledger.batches(after: try await store.position().revision, using: &random)
    try await store.follow(rest)
    let followed = try await store.dump()
    await store.close()

    let freshFolder = try TemporaryFolder()
    let fresh = try kind.open(in: freshFolder)
    try await fresh.follow(ledger.batches(after: 0, using: &random))
    let built = try await fresh.dump()
    await fresh.close()
    #expect(followed == built)
    expectTruth(built, of: ledger)
  }

  @Test(arguments: StoreKind.allCases)
  func anotherLedgerIsRefused(_ kind: StoreKind) async throws {
    var random = SeededRandom(1)
    let folder = try TemporaryFolder()
    let store = try kind.open(in: folder)
    var ledger = LedgerModel()
    ledger.mutate(using: &random)
    try await store.follow(ledger.batches(after: 0, using: &random))
    let before = try await store.dump()
    await #expect(throws: CatalogError.otherLedger(expected: "ledger-one", found: "ledger-two")) {
      _ = try await store.apply([], position: CatalogPosition(ledgerID: "ledger-two", revision: 9))
    }
    #expect(try await store.dump() == before)
    await store.close()
  }

  /// Every way in which a step can break the feed's contract; the store stays as it was.
  @Test(arguments: StoreKind.allCases)
  func malformedStepsChangeNothing(_ kind: StoreKind) async throws {
    var random = SeededRandom(2)
    let folder = try TemporaryFolder()
    let store = try kind.open(in: folder)
    var ledger = LedgerModel()
    for _ in 0..<5 { ledger.mutate(using: &random) }
    try await store.follow(ledger.batches(after: 0, using: &random))
    let before = try await store.dump()
    let whole = ModelDocument.random(number: 99, using: &random)
    let next = ledger.revision + 1
    func change(_ item: FeedChange.Item?, _ revision: Int64? = nil) -> FeedChange {
      FeedChange(revision: revision ?? next, item: item)
    }
    let document = change(.document(whole.document))
    let text = change(.text(TextChunk(documentId: whole.id, offset: 0, text: whole.text)))
    let steps: [String: [FeedChange]] = [
      "text cut short": [document],
      "text without document": [text],
      "text twice": [document, text, text],
      "text of another document": [
        document, change(.text(TextChunk(documentId: "d-other", offset: 0, text: whole.text))),
      ],
      "figure without source": [document, text, change(.figure(Figure(id: "f-1")))],
      "mention of nothing": [document, text, change(.mention(ProjectMention(documentId: whole.id)))],
      "unknown kind": [change(nil)],
      "beyond what is complete": [change(.document(Document(id: "d-x")), next + 1)],
      "document without id": [change(.document(Document()))],
    ]
    for (name, step) in steps {
      await #expect(throws: CatalogError.self, "\(name)") {
        _ = try await store.apply(step, position: CatalogPosition(ledgerID: "ledger-one", revision: next))
      }
    }
    await #expect(throws: CatalogError.self, "revision going back") {
      _ = try await store.apply([], position: CatalogPosition(ledgerID: "ledger-one", revision: 1))
    }
    #expect(try await store.dump() == before)
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func textIsCutBetweenScalarsAndItemsAtTheirLimit(_ kind: StoreKind) async throws {
    var random = SeededRandom(3)
    let folder = try TemporaryFolder()
    let store = try kind.open(in: folder)
    var ledger = LedgerModel()
    var document = ModelDocument.random(number: 1, using: &random)
    document.text = "重大项目a建设"
    document.document.textBytes = Int64(document.text.utf8.count)
    ledger.put(document)
    try await store.follow(ledger.batches(after: 0, using: &random))
    for limit in 0...document.text.utf8.count + 1 {
      let query = DocumentQuery(
        id: document.id, textLimit: limit, itemLimit: 1, itemBytesLimit: limit == 0 ? 1 : .max)
      let record = try #require(try await store.document(query).value)
      #expect(record.text.utf8.count <= limit)
      #expect(document.text.hasPrefix(record.text))
      #expect(limit - record.text.utf8.count < 3 || !record.textIsTruncated)
      #expect(record.figures.count == (limit == 0 ? 0 : min(1, document.figures.count)))
    }
    await store.close()
  }
}
