// What stands before a noun and says where, for whom or whose it is: not part of its name.

extension NounPhrases {
  /// `在全省运动会上奖牌数`: where it was is no part of what it was.
  func behindLocative(_ start: Int, _ end: Int, _ clause: Range<Int>) -> Int {
    var before = start
    while before > clause.lowerBound, tokens[before - 1].wordClass.contains(.scope) { before -= 1 }
    guard before > clause.lowerBound, tokens[before - 1].isLetter("在") else { return start }
    let place = (start..<max(start, end - 1)).last {
      tokens[$0].range.count == 1 && isInside(tokens[$0].firstLetter) || tokens[$0].begins("方面", in: text)
    }
    return place.map { $0 + 1 } ?? start
  }

  private func isInside(_ letter: Glyph) -> Bool { letter == "上" || letter == "中" || letter == "里" }

  /// `为企业减负`, `帮助困难家庭就业`: for whom it was done is no part of what was done.
  func behindBeneficiary(_ phrase: Range<Int>, _ clause: Range<Int>) -> Range<Int> {
    // `为企业省下3亿元`: with a verb behind them, those helped are no noun.
    if let first = phrase.first, first > clause.lowerBound, phrase.upperBound < clause.upperBound,
      Self.givers.contains(text, tokens[first - 1]), isDone(tokens[phrase.upperBound]),
      phrase.allSatisfy({ tokens[$0].wordClass.isDisjoint(with: .head) })
    {
      return phrase.upperBound..<phrase.upperBound
    }
    guard phrase.count > 1, let first = phrase.first, let last = phrase.last, first > clause.lowerBound,
      isActionOnly(tokens[last]) || Self.given.contains(text, tokens[last]),
      !Self.ownDoings.contains(text, tokens[last]),
      Self.helpers.contains(text, tokens[first - 1])
    else { return phrase }
    // `为企业减负纾困3亿元`: two verbs of one deed.
    let isPair = phrase.count > 2 && isActionOnly(tokens[last]) && isActionOnly(tokens[last - 1])
    return (isPair ? last - 1 : last)..<phrase.upperBound
  }

  /// `给重点项目授信2亿元`
  private static let given: WordSet = "授信 贷款 补贴 融资 担保 减税降费 减税 减负"

  private func isDone(_ token: Token) -> Bool {
    token.wordClass.contains(.verb) || token.kind == .letter && VerbLetters.isVerb(token.firstLetter)
  }

  private static let givers: WordSet = "为 给 替 帮"

  /// What those who are helped do themselves.
  private static let ownDoings: WordSet = "就业 创业 增收 脱贫 入学 参保"

  private static let helpers: WordSet = "为 给 替 帮 帮助 协助"

  /// `云川区用电量`, `汶溪、苍平经济总量`: a statistic without the places it is of.
  func behindRegions(_ range: Range<Int>) -> Range<Int>? {
    // `中心城区易积水点位`: in which part of the city.
    if range.count > 2, case let first = tokens[range.lowerBound], first.lastLetter == "区",
      Self.cores.contains(text, first.range)
    {
      return range.dropFirst()
    }
    // `石门县工业增速`
    let isPaced =
      range.upperBound < tokens.count && tokens[range.upperBound].wordClass.contains(.rateNoun)
    guard range.count > 1, isPaced || tokens[range.upperBound - 1].wordClass.contains(.head) else {
      return nil
    }
    var end = range.lowerBound
    var index = range.lowerBound
    while let next = placeEnd(index, range) {
      end = next
      guard next < range.upperBound, tokens[next].kind == .listComma || isJoint(tokens[next]) else { break }
      index = next + 1
    }
    guard end > range.lowerBound, end < range.upperBound, tokens[end].kind != .listComma else { return nil }
    let rest = end..<range.upperBound
    // Behind an end of its own a place is sure, behind a mere name the rest has to be all known.
    if isEnd(tokens[end - 1]), let last = rest.last, isPaced || tokens[last].wordClass.contains(.head) {
      return rest.allSatisfy { tokens[$0].isNominal } ? rest : nil
    }
    return isStatistic(rest) ? rest : nil
  }

  private static let cores: WordSet = "中心城区 主城区 核心区"

  /// `人社局城镇新增就业`, `双河镇烤烟移栽`, `平台公司到位资金`: whose doing it was is no part of what it is.
  func behindOffice(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 1, let last = range.last,
      !tokens[last].wordClass.isDisjoint(with: [.head, .entity, .action, .noun])
        || tokens[last].kind == .letter && tokens[last].firstLetter.isHan,
      let office = range.dropLast().prefix(Self.longestOffice).last(where: { isOffice($0, in: range) })
    else { return nil }
    return office + 1..<range.upperBound
  }

  /// 省批复用地指标: who has granted it.
  func behindApproval(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 2, case let first = range.lowerBound, tokens[first].range.count == 1 else {
      return nil
    }
    // 省营商环境评价: whose it is.
    let isAssessed = SharedWords.assessments.contains(text, tokens[range.upperBound - 1])
    guard isAssessed || Self.approvals.contains(text, tokens[first + 1]) else { return nil }
    if isAssessed {
      return isPlaceLetter(tokens[first].firstLetter) || isLevel(tokens[first].firstLetter)
        ? range.dropFirst() : nil
    }
    return isLevel(tokens[first].firstLetter) ? first + 2..<range.upperBound : nil
  }

  /// 财政投入资金: who has paid it.
  func behindPayer(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 2, case let first = range.lowerBound, tokens[first].isWord("财政", in: text),
      Self.payments.contains(text, tokens[first + 1]),
      Self.funds.contains(text, tokens[range.upperBound - 1])
    else { return nil }
    return first + 2..<range.upperBound
  }

  /// `国家项目库申报专项债券项目`: where they were handed in.
  func behindHandingIn(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 2,
      let mark = range.dropFirst().dropLast().last(where: {
        tokens[$0].isWord("申报", in: text) || tokens[$0].isWord("上报", in: text)
      })
    else { return nil }
    return mark + 1..<range.upperBound
  }

  private static let payments: WordSet = "投入 安排 拨付 筹措"

  /// 向银行等机构融资: from whom.
  func behindLender(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 2, let first = range.first, let last = range.last, tokens[first].isLetter("向"),
      Self.loans.contains(text, tokens[last])
    else { return nil }
    return last..<range.upperBound
  }

  /// 安置农户, 服务居民: people, and what is done for them.
  func behindService(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 1, let last = range.last, Self.served.contains(text, tokens[last]),
      let service = range.dropLast().first(where: {
        ($0 == range.lowerBound || tokens[$0].begins("培训", in: text))
          && Self.services.contains(text, tokens[$0])
          // `报告互认平台服务群众90万次`
          || $0 + 1 == last && tokens[$0].isWord("服务", in: text) && tokens[last].lastLetter == "众"
      })
    else { return nil }
    return service + 1..<range.upperBound
  }

  private static let approvals: WordSet = "批复 下达 核定 批准 核准"
  private static let loans: WordSet = "融资 借款 贷款"
  private static let services: WordSet = "安置 服务 服务于 培训"
  private static let served: WordSet = "从业人员 农户 居民 群众 村民 市民 人口 人员 劳动力 住户 拆迁户"

  /// In tokens.
  private static let longestOffice = 4

  private func isOffice(_ index: Int, in range: Range<Int>) -> Bool {
    guard (range.lowerBound..<index).allSatisfy({ isOfficeName(tokens[$0]) }) else { return false }
    if Self.offices.contains(text, tokens[index]) { return true }
    guard index > range.lowerBound, tokens[index].range.count == 1 else { return false }
    switch tokens[index].firstLetter {
    case "局": return true
    // 国资委监管企业: whose they are says which.
    case "委": return !isActionOnly(tokens[index + 1])
    // 双河镇: behind an unknown name alone.
    case "镇", "乡":
      return index - range.lowerBound == 2 && tokens[range.lowerBound].range.count == 1
        && tokens[index - 1].range.count == 1
    default: return false
    }
  }

  func isOfficeEnd(_ token: Token) -> Bool {
    token.isLetter("局") || token.isLetter("镇") || Self.offices.contains(text, token)
  }

  private func isOfficeName(_ token: Token) -> Bool {
    token.kind == .letter && token.firstLetter.isHan
      || token.kind == .word
        && token.wordClass.isDisjoint(with: [.head, .verb, .conjunction, .stop, .adverb, .time])
  }

  private static let offices: WordSet =
    "平台公司 城投公司 管委会 党工委 纪工委 纪委 监委 人社局 住建局 发改局 农业农村局 教体局 教育局 商务局 交通局 财政局 统计局 经信局 工信局 自然资源局 招商局"

  func isEnd(_ token: Token) -> Bool {
    Self.districts.contains(text, token)
      || token.range.count == 1 && isPlaceLetter(token.firstLetter)
  }

  private func isJoint(_ token: Token) -> Bool {
    token.kind == .word && token.wordClass.contains(.conjunction)
  }

  /// Behind the name of a place that begins at token `start`: a known one, unknown letters with 区 or 县 behind
  /// them, or a part of a city.
  private func placeEnd(_ start: Int, _ range: Range<Int>) -> Int? {
    guard start < range.upperBound else { return nil }
    var index = start
    // 市产业基金规模: the city's own.
    if isEnd(tokens[start]), tokens[start].range.count == 1, start + 1 < range.upperBound,
      tokens[start + 1].kind == .word, tokens[start + 1].range.count > 1
    {
      return start + 1
    }
    let known = knownPlaceEnd(start, range)
    if let known {
      index = known
    } else {
      let limit = min(range.upperBound, start + Self.longestPlace)
      while index < limit, isNameLetter(tokens[index]), index == start || !isCity(index, range) { index += 1 }
    }
    guard index < range.upperBound else { return nil }
    if Self.districts.contains(text, tokens[index]) {
      return index > start || tokens[index].range.count > 2 ? index + 1 : nil
    }
    if index > start, tokens[index].range.count == 1, isPlaceLetter(tokens[index].firstLetter) {
      return index + 1
    }
    if index == start { return nil }
    // `内江、眉山经济总量`: places in a list need no end.
    let isListed = tokens[index].kind == .listComma && index - start < 3
    return isListed ? index : known
  }

  /// `东陵市经济总量`: behind the city's own letter a statistic.
  private func isCity(_ index: Int, _ range: Range<Int>) -> Bool {
    tokens[index].firstLetter == "市" && index + 1 < range.upperBound
      && tokens[index + 1].wordClass.contains(.head) && tokens[index + 1].range.count > 1
  }

  /// In letters that are no words.
  private static let longestPlace = 4

  private func knownPlaceEnd(_ start: Int, _ range: Range<Int>) -> Int? {
    let token = tokens[start]
    if token.kind == .word { return token.wordClass.contains(.region) ? start + 1 : nil }
    guard token.nameLength > 1, token.nameClass.contains(.region) else { return nil }
    let end = token.start + Int(token.nameLength)
    var index = start
    while index < range.upperBound, tokens[index].end <= end { index += 1 }
    return tokens[index - 1].end == end ? index : nil
  }

  func isPlaceLetter(_ letter: Glyph) -> Bool {
    switch letter {
    case "区", "县", "市", "州", "盟", "旗", "镇", "乡", "园": true
    default: false
    }
  }

  private static let districts: WordSet = """
    经济区 开发区 高新区 经开区 新区 保税区 综合保税区 自贸区 商圈 片区 城区 主城区 中心城区 核心区 副中心 城市副中心 平原新城 新城
    工业园区 产业园区 集中区 临港区 山区 湖区 林区 港区 流域 街道 板块 都市圈 城市群 示范区
    """

  /// `关中5市PM2.5浓度`, `富平园区产值`, `工业中战略性新兴产业`: places and wholes that the noun lies in.
  func behindPlace(_ range: Range<Int>) -> Range<Int>? {
    if let behind = behindLevels(range) ?? behindShortName(range) { return behind }
    for index in range.dropFirst().prefix(6) {
      let token = tokens[index]
      guard index + 1 < range.upperBound else { return nil }
      if token.range.count == 1 {
        let letter = token.firstLetter
        if letter == "县" || letter == "区" || letter == "市", opensWithName(range.lowerBound..<index),
          range.upperBound - index > 2,
          (index + 1..<range.upperBound).allSatisfy({
            // 清川县5000万元以上在库项目
            tokens[$0].kind == .word || $0 == index + 1 && tokens[$0].kind == .name
          })
        {
          let isPark =
            tokens[index + 1].wordClass.contains(.region)
            || SharedWords.zones.contains(text, tokens[index + 1])
          return (isPark ? index + 2 : index + 1)..<range.upperBound
        }
        let isCounted = tokens[index - 1].kind == .letter && tokens[index - 1].firstLetter.isDigit
        if isCounted, letter == "市" || letter == "县" || letter == "区" || letter == "州" || letter == "省" {
          return index + 1..<range.upperBound
        }
        if letter == "中", tokens[index - 1].kind == .word, tokens[index + 1].kind == .word {
          return index + 1..<range.upperBound
        }
      }
      let isPark = token.isWord("园区", in: text)
      if isPark, range.lowerBound..<index ~= index - 1,
        (range.lowerBound..<index).allSatisfy({ isPlaceName(tokens[$0]) }),
        isStatistic(index..<range.upperBound)
      {
        return index..<range.upperBound
      }
    }
    return nil
  }

  /// `省、市、县重点建设项目`: whose list they are on.
  private func behindLevels(_ range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    while index + 2 < range.upperBound, tokens[index].range.count == 1, isLevel(tokens[index].firstLetter),
      tokens[index + 1].kind == .listComma
    {
      index += 2
    }
    guard index > range.lowerBound, index + 1 < range.upperBound, tokens[index].range.count == 1,
      isLevel(tokens[index].firstLetter), tokens[index + 1].kind == .word
    else { return nil }
    return index + 1..<range.upperBound
  }

  private func isLevel(_ letter: Glyph) -> Bool {
    switch letter {
    case "省", "市", "县", "区", "州": true
    default: false
    }
  }

  /// `去年底汶江县规上企业有9家`: a name of two letters at the head of a clause.
  private func opensWithName(_ name: Range<Int>) -> Bool {
    let isName =
      name.count == 2 && name.allSatisfy { tokens[$0].kind == .letter && tokens[$0].firstLetter.isHan }
      || name.count == 1 && tokens[name.lowerBound].firstLetter.isPlaceholder
    guard isName else { return false }
    let before = name.lowerBound - 1
    return before < 0 || tokens[before].kind == .comma || tokens[before].wordClass.contains(.time)
      || tokens[before].isLetter("底") || tokens[before].isLetter("的")
      // `列入临江市产业攻坚项目`: whose list it is.
      || Self.enrolments.contains(text, tokens[before])
  }

  static let enrolments: WordSet = "列入 纳入 入选 进入 入围"

  private func isPlaceName(_ token: Token) -> Bool {
    token.kind == .listComma || token.kind == .letter && token.firstLetter.isHan
      || token.wordClass.contains(.region) || token.range.count == 1 && token.wordClass.contains(.entity)
  }

  /// `协作投入帮扶资金`: those who spend it are no part of it.
  func behindOutlay(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, let last = range.last, Self.funds.contains(text, tokens[last]),
      let mark = range.dropFirst().dropLast().last(where: { tokens[$0].begins("投入", in: text) }),
      tokens[mark].range.count == 2, !Self.purses.contains(text, tokens[mark - 1])
    else { return range }
    return mark + 1..<range.upperBound
  }

  private static let purses: WordSet = "财政 研发 科研 科技 经费 社会"

  /// `残疾人新增就业`: who they are is part of the statistic.
  func isOfPersons(_ index: Int, _ clause: Range<Int>) -> Bool {
    index > clause.lowerBound && text.has("就业", endingAt: tokens[index].end)
      && Self.persons.contains(text, tokens[index - 1])
  }

  private static let persons: WordSet = "残疾人 退役军人 毕业生 高校毕业生 农民工 青年 妇女 脱贫人口 脱贫劳动力"

  /// `对东盟进出口`: the direction of trade belongs to its name.
  func withDirection(_ phrase: Range<Int>, _ start: Int, _ clause: Range<Int>) -> Range<Int> {
    var mark = clause.lowerBound
    while mark < phrase.lowerBound, !tokens[mark].wordClass.isDisjoint(with: [.among, .time, .scope]) {
      mark += 1
    }
    if isWithout(phrase, clause) { return phrase.lowerBound - 1..<phrase.upperBound }
    guard let first = phrase.first, let end = phrase.last, first > mark,
      // `对俄贸易占比40%`
      case let last = SharedWords.shares.contains(text, tokens[end]) ? end - 1 : end,
      // `面向中亚的出口额`
      tokens[mark].isLetter("对") || tokens[mark].isWord("面向", in: text), tokens[last].range.count > 1,
      tokens[last].wordClass.contains(.head) || tokens[last].isWord("贸易", in: text)
    else { return phrase }
    // `对共建“一带一路”国家进出口`: a verb may stand there.
    let isNear =
      start - 1 == mark && (start..<first).allSatisfy { isPlaceName(tokens[$0]) }
      || first < mark + 4 && Self.trading.contains(text, tokens[mark + 1])
    let isTrade = Self.trades.begins(text, at: tokens[last].start)
    return isTrade && isNear ? mark..<phrase.upperBound : phrase
  }

  private static let trading: WordSet = "共建 参与共建"
  private static let trades: WordSet = "进出口 出口 进口 投资 贸易 外贸 对外 货物 服务贸易 直接投资"

  /// `积水改善工程`, `水质改善项目`: a verb between what is mended and the word for works.
  func isWorkName(_ index: Int, end: Int) -> Bool {
    index > 0 && index + 1 < end && tokens[index].range.count == 2
      && (Self.repairs.contains(text, tokens[index])
        ? Self.doers.contains(text, tokens[index + 1]) || tokens[index + 1].isWord("项目", in: text)
        // `农业机械化推进工程`
        : tokens[index].isWord("推进", in: text) && tokens[index + 1].isWord("工程", in: text))
      && (tokens[index - 1].kind == .letter
        || !tokens[index - 1].wordClass.isDisjoint(with: [.noun, .entity, .head]))
      && tokens[index - 1].wordClass.isDisjoint(with: .verb) && !isBody(tokens[index - 1])
  }

  private static let repairs: WordSet = "改善 优化 清淤 疏浚 净化 亮化 美化 硬化 拓宽 疏堵 连通 增绿 扩容 提质 缓解"
}
