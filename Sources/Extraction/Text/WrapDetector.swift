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
  /// The most frequent width, where lines are filled evenly; else 0.
  var usual = 0
  /// Few lines are indented, so that an indent opens a paragraph and its absence does not.
  var indentOpens: Bool
  /// Few lines have an empty line above them, so that one parts paragraphs.
  var blankOpens: Bool
  /// Lines are filled unevenly: `width` is the widest.
  var isRagged = false

  static let widest = 240
  private static let narrowest = 24
  /// Full lines that are no headings.
  private static let fewestFull = 4
  /// Fewer lines of uneven widths are no sign of a wrap.
  private static let fewestRagged = 8

  /// How much of the width a line fills at least that goes on in the next, in per cent.
  var fullness: Int { measure == .columns && !isRagged ? 82 : 72 }

  /// Looks for a width that many unfinished lines share: in columns, in letters, else for one that few pass.
  static func detect(_ bytes: Span<UInt8>, lines: ArraySlice<RoughLine>) -> WrapWidth? {
    let columns = widths(bytes, lines: lines, .columns)
    let even = even(bytes, lines: lines, columns)
    // Where more than a few lines are wider, the most frequent width is not what they were broken at.
    if let even {
      let wider = lines.count { $0.count >= 4 && even.width(bytes, $0) > even.width + 4 }
      if wider <= lines.count / 20 { return even }
    }
    return detectRagged(bytes, lines: lines, columns) ?? even
  }

  /// The measure in which more lines are equally wide.
  private static func even(
    _ bytes: Span<UInt8>, lines: ArraySlice<RoughLine>, _ columns: Widths
  ) -> WrapWidth? {
    let letters = detect(bytes, lines: lines, widths(bytes, lines: lines, .letters), .letters)
    guard let columns = detect(bytes, lines: lines, columns, .columns) else { return letters?.wrap }
    guard let letters, letters.lines > columns.lines else { return columns.wrap }
    return letters.wrap
  }

  /// How many lines have each width, and how many there are, those too wide to be counted among them.
  private typealias Widths = (histogram: [Int], considered: Int)

  private static func widths(
    _ bytes: Span<UInt8>, lines: ArraySlice<RoughLine>, _ measure: Measure
  ) -> Widths {
    var histogram = [Int](repeating: 0, count: widest + 1)
    var considered = 0
    for line in lines where line.count >= 4 {
      considered += 1
      // A line of four-byte letters takes twice the columns in bytes, and no line takes more.
      if line.count > 2 * widest { continue }
      histogram[width(bytes, line, measure)] += 1
    }
    return (histogram, considered)
  }

  private static func detect(
    _ bytes: Span<UInt8>, lines: ArraySlice<RoughLine>, _ widths: Widths, _ measure: Measure
  ) -> (wrap: WrapWidth, lines: Int)? {
    let (histogram, considered) = widths
    guard considered >= 6 else { return nil }
    var best = 0
    var bestCount = 0
    for width in narrowest..<widest {
      var count = 0
      for near in max(width - 3, 0)...width { count += histogram[near] }
      if count >= bestCount { (best, bestCount) = (width, count) }
    }
    guard bestCount >= 5, bestCount * 10 >= considered * 3 else { return nil }
    guard var wrap = confirm(bytes, lines: lines, widths: best - 3...best, measure) else { return nil }
    wrap.usual = (best - 3...best).max { histogram[$0] < histogram[$1] } ?? best
    return (wrap, bestCount)
  }

  /// Print, and programs that keep numbers and words whole, fill their lines unevenly. Paragraphs that were
  /// never broken differ far more, and in a list that was not, no sentence ends inside a line.
  static func detectRagged(_ bytes: Span<UInt8>, lines: ArraySlice<RoughLine>) -> WrapWidth? {
    // Most runs of lines are short, and not worth a count.
    guard lines.count >= fewestRagged else { return nil }
    return detectRagged(bytes, lines: lines, widths(bytes, lines: lines, .columns))
  }

  private static func detectRagged(
    _ bytes: Span<UInt8>, lines: ArraySlice<RoughLine>, _ widths: Widths
  ) -> WrapWidth? {
    let (histogram, considered) = widths
    guard considered >= fewestRagged else { return nil }
    var above = considered - histogram.reduce(0, +)
    var width = widest
    while width > 40, above + histogram[width] <= considered / 50 {
      above += histogram[width]
      width -= 1
    }
    guard width > 40, width < widest / 2 else { return nil }
    let least = width * 72 / 100
    guard histogram[least...width].reduce(0, +) * 2 >= considered else { return nil }
    let inner = lines.count {
      $0.count <= 2 * widest && holds(bytes, $0, where: { $0 == Letter.stop })
    }
    guard inner * 5 >= considered, var wrap = confirm(bytes, lines: lines, widths: least...width, .columns)
    else { return nil }
    wrap.isRagged = true
    return wrap
  }

  /// Full lines of prose: most end in the middle of a sentence, and hold punctuation inside.
  private static func confirm(
    _ bytes: Span<UInt8>, lines: ArraySlice<RoughLine>, widths: ClosedRange<Int>, _ measure: Measure
  ) -> WrapWidth? {
    var full = 0
    var open = 0
    var punctuated = 0
    var indented = 0
    var blanks = 0
    for line in lines where line.count <= 2 * widest {
      let own = Self.width(bytes, line, measure)
      // Headings of one length are no lines that were cut.
      guard widths.contains(own), SectionMarker.read(bytes, at: line.start) == nil else { continue }
      full += 1
      if !endsSentence(bytes, line.end) { open += 1 }
      if holds(bytes, line, where: Self.isPunctuation) { punctuated += 1 }
      if line.indent >= 2 { indented += 1 }
      if line.blankBefore { blanks += 1 }
    }
    guard full >= fewestFull, open * 10 >= full * 6, punctuated * 10 >= full * 5 else { return nil }
    return WrapWidth(
      measure: measure, width: widths.upperBound, indentOpens: indented > 0 && indented * 2 < full,
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

  static func holds(
    _ bytes: Span<UInt8>, _ line: RoughLine, where isSought: (UInt32) -> Bool
  ) -> Bool {
    var offset = line.start
    while offset < line.end {
      let letter = bytes.letter(at: offset)
      offset += bytes.letterLength(at: offset)
      if isSought(letter) && offset < line.end { return true }
    }
    return false
  }

  private static func isPunctuation(_ letter: UInt32) -> Bool {
    letter == Letter.comma || letter == Letter.stop || letter == Letter.pause || letter == 0x2C
  }
}
