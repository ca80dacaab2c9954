// Whose figures a sentence gives: one's own place's, the nation's, the parent city's, a neighbour's.

extension AspectReader {
  /// The tokens that speak of others or of one's own place, in order.
  func findOwners() -> [Owner] {
    let others = Self.others
    var owners: [Owner] = []
    for (index, token) in tokens.enumerated() where others.contains(token.firstLetter) {
      if isOwn(token) && !isStandard(index) && !isBehindCompare(index)
        || token.begins("我们", in: text) && !isHeldAgainst(index) && !isStandard(index)
      {
        owners.append(Owner(token: index, isOther: false))
      } else if index > 0, tokens[index - 1].wordClass.contains(.among), token.wordClass.contains(.region),
        ownNames.holds(text.string(token.range))
      {
        // `全市要突破900亿元，其中开发区要达到90亿元`: a park calls itself so.
        owners.append(Owner(token: index, isOther: false))
      } else if token.firstLetter == "园" {
        // `全市产值900亿元，其中，园区90亿元`
        if token.isWord("园区", in: text), opensPart(index), ownNames.holds("园区") {
          owners.append(Owner(token: index, isOther: false))
        }
      } else if Brackets.opening(tokens, before: index) == nil,
        isOther(index) || isNeighbour(index) || isTheirs(index) || isContrary(index)
          || isPeer(index) || isRule(index)
      {
        owners.append(Owner(token: index, isOther: true))
      }
    }
    return owners
  }

  /// 其中 or a comma stands before it.
  private func opensPart(_ index: Int) -> Bool {
    index > 0 && (tokens[index - 1].wordClass.contains(.among) || tokens[index - 1].kind == .comma)
  }

  /// The nation, the parent city: 我国, 全国 as a subject, 国务院.
  func speaksOfOthers(_ draft: FigureDraft) -> Bool {
    let index = draft.token
    guard let last = owners.last(where: { $0.token < index }) else { return false }
    guard last.isOther, last.token >= index - 60 || isView(last.token) else { return false }
    if draft.project != nil, namesWork(last.token) { return false }
    if isAverage(last.token) { return isOfAverage(last.token, draft) }
    return tokens[last.token].firstLetter != "而" && tokens[last.token].firstLetter != "我"
      || !(last.token..<index).contains { tokens[$0].kind == .comma && tokens[$0].firstLetter == ";" }
  }

  /// `全市平均`: said for comparison.
  private func isAverage(_ index: Int) -> Bool {
    tokens[index].wordClass.contains(.scope) && index + 1 < tokens.count
      && tokens[index + 1].begins("平均", in: text)
  }

  /// `全市平均增长6%，总量80亿元`: the average holds for its own number and for what goes on from it; the gap
  /// to it, and what stands in another part of the sentence, are one's own.
  private func isOfAverage(_ owner: Int, _ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first,
      let number = tokens[owner..<draft.token].firstIndex(where: { $0.kind == .quantity })
    else { return true }
    return draft.change != .difference
      && !(number..<max(number, first)).contains {
        tokens[$0].kind == .comma && tokens[$0].firstLetter == ";"
      }
  }

  /// `分别高出我区1个百分点`: what another is held against.
  private func isBehindCompare(_ index: Int) -> Bool {
    index > 0 && tokens[index].firstLetter == "我"
      && !tokens[index - 1].wordClass.isDisjoint(with: [.compare, .over])
  }

  /// `凡是产值下降的企业，…`: a rule, whoever it holds for.
  private func isRule(_ index: Int) -> Bool {
    tokens[index].firstLetter == "凡"
      && (opensClause(index) || text.has("今后", endingAt: tokens[index].start))
  }

  /// `引资额是我区的1.6倍`
  private func isStandard(_ index: Int) -> Bool {
    index + 2 < tokens.count && tokens[index + 1].isLetter("的")
      && tokens[index + 2].kind == .quantity
  }

  /// 我区, 全市 of a city's document.
  func isOwn(_ token: Token) -> Bool {
    guard token.wordClass.contains(.scope), token.range.count == 2 else { return false }
    switch text[token.start + 1] {
    case "区", "县", "旗":
      return level == .district || level == .unknown || token.firstLetter == "我"
    case "市", "州", "盟": return level == .city
    case "省": return level == .province
    case "国": return level == .nation
    default: return false
    }
  }

  private func isOther(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.begins("我国", in: text) || isChina(index) { return level != .nation }
    if token.begins("国务院", in: text) {
      // `经国务院批准设立，面积3平方公里`
      return level != .nation && !(index > 0 && Self.approvals.contains(text, tokens[index - 1]))
    }
    // `市里确定的预期增速为6%`
    if text.at(token.start + 1) == "里", opensClause(index),
      (token.start + 2..<token.start + 5).contains(where: { Self.settings.begins(text, at: $0) })
    {
      let isBelow = level == .district || level == .unknown
      return token.firstLetter == "省" ? level != .province : token.firstLetter == "市" && isBelow
    }
    if token.isWord("中央", in: text), index + 1 < tokens.count, opensClause(index) {
      return Self.national.begins(text, at: token.end)
    }
    if token.isWord("国家", in: text), index + 1 < tokens.count {
      if isGiver(index) || isPassing(index) { return false }
      // `入围国家发改委项目库4个`
      if index > 0, tokens[index - 1].wordClass.contains(.verb) || tokens[index - 1].lastLetter == "向" {
        return false
      }
      return level != .nation
        && (tokens[index + 1].firstLetter == "要" || text.has("工信", at: token.end)
          || text.has("发改", at: token.end)
          || opensClause(index) && (Self.national.begins(text, at: token.end) || isAllotted(by: index))
          || tokens[index + 1].wordClass.contains(.time) && opensClause(index))
    }
    // `全省定的是5.5%`
    if isWider(token), isSetAbove(index) || text.has("定的", at: token.end) { return true }
    guard token.wordClass.contains(.scope),
      isSubject(index) || isMeanwhile(index) || isAverage(index) && index > 0 && isBehindTurn(index)
    else { return false }
    switch text.at(token.start + 1) {
    case "球", "世": return true
    case "国": return token.firstLetter == "全" && level != .nation
    case "省": return token.firstLetter == "全" && level < .province
    case "市": return token.firstLetter == "全" && level < .city
    default: return false
    }
  }

  /// `国家安排专项债券3.8万亿元`: no place has as much.
  private func isAllotted(by nation: Int) -> Bool {
    guard text.has("安排", at: tokens[nation].end) else { return false }
    return Self.national.begins(text, at: tokens[nation].end + 2)
      || tokens[nation...].prefix { $0.kind != .comma }.contains {
        $0.kind == .quantity && text.has("万亿元", endingAt: $0.end)
      }
  }

  /// `市里要求今年全市开工项目90个`: what those above have set for all.
  private func isSetAbove(_ index: Int) -> Bool {
    guard let verb = (max(0, index - 3)..<index).last(where: { Self.settings.contains(text, tokens[$0]) }),
      tokens[verb + 1..<index].allSatisfy({ $0.wordClass.contains(.time) })
    else { return false }
    return (max(0, verb - 3)..<verb).contains {
      opensClause($0) && Self.above.begins(text, at: tokens[$0].start)
    }
  }

  private static let approvals: WordSet = "经 报 由 被 获 获得"
  private static let above: WordSet = "市里 市委 市政府 市上 省里 省委 省政府"

  /// 全市 for a district, 全省 for a city.
  func isWider(_ token: Token) -> Bool {
    guard token.firstLetter == "全", token.range.count == 2 else { return false }
    switch text[token.start + 1] {
    case "国": return level != .nation
    case "省": return level < .province
    case "市": return level < .city
    default: return false
    }
  }

  /// `人家做到28万元`, but not `比人家少3亿元`.
  private func isTheirs(_ index: Int) -> Bool {
    tokens[index].begins("人家", in: text) && !isHeldAgainst(index)
  }

  /// `可是全市平均增长9%`
  private func isBehindTurn(_ index: Int) -> Bool {
    Self.turns.contains(text, tokens[index - 1]) && opensClause(index - 1)
  }

  private static let turns: WordSet = "可是 但是 但 可 不过 然而"

  /// 比, 像: what is held against another.
  private func isHeldAgainst(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    // `盘子没有我们大`
    if text.has("没有", endingAt: tokens[index].start) || text.has("不如", endingAt: tokens[index].start) {
      return true
    }
    switch tokens[index - 1].lastLetter {
    case "比", "较", "跟", "和", "与", "同", "像", "向", "及", "于", "给", "对", "学": return true
    // 排在我们后头
    case "在": return text.at(tokens[index].end) == "后" || text.at(tokens[index].end) == "前"
    // 高出我们3个百分点
    default: return tokens[index - 1].firstLetter == "高" && tokens[index - 1].begins("高出", in: text)
    }
  }

  /// `全市新开工31个，我县只有2个`: what one's own place is held against.
  func isContrasted(_ draft: FigureDraft) -> Bool {
    var index = draft.token + 1
    while index < min(tokens.count, draft.token + 8), tokens[index].kind != .comma { index += 1 }
    guard index + 2 < tokens.count else { return false }
    // `投资增长21%，比我们高出25个百分点`
    if tokens[index].firstLetter != ";", isAgainstUs(index + 1) { return true }
    // `百亿企业有7家，而我市一家都没有`
    if index + 4 < tokens.count, tokens[index + 1].isLetter("而") || tokens[index + 1].isLetter("可") {
      index += 1
    }
    guard isOwn(tokens[index + 1]) || tokens[index + 1].begins("我们", in: text),
      tokens[index + 1].firstLetter == "我"
    else { return false }
    if text.has("一家都没有", at: tokens[index + 1].end) || text.has("一个都没有", at: tokens[index + 1].end)
      || text.has("还没有", at: tokens[index + 1].end)
    {
      return true
    }
    // `出口额全市增长8%，我区增长6%`
    if draft.change == .growth, draft.clause.dropFirst().contains(where: { isWider(tokens[$0]) }) {
      return true
    }
    return (index + 2..<min(tokens.count, index + 7)).contains {
      Self.statements.contains(text, tokens[$0]) || tokens[$0].begins("才", in: text)
        || Self.fallings.begins(text, at: tokens[$0].start)
    }
  }

  private static let fallings: WordSet = "连人家 赶不上 比不上 抵不上 抵不过 不如 不及"

  /// `比我们多28个`, `比我县快5个百分点`: who is spoken of is another.
  func isMeasuredByUs(_ draft: FigureDraft) -> Bool {
    draft.clause.contains { isAgainstUs($0) }
  }

  func isAgainstUs(_ index: Int) -> Bool {
    guard tokens[index].range.count == 1,
      tokens[index].firstLetter == "比" || tokens[index].firstLetter == "较",
      index + 1 < tokens.count, isOurs(tokens[index + 1])
    else { return false }
    // 比我市去年: one's own past.
    return (tokens[index + 1].begins("我们", in: text) || isOwn(tokens[index + 1]))
      && (index + 2 == tokens.count || !tokens[index + 2].wordClass.contains(.time))
  }

  /// `而全国同期增速为6.5%`
  private func isMeanwhile(_ index: Int) -> Bool {
    // `而同期全市增长2%`
    if index > 1, tokens[index - 1].begins("同期", in: text), tokens[index - 2].lastLetter == "而" {
      return true
    }
    return index + 1 < tokens.count && tokens[index + 1].begins("同期", in: text)
      && (index == 0 || tokens[index - 1].kind == .comma || tokens[index - 1].firstLetter == "而")
  }

  /// `从全国看，…`: of all up to the sentence's end.
  private func isView(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].lastLetter == "从"
      && (text.at(tokens[index].end) == "看" || text.has("来看", at: tokens[index].end))
  }

  /// A scope that opens its clause and is followed by what it has, not by a rank or an average.
  private func isSubject(_ index: Int) -> Bool {
    if isBeyond(tokens[index]), isViewOfWider(index) { return true }
    guard opensClause(index), !isHonour(index) else { return false }
    let isAtFirst = text.has("初步", at: tokens[index].end)
    var next = isAtFirst ? index + 3 : index + 1
    while next < tokens.count,
      tokens[next].wordClass.contains(.time) || next < index + 4 && Self.intents.contains(text, tokens[next])
    {
      next += 1
    }
    // 全国首创案例: an honour of one's own.
    if next < tokens.count, Self.honours.contains(text, tokens[next]) || settlesHere(next) { return false }
    guard next < tokens.count else { return false }
    // `全省计划安排项目投资`, `全市安排的目标`
    if next > index + 1,
      text.has("安排", endingAt: tokens[next - 1].end) || tokens[next].begins("安排的", in: text)
    {
      return true
    }
    // `今年全国计划新开工5万个`, `全省要完成投资5000亿元`
    if next > index + 1, Self.plans.contains(text, tokens[next - 1]), isBeyond(tokens[index]) {
      let verb = tokens[next].wordClass.contains(.adverb) ? next + 1 : next
      return verb < tokens.count && tokens[verb].wordClass.contains(.verb)
    }
    // `全国第四季度增速比一季度高出13个百分点`
    if next > index + 1, next + 2 < tokens.count, tokens[next].wordClass.contains(.rateNoun),
      tokens[next + 1].wordClass.contains(.compare)
    {
      return true
    }
    // `全国完成棚改任务要提升到600万套`
    if next == index + 1, text.at(tokens[index].start + 1) == "国", Self.deeds.contains(text, tokens[next]) {
      return true
    }
    // `我县只有90%，全市是91.5%`
    if tokens[next].isLetter("是"), next + 1 < tokens.count, tokens[next + 1].kind == .quantity { return true }
    // `全省共发生事故9起`, `全国300个城市`
    if isBeyond(tokens[index]), next + 1 < tokens.count {
      if next > index + 1, tokens[next - 1].isLetter("共"), tokens[next].begins("发生", in: text) { return true }
      if text.at(tokens[index].start + 1) == "国", next == index + 1, tokens[next].kind == .quantity {
        return !tokens[next + 1].wordClass.isDisjoint(with: [.entity, .noun, .scope])
      }
    }
    return !tokens[next].wordClass.isDisjoint(with: [.head, .noun]) || tokens[next].begins("平均", in: text)
  }

  /// The nation, or the province of a place whose level is known.
  private func isBeyond(_ scope: Token) -> Bool {
    text.at(scope.start + 1) == "国" || text.at(scope.start + 1) == "省" && level != .unknown
  }

  private static let plans: WordSet = "计划 拟 将 要 预计"
  private static let deeds: WordSet = "完成 累计完成 共完成 新开工 实现"

  /// `邻近的岚港区`, `邻市经开区`, `兄弟县区`: another place of the same kind.
  private func isNeighbour(_ index: Int) -> Bool {
    return Self.neighbours.begins(text, at: tokens[index].start)
      && (opensClause(index) || isTurn(index - 1) && opensClause(index - 1)
        // 而我们隔壁的临湖县
        || index > 0 && tokens[index - 1].isWord("我们", in: text))
  }

  /// `反观邻近的沅口市`, `而隔壁的经开区`
  private func isTurn(_ index: Int) -> Bool {
    switch tokens[index].firstLetter {
    case "反", "而", "再", "但", "可", "同": true
    default: false
    }
  }

  private static let national: WordSet = "中央预算内投资 地方政府专项债券 超长期特别国债 特别国债 增发 发行 新增发行 下拨 预拨 减税降费 降准 降息"
  private static let settings: WordSet = "确定 明确 提出 部署 规定 安排 要求"
  /// 全国拟安排专项债券
  private static let intents: WordSet = "拟 将 要 共 计划 预计 安排 拟安排 预计安排 计划安排"
  private static let honours: WordSet = "首创 首个 首批 首家 首例 重点实验室 文明 文明城市 先进 优秀 示范 统一 道德模范 劳动模范 领先 百强"

  private static let neighbours: WordSet = """
    旁边的 邻近 隔壁 相邻 邻市 邻县 邻区 邻省 兄弟区 兄弟县 兄弟市 兄弟园区 兄弟城区 兄弟地区
    先进地区 先进县 先进区县 先进园区 先进开发区 先进省份 发达地区 发达县 发达省份 沿海地区 沿海发达地区 沿海省份 周边地区 周边县 周边区县
    """

  /// At the head of a clause, or behind a time there.
  func opensClause(_ index: Int) -> Bool {
    if index == 0 || tokens[index - 1].kind == .comma { return true }
    guard tokens[index - 1].wordClass.contains(.time) else { return false }
    // `到2025年全市…`
    let time = index > 1 && tokens[index - 2].isLetter("到") ? index - 2 : index - 1
    return time == 0 || tokens[time - 1].kind == .comma
  }

  /// `而江口区已有5家`: another place, up to the end of that part of the sentence.
  private func isContrary(_ index: Int) -> Bool {
    guard tokens[index].isLetter("而"), index == 0 || tokens[index - 1].kind == .comma else {
      return false
    }
    for next in index + 1..<min(tokens.count, index + 10) {
      let token = tokens[next]
      // `而全市平均开工率为81%`
      if token.wordClass.contains(.scope) {
        return isOther(next)
          || next == index + 1 && isWider(token) && next + 1 < tokens.count
            && (tokens[next + 1].begins("平均", in: text)
              || !tokens[next + 1].wordClass.isDisjoint(with: [.up, .down, .link]))
      }
      if token.kind == .quantity || token.kind == .comma || isOurs(token) { return false }
      if !token.wordClass.isDisjoint(with: [.verb, .link, .head, .up, .down, .time, .compare]) {
        return false
      }
      if Self.places.contains(text, token), next > index + 1 || token.range.count > 2 { return true }
    }
    return false
  }

  private func isOurs(_ token: Token) -> Bool { token.firstLetter == "我" && token.range.count == 2 }

  private static let places: WordSet = "区 县 市 州 开发区 高新区 经开区 新区 园区 地方 地区 发达地区 先进地区 沿海地区 周边地区"
}
