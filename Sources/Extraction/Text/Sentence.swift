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
    let count = bytes.count
    var start = 0
    var hash: UInt64 = seed
    var offset = 0
    while offset < count {
      let lead = bytes[offset]
      var ends = false
      if lead >= 0xE0 && lead < 0xF0 && offset + 2 < count {
        let letter = UInt32(lead) << 16 | UInt32(bytes[offset + 1]) << 8 | UInt32(bytes[offset + 2])
        hash = (hash ^ UInt64(letter)) &* factor
        offset += 3
        if lead == 0xE3 { ends = letter == Letter.stop } else if lead == 0xEF { ends = letter.endsSentence }
      } else if lead == 0x0A {
        if offset > start {
          sentences.append(Sentence(start: start, end: offset, hash: mix(hash), endsLine: true))
        } else if !sentences.isEmpty {
          sentences[sentences.count - 1].endsLine = true
        }
        offset += 1
        start = offset
        hash = seed
        continue
      } else {
        hash = (hash ^ UInt64(lead)) &* factor
        offset += 1
      }
      if ends || offset - start >= longest {
        sentences.append(Sentence(start: start, end: offset, hash: mix(hash), endsLine: false))
        start = offset
        hash = seed
      }
    }
    if start < count { sentences.append(Sentence(start: start, end: count, hash: mix(hash), endsLine: true)) }
    if let last = sentences.indices.last { sentences[last].endsLine = true }
    return sentences
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mix(_ hash: UInt64) -> UInt64 {
    let folded = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return folded ^ folded >> 32
  }
}
