// What a heading, or a sentence as short as one, says that the figures below it are of.

enum HeadingTopic {
  /// `（一）财政收入方面。`, `1.固定资产投资。`: the statistic, where nothing else is said; `nil` elsewhere.
  static func name(_ text: SentenceText, _ tokens: inout [Token]) -> String? {
    guard text.count <= longest, text.count > shortest else { return nil }
    var end = text.count
    while end > shortest, isStop(text[end - 1]) { end -= 1 }
    let isView = text.has("方面", endingAt: end)
    if isView { end -= 2 }
    // The last word has to be one of few; it may reach behind what ends the heading.
    guard (end - 1..<text.count).contains(where: { ends.contains(text[$0]) }) else { return nil }
    _ = Tokenizer.read(text, [], limit: end, into: &tokens)
    if let trend = trend(text, tokens) { return trend }
    guard isView || end <= longestBare else { return nil }
    guard let last = tokens.last, last.wordClass.contains(.head) else { return nil }
    let noun = NounPhrases(text: text, tokens: tokens).left(0..<tokens.count, end: tokens.count)
    guard noun.upperBound == tokens.count, let first = behindLead(noun, text, tokens).first,
      tokens[..<first].allSatisfy({ isMarker($0) || leads.contains(text, $0) })
    else {
      return nil
    }
    return text.string(tokens[first].start..<end)
  }

  /// `一是工业投资增速放缓`: the statistic, and how it goes.
  private static func trend(_ text: SentenceText, _ tokens: [Token]) -> String? {
    guard let head = tokens.firstIndex(where: { $0.wordClass.contains(.head) && $0.range.count > 1 }),
      head + 1 < tokens.count,
      tokens[(head + 1)...].allSatisfy({ isState(text, $0) })
    else { return nil }
    let noun = NounPhrases(text: text, tokens: tokens).left(0..<head + 1, end: head + 1)
    guard let first = behindLead(noun, text, tokens).first, noun.upperBound == head + 1,
      tokens[..<first].allSatisfy({ isMarker($0) || leads.contains(text, $0) })
    else {
      return nil
    }
    return text.string(tokens[first].start..<tokens[head].end)
  }

  /// 先说投资: letters that lead to it.
  private static func behindLead(_ noun: Range<Int>, _ text: SentenceText, _ tokens: [Token]) -> Range<Int> {
    var noun = noun
    while noun.count > 1, let first = noun.first, leads.contains(text, tokens[first]) {
      noun = noun.dropFirst()
    }
    return noun
  }

  /// 增速, 放缓, 持续, 不及预期: how something goes, and nothing of what it is.
  private static func isState(_ text: SentenceText, _ token: Token) -> Bool {
    !token.wordClass.isDisjoint(with: stateClasses) || states.contains(text, token)
  }

  private static let stateClasses: WordClass = [.rateNoun, .up, .down, .adverb]
  /// The classes of the last words of headings that name a statistic.
  static let endClasses = stateClasses.union(.head)
  private static let ends = LetterSet(WordTable.shared.topicEnds + states.lastLetters)

  private static let states: WordSet = """
    放缓 乏力 不足 偏低 偏慢 较慢 较低 缓慢 滞后 低迷 疲软 不快 不高 不够 压力 大 较大 加大 明显 突出 不容乐观 趋缓 波动 平稳 稳定 向好 回暖 强劲 快
    慢 低 高 走低 走高 负增长 进度 形势 严峻 的 有 所 持续 仍然 依然 增势 是 仍 仍是 最大 短板 弱项 软肋 差距 堪忧 不理想 下滑 呢 就 更 也 还
    """
  /// What may open such a sentence: 先说, 再看.
  private static let leads: WordSet = "先 再 说 看 先说 再说 先看 再看 说到 首先 其次 关于 下面"

  /// （一）, 1., 一是, 在.
  private static func isMarker(_ token: Token) -> Bool {
    token.kind == .parenthesis || token.isLetter("是") || token.isLetter("在")
      || token.firstLetter.isDigit || ChineseNumerals.digit(token.firstLetter) != nil
      || token.kind == .comma || token.kind == .listComma || token.kind == .sign
  }

  private static func isStop(_ letter: Glyph) -> Bool {
    switch letter {
    case "。", ":", ",", ";", " ", "?", "!", "呢": true
    default: false
    }
  }

  /// In letters, marker and stop included.
  private static let longest = 22
  private static let longestBare = 16
  private static let shortest = 3
}
