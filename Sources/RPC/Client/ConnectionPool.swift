// A client's connections: performs what the pool's state says, with sockets and timers.

import Glibc
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// One connection per address, made when wanted and again when lost.
final class ConnectionPool: Sendable {
  typealias Waiter = @Sendable (RPCError?) -> Void

  private struct State {
    var pool: PoolState<ClientConnection>
    var waiters: [UInt64: Waiter] = [:]
    var open: [ObjectIdentifier: ClientConnection] = [:]
    var closeWaiters: [CheckedContinuation<Void, Never>] = []
    var isClosed = false
  }

  let configuration: ClientConfiguration
  let budget: MemoryBudget
  private let addresses: [ClientAddress]
  private let group: any EventLoopGroup
  private let tls: ClientTLSContext?
  private let state: Mutex<State>

  init(_ configuration: ClientConfiguration) {
    self.configuration = configuration
    budget = MemoryBudget(limit: configuration.limits.inFlightBytes)
    addresses = configuration.addresses.map { ClientAddress($0) }
    group =
      if let threads = configuration.threads {
        MultiThreadedEventLoopGroup(numberOfThreads: threads)
      } else {
        MultiThreadedEventLoopGroup.singleton
      }
    tls = configuration.tls.map { ClientTLSContext($0) }
    let backoff = Backoff(
      first: configuration.firstBackoff, longest: configuration.longestBackoff, factor: 1.6)
    let pool = PoolState<ClientConnection>(
      addresses: configuration.addresses.count, backoff: backoff,
      waiterLimit: configuration.limits.waitingCalls, start: Int.random(in: 0..<1 << 20))
    state = Mutex(State(pool: pool))
  }

  /// Any loop, for timers of calls that have no connection yet.
  var anyLoop: any EventLoop { group.any() }

  /// What `pick` found.
  enum Picked {
    case connection(ClientConnection)
    /// `whenReady` will be called, unless `cancel` is called with this number first.
    case waiting(UInt64)
    case failed(RPCError)
  }

  /// Finds a connection, or calls `whenReady` when it is worth picking again (nil) or hopeless (the error).
  func pick(waitForReady: Bool, whenReady: @escaping Waiter) -> Picked {
    let (picked, connect) = state.withLock { state -> (Picked, [Int]) in
      switch state.pool.pick(waitForReady: waitForReady) {
      case .use(let connection): return (.connection(connection), [])
      case .fail(let error): return (.failed(error), [])
      case .wait(let waiter, let connect):
        state.waiters[waiter] = whenReady
        return (.waiting(waiter), connect)
      }
    }
    for slot in connect { self.connect(slot) }
    return picked
  }

  func cancel(waiter: UInt64) {
    state.withLock { state in
      state.pool.cancel(waiter: waiter)
      state.waiters[waiter] = nil
    }
  }

  // MARK: Events of connections

  func ready(_ connection: ClientConnection) {
    perform { $0.pool.connected(connection.slot, connection, now: Clock.now) }
  }

  func failed(_ slot: Int, _ error: RPCError) {
    perform { $0.pool.failed(slot, error, random: Double.random(in: 0...1)) }
  }

  func lost(_ connection: ClientConnection, wasUsed: Bool) {
    perform {
      $0.pool.lost(
        connection.slot, connection, wasUsed: wasUsed, now: Clock.now, random: Double.random(in: 0...1))
    }
  }

  func opened(_ connection: ClientConnection) {
    let isLate = state.withLock { state in
      state.open[ObjectIdentifier(connection)] = connection
      return state.isClosed
    }
    if isLate { connection.loop.eventLoop.execute { connection.closeNow() } }
  }

  func closed(_ connection: ClientConnection) {
    let waiters = state.withLock { state in
      state.open[ObjectIdentifier(connection)] = nil
      guard state.open.isEmpty else { return [CheckedContinuation<Void, Never>]() }
      defer { state.closeWaiters = [] }
      return state.closeWaiters
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Ends all connections; see `Client.close`.
  func close(grace: Duration) async {
    perform { $0.pool.close().actions }
    let open = state.withLock { state in
      state.isClosed = true
      return Array(state.open.values)
    }
    for connection in open { connection.loop.eventLoop.execute { connection.drain() } }
    let end = NIODeadline.uptimeNanoseconds(Clock.now.adding(grace.clampedNanoseconds))
    let timer = anyLoop.scheduleTask(deadline: end) {
      for connection in open { connection.loop.eventLoop.execute { connection.closeNow() } }
    }
    await withCheckedContinuation { continuation in
      let now = state.withLock { state in
        if state.open.isEmpty { return true }
        state.closeWaiters.append(continuation)
        return false
      }
      if now { continuation.resume() }
    }
    timer.cancel()
  }

  private func perform(_ event: (inout State) -> PoolState<ClientConnection>.Actions) {
    let (actions, calls) = state.withLock { state in
      let actions = event(&state)
      var calls: [(Waiter, RPCError?)] = []
      for waiter in actions.retry {
        if let call = state.waiters.removeValue(forKey: waiter) { calls.append((call, nil)) }
      }
      for (waiter, error) in actions.fail {
        if let call = state.waiters.removeValue(forKey: waiter) { calls.append((call, error)) }
      }
      return (actions, calls)
    }
    for (call, error) in calls { call(error) }
    for slot in actions.connect { connect(slot) }
    for (slot, pause) in actions.pauses {
      anyLoop.scheduleTask(in: .nanoseconds(Int64(clamping: pause))) { [weak self] in
        self?.perform { $0.pool.backoffOver(slot) }
      }
    }
  }

  // MARK: Sockets

  private func connect(_ slot: Int) {
    let address = addresses[slot]
    let tls: NIOSSLContext?
    do throws(RPCError) { tls = try self.tls?.context() } catch { return failed(slot, error) }
    let watermark = configuration.limits.socketOutboundBytes
    let serverName = configuration.tls?.serverName ?? address.serverName
    let bootstrap = ClientBootstrap(group: group)
      .connectTimeout(.nanoseconds(Int64(clamping: configuration.connectTimeout.clampedNanoseconds)))
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .channelOption(.writeBufferWaterMark, value: .init(low: watermark / 2, high: watermark))
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if let tls {
            let handler = try NIOSSLClientHandler(context: tls, serverHostname: serverName)
            try channel.pipeline.syncOperations.addHandler(handler)
          }
          let connection = ClientConnection(
            pool: self, slot: slot, address: address, channel: channel, isSecure: tls != nil)
          try channel.pipeline.syncOperations.addHandler(connection)
        }
      }
    bootstrap.connect(host: address.host, port: address.port).whenFailure { error in
      let reason = Self.words(error)
      self.failed(slot, RPCError(.unavailable, "cannot connect to \(address.authority): \(reason)"))
    }
  }
}

extension ConnectionPool {
  /// Why there is no connection, in words for a log.
  fileprivate static func words(_ error: any Error) -> String {
    switch error {
    case let error as NIOConnectionError:
      // Of several addresses of a name the last one is told: they mostly fail alike.
      if let last = error.connectionErrors.last { return words(last.error) }
      return "the name is not known"
    case let error as IOError: return String(cString: strerror(error.errnoCode))
    case ChannelError.connectTimeout(let limit): return "timed out after \(limit.nanoseconds / 1_000_000) ms"
    default: return "\(error)"
    }
  }
}

/// Where a service is.
struct ClientAddress: Sendable, Hashable {
  let host: String
  let port: Int
  /// The `:authority` of requests.
  let authority: String

  /// - Parameter text: `HOST:PORT` or `[IPV6]:PORT`; a port that cannot be read becomes 0, which cannot be
  ///   connected to.
  init(_ text: String) {
    authority = text
    guard let colon = text.lastIndex(of: ":") else {
      host = text
      port = 0
      return
    }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    self.host = String(host)
    port = Int(text[text.index(after: colon)...]) ?? 0
  }

  /// The name to expect in a certificate; nil for an IP address, which is compared with the address itself.
  var serverName: String? {
    (try? SocketAddress(ipAddress: host, port: port)) == nil ? host : nil
  }
}
