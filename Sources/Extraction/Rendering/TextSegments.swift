// A cleaned text cut where anything found in it begins or ends.

/// A stretch of the text in which the same things are found throughout.
struct TextSegment {
  var range: Range<Int>
  /// Index of the figure that covers it.
  var figure: Int?
  /// Index of the project mention that covers it.
  var project: Int?
  /// Level of the heading that covers it.
  var heading: Int?
}

enum TextSegments {
  /// The segments of a range of the text, in order, without its line ends.
  static func cut(_ document: ExtractedDocument) -> [TextSegment] {
    let layers = [
      document.figures.map(\.span.clean), document.projects.map(\.span.clean),
      document.sections.map(\.span.clean),
    ].map(Layer.init)
    var edges: [Int] = [0, document.text.utf8.count]
    for layer in layers { edges += layer.ranges.flatMap { [$0.range.lowerBound, $0.range.upperBound] } }
    for (offset, byte) in document.text.utf8.enumerated() where byte == 0x0A {
      edges += [offset, offset + 1]
    }
    edges.sort()
    var segments: [TextSegment] = []
    var cursors = [0, 0, 0]
    for (start, end) in zip(edges, edges.dropFirst()) where start < end {
      var found: [Int?] = []
      for (index, layer) in layers.enumerated() { found.append(layer.cover(start, cursor: &cursors[index])) }
      segments.append(
        TextSegment(
          range: start..<end, figure: found[0], project: found[1],
          heading: found[2].map { document.sections[$0].level }))
    }
    return segments
  }

  /// Ranges of one kind, overlaps cut: the earlier one keeps its place.
  private struct Layer {
    var ranges: [(range: Range<Int>, index: Int)] = []

    init(_ all: [Range<Int>]) {
      var end = 0
      for (index, range) in all.enumerated() where range.upperBound > end && !range.isEmpty {
        ranges.append((max(range.lowerBound, end)..<range.upperBound, index))
        end = range.upperBound
      }
    }

    /// The range that holds an offset; offsets must come in order.
    func cover(_ offset: Int, cursor: inout Int) -> Int? {
      while cursor < ranges.count, ranges[cursor].range.upperBound <= offset { cursor += 1 }
      guard cursor < ranges.count, ranges[cursor].range.contains(offset) else { return nil }
      return ranges[cursor].index
    }
  }
}
