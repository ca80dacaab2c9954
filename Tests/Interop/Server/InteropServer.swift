// Serves the interoperability test service until SIGTERM:
// `rpc-interop-server --port N [--tls-cert F --tls-key F]`.

import ArgumentParser
import Dispatch
import Glibc
import InteropSchema
import RPC
import Schema

@main
struct InteropServer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rpc-interop-server",
    abstract: "Serves grpc.testing.TestService, health and reflection for interoperability tests.",
    discussion: "Prints `listening on HOST:PORT` once ready. SIGTERM drains and exits."
  )

  @Option(help: "The port to listen on; 0 lets the system choose.")
  var port: Int = 0

  @Option(help: "PEM file of the certificate chain: serve TLS.")
  var tlsCert: String?

  @Option(help: "PEM file of the private key.")
  var tlsKey: String?

  func validate() throws {
    guard (tlsCert == nil) == (tlsKey == nil) else {
      throw ValidationError("--tls-cert and --tls-key go together")
    }
  }

  func run() async throws {
    var configuration = ServerConfiguration(host: "127.0.0.1", port: port)
    if let tlsCert, let tlsKey {
      configuration.tls = ServerTLS(
        identity: TLSIdentity(certificateChain: .file(tlsCert), privateKey: .file(tlsKey)))
    }
    let health = HealthService(services: [GrpcTestingTestServiceMethods.service])
    let served: [any Service] = [InteropService(), health]
    let reflection = ReflectionService(
      serving: served, files: SchemaDescriptors.files + InteropDescriptors.files)
    let server = try await Server(configuration, services: served + [reflection]).start()
    print("listening on \(server.address)")
    fflush(nil)
    await terminationSignal()
    await server.drain(grace: .seconds(2))
  }

  private func terminationSignal() async {
    signal(SIGTERM, SIG_IGN)
    await withCheckedContinuation { continuation in
      let source = DispatchSource.makeSignalSource(signal: SIGTERM)
      source.setEventHandler {
        source.cancel()
        continuation.resume()
      }
      source.resume()
    }
  }
}
