// When a figure's noun was named before, and what the words around a number make of the amount.

extension SentenceReader {
  /// The noun of the figure before; a change of a share keeps its 占比.
  func carry(_ draft: inout FigureDraft, _ quantity: Quantity) {
    if let funds = fundsHad(draft, quantity) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(funds), funds, "noun.subject")
      return
    }
    guard var before = drafts.last else {
      if quantity.measure == .count, draft.features.verb, let work = quotedWork(before: draft) {
        (draft.indicator, draft.phrase, draft.rule) = (phrases.string(work), work, "noun.subject")
        return
      }
      let subject =
        draft.features.selects
        ? group(draft) ?? subject(before: draft) ?? sanction(draft)
        : topicOfClauses(before: draft) ?? openingTopic(before: draft) ?? groupInside(draft)
          ?? groupHere(draft)
      guard let subject else { return }
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(subject), subject, "noun.subject")
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
    if hasGap(before, behind: draft) {
      before = drafts[drafts.count - 2]
    } else if quantity.measure != .points, let outside = beforeBracket(draft) {
      before = outside
    }
    // `项目9个，总投资8亿元，已开工3个`: a count goes on from a count.
    if let alike = alike(draft, quantity, before) {
      before = alike
    } else if let counted = countBefore(draft, quantity, before) {
      before = counted
    }
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
    // `涉及资金1.9亿元，问责19人`: money is no people.
    if quantity.measure == .people, before.measure == .money, draft.features.verb {
      guard let people = drafts.last(where: { $0.measure == .people }) else { return }
      before = people
    }
    let isAmong = quantity.measure == .rank && isAmongCounted(before, draft)
    if let subject = isAmong ? ranked(before) : passer(before) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(subject), subject, "noun.subject")
      return
    }
    // `总值完成87亿元，五年跨越3个十亿级台阶，年均增长8%`
    if isAmong || isMilestone(named: before) {
      // In the sentence before it was named, if nowhere here.
      guard drafts.count > 1 else { return }
      before = drafts[drafts.count - 2]
    }
    goOn(&draft, quantity, from: before)
  }

  /// `增速在全省30个县中排第5`, `排在全省30个县的第5位`: among whom is not what is ranked.
  private func isAmongCounted(_ before: FigureDraft, _ draft: FigureDraft) -> Bool {
    before.measure == .count
      && (before.token + 1..<draft.token).contains {
        tokens[$0].lastLetter == "中" || Self.insides.contains(text, tokens[$0])
          || $0 + 1 == draft.token && tokens[$0].isLetter("的")
      }
  }

  /// `总量跨过3个万亿元大关，达到4万亿元`: what has passed them.
  private func passer(_ before: FigureDraft) -> Range<Int>? {
    guard isMilestone(named: before), case let subject = phrases.subject(before.clause), !subject.isEmpty
    else { return nil }
    return subject
  }

  private func isMilestone(named before: FigureDraft) -> Bool {
    before.indicator.ends("大关") || before.indicator.ends("台阶")
  }

  /// `项目9个，总投资8亿元，已开工3个`: the count that this one goes on from.
  private func countBefore(
    _ draft: FigureDraft, _ quantity: Quantity, _ before: FigureDraft
  ) -> FigureDraft? {
    guard before.measure != .count else { return nil }
    switch quantity.measure {
    case .count where !draft.features.each:
      // `新能源汽车产量增长90%、达16万辆`
      if before.measure == .percent, before.change == .growth, draft.features.linked, isOutputOf(before) {
        return nil
      }
      // `年度投资96亿元，到6月底干了41亿`
      if before.measure == .money, quantity.unit.ends("亿") { return nil }
    case .percent where draft.features.selects: break
    default: return nil
    }
    return drafts.last { $0.measure == .count }
  }

  /// The figure takes the noun of `before`, with what its own clause makes of it.
  private func goOn(_ draft: inout FigureDraft, _ quantity: Quantity, from before: FigureDraft) {
    draft.indicator = before.indicator
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
    // `计划投资30亿元，完成22亿元`
    if quantity.measure == .money, draft.features.verb, !draft.features.up, !draft.features.down,
      draft.indicator.ends("计划投资") || draft.indicator.isBytes("总投资") && isOfYear(draft.clause)
    {
      draft.indicator = "投资"
    }
    if quantity.measure == .points, !isApart(draft) { draft.indicator = before.fullIndicator }
    if quantity.measure == .count, let own = withOwnLimit(draft, before.indicator) { draft.indicator = own }
    draft.rule = "noun.carried"
    draft.phrase = before.phrase
  }

  /// `签约213户，签约率95%，剩余10户`: behind a rate an amount goes on from what has its unit.
  private func alike(_ draft: FigureDraft, _ quantity: Quantity, _ before: FigureDraft) -> FigureDraft? {
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
    return drafts.last { $0.token < open }
  }

  /// Another place, its rank or its part, beside what was said of one's own.
  private func isOfOthers(
    _ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>
  ) -> Bool {
    guard let before = drafts.last, let last = left.last else { return false }
    // `总量刚过400亿元，邻近的汶江县已经580亿元`, `比第4名少41家`
    if right.isEmpty,
      before.measure == quantity.measure && isLyingPlace(left)
        || quantity.measure == .rank && left.count == 1 && tokens[last].isLetter("比")
    {
      return true
    }
    // `其中市县属完成4亿元`: whose part it is.
    return (draft.features.among || isAmong(draft)) && left.count < 4 && tokens[last].isLetter("属")
      && (before.measure == quantity.measure || quantity.measure == .money)
  }

  /// The noun was named before: `其中产值下滑的有3家`, `总量居第2`, `完工5个`, `东湖区增长9%`.
  func carries(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>)
    -> Bool
  {
    if draft.features.selects || isSelected(draft, quantity) {
      return right.isEmpty || quantity.measure != .count && quantity.measure != .people
    }
    if quantity.measure == .percent, isPart(draft, left) || isMostOf(left) { return true }
    if isDoer(draft, quantity, left, right) || isDoneByDoers(draft, quantity, left, right)
      || capsGrant(draft, quantity, left)
    {
      return true
    }
    if right.isEmpty, isBefore(left) || isExtent(quantity, left) || isPassed(draft, left) { return true }
    if isOfOthers(draft, quantity, left, right) { return true }
    // `比例只有5%，离省里规定的8%还差3个百分点`
    if !drafts.isEmpty, let first = draft.clause.first,
      tokens[first].isLetter("离") || tokens[first].isLetter("距"),
      text.has("还差", at: tokens[draft.token].end) || text.has("还有", at: tokens[draft.token].end)
        || text.has("相差", at: tokens[draft.token].end) || text.has("差了", at: tokens[draft.token].end)
    {
      return true
    }
    // `在去年3000万元的基础上再加2000万元`
    if !drafts.isEmpty, let first = draft.clause.first, tokens[first].isLetter("的"),
      text.has("基础上", at: tokens[first].end), left.allSatisfy({ tokens[$0].range.count == 1 })
    {
      return true
    }
    if !drafts.isEmpty, right.isEmpty, isSetTask(left), isObject(left, in: draft.clause) { return true }
    if quantity.measure == .money, isTaskOfSaid(left, right) { return true }
    if !drafts.isEmpty, right.isEmpty ? isPlanAlone(draft) : isGoal(right) { return true }
    if isOwned(quantity, left, right) { return true }
    if goesOn(draft, quantity, left, right) || isNextPlace(draft, quantity, left) { return true }
    if right.isEmpty, !left.isEmpty, !drafts.isEmpty, isLeftUnsaid(draft, quantity, left) { return true }
    // `增加值增长13%，拉动规上工业增长4个百分点`
    if quantity.measure == .points, !drafts.isEmpty, let first = draft.clause.first,
      Self.pulls.contains(text, tokens[first])
    {
      return true
    }
    // `新登记市场主体1.3万户，日均新增110户`
    if right.isEmpty, left.count == 1, let only = left.first, Self.paces.contains(text, tokens[only]),
      only + 1 < draft.token, tokens[only + 1].wordClass.contains(.verb), !drafts.isEmpty
    {
      return true
    }
    if right.isEmpty, !drafts.isEmpty, isDeedAlone(left) || isMostAlone(left, draft) { return true }
    if quantity.measure == .count, right.isEmpty, isStage(left) || isKind(left) { return true }
    let isAmong = left.last.map { Self.insides.contains(text, tokens[$0]) } ?? false
    if quantity.measure == .rank, !drafts.isEmpty,
      isAmong || !left.isEmpty && left.allSatisfy({ isDoing(tokens[$0]) })
    {
      return assessment(draft, quantity, left) == nil
    }
    guard left.count <= 8, let last = left.last, !drafts.isEmpty else { return false }
    if right.isEmpty, quantity.measure != .count || draft.features.linked || draft.features.verb,
      isPlace(left)
        || (draft.features.linked || draft.features.verb)
          && left.allSatisfy({ tokens[$0].wordClass.contains(.region) })
    {
      return true
    }
    // `总投资45亿元的A、30亿元的B`
    if quantity.measure == .money, draft.token > 0, tokens[draft.token - 1].kind == .listComma,
      let before = drafts.last, before.measure == .money, isOf(draft.token), isOf(before.token)
    {
      return true
    }
    if isOfFirms(draft, quantity, left, last) { return true }
    if right.isEmpty, isForEach(left, quantity) { return true }
    return left.count <= 3 && (left.count == 1 && isAmong || carriesShort(draft, quantity, left, right, last))
  }

  /// So many firms, or one, that the amount is of.
  private func isOfFirms(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ last: Int) -> Bool
  {
    // `华瑞化工一家下降18%`
    if quantity.measure == .percent
      || quantity.measure == .money && (draft.features.up || draft.features.down)
        && !isOutput(tokens[draft.token - 1]),
      tokens[last].range.count == 1,
      text.has("一家", endingAt: tokens[last].end) || text.has("一户", endingAt: tokens[last].end)
    {
      return true
    }
    // `两家占了全市的38%`
    return quantity.measure == .percent && left.count == 2 && tokens[last].isLetter("家")
      && ChineseNumerals.digit(tokens[last - 1].firstLetter) != nil
  }

  /// `降幅最大的达到23%`, `最大降幅23%`
  private func isMostOf(_ left: Range<Int>) -> Bool {
    guard let first = left.first, left.count < 3 else { return false }
    if left.count == 1 {
      return Self.extremes.contains(text, tokens[first]) && first + 1 < tokens.count
        && tokens[first + 1].wordClass.contains(.rateNoun)
    }
    return tokens[first].wordClass.contains(.rateNoun) && tokens[first + 1].firstLetter == "最"
  }

  /// A noun of few words that is a part, a sum or a stage of what was named before.
  private func carriesShort(
    _ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>, _ last: Int
  ) -> Bool {
    if left.count < 3, Self.parts.contains(text, tokens[left.lowerBound].start..<tokens[last].end) {
      return true
    }
    if quantity.measure == .count || quantity.measure == .people, right.isEmpty, left.count == 1,
      Self.sums.contains(text, tokens[last])
    {
      return true
    }
    if left.count == 1, quantity.measure == .percent || quantity.measure == .points,
      SharedWords.shares.contains(text, tokens[last])
    {
      return true
    }
    if left.count == 1,
      quantity.rule == "prose.rank" || quantity.measure == .duration
        || quantity.measure == .percent && draft.features.share && !draft.features.completion,
      Self.totals.contains(text, tokens[last]), !isOfCountedAlone(last)
    {
      return true
    }
    // `收入增长7%、总量力争达到16亿元`, `投资要增长12%以上，总量达到118亿元`
    if left.count == 1, quantity.measure == .money, last > 0,
      tokens[last - 1].kind == .listComma || tokens[last - 1].firstLetter == ",",
      Self.totals.contains(text, tokens[last]), drafts.last?.change == .growth
    {
      return true
    }
    if isDealtWith(quantity, left, right, last) || isDoneAgain(quantity, left, right) { return true }
    guard draft.features.up || draft.features.down, left.dropLast().allSatisfy({ tokens[$0].kind == .letter })
    else {
      return false
    }
    return isPlaceEnd(tokens[last].lastLetter) && left.count > 1 && tokens[last].range.count == 1
  }

  /// `计划整治河道31公里，已整治9公里`: the same is done to the same.
  private func isDoneAgain(_ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == 1, right.isEmpty, let deed = left.first, phrases.isActionOnly(tokens[deed]), deed > 0,
      tokens[deed - 1].firstLetter == "已" || tokens[deed - 1].lastLetter == "只",
      let before = drafts.last, quantities[before.quantity].unit.isBytes(quantity.unit)
    else { return false }
    let word = text.string(tokens[deed].range)
    return before.clause.contains {
      tokens[$0].range.count == word.unicodeScalars.count && text.string(tokens[$0].range) == word
    }
  }

  /// `培育企业2家，综合排名提升至第60位`: things that are counted have no place.
  private func isOfCountedAlone(_ last: Int) -> Bool {
    SharedWords.assessments.contains(text, tokens[last])
      && drafts.last.map { $0.measure == .count && $0.change == .level } ?? false
  }

  private func isOf(_ token: Int) -> Bool { token + 1 < tokens.count && tokens[token + 1].firstLetter == "的" }

  /// `9个中心开诊运营、居全国第2位`: what they do is not what is ranked.
  private func isDoing(_ token: Token) -> Bool {
    !token.wordClass.isDisjoint(with: [.verb, .action])
      && token.wordClass.isDisjoint(with: [.head, .entity, .noun])
  }

  /// An unknown name with 区, 县, 开发区 behind it.
  func isPlace(_ left: Range<Int>) -> Bool {
    guard let last = left.last, left.count > 1, left.count < 5,
      tokens[last - 1].range.count == 1 || tokens[last - 1].firstLetter.isPlaceholder
    else {
      return false
    }
    return tokens[last].range.count == 1 && isPlaceEnd(tokens[last].firstLetter)
      || Self.parks.contains(text, tokens[last])
  }

  /// `成本在6%左右，个别达到8%`: some of what was spoken of.
  private static let parts: WordSet =
    "个别 有的 有的县 有的镇 有的区 有的县区 有的乡镇 有的镇街 有的街道 有的地方 有的单位 有的部门 有的企业 有的项目 有些县区 部分 少数 多数 大部分 绝大部分 绝大多数 有些"

  static let insides: WordSet = "中 里 里头 里面 当中 之中"
  private static let parks: WordSet = "街道 开发区 高新区 经开区 新区 园区 湾区"

  private func isPlaceEnd(_ letter: Glyph) -> Bool {
    switch letter {
    case "区", "县", "市", "省", "州", "镇", "乡": true
    default: false
    }
  }

  private static let paces: WordSet = "日均 月均 周均"
  private static let pulls: WordSet = "拉动 带动 推动 贡献 下拉 拉低 拉高"

  /// `总数分别达到9家、8家`
  func isSum(_ left: Range<Int>) -> Bool {
    left.count == 1 && Self.sums.contains(text, tokens[left.lowerBound])
  }

  /// `总数达到X家`
  private static let sums: WordSet = "总数 总量 数量 累计总数"

  static let bareRates: WordSet = "增速 增幅 总量 规模 总额"
  static let totals: WordSet = "总量 总数 总规模 规模 数量 总额 额度 体量 位次 增幅 增速 综合排名 排名"

  /// `3个千亿级和7个百亿级产业集群`: what is counted stands behind the second number.
  func behindKin(_ right: Range<Int>) -> Range<Int> {
    guard let last = right.last, right.count <= 2, tokens[last].lastLetter == "级",
      last + 2 < tokens.count, tokens[last + 2].kind == .quantity,
      tokens[last + 1].kind == .listComma || tokens[last + 1].wordClass.contains(.conjunction)
    else { return right }
    let next = withClauseNoun(phrases.right(from: last + 3))
    return next.isEmpty ? right : next
  }
}
