// Some of what was counted: by their stage, by what they did, by their kind.

extension SentenceReader {
  /// `主体施工5个`, `拟开工3个`: a stage of what was counted, nothing else.
  func isStage(_ left: Range<Int>) -> Bool {
    !left.isEmpty && left.allSatisfy { Self.stages.contains(text, tokens[$0]) }
  }

  /// `已征2000亩`, `未拆30户`
  func isDeedAlone(_ left: Range<Int>) -> Bool {
    guard let deed = left.last, deed > 0, left.count == 1 || left.count == 2 && isAhead(tokens[deed - 1])
    else {
      return false
    }
    let isDone = tokens[deed - 1].isLetter("已")
    // `已保障3900亩`
    if tokens[deed].range.count == 2 { return isDone && Self.dealings.contains(text, tokens[deed]) }
    return (isDone || isAhead(tokens[deed - 1])) && tokens[deed].range.count == 1
      && Self.deeds.contains(tokens[deed].firstLetter)
  }

  /// 未拆, 在征, 待征: what is not done yet.
  private func isAhead(_ token: Token) -> Bool {
    token.isLetter("未") || token.isLetter("在") || token.isLetter("待")
  }

  private static let dealings: WordSet = "保障 落实 解决 处置 整改 化解 供应 兑现 兑付 偿还 归还 清偿 消化 盘活 收回 腾退"
  private static let deeds: LetterSet = [
    "征", "拆", "签", "供", "栽", "播", "收", "付", "批", "建", "开", "投", "验", "办", "报",
  ]

  private static let stages: WordSet = """
    施工 主体施工 基础施工 前期工作 前期 主体 基础 在建 拟建 拟开工 未开工 新开工 开工 续建 竣工 投产 竣工投产 签约 落地 储备 谋划 洽谈
    分配 入住 回迁 分配入住 销号 停工 停产 半停产 停业 歇业 退出
    亏损 微利 保本 盈利 减产 增产 未 缓建 收尾 完工 交付 投用 筹建 试生产 试运行 建成 在谈 拟签约 已签约 待开工
    设备安装 安装 调试 阶段 装修 装饰装修 装饰 封顶
    """

  /// `进度超前8个、正常19个、滞后5个`, `优秀6项`: how so many of what was counted before go.
  func goingSo(_ draft: inout FigureDraft, _ quantity: Quantity) -> FigureDraft? {
    guard quantity.measure == .count,
      let first = draft.clause.first(where: {
        tokens[$0].kind != .listComma && tokens[$0].wordClass.isDisjoint(with: .among)
      }),
      draft.token - first < 6,
      case let end = tokens[draft.token - 1].isLetter("的") ? draft.token - 1 : draft.token, end > first,
      Self.courses.contains(text, tokens[first].start..<tokens[end - 1].end),
      let before = drafts.last(where: { $0.measure == .count && !$0.indicator.isEmpty })
    else { return nil }
    draft.features.keepLevel()
    (draft.features.over, draft.features.under) = (false, false)
    return before
  }

  private static let courses: WordSet = """
    超前 进度超前 正常 进度正常 滞后 进度滞后 较慢 进度较慢 缓慢 进展缓慢 进度缓慢 较快 进展较快 进展顺利 超序时进度 超过序时进度 达到序时进度 达序时进度
    低于序时进度 快于序时进度 慢于序时进度 落后序时进度 滞后序时进度 未达序时进度 未达到序时进度 未达序时 达到进度 未达进度 优秀 良好 一般 较差 合格 不合格 基本合格
    快于序时 慢于序时 达标 未达标 不达标 超时序进度 达到时序进度 未达到时序进度
    """

  /// `卡在审批的4个`: some of what was counted.
  func isSelected(_ draft: FigureDraft, _ quantity: Quantity) -> Bool {
    guard let before = drafts.last, before.rule != "noun.lasting", let last = draft.clause.last,
      draft.clause.count > 1, tokens[last].isLetter("的")
    else { return false }
    // `绿地面积由2009年的8万亩增加到…`: what it was then.
    if draft.clause.count > 2, tokens[last - 1].wordClass.contains(.time),
      tokens[last - 2].isLetter("由") || tokens[last - 2].isLetter("从")
    {
      return false
    }
    switch quantity.measure {
    case .count, .people: return true
    // `计划交地7000亩，真正交到手里的4000亩`
    case .area: return before.measure == .area && before.rule == "noun.left"
    default: return false
    }
  }

  /// `真正开工的不到三成`: some of what was counted.
  func isPart(_ draft: FigureDraft, _ left: Range<Int>) -> Bool {
    let isCounted = drafts.indices.contains { drafts[$0].measure == .count || drafts[$0].measure == .people }
    // `企业里产值下降的占六成`
    if isCounted, let last = draft.clause.last, last - 1 > draft.clause.lowerBound,
      tokens[last].wordClass.contains(.share), tokens[last - 1].isLetter("的"),
      !tokens[last - 2].wordClass.isDisjoint(with: [.up, .down])
    {
      return true
    }
    guard isCounted || drafts.last?.measure == .money,
      !left.contains(where: { !tokens[$0].wordClass.isDisjoint(with: [.head, .entity]) })
    else { return false }
    return draft.clause.suffix(3).contains { index in
      tokens[index].isLetter("的") && index > draft.clause.lowerBound
        && (index + 1 == draft.token
          || !tokens[index + 1].wordClass.isDisjoint(with: [.under, .over, .share, .link]))
        && (!tokens[index - 1].wordClass.isDisjoint(with: [.verb, .action])
          || draft.clause.contains { tokens[$0].firstLetter == "真" && $0 < index })
    }
  }

  /// `前期推进类X个`: a kind of what was counted.
  func isKind(_ left: Range<Int>) -> Bool {
    guard let last = left.last else { return false }
    return tokens[last].lastLetter == "类" && tokens[last].range.count < 4
      // 鸟类
      && !tokens[last].wordClass.contains(.entity)
  }
}
