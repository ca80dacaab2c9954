// Found documents for people: a title line each, and the excerpts with what was found set off.

import Schema

/// Text of search results.
enum HitText {
  /// Prints an answer.
  static func show(_ answer: SearchDocumentsResponse) {
    let console = Console.current
    if answer.hits.isEmpty {
      console.note("no document matches\n")
      return
    }
    var text = ""
    for (index, hit) in answer.hits.enumerated() {
      text += title(hit, rank: index + 1, style: console.style) + "\n"
      for excerpt in hit.excerpts {
        let width = console.width.map { max(20, $0 - 4) }
        text += "    " + highlighted(excerpt, style: console.style, width: width) + "\n"
      }
    }
    for facet in answer.facets {
      let counts = facet.values.map { "\(PlainText.line($0.value)) \($0.count)" }
      text += console.style.heading(facet.field) + ": " + counts.joined(separator: ", ") + "\n"
    }
    console.write(text)
  }

  private static func title(_ hit: DocumentHit, rank: Int, style: Style) -> String {
    let document = hit.document ?? Document()
    var facts = [Terms.term(document.kind)]
    facts.append(MomentText.date(document.date).isEmpty ? year(document) : MomentText.date(document.date))
    facts.append(document.region)
    facts.append(document.id)
    let line = facts.filter { !$0.isEmpty }.joined(separator: "  ")
    let place = DisplayWidth.pad("\(rank)", to: 2, right: true)
    return "\(place)  \(style.heading(name(of: document)))  \(style.faint(line))"
  }

  /// What a document is called: its title, else its file's name.
  static func name(of document: Document) -> String {
    let title = PlainText.line(document.title)
    return title.isEmpty ? PlainText.line(document.sourceName) : title
  }

  static func year(_ document: Document) -> String {
    document.year == 0 ? "" : "\(document.year)"
  }

  /// The excerpt on one line, what was found set off by colour or, where there is none, by 【】.
  /// - Parameter width: the columns that it may take; `nil`: as many as it likes.
  static func highlighted(_ excerpt: Excerpt, style: Style, width: Int? = nil) -> String {
    let scalars = Array(excerpt.text.unicodeScalars)
    let shown = window(of: scalars, around: Int(excerpt.highlights.first?.start ?? 0), width: width)
    var text = ""
    var place = shown.lowerBound
    for highlight in excerpt.highlights {
      let start = max(place, min(Int(highlight.start), shown.upperBound))
      let end = max(start, min(Int(highlight.end), shown.upperBound))
      if end == start { continue }
      text += string(scalars[place..<start])
      let found = string(scalars[start..<end])
      text += style.isOn ? style.found(found) : "【\(found)】"
      place = end
    }
    return "…" + text + string(scalars[place..<shown.upperBound]) + "…"
  }

  /// The letters of an excerpt that fit: those around the first thing found, a third of the room before it.
  private static func window(of scalars: [Unicode.Scalar], around place: Int, width: Int?) -> Range<Int> {
    let widths = scalars.map { DisplayWidth.of($0) }
    // Room for an ellipsis at each end and one pair of marks.
    guard let width, widths.reduce(0, +) > width - 6 else { return 0..<scalars.count }
    var start = min(max(0, place), scalars.count)
    var before = 0
    while start > 0, before + widths[start - 1] <= (width - 6) / 3 {
      start -= 1
      before += widths[start]
    }
    var end = start
    var used = 0
    while end < scalars.count, used + widths[end] <= width - 6 {
      used += widths[end]
      end += 1
    }
    return start..<end
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars where !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)) {
      view.append(scalar)
    }
    return String(view)
  }

  static let csvColumns: [Listing<DocumentHit>.CSVColumn] = [
    .init("documentId") { $0.document?.id ?? "" },
    .init("title") { $0.document?.title ?? "" },
    .init("kind") { ($0.document?.kind ?? .unspecified).protoName },
    .init("year") { $0.document.map(year) ?? "" },
    .init("date") { MomentText.date($0.document?.date) },
    .init("region") { $0.document?.region ?? "" },
    .init("sourceName") { $0.document?.sourceName ?? "" },
    .init("score") { "\($0.score)" },
    .init("excerpt") { $0.excerpts.first?.text ?? "" },
  ]
}
