// The place that a text without a title is of, by the name that it gives it at its opening.

enum OwnPlace {
  /// In bytes.
  private static let opening = 600
  private static let window = 24_576

  /// `岚源县集中开工9个项目。…。今年，岚源引进项目30个。`: named at the opening and again, in a text where nobody says
  /// 我们 or 我县 of a place of his own; the names that are so, joined.
  static func names(_ text: Span<UInt8>) -> String? {
    let all = 0..<min(text.count, window)
    guard owners.first(text, in: all) == nil else { return nameOfOurs(text, in: all) }
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

  /// `我区下达2017年计划…岚源区2017年项目共30项`: news of one's own place that is called by its name as well, and by none
  /// besides.
  private static func nameOfOurs(_ text: Span<UInt8>, in all: Range<Int>) -> String? {
    guard speakers.first(text, in: all) == nil, let ours = ours.first(text, in: all) else { return nil }
    let kind = PhraseSet([
      String(decoding: (ours.offset + 3..<ours.offset + 6).map { text[$0] }, as: UTF8.self)
    ])
    var counts: [String: Int] = [:]
    var place = all.lowerBound
    while let found = kind.first(text, in: place..<all.upperBound) {
      place = found.offset + found.count
      let start = found.offset - nameBytes
      guard start >= 0, isHan(text, start), isHan(text, start + 3) else { continue }
      counts[String(decoding: (start..<found.offset).map { text[$0] }, as: UTF8.self), default: 0] += 1
    }
    let first = counts.max { $0.value < $1.value }
    guard let first, first.value > 2,
      counts.allSatisfy({ $0.key == first.key || $0.value * 2 <= first.value })
    else { return nil }
    return first.key
  }

  private static func isHan(_ text: Span<UInt8>, _ place: Int) -> Bool { 0xE4...0xE9 ~= text[place] }

  /// Two letters before their kind.
  private static let nameBytes = 6
  private static let kinds = PhraseSet(words: "县 区 市 旗")
  private static let speakers = PhraseSet(words: "我们 同志们")
  private static let ours = PhraseSet(words: "我县 我区 我市 我旗")
  private static let owners = PhraseSet(words: "我们 我县 我区 我市 我旗 我州 我省 同志们")
}
