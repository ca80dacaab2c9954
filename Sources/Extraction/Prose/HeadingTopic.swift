// What a heading, or a sentence as short as one, says that the figures below it are of.

enum HeadingTopic {
  /// `（一）财政收入方面。`, `1.固定资产投资。`: the statistic, where nothing else is said; `nil` elsewhere.
  static func name(_ text: SentenceText, _ tokens: inout [Token]) -> String? {
    guard text.count <= longest, text.count > shortest else { return nil }
    var end = text.count
    while end > shortest, isStop(text[end - 1]) { end -= 1 }
    let isView = text.has("方面", endingAt: end)
    if isView { end -= 2 }
    guard isView || end <= longestBare else { return nil }
    _ = Tokenizer.read(text, [], limit: end, into: &tokens)
    guard let last = tokens.last, last.wordClass.contains(.head) else { return nil }
    let noun = NounPhrases(text: text, tokens: tokens).left(0..<tokens.count, end: tokens.count)
    guard noun.upperBound == tokens.count, let first = noun.first, tokens[..<first].allSatisfy(isMarker)
    else {
      return nil
    }
    return text.string(tokens[first].start..<end)
  }

  /// （一）, 1., 一是, 在.
  private static func isMarker(_ token: Token) -> Bool {
    token.kind == .parenthesis || token.isLetter("是") || token.isLetter("在")
      || token.firstLetter.isDigit || ChineseNumerals.digit(token.firstLetter) != nil
      || token.kind == .comma || token.kind == .listComma || token.kind == .sign
  }

  private static func isStop(_ letter: Glyph) -> Bool {
    switch letter {
    case "。", ":", ",", ";", " ": true
    default: false
    }
  }

  /// In letters, marker and stop included.
  private static let longest = 22
  private static let longestBare = 16
  private static let shortest = 4
}
