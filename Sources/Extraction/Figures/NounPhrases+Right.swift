// The noun phrase behind a number: from it up to the next verb.

extension NounPhrases {
  /// The noun phrase that begins at token `start`; empty when a verb or punctuation stands there.
  func right(from start: Int) -> Range<Int> {
    // `6层高工业厂房`
    if start > 0, start + 1 < tokens.count, tokens[start].isLetter("高"), tokens[start - 1].lastLetter == "层",
      tokens[start - 1].kind == .quantity
    {
      return right(from: start + 1)
    }
    var end = start
    let limit = min(tokens.count, start + 24)
    if let kind = limitedKind(start) { return start..<right(from: kind).upperBound }
    if start < limit, namesNothing(start, limit) { return start..<start }
    while end < limit, continuesRight(start, end),
      end == start
        || !isNoneAtAll(end) && !isLastingVerb(end) && !isWithin(end) && !isOneOfThem(end) && !isOnLand(end)
          && !(tokens[end].wordClass.contains(.action) && isDoneTogether(with: start))
    {
      end += 1
    }
    if let whole = withStages(start, end) { end = whole }
    if end > start, end < limit, tokens[end].firstLetter == "等", let whole = withExamples(start..<end) {
      return whole
    }
    if let verb = (start + 1..<max(start + 1, end)).first(where: { isBroken($0, end) })
      ?? unknownVerb(in: start..<end)
    {
      end = verb
    }
    // `1200亩地圈在那里`, `80%的精力用在抓项目上`
    if end - start > 1, end < tokens.count, tokens[end].firstLetter == "在", tokens[end - 1].kind == .letter,
      VerbLetters.rests(tokens[end - 1].firstLetter) || tokens[end - 1].isLetter("用")
    {
      end -= 1
    }
    while end > start,
      isLooseEnd(tokens[end - 1]) || isVerbLetter(end - 1, after: start)
        || end > start + 1 && (isStanding(end - 1) || SharedWords.tops.contains(text, tokens[end - 1]))
    {
      end -= 1
    }
    // `320亩地圈而不建`
    if end - start > 1, end < tokens.count, tokens[end].isLetter("而"), tokens[end - 1].kind == .letter {
      end -= 1
    }
    // `26个项目集中开工`: how it is done.
    if end - start > 1, end < tokens.count, Self.mannersOfWork.contains(text, tokens[end - 1]),
      !tokens[end].wordClass.isDisjoint(with: [.verb, .action])
    {
      end -= 1
    }
    // `300米卡在手续上`: a letter before 在 is a verb.
    if end - start == 1, end < tokens.count, tokens[start].kind == .letter, isVerbMark(tokens[end]),
      !tokens[start].isLetter("乡")
    {
      return start..<start
    }
    // `供应5宗面积90亩`: a statistic right before another number is that one's.
    if end - start == 1, end < tokens.count, tokens[end].kind == .quantity,
      tokens[start].wordClass.contains(.head),
      tokens[start].wordClass.isDisjoint(with: .entity)
    {
      return start..<start
    }
    // `其中3项全市垫底`: among whom is no thing.
    if end - start == 1, tokens[start].wordClass.contains(.scope), !isCities(tokens[start]) {
      return start..<start
    }
    if let thing = behindKindOf(start..<end) { return thing }
    return peopleAlone(endingInThing(withoutAction(withoutLength(withoutNames(withoutStep(start..<end))))))
  }

  /// `20平方公里的土地上集聚了…`, `热土上生活着…`: what goes on there.
  private func isOnLand(_ index: Int) -> Bool {
    tokens[index].isLetter("上")
      && (text.has("土地", endingAt: tokens[index].start) || text.has("热土", endingAt: tokens[index].start)
        || text.has("大地", endingAt: tokens[index].start))
  }

  /// `30个涉农的村居`: a word before 的 says which.
  private func behindKindOf(_ range: Range<Int>) -> Range<Int>? {
    guard range.count == 1, let kind = range.first, kind + 2 < tokens.count,
      Self.whoseKinds.contains(text, tokens[kind]), tokens[kind + 1].isLetter("的"),
      case let thing = right(from: kind + 2), let last = thing.last, tokens[last].wordClass.contains(.entity)
    else { return nil }
    return thing
  }

  private static let whoseKinds: WordSet = "涉农 涉企 涉外 涉海 涉旅 民营 国有 私营 市属 省属 区属 县属 驻区 驻县"

  func isPlaceWithin(_ token: Token) -> Bool {
    switch token.firstLetter {
    case "里": token.begins("里面", in: text)
    case let letter: token.range.count == 1 && text.at(token.end) == "在" && VerbLetters.rests(letter)
    }
  }

  /// `15名听力、视力等残疾儿童`: examples, and behind 等 what they are examples of.
  private func withExamples(_ examples: Range<Int>) -> Range<Int>? {
    guard tokens[examples.upperBound].range.count == 1,
      examples.contains(where: { tokens[$0].kind == .listComma })
        || tokens[examples.upperBound - 1].wordClass.isDisjoint(with: [.action, .verb])
    else { return nil }
    let kind = right(from: examples.upperBound + 1)
    guard let last = kind.last,
      !tokens[last].wordClass.isDisjoint(with: [.entity, .noun, .head])
        || Self.doingKinds.contains(text, tokens[last]),
      kind.lowerBound == examples.upperBound + 1
    else { return nil }
    return examples.lowerBound..<kind.upperBound
  }

  /// `30万千瓦机组可研通过评审`, `5个重点项目建设情况`: what is drawn up or told of an undertaking is no part of it.
  private func withoutStep(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, range.count > 1, Self.stepEnds.contains(tokens[last].lastLetter),
      let step = Self.steps.first(where: { text.has($0, endingAt: tokens[last].end) }),
      case let start = tokens[last].end - step.utf8CodeUnitCount / 3,
      let end = range.last(where: { tokens[$0].start == start }), end > range.lowerBound
    else { return range }
    return range.lowerBound..<end
  }

  private static let stepEnds: LetterSet = ["研", "告", "评", "设", "计", "况"]
  private static let steps: [StaticString] = [
    "可研", "可研报告", "环评", "初设", "初步设计", "能评", "基本情况", "建设情况", "进展情况", "推进情况",
  ]
  private static let doingKinds: WordSet = "服务 业务 培训"

  /// `8个产业规模`, `45个县整县…`: unknown letters and remarks behind the thing counted say what it does.
  private func endingInThing(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last(where: { isThing(tokens[$0]) }), last + 1 < range.upperBound,
      (last + 1..<range.upperBound).allSatisfy({ isBesides(tokens[$0]) }) || isDoneAndSaid(last, range),
      tokens[last + 1].kind != .parenthesis, !endsName(range, behind: last)
    else { return range }
    return range.lowerBound..<last + 1
  }

  /// `31个村民组`, `6栋宿舍楼`: the last letter of what is counted.
  private func endsName(_ range: Range<Int>, behind last: Int) -> Bool {
    range.upperBound == last + 2 && tokens[last + 1].kind == .letter
      && Self.nameEnds.contains(tokens[last + 1].firstLetter)
  }

  private static let nameEnds: LetterSet = ["组", "楼", "库", "坝", "池", "馆", "堂", "园", "带", "棚", "塘", "渠", "桥"]

  private func isBesides(_ token: Token) -> Bool {
    switch token.kind {
    case .letter: token.firstLetter.isHan && !Self.isSuffix(token.firstLetter)
    case .quoted: true
    default: token.wordClass.contains(.region)
    }
  }

  /// `镇街作了`: a letter before 了 is a verb.
  private func isVerbLetter(_ index: Int, after start: Int) -> Bool {
    guard index > start, index + 1 < tokens.count, tokens[index].kind == .letter,
      tokens[index].firstLetter.isHan, tokens[index - 1].kind == .word, tokens[index + 1].range.count == 1
    else { return false }
    switch tokens[index + 1].firstLetter {
    case "了", "过", "着": return true
    // `流动资金开不了炉`
    case "不": return VerbLetters.isVerb(tokens[index].firstLetter)
    default: return false
    }
  }

  /// `与7所高校共建实验室9个`, `联合8家企业开展攻关12项`: with whom it is done.
  private func isDoneTogether(with start: Int) -> Bool {
    guard start > 1, tokens[start - 1].kind == .quantity else { return false }
    let before = tokens[start - 1].start
    switch text.at(before - 1) {
    case "与", "同": return true
    case "合": return text.has("联合", endingAt: before)
    case "手": return text.has("携手", endingAt: before)
    default: return false
    }
  }

  /// `路基断成三截`: an unknown verb of one letter with what it leads to.
  private func isBroken(_ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, tokens[index].kind == .letter, tokens[index + 1].kind == .letter,
      tokens[index + 1].firstLetter == "成" || tokens[index + 1].firstLetter == "到"
        || tokens[index + 1].isLetter("得"),
      tokens[index - 1].kind == .word
    else { return false }
    // `60栋高层建筑组成的新城`
    return VerbLetters.isVerb(tokens[index].firstLetter) || tokens[index].isLetter("组")
      || tokens[index].isLetter("构")
      // `3个安置点群众搬得出`
      || tokens[index + 1].isLetter("得")
  }

  private func isVerbMark(_ token: Token) -> Bool {
    token.range.count == 1
      && (token.firstLetter == "在" || token.firstLetter == "不" || VerbLetters.isComplement(token.firstLetter))
  }

  /// A single letter before a verb or preposition: 居民自, 企业均.
  private func isLooseEnd(_ token: Token) -> Bool {
    guard token.range.count == 1 else {
      // `2个项目基本完成`, `8项任务主要是：…`
      return token.kind == .listComma || token.isWord("基本", in: text) || token.isWord("主要", in: text)
    }
    switch token.firstLetter {
    case "未", "仍", "尚", "还", "自", "均", "已", "由", "于", "与", "将", "达", "能", "可", "也", "就", "全", "再", "获", "被",
      "从", "所", "首", "凭", "正", "没", "中", "里", "上", "因", "新", "早",
      "及", "和":
      return true
    default: return false
    }
  }

  /// A thing named by verb and object behind a number: `35个对接…重点平台`; up to punctuation.
  func rightClause(from start: Int) -> Range<Int> {
    var end = start
    let limit = min(tokens.count, start + 16)
    while end < limit, tokens[end].isNominal, tokens[end].kind != .name { end += 1 }
    guard end - start > 1, tokens[end - 1].wordClass.contains(.entity) else { return start..<start }
    return (takesPart(start) ? start + 1 : start)..<end
  }

  /// `9个镇和开发区的27个项目`: what stands at `start` is whose the next ones are.
  private func ownsNext(_ start: Int) -> Bool {
    let end = (start..<min(tokens.count, start + 6)).first {
      !tokens[$0].isNominal || tokens[$0].isLetter("的")
    }
    guard let end, end > start, end + 1 < tokens.count else { return false }
    return tokens[end].isLetter("的") && tokens[end + 1].kind == .quantity
  }

  private func continuesRight(_ start: Int, _ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .letter:
      if endsAmong(token) || index == start && isStrayUnit(index) { return false }
      return token.range.count > 1
        || !Self.beginsPredicate(token.firstLetter) && (index == start || !endures(index))
    case .quoted: return true
    // `1个5000万元以上项目`: a threshold is part of what is counted.
    case .name:
      guard !token.wordClass.contains(.time) else { return false }
      // `8个国产1类新药`
      if index > start {
        return token.lastLetter == "类" || token.lastLetter == "期" || isNewOverLimit(start, index)
      }
      return text.has("以上", endingAt: token.end) || text.has("以下", endingAt: token.end)
    case .parenthesis: return index > start
    case .listComma: return index > start && continuesList(index)
    case .word:
      let wordClass = token.wordClass
      if wordClass.contains(.conjunction) {
        return index > start && continuesList(index) && !ownsNext(index + 1)
      }
      if wordClass.contains(.stop) {
        // `200万套等速驱动轴`: no 等 of a list.
        if index == start, token.isLetter("等") { return opensName(behind: start) }
        // `6个10亿元以上的大项目`
        return index == start + 1 && tokens[start].kind == .name && token.isLetter("的")
      }
      if index > start, isBuilding(index, start) || isDesign(index) { return true }
      if index > start,
        token.begins("平均每", in: text) || token.begins("获得", in: text)
          || token.isWord("外出", in: text)
      {
        return false
      }
      // `1326人户均增收3200元`: what each of them earns is counted behind.
      if wordClass.contains(.up), wordClass.contains(.head) { return false }
      if index == start, isNewOverLimit(start, index + 1) { return true }
      if opensPredicate(start, index) || index > start && repeatsVillage(index) { return false }
      if token.range.count == 1, wordClass.contains(.link), wordClass.isDisjoint(with: [.head, .entity]) {
        return false
      }
      if token.range.count == 1, wordClass.isDisjoint(with: [.head, .entity, .noun]) {
        return !Self.isParticle(token.firstLetter) && index > start
      }
      if index > start, isSaidOfCounted(index) { return false }
      // `9个重点项目中企业投资的…`: among them.
      if index > start, token.isLetter("中"),
        tokens[index - 1].wordClass.contains(.entity) || isZone(tokens[index - 1])
      {
        return false
      }
      if wordClass.contains(.scope) { return index == start }
      if wordClass.contains(.region), token.firstLetter == "在" { return false }
      if !wordClass.isDisjoint(with: [.head, .entity, .noun, .region]) {
        return index == start || !isPlace(tokens[index - 1]) || wordClass.contains(.entity)
          || endsInSeat(index)
          // `8项社区实事项目`
          || index + 1 < tokens.count && wordClass.contains(.noun)
            && tokens[index + 1].isWord("项目", in: text)
      }
      return namesKind(start, index)
    default: return false
    }
  }

  /// `1.2万个亿元以上新建续建项目`, `60个中小学改扩建项目`: what is done, as part of the name.
  private func isBuilding(_ index: Int, _ start: Int) -> Bool {
    let token = tokens[index]
    if index < start + 3, token.range.count == 2, text.has("以上", endingAt: tokens[start].end),
      Self.builds.contains(text, token)
    {
      return true
    }
    return text.has("项目", at: token.end)
      && (text.has("改扩建", endingAt: token.end) || text.has("新改建", endingAt: token.end))
  }

  private static let builds: WordSet = "新建 续建 在建 扩建 新开 改建"
  static let doers: WordSet = "行动 工程 专项行动 组团 团队 小组 专班"

  static let plights: WordSet = "停工 停产 停建 缓建 烂尾 减产 亏损 滞后"

  /// Letters that begin what is said of a noun: 企业获…, 专家赴….
  private static func beginsPredicate(_ letter: Glyph) -> Bool {
    switch letter {
    case "获", "被", "将", "已", "均", "由", "并", "赴", "凭", "达", "超", "正", "没", "未", "仍", "签", "投", "通", "立", "不",
      "就", "趴", "拔", "因", "向", "才", "逐":
      true
    default: false
    }
  }
}
