// What a project costs and how large it is: settled, whatever of it is still to be done.

extension AspectReader {
  /// What a project is to cost and to be is settled; what is to be spent on it is not.
  func isStatedSize(_ draft: FigureDraft) -> Bool {
    if isIntended(draft) { return !isPlanBehindTotal(draft) }
    if draft.measure == .area, isIntendedGround(draft) { return true }
    if draft.measure == .money, isOfOneYear(draft) { return false }
    return !draft.features.target && !draft.features.over && !isRaised(draft)
      && (draft.project != nil || draft.indicator.isBytes("总投资") || draft.indicator.isBytes("计划总投资")
        || draft.indicator.isBytes("概算")
        || draft.measure == .area && draft.phrase.lowerBound == draft.clause.lowerBound && opensWithProject
        || isFeature(draft))
      && (isLaidOut(draft) || draft.indicator.ends(withOneOf: Self.sizes) || isAttribute(draft)
        || isOutlay(draft))
  }

  /// `…污水厂，日处理规模8万吨`, `…，设置床位600张`: said of what was named before.
  private func isFeature(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first, first > 0,
      tokens[first - 1].kind != .comma
        || tokens[first - 1].firstLetter == ","
    else { return false }
    let start = draft.phrase.lowerBound
    let isFirst =
      start == first
      || start == first + 1 && (tokens[first].kind == .listComma || tokens[first].isWord("项目", in: text))
    return isFirst && draft.indicator.ends(withOneOf: Self.features)
  }

  /// 8栋, 1200套
  private func isOfHouses(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .count else { return false }
    switch tokens[draft.token].lastLetter {
    case "栋", "幢", "套": return true
    default: return false
    }
  }

  /// `…产业园占地320亩，规划建设厂房24万平方米`: what it is planned to have.
  private func isLaidOut(_ draft: FigureDraft) -> Bool {
    draft.project != nil && (draft.measure == .area || isOfHouses(draft))
      && draft.clause.prefix(3).contains { tokens[$0].begins("规划建设", in: text) }
  }

  private static let features = PhraseSet(
    words: """
      全长 总长 处理规模 处理能力 供水能力 占地面积 设计产能 概算投资 意向投资 设计流量 规划面积 吞吐能力 孵化面积
      """)

  /// `处理能力提高到5万吨`: no size that it has.
  private func isRaised(_ draft: FigureDraft) -> Bool {
    // 新增装机, 新增床位: what comes of it.
    if let first = draft.phrase.first, first > draft.clause.lowerBound,
      Self.gainings.contains(text, tokens[first - 1])
    {
      return true
    }
    return draft.features.up
      || draft.features.linked && (draft.indicator.ends("能力") || draft.indicator.ends("规模"))
  }

  private static let gainings: WordSet = "新增 新增加 增加 腾出 盘活"

  private static let sizes = PhraseSet(
    words: """
      总投资 概算投资 概算 占地面积 建筑面积 用地面积 全长 用地 占地 总长 装机 设计产能 床位 供水能力 处理规模 处理能力 总库容 总面积 投资规模 设计流量 规划面积
      吞吐能力 孵化面积
      """)

  /// `…中试基地，投资2亿元`, `…产业园，计划投资8亿元`: what a project costs, where nothing says that it was or is
  /// to be spent.
  private func isOutlay(_ draft: FigureDraft) -> Bool {
    // 年度计划投资: of one year, and not what it costs.
    guard draft.project != nil, draft.indicator.ends("投资"), !draft.indicator.begins("年") else {
      return false
    }
    let first = draft.phrase.lowerBound
    return first == draft.clause.lowerBound
      || first == draft.clause.lowerBound + 1 && Self.intents.contains(text, tokens[first - 1])
  }

  private static let intents: WordSet = "计划 规划 意向 概算 预计 协议"

  /// `…签了约，计划投资4亿元`, `两个项目匡算投资分别为5亿元、6亿元`: in all, where no year is named.
  private func isIntended(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .money, draft.change == .level,
      draft.indicator.ends("投资") || draft.indicator.ends("投资总额")
    else { return false }
    let start = draft.phrase.lowerBound
    let isIntent =
      draft.indicator.ends(withOneOf: Self.estimates)
      || start > draft.clause.lowerBound && draft.phrase.upperBound == draft.token
        && Self.intents.contains(text, tokens[start - 1])
    return isIntent && !draft.clause.contains { tokens[$0].wordClass.contains(.time) }
      && !isOfYearNamed(draft)
  }

  /// `该项目…，计划用地60亩`: as large as it is to be.
  private func isIntendedGround(_ draft: FigureDraft) -> Bool {
    let start = draft.phrase.lowerBound
    guard start > draft.clause.lowerBound, draft.phrase.upperBound == draft.token, draft.change == .level,
      Self.intents.contains(text, tokens[start - 1]), draft.indicator.ends(withOneOf: Self.grounds),
      draft.project != nil || opensWithProject
    else { return false }
    return !draft.clause.contains { tokens[$0].wordClass.contains(.time) }
  }

  /// `该项目…`, `项目…`: the sentence is of one, whether its name was read or not.
  private var opensWithProject: Bool { text.has("项目", at: text.at(0) == "该" ? 1 : 0) }

  private static let grounds = PhraseSet(words: "用地 占地 用地面积 占地面积 建筑面积 总建筑面积 征地")

  /// `今年，我县计划投资4亿元，…`: what the place itself wants to spend in that year.
  private func isOfYearNamed(_ draft: FigureDraft) -> Bool {
    let first = draft.clause.lowerBound
    guard draft.project == nil, first > 1, tokens[first - 1].kind == .comma else { return false }
    let time = tokens[first - 2]
    return (time.wordClass.contains(.time) || time.kind == .name && time.lastLetter == "年")
      && (first == 2 || tokens[first - 3].kind == .comma)
  }

  private static let estimates = PhraseSet(words: "匡算投资 估算投资 意向投资")

  /// `投资2亿元的基地`, `规模5亿元的基金`: the amount says which one.
  func isAttribute(_ draft: FigureDraft) -> Bool {
    draft.token + 1 < tokens.count && tokens[draft.token + 1].firstLetter == "的"
      && ["投资", "规模", "面积"].contains { draft.indicator.ends($0) }
  }

  /// `达产后年产值30亿元，纳税2亿元`: what else is to come of it, in a clause of its own.
  func isYieldToo(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first, first > 1, draft.clause.count < 6 else { return false }
    // `年产3万吨饲料、2万套饲喂器`
    let comma = draft.clause.first { tokens[$0].kind == .listComma } ?? first - 1
    let isList = tokens[comma].kind == .listComma
    guard isList || tokens[comma].kind == .comma && tokens[comma].firstLetter == ",",
      // `可容纳300户商家入驻，提供岗位900个`
      tokens[max(0, comma - Self.nounLimit)..<comma].reversed().prefix(while: { $0.kind != .comma })
        .contains(where: { $0.kind == .quantity })
    else { return false }
    return isList || Self.gains.begins(text, at: tokens[first].start)
      || Self.prospects.contains(text, tokens[first]) && !draft.clause.contains { isTime(tokens[$0]) }
      // `年销售收入可达20亿元`
      || tokens[draft.token - 1].isWord("可达", in: text)
  }

  private func isTime(_ token: Token) -> Bool { token.wordClass.contains(.time) }

  private static let prospects: WordSet = "可 能 可以 能够 将 预计"
  private static let gains: WordSet = """
    纳税 税收 税金 利税 利润 年税收 年利税 带动 提供 安排 新增 新增税收 创造 吸纳 上缴 解决 可实现 年均 实现 可提供 可带动 可新增 贡献 入库税收 年纳税 就业 安置就业 吸纳就业 可安置 预计可
    形成税收 形成产值 亩均 年产值 年销售收入 年上缴 年创 创汇 出口创汇 每年 直接带动 间接带动
    """
  /// In tokens.
  private static let nounLimit = 8

  /// 其中 opens its clause.
  func isAmong(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first else { return false }
    // `其中：省内项目3个`
    return tokens[first].wordClass.contains(.among)
      || first > 1 && tokens[first - 1].firstLetter == ":" && tokens[first - 2].wordClass.contains(.among)
  }

  /// `环节再精简两成，时限压缩到5天以内`: what the next thing is to come to.
  func isNextCourse(_ draft: FigureDraft) -> Bool {
    guard let last = draft.clause.last, Self.courses.contains(text, tokens[last]),
      draft.qualifier == .under || draft.qualifier == .over || draft.qualifier == .about
    else { return false }
    return !hasHappened(before: draft)
      && !draft.clause.contains { tokens[$0].firstLetter == "已" || tokens[$0].isLetter("由") }
  }

  private static let courses: WordSet = "压缩到 压缩至 压减到 压减至 降到 降至 降低到 降低至 缩短到 缩短至 提高到 提高至 提升到 提升至 控制到 不超过"

  /// `增速不低于20%，首贷户300户`: a noun and its number behind a wish.
  func isBareNext(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first, first > 1, tokens[first - 1].kind == .comma,
      tokens[first - 1].firstLetter == ",", tokens[first - 2].kind == .quantity, draft.clause.count < 7,
      draft.rule == "noun.left", draft.phrase.lowerBound == first, draft.phrase.upperBound == draft.token,
      !isStatedSize(draft)
    else { return false }
    return draft.measure == .count || draft.measure == .people || draft.measure == .money
  }
}
