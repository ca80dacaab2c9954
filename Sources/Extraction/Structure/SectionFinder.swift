// The headings of a cleaned text, line by line, and inside lines where the breaks were lost.

struct SectionFinder {
  private let text: CleanText
  private var sections: [SectionHeading] = []
  private var cursor = OffsetMap.Cursor()
  /// The last ordinal seen at each kind of marker, for headings inside a line.
  private var lastOrdinal = [Int](repeating: 0, count: SectionMarker.Kind.allCases.count)
  /// The longest heading, in scalars.
  private static let longestHeading = 40

  static func find(
    _ text: CleanText, sentences: [Sentence], tables: [Range<Int>], body: Int
  ) -> [SectionHeading] {
    var finder = SectionFinder(text: text)
    let utf8 = text.utf8
    var pending = tables[...]
    var index = 0
    while index < sentences.count {
      var last = index
      while !sentences[last].endsLine { last += 1 }
      let line = sentences[index].start..<sentences[last].end
      while let table = pending.first, table.upperBound <= line.lowerBound { pending = pending.dropFirst() }
      // `——2026年2月3日在…会议上` above the text is a subtitle.
      let isSubtitle = line.lowerBound < body && utf8.span.letter(at: line.lowerBound) == Letter.dash
      if !isSubtitle, !(pending.first?.overlaps(line) ?? false) {
        finder.read(utf8.span, sentences[index...last], line)
      }
      index = last + 1
    }
    return finder.sections
  }

  private init(text: CleanText) { self.text = text }

  private mutating func read(_ bytes: Span<UInt8>, _ sentences: ArraySlice<Sentence>, _ line: Range<Int>) {
    if let marker = SectionMarker.read(bytes, at: line.lowerBound), marker.length < line.count {
      add(bytes, marker, at: line.lowerBound, limit: line.upperBound)
    }
    // Headings whose line breaks were lost stand behind another sentence.
    for sentence in sentences.dropLast() {
      let after = bytes.letter(before: sentence.end)
      readInside(bytes, at: sentence.end, after: after, limit: line.upperBound)
    }
  }

  /// A marker behind a sentence's end counts as a heading when it carries the numbering on.
  private mutating func readInside(
    _ bytes: Span<UInt8>, at offset: Int, after letter: UInt32, limit: Int
  ) {
    guard let marker = SectionMarker.read(bytes, at: offset), marker.length < limit - offset else { return }
    let last = lastOrdinal[marker.kind.rawValue]
    switch marker.kind {
    case .numeral, .numeralInBrackets:
      guard letter == Letter.stop || letter == Letter.exclamation,
        marker.ordinal == 1 || marker.ordinal == last + 1
      else { return }
      // `（二）` also counts items of a list inside a sentence: a heading ends in a full stop soon.
      guard marker.kind == .numeral || headingEndsSoon(bytes, at: offset + marker.length, limit: limit) else {
        return
      }
    case .ordinal:
      guard letter == Letter.stop, marker.ordinal == last + 1 else { return }
    case .digits:
      guard letter == Letter.stop, marker.ordinal == last + 1,
        headingEndsSoon(bytes, at: offset + marker.length, limit: limit)
      else { return }
    case .phrase, .circled, .digitsInBrackets: break
    case .dash: return
    }
    add(bytes, marker, at: offset, limit: limit)
  }

  private func headingEndsSoon(_ bytes: Span<UInt8>, at offset: Int, limit: Int) -> Bool {
    let end = min(limit, offset + 3 * Self.longestHeading)
    var position = offset
    while position < end {
      let letter = bytes.letter(at: position)
      if letter == Letter.stop { return true }
      if letter == Letter.semicolon { return false }
      position += bytes.letterLength(at: position)
    }
    return position >= limit
  }

  private mutating func add(_ bytes: Span<UInt8>, _ marker: SectionMarker, at start: Int, limit: Int) {
    var headingStart = start + marker.length
    if marker.kind == .ordinal, headingStart < limit {
      let next = bytes.letter(at: headingStart)
      if next == Letter.comma || next == Letter.colon || next == Letter.pause {
        headingStart += 3
      } else if next == 0x2C || next == 0x3A {
        headingStart += 1
      }
    }
    if headingStart < limit, bytes[headingStart] == 0x20 { headingStart += 1 }
    var end = headingStart
    var scalars = 0
    while end < limit, scalars < Self.longestHeading, bytes.letter(at: end) != Letter.stop {
      end += bytes.letterLength(at: end)
      scalars += 1
    }
    lastOrdinal[marker.kind.rawValue] = marker.ordinal
    if marker.level == 1 { lastOrdinal[SectionMarker.Kind.numeralInBrackets.rawValue] = 0 }
    if marker.level <= 2, marker.kind != .digits { lastOrdinal[SectionMarker.Kind.digits.rawValue] = 0 }
    sections.append(
      SectionHeading(
        level: marker.level, marker: text.string(start..<(start + marker.length)),
        heading: text.string(headingStart..<end), span: text.sourceSpan(of: start..<end, from: &cursor)))
  }
}
