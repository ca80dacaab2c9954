// Goal: whatever happens to the index, its answers are those of the plainest search.
// Method: random changes from a small alphabet, merges and reopening between, random queries, everything
// compared.

import Testing

@testable import SearchIndex

/// Random documents, changes and queries.
struct Generator {
  var random: SeededRandom
  /// Few letters, so that substrings meet; folding, punctuation, other scripts, letters beyond the basic
  /// plane.
  static let letters = [
    "项", "目", "投", "资", "工", "程", "建", "设", "区", "ａ", "B", "b", "９", "9", "é", "𠀀", "①",
  ]
  static let marks = ["，", "。", " ", "\n", "　", "：", "(", "——", "\u{200B}", "\n　　"]

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func text(_ length: Int) -> String {
    var text = ""
    for _ in 0..<length {
      let isMark = random.below(9) == 0
      text +=
        isMark
        ? Self.marks[random.below(Self.marks.count)] : Self.letters[skewed(Self.letters.count)]
    }
    return text
  }

  /// Low numbers more often.
  private mutating func skewed(_ bound: Int) -> Int { min(random.below(bound), random.below(bound)) }

  mutating func document(_ key: String) -> IndexDocument {
    IndexDocument(
      key: key, text: text(random.below(120)),
      fields: [
        "year": ["\(2020 + random.below(5))"],
        "tag": (0..<random.below(3)).map { _ in "t\(random.below(4))" },
      ],
      date: random.below(6) == 0 ? nil : Int32(20_200_101 + random.below(5) * 10_000 + random.below(3)))
  }

  mutating func changes(_ count: Int, keys: Int) -> [IndexChange] {
    (0..<count).map { _ in
      let key = "key-\(random.below(keys))"
      return random.below(4) == 0 ? .delete(key) : .upsert(document(key))
    }
  }

  mutating func node(_ depth: Int, from texts: [String]) -> Query.Node {
    switch random.below(depth > 2 ? 6 : 12) {
    case 0: return .field(name: "year", value: "\(2019 + random.below(6))")
    case 1: return .field(name: "tag", value: "T\(random.below(4))")
    case 2:
      let from = Int32(20_200_101 + random.below(5) * 10_000)
      return .date(from: from, through: from + Int32(random.below(3) * 10_000))
    case 6, 7, 8: return .and((0..<2 + random.below(2)).map { _ in node(depth + 1, from: texts) })
    case 9, 10: return .or((0..<2 + random.below(2)).map { _ in node(depth + 1, from: texts) })
    case 11: return .not(node(depth + 1, from: texts))
    default: return phrase(from: texts).map { .phrase($0) } ?? .all
    }
  }

  /// 1 to 12 letters out of a text, sometimes with a letter that is wrong.
  private mutating func phrase(from texts: [String]) -> Phrase? {
    guard !texts.isEmpty else { return Phrase(text(2)) }
    let scalars = Array(texts[random.below(texts.count)].unicodeScalars)
    guard !scalars.isEmpty else { return Phrase(text(1)) }
    let start = random.below(scalars.count)
    let length = random.below(3) == 0 ? 1 + random.below(12) : 1 + random.below(3)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<min(scalars.count, start + length)])
    if random.below(8) == 0 { view.append("程") }
    return Phrase(String(view))
  }
}

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

@Suite struct PropertyTests {
  private func configuration(_ random: inout SeededRandom) -> IndexConfiguration {
    var configuration = IndexConfiguration()
    configuration.memorySegmentBytes = [200, 2_000, 1 << 20][random.below(3)]
    configuration.mergeFanIn = 2 + random.below(3)
    configuration.mergesInBackground = random.below(2) == 0
    return configuration
  }

  @Test(arguments: 0..<10) func answersAsThePlainestSearch(_ seed: Int) throws {
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
      for _ in 0..<40 { try pair.check(Query(generator.node(0, from: texts)), &generator.random) }
      if round == 0 { try pair.index.compact() }
    }
    pair.index.close()
  }
}
