// `taizhang status`: how both services are.

package import ArgumentParser
import RPC
import Schema
import TaizhangClient

/// Asks both services how they are.
package struct StatusCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show how both services are, what they hold, and whether they agree.",
    discussion: "Exit status 1 where a service can't be reached.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var connection: ConnectionOptions

  package init() {}

  package func run() async throws {
    let ingest = await answer(of: .ingest) { try await $0.ingestStatus() }
    let query = await answer(of: .query) { try await $0.queryStatus() }
    let console = Console.current
    switch output.format {
    case .json:
      let json = JSONValue.members(["ingest": Self.json(ingest), "query": Self.json(query)])
      console.write(json.text + "\n")
    case .csv:
      var text = (output.bom ? CSV.byteOrderMark : "") + CSV.line(["service", "name", "value"])
      for (service, facts) in [("ingest", Self.facts(of: ingest)), ("query", Self.facts(of: query))] {
        for fact in facts { text += CSV.line([service, fact.name, fact.value]) }
      }
      console.write(text)
    case .table:
      var text = section("ingest service", connection.address(of: .ingest), Self.facts(of: ingest))
      text += section("query service", connection.address(of: .query), Self.facts(of: query))
      console.write(text)
    }
    let failures = [Self.failure(of: ingest), Self.failure(of: query)].compactMap { $0 }
    if let first = failures.first {
      for failure in failures.dropFirst() { console.note("taizhang: \(failure)\n") }
      throw first
    }
  }

  private typealias Answer<Status> = Result<Status, CommandFailure>
  private typealias Fact = (name: String, value: String)

  private func answer<Status: Sendable>(
    of service: ServiceName, _ ask: @escaping @Sendable (TaizhangClient) async throws -> Status
  ) async -> Answer<Status> {
    do {
      return .success(try await connection.withClient(of: service, ask))
    } catch let failure as CommandFailure {
      return .failure(failure)
    } catch {
      return .failure(CommandFailure("\(error)"))
    }
  }

  private func section(_ name: String, _ address: String, _ list: [Fact]) -> String {
    let style = Console.current.style
    var facts = Facts()
    for fact in list { facts.add(fact.name, fact.value) }
    return style.heading(name) + " at \(address)\n"
      + facts.render(style: Style(isOn: false), indentation: "  ")
  }

  private static func failure<Status>(of answer: Answer<Status>) -> CommandFailure? {
    if case .failure(let failure) = answer { return failure }
    return nil
  }

  private static func json<Status: Message>(_ answer: Answer<Status>) -> JSONValue {
    switch answer {
    case .success(let status): MessageJSON.value(of: status)
    case .failure(let failure): .members(["error": .string(failure.description)])
    }
  }

  private static func facts(of answer: Answer<GetIngestStatusResponse>) -> [Fact] {
    guard case .success(let status) = answer else { return [("state", "not reachable")] }
    return [
      ("state", "serving"), ("version", status.version), ("ledger", status.ledgerId),
      ("revision", "\(status.revision)"), ("documents", "\(status.documentCount)"),
      ("figures", "\(status.figureCount)"), ("redacted", "\(status.redactedFigureCount)"),
      ("mentions", "\(status.mentionCount)"), ("followers", "\(status.followerCount)"),
    ]
  }

  private static func facts(of answer: Answer<GetQueryStatusResponse>) -> [Fact] {
    guard case .success(let status) = answer else { return [("state", "not reachable")] }
    let index: String
    switch status.indexState {
    case .ready: index = "ready"
    case .rebuilding: index = "being rebuilt"
    case .unspecified, .unrecognized: index = "not known"
    }
    let behind = max(0, status.ledgerRevision - status.revision)
    return [
      ("state", "serving"), ("version", status.version), ("ledger", status.ledgerId),
      ("revision", "\(status.revision)"), ("behind", "\(behind)"),
      ("following", status.following ? "yes" : "no"),
      ("documents", "\(status.documentCount)"), ("projects", "\(status.projectCount)"),
      ("figures", "\(status.figureCount)"), ("redacted", "\(status.redactedFigureCount)"), ("index", index),
    ]
  }
}
