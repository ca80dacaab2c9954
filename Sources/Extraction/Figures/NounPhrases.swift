// Noun phrases beside a number: on its left behind verbs and particles, on its right up to the next verb.

struct NounPhrases {
  let text: SentenceText
  let tokens: [Token]

  // MARK: - Left of the number

  /// The noun phrase that ends at token `end`, inside `clause`.
  func left(_ whole: Range<Int>, end: Int) -> Range<Int> {
    // `重点项目4大类35个`: so many classes of what is counted.
    if end > whole.lowerBound + 1, tokens[end - 1].isWord("大类", in: text),
      tokens[end - 2].kind == .letter, tokens[end - 2].firstLetter.isDigit
    {
      return left(whole, end: end - 2)
    }
    let first = min(behindMarker(whole.lowerBound), end)
    let clause = first > whole.lowerBound ? first..<max(first, whole.upperBound) : whole
    var start = end
    while start > clause.lowerBound {
      let token = tokens[start - 1]
      if let open = quoted(endingAt: start - 1, clause.lowerBound) {
        start = open
        continue
      }
      guard
        continuesLeft(token, before: start, end: end) || joinsBareHead(token, start..<end)
          || start == end && DoneWork.ends(end - 1, text, tokens, in: clause)
          || isJointWork(start - 1, end: end, clause),
        !beginsAnew(token, start - 1, clause.lowerBound, end: end)
      else { break }
      if opensWithVerb(start - 1, clause.lowerBound, end: end) { break }
      start -= 1
      if isFixedVerbal(token), !isOfPersons(start, clause) { break }
    }
    if let had = (start..<end).dropFirst().first(where: {
      tokens[$0].isLetter("有") && tokens[$0 - 1].kind == .word && text.at(tokens[$0].end) != "限"
        && !tokens[$0 - 1].wordClass.isDisjoint(with: [.entity, .noun])
    }), tokens[had..<end].contains(where: { $0.kind == .listComma }) {
      return trimmed(start..<had)
    }
    var phrase = behindBeneficiary(trimmed(behindLocative(start, end, clause)..<end), clause)
    phrase = behindBodies(phrase)
    if isOfUndone(phrase, clause) { phrase = phrase.lowerBound - 2..<phrase.upperBound }
    if let gain = gain(ofCounted: phrase) { return gain }
    phrase = withJointDeed(withStates(phrase, clause), clause)
    phrase = withOrigin(phrase, clause)
    return withStages(before: withDirection(phrase, start, clause), clause)
  }

  func continuesLeft(_ token: Token, before start: Int, end: Int) -> Bool {
    switch token.kind {
    case .letter:
      // `提高15、22个百分点`: the number before in a list is no noun.
      if token.firstLetter == "后", start > 1, !tokens[start - 2].wordClass.isDisjoint(with: [.action, .verb])
      {
        return false
      }
      // `连谈都没谈成1个`
      if start < end,
        token.isLetter("连") && tokens[start].kind == .letter || isDealing(start)
          || isHandling(token) && tokens[start].kind != .listComma
      {
        return false
      }
      // `光“三保”支出就要9亿元`, `发工资一项就要9亿元`
      if start < end,
        token.isLetter("光") && tokens[start].kind == .quoted
          || token.isLetter("发") && tokens[start].wordClass.contains(.head)
      {
        return false
      }
      // `改造或新建1万户`, `使3万户群众受益`
      if start == end, token.isLetter("或") || token.isLetter("使") && text.at(token.start - 1) != "大" {
        return false
      }
      return !token.firstLetter.isDigit || start >= end || tokens[start].kind != .listComma
    case .quoted, .parenthesis, .listComma: return true
    // R&D经费
    case .sign: return token.firstLetter == "&" && start < end
    case .name: return !token.wordClass.contains(.time)
    case .word:
      let wordClass = token.wordClass
      if wordClass.contains(.conjunction) { return true }
      if wordClass.contains(.scope) { return isWhole(token) || isWhole(before: start, end: end) }
      if isManner(token, end: end) { return true }
      if isAverage(token, before: start, end: end) || isRooted(token, before: start, end: end) { return true }
      if isKindsOf(start - 1, end: end) || isGrade(start - 1, end: end) { return true }
      if !wordClass.isDisjoint(with: [.stop, .among, .time, .each]) {
        // “十五五”重点项目
        return token.lastLetter == "”" && start < end && TimeAnchors.isPartOfName(text, tokens, start - 1)
      }
      if token.end - token.start == 1 {
        // `占年度投资9亿元的61%`, but 占地
        if wordClass.contains(.share), start < end, !tokens[start].isLetter("地") { return false }
        // `与海川集团就投资9亿元的项目`, but 就地
        if token.firstLetter == "就", start < end, tokens[start].wordClass.contains(.head) { return false }
        return !Self.isParticle(token.firstLetter) && !isHaving(token, before: start, end: end)
          && (!wordClass.contains(.verb) || !wordClass.isDisjoint(with: [.head, .entity, .noun]))
      }
      if wordClass.contains(.target) { return isPlanName(start - 1, end: end) }
      if isWorkName(start - 1, end: end) { return true }
      if !wordClass.isDisjoint(with: [.head, .entity, .noun, .region, .rateNoun]) { return true }
      // 亿元以上新开工产业项目
      if token.firstLetter == "新", start < end, start > 1, wordClass.contains(.verb),
        text.has("以上", endingAt: tokens[start - 2].end)
      {
        return true
      }
      if wordClass.contains(.verb), isOfLimited(start - 1) || isUpgrade(start - 1, end: end) { return true }
      if wordClass.contains(.action) {
        return !wordClass.contains(.verb) || start == end || isInName(start - 1, end: end)
      }
      return false
    default: return false
    }
  }

  /// 再办促消费活动, 拟办民生实事; 第四批专项债券项目, 三批申报项目.
  private func isDealing(_ start: Int) -> Bool {
    guard start > 1 else { return false }
    let before = tokens[start - 2]
    if tokens[start - 1].isLetter("办") { return before.wordClass.contains(.adverb) || before.isLetter("拟") }
    return tokens[start - 1].isLetter("批") && ChineseNumerals.digit(before.firstLetter) != nil
  }

  /// 缺医生, 给企业, 设床位: verbs before whatever noun.
  private func isHandling(_ token: Token) -> Bool {
    token.isLetter("缺") || token.isLetter("给") || token.isLetter("设")
  }

  /// 专利培育中心: an action between a noun and the kind of place that does it.
  private func isInName(_ index: Int, end: Int) -> Bool {
    guard index > 0, index + 1 < end,
      Self.seats.contains(text, tokens[index + 1]) || tokens[index + 1].lastLetter == "率"
        || Self.progress.contains(text, tokens[index + 1])
    else { return false }
    return tokens[index - 1].kind == .word
      && tokens[index - 1].wordClass.isDisjoint(with: [.verb, .adverb, .stop])
      && !tokens[index - 1].wordClass.isDisjoint(with: [.noun, .entity, .head])
  }

  /// 债务化解进度
  private static let progress: WordSet = "进度 进展"
  static let seats: WordSet = "中心 基地 平台 机构 体系"

  /// 项目有总投资…: the verb before what is had.
  private func isHaving(_ token: Token, before start: Int, end: Int) -> Bool {
    guard token.firstLetter == "有", start < end, tokens[start].range.count > 1 else { return false }
    if tokens[start].kind == .word, tokens[start].wordClass.contains(.head) { return true }
    // `石桥镇有规上企业6家`
    if start > 1, isBody(tokens[start - 2]) { return true }
    // `全区有国家级专精特新企业6家`; `…，有车位300个`
    return start == 1 || start > 1 && tokens[start - 2].kind == .comma
      || start > 1 && !tokens[start - 2].wordClass.isDisjoint(with: [.scope, .time, .adverb])
  }

  /// 年均浓度, 平均寿命: an average as part of the statistic.
  private func isAverage(_ token: Token, before start: Int, end: Int) -> Bool {
    token.lastLetter == "均" && token.firstLetter != "平" && token.range.count == 2 && start < end
      && tokens[end - 1].wordClass.contains(.head)
  }

  /// 成功率, 解决率: one letter makes a noun of what stands before it.
  private func isRooted(_ token: Token, before start: Int, end: Int) -> Bool {
    guard start < end, token.range.count > 1, token.wordClass.isDisjoint(with: [.stop, .time, .link]) else {
      return false
    }
    if tokens[start].range.count == 2 { return Self.shares.contains(text, tokens[start]) }
    guard tokens[start].range.count == 1 else { return false }
    switch tokens[start].firstLetter {
    case "率", "数", "量", "额", "费", "面": return true
    // 培育库, 问政会, but 召开会
    case "库", "会": return token.wordClass.contains(.action)
    default: return false
    }
  }

  private static let shares: WordSet = "比例 比率 次数 数量 列数"

  /// 全国 and the like can be part of a name (全国文明城市); 全市, 我省 say whose figure it is.
  private func isWhole(_ token: Token) -> Bool {
    // 全国经济: the nation's.
    token.isWord("全国", in: text) && !text.has("经济", at: token.end)
      // 国内500强企业
      || token.begins("国内", in: text) && text.at(token.end).isDigit
      // 省内项目, beside 省外项目
      || token.lastLetter == "内" && text.has("项目", at: token.end)
  }

  /// Single letters that stand between a subject and its verb.
  static func isParticle(_ letter: Glyph) -> Bool {
    switch letter {
    case "要", "将", "已", "均", "都", "也", "还", "又", "再", "为", "是", "达", "至", "由", "共", "各", "约", "仅", "仍", "签",
      "给", "缺", "欠", "应", "拟", "按", "投", "前", "后", "时", "里", "内", "向":
      true
    default: false
    }
  }

  /// Without list commas, conjunctions, regions and verbs before an object at its left end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (range, isDone) = behindLead(range)
    if isDone { return range }
    while let first = range.first {
      let token = tokens[first]
      if token.kind == .listComma || token.kind == .parenthesis || token.wordClass.contains(.conjunction)
        || range.count > 1 && (isSeat(token) || isReckonedBy(first))
        || isPostposition(token) && !opensNoun(first)
        || isLooseAverage(range) || isLoose(range)
      {
        range = first + 1..<range.upperBound
      } else if isHeldAgainst(range) {
        return range.upperBound..<range.upperBound
      } else if range.count > 1, isField(range) {
        break
      } else if range.count > 2, isActionOnly(token), opensRow(range), !isMade(first) {
        range = first + 1..<range.upperBound
      } else if range.count > 1, isVerbBeforeObject(token, next: tokens[first + 1]), !isMade(first),
        !isRate(range), !isHalf(range), !areDeeds(range), !areOfTrade(range)
      {
        range = first + 1..<range.upperBound
      } else if range.count > 1, token.isLetter("年") || token.isLetter("现"),
        !tokens[first + 1].wordClass.isDisjoint(with: range.count > 2 ? [.head, .action] : .head)
      {
        range = first + 1..<range.upperBound
      } else if range.count > 1, Self.nearby.contains(text, token),
        Self.neighbours.contains(text, tokens[first + 1])
          || range.count > 3 && tokens[first + 1].wordClass.contains(.conjunction)
            && Self.nearby.contains(text, tokens[first + 2])
      {
        range = first + 1..<range.upperBound
      } else if range.count > 1, Self.openers.contains(text, token),
        !tokens[first + 1].wordClass.contains(.head) || Self.funds.contains(text, tokens[first + 1])
      {
        range = first + 1..<range.upperBound
      } else if range.count > 1, isWhichOne(first) {
        range = first + 1..<range.upperBound
      } else if range.count > 2, token.isLetter("新"),
        isActionOnly(tokens[first + 1]) || Self.openers.contains(text, tokens[first + 1])
      {
        range = first + 2..<range.upperBound
      } else if range.count > 2, Self.manners.contains(text, token), isActionOnly(tokens[first + 1]),
        !isRate(range), !tokens[first + 2].wordClass.isDisjoint(with: [.entity, .noun])
      {
        range = first + 2..<range.upperBound
      } else if range.count > 2, isMannerOfWork(range) || isMainlyBuilt(range) {
        range = first + 2..<range.upperBound
      } else if range.count > 1, isCreating(token) || isSettling(first) {
        range = first + 1..<range.upperBound
      } else if isNewlyDone(first, range) {
        range = first + 2..<range.upperBound
      } else if countWords(range) > 0 {
        range = first + countWords(range)..<range.upperBound
      } else if let rest = behindFirmOrVerbs(range) ?? behindPlace(range) ?? behindRegions(range)
        ?? behindOffice(range) ?? behindApproval(range) ?? behindHandingIn(range) ?? behindLender(range)
        ?? behindService(range) ?? behindWhose(range)
      {
        range = rest
      } else if range.count > 1, !token.wordClass.isDisjoint(with: [.region, .scope]),
        isStatistic(first + 1..<range.upperBound)
      {
        range = first + 1..<range.upperBound
      } else {
        break
      }
    }
    return behindOutlay(withoutTail(range))
  }

  /// 就业帮扶车间, 招商实绩: a field of work, and what is done or comes of it.
  private func isField(_ range: Range<Int>) -> Bool {
    guard let first = range.first, Self.fields.contains(text, tokens[first]) else { return false }
    return range.count > 2 && isActionOnly(tokens[first + 1])
      || Self.yields.contains(text, tokens[range.upperBound - 1])
  }

  /// `供水管网漏损率`: an action at the head of a rate is part of its name, unless it changes something.
  private func isRate(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last, tokens[last].lastLetter == "率" else {
      return false
    }
    return tokens[first].wordClass.isDisjoint(with: [.up, .down, .verb])
  }

  /// `支付进度`, `供电能力`: with one of these behind it an action is the first half of a noun.
  private func isHalf(_ range: Range<Int>) -> Bool {
    guard range.count == 2, let first = range.first,
      Self.halves.contains(text, tokens[first + 1])
        || tokens[first + 1].begins("资金", in: text) && Self.uses.contains(text, tokens[first])
    else { return false }
    return tokens[first].wordClass.isDisjoint(with: [.up, .down, .verb])
  }

  /// 改造资金: what money is for.
  private static let uses: WordSet =
    "改造 建设 治理 补偿 扶持 发展 救助 培训 整治 修缮 保障 维修 养护 研发 帮扶 安置 改厕 改水 搬迁 拆迁 绿化 造林 防汛 抗旱 扶贫 脱贫 技改 技术改造"
  private static let halves: WordSet = "材料 环节 流程 手续 进度 能力 时限 周期 成本 强度 余额 占比 比例 许可 许可证 费用 价格"

  /// 平均开工率: the rate is an average anyway. 年均煤炭产量: how long it was looked at.
  private func isLooseAverage(_ range: Range<Int>) -> Bool {
    guard range.count > 1, let first = range.first, tokens[first].lastLetter == "均" else { return false }
    if tokens[first].isWord("年均", in: text) { return !isYearlyMean(range) }
    guard tokens[first].isWord("平均", in: text) else { return false }
    // 平均居住83天: how long one does.
    return tokens[range.upperBound - 1].lastLetter == "率"
      || range.count == 2 && isActionOnly(tokens[first + 1])
  }

  /// What comes of a field of work: 招商实绩.
  private static let yields: WordSet = "权重 实绩 成效 绩效"

  /// Fields of work, which no verb is: 就业帮扶车间, 创业孵化基地.
  private static let fields: WordSet = "就业 创业 养老 托育 医疗 护理 消防 招商 脱贫 扶贫 节能 减贫 防汛 普法"

  /// 营业性, 服务型, 培训费: letters that make a noun of the verb before them.
  static func isSuffix(_ letter: Glyph) -> Bool {
    switch letter {
    case "性", "型", "化", "类", "级", "式", "者", "员", "业", "品", "费", "额", "量", "率", "地", "区", "点", "站", "队", "人",
      "厂", "网":
      return true
    default: return false
    }
  }

  /// Nouns that are verbs before a thing: 投入衔接资金, 发展中药材.
  private static let openers: WordSet = "投入 立项 发展 组织 布局 以上 以下"
  /// 周边农户, 沿线群众: where they live is no part of who they are.
  private static let nearby: WordSet = "所有 周边 沿线 附近 当地 辖区 城区 区内 县内 镇内 村内 广大 受益 来访"
  private static let neighbours: WordSet = "企业 规上企业 规上工业企业 限上企业 项目 客商 惠企资金 居民 群众 农户 村民 百姓 住户 农民"
  /// How something is done to what follows: 集中开工项目.
  private static let manners: WordSet = "集中 综合 临时 统一 分批 联合 异地 定期 分类"
  /// Said of what comes of it, whatever noun follows.
  private func isCreating(_ token: Token) -> Bool {
    token.wordClass.contains(.action) && Self.creators.contains(text, token)
  }

  private static let creators: WordSet = "贡献 创造 撬动"
  static let funds: WordSet = "规划经费 工作经费 资金 经费 财政资金 专项资金 衔接资金 各类资金 债券 专项债券 贷款"

  /// `新建、改造高标准农田`: verbs in a list before their object.
  func behindVerbList(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 3, isActionOnly(tokens[range.lowerBound]) else { return nil }
    var next = range.lowerBound + 1
    while next + 2 < range.upperBound,
      tokens[next].kind == .listComma || tokens[next].wordClass.contains(.conjunction),
      isActionOnly(tokens[next + 1])
    {
      next += 2
    }
    guard next > range.lowerBound + 1, tokens[next].kind != .listComma,
      tokens[next].wordClass.isDisjoint(with: [.conjunction, .head])
    else { return nil }
    return next..<range.upperBound
  }

  private func isVerbBeforeObject(_ token: Token, next: Token) -> Bool {
    guard token.wordClass.contains(.action), token.wordClass.isDisjoint(with: [.head, .entity, .noun]) else {
      return false
    }
    if next.kind == .listComma || next.wordClass.contains(.conjunction) { return false }
    // 设计供水能力
    if token.begins("设计", in: text), next.wordClass.contains(.head), text.has("能力", endingAt: next.end) {
      return false
    }
    if token.firstLetter == "招", text.has("引资", endingAt: token.end) { return false }
    if PairTable.bareHeads.contains(text, next.range) { return false }
    if next.range.count == 1, Self.isSuffix(next.firstLetter) { return false }
    return next.wordClass.isDisjoint(with: .action) || next.wordClass.contains(.noun)
  }

  /// Known words only, with a statistic at the end: a region before it says whose figure it is.
  func isStatistic(_ range: Range<Int>) -> Bool {
    guard let last = range.last, tokens[last].wordClass.contains(.head) else { return false }
    return range.allSatisfy { tokens[$0].kind == .word }
  }

  /// The letters of a phrase; empty for an empty one.
  func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return text.string(tokens[first].start..<tokens[last].end)
  }
}
