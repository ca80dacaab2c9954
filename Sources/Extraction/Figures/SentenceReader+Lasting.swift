// What a duration is of: what lasts, or what was held or won all the while.

extension SentenceReader {
  /// A duration takes what lasts: the noun behind the verb that follows it.
  func lasting(_ draft: FigureDraft, left: Range<Int>) -> Range<Int>? {
    if let whole = prolonged(draft) ?? carriedOut(within: draft) { return whole }
    if draft.features.up || draft.features.down { return nil }
    var start = draft.token + 1
    if let lack = lack(from: start) { return lack }
    if start < tokens.count, tokens[start].isLetter("内") || tokens[start].isLetter("即") || isTime(start) {
      start += 1
    }
    // `用了57天的时候，就完成了征地`
    if start + 3 < tokens.count, tokens[start].isLetter("的"),
      text.has("时候", at: tokens[start].end) || text.has("时间", at: tokens[start].end)
    {
      let next = (start + 1..<min(tokens.count, start + 5)).first { tokens[$0].isLetter("就") }
      if let next { start = next }
    }
    let isRepeated = text.has("连续", endingAt: tokens[draft.token].start)
    // `连续3个月排名靠后的镇`, `连续2年排名末位`
    if isRepeated, start + 1 < tokens.count, tokens[start].isWord("排名", in: text),
      Self.lowPlaces.begins(text, at: tokens[start].end)
    {
      let end = tokens[start].end + (text.has("末位", at: tokens[start].end) ? 2 : 0)
      return start..<(tokens[start...].firstIndex { $0.start >= end } ?? start + 1)
    }
    if isRepeated, isRankBehind(start),
      !drafts.isEmpty || !left.isEmpty || draft.clause.contains(where: { isRate($0) })
    {
      return nil
    }
    let isWon = isRepeated && start < tokens.count && Self.honours.contains(text, tokens[start])
    if !isWon, let last = left.last, tokens[last].wordClass.contains(.head) || isDoneFor(draft, last) {
      return nil
    }
    if isWon {
      start += 1
    } else if isRepeated, start + 1 < tokens.count, Self.manners.contains(text, tokens[start]) {
      start += 1
    }
    start = behindWay(start, isRepeated: isRepeated)
    while start < min(tokens.count, draft.token + 10), tokens[start].kind == .word,
      !tokens[start].wordClass.isDisjoint(with: [.verb, .adverb, .stop, .link, .up, .down])
        || tokens[start].isWord("超额完成", in: text),
      tokens[start].wordClass.isDisjoint(with: [.head, .entity, .noun, .action])
    {
      start += 1
    }
    // `6天时间完成312亩土地征收`: how much of it stands before what was done.
    if left.isEmpty || isTaken(draft.token - 1), start < tokens.count, tokens[start].kind == .quantity,
      start > draft.token + 1,
      case let thing = phrases.withDoing(phrases.right(from: start + 1)), !thing.isEmpty
    {
      return thing
    }
    if isTaken(draft.token - 1), let work = completedNext(start) { return work }
    // `完成首笔支付`: what is done, whichever time.
    if start + 1 < tokens.count, NounPhrases.firsts.contains(text, tokens[start]),
      phrases.isActionOnly(tokens[start + 1])
    {
      return start + 1..<start + 2
    }
    let right = withoutPlace(
      withKind(isWon ? behindGiver(start) : phrases.withDoings(phrases.right(from: start))))
    // `3年半前移一位`: how far.
    if right.count == 2, ChineseNumerals.digit(tokens[right.lowerBound].firstLetter) != nil { return nil }
    // 稳居全市第一: where it holds, not what lasts.
    return right.allSatisfy { !tokens[$0].wordClass.isDisjoint(with: [.scope, .region]) } ? nil : right
  }

  /// `第二轮土地承包到期后再延长30年试点`: what goes on so long, not what is tried.
  private func prolonged(_ draft: FigureDraft) -> Range<Int>? {
    guard draft.features.up, text.has("延长", endingAt: tokens[draft.token].start),
      let due = draft.clause.first(where: { text.has("到期", at: tokens[$0].start) }),
      case let whole = phrases.left(draft.clause, end: due), !whole.isEmpty
    else { return nil }
    return whole
  }

  /// `已经9年没有发生大火了`, `连续9年未发生较大事故`: what has not been, up to the end of its clause.
  private func lack(from start: Int) -> Range<Int>? {
    guard start < tokens.count,
      tokens[start].isWord("没有", in: text) || text.has("未发生", at: tokens[start].start)
    else { return nil }
    let end = (start + 1..<tokens.count).first { !tokens[$0].isNominal || tokens[$0].isLetter("了") }
    guard let end, end > start + 1, end - start < Self.lackTokens else { return nil }
    return start..<end
  }

  private static let lackTokens = 8

  /// `连续3年在新春首日召开招商大会`, `用13年基本实现…`: where what is held or reached begins, behind when, where or how.
  private func behindWay(_ start: Int, isRepeated: Bool) -> Int {
    guard start + 1 < tokens.count else { return start }
    if isRepeated, tokens[start].isLetter("在") {
      return tokens[start...].prefix(Self.holdTokens).prefix { $0.kind != .comma && $0.kind != .quantity }
        .firstIndex { Self.holdings.contains(text, $0) } ?? start
    }
    return tokens[start].isWord("基本", in: text) && tokens[start + 1].wordClass.contains(.verb)
      ? start + 1 : start
  }

  /// 全市招商大会: whose it is.
  private func withoutPlace(_ right: Range<Int>) -> Range<Int> {
    guard right.count > 1, tokens[right.lowerBound].wordClass.contains(.scope),
      tokens[right.lowerBound + 1].kind == .word, !tokens[right.lowerBound].isWord("全国", in: text)
    else { return right }
    return right.dropFirst()
  }

  private static let holdTokens = 12
  private static let holdings: WordSet = "召开 举办 举行 承办"

  /// `环评手续办了8个月还没有批下来`: what it was done to so long.
  private func isDoneFor(_ draft: FigureDraft, _ last: Int) -> Bool {
    tokens[draft.token - 1].isLetter("了") && !text.has("用了", endingAt: tokens[draft.token].start)
      && !tokens[last].wordClass.isDisjoint(with: [.entity, .noun])
  }

  /// `给你们15天时间完成支付`
  private func isTime(_ index: Int) -> Bool {
    tokens[index].firstLetter == "时" && tokens[index].begins("时间", in: text)
      && tokens[index].range.count == 2
  }

  /// `获国家考核优秀等次`: all that was won, who gave it included.
  private func behindGiver(_ start: Int) -> Range<Int> {
    let right = phrases.right(from: start)
    guard let last = right.last, Self.assessing.contains(text, tokens[last]) || right.count == 1,
      right.upperBound < tokens.count, tokens[right.upperBound].kind == .word
    else { return right }
    let rest = phrases.right(from: right.upperBound)
    return rest.isEmpty ? right : right.lowerBound..<rest.upperBound
  }

  /// “优”的等次, `成为全省唯一破百亿的园区`: the grade, or what one has become, by its name.
  private func withKind(_ right: Range<Int>) -> Range<Int> {
    let mark = right.upperBound
    guard let first = right.first, let last = right.last, mark + 1 < tokens.count,
      tokens[last].kind == .quoted || tokens[first - 1].isWord("成为", in: text), tokens[mark].isLetter("的")
    else { return right }
    let kind = phrases.right(from: mark + 1)
    return kind.isEmpty ? right : right.lowerBound..<kind.upperBound
  }

  /// `用3年时间，全面完成城区9个片区20万平方米旧房改造`: what is completed in the clause behind it.
  private func completedNext(_ mark: Int) -> Range<Int>? {
    guard mark < tokens.count, tokens[mark].firstLetter == ",",
      let verb = tokens[(mark + 1)...].prefix(4).firstIndex(where: { text.has("完成", endingAt: $0.end) })
    else { return nil }
    let limit = tokens[verb...].firstIndex { $0.kind == .comma } ?? tokens.count
    let last = tokens[verb..<limit].lastIndex { $0.kind == .quantity } ?? verb
    let work = phrases.withDoing(phrases.right(from: last + 1))
    guard let end = work.last else { return nil }
    return work.count > 1 && tokens[end].isWord("任务", in: text) ? work.dropLast() : work
  }

  /// `某片区仅用3天时间完成90亩土地征收`
  private func isTaken(_ verb: Int) -> Bool {
    verb >= 0 && (tokens[verb].isLetter("用") || text.has("用", endingAt: tokens[verb].end))
  }

  private func isRate(_ index: Int) -> Bool { tokens[index].wordClass.contains(.rateNoun) }

  /// `连续4年居主要产粮省份第二`, `连续9年居中部地区前3位`: among whom one is ranked does not last.
  private func isRankBehind(_ verb: Int) -> Bool {
    guard verb < tokens.count,
      PredicateReader.standings.contains(text, tokens[verb]) || tokens[verb].isWord("保持", in: text)
    else { return false }
    let end = tokens[verb...].firstIndex { $0.kind == .comma || $0.kind == .listComma } ?? tokens.count
    return (verb + 1..<end).contains {
      // `连续5年位居全国轿车出口第一`: in what.
      tokens[$0].kind == .quantity && tokens[$0].firstLetter == "第"
        && tokens[$0 - 1].wordClass.isDisjoint(with: .head)
        || SharedWords.tops.contains(text, tokens[$0]) || text.has("第一方阵", at: tokens[$0].start)
        || tokens[$0].isLetter("前") && $0 + 1 < end && text.has(LetterFacts.number, at: tokens[$0].end)
    }
  }

  private static let lowPlaces: WordSet = "靠后 末位 垫底 倒数 靠前 落后 后三 后两"
  private static let honours: WordSet = "获 获得 荣获 获评 获批 获颁 被评为 入选 列入 取得"
  private static let manners: WordSet = "大规模 高标准 高质量 高水平 全面 集中"
  private static let assessing: WordSet = "考核 考评 评价 督查 国家 国务院 国家考核"

  /// `实施农村公路提升行动，新改建6000公里`: a length is of the way that the clause before named.
  func laid(before draft: FigureDraft, _ quantity: Quantity) -> Range<Int>? {
    guard quantity.measure == .other, draft.features.verb, quantity.unit.ends("公里"),
      case let mark = draft.clause.lowerBound - 1, mark > 0, tokens[mark].firstLetter == ","
    else { return nil }
    let clause = predicates.clause(before: mark)
    guard let way = clause.last(where: { isWay(tokens[$0]) }),
      drafts.last.map({ $0.token < clause.lowerBound }) ?? true
    else { return nil }
    let left = phrases.left(clause, end: way + 1)
    let isRound = left.count > 1 && tokens[left.lowerBound].begins("新一轮", in: text)
    return isRound ? left.dropFirst() : left
  }

  private func isWay(_ token: Token) -> Bool {
    guard token.range.count > 1, !token.wordClass.isDisjoint(with: [.entity, .noun]) else { return false }
    switch token.lastLetter {
    case "路", "网", "道", "堤", "渠", "线": return true
    default: return false
    }
  }

  /// `利用2天时间，深入各镇，对9个项目进行了现场观摩`: what the time was taken for.
  private func carriedOut(within draft: FigureDraft) -> Range<Int>? {
    guard text.has("时间", at: tokens[draft.token].end),
      draft.clause.contains(where: { Self.takings.begins(text, at: tokens[$0].start) }),
      var verb = tokens[draft.token...].firstIndex(where: { $0.isWord("进行", in: text) }),
      verb + 1 < tokens.count
    else { return nil }
    if tokens[verb + 1].isLetter("了") { verb += 1 }
    let end = tokens[verb...].firstIndex { $0.kind == .comma || $0.kind == .quantity } ?? tokens.count
    guard verb + 1 < end, end - verb < Self.deedTokens,
      (verb + 1..<end).allSatisfy({ !tokens[$0].wordClass.isDisjoint(with: [.noun, .action]) })
    else { return nil }
    return verb + 1..<end
  }

  private static let deedTokens = 5
  private static let takings: WordSet = "用 利用 花"
}
