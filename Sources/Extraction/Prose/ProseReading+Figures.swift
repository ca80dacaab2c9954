// What one figure comes to mean where it stands: its aspect, role, period and place.

extension ProseReading {
  // What is asked for every figure is inlined: the reading is large, and would be copied for each question.

  mutating func finish(
    _ draft: inout FigureDraft, _ anchors: [TimeAnchor], _ aspects: AspectReader, _ regions: RegionReader
  ) {
    let index = draft.quantity
    if quantities[index].rule == "prose.bare-number", !draft.isIndex { return }
    let anchor =
      (anchors.isEmpty || !draft.features.each && !saysEach(draft)
        ? nil : TimeAnchors.ofEach(anchors, tokens, draft))
      ?? anchors.last { $0.token < draft.token && (!$0.isOnce || draft.clause.contains($0.token)) }
    let own = context.aspect(of: draft, anchor, aspects)
    // `年度计划投资9亿元，其中续建12个`: what is to be spent says nothing of what there is.
    let isOther = lastMeasure == .money && draft.measure == .count && aspects.isAmong(draft)
    var aspect = own
    // `2030年达到9亿元`, said in 2024.
    if own == .actual, draft.measure != .count, let anchor, anchor.isFuture,
      anchor.isHidden || context.isAhead(anchor.time), draft.clause.contains(anchor.token),
      !aspects.hasHappened(before: draft)
    {
      aspect = .target
    } else if isOther {
      aspect = own == .target ? own : lastCountAspect ?? own
    } else if !aspects.isPlannedKind(draft), aspects.goesOnList(draft) || aspects.isPartOfBefore(draft) {
      aspect = lastAspect ?? own
    }
    // `达产后年产值30亿元、带动就业900人`
    let isLater =
      lastIsOfNoYear && aspect == .actual
      && (aspects.isListed(draft) || aspects.isYieldToo(draft) || aspects.isInYield(draft))
    // `一要抓融资。贷款增长20%，首贷户300户`
    let isNext =
      lastAspect == .target && aspect == .actual
      && ((context.isOrdered || context.isCalledFor && draft.measure == .count) && aspects.isBareNext(draft)
        && !aspects.isMeasured(draft)
        || context.aspect == nil && !context.isPast(anchor) && aspects.isNextCourse(draft))
    let isStillWished =
      lastAspect == .target && aspect == .actual
      && aspects.goesOnWishing(
        draft, inPlan: context.aspect == .target, ofCount: lastMeasure == .count || lastMeasure == .people)
    if isLater || isNext || isStillWished { aspect = .target }
    // `容积率不得低于1.2，亩均税收达30万元以上`: the rule goes on.
    let isNextRule = lastIsRule && aspect == .actual && aspects.isNextBound(draft)
    if isNextRule { aspect = .other }
    lastIsRule = aspect == .other && (draft.features.rules || isNextRule)
    if let lastAspect, isInTwoUnits(draft) { aspect = lastAspect }
    lastIsOfNoYear =
      isLater || aspect == .target && aspects.isOfNoYear(draft)
      || lastIsOfNoYear && aspect == .target
        && (aspects.isListed(draft) || aspects.isYieldToo(draft) || aspects.isExpectedYield(draft))
    // `增长3%（全国2%）；其中出口9亿元`: what stands in brackets leads to nothing.
    if aspect != .other || !aspects.isInBrackets(draft) { lastAspect = aspect }
    lastMeasure = draft.measure
    if aspect == .target { wantsSomething = true }
    let isSet = aspect == .target && aspects.isShareOfTask(draft)
    if draft.measure == .count, !isSet { lastCountAspect = aspect }
    if let region = regions.region(of: draft) { lastRegion = letters.string(region) }
    if aspect == .other, aspects.speaksOfOthers(draft) || context.otherPlace { speaksOfOthers = true }
    if aspect == .other, aspects.isTheirFeat(draft) { tellsOfOthersFeat = true }
    note(aspect, of: draft, aspects, future: anchor?.isFuture ?? false)
    if context.isSpring, tellsMonths(before: draft) { context.tellsMonths = true }
    let spokenOf = aspect == .target ? wanted(anchor, anchors, draft) : anchor
    figures.append(
      figure(of: draft, spokenOf, aspect, isSet: isSet))
  }

  /// `今年要达到15亿元，去年是13亿元，等于要增加2亿元`: what is wanted is of the own year again.
  @inline(__always)
  private func wanted(_ anchor: TimeAnchor?, _ anchors: [TimeAnchor], _ draft: FigureDraft) -> TimeAnchor? {
    guard let anchor, anchors.count > 1, anchor.token < draft.clause.lowerBound,
      case .year(let named) = anchor.time, context.isBefore(named)
    else { return anchor }
    return anchors.last { other in
      guard other.token < anchor.token, case .year(let year) = other.time else { return false }
      return year == context.year
    } ?? anchor
  }

  /// `2021—2023年分别实现税收3亿元、4亿元、5亿元`
  @inline(__always)
  private func saysEach(_ draft: FigureDraft) -> Bool {
    draft.clause.contains { tokens[$0].wordClass.contains(.each) }
  }

  /// `监测对象426户1318人`, `管道9条共31公里`: the same in two units.
  @inline(__always)
  private func isInTwoUnits(_ draft: FigureDraft) -> Bool {
    let first = min(draft.clause.lowerBound, draft.token)
    guard first > 0, tokens[first - 1].kind == .quantity else { return false }
    if draft.clause.isEmpty { return true }
    guard draft.clause.count == 1 else { return false }
    switch tokens[first].lastLetter {
    case "计", "共": return true
    default: return false
    }
  }

  /// The figure as it is handed on.
  private mutating func figure(
    of draft: FigureDraft, _ anchor: TimeAnchor?, _ aspect: FigureAspect, isSet: Bool
  ) -> ExtractedFigure {
    let index = draft.quantity
    let span = text.sourceSpan(of: letters.bytes(quantities[index].surface), from: &figureCursor)
    return ExtractedFigure(
      span: span, surface: text.string(span.clean), value: quantities[index].value,
      unit: quantities[index].unit, baseValue: quantities[index].baseValue,
      baseUnit: quantities[index].meaning.base, measure: draft.measure,
      qualifier: draft.qualifier, indicator: withoutOwnPark(draft.indicator),
      role: role(draft),
      change: draft.change, direction: draft.direction,
      comparisonBase: draft.features.base.map { letters.string($0) }, aspect: aspect,
      // `完成年初预算9亿元的98%`: of the year in which it was done.
      period: lastIsOfNoYear ? nil : known(period(anchor, draft, isSet ? .actual : aspect)),
      subjectRegion: lastRegion, project: draft.project,
      projectSurface: draft.project.map { projects[$0].surface },
      rule: rulePaths.path(quantities[index].rule, draft.rule))
  }

  /// 园区税收: a park's own document says 园区 of all that is its.
  private func withoutOwnPark(_ indicator: String) -> String {
    guard isOfPark, indicator.begins("园区"), indicator.utf8.count > 6 else { return indicator }
    return String(indicator.unicodeScalars.dropFirst(2))
  }

  /// What the first figure of a sentence says for the sentences behind it.
  private mutating func note(
    _ aspect: FigureAspect, of draft: FigureDraft, _ aspects: AspectReader, future: Bool
  ) {
    guard context.aspect == nil else { return }
    if aspect == .target, isFirst(draft), draft.rule != "noun.task",
      !aspects.isTaskBeforeDeed(draft), future || aspects.wants(before: draft)
    {
      context.follow(called: true)
    } else if aspect == .actual, context.isCalledFor,
      aspects.hasHappened(before: draft) || aspects.isStated(draft.clause) || aspects.isPlainlyDone(draft)
    {
      context.follow(called: false)
    }
  }

  /// `全年实现收入6亿元`, told in the first months.
  @inline(__always)
  private func isOfYearJustOver(_ aspect: FigureAspect, _ draft: FigureDraft) -> Bool {
    guard context.isSpring, aspect == .actual, draft.change != .difference else { return false }
    return tokens[..<draft.token].indices.contains { index in
      tokens[index].firstLetter == "全" && tokens[index].range.count == 2
        && tokens[index].begins("全年", in: letters)
        // `比去年全年慢3个点`, `全年招商任务是30个`: what it is held against.
        && !(index > 0 && tokens[index - 1].lastLetter == "年")
        && !tokens[index..<draft.token].prefix(4).contains { isPlanned($0) }
    }
  }

  /// `1—3月实现收入6亿元`, told in April.
  @inline(__always)
  private func tellsMonths(before draft: FigureDraft) -> Bool {
    tokens[..<draft.token].contains { token in
      guard token.kind == .name, token.lastLetter == "月", token.quantity < quantities.count,
        case .range(_, let last) = quantities[token.quantity].value
      else { return false }
      return last.exponent == 0 && last.coefficient <= context.monthsRun
    }
  }

  private func isPlanned(_ token: Token) -> Bool {
    ["任务", "目标", "计划", "预算", "指标"].contains { letters.has($0, at: token.start) }
  }

  private func isFirst(_ draft: FigureDraft) -> Bool {
    !tokens[..<draft.token].contains { $0.kind == .quantity }
  }

  @inline(__always)
  private func role(_ draft: FigureDraft) -> FigureRole {
    guard draft.measure == .money, draft.change == .level, let first = draft.clause.first else {
      return .other
    }
    let clause = tokens[first].start..<quantities[draft.quantity].surface.lowerBound
    return FigureRoles.role(draft.indicator, letters, clause: clause)
  }

  /// 至今 in the figure's clause; `现有煤矿90家，今年将关闭9家`.
  private static func isUpToNow(_ draft: FigureDraft, _ letters: SentenceText, _ tokens: [Token]) -> Bool {
    for index in min(draft.clause.lowerBound, draft.token)..<tokens.count where index != draft.token {
      let isBehind = index > draft.token
      if isBehind, tokens[index].kind == .comma || tokens[index].kind == .quantity {
        return index + 1 < tokens.count && tokens[index + 1].begins("今年", in: letters)
          && draft.clause.contains { tokens[$0].isWord("现有", in: letters) }
      }
      if tokens[index].isWord("至今", in: letters) { return true }
    }
    return false
  }

  /// `里程达到310公里`, and not 41% of `由41%提高到50%`.
  private func isWhatItCameTo(_ draft: FigureDraft) -> Bool {
    guard draft.features.linked || draft.features.over, let last = draft.clause.last else { return false }
    return !tokens[last].isLetter("由") && !tokens[last].isLetter("从")
  }

  /// `产值累计完成90亿元，年均增长4%`: of several years together.
  @inline(__always)
  private func isSumOfYears(_ draft: FigureDraft) -> Bool {
    let comma = draft.token + 1
    return draft.change == .level && comma + 1 < tokens.count && tokens[comma].kind == .comma
      && letters.has("年均", at: tokens[comma + 1].start)
      && draft.clause.contains { letters.has("累计", at: tokens[$0].start) }
  }

  /// `今年新入园企业31家`, `目前，…。产值25亿元，增长8%`, in a review of the year before that is given in January.
  @inline(__always)
  private func isOfYearReviewed(_ anchor: TimeAnchor?, _ draft: FigureDraft, _ aspect: FigureAspect) -> Bool {
    guard context.isOfYearOver, aspect == .actual else { return false }
    if let anchor { return tokens[anchor.token].begins("今年", in: letters) }
    return draft.change == .growth || draft.change == .share || growsNext
  }

  /// `一季度集中开工4个项目，年度计划投资9亿元`
  private func isOfWholeYear(_ draft: FigureDraft) -> Bool {
    guard let first = draft.phrase.first, draft.indicator.ends("投资") else { return false }
    return draft.indicator.begins("年度") || letters.has("年度", endingAt: tokens[first].start)
  }

  /// A year that is counted from an unknown one is none.
  private func known(_ period: FigurePeriod?) -> FigurePeriod? {
    guard let year = period?.year, year > ReadingContext.unknownYear - 100 else { return period }
    return nil
  }

  private mutating func period(_ anchor: TimeAnchor?, _ draft: FigureDraft, _ aspect: FigureAspect)
    -> FigurePeriod?
  {
    let isAnnual = draft.clause.contains {
      letters.has("年均", at: tokens[$0].start)
        // `每个镇每年至少引进2个`
        || aspect == .target && letters.has("每年", at: tokens[$0].start)
    }
    if isAnnual, !draft.indicator.holds("年均"), anchor?.isFuture != true { return nil }
    if anchor == nil, isSumOfYears(draft) { return nil }
    var time = anchor?.time ?? context.time
    if time == .document { time = context.time }
    // `去年签约的项目中，仍有9个至今没有开工`
    if case .year(let named) = time, let own = context.year, context.isBefore(named), aspect == .actual,
      Self.isUpToNow(draft, letters, tokens)
    {
      return FigurePeriod(year: own)
    }
    switch time {
    case .span: return nil
    case .year where anchor == nil && context.isAmongYears && !isWhatItCameTo(draft): return nil
    // `明年力争新签约30个。产业园总投资15亿元，已经开工`: nothing has come of a year ahead.
    case .year(let named) where aspect == .actual && anchor == nil && named > context.year ?? named:
      return FigurePeriod(year: context.year)
    case .year(let year):
      // `去年增长8%。…今年要达到9%`: nothing is wanted of a year gone by that the sentence does not name.
      if aspect == .target, anchor == nil, let own = context.year, context.isBefore(year),
        context.section.time == .document,
        // `2021年，…。当年计划投资9亿元`
        !draft.clause.contains(where: { letters.has("当年", at: tokens[$0].start) })
      {
        // In the middle of its year a paragraph that has come to what is wanted stays there.
        if context.monthsRun > 2 { context.open(with: .document) }
        return FigurePeriod(year: own)
      }
      // `目前厂房竣工。全年融资9亿元`, told in the first months.
      if anchor == nil, year == context.year, isOfYearJustOver(aspect, draft) {
        return FigurePeriod(year: year - 1)
      }
      if year == context.year, isOfYearReviewed(anchor, draft, aspect) { return FigurePeriod(year: year - 1) }
      return FigurePeriod(year: year, quarter: quarter(anchor, draft, aspect, time))
    case .document:
      let isLast =
        anchor == nil
        && (context.isOfLastYear(aspect, draft.change, growsNext: growsNext)
          || isOfYearJustOver(aspect, draft))
      if isLast, context.kind != .report, let year = context.year { context.open(with: .year(year - 1)) }
      return context.year.map {
        FigurePeriod(year: isLast ? $0 - 1 : $0, quarter: isLast ? nil : quarter(anchor, draft, aspect, time))
      }
    }
  }

  /// The quarter that the figure's sentence names, or that what has happened is told of in.
  @inline(__always)
  private func quarter(
    _ anchor: TimeAnchor?, _ draft: FigureDraft, _ aspect: FigureAspect, _ time: SectionView.Time
  ) -> Int? {
    if let anchor { return aspect == .target && isOfWholeYear(draft) ? nil : anchor.quarter }
    // What a project costs is of no quarter.
    guard aspect == .actual, let quarter = context.quarter(time), !draft.indicator.holds("总投资") else {
      return nil
    }
    // `2月份营业收入16亿元`, `全年压减支出5%`
    return tokens[..<draft.token].contains { isOfMonth($0) || $0.isWord("全年", in: letters) } ? nil : quarter
  }
}

extension ReadingContext {
  /// What a figure's own words say of it where it stands. No question to the reading, which is large and
  /// would be copied for it.
  fileprivate func aspect(of draft: FigureDraft, _ anchor: TimeAnchor?, _ aspects: AspectReader)
    -> FigureAspect
  {
    let isOutside = isOutside(anchor?.time)
    let isPast =
      isPast(anchor)
      && !(anchor == nil && section.aspect != .actual && aspects.isAskedNow(draft))
      || aspects.hasBegun(draft, months: monthsRun)
      || monthsRun >= 3 && aspects.isOver(draft, months: monthsRun)
    let isOrdered = isOrdered || isCalledFor || isAskedFor || isOrderedByHeading && aspects.isAsked(draft)
    return aspects.aspect(
      of: draft, section: isOutside ? nil : self.aspect,
      ordered: isOrdered && !isOutside && !(anchor.map { aspects.isSince($0.token) } ?? false),
      past: isPast, future: anchor?.isFuture ?? false, otherPlace: otherPlace && aspects.goesOn,
      // At the end of its year a review tells of all of it.
      midYear: isMidYear && !(monthsRun > 9 && (section.aspect == .actual || isAccount)))
  }

  /// A year behind the document's.
  fileprivate func isAhead(_ time: SectionView.Time) -> Bool {
    guard let year, year != Self.unknownYear, case .year(let named) = time else { return false }
    return named > year
  }

  /// The sentence, or what it stands under, names a year before the one that is spoken from.
  fileprivate func isPast(_ anchor: TimeAnchor?) -> Bool {
    guard case .year(let named) = anchor?.time ?? time else { return false }
    return isBefore(named) && named != yearTold
  }

  /// A year that is named is not before one that is not known.
  fileprivate func isBefore(_ named: Int) -> Bool {
    guard let year, named < year else { return false }
    return year != Self.unknownYear || named > year - 100
  }

  /// `今年我们争取资金13亿元` under a heading of the next year's tasks: what was done before them.
  fileprivate func isOutside(_ time: SectionView.Time?) -> Bool {
    guard let year, time == .year(year) else { return false }
    return section.time == .year(year + 1)
  }
}
