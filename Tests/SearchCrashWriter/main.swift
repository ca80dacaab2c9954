// Writes to an index until it is killed. The crash test starts it and checks what is left.
//
// Usage: search-crash-writer DIRECTORY [BYTES]. With BYTES, no file may grow beyond them: it then checks
// that a
// commit fails, that searching goes on, and that all is well once there is room again. Without: for each
// batch n, made from seed n, it applies the changes with
// checkpoint n; after every commit it prints the checkpoint on a line of its own.

import Glibc
import SearchIndex
import SearchIndexTestSupport

nonisolated(unsafe) private var configuration = IndexConfiguration()
configuration.memorySegmentBytes = 4_000
configuration.mergeFanIn = 3

private func say(_ line: String, to file: Int32) { _ = write(file, line + "\n", line.utf8.count + 1) }

private func fail(_ message: String) -> Never {
  say(message, to: 2)
  exit(1)
}

/// Files must not grow beyond this; nil: as far as they like.
private func limitFiles(to bytes: UInt?) {
  var limit = rlimit()
  getrlimit(__rlimit_resource_t(1), &limit)
  limit.rlim_cur = bytes ?? limit.rlim_max
  setrlimit(__rlimit_resource_t(1), &limit)
}

/// A full disk: the commit says so, nothing is lost, the next one succeeds.
private func runFull(_ directory: String, _ bytes: UInt) throws {
  signal(SIGXFSZ, SIG_IGN)
  let index = try SearchIndex(directory: directory, configuration: configuration)
  var generator = Generator(seed: 1)
  try index.apply((0..<20).map { .upsert(generator.document("a\($0)")) }, checkpoint: 1)
  try index.commit()
  limitFiles(to: bytes)
  var failures = 0
  for round in 2..<6 {
    let changes = (0..<50).map { IndexChange.upsert(generator.document("b\(round)-\($0)")) }
    try? index.apply(changes, checkpoint: Int64(round))
    do { try index.commit() } catch { failures += 1 }
  }
  guard failures > 0, index.checkpoint == 1 else { fail("the commits did not fail") }
  let documents = index.snapshot().documentCount
  guard try index.snapshot().search(.all, limit: 0).total.count == documents else { fail("searching") }
  limitFiles(to: nil)
  try index.apply([.delete("a1")], checkpoint: 9)
  try index.commit()
  index.close()
  let again = try SearchIndex(directory: directory, configuration: configuration)
  try again.verify()
  guard again.checkpoint == 9, again.snapshot().documentCount == documents - 1 else { fail("not whole") }
  again.close()
  say("well", to: 1)
}

guard (2...3).contains(CommandLine.arguments.count) else {
  fail("usage: search-crash-writer DIRECTORY [BYTES]")
}
do {
  if CommandLine.arguments.count == 3 {
    try runFull(CommandLine.arguments[1], UInt(CommandLine.arguments[2]) ?? 0)
    exit(0)
  }
  let index = try SearchIndex(directory: CommandLine.arguments[1], configuration: configuration)
  var checkpoint = index.checkpoint
  while true {
    checkpoint += 1
    var generator = Generator(seed: UInt64(checkpoint))
    try index.apply(generator.changes(20, keys: 300), checkpoint: checkpoint)
    if generator.random.below(3) > 0 { continue }
    try index.commit()
    say("\(index.checkpoint)", to: 1)
  }
} catch {
  fail("\(error)")
}
