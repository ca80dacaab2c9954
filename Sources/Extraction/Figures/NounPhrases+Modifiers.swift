// What stands before a noun phrase and belongs to its name: a clause with 的, 对…贡献率; and states that last.

extension NounPhrases {
  /// The name that a phrase before a number gives: with its modifiers, but without the undertaking whose
  /// investment it is.
  func leftName(_ whole: Range<Int>, in clause: Range<Int>) -> String {
    guard case let phrase = withoutField(whole), let last = phrase.last else { return "" }
    if let whole = withBounds(phrase, last, clause) ?? planOfYear(last, clause) { return whole }
    // `新设企业数量增长9%`: the number of those that are new.
    if tokens[last].begins("数量", in: text), phrase.count > 1, phrase.lowerBound > clause.lowerBound,
      Self.founding.contains(text, tokens[phrase.lowerBound - 1])
    {
      return string(phrase.lowerBound - 1..<phrase.upperBound)
    }
    if phrase.count > 1,
      SharedWords.grants.contains(text, tokens[last]) && isPayer(tokens[last - 1])
        || Self.investments.contains(text, tokens[last]) && Self.investors.contains(text, tokens[last - 1])
    {
      return text.string(tokens[last].range)
    }
    // 每千名老人养老床位数
    if phrase.lowerBound > clause.lowerBound, isPerMany(tokens[phrase.lowerBound - 1]) {
      return string(phrase.lowerBound - 1..<phrase.upperBound)
    }
    if let whole = withEntry(phrase, last, clause) { return whole }
    // `新增就业岗位300个`: posts are counted, not the statistic.
    if phrase.count == 2, tokens[last].begins("岗位", in: text), let first = phrase.first,
      isNewWork(first), !clause.contains(where: { tokens[$0].begins("年均", in: text) })
    {
      return text.string(tokens[first].start + 2..<tokens[last].end)
    }
    if phrase.count == 1 || phrase.count == 2 && isTogether(phrase.lowerBound, clause),
      let thing = doneThing(last, in: clause)
    {
      return text.string(thing)
    }
    if phrase.count == 1, text.has("累计新增", endingAt: tokens[last].start), let whole = newly(phrase, clause) {
      return whole
    }
    if let whole = withBuiltPlace(phrase, in: clause) ?? shareOfWhole(phrase) { return whole }
    if let each = perHead(before: phrase, in: clause) { return string(each) + string(phrase) }
    // 工程全长, 通道全长: a length is always of the thing before it.
    if phrase.count > 1, tokens[last].begins("全长", in: text), !text.has("线路", endingAt: tokens[last].start) {
      return "全长"
    }
    // `工业项目投资强度`: of whatever project.
    if phrase.count > 1, tokens[last].begins("投资强度", in: text),
      text.has("项目", endingAt: tokens[last].start)
    {
      return "投资强度"
    }
    // 占地 is two words, for 占地区 is none.
    if phrase.count > 2, tokens[last].isLetter("地"), text.has("占地", endingAt: tokens[last].end),
      phrase.dropLast(2).last.map({ Self.projects.contains(text, tokens[$0]) }) ?? false
    {
      return "占地"
    }
    // 政府性投资: whose it is, and no undertaking.
    // 对非洲投资: in whom.
    guard phrase.count > 1, Self.investments.contains(text, tokens[last]), !tokens[last - 1].isLetter("性"),
      !tokens[phrase.lowerBound].isLetter("对"), isUndertaking(phrase.dropLast())
    else { return aroundSpan(phrase, in: clause) ?? string(withModifiers(phrase, in: clause)) }
    return text.string(tokens[last].range)
  }

  /// `区财政补助8万元`, `前三的镇奖励10万元`: who gives or gets it.
  private func isPayer(_ token: Token) -> Bool {
    switch token.lastLetter {
    case "政", "镇", "县", "区", "市", "省", "村", "乡": true
    default: false
    }
  }

  /// `岚川公司投资12亿元`: who invests.
  private static let investors: WordSet = "公司 集团 团队 客商 有限公司 股份公司 集团公司"
  private static let founding: WordSet = "新设 新设立 新登记 新注册 新签约"

  private func isNewWork(_ index: Int) -> Bool {
    tokens[index].isWord("新增就业", in: text)
  }

  /// `已入驻企业9家`, `再集中开工项目3个`: behind an adverb the kind is a verb and what it is done to.
  private func doneThing(_ index: Int, in clause: Range<Int>) -> Range<Int>? {
    let token = tokens[index]
    // `已竣工项目共9个`, `已签约项目9个`: which ones, not what was done.
    guard token.range.count == 4, index > clause.lowerBound,
      index + 1 == clause.upperBound && !text.has("项目", endingAt: token.end)
        || !tokens[index - 1].isLetter("已"), Self.kinds.contains(text, token),
      Self.doings.contains(text, tokens[index - 1])
        // `力争三季度开工项目24个`
        || tokens[index - 1].wordClass.contains(.time)
          && clause.contains(where: { tokens[$0].wordClass.contains(.target) && $0 < index })
    else { return nil }
    return token.start + 2..<token.end
  }

  /// `一季度计划集中开工项目26个`, but `本次集中开工项目31个`.
  private func isTogether(_ index: Int, _ clause: Range<Int>) -> Bool {
    tokens[index].begins("集中", in: text)
      && clause.contains {
        $0 < index && tokens[$0].wordClass.contains(.target) || tokens[$0].firstLetter == "再"
      }
  }

  private static let kinds: WordSet = "入驻企业 注册企业 落户企业 开工项目 竣工项目 投产项目 签约项目 落地项目"
  private static let doings: WordSet = "已 再 又 将 还 陆续 可 能"

  /// `民航年旅客吞吐量`, `“西电东送”累计送电量`: over what time it was counted stands inside the name.
  private func aroundSpan(_ phrase: Range<Int>, in clause: Range<Int>) -> String? {
    let mark = phrase.lowerBound - 1
    guard mark > clause.lowerBound, let last = phrase.last,
      tokens[last].wordClass.contains(.head) || phrase.count == 1 && isSold(last),
      Self.spans.contains(text, tokens[mark])
        || tokens[mark].wordClass.contains(.time) && Self.lengths.contains(text, tokens[last])
          && Self.everyDay.contains(text, tokens[mark])
    else { return nil }
    let owner = left(clause, end: mark)
    guard !owner.isEmpty, owner.upperBound == mark, !isUndertaking(owner), !isEnd(tokens[mark - 1]),
      !Self.firsts.contains(text, tokens[owner.lowerBound]),
      owner.allSatisfy({ tokens[$0].wordClass.isDisjoint(with: [.scope, .time, .share]) })
    else { return nil }
    // `开工项目累计到位资金`: of whatever projects.
    if phrase.count == 1, tokens[last].begins("到位资金", in: text),
      text.has("项目", endingAt: tokens[mark - 1].end)
    {
      return nil
    }
    let isEach = tokens[mark].wordClass.contains(.time) && tokens[mark].firstLetter == "每"
    return string(withModifiers(owner, in: clause)) + string(isEach ? mark..<phrase.upperBound : phrase)
  }

  /// `学生每天锻炼时间`
  private static let everyDay: WordSet = "每天 每日 每周 每年 每月"
  private static let lengths: WordSet = "时间 时长 次数 天数"
  private static let spans: WordSet = "年 累计 年度 全年 当年 当月 当季 合计 总计"

  /// `城镇累计新增就业`: a fixed statistic with a word between its parts.
  private func newly(_ phrase: Range<Int>, _ clause: Range<Int>) -> String? {
    guard tokens[phrase.lowerBound].begins("就业", in: text), phrase.lowerBound > clause.lowerBound else {
      return nil
    }
    let owner = left(clause, end: phrase.lowerBound - 1)
    let isOwner = owner.count == 1 && tokens[owner.lowerBound].begins("城镇", in: text)
    return (isOwner ? "城镇" : "") + "新增" + string(phrase)
  }

  /// `每千名老人拥有养老床位`: for how many is part of what there is.
  private func perHead(before phrase: Range<Int>, in clause: Range<Int>) -> Range<Int>? {
    let mark = phrase.lowerBound - 1
    guard mark > clause.lowerBound, tokens[mark].firstLetter == "拥", tokens[mark].begins("拥有", in: text)
    else { return nil }
    let start = (clause.lowerBound..<mark).suffix(6).first { tokens[$0].firstLetter == "每" }
    return start.map { $0..<mark }
  }

  private static let investments: WordSet =
    "装机 装机容量 装机规模 占地 用地 设计床位 建筑面积 总建筑面积 占地面积 投资 总投资 计划总投资 概算投资 匡算投资 估算投资 全长 总长 总装机 总库容 总工期"

  /// The end of a project's name: 二期, 产业园, an unknown letter; 项目 behind some part of its own.
  private func isUndertaking(_ phrase: Range<Int>) -> Bool {
    guard let last = phrase.last else { return false }
    if tokens[last].kind == .letter {
      // `教育业投资`, `供应业投资`, but `岚瑞铝业投资`
      if tokens[last].isLetter("业"), phrase.count > 1, tokens[last - 1].range.count > 1 { return false }
      return tokens[last].firstLetter.isHan
    }
    if Self.undertakings.contains(text, tokens[last]) {
      return phrase.count > 1 || tokens[last].lastLetter != "期"
    }
    if phrase.count > 1, tokens[last].range.count == 1 {
      switch tokens[last].firstLetter {
      case "桥", "厂", "站", "线", "路", "馆", "院", "校", "港", "园", "城": return true
      default: break
      }
    }
    return Self.projects.contains(text, tokens[last])
      && (text.has("总投资", endingAt: tokens[last + 1].end)
        || Self.estimates.contains(text, tokens[last + 1])
        || phrase.contains { tokens[$0].kind == .letter && tokens[$0].firstLetter.isHan })
  }

  private static let estimates: WordSet = "概算投资 匡算投资 估算投资"
  private static let projects: WordSet = "项目 工程"
  private static let undertakings: WordSet =
    "基地 平台 产业园 中心 园区 工厂 厂 一期 二期 三期 四期 生产线 扩容 电站 水厂 水库 机场 大桥 隧道 高速公路 医院 学校 校区 院区"

  /// The phrase with a relative clause or an object of 对 before it.
  func withModifiers(_ phrase: Range<Int>, in clause: Range<Int>) -> Range<Int> {
    guard let first = phrase.first, first > clause.lowerBound else { return phrase }
    return withCompared(phrase, clause) ?? withPayer(phrase, clause) ?? withTarget(phrase, clause)
      ?? withRelativeClause(phrase, clause)
  }

  /// `服务业对经济增长贡献率`: a rate of contribution is nothing without what it contributes to.
  private func withTarget(_ phrase: Range<Int>, _ clause: Range<Int>) -> Range<Int>? {
    guard let last = phrase.last, Self.contributions.contains(text, tokens[last]) else { return nil }
    // `对消费市场贡献率为6%`
    if phrase.count == 2, tokens[phrase.lowerBound - 1].isLetter("对") {
      return phrase.lowerBound - 1..<phrase.upperBound
    }
    guard phrase.count == 1 else { return nil }
    for index in (clause.lowerBound..<phrase.lowerBound).suffix(8).reversed() {
      let token = tokens[index]
      if token.kind == .word, token.isLetter("对") {
        let owner = left(clause, end: index)
        return (owner.isEmpty ? index : owner.lowerBound)..<phrase.upperBound
      }
      guard token.isNominal, token.kind != .name else { return nil }
    }
    return nil
  }

  private static let contributions: WordSet = "贡献率 贡献度 贡献 支撑率"

  /// No relative clause is longer, in letters.
  private static let relativeLimit = 24

  /// `来华工作的外国专家`: the clause before 的 says which kind is counted, unless it only says when.
  private func withRelativeClause(_ phrase: Range<Int>, _ clause: Range<Int>) -> Range<Int> {
    let mark = phrase.lowerBound - 1
    if let whole = withWhatTheyHave(phrase, clause) ?? withLimitInWords(phrase, clause) { return whole }
    if isRatio(tokens[phrase.upperBound - 1]) { return phrase }
    if let whole = withThreshold(phrase) { return whole }
    // `重点推进的5000万元以上项目`: the limit says which.
    guard tokens[mark].isLetter("的"), tokens[phrase.lowerBound].kind != .name else { return phrase }
    var start = clause.lowerBound
    while start < mark, tokens[start].kind == .listComma || isOpening(tokens[start]) { start += 1 }
    // 二是保障安全运行的排涝项目
    if start + 2 < mark, tokens[start + 1].isLetter("是"), tokens[start].range.count == 1,
      ChineseNumerals.digit(tokens[start].firstLetter) != nil
    {
      start += 2
    }
    // `县检察院受理不服判决的申诉`, `解决群众反映的问题`: what is dealt with begins behind it.
    if let dealt = (start..<mark).dropLast().last(where: { Self.handlings.contains(text, tokens[$0]) }) {
      start = dealt + 1
    } else if start < mark, isVerb(tokens[start]), (start + 1..<mark).contains(where: { isVerb(tokens[$0]) })
    {
      start += 1
    }
    // `市里下达我县的投资任务`: to whom it was set.
    if (start..<mark).contains(where: { Self.settings.contains(text, tokens[$0]) }) { return phrase }
    // `农业农村局承担的高标准农田`: who does it, not which.
    if (start..<mark).prefix(4).contains(where: { isOfficeEnd(tokens[$0]) }) { return phrase }
    // `人口过百万的兴平市的财政收入`: whose it is.
    if mark > start + 1, isPayer(tokens[mark - 1]),
      tokens[start..<mark].contains(where: { $0.isLetter("的") })
    {
      return phrase
    }
    // `到主城区的通行时间`, `从立项到拿地的审批时限`: where to, not what.
    if start < mark, Self.ways.contains(text, tokens[start]) { return phrase }
    if (clause.lowerBound..<mark).contains(where: { tokens[$0].isLetter("从") }) { return phrase }
    guard start + 1 < mark, tokens[mark].start - tokens[start].start <= Self.relativeLimit,
      (clause.lowerBound..<mark).allSatisfy({ !tokens[$0].wordClass.contains(.time) }),
      (start..<mark).allSatisfy({ tokens[$0].isNominal && tokens[$0].kind != .name }),
      isActionOnly(tokens[mark - 1]) && tokens[start].wordClass.isDisjoint(with: .region)
        || (start..<mark).contains(where: { isVerb(tokens[$0]) })
    else { return phrase }
    return start..<phrase.upperBound
  }

  private static let handlings: WordSet = "受理 办理 解决 处理 查处 化解 收到 接到 排查 收集 梳理"
  private static let settings: WordSet = "下达 分解 分配 下达给 分解给 交给"
  private static let ways: WordSet = "到 至 从 由 往 去 在"

  /// `产值超10亿元的企业`: what an amount is a threshold of says which are counted.
  private func withThreshold(_ phrase: Range<Int>) -> Range<Int>? {
    threshold(before: phrase.lowerBound).map { $0..<phrase.upperBound }
  }

  /// Where `纳税50万元以上的` begins, which ends at token `end`: with the statistic that it limits.
  func threshold(before end: Int) -> Int? {
    let size = end - 2
    guard size > 0, tokens[size + 1].firstLetter == "的", tokens[size].kind == .name,
      !tokens[size].wordClass.contains(.time)
    else { return nil }
    var start = size
    while start > 0, size - start < 6, tokens[start - 1].isNominal, tokens[start - 1].kind != .name,
      tokens[start - 1].wordClass.isDisjoint(with: [.time, .scope, .conjunction, .among, .target]),
      // `临河县纳税过千万元的企业`: where they are.
      start == size || !isEnd(tokens[start - 1])
    {
      start -= 1
    }
    // `消除收入5万元以下的村`
    if start + 1 < size, isVerb(tokens[start]), tokens[start].range.count > 1 { start += 1 }
    // `过10亿元的项目`
    if start < size, start + 1 == size, Self.passes(tokens[start]) { return start }
    let isNoun = start < size && tokens[start].wordClass.isDisjoint(with: [.over, .under])
    return isNoun ? start : nil
  }

  private static func passes(_ token: Token) -> Bool { token.isLetter("过") || token.isLetter("超") }

  /// Rates and the like are named without what they hold for: 交办的问题办结率.
  private func isRatio(_ token: Token) -> Bool {
    switch token.lastLetter {
    case "率", "比", "例", "度", "程", "值": true
    default: false
    }
  }

  private func isOpening(_ token: Token) -> Bool {
    !token.wordClass.isDisjoint(with: [.scope, .adverb, .target, .conjunction])
  }

  private func isVerb(_ token: Token) -> Bool {
    !token.wordClass.isDisjoint(with: [.verb, .link])
      && token.wordClass.isDisjoint(with: [.noun, .entity, .head])
  }

  /// `从签约到开工只用了50天`: what lasts is the way from one to the other.
  func course(before token: Int, in clause: Range<Int>) -> Range<Int>? {
    guard let from = clause.first(where: { tokens[$0].isLetter("从") }),
      let to = (from + 1..<min(clause.upperBound, from + Self.courseLimit)).first(where: {
        tokens[$0].isLetter("到")
      })
    else { return nil }
    var end = to + 1
    while end < clause.upperBound, tokens[end].isNominal, !isAlready(tokens[end]),
      tokens[end].wordClass.isDisjoint(with: [.link, .stop, .time, .over, .under]),
      !tokens[end].isLetter("只"), !tokens[end].isLetter("拖"), !tokens[end].isLetter("花"),
      !tokens[end].isLetter("仅"),
      !tokens[end].isLetter("用")
    {
      end += 1
    }
    // `从拿地到开工审批时限`
    if end > to + 2, Self.terms.contains(text, tokens[end - 1]) || tokens[end - 1].lastLetter == "限" {
      return nil
    }
    // `从立项到拿地的审批时限`: the time by its name.
    if end + 1 < clause.upperBound, tokens[end].isLetter("的"),
      tokens[end + 1].wordClass.contains(.head)
        || tokens[end + 1].wordClass.contains(.action)
    {
      return nil
    }
    return end > to + 1 && to > from + 1 ? from..<end : nil
  }

  /// In tokens, from 从 to 到.
  private static let courseLimit = 9

  /// `停工3个月`, `签约已满X个月`: the verb right before a duration names what lasts.
  func state(before token: Int, in clause: Range<Int>) -> Range<Int>? {
    var index = token - 1
    while index >= clause.lowerBound, isAlready(tokens[index]) { index -= 1 }
    guard index >= clause.lowerBound,
      token + 1 >= tokens.count || !tokens[token + 1].isNominal || isStill(tokens[token + 1])
        || tokens[token + 1].isLetter("了"),
      tokens[index].kind == .word, tokens[index].range.count == 2,
      !tokens[index].wordClass.isDisjoint(with: [.verb, .action])
        && tokens[index].wordClass.isDisjoint(with: [
          .up, .down, .link, .over, .under, .about, .adverb, .target, .head, .entity, .noun, .compare,
        ]) || tokens[index].begins("闲置", in: text) && index + 1 < token
    else { return nil }
    // `工期比承诺推迟20天`: what is later is named before.
    if tokens[index].begins("推迟", in: text),
      clause.contains(where: { tokens[$0].wordClass.contains(.compare) })
    {
      return nil
    }
    // `时间只剩下130天`: what is left is named before.
    if tokens[index].firstLetter == "剩" { return nil }
    // `结束了60年的历史`: what has lasted stands behind it.
    if tokens[index].firstLetter == "结", tokens[index].begins("结束", in: text) { return nil }
    // `比承诺提前2个月`: what it is held against.
    if index > clause.lowerBound,
      tokens[index - 1].isLetter("比") || tokens[index - 1].isLetter("较")
    {
      return nil
    }
    return index..<index + 1
  }

  /// `签约满6个月仍未开工`, `停工3个月的项目`
  private func isStill(_ token: Token) -> Bool {
    guard token.range.count == 1 else {
      return token.begins("没有", in: text) || token.begins("尚未", in: text) || token.begins("未能", in: text)
    }
    switch token.firstLetter {
    case "仍", "还", "未", "尚", "没", "的", "却": return true
    default: return false
    }
  }

  private static let terms: WordSet = "已有 已达 长达 已满 已近"

  private func isAlready(_ token: Token) -> Bool {
    if !token.wordClass.isDisjoint(with: [.adverb, .over, .about]) { return true }
    guard token.range.count == 1 else { return false }
    switch token.firstLetter {
    case "已", "满", "了", "达", "近", "约", "就", "有": return true
    default: return false
    }
  }
}
