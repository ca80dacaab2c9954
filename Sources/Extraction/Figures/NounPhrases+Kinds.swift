// Words in the middle of a name that say which kind of thing it is.

extension NounPhrases {
  /// 未签约住户: what they have not done says which.
  func isOfUndone(_ phrase: Range<Int>, _ clause: Range<Int>) -> Bool {
    guard phrase.count == 1, let only = phrase.first, only - 2 >= clause.lowerBound,
      tokens[only - 2].isLetter("未"), tokens[only - 1].range.count == 2
    else { return false }
    return !tokens[only - 1].wordClass.isDisjoint(with: [.verb, .action])
      && tokens[only].wordClass.contains(.entity)
  }

  /// `投产及在建电站`, `新增挂牌及上市企业`: in which states they are, two verbs that take no object.
  func withStates(_ phrase: Range<Int>, _ clause: Range<Int>) -> Range<Int> {
    guard let first = phrase.first, let last = phrase.last, tokens[last].wordClass.contains(.entity) else {
      return phrase
    }
    // `开工或技改企业`
    if phrase.count > 1, tokens[first].isLetter("或"), first > clause.lowerBound,
      !tokens[first - 1].wordClass.isDisjoint(with: [.verb, .action])
    {
      return first - 1..<phrase.upperBound
    }
    var mark = first - 1
    if mark > clause.lowerBound, Self.states.contains(text, tokens[mark]) {
      mark -= 1
    } else if !Self.states.begins(text, at: tokens[first].start) {
      return phrase
    }
    guard mark > clause.lowerBound, tokens[mark].wordClass.contains(.conjunction),
      Self.states.contains(text, tokens[mark - 1])
    else { return phrase }
    return mark - 1..<phrase.upperBound
  }

  private static let states: WordSet = "上市 过会 挂牌 投产 投运 投用 在建 拟建 续建 停工 停产 已建"

  /// `造林和抚育面积`, `规划和建设面积`: the statistic is of both deeds.
  func withJointDeed(_ phrase: Range<Int>, _ clause: Range<Int>) -> Range<Int> {
    guard phrase.count == 2, let only = phrase.first, only - 2 >= clause.lowerBound,
      isActionOnly(tokens[only]), tokens[only + 1].isWord("面积", in: text),
      tokens[only - 1].wordClass.contains(.conjunction), case let deed = tokens[only - 2],
      deed.range.count == 2,
      deed.wordClass.contains(.action) && !deed.wordClass.contains(.verb) || deed.isWord("规划", in: text)
    else { return phrase }
    let owner = only - 2 > clause.lowerBound && isOwning(tokens[only - 3]) ? only - 3 : only - 2
    return owner..<phrase.upperBound
  }

  private func isOwning(_ token: Token) -> Bool {
    token.kind == .word && token.wordClass.contains(.entity)
      && token.wordClass.isDisjoint(with: [.region, .scope, .verb])
  }

  /// `社保等领域职务犯罪`: in which fields, where their names are cut off.
  func withoutField(_ phrase: Range<Int>) -> Range<Int> {
    guard let first = phrase.first, first > 0, phrase.count > 1, tokens[first - 1].isLetter("等"),
      tokens[first].isWord("领域", in: text) || tokens[first].isWord("环节", in: text)
    else { return phrase }
    return phrase.dropFirst()
  }

  /// 上级各类补助资金, 金融机构各项贷款: in the middle of a name.
  func isKindsOf(_ index: Int, end: Int) -> Bool {
    guard tokens[index].firstLetter == "各", tokens[index].range.count == 2, index > 0, index + 1 < end,
      tokens[index].lastLetter == "类" || tokens[index].lastLetter == "项"
    else { return false }
    return !tokens[index - 1].wordClass.isDisjoint(with: [.noun, .entity])
      // `组织各类招聘会`
      && tokens[index - 1].wordClass.isDisjoint(with: [.verb, .action, .scope, .time, .adverb])
  }

  /// 500万元以上固定资产支撑项目: between the limit and what it limits.
  func isOfLimited(_ index: Int) -> Bool {
    guard index > 1, tokens[index].range.count == 2, text.has("项目", at: tokens[index].end) else {
      return false
    }
    return (max(0, index - 3)..<index).contains {
      tokens[$0].kind == .name && text.has("以上", endingAt: tokens[$0].end)
    }
  }

  /// 首批, 首台 before what it is; not 首期 before its money.
  func isWhichOne(_ index: Int) -> Bool {
    let (token, next) = (tokens[index], tokens[index + 1])
    // 一期、二期产业园
    if index > 0, tokens[index - 1].kind == .listComma, SharedWords.laterPhases.contains(text, token) {
      return true
    }
    guard Self.firsts.contains(text, token) else { return false }
    return !Self.stakes.contains(text, next)
      || token.firstLetter != "一" && token.range.count == 2 && text[token.start + 1] != "期"
  }

  /// 首个, 全球首家: which one it is, not what.
  private static let stakes: WordSet = "投资 规模 资金 注资 工程"
  static let firsts: WordSet = "第二批 首笔 首个 首家 首条 首座 首台 首次 首款 首期 首批 一期"

  /// `产值过亿元的企业`: a limit in words says which, with the statistic that it limits.
  func withLimitInWords(_ phrase: Range<Int>, _ clause: Range<Int>) -> Range<Int>? {
    if let whole = withLevel(phrase, clause) { return whole }
    let mark = phrase.lowerBound - 1
    guard tokens[mark].isLetter("的"), tokens[phrase.upperBound - 1].wordClass.contains(.entity),
      let limit = Self.limits.first(where: { text.has($0, endingAt: tokens[mark].start) }),
      case let start = tokens[mark].start - limit.utf8CodeUnitCount / 3,
      let over = (clause.lowerBound..<mark).last(where: { tokens[$0].start == start }),
      over > clause.lowerBound || clause.lowerBound > 0
    else { return nil }
    // `引进过亿元的项目`
    if over == clause.lowerBound
      || !tokens[over - 1].wordClass.isDisjoint(with: [.verb, .adverb, .scope, .time])
    {
      return over..<phrase.upperBound
    }
    guard tokens[over - 1].wordClass.contains(.head) else { return nil }
    let statistic = left(clause, end: over)
    return statistic.isEmpty ? nil : statistic.lowerBound..<phrase.upperBound
  }

  /// `培育粮油产业市级以上的示范社`: from which level on, up to the verb.
  private func withLevel(_ phrase: Range<Int>, _ clause: Range<Int>) -> Range<Int>? {
    let mark = phrase.lowerBound - 1
    guard mark > clause.lowerBound, tokens[mark].isLetter("的"), tokens[mark - 1].isWord("以上", in: text),
      let verb = (clause.lowerBound..<mark).last(where: { tokens[$0].wordClass.contains(.verb) }),
      verb + 1 < mark - 1, tokens[verb + 1..<mark].allSatisfy({ $0.isNominal && $0.kind != .name })
    else { return nil }
    return verb + 1..<phrase.upperBound
  }

  private static let limits: [StaticString] = [
    "过亿元", "超亿元", "上亿元", "过千万元", "超千万元", "过百万元", "超百万元", "过十亿元", "超十亿元", "过百亿元", "超百亿元", "过亿", "超亿",
    "过千万", "超千万", "过千万美元", "超千万美元", "过亿美元", "超亿美元", "过亿元人民币", "超亿元人民币",
  ]

  /// `有研发活动的规上企业`: what they have says which.
  func withWhatTheyHave(_ phrase: Range<Int>, _ clause: Range<Int>) -> Range<Int>? {
    let mark = phrase.lowerBound - 1
    // `辍学率在2%以上的乡镇`
    if tokens[phrase.lowerBound].kind == .name, mark > clause.lowerBound, tokens[mark].isLetter("在"),
      tokens[mark - 1].lastLetter == "率"
    {
      return left(clause.lowerBound..<mark, end: mark).lowerBound..<phrase.upperBound
    }
    guard tokens[mark].isLetter("的"), phrase.contains(where: { tokens[$0].wordClass.contains(.entity) }),
      let having = (clause.lowerBound..<mark).suffix(6).last(where: { tokens[$0].isLetter("有") }),
      having + 1 < mark,
      tokens[having + 1..<mark].allSatisfy({ $0.isNominal && $0.wordClass.isDisjoint(with: [.verb, .time]) }),
      having == clause.lowerBound
        || !tokens[having - 1].wordClass.isDisjoint(with: [.verb, .scope, .time, .among])
    else { return nil }
    return having..<phrase.upperBound
  }

  /// 农网升级改造项目: what is done to the thing before it, and no verb of the clause.
  func isUpgrade(_ index: Int, end: Int) -> Bool {
    guard index > 0, index + 1 < end, Self.upgrades.contains(text, tokens[index]),
      Self.worksOn.contains(text, tokens[index + 1])
    else { return false }
    let before = tokens[index - 1]
    return before.kind == .letter
      || before.kind == .word && !before.wordClass.isDisjoint(with: [.noun, .entity])
        && before.wordClass.isDisjoint(with: [.verb, .adverb, .stop, .scope])
  }

  private static let upgrades: WordSet = "升级改造 改造提升 提升改造 提质改造 更新改造 提标改造 扩建 改扩建 改建 修复治理 优化提升 迁建"
  private static let worksOn: WordSet = "项目 工程 资金 项目资金 面积"
}
