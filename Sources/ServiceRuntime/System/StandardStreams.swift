// Whole writes to standard output and standard error, with nothing buffered in between.

import Glibc

/// Writes all bytes to a file descriptor.
/// - Returns: 0, or the error number of the write that failed.
private func writeAll(_ text: String, to descriptor: Int32) -> Int32 {
  var text = text
  return text.withUTF8 { bytes -> Int32 in
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

/// Standard output: the answers.
package enum StandardOutput {
  /// Writes text as it is. When the reader has gone (`| head`), the process ends quietly; when the
  /// output can't be written (disk full), it ends with status 1 and a sentence.
  package static func write(_ text: String) {
    let error = writeAll(text, to: STDOUT_FILENO)
    if error == 0 { return }
    if error != EPIPE {
      StandardError.write("cannot write to standard output: \(Errno.words(error))\n")
    }
    CommandStatus.failure.leave()
  }

  /// True where a person looks at it.
  package static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

/// Standard error: what is said about the work.
package enum StandardError {
  /// Writes text as it is; failures are ignored, there is nowhere left to report them.
  package static func write(_ text: String) {
    _ = writeAll(text, to: STDERR_FILENO)
  }

  /// True where a person looks at it.
  package static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
