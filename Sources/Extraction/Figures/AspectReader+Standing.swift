// How things stand now and what is still ahead in a year that is half over.

extension AspectReader {
  /// `支出进度才38%`, `停工14个月`: it says how things are, whatever is wanted around it.
  func isFound(_ draft: FigureDraft) -> Bool {
    if draft.features.target { return false }
    if draft.clause.suffix(4).contains(where: { Self.findings.contains(text, tokens[$0]) }) {
      return true
    }
    // `只完成了40%`
    if draft.measure == .percent, let last = draft.clause.last, text.has("完成了", endingAt: tokens[last].end) {
      return true
    }
    return draft.rule == "noun.state"
      && draft.phrase.contains { Self.standstills.contains(text, tokens[$0]) }
  }

  private static let findings: WordSet = "还剩 还剩下 不到 仅 仅为 仅有 才 只有 仍有 已达 已有 现有 还差 尚有 拖欠"
  private static let standstills: WordSet = "停工 停产 闲置 拖欠 超期 逾期 撂荒 滞后"

  /// `下半年再供地80亩`, `年内改造9个`, said in the middle of the year.
  func isAhead(_ draft: FigureDraft, midYear: Bool) -> Bool {
    let first = draft.phrase.first.map { tokens[$0].start } ?? 0
    let phrase = first..<(draft.phrase.last.map { tokens[$0].end } ?? 0)
    var index = draft.token - 1
    let limit = max(0, draft.token - 24)
    while index >= limit {
      if tokens[index].kind == .comma, tokens[index].firstLetter == ";" { return false }
      if isDone(tokens[index]) || tokens[index].firstLetter == "了" { return false }
      // `完成年内投资计划不足50%`: what it is measured by.
      if Self.yearsPlans.begins(text, at: tokens[index].start) { return false }
      if midYear
        ? Self.aheads.contains(text, tokens[index]) || isWholeYear(index) || isMonthAhead(index)
        : tokens[index].begins("年内", in: text)
      {
        // `全年实现预计总产值25亿元`, said at its end.
        if monthsRun > 9, tokens[index..<draft.token].contains(where: { $0.begins("预计", in: text) }) {
          return false
        }
        // `下半年新签约项目40个`: said before it, of what it is to bring.
        if Self.halvesAhead.contains(text, tokens[index]), !text.has("以来", at: tokens[index].end),
          draft.measure == .count || draft.measure == .money, draft.change == .level,
          !tokens[index..<draft.token].contains(where: { $0.isLetter("的") })
        {
          return true
        }
        // Something has to be done then: `年内用地缺口` is there now.
        return tokens[index..<draft.token].contains {
          !$0.wordClass.isDisjoint(with: [.verb, .up, .down, .over, .target])
            || $0.kind == .letter && VerbLetters.isVerb($0.firstLetter)
            || $0.wordClass.contains(.action) && $0.wordClass.isDisjoint(with: [.noun, .head, .entity])
              && !phrase.contains($0.start)
            || $0.begins("组织", in: text) && $0.end == phrase.lowerBound
        }
      }
      if tokens[index].wordClass.contains(.time) { return false }
      index -= 1
    }
    return false
  }

  /// `8月完成投资9亿元`, told in June: a month of the year that has not begun.
  private func isMonthAhead(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .name, token.wordClass.contains(.time), token.range.count < 5,
      case let digits = token.range.prefix(while: { text[$0].isDigit }), 1...2 ~= digits.count,
      text.at(digits.upperBound) == "月", text.at(token.start - 1) != "年", text.at(token.start - 1) != "至",
      index == 0 || !tokens[index - 1].wordClass.contains(.time)
    else { return false }
    return monthsRun + 2...12 ~= number(of: digits, unread: 0)
  }

  /// 全年, as long as it is not over: no plan (全年目标), no other year's (去年全年).
  private func isWholeYear(_ index: Int) -> Bool {
    guard tokens[index].isWord("全年", in: text) else { return false }
    if index > 0, tokens[index - 1].wordClass.contains(.time) || tokens[index - 1].lastLetter == "计" {
      return false
    }
    return index + 1 < tokens.count && tokens[index + 1].wordClass.contains(.verb)
      && tokens[index + 1].wordClass.isDisjoint(with: [.target, .head])
      && !Self.fixed.begins(text, at: tokens[index + 1].start)
  }

  private static let fixed: WordSet = "安排 铺排 排定 下达 确定 计划 目标 任务 预算 预期"
  private static let yearsPlans: WordSet = "年内投资计划 年内计划 年内目标 年内任务"
  private static let halvesAhead: WordSet = "下半年 四季度"
  private static let aheads: WordSet = "下半年 年内 四季度"

  /// `6个月不开工的一律约谈`, `连续2个月亮红灯的部门由纪委约谈`: for whom a rule holds.
  func isCondition(_ draft: FigureDraft) -> Bool {
    if draft.measure == .count { return isCountedOffence(draft) }
    guard draft.measure == .duration else { return false }
    var index = draft.token + 1
    let limit = min(tokens.count, draft.token + 9)
    while index < limit, tokens[index].kind != .comma, tokens[index].firstLetter != "的" { index += 1 }
    guard index + 1 < limit, tokens[index].isLetter("的") else { return false }
    var next = index + 1
    if isSanction(tokens[next].start) { return true }
    let isNamed = !tokens[next].wordClass.isDisjoint(with: [.entity, .head])
    if isNamed { next += 1 }
    // `对连续2个月排名末位的单位进行约谈`
    if isNamed, draft.clause.contains(where: { tokens[$0].isLetter("对") }),
      text.has("连续", endingAt: tokens[draft.token].start)
    {
      return true
    }
    // `连续2个月末位的，到会上说明`, `连续2个季度末位的镇街，书记说明`
    if next < tokens.count, tokens[next].firstLetter == ",",
      text.has("连续", endingAt: tokens[draft.token].start)
    {
      return true
    }
    // `…仍未开工的项目，一律清退`
    guard next + 1 < tokens.count, tokens[next].kind == .comma else { return false }
    let start = tokens[next + 1].start
    return isNamed ? Self.firm.begins(text, at: start) : isSanction(start)
  }

  private func isSanction(_ start: Int) -> Bool {
    Self.firm.begins(text, at: start) || Self.sanctions.begins(text, at: start)
  }

  private static let firm: WordSet = "一律 坚决 约谈 责令 收回 清退 问责 通报 依法 取消 予以 给予"

  private static let sanctions: WordSet = "启动 由 要 必须 退出 严肃"

  /// `在全市9个县区中排第4位`: those among whom one is ranked are not one's own.
  func isRankedAmong(_ draft: FigureDraft) -> Bool {
    // `与第3位的X区相差61亿元`: another's place.
    if draft.measure == .rank, let last = draft.clause.last,
      tokens[last].isLetter("与") || tokens[last].isLetter("比")
    {
      return (draft.token + 1..<min(tokens.count, draft.token + 3)).contains { tokens[$0].isLetter("的") }
    }
    guard draft.measure == .count, draft.token > 1, tokens[draft.token - 1].wordClass.contains(.scope),
      case let mark = timeStart(before: draft.token - 1) - 1, mark >= 0, tokens[mark].isLetter("在")
    else { return false }
    let behind = (draft.token + 1..<min(tokens.count, draft.token + 12))
    // `在全县9个示范点当中走在前列`: one's own, where no place among them is told.
    if isLocal(tokens[draft.token - 1]), isOwn(tokens[draft.token - 1]),
      !behind.contains(where: { tokens[$0].kind == .quantity })
    {
      return false
    }
    // `在全省90个县区排名第9`
    return behind.contains { tokens[$0].lastLetter == "中" || Self.rankings.contains(text, tokens[$0]) }
  }

  private static let rankings: WordSet = "排名 排 排在 排位 位居 位列 位次"

  /// 全县, and no 全国.
  private func isLocal(_ scope: Token) -> Bool {
    switch text.at(scope.start + 1) {
    case "县", "区", "市", "州", "旗", "盟": true
    default: false
    }
  }

  /// `在2021年度全国90家开发区考评中`: where the time before `index` begins.
  private func timeStart(before index: Int) -> Int {
    var start = index
    while start > max(0, index - 3),
      tokens[start - 1].wordClass.contains(.time) || tokens[start - 1].isLetter("度")
    {
      start -= 1
    }
    return start
  }

  /// `每名领导包联2个项目`: a rule, neither done nor wanted once.
  func isAssigned(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .count || draft.measure == .people,
      draft.clause.suffix(3).contains(where: { Self.assignments.begins(text, at: tokens[$0].start) })
    else { return false }
    return draft.clause.contains { tokens[$0].firstLetter == "每" }
  }

  private static let assignments: WordSet = "包联 包抓 包保 包挂 挂包 联系 配 明确"

  /// Under a heading of tasks: something is done to reach the number, and nothing says that it is there.
  func isAsked(_ draft: FigureDraft) -> Bool {
    guard draft.project == nil, draft.measure != .rank, let last = draft.clause.last,
      !tokens[last].isLetter("的"), !tokens[last].isLetter("等")
    else { return false }
    return !tokens[max(0, draft.token - 80)..<draft.token].contains {
      Self.standing.contains(text, $0)
    }
  }

  private static let standing: WordSet = "涉及 覆盖 目前 前期 正在 现在 这次 此前 已经 全长 占地 治理面积 上半年 一季度 前三季度 去年 上年 解决"

  /// `黄牌累计2次的，书记约谈`: for whom a rule holds.
  private func isCountedOffence(_ draft: FigureDraft) -> Bool {
    // `连续2次排名后三位的，…`
    if draft.rule == "noun.repeated", draft.phrase.lowerBound == draft.token + 1 {
      return tokens[draft.phrase.upperBound].isLetter("的")
    }
    let of = draft.token + 1
    return of + 1 < tokens.count && tokens[of].isLetter("的") && tokens[of + 1].kind == .comma
      && tokens[draft.token].lastLetter == "次"
  }

  /// `上半年网络零售额9亿元`, said when it is over: so many months of the year are.
  func isOver(_ draft: FigureDraft, months: Int) -> Bool {
    for index in (max(0, draft.token - 40)..<draft.token).reversed() {
      if tokens[index].wordClass.contains(.target), !isMetTarget(index), !isGained(index, draft) {
        return false
      }
      let word = tokens[index].range
      // `上半年办了9件，下半年再办6件`
      if draft.measure != .duration, draft.clause.contains(index), Self.halvesAhead.contains(text, word) {
        return false
      }
      // 比三季度多出: what something is measured against.
      if index > 0, tokens[index - 1].wordClass.contains(.compare) { continue }
      if Self.firstQuarter.contains(text, word) || isMonths(tokens[index])
        || isFirstMonths(index, months: months) || isMonthEnd(index, months: months)
      {
        return true
      }
      if Self.firstHalf.contains(text, word) { return months >= 6 }
      if Self.threeQuarters.contains(text, word) { return months >= 9 }
    }
    return false
  }

  private static let firstQuarter: WordSet = "首季 一季度 第一季度"
  private static let firstHalf: WordSet = "上半年 二季度 第二季度 前两季度"
  private static let threeQuarters: WordSet = "三季度 第三季度 前三季度"
}
