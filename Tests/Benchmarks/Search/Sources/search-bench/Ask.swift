// Asks every query and measures; or holds counts and order against brute force.

import CSearchKernels
import Glibc
import SearchIndex

enum Ask {
  static let syntax = QuerySyntax(fields: ["year": "year", "region": "region", "kind": "kind"])

  static func queries(_ directory: String) throws -> [BenchQuery] {
    try Disk.lines(directory + "/queries.tsv").map { BenchQuery(line: $0) }
  }

  /// Wall time, or processor time of this thread; `bench.py --clock` says which.
  private static let isProcessorTime =
    getenv("BENCH_CLOCK").map { String(cString: $0) == "processor" } ?? false

  private static var now: Double { isProcessorTime ? Clock.threadProcessor : Clock.wall }

  /// The middle of several runs in milliseconds; each query once before.
  static func time(_ runs: Int, _ body: () throws -> Void) rethrows -> Double {
    try body()
    var times: [Double] = []
    for _ in 0..<runs {
      let start = now
      try body()
      times.append(now - start)
    }
    return Percentile.of(0.5, times)
  }

  private static func label(_ query: BenchQuery) -> String {
    "\"kind\":\"\(query.kind)\",\"query\":\"\(query.label)\""
  }

  /// Times only: nothing here takes long that is not measured.
  static func run(_ directory: String) throws {
    let index = try SearchIndex(directory: directory + "/index", configuration: Build.configuration())
    defer { index.close() }
    let snapshot = index.snapshot()
    for query in try queries(directory) {
      let parsed = try Query.parse(query.text, syntax: syntax)
      let top = try time(7) { _ = try snapshot.search(parsed, totalBound: 0) }
      let bounded = try time(5) { _ = try snapshot.search(parsed, totalBound: 1_000) }
      let all = try time(1) { _ = try snapshot.search(parsed, limit: 0, totalBound: .max - 1) }
      let facets = try time(3) {
        _ = try snapshot.search(parsed, totalBound: 1_000, facets: ["year", "region"])
      }
      let newest = try time(3) { _ = try snapshot.search(parsed, sort: .dateDescending, totalBound: 0) }
      print(
        "{\(label(query)),\"top\":\(top.short),\"bounded\":\(bounded.short),\"all\":\(all.short),"
          + "\"facets\":\(facets.short),\"newest\":\(newest.short)}")
    }
    let nothing = try Query.parse("鱻龘")
    let top = try time(5) { _ = try snapshot.search(nothing, totalBound: 0) }
    print("{\"kind\":\"nothing\",\"query\":\"\",\"top\":\(top.short)}")
    for letter in Words.list("的 业 是 项 一 5 a 镇 芯 稀") {
      let parsed = try Query.parse(letter)
      let top = try time(5) { _ = try snapshot.search(parsed, totalBound: 0) }
      print("{\"kind\":\"one letter\",\"query\":\"\(letter)\",\"top\":\(top.short)}")
    }
  }

  /// Holds counts and order against brute force.
  static func check(_ directory: String) throws {
    let index = try SearchIndex(directory: directory + "/index", configuration: Build.configuration())
    defer { index.close() }
    let snapshot = index.snapshot()
    let ranking = try BruteRanking(directory)
    for query in try queries(directory) {
      let parsed = try Query.parse(query.text, syntax: syntax)
      let found = try snapshot.search(parsed, limit: 0, totalBound: .max - 1).total
      let quick = try snapshot.search(parsed, totalBound: 0).hits
      print(
        "{\(label(query)),\"count\":\(found.count),\"exact\":\(found == .exact(query.truth)),"
          + "\"same_order\":\(ranking.agrees(quick, query))}")
    }
  }
}
