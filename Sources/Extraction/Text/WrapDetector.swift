// Was the text broken into lines of a fixed width, and how wide?

/// The line width of hard-wrapped text, in columns.
struct WrapWidth: Sendable {
  var columns: Int
  /// Most full lines start without an indent, so that an indent opens a paragraph.
  var indentOpens: Bool

  static let widest = 240
  private static let narrowest = 24

  /// Looks for a width that many unfinished lines share.
  static func detect(_ bytes: Span<UInt8>, lines: ArraySlice<RoughLine>) -> WrapWidth? {
    var histogram = [Int](repeating: 0, count: widest + 1)
    var considered = 0
    for line in lines {
      let columns = bytes.columns(line.start..<line.end, limit: widest)
      if columns < 8 { continue }
      considered += 1
      histogram[columns] += 1
    }
    guard considered >= 6 else { return nil }
    var best = 0
    var bestCount = 0
    for width in narrowest..<widest {
      var count = 0
      for near in max(width - 3, 0)...width { count += histogram[near] }
      if count >= bestCount { (best, bestCount) = (width, count) }
    }
    guard bestCount >= 5, bestCount * 10 >= considered * 3 else { return nil }
    return confirm(bytes, lines: lines, width: best)
  }

  /// Full lines of prose: most end in the middle of a sentence, and hold punctuation inside.
  private static func confirm(
    _ bytes: Span<UInt8>, lines: ArraySlice<RoughLine>, width: Int
  ) -> WrapWidth? {
    var full = 0
    var open = 0
    var punctuated = 0
    var indented = 0
    for line in lines {
      let columns = bytes.columns(line.start..<line.end, limit: widest)
      guard columns > width - 4, columns <= width else { continue }
      full += 1
      if !bytes.letter(before: line.end).endsSentence { open += 1 }
      if holdsPunctuation(bytes, line) { punctuated += 1 }
      if line.indent >= 2 { indented += 1 }
    }
    guard open * 10 >= full * 6, punctuated * 10 >= full * 5 else { return nil }
    return WrapWidth(columns: width, indentOpens: indented * 3 < full)
  }

  private static func holdsPunctuation(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    var offset = line.start
    while offset < line.end {
      switch bytes.letter(at: offset) {
      case Letter.comma, Letter.stop, Letter.pause, 0x2C: return true
      default: offset += bytes.letterLength(at: offset)
      }
    }
    return false
  }
}
