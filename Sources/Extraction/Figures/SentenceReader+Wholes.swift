// Names of which the figure before said a part: an owner, a crop, a kind.

extension SentenceReader {
  /// The name with an owner that the figure before had.
  func wholeName(_ draft: FigureDraft, _ left: Range<Int>, _ before: FigureDraft) -> String? {
    if let whole = saidShort(draft, left) { return whole }
    // `零售额实现5亿元，其中限额以上实现2亿元`
    if left.count == 1, Self.limits.contains(text, tokens[left.lowerBound]),
      draft.features.among || isAmong(draft),
      before.phrase.last.map({ tokens[$0].wordClass.contains(.head) }) ?? false,
      !before.indicator.begins("限"), !before.indicator.begins("规")
    {
      return draft.indicator + before.indicator
    }
    if let sum = sumBehind(left) { return sum + draft.indicator }
    if let owner = carriedFirm(left, before) { return owner + draft.indicator }
    // `国企户数减少15%，资产负债率降到62%`
    if left.count == 1, before.indicator.ends("户数"), before.indicator.utf8.count > 6,
      tokens[left.lowerBound].begins("资产负债率", in: text) || conjuncts.isBareHead(left),
      follows(before, draft, .comma)
    {
      return before.indicator.dropLast(2) + draft.indicator
    }
    // `一般公共预算收入增长2%、支出增长3%`, `社会保险基金收入9亿元，支出8亿元`
    if left.count == 1, tokens[left.lowerBound].isWord("支出", in: text), before.indicator.ends("收入"),
      follows(before, draft, .listComma)
        || Self.budgets.contains(where: before.indicator.ends) && follows(before, draft, .comma)
    {
      return before.indicator.dropLast(2) + "支出"
    }
    // `上市公司9家、总市值8亿元`
    if conjuncts.isBareHead(left), before.measure == .count || before.measure == .people,
      follows(before, draft, .listComma), let end = before.phrase.last, before.rule == "noun.left",
      Self.firms.contains(text, tokens[end]), draft.measure != .count
    {
      return before.indicator + draft.indicator
    }
    // `规上工业总产值9亿元，增加值增长5%`
    if left.count == 1, tokens[left.lowerBound].begins("增加值", in: text),
      before.rule == "noun.left" || before.rule == "noun.firm", follows(before, draft, .comma),
      before.indicator.ends("产值")
    {
      let tail = before.indicator.ends("总产值") ? 3 : 2
      return before.indicator.unicodeScalars.dropLast(tail).reduce(into: "") { $0.unicodeScalars.append($1) }
        + "增加值"
    }
    // `种植辣椒3万亩、产量2.7万吨`
    if left.count == 1, Self.yields.contains(text, tokens[left.lowerBound]), let sown = sown(before),
      sown.rule == "noun.left", sown.phrase.count < 4, !sown.indicator.ends("面"),
      !sown.indicator.ends("面积"),
      follows(before, draft, .listComma) || follows(before, draft, .comma)
    {
      return before.indicator + draft.indicator
    }
    // `小麦总产3万吨，单产380公斤`
    if left.count == 1, Self.yields.contains(text, tokens[left.lowerBound]),
      follows(before, draft, .comma), let crop = crop(of: before)
    {
      return crop + draft.indicator
    }
    return stockOfHerd(draft, left, before)
  }

  /// `出栏生猪26万头，存栏9万头`: which animals.
  private func stockOfHerd(_ draft: FigureDraft, _ left: Range<Int>, _ before: FigureDraft) -> String? {
    guard left.count == 1, tokens[left.lowerBound].isWord("存栏", in: text),
      let first = before.phrase.first, let last = before.phrase.last, follows(before, draft, .comma)
    else { return nil }
    // `肉鸡养殖场26户，存栏9万只`
    if let animal = Self.animals.first(where: { text.has($0, at: tokens[first].start) }) {
      return "\(animal)" + draft.indicator
    }
    guard before.measure == .count, 2...3 ~= before.phrase.count else { return nil }
    if tokens[first].isWord("出栏", in: text) {
      return phrases.string(before.phrase.dropFirst()) + draft.indicator
    }
    return tokens[last].isWord("出栏", in: text)
      ? phrases.string(before.phrase.dropLast()) + draft.indicator : nil
  }

  private static let animals: [StaticString] = [
    "生猪", "能繁母猪", "肉鸡", "蛋鸡", "肉鸭", "蛋鸭", "肉牛", "奶牛", "肉羊", "湖羊", "山羊", "家禽",
  ]
  private static let budgets = ["预算收入", "基金收入"]
  private static let limits: WordSet = "限额以上 限额以下 限上 限下 规模以上 规模以下 规上 规下"
  private static let firms: WordSet = "企业 公司 上市公司 工业企业 经营主体 央企 国企 民企"
  /// Of how much land it is.
  static let areas: WordSet = "每平方公里 每亩 每公顷 每平方米"
  static let yields: WordSet = "产量 总产量 年产量 单产 总产 亩产 平均单产"

  private static let growings: WordSet = "种植 栽植 栽种 播种"

  /// `果用瓜900公顷，增长2%，产量2万吨`: what was sown stands before its growth.
  private func sown(_ before: FigureDraft) -> FigureDraft? {
    if before.measure == .area { return before }
    guard before.change == .growth, before.rule == "noun.carried", drafts.count > 1,
      case let sown = drafts[drafts.count - 2], sown.measure == .area, sown.indicator == before.indicator
    else { return nil }
    return sown
  }

  /// `小麦面积60万亩，单产…`: what is grown there.
  func isSown(_ before: FigureDraft) -> Bool {
    guard before.measure == .area || before.change == .growth, let last = before.phrase.last else {
      return false
    }
    return text.has("面积", endingAt: tokens[last].end) || text.has("播面", endingAt: tokens[last].end)
      // `种植辣椒3万亩、产量2万吨`
      || before.phrase.lowerBound > 0 && Self.growings.contains(text, tokens[before.phrase.lowerBound - 1])
  }

  /// `工业投资拉动经济增长2个百分点`: what pulls.
  func puller(_ draft: FigureDraft) -> Range<Int>? {
    guard let pull = draft.clause.first(where: { Self.pulls.contains(text, tokens[$0]) }),
      pull > draft.clause.lowerBound,
      // `A、B合计拉动`
      case let end = tokens[pull - 1].wordClass.contains(.adverb) ? pull - 1 : pull,
      case let own = phrases.left(draft.clause.lowerBound..<end, end: end), let last = own.last,
      own.upperBound == end, !phrases.isDoers(own),
      !tokens[last].wordClass.isDisjoint(with: [.head, .entity, .noun])
    else { return nil }
    return own
  }

  /// `工业投资的比重由35%提升至41%`: what has the share.
  func holderOfShare(_ left: Range<Int>, _ clause: Range<Int>) -> Range<Int>? {
    guard left.count == 1, case let share = left.lowerBound, share - 1 > clause.lowerBound,
      tokens[share - 1].isLetter("的"),
      tokens[share].isWord("比重", in: text) || tokens[share].isWord("占比", in: text),
      case let holder = phrases.left(clause.lowerBound..<share - 1, end: share - 1), let last = holder.last,
      holder.upperBound == share - 1, !tokens[last].wordClass.isDisjoint(with: [.head, .entity, .noun]),
      // `学校配备心理教师的占比`: of those that do so.
      !(clause.lowerBound..<share - 1).contains(where: {
        tokens[$0].wordClass.contains(.share)
          || $0 < holder.lowerBound && !tokens[$0].wordClass.isDisjoint(with: [.verb, .action])
      })
    else { return nil }
    return holder
  }

  /// `新签约项目9个 总投资16亿元`: what those counted cost.
  func isCost(_ noun: Range<Int>, _ left: Range<Int>, _ quantity: Quantity) -> Bool {
    quantity.measure == .count && noun.count == 1 && !left.isEmpty
      && tokens[noun.lowerBound].begins("总投资", in: text)
  }

  private static let pulls: WordSet = "拉动 上拉 下拉 拉低 拉高"

  /// 第一产业 of `第一产业对经济增长的贡献率为6%，拉动增长0.2个百分点`; what was measured before where the rate names none.
  func contributor(_ before: FigureDraft, _ draft: FigureDraft) -> String? {
    let first = draft.clause.first { tokens[$0].wordClass.isDisjoint(with: [.adverb, .link]) }
    guard let first, tokens[first].isWord("拉动", in: text) else { return nil }
    // `占比为42%，提高2个百分点，拉动投资增长3个百分点`
    if before.indicator.ends("占比"), before.indicator.utf8.count > 6 {
      return String(before.indicator.unicodeScalars.dropLast(2))
    }
    guard before.indicator.ends("贡献率"),
      let whole = before.indicator.firstPlace(of: "对")
    else { return nil }
    let giver = before.indicator[..<whole.lowerBound]
    if !giver.isEmpty { return String(giver) }
    return drafts.dropLast().last { !$0.indicator.ends("贡献率") }?.indicator
  }

  /// `实际到位内资…、外资…`, `亿元以上项目…、十亿元以上…`: words of the noun before that hold for this one too.
  func withCarriedWords(_ left: Range<Int>, _ before: FigureDraft) -> String? {
    if let kind = withKind(left, before) ?? ofResidents(phrases.string(left), before) ?? graded(left, before)
    {
      return kind
    }
    guard left.count == 1 else { return nil }
    let word = tokens[left.lowerBound].range
    if Self.capital.contains(text, word) {
      return Self.receipts.first { before.indicator.begins($0) }.map { $0 + text.string(word) }
    }
    guard PairTable.mayContrast(text, word) else { return nil }
    let own = phrases.string(left)
    // `合作社60家，其中省级4家`
    if before.rule == "noun.left", before.measure == .count, SharedWords.levels.contains(text, word),
      case let start = before.phrase.lowerBound, !SharedWords.levels.contains(text, tokens[start]),
      before.phrase.last.map({ tokens[$0].wordClass.contains(.entity) }) ?? false,
      tokens[before.token..<left.lowerBound].contains(where: { $0.wordClass.contains(.among) })
    {
      return own + before.indicator
    }
    // `一产增加值9亿元，二产8亿元`
    if let row = PairTable.contrast(own), let first = before.phrase.first, before.phrase.count > 1,
      PairTable.contrast(text.string(tokens[first].range)) == row
    {
      return own + behindLevel(before.phrase)
    }
    if before.rule == "noun.words-carried" || before.rule == "noun.carried", before.phrase.count == 1,
      let row = PairTable.contrast(own), let first = before.phrase.first,
      PairTable.contrast(text.string(tokens[first].range)) == row,
      before.indicator.begins(text.string(tokens[first].range))
    {
      return own + before.indicator.dropFirst(text.string(tokens[first].range).count)
    }
    return nil
  }

  /// `A级景区11家，其中4A级3家、3A级8家`, `星级饭店6家，其中五星级1家`: a grade of the same.
  private func graded(_ left: Range<Int>, _ before: FigureDraft) -> String? {
    guard let last = left.last, tokens[last].lastLetter == "级", before.measure == .count,
      before.indicator.holds("A级") || before.indicator.holds("星级"),
      let grade = before.indicator.firstPlace(of: "级"), grade.upperBound < before.indicator.endIndex,
      case let own = phrases.string(left), own.ends("A级") || own.ends("星级")
    else { return nil }
    return own + before.indicator[grade.upperBound...]
  }

  /// 居民用电, 工业用电 among 用电量, 全社会用电量
  func isSaidInPart(_ head: Token, _ own: Token) -> Bool {
    own.range.count == 2 && own.firstLetter == head.firstLetter
      || own.range.count > 1 && head.range.count > 2
        && text[own.end - 1] == text[head.end - 2] && text[own.end - 2] == text[head.end - 3]
  }

  /// `省级以上平台总数达78个，其中国家级6个`: neither 以上 nor 总数 goes on.
  private func behindLevel(_ phrase: Range<Int>) -> String {
    var rest = phrase.dropFirst()
    if let first = rest.first, tokens[first].begins("以上", in: text) { rest = rest.dropFirst() }
    if rest.count > 1, let last = rest.last, Self.totals.contains(text, tokens[last]) {
      rest = rest.dropLast()
    }
    return phrases.string(rest)
  }

  private static let capital: WordSet = "外资 内资"
  private static let receipts = ["实际到位", "实际利用", "实际使用", "利用", "引进"]

  /// `产业类项目占比x%，民生类占比x%`: the noun is said once.
  func ofKind(_ draft: FigureDraft, _ measure: FigureMeasure, _ before: FigureDraft) -> String? {
    guard measure == .percent, draft.indicator.ends("类") || draft.indicator.ends("类占比"),
      let head: String = ["项目", "企业"].first(where: before.indicator.ends),
      before.indicator.ends("类" + head)
    else { return nil }
    let isShare = draft.indicator.ends("占比")
    return (isShare ? String(draft.indicator.unicodeScalars.dropLast(2)) : draft.indicator) + head
  }

  /// `投资3亿元，任务完成率60%，同比增长9%`: what grows is what was done, not how much of the plan.
  func isBeforeRate(_ rate: FigureDraft, _ draft: FigureDraft, _ quantity: Quantity) -> Bool {
    guard quantity.measure == .percent, draft.features.up || draft.features.down, drafts.count > 1,
      rate.measure == .percent, rate.change == .share, rate.indicator.ends("完成率")
    else { return false }
    let done = drafts[drafts.count - 2]
    return done.change == .level && done.measure != .percent && done.measure != .points
      && draft.clause.contains {
        tokens[$0].begins("增长", in: text) || tokens[$0].begins("同比增", in: text)
          || tokens[$0].begins("同比下", in: text)
          || tokens[$0].begins("下降", in: text)
      }
  }

  /// `完成投资3亿元，完成率60%`
  func rateOfInvestment(_ draft: FigureDraft, _ left: Range<Int>, _ before: FigureDraft) -> String? {
    guard left.count == 1, tokens[left.lowerBound].begins("完成率", in: text), before.indicator.ends("投资")
    else { return nil }
    return "投资" + draft.indicator
  }

  /// `这些项目总投资6亿元，其中过亿元的2个`: no money is counted.
  func thingPaidFor(
    _ draft: FigureDraft, _ quantity: Quantity, _ before: FigureDraft
  ) -> Range<Int>? {
    guard quantity.measure == .count, !draft.features.each, !quantity.unit.ends("亿"),
      before.measure == .money || before.measure == .percent && before.change != .share
    else { return nil }
    // `前20名的企业完成产值121亿元，增长11%；剩下的200多家…`
    if before.measure == .money, let works = worksBetween(before, draft) { return works }
    let clause = before.measure == .money ? before.clause : drafts[0].clause
    return clause.first { Self.countedThings.contains(text, tokens[$0]) }.map { $0..<$0 + 1 }
  }

  /// `投入9亿元，推进学校改造项目，已开工57个`: the works named between.
  private func worksBetween(_ before: FigureDraft, _ draft: FigureDraft) -> Range<Int>? {
    guard case let mark = draft.clause.lowerBound - 1, mark > before.token + 1, tokens[mark].kind == .comma,
      let between = numberless(before: mark, limit: PredicateReader.clauseLimit),
      between.lowerBound > before.token,
      let last = between.last, text.has("项目", endingAt: tokens[last].end)
    else { return nil }
    let works = phrases.left(between, end: mark)
    return works.isEmpty ? nil : works
  }

  /// `专项债券今年拿到手的有6亿元`: what some of it is had of opens the clause.
  func fundsHad(_ draft: FigureDraft, _ quantity: Quantity) -> Range<Int>? {
    guard quantity.measure == .money, draft.features.selects,
      case let subject = withoutAble(phrases.subject(draft.clause)),
      let last = subject.last, subject.lowerBound == draft.clause.lowerBound,
      tokens[last].wordClass.contains(.head), tokens[last].wordClass.isDisjoint(with: .action)
    else { return nil }
    return subject
  }

  /// `自有财力能拿出来的不到9000万元`: 能 is of the verb.
  private func withoutAble(_ subject: Range<Int>) -> Range<Int> {
    guard let last = subject.last, tokens[last].isLetter("能") || tokens[last].isLetter("可") else {
      return subject
    }
    return subject.dropLast()
  }

  private static let countedThings: WordSet = "项目 企业"
}
