// Whether the noun of a figure was named before it: a part, a stage, a place or a plan of what was spoken of.

extension SentenceReader {
  /// Another place, its rank or its part, beside what was said of one's own.
  private func isOfOthers(
    _ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>
  ) -> Bool {
    guard let before = drafts.last, let last = left.last else { return false }
    // `居全市第6位，比第1位的开发区低9个百分点`
    if quantity.measure == .points, before.measure == .rank, draft.clause.lowerBound == before.token + 1,
      tokens[draft.clause.lowerBound].isLetter("的")
    {
      return true
    }
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
    if isHowItWent(quantity, left) { return true }
    if isNextDeed(quantity, left) || isMade(draft, quantity, right) { return false }
    if isHandedOn(quantity, left) { return true }
    if isDoer(draft, quantity, left, right) || isDoneByDoers(draft, quantity, left, right)
      || capsGrant(draft, quantity, left)
    {
      return true
    }
    if right.isEmpty, isBefore(left) || isExtent(quantity, left) || isPassed(draft, left) { return true }
    if isOfOthers(draft, quantity, left, right) { return true }
    // `比例只有5%，离省里规定的8%还差3个百分点`, `距离“双过半”还差5亿元`
    if !drafts.isEmpty, let first = draft.clause.first,
      SharedWords.distances.contains(text, tokens[first]),
      left.count == 1 && tokens[left.lowerBound].kind == .quoted
        || Self.wanting.begins(text, at: tokens[draft.token].end)
    {
      return true
    }
    // `在去年3000万元的基础上再加2000万元`
    if !drafts.isEmpty, let first = draft.clause.first, tokens[first].isLetter("的"),
      text.has("基础上", at: tokens[first].end), left.allSatisfy({ tokens[$0].range.count == 1 })
    {
      return true
    }
    if isPlanOfSaid(draft, quantity, left, right) { return true }
    if isOfSaid(draft, quantity, left, right) { return true }
    if right.isEmpty, !left.isEmpty, !drafts.isEmpty, isLeftUnsaid(draft, quantity, left) { return true }
    // `增加值增长13%，拉动规上工业增长4个百分点`
    if quantity.measure == .points, !drafts.isEmpty,
      let first = draft.clause.first(where: { tokens[$0].wordClass.isDisjoint(with: [.adverb, .link]) }),
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
    // `总投资45亿元的A、30亿元的B`
    if quantity.measure == .money, draft.token > 0, tokens[draft.token - 1].kind == .listComma,
      let before = drafts.last, before.measure == .money, isOf(draft.token), isOf(before.token)
    {
      return true
    }
    guard left.count <= 8, let last = left.last, !drafts.isEmpty else { return false }
    if right.isEmpty, quantity.measure != .count || draft.features.linked || draft.features.verb,
      isPlaceAlone(left, draft, quantity.measure)
    {
      return true
    }
    if isOfFirms(draft, quantity, left, last) || right.isEmpty && isForEach(left, quantity) { return true }
    return left.count <= 3 && (left.count == 1 && isAmong || carriesShort(draft, quantity, left, right, last))
  }

  /// `投资完成9亿元，完成情况列全区第1`: of what was done.
  private func isHowItWent(_ quantity: Quantity, _ left: Range<Int>) -> Bool {
    guard quantity.measure == .rank, !drafts.isEmpty, left.count == 1, let only = left.first else {
      return false
    }
    return tokens[only].isWord("情况", in: text)
  }

  /// `查处案件60件，移送公安机关5件`: to whom, of those said before.
  private func isHandedOn(_ quantity: Quantity, _ left: Range<Int>) -> Bool {
    guard quantity.measure == .count, let last = left.last, left.lowerBound > 0 else { return false }
    let verb = tokens[left.lowerBound - 1]
    let isGiven =
      (text.has("机关", endingAt: tokens[last].end) || text.has("部门", endingAt: tokens[last].end))
      && (verb.firstLetter == "移" || verb.firstLetter == "转")
    // `洽谈项目9个，拟落户经济开发区4个`: where to.
    guard isGiven || tokens[last].lastLetter == "区" && Self.settlings.contains(text, verb) else {
      return false
    }
    return drafts.suffix(3).contains { quantities[$0.quantity].unit.isBytes(quantity.unit) }
  }

  func isSettling(_ draft: FigureDraft) -> Bool {
    draft.clause.prefix(3).contains { Self.settlings.contains(text, tokens[$0]) }
  }

  private static let settlings: WordSet = "落户 入驻 落地 迁入 布局 落户在 落户于"

  /// `总投资9亿元、年产8万吨饲料`
  private func isMade(_ draft: FigureDraft, _ quantity: Quantity, _ right: Range<Int>) -> Bool {
    quantity.measure == .other && draft.token > 0 && !right.isEmpty
      && Self.makings.contains(text, tokens[draft.token - 1])
  }

  /// `脱贫80户，搬迁6户`: another deed, beside one that was named for itself.
  private func isNextDeed(_ quantity: Quantity, _ left: Range<Int>) -> Bool {
    guard quantity.measure == .people, left.count == 1, let deed = left.first,
      phrases.isActionOnly(tokens[deed]),
      let before = drafts.last, before.measure == .people, before.phrase.count == 1,
      before.phrase.upperBound == before.token, before.rule == "noun.left" || before.rule == "noun.done"
    else { return false }
    return tokens[before.phrase.lowerBound].wordClass.contains(.action)
  }

  /// `未开工的21个分布在：柳口9个，河口、石桥各2个`: where so many of them are, by names in no table.
  private func isAtPlaces(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> Bool {
    guard quantity.measure == .count, let before = drafts.last, before.measure == .count,
      quantities[before.quantity].unit.isBytes(quantity.unit), left.count > 1,
      before.token < left.lowerBound,
      left.allSatisfy({
        tokens[$0].range.count == 1 && tokens[$0].firstLetter.isHan || tokens[$0].kind == .listComma
          || tokens[$0].kind == .parenthesis
      })
    else { return false }
    return draft.features.each && left.contains { tokens[$0].kind == .listComma }
      || tokens[before.token..<left.lowerBound].contains {
        $0.firstLetter == "分" && text.has("分布", at: $0.start)
      }
  }

  /// `原煤产量900万吨，其中县属企业完成600万吨`: who has made so much of it.
  private func isMakers(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> Bool {
    guard quantity.measure == .other, draft.features.verb, let last = left.last, left.count < 4,
      text.has("企业", endingAt: tokens[last].end), let before = drafts.last(where: { $0.change == .level })
    else { return false }
    return before.measure == .other && quantities[before.quantity].unit.isBytes(quantity.unit)
  }

  /// Whose it is, where it is or who made it, of what was spoken of.
  private func isOfSaid(
    _ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>
  ) -> Bool {
    isOwned(quantity, left, right) || isAtPlaces(draft, quantity, left) || isMakers(draft, quantity, left)
      || goesOn(draft, quantity, left, right) || isNextPlace(draft, quantity, left) || isPhase(quantity, left)
  }

  /// `规划面积20平方公里（一期5平方公里、二期15平方公里）`
  private func isPhase(_ quantity: Quantity, _ left: Range<Int>) -> Bool {
    guard left.count == 1, let phase = left.first, let before = drafts.last else { return false }
    return Self.phases.contains(text, tokens[phase]) && before.measure == quantity.measure
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

  private static let wanting: WordSet = "还差 还有 相差 差了"

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
    if left.count == 1,
      quantity.measure == .percent || quantity.measure == .points || quantity.rule == "prose.fraction",
      SharedWords.shares.contains(text, tokens[last]) && owner(ofShare: left, quantity, draft.clause) == nil
        || tokens[last].isWord("完成进度", in: text)
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
      tokens[last - 1].kind == .listComma || tokens[last - 1].firstLetter == ","
        || tokens[last - 1].isLetter("但"),
      Self.totals.contains(text, tokens[last]), drafts.last?.change == .growth
    {
      return true
    }
    // `与全市平均水平相比低3个百分点`: what it is held against.
    if quantity.measure == .points, right.isEmpty, !drafts.isEmpty, Self.levels.contains(text, tokens[last]) {
      return true
    }
    // `只完成42%，欠账8个百分点`
    if left.count == 1, quantity.measure == .points, right.isEmpty, !drafts.isEmpty,
      Self.gaps.contains(text, tokens[last])
    {
      return true
    }
    if isTotal(draft, quantity, left) || isAverage(left, quantity) { return true }
    if isDealtWith(quantity, left, right, last) || isDoneAgain(quantity, left, right)
      || isMended(draft, quantity, left, right)
    {
      return true
    }
    guard draft.features.up || draft.features.down, left.dropLast().allSatisfy({ tokens[$0].kind == .letter })
    else {
      return false
    }
    return isPlaceEnd(tokens[last].lastLetter) && left.count > 1 && tokens[last].range.count == 1
  }

  /// `绿道新增40公里、总里程达到620公里`: how much of the same there is in all.
  private func isTotal(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> Bool {
    guard left.count == 1,
      quantity.measure == .other || quantity.measure == .area || quantity.measure == .money,
      Self.wholes.contains(text, tokens[left.lowerBound]), let before = drafts.last,
      before.change == .difference || before.change == .level && quantity.measure != .money,
      follows(before, draft, .listComma) || follows(before, draft, .comma)
    else { return false }
    return quantities[before.quantity].meaning.base == quantity.meaning.base
  }

  /// `存款90亿元，人均达到2万元`: so much of the same for each.
  private func isAverage(_ left: Range<Int>, _ quantity: Quantity) -> Bool {
    left.count == 1 && PredicateReader.averages.contains(text, tokens[left.lowerBound])
      && drafts.last?.measure == quantity.measure && quantity.measure != .percent
  }

  private static let phases: WordSet = "一期 二期 三期 四期 首期"
  private static let wholes: WordSet = "总量 总规模 总数 总里程 通车总里程 累计总量 总产能"

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

  /// `新建渠道12公里，维修7公里`: something else is done to the same.
  private func isMended(
    _ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>
  ) -> Bool {
    guard left.count == 1, right.isEmpty, let deed = left.first, deed == draft.clause.lowerBound,
      Self.mendings.contains(text, tokens[deed]), let before = drafts.last, before.change == .level,
      quantities[before.quantity].unit.isBytes(quantity.unit), before.token + 2 == deed,
      before.rule == "noun.carried" || before.rule == "noun.left" && before.phrase.lowerBound > 0
    else { return false }
    let verb = tokens[max(before.phrase.lowerBound - 1, 0)]
    return before.rule == "noun.carried" || !verb.wordClass.isDisjoint(with: [.verb, .action])
      || verb.kind == .letter && VerbLetters.isVerb(verb.firstLetter)
  }

  private static let mendings: WordSet = "整治 维修 加固 除险加固 改造 修复 修缮 养护 维护 提升 改扩建 扩建 更新 升级"

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
    guard let last = left.last, left.count > 1, left.count < 5 else { return false }
    // 高铁新城, 滨江片区; 工业口: those who see to it.
    if left.count == 2, tokens[last - 1].kind == .word,
      Self.districts.contains(text, tokens[last])
        || tokens[last].isLetter("口") && tokens[last - 1].wordClass.contains(.noun)
    {
      return true
    }
    guard tokens[last - 1].range.count == 1 || tokens[last - 1].firstLetter.isPlaceholder else {
      return false
    }
    return tokens[last].range.count == 1 && isPlaceEnd(tokens[last].firstLetter)
      || Self.parks.contains(text, tokens[last])
  }

  /// A place; but `回首20年历程，开发区由9平方公里扩大到80平方公里`: what lasted is not as large, and neither are
  /// the projects before it: `项目22个；北城新城扩大到18平方公里`.
  private func isPlaceAlone(_ left: Range<Int>, _ draft: FigureDraft, _ measure: FigureMeasure) -> Bool {
    guard drafts.last?.rule != "noun.lasting", measure != .area || drafts.last?.measure == .area else {
      return false
    }
    return isPlace(left)
      || (draft.features.linked || draft.features.verb)
        && left.allSatisfy({ tokens[$0].wordClass.contains(.region) })
  }

  /// `成本在6%左右，个别达到8%`: some of what was spoken of.
  private static let parts: WordSet =
    "个别 有的 有的县 有的镇 有的区 有的县区 有的乡镇 有的镇街 有的街道 有的地方 有的单位 有的部门 有的企业 有的项目 有些县区 部分 少数 多数 大部分 绝大部分 绝大多数 有些"

  static let insides: WordSet = "中 里 里头 里面 当中 之中 考核组"
  private static let parks: WordSet = "街道 开发区 高新区 经开区 新区 园区 湾区 山区 新城 片区"
  private static let levels: WordSet = "平均水平 平均值 平均数 均值 序时进度 时序进度"
  private static let districts: WordSet = "新城 新区 片区"

  func isPlaceEnd(_ letter: Glyph) -> Bool {
    switch letter {
    case "区", "县", "市", "省", "州", "镇", "乡": true
    default: false
    }
  }

  private static let paces: WordSet = "日均 月均 周均"
  private static let pulls: WordSet = "拉动 带动 推动 贡献 上拉 下拉 拉低 拉高"

  /// `总数分别达到9家、8家`
  func isSum(_ left: Range<Int>) -> Bool {
    left.count == 1 && Self.sums.contains(text, tokens[left.lowerBound])
  }

  /// `总数达到X家`
  private static let sums: WordSet = "总数 总量 数量 累计总数"

  /// `增速与去年同期相比分别加快2个、3个百分点`
  func isPaceAlone(_ left: Range<Int>) -> Bool {
    left.count == 1 && tokens[left.lowerBound].wordClass.contains(.rateNoun)
      && Self.bareRates.contains(text, tokens[left.lowerBound])
  }

  static let bareRates: WordSet = "增速 增幅 总量 规模 总额"
  static let totals: WordSet = "总量 总数 总规模 规模 数量 总额 额度 体量 位次 增幅 增速 综合排名 排名"
}
