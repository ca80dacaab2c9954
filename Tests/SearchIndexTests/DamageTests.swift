// Goal: no damaged byte goes unnoticed: it is reported, or nothing that depends on it was read.
// Method: an index with every kind of section; a bit is flipped at many places of every file; then the index
// is
// opened and asked; each answer must be the right one or `damaged`, and a full check must find the place.

import Glibc
import SearchIndexTestSupport
import Testing

@testable import SearchIndex

@Suite struct DamageTests {
  struct Failed: Error {}

  private func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw Failed() }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 22)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }

  private func write(_ bytes: some Collection<UInt8>, _ path: String) throws {
    guard let file = fopen(path, "wb") else { throw Failed() }
    defer { fclose(file) }
    let bytes = Array(bytes)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failed() }
  }

  /// An index of two segments with deletions, its queries and the right answers.
  private func make(_ path: String) throws -> [(query: Query, result: SearchResult)] {
    var configuration = IndexConfiguration()
    configuration.mergesInBackground = false
    let index = try SearchIndex(directory: path, configuration: configuration)
    var generator = Generator(seed: 5)
    try index.apply((0..<500).map { .upsert(generator.document("key-\($0)")) }, checkpoint: 1)
    try index.commit()
    try index.apply((490..<520).map { .upsert(generator.document("key-\($0)")) }, checkpoint: 2)
    try index.commit()
    var queries = try ["投资工程", "𠀀a", "\"项，目\" -b9"].map { try Query.parse($0) }
    queries.append(Query(.field(name: "year", value: "2022")))
    let snapshot = index.snapshot()
    defer { index.close() }
    return try queries.map { ($0, try snapshot.search($0, limit: 5, facets: ["tag"])) }
  }

  /// Opens and asks. Answers whether everything was right; an error other than `damaged` is a failure.
  private func isRight(_ path: String, _ truth: [(query: Query, result: SearchResult)]) throws -> Bool {
    do throws(IndexError) {
      let index = try SearchIndex(directory: path)
      defer { index.close() }
      let snapshot = index.snapshot()
      var isRight = true
      for (query, result) in truth {
        do throws(IndexError) {
          let found = try snapshot.search(query, limit: 5, facets: ["tag"])
          #expect(found == result)
          for hit in found.hits.prefix(2) { _ = try snapshot.excerpts(for: hit.key, query) }
        } catch {
          guard case .damaged = error else { throw error }
          isRight = false
        }
      }
      try index.verify()
      return isRight
    } catch {
      guard case .damaged = error else {
        Issue.record(error)
        return false
      }
      return false
    }
  }

  @Test func everyFlippedBitIsNoticed() throws {
    let directory = try TemporaryDirectory()
    let truth = try make(directory.path)
    #expect(try isRight(directory.path, truth))
    var random = SeededRandom(seed: 11)
    let names = directory.names().filter { $0 != "lock" }
    #expect(names.count == 3)
    for name in names {
      let path = directory.path + "/" + name
      let bytes = try read(path)
      let step = max(1, bytes.count / 160)
      for start in stride(from: 0, to: bytes.count, by: step) {
        let place = min(bytes.count - 1, start + random.below(step))
        var damaged = bytes
        damaged[place] ^= 1 << UInt8(random.below(8))
        try write(damaged, path)
        #expect(try !isRight(directory.path, truth), "\(name) at \(place)")
      }
      try write(bytes, path)
    }
    #expect(try isRight(directory.path, truth))
  }

  @Test func shortenedAndMissingFilesAreNoticed() throws {
    let directory = try TemporaryDirectory()
    let truth = try make(directory.path)
    for name in directory.names().filter({ $0 != "lock" }) {
      let path = directory.path + "/" + name
      let bytes = try read(path)
      for length in [0, 1, 100, bytes.count / 2, bytes.count - 1] {
        try write(bytes[..<length], path)
        #expect(try !isRight(directory.path, truth), "\(name) of \(length)")
      }
      try write(bytes + [0], path)
      #expect(try !isRight(directory.path, truth), "\(name), longer")
      unlink(path)
      #expect(try !isRight(directory.path, truth), "without \(name)")
      try write(bytes, path)
    }
    #expect(try isRight(directory.path, truth))
    try SearchIndex.remove(directory: directory.path)
    let index = try SearchIndex(directory: directory.path)
    #expect(index.checkpoint == 0)
    index.close()
  }

  /// Pages that nobody has read are checked portion by portion.
  @Test func damageIsFoundInPortions() throws {
    let directory = try TemporaryDirectory()
    var generator = Generator(seed: 8)
    let writer = try SearchIndex(directory: directory.path)
    try writer.apply(
      (0..<400).map { number in
        var document = generator.document("key-\(number)")
        document.text = Array(generator.text(600).utf8)
        return .upsert(document)
      }, checkpoint: 1)
    try writer.commit()
    writer.close()
    var index = try SearchIndex(directory: directory.path)
    var portions = 1
    while try index.verify(bytes: 1 << 16) { portions += 1 }
    #expect(portions > 3)
    #expect(try !index.verify(bytes: 1))
    index.close()
    let path = directory.path + "/" + (try #require(directory.names().first { $0.hasSuffix(".segment") }))
    var bytes = try read(path)
    bytes[300_000] ^= 4
    try write(bytes, path)
    index = try SearchIndex(directory: directory.path)
    #expect(throws: IndexError.self) { while try index.verify(bytes: 1 << 16) {} }
    index.close()
  }

  /// A merge must not give damaged bytes new checksums.
  @Test func mergesNoticeDamage() throws {
    let directory = try TemporaryDirectory()
    var generator = Generator(seed: 6)
    let writer = try SearchIndex(directory: directory.path)
    for batch in 0..<2 {
      let numbers = batch * 300..<(batch + 1) * 300
      try writer.apply(numbers.map { .upsert(generator.document("key-\($0)")) }, checkpoint: 1)
      try writer.commit()
    }
    writer.close()
    let name = try #require(directory.names().first { $0.hasSuffix(".segment") })
    let path = directory.path + "/" + name
    var bytes = try read(path)
    // In the texts, which are not read when the index is opened.
    bytes[100] ^= 4
    try write(bytes, path)
    let index = try SearchIndex(directory: directory.path)
    #expect(throws: IndexError.damaged(name)) { try index.compact() }
    index.close()
  }
}
