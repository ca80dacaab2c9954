// A command that failed, in one clear sentence that says what to do.

package import ServiceRuntime

/// Ends a command.
package struct CommandFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong and what to do; empty where everything has been said already.
  package var description: String
  package var status: CommandStatus

  package init(_ sentence: String, status: CommandStatus = .failure) {
    self.description = sentence
    self.status = status
  }
}
