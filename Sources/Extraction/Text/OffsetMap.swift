// The way from the cleaned text back to the file: runs, not one entry per byte.

/// A stretch of cleaned text that came from one stretch of decoded source.
///
/// Where both have the same length every byte maps to itself; where the source is three times as
/// long every ASCII byte came from one full-width letter; otherwise the stretch maps as a whole.
struct OffsetRun: Sendable {
  var clean: UInt32
  var source: UInt32
  var sourceEnd: UInt32
}

/// Maps offsets of the cleaned text to the decoded source, to its scalars and to the file's bytes.
struct OffsetMap: Sendable {
  private let runs: [OffsetRun]
  private let cleanCount: Int
  /// Scalars before each block of `blockSize` decoded bytes.
  private let scalarsBefore: [UInt32]
  private let bytes: SourceByteMap

  static let blockSize = 64

  init(runs: [OffsetRun], cleanCount: Int, source: [UInt8], bytes: SourceByteMap) {
    self.runs = runs
    self.cleanCount = cleanCount
    self.bytes = bytes
    self.scalarsBefore = Self.countScalars(source.span)
  }

  /// Where each run begins: in the cleaned text, in the file's bytes, in the file's scalars.
  func starts(in source: [UInt8]) -> [(clean: Int, byte: Int, scalar: Int)] {
    runs.map { run in
      let start = Int(run.source)
      return (Int(run.clean), bytes.byte(atDecoded: start), scalars(before: start, in: source.span))
    }
  }

  private static func countScalars(_ source: Span<UInt8>) -> [UInt32] {
    let raw = source.bytes
    let blocks = source.count / blockSize
    let rest = source.scalarCount(in: (blocks * blockSize)..<source.count)
    var table = [UInt32](repeating: 0, count: blocks + (source.count % blockSize == 0 ? 1 : 2))
    var places = table.mutableSpan
    var total: UInt32 = 0
    for block in 0..<blocks {
      places[unchecked: block] = total
      total &+= UInt32(truncatingIfNeeded: scalarsOfBlock(raw, block &* blockSize))
    }
    places[blocks] = total
    if places.count > blocks + 1 { places[blocks + 1] = total &+ UInt32(truncatingIfNeeded: rest) }
    return table
  }

  /// All bytes of a block but those that go on with a character.
  @inline(__always)
  private static func scalarsOfBlock(_ raw: RawSpan, _ start: Int) -> Int {
    let first = ThirtyTwoBytes(raw, at: start).continuations
    let second = ThirtyTwoBytes(raw, at: start &+ ThirtyTwoBytes.count).continuations
    return blockSize &- ThirtyTwoBytes.sum(first &+ second)
  }

  /// Where the last look-up ended; the next is mostly near behind it.
  struct Cursor {
    fileprivate var run = 0
    fileprivate var checkpoint = 0
  }

  private func cleanLength(of index: Int) -> Int {
    (index + 1 < runs.count ? Int(runs[index + 1].clean) : cleanCount) - Int(runs[index].clean)
  }

  /// The decoded source of a clean range: from the first character's start to the last one's end.
  func decoded(of range: Range<Int>, from cursor: inout Cursor) -> Range<Int> {
    guard !runs.isEmpty else { return 0..<0 }
    guard !range.isEmpty else {
      let start = position(
        of: min(range.lowerBound, max(cleanCount - 1, 0)), end: range.lowerBound >= cleanCount, from: &cursor)
      return start..<start
    }
    let start = position(of: range.lowerBound, end: false, from: &cursor)
    return start..<max(start, position(of: range.upperBound - 1, end: true, from: &cursor))
  }

  /// Source offset at which the character byte at `offset` starts, or, with `end`, ends.
  private func position(of offset: Int, end: Bool, from cursor: inout Cursor) -> Int {
    let index = runs.lastIndex(at: offset, from: cursor.run) { Int($0.clean) }
    cursor.run = index
    let run = runs[index]
    let length = cleanLength(of: index)
    let sourceLength = Int(run.sourceEnd - run.source)
    let within = offset - Int(run.clean) + (end ? 1 : 0)
    if sourceLength == length { return Int(run.source) + within }
    if sourceLength == 3 * length { return Int(run.source) + 3 * within }
    return end ? Int(run.sourceEnd) : Int(run.source)
  }

  func bytes(ofDecoded range: Range<Int>, from cursor: inout Cursor) -> Range<Int> {
    bytes.bytes(atDecoded: range, from: &cursor.checkpoint)
  }

  func scalars(ofDecoded range: Range<Int>, in source: [UInt8]) -> Range<Int> {
    let start = scalars(before: range.lowerBound, in: source.span)
    if range.count < Self.blockSize {
      return start..<start + source.span.scalarCount(in: range)
    }
    return start..<scalars(before: range.upperBound, in: source.span)
  }

  private func scalars(before offset: Int, in source: Span<UInt8>) -> Int {
    let block = offset / Self.blockSize
    return Int(scalarsBefore[block]) + source.scalarCount(in: (block * Self.blockSize)..<offset)
  }
}
