// The flags that both services have in common.

package import ArgumentParser
import Logging

/// Where a service listens and keeps its data, and how it talks about it.
package struct ServiceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Where to listen for RPC; port 0 lets the system choose.", valueName: "host:port"))
  package var listen: HostPort?

  @Option(help: ArgumentHelp("The folder for this service's data; made if missing.", valueName: "dir"))
  package var data: String

  @Option(
    help: ArgumentHelp(
      "Where to serve /healthz, /readyz and /metrics over HTTP; not served unless given.",
      valueName: "host:port"))
  package var http: HostPort?

  @Option(
    help: ArgumentHelp(
      "A file of `name = value` lines with the names of these flags; flags win.", valueName: "file"))
  package var config: String?

  @Option(
    name: .customLong("log-level"),
    help: ArgumentHelp(
      "The least that is logged: trace, debug, info, notice, warning, error or critical.",
      valueName: "level"))
  var logLevelName = "info"

  @Option(
    name: .customLong("grace"),
    help: ArgumentHelp(
      "How long calls in flight may take to finish after SIGTERM, 0 to 600.", valueName: "seconds"))
  package var graceSeconds = 20

  @OptionGroup package var tls: TLSOptions

  package init() {}

  /// What `--log-level` names; checked by `validate`.
  var logLevel: Logger.Level { Logger.Level(rawValue: logLevelName) ?? .info }

  package func validate() throws {
    guard Logger.Level(rawValue: logLevelName) != nil else {
      throw ValidationError(
        "--log-level \(logLevelName) is no level; use info, debug or another that --help lists")
    }
    guard (0...600).contains(graceSeconds) else {
      throw ValidationError("--grace \(graceSeconds) is out of bounds; use 0 to 600 seconds")
    }
    guard !data.isEmpty else { throw ValidationError("--data is empty; name a folder") }
  }
}
