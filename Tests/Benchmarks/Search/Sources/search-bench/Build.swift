// Builds the index.

import Glibc
import SearchIndex

enum Build {
  static func configuration() -> IndexConfiguration { IndexConfiguration() }

  static func document(_ made: Made) -> IndexDocument {
    IndexDocument(
      key: made.key, text: made.text,
      fields: ["year": [made.year], "region": [made.region], "kind": [made.kind]], date: made.date)
  }

  static func run(_ count: Int, _ directory: String) throws {
    let path = directory + "/index"
    try SearchIndex.remove(directory: path)
    let index = try SearchIndex(directory: path, configuration: configuration())
    var maker = DocumentMaker(seed: 20_260_101)
    var (wall, processor, bytes) = (0.0, 0.0, 0)
    var made = 0
    // Making the documents is not measured; merges go on meanwhile, so their time is measured as the
    // process's
    // less that of making.
    let processorStart = Clock.processor
    var (making, memory) = (0.0, 0.0)
    while made < count {
      let start = Clock.threadProcessor
      let batch = (made..<min(count, made + 1_000)).map { document(maker.next($0)) }
      making += Clock.threadProcessor - start
      bytes += batch.reduce(0) { $0 + $1.text.count }
      made += batch.count
      memory = max(memory, Disk.memory())
      let begun = Clock.wall
      try index.apply(batch.map { .upsert($0) }, checkpoint: Int64(made))
      wall += Clock.wall - begun
    }
    let begun = Clock.wall
    try index.commit()
    let committed = Clock.wall - begun
    try index.mergeAll()
    let beforeCompact = index.snapshot().segmentCount
    let ticks = Clock.wall
    try index.compact()
    let compacting = Clock.wall - ticks
    // Queries are asked of what is there now, so all the work that led to it counts.
    processor = Clock.processor - processorStart - making
    let size = index.size
    index.close()
    let text = Double(bytes) / 1e6
    print(
      "{\"text_mb\":\(text.short),\"cpu_s\":\((processor / 1e3).short),"
        + "\"mb_s_core\":\((text / processor * 1e3).short),\"apply_s\":\((wall / 1e3).short),"
        + "\"commit_s\":\((committed / 1e3).short),\"compact_s\":\((compacting / 1e3).short),"
        + "\"segments\":\(beforeCompact),\"index_mb\":\((Double(size.index) / 1e6).short),"
        + "\"stored_mb\":\((Double(size.stored) / 1e6).short),"
        + "\"ratio\":\((Double(size.index) / Double(bytes)).short),\"rss_mb\":\(memory.short)}")
  }
}

extension Clock {
  /// Milliseconds of processor time of this thread.
  static var threadProcessor: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }
}
