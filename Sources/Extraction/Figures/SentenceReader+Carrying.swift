// When a figure's noun was named before, and what the words around a number make of the amount.

extension SentenceReader {
  /// The noun of the figure before; a change of a share keeps its 占比.
  func carry(_ draft: inout FigureDraft, _ quantity: Quantity) {
    if let own = fundsHad(draft, quantity) ?? spread(draft, quantity) ?? nextWork(draft, quantity)
      ?? label(draft)
    {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(own), own, "noun.subject")
      return
    }
    guard var before = drafts.last else {
      nameFirst(&draft, quantity)
      return
    }
    if quantity.measure == .percent, let rate = rate(beforeCount: before) { before = rate }
    if isShareOfWhole(before, draft, quantity) {
      goOn(&draft, quantity, from: drafts[drafts.count - 2])
      return
    }
    // `…对工业投资的贡献率为70%，拉动其增长5个百分点`: it is what contributes that pulls.
    if quantity.measure == .points, let giver = contributor(before, draft) {
      draft.indicator = giver
      (draft.phrase, draft.rule) = (before.phrase, "noun.carried")
      return
    }
    if let base = heldAgainst(&draft, quantity) {
      (draft.indicator, draft.phrase, draft.rule) = (base.indicator, base.phrase, "noun.carried")
      return
    }
    // `限上企业中负增长的有27家`: those among whom they are.
    if draft.features.selects, let group = group(draft) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(group), group, "noun.subject")
      return
    }
    before = goneOnFrom(before, draft, quantity)
    if let thing = thingPaidFor(draft, quantity, before) ?? statisticOfPlaces(quantity) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(thing), thing, "noun.subject")
      return
    }
    if quantity.measure == .rank, let joint = jointName(draft) {
      (draft.indicator, draft.phrase, draft.rule) = (joint, before.phrase, "noun.carried")
      return
    }
    if let group = grouped(draft, quantity) {
      (draft.indicator, draft.phrase, draft.rule) = (group.indicator, group.phrase, "noun.carried")
      return
    }
    if isOfPlaces(before, draft, quantity) { return }
    if isOfOtherKind(before, draft, quantity) {
      guard let alike = drafts.last(where: { $0.measure == quantity.measure }) else { return }
      before = alike
    }
    let isAmong = quantity.measure == .rank && isAmongCounted(before, draft)
    if let subject = isAmong ? ranked(before) ?? judged(before) : passer(before) ?? lastingSubject(before) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(subject), subject, "noun.subject")
      return
    }
    // `总值完成65亿元，五年跨越2个十亿级台阶，年均增长6%`
    if isAmong || isMilestone(named: before) {
      // In the sentence before it was named, if nowhere here.
      guard drafts.count > 1 else { return }
      before = drafts[drafts.count - 2]
    }
    goOn(&draft, quantity, from: before)
  }

  /// `完成投资2亿元，占年度计划投资4亿元的50%`: of the whole, which stands right before it, it is a share.
  private func isShareOfWhole(_ before: FigureDraft, _ draft: FigureDraft, _ quantity: Quantity) -> Bool {
    guard drafts.count > 1, quantity.measure == .percent, before.token + 2 == draft.token,
      tokens[draft.token - 1].isLetter("的"), let first = before.clause.first
    else { return false }
    return tokens[first].wordClass.contains(.share)
  }

  /// The figure before that this one goes on from, where that is not the last.
  private func goneOnFrom(_ last: FigureDraft, _ draft: FigureDraft, _ quantity: Quantity) -> FigureDraft {
    var before = last
    if hasGap(before, behind: draft) || isBeforeRate(last, draft, quantity) {
      before = drafts[drafts.count - 2]
    } else if quantity.measure != .points, let outside = beforeBracket(draft) {
      before = outside
    }
    // `建筑施工（71起，70人）`: both are of what stands before the bracket.
    let isRemark = draft.clause.isEmpty && before.token > 0 && tokens[before.token - 1].firstLetter == "("
    if isRemark || isSecondSize(draft, quantity) { return drafts[drafts.count - 1] }
    // `项目9个，总投资8亿元，已开工3个`: a count goes on from a count.
    return wholeOfRest(draft, quantity) ?? alike(draft, quantity, before)
      ?? countBefore(draft, quantity, before) ?? before
  }

  /// Nothing was measured before it in the sentence: what the clauses before it are about.
  private func nameFirst(_ draft: inout FigureDraft, _ quantity: Quantity) {
    if quantity.measure == .count, draft.features.verb, let work = quotedWork(before: draft) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(work), work, "noun.subject")
      return
    }
    let subject =
      draft.features.selects
      ? group(draft) ?? enrolled(draft) ?? subject(before: draft) ?? sanction(draft)
      : topicOfClauses(before: draft) ?? openingTopic(before: draft) ?? groupInside(draft)
        ?? groupHere(draft)
    guard let subject = subject ?? workWithHouseholds(draft, quantity) else { return }
    (draft.indicator, draft.phrase, draft.rule) = (phrases.string(subject), subject, "noun.subject")
  }

  /// `征地拆迁加快推进，已签约320户`: what was done with them, where nothing else is named.
  private func workWithHouseholds(_ draft: FigureDraft, _ quantity: Quantity) -> Range<Int>? {
    guard quantity.unit.ends("户"), let last = draft.clause.last,
      Self.householdWorks.contains(text, tokens[last])
    else { return nil }
    return last..<last + 1
  }

  /// `签约320户，腾空280户`: each work has its number.
  private func nextWork(_ draft: FigureDraft, _ quantity: Quantity) -> Range<Int>? {
    guard let before = drafts.last?.phrase, before.count == 1,
      Self.householdWorks.contains(text, tokens[before.lowerBound])
    else { return nil }
    return workWithHouseholds(draft, quantity)
  }

  private static let householdWorks: WordSet = "签约 签协 征收 征迁 拆迁 拆除 搬迁 交房 安置 腾空"

  /// `增速在全省30个县中排第5`, `排在全省30个县的第5位`: among whom is not what is ranked.
  private func isAmongCounted(_ before: FigureDraft, _ draft: FigureDraft) -> Bool {
    before.measure == .count
      && (predicates.isAmong(before.token, draft.token)
        || (before.token + 1..<draft.token).contains {
          tokens[$0].lastLetter == "中" || Self.insides.contains(text, tokens[$0])
            || $0 + 1 == draft.token && tokens[$0].isLetter("的")
            // `在全省95个县市排名12名`
            || $0 + 1 == draft.token && tokens[$0].isWord("排名", in: text)
              && tokens[..<before.token].suffix(2).contains { $0.isLetter("在") }
        })
  }

  /// `总量跨过3个万亿元大关，达到4万亿元`: what has passed them.
  private func passer(_ before: FigureDraft) -> Range<Int>? {
    guard isMilestone(named: before), case let subject = phrases.subject(before.clause), !subject.isEmpty
    else { return nil }
    return subject
  }

  /// `在营商环境评价中，我区在132个县中排第68位`: what is judged.
  private func judged(_ before: FigureDraft) -> Range<Int>? {
    assessmentBefore(before, before.clause.lowerBound..<before.clause.lowerBound)
  }

  /// `安置房320户，4.1万平方米`: how large they are, right behind how many.
  private func isSecondSize(_ draft: FigureDraft, _ quantity: Quantity) -> Bool {
    guard draft.clause.isEmpty, let before = drafts.last, before.rule == "noun.left",
      quantity.measure == .area || quantity.measure == .other
    else { return false }
    return before.measure == .count || before.measure == .people
  }

  /// `甲镇完成签约80户，腾空71户；乙镇已签约52户`: the same deed was named; `9个开工项目，6个竣工项目，已开工7个`:
  /// with the thing it was done to.
  private func sameDeed(_ draft: FigureDraft, _ quantity: Quantity) -> FigureDraft? {
    guard let deed = draft.clause.last else { return nil }
    let word = text.string(tokens[deed].range)
    // 已开工 is one word.
    let plain = word.begins("已") ? String(word.dropFirst()) : word
    if quantity.measure == .count, tokens[deed].wordClass.contains(.verb), tokens[deed].range.count < 4,
      let kind = drafts.last(where: { $0.indicator.isBytes(plain + "项目") })
    {
      return kind
    }
    // `申报企业9家，其中有2家是…，还将再申报5家`
    if quantity.measure == .count, drafts.last?.rule == "noun.right", tokens[deed].range.count == 2,
      let same = drafts.last(where: {
        $0.rule == "noun.left" && $0.phrase.lowerBound > 0
          && text.string(tokens[$0.phrase.lowerBound - 1].range) == word
      })
    {
      return same
    }
    guard phrases.isActionOnly(tokens[deed]) else { return nil }
    return drafts.last { $0.indicator.isBytes(word) }
  }

  /// `投资完成计划的61%，5个县完成计划的75%`: those who have done it do not name what was to be done.
  private func planToo(_ draft: FigureDraft, _ before: FigureDraft) -> FigureDraft? {
    guard draft.features.completion, before.measure == .count, before.rule == "noun.right" else { return nil }
    return drafts.last { $0.features.completion && $0.change == .share }
  }

  /// `产量连续8个季度占全国六成`: how often it was so is no thing.
  private func lastingSubject(_ before: FigureDraft) -> Range<Int>? {
    guard before.rule == "noun.right", before.measure == .count,
      text.has("连续", endingAt: tokens[before.token].start),
      case let subject = phrases.subject(before.clause), !subject.isEmpty
    else { return nil }
    return subject
  }

  private static let milestones = PhraseSet(words: "大关 台阶")

  private func isMilestone(named before: FigureDraft) -> Bool {
    before.indicator.ends(withOneOf: Self.milestones)
  }

  /// `项目9个，总投资8亿元，已开工3个`: the count that this one goes on from.
  private func countBefore(
    _ draft: FigureDraft, _ quantity: Quantity, _ before: FigureDraft
  ) -> FigureDraft? {
    guard before.measure != .count else { return nil }
    switch quantity.measure {
    case .count where !draft.features.each:
      // `年度投资96亿元，到6月底干了41亿`
      if before.measure == .money, quantity.unit.ends("亿") { return nil }
    case .percent where isOf(Self.sums, draft) && before.measure != .money:
      return drafts.last { $0.measure == .money }
    case .percent where draft.features.selects || isOf(Self.numbers, draft): break
    default: return nil
    }
    let last = drafts.last { $0.measure == .count }
    // `信访件300件（其中重复件20件），下降8%，办结280件`: what stands in brackets leads to nothing behind them.
    if let token = last?.token, token + 1 < tokens.count, tokens[token + 1].isLetter(")"),
      let open = tokens[..<token].lastIndex(where: { $0.isLetter("(") }),
      let outside = drafts.last(where: { $0.measure == .count && $0.token < open })
    {
      return outside
    }
    return last
  }

  /// `分别占项目总数的62%和总投资额的48%`: a share of how many there are is no share of a sum.
  private func isOf(_ wholes: [StaticString], _ draft: FigureDraft) -> Bool {
    guard draft.features.share, let end = draft.features.base?.upperBound else { return false }
    let whole = text.has("的", endingAt: end) ? end - 1 : end
    return wholes.contains { text.has($0, endingAt: whole) }
  }

  private static let numbers: [StaticString] = ["项目总量", "项目总数", "项目个数", "企业总数", "企业总量"]
  private static let sums: [StaticString] = ["总投资额", "投资总额", "投资总量"]

  /// `低于临江县2个、白水县4个`: what is held against one place of a list is held against the next.
  func noteNextRival(_ draft: inout FigureDraft, _ quantity: Quantity) {
    guard let before = drafts.last, let first = draft.clause.first, let last = draft.clause.last,
      before.features.compared, before.features.up || before.features.down, !draft.features.compared,
      tokens[first].kind == .listComma, first == before.token + 1, last > first, last < first + 5,
      isPlaceEnd(tokens[last].lastLetter), quantities[before.quantity].unit.isBytes(quantity.unit)
    else { return }
    (draft.features.compared, draft.features.base) = (true, before.features.base)
    (draft.features.up, draft.features.down) = (before.features.up, before.features.down)
  }

  /// The figure takes the noun of `before`, with what its own clause makes of it.
  private func goOn(_ draft: inout FigureDraft, _ quantity: Quantity, from before: FigureDraft) {
    draft.indicator = before.indicator
    if let done = taskDone(draft, quantity, before) { draft.indicator = done }
    // `总户数503户，已签约498户`: how many there are in all is no thing that is dealt with.
    if before.indicator.ends("总户数"), let deed = draft.clause.last, tokens[deed].wordClass.contains(.action) {
      (draft.indicator, draft.phrase, draft.rule) = (
        text.string(tokens[deed].range), deed..<deed + 1, "noun.done"
      )
      return
    }
    // `幼儿园177所（公办58所，民办119所）`
    if quantity.measure == .count, let first = draft.clause.last, isOwner(first) {
      draft.indicator = text.string(tokens[first].range) + withoutOwner(before.indicator)
    }
    if quantity.measure == .count, let all = allStages(before, draft) { draft.indicator = all }
    // `计划投资30亿元，完成22亿元`
    if quantity.measure == .money, draft.features.verb, !draft.features.up, !draft.features.down,
      draft.indicator.ends("计划投资") || draft.indicator.isBytes("总投资") && isOfYear(draft.clause)
    {
      draft.indicator = "投资"
    }
    // `33个竣工项目完成58亿元`
    if quantity.measure == .money, before.measure == .count, draft.features.verb, before.indicator.ends("项目"),
      draft.clause.contains(where: { tokens[$0].isWord("完成", in: text) })
    {
      draft.indicator = "投资"
    }
    if quantity.measure == .points, !isApart(draft) { draft.indicator = before.fullIndicator }
    if quantity.measure == .percent, isPace(draft, behind: before) { draft.features.rate = true }
    if quantity.measure == .count, let own = withOwnLimit(draft, before.indicator) { draft.indicator = own }
    // `绿道新增40公里、总里程620公里`: how long it is in all.
    if draft.clause.contains(where: { text.has("总里程", endingAt: tokens[$0].end) }),
      !draft.indicator.ends("里程"), !draft.indicator.isEmpty
    {
      draft.indicator += "里程"
    }
    if draft.phrase.count == 1, case let each = tokens[draft.phrase.lowerBound],
      PredicateReader.averages.contains(text, each), !draft.indicator.begins(text.string(each.range))
    {
      draft.indicator = text.string(each.range) + draft.indicator
    }
    draft.rule = "noun.carried"
    draft.phrase = before.phrase
  }

  /// The amounts so far each stood right behind a count; `投资额90亿元，其中工业项目6个40亿元` goes on from the first.
  private var tellsSumsBehindCounts: Bool {
    drafts.allSatisfy { $0.measure != .money || $0.token > 0 && tokens[$0.token - 1].kind == .quantity }
  }

  /// `签约213户，签约率95%，剩余10户`: behind a rate an amount goes on from what has its unit.
  private func alike(_ draft: FigureDraft, _ quantity: Quantity, _ before: FigureDraft) -> FigureDraft? {
    // `集访5批20人次`, `损坏房屋16户48间`: two sizes of one noun.
    // `助学贷款32人96万元`
    if before.token + 1 == draft.token, before.measure == .count || before.measure == .people,
      quantity.measure == .people || quantity.measure == .count
        || quantity.measure == .money && tellsSumsBehindCounts
    {
      return before
    }
    if let same = sameDeed(draft, quantity) ?? planToo(draft, before) { return same }
    // `支持项目9个，拨付2亿元`: money goes on from money.
    if quantity.measure == .money, before.measure == .count || before.measure == .people {
      return drafts.last { $0.measure == .money }
    }
    // `完成率60%，预计全年完成5亿元`
    if quantity.measure == .money, before.measure == .percent, before.change == .share,
      // `开工率60%，支出3000万元`
      draft.features.verb || before.indicator.ends("率")
    {
      return drafts.last { $0.measure == .money }
    }
    // `水毁道路86处、桥梁5座，已抢通82处`
    if quantity.measure == .count, before.measure == .count,
      !quantities[before.quantity].unit.isBytes(quantity.unit)
    {
      return drafts.last { quantities[$0.quantity].unit.isBytes(quantity.unit) }
    }
    // `老旧管道41公里，隐患户1300家，年内换完28公里`
    let isOfAnother =
      (quantity.measure == .other || quantity.measure == .area)
      && (before.measure == .count || before.measure == .people || before.measure == .money)
    guard before.measure == .percent || quantity.measure == .people || isOfAnother,
      before.measure != quantity.measure
    else { return nil }
    switch quantity.measure {
    case .people: break
    // `治理河道12公里，债券占65%，汛前完成8公里`
    case .area, .other: break
    case .count, .duration, .money:
      guard draft.features.up || draft.features.down else { return nil }
    default: return nil
    }
    return drafts.last {
      $0.measure == quantity.measure && quantities[$0.quantity].unit.isBytes(quantity.unit)
    }
  }

  /// `项目132个（新能源55个、新材料51个），增加44个`: behind a remark it goes on from what stood before it.
  private func beforeBracket(_ draft: FigureDraft) -> FigureDraft? {
    guard let last = drafts.last, drafts.count > 1, last.token + 1 < draft.token,
      tokens[last.token + 1].firstLetter == ")", tokens[last.token + 1].kind == .sign,
      let open = tokens[..<last.token].lastIndex(where: { $0.kind == .sign && $0.firstLetter == "(" })
    else { return nil }
    // `畜牧业（占比40%）增速只有2%`: the noun before the bracket goes on behind it.
    if last.phrase.upperBound == open, draft.clause.lowerBound == last.token + 2,
      draft.clause.first.map({ !tokens[$0].isLetter("的") }) ?? false
    {
      return last
    }
    return drafts.last { $0.token < open }
  }

  /// `3个千亿级和7个百亿级产业集群`: what is counted stands behind the second number.
  func behindKin(_ right: Range<Int>) -> Range<Int> {
    guard let last = right.last, right.count <= 2, tokens[last].lastLetter == "级",
      last + 2 < tokens.count, tokens[last + 2].kind == .quantity,
      tokens[last + 1].kind == .listComma || tokens[last + 1].wordClass.contains(.conjunction)
    else { return right }
    let next = withClauseNoun(phrases.right(from: last + 3))
    return next.isEmpty ? right : next
  }

  /// `企业20家，其中规上6家，小微12家，其他2家`: of what the parts were told; so are those that settle somewhere.
  private func wholeOfRest(_ draft: FigureDraft, _ quantity: Quantity) -> FigureDraft? {
    guard let rest = draft.clause.first,
      draft.clause.count == 1 && SharedWords.rests.contains(text, tokens[rest]) || isSettling(draft),
      let among = tokens[..<rest].lastIndex(where: { $0.wordClass.contains(.among) }),
      // `收入9亿元，占任务的60%，其中…，其他1亿元`
      let whole = drafts.last(where: {
        $0.token < among && ($0.measure != .percent || quantity.measure == .percent)
      }), whole.measure == quantity.measure,
      !whole.indicator.isEmpty
    else { return nil }
    return whole
  }
}
