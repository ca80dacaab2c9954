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
      if end - first >= fewest,
        comeAgain(bytes, lines, first..<end) || (first..<end).allSatisfy({ leadsToPage(bytes, lines[$0]) })
      {
        return first > 0 && isCaption(bytes, lines[first - 1]) ? first - 1..<end : first..<end
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

  /// 目录, 目 录
  private static func isCaption(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    guard line.count <= 9 else { return false }
    return bytes.letter(at: line.start) == 0xE7_9B_AE && bytes.letter(before: line.end) == 0xE5_BD_95
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
