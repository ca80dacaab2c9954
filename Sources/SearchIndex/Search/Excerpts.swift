// Excerpts: the passages of a document where the phrases of a query stand, with the places to highlight.

internal import CSearchKernels

struct ExcerptMaker {
  let text: FoldedText
  /// A phrase that occurs in the folded text.
  struct Match {
    var range: Range<Int>
    var phrase: Int
  }
  /// Most matches that are looked at in one document, shared by the phrases.
  static let matchesMax = 2_000
  /// Of a phrase at least so many, however many phrases there are.
  private static let matchesMin = 16
  /// Most matches that are counted in one passage.
  private static let countedMax = 64

  init(_ text: FoldedText) { self.text = text }

  /// Up to `count` passages of about `length` letters, in the order of the text: those with the most
  /// different
  /// phrases first chosen, then those with the most matches. A document without matches gives its beginning.
  func excerpts(of phrases: [Phrase], count: Int, length: Int) -> [Excerpt] {
    guard count > 0, length > 0, !text.bytes.isEmpty else { return [] }
    let matches = matches(of: phrases)
    guard !matches.isEmpty else { return [passage(window(around: 0..<0, length: length), matches: [])] }
    var windows: [(range: Range<Int>, score: Int)] = []
    for i in matches.indices {
      let range = window(around: matches[i].range, length: length)
      // A bit per phrase; of more than 64 some share one, which only makes the choice a little worse.
      var seen: UInt64 = 0
      var held = 0
      for match in matches[i...].prefix(Self.countedMax) where match.range.upperBound <= range.upperBound {
        seen |= 1 << UInt64(match.phrase & 63)
        held += 1
      }
      windows.append((range, seen.nonzeroBitCount * 1_000 + held))
    }
    var chosen: [Range<Int>] = []
    for window in windows.enumerated().sorted(by: {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }) {
      if chosen.count == count { break }
      if !chosen.contains(where: { $0.overlaps(window.element.range) }) {
        chosen.append(window.element.range)
      }
    }
    return chosen.sorted { $0.lowerBound < $1.lowerBound }.map { passage($0, matches: matches) }
  }

  private func matches(of phrases: [Phrase]) -> [Match] {
    var matches: [Match] = []
    var known = Set<[UInt8]>()
    let different = phrases.filter { known.insert($0.folded).inserted }
    let most = max(Self.matchesMin, Self.matchesMax / max(1, different.count))
    text.bytes.withUnsafeBufferPointer { bytes in
      for (index, phrase) in different.enumerated() {
        let length = phrase.folded.count
        var at = 0
        var found = 0
        while found < most {
          at = tz_find(bytes.baseAddress, bytes.count, at, phrase.folded, length)
          if at >= bytes.count { break }
          matches.append(Match(range: at..<at + length, phrase: index))
          at += length
          found += 1
        }
      }
    }
    return matches.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  /// A passage of about `length` letters that holds the match, a third of the rest before it, beginning
  /// after a
  /// sentence's end where one is near.
  private func window(around match: Range<Int>, length: Int) -> Range<Int> {
    let matched = scalars(in: match)
    var lower = match.lowerBound
    var before = max(0, length - matched) / 3
    var sinceStop: Int?
    while before > 0, lower > 0 {
      lower = back(lower)
      before -= 1
      if isStop(lower) { sinceStop = forward(lower) }
    }
    if lower > 0, let stop = sinceStop { lower = stop }
    let first = match.isEmpty ? text.bytes.count : match.lowerBound
    while lower < first, text.bytes[lower] == 0x20 { lower += 1 }
    var upper = max(match.upperBound, lower)
    var after = max(0, length - scalars(in: lower..<upper))
    while after > 0, upper < text.bytes.count {
      upper = forward(upper)
      after -= 1
    }
    // At the end of the text there is more room before the match.
    while after > 0, lower > 0 {
      lower = back(lower)
      after -= 1
    }
    return lower..<upper
  }

  private func isStop(_ at: Int) -> Bool {
    switch text.bytes[at] {
    case 0x20, 0x21, 0x3B, 0x3F: true
    case 0xE3: text.bytes[at...].starts(with: [0xE3, 0x80, 0x82])
    default: false
    }
  }

  private func back(_ at: Int) -> Int {
    var at = at - 1
    while at > 0, text.bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  private func forward(_ at: Int) -> Int {
    var at = at + 1
    while at < text.bytes.count, text.bytes[at] & 0xC0 == 0x80 { at += 1 }
    return at
  }

  private func scalars(in range: Range<Int>) -> Int {
    text.bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// The original of a range of folded text with what to highlight in it.
  private func passage(_ range: Range<Int>, matches: [Match]) -> Excerpt {
    var marks: [Range<Int>] = []
    for match in matches
    where match.range.lowerBound >= range.lowerBound && match.range.upperBound <= range.upperBound {
      if let last = marks.last, match.range.lowerBound <= last.upperBound {
        marks[marks.count - 1] = last.lowerBound..<max(last.upperBound, match.range.upperBound)
      } else {
        marks.append(match.range)
      }
    }
    var restorer = Restorer(text, from: range.lowerBound)
    var highlights: [Range<Int>] = []
    for mark in marks {
      restorer.copy(through: mark.lowerBound, cutting: true)
      let start = restorer.original.count
      restorer.copy(through: mark.upperBound, cutting: false)
      highlights.append(start..<restorer.original.count)
    }
    restorer.copy(through: range.upperBound, cutting: false)
    return Excerpt(
      text: String(decoding: restorer.original, as: UTF8.self), highlights: highlights,
      offset: restorer.offset)
  }
}

/// Copies the original of folded text from a place onwards.
struct Restorer {
  private let text: FoldedText
  private var reader: FoldEditReader
  private var edit: FoldEdit?
  private var at = 0
  /// Where the copy begins in the original.
  private(set) var offset = 0
  private(set) var original: [UInt8] = []

  init(_ text: FoldedText, from start: Int) {
    self.text = text
    reader = FoldEditReader(text)
    edit = reader.read()
    while let next = edit, next.offset + next.folded <= start, next.offset < start {
      offset += next.offset - at + next.original.count
      at = next.offset + next.folded
      edit = reader.read()
    }
    // An edit that straddles the start is taken whole.
    let begin = min(start, edit?.offset ?? start)
    offset += begin - at
    at = begin
  }

  /// Appends the original up to the folded offset. An edit that straddles it is left out if `cutting`, else
  /// taken.
  mutating func copy(through end: Int, cutting: Bool) {
    while let next = edit, next.offset < end {
      if cutting && next.offset + next.folded > end { break }
      if at < next.offset { original += text.bytes[at..<next.offset] }
      original += next.original
      at = next.offset + next.folded
      edit = reader.read()
    }
    let stop = min(end, edit?.offset ?? end, text.bytes.count)
    if at < stop {
      original += text.bytes[at..<stop]
      at = stop
    }
  }
}
