// What the connections of one server share.

import NIOCore
import Synchronization

/// The router, the bounds, the memory budget and the list of connections. Safe to share.
final class ServerCore: Sendable {
  let router: Router
  let limits: Limits
  let interceptors: [any ServerInterceptor]
  let mapError: @Sendable (any Error, ServerContext) -> RPCError
  let onEvent: @Sendable (ServerEvent) -> Void
  let budget: MemoryBudget
  let isSecure: Bool
  /// `Limits.defaultCallTimeout` in nanoseconds.
  let defaultTimeout: UInt64
  private let state = Mutex(State())

  private struct State {
    var connections: [ObjectIdentifier: ServerConnection] = [:]
    var accepted = 0
    var isDraining = false
    /// The router of each event loop.
    var routers: [ObjectIdentifier: Router] = [:]
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  init(_ configuration: ServerConfiguration, router: Router) {
    self.router = router
    limits = configuration.limits
    interceptors = configuration.interceptors
    mapError = configuration.mapError
    onEvent = configuration.onEvent
    budget = MemoryBudget(limit: configuration.limits.inFlightBytes)
    isSecure = configuration.tls != nil
    defaultTimeout = configuration.limits.defaultCallTimeout.clampedNanoseconds
  }

  /// The router for the connections of one event loop.
  func router(for loop: LoopContext) -> Router {
    state.withLock { state in
      let key = ObjectIdentifier(loop)
      if let known = state.routers[key] { return known }
      let copy = router.copied()
      state.routers[key] = copy
      return copy
    }
  }

  /// Connections open now.
  var connectionCount: Int { state.withLock { $0.connections.count } }
  /// Connections accepted so far.
  var acceptedCount: Int { state.withLock { $0.accepted } }

  func opened(_ connection: ServerConnection) {
    let isDraining = state.withLock { state in
      state.connections[ObjectIdentifier(connection)] = connection
      state.accepted += 1
      return state.isDraining
    }
    if isDraining { connection.loop.eventLoop.execute { connection.closeNow() } }
  }

  func closed(_ connection: ServerConnection) {
    let waiters = state.withLock { state in
      state.connections[ObjectIdentifier(connection)] = nil
      guard state.connections.isEmpty else { return [CheckedContinuation<Void, Never>]() }
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Begins the drain of every connection.
  func drain() {
    let connections = state.withLock { state in
      state.isDraining = true
      return Array(state.connections.values)
    }
    for connection in connections { connection.loop.eventLoop.execute { connection.drain() } }
  }

  /// Closes every connection now.
  func closeAll() {
    let connections = state.withLock { Array($0.connections.values) }
    for connection in connections { connection.loop.eventLoop.execute { connection.closeNow() } }
  }

  /// Returns when there is no connection any more.
  func allClosed() async {
    await withCheckedContinuation { continuation in
      let now = state.withLock { state in
        if state.connections.isEmpty { return true }
        state.waiters.append(continuation)
        return false
      }
      if now { continuation.resume() }
    }
  }
}
