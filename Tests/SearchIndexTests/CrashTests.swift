// Goal: `kill -9` at any moment leaves the last commit, whole.
// Method: a child applies batches made from their numbers, commits and says so; it is killed after some
// commits,
// in the middle of whatever comes next; the index must then equal a fresh one built from the same batches.

import Glibc
import SearchIndexTestSupport
import Testing

@testable import SearchIndex

@Suite struct CrashTests {
  struct Failed: Error { var what: String }

  /// The writer's program lies beside the test's.
  private func program() throws -> String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard length > 0 else { throw Failed(what: "readlink") }
    let path = String(decoding: buffer[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/search-crash-writer"
  }

  /// A writer that runs, and where it says what it does.
  private struct Child {
    var process: pid_t
    var output: Int32

    /// Reads up to so many lines, fewer at the end.
    func lines(_ most: Int) -> [String] {
      var lines: [String] = []
      var line: [UInt8] = []
      var byte: UInt8 = 0
      while lines.count < most, read(output, &byte, 1) == 1 {
        if byte != 0x0A {
          line.append(byte)
        } else {
          lines.append(String(decoding: line, as: UTF8.self))
          line = []
        }
      }
      return lines
    }
  }

  private func start(_ arguments: [String]) throws -> Child {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failed(what: "pipe") }
    // Another child that is started meanwhile must not hold this pipe open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let program = try program()
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    guard posix_spawn(&child, program, &actions, nil, &words, environ) == 0 else {
      throw Failed(what: "cannot start \(program)")
    }
    close(ends[1])
    return Child(process: child, output: ends[0])
  }

  /// Starts the writer, kills it after `commits` lines and a moment; returns the last checkpoint it said.
  private func run(_ directory: String, commits: Int, delay: Int) throws -> Int64 {
    let child = try start([directory])
    var lines = child.lines(commits)
    usleep(UInt32(delay))
    kill(child.process, SIGKILL)
    lines += child.lines(.max)
    close(child.output)
    var status: Int32 = 0
    waitpid(child.process, &status, 0)
    guard status & 0x7F == SIGKILL else { throw Failed(what: "the writer ended by itself") }
    return lines.last.flatMap { Int64($0) } ?? 0
  }

  @Test func fullDisk() throws {
    let directory = try TemporaryDirectory()
    let child = try start([directory.path, "9000"])
    #expect(child.lines(.max) == ["well"])
    close(child.output)
    var status: Int32 = 0
    waitpid(child.process, &status, 0)
    #expect(status == 0)
  }

  @Test func killedAtAnyMoment() throws {
    let rounds = getenv("TAIZHANG_CRASH_ROUNDS").flatMap { Int(String(cString: $0)) } ?? 20
    var random = SeededRandom(seed: 1)
    let directory = try TemporaryDirectory()
    var reference = Reference()
    var applied: Int64 = 0
    for _ in 0..<rounds {
      let said = try run(
        directory.path, commits: 1 + random.below(6), delay: random.below(8_000))
      let index = try SearchIndex(directory: directory.path)
      let checkpoint = index.checkpoint
      #expect(checkpoint >= said && checkpoint >= applied)
      while applied < checkpoint {
        applied += 1
        var generator = Generator(seed: UInt64(applied))
        reference.apply(generator.changes(20, keys: 300))
      }
      try index.verify()
      #expect(index.snapshot().documentCount == reference.documents.count)
      let texts = reference.documents.keys.sorted().prefix(40).compactMap { key in
        reference.documents[key].map { String(decoding: $0.source.text, as: UTF8.self) }
      }
      var generator = Generator(seed: random.next())
      let pair = Pair(index: index, reference: reference)
      for _ in 0..<6 { try pair.check(Query(generator.node(0, from: texts)), &generator.random) }
      index.close()
    }
  }
}
