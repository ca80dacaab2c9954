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
    if isMapped { munmap(base, count) } else { free(base) }
  }
}
