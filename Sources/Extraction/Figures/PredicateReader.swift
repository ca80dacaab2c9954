// Reads back from a number over the words that tie it to its noun: 同比增长, 达到, 高于全市平均, 占…比重.

struct PredicateReader {
  let text: SentenceText
  let tokens: [Token]

  /// No more than this many tokens of a clause are read back from its number.
  static let clauseLimit = 60

  /// The tokens of the clause before token `index`: back to punctuation, or to the figure before.
  func clause(before index: Int) -> Range<Int> {
    var start = index
    let limit = max(0, index - Self.clauseLimit)
    while start > limit {
      let token = tokens[start - 1]
      if token.kind == .comma || token.isSize { break }
      if token.kind == .quantity, !isAmong(start - 1, index) { break }
      if token.kind == .sign, token.firstLetter == "—" || token.firstLetter == "(" || token.firstLetter == ")"
      {
        break
      }
      start -= 1
    }
    return start..<index
  }

  /// The end of the noun phrase in `clause`, and what the words behind it say.
  func read(_ clause: Range<Int>, measure: FigureMeasure) -> (nounEnd: Int, features: PredicateFeatures) {
    // `同比增长（以下简称增长）7%`
    if measure == .percent, let last = clause.last, last > clause.lowerBound,
      tokens[last].kind == .parenthesis, !tokens[last - 1].wordClass.isDisjoint(with: [.up, .down])
    {
      return readWords(clause.lowerBound..<last, measure)
    }
    // `增幅-3%`, `产值9亿元，↑3%`
    guard measure == .percent || measure == .points, let last = clause.last,
      let isFall = isSignOfFall(last, in: clause)
    else { return readWords(clause, measure) }
    var (end, features) = readWords(clause.lowerBound..<last, measure)
    // `人口自然增长率为-3‰`: a rate that is below nought, and no fall of it.
    if end > clause.lowerBound, text.has("自然增长率", endingAt: tokens[end - 1].end) { return (end, features) }
    (features.up, features.down) = (!isFall, isFall)
    return (end, features)
  }

  private func readWords(
    _ clause: Range<Int>, _ measure: FigureMeasure
  ) -> (nounEnd: Int, features: PredicateFeatures) {
    var features = PredicateFeatures()
    var end = clause.upperBound
    if measure == .percent, let start = completion(clause) { return (start, completed(start, clause)) }
    if measure == .multiple, let start = standard(clause) {
      noteAll(start..<end, &features)
      features.keepLevel()
      return (skipBack(from: start, clause, measure, &features), features)
    }
    // `占工业增加值比重提高2个百分点`
    if measure == .points || measure == .percent && isRise(clause.last), let start = wholeShare(clause) {
      noteAll(start..<end, &features)
      if measure == .percent { (features.share, features.compared, features.rate) = (false, true, true) }
      return (skipBack(from: start, clause, measure, &features), features)
    }
    if measure == .percent || measure == .other, let start = wholeOfShare(clause) {
      features.share = true
      features.base = letters(start + 1..<end)
      noteAll(start..<end, &features)
      return (skipBack(from: start, clause, measure, &features), features)
    }
    if measure == .rank, let start = standing(clause) { end = amongOthers(before: start, clause) ?? start }
    if let (proviso, start) = proviso(clause) ?? cause(clause) {
      noteAll(start..<max(start, end), &features)
      return (proviso, features)
    }
    if let start = shortfall(clause) {
      (features.compared, features.down) = (true, true)
      return (skipBack(from: start, clause, measure, &features), features)
    }
    if let start = excess(clause), measure != .percent {
      (features.compared, features.up) = (true, true)
      return (start, features)
    }
    if let start = beyondPlan(clause, measure) {
      (features.compared, features.up) = (true, true)
      features.againstTime = measure == .percent
      return (skipBack(from: start, clause, measure, &features), features)
    }
    if measure == .points || clause.contains(where: { tokens[$0].wordClass.contains(.compare) }) {
      noteDegree(clause, &features)
    }
    if let start = heldTo(clause) {
      return (skipBack(from: start, clause, measure, &features), features)
    }
    if measure != .percent, let ahead = aheadOf(clause) {
      (features.compared, features.up) = (true, tokens[ahead].firstLetter == "领")
      features.down = !features.up
      return (skipBack(from: ahead, clause, measure, &features), features)
    }
    if let last = clause.last, tokens[last].isLetter("差"), let other = differedFrom(last, clause) {
      (features.compared, features.down) = (true, true)
      return (skipBack(from: other, clause, measure, &features), features)
    }
    if let start = comparison(clause, measure), start < end, !isYearBeforeNoun(start, end, clause) {
      features.compared = true
      noteAll(start..<end, &features, measure)
      note(tokens[start], &features)
      if measure == .points, !features.up, tokens[start].isLetter("低") { features.down = true }
      features.base = baseLetters(start + 1..<end)
      end = start
    }
    let nounEnd = skipBack(from: end, clause, measure, &features)
    if let start = groundwork(nounEnd, clause) ?? wayFrom(nounEnd, clause) ?? passive(nounEnd, clause) {
      return (skipBack(from: start, clause, measure, &features), features)
    }
    return (nounEnd, features)
  }

  /// What is said of so much of a plan.
  private func completed(_ start: Int, _ clause: Range<Int>) -> PredicateFeatures {
    var features = PredicateFeatures()
    features.share = true
    features.completion = true
    for index in start..<clause.upperBound {
      if tokens[index].wordClass.contains(.under) { features.under = true }
      if tokens[index].wordClass.contains(.over) { features.over = true }
    }
    features.each = clause.contains { tokens[$0].wordClass.contains(.each) }
    return features
  }

  /// `收入扣除退税因素后增长`, `按自然口径计算下降`: the noun stands before the proviso. Where it and what is said
  /// behind it begin.
  private func proviso(_ clause: Range<Int>) -> (Int, Int)? {
    let letters = Self.provisoLetters
    let first = clause.first {
      letters.contains(tokens[$0].firstLetter) && Self.provisos.contains(text, tokens[$0])
    }
    guard let first else { return nil }
    let isCause = tokens[first].firstLetter == "受"
    for index in (first + 1..<clause.upperBound).prefix(12) {
      let end = tokens[index].end
      if isCause {
        guard Self.causes.begins(text, at: tokens[index].start) else { continue }
        let behind = tokens[index].start + 2
        // `产值受涨价影响下降`, but `受降雨影响税收下降`: the noun stands behind it.
        let rest = (index + 1..<clause.upperBound).filter { tokens[$0].start >= behind }
        let isLast = rest.allSatisfy {
          tokens[$0].wordClass.isDisjoint(with: [.head, .noun, .entity]) && tokens[$0].kind == .word
        }
        return isLast && first > clause.lowerBound ? (first, rest.first ?? clause.upperBound) : nil
      }
      // `剔除“营改增”累计增长9%`
      if tokens[index].kind == .quoted, index == first + 1, index + 1 < clause.upperBound,
        !tokens[index + 1].wordClass.isDisjoint(with: [.adverb, .up, .down])
      {
        return (first, index + 1)
      }
      guard
        text[end - 1] == "后" || text[end - 1] == "算" || text.has("因素", endingAt: end)
          || text.has("计算", endingAt: end)
      else {
        continue
      }
      let isBehind = index + 1 < clause.upperBound && tokens[index + 1].firstLetter == "后"
      return (first, isBehind ? index + 2 : index + 1)
    }
    return nil
  }

  private static let provisos: WordSet = "扣除 剔除 除去 不含 考虑 按 受"
  private static let provisoLetters: LetterSet = ["扣", "剔", "除", "不", "考", "按", "受"]
  private static let causes: WordSet = "影响 拖累 冲击 制约 带动 拉动"

  /// Steps back over predicate words.
  private func skipBack(
    from start: Int, _ clause: Range<Int>, _ measure: FigureMeasure, _ features: inout PredicateFeatures
  ) -> Int {
    var end = start
    while end > clause.lowerBound {
      if let verb = unknownVerb(endingAt: end, clause.lowerBound, measure, &features) {
        features.verb = true
        end = verb
        continue
      }
      let token = tokens[end - 1]
      // `用电多了5%`: the degree is the change.
      if end < start, tokens[end].firstLetter == "了", isDegree(token, isLast: true),
        end == start - 1 || end == start - 2 && isFull(tokens[start - 1])
      {
        noteChange(token.firstLetter, &features)
        end -= 1
        continue
      }
      switch token.kind {
      case .word:
        if token.isLetter("的"), selects(end - 1, clause) {
          features.selects = true
          return clause.lowerBound
        }
        if isLegalOrigin(end - 1, clause) {
          end -= 2
          continue
        }
        guard
          isPredicate(token, measure, isLast: end == start) || isDegree(token, isLast: end == start)
            || end == start && isCareInAll(end - 1, clause)
        else {
          return end
        }
        if DoneWork.ends(end - 1, text, tokens, in: clause) { return end }
        if measure == .points, turnsRate(token, &features) { break }
        if end == start, isDegreeBehindWill(end - 1, clause, &features) {
          end -= 2
          continue
        }
        note(token, &features)
      case .name:
        guard token.wordClass.contains(.time) else { return end }
      case .listComma:
        // `9个总体规划、6个详细规划`: a noun that ends a member of the list wishes nothing.
        if end - 2 >= clause.lowerBound, tokens[end - 2].begins("规划", in: text) { return end }
      case .letter:
        if isDegreeOfVerb(end - 1, end < start, &features) { break }
        if isPassed(end - 1, isLast: end == start, clause.lowerBound) { break }
        if isYearEnd(end - 1, clause.lowerBound) || isPartOfTime(end - 1, clause) { break }
        let isLast = end == start
        // `召开碰头会8次`: no verb stands between 会 and its number.
        if isLast, token.isLetter("会") { return end }
        if isLast, isWish(end - 1, clause) {
          features.target = true
          break
        }
        guard token.end - token.start == 1,
          isFunctionLetter(token.firstLetter) || isDegree(token, isLast: isLast)
        else { return end }
        if isDegree(token, isLast: isLast) { noteChange(token.firstLetter, &features) }
      case .sign:
        guard end == start, noteBound(token.firstLetter, &features) else { return end }
      default: return end
      }
      end -= 1
    }
    return end
  }

  /// `下滑的有X家`, `成熟的只有X个`: 的 before 有 takes some of what was counted.
  private func selects(_ index: Int, _ clause: Range<Int>) -> Bool {
    guard index + 1 < clause.upperBound, index > clause.lowerBound else { return false }
    var next = tokens[index + 1]
    // 身家过亿的就有9人
    if next.isLetter("就") || next.isLetter("要"), index + 2 < clause.upperBound { next = tokens[index + 2] }
    let last = next.lastLetter
    return last == "有" || next.wordClass.contains(.under)
      || (last == "仅" || last == "只" || last == "才") && next.range.count == 1
  }

  private func isFunctionLetter(_ letter: Glyph) -> Bool {
    switch letter {
    case "至", "了", "到", "又", "均", "皆", "由", "从", "有", "过", "得", "约", "新", "只", "才", "却", "就", "仍", "尚",
      "离", "刚", "应", "虽", "距", "向", "可", "即", "便", "反", "则", "倒", "缺", "按", "需", "须", "能", "够", "会", "必", "未",
      "没",
      "拟":
      true
    default: false
    }
  }

  private func isPredicate(_ token: Token, _ measure: FigureMeasure, isLast: Bool) -> Bool {
    let wordClass = token.wordClass
    if wordClass.contains(.head) { return false }
    // `面积达到人均2平方米`: for whom, not what.
    if isLast, Self.averages.contains(text, token) { return true }
    // `投资人民币1.2亿元`
    if isLast, measure == .money, token.isWord("人民币", in: text) { return true }
    if !wordClass.isDisjoint(with: .predicate) { return true }
    if !wordClass.isDisjoint(with: [.rateNoun, .time, .compare, .share, .scope]) { return true }
    if wordClass.contains(.region) { return measure == .rank }
    if wordClass.contains(.stop) { return true }
    return wordClass.contains(.verb) && wordClass.isDisjoint(with: [.noun, .entity])
  }

  static let averages: WordSet = "人均 户均 亩均 车均 店均 村均 校均"

  /// Takes down what one word says; the word nearest to the number decides the direction.
  private func note(_ token: Token, _ features: inout PredicateFeatures) {
    let wordClass = token.wordClass
    if wordClass.contains(.rateNoun) {
      features.rate = true
      // 降幅, 同比下降幅度
      switch token.begins("同比", in: text) ? text[token.start + 2] : token.firstLetter {
      case "降", "跌", "下", "回", "减": features.down = true
      default: break
      }
    }
    if wordClass.contains(.up), !features.down, !features.linkedTo(wordClass) { features.up = true }
    if wordClass.contains(.down), !features.up, !features.linkedTo(wordClass) { features.down = true }
    if token.begins("改善", in: text) || token.begins("提升", in: text) || token.begins("扩大", in: text) {
      features.improved = true
    }
    if wordClass.contains(.link) { features.linked = true }
    if wordClass.contains(.over) { features.over = true }
    if wordClass.contains(.under) { features.under = true }
    // 全区上下 are people.
    if wordClass.contains(.about), token.firstLetter != "上" { features.about = true }
    if wordClass.contains(.each) { features.each = true }
    if wordClass.contains(.among) { features.among = true }
    if wordClass.contains(.target) { features.target = true }
    if wordClass.contains(.share) { features.share = true }
    if wordClass.contains(.verb) { features.verb = true }
    if wordClass.contains(.compare) { features.compared = true }
    if isAgainstTime(token) { features.againstTime = true }
    if token.firstLetter == "预", token.end - token.start > 1, text[token.start + 1] == "计" {
      features.expected = true
    }
  }

  /// Takes down the words of a comparison or of a whole; a plan among them is not what is wanted.
  private func noteAll(
    _ range: Range<Int>, _ features: inout PredicateFeatures, _ measure: FigureMeasure? = nil
  ) {
    let isTarget = features.target
    for index in range.reversed()
    where tokens[index].kind == .word && !tokens[index].wordClass.contains(.head) {
      // `比上月降幅收窄1个百分点`
      if features.compared, measure == .points, turnsRate(tokens[index], &features) { continue }
      note(tokens[index], &features)
    }
    features.target = isTarget
  }

  /// `完成全年目标`, `完成年度计划的`: where it begins.
  private func completion(_ clause: Range<Int>) -> Int? {
    var index = clause.upperBound - 1
    var seenPlan = false
    while index >= max(clause.lowerBound, clause.upperBound - 9) {
      let token = tokens[index]
      // `达年任务57%`
      if token.isLetter("达"), seenPlan { return index }
      if text.has("完成", endingAt: token.end) || text.has("完成了", endingAt: token.end), token.range.count < 5 {
        return seenPlan ? behindObject(of: behindOnly(index, clause.lowerBound), clause) : nil
      }
      if Self.planWords.begins(text, at: token.start)
        || token.end > 1 && Self.planWords.contains(text, token.end - 2..<token.end)
      {
        seenPlan = true
      }
      if token.begins("年度计划", in: text) { seenPlan = true }
      // 完成全年指标的
      if token.begins("指标", in: text), index > 0, tokens[index - 1].wordClass.contains(.time) {
        seenPlan = true
      }
      if token.kind == .letter || token.kind == .word || token.kind == .name {
        index -= 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// `完成投资不低于全年计划的25%`: the noun between verb and predicate is part of what is named.
  private func behindObject(of verb: Int, _ clause: Range<Int>) -> Int {
    let next = verb + 1
    guard next + 1 < clause.upperBound, tokens[next].wordClass.contains(.head),
      !tokens[next + 1].wordClass.isDisjoint(with: [.over, .under, .link, .share])
    else { return verb }
    return next + 1
  }

  private static let planWords: WordSet = "目标 任务 计划 预算 进度"

  /// `占全国的比重`, `占比`: the token of 占 when a whole follows it.
  private func wholeOfShare(_ clause: Range<Int>) -> Int? {
    for index in clause.reversed().prefix(16) where tokens[index].kind == .word {
      if tokens[index].wordClass.contains(.share) { return index }
      // 相当于生产总值的比例
      if tokens[index].begins("相当于", in: text),
        (index..<clause.upperBound).contains(where: {
          tokens[$0].begins("比例", in: text) || tokens[$0].begins("比重", in: text)
        })
      {
        return index
      }
      if isPlaceOfShare(index, clause) { return index }
    }
    return shareOfAnother(clause)
  }
}

extension PredicateFeatures {
  /// A word that is change and link at once (提升, 提高到) says the link.
  func linkedTo(_ wordClass: WordClass) -> Bool { wordClass.contains(.link) }
}
