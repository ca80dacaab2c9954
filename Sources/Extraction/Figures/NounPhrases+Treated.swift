// Kinds that are named by what is done with them (`12个扶持项目`, `20家重点培育企业`), and what ends a thing counted.

extension NounPhrases {
  private static let holdings: WordSet = "包括 包含"

  /// `薄弱环节改善与能力提升项目`: the first of two works, which stands behind its object as the second does.
  func isJointWork(_ index: Int, end: Int, _ clause: Range<Int>) -> Bool {
    guard index > clause.lowerBound, index + 3 < end, tokens[index].range.count == 2,
      tokens[index].wordClass.contains(.verb), tokens[index + 1].wordClass.contains(.conjunction),
      tokens[end - 2].wordClass.contains(.action), tokens[end - 1].wordClass.contains(.noun)
    else { return false }
    return !tokens[index - 1].wordClass.isDisjoint(with: [.noun, .entity])
      && tokens[index - 1].wordClass.isDisjoint(with: [.verb, .action])
  }

  /// A verb or an action that says what kind of thing follows.
  func namesKind(_ start: Int, _ index: Int) -> Bool {
    let token = tokens[index]
    let wordClass = token.wordClass
    if wordClass.contains(.verb), index < start + 3, isTreated(index) { return true }
    // `31项城区建设任务`
    if index > start, index + 1 < tokens.count, token.isWord("建设", in: text),
      tokens[index + 1].isWord("工作", in: text) || tokens[index + 1].isWord("任务", in: text)
    {
      return true
    }
    // `5个待评审项目`
    if index == start + 1, tokens[start].isLetter("待"), index + 1 < tokens.count {
      return !wordClass.isDisjoint(with: [.verb, .action])
        && !tokens[index + 1].wordClass.isDisjoint(with: [.entity, .noun])
    }
    // `37家减产企业`, `6个停工楼盘`: in what state they are.
    if index == start, Self.plights.contains(text, token), index + 1 < tokens.count,
      tokens[index + 1].wordClass.contains(.entity)
    {
      return true
    }
    if wordClass.contains(.action) { return !wordClass.contains(.verb) || index == start }
    // `12户新建新投产工业企业`
    if index == start + 1, wordClass.contains(.verb), token.firstLetter == "新",
      tokens[start].firstLetter == "新",
      index + 1 < tokens.count, tokens[index + 1].wordClass.contains(.entity)
    {
      return true
    }
    // `3个河道清淤工程`, `3公里拓宽工程`: what it does names the kind.
    return wordClass.contains(.verb) && token.range.count == 2 && index + 1 < tokens.count
      && Self.doers.contains(text, tokens[index + 1])
      && (index > start || text.has("工程", endingAt: tokens[index + 1].end))
  }

  /// 等速, but no 等级 and no 等次.
  func opensName(behind index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].kind == .letter else { return false }
    switch tokens[index + 1].firstLetter {
    case "级", "次", "份", "第": return false
    case let letter: return letter.isHan
    }
  }

  /// `5个村村集体经济`
  func repeatsVillage(_ index: Int) -> Bool { tokens[index].isLetter("村") && tokens[index - 1].isLetter("村") }

  /// `生产线一条`: how many of them behind what they are.
  func isOneOfThem(_ index: Int) -> Bool {
    guard tokens[index].isLetter("一"), index + 1 < tokens.count, tokens[index + 1].range.count == 1 else {
      return false
    }
    switch tokens[index + 1].firstLetter {
    case "条", "座", "栋", "个", "处", "家", "套", "台": return true
    default: return false
    }
  }

  /// `20家重点培育企业`, `12个扶持项目`, `30家已投产企业`: what is done with them names the kind, which is all there is.
  func isTreated(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, Self.treatments.contains(text, tokens[index]),
      case let kind = tokens[index + 1], kind.kind == .word, isTreatedKind(kind)
    else { return false }
    guard index + 2 < tokens.count, tokens[index + 2].isNominal else { return true }
    // `3个申报项目备案`: what becomes of them.
    return !isActionOnly(tokens[index + 2]) || tokens[index + 2].wordClass.contains(.verb)
  }

  private func isTreatedKind(_ kind: Token) -> Bool {
    text.has("项目", endingAt: kind.end) || text.has("企业", endingAt: kind.end)
      || Self.treated.contains(text, kind)
  }

  private static let treated: WordSet = "对象 工程 产业 楼盘 小区 地块 线索"
  private static let treatments: WordSet = """
    扶持 培育 实施 支持 推进 加快推进 加快建设 重点推进 跟踪 跟踪推进 盯引 储备 新开 续建 帮扶 培植 引导 招引 监测 调度 督办 挂牌督办
    争取 谋划 策划 洽谈 对接 拟建 已投产 已开工 已竣工 已建成 已落地 已签约 未开工 未投产 保留 关停 整治 清退 淘汰 推介 签约 落地
    """

  /// `综合保税区`, `在建项目`: names of things that are no single word of them.
  func isZone(_ token: Token) -> Bool {
    token.range.count > 2 && token.wordClass.contains(.noun)
      && (token.lastLetter == "区" || text.has("项目", endingAt: token.end))
  }

  /// `8家企业受市场影响`, `12个项目按时序推进`, `95%的农户经培训后上岗`, `320名新兵分三批奔赴…`: behind a noun these begin
  /// what is said of it.
  func endures(_ index: Int) -> Bool {
    switch tokens[index].firstLetter {
    case "受", "按": true
    // 经验 is no word of the tables.
    case "经": index + 1 < tokens.count && (tokens[index + 1].kind == .word || isDigit(tokens[index + 1]))
    case "分": index + 1 < tokens.count && isDigit(tokens[index + 1])
    default: false
    }
  }

  private func isDigit(_ token: Token) -> Bool { ChineseNumerals.digit(token.firstLetter) != nil }

  /// `走访30家企业及园区，`: one number for two things, of which the last is all that follows.
  func joinsLast(_ mark: Int) -> Bool {
    guard tokens[mark].wordClass.contains(.conjunction), !tokens[mark].isLetter("与"), mark + 1 < tokens.count,
      tokens[mark + 1].wordClass.contains(.entity), tokens[mark - 1].wordClass.contains(.entity),
      mark > 1, tokens[mark - 2].kind == .quantity || tokens[mark - 3 < 0 ? 0 : mark - 3].kind == .quantity
    else { return false }
    return mark + 2 == tokens.count || tokens[mark + 2].kind == .comma
  }

  /// `120家养老院、福利院配备消防设施`: one number for all of whom the verb behind them is said.
  func joinsDoer(_ mark: Int) -> Bool {
    guard tokens[mark].kind == .listComma || tokens[mark].isLetter("和") else { return false }
    var end = mark + 1
    while end < min(tokens.count, mark + Self.longestDoers),
      tokens[end].kind == .listComma || isDoer(tokens[end])
    {
      end += 1
    }
    guard end > mark + 1, end + 1 < tokens.count, tokens[end].kind == .word,
      !tokens[end - 1].wordClass.isDisjoint(with: [.entity, .head, .noun]),
      tokens[end].isLetter("由")
        || tokens[end].wordClass.contains(.verb) && tokens[end].range.count == 2
          && tokens[end].wordClass.isDisjoint(with: [.action, .up, .down, .link, .target, .noun])
    else { return false }
    // `3所学校和医院新增床位200张`: a number of its own.
    return !tokens[end...].prefix(Self.longestDoers).prefix { $0.kind != .comma }.contains {
      $0.kind == .quantity
    }
  }

  private func isDoer(_ token: Token) -> Bool {
    token.kind == .word && !token.wordClass.isDisjoint(with: [.entity, .noun, .head])
      && token.wordClass.isDisjoint(with: [.verb, .stop, .adverb, .time, .target, .up, .down, .link])
  }

  /// In tokens.
  private static let longestDoers = 10

  /// `60个乡镇区域养老服务中心`: the kind of place that the words lead to.
  func endsInSeat(_ index: Int) -> Bool {
    for next in index..<min(tokens.count, index + 6) {
      let word = tokens[next].range
      if word.count > 1, Self.seats.contains(text, word.upperBound - 2..<word.upperBound) { return true }
      guard tokens[next].kind == .word, !tokens[next].wordClass.isDisjoint(with: [.noun, .action]),
        tokens[next].wordClass.isDisjoint(with: [.verb, .head, .entity, .stop])
      else { return false }
    }
    return false
  }

  /// Villages, counties, estates: what follows them is theirs, not part of the thing counted.
  func isPlace(_ token: Token) -> Bool {
    Self.places.contains { text.matches($0, at: token.start) && token.end - token.start == $0.letters.count }
  }

  private static let places: [Word] = [
    "行政村", "自然村", "村", "县区", "县", "区县", "市县", "小区", "街道", "乡镇", "社区", "县市区", "镇",
  ]

  /// `3栋楼房整改紧张`: what is done with the thing and how it goes, in two letters that are no word.
  func isDoneAndSaid(_ thing: Int, _ range: Range<Int>) -> Bool {
    range.upperBound == thing + 4 && isActionOnly(tokens[thing + 1]) && isUnknown(thing + 2)
      && isUnknown(thing + 3)
  }

  /// `2个项目浇捣渠道`: behind projects and firms two letters that are no word are a verb before its noun.
  func unknownVerb(in range: Range<Int>) -> Int? {
    guard range.count > 3 else { return nil }
    return (range.lowerBound + 1..<range.upperBound - 2).first {
      isUnknown($0) && isUnknown($0 + 1) && tokens[$0 + 2].kind == .word
        && Self.doingBodies.contains(text, tokens[$0 - 1])
    }
  }

  private func isUnknown(_ index: Int) -> Bool {
    tokens[index].kind == .letter && tokens[index].range.count == 1 && tokens[index].firstLetter.isHan
      && !Self.isSuffix(tokens[index].firstLetter)
  }

  private static let doingBodies: WordSet = "项目 企业 单位 部门 窗口 公司"

  /// 新增退税商店, 实施技改项目: behind a verb the action says what kind of thing it is.
  func isMade(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    // 各类扶贫项目
    if tokens[index - 1].firstLetter == "各", tokens[index - 1].range.count == 2 { return true }
    let wordClass = tokens[index - 1].wordClass
    // `内容包括治理河道6公里`, but 改造项目
    if text.has("包", at: tokens[index - 1].start), Self.holdings.contains(text, tokens[index - 1]) {
      return text.has("项目", at: tokens[index].end)
    }
    return wordClass.contains(.verb) && wordClass.isDisjoint(with: [.action, .adverb])
      && !Self.paired.contains(text, tokens[index - 1]) && !isSecondVerb(index)
  }

  /// Verbs that stand before another verb: 疏解提质, 筹措供应.
  private static let paired: WordSet = """
    牵头 负责 抓紧 整理 新开工 开工 新动工 动工 疏解 筹措 规范 筹集 谋划 排查 撤并 清理 清查 摸排 收集 盘活 完工 关闭 关停 取缔 疏浚 更换 开通 改良 腾退
    """
}
