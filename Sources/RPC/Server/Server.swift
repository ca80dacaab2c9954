// The server: listens, and runs the methods of its services.

import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// Serves gRPC on one address.
package final class Server: Sendable {
  private let configuration: ServerConfiguration
  private let services: [any Service]
  private let core: ServerCore
  private let tls: ServerTLSContext?
  private let listener = Mutex<(any Channel)?>(nil)

  /// - Throws: `ServerError.tls` if the certificate, the key or the authorities cannot be used.
  package init(_ configuration: ServerConfiguration, services: [any Service]) throws(ServerError) {
    var router = Router()
    for service in services { service.register(with: &router) }
    for (path, options) in configuration.methods { router.set(options, for: path) }
    self.configuration = configuration
    self.services = services
    core = ServerCore(configuration, router: router)
    tls = if let tls = configuration.tls { try ServerTLSContext(tls) } else { nil }
  }

  /// The methods served.
  package var router: Router { core.router }

  /// Binds and accepts. Returns the server itself.
  ///
  /// - Throws: `ServerError.bind` if the address cannot be listened on.
  package func start() async throws(ServerError) -> Server {
    let group: any EventLoopGroup =
      if let threads = configuration.threads {
        // Never shut down: a task that outlives its connection still needs its loop.
        MultiThreadedEventLoopGroup(numberOfThreads: threads)
      } else {
        MultiThreadedEventLoopGroup.singleton
      }
    let (core, tls) = (core, tls)
    let limit = configuration.limits.connections
    let watermark = configuration.limits.socketOutboundBytes
    let unsent = SocketOptionValue(configuration.limits.unsentBytes)
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelOption(.backlog, value: 1_024)
      .serverChannelOption(.maxMessagesPerRead, value: 1)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(AcceptLimiter(limit: limit))
        }
      }
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelOption(.tcpOption(.notSentLowWater), value: unsent)
      .childChannelOption(.writeBufferWaterMark, value: .init(low: watermark / 2, high: watermark))
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if let tls {
            try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls.context))
          }
          try channel.pipeline.syncOperations.addHandler(ServerConnection(server: core, channel: channel))
        }
      }
    do {
      let channel = try await bootstrap.bind(host: configuration.host, port: configuration.port).get()
      listener.withLock { $0 = channel }
    } catch {
      throw .bind("cannot listen on \(configuration.host):\(configuration.port): \(error)")
    }
    return self
  }

  /// Where it listens, as `HOST:PORT` with the port that the system chose; empty before `start`.
  package var address: String { listener.withLock { $0?.localAddress?.rpcDescription } ?? "" }
  /// The port it listens on; 0 before `start`.
  package var port: Int { listener.withLock { $0?.localAddress?.port } ?? 0 }
  /// Connections open now.
  package var connectionCount: Int { core.connectionCount }
  /// Connections accepted since the start.
  package var acceptedCount: Int { core.acceptedCount }
  /// Bytes of messages in flight, counted in blocks.
  package var bytesInFlight: Int { core.budget.bytes }

  /// Stops accepting, tells every client (GOAWAY in two steps), lets calls finish for `grace`, then cuts what
  /// is left. Returns when no connection is left.
  package func drain(grace: Duration) async {
    for service in services { await service.serverWillDrain() }
    let channel = listener.withLock { $0 }
    try? await channel?.close()
    core.drain()
    let core = core
    let loop = MultiThreadedEventLoopGroup.singleton.any()
    let end = NIODeadline.uptimeNanoseconds(Clock.now.adding(grace.clampedNanoseconds))
    let timer = loop.scheduleTask(deadline: end) { core.closeAll() }
    await core.allClosed()
    timer.cancel()
  }

  /// Reads the certificate, the key and the authorities again; new connections use them. On failure the old
  /// ones stay.
  package func reloadCertificate() throws(ServerError) { try tls?.reload() }
}

extension NIOBSDSocket.Option {
  /// `TCP_NOTSENT_LOWAT`.
  fileprivate static let notSentLowWater = NIOBSDSocket.Option(rawValue: 25)
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
