// The command line of the query service.
import ArgumentParser
import QueryService
import ServiceRuntime

/// `taizhang-query --listen HOST:PORT --ingest HOST:PORT --data DIR [--http HOST:PORT] [--config FILE]`.
struct QueryCommand: ServiceCommand {
  static let configuration = CommandConfiguration(
    commandName: "taizhang-query",
    abstract: "Answers searches, lists and questions from a read model that follows the ingest service.",
    version: Software.version)

  static let defaultListen = HostPort(host: "127.0.0.1", port: 7412)

  @OptionGroup var service: ServiceOptions

  @Option(
    help: ArgumentHelp(
      "Where the ingest service is; it need not be up when this one starts.", valueName: "host:port"))
  var ingest = HostPort(host: "127.0.0.1", port: 7411)

  @OptionGroup var ingestTLS: IngestTLSOptions

  func start(_ environment: ServiceEnvironment) async throws -> RunningService {
    let server = try await QueryServer.start(environment, ingest: ingest, ingestTLS: ingestTLS.trust)
    return RunningService(address: server.address, reload: { try server.reloadCertificates() }) { grace in
      await server.drain(grace: grace)
    }
  }
}
