// The system error numbers that this program speaks about, and their words.

import Glibc

/// System error numbers by what they mean here.
package enum Errno {
  package static let permissionDenied = EACCES
  package static let addressInUse = EADDRINUSE
  package static let addressNotAvailable = EADDRNOTAVAIL
  package static let brokenPipe = EPIPE

  /// The system's words for an error number, such as `No such file or directory`.
  package static func words(_ number: Int32) -> String {
    strerror(number).map { String(cString: $0) } ?? "error \(number)"
  }
}
