// Goal: a byte that goes bad while the index is open, in a page that was found good before, is noticed, too.
// Method: an open index whose every page was checked; a bit is flipped in place, in every file; looking again
// must find it within one round, and searches that need the segment must say so from then on. A merge must
// find it even if nobody looked again.

import Glibc
import SearchIndexTestSupport
import Testing

@testable import SearchIndex

@Suite struct ScrubTests {
  struct Failed: Error {}

  private let directory: TemporaryDirectory
  private let configuration: IndexConfiguration

  init() throws {
    directory = try TemporaryDirectory()
    var configuration = IndexConfiguration()
    configuration.mergesInBackground = false
    self.configuration = configuration
    let index = try SearchIndex(directory: directory.path, configuration: configuration)
    var generator = Generator(seed: 9)
    for batch in 0..<2 {
      let numbers = batch * 300..<batch * 300 + 400
      try index.apply(
        numbers.map { .upsert(generator.document("key-\($0)")) }, checkpoint: Int64(batch + 1))
      try index.commit()
    }
    index.close()
  }

  /// The index with every page checked.
  private func open() throws -> SearchIndex {
    let index = try SearchIndex(directory: directory.path, configuration: configuration)
    try index.verify()
    return index
  }

  private func size(_ name: String) -> Int {
    var status = stat()
    return stat(directory.path + "/" + name, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Turns a bit around in place: not by a new file, for the old one is mapped.
  private func flip(_ name: String, _ place: Int, bit: Int) throws {
    let file = Glibc.open(directory.path + "/" + name, O_RDWR)
    defer { Glibc.close(file) }
    var byte: UInt8 = 0
    guard pread(file, &byte, 1, off_t(place)) == 1 else { throw Failed() }
    byte ^= 1 << UInt8(bit)
    guard pwrite(file, &byte, 1, off_t(place)) == 1 else { throw Failed() }
  }

  /// Looks at everything once, by portions; answers the damage that was found.
  private func round(_ index: SearchIndex, portion: Int = 1 << 16) -> IndexError? {
    do throws(IndexError) {
      while try !index.scrub(bytes: portion) {}
      return nil
    } catch {
      return error
    }
  }

  private var names: [String] { directory.names().filter { $0 != "lock" } }

  @Test func everyFlippedBitIsNoticedLater() throws {
    var random = SeededRandom(seed: 12)
    #expect(names.count == 3)
    for name in names {
      let step = max(1, size(name) / 40)
      for start in stride(from: 0, to: size(name), by: step) {
        let index = try open()
        defer { index.close() }
        #expect(round(index) == nil)
        let place = min(size(name) - 1, start + random.below(step))
        let bit = random.below(8)
        try flip(name, place, bit: bit)
        guard case .damaged? = round(index) else {
          Issue.record("\(name) at \(place)")
          continue
        }
        if IndexDirectory.isSegment(name) {
          #expect(throws: IndexError.damaged(name)) { try index.snapshot().search(.all) }
          #expect(throws: IndexError.damaged(name)) { try index.snapshot().contains("nobody") }
        }
        try flip(name, place, bit: bit)
      }
    }
    let index = try open()
    #expect(round(index) == nil)
    index.close()
  }

  @Test func cutOffAndMissingFilesAreNoticedLater() throws {
    for name in names {
      let index = try open()
      let path = directory.path + "/" + name
      guard rename(path, path + ".kept") == 0 else { throw Failed() }
      guard case .damaged? = round(index) else {
        Issue.record("without \(name)")
        continue
      }
      index.close()
      guard rename(path + ".kept", path) == 0 else { throw Failed() }
    }
    let name = try #require(names.first { IndexDirectory.isSegment($0) })
    let index = try open()
    #expect(truncate(directory.path + "/" + name, off_t(size(name) - 1)) == 0)
    #expect(round(index) == .damaged("\(name): length"))
    index.close()
  }

  @Test func mergesNoticeWhatWentBadLater() throws {
    let name = try #require(names.first { IndexDirectory.isSegment($0) })
    let index = try open()
    try flip(name, 100, bit: 3)
    #expect(throws: IndexError.damaged(name)) { try index.compact() }
    index.close()
  }

  @Test func roundsGoOnPortionByPortion() throws {
    let index = try open()
    defer { index.close() }
    let pages = names.reduce(0) { $0 + size($1) } / 16_384
    for _ in 0..<2 {
      var portions = 0
      while try !index.scrub(bytes: 1) { portions += 1 }
      #expect(portions >= pages)
    }
  }

  /// Files come and go under the look.
  @Test func mergesRaiseNoFalseAlarm() async throws {
    var configuration = IndexConfiguration()
    configuration.mergeFanIn = 2
    configuration.memorySegmentBytes = 3_000
    let index = try SearchIndex(directory: directory.path, configuration: configuration)
    let last: Int64 = 60
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask {
        while index.checkpoint < last, !Task.isCancelled { _ = try index.scrub(bytes: 1 << 15) }
        while try !index.scrub(bytes: 1 << 15) {}
      }
      tasks.addTask {
        var generator = Generator(seed: 3)
        for number in 3...last {
          try index.apply(generator.changes(20, keys: 300), checkpoint: number)
          try index.commit()
          if number % 20 == 19 { try index.compact() }
        }
      }
      try await tasks.waitForAll()
    }
    #expect(index.mergeFailure == nil)
    index.close()
  }
}
