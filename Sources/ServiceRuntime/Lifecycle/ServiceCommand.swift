// The frame of a service's executable: flags and file, log, ops endpoint, start, signal, drain, exit status.

package import ArgumentParser
package import Logging

/// What a service gets from its process.
package struct ServiceEnvironment: Sendable {
  /// The program's name, `taizhang-ingest` or `taizhang-query`.
  package var name: String
  /// Where to listen for RPC.
  package var listen: HostPort
  /// The files of its TLS; nil is plaintext.
  package var tls: TLSFiles?
  /// The data folder as given.
  package var data: String
  package var logger: Logger
  package var metrics: MetricRegistry
  package var health: Health
  /// How long calls in flight may take to finish.
  package var grace: Duration
  /// Ends the process with status 1 after a drain: for what a service cannot go on without.
  package var fail: @Sendable (StartupError) -> Void

  package init(
    name: String, listen: HostPort, tls: TLSFiles? = nil, data: String, logger: Logger,
    metrics: MetricRegistry, health: Health, grace: Duration,
    fail: @escaping @Sendable (StartupError) -> Void
  ) {
    self.name = name
    self.listen = listen
    self.tls = tls
    self.data = data
    self.logger = logger
    self.metrics = metrics
    self.health = health
    self.grace = grace
    self.fail = fail
  }
}

/// A service that is up.
package struct RunningService: Sendable {
  /// Where it listens, with the real port.
  package var address: HostPort
  /// Lets calls in flight finish within the given time, then closes everything. Data is safe on disk when
  /// it returns.
  package var drain: @Sendable (_ grace: Duration) async throws -> Void
  /// Reads the certificates again (SIGHUP); what was there stays where that fails.
  package var reload: @Sendable () throws -> Void

  package init(
    address: HostPort, reload: @escaping @Sendable () throws -> Void = {},
    drain: @escaping @Sendable (_ grace: Duration) async throws -> Void
  ) {
    self.address = address
    self.reload = reload
    self.drain = drain
  }
}

/// An executable that serves. Its `main.swift` says `await Command.serve()`.
package protocol ServiceCommand: ParsableCommand {
  /// Where it listens unless told otherwise.
  static var defaultListen: HostPort { get }
  /// The flags in common.
  var service: ServiceOptions { get }
  /// Opens what the service needs and starts to listen. A thrown `StartupError` is printed as it is.
  func start(_ environment: ServiceEnvironment) async throws -> RunningService
}

extension ServiceCommand {
  /// Runs the service until SIGTERM or SIGINT, then exits.
  package static func serve() async -> Never {
    let command: Self
    do {
      let names = ConfiguredArguments.names(inHelp: helpMessage())
      let given = Array(CommandLine.arguments.dropFirst())
      command = try parse(ConfiguredArguments.expand(given, names: names, read: TextFile.read))
    } catch let error as StartupError {
      StandardError.write("\(_commandName): \(error)\n")
      CommandStatus.usage.leave()
    } catch {
      leave(because: error)
    }
    let stops = StopSignals.install()
    let name = _commandName
    let level = command.service.logLevel
    LoggingSystem.bootstrap { _ in ServiceLog(service: name, level: level) }
    let environment = ServiceEnvironment(
      name: name, listen: command.service.listen ?? defaultListen, tls: command.service.tls.files,
      data: command.service.data, logger: Logger(label: name), metrics: MetricRegistry(), health: Health(),
      grace: .seconds(command.service.graceSeconds), fail: { stops.fail($0) })
    let lifecycle = ServiceLifecycle(environment: environment, http: command.service.http)
    let status = await lifecycle.run(until: stops.reasons, reloading: stops.reloads) {
      try await command.start(environment)
    }
    status.leave()
  }
}
