// The noun of one figure: before it, behind it, or named earlier in its sentence.

extension SentenceReader {
  func name(_ draft: inout FigureDraft, _ quantity: Quantity, left: Range<Int>) {
    var right = withoutTask(behind(draft, quantity, left: left), quantity)
    noteRules(&draft, right, quantity)
    noteObject(&draft, quantity, left)
    right = sortedOut(behindKin(right), &draft, quantity)
    if quantity.measure == .percent, isPaceBehind(draft.token) { draft.features.rate = true }
    if draft.features.down || draft.features.up, isNoChange(draft, quantity, right) {
      (draft.features.up, draft.features.down, draft.features.compared) = (false, false, false)
    }
    if let before = ofPlaceBefore(draft, quantity, left, right) {
      (draft.indicator, draft.phrase, draft.rule) = (before.indicator, before.phrase, "noun.place-list")
      return
    }
    if let before = repeatedAlike(draft, quantity, left) {
      (draft.indicator, draft.phrase, draft.rule) = (before.indicator, before.phrase, "noun.carried")
      return
    }
    if let topic = viewed(draft, left, right) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(topic), topic, "noun.viewed")
      return
    }
    if carries(draft, quantity, left, right) {
      // 减产的64户: what they do is no change of their number.
      if isSelected(draft, quantity) {
        (draft.features.up, draft.features.down, draft.features.compared) = (false, false, false)
        if let first = draft.clause.first, tokens[first].firstLetter == "因" { draft.features.target = false }
      }
      carry(&draft, quantity)
      return
    }
    let whole = left
    let left = withoutAmong(whole)
    // What some of them do is no name for them.
    if left.count < whole.count, right.allSatisfy({ phrases.isActionOnly(tokens[$0]) }) {
      right = right.lowerBound..<right.lowerBound
    }
    if quantity.measure == .money, nameGrantOrOutput(&draft) { return }
    if let subject = ofSlogan(draft, quantity, left) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(subject), subject, "noun.subject")
      return
    }
    if let (noun, rule) = ownNoun(draft, quantity, left, right) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(noun), noun, rule)
      if rule == "noun.share-of" { draft.features.share = true }
      return
    }
    let isNone =
      drafts.isEmpty && isPicked(draft, quantity, right) || isSerial(left) || phrases.isVerbAlone(left)
      || isVerb(left) && !right.isEmpty
    let noun = isNone ? left.upperBound..<left.upperBound : left
    if quantity.measure == .duration, let (noun, rule) = lastingNoun(&draft, left: noun) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(noun), noun, rule)
    } else if prefersRight(quantity, draft.features, left: noun, token: draft.token)
      || followsExamples(draft.token),
      !right.isEmpty
    {
      (draft.indicator, draft.phrase, draft.rule) = (kinName(draft.token, right), right, "noun.right")
    } else if !noun.isEmpty {
      nameFromLeft(&draft, quantity.measure, noun)
    } else if noun.isEmpty, quantity.measure == .count, right.isEmpty,
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
    } else if quantity.measure == .percent, let noun = fastest(&draft) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(noun), noun, "noun.subject")
    } else if quantity.measure == .count, quantity.unit.isBytes("次"), let verb = repeated(draft) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(verb), verb, "noun.repeated")
    } else if let before = eachBefore(draft) {
      (draft.indicator, draft.phrase, draft.rule) = (before.indicator, before.phrase, "list.each-apart")
    } else if let way = laid(before: draft, quantity) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(way), way, "noun.subject")
    } else if let subject = subject(before: draft), !draft.features.share || !isOfCounted(subject) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(subject), subject, "noun.subject")
      // `经济增长速度的目标，定为7%`
      if quantity.measure == .percent, tokens[subject.upperBound].wordClass.contains(.rateNoun) {
        draft.features.rate = true
      }
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
    return lasting(draft, left: noun).map { ($0, "noun.lasting") }
  }

  /// `规上企业中有9家停产`: those among whom they are counted.
  private func withoutAmong(_ left: Range<Int>) -> Range<Int> {
    guard let last = left.last, left.count > 1,
      tokens[last].isLetter("中") || tokens[last].isLetter("里")
    else { return left }
    return left.dropLast()
  }

  /// `A 3个，B 5亿元，分别多1个、增长5%`: two changes with a verb each for the two before.
  private func eachBefore(_ draft: FigureDraft) -> FigureDraft? {
    guard drafts.count > 1, draft.features.up || draft.features.down else { return nil }
    let last = drafts[drafts.count - 1]
    guard last.rule == "list.each-apart" else {
      return draft.features.each || draft.clause.contains { tokens[$0].wordClass.contains(.each) }
        ? drafts[drafts.count - 2] : nil
    }
    let first = draft.clause.lowerBound
    return drafts.count > 2 && tokens[first].kind == .listComma && first == last.token + 1
      && drafts[drafts.count - 2].rule != "list.each-apart" ? drafts[drafts.count - 2] : nil
  }

  /// The subject of a clause without figures between the figure before and this one:
  /// `进出口总值创历史新高，达到5379亿元`.
  func subject(before draft: FigureDraft) -> Range<Int>? {
    let floor = drafts.last.map { $0.token + 1 } ?? 0
    var end = draft.clause.lowerBound
    for _ in 0..<3 where end - 1 > floor {
      let clause = predicates.clause(before: end - 1)
      let start = max(clause.lowerBound, floor)
      // `从建设阶段看，…`: a view, no subject.
      guard start < clause.upperBound, !Self.views.contains(text, tokens[start]) else { return nil }
      var subject = withoutAmong(phrases.subject(start..<clause.upperBound))
      // `要把作风硬起来，…`: what is to be made so.
      if let first = subject.first, let last = subject.last, first > clause.lowerBound,
        tokens[first - 1].isLetter("把"),
        subject.allSatisfy({ tokens[$0].wordClass.isDisjoint(with: [.head, .entity]) }),
        tokens[last].kind == .letter
      {
        return nil
      }
      // `签回来的项目里，…`: of whatever is said before 的 the thing is meant.
      if let last = subject.last, last + 1 < clause.upperBound, tokens[last + 1].isLetter("的"),
        subject.allSatisfy({ tokens[$0].kind == .letter }),
        tokens[clause.upperBound - 1].isLetter("里") || tokens[clause.upperBound - 1].isLetter("中"),
        case let thing = withoutAmong(phrases.subject(last + 2..<clause.upperBound)), !thing.isEmpty
      {
        subject = thing
      }
      // `还有3亿元没支出`: what has not been done is no subject.
      if let first = subject.first, tokens[first].isLetter("没") || tokens[first].isLetter("未") { return nil }
      // `干部作风上，…`: in what field.
      if let last = subject.last, subject.count > 1, tokens[last].isLetter("上") {
        // 土地上，全年报批1800亩
        guard tokens[last - 1].wordClass.contains(.head), quantities[draft.quantity].measure == .area else {
          return nil
        }
        subject = subject.dropLast()
      }
      // `投资增速转正，全年增长8%`
      if subject.count > 1, let pace = subject.last, tokens[pace].wordClass.contains(.rateNoun) {
        subject = subject.dropLast()
      }
      // `在这方面做了努力，…`: where it was done is no subject.
      if let first = subject.first, first > clause.lowerBound, isPlaced(first, clause.lowerBound) {
        return nil
      }
      if subject.count == 1, case let only = tokens[subject.lowerBound].range,
        only.count == 1 || Self.vague.contains(text, only)
          || phrases.isActionOnly(tokens[subject.lowerBound])
      {
        end = clause.lowerBound
        continue
      }
      if let last = subject.last {
        let isStatistic = tokens[last].wordClass.contains(.head)
        let isPlain = subject.allSatisfy { tokens[$0].kind == .word && tokens[$0].range.count > 1 }
        if draft.measure == .rank || quantities[draft.quantity].measure == .rank, isAssessment(last) {
          return last..<last + 1
        }
        if isStatistic || drafts.isEmpty && (clause.lowerBound == 0 || isPlain) { return subject }
      }
      end = clause.lowerBound
    }
    return nil
  }

  private func isPlaced(_ first: Int, _ floor: Int) -> Bool {
    tokens[first - 1].isLetter("在")
      || first - 1 > floor && tokens[first - 1].isLetter("这")
        && tokens[first - 2].isLetter("在")
  }

  private static let vague: WordSet = "主要 重点 部分 一般 关键 基本"
  private static let views: WordSet = "从 按 就"

  /// `建设8万亩高标准农田`: an action alone before the number is the verb.
  func isVerb(_ left: Range<Int>) -> Bool {
    guard left.count == 1, let token = left.first.map({ tokens[$0] }) else { return false }
    return token.wordClass.contains(.action) && token.wordClass.isDisjoint(with: [.head, .entity, .noun])
  }

  /// 首期, 首批: says which one, not what.
  private func isSerial(_ left: Range<Int>) -> Bool {
    left.count == 1 && Self.serials.contains { text.matches($0, at: tokens[left.lowerBound].start) }
  }

  private static let serials: [Word] = ["首期", "首批", "第一批", "一期", "首个"]

  /// `A、B等402万千瓦机组`: what stands before 等 are examples.
  private func followsExamples(_ token: Int) -> Bool {
    token > 0 && tokens[token - 1].kind == .word && tokens[token - 1].firstLetter == "等"
  }

  /// Counts and people are named by what follows them; all else only where nothing stands before.
  func prefersRight(
    _ quantity: Quantity, _ features: PredicateFeatures, left: Range<Int>, token: Int
  ) -> Bool {
    switch quantity.measure {
    case .count, .people:
      return left.isEmpty || !quantity.unit.ends("次") || quantity.unit.ends("场次")
        || quantity.unit.isBytes("家次")
    case .money, .area, .other, .percent:
      if let last = left.last, last + 1 == token, left.count > 1, phrases.isActionOnly(tokens[last]) {
        return true
      }
      // `被外省用2亿元补贴抢走`
      if token > 0, tokens[token - 1].isLetter("用"), quantity.measure == .money { return true }
      // `电站首台30万千瓦机组`
      if let last = left.last,
        NounPhrases.firsts.contains(text, tokens[last])
          || left.count == 1 && Self.phases.contains(text, tokens[last])
      {
        return true
      }
      if quantity.measure == .area, isAtSite(left, token) { return true }
      if quantity.measure == .percent, isPartOf(token) { return true }
      // `清理出来的90亩闲置土地`: what was done to what follows.
      if token > 0, tokens[token - 1].isLetter("的"), quantity.measure != .percent, !features.share {
        return true
      }
      // `黄浦江贯通69公里岸线`: a verb parts who does it from what it does.
      guard features.verb, !features.up, !features.down, let last = left.last else { return left.isEmpty }
      return tokens[last].wordClass.isDisjoint(with: [.head, .action])
    default: return left.isEmpty
    }
  }

  /// Where the noun behind a number begins: behind 的, 方面, 都是.
  func rightStart(_ token: Int, _ quantity: Quantity) -> Int {
    var start = token + 1
    if quantity.measure == .people, start < tokens.count, Self.elected.contains(text, tokens[start]) {
      return start + 1
    }
    while start < tokens.count, start < token + 4 {
      let range = tokens[start].range
      let skips = Self.skipped.contains {
        text.matches($0, at: range.lowerBound) && $0.letters.count <= range.count
      }
      guard skips else { break }
      start += 1
    }
    // `形成3亿元以上的新增产值`
    if start > token + 1, start + 1 < tokens.count, tokens[start].begins("新增", in: text),
      tokens[start].range.count == 2, tokens[start + 1].wordClass.contains(.head)
    {
      start += 1
    }
    return quantity.measure == .count || quantity.measure == .people ? behindTrend(start) : start
  }

  /// `85户下降企业`: what they do stands before what they are.
  private func behindTrend(_ start: Int) -> Int {
    guard start + 1 < tokens.count, !tokens[start].wordClass.isDisjoint(with: [.up, .down]),
      !NounPhrases.plights.contains(text, tokens[start]),
      tokens[start].wordClass.isDisjoint(with: [.head, .entity, .noun]),
      tokens[start + 1].wordClass.contains(.entity)
    else { return start }
    return start + 1
  }

  /// `2人当选院士`: what they have become.
  private static let elected: WordSet = "当选 入选 获评 获聘"

  private static let phases: WordSet = "二期 三期 四期"
  private static let skipped: [Word] = ["的", "之", "内", "方面", "都", "均", "是", "为主", "成功", "剩余"]

  private func nameFromLeft(_ draft: inout FigureDraft, _ measure: FigureMeasure, _ left: Range<Int>) {
    let left = measure == .count || measure == .duration ? behindPersons(left) : left
    draft.indicator = phrases.leftName(left, in: draft.clause)
    if measure == .rank, draft.indicator.ends("单项"), draft.indicator.utf8.count > 6 {
      draft.indicator.unicodeScalars.removeLast(2)
    }
    if let pace = pace(draft, behind: left, measure) { draft.indicator += pace }
    draft.rule = "noun.left"
    if let owner = firmOwner(before: left, draft.clause) {
      draft.indicator = owner + draft.indicator
      draft.rule = "noun.firm"
      return
    }
    draft.indicator += industryHead(draft.indicator, draft, measure)
    if measure == .money, let head = headOfParallel(draft, left) {
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
    if let owner = ownerOfClause(before: draft, left) {
      draft.indicator = owner + draft.indicator
      draft.rule = "noun.owner-carried"
      return
    }
    guard let before = drafts.last, !before.phrase.isEmpty else { return }
    if let whole = wholeName(draft, left, before) {
      (draft.indicator, draft.rule) = (whole, "noun.owner-carried")
      return
    }
    let isYield = Self.yields.contains(text, tokens[left.upperBound - 1]) && isSown(before)
    let isAverage = isYield && left.count == 2 && tokens[left.lowerBound].begins("平均", in: text)
    if conjuncts.isBareHead(left) || conjuncts.isBareRate(left) || isAverage,
      follows(before, draft, .listComma) || isYield && follows(before, draft, .comma)
    {
      let owner = conjuncts.ownerPrefix(of: before.phrase)
      guard !owner.isEmpty else { return }
      draft.indicator = owner + draft.indicator
      draft.rule = "noun.owner-carried"
    } else if let whole = withCarriedWords(left, before) {
      (draft.indicator, draft.rule) = (whole, "noun.words-carried")
    } else if draft.features.among || isAmong(draft), !draft.features.share,
      let head = before.phrase.last.map({ tokens[$0] }),
      head.wordClass.contains(.head), head.wordClass.isDisjoint(with: .action),
      before.measure == .other || draft.features.up || draft.features.down || isHerd(head)
        || head.lastLetter == "量" && head.range.count > 1,
      !Self.totals.contains(text, head.range),
      let own = left.last, tokens[own].wordClass.isDisjoint(with: [.head])
    {
      // `用电量9亿度，其中居民用电增长5%`: the word is there in part.
      if tokens[own].firstLetter != head.firstLetter || tokens[own].range.count != 2 {
        draft.indicator += headTail(head)
      }
      draft.rule = "noun.among"
    }
  }

  func isAmong(_ draft: FigureDraft) -> Bool {
    draft.clause.contains { tokens[$0].wordClass.contains(.among) }
  }

  func follows(_ before: FigureDraft, _ draft: FigureDraft, _ kind: Token.Kind) -> Bool {
    before.token + 1 < tokens.count && tokens[before.token + 1].kind == kind
      && draft.clause.lowerBound <= before.token + (kind == .comma ? 2 : 1)
  }
}
