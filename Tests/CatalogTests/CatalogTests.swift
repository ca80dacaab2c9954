// The whole catalogue: index in step, over restarts and damage, and the change to another ledger.
import CatalogFixtures
import Foundation
import Schema
import SearchIndex
import Testing

@testable import Catalog

@Suite struct CatalogTests {
  private let words = ["营商环境", "在建工程", "建", "2025年", "没有这个词"]

  private func expectInStep(_ harness: CatalogHarness, _ ledger: LedgerModel) async throws {
    for word in words {
      #expect(try await harness.search(word) == ledger.holding(word), "\(word)")
    }
    #expect(harness.catalog.search().documentCount == ledger.documents.count)
  }

  @Test(arguments: 0..<4)
  func indexFollowsOverRestarts(seed: Int) async throws {
    var random = SeededRandom(UInt64(seed))
    let folder = try TemporaryFolder()
    var ledger = LedgerModel()
    for _ in 0..<4 {
      let harness = try await CatalogHarness(folder)
      for _ in 0..<3 {
        for _ in 0..<6 { ledger.mutate(using: &random) }
        try await harness.follow(ledger, using: &random)
        try await expectInStep(harness, ledger)
      }
      expectTruth(try await harness.catalog.store.dump(), of: ledger)
      await harness.catalog.close()
    }
  }

  @Test func missingIndexIsRebuilt() async throws {
    var random = SeededRandom(11)
    let folder = try TemporaryFolder()
    let ledger = LedgerModel.grown(30, using: &random)
    let first = try await CatalogHarness(folder)
    try await first.follow(ledger, using: &random)
    await first.catalog.close()
    try FileManager.default.removeItem(atPath: "\(folder.path)/generation-1/index")

    let second = try await CatalogHarness(folder)
    // The read model answers meanwhile.
    #expect(second.catalog.position == CatalogPosition(ledgerID: "ledger-one", revision: ledger.revision))
    await second.indexReady()
    #expect(!second.catalog.indexIsRebuilding)
    try await expectInStep(second, ledger)
    await second.catalog.close()
  }

  /// Whatever byte of the index is damaged, searches come out right in the end.
  @Test(arguments: 0..<12)
  func damagedIndexIsRebuilt(seed: Int) async throws {
    var random = SeededRandom(UInt64(seed))
    let folder = try TemporaryFolder()
    let ledger = LedgerModel.grown(30, using: &random)
    let first = try await CatalogHarness(folder)
    try await first.follow(ledger, using: &random)
    await first.catalog.close()

    let index = URL(fileURLWithPath: "\(folder.path)/generation-1/index")
    let files = try FileManager.default.contentsOfDirectory(atPath: index.path).sorted()
    let file = index.appending(path: random.pick(files))
    var bytes = try Data(contentsOf: file)
    if bytes.isEmpty {
      bytes.append(1)
    } else {
      bytes[Int.random(in: bytes.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
    try bytes.write(to: file)

    let second = try await CatalogHarness(folder)
    if second.catalog.indexIsRebuilding { await second.indexReady() }
    try await expectInStep(second, ledger)
    await second.catalog.close()
  }

  private func indexPath(_ folder: TemporaryFolder) -> String { "\(folder.path)/generation-1/index" }

  /// Turns one bit of a segment's file over; returns its name.
  private func damageSegment(
    in folder: TemporaryFolder, at place: Int, largerThan size: UInt64 = 0
  ) throws -> String {
    let index = URL(fileURLWithPath: indexPath(folder))
    let names = try FileManager.default.contentsOfDirectory(atPath: index.path)
    let segment = try #require(names.first { $0.hasSuffix(".segment") })
    let file = try FileHandle(forUpdating: index.appending(path: segment))
    #expect(try file.seekToEnd() > size)
    try file.seek(toOffset: UInt64(place))
    let byte = try #require(try file.read(upToCount: 1)?.first)
    try file.seek(toOffset: UInt64(place))
    try file.write(contentsOf: Data([byte ^ 8]))
    try file.close()
    return segment
  }

  /// The index is built anew from nothing, because of that segment, and searches are right afterwards.
  private func expectRebuild(
    _ harness: CatalogHarness, of segment: String, _ ledger: LedgerModel
  ) async throws {
    let started = await harness.event { if case .indexRebuildStarted = $0 { true } else { false } }
    guard case .indexRebuildStarted(let reason, 0, ledger.revision) = started else {
      Issue.record("not rebuilt, or from elsewhere: \(started.map { "\($0)" } ?? "nothing")" as Comment)
      return
    }
    #expect(reason.contains(segment))
    await harness.indexReady()
    try await expectInStep(harness, ledger)
  }

  /// Damage in a page that opening does not read and no search asks for is found in the background, and
  /// searches are right again afterwards.
  @Test(.timeLimit(.minutes(1)), arguments: 0..<3)
  func damageThatNoSearchMeetsIsFound(seed: Int) async throws {
    var random = SeededRandom(UInt64(50 + seed))
    let folder = try TemporaryFolder()
    var ledger = LedgerModel.grown(30, using: &random)
    for var document in ledger.documents.values.sorted(by: { $0.id < $1.id }) {
      document.text = String(repeating: document.text, count: 200)
      document.document.textBytes = Int64(document.text.utf8.count)
      ledger.put(document)
    }
    let first = try await CatalogHarness(folder)
    try await first.follow(ledger, using: &random)
    await first.catalog.close()

    // Texts come first in a segment, and are not read when it is opened. There are enough of them to fill its
    // first page, which then nothing else is in.
    let segment = try damageSegment(in: folder, at: 40 + random.pick(Array(0..<400)), largerThan: 100_000)
    // Opening does not notice.
    try SearchIndex(directory: indexPath(folder)).close()

    let second = try await CatalogHarness(folder)
    try await expectRebuild(second, of: segment, ledger)
    await second.catalog.close()
  }

  /// Damage that comes while the index is open, to pages that were found good, is found in the background.
  @Test(.timeLimit(.minutes(1)))
  func damageThatComesLaterIsFound() async throws {
    var random = SeededRandom(70)
    let folder = try TemporaryFolder()
    let ledger = LedgerModel.grown(30, using: &random)
    let first = try await CatalogHarness(folder)
    try await first.follow(ledger, using: &random)
    await first.catalog.close()

    let second = try await CatalogHarness(folder)
    try await expectInStep(second, ledger)
    // Every page is checked now, so that only looking again finds anything.
    let segment = try damageSegment(in: folder, at: 100)
    second.catalog.tick()
    try await expectRebuild(second, of: segment, ledger)
    await second.catalog.close()
  }

  @Test func damagedReadModelIsDiscardedAndBuiltAnew() async throws {
    var random = SeededRandom(13)
    let folder = try TemporaryFolder()
    let ledger = LedgerModel.grown(20, using: &random)
    let first = try await CatalogHarness(folder)
    try await first.follow(ledger, using: &random)
    await first.catalog.close()
    let file = "\(folder.path)/generation-1/catalog.sqlite"
    try Data("this is no database, but long enough to be looked at as one".utf8).write(
      to: URL(fileURLWithPath: file))

    let second = try await CatalogHarness(folder)
    let discarded = await second.event { if case .modelDiscarded = $0 { true } else { false } }
    #expect(discarded != nil)
    #expect(second.catalog.position == CatalogPosition())
    try await second.follow(ledger, using: &random)
    try await expectInStep(second, ledger)
    await second.catalog.close()
  }

  /// Another ledger is taken over beside the old state, which answers until the new one has caught up.
  @Test func anotherLedgerIsBuiltBesideAndSwappedIn() async throws {
    var random = SeededRandom(17)
    let folder = try TemporaryFolder()
    let old = LedgerModel.grown(40, using: &random)
    let new = LedgerModel.grown(20, ledgerID: "ledger-two", using: &random)
    let harness = try await CatalogHarness(folder)
    try await harness.follow(old, using: &random)
    try await harness.catalog.followRebuild(reason: "another ledger")
    #expect(try await harness.catalog.followPosition() == CatalogPosition())

    let batches = new.batches(after: 0, using: &random)
    var gatherer = FeedGatherer(appliedThrough: 0)
    for batch in batches {
      #expect(harness.catalog.position.ledgerID == "ledger-one")
      #expect(!harness.catalog.gate.hasReached(1), "a revision of the new ledger is not there yet")
      try await expectInStep(harness, old)
      guard case .apply(let changes, let through) = try gatherer.take(batch) else { continue }
      try await harness.catalog.followApply(
        changes, position: CatalogPosition(ledgerID: "ledger-two", revision: through),
        ledgerRevision: new.revision)
    }
    #expect(await harness.catalog.gate.wait(for: new.revision))
    #expect(harness.catalog.position == CatalogPosition(ledgerID: "ledger-two", revision: new.revision))
    try await expectInStep(harness, new)
    await harness.catalog.close()

    let again = try await CatalogHarness(folder)
    #expect(again.catalog.position.ledgerID == "ledger-two")
    expectTruth(try await again.catalog.store.dump(), of: new)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(left == ["current", "generation-2"])
    await again.catalog.close()
  }

  @Test func aRebuildCutShortLeavesTheOldState() async throws {
    var random = SeededRandom(19)
    let folder = try TemporaryFolder()
    let old = LedgerModel.grown(15, using: &random)
    let first = try await CatalogHarness(folder)
    try await first.follow(old, using: &random)
    try await first.catalog.followRebuild(reason: "another ledger")
    try await first.catalog.followRebuild(reason: "and another")
    await first.catalog.close()

    let second = try await CatalogHarness(folder)
    expectTruth(try await second.catalog.store.dump(), of: old)
    try await expectInStep(second, old)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(left == ["generation-1"])
    await second.catalog.close()
  }

  /// What is in memory is never older than the revision that it is given out with.
  @Test func projectsInMemoryFollow() async throws {
    var random = SeededRandom(23)
    let folder = try TemporaryFolder()
    let harness = try await CatalogHarness(folder)
    var ledger = LedgerModel()
    for _ in 0..<40 {
      ledger.mutate(using: &random)
      try await harness.follow(ledger, using: &random)
      for number in 0..<5 {
        let id = ModelDocument.projectID(number)
        let stored = try await harness.catalog.store.project(id)
        for _ in 0..<2 {
          let found = try await harness.catalog.project(id)
          #expect(found.value == stored.value)
          #expect(found.revision == ledger.revision)
        }
      }
    }
    await harness.catalog.close()
  }
}
