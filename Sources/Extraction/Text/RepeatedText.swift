// Text stored more than once in one file: every copy after the first goes.

enum RepeatedText {
  /// A repeated run shorter than this many bytes stays: people do repeat themselves.
  private static let shortestRun = 360
  /// Sentences are compared in pieces of at most this many bytes.
  private static let longestUnit = 3_000

  private struct Unit {
    var start: Int
    var end: Int
    var hash: UInt64
  }

  /// The ranges of a cleaned text that repeat an earlier stretch of it, whole sentences, in order.
  static func find(_ bytes: Span<UInt8>, excluding tables: [Range<Int>]) -> [Range<Int>] {
    let units = split(bytes)
    guard units.count > 1 else { return [] }
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
      let range = units[runStart].start..<units[index - 1].end
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

  /// Sentences: up to and with `。！？`, a line end, or a bound.
  private static func split(_ bytes: Span<UInt8>) -> [Unit] {
    var units: [Unit] = []
    units.reserveCapacity(bytes.count / 90 + 1)
    var start = 0
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var offset = 0
    while offset < bytes.count {
      let lead = bytes[offset]
      var ends = false
      if lead == 0x0A {
        ends = true
        offset += 1
      } else if lead >= 0xE0 && lead < 0xF0 {
        let letter = UInt64(lead) << 16 | UInt64(bytes[offset + 1]) << 8 | UInt64(bytes[offset + 2])
        hash = (hash ^ letter) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        offset += 3
        ends = letter == Letter.stop || letter == Letter.exclamation || letter == Letter.question
      } else {
        hash = (hash ^ UInt64(lead)) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        offset += 1
      }
      if ends || offset - start >= longestUnit || offset >= bytes.count {
        // A lone line end after a full stop is no sentence.
        if offset - start > 1 || bytes[start] != 0x0A {
          units.append(Unit(start: start, end: offset, hash: hash))
        } else if !units.isEmpty {
          units[units.count - 1].end = offset
        }
        start = offset
        hash = 0xCBF2_9CE4_8422_2325
      }
    }
    return units
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
