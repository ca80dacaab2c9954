// Was the text broken into lines of a fixed width, and how wide?

/// The line width of hard-wrapped text.
struct WrapWidth: Sendable {
  /// What a line's width is counted in.
  enum Measure: Sendable {
    /// A Chinese letter takes two columns, as in print.
    case columns
    /// Every letter counts one, as where a program has cut the text.
    case letters
  }

  var measure: Measure
  var width: Int
  /// Few lines are indented, so that an indent opens a paragraph and its absence does not.
  var indentOpens: Bool
  /// Few lines have an empty line above them, so that one parts paragraphs.
  var blankOpens: Bool

  static let widest = 240
  private static let narrowest = 24

  /// How much of the width a line fills at least that goes on in the next, in per cent.
  var fullness: Int { measure == .columns ? 82 : 72 }

  /// Looks for a width that many unfinished lines share: in columns, else in letters.
  static func detect(_ bytes: Span<UInt8>, lines: ArraySlice<RoughLine>) -> WrapWidth? {
    detect(bytes, lines: lines, .columns) ?? detect(bytes, lines: lines, .letters)
  }

  private static func detect(
    _ bytes: Span<UInt8>, lines: ArraySlice<RoughLine>, _ measure: Measure
  ) -> WrapWidth? {
    var histogram = [Int](repeating: 0, count: widest + 1)
    var considered = 0
    for line in lines where line.count >= 4 {
      considered += 1
      // A line of four-byte letters takes twice the columns in bytes, and no line takes more.
      if line.count > 2 * widest { continue }
      histogram[width(bytes, line, measure)] += 1
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
    return confirm(bytes, lines: lines, width: best, measure)
  }

  /// Full lines of prose: most end in the middle of a sentence, and hold punctuation inside.
  private static func confirm(
    _ bytes: Span<UInt8>, lines: ArraySlice<RoughLine>, width: Int, _ measure: Measure
  ) -> WrapWidth? {
    var full = 0
    var open = 0
    var punctuated = 0
    var indented = 0
    var blanks = 0
    for line in lines where line.count <= 2 * widest {
      let own = Self.width(bytes, line, measure)
      guard own > width - 4, own <= width else { continue }
      full += 1
      if !endsSentence(bytes, line.end) { open += 1 }
      if holdsPunctuation(bytes, line) { punctuated += 1 }
      if line.indent >= 2 { indented += 1 }
      if line.blankBefore { blanks += 1 }
    }
    guard open * 10 >= full * 6, punctuated * 10 >= full * 5 else { return nil }
    return WrapWidth(
      measure: measure, width: width, indentOpens: indented > 0 && indented * 2 < full,
      blankOpens: blanks * 2 < full)
  }

  /// The width of a line with its indent.
  func width(_ bytes: Span<UInt8>, _ line: RoughLine) -> Int { Self.width(bytes, line, measure) }

  private static func width(_ bytes: Span<UInt8>, _ line: RoughLine, _ measure: Measure) -> Int {
    let text = line.start..<line.end
    switch measure {
    case .columns: return min(widest, bytes.columns(text, limit: widest) + min(line.indent, 16))
    case .letters: return min(widest, bytes.letters(text, limit: widest) + min(line.indent, 16) / 2)
    }
  }

  /// Whether a sentence ends at `end`; a closing quote ends one only behind its full stop.
  static func endsSentence(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    let last = bytes.letter(before: end)
    return last == Letter.closeQuote ? bytes.letter(before: end - 3).endsSentence : last.endsSentence
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
