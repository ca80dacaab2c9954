// What stands behind a thing counted and says how it stands.

extension NounPhrases {
  /// `100多位来自各行业的企业家`: who they are, behind where they come from.
  func behindOrigin(_ start: Int) -> Range<Int>? {
    guard start < tokens.count, tokens[start].begins("来自", in: text),
      let of = tokens[start...].prefix(Self.originLimit).firstIndex(where: { $0.isLetter("的") }),
      !tokens[start..<of].contains(where: { $0.kind == .comma || $0.kind == .quantity }),
      case let whoever = right(from: of + 1), !whoever.isEmpty
    else { return nil }
    return whoever
  }

  /// In tokens.
  private static let originLimit = 14

  /// `9个单位落后`, `10个水利项目在建`: how they stand, where nothing follows.
  func isStanding(_ index: Int) -> Bool {
    guard Self.standings.contains(text, tokens[index]), tokens[index - 1].wordClass.contains(.entity) else {
      return false
    }
    return index + 1 == tokens.count || tokens[index + 1].kind == .comma
      || tokens[index + 1].kind == .listComma
      || tokens[index + 1].wordClass.contains(.conjunction)
  }

  private static let standings: WordSet = "落后 在建 续建 滞后 停滞 靠后 达标 超额 清零 待建"

  /// `128家企业中亏损的有29家`: those among whom they are.
  func isWithin(_ index: Int) -> Bool {
    tokens[index].isLetter("中") && text.has("企业", endingAt: tokens[index].start)
  }

  /// `3个项目欠着工程款`
  func isLastingVerb(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].kind == .letter && tokens[index + 1].isLetter("着")
  }

  /// `3万亩一亩都不能少`
  func isNoneAtAll(_ start: Int) -> Bool {
    guard tokens[start].isLetter("一"), start + 2 < tokens.count else { return false }
    // `6位领导一次现场都没有去过`
    return tokens[start + 2..<min(tokens.count, start + 4)].contains { $0.isLetter("都") || $0.isLetter("也") }
  }
}
