// The names in a list whose numbers follow: one for each.

extension SentenceReader {
  /// `A、B产业分别实现产值`: the subjects before 分别, each with the statistic behind it.
  func eachIndicators(_ left: Range<Int>, _ clause: Range<Int>, count: Int) -> [String]? {
    var index = left.lowerBound
    while index > clause.lowerBound, tokens[index - 1].wordClass.contains(.verb) { index -= 1 }
    guard index > clause.lowerBound, tokens[index - 1].wordClass.contains(.each) else { return nil }
    let subjects = withoutCount(phrases.left(clause, end: index - 1))
    let names = conjuncts.distribute(subjects, count: count)
    let statistic = phrases.string(left)
    // `A、B分别新建5个、8个`: what is done to things that are counted is no part of them.
    if quantities[tokens[clause.upperBound].quantity].measure == .count,
      left.allSatisfy({ phrases.isActionOnly(tokens[$0]) })
    {
      return names
    }
    // `A、B两个项目分别完成投资`: what is spent on an undertaking is named without it.
    if let last = subjects.last, Self.undertakings.contains(text, tokens[last]) || phrases.areFirms(subjects)
    {
      return names?.map { _ in statistic }
    }
    // `市、县分别安排资金12亿元、3亿元`
    if subjects.allSatisfy({ tokens[$0].kind == .listComma || isLevel(tokens[$0]) }) {
      return names?.map { _ in statistic }
    }
    return names?.map { $0 + statistic }
  }

  /// `机械、食品、纺织三个主导行业分别完成产值…`: how many of what they are names none of them.
  private func withoutCount(_ subjects: Range<Int>) -> Range<Int> {
    guard let last = subjects.last, Self.branchKinds.contains(text, tokens[last]),
      let unit = subjects.suffix(4).first(where: {
        tokens[$0].kind != .quantity && (tokens[$0].lastLetter == "个" || tokens[$0].lastLetter == "大")
      }),
      case let count = tokens[unit].range.count == 1 ? unit - 1 : unit, count > subjects.lowerBound,
      ChineseNumerals.digit(tokens[count].firstLetter) != nil
    else { return subjects }
    return subjects.lowerBound..<count
  }

  private static let branchKinds: WordSet = "行业 产业 领域 板块 主导产业 主导行业 支柱产业"
  private static let undertakings: WordSet = "项目 工程"

  func sharedIndicators(_ left: Range<Int>, _ clause: Range<Int>, count: Int) -> [String]? {
    // `实际使用内资、外资分别增长8%、5%`
    if let verb = usedInFact(left, clause), let names = conjuncts.distribute(left, count: count) {
      return names.map { text.string(verb) + $0 }
    }
    // `限上批发、零售业1-2月销售额分别增长9%、8%`: when stands between the branches and what is theirs.
    if case let time = left.lowerBound - 1, time > clause.lowerBound, !left.isEmpty,
      tokens[time].wordClass.contains(.time), case let branches = phrases.left(clause, end: time),
      branches.count > 1, branches.upperBound == time,
      let names = conjuncts.distribute(branches.lowerBound..<left.upperBound, count: count)
    {
      return names.map { $0.replacing(text.string(tokens[time].range), with: "") }
    }
    if let names = ofLevels(left, clause, count: count) { return names }
    if let names = listedIndicators(left, clause, count: count) { return names }
    if let names = conjuncts.distribute(left, count: count) { return names }
    if let names = eachOwner(left, clause, count: count) { return names }
    if let names = ratesOfDeeds(left, clause, count: count) { return names }
    if let names = verbalMembers(left, clause, count: count) { return names }
    guard let first = left.first, first > clause.lowerBound, tokens[first - 1].firstLetter == "等" else {
      return nil
    }
    return conjuncts.distribute(
      beforeEtc: phrases.left(clause, end: first - 1), shared: left, count: count)
  }

  /// `电子、汽车的产值分别为3亿元、5亿元`, `第一、二产业对增长的贡献率分别为4%、76%`: those it is of stand before 的 or 对.
  private func eachOwner(_ left: Range<Int>, _ clause: Range<Int>, count: Int) -> [String]? {
    guard count > 1, let last = left.last, left.lowerBound - 1 > clause.lowerBound,
      tokens[left.lowerBound - 1].isLetter("的")
    else { return nil }
    let whole = phrases.withModifiers(left, in: clause)
    if let mark = (whole.lowerBound..<left.lowerBound).first(where: { tokens[$0].isLetter("对") }),
      mark > whole.lowerBound
    {
      let rest = text.string(tokens[mark].start..<tokens[last].end)
      return conjuncts.distribute(whole.lowerBound..<mark, count: count)?.map { $0 + rest }
    }
    let owners = phrases.left(clause, end: left.lowerBound - 1)
    guard owners.count > 2, owners.upperBound == left.lowerBound - 1 else { return nil }
    let statistic =
      left.count == 1 && SharedWords.shares.contains(text, tokens[last]) ? "" : phrases.string(left)
    return conjuncts.distribute(owners, count: count)?.map { $0 + statistic }
  }

  /// `省、市重点项目分别为12个、31个`: whose they are, in a letter each.
  private func ofLevels(_ left: Range<Int>, _ clause: Range<Int>, count: Int) -> [String]? {
    guard !left.isEmpty, left.lowerBound - clause.lowerBound > 2 * (count - 1) else { return nil }
    let things = phrases.string(left)
    // `城、乡居民收入分别为3万元、2万元`
    if count == 2, case let mark = left.lowerBound - 2, mark > clause.lowerBound,
      tokens[mark].kind == .listComma,
      tokens[mark - 1].isLetter("城"), tokens[mark + 1].isLetter("乡")
    {
      return ["城镇" + things, "农村" + things]
    }
    var names: [String] = []
    for place in 0..<count {
      let level = left.lowerBound - 1 - 2 * place
      guard isLevel(tokens[level]),
        place == count - 1 || tokens[level - 1].kind == .listComma
      else { return nil }
      names.insert(text.string(tokens[level].range) + things, at: 0)
    }
    return names
  }

  private func isLevel(_ token: Token) -> Bool {
    token.range.count == 1 && Self.levels.contains(token.firstLetter)
  }

  private static let levels: LetterSet = ["国", "省", "市", "州", "县", "区", "镇"]

  /// `开工和竣工率分别达到100%、96%`: 率 is said once.
  private func ratesOfDeeds(_ left: Range<Int>, _ clause: Range<Int>, count: Int) -> [String]? {
    guard left.count == 1, let rate = left.first, tokens[rate].lastLetter == "率",
      tokens[rate].range.count == 3
    else { return nil }
    var names = [text.string(tokens[rate].range)]
    var deed = rate - 2
    while names.count < count, deed >= clause.lowerBound, tokens[deed].range.count == 2,
      tokens[deed].wordClass.contains(.action),
      tokens[deed + 1].kind == .listComma || tokens[deed + 1].wordClass.contains(.conjunction)
    {
      names.insert(text.string(tokens[deed].range) + "率", at: 0)
      deed -= 2
    }
    return names.count == count ? names : nil
  }

  /// `接待游客、实现旅游收入分别增长9%、8%`: each member with a verb of its own.
  private func verbalMembers(_ left: Range<Int>, _ clause: Range<Int>, count: Int) -> [String]? {
    guard !left.isEmpty, !left.contains(where: { tokens[$0].kind == .listComma }) else { return nil }
    var names = [phrases.string(left)]
    var first = left.lowerBound
    while names.count < count {
      var mark = first - 1
      while mark > clause.lowerBound, tokens[mark].wordClass.contains(.verb) { mark -= 1 }
      guard mark > clause.lowerBound, mark < first - 1,
        tokens[mark].kind == .listComma || tokens[mark].wordClass.contains(.conjunction)
      else { return nil }
      let before = phrases.left(clause, end: mark)
      // `新建、改建道路9条、14公里`: two deeds done to the same.
      guard !before.isEmpty, !before.allSatisfy({ phrases.isActionOnly(tokens[$0]) }) else { return nil }
      names.insert(phrases.string(before), at: 0)
      first = before.lowerBound
    }
    return names
  }

  /// `降幅分别高于全省、临江市1.2个、0.4个百分点`: it is the places that are several.
  func isAgainstPlaces(_ clause: Range<Int>, _ features: PredicateFeatures) -> Bool {
    guard features.compared, features.each,
      let held = clause.last(where: { tokens[$0].wordClass.contains(.compare) })
    else { return false }
    return (held + 2..<max(held + 2, clause.upperBound)).contains {
      (tokens[$0].kind == .listComma || tokens[$0].wordClass.contains(.conjunction))
        && !tokens[$0 - 1].wordClass.isDisjoint(with: [.scope, .region])
    }
  }

  /// `A 9亿元，增长4%；B 6亿元，增长3%，增速分别提高1个、2个百分点`: the paces of as many before.
  func ofGrowths(_ clause: Range<Int>, _ features: PredicateFeatures, _ count: Int) -> [String]? {
    guard clause.contains(where: { tokens[$0].wordClass.contains(.rateNoun) }), features.each, count > 1,
      features.up || features.down
    else { return nil }
    // `A 9亿元，B 6亿元，分别增长4%，增幅分别提高1个、2个百分点`: told once for both.
    if drafts.suffix(2 * count).contains(where: { $0.rule == "list.both" }) { return nil }
    let names = drafts.filter { $0.change == .growth }.suffix(count).map(\.indicator)
    return names.count == count && Set(names).count == count ? names : nil
  }

  /// `占比分别为31%、27%`
  func isShare(_ left: Range<Int>) -> Bool {
    left.count == 1 && SharedWords.shares.contains(text, tokens[left.lowerBound])
  }

  /// `事故起数、死亡人数，较上年分别下降20%、40%`: nothing but the list stands in the clause right before.
  private func listed(_ clause: Range<Int>, _ count: Int) -> [String]? {
    let end = behindList(clause)
    guard count > 1, end > clause.lowerBound, tokens[end - 1].wordClass.contains(.head),
      case let list = phrases.left(clause, end: end),
      // `特别是税收、出口，分别增长9%、8%`
      (clause.lowerBound..<list.lowerBound).allSatisfy({
        tokens[$0].wordClass.contains(.adverb) || tokens[$0].isLetter("如")
      }),
      list.contains(where: { tokens[$0].kind == .listComma })
    else { return nil }
    return conjuncts.distribute(list, count: count)
  }

  /// `税收、出口增速在全省的位次，分别由第9位…`: what of the list is ranked, and where, is no part of it.
  private func behindList(_ clause: Range<Int>) -> Int {
    var end = clause.upperBound
    guard let last = clause.last, Self.standings.contains(text, tokens[last]) else { return end }
    while end > clause.lowerBound, case let token = tokens[end - 1],
      !token.wordClass.isDisjoint(with: [.scope, .region, .rateNoun]) || token.isLetter("在")
        || token.isLetter("的") || Self.standings.contains(text, token)
    {
      end -= 1
    }
    return end
  }

  private static let standings: WordSet = "排位 排名 位次 名次 排序"

  /// `土地增值税、契税受市场影响，分别下降31%、12%`: as many as there are numbers, in the clause right before.
  func membersBefore(
    _ left: Range<Int>, _ clause: Range<Int>, _ features: PredicateFeatures, _ count: Int
  ) -> [String]? {
    guard left.isEmpty, features.each, case let mark = clause.lowerBound - 1, mark > 0,
      tokens[mark].kind == .comma,
      let between = numberless(before: mark, limit: PredicateReader.clauseLimit), let first = between.first
    else { return nil }
    if let names = listed(between, count) { return names }
    guard let cause = between.first(where: { tokens[$0].isLetter("受") || tokens[$0].isWord("受到", in: text) }),
      cause > first
    else { return nil }
    return conjuncts.distribute(phrases.subject(first..<cause), count: count)
  }
}
