// What stands behind a thing counted and says how it stands.

extension NounPhrases {
  /// `100多位来自各行业的企业家`: who they are, behind where they come from.
  func behindOrigin(_ start: Int) -> Range<Int>? {
    guard start < tokens.count, tokens[start].begins("来自", in: text),
      let of = tokens[start...].prefix(Self.originLimit).firstIndex(where: { $0.isLetter("的") }),
      !tokens[start..<of].contains(where: { $0.kind == .comma || $0.kind == .quantity }),
      case let whoever = right(from: of + 1), !whoever.isEmpty
    else { return nil }
    return whoever
  }

  /// In tokens.
  private static let originLimit = 14

  /// A word in the place of a noun that begins what is said.
  func opensPredicate(_ start: Int, _ index: Int) -> Bool {
    let token = tokens[index]
    let wordClass = token.wordClass
    // `较全市平均增幅49%低12个百分点`
    if token.range.count == 1, wordClass.contains(.compare), index + 1 < tokens.count,
      tokens[index + 1].kind == .quantity
    {
      return true
    }
    // `2个基本达到`
    if index == start, wordClass.contains(.adverb), index + 1 < tokens.count,
      !tokens[index + 1].wordClass.isDisjoint(with: [.link, .verb]),
      tokens[index + 1].wordClass.isDisjoint(with: [.entity, .noun])
    {
      return true
    }
    // `6个镇街主要负责同志`
    if index > start, token.firstLetter == "主", token.begins("主要", in: text), index + 1 < tokens.count,
      tokens[index + 1].isWord("负责", in: text)
    {
      return true
    }
    // 企业均…, 副县长就…
    return token.range.count == 1 && wordClass.contains(.adverb) && index > start
  }

  /// What the thing counted has, does or is to do, behind its noun.
  func isSaidOfCounted(_ index: Int) -> Bool {
    let token = tokens[index]
    let wordClass = token.wordClass
    // `41处供水工程总投资1903万元`
    if wordClass.contains(.head), token.range.count > 2, token.begins("总投资", in: text) { return true }
    if tokens[index - 1].wordClass.contains(.entity),
      wordClass.contains(.head) && !Self.places.contains(text, token)
        || Self.doings.contains(text, token) || Self.stagesOfWork.begins(text, at: token.start)
        || !wordClass.isDisjoint(with: [.up, .down]) && wordClass.isDisjoint(with: [.noun, .entity])
    {
      return true
    }
    guard index + 1 < tokens.count else { return false }
    // `20家企业集中“云签约”`
    if token.isWord("集中", in: text), tokens[index + 1].kind == .quoted,
      tokens[index - 1].wordClass.contains(.entity)
    {
      return true
    }
    // `2万名女生免费接种疫苗`
    if token.begins("免费", in: text), tokens[index + 1].wordClass.contains(.action) { return true }
    // `2条生产线计划9月底投产`
    return wordClass.contains(.target)
      && (tokens[index + 1].kind == .name || tokens[index + 1].wordClass.contains(.time)
        // `6个项目计划安排年底开工`
        || index + 2 < tokens.count && tokens[index + 1].isWord("安排", in: text)
          && tokens[index + 2].wordClass.contains(.time))
  }

  /// `7个项目主体工程还没建完`: a part of the work, of which something is said.
  private static let stagesOfWork: WordSet = "前期工作 前期手续 主体工程 政策处理"

  /// Actions that are said of the thing counted rather than part of its name: 省份保供煤炭.
  private static let doings: WordSet = "结对帮扶 对口帮扶 申报 免费 集聚 聚集 汇聚 保供 承接 转移 输送 联动 共享 采用 应用 整县 整省 规模化 全域 线上线下"

  /// `9个单位落后`, `10个水利项目在建`: how they stand, where nothing follows.
  func isStanding(_ index: Int) -> Bool {
    guard Self.standings.contains(text, tokens[index]), tokens[index - 1].wordClass.contains(.entity) else {
      return false
    }
    return index + 1 == tokens.count || tokens[index + 1].kind == .comma
      || tokens[index + 1].kind == .listComma
      || tokens[index + 1].wordClass.contains(.conjunction)
  }

  /// 中小学学位: what such a body has is counted.
  private static let places: WordSet = "学位 床位 托位"
  private static let standings: WordSet = "落后 受损 受灾 在建 续建 滞后 停滞 靠后 达标 超额 清零 待建"

  /// `128家企业中亏损的有29家`: those among whom they are.
  /// `在200亩地上种菜`: on which grounds.
  func isWithin(_ index: Int) -> Bool {
    if tokens[index].isLetter("中") { return text.has("企业", endingAt: tokens[index].start) }
    return tokens[index].isLetter("上") && tokens[index - 1].lastLetter == "地"
      && tokens[..<index].suffix(Self.groundLimit).contains { $0.isLetter("在") }
  }

  /// In tokens: `在N亩土地`.
  private static let groundLimit = 4

  /// `3个项目欠着工程款`
  func isLastingVerb(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].kind == .letter && tokens[index + 1].isLetter("着")
  }

  /// Behind the number, at token `start`, begins no noun.
  func namesNothing(_ start: Int, _ limit: Int) -> Bool {
    // `17个里面，9个卡在用地`
    if text.at(tokens[start].end) == "在" || tokens[start].firstLetter == "里", isPlaceWithin(tokens[start]) {
      return true
    }
    // `15亿元出头`, `三分之一强`, `除120家外，`, `占61% 3、重点产业…`
    let place = tokens[start].start
    if text.has("一点", at: place) || isAndMore(place) || isScarcely(place) || text.has("之多", at: place)
      || isReckoned(place)
      || isExcepted(start)
      || isNextMarker(start)
    {
      return true
    }
    return start + 2 < limit
      && (isNoneAtAll(start) || tokens[start].isLetter("来") || tokens[start].isLetter("连"))
  }

  /// `有11个干干停停`: how they go.
  func isDoubled(_ place: Int) -> Bool {
    text.at(place) == text.at(place + 1) && text.at(place + 2) == text.at(place + 3)
      && text.at(place).isHan && text.at(place + 2).isHan
  }

  /// `按年均增长8%测算`: how it is reckoned.
  func isReckoned(_ place: Int) -> Bool {
    switch text.at(place) {
    case "计", "测", "推", "倒", "折", "匡": Self.reckonings.begins(text, at: place)
    default: false
    }
  }

  private static let reckonings: WordSet = "计算 测算 推算 倒推 倒排 折算 匡算"

  /// `20亿元出头`, `三分之一强，`: a little more.
  func isAndMore(_ place: Int) -> Bool {
    switch text.at(place) {
    case "出": text.has("出头", at: place)
    case "有": text.has("有余", at: place)
    case "开": text.has("开外", at: place)
    case "强": !text.at(place + 1).isHan
    default: false
    }
  }

  /// `三分之一弱，`: a little less.
  func isScarcely(_ place: Int) -> Bool { text.at(place) == "弱" && !text.at(place + 1).isHan }

  /// `占61% 3、重点产业…`: the marker of the next item, its full stop lost.
  func isNextMarker(_ start: Int) -> Bool {
    tokens[start].firstLetter.isDigit && start + 1 < tokens.count && tokens[start + 1].kind == .listComma
  }

  /// 示范点当中
  func endsAmong(_ token: Token) -> Bool { token.isLetter("当") && text.at(token.end) == "中" }

  /// `增长12%元`: a unit that was left over.
  func isStrayUnit(_ index: Int) -> Bool {
    tokens[index].isLetter("元") && (index + 1 == tokens.count || !tokens[index + 1].isNominal)
  }

  /// `8个乡镇总体规划、`: what has been drawn up, where nothing is planned behind it.
  func isDesign(_ index: Int) -> Bool {
    if tokens[index].isWord("总体", in: text) { return index + 1 < tokens.count && isDesign(index + 1) }
    guard tokens[index].isWord("规划", in: text) else { return false }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    return next.kind == .comma || next.kind == .listComma || next.wordClass.contains(.conjunction)
  }

  /// `3万亩一亩都不能少`
  func isNoneAtAll(_ start: Int) -> Bool {
    guard tokens[start].isLetter("一"), start + 2 < tokens.count else { return false }
    // `6位领导一次现场都没有去过`
    return tokens[start + 2..<min(tokens.count, start + 4)].contains { $0.isLetter("都") || $0.isLetter("也") }
  }
}
