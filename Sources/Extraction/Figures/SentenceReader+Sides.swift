// On which side of a number its noun stands, and where a noun behind it begins.

extension SentenceReader {
  /// Counts and people are named by what follows them; all else only where nothing stands before.
  func prefersRight(
    _ quantity: Quantity, _ features: PredicateFeatures, left: Range<Int>, token: Int
  ) -> Bool {
    switch quantity.measure {
    case .count, .people:
      return prefersCounted(quantity, left, token)
    case .money, .area, .other, .percent:
      if let last = left.last, last + 1 == token, left.count > 1, phrases.isActionOnly(tokens[last]) {
        return true
      }
      if quantity.measure == .money, isFundOfRight(left, token) || phrases.isDoers(left) { return true }
      // `被外省用2亿元补贴抢走`
      if token > 0, tokens[token - 1].isLetter("用"), quantity.measure == .money { return true }
      if token > 0, tokens[token - 1].isLetter("把") { return true }
      // `电站首台30万千瓦机组`
      if let last = left.last,
        NounPhrases.firsts.contains(text, tokens[last])
          || (left.count == 1 || quantity.measure == .area)
            && SharedWords.laterPhases.contains(text, tokens[last])
      {
        return true
      }
      // `把主街改造为7米宽水泥路`
      if quantity.measure == .other, behindExtent(token + 1) > token + 1 { return true }
      if quantity.measure == .area, isAtSite(left, token) || isWithin(left) { return true }
      if isPlaced(quantity, left, token) || isOfDweller(quantity, left, token) || isThere(quantity, token) {
        return true
      }
      if quantity.measure == .percent || quantity.rule == "prose.fraction", isPartOf(token) { return true }
      // `清理出来的90亩闲置土地`: what was done to what follows.
      if token > 0, tokens[token - 1].isLetter("的"), quantity.measure != .percent, !features.share {
        return true
      }
      // `黄浦江贯通69公里岸线`: a verb parts who does it from what it does.
      guard features.verb || token > 0 && Self.willDo.contains(text, tokens[token - 1]), !features.up,
        !features.down, let last = left.last
      else { return left.isEmpty }
      return tokens[last].wordClass.isDisjoint(with: [.head, .action])
    default: return left.isEmpty
    }
  }

  private static let willDo: WordSet = "将实现 将完成 将新增"

  /// Whose money it is, or who gives it, stands before an amount; what it goes into behind it.
  private func isFundOfRight(_ left: Range<Int>, _ token: Int) -> Bool {
    guard let last = left.last else { return false }
    let next = token + 1 < tokens.count ? tokens[token + 1] : nil
    // `安置房项目8000万元债券资金`
    if last + 1 == token, tokens[last].wordClass.isDisjoint(with: .head),
      text.has("项目", endingAt: tokens[last].end) || text.has("工程", endingAt: tokens[last].end),
      next.map({ Self.funds.contains(text, $0) }) ?? false
    {
      return true
    }
    // `县财政统筹5000万元应急转贷资金`
    if last + 1 < token, text.has("财政", endingAt: tokens[last].end),
      Self.spendings.contains(text, tokens[token - 1])
    {
      return true
    }
    // `县财政出资5000万元设立的基金`
    return text.has("出资", endingAt: tokens[last].end)
      && next.map { Self.foundings.contains(text, $0) } ?? false
  }

  /// A count or a number of people names what stands behind it, unless the noun before is its own.
  private func prefersCounted(_ quantity: Quantity, _ left: Range<Int>, _ token: Int) -> Bool {
    // `总投资50亿的产业园项目`: the statistic stands right before the amount.
    // `经济总量达到300亿规模`
    if quantity.unit.ends("亿"), let last = left.last,
      last + 1 == token || token + 1 < tokens.count && tokens[token + 1].isWord("规模", in: text),
      tokens[last].wordClass.contains(.head)
    {
      return false
    }
    // `吸纳脱贫户32户就近务工`: the unit says again what they are.
    if quantity.unit.isBytes("户"), let last = left.last, last + 1 == token, tokens[last].lastLetter == "户",
      tokens[last].range.count > 1
    {
      return false
    }
    return left.isEmpty || !quantity.unit.ends("次") || quantity.unit.ends("场次")
      || quantity.unit.isBytes("家次")
      // `为有康复需求的5200人次残疾人服务`: what they have stands before their number.
      || token > 0 && tokens[token - 1].isLetter("的")
  }

  /// Where the noun behind a number begins: behind 的, 方面, 都是.
  func rightStart(_ token: Int, _ quantity: Quantity) -> Int {
    var start = behindTotal(token, quantity)
    if quantity.measure == .people, start < tokens.count, Self.elected.contains(text, tokens[start]) {
      return start + 1
    }
    if quantity.measure == .people,
      token == 0 || tokens[token - 1].kind == .comma || isThere(tokens[token - 1]),
      start + 1 < tokens.count,
      Self.entered.contains(text, tokens[start])
        || tokens[start].isWord("实现", in: text) && Self.results.contains(text, tokens[start + 1])
    {
      return tokens[start + 1].wordClass.contains(.scope) ? start + 2 : start + 1
    }
    while start < tokens.count, start < token + 4 {
      let range = tokens[start].range
      let first = range.lowerBound
      guard
        Self.skipped.contains(text, first..<first + 1)
          || range.count > 1 && Self.skipped.contains(text, first..<first + 2)
      else { break }
      start += 1
    }
    // `把握好5个方面：`: nothing else follows.
    if start > token + 1, tokens[start - 1].isWord("方面", in: text),
      start == tokens.count || tokens[start].kind == .comma
    {
      return start - 1
    }
    // `形成3亿元以上的新增产值`
    if start > token + 1, start + 1 < tokens.count, tokens[start].isWord("新增", in: text),
      tokens[start + 1].wordClass.contains(.head)
    {
      start += 1
    }
    if quantity.measure == .other { return behindExtent(start) }
    guard quantity.measure == .count || quantity.measure == .people else { return start }
    return behindTime(behindTrend(start))
  }

  /// `52名（共55名）代表出席`: the noun stands behind the bracket that tells of how many they are.
  private func behindTotal(_ token: Int, _ quantity: Quantity) -> Int {
    let open = token + 1
    guard quantity.measure == .people || quantity.measure == .count, open + 2 < tokens.count,
      tokens[open].firstLetter == "(", tokens[open].kind == .sign,
      let close = tokens[(open + 1)...].prefix(4).firstIndex(where: { $0.firstLetter == ")" }),
      close + 1 < tokens.count, tokens[close - 1].kind == .quantity,
      quantities[tokens[close - 1].quantity].unit.isBytes(quantity.unit), tokens[close + 1].isNominal
    else { return open }
    return close + 1
  }

  /// `85户下降企业`, `5个新增棚改项目`: what they do stands before what they are.
  private func behindTrend(_ start: Int) -> Int {
    if start + 1 < tokens.count,
      tokens[start].isWord("新增", in: text)
        || tokens[start].firstLetter == "已" && tokens[start].range.count == 3,
      tokens[start + 1..<min(tokens.count, start + 3)].contains(where: {
        $0.wordClass.contains(.entity)
          && (tokens[start].firstLetter == "新" || text.has("项目", endingAt: $0.end))
      })
    {
      return start + 1
    }
    guard start + 1 < tokens.count, !tokens[start].wordClass.isDisjoint(with: [.up, .down]),
      !NounPhrases.plights.contains(text, tokens[start]),
      tokens[start].wordClass.isDisjoint(with: [.head, .entity, .noun]),
      tokens[start + 1].wordClass.contains(.entity)
    else { return start }
    return start + 1
  }

  private func isThere(_ token: Token) -> Bool {
    token.isLetter("有") || token.lastLetter == "了" || token.isWord("带动", in: text)
      || token.isWord("帮助", in: text)
  }

  /// `有320人纳入特困救助`, `4人夺得状元`: what they have come to.
  private static let entered: WordSet = "纳入 夺得 摘得"
  private static let results: WordSet = "就业 再就业 创业 脱贫 增收"

  /// `2人当选院士`: what they have become.
  private static let elected: WordSet = "当选 入选 获评 获聘"

  private static let funds: WordSet =
    "资金 债券 债券资金 专项债券 专项债 专项资金 专项债券资金 补助资金 补贴资金 贷款 补助 补贴 建设资金 征迁资金 前期经费 国债资金 基金 工程款"
  private static let skipped: WordSet = "的 之内 之多 之 内 方面 都 均 是 为主 成功 剩余"
}
