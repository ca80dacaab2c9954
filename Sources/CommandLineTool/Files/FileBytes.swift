// Files whole, in and out, with errors in plain words.

import Glibc
import ServiceRuntime

/// A file that can't be read or written, as the end of a sentence about it.
package struct FileFailure: Error, Sendable, Hashable, CustomStringConvertible {
  package var description: String

  package init(_ description: String) {
    self.description = description
  }
}

/// Reads and writes whole files.
enum FileBytes {
  /// The bytes of a file or, for `-`, of standard input.
  /// - Parameter byteCountMax: more is an error, found before anything is read where the size is known.
  static func read(_ path: String, byteCountMax: Int) throws(FileFailure) -> [UInt8] {
    if path == "-" { return try read(STDIN_FILENO, byteCountMax: byteCountMax, expected: 0) }
    // A FIFO without a writer would wait for ever.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw FileFailure("cannot be read: \(Errno.words(errno))") }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileFailure("cannot be read: \(Errno.words(errno))") }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw FileFailure("is a folder, not a file")
    default: throw FileFailure("is neither a file nor a folder")
    }
    guard status.st_size <= byteCountMax else { throw tooLarge(Int(status.st_size), byteCountMax) }
    return try read(file, byteCountMax: byteCountMax, expected: Int(status.st_size))
  }

  private static func read(
    _ file: Int32, byteCountMax: Int, expected: Int
  ) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileFailure("cannot be read: \(Errno.words(errno))") }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= byteCountMax else { throw tooLarge(bytes.count, byteCountMax) }
    }
  }

  private static func tooLarge(_ count: Int, _ most: Int) -> FileFailure {
    FileFailure("is too large: \(ByteText.size(count)), and a document has at most \(ByteText.size(most))")
  }

  /// Writes a file whole or not at all: into a file beside it, which then takes its name.
  static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    let draft = "\(path).\(getpid()).part"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileFailure("cannot be written: \(Errno.words(errno))") }
    var done = 0
    var failure: Int32 = 0
    while done < bytes.count && failure == 0 {
      let chunk = Array(bytes[done..<min(done + (1 << 20), bytes.count)])
      let count = Glibc.write(file, chunk, chunk.count)
      if count >= 0 { done += count } else if errno != EINTR { failure = errno }
    }
    if failure == 0 && fsync(file) != 0 { failure = errno }
    if close(file) != 0 && failure == 0 { failure = errno }
    if failure == 0 && rename(draft, path) != 0 { failure = errno }
    guard failure == 0 else {
      unlink(draft)
      throw FileFailure("cannot be written: \(Errno.words(failure))")
    }
  }

  /// Makes a folder with its parents where it is missing.
  static func makeFolder(_ path: String) throws(FileFailure) {
    var prefix = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      prefix += part + "/"
      if mkdir(prefix, 0o755) != 0 && errno != EEXIST && errno != EISDIR && errno != EROFS {
        throw FileFailure("cannot be made: \(Errno.words(errno))")
      }
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw FileFailure("is not a folder and cannot be made one")
    }
  }
}
