// Documents as rows, and one document in full.

import Schema

/// Text of documents.
enum DocumentText {
  static let listing = Listing<Document>(
    tableColumns: [
      .init("ID", widthMin: 34) { $0.id },
      .init("TITLE", widthMin: 16) { HitText.name(of: $0) },
      .init("KIND", widthMin: 4) { Terms.term($0.kind) },
      .init("YEAR", widthMin: 4) { HitText.year($0) },
      .init("FIGURES", alignsRight: true) { "\($0.figureCount)" },
      .init("REDACTED", alignsRight: true) { "\($0.redactedFigureCount)" },
    ],
    csvColumns: [
      .init("id") { $0.id }, .init("title") { $0.title }, .init("kind") { $0.kind.protoName },
      .init("occasion") { $0.occasion }, .init("issuer") { $0.issuer }, .init("speaker") { $0.speaker },
      .init("date") { MomentText.date($0.date) }, .init("year") { HitText.year($0) },
      .init("region") { $0.region }, .init("sourceName") { $0.sourceName },
      .init("sourceEncoding") { $0.sourceEncoding }, .init("sourceBytes") { "\($0.sourceBytes)" },
      .init("textBytes") { "\($0.textBytes)" }, .init("figureCount") { "\($0.figureCount)" },
      .init("redactedFigureCount") { "\($0.redactedFigureCount)" },
      .init("mentionCount") { "\($0.mentionCount)" },
      .init("ingestTime") { $0.ingestTime.map(MomentText.rfc3339) ?? "" },
      .init("revision") { "\($0.revision)" },
    ])

  /// Prints the facts of a document, its headings and its figures.
  static func show(_ answer: GetDocumentResponse) {
    let console = Console.current
    let document = answer.document ?? Document()
    var facts = Facts()
    facts.add("id", document.id)
    facts.add("title", document.title)
    facts.add("kind", Terms.term(document.kind))
    facts.add("occasion", document.occasion)
    facts.add("issuer", document.issuer)
    facts.add("speaker", document.speaker)
    facts.add("date", MomentText.date(document.date))
    facts.add("year", HitText.year(document))
    facts.add("region", document.region)
    facts.add("parts", document.parts.count > 1 ? "\(document.parts.count)" : "")
    facts.add(
      "source",
      "\(document.sourceName)  \(ByteText.size(Int(document.sourceBytes))), \(document.sourceEncoding)")
    facts.add("figures", "\(document.figureCount), \(document.redactedFigureCount) of them redacted")
    facts.add("mentions", "\(document.mentionCount)")
    facts.add("added", document.ingestTime.map(MomentText.rfc3339) ?? "")
    facts.add("revision", "\(document.revision)")
    var text = facts.render(style: console.style)
    if !document.sections.isEmpty {
      text += "\n" + console.style.heading("HEADINGS") + "\n"
      for section in document.sections {
        let indentation = String(repeating: "  ", count: max(0, Int(section.level) - 1))
        text += "\(indentation)\(PlainText.line(section.marker))\(PlainText.line(section.heading))\n"
      }
    }
    console.write(text)
    if !answer.figures.isEmpty {
      console.write("\n")
      FigureText.listing.show(answer.figures, json: { .null }, empty: "", format: .table)
    }
  }
}
