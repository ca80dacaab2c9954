// Goal: what was deleted before the index was opened counts as it did before, counted already or not.
// Method: scores and totals, which follow from how many living documents have a term, before closing, after
// opening, after more deletions and after the counting.

import SearchIndexTestSupport
import Testing

@testable import SearchIndex

@Suite struct DeletionsTests {
  /// Enough for lists of several blocks; each query is also answered text by text.
  private static let count = 400

  private let configuration = {
    var configuration = IndexConfiguration()
    configuration.mergesInBackground = false
    return configuration
  }()

  private func filled(_ directory: TemporaryDirectory) throws -> Pair {
    var generator = Generator(seed: 31)
    var pair = Pair(index: try SearchIndex(directory: directory.path, configuration: configuration))
    let documents = (0..<Self.count).map { number in
      var document = generator.document("key-\(number)")
      document.text = Array(generator.text(30 + number % 90).utf8)
      return IndexChange.upsert(document)
    }
    try pair.index.apply(documents, checkpoint: 1)
    pair.reference.apply(documents)
    try pair.index.commit()
    return pair
  }

  private func delete(_ numbers: some Sequence<Int>, _ pair: inout Pair) throws {
    let changes = numbers.map { IndexChange.delete("key-\($0)") }
    try pair.index.apply(changes, checkpoint: 2)
    pair.reference.apply(changes)
  }

  private func check(_ pair: Pair, _ seed: UInt64) throws {
    var generator = Generator(seed: seed)
    let texts = pair.reference.documents.keys.sorted().prefix(40).compactMap { key in
      pair.reference.documents[key].map { String(decoding: $0.source.text, as: UTF8.self) }
    }
    for _ in 0..<20 { try pair.check(Query(generator.node(0, from: texts)), &generator.random) }
  }

  private func uncounted(_ index: SearchIndex) -> Int {
    index.snapshot().segments.count { $0.deletions?.uncounted != nil }
  }

  @Test(arguments: [3, 200]) func countedAfterOpening(_ step: Int) throws {
    let directory = try TemporaryDirectory()
    var pair = try filled(directory)
    try delete(stride(from: 0, to: Self.count, by: 5 * step / 3), &pair)
    try check(pair, 1)
    try pair.index.commit()
    pair.index.close()
    pair.index = try SearchIndex(directory: directory.path, configuration: configuration)
    #expect(uncounted(pair.index) == 1)
    try check(pair, 2)
    try delete(stride(from: 1, to: Self.count, by: 3 * step), &pair)
    #expect(uncounted(pair.index) == 1)
    try check(pair, 3)
    #expect(try pair.index.mergeOnce(inMemory: false))
    #expect(uncounted(pair.index) == 0)
    try check(pair, 4)
    try pair.index.compact()
    try check(pair, 5)
    pair.index.close()
  }

  /// The background counts without being asked; queries meanwhile get the same answers.
  @Test func countedInTheBackground() throws {
    let directory = try TemporaryDirectory()
    var pair = try filled(directory)
    try delete(stride(from: 0, to: Self.count, by: 7), &pair)
    try pair.index.commit()
    pair.index.close()
    pair.index = try SearchIndex(directory: directory.path)
    while uncounted(pair.index) > 0 { try check(pair, 6) }
    try check(pair, 7)
    pair.index.close()
  }

  @Test func listsCountAsTextsDo() throws {
    let directory = try TemporaryDirectory()
    let pair = try filled(directory)
    let segment = try #require(pair.index.snapshot().segments.first?.segment)
    for numbers in [Array(stride(from: 3, to: Self.count, by: 4)), [Self.count - 1], []] {
      var bits = [UInt64](repeating: 0, count: (segment.documents + 63) / 64)
      for number in numbers { bits[number >> 6] |= 1 << UInt64(number & 63) }
      let byTexts = try TermCounts(of: numbers[...], in: segment)
      #expect(try TermCounts(byListsOf: bits, in: segment) == byTexts)
      #expect(try TermCounts(of: bits, in: segment) == byTexts)
    }
    pair.index.close()
  }
}
