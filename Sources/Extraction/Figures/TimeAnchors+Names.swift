// Times that say which thing is meant, not when something was.

extension TimeAnchors {
  /// 去年以来签约的项目, 上年结转项目, “十五五”规划, 2000年以前建成的小区: which ones.
  static func isPartOfName(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .name, text.has("以前", at: token.end) || text.has("之前", at: token.end) {
      // `确保2012年以前完成改造9座`: by when it is wanted.
      return index == 0 || !tokens[index - 1].wordClass.contains(.target)
    }
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
    // `从2009年就启动了改造`
    return text.at(tokens[index].end) == "起" || text.at(tokens[index].end) == "就"
      || text.has("开始", at: tokens[index].end)
  }

  /// `2013—2017年`: of its own sentence alone.
  static func isSeveralYears(_ anchor: TimeAnchor, _ token: Token) -> Bool {
    anchor.time == .span && token.kind == .name && !anchor.isHidden
  }

  /// `截至2019年1月18日`, in a review of the year before: it has come.
  static func isDayReached(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].isWord("截至", in: text) else { return false }
    return tokens[index..<min(tokens.count, index + 3)].contains { $0.kind == .name && $0.lastLetter == "日" }
  }

  /// `2021年以来`, `自2016年起`
  static func isSince(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    text.has("以来", at: tokens[index].end) || isStart(text, tokens, index)
  }

  /// `增长9%，创2008年以来新高`: how long there was nothing like it.
  private static func isOfRecord(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    // `近年来首次下降`
    if tokens[index].isWord("近年来", in: text) { return records.begins(text, at: tokens[index].end) }
    return tokens[index].kind == .name && text.has("以来", at: tokens[index].end)
      && records.begins(text, at: tokens[index].end + (text.at(tokens[index].end + 2) == "的" ? 3 : 2))
  }

  private static let records: WordSet = "新高 新低 最 首次 同期最 历史最"

  /// `成立于1952年，总面积2500平方公里`, `始建于1952年9月`: when it was founded.
  private static func isFounding(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let isMonth = tokens[index - 1].kind == .name && tokens[index - 1].lastLetter == "年"
    let end = isMonth ? tokens[index - 1].start : tokens[index - 1].end
    return text.at(end - 1) == "于" && foundings.contains { text.has($0, endingAt: end) }
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
    if isFounding(text, tokens, index) || isTakenOff(text, tokens, index) || isOfRecord(text, tokens, index) {
      return true
    }
    return isPartOfName(text, tokens, index) || isBase(text, tokens, quantities, index)
      || tokens[index].lastLetter == "”" && isOfTask(text, tokens, index)
  }

  /// `除去2000年、2004年到期面积900亩后，…`: the years of what is taken off.
  private static func isTakenOff(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    guard tokens[index].kind == .name, index > 0 else { return false }
    return tokens[max(0, index - 8)..<index].reversed().prefix { $0.kind != .comma && $0.kind != .quantity }
      .contains { deductions.begins(text, at: $0.start) }
  }

  private static let deductions: WordSet = "除去 扣除 剔除 减去 除开"

  /// `为2026年储备项目20项`: laid up now for a year to come.
  static func isStockFor(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    index > 0 && index + 1 < tokens.count && tokens[index - 1].isLetter("为")
      && stocks.begins(text, at: tokens[index].end)
  }

  private static let stocks: WordSet = "储备 谋划 申报 包装 积累 打下"

  /// `去年年底通过国家验收。`: the day of a deed, and nothing of what is told behind it.
  static func isDayOfDeed(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    guard index == 0, index + 2 < tokens.count, tokens[index].firstLetter != "今",
      isMonth(tokens[index + 1]), !text.has("以来", at: tokens[index + 1].end),
      !tokens.contains(where: { $0.kind == .quantity })
    else { return false }
    return tokens[(index + 2)...].prefix { $0.kind != .comma }.contains {
      !$0.wordClass.isDisjoint(with: [.verb, .action])
    }
  }

  /// `去年签约的60个项目`, `去年排查出的隐患`: said of them, not of what the sentence is about.
  static func isAttribute(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    var verb = index + 1
    // 去年集中签约的60个项目
    if verb + 1 < tokens.count, tokens[verb].begins("集中", in: text) { verb += 1 }
    guard verb + 2 < tokens.count, !tokens[verb].wordClass.isDisjoint(with: [.verb, .action]) else {
      return false
    }
    let of = tokens[verb + 1].firstLetter == "出" ? verb + 2 : verb + 1
    guard of + 1 < tokens.count, tokens[of].isLetter("的") else { return false }
    if tokens[of + 1].kind == .quantity { return true }
    // `去年签约的招商项目，仍有9个没有开工`
    var end = of + 1
    while end < tokens.count, !tokens[end].wordClass.isDisjoint(with: [.noun, .entity]) { end += 1 }
    return end > of + 1 && end + 1 < tokens.count && tokens[end].firstLetter == ","
      && leftovers.contains(text, tokens[end + 1])
  }

  private static let leftovers: WordSet = "仍有 还有 尚有 只有 仅有 还剩 至今"

  static func isOfProject(_ text: SentenceText, _ token: Token) -> Bool {
    token.wordClass.contains(.entity)
      && (text.has("项目", endingAt: token.end) || text.has("工程", endingAt: token.end))
  }

  static func isBefore(_ year: Int, _ time: SectionView.Time) -> Bool {
    if case .year(let named) = time { named < year } else { false }
  }

  /// Whether the time holds for what follows.
  static func opens(_ anchor: TimeAnchor, _ text: SentenceText, _ tokens: [Token], _ year: Int?) -> Bool {
    let index = anchor.token
    return (index < 6 || isBehindView(tokens, index))
      // `物流园项目去年9月到位资金8000万元；`: of that project alone.
      && !(index > 2 && isOfProject(text, tokens[index - 1]))
      // `“十二五”末只有3亿元。`: what was then is told for what is now.
      && !(tokens[index].lastLetter == "末" && year.map { isBefore($0, anchor.time) } ?? false)
      && !isSeveralYears(anchor, tokens[index])
  }

  /// `2021年以来`, `去年以来`: several years, unless it is the year that is spoken from.
  static func settleSince(
    _ anchor: inout TimeAnchor, _ text: SentenceText, _ tokens: [Token], _ index: Int, _ year: Int?
  ) {
    let token = tokens[index]
    if let year, token.isWord("去年以来", in: text), tellsWholeYear(text, tokens, behind: index) {
      anchor.time = .year(year - 1)
      return
    }
    guard
      token.kind == .name && anchor.time != year.map({ .year($0) }) && isSince(text, tokens, index)
        || sinces.contains(text, token) && !anchor.isReview
    else { return }
    anchor.time = .span
    (anchor.opens, anchor.isOnce) = (false, false)
  }

  static let sinces: WordSet = "去年以来 前年以来"

  /// `去年以来，我们攻坚克难，全年完成投资9亿元`: of that year, which is over.
  private static func tellsWholeYear(_ text: SentenceText, _ tokens: [Token], behind index: Int) -> Bool {
    (index + 1..<max(index + 1, tokens.count - 1)).contains {
      tokens[$0].isWord("全年", in: text) && !tokens[$0 - 1].wordClass.contains(.time)
        && !tokens[$0 + 1].wordClass.contains(.target)
    }
  }
}
