// Puts cleaned text together from stretches of rough text, runs and all.

struct CleanBuilder {
  private(set) var utf8: [UInt8] = []
  private(set) var runs: [OffsetRun] = []
  private let rough: RoughText

  init(_ rough: RoughText) {
    self.rough = rough
    utf8.reserveCapacity(rough.utf8.count + rough.lines.count)
    runs.reserveCapacity(rough.runs.count + rough.lines.count)
  }

  /// Appends a stretch of rough text; `cursor` is a run at or before its start and moves along.
  mutating func append(_ range: Range<Int>, cursor: inout Int) {
    guard !range.isEmpty else { return }
    let all = rough.runs
    var offset = range.lowerBound
    while cursor + 1 < all.count, Int(all[cursor + 1].clean) <= offset { cursor += 1 }
    while offset < range.upperBound {
      let run = all[cursor]
      let runEnd = cursor + 1 < all.count ? Int(all[cursor + 1].clean) : rough.utf8.count
      let end = min(runEnd, range.upperBound)
      addRun(Self.slice(run, length: runEnd - Int(run.clean), from: offset, to: end), count: end - offset)
      utf8.append(contentsOf: rough.utf8[offset..<end])
      offset = end
      if end == runEnd && cursor + 1 < all.count { cursor += 1 }
    }
  }

  /// Appends a byte that stands for nothing in the source, or for a break in it.
  mutating func append(_ byte: UInt8) {
    let source = runs.last?.sourceEnd ?? 0
    runs.append(OffsetRun(clean: UInt32(utf8.count), source: source, sourceEnd: source))
    utf8.append(byte)
  }

  /// Where lines end and where the marks of the source stand that end sentences, in order.
  func ends() -> [Int] {
    let marks = rough.marks
    var ends: [Int] = []
    ends.reserveCapacity(marks.count + rough.lines.count + 1)
    var next = 0
    for index in runs.indices {
      let run = runs[index]
      let (start, clean) = (Int(run.source), Int(run.clean))
      // A line end stands for nothing in the source.
      if run.sourceEnd == run.source {
        if utf8[clean] == 0x0A { ends.append(clean) }
        continue
      }
      while next < marks.count, marks[next] < run.source { next += 1 }
      guard next < marks.count, marks[next] < run.sourceEnd else { continue }
      let count = (index + 1 < runs.count ? Int(runs[index + 1].clean) : utf8.count) - clean
      // What was written otherwise, as `&#12290;` was, is one mark.
      let isCopy = Int(run.sourceEnd) - start == count
      while next < marks.count, marks[next] < run.sourceEnd {
        ends.append(isCopy ? clean + Int(marks[next]) - start : clean)
        next += 1
      }
    }
    return ends
  }

  /// Takes every line from the one that starts at `end` on away, and the line end before it.
  mutating func cut(to end: Int) {
    utf8.removeSubrange(end...)
    // A line always begins a run, for a line end is one of its own.
    while let last = runs.last, Int(last.clean) >= end { runs.removeLast() }
    dropLineEnd()
  }

  /// Takes a line end at the very end away.
  mutating func dropLineEnd() {
    guard utf8.last == 0x0A else { return }
    utf8.removeLast()
    if let last = runs.last, Int(last.clean) == utf8.count { runs.removeLast() }
  }

  /// Appends a stretch of a text that is already clean.
  mutating func append(_ other: borrowing CleanBuilder, _ range: Range<Int>, cursor: inout Int) {
    guard !range.isEmpty else { return }
    var offset = range.lowerBound
    while cursor + 1 < other.runs.count, Int(other.runs[cursor + 1].clean) <= offset { cursor += 1 }
    while offset < range.upperBound {
      let run = other.runs[cursor]
      let runEnd = cursor + 1 < other.runs.count ? Int(other.runs[cursor + 1].clean) : other.utf8.count
      let end = min(runEnd, range.upperBound)
      addRun(Self.slice(run, length: runEnd - Int(run.clean), from: offset, to: end), count: end - offset)
      utf8.append(contentsOf: other.utf8[offset..<end])
      offset = end
      if end == runEnd && cursor + 1 < other.runs.count { cursor += 1 }
    }
  }

  /// The part of a run between two clean offsets.
  private static func slice(_ run: OffsetRun, length: Int, from: Int, to: Int) -> OffsetRun {
    let sourceLength = Int(run.sourceEnd - run.source)
    let scale = sourceLength == length ? 1 : sourceLength == 3 * length ? 3 : 0
    guard scale > 0 else { return run }
    let start = Int(run.source) + scale * (from - Int(run.clean))
    return OffsetRun(
      clean: 0, source: UInt32(start), sourceEnd: UInt32(start + scale * (to - from)))
  }

  private mutating func addRun(_ run: OffsetRun, count: Int) {
    let last = runs.count - 1
    if last >= 0, Int(run.sourceEnd - run.source) == count, runs[last].sourceEnd == run.source,
      utf8.count - Int(runs[last].clean) == Int(runs[last].sourceEnd - runs[last].source)
    {
      runs[last].sourceEnd = run.sourceEnd
      return
    }
    runs.append(OffsetRun(clean: UInt32(utf8.count), source: run.source, sourceEnd: run.sourceEnd))
  }
}
