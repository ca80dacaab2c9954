// What the members of a list share: the words of the first, and the end of the last.

extension Conjuncts {
  /// The head at the end of the last member; all behind its first word where the first member contrasts.
  func sharedSuffix(of last: Range<Int>, first: Range<Int>) -> String {
    if first.count == 1, last.count > 1,
      PairTable.contrast(text.string(tokens[first.lowerBound].range))
        .map({ $0 == PairTable.contrast(text.string(tokens[last.lowerBound].range)) }) == true
    {
      return phrases.string(last.lowerBound + 1..<last.upperBound)
    }
    if let tail = twinTail(last, first) ?? wordTail(last, first) { return tail }
    // `食品、药品抽检合格率`: what is done to both and the statistic.
    if first.count == 1, last.count == 3, tokens[last.lowerBound + 1].wordClass.contains(.action),
      tokens[last.upperBound - 1].lastLetter == "率",
      tokens[first.lowerBound].kind == .word, tokens[first.lowerBound].wordClass.isDisjoint(with: .head)
    {
      return phrases.string(last.lowerBound + 1..<last.upperBound)
    }
    // `粮油类、服装类消费`
    if last.count > 1, let end = first.last, tokens[end].lastLetter == "类",
      tokens[last.upperBound - 2].lastLetter == "类"
    {
      return text.string(tokens[last.upperBound - 1].range)
    }
    // `钢铁、纺织行业`
    if last.count > 1, let end = last.last, Self.branches.contains(text, tokens[end]),
      first.last.map({ tokens[$0].wordClass.isDisjoint(with: [.head, .entity]) }) ?? false
    {
      return text.string(tokens[end].range)
    }
    guard let token = last.last.map({ tokens[$0] }), !token.wordClass.isDisjoint(with: [.head, .entity])
    else {
      return lastNumberWord(last)
    }
    if last.count == 1 {
      let whole = text.string(token.range)
      return first.last.flatMap { siblingTail(of: $0, in: whole, endingLike: whole) }
        ?? compoundTail(token, first: first)
    }
    // `批发、零售业增加值`, `租赁和商务服务业增加值`: what ends in 业 ends so in both.
    if last.count > 1, let tail = industryTail(last, first) { return tail }
    // `装备、食品产业产值`, `装备、食品行业规上工业产值`: of what kind both are.
    if last.count > 2, first.last.map({ tokens[$0].wordClass.isDisjoint(with: .head) }) ?? false,
      let kind = last.dropFirst().dropLast().last(where: { Self.kinds.contains(text, tokens[$0]) })
    {
      return phrases.string(kind..<last.upperBound)
    }
    // `氨氮、二氧化硫排放总量`: what is done and how much of it.
    if last.count > 2, token.range.count == 2, let end = first.last,
      case let doing = tokens[last.upperBound - 2], doing.wordClass.contains(.action),
      tokens[end].wordClass.isDisjoint(with: [.head, .action]), Self.sums.contains(text, token)
    {
      return phrases.string(last.upperBound - 2..<last.upperBound)
    }
    // 年出栏量, 平均亩产
    let before = tokens[last.upperBound - 2]
    let isOfTail = before.isLetter("年") || before.isWord("平均", in: text)
    return text.string((isOfTail ? before.start : token.start)..<token.end)
  }

  /// `新材料产业、装备制造产业营业收入`, `住宿业、餐饮业线上营业额`: both end in the same word, and what follows it
  /// is shared.
  private func twinTail(_ last: Range<Int>, _ first: Range<Int>) -> String? {
    guard let end = first.last, tokens[end].kind == .word, tokens[end].wordClass.isDisjoint(with: .head),
      let twin = last.dropLast().last(where: { isTwin(tokens[$0], tokens[end]) }),
      // `工业、制造业、工业设备投资`: a kind of its own of the first.
      twin > last.lowerBound || text.string(tokens[twin].range) != phrases.string(first),
      !tokens[last.upperBound - 1].wordClass.isDisjoint(with: [.head, .entity])
    else { return nil }
    return phrases.string(twin + 1..<last.upperBound)
  }

  private func isTwin(_ token: Token, _ other: Token) -> Bool {
    guard token.kind == .word, token.range.count > 1, other.range.count > 1,
      token.lastLetter == other.lastLetter
    else { return false }
    return text[token.end - 2] == text[other.end - 2]
      || token.lastLetter == "业" && token.range.count > 2 && other.range.count > 2
  }

  /// `失业、工伤保险参保人数`, `货物、服务贸易`: the word that the last has in full is one with the first, too.
  private func wordTail(_ last: Range<Int>, _ first: Range<Int>) -> String? {
    guard let end = first.last, tokens[end].kind == .word, tokens[end].range.count == 2,
      tokens[end].wordClass.isDisjoint(with: .head)
    else { return nil }
    let own = text.string(tokens[end].range)
    for index in last where tokens[index].kind == .word && tokens[index].range.count > 3 {
      let tail = text.string(tokens[index].start + 2..<tokens[index].end)
      let whole = SentenceText(own + tail)
      guard Lexicon.shared.longest(in: whole, at: 0, limit: whole.count)?.length == whole.count else {
        continue
      }
      return text.string(tokens[index].start + 2..<tokens[last.upperBound - 1].end)
    }
    return nil
  }

  private static let sums: WordSet = "总量 总额 数量 规模 人数 面积 余额 强度 成本 价格"

  private func industryTail(_ last: Range<Int>, _ first: Range<Int>) -> String? {
    // `餐饮业1-8月零售额`
    let isOfTime = last.count > 2 && tokens[last.upperBound - 2].wordClass.contains(.time)
    let industry = tokens[last.upperBound - (isOfTime ? 3 : 2)]
    guard industry.lastLetter == "业", industry.range.count > 2, let end = first.last,
      tokens[end].wordClass.isDisjoint(with: .head), tokens[end].lastLetter != "业",
      // `技术改造、制造业投资`: a deed of more letters is no branch.
      tokens[end].range.count == 2 || !phrases.isActionOnly(tokens[end])
    else { return nil }
    let isWhole = last.count > 2 && Self.industries.contains(text, industry.range)
    // `消费品、装备制造业产值`: goods make no 业.
    if tokens[end].lastLetter == "品", tokens[end].range.count > 2 {
      return text.string(industry.end..<tokens[last.upperBound - 1].end)
    }
    return text.string((isWhole ? industry.start : industry.end - 1)..<tokens[last.upperBound - 1].end)
  }

  private static let industries: WordSet = "服务业 制造业 加工业 建筑业 种植业 养殖业"
  private static let branches: WordSet = "行业 产业"
  private static let kinds: WordSet = "产业 行业 领域 集群 全产业链 产业链"

  /// `存款、贷款余额`: the tail of `suffix`, where the last member `whole` has a word like that at `head` before it.
  private func siblingTail(of head: Int, in whole: String, endingLike suffix: String) -> String? {
    guard PairTable.attributiveHeads.contains(text, tokens[head]),
      let tail = PairTable.genericTails.first(where: { suffix.ends($0) }),
      hasSibling(text.string(tokens[head].range), in: whole, before: tail)
    else { return nil }
    return tail
  }

  /// `旅客和货邮吞吐量`: the statistic in one word with its second owner.
  private func compoundTail(_ token: Token, first: Range<Int>) -> String {
    guard token.range.count > 4, token.wordClass.contains(.head), let end = first.last,
      tokens[end].wordClass.isDisjoint(with: [.head, .action]),
      !Self.qualities.contains(text, token.start..<token.start + 2)
    else { return "" }
    // `工业、房地产开发投资`: what is invested in, of however many letters.
    if text.has("投资", endingAt: token.end) { return "投资" }
    guard
      let (length, wordClass) = Lexicon.shared.longest(in: text, at: token.start + 2, limit: token.end),
      length == token.range.count - 2, wordClass.contains(.head)
    else { return "" }
    return text.string(token.start + 2..<token.end)
  }

  /// What begins a statistic and owns nothing of it: 一般公共预算收入.
  private static let qualities: WordSet = """
    一般 社会 固定 地区 国内 国民 全部 主营 实际 合同 协议 地方 财政 税收 各项 人均 公共 政府 直接 外贸 技术 计划 总体 综合
    """

  /// `托位、养老床位数`: 数 alone is shared, or 标准.
  private func lastNumberWord(_ last: Range<Int>) -> String {
    // `生活补贴、护理补贴标准`
    if let end = last.last.map({ tokens[$0].end }), text[end - 1] == "准", text.has("标准", endingAt: end) {
      return "标准"
    }
    // `新材料、食品加工产值`: what the last of the industries does is its own.
    if let end = last.last.map({ tokens[$0].end }), last.count > 1, text[end - 1] == "值",
      text.has("产值", endingAt: end)
    {
      return "产值"
    }
    guard let token = last.last.map({ tokens[$0] }), token.lastLetter == "数" || token.lastLetter == "率"
    else {
      return ""
    }
    // 复工率 is one word; what 率 is of is shared too.
    let isWhole = token.lastLetter == "率" && token.kind == .word && token.range.count > 2
    return text.string((isWhole ? token.start : token.end - 1)..<token.end)
  }

  /// What of the shared suffix a member lacks: all, the generic end of it, or nothing.
  func missing(from member: Range<Int>, _ suffix: String, _ whole: Range<Int>) -> String {
    guard let last = member.last else { return suffix }
    if phrases.string(member).ends(suffix) || isWhole(member, tokens[last], before: suffix) { return "" }
    let wordClass = tokens[last].wordClass
    if wordClass.contains(.head) {
      return siblingTail(of: last, in: phrases.string(whole), endingLike: suffix) ?? ""
    }
    if wordClass.contains(.entity), Self.isEntity(suffix) { return "" }
    // 电子产业, before 产业产值: nothing is said twice.
    let letters = Array(suffix.unicodeScalars)
    let own = phrases.string(member)
    let said = (2..<max(2, letters.count)).last { count in
      own.ends(letters[..<count].reduce(into: "") { $0.unicodeScalars.append($1) })
    }
    return said.map { letters[$0...].reduce(into: "") { $0.unicodeScalars.append($1) } } ?? suffix
  }

  /// `存款、贷款余额`, but not `工业投资、服务业增加值`: the last member has such a word before the tail, too.
  private func hasSibling(_ head: String, in whole: String, before tail: String) -> Bool {
    let body = whole.ends(tail) ? String(whole.unicodeScalars.dropLast(tail.unicodeScalars.count)) : whole
    return PairTable.siblings.contains { group in
      group.contains { head.isBytes($0) } && group.contains { body.ends($0) }
    }
  }

  /// 商品房销售面积, 城镇新增就业, 社零: statistics without a head that could be shared.
  private func isWhole(_ member: Range<Int>, _ token: Token, before suffix: String) -> Bool {
    token.range.count > 3 && (text.has("面积", endingAt: token.end) || text.has("就业", endingAt: token.end))
      // `消费、出口贡献率` is that of both.
      || Self.wholes.contains(text, tokens[member.lowerBound].start..<token.end) && !suffix.ends("率")
        && !suffix.ends("需求")
  }

  private static let wholes: WordSet = "社零 外贸 消费 工业用电 全社会用电 居民用电"

  private static func isEntity(_ word: String) -> Bool {
    let letters = SentenceText(word)
    guard let (length, wordClass) = Lexicon.shared.longest(in: letters, at: 0, limit: letters.count) else {
      return false
    }
    return length == letters.count && wordClass.contains(.entity) && !wordClass.contains(.head)
  }

  /// 限额以上, 农村, 国家, 每千人, 对: said once, meant for every member.
  func sharedPrefix(of first: Range<Int>) -> String {
    guard first.count > 1 else { return "" }
    let token = tokens[first.lowerBound]
    let word = text.string(token.range)
    if PairTable.sharedPrefixes.contains(word) {
      // 市级以上家庭农场、合作社
      let next = first.lowerBound + 1
      return first.count > 2 && tokens[next].begins("以上", in: text) ? word + "以上" : word
    }
    if token.firstLetter == "每" {
      var end = first.lowerBound
      while end + 1 < first.upperBound, tokens[end].lastLetter != "人", tokens[end].lastLetter != "户" {
        end += 1
      }
      return phrases.string(first.lowerBound..<end + 1)
    }
    return ""
  }

  /// `农村卫生户厕普及率、自来水普及率`, but not `工业投资、税收收入`: whether the first member's word holds for another.
  func takes(_ prefix: String, _ member: Range<Int>, _ name: String) -> Bool {
    guard let last = member.last else { return false }
    let range = tokens[member.lowerBound].start..<tokens[last].end
    switch prefix {
    case "工业": return isBareHead(member)
    case "规上", "规模以上": return isBareHead(member) || text.has("服务业", at: range.lowerBound)
    case "限上", "限额以上": return name.ends(withOneOf: Self.sales)
    case "金融机构": return isBareHead(member) || name.begins("存款") || name.begins("贷款")
    case "全社会", "城镇", "居民", "单位", "人均", "区级", "省属企业", "境内", "境外":
      return isBareHead(member) || range.count < 5 || !tokens[last].wordClass.contains(.head)
    default: return true
    }
  }

  private static let sales = PhraseSet(words: "零售额 销售额 营业额 企业 单位 业")

  func startsWithModifier(_ member: Range<Int>) -> Bool {
    let word = text.string(tokens[member.lowerBound].range)
    return word.begins("城市") || PairTable.sharedPrefixes.contains { word.begins($0) }
  }

  /// `规上工业增加值、社会消费品零售总额`: only some statistics are taken above a scale.
  func isOfItsOwnScale(_ member: Range<Int>, _ prefix: String, _ first: Range<Int>) -> Bool {
    guard prefix.begins("规") || prefix.begins("限"), let last = member.last else { return false }
    // `规上工业增加值、服务业增加值`: each of them is whole.
    if member.count > 1, let head = first.last, tokens[last].wordClass.contains(.head) {
      return text.string(tokens[head].range) == text.string(tokens[last].range)
    }
    let token = tokens[member.lowerBound]
    return member.count == 1 && token.range.count > 3 && token.wordClass.contains(.head)
  }

  /// `工业投资、技改投资`: each names its own kind of the same head.
  func isContrast(_ member: Range<Int>, _ first: Range<Int>) -> Bool {
    guard first.count == 2, let head = first.last, let own = member.last else { return false }
    return tokens[head].wordClass.contains(.head)
      && text.string(tokens[head].range) == text.string(tokens[own].range)
  }
}
