// Queries per second of several readers at once: threads of one process, and as many processes that share
// nothing but the files. What threads lose beside processes, they lose to something that they share.

import Glibc
import SearchIndex

enum Scale {
  static func run(_ directory: String) throws {
    let worker = try Worker(directory + "/index")
    worker.warm()
    let counts = [1, 2, 4, 8]
    var threads = [[Work]](repeating: [], count: counts.count)
    var processes = threads
    // By turns, so that whatever else the machine does meanwhile meets all of them.
    for _ in 0..<turns {
      for (place, count) in counts.enumerated() {
        threads[place].append(try Self.threads(count, worker))
        processes[place].append(try Self.processes(count, directory))
      }
    }
    let ones = (threads: Work.middle(threads[0]).rate, processes: Work.middle(processes[0]).rate)
    for (place, count) in counts.enumerated() {
      print(
        "{\"readers\":\(count),\"threads\":\(Work.middle(threads[place]).line(ones.threads)),"
          + "\"processes\":\(Work.middle(processes[place]).line(ones.processes))}")
    }
    worker.close()
  }

  private static let turns = 7
  /// Of one turn.
  static let milliseconds = 800.0

  private static func threads(_ count: Int, _ worker: Worker) throws -> Work {
    var jobs: [Job] = []
    var handles: [pthread_t] = []
    for _ in 0..<count {
      let job = Job(worker)
      jobs.append(job)
      var thread = pthread_t()
      let code = pthread_create(
        &thread, nil,
        { argument in
          guard let argument else { return nil }
          let job = Unmanaged<Job>.fromOpaque(argument).takeRetainedValue()
          job.work = job.worker.work()
          return nil
        }, Unmanaged.passRetained(job).toOpaque())
      guard code == 0 else { throw BenchError(what: "pthread_create: \(code)") }
      handles.append(thread)
    }
    for handle in handles { pthread_join(handle, nil) }
    return jobs.reduce(Work()) { $0 + $1.work }
  }

  private static func processes(_ count: Int, _ directory: String) throws -> Work {
    let children = try (0..<count).map { try Child(number: $0, directory) }
    defer { for child in children { child.end() } }
    // All have opened the index and asked every query before the first begins.
    for child in children { guard child.line() == "ready" else { throw BenchError(what: "a reader") } }
    for child in children { child.begin() }
    return children.reduce(Work()) { $0 + Work(line: $1.line()) }
  }

  /// One of the processes: `search-bench reader DIRECTORY`.
  static func read(_ directory: String) throws {
    let worker = try Worker(directory)
    worker.warm()
    print("ready")
    fflush(nil)
    guard getchar() >= 0 else { return }
    print(worker.work().numbers)
    worker.close()
  }

  private final class Job {
    let worker: Worker
    var work = Work()

    init(_ worker: Worker) { self.worker = worker }
  }
}

/// What readers did.
struct Work {
  var queries = 0.0
  /// Queries per second, of all readers together.
  var rate = 0.0
  /// Milliseconds.
  var processor = 0.0
  /// How often a reader went to sleep: for a lock, for the disk.
  var waits = 0.0

  static func + (a: Work, b: Work) -> Work {
    Work(
      queries: a.queries + b.queries, rate: a.rate + b.rate, processor: a.processor + b.processor,
      waits: a.waits + b.waits)
  }

  static func middle(_ turns: [Work]) -> Work { turns.sorted { $0.rate < $1.rate }[turns.count / 2] }

  var numbers: String { "\(queries) \(rate) \(processor) \(waits)" }

  init(queries: Double = 0, rate: Double = 0, processor: Double = 0, waits: Double = 0) {
    (self.queries, self.rate, self.processor, self.waits) = (queries, rate, processor, waits)
  }

  init(line: String) {
    let numbers = line.split(separator: " ").map { Double($0) ?? 0 }
    if numbers.count == 4 {
      self.init(queries: numbers[0], rate: numbers[1], processor: numbers[2], waits: numbers[3])
    } else {
      self.init()
    }
  }

  func line(_ one: Double) -> String {
    "{\"queries_s\":\(rate.short),\"scale\":\((rate / one).short),"
      + "\"cpu_ms\":\((processor / queries).short),\"waits_query\":\((waits / queries).short)}"
  }
}

/// Asks all queries again and again.
final class Worker: Sendable {
  private let index: SearchIndex
  private let queries: [Query]

  /// - Parameter path: the index; the queries are beside it.
  init(_ path: String) throws {
    var configuration = Build.configuration()
    configuration.mergesInBackground = false
    index = try SearchIndex(directory: path, configuration: configuration)
    queries = try Ask.queries(path + "/..").map { try Query.parse($0.text, syntax: Ask.syntax) }
  }

  func close() { index.close() }

  func warm() { for _ in 0..<2 { for query in queries { ask(query) } } }

  private func ask(_ query: Query) { _ = try? index.snapshot().search(query, totalBound: 0) }

  /// In the calling thread, for a while.
  func work() -> Work {
    var usage = (before: rusage(), after: rusage())
    // RUSAGE_THREAD, which the C library declares only for GNU sources.
    getrusage(__rusage_who_t(1), &usage.before)
    let (start, processor) = (Clock.wall, Clock.threadProcessor)
    var count = 0
    while Clock.wall - start < Scale.milliseconds {
      for query in queries { ask(query) }
      count += queries.count
    }
    let wall = Clock.wall - start
    getrusage(__rusage_who_t(1), &usage.after)
    return Work(
      queries: Double(count), rate: Double(count) / wall * 1e3, processor: Clock.threadProcessor - processor,
      waits: Double(usage.after.ru_nvcsw - usage.before.ru_nvcsw))
  }
}

/// A reader in a process of its own, on links to the index's files: only one process may have a directory.
private final class Child {
  private let directory: String
  private var process = pid_t()
  private let input: UnsafeMutablePointer<FILE>
  private let output: Int32

  init(number: Int, _ parent: String) throws {
    directory = "\(parent)/reader-\(number)"
    try SearchIndex.remove(directory: directory)
    mkdir(directory, 0o755)
    guard let names = opendir(parent + "/index") else { throw BenchError(what: "no index") }
    defer { closedir(names) }
    while let entry = readdir(names) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".segment") || name == "manifest" {
        let code = link("\(parent)/index/\(name)", "\(directory)/\(name)")
        guard code == 0 else { throw BenchError(what: "cannot link \(name)") }
      }
    }
    var (down, up): ([Int32], [Int32]) = ([0, 0], [0, 0])
    guard pipe(&down) == 0, pipe(&up) == 0 else { throw BenchError(what: "pipe") }
    for end in down + up { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, down[0], 0)
    posix_spawn_file_actions_adddup2(&actions, up[1], 1)
    let words = ["search-bench", "reader", directory]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    guard posix_spawn(&process, "/proc/self/exe", &actions, nil, &arguments, environ) == 0,
      let input = fdopen(up[0], "r")
    else { throw BenchError(what: "cannot start a reader") }
    self.input = input
    output = down[1]
    close(down[0])
    close(up[1])
  }

  func line() -> String {
    var bytes = [CChar](repeating: 0, count: 256)
    guard fgets(&bytes, 256, input) != nil else { return "" }
    return String(decoding: bytes.prefix { $0 != 0 && $0 != 10 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  func begin() { _ = write(output, "\n", 1) }

  func end() {
    close(output)
    fclose(input)
    waitpid(process, nil, 0)
    try? SearchIndex.remove(directory: directory)
    unlink(directory + "/lock")
    rmdir(directory)
  }
}
