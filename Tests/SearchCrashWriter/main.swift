// Writes to an index until it is killed. The crash test starts it and checks what is left.
//
// Usage: search-crash-writer DIRECTORY. For each batch n, made from seed n, it applies the changes with
// checkpoint n; after every commit it prints the checkpoint on a line of its own.

import Glibc
import SearchIndex
import SearchIndexTestSupport

private func say(_ line: String, to file: Int32) { _ = write(file, line + "\n", line.utf8.count + 1) }

private func fail(_ message: String) -> Never {
  say(message, to: 2)
  exit(1)
}

guard CommandLine.arguments.count == 2 else { fail("usage: search-crash-writer DIRECTORY") }
var configuration = IndexConfiguration()
configuration.memorySegmentBytes = 4_000
configuration.mergeFanIn = 3
do {
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
