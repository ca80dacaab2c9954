// The noun of one figure: before it, behind it, or named earlier in its sentence.

extension SentenceReader {
  func name(_ draft: inout FigureDraft, _ quantity: Quantity, left: Range<Int>) {
    var right = nounBehind(&draft, quantity, left)
    noteRules(&draft, right, quantity)
    noteObject(&draft, quantity, left)
    right = sortedOut(behindKin(right), &draft, quantity)
    if quantity.measure == .percent, isPaceBehind(draft.token) || isNextPace(draft, left) {
      draft.features.rate = true
    }
    if draft.features.down || draft.features.up, isNoChange(draft, quantity, right) {
      draft.features.keepLevel()
    }
    if let (indicator, noun, rule) = saidElsewhere(&draft, quantity, left, right) {
      (draft.indicator, draft.phrase, draft.rule) = (indicator, noun, rule)
      return
    }
    if quantity.measure == .count, right.isEmpty, isSorted(draft, left) { return }
    if noteAgainstPlace(&draft, quantity, left) || carries(draft, quantity, left, right) {
      nameFromBefore(&draft, quantity, left, right)
      return
    }
    let all = left
    let left = beforeRivals(withoutAmong(all), quantity, draft.clause)
    // What some of them do is no name for them.
    if left.count < all.count, right.allSatisfy({ phrases.isActionOnly(tokens[$0]) }) {
      right = right.lowerBound..<right.lowerBound
    }
    if quantity.measure == .money, nameGrantOrOutput(&draft) { return }
    if let subject = ofSlogan(draft, quantity, left) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(subject), subject, "noun.subject")
      return
    }
    if let (noun, rule) = ownNoun(draft, quantity, left, right) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(noun), noun, rule)
      // `拆迁任务完成99%`: so much of it has been done.
      let isTask = rule == "noun.task" && (quantity.measure != .percent || !draft.features.verb)
      if isTask { draft.features.target = true }
      return
    }
    let isNone =
      drafts.isEmpty && isPicked(draft, quantity, right) || isSerial(left) || phrases.isVerbAlone(left)
      || isVerb(left) && !right.isEmpty || isOfDoersAlone(quantity, left, right, draft.token)
      || isSuperior(left) || leavesNounToBefore(draft, quantity, left)
    let noun = isNone ? left.upperBound..<left.upperBound : left
    if quantity.measure == .duration, let (noun, rule) = lastingNoun(&draft, left: noun) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(noun), noun, rule)
    } else if prefersRight(quantity, draft.features, left: noun, token: draft.token)
      || followsExamples(draft.token),
      !right.isEmpty
    {
      (draft.indicator, draft.phrase, draft.rule) = (kinName(draft.token, right), right, "noun.right")
    } else if drafts.isEmpty, isSum(noun), noun.lowerBound == draft.clause.lowerBound,
      let subject = subject(before: draft)
    {
      // `企业数量持续增加，总数达到126家`
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(subject), subject, "noun.subject")
    } else if !noun.isEmpty {
      nameFromLeft(&draft, quantity.measure, noun)
    } else if noun.isEmpty, quantity.measure == .count || quantity.measure == .people, right.isEmpty,
      drafts.isEmpty || isNewKind(draft.token + 1),
      case let clause = phrases.rightClause(from: draft.token + 1), !clause.isEmpty
    {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(clause), clause, "noun.right-clause")
    } else if !right.isEmpty, quantity.measure != .rank, !draft.features.up, !draft.features.down {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(right), right, "noun.right")
    } else {
      nameFromAfar(&draft, quantity, left)
    }
  }

  /// The noun is what was said before, or what those who do it were named with.
  private func nameFromBefore(
    _ draft: inout FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>
  ) {
    // 减产的64户: what they do is no change of their number.
    if isSelected(draft, quantity) {
      draft.features.keepLevel()
      if let first = draft.clause.first, tokens[first].firstLetter == "因" { draft.features.target = false }
    }
    if isDoneByDoers(draft, quantity, left, right), let said = saidOfDoers(draft, quantity) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(said), said, "noun.subject")
      return
    }
    carry(&draft, quantity)
  }

  /// A noun that the place, the group or the view before the number leaves to what was said before.
  private func saidElsewhere(
    _ draft: inout FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>
  ) -> (String, Range<Int>, RuleName)? {
    // `营收达到9亿元，完成市下达的8亿元的任务`
    if quantity.measure == .money, let before = drafts.last, before.measure == .money, right.count == 1,
      tokens[draft.token + 1].isLetter("的"), tokens[right.lowerBound].isWord("任务", in: text)
    {
      draft.features.assigned = true
      return (before.indicator, before.phrase, "noun.carried")
    }
    if let order = ranked(&draft, quantity, left) { return (order.indicator, order.phrase, "noun.ranked") }
    if let before = ofPlaceBefore(draft, quantity, left, right) {
      return (before.indicator, before.phrase, "noun.place-list")
    }
    if opensPlaces(draft, quantity, left, right) { return ("", left, "none") }
    if quantity.measure == .rank, let all = countedStatistics(left) { return (all, left, "list.both") }
    if let both = togetherBefore(draft, left) { return (phrases.string(both), both, "list.both") }
    if let part = partOfNamed(draft, quantity, left, right) { return (part, right, "noun.joint") }
    if let all = goingSo(&draft, quantity) { return (all.indicator, all.phrase, "noun.carried") }
    if let before = ofProject(draft, quantity, left) {
      return (before.indicator, before.phrase, "noun.carried")
    }
    if quantity.measure == .count || quantity.measure == .percent && draft.features.share, right.isEmpty,
      draft.features.selects || isPickedAt(draft), drafts.isEmpty || ownLimit(draft) == nil,
      let group = groupBefore(draft)
    {
      // `产值下降的9家`: what they do is no change of their number.
      if quantity.measure == .count { draft.features.keepLevel() }
      return (phrases.string(group), group, "noun.group-before")
    }
    if quantity.measure == .people, let done = accomplishment(draft) ?? benefit(draft, left, right) {
      return (phrases.string(done), done, "noun.done")
    }
    if let thing = builtByThem(draft, quantity) { return (phrases.string(thing), thing, "noun.built") }
    if let crop = cropOfWork(draft, quantity, left) { return (phrases.string(crop), crop, "noun.subject") }
    if let thing = thingDone(draft, quantity, right) { return (phrases.string(thing), thing, "noun.subject") }
    if let subject = ofOrdinal(draft, left) { return (phrases.string(subject), subject, "noun.subject") }
    if let plan = planOfProjects(draft, quantity, left) { return plan }
    if let noun = extreme(draft) { return noun }
    // `最高与最低相差17个百分点`: a span goes nowhere.
    if quantity.measure == .points, let first = draft.clause.first, tokens[first].isWord("最高", in: text) {
      (draft.features.up, draft.features.down) = (true, false)
    }
    if quantity.measure == .points, let puller = puller(draft) {
      return (phrases.string(puller), puller, "noun.subject")
    }
    if quantity.measure == .percent, let before = pacedPlace(&draft) {
      return (before.indicator, before.phrase, "noun.carried")
    }
    if quantity.measure == .percent || quantity.measure == .money, left.isEmpty, let noun = bracketed(draft) {
      if let before = drafts.last, phrases.isDoers(noun) {
        return (before.indicator, before.phrase, "noun.carried")
      }
      return (phrases.string(noun), noun, "noun.left")
    }
    if left.isEmpty, let noun = limited(draft) { return (phrases.string(noun), noun, "noun.left") }
    if let noun = remarked(draft, quantity, left) { return (phrases.string(noun), noun, "noun.left") }
    if let held = heldTimes(draft, quantity, left) ?? rankedField(draft, quantity)
      ?? assessed(draft, quantity, left) ?? listEntered(draft, quantity, left)
    {
      return (phrases.string(held), held, "noun.subject")
    }
    if quantity.measure == .percent, let noun = contributor(&draft) { return noun }
    if let before = repeatedAlike(draft, quantity, left) {
      return (before.indicator, before.phrase, "noun.carried")
    }
    return viewed(draft, left, right).map { (phrases.string($0), $0, "noun.viewed") }
  }

  /// `资金没有到位的5个`: some of what was spoken of.
  func isPickedAt(_ draft: FigureDraft) -> Bool {
    draft.token > 1 && tokens[draft.token - 1].isLetter("的") && draft.clause.count > 2
  }

  /// `粮食总产实现“二十连丰”、达到46万吨`: what has come to the slogan.
  private func ofSlogan(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> Range<Int>? {
    guard left.count == 1, let only = left.first, tokens[only].kind == .quoted, quantity.measure != .count,
      draft.features.linked, only > draft.clause.lowerBound, tokens[only - 1].wordClass.contains(.verb),
      case let subject = phrases.subject(draft.clause), let last = subject.last, last < only,
      tokens[last].wordClass.contains(.head)
    else { return nil }
    return subject
  }

  /// No noun stands beside the number: its verb, a subject, or what was named before.
  private func nameFromAfar(_ draft: inout FigureDraft, _ quantity: Quantity, _ left: Range<Int>) {
    if draft.features.completion, let plan = planned(draft) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(plan), plan, "noun.planned")
      return
    }
    if quantity.measure == .duration, let verb = due(behind: draft.token) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(verb), verb, "noun.due")
    } else if phrases.isVerbAlone(left), case let subject = phrases.subject(draft.clause), !subject.isEmpty,
      subject.upperBound < left.lowerBound
    {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(subject), subject, "noun.subject")
    } else if quantity.measure == .percent, let noun = fastest(&draft) ?? raised(before: draft) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(noun), noun, "noun.subject")
    } else if quantity.measure == .count, quantity.unit.isBytes("次"), let verb = repeated(draft) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(verb), verb, "noun.repeated")
    } else if let names = bothBefore(draft) {
      (draft.indicator, draft.phrase, draft.rule) = (names, drafts[drafts.count - 2].phrase, "list.both")
    } else if let before = eachBefore(draft) {
      (draft.indicator, draft.phrase, draft.rule) = (before.indicator, before.phrase, "list.each-apart")
    } else if let way = laid(before: draft, quantity) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(way), way, "noun.subject")
    } else if let subject = subject(before: draft), !draft.features.share || !isOfCounted(subject) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(subject), subject, "noun.subject")
      // `经济增长速度的目标，定为7%`
      if quantity.measure == .percent,
        tokens[subject.upperBound].wordClass.contains(.rateNoun)
          || tokens[subject.upperBound].isWord("增长", in: text)
            && tokens[subject.upperBound + 1].isWord("目标", in: text)
      {
        draft.features.rate = true
      }
    } else if quantity.measure == .money || quantity.measure == .count, let deed = deedSet(draft) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(deed), deed, "noun.planned")
    } else if drafts.isEmpty, quantity.measure == .people, let deed = rescue(draft) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(deed), deed, "noun.done")
    } else if drafts.isEmpty, let thing = workedOn(before: draft, quantity) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(thing), thing, "noun.subject")
    } else {
      carry(&draft, quantity)
    }
  }

  /// What lasts, comes earlier, or is not done.
  private func lastingNoun(_ draft: inout FigureDraft, left noun: Range<Int>) -> (Range<Int>, RuleName)? {
    if let event = undone(draft) ?? shifted(&draft) { return (event, "noun.shifted") }
    let state =
      phrases.course(before: draft.token, in: draft.clause)
      ?? phrases.state(before: draft.token, in: draft.clause)
    if let state { return (state, "noun.state") }
    guard let event = lasting(draft, left: noun) else { return nil }
    // `重特大事故连续5年零发生`: what does not happen stands before.
    return event.count == 1 && tokens[event.lowerBound].isLetter("零") ? nil : (event, "noun.lasting")
  }

  /// `规上企业中有9家停产`: those among whom they are counted.
  func withoutAmong(_ left: Range<Int>) -> Range<Int> {
    guard let last = left.last, left.count > 1 else { return left }
    if tokens[last].isLetter("中") || tokens[last].isLetter("里") { return left.dropLast() }
    // `签约项目中10亿元以上项目21个`
    guard let among = left.dropFirst().last(where: { tokens[$0].isLetter("中") }),
      text.has("项目", endingAt: tokens[among].start) || text.has("企业", endingAt: tokens[among].start)
    else { return left }
    return among + 1..<left.upperBound
  }

  /// `A 3个，B 5亿元，分别多1个、增长5%`: two changes with a verb each for the two before.
  private func eachBefore(_ draft: FigureDraft) -> FigureDraft? {
    guard drafts.count > 1, draft.features.up || draft.features.down,
      !isAgainstPlaces(draft.clause, draft.features)
    else { return nil }
    let last = drafts[drafts.count - 1]
    if last.rule == "list.each", follows(last, draft, .listComma) || isJoined(last, draft) {
      // `A、B、C…，分别增长5%、8%和下降3%`: the last of them has a verb of its own.
      let changes = drafts.reversed().prefix { $0.rule == "list.each" && $0.change == .growth }.count
      guard drafts.count > 2 * changes, case let before = drafts[drafts.count - changes - 1],
        before.rule == "list.each", before.change != .growth
      else { return nil }
      return before
    }
    let first = draft.clause.lowerBound
    let changes = drafts.reversed().prefix { $0.rule == "list.each-apart" }.count
    guard
      changes > 0
        ? tokens[first].kind == .listComma && first == last.token + 1 || isJoined(last, draft)
        : draft.features.each || draft.clause.contains { tokens[$0].wordClass.contains(.each) },
      case let all = max(changes + 1 + changesBehind(draft.token), 2), drafts.count >= all,
      case let before = drafts[drafts.count - all], before.rule != "list.each-apart"
    else { return nil }
    return before
  }

  /// `增长8%、增长7%和下降3%`: how many more of them there are, each with a verb of its own.
  private func changesBehind(_ token: Int) -> Int {
    var (index, count) = (token + 1, 0)
    while index + 2 < tokens.count,
      tokens[index].kind == .listComma || tokens[index].wordClass.contains(.conjunction),
      !tokens[index + 1].wordClass.isDisjoint(with: [.up, .down]), tokens[index + 2].kind == .quantity
    {
      index += 3
      count += 1
    }
    return count
  }

  /// `总量成为全省第四个突破2000亿元的地区`: which one it is says nothing of what has passed the size.
  private func ofOrdinal(_ draft: FigureDraft, _ left: Range<Int>) -> Range<Int>? {
    guard let first = left.first, let last = left.last,
      left.count == 3 && tokens[first].isLetter("第") && tokens[last].isLetter("个")
        || left.count == 1 && tokens[first].begins("首个", in: text),
      case let subject = phrases.subject(draft.clause), let head = subject.last,
      subject.upperBound < left.lowerBound, tokens[head].wordClass.contains(.head)
    else { return nil }
    return subject
  }

  /// `增幅在中心城区排位第5`: those among whom it is ranked are not what is ranked.
  private func beforeRivals(_ left: Range<Int>, _ quantity: Quantity, _ clause: Range<Int>) -> Range<Int> {
    guard quantity.measure == .rank, left.lowerBound > clause.lowerBound, !left.isEmpty,
      tokens[left.lowerBound - 1].isLetter("在"),
      case let ranked = phrases.left(clause, end: left.lowerBound - 1), let last = ranked.last,
      !tokens[last].wordClass.isDisjoint(with: [.head, .rateNoun])
    else { return left }
    return ranked
  }

  /// `A、B等402万千瓦机组`: what stands before 等 are examples.
  private func followsExamples(_ token: Int) -> Bool {
    token > 0 && tokens[token - 1].kind == .word && tokens[token - 1].firstLetter == "等"
  }

  /// `工业投资9亿元、税收2亿元`: what is invested has no taxes.
  private static func isInvested(_ draft: FigureDraft) -> Bool {
    draft.indicator.ends("投资") || draft.indicator.ends("固投")
  }

  private func nameFromLeft(_ draft: inout FigureDraft, _ measure: FigureMeasure, _ left: Range<Int>) {
    let left =
      measure == .count || measure == .duration
      ? behindPersons(left) : measure == .percent ? holderOfShare(left, draft.clause) ?? left : left
    draft.indicator = jointIndicator(left, draft.clause) ?? phrases.leftName(left, in: draft.clause)
    if measure == .rank, draft.indicator.ends("单项"), draft.indicator.utf8.count > 6 {
      draft.indicator.unicodeScalars.removeLast(2)
    }
    // 每平方公里工业总产值, 每亩税收
    if let first = left.first, first > draft.clause.lowerBound, Self.areas.contains(text, tokens[first - 1]) {
      draft.indicator = text.string(tokens[first - 1].range) + draft.indicator
    }
    if let share = shareWord(draft, behind: left, measure) { draft.indicator += share }
    draft.rule = "noun.left"
    if let owned = owned(draft, left) {
      (draft.indicator, draft.rule) = (owned, "noun.firm")
      return
    }
    draft.indicator += industryHead(draft.indicator, draft, measure)
    if measure == .money, let head = headOfParallel(draft, left) ?? restOfParallel(draft, left) {
      draft.indicator += head
      draft.rule = "noun.parallel"
      return
    }
    if draft.features.up, let gain = gain(behind: left, before: draft.token) { draft.indicator += gain }
    if let head = topicHead(draft, left) {
      draft.indicator += head
      draft.rule = "noun.topic"
      return
    }
    if let owner = ownerElsewhere(draft, left, measure) {
      draft.indicator = owner + draft.indicator
      draft.rule = "noun.owner-carried"
      return
    }
    guard let before = drafts.last, !before.phrase.isEmpty else { return }
    if let whole = ofKind(draft, measure, before) ?? rateOfInvestment(draft, left, before)
      ?? wholeName(draft, left, before) ?? increase(draft, left, before)
    {
      (draft.indicator, draft.rule) = (whole, "noun.owner-carried")
      return
    }
    let isYield = Self.yields.contains(text, tokens[left.upperBound - 1]) && isSown(before)
    let isAverage = isYield && left.count == 2 && tokens[left.lowerBound].begins("平均", in: text)
    if conjuncts.isBareHead(left) || conjuncts.isBareRate(left) || isAverage || isYield && left.count == 1,
      follows(before, draft, .listComma) || isYield && follows(before, draft, .comma)
    {
      let owner = Self.isInvested(before) ? "" : ownerWords(before)
      guard !owner.isEmpty else { return }
      draft.indicator = owner + draft.indicator
      draft.rule = "noun.owner-carried"
    } else if let whole = withCarriedWords(left, countedBefore(before, measure)) {
      (draft.indicator, draft.rule) = (whole, "noun.words-carried")
    } else if draft.features.among || isAmong(draft), !draft.features.share,
      let head = before.phrase.last.map({ tokens[$0] }),
      head.wordClass.contains(.head), head.wordClass.isDisjoint(with: .action),
      // `全长12公里，其中隧道3座`: a part that is counted is no length.
      before.measure == .other && measure != .count || draft.features.up || draft.features.down
        || isHerd(head)
        || head.lastLetter == "量" && head.range.count > 1,
      !Self.totals.contains(text, head.range),
      let own = left.last, tokens[own].wordClass.isDisjoint(with: [.head])
    {
      // `用电量9亿度，其中居民用电增长5%`: the word is there in part.
      if !isSaidInPart(head, tokens[own]) { draft.indicator += headTail(head) }
      draft.rule = "noun.among"
    }
  }

  /// `项目60个，占任务的120%，其中投资亿元以上15个`: a share of what was counted parts nothing.
  private func countedBefore(_ before: FigureDraft, _ measure: FigureMeasure) -> FigureDraft {
    guard measure == .count, before.measure == .percent, before.rule == "noun.carried" else { return before }
    return drafts.last { $0.measure == .count } ?? before
  }

  private func isJoined(_ before: FigureDraft, _ draft: FigureDraft) -> Bool {
    before.token + 1 < draft.token && tokens[before.token + 1].wordClass.contains(.conjunction)
  }

  func isAmong(_ draft: FigureDraft) -> Bool {
    draft.clause.contains { tokens[$0].wordClass.contains(.among) }
  }

  func follows(_ before: FigureDraft, _ draft: FigureDraft, _ kind: Token.Kind) -> Bool {
    before.token + 1 < tokens.count && tokens[before.token + 1].kind == kind
      && draft.clause.lowerBound <= before.token + (kind == .comma ? 2 : 1)
  }
}
