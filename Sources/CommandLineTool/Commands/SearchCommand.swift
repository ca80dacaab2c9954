// `taizhang search`: finds documents by their text.

package import ArgumentParser
import Schema
import TaizhangClient

/// Searches the text of all documents.
package struct SearchCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find documents by their text: every substring counts, no word list decides.",
    discussion: """
      Words are joined by AND. `"…"` is a phrase, `OR`, `-word` leaves out,
      parentheses group; `year:2025`, `region:云川市清澜区` and `kind:report` restrict.

      EXAMPLES:
        taizhang search 营商环境
        taizhang search '"在建工程" OR 续建项目' --order newest
        taizhang search '固定资产投资 -房地产 year:2025' --format json
      """)

  @Argument(help: ArgumentHelp("What to look for.", valueName: "query"))
  var words: [String]

  @Option(help: "The order: relevance, newest or oldest.")
  var order: Choice<SearchOrder>?

  @Option(help: ArgumentHelp("How many excerpts to show of each document, 1 to 10.", valueName: "n"))
  var excerpts = 1

  @Option(
    help: ArgumentHelp(
      "Count the hits by this field: year, region or kind. May be repeated.", valueName: "field"))
  var facet: [String] = []

  @OptionGroup var paging: PagingOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var connection: ConnectionOptions

  package init() {}

  package func validate() throws {
    if words.allSatisfy({ PlainText.line($0).isEmpty }) { throw ValidationError("the query is empty") }
    guard (1...10).contains(excerpts) else {
      throw ValidationError("--excerpts \(excerpts) is out of bounds; use 1 to 10")
    }
  }

  package func run() async throws {
    let request = SearchDocumentsRequest(
      query: words.joined(separator: " "), order: order?.value ?? .unspecified,
      pageSize: paging.pageSize(max: 100), minRevision: paging.minRevision, excerptCount: Int32(excerpts),
      facets: facet)
    let answer = try await connection.withClient(of: .query) { client in
      var answer = SearchDocumentsResponse()
      for try await page in client.searchPages(request) {
        let hits = answer.hits + page.hits
        answer = page
        answer.hits = Array(hits.prefix(paging.bound))
        if answer.hits.count >= paging.bound { break }
      }
      return answer
    }
    show(answer)
  }

  private func show(_ answer: SearchDocumentsResponse) {
    switch output.format {
    case .table: HitText.show(answer)
    case .json, .csv:
      let listing = Listing<DocumentHit>(tableColumns: [], csvColumns: HitText.csvColumns)
      listing.show(
        answer.hits, json: { MessageJSON.value(of: answer) }, empty: "", format: output.format,
        bom: output.bom)
    }
    Listing<DocumentHit>.noteRest(shown: answer.hits.count, total: answer.total, noun: "documents")
  }
}
