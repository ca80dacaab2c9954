// Names that begin before their noun phrase or within it: 可研报告, 年税收, 就业 of 安置就业.

extension NounPhrases {
  /// `“10分钟便民圈”`: where a quotation opens that ends at token `mark` and holds a number.
  func quoted(endingAt mark: Int, _ floor: Int) -> Int? {
    guard tokens[mark].kind == .sign, tokens[mark].firstLetter == "”",
      let open = (max(floor, mark - Self.quotedTokens)..<mark).last(where: {
        tokens[$0].kind == .sign && tokens[$0].firstLetter == "“"
      }), tokens[open + 1..<mark].allSatisfy(\.isNominal)
    else { return nil }
    return open
  }

  private static let quotedTokens = 8

  /// 年度投资计划, 年投资计划: the plan of a year by its name.
  func planOfYear(_ last: Int, _ clause: Range<Int>) -> String? {
    guard last > clause.lowerBound, last + 1 < clause.upperBound, tokens[last].isWord("投资", in: text),
      tokens[last + 1].isWord("计划", in: text),
      tokens[last - 1].isWord("年度", in: text) || tokens[last - 1].isLetter("年")
    else { return nil }
    return text.string(tokens[last - 1].start..<tokens[last + 1].end)
  }

  /// `山区居民收入与全省平均之比`: a ratio has two sides.
  func withCompared(_ phrase: Range<Int>, _ clause: Range<Int>) -> Range<Int>? {
    guard let last = phrase.last, text.has("之比", endingAt: tokens[last].end),
      let mark = (clause.lowerBound..<last).last(where: {
        tokens[$0].wordClass.contains(.conjunction) || tokens[$0].isLetter("同")
      }), mark > clause.lowerBound
    else { return nil }
    let side = left(clause, end: mark)
    return side.isEmpty ? nil : min(side.lowerBound, phrase.lowerBound)..<phrase.upperBound
  }

  /// The name of `phrase` where it has other bounds than the phrase.
  func withBounds(_ phrase: Range<Int>, _ last: Int, _ clause: Range<Int>) -> String? {
    if phrase.count == 1, let whole = ofYearOrFunds(phrase, last, clause) { return whole }
    if let whole = broughtAbout(phrase, last) { return whole }
    // `项目前期谋划9个`
    if phrase.count == 1, tokens[last].isWord("项目前期", in: text) {
      return text.string(tokens[last].start..<tokens[last].start + 2)
    }
    // 可研报告: 可 alone is no part of a noun.
    guard tokens[phrase.lowerBound].isLetter("研"), phrase.lowerBound > clause.lowerBound,
      tokens[phrase.lowerBound - 1].isLetter("可")
    else { return nil }
    return string(phrase.lowerBound - 1..<phrase.upperBound)
  }

  /// 安置就业, 年创税收: how it comes about is no part of the name.
  private func broughtAbout(_ phrase: Range<Int>, _ last: Int) -> String? {
    let first = phrase.lowerBound
    if phrase.count == 2, tokens[first].begins("安置", in: text), tokens[last].begins("就业", in: text) {
      return text.string(tokens[last].range)
    }
    if phrase.count == 2, tokens[first].isLetter("创"), tokens[last].wordClass.contains(.head) {
      return text.string(tokens[last].range)
    }
    guard phrase.count == 3, tokens[first].isLetter("年"), tokens[first + 1].isLetter("创") else { return nil }
    return text.string(tokens[last].range)
  }

  /// A single word whose name begins before it, or within it.
  private func ofYearOrFunds(_ phrase: Range<Int>, _ last: Int, _ clause: Range<Int>) -> String? {
    // 年产值: what is measured is the same in any span of time.
    if Self.yearly.contains(text, tokens[last]), !isYield(phrase, in: clause) {
      return text.string(tokens[last].start + (tokens[last].range.count == 3 ? 1 : 2)..<tokens[last].end)
    }
    guard phrase.lowerBound > clause.lowerBound else { return nil }
    // 已建成面积, 已签约项目
    if tokens[last].isWord("面积", in: text) || tokens[last].isWord("项目", in: text),
      tokens[last - 1].firstLetter == "已", tokens[last - 1].range.count == 3
    {
      return text.string(tokens[last].start - 2..<tokens[last].end)
    }
    // `达产后年产值…、年税收…`: of each year to come.
    if tokens[phrase.lowerBound - 1].isLetter("年"), Self.yields.contains(text, tokens[last]) {
      return string(phrase.lowerBound - 1..<phrase.upperBound)
    }
    // 争取到位资金
    guard tokens[last].begins("资金", in: text), text.has("争取到位", endingAt: tokens[last].start),
      tokens[last - 1].range.count == 4
    else { return nil }
    return text.string(tokens[last].start - 2..<tokens[last].end)
  }

  /// `达产后年产值30亿元`: what each year is to bring; no sum of a year that is reported.
  private func isYield(_ phrase: Range<Int>, in clause: Range<Int>) -> Bool {
    // `预计年产值可达5亿元`
    if phrase.lowerBound > clause.lowerBound, tokens[phrase.lowerBound - 1].begins("预计", in: text),
      text.has("可", at: tokens[phrase.lowerBound].end)
    {
      return true
    }
    return tokens[phrase.lowerBound].range.count == 3
      && clause.contains { $0 < phrase.lowerBound && Self.completions.contains(text, tokens[$0]) }
  }

  /// What a project has come to before it yields anything.
  static let completions: WordSet = "达产 满产 投产 建成 建成投产 竣工投产 达产达效 投产达效 满产达效"
  private static let yields: WordSet = "税收 利税 利润 纳税"
  private static let yearly: WordSet = "年产值 年产能 年产量"

  /// `A与B的比率`: a bare head behind 的 is nothing alone.
  func joinsBareHead(_ token: Token, _ phrase: Range<Int>) -> Bool {
    guard token.kind == .word, token.isLetter("的") else { return false }
    // `一个县的产值`: whose, not what.
    if phrase.lowerBound > 1, case let owner = tokens[phrase.lowerBound - 2], owner.range.count == 1,
      isPlaceLetter(owner.firstLetter)
    {
      return false
    }
    if phrase.lowerBound > 1,
      isLimit(tokens[phrase.lowerBound - 2])
        || isBareExcess(phrase.lowerBound - 2)
    {
      return true
    }
    let head = tokens[phrase.lowerBound]
    // `城镇居民的低保标准`, beside those of others
    if phrase.count == 1, head.wordClass.contains(.head), phrase.lowerBound > 1,
      Self.residents.contains(text, tokens[phrase.lowerBound - 2])
    {
      return true
    }
    // `工业投资的总量和增速`
    guard
      phrase.count == 1 || phrase.count == 2 && tokens[phrase.lowerBound + 1].wordClass.contains(.conjunction)
    else { return false }
    if PairTable.bareHeads.contains(text, head.range) { return true }
    // `签约项目的开工率`
    guard head.lastLetter == "率", phrase.lowerBound > 1 else { return false }
    let owner = tokens[phrase.lowerBound - 2]
    // `出口额的完成率`, and no `对出口额的贡献率`
    if owner.wordClass.contains(.head) { return !head.isWord("贡献率", in: text) }
    return owner.kind == .quoted || owner.wordClass.contains(.entity) || text.has("项目", endingAt: owner.end)
  }

  private static let residents: WordSet = "城镇居民 农村居民 城市居民 城镇职工"

  /// `超5亿元的项目`, and no `营收超5亿元的园区`.
  private func isBareExcess(_ index: Int) -> Bool {
    guard tokens[index].kind == .name, tokens[index].lastLetter == "元",
      index == 0 || !tokens[index - 1].wordClass.contains(.head)
    else { return false }
    return tokens[index].firstLetter == "超" || tokens[index].firstLetter == "逾"
  }

  /// `10亿元以上的制造业项目`, `5亿元—10亿元的项目`: an amount that says which.
  private func isLimit(_ token: Token) -> Bool {
    // 千万元以上
    if token.kind == .word { return text.has("万元以上", endingAt: token.end) }
    guard token.kind == .name, !token.wordClass.contains(.time) else { return false }
    return text.has("以上", endingAt: token.end) || text.has("以下", endingAt: token.end)
      || token.lastLetter == "元"
        && token.range.contains { text[$0] == "—" || text[$0] == "-" || text[$0] == "至" }
  }
}
