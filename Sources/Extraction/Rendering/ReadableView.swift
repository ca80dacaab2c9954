// The readable view of an extraction: the text with what was found in it, then a list of the figures.

package enum ReadableView {
  /// The view as plain text; `colour` adds terminal colours.
  ///
  /// Each figure carries its number in the list behind the text: `完成投资12亿元[3]`.
  package static func render(_ document: ExtractedDocument, colour: Bool) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(document.text.utf8.count * 2)
    let style = Style(colour: colour)
    for (name, value) in FigureWords.facts(document) {
      out += (style.dim("\(name)：") + value + "\n").utf8
    }
    out.append(0x0A)
    appendText(document, style, to: &out)
    appendFigures(document, style, to: &out)
    appendProjects(document, style, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Terminal colours, or none.
  private struct Style {
    var colour: Bool

    func dim(_ words: String) -> String { code("2", words) }
    func bold(_ words: String) -> String { code("1", words) }
    func code(_ code: String, _ words: String) -> String {
      colour ? "\u{1B}[\(code)m\(words)\u{1B}[0m" : words
    }

    /// Money green, rates cyan, redacted figures red, the rest yellow.
    func figure(_ figure: ExtractedFigure) -> String {
      if case .redacted = figure.value { return "31" }
      return figure.measure == .money
        ? "32" : figure.measure == .percent || figure.measure == .points ? "36" : "33"
    }
  }

  private static func appendText(_ document: ExtractedDocument, _ style: Style, to out: inout [UInt8]) {
    let segments = TextSegments.cut(document)
    for (index, segment) in segments.enumerated() {
      let words = printable(document.text.utf8[segment.range])
      if let figure = segment.figure {
        out += style.code(style.figure(document.figures[figure]), words).utf8
        let isLast = index + 1 == segments.count || segments[index + 1].figure != figure
        if isLast { out += style.dim("[\(figure + 1)]").utf8 }
      } else if segment.project != nil {
        out += style.code("4", words).utf8
      } else if segment.heading != nil {
        out += style.bold(words).utf8
      } else {
        out += words.utf8
      }
    }
    out += [0x0A, 0x0A]
  }

  /// Control bytes of a text must not reach a terminal; tabs and line ends may.
  private static func printable(_ bytes: ArraySlice<UInt8>) -> String {
    String(
      decoding: bytes.lazy.filter { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x09 }, as: UTF8.self)
  }

  private static func appendFigures(_ document: ExtractedDocument, _ style: Style, to out: inout [UInt8]) {
    for (index, figure) in document.figures.enumerated() {
      let words = [
        figure.indicator, figure.subjectRegion ?? "",
        FigureWords.change(figure.change, figure.direction), FigureWords.qualifier(figure.qualifier),
        figure.aspect == .actual ? "" : FigureWords.aspect(figure.aspect), FigureWords.period(figure.period),
        FigureWords.role(figure.role), figure.projectSurface ?? "",
      ]
      let value = "\(FigureWords.value(figure)) \(figure.unit)"
      let line =
        "[\(index + 1)] " + style.code(style.figure(figure), value) + "  "
        + words.filter { !$0.isEmpty }.joined(separator: " · ")
      out += line.utf8 + [0x0A]
    }
  }

  private static func appendProjects(_ document: ExtractedDocument, _ style: Style, to out: inout [UInt8]) {
    guard !document.projects.isEmpty else { return }
    out.append(0x0A)
    for (index, mention) in document.projects.enumerated() where mention.identity == index {
      let stage = mention.stage.map { "  " + FigureWords.stage($0) } ?? ""
      out += ("项目  " + style.code("4", mention.surface) + stage).utf8 + [0x0A]
    }
  }
}
