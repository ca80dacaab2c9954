// Comma-separated values as RFC 4180 has them.

/// Rows of text as CSV, in UTF-8, lines ended by CR LF.
package enum CSV {
  /// Tells spreadsheets that the file is UTF-8.
  package static let byteOrderMark = "\u{FEFF}"

  /// One line, its end included.
  package static func line(_ cells: [String]) -> String {
    cells.map(field).joined(separator: ",") + "\r\n"
  }

  /// A field, in quotes where it needs them.
  static func field(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
