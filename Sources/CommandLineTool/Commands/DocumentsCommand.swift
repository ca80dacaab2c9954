// `taizhang documents`: lists documents and shows one. Deleting is in DocumentsCommand+Delete.swift.

package import ArgumentParser
import Schema
import TaizhangClient

/// Documents as they are kept.
package struct DocumentsCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "documents", abstract: "List documents, show one, or delete some.",
    subcommands: [List.self, Show.self, Delete.self], defaultSubcommand: List.self)

  package init() {}

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List documents, newest first.",
      discussion: """
        EXAMPLES:
          taizhang documents list --kind report --year 2025
          taizhang documents list --title 重大项目 --format csv --bom > documents.csv
        """)

    @Option(help: "Only this kind, such as report or 报告.")
    var kind: Choice<DocumentKind>?

    @Option(help: ArgumentHelp("Only this year.", valueName: "year"))
    var year: Int32 = 0

    @Option(help: ArgumentHelp("Only this region, exactly as it was given to `add`.", valueName: "name"))
    var region = ""

    @Option(help: ArgumentHelp("Only titles that hold these letters.", valueName: "letters"))
    var title = ""

    @OptionGroup var paging: PagingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
      let request = ListDocumentsRequest(
        kind: kind?.value ?? .unspecified, year: year, region: region, titleContains: title,
        pageSize: paging.pageSize(max: 500), minRevision: paging.minRevision)
      let answer = try await connection.withClient(of: .query) { client in
        var answer = ListDocumentsResponse()
        for try await page in client.documents(request) {
          let documents = answer.documents + page.documents
          answer = page
          answer.documents = Array(documents.prefix(paging.bound))
          if answer.documents.count >= paging.bound { break }
        }
        return answer
      }
      DocumentText.listing.show(
        answer.documents, json: { MessageJSON.value(of: answer) }, empty: "there is no such document",
        format: output.format, bom: output.bom)
      Listing<Document>.noteRest(shown: answer.documents.count, total: answer.total, noun: "documents")
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show one document: its facts, headings, figures, or its text.",
      discussion: """
        EXAMPLES:
          taizhang documents show d-5f0c…            facts and headings
          taizhang documents show d-5f0c… --text     the cleaned text and nothing else
        """)

    @Argument(help: ArgumentHelp("The document's id, as `documents list` prints it.", valueName: "id"))
    var id: String

    @Flag(help: "Print the cleaned text and nothing else.")
    var text = false

    @Option(name: .customLong("min-revision"), help: ArgumentHelp("Wait for this revision.", valueName: "n"))
    var minRevision: Int64 = 0

    @OptionGroup var output: OutputOptions
    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
      let answer = try await connection.withClient(of: .query) { client in
        try await client.document(id, minRevision: minRevision)
      }
      let console = Console.current
      if text {
        console.write(PlainText.block(answer.text) + "\n")
        if answer.textTruncated { console.note("the text is longer; this is its first 1 MiB\n") }
        return
      }
      switch output.format {
      case .json: console.write(MessageJSON.text(of: answer))
      case .csv:
        FigureText.listing.show(
          answer.figures, json: { .null }, empty: "", format: output.format, bom: output.bom)
      case .table:
        DocumentText.show(answer)
      }
    }
  }
}
