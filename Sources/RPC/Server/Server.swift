// The server: listens, and runs the methods of its services.

/// Serves gRPC on one address.
package final class Server: Sendable {
  let configuration: ServerConfiguration
  let router: Router

  package init(_ configuration: ServerConfiguration, services: [any Service]) throws {
    var router = Router()
    for service in services { service.register(with: &router) }
    for (path, options) in configuration.methods { router.set(options, for: path) }
    self.configuration = configuration
    self.router = router
  }

  /// Binds and accepts. Returns the server itself.
  ///
  /// - Throws: `ServerError` if the address cannot be bound or the certificate cannot be read.
  package func start() async throws(ServerError) -> Server { throw .bind("not yet") }

  /// Where it listens, as `HOST:PORT` with the port that the system chose; empty before `start`.
  package var address: String { "" }
  /// The port it listens on; 0 before `start`.
  package var port: Int { 0 }

  /// Stops accepting, tells every client (GOAWAY in two steps), lets calls finish for `grace`, then cuts what is left.
  package func drain(grace: Duration) async {}

  /// Reads the certificate, the key and the authorities again; new connections use them. On failure the old ones stay.
  package func reloadCertificate() throws(ServerError) {}
}

/// Why a server could not start.
package enum ServerError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The address cannot be listened on.
  case bind(String)
  /// The certificate, the key or the authorities cannot be used.
  case tls(String)

  package var description: String {
    switch self {
    case .bind(let reason): reason
    case .tls(let reason): reason
    }
  }
}
