// Text stored more than once in one file: every copy after the first goes.

enum RepeatedText {
  /// A repeated run shorter than this many bytes stays: people do repeat themselves.
  private static let shortestRun = 360
  /// The ranges of a cleaned text that repeat an earlier stretch of it, whole sentences, in order.
  static func find(_ units: [Sentence], excluding tables: [Range<Int>]) -> [Range<Int>] {
    guard units.count > 1 else { return [] }
    let lastEnd = units[units.count - 1].end
    var firstOf = HashTable(count: units.count)
    var drops: [Range<Int>] = []
    var runStart = 0
    var runLength = 0
    var expected = 0
    func isSame(_ a: Int, _ b: Int) -> Bool {
      units[a].hash == units[b].hash && units[a].end - units[a].start == units[b].end - units[b].start
    }
    func close(at index: Int) {
      guard runLength > 0 else { return }
      // Up to the next sentence, so that the line end goes too.
      let range = units[runStart].start..<(index < units.count ? units[index].start : lastEnd)
      if range.count >= shortestRun { drops.append(range) }
      runLength = 0
    }
    for index in units.indices {
      let first = firstOf.insert(units[index].hash, index) { isSame($0, index) }
      if runLength > 0, expected < index, isSame(expected, index) {
        runLength += 1
        expected += 1
        continue
      }
      close(at: index)
      guard let first else { continue }
      runStart = index
      runLength = 1
      expected = first + 1
    }
    close(at: units.count)
    return drops.filter { drop in !tables.contains { $0.overlaps(drop) } || drop.count > 4 * shortestRun }
  }
}

/// First index of each hash, open addressing; at most half full.
private struct HashTable {
  private var slots: [Int32]
  private let mask: Int

  init(count: Int) {
    var size = 16
    while size < 2 * count { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  /// The first index stored that is the same; stores this one if there is none.
  mutating func insert(_ hash: UInt64, _ index: Int, isSame: (Int) -> Bool) -> Int? {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[slot] >= 0 {
      if isSame(Int(slots[slot])) { return Int(slots[slot]) }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(index)
    return nil
  }
}
