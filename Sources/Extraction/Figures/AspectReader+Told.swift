// What can only be told, never wanted: a fall of what ought to grow, a gap, those left without.

extension AspectReader {
  /// `五年来累计引进9家`: up to now.
  func isSince(_ time: Int) -> Bool { text.has("年来", endingAt: tokens[time].end) }

  /// `先后启动9个项目`: one after the other they have been.
  func isInTurn(_ verb: Int) -> Bool {
    verb > 0 && tokens[verb - 1].range.count == 2 && Self.turnsTaken.contains(text, tokens[verb - 1])
  }

  /// `正在推进5项`, `尚未启动2项`, `推进中3项`: how they stand, and no order.
  func isAsItStands(_ verb: Int) -> Bool {
    let start = tokens[verb].start
    switch text.at(start - 1) {
    case "未", "正", "没": return true
    case "在": return text.at(start - 2) == "正"
    default:
      return text.at(tokens[verb].end) == "中" && verb + 1 < tokens.count && tokens[verb + 1].isLetter("中")
    }
  }

  private static let turnsTaken: WordSet = "先后 相继"

  /// `收入12亿元，同比下降3%`, `安置资金缺口2亿元`, `共申报30个`, `还有90户没签`.
  func isTold(_ draft: FigureDraft, _ signs: ClauseSigns) -> Bool {
    if draft.features.target { return false }
    if draft.indicator.ends("缺口") { return !isLessened(draft) }
    if draft.change == .difference, draft.direction == .down, isBehind(draft) { return true }
    if signs.contains(.together) && isCollected(draft) || signs.contains(.left) && isLeftWithout(draft) {
      return true
    }
    guard draft.change == .growth && draft.direction == .down || draft.change == .level && isFallBehind(draft)
    else { return false }
    return draft.indicator.ends(withOneOf: Self.growing) && !isLessened(draft)
      && !draft.clause.contains { tokens[$0].wordClass.contains(.target) || isDeadline($0) }
  }

  /// `落后时序进度12个百分点`, `较上半年下滑3个百分点`: how far behind one is, or has fallen.
  private func isBehind(_ draft: FigureDraft) -> Bool {
    !draft.features.over && !draft.features.under
      && draft.clause.contains { Self.laggings.contains(text, tokens[$0]) }
  }

  private static let laggings: WordSet = "落后 落后于 滞后 滞后于 慢于 下滑 滑落 拉低"

  /// `引入资本2亿元，是个好样板`: a judgement behind it says that it is there.
  func isJudged(_ draft: FigureDraft) -> Bool {
    guard !draft.features.target else { return false }
    for index in draft.token + 1..<min(tokens.count, draft.token + 16) where tokens[index].kind == .comma {
      guard index + 1 < tokens.count else { return false }
      if Self.judgements.begins(text, at: tokens[index].end) { return true }
    }
    return false
  }

  /// `推动税收增长8%，占比达70%；争取资金3亿元，创历史新高`: a record is made of what has come, where nothing is wanted.
  func isRecord(behind draft: FigureDraft) -> Bool {
    guard !draft.features.target, draft.token + 2 < tokens.count else { return false }
    let isMade = tokens[(draft.token + 2)...].contains {
      $0.firstLetter == "创" && Self.records.begins(text, at: $0.start)
    }
    return isMade && !tokens.contains { $0.wordClass.contains(.target) && !text.has("争取", at: $0.start) }
  }

  private static let records: WordSet = "创历史新高 创下历史新高 创历史最高 创历史最好 创新高 创下新高 创近年来新高"

  private static let judgements: WordSet = """
    说明 证明 足见 可见 这就是 这说明 这充分说明 这表明 表明 反映出 是个好 就是个好 就是好 效果很好 效果明显 效果不错 反响很好 很受欢迎 令人 值得
    """

  /// 收窄, 控制, 压缩: then less of it is wanted.
  private func isLessened(_ draft: FigureDraft) -> Bool {
    draft.clause.contains { Self.lessenings.begins(text, at: tokens[$0].start) }
      || text.has("以内", endingAt: tokens[draft.token].end)
  }

  private static let lessenings: WordSet = "收窄 控制 压缩 压减 缩小 弥补 填补 补齐 化解 解决 消化"
  private static let growing = PhraseSet(
    words: """
      收入 税收 投资 增加值 产值 出口 进口 零售额 零售总额 销售额 营业额 销售面积 利润 利润总额 生产总值 GDP 外资 产量 用电量 交易额 贷款 存款 资金 客流量
      游客 货运量 吞吐量 营收 价款
      """)

  /// The next figure says that it has fallen: `完成12亿元，同比下降3%`.
  private func isFallBehind(_ draft: FigureDraft) -> Bool {
    let next = draft.token + 1
    guard next + 2 < tokens.count, tokens[next].kind == .comma || tokens[next].kind == .listComma else {
      return false
    }
    for index in next + 1..<min(tokens.count, next + 4) {
      if tokens[index].wordClass.contains(.down), tokens[index].wordClass.isDisjoint(with: .link) {
        return index + 1 < tokens.count && tokens[index + 1].kind == .quantity
      }
      guard !tokens[index].wordClass.isDisjoint(with: [.adverb, .time]) else { return false }
    }
    return false
  }

  /// 共申报, 共排查: so many have come together.
  private func isCollected(_ draft: FigureDraft) -> Bool {
    guard draft.change == .level else { return false }
    return draft.clause.dropLast().contains { index in
      tokens[index].lastLetter == "共" && Self.collections.begins(text, at: tokens[index].end)
        && !tokens[max(0, index - 2)..<index].contains { Self.planned.contains(text, $0) }
    }
  }

  private static let collections: WordSet =
    "申报 上报 收到 接到 排查 摸排 查出 发现 收集 征集 梳理 受理 清理出 排查出 摸排出 涉及 有 组织举办 举办 组织开展 开展"
  private static let planned: WordSet = "计划 拟 将 全年 年内 力争"

  /// `还有90户没签`
  private func isLeftWithout(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .count || draft.measure == .people || draft.measure == .area,
      let last = draft.clause.last, SharedWords.leftovers.contains(text, tokens[last])
    else { return false }
    return (draft.token + 1..<min(tokens.count, draft.token + 5)).contains { index in
      tokens[index].firstLetter == "没" || tokens[index].firstLetter == "未"
        || tokens[index].begins("尚未", in: text) || tokens[index].begins("反映", in: text)
    }
  }

  /// `要慢得多`, `要好于去年`: 要 before a degree compares.
  func isDegree(_ index: Int) -> Bool {
    guard tokens[index].lastLetter == "要", tokens[index].range.count < 3 else { return false }
    let end = tokens[index].end
    // `成本要高300元`
    if index + 2 < tokens.count, tokens[index + 2].kind == .quantity, tokens[index + 1].range.count == 1 {
      switch tokens[index + 1].firstLetter {
      case "高", "低", "多", "少", "快", "慢": return true
      default: break
      }
    }
    switch text.at(end) {
    case "慢", "快", "高", "低", "多", "少", "大", "小", "好", "差", "强", "弱", "难":
      return Self.degrees.begins(text, at: end + 1)
    default: return false
    }
  }

  private static let degrees: WordSet = "一些 一点 得 很多 不少 一截 些"
}
