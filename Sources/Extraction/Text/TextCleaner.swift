// Decoded source → cleaned text: the stages in their order.

/// A cleaned text and what cleaning learned on the way.
struct CleanResult {
  var text: CleanText
  var sentences: [Sentence]
  var tables: [Range<Int>]
  /// Lines above and below the text that were dropped: labels, sources, dates.
  var asides: [String]
}

enum TextCleaner {
  /// Lines at either end among which furniture is looked for.
  private static let zone = 60

  static func clean(_ decoded: DecodedText) throws(ExtractionError) -> CleanResult {
    let rough = try LineScanner.scan(decoded.utf8)
    let split = LineSplitter.split(rough)
    var lines = split?.lines ?? rough.lines
    dropHeadingSigns(rough.utf8.span, &lines)
    var soft = split?.soft
    if soft == nil { lines = TabbedRows.join(rough.utf8.span, lines) }
    SitePages.drop(rough.utf8.span, &lines, &soft)
    GluedHead.part(rough, &lines, &soft)
    var asides: [String] = []
    let dropped = furniture(rough, lines, &asides)
    if dropped.contains(true) {
      lines = zip(lines, dropped).compactMap { $1 ? nil : $0 }
      soft = soft.map { zip($0, dropped).compactMap { $1 ? nil : $0 } }
    }
    var (built, tables) = TextAssembler.assemble(rough, lines: lines, soft: soft)
    var sentences = Sentence.split(built.utf8.span, ends: built.ends())
    let repeats = RepeatedText.find(sentences, excluding: tables)
    let cuts = withTail(repeats, built.utf8, &asides)
    if !cuts.isEmpty {
      sentences = Sentence.without(cuts, sentences)
      if cuts.count == 1, cuts[0].upperBound == built.utf8.count {
        built.cut(to: cuts[0].lowerBound)
        tables.removeAll { $0.upperBound > cuts[0].lowerBound }
      } else {
        (built, tables) = remove(cuts, from: built, tables: tables, rough: rough)
      }
    }
    let map = OffsetMap(
      runs: built.runs, cleanCount: built.utf8.count, source: decoded.utf8, bytes: decoded.bytes)
    return CleanResult(
      text: CleanText(utf8: built.utf8, source: decoded.utf8, map: map), sentences: sentences, tables: tables,
      asides: asides)
  }

  /// `## 一、总体要求`: the signs of a Markdown heading are no text.
  private static func dropHeadingSigns(_ bytes: Span<UInt8>, _ lines: inout [RoughLine]) {
    for index in lines.indices where lines[index].count > 4 {
      dropEmphasis(bytes, &lines[index])
      guard bytes[lines[index].start] == 0x23 else { continue }
      var end = lines[index].start
      while end < lines[index].end, bytes[end] == 0x23 { end += 1 }
      guard end - lines[index].start <= 6, end + 1 < lines[index].end, bytes[end] == 0x20 else { continue }
      lines[index].start = end + 1
      lines[index].spaces -= 1
    }
  }

  /// `**（一）聚焦项目攻坚**`: a heading in bold. Without a marker two stars may stand for a number.
  private static func dropEmphasis(_ bytes: Span<UInt8>, _ line: inout RoughLine) {
    let start = line.start
    guard bytes[start] == 0x2A, bytes[start + 1] == 0x2A, bytes[start + 2] != 0x2A,
      SectionMarker.read(bytes, at: start + 2) != nil
    else { return }
    line.start += 2
    if bytes[line.end - 1] == 0x2A, bytes[line.end - 2] == 0x2A { line.end -= 2 }
  }

  // MARK: Furniture

  /// Which lines are furniture: buttons anywhere, notices near either end.
  private static func furniture(
    _ rough: RoughText, _ lines: [RoughLine], _ asides: inout [String]
  ) -> [Bool] {
    var dropped = [Bool](repeating: false, count: lines.count)
    var afterLabel = false
    var words: [UInt8] = []
    let bytes = rough.utf8.span
    var headEnds = min(zone, lines.count)
    let hasBarredNumbers = ListedCells.holdNumbers(bytes, lines)
    for (index, line) in lines.enumerated() {
      let isHead = index < headEnds
      let isEdge = isHead || index >= lines.count - zone
      guard line.count <= (isEdge ? 240 : 40), !line.isRow else {
        // The text has begun: a long line, and everything behind it is body.
        if isHead && line.count > 300 { headEnds = index }
        afterLabel = false
        continue
      }
      // `|` beside `5.5 |`: an empty cell; or a cell and the bar below it.
      if ListedCells.isBar(bytes, line) {
        let isBelow = index > 0 && !dropped[index - 1] && bytes[lines[index - 1].end - 1] == 0x7C
        let isAbove = index + 1 < lines.count && bytes[lines[index + 1].end - 1] == 0x7C
        if isBelow || isAbove || hasBarredNumbers { continue }
      } else if hasBarredNumbers, ListedCells.bar(bytes, lines, below: index) != nil {
        continue
      }
      if line.count == 1, isEmptyCell(bytes, lines, index, dropped) { continue }
      squeeze(rough.utf8, line, into: &words)
      let text = words.span
      if isHead && Salutation.read(bytes, at: line.start) != nil { headEnds = index }
      // What ends the text is kept until the whole tail behind it can be judged.
      if !isHead && isEdge && PageFurniture.endsText(text, 0..<text.count) {
        afterLabel = false
        continue
      }
      if afterLabel && isEdge && line.count <= 60 || PageFurniture.isButton(text)
        || isEdge && PageFurniture.isNotice(text) && !isRowOfNumbers(bytes, line)
          && !TableHead.isTime(bytes, lines, index)
        || isPageNumber(text)
      {
        dropped[index] = true
        if asides.count < 64 { asides.append(String(decoding: words, as: UTF8.self)) }
        afterLabel = PageFurniture.isBareLabel(text)
      } else {
        afterLabel = false
      }
    }
    dropBreadcrumbs(rough, lines, &dropped)
    PageNumbers.drop(bytes, lines, &dropped)
    if let contents = TableOfContents.find(bytes, lines) { for index in contents { dropped[index] = true } }
    return dropped
  }

  /// `-` below a number of a table, or above another.
  private static func isEmptyCell(
    _ bytes: Span<UInt8>, _ lines: [RoughLine], _ index: Int, _ dropped: [Bool]
  ) -> Bool {
    func isDash(_ index: Int) -> Bool { lines[index].count == 1 && bytes[lines[index].start] == 0x2D }
    guard isDash(index), index > 1, !dropped[index - 1], !dropped[index - 2] else { return false }
    return isDash(index - 1) || BareCells.mayBeNumber(bytes, lines[index - 1])
      || index + 1 < lines.count && isDash(index + 1)
  }

  /// Short lines beside a lone `>` are a breadcrumb.
  private static func dropBreadcrumbs(_ rough: RoughText, _ lines: [RoughLine], _ dropped: inout [Bool]) {
    let bytes = rough.utf8.span
    for index in 0..<min(zone, lines.count) where lines[index].count <= 2 && bytes[lines[index].start] == 0x3E
    {
      for neighbour in [index - 1, index + 1] where lines.indices.contains(neighbour) {
        if lines[neighbour].count <= 36 { dropped[neighbour] = true }
      }
    }
  }

  /// `2023 44.9 6.5 -0.8`, `1-3月 44.9 6.5`: a row of a table.
  private static func isRowOfNumbers(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    guard line.spaces + line.gaps >= 2 else { return false }
    var start = line.start
    while start < line.end, start - line.start <= longestMonths, bytes[start] > 0x20 { start += 1 }
    // The months may stand alone before the numbers.
    if start >= line.start + 3,
      start == line.end || bytes[start] > 0x20 || bytes[start - 3] != 0xE6
        || bytes[start - 2] != 0x9C || bytes[start - 1] != 0x88
    {
      start = line.start
    }
    for offset in start..<line.end {
      switch bytes[offset] {
      case 0x30...0x39, 0x2E, 0x20, 0x09, 0x25: continue
      case 0x2D where offset == line.start || bytes[offset - 1] <= 0x20: continue
      default: return false
      }
    }
    return true
  }

  private static let longestMonths = 11

  /// `— 3 —`, `第3页`, `第3页共20页`
  private static func isPageNumber(_ line: Span<UInt8>) -> Bool {
    guard line.count <= 40, line.count >= 3 else { return false }
    let first = line.letter(at: 0)
    let last = line.letter(before: line.count)
    var digits = 0
    var others = 0
    var offset = 0
    while offset < line.count {
      let letter = line.letter(at: offset)
      if letter >= 0x30 && letter <= 0x39 {
        digits += 1
      } else if letter != first || first == ordinal {
        others += 1
      }
      offset += line.letterLength(at: offset)
    }
    guard digits > 0 else { return false }
    if first == ordinal { return last == page && others <= 5 }
    return (first == 0x2D || first == Letter.dash || first == 0xE2_80_93) && last == first && others == 0
  }

  private static let ordinal: UInt32 = 0xE7_AC_AC  // 第
  private static let page: UInt32 = 0xE9_A1_B5  // 页

  private static func squeeze(_ bytes: [UInt8], _ line: RoughLine, into out: inout [UInt8]) {
    out.removeAll(keepingCapacity: true)
    guard line.spaces > 0 || line.gaps > 0 else {
      out += bytes[line.start..<line.end]
      return
    }
    for offset in line.start..<line.end where bytes[offset] > 0x20 { out.append(bytes[offset]) }
  }

  // MARK: Cuts

  /// Adds the tail from the first line behind which nothing of the text follows.
  private static func withTail(
    _ repeats: [Range<Int>], _ utf8: [UInt8], _ asides: inout [String]
  ) -> [Range<Int>] {
    let bytes = utf8.span
    var kept: [Range<Int>] = []
    var offset = 0
    for range in repeats {
      if range.lowerBound > offset { kept.append(offset..<range.lowerBound) }
      offset = range.upperBound
    }
    if offset < bytes.count { kept.append(offset..<bytes.count) }
    let total = kept.reduce(0) { $0 + $1.count }
    let allowance = max(total / 10, 2_400)
    var tail = 0
    var cut: Int?
    search: for range in kept.reversed() {
      var end = range.upperBound
      while end > range.lowerBound {
        let start =
          bytes.lastPlace(of: 0x0A, in: range.lowerBound..<(end - 1)).map { $0 + 1 } ?? range.lowerBound
        tail += end - start
        if tail > allowance { break search }
        if SectionMarker.read(bytes, at: start).map({ $0.level <= 2 && $0.kind != .digits }) ?? false {
          break search
        }
        if PageFurniture.endsText(bytes, start..<end) { cut = start }
        end = start
      }
    }
    guard let cut else { return repeats }
    return repeats.filter { $0.upperBound <= cut } + [cut..<bytes.count]
  }

  private static func remove(
    _ cuts: [Range<Int>], from built: CleanBuilder, tables: [Range<Int>], rough: RoughText
  ) -> (CleanBuilder, [Range<Int>]) {
    var result = CleanBuilder(rough)
    var cursor = 0
    var offset = 0
    var moved: [Range<Int>] = []
    var pending = tables[...]
    for range in cuts + [built.utf8.count..<built.utf8.count] {
      let shift = offset - result.utf8.count
      while let table = pending.first, table.upperBound <= range.lowerBound {
        if table.lowerBound >= offset {
          moved.append((table.lowerBound - shift)..<(table.upperBound - shift))
        }
        pending = pending.dropFirst()
      }
      if offset < range.lowerBound { result.append(built, offset..<range.lowerBound, cursor: &cursor) }
      while let table = pending.first, table.lowerBound < range.upperBound {
        _ = (table, pending.removeFirst())
      }
      offset = max(offset, range.upperBound)
    }
    result.dropLineEnd()
    return (result, moved)
  }
}
