// Gives every figure of one sentence its noun, change and direction.

struct SentenceReader {
  let quantities: [Quantity]
  let predicates: PredicateReader
  let phrases: NounPhrases
  private(set) var drafts: [FigureDraft] = []
  /// Names of a list whose numbers have a verb of their own: the last of `分别增长5%、8%和下降3%`.
  private var namesToCome: [String] = []

  init(text: SentenceText, quantities: [Quantity], tokens: [Token]) {
    self.quantities = quantities
    predicates = PredicateReader(text: text, tokens: tokens)
    phrases = NounPhrases(text: text, tokens: tokens)
  }

  // The reader is copied for many a question, as it changes while it reads: it holds no more than it must.
  var text: SentenceText { phrases.text }
  var tokens: [Token] { phrases.tokens }
  var conjuncts: Conjuncts { Conjuncts(phrases: phrases) }

  /// The figures of the sentence in order.
  mutating func read() -> [FigureDraft] {
    drafts.reserveCapacity(quantities.count)
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .quantity else {
        index += 1
        continue
      }
      let run = FigureRun(tokens, from: index)
      readRun(run)
      index = run.last + 1
    }
    // Handed over, so that its new owner can change it where it lies.
    var found: [FigureDraft] = []
    swap(&found, &drafts)
    return found
  }

  private mutating func readRun(_ run: FigureRun) {
    let first = run.first
    let measure = quantities[tokens[first].quantity].predicateMeasure
    let clause = predicates.clause(before: first)
    var (nounEnd, features) = predicates.read(clause, measure: measure)
    var left = withoutTime(
      outsideCircumstance(
        ownHead(behindMilestone(phrases.left(nounClause(clause), end: nounEnd), clause), before: first),
        clause))
    left = behindOf(left, measure)
    notePlace(&left, before: run, clause, &features)
    left = behindPivot(withoutSpoken(measure == .rank ? phrases.withoutPlaceBehind(left) : left))
    if clause.isEmpty { goOnInOtherUnit(first, measure, &features) }
    // `5个项目进度滞后、6个项目停工`: that was said of those before.
    if measure == .count, let last = clause.last, tokens[last].kind == .listComma { features.keepLevel() }
    let shared = run.count > 1 && phrases.isDoers(left) ? nil : names(of: run, left, clause, features)
    if shared != nil, measure == .percent, left.isEmpty, isOfPaces(before: clause) { features.rate = true }
    let award = awarded(run, clause)
    if award != nil || isEachAwarded(clause, measure) { features.rules = true }
    for place in 0..<run.count {
      let token = run.token(place)
      var draft = FigureDraft(
        quantity: tokens[token].quantity, token: token, clause: clause, features: features, phrase: left)
      let own = quantities[draft.quantity]
      if place > 0, own.measure == .percent { noteSign(before: token, in: run, &draft.features) }
      if let award {
        (draft.indicator, draft.phrase, draft.rule) = (phrases.string(award), award, "noun.award")
      } else if let shared {
        draft.indicator =
          tradeWith(shared[place], left, draft) ?? statistic(ofPlaces: shared)
          ?? shared[place] + industryHead(shared[place], draft, own.measure)
        draft.rule = "list.each"
      } else if place > 0,
        phrases.right(from: token + 1).isEmpty || !prefersRight(own, features, left: left, token: token)
      {
        let before = inItsUnit(own, behind: run.first) ?? drafts[drafts.count - 1]
        (draft.indicator, draft.phrase, draft.rule) = (before.indicator, before.phrase, "list.same")
      } else {
        let noun = run.count == 1 ? withExamples(left, clause, own) : left
        let work = withoutTask(noun, own)
        if work.count < noun.count, isSet(noun, in: clause) { draft.features.assigned = true }
        name(&draft, own, left: work)
      }
      if place == 0, run.count == 2, let noun = ofBoth(run, draft, own) {
        (draft.indicator, draft.phrase, draft.rule) = (phrases.string(noun), noun, "noun.right")
      }
      followBeside(&draft, own)
      draft.settle(own)
      if draft.qualifier == .exact, isWithin(own) { draft.qualifier = .under }
      if draft.qualifier == .exact, isAtLeast(draft, own) || place > 0 && isOverAsFirst(draft, first) {
        draft.qualifier = .over
      }
      // `占比达到三成，提高2个百分点`: it is the share that has grown.
      if draft.rule == "noun.carried", draft.change == .share, let last = left.last,
        Self.shareNouns.contains(text, tokens[last])
      {
        draft.fullIndicator = draft.indicator + text.string(tokens[last].range)
      }
      holdBeside(&draft, own)
      if let limited = limitedName(draft, own) { draft.indicator = limited }
      draft.indicator = withoutInclusion(draft.indicator)
      if draft.change == .rank {
        draft.indicator = shareHolder(draft) ?? Self.withoutPace(withoutTotal(draft))
      }
      drafts.append(draft)
    }
  }

  /// `对投资9亿元的A项目`: for whom or with what something is done.
  private func behindOf(_ left: Range<Int>, _ measure: FigureMeasure) -> Range<Int> {
    guard left.count > 1, tokens[left.lowerBound].isLetter("对"),
      measure == .duration || measure == .money && left.count == 2
    else { return left }
    return left.dropFirst()
  }

  /// A name for each figure of a run, where the nouns before it are as many.
  private mutating func names(
    of run: FigureRun, _ left: Range<Int>, _ clause: Range<Int>, _ features: PredicateFeatures
  ) -> [String]? {
    if let names = namesLeft(for: run, clause) ?? namesOfChanges(run, left, clause, features) { return names }
    guard run.count > 1 else { return nil }
    let names =
      ofTheirOwner(sharedIndicators(left, clause, count: run.count), left)
      ?? respective(left, clause, features, count: run.count)
    return names.flatMap { isOfPlacesOnly($0, left) ? nil : $0 }
  }

  /// `A、B、C分别增长5%、8%和下降3%`: the names of all, where a verb parts their numbers.
  private mutating func namesOfChanges(
    _ run: FigureRun, _ left: Range<Int>, _ clause: Range<Int>, _ features: PredicateFeatures
  ) -> [String]? {
    guard features.each, features.up || features.down, !left.isEmpty else { return nil }
    let more = changes(from: run.last + 1)
    guard more > 0, let names = sharedIndicators(left, clause, count: run.count + more) else { return nil }
    namesToCome = Array(names.suffix(more))
    return Array(names.prefix(run.count))
  }

  /// How many numbers from `mark` on go on with a list, each with a verb of its own.
  private func changes(from mark: Int) -> Int {
    var next = mark
    while next + 2 < tokens.count, isNextChange(next) { next += 3 }
    return (next - mark) / 3
  }

  /// 和下降3%: the next of a list, with a verb of its own.
  private func isNextChange(_ mark: Int) -> Bool {
    (tokens[mark].kind == .listComma || tokens[mark].wordClass.contains(.conjunction))
      && !tokens[mark + 1].wordClass.isDisjoint(with: [.up, .down]) && tokens[mark + 2].kind == .quantity
  }

  private mutating func namesLeft(for run: FigureRun, _ clause: Range<Int>) -> [String]? {
    guard !namesToCome.isEmpty else { return nil }
    guard run.count == 1, let first = clause.first, first + 2 == run.first, isNextChange(first) else {
      namesToCome = []
      return nil
    }
    return [namesToCome.removeFirst()]
  }

  /// `分别超98%和99%`: said once of all of them.
  private func isOverAsFirst(_ draft: FigureDraft, _ first: Int) -> Bool {
    draft.features.each && text[quantities[tokens[first].quantity].surface.lowerBound] == "超"
  }

  /// 3个工作日内, 5‰之内, `三分之一弱`: 内 alone is no part of the surface.
  private func isWithin(_ own: Quantity) -> Bool {
    let end = own.surface.upperBound
    return own.measure == .duration && text.at(end) == "内" || text.has("之内", at: end)
      || phrases.isScarcely(end)
  }

  /// `至少签约项目2个`, `占三分之一强`, `20亿元出头`
  private func isAtLeast(_ draft: FigureDraft, _ own: Quantity) -> Bool {
    phrases.isAndMore(own.surface.upperBound)
      || draft.clause.contains { tokens[$0].firstLetter == "至" && tokens[$0].begins("至少", in: text) }
  }

  /// `310户、862名困难群众`, `共9万平方米、62幢房屋`: who or what they are stands behind the second number.
  private func ofBoth(_ run: FigureRun, _ draft: FigureDraft, _ own: Quantity) -> Range<Int>? {
    let isUnsaid = draft.rule == "noun.carried" || draft.rule == "none"
    let isFloor = own.measure == .area && (isUnsaid || draft.rule == "noun.subject")
    // `3批次、15个项目`
    let isBatch = isUnsaid && (own.unit.ends("批次") || own.unit.ends("批"))
    guard isFloor || isBatch || own.unit.ends("户") && (isUnsaid || isLevelOfLife(draft)),
      quantities[tokens[run.last].quantity].measure == (isFloor || isBatch ? .count : .people)
    else { return nil }
    let noun = phrases.right(from: rightStart(run.last, quantities[tokens[run.last].quantity]))
    if isFloor { return noun.last.map { Self.houses.contains(tokens[$0].lastLetter) } ?? false ? noun : nil }
    return noun.isEmpty ? leftUndone(run.last + 1) : noun
  }

  private static let houses: LetterSet = ["屋", "房", "楼"]

  /// `占比70%，较上年提高2个百分点`: a clause of its own speaks of what has the share.
  func isApart(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first, first > 0, tokens[first - 1].kind == .comma,
      // 增长19%，占比达到40%，较上年提高…: the share has a clause of its own.
      let before = drafts.last, before.rule != "noun.carried" || !before.features.linked
    else { return false }
    return draft.features.compared || tokens[first].wordClass.contains(.adverb)
  }

  private static let shareNouns: WordSet = "占比 比重"

  /// `A项目、投资3亿元的B项目`: the amount is that of what follows it.
  private func ownHead(_ left: Range<Int>, before token: Int) -> Range<Int> {
    guard let last = left.last, left.count > 1, tokens[last].wordClass.contains(.head) else { return left }
    if tokens[last - 1].kind == .listComma || tokens[last - 1].wordClass.contains(.conjunction),
      token + 1 < tokens.count, tokens[token + 1].firstLetter == "的"
    {
      return last..<left.upperBound
    }
    return left.count > 3 ? behindWork(left) : left
  }

  /// `推进分置改革、确权面积超过80%`: what is pushed on is not what is measured.
  private func behindWork(_ left: Range<Int>) -> Range<Int> {
    guard left.lowerBound > 0, tokens[left.lowerBound - 1].wordClass.contains(.verb),
      let mark = left.last(where: { tokens[$0].kind == .listComma }), mark > left.lowerBound,
      mark + 2 < left.upperBound && Self.works.contains(text, tokens[mark - 1])
        // `进入普及化阶段、毛入学率达61%`
        || Self.periods.contains(text, tokens[mark - 1])
    else { return left }
    return mark + 1..<left.upperBound
  }

  private static let works: WordSet = "改革 建设 治理 整治 行动 试点 攻坚 工作"
  private static let periods: WordSet = "阶段 时期"

  /// `跨过两个万亿元大关、超过6万亿元`: a milestone is no noun; the clause's subject is.
  private func behindMilestone(_ left: Range<Int>, _ clause: Range<Int>) -> Range<Int> {
    guard let last = left.last, isMilestone(last) else { return left }
    let subject = phrases.subject(clause)
    // `迈上500亿元台阶、达到509亿元`: said before it.
    return subject.upperBound <= left.lowerBound ? subject : left.upperBound..<left.upperBound
  }

  /// `食品、石化等产业增加值`: the examples before 等 belong to a statistic's name.
  private func withExamples(_ left: Range<Int>, _ clause: Range<Int>, _ quantity: Quantity) -> Range<Int> {
    guard let first = left.first, let last = left.last, first - 1 > clause.lowerBound,
      tokens[first - 1].isLetter("等"), tokens[first].wordClass.isDisjoint(with: .head),
      !tokens[last].wordClass.isDisjoint(with: [.head, .action]) || takesExamples(quantity)
    else { return left }
    // `通过发债、贷款等渠道融资`: how, not what.
    if left.count > 1, Self.ways.contains(text, tokens[first]) { return left.dropFirst() }
    // `甲路、乙桥等续建项目投资完成率`: which ones, not what.
    if text.has("项目", endingAt: tokens[first].end) || text.has("工程", endingAt: tokens[first].end),
      tokens[last].wordClass.contains(.head), !areFields(clause, end: first - 1)
    {
      return left
    }
    let examples = phrases.left(clause, end: first - 1)
    // `海川路等道路`: which ones, not what.
    if tokens[last].wordClass.isDisjoint(with: .head),
      examples.contains(where: { tokens[$0].kind == .letter || tokens[$0].wordClass.contains(.region) })
        || examples.last.map({ tokens[$0].wordClass.contains(.entity) }) ?? false
    {
      return left
    }
    guard !examples.isEmpty else { return left }
    let whole = examples.lowerBound..<left.upperBound
    return phrases.behindLender(whole) ?? whole
  }

  private static let ways: WordSet = "渠道 方式 途径 形式 办法 手段"

  private func takesExamples(_ quantity: Quantity) -> Bool {
    switch quantity.measure {
    case .count, .people, .area, .other: true
    default: false
    }
  }

  /// The clause without what names the figure before it.
  private func nounClause(_ clause: Range<Int>) -> Range<Int> {
    guard let before = drafts.last, before.rule == "noun.right", before.phrase.upperBound > clause.lowerBound,
      before.phrase.upperBound <= clause.upperBound
    else { return clause }
    let behind = before.phrase.upperBound
    // `增速居全省14个县第3位`: among whom. `等3项指标分别增长`: what stands before them is measured.
    if before.token >= clause.lowerBound || text.has("指标", endingAt: tokens[behind - 1].end)
      || behind == clause.upperBound && hasNextAmount(before)
    {
      return clause
    }
    // `14种农产品产量居第一`: the things counted are part of the statistic that follows them at once.
    if behind < clause.upperBound, tokens[behind].kind == .word, tokens[behind].range.count > 1,
      !tokens[behind].wordClass.isDisjoint(with: [.head, .noun]),
      tokens[behind].wordClass.isDisjoint(with: .stop),
      before.phrase.count > 1 && !isFunding(behind) || !Self.owners.contains(text, tokens[behind - 1])
    {
      return clause
    }
    return behind..<clause.upperBound
  }

  /// `14个政府投资项目资金缺口9亿元`: the funds of those counted.
  private func isFunding(_ index: Int) -> Bool {
    tokens[index].begins("资金", in: text)
      && (tokens[index - 1].begins("项目", in: text) || tokens[index - 1].begins("企业", in: text))
  }

  private static let owners: WordSet = """
    企业 项目 单位 园区 村 行政村 自然村 乡镇 镇 镇街 街道 县 区 县区 区县 社区 小区 部门 家庭 学校 医院 城市 乡 市县 县市区 市
    """

  /// `A x、B y，分别增长m、n`: the nouns of as many figures before.
  private func respective(
    _ left: Range<Int>, _ clause: Range<Int>, _ features: PredicateFeatures, count: Int
  ) -> [String]? {
    if let names = latter(left, count) ?? ratesOfEach(left, features, count)
      ?? membersBefore(left, clause, features, count)
    {
      return names
    }
    guard left.isEmpty || count > 1 && features.each && (isSum(left) || isShare(left) || isPaceAlone(left))
    else {
      return eachIndicators(left, clause, count: count)
    }
    if isAgainstPlaces(clause, features) { return nil }
    guard drafts.count >= count else {
      // `投资靠后的3个县区，分别是A、B和C，增速分别为…`: the places were counted, what they are behind in was said.
      if left.isEmpty, statisticOfPlaces(quantities[tokens[clause.upperBound].quantity]) != nil { return nil }
      return features.each ? subjects(before: clause, count) : nil
    }
    // `竣工率为40%，A镇、B镇竣工率较高，分别为100%、65%`: whose the clause between says anew.
    if features.each, case let mark = clause.lowerBound - 1, mark > 0, tokens[mark].kind == .comma,
      let between = numberless(before: mark, limit: PredicateReader.clauseLimit), !between.isEmpty,
      phrases.subject(between).last.map({ tokens[$0].wordClass.contains(.head) }) ?? false
    {
      return nil
    }
    if let names = ofGrowths(clause, features, count) { return names }
    let before = told(before: clause, count: count).suffix(
      count + changesBehind(clause.upperBound, count, features)
    )
    .prefix(count)
    let isRun =
      before.allSatisfy { $0.rule == "list.each" }
      || isInTurn(before, features, quantities[tokens[clause.upperBound].quantity].measure, clause)
    return features.each || isRun ? before.map(\.indicator) : nil
  }

  /// `处置A 1500亩、B 300亩，处置率分别达到25%、20%`: a bare rate of each of those before.
  private func ratesOfEach(_ left: Range<Int>, _ features: PredicateFeatures, _ count: Int) -> [String]? {
    guard features.each, count > 1, left.count == 1, let rate = left.first, tokens[rate].range.count == 3,
      tokens[rate].lastLetter == "率", drafts.count >= count
    else { return nil }
    let before = drafts.suffix(count)
    guard before.allSatisfy({ $0.change == .level && !$0.indicator.isEmpty }),
      Set(before.map(\.indicator)).count == count
    else { return nil }
    return before.map { $0.indicator + text.string(tokens[rate].range) }
  }

  /// `A、B、C分别…，分别增长5%、8%和下降3%`: how many changes with a verb of their own go on from the run.
  private func changesBehind(_ first: Int, _ count: Int, _ features: PredicateFeatures) -> Int {
    guard features.each else { return 0 }
    let more = changes(from: first + 2 * count - 1)
    let whole = drafts.suffix(count + more)
    return whole.count == count + more && whole.allSatisfy({ $0.rule == "list.each" }) ? more : 0
  }

  /// `A 3亿元，B 2亿元，后两者分别增长m、n`: the two before.
  private func latter(_ left: Range<Int>, _ count: Int) -> [String]? {
    guard count == 2, let last = left.last, drafts.count > 1, case let end = tokens[last].end else {
      return nil
    }
    switch tokens[last].lastLetter {
    case "者": guard text.has("两者", endingAt: end) || text.has("二者", endingAt: end) else { return nil }
    case "项": guard text.has("后两项", endingAt: end) else { return nil }
    default: return nil
    }
    return drafts.suffix(2).map(\.indicator)
  }
}
