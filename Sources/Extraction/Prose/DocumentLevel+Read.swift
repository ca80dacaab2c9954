// Finds the level a document speaks for from the words it uses for its own place.

extension DocumentLevel {
  /// Bytes of a document that are enough to know its level.
  private static let window = 24_576

  /// 全区 and 我区 make a district's document, 全市 a city's, 全省 a province's.
  static func read(_ utf8: [UInt8]) -> DocumentLevel {
    let text = utf8.span
    let raw = text.bytes
    var counts = [0, 0, 0, 0]
    let end = min(text.count, window)
    // `全市平均`: among the districts of a city.
    var standsInCity = false
    var place = 0
    while place + 5 < end {
      if let found = candidate(raw, from: place, limit: end) {
        place = found
        guard place + 5 < end else { break }
      }
      let isWhole = text[place] == 0xE5 && text[place + 1] == 0x85 && text[place + 2] == 0xA8
      let isOwn = text[place] == 0xE6 && text[place + 1] == 0x88 && text[place + 2] == 0x91
      if isWhole || isOwn, let level = level(text, place + 3) {
        if isOwn {
          counts[level.rawValue] += 3
        } else if isStandard(text, before: place) || isRanked(text, behind: place + 6) {
          standsInCity = standsInCity || level == .city
        } else {
          counts[level.rawValue] += 1
        }
      }
      place += 1
    }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] > 0 else {
      return standsInCity ? .district : .unknown
    }
    return DocumentLevel(rawValue: best) ?? .unknown
  }

  /// Where the next 全 (E5 85 A8) or 我 (E6 88 91) may stand, for its first and last bytes do; `nil` near the
  /// end.
  private static func candidate(_ raw: RawSpan, from start: Int, limit: Int) -> Int? {
    var place = start
    while place + ThirtyTwoBytes.count + 1 < limit {
      let (first, third) = (ThirtyTwoBytes(raw, at: place), ThirtyTwoBytes(raw, at: place + 2))
      let found =
        first.equal(to: 0xE5) & third.equal(to: 0xA8) | first.equal(to: 0xE6) & third.equal(to: 0x91)
      if ThirtyTwoBytes.any(found) { return place + ThirtyTwoBytes.first(found) }
      place += ThirtyTwoBytes.count
    }
    return place > start ? place : nil
  }

  /// 高于全国, 居全市第2位: what the document's own place is held against.
  private static func isStandard(_ text: Span<UInt8>, before place: Int) -> Bool {
    guard place > 2 else { return false }
    switch (text[place - 3], text[place - 2], text[place - 1]) {
    case (0xE4, 0xBA, 0x8E), (0xE6, 0xAF, 0x94), (0xE8, 0xBE, 0x83): return true  // 于 比 较
    case (0xEF, 0xBC, 0x88): return true  // （
    case (0xE5, 0xB1, 0x85), (0xE5, 0x88, 0x97), (0xE5, 0x8D, 0xA0): return true  // 居 列 占
    default: return false
    }
  }

  /// `排全市第2位`, `全省平均水平`: among whom, and no place of one's own.
  private static func isRanked(_ text: Span<UInt8>, behind place: Int) -> Bool {
    guard place + 2 < text.count else { return false }
    switch (text[place], text[place + 1], text[place + 2]) {
    case (0xE7, 0xAC, 0xAC), (0xE5, 0xB9, 0xB3), (0xE5, 0x80, 0x92): return true  // 第 平 倒
    default: return false
    }
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

  private static let regions = PhraseSet(words: "自治区")

  /// Whether an autonomous region is spoken of.
  static func namesRegion(_ utf8: [UInt8]) -> Bool {
    regions.first(utf8.span, in: 0..<min(utf8.count, window)) != nil
  }
}
