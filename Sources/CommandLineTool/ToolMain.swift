// The root of the command line and the way out of it.

package import ArgumentParser
package import ServiceRuntime

/// `taizhang`.
package struct TaizhangTool: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "taizhang",
    abstract:
      "Reads the figures and projects out of Chinese government documents, keeps them, and finds them.",
    discussion: """
      Documents go in with `add`; `search`, `documents`, `projects` and
      `figures` give answers. `extract` reads files on the spot and needs no
      service.

      EXAMPLES:
        taizhang add reports/                      every file of a folder
        taizhang search '"在建工程" OR 营商环境'
        taizhang figures list --indicator 固定资产投资 --format csv
        taizhang extract report.txt

      Exit status: 0 done, 1 failed, 2 wrong usage, 3 some of the items failed.
      """,
    version: Software.version,
    subcommands: [
      ExtractCommand.self, AddCommand.self, SearchCommand.self, DocumentsCommand.self, ProjectsCommand.self,
      FiguresCommand.self, StatusCommand.self,
    ])

  package init() {}

  /// Runs the process's command line and ends the process.
  package static func main() async -> Never {
    let status = await run(Array(CommandLine.arguments.dropFirst()))
    status.leave()
  }

  /// Runs one command line on the current console.
  package static func run(_ arguments: [String]) async -> CommandStatus {
    let console = Console.current
    do {
      var command = try parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return .success
    } catch let failure as CommandFailure {
      if !failure.description.isEmpty { console.note("taizhang: \(failure)\n") }
      return failure.status
    } catch {
      let text = fullMessage(for: error)
      switch exitCode(for: error) {
      case .success:
        console.write(text + "\n")
        return .success
      case .validationFailure:
        console.note(text + "\n")
        return .usage
      default:
        console.note("taizhang: \(error)\n")
        return .failure
      }
    }
  }
}
