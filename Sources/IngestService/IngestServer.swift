// The ingest service as a whole: opens the ledger, listens, and shuts down in the right order.

import Foundation
import Ledger
import Logging
import RPC
import Schema
package import ServiceRuntime
import ServiceStubs

/// An ingest service that is up.
package final class IngestServer: Sendable {
  private let directory: DataDirectory
  private let ledger: SQLiteLedger
  private let server: Server

  /// Where it listens, with the real port.
  package let address: HostPort

  /// Opens the data folder and its ledger, and listens.
  ///
  /// - Throws: `StartupError` with one sentence for the operator.
  package static func start(_ environment: ServiceEnvironment) async throws(StartupError) -> IngestServer {
    let directory = try DataDirectory.open(environment.data)
    let ledger: SQLiteLedger
    do throws(LedgerError) {
      ledger = try SQLiteLedger(SQLiteLedger.Configuration(directory: environment.data))
    } catch {
      directory.close()
      throw StartupError(error, folder: environment.data)
    }
    do {
      let server = try await listen(ledger, environment)
      return IngestServer(directory: directory, ledger: ledger, server: server, environment)
    } catch {
      await ledger.close()
      directory.close()
      if case .tls(let reason) = error {
        throw StartupError(tls: reason, flags: "--tls-cert, --tls-key and --tls-client-ca")
      }
      throw StartupError(listeningOn: environment.listen, flag: "--listen", because: error)
    }
  }

  private init(
    directory: DataDirectory, ledger: SQLiteLedger, server: Server, _ environment: ServiceEnvironment
  ) {
    self.directory = directory
    self.ledger = ledger
    self.server = server
    address = HostPort(host: environment.listen.host, port: server.port)
    let metrics = environment.metrics
    metrics.gauge(.rpcConnections) { Double(server.connectionCount) }
    metrics.gauge(.ledgerRevision) { Double(ledger.summary.revision) }
    metrics.gauge(.ledgerDocuments) { Double(ledger.summary.documentCount) }
    metrics.gauge(.ledgerFigures) { Double(ledger.summary.figureCount) }
    metrics.gauge(.ledgerBytes) { Double(ledger.storedBytes()) }
  }

  /// Reads the files of its TLS again, for new connections. On failure the old ones stay.
  package func reloadCertificates() throws { try server.reloadCertificate() }

  /// Lets calls in flight finish within `grace`, then closes the ledger: what was acknowledged is on disk
  /// anyway.
  package func drain(grace: Duration) async {
    await server.drain(grace: grace)
    await ledger.close()
    directory.close()
  }

  private static func listen(
    _ ledger: SQLiteLedger, _ environment: ServiceEnvironment
  ) async throws(ServerError) -> Server {
    let log = environment.logger
    let report = ErrorReport { method, requestID, sentence in
      log.error(
        "call failed",
        metadata: ["method": "\(method)", "request": "\(requestID)", "reason": "\(sentence)"])
    }
    let limits = IngestLimits(extractions: ProcessInfo.processInfo.activeProcessorCount)
    let ingestor = Ingestor(
      store: ledger, limits: limits, counters: IngestCounters(environment.metrics), now: { .now() })
    let feed = FeedPublisher(store: ledger)
    environment.metrics.gauge(.feedFollowers) { Double(feed.followerCount) }
    let documents = IngestServiceHandlers(
      ingestor: ingestor, feed: feed, startTime: .now(), report: report)
    let changes = FeedServiceHandlers(store: ledger, feed: feed, report: report)
    var configuration = ServerConfiguration(host: environment.listen.host, port: environment.listen.port)
    configuration.tls = environment.tls.map {
      ServerTLS(
        certificateFile: $0.certificate, keyFile: $0.key, clientAuthoritiesFile: $0.clientAuthorities)
    }
    configuration.onEvent = { event in event.write(to: log) }
    let health = HealthService(services: [IngestServiceMethods.service, FeedServiceMethods.service])
    let services: [any Service] = [documents, changes, health]
    let reflection = ReflectionService(serving: services)
    var router = Router()
    for service in services { service.register(with: &router) }
    configuration.interceptors = [CallCounter(environment.metrics, methods: router.paths)]
    return try await Server(configuration, services: services + [reflection]).start()
  }
}

extension StartupError {
  /// Says why a ledger can't be opened, and what its operator can do.
  init(_ error: LedgerError, folder: String) {
    switch error {
    case .storageFull:
      self.init(
        "no space is left on the disk of the data folder \(folder); "
          + "make room or choose another with --data")
    case .damaged, .newerFormat, .storageFailed:
      self.init("cannot open the ledger in \(folder): \(error)")
    default:
      self.init("\(error); choose another with --data")
    }
  }
}

extension ServerEvent {
  /// Writes what happened to the log.
  fileprivate func write(to log: Logger) {
    switch self {
    case .connectionCut(let peer, let reason):
      log.notice("connection cut", metadata: ["peer": "\(peer)", "reason": "\(reason)"])
    case .handshakeFailed(let peer, let reason):
      log.notice("handshake failed", metadata: ["peer": "\(peer)", "reason": "\(reason)"])
    case .handlerFailed(let method, let requestID, let reason):
      log.error(
        "call failed", metadata: ["method": "\(method)", "request": "\(requestID)", "reason": "\(reason)"])
    }
  }
}

extension GoogleProtobufTimestamp {
  /// The moment now, by the system's clock.
  fileprivate static func now() -> GoogleProtobufTimestamp {
    let now = Timestamp.now()
    return GoogleProtobufTimestamp(seconds: now.seconds, nanos: now.nanoseconds)
  }
}
