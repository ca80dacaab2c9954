// A whole document on one line: its blanks are what is left of its line breaks.

enum LineSplitter {
  /// A line longer than this many bytes, with several blanks, is cut at them.
  private static let longLine = 1_200

  /// Cuts long lines at blanks that may have been line breaks. `soft` tells which lines came of it.
  static func split(_ text: RoughText) -> (lines: [RoughLine], soft: [Bool])? {
    guard text.lines.contains(where: isCandidate) else { return nil }
    var lines: [RoughLine] = []
    var soft: [Bool] = []
    let bytes = text.utf8.span
    for line in text.lines {
      guard isCandidate(line) else {
        lines.append(line)
        soft.append(false)
        continue
      }
      var piece = line
      piece.spaces = 0
      var run = line.firstRun
      for offset in line.start..<line.end where bytes[offset] == 0x20 || bytes[offset] == 0x09 {
        guard offset > piece.start, isBreak(bytes, at: offset) else {
          if bytes[offset] == 0x20 { piece.spaces += 1 } else { piece.gaps += 1 }
          continue
        }
        piece.end = offset
        append(piece, to: &lines, &soft, isFirst: piece.start == line.start)
        while run + 1 < text.runs.count, Int(text.runs[run + 1].clean) <= offset + 1 { run += 1 }
        piece = RoughLine(
          start: offset + 1, end: line.end, firstRun: run, indent: 0, spaces: 0, gaps: 0, blankBefore: false,
          isRow: false)
      }
      piece.end = line.end
      if piece.count > 0 { append(piece, to: &lines, &soft, isFirst: piece.start == line.start) }
    }
    return (lines, soft)
  }

  private static func append(
    _ piece: RoughLine, to lines: inout [RoughLine], _ soft: inout [Bool], isFirst: Bool
  ) {
    lines.append(piece)
    soft.append(!isFirst)
  }

  private static func isCandidate(_ line: RoughLine) -> Bool {
    line.count > longLine && line.spaces + line.gaps >= 4 && !line.isRow
  }

  /// Blanks beside ASCII letters, digits and placeholders are typography, unless a heading marker follows.
  private static func isBreak(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    if let marker = SectionMarker.read(bytes, at: offset + 1), marker.kind != .phrase, marker.kind != .dash {
      return true
    }
    guard offset + 1 < bytes.count else { return true }
    return !isAlphanumeric(bytes[offset - 1]) && !isAlphanumeric(bytes[offset + 1])
      && !isPlaceholder(bytes.letter(before: offset)) && !isPlaceholder(bytes.letter(at: offset + 1))
  }

  /// × □ ○: a number was here.
  private static func isPlaceholder(_ letter: UInt32) -> Bool {
    letter == 0xC3_97 || letter == 0xE2_96_A1 || letter == 0xE2_97_8B
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (0x61...0x7A).contains(byte | 0x20) && byte >= 0x41 || byte == 0x2A || byte == 0x25
  }
}
