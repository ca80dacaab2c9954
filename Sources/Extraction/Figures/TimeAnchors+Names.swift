// Times that say which thing is meant, not when something was.

extension TimeAnchors {
  /// 去年以来签约的项目, 上年结转项目, “十五五”规划, 2000年以前建成的小区: which ones.
  static func isPartOfName(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .name, text.has("以前", at: token.end) || text.has("之前", at: token.end) { return true }
    return token.lastLetter == "”" && plans.begins(text, at: token.end)
  }

  private static let plans: WordSet = "规划 重点项目 重大项目 储备项目 纲要 思路 前期"
}

extension TimeAnchors {
  /// `自2016年起`, `从2021年开始`: from that year on, up to now.
  static func isStart(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].range.count == 1,
      tokens[index - 1].firstLetter == "自" || tokens[index - 1].firstLetter == "从",
      tokens[index].lastLetter == "年"
    else { return false }
    return text.at(tokens[index].end) == "起" || text.has("开始", at: tokens[index].end)
  }

  /// 成立于, 始建于
  private static func isFounding(_ text: SentenceText, _ end: Int) -> Bool {
    foundings.contains { text.has($0, endingAt: end) }
  }

  private static let foundings: [StaticString] = ["成立于", "建于", "创办于", "创建于", "设立于", "诞生于"]

  /// `“十三五”搬迁任务为300户`: which task, not when.
  static func isOfTask(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    for next in (index + 1..<tokens.count).prefix(6) {
      guard tokens[next].kind == .word || tokens[next].kind == .letter else { return false }
      if text.has("任务", endingAt: tokens[next].end) { return true }
    }
    return false
  }
}

extension TimeAnchors {
  /// It says which thing is meant, or is what something is held against.
  static func isPassedOver(
    _ text: SentenceText, _ tokens: [Token], _ quantities: [Quantity], _ index: Int
  ) -> Bool {
    // `成立于1952年，总面积2500平方公里`: when it was founded.
    if index > 0, tokens[index - 1].lastLetter == "于", isFounding(text, tokens[index - 1].end) { return true }
    // `成立于1952年9月`
    if index > 1, tokens[index - 1].kind == .name, tokens[index - 1].lastLetter == "年",
      isFounding(text, tokens[index - 1].start)
    {
      return true
    }
    return isPartOfName(text, tokens, index) || isBase(text, tokens, quantities, index)
      || tokens[index].lastLetter == "”" && isOfTask(text, tokens, index)
  }
}
