// Whose a bare statistic is: firms' and industries' results said behind a verb or in a clause of their own.

extension SentenceReader {
  /// `规上工业企业完成营业收入9亿元`, `主导产业实现产值8亿元`: the owner stands before the verb.
  func firmOwner(before left: Range<Int>, _ clause: Range<Int>) -> String? {
    yielder(before: left, clause) ?? countedBranch(before: left, clause)
      ?? (left.count == 1 ? sectors(before: left.lowerBound, clause) : nil)
  }

  private func yielder(before left: Range<Int>, _ clause: Range<Int>) -> String? {
    if let hired = hired(before: left, clause) { return hired }
    guard let head = left.last, Self.yieldedResults.contains(text, tokens[head]),
      // `制造业实现规上产值`
      left.count == 1 || left.count == 2 && Self.ranges.contains(text, tokens[left.lowerBound])
    else { return nil }
    var end = left.lowerBound
    while end > clause.lowerBound, end > head - 4,
      Self.yieldings.contains(text, tokens[end - 1])
        || Self.taxes.contains(text, tokens[head]) && Self.taxings.contains(text, tokens[end - 1])
        || end < head && !tokens[end - 1].wordClass.isDisjoint(with: [.time, .target, .adverb])
    {
      end -= 1
    }
    // `食用油实现产量9万吨`
    let isYield = text.has("产量", endingAt: tokens[head].end)
    guard end < left.lowerBound, end > clause.lowerBound, case let last = tokens[end - 1],
      last.kind == .word || last.isLetter("业") || last.isLetter("类") || isYield && last.kind == .letter,
      !isYield || last.wordClass.isDisjoint(with: [.scope, .region, .time])
    else {
      return nil
    }
    let isTrade = isTrade(last, head)
    let isInvested = Self.investments.contains(text, tokens[head])
    let isFirm = text.has("企业", endingAt: last.end) && !isInvested
    let isIndustry =
      (isIndustry(last) || last.isLetter("业"))
      && Self.ofIndustries.contains { text.has($0, endingAt: tokens[head].end) }
      || isTrade
    let isSector =
      Self.sectorOwners.contains(text, last)
      && (last.lastLetter == "业" || text.has("值", endingAt: tokens[head].end))
    guard
      isFirm || isIndustry || isSector || isYield
        || text.has("产业", endingAt: last.end)
        || !isInvested && Self.branches.contains(where: { text.has($0, endingAt: last.end) })
    else { return nil }
    var owner = phrases.left(clause, end: end)
    while owner.count > 1, tokens[owner.lowerBound].wordClass.contains(.region) { owner = owner.dropFirst() }
    // `48家企业完成产值`: those counted are no kind.
    guard owner.upperBound == end,
      owner.count > 1 || tokens[owner.lowerBound].range.count > (isIndustry ? 2 : 3) || isSector || isYield,
      owner.lowerBound == 0 || tokens[owner.lowerBound - 1].kind != .quantity,
      owner.allSatisfy({
        tokens[$0].kind == .word || tokens[$0].kind == .quoted
          || (isYield || isTrade) && tokens[$0].kind == .letter
          || isIndustry && (tokens[$0].kind == .listComma || tokens[$0].isLetter("业"))
      })
    else { return nil }
    return phrases.string(owner)
  }

  /// `粮油食品类实现零售额`, `花卉市场实现交易额`: a class of goods sells, a market trades.
  private func isTrade(_ last: Token, _ head: Int) -> Bool {
    last.lastLetter == "类" && Self.sales.contains(text, tokens[head])
      || last.lastLetter == "场" && text.has("市场", endingAt: last.end)
        && Self.trades.contains(text, tokens[head])
  }

  /// `就业困难人员实现就业900人`: who has found work.
  private func hired(before left: Range<Int>, _ clause: Range<Int>) -> String? {
    guard left.count == 1, case let head = left.lowerBound, Self.hirings.contains(text, tokens[head]),
      head - 1 > clause.lowerBound, Self.yieldings.contains(text, tokens[head - 1]),
      case let persons = phrases.left(clause, end: head - 1), let last = persons.last,
      persons.upperBound == head - 1,
      Self.persons.contains(where: { text.has($0, endingAt: tokens[last].end) }),
      // `60名毕业生实现就业`: they are counted themselves.
      persons.lowerBound == 0 || tokens[persons.lowerBound - 1].kind != .quantity
    else { return nil }
    return phrases.string(persons)
  }

  private static let hirings: WordSet = "就业 再就业 稳定就业"
  private static let persons: [StaticString] = ["人员", "毕业生", "劳动力", "劳动者", "农民工", "群体", "职工", "残疾人"]

  private static let sales: WordSet = "零售额 销售额 商品零售额"
  private static let trades: WordSet = "交易额 成交额"
  private static let investments: WordSet = "投资 投资额"

  /// Whose it is, where that was said elsewhere in the clause or before it.
  func ownerElsewhere(_ draft: FigureDraft, _ left: Range<Int>, _ measure: FigureMeasure) -> String? {
    ownerOfClause(before: draft, left) ?? ownerOfNew(before: left, draft, measure)
      ?? sectorOfOutput(draft, left)
  }

  /// The owner that a statistic before has in its phrase or, `工业实现总产值9亿元、增加值3亿元`, before its verb.
  func ownerWords(_ before: FigureDraft) -> String {
    let said = phrases.string(before.phrase)
    guard before.rule == "noun.firm", before.indicator.ends(said) else {
      return conjuncts.ownerPrefix(of: before.phrase)
    }
    return String(before.indicator.unicodeScalars.dropLast(said.unicodeScalars.count))
  }

  /// `建筑业总产值18亿元，增长6%；增加值5亿元`: of the sector whose output was told.
  private func sectorOfOutput(_ draft: FigureDraft, _ left: Range<Int>) -> String? {
    guard left.count == 1, left.lowerBound == draft.clause.lowerBound,
      tokens[left.lowerBound].isWord("增加值", in: text),
      let said = drafts.last(where: { $0.rule != "noun.carried" })?.indicator, said.ends("业总产值")
    else { return nil }
    return String(said.unicodeScalars.dropLast(3))
  }

  private static let ranges: WordSet = "规上 规模以上 限上 限额以上"
  private static let taxes: WordSet = "税收 利税 税金"
  private static let taxings: WordSet = "上交 上缴 缴纳 入库"

  /// What a place's product comes from.
  private static let sectorOwners: WordSet = """
    工业 农业 服务业 建筑业 制造业 规模以上工业 规上工业 规下工业 民营经济 非公有制经济 数字经济 海洋经济 一产 二产 三产 第一产业 第二产业 第三产业 金融业 批发零售业 房地产业 林业 渔业 畜牧业
    """
  private static let ofIndustries: [StaticString] = [
    "增加值", "营业收入", "营业额", "零售额", "销售额", "投资", "产值",
  ]
  private static let branches: [StaticString] = ["行业", "加工", "制造"]

  /// `交通、水利完成投资9亿元`: investment in a sector, which no undertaking is.
  private func sectors(before head: Int, _ clause: Range<Int>) -> String? {
    guard head - 1 > clause.lowerBound,
      tokens[head].begins("投资", in: text) || tokens[head].isWord("固定资产投资", in: text),
      Self.yieldings.contains(text, tokens[head - 1])
    else { return nil }
    let owner = phrases.left(clause, end: head - 1)
    guard owner.upperBound == head - 1, let last = owner.last,
      // `房地产开发企业完成投资9亿元`
      Self.builders.contains(text, tokens[owner.lowerBound].start..<tokens[last].end)
        || owner.allSatisfy({
          Self.sectorNames.contains(text, tokens[$0]) || tokens[$0].kind == .listComma
            || tokens[$0].wordClass.contains(.conjunction)
        })
    else { return nil }
    return phrases.string(owner)
  }

  private static let builders: WordSet = """
    房地产开发 房地产开发企业 住宅 商品住宅 商业营业用房 商业用房 办公楼 建筑安装工程 设备工器具购置 设备购置
    """
  private static let sectorNames: WordSet = """
    交通 交通运输 能源 水利 工业 农业 制造业 装备制造业 高技术产业 高技术制造业 服务业 房地产 房地产业 基础设施 技改 工业技改 文旅 民生 社会事业 电力 生态环保
    一产 二产 三产 第一产业 第二产业 第三产业 建筑业 教育 卫生 商贸 城建 国有 非国有 民间 国有经济 民营经济 开放型经济 外向型经济 县域经济
    """

  static let yieldedResults: WordSet = """
    销售 销售收入 营业收入 营业额 营收 主营业务收入 利润 利润总额 净利润 利税 利税总额 资产总额 资产负债率 亏损额 产值 总产值 增加值 应收账款 税收
    产量 总产量 零售额 商品零售额 销售额 交易额 成交额 投资 投资额
    """
  static let yieldings: WordSet = "完成 实现 累计完成 累计实现 累计 共实现 共完成 预计实现 分别实现"

  /// `规上工业企业完成营业收入9亿元，利润总额增长5%`: the firms go on.
  func carriedFirm(_ left: Range<Int>, _ before: FigureDraft) -> String? {
    guard left.count == 1, Self.firmResults.contains(text, tokens[left.lowerBound]) else { return nil }
    let end = before.indicator
    for result in Self.firmEnds where end.ends(result) {
      let owner = String(end.unicodeScalars.dropLast(result.unicodeScalars.count))
      return owner.ends("企业") || owner.ends("公司") ? owner : nil
    }
    // `国有企业由19家整合为6家，资产总额达300亿元`
    guard before.measure == .count, end.ends("企业") || end.ends("公司"), end.utf8.count >= 12,
      before.rule == "noun.carried"
    else {
      return nil
    }
    return end
  }

  /// `小麦总产量`: what has been grown.
  func crop(of before: FigureDraft) -> String? {
    for end in ["总产量", "产量", "总产"] where before.indicator.ends(end) {
      let crop = before.indicator.unicodeScalars.dropLast(end.unicodeScalars.count)
      return crop.isEmpty ? nil : String(crop)
    }
    return nil
  }

  private static let firmResults: WordSet =
    "营业收入 营业总收入 营收 利润 利润总额 净利润 利税 利税总额 税收 税金 资产总额 总资产 净资产 资产负债率 亏损额 亏损面"
  private static let firmEnds = [
    "主营业务收入", "营业总收入", "营业收入", "利润总额", "资产总额", "总资产", "净资产", "营收", "净利润", "利润", "利税总额", "利税", "资产负债率",
    "税收", "税金", "总产值", "产值", "增加值",
  ]

  /// `装备制造业增加值增长9%，食品加工业下降2%`: the statistic of the industry before.
  func industryHead(_ name: String, _ draft: FigureDraft, _ measure: FigureMeasure) -> String {
    guard measure == .percent, draft.features.up || draft.features.down, !draft.features.share else {
      return ""
    }
    // `机械制造、食品加工分别完成产值8亿元、4亿元，机械制造增长12%`
    if name.utf8.count > 5 {
      for before in drafts.suffix(6) where before.indicator.utf8.count > name.utf8.count {
        if before.indicator.begins(name),
          let head = Self.industryHeads.first(where: { before.indicator == name + $0 })
        {
          return head
        }
      }
    }
    guard name.ends("业"), !name.ends("就业"), name.utf8.count > 8 else { return "" }
    for before in drafts.reversed().prefix(8) {
      for head in Self.industryHeads where before.indicator.ends(head) {
        let owner = before.indicator.unicodeScalars.dropLast(head.unicodeScalars.count)
        if owner.last == "业" || String(owner).ends("产业集群") { return head }
      }
    }
    return ""
  }

  /// `机械行业完成产值9亿元，食品行业完成8亿元`: what the industry before has brought about.
  func headOfParallel(_ draft: FigureDraft, _ left: Range<Int>) -> String? {
    guard let last = left.last, left.upperBound + 1 == draft.token,
      Self.yieldings.contains(text, tokens[left.upperBound]),
      tokens[last].wordClass.isDisjoint(with: [.head, .time, .scope]), !isPlace(left),
      let before = drafts.last(where: { $0.measure == .money && $0.change == .level }),
      let head = before.phrase.last, Self.branchResults.contains(text, tokens[head]),
      before.phrase.upperBound == before.token,
      before.clause.contains(where: { Self.yieldings.contains(text, tokens[$0]) })
    else {
      // The third of them and so on.
      guard let before = drafts.last(where: { $0.measure == .money && $0.change == .level }),
        before.rule == "noun.parallel", left.upperBound + 1 == draft.token,
        Self.yieldings.contains(text, tokens[left.upperBound])
      else { return nil }
      return Self.parallelHeads.first { before.indicator.ends($0) }
    }
    return text.string(tokens[head].range)
  }

  /// `批发业零售额9亿元，增长3%；住宿业2亿元`: of the industry, what was told of the one before.
  private func headOfIndustry(_ draft: FigureDraft, _ left: Range<Int>) -> String? {
    guard let last = left.last, left.upperBound == draft.token, left.lowerBound == draft.clause.lowerBound,
      isIndustry(tokens[last]),
      let before = drafts.last(where: { $0.measure == .money && $0.change == .level })?.indicator,
      let head = Self.industryStatistics.first(where: { before.ends($0) })
    else { return nil }
    let owner = before.unicodeScalars.dropLast(head.unicodeScalars.count)
    return owner.last == "业" ? head : nil
  }

  private func isIndustry(_ token: Token) -> Bool {
    token.lastLetter == "业" && token.kind == .word && token.range.count > 1
      && token.wordClass.isDisjoint(with: .head)
      && !text.has("企业", endingAt: token.end) && !text.has("就业", endingAt: token.end)
  }

  private static let industryStatistics = ["零售额", "营业额", "销售额", "营业收入", "总产值", "产值", "增加值", "投资", "税收"]

  /// `集中供养孤儿最低标准从x提高到y，散居孤儿从z提高到…`: what is raised is said of the first group alone.
  func restOfParallel(_ draft: FigureDraft, _ left: Range<Int>) -> String? {
    guard let last = left.last, tokens[last].range.count > 1, tokens[last].wordClass.isDisjoint(with: .head),
      draft.clause.contains(where: { $0 > last && tokens[$0].isLetter("从") }), drafts.count > 1,
      drafts[drafts.count - 1].rule == "noun.carried",
      case let before = drafts[drafts.count - 2], before.rule == "noun.left", before.measure == .money,
      let own = before.phrase.dropLast().first(where: {
        phrases.string($0..<$0 + 1) == phrases.string(last..<last + 1)
      })
    else { return headOfIndustry(draft, left) }
    return phrases.string(own + 1..<before.phrase.upperBound)
  }

  private static let parallelHeads = ["总产值", "产值", "增加值", "营业收入", "利税"]
  private static let branchResults = WordSet(parallelHeads.joined(separator: " "))
  private static let industryHeads = ["增加值", "总产值", "产值", "投资"]

  /// `粮食连续四年增产，产量达到9亿斤`, `养老保险制度不断完善，参保人数增加3万人`: a bare statistic is that of what the
  /// clause before it was about.
  func ownerOfClause(before draft: FigureDraft, _ left: Range<Int>) -> String? {
    let mark = draft.clause.lowerBound - 1
    guard left.count < 3, mark > 1, let first = left.first, let last = left.last,
      tokens[mark].firstLetter == ",",
      Self.ownable.contains(text, tokens[first].start..<tokens[last].end),
      (draft.clause.lowerBound..<first).allSatisfy({
        !tokens[$0].wordClass.isDisjoint(with: Self.openings) || tokens[$0].kind == .name
      })
    else { return nil }
    let clause = predicates.clause(before: mark)
    guard clause.lowerBound == 0 || tokens[clause.lowerBound - 1].kind == .comma,
      case let subject = phrases.subject(clause), let end = subject.last,
      subject.upperBound < clause.upperBound,
      // Unknown letters are somebody's name.
      subject.allSatisfy({ tokens[$0].kind == .word })
    else { return nil }
    if Self.fields.contains(text, tokens[end]) {
      return subject.count > 1 ? phrases.string(subject.dropLast()) : nil
    }
    // 实际金额
    let isReal = text.has("实际", endingAt: tokens[first].start)
    return phrases.string(subject) + (isReal ? "实际" : "")
  }

  private static let openings: WordClass = [.time, .scope, .adverb, .target]
  private static let ownable: WordSet = """
    产量 总产量 产销量 销量 产值 总产值 增加值 利润 利润总额 参保人数 参保率 受益人数 金额 实际金额 规模 总规模 数量 余额 面积 人数 户数 总量
    """
  /// Said of the field, not of what is measured in it.
  private static let fields: WordSet = "制度 产业 行业 市场 工作 事业 业务 经济 效益 生产 体系 领域 保障"

  /// `十亿元以上…、五十亿元以上…`, `5—10亿元…`, `亿元（含）以上…`: the kind stands behind the first limit.
  func withKind(_ left: Range<Int>, _ before: FigureDraft) -> String? {
    if before.measure == .count, let first = left.first, let last = left.last,
      tokens[first].firstLetter == "超" || tokens[first].firstLetter == "过", tokens[last].lastLetter == "元",
      let next = pastNextLimit(phrases.string(left), before)
    {
      return next
    }
    guard let last = left.last, left.count < 3 || left.count < 5 && tokens[last - 1].kind == .parenthesis,
      before.measure == .count,
      text.has("以上", endingAt: tokens[last].end) || text.has("亿级", endingAt: tokens[last].end)
        || tokens[last].kind == .name && text.has("亿元", endingAt: tokens[last].end)
    else { return nil }
    let own = phrases.string(left)
    if before.rule == "noun.words-carried", case let limit = phrases.string(before.phrase),
      limit.ends("以上") || limit.ends("亿元"), before.indicator.begins(limit)
    {
      return own + before.indicator.dropFirst(limit.count)
    }
    guard let head = before.phrase.last.map({ tokens[$0] }) else { return nil }
    // 签约项目, 在库项目: one word each.
    if head.range.count == 4, text.has("项目", endingAt: head.end) { return own + "项目" }
    return head.wordClass.contains(.entity) ? own + text.string(head.range) : nil
  }

  /// `收入超千万元乡镇12个，超亿元3个`: the limit alone takes the place of the one before.
  private func pastNextLimit(_ own: String, _ before: FigureDraft) -> String? {
    guard let sign = own.first,
      let start = before.indicator.firstIndex(of: sign),
      let end = before.indicator[start...].firstIndex(of: "元")
    else { return nil }
    return before.indicator[..<start] + own + before.indicator[end...].dropFirst()
  }

  /// `XX镇、XX街道分别完成投资3亿元、4亿元`: the places are no part of what is measured.
  func isOfPlacesOnly(_ names: [String], _ left: Range<Int>) -> Bool {
    let statistic = phrases.string(left)
    return !statistic.isEmpty
      && names.allSatisfy { name in
        guard name.hasSuffix(statistic) else { return false }
        let place = String(name.dropLast(statistic.count))
        return 4..<16 ~= place.utf8.count && place.ends(withOneOf: Self.places)
          && !place.ends(withOneOf: Self.kindsOfPlaces)
      }
  }

  private static let kindsOfPlaces = PhraseSet(
    words: "城镇 城市 乡镇 乡村 农村 农区 牧区 山区 老区 城区 灾区 库区 林区 地区 省市 都市 县区 镇区")
  private static let places = PhraseSet(words: "区 县 市 镇 乡 街道 州 旗 村")

  /// `完成率超过80%，云川区、临河县分别只有51%、48%`: places alone name nothing; the statistic was named before.
  func statistic(ofPlaces names: [String]) -> String? {
    guard let before = drafts.last, names.count > 1,
      names.allSatisfy({ name in
        name.utf8.count < 16 && name.ends(withOneOf: Self.places)
      })
    else { return nil }
    // Behind the first of them the run itself is what was named before; it may lie in the sentence before.
    return before.indicator
  }
}
