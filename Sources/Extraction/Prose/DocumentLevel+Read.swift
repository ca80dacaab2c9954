// Finds the level a document speaks for from the words it uses for its own place.

extension DocumentLevel {
  /// Bytes of a document that are enough to know its level.
  private static let window = 24_576

  // As they lie in memory, the first byte lowest.
  private static let whole: UInt32 = 0xA8_85E5  // 全
  private static let own: UInt32 = 0x91_88E6  // 我

  /// 全区 and 我区 make a district's document, 全市 a city's, 全省 a province's.
  static func read(_ utf8: [UInt8]) -> DocumentLevel {
    let text = utf8.span
    let raw = text.bytes
    var counts = [0, 0, 0, 0]
    let end = min(text.count, window)
    var place = 0
    while place + 5 < end {
      // Three bytes at once: the lead alone is that of every second letter.
      let four = UInt32(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: place, as: UInt32.self))
      let letter = four & 0xFF_FFFF
      // No byte inside a letter is the lead of one.
      guard letter == whole || letter == own else {
        place &+= letter & 0xFF < 0xE0 ? 1 : 3
        continue
      }
      if let level = level(text, place + 3) { counts[level.rawValue] += letter == own ? 3 : 1 }
      place += 3
    }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] > 0 else {
      return .unknown
    }
    return DocumentLevel(rawValue: best) ?? .unknown
  }

  private static func level(_ text: Span<UInt8>, _ place: Int) -> DocumentLevel? {
    switch (text[place], text[place + 1], text[place + 2]) {
    case (0xE5, 0x8C, 0xBA), (0xE5, 0x8E, 0xBF): .district  // 区 县
    case (0xE5, 0xB8, 0x82), (0xE5, 0xB7, 0x9E): .city  // 市 州
    case (0xE7, 0x9C, 0x81): .province  // 省
    case (0xE5, 0x9B, 0xBD): .nation  // 国
    default: nil
    }
  }
}
