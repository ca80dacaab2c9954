// Words of plain speech between noun and number: what is wished for, what is missing, what they are held to.

extension PredicateReader {
  /// `农村低保累计保障900户`: behind its adverb what a scheme does, and not what is counted.
  func isCareInAll(_ index: Int, _ clause: Range<Int>) -> Bool {
    guard index > clause.lowerBound + 1, Self.cares.contains(text, tokens[index]),
      Self.inAll.contains(text, tokens[index - 1])
    else { return false }
    return !tokens[index - 2].wordClass.isDisjoint(with: [.noun, .entity, .head, .action])
      && tokens[index - 2].wordClass.isDisjoint(with: [.verb, .time, .scope, .adverb])
  }

  private static let cares: WordSet = "保障 救助 资助 补助 帮扶 慰问"
  private static let inAll: WordSet = "累计 共 共计 合计"

  /// `投资要保70亿、争80亿`, `总产保28万吨`: one letter before the number for what is wished.
  func isWish(_ index: Int, _ clause: Range<Int>) -> Bool {
    guard index + 1 == clause.upperBound, tokens[index].range.count == 1 else { return false }
    switch tokens[index].firstLetter {
    case "保", "争", "冲", "奔": break
    default: return false
    }
    guard index > clause.lowerBound else { return true }
    let before = tokens[index - 1]
    return before.kind == .listComma
      || !before.wordClass.isDisjoint(with: [.head, .adverb, .target, .time, .scope])
  }

  /// `三、四季度增速`: the quarters before the last of them; `投资前5个月下降`, `投资2023年度增长`: which months, which year.
  func isPartOfTime(_ index: Int, _ clause: Range<Int>) -> Bool {
    if tokens[index].isLetter("度"), index > clause.lowerBound, tokens[index - 1].kind == .name,
      tokens[index - 1].lastLetter == "年"
    {
      return true
    }
    if index + 1 < clause.upperBound, tokens[index + 1].kind == .name,
      tokens[index + 1].wordClass.contains(.time),
      tokens[index].isLetter("前") || tokens[index].isLetter("头")
    {
      return true
    }
    guard index + 2 < clause.upperBound else { return false }
    // 二三季度
    let quarter = tokens[tokens[index + 1].kind == .listComma ? index + 2 : index + 1]
    guard quarter.wordClass.contains(.time),
      quarter.begins("四季度", in: text) || quarter.begins("三季度", in: text)
        || quarter.begins("二季度", in: text)
    else { return false }
    return ChineseNumerals.digit(tokens[index].firstLetter) != nil
  }

  /// `收入离全年任务还差5亿元`: the noun stands before what it is short of.
  func shortfall(_ clause: Range<Int>) -> Int? {
    guard let last = clause.last, tokens[last].lastLetter == "差", tokens[last].range.count < 3 else {
      return nil
    }
    let start = clause.suffix(10).last {
      switch tokens[$0].firstLetter {
      case "离", "距": tokens[$0].range.count == 1 || tokens[$0].begins("距离", in: text)
      default: false
      }
    }
    guard let start, start > clause.lowerBound, (start..<last).contains(where: { isPlan(tokens[$0]) }) else {
      return nil
    }
    return start
  }

  private func isPlan(_ token: Token) -> Bool { Self.plans.contains(text, token) }

  private static let plans: WordSet = "指标 任务指标 目标 任务 计划 预算 进度 要求 预期 目标任务 序时进度 时间进度 时序进度 序时 时序"

  /// `从几十家发展到200家`, `从几百万变成2亿元`
  private func comesTo(_ token: Token) -> Bool {
    token.lastLetter == "到" || token.lastLetter == "至" || token.isWord("变成", in: text)
  }

  /// `总量比青石还多出8亿元`: 比, an unknown name, and the change.
  func isHeldAgainstName(_ index: Int, _ clause: Range<Int>) -> Bool {
    guard tokens[index].isLetter("比"), index + 1 < clause.upperBound, tokens[index + 1].kind == .letter,
      tokens[index + 1].firstLetter.isHan, let last = clause.last, last > index + 1
    else { return false }
    return !tokens[last].wordClass.isDisjoint(with: [.up, .down])
  }

  /// `投资从负数拉到全年增长10%`: the noun stands before what it comes from.
  func wayFrom(_ nounEnd: Int, _ clause: Range<Int>) -> Int? {
    // `面积由整合前的1000亩扩大到9000亩`, `收入由年初预算的5亿元调整为4亿元`
    if nounEnd < clause.upperBound, nounEnd > clause.lowerBound, tokens[clause.upperBound - 1].isLetter("的"),
      tokens[nounEnd - 1].isLetter("前") || text.has("预算", endingAt: tokens[clause.upperBound - 1].start),
      let from = (clause.lowerBound..<nounEnd).suffix(4).last(where: {
        tokens[$0].isLetter("由") || tokens[$0].isLetter("从")
      }), from > clause.lowerBound, tokens[from - 1].isNominal,
      tokens[from - 1].wordClass.isDisjoint(with: [.verb, .adverb, .time, .scope, .stop])
    {
      return from
    }
    guard nounEnd < clause.upperBound,
      (nounEnd..<clause.upperBound).contains(where: { comesTo(tokens[$0]) }),
      let from = (clause.lowerBound..<nounEnd).suffix(4).last(where: {
        tokens[$0].isLetter("从") || tokens[$0].isLetter("由")
      }), (clause.lowerBound..<from).suffix(3).contains(where: { tokens[$0].wordClass.contains(.head) })
    else { return nil }
    return from
  }

  /// `报批材料被省厅退回2次`: the noun stands before 被, not who did it.
  func passive(_ nounEnd: Int, _ clause: Range<Int>) -> Int? {
    guard nounEnd < clause.upperBound, tokens[nounEnd].wordClass.contains(.verb),
      let mark = (clause.lowerBound..<nounEnd).suffix(5).last(where: { tokens[$0].isLetter("被") }),
      mark > clause.lowerBound, tokens[mark - 1].isNominal
    else { return nil }
    return mark
  }

  /// `超年度计划6亿元`: by how much a plan is passed. Where it begins.
  func beyondPlan(_ clause: Range<Int>, _ measure: FigureMeasure) -> Int? {
    guard let last = clause.last, isPlan(tokens[last]),
      // `超额完成年度目标38亿元任务`: that is what was set.
      case let next = clause.upperBound + 1, next >= tokens.count || !isSetBehind(next)
    else { return nil }
    let start = clause.suffix(10).first { Self.passings.contains(text, tokens[$0]) }
    return start.flatMap { measure != .percent || SharedWords.excesses.contains(text, tokens[$0]) ? $0 : nil }
  }

  /// `引进人才23人，超额完成8人`: by how many more of the same. Where it begins.
  func excess(_ clause: Range<Int>) -> Int? {
    guard clause.count == 1, let first = clause.first, first > 1, clause.upperBound < tokens.count,
      tokens[first].isWord("超额完成", in: text) || tokens[first].isWord("超额", in: text),
      tokens[first - 1].firstLetter == ",", tokens[first - 2].kind == .quantity,
      tokens[first - 2].lastLetter == tokens[clause.upperBound].lastLetter,
      case let next = clause.upperBound + 1, next >= tokens.count || tokens[next].kind == .comma
    else { return nil }
    return first
  }

  /// 任务, 的目标
  private func isSetBehind(_ next: Int) -> Bool {
    let noun = tokens[next].isLetter("的") && next + 1 < tokens.count ? next + 1 : next
    return text.has("任务", at: tokens[noun].start) || text.has("目标", at: tokens[noun].start)
      || noun > next && tokens[noun].wordClass.contains(.action) && text.has("目标", at: tokens[noun].end)
  }

  /// `投资增幅离年初定的9%还差3个百分点`: the noun stands before what it is held to.
  func heldTo(_ clause: Range<Int>) -> Int? {
    guard let last = clause.last, tokens[last].isLetter("的") else { return nil }
    return clause.suffix(8).dropFirst().first {
      (tokens[$0].isLetter("离") || tokens[$0].isLetter("距"))
        && !tokens[$0 - 1].wordClass.isDisjoint(with: [.head, .rateNoun])
    }
  }

  /// `到位资金领先东陵41亿元`: whom one is before or behind, by its name alone.
  func aheadOf(_ clause: Range<Int>) -> Int? {
    // `去年我们还领先28亿元`
    if let last = clause.last, last > clause.lowerBound, Self.leads.contains(text, tokens[last]) {
      return last
    }
    guard let last = clause.last, tokens[last].kind == .letter || tokens[last].wordClass.contains(.region),
      let mark = clause.suffix(5).first(where: { Self.aheads.contains(text, tokens[$0]) }),
      mark > clause.lowerBound, mark < last,
      (mark + 1...last).allSatisfy({ tokens[$0].range.count == 1 || tokens[$0].wordClass.contains(.region) })
    else { return nil }
    return mark
  }

  private static let leads: WordSet = "领先 落后"
  private static let aheads: WordSet = "领先 落后 落后于 领先于"
  private static let passings: WordSet = "超额完成 超 超出 超过 高出 高于 超额 突破"

  /// `浓度因不利天气同比上升1微克`: the noun stands before the cause. Where cause and change begin.
  func cause(_ clause: Range<Int>) -> (Int, Int)? {
    guard let first = clause.suffix(10).first(where: { tokens[$0].firstLetter == "因" }),
      tokens[first].range.count == 1
    else { return nil }
    let change = (first + 1..<clause.upperBound).first {
      !tokens[$0].wordClass.isDisjoint(with: [.up, .down])
        || tokens[$0].wordClass.contains(.adverb) && tokens[$0].lastLetter == "比"
    }
    guard let change, change > first + 1 else { return nil }
    return (first, change)
  }

  /// A letter that stands between the words that tie a number to its noun.
  func isPassed(_ index: Int, isLast: Bool, _ floor: Int) -> Bool {
    let token = tokens[index]
    // `月底前达到90%`
    if token.isLetter("前") || token.isLetter("起") { return index > floor && isTime(tokens[index - 1]) }
    // 好几亿元
    if isLast { return token.isLetter("好") && tokens[index + 1].firstLetter == "几" }
    // `单产每提高20公斤`
    if token.isLetter("每") { return !tokens[index + 1].wordClass.isDisjoint(with: [.up, .down]) }
    // `江口区更是高达12%`, 接近或超过
    return token.isLetter("更") && tokens[index + 1].isLetter("是")
      || token.isLetter("或") && !tokens[index + 1].wordClass.isDisjoint(with: [.over, .under])
  }

  func isTime(_ token: Token) -> Bool {
    token.wordClass.contains(.time) || token.kind == .name && token.lastLetter != "上"
  }
}
