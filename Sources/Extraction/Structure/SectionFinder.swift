// The headings of a cleaned text, line by line, and inside lines where the breaks were lost.

struct SectionFinder {
  private let text: CleanText
  private var sections: [SectionHeading] = []
  private var cursor = OffsetMap.Cursor()
  /// Marks of half width are used, as the commas at the opening show.
  private let hasSemicolons: Bool
  /// The last ordinal seen at each kind of marker, for headings inside a line.
  private var lastOrdinal = [Int](repeating: 0, count: SectionMarker.Kind.allCases.count)
  /// The number of the last line that named an attachment, right above.
  private var attachments = 0
  /// Where the last 一是, 二是 … ends.
  private var lastPhrase = 0
  /// A heading stood right behind another: the text has lost its line breaks.
  private var hasLostBreaks = false
  /// Where the next `。（二）` begins in this line, once it has been looked for; `nil` where none is left.
  private var second: Int? = 0
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
      if !isSubtitle, !(pending.first?.overlaps(line) ?? false), !finder.isAttachment(utf8.span, line) {
        finder.read(utf8.span, sentences[index...last], line)
      }
      index = last + 1
    }
    return finder.sections
  }

  private init(text: CleanText) {
    self.text = text
    hasSemicolons = text.utf8.span.firstPlace(of: 0x2C, before: Self.opening) != nil
  }

  /// `附件：1.任务分解表`, and under it `2.责任分工表`.
  private mutating func isAttachment(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    if let lead = Self.attachment.prefix(bytes, at: line.lowerBound, limit: line.upperBound) {
      let first = SectionMarker.read(bytes, at: line.lowerBound + lead)
      attachments = first?.kind == .digits && first?.ordinal == 1 ? 1 : 0
      return attachments > 0
    }
    guard attachments > 0 else { return false }
    if let next = SectionMarker.read(bytes, at: line.lowerBound), next.kind == .digits,
      next.ordinal == attachments + 1
    {
      attachments += 1
      return true
    }
    attachments = 0
    return false
  }

  private static let attachment = PhraseSet(words: "附件： 附件: 附： 附:")

  private mutating func read(_ bytes: Span<UInt8>, _ sentences: ArraySlice<Sentence>, _ line: Range<Int>) {
    if let marker = SectionMarker.read(bytes, at: line.lowerBound), marker.length < line.count,
      !isRestOfWord(bytes, behind: marker, line)
    {
      add(bytes, marker, at: line.lowerBound, limit: line.upperBound)
    } else {
      readBehindTitle(bytes, line)
    }
    // Headings whose line breaks were lost stand behind another sentence.
    second = line.lowerBound
    for sentence in sentences {
      readBehindColon(bytes, in: sentence.start..<sentence.end, limit: line.upperBound)
      if hasSemicolons { readBehindSemicolons(bytes, in: sentence.start..<sentence.end, line) }
      guard sentence.end < line.upperBound else { continue }
      let after = bytes.letter(before: sentence.end)
      // `…强调。.（一）抓好项目`: a point that a page has left there.
      let stray = bytes[sentence.end] == 0x2E && sentence.end + 1 < line.upperBound ? 1 : 0
      readInside(bytes, at: sentence.end + stray, after: after, line)
    }
  }

  /// `3、点。比方，…`: one letter and a stop are the rest of a sentence that the page has cut, and no heading.
  private func isRestOfWord(_ bytes: Span<UInt8>, behind marker: SectionMarker, _ line: Range<Int>) -> Bool {
    let start = line.lowerBound + marker.length
    guard marker.kind == .digits, start < line.upperBound else { return false }
    let end = start + bytes.letterLength(at: start)
    return end < line.upperBound && bytes.letter(at: end) == Letter.stop
  }

  /// `2021年工作总结一、主要经济指标完成情况`: a heading right behind a title.
  private mutating func readBehindTitle(_ bytes: Span<UInt8>, _ line: Range<Int>) {
    guard line.count > 60 else { return }
    var place = line.lowerBound
    let end = min(line.upperBound, place + 3 * Self.longestHeading)
    while place < end {
      let letter = bytes.letter(at: place)
      if Self.endsClause(letter) { return }
      place += bytes.letterLength(at: place)
      if letter == Self.firstNumeral,
        Self.titleEnds.suffix(bytes, before: place - 3, start: line.lowerBound) != nil,
        let marker = SectionMarker.read(bytes, at: place - 3), marker.kind == .numeral
      {
        hasLostBreaks = true
        add(bytes, marker, at: place - 3, limit: line.upperBound)
        return
      }
    }
  }

  /// `现将情况汇报如下：一、工作总结`: the first heading behind what announces it.
  private mutating func readBehindColon(_ bytes: Span<UInt8>, in sentence: Range<Int>, limit: Int) {
    guard sentence.lowerBound < Self.opening,
      let found = Self.announcements.first(bytes, in: sentence)
    else { return }
    let start = found.offset + found.count
    guard let marker = SectionMarker.read(bytes, at: start), marker.ordinal == 1, marker.kind == .numeral,
      !isListItem(bytes, at: start + marker.length, limit: limit)
    else { return }
    hasLostBreaks = true
    add(bytes, marker, at: start, limit: limit)
  }

  /// Whether the numbering goes on behind `place`, behind the end of a sentence.
  private mutating func hasSecond(_ bytes: Span<UInt8>, behind place: Int, _ line: Range<Int>) -> Bool {
    guard let known = second else { return false }
    if known <= place {
      second = Self.secondParts.first(bytes, in: place..<line.upperBound)?.offset
    }
    return second != nil
  }

  /// `一是…;二是…`: a semicolon of half width ends no sentence.
  private mutating func readBehindSemicolons(
    _ bytes: Span<UInt8>, in sentence: Range<Int>, _ line: Range<Int>
  ) {
    var from = sentence.lowerBound
    while let mark = bytes.firstPlace(of: 0x3B, from: from, before: sentence.upperBound) {
      from = mark + 1
      guard let marker = SectionMarker.read(bytes, at: from), marker.kind == .phrase, marker.ordinal > 1
      else {
        continue
      }
      readInside(bytes, at: from, after: 0x3B, line)
    }
  }

  /// An item of a list inside a sentence ends in a semicolon.
  private func isListItem(_ bytes: Span<UInt8>, at offset: Int, limit: Int) -> Bool {
    var place = offset
    for _ in 0..<Self.longestHeading where place < limit {
      let letter = bytes.letter(at: place)
      if letter == Letter.stop { return false }
      if letter == Letter.semicolon || letter == 0x3B { return true }
      place += bytes.letterLength(at: place)
    }
    return false
  }

  private static func endsClause(_ letter: UInt32) -> Bool {
    switch letter {
    case Letter.stop, Letter.comma, Letter.pause, Letter.colon, Letter.semicolon, Letter.exclamation,
      Letter.question, 0x2C, 0x3A, 0x3B:
      true
    default: false
    }
  }

  private static let firstNumeral: UInt32 = 0xE4_B8_80  // 一
  /// In bytes: what announces the headings of a text stands at its opening.
  private static let opening = 6_000
  private static let titleEnds = PhraseSet(words: "总结 报告 汇报 计划 要点")
  private static let secondParts = PhraseSet(["。（二）", "。(二)"])
  /// In bytes: more than one paragraph has.
  private static let longLine = 4_500
  private static let announcements = PhraseSet(
    ["如下", "意见", "方面", "几点", "特点", "建议", "看法", "要求", "体会", "问题", "想法"].flatMap { [$0 + "：", $0 + ":"] })

  /// A marker behind a sentence's end counts as a heading when it carries the numbering on.
  private mutating func readInside(
    _ bytes: Span<UInt8>, at offset: Int, after letter: UInt32, _ line: Range<Int>
  ) {
    let limit = line.upperBound
    guard let marker = SectionMarker.read(bytes, at: offset), marker.length < limit - offset else { return }
    let last = lastOrdinal[marker.kind.rawValue]
    let isLong = line.count > Self.longLine
    switch marker.kind {
    case .numeral, .numeralInBrackets:
      // `做好以下工作：（一）抓好开工…。（二）…`, in a line that holds what were many.
      let isAnnounced =
        marker.kind == .numeralInBrackets && marker.ordinal == 1 && letter == Letter.colon
        && isLong && hasSecond(bytes, behind: offset, line)
      guard letter == Letter.stop || letter == Letter.exclamation || isAnnounced,
        marker.ordinal == 1 || marker.ordinal == last + 1
      else { return }
      // `（二）` also counts items of a list inside a sentence: a heading ends in a full stop soon.
      guard
        marker.kind == .numeral || marker.ordinal > 1 && (hasLostBreaks || isLong)
          || headingEndsSoon(bytes, at: offset + marker.length, limit: limit)
          || isLong && hasSecond(bytes, behind: offset, line)
      else { return }
    case .ordinal, .subordinal:
      guard letter == Letter.stop, marker.ordinal == last + 1 else { return }
    case .digits:
      guard letter == Letter.stop, marker.ordinal == last + 1,
        headingEndsSoon(bytes, at: offset + marker.length, limit: limit)
      else { return }
    case .phrase:
      let behind = max(line.lowerBound, lastPhrase)
      if marker.ordinal == 2, last != 1 || lastPhrase <= line.lowerBound, behind < offset {
        readFirst(bytes, in: behind..<offset, limit: limit)
      }
    case .circled, .digitsInBrackets: break
    case .dash:
      guard isLong, letter == Letter.stop,
        headingEndsSoon(bytes, at: offset + marker.length, limit: limit)
      else { return }
    }
    add(bytes, marker, at: offset, limit: limit)
  }

  /// `原因有两个，一是…；二是…`: the first stands behind a comma, and the second tells that it is one.
  private mutating func readFirst(_ bytes: Span<UInt8>, in range: Range<Int>, limit: Int) {
    var from = range.lowerBound
    var nearest: (marker: SectionMarker, offset: Int)?
    // 一 is E4 B8 80; its last byte is rarer than its first.
    while let last = bytes.firstPlace(of: 0x80, from: from, before: range.upperBound) {
      from = last + 1
      let offset = last - 2
      guard offset > range.lowerBound, let marker = SectionMarker.read(bytes, at: offset),
        marker.kind == .phrase, marker.ordinal == 1, Self.endsClause(bytes.letter(before: offset))
      else { continue }
      nearest = (marker, offset)
    }
    if let nearest { add(bytes, nearest.marker, at: nearest.offset, limit: limit) }
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
    if marker.kind == .ordinal || marker.kind == .subordinal, headingStart < limit {
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
    var inner: SectionMarker?
    while end < limit, scalars < Self.longestHeading, bytes.letter(at: end) != Letter.stop {
      // `一、工作推进情况（一）聚焦项目攻坚`: the first of its parts right behind a heading.
      if marker.level < 3, scalars > 3,
        let part = firstPart(bytes, of: marker, headingStart..<end, limit: limit)
      {
        inner = part
        break
      }
      end += bytes.letterLength(at: end)
      scalars += 1
    }
    lastOrdinal[marker.kind.rawValue] = marker.ordinal
    if marker.kind == .phrase { lastPhrase = start + marker.length }
    if marker.level == 1 { lastOrdinal[SectionMarker.Kind.numeralInBrackets.rawValue] = 0 }
    if marker.level <= 2, marker.kind != .digits { lastOrdinal[SectionMarker.Kind.digits.rawValue] = 0 }
    sections.append(
      SectionHeading(
        level: marker.level, marker: text.string(start..<(start + marker.length)),
        heading: text.string(headingStart..<end), span: text.sourceSpan(of: start..<end, from: &cursor)))
    guard let inner else { return }
    hasLostBreaks = true
    add(bytes, inner, at: end, limit: limit)
  }

  /// `（一）`, `1.` or `一是` right behind the heading of `marker`, with a heading of its own.
  private func firstPart(
    _ bytes: Span<UInt8>, of marker: SectionMarker, _ heading: Range<Int>, limit: Int
  ) -> SectionMarker? {
    let offset = heading.upperBound
    switch bytes.letter(at: offset) {
    case Letter.open, 0x28, 0x31, Self.firstNumeral: break
    default: return nil
    }
    guard let part = SectionMarker.read(bytes, at: offset), part.ordinal == 1, part.level > marker.level,
      case let end = offset + part.length, end + 12 < limit,
      !Self.endsClause(bytes.letter(before: offset)), !Self.endsClause(bytes.letter(at: end))
    else { return nil }
    switch part.kind {
    case .numeralInBrackets: return part
    // Letters and figures of a name may end in a digit.
    case .digits: return bytes[offset - 1] >= 0x80 ? part : nil
    // `经济发展情况一是…`, and not `目标统一是关键`.
    case .phrase:
      return Self.headingEnds.suffix(bytes, before: offset, start: heading.lowerBound) == nil ? nil : part
    default: return nil
    }
  }

  private static let headingEnds = PhraseSet(
    words: "情况 工作 措施 成效 问题 方面 特点 打算 做法 不足 体会 建议 目标 任务 安排 思路 困难 原因 计划")
}
