// Projects as rows, and one project in full.

import Schema

/// Text of projects.
enum ProjectText {
  static let listing = Listing<Project>(
    tableColumns: [
      .init("ID", widthMin: 34) { $0.id },
      .init("NAME", widthMin: 16) { $0.redacted ? "\($0.name)（隐去）" : $0.name },
      .init("STAGE", widthMin: 4) { Terms.term($0.stage) },
      .init("DOCUMENTS", alignsRight: true) { "\($0.documentCount)" },
      .init("FIGURES", alignsRight: true) { "\($0.figureCount)" },
      .init("REDACTED", alignsRight: true) { "\($0.redactedFigureCount)" },
    ],
    csvColumns: [
      .init("id") { $0.id }, .init("name") { $0.name },
      .init("aliases") { $0.aliases.joined(separator: "、") },
      .init("redacted") { $0.redacted ? "true" : "false" }, .init("stage") { $0.stage.protoName },
      .init("category") { $0.category }, .init("location") { $0.location },
      .init("responsibleUnits") { $0.responsibleUnits.joined(separator: "、") },
      .init("documentCount") { "\($0.documentCount)" }, .init("mentionCount") { "\($0.mentionCount)" },
      .init("figureCount") { "\($0.figureCount)" },
      .init("redactedFigureCount") { "\($0.redactedFigureCount)" }, .init("revision") { "\($0.revision)" },
    ])

  /// Prints the facts of a project, its stages and its figures.
  static func show(_ project: Project) {
    let console = Console.current
    var facts = Facts()
    facts.add("id", project.id)
    facts.add("name", project.redacted ? "\(project.name)（隐去）" : project.name)
    facts.add("aliases", project.aliases.joined(separator: "、"))
    facts.add("standing", project.standing == .mentioned ? "mentioned in documents" : "")
    facts.add("stage", Terms.term(project.stage))
    facts.add("category", project.category)
    facts.add("location", project.location)
    facts.add("units", project.responsibleUnits.joined(separator: "、"))
    facts.add(
      "mentions", "\(project.mentionCount) in \(ByteText.items(Int(project.documentCount), "document"))")
    facts.add("figures", "\(project.figureCount), \(project.redactedFigureCount) of them redacted")
    for record in project.stageHistory {
      let year = record.year == 0 ? "" : "\(record.year)  "
      facts.add("history", "\(year)\(Terms.term(record.stage))  \(record.documentId)")
    }
    facts.add("revision", "\(project.revision)")
    console.write(facts.render(style: console.style))
    if !project.figures.isEmpty {
      console.write("\n")
      FigureText.listing.show(project.figures, json: { .null }, empty: "", format: .table)
    }
  }
}
