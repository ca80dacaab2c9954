// A statistic said once for a list: `产量稳步增长，钢材增长5%，水泥增长3%`, `主要产品产量：钢材9万吨`.

extension SentenceReader {
  /// The statistic that the clause before the list named, or that a noun before it in the list has taken on.
  func topicHead(_ draft: FigureDraft, _ left: Range<Int>) -> String? {
    guard draft.measure == .percent || draft.measure == .other || draft.measure == .count,
      let last = left.last,
      tokens[last].wordClass.isDisjoint(with: [.head, .rateNoun]), !draft.features.share,
      left.lowerBound <= draft.clause.lowerBound + 1
    else { return nil }
    if let before = drafts.suffix(3).last(where: { $0.rule == "noun.topic" }) {
      let own = phrases.string(before.phrase)
      return before.indicator.hasPrefix(own) ? String(before.indicator.dropFirst(own.count)) : nil
    }
    guard drafts.isEmpty, draft.clause.lowerBound > 1 else { return nil }
    let mark = draft.clause.lowerBound - 1
    let topic = predicates.clause(before: mark)
    guard tokens[mark].kind == .comma, var index = topic.last else { return nil }
    if tokens[mark].firstLetter != ":" {
      // `产量大幅增长，…`: it needs its change, and a change in the list.
      guard !tokens[index].wordClass.isDisjoint(with: [.up, .down]), draft.features.up || draft.features.down
      else { return nil }
      while index > topic.lowerBound, tokens[index].wordClass.isDisjoint(with: .head) { index -= 1 }
    }
    return Self.topics.contains(text, tokens[index]) ? text.string(tokens[index].range) : nil
  }

  private static let topics: WordSet = "产量 销量 产值 总产值 增加值 出口 出口额 投资 价格 产销量 收入 面积 播种面积 用电量 销售额 零售额 吞吐量"

  /// `新兴产业占规上工业比重提高2个百分点`: it is the share that has grown.
  func shareWord(_ draft: FigureDraft, behind left: Range<Int>, _ measure: FigureMeasure) -> String? {
    let share = left.upperBound
    guard measure == .points, share < draft.token, tokens[share].isLetter("占"),
      let weight = (share + 1..<draft.token).first(where: { SharedWords.shares.contains(text, tokens[$0]) }),
      !(share..<weight).contains(where: { tokens[$0].kind == .quantity || tokens[$0].kind == .comma })
    else { return nil }
    return text.string(tokens[share].start..<tokens[weight].end)
  }

  /// `收入增速居全国第4位`: the statistic is ranked, whatever of it.
  static func withoutPace(_ indicator: String) -> String {
    for pace in ["增速", "增幅", "增长率"] where indicator.ends(pace) && indicator.utf8.count > pace.utf8.count + 3 {
      return String(indicator.unicodeScalars.dropLast(pace.unicodeScalars.count))
    }
    return indicator
  }

  /// `收入总量和增速均居第1`: the statistic is ranked, by both.
  func withoutTotal(_ draft: FigureDraft) -> String {
    let mark = draft.phrase.upperBound
    // What the second takes over from the first has none any more.
    guard draft.features.rate, draft.rule != "list.same", draft.phrase.count > 1, mark < draft.token,
      mark > 0,
      Self.amounts.contains(text, tokens[mark - 1]),
      tokens[mark].kind == .listComma || tokens[mark].wordClass.contains(.conjunction)
    else { return draft.indicator }
    let rest = draft.indicator.unicodeScalars.dropLast(tokens[mark - 1].range.count)
    return String(rest.last == "的" ? rest.dropLast() : rest)
  }

  private static let amounts: WordSet = "总量 绝对值 绝对量"

  /// `民间投资占全部投资的比重居第2`: what has the share is ranked.
  func shareHolder(_ draft: FigureDraft) -> String? {
    guard draft.phrase.count == 1, let share = draft.phrase.first, share > 0, isShare(draft.phrase),
      tokens[share - 1].isLetter("的"),
      let mark = draft.clause.last(where: { $0 < share && tokens[$0].wordClass.contains(.share) }),
      case let holder = phrases.left(draft.clause, end: mark), !holder.isEmpty
    else { return nil }
    return phrases.string(holder)
  }

  /// The bare head of a statistic: 产量 of 汽车产量.
  func headTail(_ token: Token) -> String {
    var start = token.end - 2
    while start > token.start {
      if let (length, wordClass) = Lexicon.shared.longest(in: text, at: start, limit: token.end),
        start + length == token.end, wordClass.contains(.head)
      {
        break
      }
      start -= 1
    }
    return text.string(max(start, token.start)..<token.end)
  }
}
