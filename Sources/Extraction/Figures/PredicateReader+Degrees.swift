// Words between noun and number that belong to no table: where it started, how much less was done.

extension PredicateReader {
  /// `失业率≤4%`: a sign says within what bound.
  func noteBound(_ sign: Glyph, _ features: inout PredicateFeatures) -> Bool {
    switch sign {
    case "≤", "≦", "<": features.under = true
    case "≥", "≧", ">": features.over = true
    case "¥", "￥", "$": break
    default: return false
    }
    return true
  }

  /// `由法定的120天压缩到38天`: 的 behind the word for what it was.
  func isLegalOrigin(_ index: Int, _ clause: Range<Int>) -> Bool {
    index - 2 >= clause.lowerBound && tokens[index].isLetter("的")
      && Self.origins.contains(text, tokens[index - 1])
      && (tokens[index - 2].firstLetter == "由" || tokens[index - 2].firstLetter == "从")
  }

  private static let origins: WordSet = "法定 规定 最初 最高 国家规定 承诺 全国平均"

  /// `与排名第一的沅口区相差2个百分点`: 与 before what it differs from.
  func differedFrom(_ index: Int, _ clause: Range<Int>) -> Int? {
    (clause.lowerBound..<index).suffix(9).last { other in
      switch tokens[other].firstLetter {
      case "与", "跟", "同", "和", "比", "较": tokens[other].range.count == 1
      default: false
      }
    }
  }

  /// The 占 of a whole whose 比重 has changed.
  func wholeShare(_ clause: Range<Int>) -> Int? {
    guard let share = clause.last(where: { tokens[$0].firstLetter == "占" && tokens[$0].range.count == 1 }),
      (share + 1..<clause.upperBound).contains(where: { SharedWords.shares.contains(text, tokens[$0]) })
    else { return nil }
    return share
  }

  /// 提高, 下降, and not 提高到.
  func isRise(_ index: Int?) -> Bool {
    guard let wordClass = index.map({ tokens[$0].wordClass }) else { return false }
    return !wordClass.isDisjoint(with: [.up, .down]) && !wordClass.contains(.link)
  }

  /// 比去年同期低, 较时序进度快: one letter before the number gives the direction.
  func noteDegree(_ clause: Range<Int>, _ features: inout PredicateFeatures) {
    guard var index = clause.last else { return }
    if tokens[index].firstLetter == "了", index > clause.lowerBound { index -= 1 }
    if isShift(tokens[index]) {
      features.compared = true
      if tokens[index].firstLetter == "提" { features.up = true } else { features.down = true }
      return
    }
    guard tokens[index].range.count == 1 else { return }
    switch tokens[index].firstLetter {
    case "低", "慢", "少", "差", "小": features.down = true
    case "高", "快", "多", "大": features.up = true
    default: return
    }
    features.compared = true
  }

  /// 降幅扩大1个百分点: the points have grown. 降幅收窄1个百分点: it has grown better.
  func turnsRate(_ token: Token, _ features: inout PredicateFeatures) -> Bool {
    guard token.wordClass.contains(.rateNoun) else { return false }
    if features.up { return true }
    guard features.down, isFall(token.firstLetter) else { return false }
    (features.up, features.down) = (true, false)
    return true
  }

  private func isFall(_ letter: Glyph) -> Bool { letter == "降" || letter == "跌" }

  /// `比传统模式提前2个月`
  func isShift(_ token: Token) -> Bool {
    token.isWord("提前", in: text) || token.isWord("推迟", in: text)
  }

  /// 仅完成, 已完成: the letter before the verb.
  func behindOnly(_ verb: Int, _ floor: Int) -> Int {
    guard verb - 1 > floor else { return verb }
    // `A镇、B镇投资分别只完成任务的31%`
    if tokens[verb - 1].wordClass.contains(.each), tokens[verb - 2].wordClass.contains(.head) {
      return verb - 1
    }
    if Self.already.contains(text, tokens[verb - 1]) { return behindOnly(verb - 1, floor) }
    guard tokens[verb - 1].range.count == 1 else { return verb }
    switch tokens[verb - 1].firstLetter {
    case "仅", "只", "已", "才", "就", "均", "都", "也", "刚": return behindOnly(verb - 1, floor)
    default: return verb
    }
  }

  private static let already: WordSet = "已经 目前 仅仅 刚刚 目前已 就已经 刚好 累计"

  /// What something can be held against.
  func isBase(_ token: Token) -> Bool {
    if !token.wordClass.isDisjoint(with: [.time, .scope, .region]) || token.kind == .name
      || token.kind == .quoted
    {
      return true
    }
    for word in Self.baseWords where text.matches(word, at: token.start) { return true }
    return false
  }

  private static let baseWords: [Word] = [
    "平均", "国家", "目标", "承诺", "合同", "往年", "原计划", "原定", "原有", "计划", "时序", "序时", "年初", "上", "同", "去",
    "预期", "经济",
    "规定", "省定", "市定", "国标", "省标", "我们", "人家",
    "周边", "沿海", "邻",
    "考核", "第", "改革", "疫情",
  ]

  /// `比上年末提高6个百分点`
  func isYearEnd(_ index: Int, _ floor: Int) -> Bool {
    guard index > floor,
      tokens[index].isLetter("末") || tokens[index].isLetter("底")
        || tokens[index].isLetter("来")
    else { return false }
    switch tokens[index - 1].lastLetter {
    case "年", "月", "季", "度": return true
    default: return false
    }
  }

  /// `少完成2亿元`: the degree before a verb is the change.
  func isDegreeOfVerb(_ index: Int, _ isInside: Bool, _ features: inout PredicateFeatures) -> Bool {
    guard isInside, tokens[index].isLetter("少") || tokens[index].isLetter("多"),
      tokens[index + 1].wordClass.contains(.verb)
    else { return false }
    if tokens[index].firstLetter == "少" { features.down = true } else { features.up = true }
    return true
  }

  /// `少了整整4亿元`
  func isFull(_ token: Token) -> Bool { Self.fullies.contains(text, token) }

  private static let fullies: WordSet = "整整 足足 好"

  /// `成本要高300元左右`: the degree is the change, and no wish.
  func isDegreeBehindWill(_ index: Int, _ clause: Range<Int>, _ features: inout PredicateFeatures) -> Bool {
    guard tokens[index].range.count == 1, index > clause.lowerBound, isDegree(tokens[index], isLast: true),
      tokens[index - 1].isLetter("要")
    else { return false }
    noteChange(tokens[index].firstLetter, &features)
    features.compared = true
    return true
  }

  /// 超序时进度 17%: beside what should have been done by now.
  func isAgainstTime(_ token: Token) -> Bool {
    token.range.count > 3 && token.lastLetter == "度" && !token.wordClass.isDisjoint(with: [.up, .down])
      && text.has("进度", endingAt: token.end)
  }

  func noteChange(_ degree: Glyph, _ features: inout PredicateFeatures) {
    switch degree {
    case "低", "慢", "少", "差", "小": features.down = true
    default: features.up = true
    }
  }

  func isDegree(_ token: Token, isLast: Bool) -> Bool {
    guard isLast, token.range.count == 1 else { return isLast && isShift(token) }
    switch token.firstLetter {
    case "低", "慢", "少", "差", "高", "快", "多", "小": return true
    default: return false
    }
  }
}
