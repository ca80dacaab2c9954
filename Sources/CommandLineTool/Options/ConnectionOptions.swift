// Where the services are, and how long to wait for them.

package import ArgumentParser
import RPC
import ServiceRuntime
import TaizhangClient

/// The flags that find the services.
package struct ConnectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where the ingest service is (environment: TAIZHANG_INGEST; default: 127.0.0.1:7411).",
      valueName: "host:port"))
  package var ingest: String?

  @Option(
    help: ArgumentHelp(
      "Where the query service is (environment: TAIZHANG_QUERY; default: 127.0.0.1:7412).",
      valueName: "host:port"))
  package var query: String?

  @Option(
    name: .customLong("tls-ca"),
    help: ArgumentHelp(
      "Call the services over TLS, and trust these authorities (PEM), or `system` for the system's "
        + "(environment: TAIZHANG_TLS_CA).",
      valueName: "file"))
  package var tlsAuthorities: String?

  @Option(
    name: .customLong("tls-cert"),
    help: ArgumentHelp(
      "The certificate chain to show the services (PEM; environment: TAIZHANG_TLS_CERT).", valueName: "file"))
  package var tlsCertificate: String?

  @Option(
    name: .customLong("tls-key"),
    help: ArgumentHelp(
      "That certificate's private key (PEM; environment: TAIZHANG_TLS_KEY).", valueName: "file"))
  package var tlsKey: String?

  @Option(
    name: .customLong("tls-name"),
    help: ArgumentHelp(
      "The name to expect in the services' certificates; the host of the address unless given.",
      valueName: "name"))
  package var tlsName: String?

  @Option(help: ArgumentHelp("How long to wait for an answer, 1 to 3600.", valueName: "seconds"))
  package var timeout = 30

  package init() {}

  package func validate() throws {
    guard (1...3600).contains(timeout) else {
      throw ValidationError("--timeout \(timeout) is out of bounds; use 1 to 3600 seconds")
    }
    try Self.check(ingest, "--ingest")
    try Self.check(query, "--query")
  }

  /// One address, or several joined by commas.
  private static func check(_ addresses: String?, _ name: String) throws {
    guard let addresses else { return }
    for address in addresses.split(separator: ",", omittingEmptySubsequences: false) {
      let address = address.trimmingSpaces
      guard let parsed = HostPort(address), parsed.port > 0 else {
        throw ValidationError("\(name): `\(address)` is no address; write HOST:PORT, such as 127.0.0.1:7411")
      }
    }
  }

  /// The address of a service: the flag, else the environment, else the default.
  func address(of service: ServiceName) -> String {
    let environment = Console.current.environment
    return switch service {
    case .ingest: ingest ?? environment["TAIZHANG_INGEST"] ?? "127.0.0.1:7411"
    case .query: query ?? environment["TAIZHANG_QUERY"] ?? "127.0.0.1:7412"
    }
  }

  /// How the services are reached over TLS: the flags, else the environment; nil is plaintext.
  /// - Throws: a sentence where the settings do not fit together or a file cannot be used.
  private func tls() throws(CommandFailure) -> ClientTLS? {
    let environment = Console.current.environment
    let tls: ClientTLS
    do throws(StartupError) {
      let trust = try TLSTrust.read(
        authorities: tlsAuthorities ?? environment["TAIZHANG_TLS_CA"],
        certificate: tlsCertificate ?? environment["TAIZHANG_TLS_CERT"],
        key: tlsKey ?? environment["TAIZHANG_TLS_KEY"], serverName: tlsName,
        names: TLSTrust.Names(prefix: "--tls"))
      guard let trust else { return nil }
      tls = ClientTLS(
        authoritiesFile: trust.authorities, certificateFile: trust.identity?.certificate,
        keyFile: trust.identity?.key, serverName: trust.serverName)
    } catch {
      throw CommandFailure(error.description, status: .usage)
    }
    do throws(RPCError) { try tls.check() } catch {
      throw CommandFailure("\(error.message); check --tls-ca, --tls-cert and --tls-key", status: .usage)
    }
    return tls
  }

  /// Runs the body with a client, turns what calls throw into sentences, and closes the client.
  /// - Parameter service: the service that the body calls.
  func withClient<Result>(
    of service: ServiceName, _ body: (TaizhangClient) async throws -> Result
  ) async throws -> Result {
    do {
      try Self.check(Console.current.environment["TAIZHANG_INGEST"], "TAIZHANG_INGEST")
      try Self.check(Console.current.environment["TAIZHANG_QUERY"], "TAIZHANG_QUERY")
    } catch {
      throw CommandFailure("\(error)", status: .usage)
    }
    let settings = TaizhangClient.Settings(
      timeout: .seconds(timeout), retry: RetryPolicy(attempts: 3), tls: try tls())
    let client = TaizhangClient(
      ingest: address(of: .ingest), query: address(of: .query), settings: settings)
    do {
      let result = try await body(client)
      await client.close()
      return result
    } catch let error as RPCError {
      await client.close()
      throw service.failure(error, address: address(of: service), timeoutSeconds: timeout)
    } catch {
      await client.close()
      throw error
    }
  }
}

extension StringProtocol {
  /// Without the spaces at its ends.
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
