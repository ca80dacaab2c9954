// The stable machine form of an extraction: the JSON of the gold labels.

package enum GoldJSON {
  /// One JSON object: document, figures, projects, sections. Offsets are Unicode scalars in the file.
  package static func render(_ document: ExtractedDocument) -> String {
    var json = "{\n  \"document\": "
    json += object(documentFields(document))
    json += ",\n  \"figures\": "
    json += list(document.figures.compactMap { figureFields($0, in: document) })
    json += ",\n  \"projects\": "
    json += list(document.projects.map { projectFields($0, in: document) })
    json += ",\n  \"sections\": "
    json += list(document.sections.map(sectionFields))
    json += "\n}\n"
    return json
  }

  private typealias Fields = [(name: String, value: String)]

  private static func documentFields(_ document: ExtractedDocument) -> Fields {
    let metadata = document.metadata
    return [
      ("title", quoted(metadata.title)), ("kind", quoted(metadata.kind.rawValue)),
      ("occasion", quoted(metadata.occasion)), ("year", metadata.year.map(String.init) ?? "null"),
      ("parts", String(document.parts.count)),
    ]
  }

  /// Vague words (数十亿) have no place in this form.
  private static func figureFields(_ figure: ExtractedFigure, in document: ExtractedDocument) -> Fields? {
    let value: String
    var redacted = false
    switch figure.value {
    case .exact(let number): value = quoted(number.description + ratioEnd(figure.surface))
    case .range(let low, let high): value = quoted("\(low)~\(high)")
    case .fraction(let top, let bottom): value = quoted("\(top)/\(bottom)")
    case .redacted: (value, redacted) = ("null", true)
    case .vague: return nil
    }
    return [
      ("start", String(figure.span.scalars.lowerBound)), ("end", String(figure.span.scalars.upperBound)),
      ("surface", quoted(document.text.sourceString(figure.span.clean))), ("value", value),
      ("redacted", redacted ? "true" : "false"), ("unit", quoted(figure.unit)),
      ("measure", quoted(figure.measure.rawValue)), ("qualifier", quoted(figure.qualifier.rawValue)),
      ("indicator", quoted(figure.indicator.isEmpty ? nil : figure.indicator)),
      ("change", quoted(figure.change.rawValue)), ("direction", quoted(figure.direction?.rawValue)),
      ("aspect", quoted(figure.aspect.rawValue)), ("period", quoted(period(figure.period))),
      ("project", quoted(figure.projectSurface)),
    ]
  }

  /// The `∶1` of a ratio; empty for all else.
  private static func ratioEnd(_ surface: String) -> Substring {
    surface.firstIndex { $0 == ":" || $0 == "∶" }.map { surface[$0...] } ?? ""
  }

  private static func period(_ period: FigurePeriod?) -> String? {
    guard let period, let year = period.year, period.lastYear == nil || period.lastYear == year else {
      return nil
    }
    return period.quarter.map { "Q\($0) \(year)" } ?? String(year)
  }

  private static func projectFields(_ mention: ProjectMention, in document: ExtractedDocument) -> Fields {
    [
      ("start", String(mention.span.scalars.lowerBound)), ("end", String(mention.span.scalars.upperBound)),
      ("surface", quoted(document.text.sourceString(mention.span.clean))),
      ("redacted", mention.redacted ? "true" : "false"), ("stage", quoted(mention.stage?.rawValue)),
    ]
  }

  private static func sectionFields(_ section: SectionHeading) -> Fields {
    [
      ("start", String(section.span.scalars.lowerBound)), ("level", String(section.level)),
      ("marker", quoted(section.marker)), ("heading", quoted(section.heading)),
    ]
  }

  private static func object(_ fields: Fields) -> String {
    "{" + fields.map { "\"\($0.name)\": \($0.value)" }.joined(separator: ", ") + "}"
  }

  private static func list(_ items: [Fields]) -> String {
    items.isEmpty ? "[]" : "[\n    " + items.map(object).joined(separator: ",\n    ") + "\n  ]"
  }

  /// A JSON string, or `null`.
  private static func quoted(_ text: String?) -> String {
    guard let text else { return "null" }
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{0}"..."\u{1F}":
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
