// What a mention stands in, and what stands right behind it and is its own.

extension ProjectLinks {
  // What is asked of every sentence is inlined, for else all that is here would be copied for each question.

  /// `A项目（9亿元）、B项目（3亿元）`: each has its own.
  func besideBracket(_ draft: FigureDraft, _ tokens: [Token]) -> Int? {
    guard draft.token > 1, tokens[draft.token - 1].isLetter("(") else { return nil }
    let isAlone = draft.token + 1 < tokens.count && tokens[draft.token + 1].isLetter(")")
    return mentions.firstIndex { $0.tokens.upperBound == draft.token - 1 && (isAlone || !$0.plural) }.map {
      firstIndex + $0
    }
  }

  /// The sentence is one mention, behind its marker: `（二）东湖产业园。`, `2、关于东湖产业园。`
  @inline(__always)
  func isHeading(_ text: SentenceText) -> Bool {
    guard mentions.count == 1, let name = mentions.first?.letters,
      text.count <= behindBracket(name.upperBound, text) + 3
    else { return false }
    var first = text.has("关于", at: name.lowerBound - 2) ? name.lowerBound - 2 : name.lowerBound
    // `3、2016年岚溪大棚项目。`
    if first > start + 4, text[first - 1] == "年", (first - 5..<first - 1).allSatisfy({ text[$0].isDigit }) {
      first -= 5
    }
    if isNumbered(first, text) { return true }
    return first < start + (isPoint(text) ? 7 : 4) && (first == start || !text[start].isHan || isPoint(text))
  }

  /// `二、汶溪大桥工程。`, and `（一）进展情况1、汶溪大桥工程。` where the line break is lost.
  private func isNumbered(_ first: Int, _ text: SentenceText) -> Bool {
    guard first > start + 1, text[first - 1] == "、" else { return false }
    if text[first - 2].isDigit { return true }
    return first < start + 4 && ChineseNumerals.areAll(text, start..<first - 1)
  }

  /// `2、汶溪水厂（责任单位：县水务局）。`
  private func behindBracket(_ end: Int, _ text: SentenceText) -> Int {
    guard text.at(end) == "(", let close = (end + 1..<text.count).first(where: { text[$0] == ")" }) else {
      return end
    }
    return close + 1
  }

  /// `一是攻坚岚江片区改造项目。`
  func isPoint(_ text: SentenceText) -> Bool { Self.isPoint(text, at: start) }

  static func isPoint(_ text: SentenceText, at place: Int) -> Bool {
    text.at(place + 1) == "是" && ChineseNumerals.digit(text.at(place)) != nil
  }

  /// `项目名称：博昕光电二期项目`: the lines of the form below are its own.
  @inline(__always)
  func isEntry(_ text: SentenceText) -> Bool {
    guard mentions.count == 1, let name = mentions.first?.letters else { return false }
    return name.lowerBound == start + 5 && text.at(start + 4) == ":" && text.has("项目名称", at: start)
      && text.count <= name.upperBound + 1
  }

  /// `完成岚河治理工程年度投资2亿元`
  func isOwnSpending(_ draft: FigureDraft, _ between: Range<Int>, _ tokens: [Token]) -> Bool {
    draft.change == .level && 1...3 ~= between.count && draft.indicator.ends("投资")
      && between.allSatisfy { tokens[$0].isNominal }
  }

  /// `博昕光电项目完成2亿元，占年度计划的80%`: what was spent on it, and how much of what was to be.
  func isSpentOn(_ offset: Int, _ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    guard mentions.indices.contains(offset),
      draft.measure == .money || draft.change == .share && draft.rule == "noun.carried",
      case let name = mentions[offset], text.string(name.letters).ends(draft.indicator)
    else { return false }
    let next = name.tokens.upperBound..<min(tokens.count, name.tokens.upperBound + 3)
    return next.prefix { tokens[$0].kind == .word }.contains { text.has("完成", endingAt: tokens[$0].end) }
  }

  /// `推进岚江产业园8万平方米厂房建设`: right behind its name.
  func isOwnSize(_ draft: FigureDraft, _ between: Range<Int>) -> Bool {
    between.isEmpty && draft.change == .level && draft.measure == .area
  }

  /// `力争岚岭抽水蓄能电站首台30万千瓦机组并网`
  func isFirstMachine(_ between: Range<Int>, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    guard let first = between.first, between.count < 3 else { return false }
    return Self.firsts.begins(text, at: tokens[first].start)
  }

  private static let firsts: WordSet = "首台 首条 首套"

  /// `汶江治理工程下达资金9亿元，其中中央资金4亿元`, `…，占年度任务2亿元的61%`: whence its money comes, and how much of it
  /// has been spent.
  func isFunding(_ draft: FigureDraft) -> Bool {
    (draft.measure == .money && draft.change == .level || draft.change == .share)
      && Self.fundings.contains(draft.indicator)
  }

  private static let fundings: Set<String> = [
    "投资", "年度投资", "计划投资", "年度计划投资", "年度任务", "资金", "到位资金", "配套资金", "自筹资金", "中央资金", "中央补助资金", "省级资金", "省级补助资金",
    "市级资金", "县级资金", "区级资金", "中央投资", "省级配套", "市级配套", "县级配套", "区级配套", "地方配套", "地方配套资金", "专项债券", "专项债券资金",
  ]

  /// `汶江引水工程完成征地，铺设管道25公里`: what has been laid of it.
  func isLaid(_ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    guard draft.measure == .other, isSize(draft), let first = draft.clause.first else { return false }
    return Self.layings.contains(text, tokens[first])
  }

  private static let layings: WordSet = "铺设 累计铺设 已铺设 敷设 开挖 浇筑 架设"
}
