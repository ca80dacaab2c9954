// Why a service can't start or go on, said in the one sentence that its operator reads.

import NIOCore

/// A failure that ends the process, as one clear sentence: what failed, on what, and what to do about it.
package struct StartupError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The sentence, without a full stop of its own being required.
  package var description: String

  package init(_ sentence: String) {
    self.description = sentence
  }

  /// Says why TLS could not be set up.
  ///
  /// - Parameter flags: where its files come from.
  package init(tls reason: String, flags: String) {
    self.description = "\(reason); check \(flags)"
  }

  /// Says why a listening address could not be taken.
  package init(listeningOn address: HostPort, flag: String, because error: any Error) {
    let reason: String
    switch (error as? IOError)?.errnoCode ?? Self.errorNumber(in: "\(error)") {
    case Errno.addressInUse:
      reason =
        "another process is listening there; stop it, or choose another port with \(flag) "
        + "(port 0 lets the system choose)"
    case Errno.permissionDenied:
      reason = "permission was denied; ports below 1024 need privileges, choose a higher one with \(flag)"
    case Errno.addressNotAvailable:
      reason =
        "this machine does not have that address; use one of its own with \(flag), "
        + "or 0.0.0.0 for all of them"
    default:
      reason = "\(error); check \(flag)"
    }
    self.description = "cannot listen on \(address): \(reason)"
  }

  /// The error number that a text names, as NIO writes it: `(errno: 98)`. The transport keeps the text only.
  private static func errorNumber(in text: String) -> Int32? {
    guard let mark = text.firstRange(of: "errno: ") else { return nil }
    return Int32(text[mark.upperBound...].prefix { $0.isASCII && $0.isNumber })
  }
}
