// What is said of a group as a whole, behind its parts or what some of it do.

extension SentenceReader {
  /// What `draft` goes on from, where the figure right before it is not that: the whole behind its parts,
  /// those counted behind what they do, the plan behind those it was set to.
  func grouped(_ draft: FigureDraft, _ quantity: Quantity) -> FigureDraft? {
    switch quantity.measure {
    case .rank: wholeOfParts(draft)
    case .percent: sharers(draft) ?? planned(beyondPlaces: draft)
    default: nil
    }
  }

  /// `重点项目x个，其中省级项目x个、市级项目x个，总数居全市第x位`: all of them.
  private func wholeOfParts(_ draft: FigureDraft) -> FigureDraft? {
    guard draft.clause.contains(where: { isTotal($0) }),
      let part = drafts.firstIndex(where: { $0.features.among || isAmong($0) }), part > 0
    else { return nil }
    return drafts[part - 1]
  }

  private func isTotal(_ index: Int) -> Bool {
    tokens[index].firstLetter == "总"
      && (tokens[index].begins("总数", in: text) || tokens[index].begins("总量", in: text))
  }

  /// `13家企业产值增速超过20%，占比38%`: they are so many of all.
  private func sharers(_ draft: FigureDraft) -> FigureDraft? {
    guard draft.clause.count == 1, let only = draft.clause.first, tokens[only].begins("占比", in: text),
      drafts.count > 1, let before = drafts.last, before.measure == .percent, before.change == .growth,
      case let counted = drafts[drafts.count - 2], counted.measure == .count, counted.rule == "noun.right",
      counted.token + counted.phrase.count + 1 >= before.clause.lowerBound,
      before.clause.contains(counted.token) || before.clause.lowerBound <= counted.phrase.upperBound
    else { return nil }
    return counted
  }

  /// `完成年度任务x%；下达目标的x个镇中，A、B分别完成x%`: what the plan is of, not to whom it was set.
  private func planned(beyondPlaces draft: FigureDraft) -> FigureDraft? {
    guard draft.clause.contains(where: { tokens[$0].begins("完成", in: text) }),
      let counted = drafts.last(where: { $0.measure == .count && $0.rule == "noun.right" }),
      counted.phrase.upperBound < draft.token,
      Self.insides.contains(text, tokens[counted.phrase.upperBound])
    else { return nil }
    return drafts.last { $0.measure == .percent && ($0.features.completion || $0.change == .share) }
  }

  /// What stands before those among whom it has its place.
  func ranked(_ before: FigureDraft) -> Range<Int>? {
    guard case let subject = phrases.subject(before.clause), let last = subject.last,
      subject.count > 1 || !Self.bareRates.contains(text, tokens[last]),
      subject.upperBound < before.clause.upperBound
    else { return nil }
    // GDP增速: a pace is no part of the name.
    return subject.count > 1 && tokens[last].wordClass.contains(.rateNoun) ? subject.dropLast() : subject
  }

  /// `高于全市5个百分点、新区3个百分点`: the next of those it is held against.
  func isNextPlace(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> Bool {
    guard quantity.measure == .points || quantity.measure == .count, let last = left.last,
      left.upperBound == draft.token,
      let first = draft.clause.first, tokens[first].kind == .listComma, left.lowerBound == first + 1,
      let before = drafts.last, before.measure == quantity.measure, before.features.compared
    else { return false }
    return isPlace(left) || left.count == 1 && phrases.isEnd(tokens[last])
      || left.allSatisfy { !tokens[$0].wordClass.isDisjoint(with: [.scope, .region]) }
  }

  /// 邻近的汶江县: another place, told by where it lies.
  func isLyingPlace(_ left: Range<Int>) -> Bool {
    isPlace(left) && left.lowerBound > 0 && tokens[left.lowerBound - 1].isLetter("的")
  }

  /// `仅低于岚江市6个`: a place that one's own is held against.
  func noteAgainstPlace(_ draft: inout FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> Bool {
    guard quantity.measure == .count, left.upperBound == draft.token, !drafts.isEmpty,
      left.lowerBound > draft.clause.lowerBound, let last = left.last,
      case let word = tokens[left.lowerBound - 1], word.wordClass.contains(.compare), word.range.count == 2,
      isPlace(left) || phrases.isEnd(tokens[last])
    else { return false }
    draft.features.compared = true
    draft.features.down = word.wordClass.contains(.under)
    draft.features.up = !draft.features.down
    return true
  }

  /// `最小的1亿元`
  func isMostAlone(_ left: Range<Int>, _ draft: FigureDraft) -> Bool {
    guard let first = left.first, let last = left.last, left.count < 3, tokens[first].firstLetter == "最"
    else {
      return false
    }
    return Self.extremes.contains(text, tokens[first].start..<tokens[last].end)
      && text.has("的", endingAt: tokens[draft.token].start)
  }

  /// `投资最大的30亿元`
  private func mostOf(_ draft: FigureDraft) -> Range<Int>? {
    let clause = draft.clause
    guard clause.count > 2, clause.upperBound == draft.token, tokens[clause.upperBound - 1].isLetter("的"),
      tokens[clause.upperBound - 2].firstLetter == "最",
      case let noun = phrases.left(clause, end: clause.upperBound - 2), let last = noun.last,
      tokens[last].wordClass.contains(.head)
    else { return nil }
    return noun
  }

  /// `完成率最高的高新园区达68%，最低的柳泉街道只有31%`: whose it is stands behind what is highest.
  func extreme(_ draft: FigureDraft) -> (String, Range<Int>, RuleName)? {
    if let noun = mostOf(draft) { return (phrases.string(noun), noun, "noun.subject") }
    guard draft.features.linked || draft.features.verb || draft.features.under, draft.clause.count > 2,
      let most = draft.clause.dropLast().last(where: {
        tokens[$0].firstLetter == "最" && Self.extremes.contains(text, tokens[$0])
      }),
      tokens[most + 1].isLetter("的"), most + 2 < draft.clause.upperBound
    else { return nil }
    let noun = phrases.left(draft.clause, end: most)
    // `占比最大的机电产品只有18亿元`: what has the share is measured.
    if draft.clause.count > 3, quantities[draft.quantity].measure != .percent, let last = noun.last,
      SharedWords.shares.contains(text, tokens[last]),
      case let thing = phrases.subject(most + 2..<draft.clause.upperBound),
      !thing.isEmpty
    {
      return (phrases.string(thing), thing, "noun.subject")
    }
    guard let last = noun.last, tokens[last].wordClass.contains(.head) else { return nil }
    return (phrases.string(noun), noun, "noun.subject")
  }

  static let extremes: WordSet = "最高 最低 最快 最慢 最大 最小 最多 最少 最好 最差"

  /// `民营经济贡献了50%以上的税收、80%以上的就业`: who brings so much of it.
  func contributor(_ draft: inout FigureDraft) -> (String, Range<Int>, RuleName)? {
    if let before = drafts.last, before.rule == "noun.contributor",
      draft.token > 0, tokens[draft.token - 1].kind == .listComma
    {
      draft.features.share = true
      return (before.indicator, before.phrase, "noun.contributor")
    }
    let verb = draft.token > 1 && tokens[draft.token - 1].isLetter("了") ? draft.token - 2 : draft.token - 1
    // `贡献了七成税收`, but not 贡献率 and not `对增长的贡献达60%`.
    guard verb >= draft.clause.lowerBound, tokens[verb].isWord("贡献", in: text),
      draft.token + 1 < tokens.count,
      tokens[draft.token + 1].isLetter("的") || tokens[draft.token + 1].isNominal
    else { return nil }
    draft.features.share = true
    let subject = phrases.left(draft.clause, end: verb)
    if !subject.isEmpty { return (phrases.string(subject), subject, "noun.contributor") }
    guard let before = drafts.last, verb == draft.clause.lowerBound else { return nil }
    return (before.indicator, before.phrase, "noun.contributor")
  }

  /// `实现工业产值（2000万元以上）9亿元`: the noun before the brackets that hold its limit.
  func limited(_ draft: FigureDraft) -> Range<Int>? {
    let open = draft.token - 3
    guard open > 0, tokens[open + 2].firstLetter == ")", tokens[open + 1].kind == .name,
      tokens[open].firstLetter == "(",
      case let start = (tokens[..<open].lastIndex { $0.kind == .comma } ?? -1) + 1,
      case let noun = phrases.left(start..<open, end: open), noun.upperBound == open
    else { return nil }
    return noun
  }

  /// `水利工程（6.3%）、港航工程（8.1%）`: each with its own in brackets.
  func bracketed(_ draft: FigureDraft) -> Range<Int>? {
    let mark = draft.token - 1
    guard mark > 3, tokens[mark].firstLetter == "(", tokens[mark].kind == .sign,
      let comma = tokens[..<mark].lastIndex(where: { $0.kind == .listComma || $0.kind == .comma }),
      comma > 0, tokens[comma].kind == .listComma, tokens[comma - 1].firstLetter == ")",
      case let noun = phrases.left(comma + 1..<mark, end: mark), !noun.isEmpty
    else { return nil }
    return noun
  }

  /// `农业：5个，投资6亿元；新材料：6个，投资9亿元`: what stands before the colon, where another one has stood so.
  func label(_ draft: FigureDraft) -> Range<Int>? {
    let mark = draft.token - 1
    guard mark > 1, isColon(mark), drafts.contains(where: { $0.token > 0 && isColon($0.token - 1) }),
      case let start = (tokens[..<mark].lastIndex { $0.kind == .comma } ?? -1) + 1, mark - start < 8,
      case let noun = phrases.left(start..<mark, end: mark), !noun.isEmpty, noun.upperBound == mark
    else { return nil }
    return noun
  }

  private func isColon(_ index: Int) -> Bool {
    tokens[index].kind == .comma && tokens[index].firstLetter == ":"
  }

  /// `增速高于全县平均水平（9.1%）的有白沙镇（12.5%）、石桥镇（11.8%）`: the pace of each place; what has it was said
  /// before the first of them.
  func pacedPlace(_ draft: inout FigureDraft) -> FigureDraft? {
    guard isInBracketsOfPlace(draft.token) else { return nil }
    let pace = tokens[..<draft.token].last {
      $0.wordClass.contains(.rateNoun) || $0.kind == .comma && $0.firstLetter == ";"
    }
    if pace?.wordClass.contains(.rateNoun) ?? false { draft.features.rate = true }
    guard let before = drafts.last(where: { $0.measure == .percent }) else { return nil }
    // `…增长7%，居前两位的是岚川县（9%）、汶江区（8%）`, `…；低于平均的有石桥县（5%）`
    if before.change == .growth { draft.features.rate = true }
    return isInBracketsOfPlace(before.token) ? before : nil
  }

  private func isInBracketsOfPlace(_ token: Int) -> Bool {
    guard token > 1, tokens[token - 1].kind == .sign, tokens[token - 1].firstLetter == "(" else {
      return false
    }
    let end = tokens[token - 2].end
    if text.has("平均水平", endingAt: end) { return true }
    switch tokens[token - 2].lastLetter {
    case "县", "区", "市", "镇", "乡", "旗": return true
    case "道": return text.has("街道", endingAt: end)
    default: return false
    }
  }

  /// `A 33亩，B 31亩（其中C 4亩），分别占…`: the figures before the clause without those of the remark it stands behind.
  func told(before clause: Range<Int>, count: Int) -> [FigureDraft] {
    let mark = clause.lowerBound - 1
    // `A 3亿元，B 2亿元，分别增长5%，分别提高1个、2个百分点`
    let drafts = drafts.last?.rule == "list.both" ? drafts.dropLast() : drafts
    guard mark > 1, tokens[mark].kind == .comma,
      let close = tokens[..<mark].lastIndex(where: { $0.kind == .sign && $0.firstLetter == ")" }),
      let open = tokens[..<close].lastIndex(where: { $0.kind == .sign && $0.firstLetter == "(" })
    else { return drafts }
    // `A 3个（含B 2个），C 4个，分别占…`
    let plain = drafts.filter { $0.token < open || $0.token > close }
    return plain.count < count ? drafts : plain
  }

  /// `投资3亿元、税收2亿元，占计划的80%、90%`, `…，是去年的2倍和3倍`, `…，同比增长5%、8%`: one of each of as many amounts.
  func isInTurn(
    _ before: ArraySlice<FigureDraft>, _ features: PredicateFeatures, _ measure: FigureMeasure,
    _ clause: Range<Int>
  ) -> Bool {
    (features.share || measure == .multiple
      // `存款9亿元、贷款6亿元，比年初增加1亿元和2亿元`
      || clause.count < 5 && (features.up || features.down) && measure != .percent && measure != .points
        && before.allSatisfy { $0.measure == measure }
      || measure == .percent && clause.count < 3 && (features.up || features.down))
      && before.count > 1
      && before.allSatisfy { $0.change == .level && $0.measure != .percent && !$0.indicator.isEmpty }
      && Set(before.map(\.indicator)).count == before.count
  }

  /// `建筑施工（71起，70人）`, `畜牧业（占比60%）`: the noun before a remark that begins with the number.
  func remarked(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> Range<Int>? {
    let mark = (left.count == 1 ? left.lowerBound : draft.token) - 1
    guard mark > 0, tokens[mark].firstLetter == "(", tokens[mark].kind == .sign,
      left.isEmpty || left.count == 1 && SharedWords.shares.contains(text, tokens[left.lowerBound]),
      quantity.measure != .percent || !left.isEmpty, quantity.measure != .points,
      tokens[mark - 1].kind == .word,
      case let noun = phrases.left(predicates.clause(before: mark), end: mark), let last = noun.last,
      last + 1 == mark, !tokens[last].wordClass.isDisjoint(with: [.action, .noun, .head]),
      tokens[last].wordClass.isDisjoint(with: [.target, .region]),
      tokens[last].wordClass.isDisjoint(with: .entity) || isOfMembers(draft.token, quantity),
      // `高于平均水平（23万元）`
      !text.has("水平", endingAt: tokens[last].end), !text.has("均值", endingAt: tokens[last].end)
    else { return nil }
    // `占固定资产投资（539亿元）的29%`
    let isWhole = noun.count > 1 && tokens[noun.lowerBound].wordClass.contains(.share)
    return isWhole ? noun.dropFirst() : noun
  }

  /// `产业项目（17项）、民生项目（6项）`: each with its number in brackets.
  private func isOfMembers(_ number: Int, _ quantity: Quantity) -> Bool {
    guard quantity.measure == .count, number + 2 < tokens.count, tokens[number + 1].firstLetter == ")" else {
      return false
    }
    return tokens[number + 2].kind == .listComma
  }

  /// `获奖30项，入选中国百强区，位列第52位`: the list just entered.
  func listEntered(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> Range<Int>? {
    let mark = draft.clause.lowerBound - 1
    guard quantity.measure == .rank, left.isEmpty, !drafts.isEmpty, mark > 1, tokens[mark].firstLetter == ",",
      let verb = tokens[..<mark].lastIndex(where: { $0.kind == .comma || $0.kind == .quantity || isEntry($0) }
      ),
      isEntry(tokens[verb]), case let list = phrases.left(verb + 1..<mark, end: mark), list.upperBound == mark
    else { return nil }
    return list.isEmpty ? nil : list
  }

  private func isEntry(_ token: Token) -> Bool { Self.entries.contains(text, token) }

  private static let entries: WordSet = "入选 入围 跻身 荣登 登上 荣列"

  /// 公办, 民办 of whatever was named; 省级, 市级 only in brackets behind it, or behind 其中.
  func isOwner(_ index: Int) -> Bool {
    if Self.owned.contains(text, tokens[index]) { return true }
    guard SharedWords.levels.contains(text, tokens[index]) else { return false }
    if isAmongLevels(index) { return true }
    guard
      let open = tokens[..<index].lastIndex(where: { $0.kind == .sign && $0.firstLetter == "(" })
    else { return false }
    return !tokens[open..<index].contains { $0.kind == .sign && $0.firstLetter == ")" }
  }

  /// `其中省级6个，市级9个`: nothing but levels and their numbers stands between.
  private func isAmongLevels(_ level: Int) -> Bool {
    var first = level
    while first > 2, tokens[first - 1].kind == .comma || tokens[first - 1].kind == .listComma,
      tokens[first - 2].kind == .quantity, SharedWords.levels.contains(text, tokens[first - 3])
    {
      first -= 3
    }
    // `省级以上平台78个，其中国家级6个`: the one does not hold the other.
    return first > 0 && tokens[first - 1].wordClass.contains(.among)
      && !tokens[..<first].contains { text.has("以上", endingAt: $0.end) }
  }

  private static let owned: WordSet = "公办 民办 公立 私立"

  func withoutOwner(_ indicator: String) -> String {
    let owner = (["公办", "民办", "公立", "私立"] + SharedWords.levelNames).first(where: indicator.begins)
    return owner.map { String(indicator.unicodeScalars.dropFirst($0.unicodeScalars.count)) } ?? indicator
  }

  /// `幼儿园177所（公办58所，民办119所）`: of whose they are, with nothing else before the number.
  func isOwned(_ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard quantity.measure == .count, right.isEmpty, left.count == 1, let only = left.first,
      isOwner(only), let before = drafts.last
    else { return false }
    return quantities[before.quantity].unit.isBytes(quantity.unit)
  }

  /// `总投资9亿元，年内完成3亿元`
  func isOfYear(_ clause: Range<Int>) -> Bool {
    clause.contains { tokens[$0].wordClass.contains(.time) }
      && clause.contains { text.has("完成", endingAt: tokens[$0].end) }
  }

  /// `到位资金46亿元、完成率91%，均居全区第一`: both of a list, by their joint name.
  func jointName(_ draft: FigureDraft) -> String? {
    guard draft.clause.contains(where: { tokens[$0].firstLetter == "均" }), var index = drafts.indices.last
    else {
      return nil
    }
    var names = [drafts[index].indicator]
    while index > 0, let first = drafts[index].clause.first,
      tokens[first].kind == .listComma
        || drafts[index].rule == "list.each" && drafts[index - 1].rule == "list.each"
    {
      index -= 1
      if !names.contains(drafts[index].indicator) { names.insert(drafts[index].indicator, at: 0) }
    }
    return names.count > 1 ? names.joined(separator: "、") : nil
  }

  /// `两项指标均排名第三`: the class says nothing, the statistics were named before.
  func countedStatistics(_ left: Range<Int>) -> String? {
    guard left.count == 1, let only = left.first, tokens[only].isWord("指标", in: text),
      case let start = tokens[only].start, start > 1, text[start - 1] == "项",
      let count = ChineseNumerals.digit(text[start - 2]), count > 1
    else { return nil }
    let names = drafts.reduce(into: [String]()) { if !$0.contains($1.indicator) { $0.append($1.indicator) } }
    return names.count == count ? names.joined(separator: "、") : nil
  }

  /// `因推诿扯皮受到处理的有9名`: what was done to so many.
  func sanction(_ draft: FigureDraft) -> Range<Int>? {
    guard let of = draft.clause.last(where: { tokens[$0].isLetter("的") }), of - 1 > draft.clause.lowerBound,
      case let deed = of - 1, tokens[deed].range.count > 1, phrases.isActionOnly(tokens[deed])
    else { return nil }
    return deed..<of
  }
}
