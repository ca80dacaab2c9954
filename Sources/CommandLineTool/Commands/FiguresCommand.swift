// `taizhang figures`: lists figures.

package import ArgumentParser
import Schema
import TaizhangClient

/// Figures as documents give them.
package struct FiguresCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "figures", abstract: "List figures.", subcommands: [List.self],
    defaultSubcommand: List.self)

  package init() {}

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List figures by document and place.",
      discussion: """
        A hidden number is shown as it was printed, `X亿元（隐去）`; it is never
        zero and never in a sum.

        EXAMPLES:
          taizhang figures list --indicator 固定资产投资
          taizhang figures list --role total-investment --redaction redacted
          taizhang figures list --all --format csv --bom > figures.csv
        """)

    @Option(help: ArgumentHelp("Only indicators that hold these letters.", valueName: "letters"))
    var indicator = ""

    @Option(help: ArgumentHelp("Only figures of this document.", valueName: "id"))
    var document = ""

    @Option(help: ArgumentHelp("Only figures of this project.", valueName: "id"))
    var project = ""

    @Option(help: "Only this role, such as total-investment or 总投资.")
    var role: Choice<FigureRole>?

    @Option(help: "Only this measure, such as money or 金额.")
    var measure: Choice<Measure>?

    @Option(help: "Only this change, such as growth or 增长.")
    var change: Choice<Change>?

    @Option(help: "Only what has happened or what is aimed at: actual, target or other.")
    var aspect: Choice<Aspect>?

    @Option(help: ArgumentHelp("Only this period, such as 2025 or 'Q1 2025'.", valueName: "period"))
    var period = ""

    @Option(help: "Only known or only redacted numbers.")
    var redaction: Choice<RedactionFilter>?

    @OptionGroup var paging: PagingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
      let request = ListFiguresRequest(
        documentId: document, projectId: project, indicatorContains: indicator,
        role: role?.value ?? .unspecified, measure: measure?.value ?? .unspecified,
        change: change?.value ?? .unspecified, aspect: aspect?.value ?? .unspecified, period: period,
        redaction: redaction?.value ?? .unspecified, pageSize: paging.pageSize(max: 1000),
        minRevision: paging.minRevision)
      let answer = try await connection.withClient(of: .query) { client in
        var answer = ListFiguresResponse()
        for try await page in client.figures(request) {
          let figures = answer.figures + page.figures
          answer = page
          answer.figures = Array(figures.prefix(paging.bound))
          if answer.figures.count >= paging.bound { break }
        }
        return answer
      }
      FigureText.listing.show(
        answer.figures, json: { MessageJSON.value(of: answer) }, empty: "there is no such figure",
        format: output.format, bom: output.bom)
      if output.format == .table, let total = answer.total, total.count > 0 {
        Console.current.write(Self.sum(total, redactedCount: answer.redactedCount))
      }
      Listing<Figure>.noteRest(shown: answer.figures.count, total: answer.total, noun: "figures")
    }

    /// `12 figures, 9 known, 3 redacted`.
    private static func sum(_ total: Total, redactedCount: Int64) -> String {
      let known = total.count - redactedCount
      return "\(ByteText.items(Int(total.count), "figure")): \(known) known, \(redactedCount) redacted\n"
    }
  }
}
