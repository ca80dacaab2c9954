// Documents one by one on top of a built index: how long until each is found, how long the writer and a
// reader
// ever wait, while merges and commits go on.

import Glibc
import SearchIndex
import Synchronization

enum Fresh {
  static func run(_ directory: String, _ count: Int) throws {
    let opening = Clock.wall
    let index = try SearchIndex(directory: directory + "/index", configuration: Build.configuration())
    let opened = Clock.wall - opening
    defer { index.close() }
    var maker = DocumentMaker(seed: 77)
    let query = try Query.parse("营商环境")
    var (visible, reading, commits) = ([Double](), [Double](), [Double]())
    for number in 0..<count {
      var document = Build.document(maker.next(number))
      document.key = number % 4 == 3 ? "doc-\(number)" : "fresh-\(number)"
      let mark = "标记\(number)完"
      document.text += Array(mark.utf8)
      let parsed = try Query.parse("\"\(mark)\"")
      let start = Clock.wall
      try index.apply([.upsert(document)], checkpoint: Int64(number))
      let found = try index.snapshot().search(parsed).hits
      visible.append(Clock.wall - start)
      if found.map(\.key) != [document.key] { throw BenchError(what: "\(document.key) is not found") }
      let asked = Clock.wall
      _ = try index.snapshot().search(query)
      reading.append(Clock.wall - asked)
      if number % 200 == 199 {
        let begun = Clock.wall
        try index.commit()
        commits.append(Clock.wall - begun)
      }
    }
    print(
      "{\"visible_p50\":\(Percentile.of(0.5, visible).short),"
        + "\"visible_p99\":\(Percentile.of(0.99, visible).short),"
        + "\"visible_max\":\(visible.max()?.short ?? "0"),\"read_p50\":\(Percentile.of(0.5, reading).short),"
        + "\"read_p99\":\(Percentile.of(0.99, reading).short),\"read_max\":\(reading.max()?.short ?? "0"),"
        + "\"commit_p50\":\(Percentile.of(0.5, commits).short),\"commit_max\":\(commits.max()?.short ?? "0"),"
        + "\"open_ms\":\(opened.short),\"rss_mb\":\(Disk.memory().short)}")
  }
}
