// Goal: readers see whole batches while a writer replaces documents, merges run and commits are made.
// Method: every batch replaces all documents of a group by ones of the next version; whatever snapshot a
// reader
// takes, it must find each group once, in one version.

import Glibc
import Testing

@testable import SearchIndex

@Suite struct ConcurrencyTests {
  private static let groups = 6
  private static let members = 9

  private func batch(_ group: Int, _ version: Int) -> [IndexChange] {
    (0..<Self.members).map { member in
      .upsert(
        IndexDocument(
          key: "g\(group)-\(member)", text: "第\(group)组成员\(member)，版本\(version)号，重点项目",
          fields: ["version": ["\(version)"]], date: Int32(20_250_101 + member)))
    }
  }

  private func reader(_ index: SearchIndex) throws -> Int {
    var seen = 0
    for round in 0..<150 {
      let snapshot = index.snapshot()
      let group = round % Self.groups
      let result = try snapshot.search(
        Query.parse("第\(group)组成员 重点项目"), limit: 50, facets: ["version"])
      if snapshot.checkpoint < Int64(Self.groups) { continue }
      seen += 1
      #expect(result.hits.count == Self.members)
      #expect(Set(result.hits.map(\.key)).count == Self.members)
      #expect(result.facets["version"]?.map(\.count) == [Self.members])
      #expect(snapshot.documentCount == Self.groups * Self.members)
      let excerpts = try snapshot.excerpts(for: "g\(group)-3", Query.parse("重点项目"))
      #expect(excerpts.first?.highlights.count == 1)
    }
    return seen
  }

  @Test func readersSeeWholeBatches() async throws {
    let directory = try TemporaryDirectory()
    var configuration = IndexConfiguration()
    configuration.mergeFanIn = 2
    configuration.memorySegmentBytes = 3_000
    let index = try SearchIndex(directory: directory.path, configuration: configuration)
    for group in 0..<Self.groups { try index.apply(batch(group, 0), checkpoint: Int64(group + 1)) }
    let seen = try await withThrowingTaskGroup(of: Int.self) { tasks in
      for _ in 0..<3 { tasks.addTask { try reader(index) } }
      tasks.addTask {
        for version in 1..<60 {
          for group in 0..<Self.groups {
            try index.apply(batch(group, version), checkpoint: Int64(version * 100 + group))
          }
          if version % 7 == 0 { try index.commit() }
        }
        return 0
      }
      return try await tasks.reduce(0, +)
    }
    #expect(seen > 0)
    #expect(index.mergeFailure == nil)
    try index.commit()
    index.close()
    let again = try SearchIndex(directory: directory.path, configuration: configuration)
    #expect(again.checkpoint == 5_905)
    #expect(try again.snapshot().search(Query.parse("版本59号")).total.count == Self.groups * Self.members)
    again.close()
  }
}
