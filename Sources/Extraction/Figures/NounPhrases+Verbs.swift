// Verbs that no table has: told by the complement behind them (改完, 攥着, 还掉).

extension NounPhrases {
  /// `改完老旧小区`, `攥着能耗指标`: a complement behind a letter that is no word ends a verb.
  func endsVerb(_ index: Int, _ floor: Int, end: Int) -> Bool {
    guard index > floor, index + 1 < end, tokens[index].range.count == 1,
      Self.isComplement(text[tokens[index].start]),
      tokens[index].wordClass.isDisjoint(with: [.head, .entity]),
      tokens[index + 1].kind == .word, tokens[index + 1].range.count > 1,
      tokens[index].start == tokens[index - 1].end
    else { return false }
    return isVerbLetter(index - 1, floor)
  }

  /// One letter alone that is no noun: of two the last would be the end of an unknown word.
  private func isVerbLetter(_ index: Int, _ floor: Int) -> Bool {
    let token = tokens[index]
    guard token.range.count == 1, text[token.start].isHan,
      token.wordClass.isDisjoint(with: [.head, .entity, .noun, .region])
    else { return false }
    return index == floor || tokens[index - 1].kind != .letter
      || Self.isParticle(text[tokens[index - 1].start])
  }

  /// What a verb leads to: 完 出 掉 着.
  static func isComplement(_ letter: Glyph) -> Bool {
    switch letter {
    case "着", "了", "完", "出", "掉", "起", "住", "回", "齐", "到", "过", "下", "来", "满", "好", "成", "至": true
    default: false
    }
  }
}
