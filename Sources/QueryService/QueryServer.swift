// The query service as a whole: opens the catalogue, follows the feed, listens, and shuts down in the right
// order.
package import Catalog
import Foundation
import Logging
import RPC
import Schema
package import ServiceRuntime
import ServiceStubs
import Synchronization

/// A query service that is up.
package final class QueryServer: Sendable {
  private let directory: DataDirectory
  private let catalog: Catalog
  private let server: Server
  private let client: Client
  private let follower: Task<Void, Never>
  private let ticker: Task<Void, Never>

  /// Where it listens, with the real port.
  package let address: HostPort

  /// Opens the data folder, listens and begins to follow. It need not have caught up when this returns.
  ///
  /// - Parameters:
  ///   - ingest: where the ingest service is; it need not be there.
  ///   - ingestTLS: how it is reached over TLS; nil is plaintext.
  /// - Throws: `StartupError` with one sentence for the operator.
  package static func start(
    _ environment: ServiceEnvironment, ingest: HostPort, ingestTLS: TLSTrust? = nil,
    configuration: CatalogConfiguration = CatalogConfiguration(),
    backoff: FollowerBackoff = FollowerBackoff()
  ) async throws(StartupError) -> QueryServer {
    let client = try ingestClient(ingest, ingestTLS)
    let directory = try DataDirectory.open(environment.data)
    let log = environment.logger
    let health = environment.health
    let catalog: Catalog
    do {
      catalog = try await Catalog(directory: environment.data, configuration: configuration) { event in
        event.write(to: log)
        event.show(in: health)
      }
    } catch {
      directory.close()
      throw StartupError("cannot open the data folder: \(error); choose another with --data")
    }
    let status = FollowerStatus()
    let searches = environment.metrics.counter(.searches)
    let methods = QueryMethods(
      catalog: catalog, following: status, version: Software.version,
      startTime: GoogleProtobufTimestamp(Date().timeIntervalSince1970),
      searched: { searches.increment() })
    let server: Server
    do {
      server = try await listen(methods, environment)
    } catch {
      await catalog.close()
      directory.close()
      throw error
    }
    return QueryServer(
      environment, directory: directory, catalog: catalog, server: server, client: client, status: status,
      backoff: backoff)
  }

  private init(
    _ environment: ServiceEnvironment, directory: DataDirectory, catalog: Catalog, server: Server,
    client: Client, status: FollowerStatus, backoff: FollowerBackoff
  ) {
    self.directory = directory
    self.catalog = catalog
    self.server = server
    self.client = client
    address = HostPort(host: environment.listen.host, port: server.port)
    let follower = Follower(
      catalog: catalog, client: client, status: status, log: environment.logger, backoff: backoff,
      now: { Date().timeIntervalSince1970 })
    self.follower = Task { await follower.run() }
    let gauges = QueryGauges(catalog: catalog, following: status)
    gauges.register(in: environment.metrics)
    environment.metrics.gauge(.rpcConnections) { Double(server.connectionCount) }
    ticker = Task {
      while !Task.isCancelled {
        await gauges.refresh()
        catalog.tick()
        try? await Task.sleep(for: .seconds(5))
      }
    }
  }

  /// Reads the files of its TLS again, for new connections. On failure the old ones stay. What the ingest
  /// service is shown is read for each connection anyway.
  package func reloadCertificates() throws { try server.reloadCertificate() }

  /// The client that the feed is read with.
  private static func ingestClient(_ ingest: HostPort, _ trust: TLSTrust?) throws(StartupError) -> Client {
    var configuration = ClientConfiguration(addresses: [ingest.description])
    if let trust {
      let tls = ClientTLS(
        authoritiesFile: trust.authorities, certificateFile: trust.identity?.certificate,
        keyFile: trust.identity?.key, serverName: trust.serverName)
      do throws(RPCError) { try tls.check() } catch {
        throw StartupError(
          tls: error.message, flags: "--ingest-tls-ca, --ingest-tls-cert and --ingest-tls-key")
      }
      configuration.tls = tls
    }
    return Client(configuration)
  }

  /// Lets calls in flight finish within `grace`, then stops following and closes every file.
  package func drain(grace: Duration) async {
    // Calls that wait for a revision may still get it while the service follows.
    await server.drain(grace: grace)
    follower.cancel()
    ticker.cancel()
    await client.close()
    await follower.value
    await ticker.value
    await catalog.close()
    directory.close()
  }

  private static func listen(
    _ methods: QueryMethods, _ environment: ServiceEnvironment
  ) async throws(StartupError) -> Server {
    let log = environment.logger
    var configuration = ServerConfiguration(host: environment.listen.host, port: environment.listen.port)
    configuration.mapError = { error, context in RPCError(error, requestID: context.requestID) }
    configuration.tls = environment.tls.map {
      ServerTLS(
        certificateFile: $0.certificate, keyFile: $0.key, clientAuthoritiesFile: $0.clientAuthorities)
    }
    configuration.onEvent = { event in event.write(to: log) }
    let services: [any Service] = [methods, HealthService(services: [QueryServiceMethods.service])]
    let reflection = ReflectionService(serving: services)
    do {
      return try await Server(configuration, services: services + [reflection]).start()
    } catch ServerError.tls(let reason) {
      throw StartupError(tls: reason, flags: "--tls-cert, --tls-key and --tls-client-ca")
    } catch {
      throw StartupError(listeningOn: environment.listen, flag: "--listen", because: error)
    }
  }
}
