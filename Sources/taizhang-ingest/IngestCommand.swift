// The command line of the ingest service.

import ArgumentParser
import IngestService
import ServiceRuntime

/// `taizhang-ingest --listen HOST:PORT --data DIR [--http HOST:PORT] [--config FILE]`.
struct IngestCommand: ServiceCommand {
  static let configuration = CommandConfiguration(
    commandName: "taizhang-ingest",
    abstract: "Takes documents in, reads them, keeps them in the ledger, and publishes every change.",
    version: Software.version)

  static let defaultListen = HostPort(host: "127.0.0.1", port: 7411)

  @OptionGroup var service: ServiceOptions

  func start(_ environment: ServiceEnvironment) async throws -> RunningService {
    let server = try await IngestServer.start(environment)
    return RunningService(address: server.address, reload: { try server.reloadCertificates() }) { grace in
      await server.drain(grace: grace)
    }
  }
}
