// The exit statuses of all three programs, and the way out through them.

package import ArgumentParser
import Glibc

/// What the process tells its caller when it ends.
package enum CommandStatus: Int32, Sendable {
  /// It did what was asked.
  case success = 0
  /// It failed.
  case failure = 1
  /// It was called wrongly.
  case usage = 2
  /// Some of the items failed, the others are done.
  case partial = 3

  /// Ends the process.
  package func leave() -> Never {
    exit(rawValue)
  }
}

extension ParsableCommand {
  /// Ends the process because of what parsing or running threw: help and the version go to standard output
  /// and end with 0, a usage error ends with 2, anything else with 1 and one sentence on standard error.
  package static func leave(because error: any Error) -> Never {
    if let code = error as? ExitCode { Glibc.exit(code.rawValue) }
    let isUsage = exitCode(for: error) == .validationFailure
    if exitCode(for: error) == .success {
      StandardOutput.write(fullMessage(for: error) + "\n")
      CommandStatus.success.leave()
    }
    let text = isUsage ? fullMessage(for: error) : "\(_commandName): \(error)"
    StandardError.write(text + "\n")
    (isUsage ? CommandStatus.usage : .failure).leave()
  }
}
