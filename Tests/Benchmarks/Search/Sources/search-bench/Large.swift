// One very long document: the time and the memory that adding it takes, beyond its own bytes.

import Glibc
import SearchIndex

enum Large {
  static func run(_ megabytes: Int) throws {
    let directory = "/tmp/taizhang-bench-large-\(getpid())"
    let index = try SearchIndex(directory: directory, configuration: Build.configuration())
    defer {
      index.close()
      try? SearchIndex.remove(directory: directory)
      unlink(directory + "/lock")
      rmdir(directory)
    }
    var maker = DocumentMaker(seed: 5)
    var text: [UInt8] = []
    text.reserveCapacity(megabytes << 20)
    var number = 0
    while true {
      let next = Array(maker.next(number).text.utf8)
      if text.count + next.count > megabytes << 20 { break }
      text += next
      number += 1
    }
    let document = IndexDocument(key: "large", text: text)
    text = []
    let before = Disk.memory()
    let start = Clock.wall
    let processor = Clock.processor
    try index.apply([.upsert(document)], checkpoint: 1)
    let (applied, computed) = (Clock.wall - start, Clock.processor - processor)
    let held = Disk.memory()
    let committing = Clock.wall
    try index.commit()
    print(
      "{\"mb\":\(Double(document.text.count) / 1e6),\"before_mb\":\(before.short),"
        + "\"peak_mb\":\(Disk.peak().short),\"held_mb\":\(held.short),\"apply_ms\":\(applied.short),"
        + "\"apply_cpu_ms\":\(computed.short),\"commit_ms\":\((Clock.wall - committing).short)}")
  }
}
