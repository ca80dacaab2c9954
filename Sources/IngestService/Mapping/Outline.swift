// Where in a document's outline a place lies: which part, under which heading, inside which sentence.

import Extraction
import Schema

/// A document's parts and headings as wire messages, and the way from a place to them.
struct Outline {
  let parts: [Schema.DocumentPart]
  let sections: [Schema.Section]
  private let partStarts: [Int]
  private let sectionStarts: [Int]

  init(_ document: ExtractedDocument) {
    let parts = document.parts.prefix(IngestLimits.parts)
    let sections = document.sections.prefix(IngestLimits.sections)
    partStarts = parts.map(\.span.clean.lowerBound)
    sectionStarts = sections.map(\.span.clean.lowerBound)
    self.parts = parts.enumerated().map { ordinal, part in
      Schema.DocumentPart(
        ordinal: Int32(ordinal), title: (part.title ?? "").cut(to: IngestLimits.fieldBytes), speaker: "",
        span: Schema.Span(part.span))
    }
    self.sections = Self.sections(sections, partStarts: partStarts)
  }

  /// A heading stands under the last one before it of a smaller level, in the same part.
  private static func sections(
    _ headings: ArraySlice<SectionHeading>, partStarts: [Int]
  ) -> [Schema.Section] {
    var open: [(ordinal: Int, level: Int)] = []
    var part = -1
    return headings.enumerated().map { ordinal, heading in
      let here = index(of: heading.span.clean.lowerBound, in: partStarts)
      if here != part { open = [] }
      part = here
      while let last = open.last, last.level >= heading.level { open.removeLast() }
      let parent = open.last?.ordinal ?? -1
      open.append((ordinal, heading.level))
      return Schema.Section(
        ordinal: Int32(ordinal), level: Int32(heading.level), marker: heading.marker.cut(to: 64),
        heading: heading.heading.cut(to: 160), parent: Int32(parent), span: Schema.Span(heading.span))
    }
  }

  /// The part that holds a place of the cleaned text, from 0.
  func part(at offset: Int) -> Int { max(0, Self.index(of: offset, in: partStarts)) }

  /// The heading that a place stands under; -1 before the first of its part.
  func section(at offset: Int) -> Int {
    let section = Self.index(of: offset, in: sectionStarts)
    guard section >= 0, part(at: sectionStarts[section]) == part(at: offset) else { return -1 }
    return section
  }

  /// The last of sorted starts that is not after an offset; -1 where all are.
  private static func index(of offset: Int, in starts: [Int]) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}

/// The sentence around a place, for reading.
enum SentenceFinder {
  /// At most `limit` scalars that hold the range, from the beginning of its sentence if that is near enough.
  static func context(of range: Range<Int>, in text: [UInt8], limit: Int) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    var left = limit - text[range].count(where: { !TextCutting.continues($0) })
    // At most two thirds of what is left go to what stands before; the figure's verb stands there.
    var before = max(0, left * 2 / 3)
    while start > 0, before > 0, !isEnd(before: start, in: text) {
      start -= 1
      while start > 0, TextCutting.continues(text[start]) { start -= 1 }
      before -= 1
      left -= 1
    }
    while end < text.count, left > 0, text[end] != 0x0A {
      let closes = isEnd(at: end, in: text)
      end += 1
      while end < text.count, TextCutting.continues(text[end]) { end += 1 }
      left -= 1
      if closes { break }
    }
    return start..<end
  }

  private static func isEnd(before offset: Int, in text: [UInt8]) -> Bool {
    text[offset - 1] == 0x0A || (offset >= 3 && isEnd(at: offset - 3, in: text))
  }

  /// Whether 。！？ or ； stands at an offset.
  private static func isEnd(at offset: Int, in text: [UInt8]) -> Bool {
    guard offset + 2 < text.count else { return false }
    switch (text[offset], text[offset + 1], text[offset + 2]) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xEF, 0xBC, 0x9B): return true
    default: return false
    }
  }
}
