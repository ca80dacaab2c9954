// A service's life in order: ops endpoint, start, ready, stop, drain.

import Logging

/// Why a service stops.
package enum StopReason: Sendable, Hashable {
  /// A signal asked for it (`SIGTERM`).
  case signal(String)
  /// The service cannot go on.
  case failed(StartupError)
}

/// Runs one service from start to exit status. Knows nothing of signals and of the process, so tests run
/// it too.
package struct ServiceLifecycle: Sendable {
  package var environment: ServiceEnvironment
  /// Where to serve health and metrics; `nil`: nowhere.
  package var http: HostPort?
  /// Prints a line to standard output.
  package var announce: @Sendable (String) -> Void = { StandardOutput.write($0 + "\n") }
  /// Prints a line to standard error.
  package var complain: @Sendable (String) -> Void = { StandardError.write($0 + "\n") }

  package init(environment: ServiceEnvironment, http: HostPort?) {
    self.environment = environment
    self.http = http
  }

  /// Starts the service, waits for the first reason to stop, and drains.
  ///
  /// - Parameter reloads: each element asks the running service to read its certificates again.
  /// - Returns: `success` after a signal, `failure` where it could not start, go on, or drain.
  package func run(
    until stops: AsyncStream<StopReason>, reloading reloads: AsyncStream<Void> = AsyncStream { $0.finish() },
    start: () async throws -> RunningService
  ) async -> CommandStatus {
    let log = environment.logger
    var operations: OperationsServer?
    let running: RunningService
    do {
      if let http {
        operations = try await OperationsServer.start(
          on: http, health: environment.health, metrics: environment.metrics)
      }
      running = try await start()
    } catch {
      await operations?.stop()
      complain("\(environment.name): \(error)")
      return .failure
    }
    environment.health.setServing(true)
    var fields: Logger.Metadata = [
      "address": "\(running.address)", "version": "\(Software.version)", "data": "\(environment.data)",
    ]
    if let operations { fields["http"] = "\(operations.address)" }
    log.info("ready", metadata: fields)
    announce("listening on \(running.address)")

    let reloading = Task { for await _ in reloads { reload(running) } }
    let status = await waitAndDrain(running, stops: stops)
    reloading.cancel()
    await reloading.value
    await operations?.stop()
    return status
  }

  private func reload(_ running: RunningService) {
    do {
      try running.reload()
      environment.logger.notice("certificates read again", metadata: ["tls": "\(environment.tls != nil)"])
    } catch {
      environment.logger.error("certificates not read; the old ones stay", metadata: ["reason": "\(error)"])
    }
  }

  private func waitAndDrain(_ running: RunningService, stops: AsyncStream<StopReason>) async -> CommandStatus
  {
    let log = environment.logger
    var status = CommandStatus.success
    switch await stops.first(where: { _ in true }) {
    case .signal(let name): log.info("draining", metadata: ["signal": "\(name)"])
    case .failed(let error):
      complain("\(environment.name): \(error)")
      status = .failure
    case nil: log.info("draining")
    }
    environment.health.setServing(false)
    do {
      try await running.drain(environment.grace)
    } catch {
      complain("\(environment.name): could not shut down cleanly: \(error)")
      return .failure
    }
    log.info("stopped")
    return status
  }
}
