// Where a segment is written to: a file with a checksum per page, or memory.

internal import CSearchKernels
internal import Glibc

/// Takes bytes in order. Used by one thread.
final class SegmentSink {
  private var buffer: UnsafeMutableRawPointer
  private var capacity: Int
  private var filled = 0
  private var written = 0
  /// How far the file was told to go to the disk, and how far it surely has.
  private var started = 0
  private var arrived = 0
  private let file: Int32
  private let path: String?
  /// A CRC-32C per page; files only.
  private(set) var sums: [UInt32] = []

  private static let fileBuffer = 64 * Int(TZ_PAGE)
  /// Bytes that go to the disk together.
  private static let portion = 4 << 20

  /// To a new file, or to memory if there is no path.
  init(path: String?) throws(IndexError) {
    self.path = path
    if let path {
      file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      guard file >= 0 else { throw .io(operation: "open", path: path, errno: errno) }
      capacity = Self.fileBuffer
    } else {
      file = -1
      capacity = 1 << 16
    }
    guard let memory = malloc(capacity) else {
      if file >= 0 { Glibc.close(file) }
      throw .io(operation: "malloc", path: path ?? "memory", errno: ENOMEM)
    }
    buffer = memory
  }

  deinit {
    if file >= 0 { Glibc.close(file) }
    free(buffer)
  }

  /// Bytes taken so far.
  var offset: Int { written + filled }

  /// Whether pages are checked.
  var isFile: Bool { file >= 0 }

  func append(_ bytes: UnsafeRawPointer, count: Int) throws(IndexError) {
    var from = bytes
    var left = count
    while left > 0 {
      if filled == capacity { try makeRoom(for: left) }
      let take = min(left, capacity - filled)
      memcpy(buffer + filled, from, take)
      filled += take
      from += take
      left -= take
    }
  }

  func append<T: BitwiseCopyable>(_ values: [T]) throws(IndexError) {
    var failure: IndexError?
    values.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      do throws(IndexError) { try append(base, count: bytes.count) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Zeros up to the next multiple of 8, at least 32 of them: kernels may read a little beyond a section.
  func pad() throws(IndexError) {
    try append([UInt8](repeating: 0, count: 32 + (8 - offset % 8) % 8))
  }

  private func makeRoom(for more: Int) throws(IndexError) {
    if isFile { return try flush() }
    let larger = max(capacity * 2, capacity + more)
    guard let memory = realloc(buffer, larger) else {
      throw .io(operation: "malloc", path: "memory", errno: ENOMEM)
    }
    buffer = memory
    capacity = larger
  }

  private func flush() throws(IndexError) {
    var at = 0
    while at < filled {
      let length = min(Int(TZ_PAGE), filled - at)
      sums.append(tz_crc32c(0, buffer + at, length))
      at += length
    }
    try writeOut()
  }

  private func writeOut() throws(IndexError) {
    var at = 0
    while at < filled {
      let wrote = write(file, buffer + at, filled - at)
      if wrote < 0 && errno == EINTR { continue }
      guard wrote > 0 else { throw .io(operation: "write", path: path ?? "", errno: errno) }
      at += wrote
    }
    written += filled
    filled = 0
    if written - started < Self.portion { return }
    let code = tz_file_write_out(file, UInt64(arrived), UInt64(started), UInt64(written))
    guard code == 0 else { throw .io(operation: "sync_file_range", path: path ?? "", errno: code) }
    (arrived, started) = (started, written)
  }

  /// Ends the checked part; what follows is not in `sums`.
  func endPages() throws(IndexError) {
    if isFile { try flush() }
  }

  /// Ends a file: everything is on disk when it returns.
  func finishFile() throws(IndexError) {
    try writeOut()
    guard fsync(file) == 0 else { throw .io(operation: "fsync", path: path ?? "", errno: errno) }
  }

  /// Ends memory and hands it over.
  func takeMemory() throws(IndexError) -> SegmentBytes {
    let bytes = SegmentBytes(owning: buffer, count: filled)
    guard let replacement = malloc(1) else {
      throw .io(operation: "malloc", path: "memory", errno: ENOMEM)
    }
    buffer = replacement
    capacity = 1
    filled = 0
    return bytes
  }
}
