// Queries that somebody may send to tire the index, within the bounds that the query service sets: 32 words,
// 1,024 bytes. What each takes in time and memory, with a count up to 10,000, facets and excerpts.

import Glibc
import SearchIndex

enum Hostile {
  private static func queries(_ directory: String) throws -> [(name: String, text: String)] {
    let letters = Words.list("的 业 是 项 一 工 资 产 区 目 新 企 在 发 亿 元 年 建 设 经 济 人 市 投 增 长 全 动 成 和 推 进")
    let phrases = Array(Words.nouns.prefix(32))
    let first = try Disk.lines(directory + "/documents.tsv").first?[5] ?? ""
    return [
      ("32 letters, any", letters.joined(separator: " OR ")),
      ("the same letter 32 times", Array(repeating: "工", count: 32).joined(separator: " OR ")),
      ("32 letters, all", letters.joined(separator: " ")),
      ("32 phrases, any", phrases.joined(separator: " OR ")),
      ("32 phrases, all", phrases.joined(separator: " ")),
      ("none of 32 phrases", "的 " + phrases.prefix(31).map { "-" + $0 }.joined(separator: " ")),
      ("not not not … a phrase", String(repeating: "-", count: 15) + "营商环境"),
      ("a phrase of 300 letters", "\"" + String(first.unicodeScalars.prefix(300).map(Character.init)) + "\""),
      ("a phrase over punctuation", "\"，确保\" OR \"。，\""),
      (
        "deep",
        String(repeating: "(工 OR ", count: 15) + "产" + String(repeating: ")", count: 15)
      ),
    ]
  }

  static func run(_ directory: String) throws {
    let index = try SearchIndex(directory: directory + "/index", configuration: Build.configuration())
    defer { index.close() }
    let snapshot = index.snapshot()
    for (name, text) in try queries(directory) {
      let query: Query
      do { query = try Query.parse(text) } catch {
        print("{\"query\":\"\(name)\",\"error\":\"\(error.message)\"}")
        continue
      }
      let before = Disk.memory()
      let start = Clock.wall
      let top = try snapshot.search(query, limit: 101, totalBound: 0).hits
      let ranked = Clock.wall - start
      let counting = Clock.wall
      let counted = try snapshot.search(
        query, limit: 101, totalBound: 10_000, facets: ["year", "region", "kind"])
      let full = Clock.wall - counting
      let quoting = Clock.wall
      for hit in top.prefix(100) {
        _ = try snapshot.excerpts(for: hit.key, query, count: 10, length: 120)
      }
      let quoted = Clock.wall - quoting
      print(
        "{\"query\":\"\(name)\",\"count\":\(counted.total.count),\"top\":\(ranked.short),"
          + "\"full\":\(full.short),"
          + "\"excerpts\":\(quoted.short),\"own_mb\":\((Disk.memory() - before).short)}")
    }
  }
}
