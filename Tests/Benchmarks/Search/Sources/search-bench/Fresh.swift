// Documents one by one on top of a built index: how long until each is found, how long the writer and a
// reader ever wait, while merges and commits go on; then the same while all of it is merged into one segment.

import Glibc
import SearchIndex
import Synchronization

enum Fresh {
  /// Times of one pass.
  private struct Times {
    var visible: [Double] = []
    var reading: [Double] = []
    var commits: [Double] = []
    /// What the slow steps did.
    var slow: [(step: String, spent: Spent)] = []
    /// Milliseconds from which a step is slow.
    static let slowFrom = 5.0

    mutating func note(_ step: String, _ spent: Spent) {
      if spent.wall >= Self.slowFrom { slow.append((step, spent)) }
    }

    /// By step: how many were slow, and where their time went.
    private var slowSteps: String {
      ["apply", "search", "read", "commit"].map { step in
        let steps = slow.filter { $0.step == step }.map(\.spent)
        let sum = steps.reduce(Spent(), +)
        return "\"\(step)\":{\"count\":\(steps.count),\"max\":\((steps.map(\.wall).max() ?? 0).short),"
          + "\"computing\":\(sum.computing.short),\"queued\":\(sum.queued.short),"
          + "\"blocked\":\(sum.blocked.short),\"faults\":\(sum.faults)}"
      }.joined(separator: ",")
    }

    func line(_ name: String) -> String {
      func three(_ values: [Double]) -> String {
        [
          ("p50", Percentile.of(0.5, values)), ("p99", Percentile.of(0.99, values)),
          ("max", values.max() ?? 0),
        ]
        .map { "\"\($0)\":\($1.short)" }.joined(separator: ",")
      }
      return "\"\(name)\":{\"count\":\(visible.count),\"visible\":{\(three(visible))},"
        + "\"read\":{\(three(reading))},\"commit\":{\(three(commits))},\"slow\":{\(slowSteps)}}"
    }
  }

  static func run(_ directory: String, _ count: Int) throws {
    let opening = Clock.wall
    let index = try SearchIndex(directory: directory + "/index", configuration: Build.configuration())
    let opened = Clock.wall - opening
    defer { index.close() }
    var maker = DocumentMaker(seed: 77)
    let own = try add(index, 0..<count, &maker) { true }
    // The greatest merge there is: everything into one, beside the writer and the reader.
    let merge = Merge(index)
    let begun = Clock.wall
    try merge.start()
    let beside = try add(index, count..<1_000_000, &maker) { merge.isRunning.load(ordering: .relaxed) }
    let merged = Clock.wall - begun
    try merge.join()
    print(
      "{" + own.line("own") + "," + beside.line("beside") + ",\"merge_s\":\((merged / 1e3).short),"
        + "\"open_ms\":\(opened.short),\"rss_mb\":\(Disk.memory().short)}")
  }

  private static func add(
    _ index: SearchIndex, _ numbers: Range<Int>, _ maker: inout DocumentMaker, while goesOn: () -> Bool
  ) throws -> Times {
    let query = try Query.parse("营商环境")
    let account = try ThreadAccount()
    var times = Times()
    for number in numbers {
      if !goesOn() { break }
      var document = Build.document(maker.next(number))
      document.key = number % 4 == 3 ? "doc-\(number)" : "fresh-\(number)"
      let mark = "标记\(number)完"
      document.text += Array(mark.utf8)
      let parsed = try Query.parse("\"\(mark)\"")
      let start = account.now()
      try index.apply([.upsert(document)], checkpoint: Int64(number))
      let applied = account.now()
      let found = try index.snapshot().search(parsed).hits
      let seen = account.now()
      if found.map(\.key) != [document.key] { throw BenchError(what: "\(document.key) is not found") }
      _ = try index.snapshot().search(query)
      let read = account.now()
      times.visible.append(seen.wall - start.wall)
      times.reading.append(read.wall - seen.wall)
      times.note("apply", applied - start)
      times.note("search", seen - applied)
      times.note("read", read - seen)
      if number % 200 == 199 {
        try index.commit()
        let committed = account.now() - read
        times.commits.append(committed.wall)
        times.note("commit", committed)
      }
    }
    return times
  }
}

/// One merge of everything, in a thread of its own.
private final class Merge: Sendable {
  let isRunning = Atomic<Bool>(true)
  private let index: SearchIndex
  private let failure = Mutex<IndexError?>(nil)
  private let thread = Mutex<pthread_t?>(nil)

  init(_ index: SearchIndex) { self.index = index }

  func start() throws {
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Merge>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, Unmanaged.passRetained(self).toOpaque())
    guard code == 0 else { throw BenchError(what: "pthread_create") }
    self.thread.withLock { $0 = thread }
  }

  private func run() {
    do throws(IndexError) { try index.compact() } catch { failure.withLock { $0 = error } }
    isRunning.store(false, ordering: .relaxed)
  }

  func join() throws {
    if let thread = thread.withLock({ $0 }) { pthread_join(thread, nil) }
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}
