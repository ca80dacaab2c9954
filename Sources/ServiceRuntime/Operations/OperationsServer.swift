// The ops endpoint: /healthz, /readyz and /metrics over plain HTTP/1.1, for probes and Prometheus.

import NIOCore
import NIOHTTP1
import NIOPosix

/// A small HTTP server. One answer per connection, at most `connectionCountMax` connections at a time.
package struct OperationsServer: Sendable {
  /// More connections than any set of probes needs; further ones are closed at once.
  static let connectionCountMax = 64
  /// A connection that has not been answered by then is closed.
  static let requestTimeout = TimeAmount.seconds(10)

  /// Where it listens, with the real port.
  package let address: HostPort
  private let channel: any Channel

  /// Starts to listen.
  /// - Throws: `StartupError` where the address can't be taken.
  package static func start(
    on address: HostPort, health: Health, metrics: MetricRegistry
  ) async throws(StartupError) -> OperationsServer {
    let gate = ConnectionGate(limit: connectionCountMax)
    let bootstrap = ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.backlog, value: 64)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        guard gate.enter() else { return channel.close() }
        channel.closeFuture.whenComplete { _ in gate.leave() }
        return channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.configureHTTPServerPipeline(withPipeliningAssistance: false)
          try pipeline.addHandler(OperationsHandler(health: health, metrics: metrics))
        }
      }
    do {
      let channel = try await bootstrap.bind(host: address.host, port: address.port).get()
      let port = channel.localAddress?.port ?? address.port
      return OperationsServer(address: HostPort(host: address.host, port: port), channel: channel)
    } catch {
      throw StartupError(listeningOn: address, flag: "--http", because: error)
    }
  }

  /// Stops to listen; answers under way still go out.
  package func stop() async {
    try? await channel.close().get()
  }
}
