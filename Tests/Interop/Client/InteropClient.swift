// Runs the interoperability cases against a server:
// `rpc-interop-client --address HOST:PORT [--ca F] [CASE…]`.

import ArgumentParser
import RPC

@main
struct InteropClient: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rpc-interop-client",
    abstract: "Runs gRPC's public interoperability cases against a server of grpc.testing.TestService."
  )

  @Option(help: "HOST:PORT of the server.")
  var address: String

  @Option(help: "PEM file of the authority that signed the server's certificate: use TLS.")
  var ca: String?

  @Option(help: "The name in the server's certificate.")
  var serverName = "localhost"

  @Flag(help: "Leave out the probes that need a server which can tell whether a message came compressed.")
  var noCompressionProbe = false

  @Argument(help: "The cases to run; all by default.")
  var cases: [String] = []

  func run() async throws {
    let tls = ca.map { ClientTLS(authorities: .file($0), serverName: serverName) }
    let client = Client(ClientConfiguration(addresses: [address], tls: tls))
    var passed = 0
    var failed = 0
    for (name, run) in InteropCases(client: client, probesCompression: !noCompressionProbe).all
    where cases.isEmpty || cases.contains(name) {
      do {
        try await run()
        passed += 1
        print("ok    \(name)")
      } catch {
        failed += 1
        print("FAIL  \(name): \(error)")
      }
    }
    await client.close(grace: .seconds(1))
    print("\(passed) passed, \(failed) failed")
    if failed > 0 { throw ExitCode.failure }
  }
}
