// `taizhang status`: how both services are.

package import ArgumentParser
import ServiceRuntime
import TaizhangClient

/// Asks both services how they are.
package struct StatusCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show how both services are, what they hold, and whether they agree.",
    discussion: """
      Exit status 1 where a service can't be reached, so it serves as a health check:

        taizhang status --only ingest --timeout 5
      """)

  @Option(help: "Ask this service only: ingest or query.")
  var only: ServiceName?

  @OptionGroup var output: OutputOptions
  @OptionGroup var connection: ConnectionOptions

  package init() {}

  package func run() async throws {
    var states: [ServiceState] = []
    for service in ServiceName.allCases where only == nil || only == service {
      states.append(try await state(of: service))
    }
    let console = Console.current
    switch output.format {
    case .json:
      let members = states.map { JSONValue.Member(name: $0.service.rawValue, value: $0.json) }
      console.write(JSONValue.object(members).text + "\n")
    case .csv:
      var text = (output.bom ? CSV.byteOrderMark : "") + CSV.line(["service", "name", "value"])
      for state in states {
        for fact in state.facts { text += CSV.line([state.service.rawValue, fact.name, fact.value]) }
      }
      console.write(text)
    case .table:
      console.write(states.map { $0.text(style: console.style) }.joined() + ServiceState.agreement(states))
    }
    let failures = states.compactMap(\.failure)
    if let first = failures.first {
      for failure in failures.dropFirst() { console.note("taizhang: \(failure)\n") }
      throw first
    }
  }

  private func state(of service: ServiceName) async throws -> ServiceState {
    let address = connection.address(of: service)
    do {
      return try await connection.withClient(of: service) { client in
        switch service {
        case .ingest: ServiceState(at: address, try await client.ingestStatus())
        case .query: ServiceState(at: address, try await client.queryStatus())
        }
      }
    } catch let failure as CommandFailure where failure.status == .failure {
      return ServiceState(service, at: address, failure: failure)
    }
  }
}

extension ServiceName: ExpressibleByArgument {}
