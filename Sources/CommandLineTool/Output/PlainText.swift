// Makes text from documents safe and plain to print on one line of a terminal.

/// One line of text without anything that a terminal may act on.
package enum PlainText {
  /// The text on one line: every run of white space and control letters is one space, none at the ends.
  /// Letters that turn the reading direction or are invisible are left out, so that a file's name cannot pose
  /// as another.
  package static func line(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var gap = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
        gap = true
        continue
      }
      if scalar.properties.generalCategory == .format { continue }
      if gap && !plain.isEmpty { plain.append(" ") }
      gap = false
      plain.append(scalar)
    }
    return String(plain)
  }

  /// The text with its lines and tabs kept, and nothing else that a terminal may act on.
  package static func block(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      if isControl && scalar != "\n" && scalar != "\t" { continue }
      plain.append(scalar)
    }
    return String(plain)
  }
}
