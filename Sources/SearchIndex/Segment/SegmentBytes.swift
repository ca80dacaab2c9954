// The bytes of a segment: a mapped file, or memory.

internal import Glibc

/// Bytes that stay where they are until the last user is gone.
final class SegmentBytes: Sendable {
  nonisolated(unsafe) let base: UnsafeMutableRawPointer
  let count: Int
  let isMapped: Bool

  /// Takes over memory from `malloc`.
  init(owning base: UnsafeMutableRawPointer, count: Int) {
    self.base = base
    self.count = count
    isMapped = false
  }

  /// Maps a file for reading.
  init(mapping path: String) throws(IndexError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { throw .damaged("\(path) is missing") }
      throw .io(operation: "open", path: path, errno: errno)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .io(operation: "fstat", path: path, errno: errno) }
    count = Int(status.st_size)
    guard count > 0 else { throw .damaged("\(path) is empty") }
    guard let base = mmap(nil, count, PROT_READ, MAP_SHARED, file, 0), base != MAP_FAILED else {
      throw .io(operation: "mmap", path: path, errno: errno)
    }
    self.base = base
    isMapped = true
  }

  deinit {
    guard isMapped else { return free(base) }
    if count < Self.releasedAtOnce {
      munmap(base, count)
    } else {
      // Whoever lets go of a segment last may be a reader or the writer.
      let (address, length) = (UInt(bitPattern: base), count)
      QuietThread.leave { munmap(UnsafeMutableRawPointer(bitPattern: address), length) }
    }
  }

  /// Files that are larger take milliseconds to unmap, and tenths of a second once they have been removed:
  /// the system then drops their pages one by one.
  static let releasedAtOnce = 4 << 20

  /// Removes a file. Its name is gone at once; the work that a large one makes is left to a thread of its
  /// own.
  @discardableResult
  static func remove(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    let isGone = unlink(path) == 0
    if file < 0 { return isGone }
    var status = stat()
    if fstat(file, &status) == 0, status.st_size >= releasedAtOnce {
      QuietThread.leave { close(file) }
    } else {
      close(file)
    }
    return isGone
  }
}
