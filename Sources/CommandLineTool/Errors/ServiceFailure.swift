// What a failed call means to the person at the command line.

package import RPC

/// One of the two services, as its user knows it.
package enum ServiceName: String, CaseIterable, Sendable {
  case ingest
  case query

  /// The sentence for a call that failed.
  /// - Parameters:
  ///   - address: where the service was looked for.
  ///   - timeoutSeconds: how long it was waited for.
  package func failure(_ error: RPCError, address: String, timeoutSeconds: Int) -> CommandFailure {
    let service = "the \(rawValue) service at \(address)"
    switch error.code {
    case .unavailable:
      return CommandFailure(
        "cannot reach \(service)\(Self.reason(error)); start it with `\(startCommand)`, "
          + "or say where it is with --\(rawValue) HOST:PORT or TAIZHANG_\(rawValue.uppercased())")
    case .deadlineExceeded:
      return CommandFailure(
        "\(service) did not answer within \(timeoutSeconds) s; "
          + "try again, or give it longer with --timeout SECONDS")
    case .unimplemented:
      return CommandFailure(
        "\(service) does not know this call; is it the \(rawValue) service, and of the same version?")
    case .invalidArgument, .notFound, .failedPrecondition, .resourceExhausted, .outOfRange, .alreadyExists:
      return CommandFailure(error.message.isEmpty ? "\(service) answered \(error.code)" : error.message)
    default:
      return CommandFailure("\(service) answered \(error)")
    }
  }

  private var startCommand: String {
    switch self {
    case .ingest: "taizhang-ingest --listen 127.0.0.1:7411 --data DIR"
    case .query: "taizhang-query --listen 127.0.0.1:7412 --ingest 127.0.0.1:7411 --data DIR"
    }
  }

  /// Why there is no connection, in words; nothing where that is not known.
  private static func reason(_ error: RPCError) -> String {
    let reasons = [
      ("refused", "nothing listens there"), ("getaddrinfo", "the name is not known"),
      ("not known", "the name is not known"), ("unreachable", "the network does not lead there"),
      ("timed out", "connecting took too long"), ("timeout", "connecting took too long"),
      ("draining", "it is shutting down"),
      ("certificate_verify_failed", "its certificate is not trusted; see --tls-ca"),
      ("unabletovalidatehostname", "its certificate is for another name; see --tls-name"),
      ("certificate_required", "it wants a certificate; see --tls-cert"),
      ("wrong_version_number", "it does not speak TLS"),
      ("closed before it was up", "it closed the connection at once; does it want TLS? see --tls-ca"),
    ]
    let message = error.message.lowercased()
    return reasons.first { message.contains($0.0) }.map { " (\($0.1))" } ?? ""
  }
}
