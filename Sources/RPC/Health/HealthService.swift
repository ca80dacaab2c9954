// The health checking protocol of gRPC: how the server and its services are, asked once or watched.

package import Schema
import Synchronization

/// `grpc.health.v1.Health`. States are set by name; the empty name stands for the server as a whole.
package final class HealthService: GrpcHealthV1HealthProvider {
  package typealias State = GrpcHealthV1HealthCheckResponse.ServingStatus

  private struct Board {
    var states: [String: State]
    var watchers: [UInt64: (service: String, changes: AsyncStream<State>.Continuation)] = [:]
    var nextWatcher: UInt64 = 0
    var isDraining = false

    mutating func set(_ state: State, for service: String) {
      guard states[service] != state else { return }
      states[service] = state
      for watcher in watchers.values where watcher.service == service { watcher.changes.yield(state) }
    }

    mutating func setAll(_ state: State) {
      for service in states.keys { set(state, for: service) }
    }
  }

  private let board: Mutex<Board>

  /// - Parameters:
  ///   - services: full names of the services, such as
  ///     `taizhang.v1.QueryService`. The server as a whole is always there.
  ///   - state: how they all are to begin with.
  package init(services: [String], state: State = .serving) {
    let names = services + [""]
    board = Mutex(
      Board(states: Dictionary(names.map { ($0, state) }, uniquingKeysWith: { first, _ in first })))
  }

  /// Says how a service is, and tells who watches it. Nothing is serving again once the server drains.
  ///
  /// - Parameter service: a full name; empty for the server as a whole. A new name is added.
  package func set(_ state: State, for service: String = "") {
    board.withLock { board in
      if !board.isDraining { board.set(state, for: service) }
    }
  }

  /// Says the same of every service and of the server as a whole.
  package func setAll(_ state: State) {
    board.withLock { board in
      if !board.isDraining { board.setAll(state) }
    }
  }

  /// How a service is; nil where there is none of this name.
  package func state(of service: String) -> State? {
    board.withLock { $0.states[service] }
  }

  /// How many watch now.
  var watcherCount: Int { board.withLock { $0.watchers.count } }

  package func serverWillDrain() async {
    board.withLock { board in
      board.isDraining = true
      board.setAll(.notServing)
      // A watch would hold the connection open until the grace time is over.
      for watcher in board.watchers.values { watcher.changes.finish() }
    }
  }

  // MARK: the methods

  package func options(forMethod name: String) -> MethodOptions {
    name == "Watch" ? MethodOptions(defaultTimeout: .unbounded) : MethodOptions()
  }

  package func check(
    _ request: GrpcHealthV1HealthCheckRequest, context: ServerContext
  ) async throws -> GrpcHealthV1HealthCheckResponse {
    guard let state = state(of: request.service) else {
      throw RPCError(.notFound, "the server has no service of this name")
    }
    return GrpcHealthV1HealthCheckResponse(status: state)
  }

  package func list(
    _ request: GrpcHealthV1HealthListRequest, context: ServerContext
  ) async throws -> GrpcHealthV1HealthListResponse {
    let states = board.withLock { $0.states }.sorted { $0.key < $1.key }
    return GrpcHealthV1HealthListResponse(
      statuses: states.map { .init(key: $0.key, value: GrpcHealthV1HealthCheckResponse(status: $0.value)) })
  }

  package func watch(
    _ request: GrpcHealthV1HealthCheckRequest, to responses: ResponseWriter<GrpcHealthV1HealthCheckResponse>,
    context: ServerContext
  ) async throws {
    let (id, changes) = begin(watching: request.service)
    defer { end(id) }
    var last: State?
    for await state in changes where state != last {
      last = state
      try await responses.write(GrpcHealthV1HealthCheckResponse(status: state))
    }
    // Only a drain or the caller ends the changes.
    if !context.isCancelled { throw RPCError(.unavailable, "the server is draining") }
  }

  /// The changes of a service, its present state first. A watcher
  /// that is slow to read misses states, never the last.
  private func begin(watching service: String) -> (UInt64, AsyncStream<State>) {
    let (stream, changes) = AsyncStream.makeStream(of: State.self, bufferingPolicy: .bufferingNewest(1))
    let id = board.withLock { board in
      board.nextWatcher += 1
      board.watchers[board.nextWatcher] = (service, changes)
      changes.yield(board.states[service] ?? .serviceUnknown)
      if board.isDraining { changes.finish() }
      return board.nextWatcher
    }
    return (id, stream)
  }

  private func end(_ watcher: UInt64) {
    board.withLock { $0.watchers[watcher] = nil }
  }
}
