// `taizhang add`: documents in, one outcome per file.

package import ArgumentParser
import Schema
import ServiceRuntime
import Synchronization
import TaizhangClient

/// Sends documents to the ingest service.
package struct AddCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add documents: files, folders with all that is in them, or `-` for standard input.",
    discussion: """
      Says for each file what became of it: accepted, duplicate (its text is
      there already), rejected (and why) or failed. The same again is harmless.
      Where the service becomes unavailable on the way, only what has no outcome
      is sent again.

      The last line names the revision: a query with --min-revision of it sees
      all that was added.

      EXAMPLES:
        taizhang add report.txt
        taizhang add reports/ minutes/ --region 云川市清澜区
        taizhang add reports/ --dry-run
        taizhang add reports/ --format csv > outcomes.csv

      Exit status: 0 all in, 1 none in, 2 wrong usage, 3 some rejected or failed.
      """)

  @Argument(help: ArgumentHelp("Files, folders, or `-`.", valueName: "path"), completion: .file())
  var paths: [String]

  @Flag(name: .customLong("dry-run"), help: "Say what would become of each file and write nothing.")
  var isDryRun = false

  @Option(help: ArgumentHelp("The region that the documents are of, such as 云川市清澜区.", valueName: "name"))
  var region = ""

  @Option(
    help: ArgumentHelp(
      "The encoding of the files (UTF-8, GB18030, GBK, UTF-16LE, UTF-16BE); found out unless given.",
      valueName: "name"))
  var encoding = ""

  @Flag(help: "Say nothing of files that were accepted or are duplicates.")
  var quiet = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var connection: ConnectionOptions

  package init() {}

  package func validate() throws {
    if paths.isEmpty { throw ValidationError("no path is given; name files, folders or `-`") }
    if region.utf8.count > 256 { throw ValidationError("--region is longer than 256 bytes") }
  }

  package func run() async throws {
    let found = FileFinder.find(paths)
    let printer = AddPrinter(output: output, isQuiet: quiet, isDryRun: isDryRun, total: found.files.count)
    for (path, reason) in found.failures {
      printer.take(AddOutcome(path: path, unreadable: reason.description), bytes: 0)
    }
    if found.files.isEmpty && found.failures.isEmpty {
      throw CommandFailure("there is no file in \(paths.map(PlainText.line).joined(separator: ", "))")
    }
    let sizes = FileSizes()
    let uploads = found.files.enumerated().map { index, file in
      DocumentUpload(source: DocumentSource(name: file.name, encoding: encoding, region: region)) {
        let bytes = try FileBytes.read(file.path, byteCountMax: DocumentUpload.byteCountMax)
        sizes.set(index, bytes.count)
        return bytes
      }
    }
    try await connection.withClient(of: .ingest) { client in
      // One question first: where the service is down, that is one sentence and not one for each file.
      if !uploads.isEmpty { _ = try await client.ingestStatus() }
      for await report in client.ingest(uploads, validateOnly: isDryRun) {
        let path = found.files[report.index].path
        let outcome = AddOutcome(path: path == "-" ? "stdin" : path, outcome: report.outcome)
        printer.take(outcome, bytes: sizes.get(report.index))
      }
    }
    let status = printer.finish()
    if status != .success { throw CommandFailure("", status: status) }
  }
}

/// The sizes of files as they were read.
private final class FileSizes: Sendable {
  private let sizes = Mutex<[Int: Int]>([:])
  func set(_ index: Int, _ size: Int) { sizes.withLock { $0[index] = size } }
  func get(_ index: Int) -> Int { sizes.withLock { $0[index] ?? 0 } }
}
