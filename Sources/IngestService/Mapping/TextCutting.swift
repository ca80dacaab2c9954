// Cutting UTF-8 where no scalar is torn.

enum TextCutting {
  /// Whether a byte continues a scalar.
  static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The largest scalar boundary at or before `offset`.
  static func boundary(in text: [UInt8], atOrBefore offset: Int) -> Int {
    guard offset < text.count else { return text.count }
    var boundary = offset
    while boundary > 0, continues(text[boundary]) { boundary -= 1 }
    return boundary
  }

  /// The pieces of a text in order, each at most `limit` bytes of whole scalars.
  static func pieces(of text: [UInt8], limit: Int) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let end = boundary(in: text, atOrBefore: start + limit)
      pieces.append(start..<end)
      start = end
    }
    return pieces
  }
}

extension String {
  /// The string, or as much of its beginning as fits `limit` bytes.
  func cut(to limit: Int) -> String {
    guard utf8.count > limit else { return self }
    let bytes = Array(utf8.prefix(limit + 1))
    return String(decoding: bytes[..<TextCutting.boundary(in: bytes, atOrBefore: limit)], as: UTF8.self)
  }
}
