// Long work behind everyone else: its priority, its results, and large files written, unmapped and removed.

import CSearchKernels
import Glibc
import Testing

@testable import SearchIndex

@Suite struct QuietThreadTests {
  private var niceness: Int32 { getpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0) }

  @Test func hasLowerPriorityThanItsCaller() throws {
    let own = niceness
    let quiet = try QuietThread.run { () throws(IndexError) in niceness }
    #expect(quiet == min(19, own + 10))
    #expect(niceness == own)
  }

  @Test func handsOnWhatIsThrown() {
    #expect(throws: IndexError.closed) {
      try QuietThread.run { () throws(IndexError) -> Int in throw IndexError.closed }
    }
  }

  /// More than the portions in which a file goes to the disk.
  @Test func largeFileIsWrittenWhole() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/large"
    let sink = try SegmentSink(path: path)
    let portion = (0..<300_007).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 9) }
    for _ in 0..<50 { try sink.append(portion) }
    try sink.endPages()
    let sums = sink.sums
    try sink.finishFile()
    let bytes = try SegmentBytes(mapping: path)
    #expect(bytes.count == 50 * portion.count)
    let isSame = (0..<50).allSatisfy { part in
      memcmp(bytes.base + part * portion.count, portion, portion.count) == 0
    }
    #expect(isSame)
    let page = Int(TZ_PAGE)
    let expected = stride(from: 0, to: bytes.count, by: page).map { start in
      tz_crc32c(0, bytes.base + start, min(page, bytes.count - start))
    }
    #expect(sums == expected)
  }

  @Test func removedFileStaysReadableWhileItIsMapped() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/large"
    let count = SegmentBytes.releasedAtOnce + 100
    let sink = try SegmentSink(path: path)
    try sink.append([UInt8](repeating: 7, count: count))
    try sink.finishFile()
    var bytes: SegmentBytes? = try SegmentBytes(mapping: path)
    #expect(SegmentBytes.remove(path))
    #expect(directory.names().isEmpty)
    #expect(bytes?.base.load(fromByteOffset: count - 1, as: UInt8.self) == 7)
    bytes = nil
    #expect(!SegmentBytes.remove(path))
  }
}
