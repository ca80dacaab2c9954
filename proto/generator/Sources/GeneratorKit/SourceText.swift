// Collects generated lines with their indentation.

/// Generated source, line by line.
package struct SourceText {
  private var lines: [String] = []
  private var depth = 0

  package init() {}

  package var text: String { lines.joined(separator: "\n") + "\n" }

  package mutating func line(_ text: String = "") {
    lines.append(text.isEmpty ? "" : String(repeating: "  ", count: depth) + text)
  }

  /// `opening {`, the body one step further in, `}`.
  package mutating func block(_ opening: String, _ body: (inout SourceText) -> Void) {
    line(opening + " {")
    indented(body)
    line("}")
  }

  package mutating func indented(_ body: (inout SourceText) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// The comment of the .proto file as a doc comment.
  package mutating func documentation(_ comment: String) {
    var text = comment.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while text.last?.allSatisfy(\.isWhitespace) == true { text.removeLast() }
    for part in text {
      var trimmed = part[...]
      if trimmed.first == " " { trimmed.removeFirst() }
      while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
      line(trimmed.isEmpty ? "///" : "/// \(trimmed)")
    }
  }

  /// A declaration with its arguments on one line where they fit into 110 columns, else packed onto several.
  package mutating func declaration(_ head: String, _ arguments: [String], _ tail: String) {
    let oneLine = head + arguments.joined(separator: ", ") + tail
    if depth * 2 + oneLine.unicodeScalars.count <= 110 { return line(oneLine) }
    line(head)
    indented { source in
      var current = ""
      for (index, argument) in arguments.enumerated() {
        let piece = argument + (index + 1 < arguments.count ? "," : "")
        if current.isEmpty {
          current = piece
        } else if source.depth * 2 + current.unicodeScalars.count + 1 + piece.unicodeScalars.count <= 110 {
          current += " " + piece
        } else {
          source.line(current)
          current = piece
        }
      }
      source.line(current)
    }
    line(tail)
  }
}
