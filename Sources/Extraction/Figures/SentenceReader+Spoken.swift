// What speakers leave unsaid because it was named before: what became of some, who is to bring in how many,
// what was paid out of a sum, how a place stands.

extension SentenceReader {
  /// Nothing beside the number names what it measures, though words stand there.
  func isLeftUnsaid(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> Bool {
    guard let last = left.last else { return false }
    switch quantity.measure {
    case .count, .people:
      if quantity.unit.isBytes("次") { return left.count == 1 && tokens[last].begins("周转", in: text) }
      if left.count == 1, tokens[last].begins("风险", in: text), left.lowerBound > draft.clause.lowerBound,
        text.has("消除", endingAt: tokens[last].start)
      {
        // `监测对象1300户，已消除风险900户`
        return isCountedBefore(quantity)
      }
      return
        (left.count < 3 && isDoneOnly(left, draft) || isVerbAtNumber(last, draft) || isStuck(draft)
        || left.count == 1 && isEachOf(left, draft))
        && isCountedBefore(quantity)
    case .duration:
      // `有27件超期30天`: those counted are late.
      return drafts.last?.measure == .count
        && Self.delays.contains(text, tokens[left.lowerBound].start..<tokens[last].end)
    case .area:
      // `指标860亩，恒越二期要用210亩`
      return drafts.last?.measure == .area && tokens[draft.token - 1].isLetter("用")
    case .money where isSetStandard(left, quantity): return true
    case .money:
      return left.count == 1 && isPaidOut(last) || draft.features.verb && isOffice(last)
    case .percent, .other:
      return draft.features.share && left.count == 1 && SharedWords.zones.contains(text, tokens[last])
    default: return false
    }
  }

  /// Something of the same unit has a noun.
  func isCountedBefore(_ quantity: Quantity) -> Bool {
    drafts.contains { !$0.indicator.isEmpty && quantities[$0.quantity].unit.isBytes(quantity.unit) }
  }

  /// `小区32个，进场施工9个`: what is done to some of them.
  private func isDoneOnly(_ left: Range<Int>, _ draft: FigureDraft) -> Bool {
    // `吸纳就业9万人`: what a verb governs is a noun.
    if left.lowerBound > draft.clause.lowerBound, tokens[left.lowerBound - 1].wordClass.contains(.verb) {
      return false
    }
    return left.allSatisfy {
      tokens[$0].range.count > 1 && !tokens[$0].wordClass.isDisjoint(with: [.verb, .action])
        && tokens[$0].wordClass.isDisjoint(with: [.head, .entity, .noun])
    }
  }

  /// `入库项目不少于20个，开发区报15个`: who brings in how many.
  private func isVerbAtNumber(_ last: Int, _ draft: FigureDraft) -> Bool {
    last + 1 == draft.token && tokens[last].range.count == 1 && tokens[last].kind == .letter
      && VerbLetters.isVerb(tokens[last].firstLetter)
  }

  /// `各乡镇至少报2个`
  private func isEachOf(_ left: Range<Int>, _ draft: FigureDraft) -> Bool {
    left.lowerBound > draft.clause.lowerBound && tokens[left.lowerBound - 1].isLetter("各")
      && left.upperBound < draft.token
  }

  /// `卡在用地9个`: where some of them are held up.
  private func isStuck(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first, text.at(tokens[first].end) == "在" else { return false }
    return tokens[first].range.count == 1 && VerbLetters.rests(tokens[first].firstLetter)
  }

  /// `债券资金到账6000万元，支付2350万元`: out of the sum named before.
  private func isPaidOut(_ last: Int) -> Bool {
    guard Self.payments.contains(text, tokens[last]),
      let sum = drafts.last(where: { $0.measure == .money })
    else { return false }
    return sum.indicator.ends(withOneOf: Self.sums)
  }

  /// `额度突破15亿元，农业农村局争取1亿元`: who is to get it.
  private func isOffice(_ last: Int) -> Bool {
    tokens[last].lastLetter == "局" && tokens[last].wordClass.isDisjoint(with: .head)
  }

  /// `没有动静的17个`: what they are stands in the sentence before.
  func isPicked(_ draft: FigureDraft, _ quantity: Quantity, _ right: Range<Int>) -> Bool {
    guard quantity.measure == .count, right.isEmpty, draft.token > 1,
      tokens[draft.token - 1].isLetter("的")
    else { return false }
    return draft.clause.contains { tokens[$0].firstLetter == "没" || tokens[$0].firstLetter == "未" }
  }

  /// `差2亿元流动资金`, `减产312户`: what is missing and what some do is no change.
  func isNoChange(_ draft: FigureDraft, _ quantity: Quantity, _ right: Range<Int>) -> Bool {
    guard draft.token > 0 else { return false }
    let verb = tokens[draft.token - 1]
    if verb.isLetter("差") { return !right.isEmpty }
    return (quantity.measure == .people || quantity.measure == .count) && isOutput(verb)
  }

  /// `资金需求18亿元，具备条件的11个、需求6亿元`: the end of a name said before of the same unit.
  func saidShort(_ draft: FigureDraft, _ left: Range<Int>) -> String? {
    guard left.count == 1, Self.shorts.contains(text, tokens[left.lowerBound]) else { return nil }
    let unit = quantities[draft.quantity].unit
    return drafts.last {
      quantities[$0.quantity].unit.isBytes(unit) && $0.indicator.ends(draft.indicator)
    }?.indicator
  }

  private static let shorts: WordSet = "需求 缺口 额度 余额 库存"

  /// `应收账款9亿元，增长14%，平均回收期72天`: of what it is the average.
  func sumBehind(_ left: Range<Int>) -> String? {
    guard !left.isEmpty, tokens[left.lowerBound].firstLetter == "平",
      tokens[left.lowerBound].begins("平均", in: text),
      Self.terms.contains(text, tokens[left.lowerBound].start + 2..<tokens[left.upperBound - 1].end),
      let sum = drafts.last(where: { $0.measure == .money })
    else { return nil }
    if sum.indicator.ends("贷款余额") { return String(sum.indicator.dropLast(2)) }
    return sum.indicator.ends(withOneOf: Self.debts) ? sum.indicator : nil
  }

  private static let terms: WordSet = "利率 回收期 期限 账期 还款期 回收周期 周转天数"
  private static let debts = PhraseSet(words: "账款 贷款 存款 债券 融资")

  /// `亩均税收8万元，而省定标准是15万元`
  private func isSetStandard(_ left: Range<Int>, _ quantity: Quantity) -> Bool {
    guard let last = left.last, left.count == 2, tokens[last].firstLetter == "标",
      tokens[last].begins("标准", in: text)
    else { return false }
    return text[tokens[last].start - 1] == "定" && drafts.last?.measure == quantity.measure
  }

  private static let delays: WordSet = "超期 逾期 超时"
  private static let payments: WordSet = "支出 支付 使用 发放"
  private static let sums = PhraseSet(words: "债券 资金 额度 专项债 国债 贷款 补贴")

  /// `9个县区投资增速低于平均，分别低2个和3个百分点`: what is said of places that were counted.
  func statisticOfPlaces(_ quantity: Quantity) -> Range<Int>? {
    switch quantity.measure {
    case .percent, .points, .rank: break
    default: return nil
    }
    for before in drafts.reversed() {
      guard before.measure == .count, before.phrase.count == 1,
        before.rule == "noun.right"
          // `投资增速高于平均的县区有4个`
          || before.rule == "noun.left" && before.phrase.lowerBound > 0
            && tokens[before.phrase.lowerBound - 1].isLetter("的"),
        Self.places.contains(text, tokens[before.phrase.lowerBound])
      else { return nil }
      let start = before.phrase.upperBound
      let clause = (start..<min(tokens.count, start + 8)).prefix { tokens[$0].kind != .comma }
      guard
        let head = clause.last(where: {
          tokens[$0].wordClass.contains(.head) && !tokens[$0].isWord("时间", in: text)
        })
      else {
        if let noun = statistic(in: before.clause) { return noun }
        continue
      }
      let noun = phrases.left(start..<head + 1, end: head + 1)
      if noun.upperBound == head + 1 { return noun }
    }
    return nil
  }

  private func statistic(in clause: Range<Int>) -> Range<Int>? {
    // `投资增速靠后的3个县区`, `投资有3个县区负增长`
    guard let head = clause.last(where: { tokens[$0].wordClass.contains(.head) }),
      clause[(head + 1)...].contains(where: { tokens[$0].isLetter("的") || tokens[$0].isLetter("有") })
    else { return nil }
    let noun = phrases.left(clause.lowerBound..<head + 1, end: head + 1)
    return noun.upperBound == head + 1 ? noun : nil
  }

  /// `10个县区中，高新区最高，增长14%`: places do not grow; what does was named in a sentence before.
  func isOfPlaces(_ before: FigureDraft, _ draft: FigureDraft, _ quantity: Quantity) -> Bool {
    quantity.measure == .percent && before.measure == .count && (draft.features.up || draft.features.down)
      && before.phrase.count == 1 && Self.places.contains(text, tokens[before.phrase.lowerBound])
  }

  private static let places: WordSet = "县（市、区） 县(市、区) 县区 区县 县 区 县市区 市县 乡镇 镇街 镇 街道 乡 县域 旗县 园区 开发区 城市 地市 盟市 省份"
}
