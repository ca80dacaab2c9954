// What only a project has, and what is said of one in a later clause.

extension ProjectLinks {
  /// 总投资, 占地面积: what a project has.
  func isAttribute(_ indicator: String) -> Bool {
    // `其中一期投资6亿元`
    if indicator.ends("投资"), Self.phases.contains(where: indicator.begins) { return true }
    return indicator.ends(withOneOf: Self.attributes) || indicator.isBytes("装机")
  }

  private static let phases = ["一期", "二期", "三期", "首期"]
  private static let attributes = PhraseSet(
    words: """
      总投资 引资额 投资额 计划投资 投资总额 投资规模 概算投资 意向投资 用地面积 占地面积 占地 建筑面积 总面积 年产值 注册资金总额 全长 总长 用地 处理规模 总装机
      装机容量 建设工期 总工期 工程量 库容 协议投资 签约额 签约金额 签约总额 规划面积 商业面积
      """)

  /// What an undertaking is to cost, whatever stands before it.
  static let costsInAll = ["计划总投资", "总投资"]

  /// What is said of a project in a later clause.
  func isPart(_ draft: FigureDraft) -> Bool {
    guard draft.change == .level || draft.change == .share else { return false }
    return Self.parts.contains(draft.indicator)
  }

  private static let parts: Set<String> = [
    "投资", "到位资金", "产能", "总产能", "床位", "学位", "教学班", "房源", "厂房", "标准化厂房", "居民", "就业", "生产线", "岗位", "就业岗位", "产值",
    "车位", "停车位",
    "路基", "路面", "桥墩", "箱梁", "桩基", "塔基", "土石方", "电梯", "处理能力", "日处理能力", "投资完成率", "工程款", "进度款", "工程量", "企业",
    "库容", "长度", "安置房", "住宅", "套房源",
    "施工人员", "机械", "供水能力", "日供水能力", "设计产能", "年产能", "装机", "发电量",
    "送电能力", "年送电能力", "输电能力", "输气能力", "年输气能力", "年供气能力", "年供水能力", "年处理能力", "年通过能力", "吞吐能力", "年吞吐能力",
  ]

  /// `项目履约率87%`: of all projects.
  private static let generic: WordSet = "项目 工程"
  /// Of any district's undertakings many are called so: 科技园 and 科技企业.
  private static let common: WordSet = "科技 产业 技术 工业 农业 文化 生态 经济 企业 智能 绿色 高端"

  /// The clause begins with a word of the project the sentence before was about: 大厦 … 楼宇….
  func repeats(_ topic: Topic, _ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    // `占园区全年计划的57%`: what it is a share of.
    if draft.change == .share, draft.token > 0, tokens[draft.token - 1].isLetter("的") { return false }
    for index in draft.clause
    where tokens[index].kind == .word && !tokens[index].wordClass.isDisjoint(with: [.entity, .noun]) {
      if Self.generic.contains(text, tokens[index]) { return false }
      if Self.common.contains(text, tokens[index]) { continue }
      let word = text.string(tokens[index].range)
      return tokens[index].range.count > 1 && topic.surface.holdsLetters(word)
    }
    return false
  }

  /// `汶江泵站开工，建成后新增排水能力8立方米`: what it will do.
  func isOnceBuilt(_ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    guard draft.change == .level || draft.change == .share || draft.change == .difference,
      let first = draft.clause.first, first > 0, tokens[first - 1].kind == .comma
    else { return false }
    let start = tokens[first].start
    let verb = text.has("项目", at: start) ? start + 2 : start
    if Self.onceBuilt.begins(text, at: verb) { return true }
    // `全部建成投产后，可实现销售收入9亿元`
    let end = tokens[first - 1].start - 1
    return text.at(end) == "后" && tokens[first - 1].firstLetter == ","
      && Self.builds.contains { text.has($0, endingAt: end) }
  }

  private static let builds: [StaticString] = ["建成", "投产", "达产", "投用", "满产", "达效"]

  /// `用工减到340人，产量提高35%`, `投产后年产值9亿元，税收6000万元`: in the clause behind what was linked.
  func isYield(_ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    guard last != nil, let first = draft.clause.first, first > 1, tokens[first - 1].kind == .comma,
      tokens[first - 2].kind == .quantity
    else { return false }
    switch draft.change {
    case .growth, .difference: return draft.indicator.ends(withOneOf: Self.yields)
    case .level: return draft.indicator.ends(withOneOf: Self.gains)
    default: return false
    }
  }

  private static let onceBuilt: WordSet = "建成后 投产后 达产后 投用后 满产后 建成投产后 建成投用后"

  private static let yields = PhraseSet(words: "产量 产能 效率 成本 能耗 用工 合格率 均价 价格 产值")

  private static let gains = PhraseSet(words: "税收 利税 利润 创汇 营业收入 销售收入 房屋 民房 坟墓")

  /// What is spent on it, how large it is, its first machine, right behind its name.
  func isOwnNext(
    _ draft: FigureDraft, _ between: Range<Int>, _ text: SentenceText, _ tokens: [Token]
  ) -> Bool {
    isOwnSpending(draft, between, tokens) || isOwnSize(draft, between)
      || isFirstMachine(between, text, tokens)
  }

  /// `盯紧博昕光电二期项目，确保9月底前完成供地90亩`: what is wanted of it.
  func isWantedOfIt(
    _ draft: FigureDraft, _ between: Range<Int>, _ text: SentenceText, _ tokens: [Token]
  ) -> Bool {
    guard isSize(draft), let first = draft.clause.first,
      tokens[first].wordClass.contains(.target) || isByDay(first, text, tokens)
    else { return false }
    return between.filter { tokens[$0].kind == .comma }.count == 1
  }

  /// `岚江饲料项目：投资2亿元；新购设备9台`: all of the item is on it.
  func headsItem(_ mention: ProjectDraft, _ tokens: [Token]) -> Bool {
    mentions.count == 1 && mention.letters.lowerBound < start + 4 && mention.tokens.upperBound < tokens.count
      && tokens[mention.tokens.upperBound].firstLetter == ":"
  }

  /// 年底前, 9月底前.
  private func isByDay(_ first: Int, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    guard first + 1 < tokens.count, tokens[first].wordClass.contains(.time) else { return false }
    return tokens[first].lastLetter == "前" || tokens[first + 1].isLetter("前")
  }
}
