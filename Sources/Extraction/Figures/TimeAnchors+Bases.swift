// Times that a sentence names only to hold something against them.

extension TimeAnchors {
  static func isOrigin(_ letter: Glyph) -> Bool { letter == "由" || letter == "从" }

  /// 较一季度, 比上年, 同2019年: what something is compared with.
  static func isBase(
    _ text: SentenceText, _ tokens: [Token], _ quantities: [Quantity], _ index: Int
  ) -> Bool {
    // `是2019年的2.3倍`, `是“十五”期末的2倍`, `恢复到2019年同期的70%`
    var next = index + 1
    if next < tokens.count, tokens[next].begins("同期", in: text) { next += 1 }
    if next < tokens.count, tokens[next].begins("水平", in: text) { next += 1 }
    if next + 1 < tokens.count, tokens[next].isLetter("的"), tokens[next + 1].kind == .quantity,
      tokens[index].kind == .name || tokens[index].firstLetter == "“"
        || text.has("同期", endingAt: tokens[index].end),
      index == 0
        || !isOrigin(tokens[index - 1].lastLetter)
          && !comesTo(text, tokens[index - 1], quantities[tokens[next + 1].quantity].measure)
    {
      return true
    }
    guard index > 0 else { return false }
    // `较去年同期和今年一季度`, `较去年一季度`
    let before = tokens[index - 1].wordClass.contains(.conjunction) ? index - 2 : index - 1
    if before >= 0, isComparison(tokens[before]) { return true }
    if before > 0, tokens[before].wordClass.contains(.time), isBase(text, tokens, quantities, before) {
      return true
    }
    // `和去年同期相比`, `跟去年相比`
    if text.has("相比", at: tokens[index].end) || text.has("同期相比", at: tokens[index].end) { return true }
    // `比疫情前的2019年还多5%`
    if tokens[index].kind == .name, tokens[index - 1].isLetter("的"),
      tokens[max(0, index - 4)..<index - 1].contains(where: { $0.isLetter("比") || $0.isLetter("较") })
    {
      return true
    }
    // `高于去年同期2个百分点`
    if tokens[index - 1].lastLetter == "于", !tokens[index - 1].wordClass.isDisjoint(with: [.over, .under]) {
      return true
    }
    switch tokens[index - 1].lastLetter {
    case "较", "比", "占", "同", "与": return true
    default: return false
    }
  }

  /// 较去年, 比上年同期: one word.
  private static func isComparison(_ token: Token) -> Bool {
    token.wordClass.contains(.adverb) && token.range.count > 2
      && (token.firstLetter == "较" || token.firstLetter == "比")
  }

  /// `增加到2007年的30亿元`: an amount of that year, not one held against it.
  private static func comesTo(_ text: SentenceText, _ verb: Token, _ measure: FigureMeasure) -> Bool {
    guard verb.wordClass.contains(.link), verb.lastLetter == "到" || verb.lastLetter == "至" else {
      return false
    }
    return measure != .percent && measure != .multiple
  }

  /// `从去年的数据看，…`: all that follows.
  static func isViewed(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].isLetter("从"),
      let comma = tokens[index...].firstIndex(where: { $0.kind == .comma })
    else { return false }
    return comma - index < 6 && text.at(tokens[comma].start - 1) == "看"
  }
}
