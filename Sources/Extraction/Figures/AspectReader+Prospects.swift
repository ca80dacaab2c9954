// What is to come of a project once it runs: `建成后可安置就业300人`.

extension AspectReader {
  /// `达产后年产值30亿元`, `预计每年可新增税收1亿元`: what is to come of a project.
  func isProspect(_ draft: FigureDraft) -> Bool {
    guard !isStatedSize(draft) else { return false }
    return draft.clause.contains { index in
      let next = index + 1 < draft.token ? tokens[index + 1].range : 0..<0
      if NounPhrases.completions.contains(text, tokens[index]) {
        return text.at(tokens[index].end) == "后" || Self.afterwards.begins(text, at: tokens[index].end)
      }
      guard isExpecting(tokens[index]), !isOfYearRun(draft, index), !isSpentByNow(draft) else {
        return false
      }
      return tokens[index].range.count == 3 && !tokens[index].begins("预计为", in: text)
        && !text.has("完成", at: tokens[index].end)
        || !next.isEmpty
          && (Self.yields.contains(text, next)
            || text[next.lowerBound] == "年" && text.at(next.upperBound) == "可")
    }
  }

  private func isExpecting(_ token: Token) -> Bool {
    token.firstLetter == "预" && (text.has("预计", at: token.start) || text.has("预估", at: token.start))
  }

  /// `预计实现年产值9亿元`, `可实现年销售收入9亿元`, `年纳税预计在9亿元以上`: what each year is to bring.
  func isYearlyYield(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .money, draft.change == .level else { return false }
    var (isYearly, isAhead) = (false, false)
    for index in draft.clause {
      let token = tokens[index]
      if token.wordClass.contains(.time) || isDone(token) { return false }
      if token.firstLetter == "年", !isYearly {
        isYearly = Self.eachYear.contains(text.at(token.start + 1))
      }
      isAhead = isAhead || Self.aheads.contains(text, token)
    }
    return isYearly && isAhead
  }

  private static let eachYear: LetterSet = ["产", "销", "纳", "税", "利", "营", "创", "可", "应", "开"]
  private static let aheads: WordSet = "预计 预估 可 可实现 将 将实现 可达 可达到 可望 有望 预计可 预计将"

  /// `预计今年实现收入15亿元、税收11亿元，同比分别增长9%、8%`: the year's own result.
  private func isOfYearRun(_ draft: FigureDraft, _ index: Int) -> Bool {
    // `全年预计可实现增长3%`, in an account of the year.
    if isAccount && monthsRun < 3 || monthsRun > 9, index > 0, tokens[index - 1].isWord("全年", in: text) {
      return true
    }
    guard index + 2 < draft.token, Self.wholeYears.contains(text, tokens[index + 1]),
      draft.clause.contains(where: { Self.results.contains(text, tokens[$0]) })
    else { return false }
    let comma = (draft.token + 1..<min(tokens.count, draft.token + 8)).first { tokens[$0].kind == .comma }
    return comma.map { text.has("同比", at: tokens[$0].end) } ?? false
  }

  /// `1—9月，在建项目预计可完成投资9亿元`: what is spent in months that are over; what it yields comes later.
  private func isSpentByNow(_ draft: FigureDraft) -> Bool {
    monthsRun > 2 && draft.indicator.ends("投资")
      && (isOver(draft, months: monthsRun) || tokens.prefix(Self.openingLimit).contains { isMonths($0) })
  }

  /// In tokens: `截至目前，1—9月`.
  private static let openingLimit = 4
  private static let wholeYears: WordSet = "今年 全年 今年全年"
  private static let results: WordSet = "实现 完成 达到"

  /// `达产后年产值`, `预计每年新增税收`: it holds for no year that is named.
  func isOfNoYear(_ draft: FigureDraft) -> Bool {
    if isAfterCompletion(draft) || signs.contains(.atFirst) && isYearlyYield(draft) { return true }
    guard signs.contains(.prospect), isProspect(draft) else { return false }
    return draft.clause.contains { index in
      // `预计2025年建成3座酒店`: by then.
      if NounPhrases.completions.contains(text, tokens[index]) { return !isSomethingBuilt(index) }
      guard isExpecting(tokens[index]) else { return false }
      let next = tokens[index].start + 2
      return text.at(next) == "年" || text.at(next) == "每" && text.at(next + 1) == "年"
        // `预估亩均税收9万元`: as reckoned for each year.
        || text.at(next) == "亩"
    } && !draft.clause.contains { Self.years.contains(text, tokens[$0]) }
  }

  private func isSomethingBuilt(_ index: Int) -> Bool {
    guard tokens[index].isWord("建成", in: text) else { return false }
    let next = text.at(tokens[index].end)
    return next.isDigit || ChineseNumerals.digit(next) != nil || next == "两"
  }

  /// `建成投产后，可安置就业100人`, `全部投产后，年产值可达3亿元`
  func isAfterCompletion(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first, first > 2 else { return false }
    guard tokens[first - 1].firstLetter == ",", isCompletion(before: first - 2) else {
      return signs.contains(.prospect) && isInOutlook(draft, first)
    }
    if tokens[first].isLetter("可") || Self.yields.contains(text, tokens[first]) { return true }
    if isInOutlook(draft, first) { return true }
    return draft.clause.contains { Self.maybes.contains(text, tokens[$0]) }
      && !(max(0, first - 8)..<draft.token).contains { isDone(tokens[$0]) || tokens[$0].isLetter("了") }
  }

  private func isCompletion(before mark: Int) -> Bool {
    tokens[mark].isLetter("后") && mark > 0
      && (NounPhrases.completions.contains(text, tokens[mark - 1])
        || Self.startings.contains { text.has($0, endingAt: tokens[mark].start) })
  }

  /// `项目建成后，可年产设备6500台，年销售额2亿元，利税3000万元`: all that the sentence tells is to come of it.
  private func isInOutlook(_ draft: FigureDraft, _ first: Int) -> Bool {
    guard draft.change == .level, !isStatedSize(draft),
      let comma = tokens.prefix(Self.outlookLimit).firstIndex(where: { $0.kind == .comma }), comma > 1,
      comma < first, tokens[comma].firstLetter == ",", isCompletion(before: comma - 1),
      Self.undertakings.begins(text, at: text.remarkEnd)
    else { return false }
    return !tokens[comma..<draft.token].contains {
      isDone($0) || $0.kind == .comma && $0.firstLetter != "," || $0.isLetter("了")
        || Self.told.begins(text, at: $0.start) || $0.wordClass.contains(.time)
    }
  }

  /// In tokens.
  private static let outlookLimit = 8
  private static let undertakings: WordSet = "项目 该项目 工程 该工程 整个项目 全部 全面 建成 投产 达产 园区 基地 一期 二期"
  private static let told: WordSet = "累计 共 先后 当年 当月 陆续 相继"

  /// `达产后可年产9万台，预计可实现收入2亿元，税收3000万元`: what goes on from it too.
  func isExpectedYield(_ draft: FigureDraft) -> Bool {
    draft.clause.first.map { tokens[$0].begins("预计", in: text) && tokens[$0].range.count == 3 } ?? false
  }

  /// `建成后将带动900户群众户均增收3000元`: what else is said of it before the comma.
  func isInYield(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first, first > 0, tokens[first - 1].kind == .quantity,
      !isStatedSize(draft)
    else { return false }
    return draft.clause.contains { Self.perHead.contains(text, tokens[$0]) }
  }

  /// 投入运营后
  private static let startings: [StaticString] = [
    "投入运营", "投入使用", "投入运行", "正式运营", "建成运营", "建成达产", "建成投用", "建成使用", "建成投运", "全部建成", "全面建成", "竣工",
  ]
  private static let perHead: WordSet = "户均 人均 年均 亩均 户均增收 人均增收 年增收 每户 每人"
  private static let maybes: WordSet = "可 可以 将 可达 可达到 约达 预计 预估 将达 将达到 预计可 预计将"
  private static let years: WordSet = "今年 明年 后年 今年底 明年底"
  private static let afterwards: WordSet = "以后 之后"
  private static let yields: WordSet = "年 每年 可 能 可以 能够 将 今年 明年 年均 亩均 亩均产值 亩均税收"
}
