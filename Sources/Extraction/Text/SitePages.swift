// The numbers that a document site puts before each page of a text, wherever the text breaks off.

enum SitePages {
  /// Takes the numbers away, and joins what they part.
  static func drop(_ bytes: Span<UInt8>, _ lines: inout [RoughLine], _ soft: inout [Bool]?) {
    let numbers = find(bytes, lines)
    guard numbers.count > 1 else { return }
    var parted = soft ?? [Bool](repeating: false, count: lines.count)
    for number in numbers {
      let line = number.line
      lines[line].start += number.length
      while lines[line].start < lines[line].end, bytes[lines[line].start] == 0x20 {
        lines[line].start += 1
        lines[line].spaces -= 1
      }
      if line > 0 {
        parted[line] = true
        lines[line].blankBefore = false
      }
    }
    soft = parted
  }

  /// The text begins with 1、, and before each of the others a sentence breaks off.
  private static func find(_ bytes: Span<UInt8>, _ lines: [RoughLine]) -> [(line: Int, length: Int)] {
    guard let first = lines.first, let marker = number(bytes, first), marker.ordinal == 1 else { return [] }
    var numbers = [(line: 0, length: marker.length)]
    for index in lines.indices.dropFirst() {
      guard let next = number(bytes, lines[index]), next.ordinal == numbers.count + 1 else { continue }
      // A list of points ends what it says, and so does a heading above it.
      guard lines[index - 1].count > longest, !WrapWidth.endsSentence(bytes, lines[index - 1].end) else {
        return []
      }
      numbers.append((index, next.length))
    }
    return numbers
  }

  /// In bytes: what is longer is no heading.
  private static let longest = 150

  private static func number(_ bytes: Span<UInt8>, _ line: RoughLine) -> SectionMarker? {
    guard !line.isRow, line.count > 6, bytes[line.start] &- 0x30 < 10,
      let marker = SectionMarker.read(bytes, at: line.start), marker.kind == .digits,
      bytes.letter(before: line.start + marker.length) == Letter.pause
    else { return nil }
    return marker
  }
}
