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
