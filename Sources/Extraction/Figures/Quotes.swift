// Quotation marks and titles around a number: what stands inside a short quotation is a name.

enum Quotes {
  /// A quotation longer than this many letters is speech, not a name.
  private static let nameLimit = 20

  /// Whether the range stands inside “…” or 《…》 that is short enough to be a name.
  static func encloses(_ text: SentenceText, _ range: Range<Int>) -> Bool {
    guard let open = opening(text, before: range.lowerBound) else { return false }
    let close: Glyph = text[open] == "《" ? "》" : text[open] == "‘" ? "’" : "”"
    let limit = min(text.count, open + nameLimit + 2)
    var place = range.upperBound
    while place < limit {
      if text[place] == close { return true }
      place += 1
    }
    return false
  }

  private static func opening(_ text: SentenceText, before index: Int) -> Int? {
    var place = index - 1
    let limit = max(0, index - nameLimit)
    while place >= limit {
      switch text[place] {
      case "“", "《", "‘": return place
      case "”", "》", "’", ",", ";": return nil
      default: place -= 1
      }
    }
    return nil
  }
}
