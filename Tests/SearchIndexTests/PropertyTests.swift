// Goal: whatever happens to the index, its answers are those of the plainest search.
// Method: random changes from a small alphabet, merges and reopening between, random queries, everything
// compared.

import Glibc
import SearchIndexTestSupport
import Testing

@testable import SearchIndex

/// An index and what it should say.
struct Pair {
  var index: SearchIndex
  var reference = Reference()

  /// Compares the answers to one query in all forms.
  func check(
    _ query: Query, _ random: inout SeededRandom, location: SourceLocation = #_sourceLocation
  ) throws {
    let sort = SearchSort.allCases[random.below(3)]
    let limit = [0, 1, 5, 1_000][random.below(4)]
    let offset = random.below(3) == 0 ? random.below(4) : 0
    let bound = [0, 3, 1_000][random.below(3)]
    let facets = random.below(2) == 0 ? ["year", "tag"] : []
    let snapshot = index.snapshot()
    let expected = reference.search(
      query, sort: sort, limit: limit, offset: offset, after: nil, totalBound: bound, facets: facets)
    let found = try snapshot.search(
      query, sort: sort, limit: limit, offset: offset, totalBound: bound, facets: facets)
    #expect(found.hits == expected.hits, "\(query) \(sort)", sourceLocation: location)
    let truth = reference.search(
      query, sort: sort, limit: 0, offset: 0, after: nil, totalBound: .max, facets: [])
    switch found.total {
    case .exact(let count): #expect(count == truth.total.count, "\(query)", sourceLocation: location)
    case .atLeast(let count):
      #expect(count >= bound && count <= truth.total.count, "\(query)", sourceLocation: location)
      #expect(truth.total.count > bound, sourceLocation: location)
    }
    if case .exact = found.total {
      #expect(found.facets == expected.facets, "\(query)", sourceLocation: location)
    }
    if let middle = expected.hits.dropFirst(expected.hits.count / 2).first {
      let rest = try snapshot.search(
        query, sort: sort, limit: limit, after: middle.position, totalBound: bound)
      let expectedRest = reference.search(
        query, sort: sort, limit: limit, offset: 0, after: middle.position, totalBound: bound, facets: [])
      #expect(rest.hits == expectedRest.hits, "\(query) \(sort)", sourceLocation: location)
    }
  }
}

/// How many seeds: more than these for a long run.
private let seeds = getenv("TAIZHANG_PROPERTY_SEEDS").flatMap { Int(String(cString: $0)) } ?? 10

@Suite struct PropertyTests {
  private func configuration(_ random: inout SeededRandom) -> IndexConfiguration {
    var configuration = IndexConfiguration()
    configuration.memorySegmentBytes = [200, 2_000, 1 << 20][random.below(3)]
    configuration.mergeFanIn = 2 + random.below(3)
    configuration.mergesInBackground = random.below(2) == 0
    return configuration
  }

  @Test(arguments: 0..<seeds) func answersAsThePlainestSearch(_ seed: Int) throws {
    var generator = Generator(seed: UInt64(seed))
    let directory = try TemporaryDirectory()
    let configuration = configuration(&generator.random)
    var pair = Pair(index: try SearchIndex(directory: directory.path, configuration: configuration))
    var checkpoint: Int64 = 0
    for _ in 0..<20 {
      let changes = generator.changes(generator.random.below(40), keys: 150)
      checkpoint += 1
      try pair.index.apply(changes, checkpoint: checkpoint)
      pair.reference.apply(changes)
      switch generator.random.below(6) {
      case 0: try pair.index.commit()
      case 1: try pair.index.mergeAll()
      case 2: try pair.index.compact()
      case 3:
        try pair.index.commit()
        pair.index.close()
        pair.index = try SearchIndex(directory: directory.path, configuration: configuration)
        #expect(pair.index.checkpoint == checkpoint)
      default: break
      }
      let texts = pair.reference.documents.keys.sorted().compactMap { key in
        pair.reference.documents[key].map { String(decoding: $0.source.text, as: UTF8.self) }
      }
      for _ in 0..<10 {
        try pair.check(Query(generator.node(0, from: texts)), &generator.random)
      }
      #expect(pair.index.snapshot().documentCount == pair.reference.documents.count)
    }
    #expect(pair.index.mergeFailure == nil)
    pair.index.close()
  }

  @Test func longListsOfManyBlocks() throws {
    var generator = Generator(seed: 99)
    let directory = try TemporaryDirectory()
    var pair = Pair(index: try SearchIndex(directory: directory.path))
    for batch in 0..<6 {
      let changes = (0..<700).map { number in
        var document = generator.document("key-\(batch)-\(number)")
        document.text = Array(generator.text(8 + generator.random.below(16)).utf8)
        return IndexChange.upsert(document)
      }
      try pair.index.apply(changes, checkpoint: Int64(batch))
      pair.reference.apply(changes)
    }
    let texts = pair.reference.documents.keys.sorted().prefix(50).compactMap { key in
      pair.reference.documents[key].map { String(decoding: $0.source.text, as: UTF8.self) }
    }
    for round in 0..<2 {
      for _ in 0..<30 { try pair.check(Query(generator.node(0, from: texts)), &generator.random) }
      if round == 0 { try pair.index.compact() }
    }
    pair.index.close()
  }
}
