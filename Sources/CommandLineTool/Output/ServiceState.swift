// One service as `taizhang status` reports it.

import Schema

/// What a service said of itself, or why it could not be asked.
struct ServiceState {
  typealias Fact = (name: String, value: String)

  var service: ServiceName
  var address: String
  /// Names are stable: the CSV form has them.
  var facts: [Fact]
  var json: JSONValue
  /// Why it could not be asked.
  var failure: CommandFailure?
  var ledgerID = ""
  var revision: Int64 = 0

  /// A service that can't be reached.
  init(_ service: ServiceName, at address: String, failure: CommandFailure) {
    self.service = service
    self.address = address
    self.failure = failure
    facts = [("state", "not reachable")]
    json = .members(["error": .string(failure.description)])
  }

  init(at address: String, _ status: GetIngestStatusResponse) {
    service = .ingest
    self.address = address
    json = MessageJSON.value(of: status)
    (ledgerID, revision) = (status.ledgerId, status.revision)
    facts = [
      ("state", "serving"), ("version", status.version), ("ledgerId", status.ledgerId),
      ("revision", "\(status.revision)"), ("documents", "\(status.documentCount)"),
      ("figures", "\(status.figureCount)"), ("redacted", "\(status.redactedFigureCount)"),
      ("mentions", "\(status.mentionCount)"), ("followers", "\(status.followerCount)"),
    ]
  }

  init(at address: String, _ status: GetQueryStatusResponse) {
    service = .query
    self.address = address
    json = MessageJSON.value(of: status)
    (ledgerID, revision) = (status.ledgerId, status.revision)
    let index: String
    switch status.indexState {
    case .ready: index = "ready"
    case .rebuilding: index = "being rebuilt"
    case .unspecified, .unrecognized: index = "not known"
    }
    facts = [
      ("state", "serving"), ("version", status.version), ("ledgerId", status.ledgerId),
      ("revision", "\(status.revision)"), ("following", status.following ? "yes" : "no"),
      ("documents", "\(status.documentCount)"), ("projects", "\(status.projectCount)"),
      ("figures", "\(status.figureCount)"), ("redacted", "\(status.redactedFigureCount)"), ("index", index),
    ]
  }

  /// A heading and the facts. The ledger's identity is for programs; people are told whether both have the
  /// same.
  func text(style: Style) -> String {
    var list = Facts()
    for fact in facts where fact.name != "ledgerId" { list.add(fact.name, fact.value) }
    return style.heading("\(service.rawValue) service") + " at \(address)\n"
      + list.render(style: Style(isOn: false), indentation: "  ")
  }

  /// Whether both services speak of one ledger and one state; nothing where one can't be asked.
  static func agreement(_ states: [ServiceState]) -> String {
    guard states.count == 2, states.allSatisfy({ $0.failure == nil }) else { return "" }
    let (ingest, query) = (states[0], states[1])
    if query.ledgerID.isEmpty { return "the query service has not reached its ingest service yet\n" }
    if query.ledgerID != ingest.ledgerID { return "the query service follows ANOTHER ingest service\n" }
    if query.revision == ingest.revision { return "both agree at revision \(query.revision)\n" }
    return "the query service is at revision \(query.revision) of \(ingest.revision)\n"
  }
}
