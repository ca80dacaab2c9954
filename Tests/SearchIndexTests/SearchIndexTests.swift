// The index as its caller sees it.

import Testing

@testable import SearchIndex

@Suite struct SearchIndexTests {
  private func document(_ key: String, _ text: String, year: String = "2025", date: Int32? = nil)
    -> IndexChange
  {
    .upsert(IndexDocument(key: key, text: text, fields: ["year": [year]], date: date))
  }

  private let syntax = QuerySyntax(fields: ["year": "year"])

  private func keys(_ index: SearchIndex, _ query: String, sort: SearchSort = .score) throws -> [String] {
    try index.snapshot().search(Query.parse(query, syntax: syntax), sort: sort).hits.map(\.key)
  }

  @Test func findsAnySubstring() throws {
    let directory = try TemporaryDirectory()
    let index = try SearchIndex(directory: directory.path)
    try index.apply([document("a", "全区在建工程一百个，总投资"), document("b", "营商环境。工作报告")], checkpoint: 1)
    #expect(try keys(index, "工程") == ["a"])
    #expect(try keys(index, "工").sorted() == ["a", "b"])
    #expect(try keys(index, "建工程一") == ["a"])
    #expect(try keys(index, "境工") == [])
    #expect(try keys(index, "\"境。工\"") == ["b"])
    #expect(try keys(index, "工 -营商") == ["a"])
    #expect(try keys(index, "year:2025", sort: .dateDescending) == ["a", "b"])
  }

  @Test func replacesAndDeletes() throws {
    let directory = try TemporaryDirectory()
    let index = try SearchIndex(directory: directory.path)
    try index.apply([document("a", "旧项目"), document("b", "旧报告")], checkpoint: 1)
    let before = index.snapshot()
    try index.apply([document("a", "新项目"), .delete("b"), .delete("c")], checkpoint: 2)
    #expect(try keys(index, "旧") == [])
    #expect(try keys(index, "新项目") == ["a"])
    #expect(try before.search(Query.parse("旧")).hits.map(\.key).sorted() == ["a", "b"])
    #expect(before.checkpoint == 1)
    #expect(index.snapshot().documentCount == 1)
  }

  @Test func keepsWhatWasCommitted() throws {
    let directory = try TemporaryDirectory()
    do {
      let index = try SearchIndex(directory: directory.path)
      #expect(index.checkpoint == 0)
      try index.apply([document("a", "已提交"), document("b", "也提交", date: 20_250_301)], checkpoint: 7)
      try index.commit()
      try index.apply([document("c", "未提交")], checkpoint: 8)
      #expect(index.checkpoint == 7)
      #expect(throws: IndexError.locked(directory.path)) { try SearchIndex(directory: directory.path) }
      index.close()
      #expect(throws: IndexError.closed) { try index.commit() }
    }
    let index = try SearchIndex(directory: directory.path)
    #expect(index.checkpoint == 7)
    #expect(try keys(index, "提交", sort: .dateDescending) == ["b", "a"])
  }

  @Test func pagesThroughASnapshot() throws {
    let directory = try TemporaryDirectory()
    let index = try SearchIndex(directory: directory.path)
    let changes = (0..<50).map {
      document("d\($0)", String(repeating: "项目", count: $0 % 7 + 1), date: 20_250_101)
    }
    try index.apply(changes, checkpoint: 1)
    let snapshot = index.snapshot()
    try index.apply([.delete("d3"), document("e", "项目")], checkpoint: 2)
    let query = try Query.parse("项目")
    for sort in SearchSort.allCases {
      let all = try snapshot.search(query, sort: sort, limit: 100).hits
      #expect(all.count == 50)
      var paged: [Hit] = []
      while true {
        let page = try snapshot.search(query, sort: sort, limit: 7, after: paged.last?.position)
        #expect(page.total == .exact(50))
        if page.hits.isEmpty { break }
        paged += page.hits
      }
      #expect(paged == all)
      #expect(try snapshot.search(query, sort: sort, limit: 7, offset: 14).hits == Array(all[14..<21]))
    }
    #expect(try snapshot.search(query, limit: 0, totalBound: 20).total == .exact(50))
    #expect(try snapshot.search(Query.parse("项 目"), limit: 0, totalBound: 20).total == .atLeast(20))
  }

  @Test func cancelledSearchesEnd() throws {
    let directory = try TemporaryDirectory()
    let index = try SearchIndex(directory: directory.path)
    try index.apply((0..<2_000).map { document("d\($0)", "重点项目\($0)投资") }, checkpoint: 1)
    let snapshot = index.snapshot()
    for text in ["项目", "项 OR 资", "-停建", "year:2025"] {
      let query = try Query.parse(text, syntax: syntax)
      var asked = 0
      let count = try snapshot.search(query, limit: 5, facets: ["year"]) {
        asked += 1
        return false
      }.total.count
      #expect(count > 0 && asked > 2)
      for moment in [1, 2, asked] {
        var left = moment
        #expect(throws: IndexError.cancelled) {
          _ = try snapshot.search(query, limit: 5, facets: ["year"]) {
            left -= 1
            return left == 0
          }
        }
      }
    }
    index.close()
  }

  @Test func anyLimitAndOffset() throws {
    let directory = try TemporaryDirectory()
    var configuration = IndexConfiguration()
    configuration.verifiesAtOpen = true
    var index = try SearchIndex(directory: directory.path, configuration: configuration)
    try index.apply((0..<5).map { document("d\($0)", "项目") }, checkpoint: 1)
    try index.commit()
    index.close()
    index = try SearchIndex(directory: directory.path, configuration: configuration)
    let snapshot = index.snapshot()
    let query = try Query.parse("项目")
    #expect(try snapshot.search(query, limit: .max, offset: .max).hits.isEmpty)
    #expect(try snapshot.search(query, limit: .max, offset: 2).hits.map(\.key) == ["d2", "d3", "d4"])
    #expect(try snapshot.search(query, limit: -1, offset: -1).hits.isEmpty)
    #expect(try snapshot.search(.all, limit: 2).hits.map(\.key) == ["d0", "d1"])
    #expect(
      try snapshot.search(query, limit: .max, after: HitPosition(score: 0, date: 0, key: "")).hits.isEmpty)
    index.close()
  }

  @Test func longDocuments() throws {
    let directory = try TemporaryDirectory()
    let index = try SearchIndex(directory: directory.path)
    let same = String(repeating: "项目", count: 300_000)
    var different = "开头"
    for scalar in 0x4E00..<0x9F00 as Range<UInt32> {
      if let scalar = Unicode.Scalar(scalar) { different.unicodeScalars.append(scalar) }
    }
    try index.apply([document("same", same + "，结尾"), document("different", different)], checkpoint: 1)
    try index.commit()
    try index.compact()
    #expect(try keys(index, "项目项目项") == ["same"])
    #expect(try keys(index, "\"目，结尾\"") == ["same"])
    #expect(try keys(index, "开头一丁丂") == ["different"])
    let excerpt = try #require(
      try index.snapshot().excerpts(for: "same", Query.parse("结尾"), count: 1, length: 10).first)
    #expect(excerpt.text.hasSuffix("项目，结尾"))
    #expect(excerpt.offset + excerpt.text.utf8.count == same.utf8.count + 9)
    index.close()
  }

  @Test func refusesWhatBreaksTheBounds() throws {
    let directory = try TemporaryDirectory()
    var configuration = IndexConfiguration()
    configuration.textBytesMax = 12
    let index = try SearchIndex(directory: directory.path, configuration: configuration)
    for change in [
      document("", "项目"), document(String(repeating: "k", count: 513), "项目"), document("a", "重点项目十"),
    ] {
      #expect(throws: IndexError.self) { try index.apply([document("good", "好"), change], checkpoint: 1) }
    }
    #expect(index.snapshot().documentCount == 0)
    index.close()
  }

  @Test func countsFacets() throws {
    let directory = try TemporaryDirectory()
    let index = try SearchIndex(directory: directory.path)
    try index.apply(
      [document("a", "项目", year: "2024"), document("b", "项目"), document("c", "项目"), document("d", "报告")],
      checkpoint: 1)
    let result = try index.snapshot().search(Query.parse("项目"), facets: ["year", "region"])
    #expect(result.facets["year"]?.map { "\($0.value) \($0.count)" } == ["2025 2", "2024 1"])
    #expect(result.facets["region"] == [])
  }
}
