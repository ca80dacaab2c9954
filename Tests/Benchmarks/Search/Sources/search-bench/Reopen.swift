// Opening an index in which many documents are deleted, and what its first queries take.

import SearchIndex

enum Reopen {
  static func run(_ directory: String, _ count: Int) throws {
    let path = directory + "/index"
    var index = try SearchIndex(directory: path, configuration: Build.configuration())
    let documents = index.snapshot().documentCount
    let step = max(1, documents / count)
    let keys = stride(from: 0, to: documents, by: step).map { "doc-\($0)" }
    let deleting = Clock.wall
    try index.apply(keys.map { .delete($0) }, checkpoint: index.checkpoint + 1)
    let deleted = Clock.wall - deleting
    let expected = try index.snapshot().search(Query.parse("营商环境")).hits.map(\.score)
    try index.commit()
    index.close()
    let opening = Clock.wall
    index = try SearchIndex(directory: path, configuration: Build.configuration())
    let opened = Clock.wall - opening
    defer { index.close() }
    var first: [Double] = []
    for _ in 0..<2_000 {
      let asked = Clock.wall
      let found = try index.snapshot().search(Query.parse("营商环境")).hits.map(\.score)
      first.append(Clock.wall - asked)
      if found != expected { throw BenchError(what: "other scores than before") }
    }
    print(
      "{\"documents\":\(documents),\"deleted\":\(documents - index.snapshot().documentCount),"
        + "\"delete_ms\":\(deleted.short),\"open_ms\":\(opened.short),\"first_ms\":\(first[0].short),"
        + "\"second_ms\":\(first[1].short),\"later_ms\":\(Percentile.of(0.5, first).short),"
        + "\"slowest_ms\":\((first.max() ?? 0).short)}")
  }
}
