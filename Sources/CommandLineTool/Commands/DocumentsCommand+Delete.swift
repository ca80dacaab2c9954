// `taizhang documents delete`: takes documents out again, with all that was read in them.

import ArgumentParser
import RPC
import ServiceRuntime
import TaizhangClient

extension DocumentsCommand {
  struct Delete: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "delete", abstract: "Delete documents with their figures and mentions of projects.",
      discussion: """
        Says for each id what became of it. The same document may be added again.
        The last line names the revision: a query with --min-revision of it no
        longer sees them.

        EXAMPLES:
          taizhang documents delete d-5f0c… --dry-run
          taizhang documents delete d-5f0c… d-91aa…

        Exit status: 0 all deleted, 1 none, 2 wrong usage, 3 some were not there.
        """)

    @Argument(help: ArgumentHelp("The documents' ids, as `documents list` prints them.", valueName: "id"))
    var ids: [String]

    @Flag(name: .customLong("dry-run"), help: "Say what would be deleted and delete nothing.")
    var isDryRun = false

    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
      let console = Console.current
      var deleted = 0
      var revision: Int64 = 0
      // Said also when a call fails half-way: what is gone by then is gone.
      func sayWhatBecame() {
        var end = "\(deleted) of \(ids.count) "
        end += isDryRun ? "there; nothing was deleted (dry run)" : "deleted"
        if revision > 0 { end += "; revision \(revision)" }
        console.write(end + "\n")
      }
      do {
        try await connection.withClient(of: .ingest) { client in
          for id in ids {
            do {
              let answer = try await client.deleteDocument(id, validateOnly: isDryRun)
              revision = max(revision, answer)
              deleted += 1
              console.write("\(isDryRun ? "there  " : "deleted")    \(PlainText.line(id))\n")
            } catch let error as RPCError where error.code == .notFound {
              console.write("not there  \(PlainText.line(id))\n")
            }
          }
        }
      } catch {
        if deleted > 0 { sayWhatBecame() }
        throw error
      }
      sayWhatBecame()
      if deleted < ids.count { throw CommandFailure("", status: deleted == 0 ? .failure : .partial) }
    }
  }
}
