// Goal: no input takes more than linear time.
// Method: one pattern repeated, eight times as long; processor time of this thread, the best of three runs
// of each. Linear work gives a ratio near 8, quadratic work 64; the bound lies far from both.
import Glibc
import Testing

@testable import Extraction

@Suite(.serialized) struct LinearTimeTests {
  private static let patterns = [
    "X", "一", "（", "7", "、", "。", "\n", " ", "\t", "<", "<!--", "<a ", "<tr><td colspan=64 rowspan=64>", "&",
    "“",
    "%", "1亿元", "——", "一、", "（一）", "A、B分别增长", "同志们，各位，", "篇二", "Ｘ", "1。2", "|a|b|\n", "a,b,1\n", "a\t1\t2\n",
    "项目", "等3个项目", "2020年", "a b ", "一是\n", "其中，", "百分之", "在会上", "X个", "1,234,", "1.2.", "1—", "》", "下载\n",
    "🀄",
    "<script>x", "<U+00A0>", "某某产业园、", "同比", "比", "单位：万元\n",
  ]

  @Test(arguments: patterns) func timeGrowsWithTheInput(pattern: String) throws {
    let small = try seconds(pattern, bytes: 8_000)
    let large = try seconds(pattern, bytes: 64_000)
    #expect(large < 36 * max(small, 0.000_5), "\(small) s, then \(large) s")
  }

  private func seconds(_ pattern: String, bytes: Int) throws -> Double {
    let file = Array(String(repeating: pattern, count: max(1, bytes / pattern.utf8.count)).utf8)
    var best = Double.infinity
    for _ in 0..<3 {
      let start = Self.processorTime()
      _ = try? Extractor.extract(file)
      best = min(best, Self.processorTime() - start)
    }
    return best
  }

  /// Time this thread has spent on a processor; other work on the machine does not count.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
