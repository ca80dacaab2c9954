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

  /// All sentences in order; empty lines give none.
  static func split(_ bytes: Span<UInt8>) -> [Sentence] {
    var sentences: [Sentence] = []
    sentences.reserveCapacity(bytes.count / 60 + 1)
    let raw = bytes.bytes
    let count = bytes.count
    var start = 0
    var offset = 0
    var mark = -1
    while offset < count {
      if mark < offset { mark = nextMark(raw, from: offset) }
      // Nothing ends before it, if the stretch is not too long.
      if mark > offset, mark - start < longest {
        offset = mark
        continue
      }
      // Every read below is behind `offset < count`, and the text is UTF-8, so it stays inside.
      let lead = bytes[unchecked: offset]
      if lead >= 0xE4 && lead <= 0xEE {
        offset &+= 3
        continue
      }
      if lead == 0x0A {
        if offset > start {
          sentences.append(
            Sentence(start: start, end: offset, hash: hash(raw, start, offset), endsLine: true))
        } else if !sentences.isEmpty {
          sentences[sentences.count - 1].endsLine = true
        }
        offset += 1
        start = offset
        continue
      }
      var ends = false
      if lead == 0xE3 {
        ends = bytes.letter(at: offset) == Letter.stop
      } else if lead == 0xEF {
        ends = bytes.letter(at: offset).endsSentence
      }
      offset = min(count, offset + bytes.letterLength(at: offset))
      if ends || offset - start >= longest {
        sentences.append(Sentence(start: start, end: offset, hash: hash(raw, start, offset), endsLine: false))
        start = offset
      }
    }
    if start < count {
      sentences.append(Sentence(start: start, end: count, hash: hash(raw, start, count), endsLine: true))
    }
    if let last = sentences.indices.last { sentences[last].endsLine = true }
    return sentences
  }

  /// Where a line end or the mark of a sentence's end may stand next, or the end.
  private static func nextMark(_ raw: RawSpan, from start: Int) -> Int {
    var offset = start
    while offset &+ ThirtyTwoBytes.count &+ 2 <= raw.byteCount {
      let (first, third) = (ThirtyTwoBytes(raw, at: offset), ThirtyTwoBytes(raw, at: offset &+ 2))
      // 。 is E3 80 82; ！ ： ； ？ are EF BC and 81, 9A, 9B, 9F.
      let ends = third.equal(to: 0x81) | third.equal(toPair: 0x9A) | third.equal(to: 0x9F)
      let marks =
        first.equal(to: 0x0A) | first.equal(to: 0xE3) & third.equal(to: 0x82) | first.equal(to: 0xEF) & ends
      if ThirtyTwoBytes.any(marks) { return offset &+ ThirtyTwoBytes.first(marks) }
      offset &+= ThirtyTwoBytes.count
    }
    while offset &+ EightBytes.count &+ 2 <= raw.byteCount {
      let (first, third) = (EightBytes(raw, at: offset), EightBytes(raw, at: offset &+ 2))
      let ends = third.equal(to: 0x81) | third.equal(toPair: 0x9A) | third.equal(to: 0x9F)
      let marks =
        first.equal(to: 0x0A) | first.equal(to: 0xE3) & third.equal(to: 0x82) | first.equal(to: 0xEF) & ends
      if marks != 0 { return offset &+ EightBytes.first(marks) }
      offset &+= EightBytes.count
    }
    while offset < raw.byteCount {
      let byte = raw.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
      if byte == 0x0A || byte == 0xE3 || byte == 0xEF { break }
      offset &+= 1
    }
    return offset
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
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(end - start)
    var offset = start
    // Two chains at once: each step waits for the one before.
    var other = hash &* factor
    while offset + 16 <= end {
      hash = (hash ^ raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* factor
      hash ^= hash >> 32
      other = (other ^ raw.unsafeLoadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)) &* factor
      other ^= other >> 32
      offset += 16
    }
    hash ^= other << 1 | other >> 63
    while offset + 8 <= end {
      hash = (hash ^ raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* factor
      hash ^= hash >> 32
      offset += 8
    }
    if end - start >= 8 {
      hash ^= raw.unsafeLoadUnaligned(fromByteOffset: end - 8, as: UInt64.self)
    } else {
      while offset < end {
        hash = (hash ^ UInt64(raw.unsafeLoad(fromByteOffset: offset, as: UInt8.self))) &* factor
        offset += 1
      }
    }
    let folded = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return folded ^ folded >> 32
  }

  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
}
