// Where a thread's time went: computing, waiting for a processor, or waiting for something else (a lock, the
// disk, a page).

import Glibc

/// Milliseconds of the calling thread since some time in the past; differences tell what a step cost.
struct Spent {
  var wall = 0.0
  /// On a processor, by the scheduler's account.
  var computing = 0.0
  /// Ready to run while others had the processors.
  var queued = 0.0
  /// Pages that were not mapped yet.
  var faults = 0

  /// Neither computing nor queued.
  var blocked: Double { max(0, wall - computing - queued) }

  static func - (after: Spent, before: Spent) -> Spent {
    Spent(
      wall: after.wall - before.wall, computing: after.computing - before.computing,
      queued: after.queued - before.queued, faults: after.faults - before.faults)
  }

  static func + (a: Spent, b: Spent) -> Spent {
    Spent(
      wall: a.wall + b.wall, computing: a.computing + b.computing, queued: a.queued + b.queued,
      faults: a.faults + b.faults)
  }
}

/// Reads the account of the thread that made it.
final class ThreadAccount {
  private let file: Int32

  init() throws {
    file = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC)
    if file < 0 { throw BenchError(what: "no account of this thread") }
  }

  deinit { close(file) }

  func now() -> Spent {
    var bytes = [UInt8](repeating: 0, count: 96)
    let count = max(0, pread(file, &bytes, bytes.count, 0))
    let numbers = bytes[..<count].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    var usage = rusage()
    // RUSAGE_THREAD, which the C library declares only for GNU sources.
    getrusage(__rusage_who_t(1), &usage)
    func milliseconds(_ index: Int) -> Double {
      numbers.count > index ? (Double(numbers[index]) ?? 0) / 1e6 : 0
    }
    return Spent(
      wall: Clock.wall, computing: milliseconds(0), queued: milliseconds(1),
      faults: Int(usage.ru_minflt + usage.ru_majflt))
  }
}
