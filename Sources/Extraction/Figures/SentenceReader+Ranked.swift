// Places in their order, each with its number: `投资前三名：岚川县12亿元、汶江区9亿元`.

extension SentenceReader {
  /// What the places are in order by, as the words before their list say, or else what was told before it.
  func ranked(
    _ draft: inout FigureDraft, _ quantity: Quantity, _ left: Range<Int>
  ) -> (indicator: String, phrase: Range<Int>)? {
    guard quantity.measure != .points, quantity.measure != .rank, let first = left.first, first > 0,
      isPlaceOrZone(left), left.upperBound == draft.token
    else { return nil }
    if let before = rankedBefore(first, quantity) {
      draft.features.rate = before.features.rate
      return (before.indicator, before.phrase)
    }
    guard let order = order(before: first) else { return nil }
    let head = (order.lowerBound..<order.upperBound).last { tokens[$0].wordClass.contains(.head) }
    if let head, case let noun = statistic(order.lowerBound..<head + 1), !noun.isEmpty {
      draft.features.rate =
        quantity.measure == .percent
        && (head + 1..<order.upperBound).contains { tokens[$0].wordClass.contains(.rateNoun) }
      return (phrases.string(noun), noun)
    }
    // Where none was told in the sentence either, the one before it is asked.
    guard let before = drafts.last(where: { !$0.indicator.isEmpty }) else { return ("", left) }
    draft.features.rate = quantity.measure == .percent && before.change == .growth
    return (before.indicator, before.phrase)
  }

  /// The figure of the place before in the list.
  private func rankedBefore(_ place: Int, _ quantity: Quantity) -> FigureDraft? {
    guard let before = drafts.last, before.rule == "noun.ranked", before.token == place - 2,
      tokens[place - 1].kind == .listComma || tokens[place - 1].kind == .comma,
      quantities[before.quantity].measure == quantity.measure
    else { return nil }
    return before
  }

  /// `投资增速前三名`, `收入总量居后两位的`: the words before a colon or 为 in front of the first place, up to the rank.
  private func order(before place: Int) -> Range<Int>? {
    var end = place - 1
    while end > 0, tokens[end].wordClass.contains(.link) || tokens[end].wordClass.contains(.each) { end -= 1 }
    guard end < place - 1 || tokens[end].kind == .comma && tokens[end].firstLetter == ":", end > 1 else {
      return nil
    }
    let isColon = tokens[end].kind == .comma
    let start = predicates.clause(before: isColon ? end : end + 1).lowerBound
    if isColon || tokens[end].isLetter("的") { end -= 1 }
    // 排名前三的
    if tokens[end].isLetter("名") || tokens[end].isLetter("位") { end -= 1 }
    guard end > start,
      ChineseNumerals.digit(tokens[end].lastLetter) != nil || tokens[end].lastLetter.isDigit
        || tokens[end].isLetter("两"),
      tokens[end - 1].isLetter("前") || tokens[end - 1].isLetter("后") || tokens[end - 1].isLetter("末")
    else { return nil }
    return start..<end - 1
  }

  /// 收入总量: the income; it is in order by its amount anyway.
  private func statistic(_ words: Range<Int>) -> Range<Int> {
    let noun = phrases.left(words, end: words.upperBound)
    return noun.count > 1 && tokens[noun.upperBound - 1].isWord("总量", in: text) ? noun.dropLast() : noun
  }

  /// `生产总值增速6.5%，工业增加值8%、投资9%以上`: the pace of the next one too.
  func isNextPace(_ draft: FigureDraft, _ left: Range<Int>) -> Bool {
    guard let before = drafts.last, before.change == .growth, before.features.rate, let last = left.last,
      draft.clause.lowerBound - before.token < 3, left.upperBound == draft.token,
      tokens[draft.clause.lowerBound - 1].firstLetter != ";"
    else { return false }
    return Self.amounts.contains { text.has($0, endingAt: tokens[last].end) }
  }

  private static let amounts: [StaticString] = [
    "投资", "固投", "总值", "GDP", "增加值", "产值", "零售总额", "零售额", "社零", "总额", "收入", "出口", "消费", "税收", "外资",
  ]

  /// `新开工项目30个，竣工投产15个`: what is finished is not what was begun.
  func allStages(_ before: FigureDraft, _ draft: FigureDraft) -> String? {
    let counted = before.indicator
    guard before.rule == "noun.left", counted.ends("项目"),
      let stage = Self.stages.first(where: { counted.begins($0) }),
      let deed = draft.clause.last(where: { tokens[$0].wordClass.contains(.verb) }),
      Self.deeds.begins(text, at: tokens[deed].start),
      case let said = text.string(tokens[deed].range), !said.begins(stage), !said.ends(stage),
      !stage.ends(said),
      // `在建项目86个，本年新开工31个`: some of them.
      stage != "在建" || !said.ends("开工")
    else { return nil }
    return String(counted.dropFirst(stage.count))
  }

  private static let stages = ["新开工", "开工", "竣工", "投产", "续建", "在建"]
  private static let deeds: WordSet = "新开工 开工 竣工 投产 续建 新建"

  /// `涉及资金1.9亿元，问责19人`, `结案率96%；批捕30人`, `开工率超过九成的有甲镇（92%）2个`: money is no people, and a rate is
  /// nothing that is counted.
  func isOfOtherKind(_ before: FigureDraft, _ draft: FigureDraft, _ quantity: Quantity) -> Bool {
    let isRate = before.measure == .percent && before.change == .share && before.indicator.ends("率")
    switch quantity.measure {
    case .people: return before.measure == .money && draft.features.verb || isRate
    case .count: return isRate
    default: return false
    }
  }

  /// `…的有甲镇（92%）2个；不足五成的有乙镇（48%）`: the rate that was told before so many without a noun.
  func rate(beforeCount before: FigureDraft) -> FigureDraft? {
    guard before.rule == "none", before.indicator.isEmpty else { return nil }
    return drafts.last { $0.measure == .percent }
  }
}
