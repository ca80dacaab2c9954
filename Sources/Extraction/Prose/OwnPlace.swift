// The place that a text without a title is of, by the name that it gives it at its opening.

enum OwnPlace {
  /// In bytes.
  private static let opening = 600
  private static let window = 24_576

  /// `岚源县集中开工9个项目。…。今年，岚源引进项目30个。`: named at the opening and again, in a text where nobody says
  /// 我们 or 我县 of a place of his own; the names that are so, joined.
  static func names(_ text: Span<UInt8>) -> String? {
    let all = 0..<min(text.count, window)
    guard owners.first(text, in: all) == nil else { return nil }
    var names: String?
    var place = all.lowerBound
    while let kind = kinds.first(text, in: place..<min(all.upperBound, opening)) {
      place = kind.offset + kind.count
      let start = kind.offset - nameBytes
      guard start >= 0, isHan(text, start), isHan(text, start + 3) else { continue }
      let name = String(decoding: (start..<kind.offset).map { text[$0] }, as: UTF8.self)
      if PhraseSet([name]).first(text, in: place..<all.upperBound) != nil {
        names = (names ?? "") + name + "\n"
      }
    }
    return names
  }

  private static func isHan(_ text: Span<UInt8>, _ place: Int) -> Bool { 0xE4...0xE9 ~= text[place] }

  /// Two letters before their kind.
  private static let nameBytes = 6
  private static let kinds = PhraseSet(words: "县 区 市 旗")
  private static let owners = PhraseSet(words: "我们 我县 我区 我市 我旗 我州 我省 同志们")
}
