// What leads up to a noun phrase and is no part of it, before its words are looked at one by one.

extension NounPhrases {
  /// 新增就业, 新增注册企业: a statistic that begins with its verb; what stands before it is the subject.
  func isFixedVerbal(_ token: Token) -> Bool {
    guard token.end - token.start > 3, token.kind == .word, token.wordClass.contains(.noun) else {
      return false
    }
    switch token.firstLetter {
    case "新": return text[token.start + 1] == "增"
    // `政府和国企拖欠账款`
    case "拖": return text[token.start + 1] == "欠"
    default: return false
    }
  }

  /// The phrase behind it, and whether that is the whole noun.
  func behindLead(_ range: Range<Int>) -> (Range<Int>, isDone: Bool) {
    var range = range
    // `工程项目批复总投资`
    if range.count > 1, let last = range.last, tokens[last].isWord("总投资", in: text),
      tokens[last - 1].isWord("批复", in: text)
    {
      return (last..<range.upperBound, true)
    }
    // `招商小分队外出招商9次`: who goes.
    if range.count > 2, let trip = range.dropFirst().first(where: { tokens[$0].begins("外出招商", in: text) }) {
      range = trip..<range.upperBound
    }
    // `从事旅游业户数`
    if range.count > 1, let first = range.first, tokens[first].isLetter("事"),
      text.has("从", endingAt: tokens[first].start)
    {
      range = range.dropFirst()
    }
    // `新增和恢复灌溉面积`: two verbs of one thing.
    if range.count > 2, let mark = range.first, mark > 0, tokens[mark].wordClass.contains(.conjunction),
      isActionOnly(tokens[mark + 1]), tokens[mark - 1].wordClass.contains(.verb),
      tokens[mark - 1].range.count == 2
    {
      range = mark + 2..<range.upperBound
    }
    // `所有新建项目开工率`: of how many of them.
    if range.count > 1, let first = range.first, Self.quantifiers.contains(text, tokens[first]) {
      range = range.dropFirst()
    }
    // `在2021年度综合考核中`: the end of the year.
    if range.count > 1, let first = range.first, first > 0, tokens[first].isLetter("度"),
      tokens[first - 1].kind == .name
    {
      range = range.dropFirst()
    }
    // `预计前8个月税收达到9亿元`
    if range.count > 2, let first = range.first, tokens[first].isLetter("前"), tokens[first + 1].kind == .name,
      tokens[first + 1].lastLetter == "月"
    {
      range = range.dropFirst(2)
    }
    // `输出到岚川技术合同成交额`: to where.
    if range.count > 2, let first = range.first, tokens[first].isLetter("到"), first > 0,
      tokens[first - 1].wordClass.contains(.verb), tokens[range.upperBound - 1].wordClass.contains(.head),
      let noun = range.dropFirst().first(where: {
        tokens[$0].kind == .word && !tokens[$0].wordClass.contains(.region)
      }), noun > first + 1
    {
      range = noun..<range.upperBound
    }
    // `一天光机械租赁费就是2万元`
    if range.count > 2,
      let mark = range.prefix(4).first(where: {
        tokens[$0].isLetter("光") && $0 > range.lowerBound && tokens[$0 - 1].isLetter("天")
      })
    {
      range = mark + 1..<range.upperBound
    }
    if range.count > 1, isOnTheSpot(range.lowerBound) { range = range.dropFirst() }
    if range.count > 1, let first = range.first, tokens[first].isWord("集中", in: text),
      text.has("签约项目", at: tokens[first].end) || text.has("开工项目", at: tokens[first].end)
    {
      return (range.dropFirst(), true)
    }
    return (range, false)
  }

  /// `现场集中签约项目15个`, `现场新签约项目9个`: where and how they were signed.
  private func isOnTheSpot(_ first: Int) -> Bool {
    tokens[first].isWord("现场", in: text)
      && (tokens[first + 1].isWord("集中", in: text) || text.has("签约项目", at: tokens[first].end)
        || text.has("新签约项目", at: tokens[first].end))
  }

  /// `离目标3个百分点`, `比1—2月增速低3个百分点`: what it is held against, and no noun.
  func isHeldAgainst(_ range: Range<Int>) -> Bool {
    let token = tokens[range.lowerBound]
    guard range.count > 1 else {
      // 城乡收入比 is a ratio.
      return token.isLetter("比")
        && (range.lowerBound == 0 || tokens[range.lowerBound - 1].kind == .comma
          || range.upperBound < tokens.count && tokens[range.upperBound].kind == .name)
    }
    return token.isLetter("比") || token.isLetter("离") || token.isLetter("距")
  }

  /// `不含金融业资产负债率`: without which it is reckoned.
  func isWithout(_ phrase: Range<Int>, _ clause: Range<Int>) -> Bool {
    guard let first = phrase.first, first > clause.lowerBound, tokens[first - 1].isWord("不含", in: text)
    else { return false }
    return tokens[phrase.upperBound - 1].wordClass.contains(.head)
  }

  private static let quantifiers: WordSet = "所有 整个 多数 大多数 绝大多数 大部分 绝大部分 唯一"

  /// `商品房累计销售9万平方米`
  func isSold(_ index: Int) -> Bool { Self.sold.contains(text, tokens[index]) }

  private static let sold: WordSet = "销售 成交"

  /// `按工业投资增长9%测算`
  func isReckonedBy(_ index: Int) -> Bool {
    tokens[index].isLetter("按") && !tokens[index + 1].wordClass.isDisjoint(with: [.head, .action])
  }

  /// 在沪, 驻区: where they are is no part of what they are.
  func isSeat(_ token: Token) -> Bool {
    token.range.count == 2 && token.wordClass.contains(.region)
      && (token.firstLetter == "在" || token.firstLetter == "驻")
  }
}
