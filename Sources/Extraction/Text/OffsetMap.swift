// The way from the cleaned text back to the file: runs, not one entry per byte.

/// Maps offsets of the cleaned text to the decoded source, to its scalars and to the file's bytes.
struct OffsetMap: Sendable {
  /// Scalars before each block of `blockSize` decoded bytes.
  private var scalarsBefore: [UInt32] = []
  private static let blockSize = 256

  init(identity bytes: [UInt8]) {
    var count: UInt32 = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.blockSize == 0 { scalarsBefore.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    scalarsBefore.append(count)
  }

  func decoded(of range: Range<Int>) -> Range<Int> { range }

  func bytes(ofDecoded range: Range<Int>) -> Range<Int> { range }

  func scalars(ofDecoded range: Range<Int>, in source: [UInt8]) -> Range<Int> {
    scalars(before: range.lowerBound, in: source)..<scalars(before: range.upperBound, in: source)
  }

  private func scalars(before offset: Int, in source: [UInt8]) -> Int {
    let block = offset / Self.blockSize
    var count = Int(scalarsBefore[min(block, scalarsBefore.count - 1)])
    var position = min(block * Self.blockSize, offset)
    while position < offset {
      if source[position] & 0xC0 != 0x80 { count += 1 }
      position += 1
    }
    return count
  }
}
