// Small text files: the configuration.

import Glibc

/// Reads small files whole.
package enum TextFile {
  /// The largest file that is read, in bytes.
  package static let sizeMax = 1 << 20

  /// The text of a file.
  /// - Throws: a sentence where it can't be read, is no UTF-8, or is larger than `sizeMax`.
  package static func read(_ path: String) throws(StartupError) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StartupError("cannot read \(path): \(Errno.words(errno))") }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while bytes.count <= sizeMax {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw StartupError("cannot read \(path): \(Errno.words(errno))") }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    guard bytes.count <= sizeMax else { throw StartupError("\(path) is larger than \(sizeMax) bytes") }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw StartupError("\(path) is not valid UTF-8")
    }
    return text
  }
}
