// Months that tell of which year a sentence speaks.

extension TimeAnchors {
  /// Where `截至7月底` or `1-7月` stands, said in August: it is of the year it is said in, whatever was spoken
  /// of before.
  static func monthsJustRun(
    _ text: SentenceText, _ tokens: [Token], _ quantities: [Quantity], months: Int
  ) -> Int? {
    tokens.indices.first { index in
      let token = tokens[index]
      guard token.kind == .name, token.wordClass.contains(.time), token.quantity < quantities.count,
        token.range.contains(where: { text[$0] == "月" }),
        // 去年1-7月
        index == 0 || !tokens[index - 1].wordClass.contains(.time) || tokens[index - 1].kind == .quantity
      else { return false }
      switch quantities[token.quantity].value {
      case .range(let first, let last): return first.coefficient == 1 && isCount(last, months)
      case .exact(let month):
        return isCount(month, months) && index > 0 && token.lastLetter != "日"
          && ends.contains(text, tokens[index - 1])
      default: return false
      }
    }
  }

  /// `1-12月完成投资9亿元`, said in the first months: of the year that is over.
  static func monthsOver(
    _ text: SentenceText, _ tokens: [Token], _ index: Int, _ quantities: [Quantity], year: Int?,
    isSpring: Bool
  ) -> TimeAnchor? {
    let token = tokens[index]
    guard isSpring, let year, token.kind == .name, token.quantity < quantities.count,
      token.range.contains(where: { text[$0] == "月" }),
      case .range(let first, let last) = quantities[token.quantity].value, isCount(first, 1),
      last.exponent == 0, 10...12 ~= last.coefficient,
      // 2021年1-12月
      index == 0 || !tokens[index - 1].wordClass.contains(.time) || tokens[index - 1].kind == .quantity
    else { return nil }
    return TimeAnchor(token: 0, time: .year(year - 1))
  }

  /// `去年全县完成水稻示范片9片，…；完成玉米示范片6片`: the same was done then. `…；其中一产9亿元`: a part of what was.
  static func goesOn(_ text: SentenceText, _ tokens: [Token], from anchor: TimeAnchor, to end: Int) -> Bool {
    if end + 1 < tokens.count, tokens[end + 1].wordClass.contains(.among) { return true }
    guard anchor.token == 0 || tokens[anchor.token - 1].kind == .comma, end + 1 < tokens.count,
      tokens[end + 1].wordClass.contains(.verb)
    else { return false }
    let verb = tokens[(anchor.token + 1)..<end].prefix { $0.kind != .quantity && $0.kind != .comma }
      .first { $0.wordClass.contains(.verb) }
    return verb.map { text.string($0.range) == text.string(tokens[end + 1].range) } ?? false
  }

  private static func isCount(_ value: ExactDecimal, _ months: Int) -> Bool {
    value.exponent == 0 && value.coefficient == months
  }

  private static let ends: WordSet = "截至 截止 到 截至到 截止到"

  /// `从横向对比上看，去年…`: a view, and then the time of all that follows.
  static func isBehindView(_ tokens: [Token], _ index: Int) -> Bool {
    index > 1 && index < 12 && tokens[index - 1].kind == .comma && tokens[index - 2].lastLetter == "看"
      && index + 1 < tokens.count && !tokens[index + 1].wordClass.contains(.time)
      && !tokens[..<(index - 1)].contains {
        $0.kind == .comma || $0.kind == .quantity || $0.wordClass.contains(.time)
      }
  }
}
