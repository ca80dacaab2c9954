// What stands before a noun phrase and belongs to its name: a clause with 的, 对…贡献率; and states that last.

extension NounPhrases {
  /// The phrase with a relative clause or an object of 对 before it.
  func withModifiers(_ phrase: Range<Int>, in clause: Range<Int>) -> Range<Int> {
    guard let first = phrase.first, first > clause.lowerBound else { return phrase }
    return withTarget(phrase, clause) ?? withRelativeClause(phrase, clause)
  }

  /// `服务业对经济增长贡献率`: a rate of contribution is nothing without what it contributes to.
  private func withTarget(_ phrase: Range<Int>, _ clause: Range<Int>) -> Range<Int>? {
    guard let last = phrase.last, phrase.count == 1, Self.contributions.contains(text, tokens[last].range)
    else { return nil }
    for index in (clause.lowerBound..<phrase.lowerBound).suffix(8).reversed() {
      let token = tokens[index]
      if token.kind == .word, text[token.start] == "对", token.range.count == 1 {
        let owner = left(clause, end: index)
        return (owner.isEmpty ? index : owner.lowerBound)..<phrase.upperBound
      }
      guard token.isNominal, token.kind != .name else { return nil }
    }
    return nil
  }

  private static let contributions: WordSet = "贡献率 贡献度 支撑率"

  /// No relative clause is longer, in letters.
  private static let relativeLimit = 20

  /// `来华工作的外国专家`: the clause before 的 says which kind is counted, unless it only says when.
  private func withRelativeClause(_ phrase: Range<Int>, _ clause: Range<Int>) -> Range<Int> {
    let mark = phrase.lowerBound - 1
    if isRatio(tokens[phrase.upperBound - 1]) { return phrase }
    guard text[tokens[mark].start] == "的", tokens[mark].range.count == 1 else { return phrase }
    var start = clause.lowerBound
    while start < mark, tokens[start].kind == .listComma || isOpening(tokens[start]) { start += 1 }
    // 削减…设立的收费项目: the first verb governs all of it.
    if start < mark, isVerb(tokens[start]), (start + 1..<mark).contains(where: { isVerb(tokens[$0]) }) {
      start += 1
    }
    guard start + 1 < mark, tokens[mark].start - tokens[start].start <= Self.relativeLimit,
      (clause.lowerBound..<mark).allSatisfy({ !tokens[$0].wordClass.contains(.time) }),
      (start..<mark).allSatisfy({ tokens[$0].isNominal && tokens[$0].kind != .name }),
      (start..<mark).contains(where: { isVerb(tokens[$0]) })
    else { return phrase }
    return start..<phrase.upperBound
  }

  /// Rates and the like are named without what they hold for: 交办的问题办结率.
  private func isRatio(_ token: Token) -> Bool {
    switch text[token.end - 1] {
    case "率", "比", "例", "度", "程", "值": true
    default: false
    }
  }

  private func isOpening(_ token: Token) -> Bool {
    !token.wordClass.isDisjoint(with: [.scope, .adverb, .target, .conjunction])
  }

  private func isVerb(_ token: Token) -> Bool {
    !token.wordClass.isDisjoint(with: [.verb, .link])
      && token.wordClass.isDisjoint(with: [.noun, .entity, .head])
  }

  /// `停工3个月`, `签约已满X个月`: the verb right before a duration names what lasts.
  func state(before token: Int, in clause: Range<Int>) -> Range<Int>? {
    var index = token - 1
    while index >= clause.lowerBound, isAlready(tokens[index]) { index -= 1 }
    guard index >= clause.lowerBound, token + 1 >= tokens.count || !tokens[token + 1].isNominal,
      tokens[index].kind == .word, tokens[index].range.count == 2,
      !tokens[index].wordClass.isDisjoint(with: [.verb, .action]),
      tokens[index].wordClass.isDisjoint(with: [
        .up, .down, .link, .over, .under, .about, .adverb, .target, .head, .entity, .noun, .compare,
      ])
    else { return nil }
    return index..<index + 1
  }

  private func isAlready(_ token: Token) -> Bool {
    if token.wordClass.contains(.adverb) { return true }
    guard token.range.count == 1 else { return false }
    switch text[token.start] {
    case "已", "满", "了", "达", "近", "约", "就", "有": return true
    default: return false
    }
  }
}
