// Who pays and to whom, and whose a bare statistic is: what stands before a verb and belongs to the name.

extension NounPhrases {
  /// Whose a statistic is: who pays, who owns, or a firm.
  func behindWhose(_ range: Range<Int>) -> Range<Int>? {
    behindPayer(range) ?? behindOwners(range) ?? behindOwnerOfSize(range) ?? behindDoers(range)
  }

  /// `岚江新材料计划总投资`, `石桥村平均海拔`: a size is named without what has it, where that is one thing with a name,
  /// or the one that is spoken of, `该项目总投资额`, `二期规划占地面积`.
  private func behindOwnerOfSize(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 1, let last = range.last else { return nil }
    var start = last
    while start > range.lowerBound,
      Self.sizeModifiers.contains(text, tokens[start - 1]) || Self.sizes.contains(text, tokens[start - 1])
    {
      start -= 1
    }
    // `A项目、清溪镇投资`: where the next one's is spent.
    if text.has("投资", at: tokens[last].start), tokens[last].range.count == 2 {
      let isNext = range.contains {
        tokens[$0].kind == .listComma && text.has("项目", endingAt: tokens[$0].start)
      }
      return isNext && isLevel(tokens[last - 1].lastLetter) ? last..<range.upperBound : nil
    }
    guard
      Self.sizes.contains(text, tokens[start].start..<tokens[last].end)
        || Self.sizes.contains(text, tokens[last]), start > range.lowerBound,
      Self.wholes.contains(text, tokens[start - 1]) && start == range.lowerBound + 1
        || (range.lowerBound..<start).contains(where: {
          tokens[$0].kind == .letter && tokens[$0].firstLetter != "新"
            || tokens[$0].wordClass.contains(.region)
        })
    else { return nil }
    return start..<range.upperBound
  }

  private static let sizes: WordSet = """
    总投资 总投资额 计划总投资 概算总投资 概算投资 协议总投资 占地 占地面积 总占地 总占地面积 建筑面积 总建筑面积 规划用地 规划占地 规划占地面积 规划用地面积 净用地面积 规划面积
    总规划面积 总体规划面积 规划总面积 用地面积 总用地面积 海拔 平均海拔 协议外资 注册协议外资 注册资本 注册资金
    """
  private static let wholes: WordSet = "项目 一期 二期 三期 一期工程 二期工程 三期工程"
  private static let sizeModifiers: WordSet = "计划 概算 预计 协议 规划 总体 平均"

  /// `中央财政用于科技的投入`, `中央财政对地方的转移支付`: money is named with who pays it and for what.
  func withPayer(_ phrase: Range<Int>, _ clause: Range<Int>) -> Range<Int>? {
    let mark = phrase.lowerBound - 1
    guard mark > clause.lowerBound, let last = phrase.last else { return nil }
    let way: Int
    switch tokens[mark].firstLetter {
    case "用", "对": way = mark
    case "的":
      guard let found = (clause.lowerBound + 1..<mark).suffix(Self.purposeLimit).last(where: isGiving) else {
        return nil
      }
      way = found
    default: return nil
    }
    guard way > clause.lowerBound, isGiving(way), Self.outlays.contains(text, tokens[last]),
      (way + 1..<phrase.lowerBound).allSatisfy({ tokens[$0].isNominal })
    else { return nil }
    let payer = left(clause, end: way)
    guard payer.upperBound == way, let end = payer.last, !payer.isEmpty,
      tokens[end].wordClass.isDisjoint(with: [.scope, .time])
    else { return nil }
    // 市财政: whose it is.
    let first = tokens[payer.lowerBound]
    let isOwn =
      payer.count > 1
      && (first.wordClass.contains(.scope) || first.range.count == 1 && isLevel(first.firstLetter))
    return payer.lowerBound + (isOwn ? 1 : 0)..<phrase.upperBound
  }

  private func isLevel(_ letter: Glyph) -> Bool {
    switch letter {
    case "省", "市", "县", "区", "镇", "乡": true
    default: false
    }
  }

  /// In tokens.
  private static let purposeLimit = 6

  private func isGiving(_ index: Int) -> Bool {
    tokens[index].isLetter("对")
      || tokens[index].firstLetter == "用" && tokens[index].begins("用于", in: text)
        && tokens[index].range.count == 2
  }

  private static let outlays: WordSet = """
    转移支付 转移支付资金 补助 补助资金 补贴 支出 投入 资金 经费 贷款 贷款余额 援助 资助 专项资金 财政支出 税收返还 返还
    """

  /// `新升规工业企业`: what they have become says which; `新增城镇就业`: a statistic with a word between its parts.
  func withEntry(_ phrase: Range<Int>, _ last: Int, _ clause: Range<Int>) -> String? {
    let verb = phrase.lowerBound - 1
    guard verb >= clause.lowerBound, tokens[verb].range.count == 2 else { return nil }
    if tokens[verb].lastLetter == "规", Self.entries.contains(text, tokens[verb]),
      text.has("企业", endingAt: tokens[last].end)
    {
      return string(verb..<phrase.upperBound)
    }
    if phrase.count == 2, tokens[verb].firstLetter == "新", tokens[verb].begins("新增", in: text),
      tokens[last].begins("就业", in: text), tokens[phrase.lowerBound].begins("城镇", in: text)
    {
      return string(verb..<phrase.upperBound)
    }
    return nil
  }

  private static let entries: WordSet = "升规 入规 达规"

  /// `城镇新建住宅`, `农村改造危房`: where the verb is done says which kind of thing it is.
  func withBuiltPlace(_ phrase: Range<Int>, in clause: Range<Int>) -> String? {
    let verb = phrase.lowerBound - 1
    guard verb > clause.lowerBound, case let place = tokens[verb - 1], place.range.count == 2,
      Self.builtPlaces.contains(text, place.range), Self.buildings.contains(text, tokens[verb]),
      !Self.builtPlaces.contains(text, tokens[phrase.lowerBound])
    else { return nil }
    return text.string(place.range) + string(phrase)
  }

  private static let builtPlaces: WordSet = "城镇 农村 城市 乡村 城乡"
  private static let buildings: WordSet = "新建 新改建 改建 改造 建设 新增 建成 竣工 新开工 开工 续建 扩建 新建和改造 新改扩建"

  /// `岚中地区生产总值`: a place of two letters in no table, whose accounts they are.
  func behindShortName(_ range: Range<Int>) -> Range<Int>? {
    guard range.count == 3, let first = range.first, Self.accounts.contains(text, tokens[first + 2]),
      tokens[first].kind == .letter, tokens[first].firstLetter.isHan, tokens[first + 1].range.count == 1,
      tokens[first + 1].firstLetter.isHan
    else { return nil }
    return range.dropFirst(2)
  }

  private static let accounts: WordSet = """
    地区生产总值 生产总值 GDP 一般公共预算收入 财政总收入 固定资产投资 社会消费品零售总额 规上工业增加值 规模以上工业增加值
    """

  /// `产值全区占比63%`: the whole stands between what has the share and the share.
  func shareOfWhole(_ phrase: Range<Int>) -> String? {
    guard phrase.count > 2, isWhole(before: phrase.upperBound - 1, end: phrase.upperBound) else { return nil }
    return string(phrase.dropLast(2)) + string(phrase.upperBound - 1..<phrase.upperBound)
  }

  func isWhole(before share: Int, end: Int) -> Bool {
    share > 1 && share + 1 == end && SharedWords.shares.contains(text, tokens[share])
      && tokens[share - 1].wordClass.contains(.scope) && tokens[share - 2].wordClass.contains(.head)
  }
}
