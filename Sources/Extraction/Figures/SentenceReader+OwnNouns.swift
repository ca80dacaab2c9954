// Nouns with a place of their own: whose share it is, what is given, what comes earlier or not at all.

extension SentenceReader {
  /// Nouns of a form of their own.
  func ownNoun(
    _ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>
  ) -> (Range<Int>, RuleName)? {
    if let thing = sized(draft, quantity, left, right) { return (thing, "noun.sized") }
    if let work = ofWork(draft, quantity, left, right) {
      return (work, isTask(left) ? "noun.task" : "noun.work")
    }
    if quantity.measure == .count, right.isEmpty, let subject = handledSubject(draft, left) {
      return (subject, "noun.subject")
    }
    if let left = unsigned(draft, quantity, right) { return (left, "noun.undone") }
    if quantity.measure == .money {
      if let work = purpose(draft, left) { return (work, "noun.purpose") }
      if let grant = granted(draft, left) { return (grant, "noun.award") }
    }
    if let owner = owner(ofShare: left, quantity, draft.clause) ?? branches(left, draft) {
      return (owner, "noun.share-of")
    }
    if quantity.measure == .percent {
      if let whole = sharedWhole(draft, left) { return (whole, "noun.share-whole") }
      if let fund = fund(draft) { return (fund, "noun.share-of") }
      if left.isEmpty, let progress = progress(draft) { return (progress, "noun.share-of") }
      if let work = workDone(draft, left) { return (work, "noun.done") }
    }
    if quantity.measure == .count, quantity.unit.isBytes("次"), let deed = doneThere(draft.token + 1) {
      return (deed, "noun.right")
    }
    if quantity.measure == .count, quantity.unit.isBytes("次"),
      let verb = eachTime(draft) ?? doneTimes(draft, left, right)
    {
      return (verb, "noun.repeated")
    }
    if let title = titleWon(draft, quantity, right) { return (title, "noun.title") }
    if quantity.measure == .duration || quantity.unit.ends("公里") || quantity.unit.ends("千米"),
      let way = distance(draft)
    {
      return (way, "noun.distance")
    }
    if quantity.measure != .percent, let done = accomplishment(draft) { return (done, "noun.done") }
    if let award = award(draft) ?? grant(draft, left) { return (award, "noun.award") }
    return assessment(draft, quantity, left).map { ($0, "noun.assessed") }
  }

  /// `已完成形象进度的35%`: how far the work has come.
  private func progress(_ draft: FigureDraft) -> Range<Int>? {
    guard draft.features.completion, var last = draft.clause.last else { return nil }
    if tokens[last].isLetter("的"), last > draft.clause.lowerBound { last -= 1 }
    guard tokens[last].lastLetter == "度", text.has("进度", endingAt: tokens[last].end) else { return nil }
    let first = tokens[last].range.count == 2 ? last - 1 : last
    guard first > draft.clause.lowerBound,
      Self.progresses.contains(text, tokens[first].start..<tokens[last].end)
    else { return nil }
    return first..<last + 1
  }

  private static let progresses: WordSet = "形象进度 工程进度 施工进度 总体进度 工程形象进度 总形象进度"

  /// `给予最高1亿元支持`, `按8%给予补助`: what is given.
  private func award(_ draft: FigureDraft) -> Range<Int>? {
    guard draft.features.rules, draft.measure != .count else { return nil }
    var next = draft.token + 1
    while next < min(tokens.count, draft.token + 4), Self.gifts.contains(text, tokens[next]) {
      next += 1
    }
    guard next < tokens.count, Self.awards.contains(text, tokens[next]) else { return nil }
    return next..<next + 1
  }

  /// `对新认定的企业奖励50万元`: the verb is the noun.
  private func grant(_ draft: FigureDraft, _ left: Range<Int>) -> Range<Int>? {
    guard draft.features.rules, draft.measure != .count, let last = left.last, last + 1 == draft.token,
      isGrant(last)
    else { return nil }
    return last..<last + 1
  }

  /// `奖励引荐人8万元`: what is given, not to whom; `奖励工作经费3万元`: what it is given as.
  private func granted(_ draft: FigureDraft, _ left: Range<Int>) -> Range<Int>? {
    if draft.features.rules, left.count > 1, isGrant(left.lowerBound), let last = left.last,
      tokens[last].wordClass.contains(.head)
    {
      return left.dropFirst()
    }
    guard left.upperBound == draft.token, left.count < 5, left.lowerBound > draft.clause.lowerBound,
      isGrant(left.lowerBound - 1), let last = left.last,
      tokens[last].lastLetter == "人" || tokens[last].lastLetter == "者" || tokens[last].lastLetter == "户"
    else { return nil }
    return left.lowerBound - 1..<left.lowerBound
  }

  /// 奖励 before an amount.
  func isGrant(_ index: Int) -> Bool { index >= 0 && SharedWords.grants.contains(text, tokens[index]) }

  private static let gifts: WordSet = "给予 的 一次性 予以 标准 进行"
  static let awards: WordSet = "支持 补助 奖励 补贴 资助 奖补 贴息 奖金 配套"

  /// `招商引资在考核中的权重`: a share is named by what has it.
  func owner(ofShare left: Range<Int>, _ quantity: Quantity, _ clause: Range<Int>) -> Range<Int>? {
    guard quantity.measure == .percent, let last = left.last, Self.weights.contains(text, tokens[last])
    else { return nil }
    let mark = (clause.lowerBound..<last).last { tokens[$0].isLetter("在") }
    guard let mark, mark > clause.lowerBound, tokens[last - 1].firstLetter == "的" || mark < left.lowerBound
    else { return nil }
    let owner = phrases.left(clause, end: mark)
    return owner.isEmpty || owner.upperBound != mark ? nil : owner
  }

  /// `机械、建材两个行业占61%`: how many they are is no part of their names.
  private func branches(_ left: Range<Int>, _ draft: FigureDraft) -> Range<Int>? {
    guard draft.features.share, left.count > 4, let last = left.last,
      Self.branchNouns.contains(text, tokens[last]), tokens[last - 1].isLetter("个"),
      ChineseNumerals.digit(tokens[last - 2].firstLetter) != nil
    else { return nil }
    return left.dropLast(3)
  }

  private static let branchNouns: WordSet = "行业 产业 领域 板块"
  private static let weights: WordSet = "权重 比重 占比 份额 比例 分值"

  /// `在开发区综合考评中列第9`: what one is ranked by, where nothing else is named.
  func assessment(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> Range<Int>? {
    guard
      quantity.measure == .rank || quantity.unit.isBytes("位") && (draft.features.up || draft.features.down)
    else { return nil }
    if let before = assessmentBefore(draft, left) { return before }
    var clause = draft.clause
    // `在考核中以86分名列第一`: behind what it scored.
    if let score = drafts.last, score.token + 1 == clause.lowerBound,
      quantities[score.quantity].unit.isBytes("分")
    {
      clause = score.clause.lowerBound..<clause.upperBound
    }
    guard let inside = clause.last(where: { tokens[$0].isLetter("中") }),
      left.isEmpty || left.upperBound == inside || left.upperBound == inside + 1 || arePeers(left),
      inside - 1 > clause.lowerBound,
      SharedWords.assessments.contains(text, tokens[inside - 1]),
      tokens[max(0, clause.lowerBound - 8)..<inside].reversed().prefix(while: { $0.kind != .comma })
        .contains(where: { $0.isLetter("在") })
    else { return nil }
    return assessment(endingAt: inside, from: clause.lowerBound)
  }

  /// `夺得县(市、区)第二名`: among whom.
  private func arePeers(_ left: Range<Int>) -> Bool {
    left.allSatisfy { tokens[$0].kind == .parenthesis || phrases.isPlaceLetter(tokens[$0].firstLetter) }
  }

  /// `石桥街道位列全区综合考评第一`: what has a place of its own is a place here.
  func assessed(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> Range<Int>? {
    guard quantity.measure == .rank, let last = draft.clause.last,
      SharedWords.assessments.contains(text, tokens[last]),
      let verb = draft.clause.suffix(6).first(where: { PredicateReader.standings.contains(text, tokens[$0]) }
      ),
      verb + 1 < last, tokens[verb + 1].wordClass.contains(.scope), left.upperBound <= verb,
      left.last.map({ phrases.isBody(tokens[$0]) }) ?? true
    else { return nil }
    return phrases.left(verb + 2..<last + 1, end: last + 1)
  }

  /// `在科技创新这一项上仅列第113位`: in what field.
  func rankedField(_ draft: FigureDraft, _ quantity: Quantity) -> Range<Int>? {
    guard quantity.measure == .rank,
      let field = draft.clause.last(where: { tokens[$0].isLetter("这") && $0 > draft.clause.lowerBound }),
      Self.fields.begins(text, at: tokens[field].start),
      case let noun = phrases.left(draft.clause.lowerBound..<field, end: field), !noun.isEmpty
    else { return nil }
    return noun
  }

  private static let fields: WordSet = "这一项 这项指标 这个指标 这一指标 这一块 这方面"

  /// `在两次项目观摩中，…，第一次位居第11位`: what is held so many times.
  func heldTimes(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> Range<Int>? {
    guard quantity.measure == .rank, left.count == 3, tokens[left.lowerBound].isLetter("第"),
      tokens[left.upperBound - 1].isLetter("次")
    else { return nil }
    let inside = (1..<max(1, left.lowerBound)).last {
      tokens[$0].kind == .comma && tokens[$0 - 1].isLetter("中")
    }
    guard let inside, let start = tokens[..<inside].lastIndex(where: { $0.isLetter("在") }),
      !tokens[start..<inside].contains(where: { $0.kind == .comma })
    else { return nil }
    let held = phrases.left(start + 1..<inside - 1, end: inside - 1)
    return held.isEmpty ? nil : held
  }

  /// `在开发区综合考评中，我区列第9`
  func assessmentBefore(_ draft: FigureDraft, _ left: Range<Int>) -> Range<Int>? {
    let mark = draft.clause.lowerBound - 1
    guard left.isEmpty || isRankedPlace(left), mark > 3, tokens[mark].firstLetter == ",",
      tokens[mark - 1].isLetter("中"),
      SharedWords.assessments.contains(text, tokens[mark - 2]),
      let start = tokens[..<mark].lastIndex(where: { $0.kind == .comma || $0.isLetter("在") }),
      tokens[start].kind == .word
    else { return nil }
    let whole = phrases.left(start + 1..<mark - 1, end: mark - 1)
    return whole.isEmpty ? assessment(endingAt: mark - 1, from: start + 1) : whole
  }

  /// `在…评价中，岚川经开区列第9位`: who is ranked.
  private func isRankedPlace(_ left: Range<Int>) -> Bool {
    left.count < 5
      && left.last.map {
        tokens[$0].wordClass.contains(.region)
          // 临江, before 经开区
          || tokens[$0].kind == .letter && left.upperBound < tokens.count
            && tokens[left.upperBound].wordClass.contains(.region)
      } ?? false
      && left.dropLast().allSatisfy { tokens[$0].kind == .letter || tokens[$0].wordClass.contains(.region) }
  }

  private func assessment(endingAt inside: Int, from first: Int) -> Range<Int> {
    var start = inside - 1
    // 项目建设考评: what is looked at, not whose.
    while start > first, isField(tokens[start - 1]) { start -= 1 }
    // 亿元项目评比: from what size on.
    if start - 1 > first, text.has("亿元", endingAt: tokens[start - 1].end) { start -= 2 }
    // 国家级高新区综合评价: of which parks.
    if start - 1 > first, tokens[start - 1].wordClass.contains(.region),
      Self.ranges.contains(text, tokens[start - 2])
    {
      start -= 2
    } else if start > first, Self.levels.contains(text, tokens[start - 1]) {
      start -= 1
    }
    return start..<inside
  }

  private func isField(_ token: Token) -> Bool {
    token.kind == .word && !token.wordClass.isDisjoint(with: [.entity, .action, .noun])
      && token.wordClass.isDisjoint(with: [.region, .scope, .verb, .time]) && !phrases.isEnd(token)
      && !Self.ranges.contains(text, token)
  }

  private static let levels: WordSet = "国家级 省级"
  private static let ranges: WordSet = "国家 国家级 省级 市级 区级 县级 年度"

  /// `规模5亿元的引导基金`: the amount is the thing's own.
  private func sized(
    _ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>
  ) -> Range<Int>? {
    guard quantity.measure == .money, !right.isEmpty, let last = left.last, left.count < 3,
      Self.sizes.contains(text, tokens[last]), tokens[draft.token + 1].firstLetter == "的"
    else { return nil }
    return right
  }

  private static let sizes: WordSet = "规模 首期规模 资金规模"

  /// `还有29户没有签字`: what they have not done, where nobody says who they are.
  private func unsigned(_ draft: FigureDraft, _ quantity: Quantity, _ right: Range<Int>) -> Range<Int>? {
    let next = draft.token + 1
    if let work = unfinished(draft, right) { return work }
    guard quantity.unit.isBytes("户") || quantity.unit.isBytes("人"), right.isEmpty,
      !drafts.contains(where: { quantities[$0.quantity].unit.isBytes(quantity.unit) })
    else { return nil }
    return leftUndone(next)
  }

  /// 签字 of `没有签字，`, 解决饮水 of `没有解决饮水，`, which begins at token `mark`.
  func leftUndone(_ mark: Int) -> Range<Int>? {
    guard mark + 2 < tokens.count, SharedWords.nots.contains(text, tokens[mark]),
      tokens[mark + 1].range.count == 2,
      !tokens[mark + 1].wordClass.isDisjoint(with: [.verb, .action]),
      let end = (mark + 2..<min(tokens.count, mark + 5)).first(where: { tokens[$0].kind == .comma }),
      tokens[mark + 2..<end].allSatisfy({
        $0.isNominal && $0.kind != .name && $0.wordClass.isDisjoint(with: [.verb, .stop, .link, .adverb])
      })
    else { return nil }
    return mark + 1..<end
  }

  /// `剩余31户尚未完成拆迁`
  private func unfinished(_ draft: FigureDraft, _ right: Range<Int>) -> Range<Int>? {
    let work = draft.token + 3
    guard right.isEmpty || right.lowerBound >= work, work < tokens.count,
      SharedWords.nots.contains(text, tokens[work - 2]),
      tokens[work - 1].isWord("完成", in: text),
      phrases.isActionOnly(tokens[work]),
      work + 1 == tokens.count || tokens[work + 1].kind == .comma || tokens[work + 1].kind == .listComma
    else { return nil }
    return work..<work + 1
  }

  /// `6个月不开工的`: what is not done as long.
  func undone(_ draft: FigureDraft) -> Range<Int>? {
    let next = draft.token + 1
    guard next + 2 < tokens.count, tokens[next].range.count == 1,
      tokens[next].firstLetter == "不" || tokens[next].firstLetter == "未",
      !tokens[next + 1].wordClass.isDisjoint(with: [.verb, .action]), tokens[next + 2].firstLetter == "的"
    else { return nil }
    return next..<next + 2
  }

  /// `提前35天通车`: what comes earlier or later; the verb behind the number.
  func shifted(_ draft: inout FigureDraft) -> Range<Int>? {
    var mark = draft.token - 1
    while mark > draft.clause.lowerBound, tokens[mark].range.count == 1, tokens[mark].firstLetter == "了" {
      mark -= 1
    }
    guard mark >= draft.clause.lowerBound, Self.shifts.contains(text, tokens[mark]),
      case let next = draft.token + 1, next < tokens.count
    else { return nil }
    let event: Range<Int>
    let before = draft.clause.lowerBound - 2
    if isDeed(next) {
      event = completed(next) ?? next..<next + 1
    } else if tokens[next].kind == .comma, before > 0, tokens[before + 1].firstLetter == ",", isDeed(before) {
      // `上月底竣工，较计划提前30天`
      event = before..<before + 1
    } else {
      return nil
    }
    if tokens[mark].firstLetter == "提" { draft.features.up = true } else { draft.features.down = true }
    return event
  }

  private func isDeed(_ index: Int) -> Bool {
    tokens[index].range.count > 1 && !tokens[index].wordClass.isDisjoint(with: [.verb, .action])
  }

  /// `提前40天完成征地任务`: what is completed earlier.
  private func completed(_ verb: Int) -> Range<Int>? {
    guard tokens[verb].isWord("完成", in: text), verb + 1 < tokens.count else { return nil }
    // `提前2个月完成公司年初下达的年度发电任务`: who has set it is no part of it.
    let set = tokens[(verb + 1)...].prefix(Self.setterTokens).prefix { $0.kind != .comma }.indices.last {
      tokens[$0].isLetter("的") && tokens[$0 - 1].wordClass.contains(.verb)
    }
    let first = set.map { $0 + 1 } ?? verb + 1
    guard first < tokens.count else { return nil }
    let work = phrases.right(from: tokens[first].wordClass.contains(.time) ? first + 1 : first)
    return work.isEmpty ? nil : first..<work.upperBound
  }

  private static let setterTokens = 10
  private static let shifts: WordSet = "提前 推迟 延后 延期"
}
