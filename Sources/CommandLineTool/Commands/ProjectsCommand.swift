// `taizhang projects`: lists projects and shows one.

package import ArgumentParser
import Schema
import TaizhangClient

/// Projects as documents mention them.
package struct ProjectsCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "projects", abstract: "List projects, or show one.",
    subcommands: [List.self, Show.self], defaultSubcommand: List.self)

  package init() {}

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List projects by name.",
      discussion: """
        EXAMPLES:
          taizhang projects list --stage signed
          taizhang projects list --name 产业园 --format json
        """)

    @Option(help: ArgumentHelp("Only names that hold these letters.", valueName: "letters"))
    var name = ""

    @Option(help: "Only this stage, such as signed or 签约.")
    var stage: Choice<ProjectStage>?

    @Option(help: ArgumentHelp("Only projects that this document mentions.", valueName: "id"))
    var document = ""

    @Option(help: "Only known or only redacted names.")
    var redaction: Choice<RedactionFilter>?

    @OptionGroup var paging: PagingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
      let request = ListProjectsRequest(
        nameContains: name, stage: stage?.value ?? .unspecified, documentId: document,
        redaction: redaction?.value ?? .unspecified, pageSize: paging.pageSize(max: 500),
        minRevision: paging.minRevision)
      let answer = try await connection.withClient(of: .query) { client in
        var answer = ListProjectsResponse()
        for try await page in client.projects(request) {
          let projects = answer.projects + page.projects
          answer = page
          answer.projects = Array(projects.prefix(paging.bound))
          if answer.projects.count >= paging.bound { break }
        }
        return answer
      }
      ProjectText.listing.show(
        answer.projects, json: { MessageJSON.value(of: answer) }, empty: "there is no such project",
        format: output.format, bom: output.bom)
      Listing<Project>.noteRest(shown: answer.projects.count, total: answer.total, noun: "projects")
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show one project with its stages and figures.")

    @Argument(help: ArgumentHelp("The project's id, as `projects list` prints it.", valueName: "id"))
    var id: String

    @Option(name: .customLong("min-revision"), help: ArgumentHelp("Wait for this revision.", valueName: "n"))
    var minRevision: Int64 = 0

    @OptionGroup var output: OutputOptions
    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
      let answer = try await connection.withClient(of: .query) { client in
        try await client.project(id, minRevision: minRevision)
      }
      let project = answer.project ?? Project()
      switch output.format {
      case .json: Console.current.write(MessageJSON.text(of: answer))
      case .csv:
        FigureText.listing.show(
          project.figures, json: { .null }, empty: "", format: output.format, bom: output.bom)
      case .table: ProjectText.show(project)
      }
    }
  }
}
