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

  /// Starts the writer, kills it after `commits` lines and some turns of waiting; returns its last line.
  private func run(_ program: String, _ directory: String, commits: Int, delay: Int) throws -> Int64 {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failed(what: "pipe") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    defer { posix_spawn_file_actions_destroy(&actions) }
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup(directory), nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawn(&child, program, &actions, nil, &arguments, environ) == 0 else {
      throw Failed(what: "cannot start \(program)")
    }
    close(ends[1])
    var output: [UInt8] = []
    var byte: UInt8 = 0
    var lines = 0
    while lines < commits, read(ends[0], &byte, 1) == 1 {
      output.append(byte)
      if byte == 0x0A { lines += 1 }
    }
    usleep(UInt32(delay))
    kill(child, SIGKILL)
    while read(ends[0], &byte, 1) == 1 { output.append(byte) }
    close(ends[0])
    var status: Int32 = 0
    waitpid(child, &status, 0)
    guard status & 0x7F == SIGKILL else { throw Failed(what: "the writer ended by itself") }
    let whole = output.prefix(
      output.count
        - (output.reversed().firstIndex(of: 0x0A).map {
          output.distance(from: $0.base, to: output.endIndex)
        } ?? output.count))
    let last = String(decoding: whole, as: UTF8.self).split(separator: "\n").last
    return last.flatMap { Int64($0) } ?? 0
  }

  @Test func killedAtAnyMoment() throws {
    let rounds = getenv("TAIZHANG_CRASH_ROUNDS").flatMap { Int(String(cString: $0)) } ?? 20
    let program = try program()
    var random = SeededRandom(seed: 1)
    let directory = try TemporaryDirectory()
    var reference = Reference()
    var applied: Int64 = 0
    for _ in 0..<rounds {
      let said = try run(
        program, directory.path, commits: 1 + random.below(6), delay: random.below(8_000))
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
