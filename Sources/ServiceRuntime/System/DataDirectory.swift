// A service's data folder: made where it is missing, and held by one process at a time.

import Glibc

/// A data folder that this process holds. The system frees it when the process ends, however it ends.
package struct DataDirectory: Sendable {
  package let path: String
  private let lock: Int32

  /// Makes the folder, with its parents, where it is missing, and takes it for this process.
  /// - Throws: a sentence where it can't be made or written, or another process holds it.
  package static func open(_ path: String) throws(StartupError) -> DataDirectory {
    try make(path)
    let file = "\(path)/lock"
    let descriptor = Glibc.open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw StartupError(
        "cannot write in the data folder \(path): \(Errno.words(errno)); "
          + "make it writable or choose another with --data")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      Glibc.close(descriptor)
      throw StartupError(
        "the data folder \(path) is in use by another process; stop that one or choose another with --data")
    }
    return DataDirectory(path: path, lock: descriptor)
  }

  /// Gives the folder up.
  package func close() {
    Glibc.close(lock)
  }

  private static func make(_ path: String) throws(StartupError) {
    var prefix = ""
    for (index, part) in path.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
      prefix += index == 0 ? part : "/" + part
      if prefix.isEmpty || part.isEmpty { continue }
      if mkdir(prefix, 0o700) != 0 && errno != EEXIST && !isDirectory(prefix) {
        throw StartupError(
          "cannot make the data folder \(path): \(Errno.words(errno)) (\(prefix)); choose another with --data"
        )
      }
    }
    guard isDirectory(path) else {
      throw StartupError("the data folder \(path) is not a folder; choose another with --data")
    }
  }

  private static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
