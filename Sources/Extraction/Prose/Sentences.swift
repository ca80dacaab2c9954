// Cuts paragraphs into sentences, by bytes.

enum Sentences {
  /// A sentence longer than this many bytes is cut: it bounds every look behind and ahead.
  static let byteLimit = 6144

  /// The end of the sentence that begins at `start`, its end mark included, inside `limit`.
  static func end(_ text: [UInt8], from start: Int, limit: Int) -> Int {
    let stop = min(limit, start + byteLimit)
    var place = start
    while place < stop {
      let byte = text[place]
      if byte < 0x80 {
        place += 1
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "!") { return place }
        continue
      }
      if byte == 0xE3, place + 2 < limit, text[place + 1] == 0x80, text[place + 2] == 0x82 {
        return place + 3
      }
      if byte == 0xEF, place + 2 < limit, text[place + 1] == 0xBC,
        text[place + 2] == 0x81 || text[place + 2] == 0x9F
      {
        return place + 3
      }
      place += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    }
    return min(place, limit)
  }
}
