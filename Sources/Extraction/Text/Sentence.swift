// The sentences of a cleaned text, found once for every stage that needs them.

/// One sentence: up to and with its `。！？；：`, or to the end of its line.
struct Sentence: Sendable {
  var start: Int
  /// Behind the closing mark; a line end belongs to no sentence.
  var end: Int
  /// Equal text has equal hashes.
  var hash: UInt64
  /// The last sentence of its line.
  var endsLine: Bool

  /// A longer stretch without a mark is cut, so that equal text is found in it.
  static let longest = 3_000

  /// All sentences in order; empty lines give none. `ends` are the places of all line ends and of all marks
  /// that end sentences.
  static func split(_ bytes: Span<UInt8>, ends: [Int]) -> [Sentence] {
    var sentences: [Sentence] = []
    sentences.reserveCapacity(ends.count + bytes.count / longest + 1)
    let raw = bytes.bytes
    var start = 0
    for end in ends {
      if end - start >= longest { cut(bytes, from: &start, to: end, &sentences) }
      if bytes[end] != 0x0A {
        sentences.append(Sentence(raw, start, end + 3, endsLine: false))
        start = end + 3
        continue
      }
      if end > start {
        sentences.append(Sentence(raw, start, end, endsLine: true))
      } else if !sentences.isEmpty {
        sentences[sentences.count - 1].endsLine = true
      }
      start = end + 1
    }
    if bytes.count - start >= longest { cut(bytes, from: &start, to: bytes.count, &sentences) }
    if start < bytes.count { sentences.append(Sentence(raw, start, bytes.count, endsLine: true)) }
    if let last = sentences.indices.last { sentences[last].endsLine = true }
    return sentences
  }

  private init(_ raw: RawSpan, _ start: Int, _ end: Int, endsLine: Bool) {
    self.start = start
    self.end = end
    self.endsLine = endsLine
    hash = Self.hash(raw, start, end)
  }

  /// Cuts a stretch without a mark behind letters that are not Chinese, as commas are.
  private static func cut(
    _ bytes: Span<UInt8>, from start: inout Int, to end: Int, _ sentences: inout [Sentence]
  ) {
    var offset = start
    while offset < end {
      let lead = bytes[offset]
      offset += bytes.letterLength(at: offset)
      guard !(0xE4...0xEE ~= lead), offset - start >= longest else { continue }
      sentences.append(Sentence(bytes.bytes, start, offset, endsLine: false))
      start = offset
    }
  }

  /// The sentences that are left when whole sentences are cut out of a text, at their new places.
  static func without(_ cuts: [Range<Int>], _ sentences: [Sentence]) -> [Sentence] {
    var left: [Sentence] = []
    left.reserveCapacity(sentences.count)
    var removed = 0
    var pending = cuts[...]
    for var sentence in sentences {
      while let cut = pending.first, cut.upperBound <= sentence.start {
        removed += cut.count
        pending = pending.dropFirst()
      }
      if let cut = pending.first, cut.contains(sentence.start) { continue }
      sentence.start -= removed
      sentence.end -= removed
      left.append(sentence)
    }
    if let last = left.indices.last { left[last].endsLine = true }
    return left
  }

  /// Eight bytes at a time; the last ones overlap those before.
  @inline(__always)
  private static func hash(_ raw: RawSpan, _ start: Int, _ end: Int) -> UInt64 {
    precondition(0 <= start && start <= end && end <= raw.byteCount)
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(end - start)
    var offset = start
    // Two chains at once: each step waits for the one before.
    var other = hash &* factor
    while offset &+ 16 <= end {
      hash = (hash ^ word(raw, offset)) &* factor
      hash ^= hash >> 32
      other = (other ^ word(raw, offset &+ 8)) &* factor
      other ^= other >> 32
      offset &+= 16
    }
    hash ^= other << 1 | other >> 63
    while offset &+ 8 <= end {
      hash = (hash ^ word(raw, offset)) &* factor
      hash ^= hash >> 32
      offset &+= 8
    }
    if end - start >= 8 {
      hash ^= word(raw, end &- 8)
    } else {
      while offset < end {
        hash = (hash ^ UInt64(raw.unsafeLoad(fromByteOffset: offset, as: UInt8.self))) &* factor
        offset += 1
      }
    }
    let folded = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return folded ^ folded >> 32
  }

  /// Eight bytes that are known to be inside.
  @inline(__always)
  private static func word(_ raw: RawSpan, _ offset: Int) -> UInt64 {
    raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
  }

  private static var factor: UInt64 { 0x9E37_79B9_7F4A_7C15 }
}
