// Amounts with the thing behind them: `沿江3万亩水稻生产区`, `白石村80亩荷花基地`, `3公里路面和5公里路基`.

extension SentenceReader {
  /// What stands before the number says where its thing is, or is another member of the list.
  func isPlaced(_ quantity: Quantity, _ left: Range<Int>, _ token: Int) -> Bool {
    guard quantity.measure == .area || quantity.measure == .other && !quantity.unit.isEmpty,
      let last = left.last, token + 1 < tokens.count, tokens[token + 1].isNominal
    else { return false }
    // `主要建设年产5万吨保温材料生产线`
    if Self.makings.contains(text, tokens[token - 1]) { return true }
    if last + 2 == token {
      // `A、B地块共8万方保障房`
      return tokens[token - 1].isLetter("共")
        ? Self.plots.contains(text, tokens[last]) : isOtherMember(left, token)
    }
    guard last + 1 == token else { return false }
    // `开发区“双百项目”5万千瓦风电项目`
    if tokens[last].kind == .quoted {
      return isWorkBehind(token) || quantity.measure == .area && isLand(tokens[token + 1])
    }
    if tokens[last].wordClass.contains(.region) { return true }
    // `云台山至石榴岭12公里景观绿道`: from where to where.
    if left.lowerBound > 1, tokens[left.lowerBound - 1].isLetter("至"), quantity.unit.ends("公里") {
      return tokens[left.lowerBound - 2].isNominal && !phrases.right(from: token + 1).isEmpty
    }
    guard last > left.lowerBound else { return false }
    let before = tokens[last - 1]
    // `沿江3万亩水稻生产区`
    if before.isLetter("沿"), before.kind == .letter { return true }
    switch tokens[last].lastLetter {
    // `白石村80亩荷花基地`, `对省、县、乡和村500公里道路`
    case "村", "镇", "乡", "县", "城":
      return tokens[last].range.count == 1
        && (before.kind == .letter || before.wordClass.contains(.conjunction))
    // `岚口至白石段6公里的拓宽工程`
    case "段": return tokens[last].range.count == 1 && isWorkBehind(token)
    // `建成一处3000平方米停车场`
    case "处", "座", "栋", "幢", "块", "片", "条": return tokens[last].range.count == 1 && before.isLetter("一")
    default: return false
    }
  }

  /// `研究院2万平方米的办公楼`: it is the building that is so large.
  func isOfDweller(_ quantity: Quantity, _ left: Range<Int>, _ token: Int) -> Bool {
    guard quantity.measure == .area, let last = left.last, last + 1 == token, token + 1 < tokens.count else {
      return false
    }
    return tokens[token + 1].isLetter("的") && Self.dwellers.contains(text, tokens[last])
  }

  /// `开发区有3万平方米的标准厂房`: what is there, not where.
  func isThere(_ quantity: Quantity, _ token: Int) -> Bool {
    guard quantity.measure == .area || quantity.measure == .other && !quantity.unit.isEmpty,
      token > 0, token + 1 < tokens.count, tokens[token + 1].isLetter("的")
    else { return false }
    return tokens[token - 1].isLetter("有")
  }

  private static let dwellers: WordSet = "研究院 研究所 学院 学校 大学 医院 银行 企业 公司 集团 有限公司 法院 检察院"

  /// `综合楼、5万千瓦风电等项目`, `3公里路面和5公里路基`: a mark parts the number from the noun before it.
  private func isOtherMember(_ left: Range<Int>, _ token: Int) -> Bool {
    let mark = tokens[token - 1]
    if mark.kind == .listComma { return true }
    guard mark.wordClass.contains(.conjunction) else { return false }
    // `蜂蜜、大棚蔬菜和9000亩优质稻`
    if left.contains(where: { tokens[$0].kind == .listComma }) { return true }
    guard let before = drafts.last, before.token < token else { return false }
    return !tokens[before.token..<token].contains { $0.kind == .comma }
      && quantities[before.quantity].measure != .percent
  }

  /// `“双生谷”900亩建设用地`
  private func isLand(_ token: Token) -> Bool {
    text.has("用地", endingAt: token.end) || text.has("地块", endingAt: token.end)
  }

  /// A work or project is named behind the number.
  private func isWorkBehind(_ token: Int) -> Bool {
    let right = phrases.right(from: tokens[token + 1].isLetter("的") ? token + 2 : token + 1)
    guard let last = right.last else { return false }
    return text.has("项目", endingAt: tokens[last].end) || text.has("工程", endingAt: tokens[last].end)
  }

  /// `30个一季度开复工项目`, `12个2025年市重点项目`: where the kind begins behind its time.
  func behindTime(_ start: Int) -> Int {
    guard start + 1 < tokens.count, tokens[start].wordClass.contains(.time) else { return start }
    var next = start + 1
    if next + 1 < tokens.count, Self.levelLetters.contains(text, tokens[next]) { next += 1 }
    let isKind =
      !tokens[next].wordClass.isDisjoint(with: [.entity, .noun])
      && tokens[next].wordClass.isDisjoint(with: [.verb, .action, .adverb, .target, .head])
    guard isKind || tokens[next].isWord("计划", in: text) else { return start }
    if tokens[next..<min(tokens.count, next + 5)].contains(where: { text.has("项目", endingAt: $0.end) }) {
      return next
    }
    // `8项年度重点任务`
    guard isKind, tokens[start].isWord("年度", in: text), case let kind = phrases.right(from: next),
      let last = kind.last, !tokens[last].wordClass.isDisjoint(with: [.entity, .noun])
    else { return start }
    return next
  }

  private static let plots: WordSet = "地块 片区 园区 基地"
  private static let levelLetters: WordSet = "市 省 区 县 旗 州"

  /// `5公里长的绿道`, `7米宽水泥路`: where the thing begins behind which way it is measured.
  func behindExtent(_ start: Int) -> Int {
    guard start + 1 < tokens.count, tokens[start].range.count == 1 else { return start }
    switch tokens[start].firstLetter {
    case "长", "宽", "高", "深": break
    default: return start
    }
    if tokens[start + 1].isLetter("的") { return start + 2 < tokens.count ? start + 2 : start }
    // `90米高层住宅`, `12米深水航道`: part of a name.
    return tokens[start].isLetter("宽") && !phrases.right(from: start + 1).isEmpty ? start + 1 : start
  }

  /// `青山、白水2个县公路养护项目`: the counties are named, and counted.
  func isKindOfListed(_ right: Range<Int>, _ left: Range<Int>, _ draft: FigureDraft) -> Bool {
    guard right.count > 1, let first = right.first, Self.listedKinds.contains(text, tokens[first]),
      // 城市更新
      !tokens[first + 1].begins("更新", in: text), left.upperBound == draft.token
    else { return false }
    return left.contains { tokens[$0].kind == .listComma }
      && left.allSatisfy {
        tokens[$0].kind == .listComma || tokens[$0].kind == .letter || tokens[$0].wordClass.contains(.region)
      }
  }

  private static let listedKinds: WordSet = "城市 县 市 区 县区 区县 市县 旗县 盟市 地市 镇 乡镇"

  /// `管线改迁涉及6个村120亩`: the land is of what touches the villages.
  func spread(_ draft: FigureDraft, _ quantity: Quantity) -> Range<Int>? {
    guard quantity.measure == .area || quantity.measure == .other, let before = drafts.last,
      before.token + 2 == draft.token, before.measure == .count,
      before.phrase == before.token + 1..<draft.token,
      Self.settled.contains(text, tokens[before.phrase.lowerBound]),
      before.token > 0, Self.touches.contains(text, tokens[before.token - 1]),
      case let subject = phrases.subject(before.clause), !subject.isEmpty,
      subject.upperBound < before.token
    else { return nil }
    return subject
  }

  private static let settled: WordSet = "村 行政村 自然村 社区 乡镇 镇 街道 镇街 村民小组 村民组"
  private static let touches: WordSet = "涉及 涉 途经 穿越 覆盖 惠及"
}
