// One process per data directory: a lock that the kernel drops when the process ends, however it ends.

import Foundation
import Glibc
import Synchronization

/// Holds the lock of a data directory until it is released or forgotten.
final class StoreLock: Sendable {
  private let descriptor: Mutex<Int32?>

  /// Makes the directory where it is missing, and takes its lock.
  ///
  /// - Throws: `LedgerError.locked`, `LedgerError.notWritable`.
  init(directory: String) throws(LedgerError) {
    do {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    } catch {
      throw .notWritable(directory: directory, reason: "it can't be made")
    }
    let path = directory + "/ledger.lock"
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .notWritable(directory: directory, reason: Self.reason(errno)) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      let text = try? String(contentsOfFile: path, encoding: .utf8)
      let holder = text.flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
      throw .locked(directory: directory, process: holder)
    }
    self.descriptor = Mutex(descriptor)
    // For people who look; the lock itself is the kernel's. A full disk must not keep a ledger from being
    // read.
    let process = Array("\(getpid())\n".utf8)
    if ftruncate(descriptor, 0) == 0 { _ = write(descriptor, process, process.count) }
  }

  deinit {
    release()
  }

  /// Lets another process in.
  func release() {
    let held = descriptor.withLock { descriptor in
      defer { descriptor = nil }
      return descriptor
    }
    if let held { close(held) }
  }

  /// Makes the names of files that were just made in a directory durable.
  static func syncDirectory(_ directory: String) {
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: return "permission denied"
    case EROFS: return "the file system is read-only"
    case ENOSPC, EDQUOT: return "no space is left"
    case ENOTDIR: return "it is not a directory"
    default: return "error \(code)"
    }
  }
}
