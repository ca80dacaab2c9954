// Goal: merges stay within their bounds: no segment beyond the largest, few segments however many batches
// came, no more files than the index needs.
// Method: small batches with replacements under a small configuration; after every few of them merges run to
// their end and everything is counted.

import SearchIndexTestSupport
import Testing

@testable import SearchIndex

@Suite struct MergeBoundsTests {
  private let configuration: IndexConfiguration = {
    var configuration = IndexConfiguration()
    configuration.mergesInBackground = false
    configuration.mergeFanIn = 3
    configuration.memorySegmentBytes = 2_000
    configuration.largestSegmentBytes = 30_000
    return configuration
  }()

  private func textBytes(_ index: SearchIndex) -> [Int] {
    index.snapshot().segments.map { $0.segment.footer.textBytes }
  }

  @Test func segmentsStayFewAndBounded() throws {
    let directory = try TemporaryDirectory()
    let index = try SearchIndex(directory: directory.path, configuration: configuration)
    var generator = Generator(seed: 21)
    for batch in 1...120 {
      try index.apply(generator.changes(25, keys: 1_500), checkpoint: Int64(batch))
      try index.commit()
      if batch % 10 != 0 { continue }
      try index.mergeAll()
      let segments = index.snapshot().segments
      #expect(MergePolicy.choose(segments, configuration: configuration, inMemory: false) == nil)
      let sizes = textBytes(index)
      #expect(sizes.allSatisfy { $0 <= configuration.largestSegmentBytes }, "\(sizes)")
      // At most two of each smaller size class, and pairs of the largest do not fit into one.
      let living = index.snapshot().segments.reduce(0) { $0 + $1.textBytes }
      #expect(sizes.count <= 2 * 3 + 3 * living / configuration.largestSegmentBytes + 1)
    }
    #expect(textBytes(index).reduce(0, +) > 2 * configuration.largestSegmentBytes)
    try index.commit()
    let named = Set(index.snapshot().segments.compactMap(\.segment.name))
    #expect(Set(directory.names()).subtracting(["lock", "manifest"]) == named)
    index.close()
  }

  /// What is deleted does not stay in the files for good.
  @Test func deletedTextsAreWrittenOff() throws {
    let directory = try TemporaryDirectory()
    let index = try SearchIndex(directory: directory.path, configuration: configuration)
    var generator = Generator(seed: 22)
    try index.apply((0..<200).map { .upsert(generator.document("key-\($0)")) }, checkpoint: 1)
    try index.commit()
    try index.mergeAll()
    let before = textBytes(index).reduce(0, +)
    try index.apply((0..<100).map { .delete("key-\($0)") }, checkpoint: 2)
    try index.mergeAll()
    let after = textBytes(index).reduce(0, +)
    #expect(after < before * 3 / 4)
    #expect(index.snapshot().documentCount == 100)
    index.close()
  }

  /// A writer that outruns the background merges some itself: no search has to look at ever more segments.
  @Test func segmentsInMemoryStayFewWithoutTheBackground() throws {
    let directory = try TemporaryDirectory()
    var configuration = configuration
    configuration.memorySegmentBytes = 1 << 20
    let index = try SearchIndex(directory: directory.path, configuration: configuration)
    var generator = Generator(seed: 23)
    var most = 0
    for batch in 1...150 {
      try index.apply([.upsert(generator.document("key-\(batch)"))], checkpoint: Int64(batch))
      most = max(most, index.snapshot().segmentCount)
    }
    #expect(most <= 49)
    #expect(index.snapshot().documentCount == 150)
    index.close()
  }
}
