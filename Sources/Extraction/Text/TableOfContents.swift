// A list of the headings above the text that they head.

enum TableOfContents {
  /// The lines of a table of contents near the head, its 目录 with it: headings, one behind another, that
  /// all come again below with text between them.
  static func find(_ bytes: Span<UInt8>, _ lines: [RoughLine]) -> Range<Int>? {
    var first = 0
    while first < min(zone, lines.count) {
      guard isEntry(bytes, lines[first]) else {
        first += 1
        continue
      }
      var end = first + 1
      while end < lines.count, isEntry(bytes, lines[end]) { end += 1 }
      let isCaptioned = first > 0 && isCaption(bytes, lines[first - 1])
      if end - first >= fewest,
        comeAgain(bytes, lines, first..<end) || (first..<end).allSatisfy({ leadsToPage(bytes, lines[$0]) })
          || isCaptioned && isEllipsis(bytes, lines, end)
      {
        return isCaptioned ? first - 1..<end : first..<end
      }
      // Of a text that is cut off only the first of them comes again, at times at once.
      if isCaptioned, let again = firstAgain(bytes, lines, first..<end), again - first >= fewest {
        return first - 1..<min(end, again)
      }
      first = end
    }
    return nil
  }

  private static let zone = 40
  private static let fewest = 3
  /// In bytes: forty letters and what leads to the page.
  private static let longest = 160

  /// A short line that begins with a marker and is no sentence.
  private static func isEntry(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    guard line.count <= longest, !line.isRow, !bytes.letter(before: line.end).endsSentence,
      let marker = SectionMarker.read(bytes, at: line.start)
    else { return false }
    return marker.level <= 2 && marker.length < line.count
  }

  /// 目录, 目 录, `目录/提纲：……`
  private static func isCaption(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    if line.count <= 30, captions.prefix(bytes, at: line.start, limit: line.end) != nil { return true }
    guard line.count <= longestCaption else { return false }
    return bytes.letter(at: line.start) == 0xE7_9B_AE && bytes.letter(before: line.end) == 0xE5_BD_95
  }

  private static let captions = PhraseSet(words: "目录/提纲 目录： 目录: 提纲： 提纲:")
  private static let longestCaption = 12

  /// `……` alone: the list is cut off.
  private static func isEllipsis(_ bytes: Span<UInt8>, _ lines: [RoughLine], _ index: Int) -> Bool {
    index < lines.count && lines[index].count <= 6 && bytes.letter(at: lines[index].start) == 0xE2_80_A6
  }

  /// Where the first entry comes again, in the list or below it.
  private static func firstAgain(
    _ bytes: Span<UInt8>, _ lines: [RoughLine], _ entries: Range<Int>
  ) -> Int? {
    let line = lines[entries.lowerBound]
    let name = line.start..<nameEnd(bytes, line)
    return lines.indices[(entries.lowerBound + 1)...].first { begins(bytes, lines[$0], with: name) }
  }

  private static func comeAgain(_ bytes: Span<UInt8>, _ lines: [RoughLine], _ entries: Range<Int>) -> Bool {
    var next = entries.upperBound
    for entry in entries {
      let name = nameEnd(bytes, lines[entry])
      while next < lines.count, !begins(bytes, lines[next], with: lines[entry].start..<name) { next += 1 }
      guard next < lines.count else { return false }
      next += 1
    }
    // What comes again at once has nothing to head.
    return next - entries.upperBound > entries.count
  }

  /// `一、总体要求……3`: dots and the number of a page.
  private static func leadsToPage(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    guard 0x30...0x39 ~= bytes[line.end - 1] else { return false }
    var dots = nameEnd(bytes, line)
    while dots < line.end, bytes[dots] <= 0x20 { dots += 1 }
    switch bytes.letter(at: dots) {
    case 0xE2_80_A6, 0xC2_B7: return true
    default: return dots + 3 < line.end && (dots..<dots + 3).allSatisfy { bytes[$0] == 0x2E }
    }
  }

  /// Where the heading ends, before the dots and the page's number.
  private static func nameEnd(_ bytes: Span<UInt8>, _ line: RoughLine) -> Int {
    var end = line.end
    while end > line.start {
      switch bytes.letter(before: end) {
      case 0x20, 0x09, 0x2E, 0x2D, 0x30...0x39: end -= 1
      case 0xE2_80_A6, 0xE2_80_94: end -= 3
      case 0xC2_B7: end -= 2
      default: return end
      }
    }
    return line.end
  }

  private static func begins(_ bytes: Span<UInt8>, _ line: RoughLine, with name: Range<Int>) -> Bool {
    name.count <= line.count && name.allSatisfy { bytes[$0] == bytes[line.start + $0 - name.lowerBound] }
  }
}
