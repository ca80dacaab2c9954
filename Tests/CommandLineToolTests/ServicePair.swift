// Both services in the test process, on ports that the system chooses, with folders of their own.

import IngestService
import Logging
import QueryService
@testable import ServiceRuntime

/// A running pair and command lines that find it.
final class ServicePair {
  private let scratch: Scratch
  private let ingest: IngestServer
  private let query: QueryServer

  /// What command lines find the services by.
  let environment: [String: String]

  private init(scratch: Scratch, ingest: IngestServer, query: QueryServer) {
    self.scratch = scratch
    self.ingest = ingest
    self.query = query
    environment = ["TAIZHANG_INGEST": "\(ingest.address)", "TAIZHANG_QUERY": "\(query.address)"]
  }

  /// Runs the body with a pair that holds nothing yet, and stops both services after it.
  ///
  /// - Parameter certificates: the folder of the test certificates, for a pair that speaks TLS.
  static func with(
    certificates: String? = nil, _ body: (ServicePair) async throws -> Void
  ) async throws {
    let scratch = try Scratch()
    let tls = certificates.map { TLSFiles(certificate: $0 + "/one.pem", key: $0 + "/one.key") }
    let ingest = try await IngestServer.start(
      environment("taizhang-ingest", scratch.path + "/ingest", tls))
    let query = try await QueryServer.start(
      environment("taizhang-query", scratch.path + "/query", tls), ingest: ingest.address,
      ingestTLS: certificates.map { TLSTrust(authorities: $0 + "/authority.pem") })
    let pair = ServicePair(scratch: scratch, ingest: ingest, query: query)
    let result: Result<Void, any Error>
    do {
      result = .success(try await body(pair))
    } catch {
      result = .failure(error)
    }
    await query.drain(grace: .zero)
    await ingest.drain(grace: .zero)
    try result.get()
  }

  private static func environment(
    _ name: String, _ folder: String, _ tls: TLSFiles?
  ) -> ServiceEnvironment {
    ServiceEnvironment(
      name: name, listen: HostPort(host: "127.0.0.1", port: 0), tls: tls, data: folder,
      logger: Logger(label: name) { _ in SwiftLogNoOpLogHandler() }, metrics: MetricRegistry(),
      health: Health(),
      grace: .zero, fail: { _ in })
  }

  /// Runs a command line against the pair.
  func run(_ arguments: String...) async -> CommandRun {
    await CommandRun(arguments, environment: environment)
  }

  /// Runs a command line against the pair, with more in its environment.
  func run(_ arguments: [String], with more: [String: String]) async -> CommandRun {
    await CommandRun(arguments, environment: environment.merging(more) { $1 })
  }
}
