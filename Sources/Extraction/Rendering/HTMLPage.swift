// A self-contained page: the text with what was found highlighted, and a table of the figures.

package enum HTMLPage {
  /// One HTML document in UTF-8, with its own style and no script, no reference to anything outside.
  package static func render(_ document: ExtractedDocument) -> [UInt8] {
    var page = Writer()
    let title = document.metadata.title?.split(separator: "\n").joined(separator: " ") ?? "台账"
    page.raw("<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">\n")
    page.raw("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
    page.text(title.utf8[...])
    page.raw("</title>\n<style>\(style)</style></head>\n<body>\n<h1>")
    page.text(title.utf8[...])
    page.raw("</h1>\n<dl>")
    for (name, value) in FigureWords.facts(document).dropFirst() {
      page.raw("<dt>\(name)</dt><dd>")
      page.text(value.utf8[...])
      page.raw("</dd>")
    }
    page.raw("</dl>\n<main>\n")
    appendText(document, to: &page)
    page.raw("</main>\n")
    appendTable(document, to: &page)
    page.raw("</body></html>\n")
    return page.bytes
  }

  /// Collects bytes; `text` escapes what HTML would read as markup.
  private struct Writer {
    var bytes: [UInt8] = []

    mutating func raw(_ words: String) { bytes += words.utf8 }

    mutating func text(_ words: some Sequence<UInt8>) {
      for byte in words {
        switch byte {
        case 0x26: raw("&amp;")
        case 0x3C: raw("&lt;")
        case 0x3E: raw("&gt;")
        case 0x22: raw("&quot;")
        case 0..<0x20 where byte != 0x09 && byte != 0x0A: break
        default: bytes.append(byte)
        }
      }
    }
  }

  private static func appendText(_ document: ExtractedDocument, to page: inout Writer) {
    var isOpen = false
    var lastFigure: Int?
    for segment in TextSegments.cut(document) {
      let words = document.text.utf8[segment.range]
      if words.first == 0x0A {
        if isOpen { page.raw("</p>\n") }
        isOpen = false
        continue
      }
      if !isOpen { page.raw("<p>") }
      isOpen = true
      var classes: [String] = []
      if let level = segment.heading { classes.append("h\(level)") }
      if segment.project != nil { classes.append("project") }
      if let figure = segment.figure { classes += ["figure", hue(document.figures[figure])] }
      guard !classes.isEmpty else {
        page.text(words)
        continue
      }
      page.raw("<span class=\"\(classes.joined(separator: " "))\"")
      if let figure = segment.figure {
        if figure != lastFigure { page.raw(" id=\"f\(figure + 1)\"") }
        lastFigure = figure
        page.raw(" title=\"")
        page.text(summary(document.figures[figure]).utf8)
        page.raw("\"")
      }
      page.raw(">")
      page.text(words)
      page.raw("</span>")
    }
    if isOpen { page.raw("</p>\n") }
  }

  private static func hue(_ figure: ExtractedFigure) -> String {
    if case .redacted = figure.value { return "redacted" }
    return figure.measure.rawValue
  }

  private static func summary(_ figure: ExtractedFigure) -> String {
    [
      figure.indicator, FigureWords.change(figure.change, figure.direction),
      FigureWords.value(figure) + figure.unit,
      FigureWords.period(figure.period), FigureWords.aspect(figure.aspect), figure.rule,
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static func appendTable(_ document: ExtractedDocument, to page: inout Writer) {
    guard !document.figures.isEmpty else { return }
    page.raw("<table><thead><tr>")
    for head in ["#", "原文", "指标", "数值", "单位", "变化", "限定", "性质", "时期", "用途", "项目", "位置"] {
      page.raw("<th>\(head)</th>")
    }
    page.raw("</tr></thead>\n<tbody>\n")
    for (index, figure) in document.figures.enumerated() {
      page.raw("<tr class=\"\(hue(figure))\"><td><a href=\"#f\(index + 1)\">\(index + 1)</a></td>")
      let cells = [
        figure.surface, figure.indicator, FigureWords.value(figure), figure.unit,
        FigureWords.change(figure.change, figure.direction), FigureWords.qualifier(figure.qualifier),
        FigureWords.aspect(figure.aspect), FigureWords.period(figure.period), FigureWords.role(figure.role),
        figure.projectSurface ?? "", "\(figure.span.scalars.lowerBound)–\(figure.span.scalars.upperBound)",
      ]
      for cell in cells {
        page.raw("<td>")
        page.text(cell.utf8)
        page.raw("</td>")
      }
      page.raw("</tr>\n")
    }
    page.raw("</tbody></table>\n")
  }

  private static let style = """
    body{font:16px/1.8 "Noto Serif CJK SC","Songti SC",serif;max-width:60em;margin:2em auto;
    padding:0 1em;color:#222}
    h1{font-size:1.5em}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1em;font-size:.9em;color:#555}
    dt{font-weight:bold}dd{margin:0}p{text-indent:2em;margin:.4em 0}
    .h1{font-weight:bold;font-size:1.15em}.h2{font-weight:bold}.h3{font-weight:600;color:#444}
    .project{border-bottom:2px solid #7a5ea8}
    .figure{border-radius:3px;padding:0 .1em;background:#fff3c4}
    .figure.money{background:#d5f0d8}.figure.percent,.figure.points{background:#d4ebf7}
    .figure.redacted{background:#f8d0d0}.figure:target{outline:2px solid #c33}
    table{border-collapse:collapse;font-size:.85em;margin-top:2em;width:100%}
    th,td{border:1px solid #ccc;padding:.2em .5em;text-align:left}
    thead{background:#eee}tr.redacted{background:#fdeeee}
    @media(prefers-color-scheme:dark){
    body{background:#1b1b1b;color:#ddd}.figure{color:#222}th{color:#222}
    tr.redacted{background:#402020}td a{color:#8bf}}
    """
}
