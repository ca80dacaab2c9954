// One input: a query as somebody may type it. It is parsed; if it has a meaning, it is searched for.
@testable import SearchIndex

/// libFuzzer's driver; the package manager names the program's entry after its target.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

@_cdecl("fuzz_query_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments) { fuzzOne($0, $1) }
}

private let syntax = QuerySyntax(fields: ["year": "year", "年份": "year", "region": "region", "地区": "region"])

/// A few documents in two segments, one of them with deletions.
private let snapshot: IndexSnapshot = {
  let texts = [
    "全区在建工程一百个，总投资１０．５亿元。", "营商环境\n　　持续优化，ＧＤＰ增长8.5%", "项目 投资（一期）", "", "工a工b①",
  ]
  let documents = texts.enumerated().map { index, text in
    IndexDocument(
      key: "d\(index)", text: text, fields: ["year": ["\(2020 + index)"], "region": ["东河区"]],
      date: Int32(20_200_101 + index * 10_000))
  }
  do throws(IndexError) {
    let one = try SegmentBuilder.build(documents, serial: 1)
    let two = try SegmentBuilder.build(documents.reversed(), serial: 2)
    return IndexSnapshot(
      segments: [
        LiveSegment(segment: one, deletions: nil),
        LiveSegment(segment: two, deletions: try .adding([0, 1, 3, 4], to: nil, of: two)),
      ], checkpoint: 0)
  } catch {
    preconditionFailure("\(error)")
  }
}()

public func fuzzOne(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
  let query: Query
  do throws(QueryError) {
    query = try Query.parse(text, syntax: syntax)
  } catch {
    precondition(!error.message.isEmpty)
    precondition((0...text.unicodeScalars.count).contains(error.position))
    return 0
  }
  do throws(IndexError) {
    for sort in SearchSort.allCases {
      let result = try snapshot.search(query, sort: sort, limit: 3, facets: ["year"])
      precondition(result.hits.count <= result.total.count)
      guard let hit = result.hits.first else { continue }
      for excerpt in try snapshot.excerpts(for: hit.key, query, count: 2, length: 10) {
        for range in excerpt.highlights { precondition(range.upperBound <= excerpt.text.utf8.count) }
      }
    }
  } catch {
    preconditionFailure("\(error)")
  }
  return 0
}
