// Verbs that no table has: told by the complement behind them (改完, 攥着, 还掉) and by what they are.

/// Verbs of one letter and what can stand behind them; for all that read a clause.
enum VerbLetters {
  private static let verbs = LetterSet(
    "造打收修建投跑花用卖买拆补栽种挖铺架装换改查抓签引招谈开办救送发领交还借贷欠拖退清拍供调运拉推压降提升涨跌掉滑冲跃争拿给帮带贴配建盖砌挂放播割采养出掏省挣赚缴付凑报腾摊减定晚添稳扩拓断干搞排"
      .unicodeScalars.map { Glyph(code: UInt16(truncatingIfNeeded: $0.value)) })

  static func isVerb(_ letter: Glyph) -> Bool { verbs.contains(letter) }

  /// What a verb leads to: 完 出 掉 着.
  static func isComplement(_ letter: Glyph) -> Bool {
    switch letter {
    case "着", "了", "完", "出", "掉", "起", "住", "回", "齐", "到", "过", "下", "来", "去", "满", "好", "成", "至": true
    default: false
    }
  }

  /// 卡在, 压在: what something rests in.
  static func rests(_ letter: Glyph) -> Bool {
    switch letter {
    case "卡", "压", "堵", "停", "耗", "拖", "躺", "趴", "睡", "躲", "捏", "攥", "落", "圈", "晒", "撂", "搁", "断": true
    default: false
    }
  }

  static let directions: WordSet = "出去 出来 下去 下来 上去 上来 回来 回去 起来 过来 进来 进去"
}

extension NounPhrases {
  /// A verb, a count or a plan ends in this token, and the noun begins behind it.
  @inline(__always)
  func beginsAnew(_ token: Token, _ index: Int, _ floor: Int, end: Int) -> Bool {
    if token.range.count == 1 {
      return endsVerb(index, floor, end: end) || endsCount(index, floor, end: end) || endsMonths(token)
        || isWinning(index, floor, end: end)
    }
    // `招商引资总的开工项目9个`
    if token.isWord("总的", in: text) { return true }
    // `结合片区建设开发公益性岗位90个`
    if token.isWord("开发", in: text), index + 1 < end, text.has("岗位", endingAt: tokens[index + 1].end) {
      return true
    }
    return token.firstLetter == "拟" && isPlanned(index, end: end)
  }

  /// `改完老旧小区`, `攥着能耗指标`: a complement behind a letter that is no word ends a verb.
  func endsVerb(_ index: Int, _ floor: Int, end: Int) -> Bool {
    guard index > floor, index + 1 < end, tokens[index].range.count == 1,
      VerbLetters.isComplement(tokens[index].firstLetter),
      tokens[index].wordClass.isDisjoint(with: [.head, .entity]),
      tokens[index + 1].kind == .word, tokens[index + 1].range.count > 1,
      tokens[index].start == tokens[index - 1].end
    else { return false }
    return isVerbLetter(index - 1, floor)
  }

  /// `，装电梯136部`, `共选妇女代表9人`: a verb of one letter opens the clause, or stands behind 共, before a noun that
  /// is known.
  func opensWithVerb(_ index: Int, _ floor: Int, end: Int) -> Bool {
    guard index > 0, index + 1 < end, tokens[index].kind == .letter, tokens[index].range.count == 1,
      index == floor && tokens[index - 1].kind == .comma || tokens[index - 1].isLetter("共"),
      tokens[index + 1].kind == .word, tokens[index + 1].range.count > 1,
      !tokens[index + 1].wordClass.isDisjoint(with: [.entity, .noun])
    else { return false }
    switch tokens[index].firstLetter {
    case "装", "修", "盖", "栽", "种", "拆", "铺", "架", "挖", "买", "卖", "签", "派", "谈", "抓", "查", "选": return true
    default: return false
    }
  }

  /// `示范企业获国家质量奖5项`: what was won begins behind who won it.
  private func isWinning(_ index: Int, _ floor: Int, end: Int) -> Bool {
    guard tokens[index].isLetter("获"), index > floor, index + 1 < end else { return false }
    return tokens[index - 1].wordClass.contains(.entity) && tokens[index + 1].kind == .word
      && tokens[index + 1].range.count > 1
  }

  /// One letter alone that is no noun: of two the last would be the end of an unknown word.
  private func isVerbLetter(_ index: Int, _ floor: Int) -> Bool {
    let token = tokens[index]
    guard token.range.count == 1, token.firstLetter.isHan,
      token.wordClass.isDisjoint(with: [.head, .entity, .noun, .region])
    else { return false }
    return index == floor || tokens[index - 1].kind != .letter
      || Self.isParticle(tokens[index - 1].firstLetter)
  }

  /// `今年要拆1200户`: a verb of one letter is no noun.
  func isVerbAlone(_ range: Range<Int>) -> Bool {
    guard range.count == 1, let token = range.first.map({ tokens[$0] }) else { return false }
    return token.range.count == 1 && VerbLetters.isVerb(token.firstLetter)
      && token.wordClass.isDisjoint(with: [.head, .entity])
  }

  /// `社区拟建人才公寓`: a kind of projects, a verb before all else.
  func isPlanned(_ index: Int, end: Int) -> Bool {
    guard index + 1 < end, index > 0, tokens[index].isWord("拟建", in: text), tokens[index - 1].isNominal
    else { return false }
    let next = tokens[index + 1].range
    return !text.has("项目", at: next.lowerBound) && !text.has("工程", at: next.lowerBound)
  }

  /// `有的部门一份批文压了40天`: with its count a noun begins.
  func endsCount(_ index: Int, _ floor: Int, end: Int) -> Bool {
    guard index > 0, index + 1 < end, tokens[index].range.count == 1 else { return false }
    // `303个重点项目中开工项目为278个`: among those counted.
    if tokens[index].isLetter("中"), !tokens[index - 1].wordClass.isDisjoint(with: [.entity, .head]),
      tokens[max(0, index - 5)..<index].contains(where: { $0.kind == .quantity })
    {
      return true
    }
    guard index > floor, tokens[index - 1].isLetter("一") else { return false }
    switch tokens[index].firstLetter {
    case "个", "份", "张", "家", "条", "座", "栋", "户", "项", "件", "笔", "块", "台": return true
    default: return false
    }
  }

  /// 后两个月: a time.
  private func endsMonths(_ token: Token) -> Bool {
    token.firstLetter == "月" && token.start > 0 && text[token.start - 1] == "个"
  }

  /// 春节前, 通报时, 其: what is left of the words before a noun.
  func isPostposition(_ token: Token) -> Bool {
    guard token.range.count == 1, token.kind == .letter || token.kind == .word else { return false }
    switch token.firstLetter {
    case "前", "后", "时", "内", "里", "底", "仍", "获", "签", "投", "只", "就", "却", "才", "其", "于", "因", "满", "建",
      "可", "能", "除", "末", "如", "应", "需", "须", "即", "便", "设", "出", "使", "另":
      return true
    default: return false
    }
  }

  /// `上半年新入规9家`: 新 alone names nothing; 的 and `平均` before one thing of a kind are no part of a name.
  func isLoose(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    switch tokens[first].firstLetter {
    case "新", "先": return range.count == 1 && tokens[first].range.count == 1
    // `现筛选患者86名`
    case "现":
      return range.count > 2 && tokens[first].range.count == 1
        && tokens[first + 1].wordClass.contains(.action)
    case "的": return range.count > 1 && tokens[first].range.count == 1
    case "平":
      return range.count > 1 && tokens[first].begins("平均", in: text)
        && Self.singles.begins(text, at: tokens[first].start + 2)
    default: return false
    }
  }

  private static let singles: WordSet = "单体 单个 单项 单宗 单户"

  /// `修缮维护加固校舍`: several verbs in a row before what is done to.
  func opensRow(_ range: Range<Int>) -> Bool {
    guard let thing = range.dropFirst().first(where: { !isActionOnly(tokens[$0]) }) else { return false }
    return thing > range.lowerBound + 1 && !tokens[thing].wordClass.isDisjoint(with: [.entity, .noun])
  }

  /// `标准化改造敬老院30家`: how something is built, before what is.
  func isMannerOfWork(_ range: Range<Int>) -> Bool {
    guard let first = range.first, tokens[first].lastLetter == "化", tokens[first].range.count == 3,
      Self.worksAlone.contains(text, tokens[first + 1])
    else { return false }
    let thing = tokens[first + 2]
    return thing.wordClass.contains(.entity) && !text.has("项目", endingAt: thing.end)
      || text.has("院", endingAt: thing.end)
  }

  private static let worksAlone: WordSet = "改造 建设 整治"

  /// `主要建设厂房3栋`, but 重点建设项目.
  func isMainlyBuilt(_ range: Range<Int>) -> Bool {
    guard let first = range.first, Self.mainly.contains(text, tokens[first]),
      Self.buildings.contains(text, tokens[first + 1])
    else { return false }
    let thing = tokens[first + 2]
    return !thing.wordClass.isDisjoint(with: [.entity, .noun]) || thing.kind == .letter
      ? !text.has("项目", at: thing.start) && !text.has("工程", at: thing.start)
        && !text.has("任务", at: thing.start)
      : false
  }

  private static let mainly: WordSet = "主要 重点"
  private static let buildings: WordSet = "建设 新建 改造"

  /// `搬迁安置3万人`: two verbs of one deed, the second no object of the first.
  func areDeeds(_ range: Range<Int>) -> Bool {
    guard range.count == 2, let last = range.last else { return false }
    return tokens[last].isWord("安置", in: text)
  }

  /// `科技攻坚计划项目`: the plan that the projects are part of.
  func isPlanName(_ index: Int, end: Int) -> Bool {
    guard index > 0, index + 1 < end, tokens[index].isWord("计划", in: text),
      tokens[index + 1].begins("项目", in: text) || tokens[index + 1].begins("专项", in: text)
    else { return false }
    let before = tokens[index - 1]
    return !before.wordClass.isDisjoint(with: [.action, .noun])
      && before.wordClass.isDisjoint(with: [.time, .scope, .verb, .adverb, .head, .entity, .stop])
  }

  /// `安置分流职工`: before those who are settled it is a verb.
  func isSettling(_ index: Int) -> Bool {
    guard tokens[index].isWord("安置", in: text) else { return false }
    switch tokens[index + 1].lastLetter {
    case "工", "员", "众", "民", "人": return true
    default: return false
    }
  }

  /// 前10强企业: which ones; 可可托海: the head of a name in no table.
  func opensNoun(_ index: Int) -> Bool {
    if tokens[index].isLetter("可") || tokens[index].isLetter("能"), index + 1 < tokens.count {
      return tokens[index + 1].kind == .letter && tokens[index + 1].firstLetter.isHan
        && !tokens[index + 1].isLetter("年") && !tokens[index + 1].isLetter("日")
    }
    return tokens[index].isLetter("前") && text.at(tokens[index].end).isDigit
  }

  /// `六个项目`, `三条产业链`: how many, not what; in tokens.
  func countWords(_ range: Range<Int>) -> Int {
    guard range.count > 2, let first = range.first, tokens[first].range.count == 1,
      ChineseNumerals.digit(tokens[first].firstLetter) != nil, tokens[first + 1].range.count == 1
    else { return 0 }
    switch tokens[first + 1].firstLetter {
    // `一年省利息3000万元`
    // `三个单位工业投资`
    case "个", "家":
      return range.count > 3 && Self.bodies.contains(text, tokens[first + 2])
        && tokens[range.upperBound - 1].wordClass.contains(.head) ? 3 : 2
    case "条", "项", "类", "座", "件", "年": return 2
    default: return 0
    }
  }

  /// `岚川园区、汶江园区两家园区产值`: how many owners there are closes their list; the statistic behind is named.
  func behindOwners(_ range: Range<Int>) -> Range<Int>? {
    guard let last = range.last, tokens[last].wordClass.contains(.head), range.count > 5,
      let count = range.dropFirst(3).dropLast(3).first(where: {
        ChineseNumerals.digit(tokens[$0].firstLetter) != nil && tokens[$0].range.count == 1
          && (tokens[$0 + 1].isLetter("家") || tokens[$0 + 1].isLetter("个"))
      }), range.lowerBound..<count ~= (range.firstIndex { tokens[$0].kind == .listComma } ?? count),
      let kind = (count + 2..<last).last(where: {
        !tokens[$0].wordClass.isDisjoint(with: [.entity, .region])
      }), !tokens[kind].isWord("产业", in: text), isStatistic(kind + 1..<range.upperBound)
    else { return nil }
    return kind + 1..<range.upperBound
  }

  /// 新栽, 新添: one letter behind 新 is a verb. `年可生产淀粉6万吨`: how much can be made.
  func isNewlyDone(_ first: Int, _ range: Range<Int>) -> Bool {
    range.count > 3 && tokens[first].isLetter("年") && tokens[first + 1].isLetter("可")
      || range.count > 2 && tokens[first].isLetter("新") && tokens[first + 1].kind == .letter
        && VerbLetters.isVerb(tokens[first + 1].firstLetter)
  }

  /// 按期办结率, 实际执结率: how it is done is part of the name of a rate.
  func isManner(_ token: Token, end: Int) -> Bool {
    token.wordClass.contains(.adverb) && tokens[end - 1].lastLetter == "率"
      && (token.range.count == 2 && token.firstLetter == "按" || token.begins("一次性", in: text)
        || token.isWord("实际", in: text))
  }
}

extension NounPhrases {
  /// `实施改造老旧小区`, `帮助申报专项资金`: a verb that another governs; of 实施改造项目 it is the kind.
  func isSecondVerb(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    if tokens[index].isWord("申报", in: text) { return Self.helps.contains(text, tokens[index - 1]) }
    // `完成征收保障金9万元`
    if tokens[index].isWord("征收", in: text), tokens[index + 1].wordClass.contains(.head) { return true }
    guard tokens[index - 1].isWord("实施", in: text), Self.repairs.contains(text, tokens[index]) else {
      return false
    }
    return tokens[index + 1].kind == .word && tokens[index + 1].wordClass.contains(.entity)
      && !text.has("项目", endingAt: tokens[index + 1].end)
  }

  private static let helps: WordSet = "帮助 协助 指导 组织"
  private static let repairs: WordSet = "改造 整治 治理 修复 维修 加固 新建 改建 扩建"
}

extension PredicateReader {
  /// The first token of a verb that no table has and that ends before token `end`: `盖了`, `封堵了`, `压在`, `发出去`,
  /// `多拖了`; `nil` where there is none.
  func unknownVerb(
    endingAt end: Int, _ floor: Int, _ measure: FigureMeasure, _ features: inout PredicateFeatures
  )
    -> Int?
  {
    var last = end - 1
    guard last > floor else { return nil }
    let mark = tokens[last]
    // Most words before a number are none of these.
    let ending = mark.lastLetter
    guard mark.range.count == 1 || mark.range.count == 2 && (ending == "去" || ending == "来") else {
      return nil
    }
    let isDirection = mark.range.count == 2 && VerbLetters.directions.contains(text, mark.range)
    let isMark =
      isDirection
      || mark.range.count == 1 && mark.wordClass.isDisjoint(with: [.head, .entity])
        && (VerbLetters.isComplement(mark.firstLetter) || mark.firstLetter == "在")
    if isMark { last -= 1 }
    let letter = tokens[last].firstLetter
    guard isUnknown(tokens[last]) || isMark && isSpareVerb(tokens[last]) else { return nil }
    if isMark, letter == "多" || letter == "少" || mark.firstLetter == "过" && letter == "刚" { return nil }
    // `多打12公斤`, `少拖了3天`: the degree before it is the change.
    if last > floor, tokens[last - 1].range.count == 1, !isMark || mark.firstLetter == "了" {
      let degree = tokens[last - 1].firstLetter
      if degree == "多" || degree == "少", VerbLetters.isVerb(letter) {
        if degree == "多" { features.up = true } else { features.down = true }
        return last - 1
      }
    }
    // `再投3亿元`, `9月底前还清2亿元`: a verb of one letter behind its adverb.
    if !isMark, end - 1 == last, isBehindAdverb(last, floor), VerbLetters.isVerb(letter) {
      // 再提2%: a rate of change by its verb.
      if measure == .percent { noteTrend(letter, &features) }
      return last
    }
    guard isMark else { return nil }
    if mark.firstLetter == "到" || mark.firstLetter == "至", VerbLetters.isVerb(letter) {
      features.linked = true
    }
    if VerbLetters.isVerb(letter) { return last }
    let isAlone = last == floor || !isUnknown(tokens[last - 1])
    if isAlone { return mark.firstLetter == "在" ? nil : last }
    // Before 了 stands a verb, here one of two letters.
    return mark.firstLetter == "了" && last - 1 > floor ? last - 1 : nil
  }

  private func noteTrend(_ verb: Glyph, _ features: inout PredicateFeatures) {
    switch verb {
    case "提", "涨", "升", "添", "扩": features.up = true
    case "降", "跌", "减", "掉", "压", "拖", "拉": features.down = true
    default: return
    }
  }

  private func isBehindAdverb(_ index: Int, _ floor: Int) -> Bool {
    guard index > floor else { return false }
    // 至少报
    if tokens[index - 1].range.count == 2 { return tokens[index - 1].begins("至少", in: text) }
    guard tokens[index - 1].range.count == 1 else { return false }
    switch tokens[index - 1].firstLetter {
    case "还", "已", "再", "能", "要", "可", "就", "只", "又", "均", "将", "全", "都", "才", "刚", "新", "每": return true
    default: return false
    }
  }

  /// 还掉: an adverb that is a verb before a complement.
  private func isSpareVerb(_ token: Token) -> Bool {
    token.range.count == 1 && VerbLetters.isVerb(token.firstLetter)
      && token.wordClass.contains(.adverb)
  }

  private func isUnknown(_ token: Token) -> Bool {
    token.kind == .letter && token.range.count == 1 && token.firstLetter.isHan
  }
}
