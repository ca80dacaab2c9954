// How names and titles are compared by the `…_contains` filters: width, case and white space aside.

/// Folds text for comparison: full-width forms become half-width, letters lower-case, white space goes.
/// Documents are hard-wrapped, so a break inside a word (`会 议`) must not hide it.
package func foldedForMatching(_ text: String) -> String {
  var folded = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x21...0x40, 0x5B...0x7E:
      folded.append(scalar)
    case 0x41...0x5A:
      folded.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
    case 0x4E00...0x9FFF:
      folded.append(scalar)
    case 0xFF21...0xFF3A:
      folded.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0 + 0x20)))
    case 0xFF01...0xFF5E:
      folded.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
    case 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF:
      continue
    default:
      if scalar.properties.isWhitespace { continue }
      folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
  return String(folded)
}
