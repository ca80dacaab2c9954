// What a sentence says of its one project beside figures: where it lies, who answers for it.

enum ProjectDetails {
  /// Letters behind a name that are looked at.
  private static let window = 120

  /// What a phrase is told by.
  private struct Opening {
    let words: [Word]
    let firsts: LetterSet

    init(_ words: [Word]) {
      self.words = words
      firsts = LetterSet(words.map { $0.letters[0] })
    }
  }

  private static let places = Opening(["位于", "坐落于", "选址在", "选址于"])
  private static let units = Opening(["责任单位为", "责任单位:", "责任单位是", "牵头单位为", "牵头单位:"])

  /// The place behind 位于, up to the next mark: `位于泉河镇东侧`.
  static func location(_ text: SentenceText, behind name: Int) -> String? {
    phrase(text, behind: name, opening: places)
  }

  /// The unit behind 责任单位 or 由, or before 牵头 and 负责: `由区住建局牵头`.
  static func responsibleUnit(_ text: SentenceText, behind name: Int) -> String? {
    if let unit = phrase(text, behind: name, opening: units) {
      return unit
    }
    for place in name..<min(text.count, name + window) where text[place] == "由" {
      var end = place + 1
      while end < min(text.count, place + 24), !isMark(text[end]) {
        if text.has("牵头", at: end) || text.has("负责", at: end) || text.has("承建", at: end)
          || text.has("投资建设", at: end)
        {
          return end > place + 1 ? text.string(place + 1..<end) : nil
        }
        end += 1
      }
    }
    return nil
  }

  private static func phrase(_ text: SentenceText, behind name: Int, opening: Opening) -> String? {
    for place in name..<max(name, min(text.count, name + window))
    where opening.firsts.contains(text[place]) {
      for word in opening.words where text.matches(word, at: place) {
        let start = place + word.letters.count
        var end = start
        while end < min(text.count, start + 30), !isMark(text[end]) { end += 1 }
        return end > start ? text.string(start..<end) : nil
      }
    }
    return nil
  }

  private static func isMark(_ letter: Glyph) -> Bool {
    switch letter {
    case ",", ";", "。", ":", "!", "?", "(", ")": true
    default: false
    }
  }
}
