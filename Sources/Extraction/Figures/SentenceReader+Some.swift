// Some of those counted before, and amounts that what was measured is held against: the noun was named.

extension SentenceReader {
  /// The figure is of what was named before, whatever stands beside it.
  func goesOn(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    if isSome(draft, quantity, left, right) || isHeldAgainst(draft) || isBaseAmount(draft, quantity)
      || isOfSome(quantity, left, right)
    {
      return true
    }
    // `新建厂房30万平方米，其中国资平台承担22万平方米`
    if draft.features.among || draft.clause.first.map({ tokens[$0].wordClass.contains(.among) }) ?? false,
      right.isEmpty, !drafts.isEmpty, draft.token > 0, Self.sharings.contains(text, tokens[draft.token - 1])
    {
      return true
    }
    // `装机新增3亿千瓦，是前50年的总和`
    if quantity.measure == .duration, draft.features.linked, right.count == 1, !drafts.isEmpty,
      right.first.map({ tokens[$0].begins("总和", in: text) }) ?? false
    {
      return true
    }
    // `横向比，南浦区增长9%`: another place, whatever the sentence before measured.
    return right.isEmpty && quantity.measure == .percent && (draft.features.up || draft.features.down)
      && isPlace(left)
  }

  private static let sharings: WordSet = "承担 负担 负责 分担 出资"

  /// `有61家产值下降，占30%`: what has become of so many is no part of what they are a share of.
  func isOfCounted(_ subject: Range<Int>) -> Bool {
    guard let before = drafts.last, before.measure == .count else { return false }
    return subject.lowerBound == before.token + 1
  }

  /// `12个投资完成率不足三成`, `整改450处`: behind a count of the same unit these are some of the same things.
  func isSome(
    _ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>
  ) -> Bool {
    guard quantity.measure == .count || quantity.measure == .people, !drafts.isEmpty else { return false }
    // `6个卡在资金，4个是企业自己不想动`: why, not what.
    if left.isEmpty, draft.token + 1 < tokens.count, tokens[draft.token + 1].isLetter("是"),
      drafts.count > 1, drafts.suffix(2).allSatisfy({ quantities[$0.quantity].unit.isBytes(quantity.unit) })
    {
      return true
    }
    if right.isEmpty {
      guard left.count < 4, isHandledPart(left) else { return false }
    } else {
      guard
        left.isEmpty || draft.clause.count < 4 && left.allSatisfy({ tokens[$0].range.count == 1 })
          || drafts.last.map({ $0.phrase.overlaps(left) }) ?? false,
        isState(right) || isStageAlone(right)
      else { return false }
    }
    return !quantity.unit.isBytes("次") && isCountedBefore(quantity)
  }

  /// 整改, 通过审核, 黄牌: what became of those counted.
  private func isHandledPart(_ left: Range<Int>) -> Bool {
    guard let first = left.first, let last = left.last else { return false }
    return Self.handled.contains(text, tokens[first].start..<tokens[last].end)
  }

  /// `第二批项目我区共申报30个`: those it was done to stand at the head of the clause.
  func handledSubject(_ draft: FigureDraft, _ left: Range<Int>) -> Range<Int>? {
    guard isHandledPart(left) || left.count == 1 && Self.remade.contains(text, tokens[left.lowerBound]),
      case let subject = phrases.subject(draft.clause), let last = subject.last,
      last < left.lowerBound, tokens[last].wordClass.contains(.entity)
    else { return nil }
    return subject
  }

  /// `12个项目，已有9个开工`: how far they have come, and nothing more of them.
  private func isStageAlone(_ right: Range<Int>) -> Bool {
    guard right.count == 1, isStage(right), right.upperBound < tokens.count else { return false }
    return tokens[right.upperBound].kind == .comma
  }

  private static let remade: WordSet = "改造 整治 新建 扩建 创建"

  /// What is said of some of them: their rate and where it stands, what came behind their signing.
  private func isState(_ right: Range<Int>) -> Bool {
    guard let first = right.first, let last = right.last,
      right.allSatisfy({ tokens[$0].wordClass.isDisjoint(with: .entity) })
    else { return false }
    if Self.states.contains(text, tokens[first].start..<tokens[last].end) { return true }
    // `18个签约后半年多没有进展`
    if text.at(tokens[first].end) == "后",
      !tokens[first].wordClass.isDisjoint(with: [.action, .verb])
    {
      return true
    }
    guard last + 1 < tokens.count, isStanding(last + 1) else { return false }
    guard tokens[last].wordClass.contains(.head) else { return false }
    switch tokens[last].lastLetter {
    case "率", "度", "额", "值", "入", "出", "润", "税", "资", "利": return true
    default: return false
    }
  }

  /// What follows says how high it is or what has come of it.
  private func isStanding(_ index: Int) -> Bool {
    if !tokens[index].wordClass.isDisjoint(with: [.up, .down, .link, .over, .under, .about]) { return true }
    switch tokens[index].firstLetter {
    case "还", "没", "未", "尚", "不", "仍", "都", "均", "已", "为", "在", "全", "比", "达": return true
    default: return false
    }
  }

  private static let states: WordSet = """
    停产 停产半停产 半停产 停工 停业 歇业 停建 缓建 亏损 微利 保本 盈利 减产 增产 流拍 流标 烂尾 闲置 滞后 逾期 超期 零产值 零增长 负增长 零进展 零开工 空置 违约
    """
  private static let handled: WordSet = """
    整改 通过 审核 审批 评审 验收 查处 处置 办理 答复 核查 立案 调解 化解 回迁 申报 上报 推荐 兑付 复工 复产 修复 维修 拆除 腾退 征收 流拍
    流标 受理 转办 交办 督办 反馈 退回 通过审核 通过评审 通过验收 通过审批 黄牌 红牌 绿牌 蓝牌 白牌 亮黄牌 亮红牌 零开工 停产半停产 销号 清零 整治 治理 申诉
    """

  /// `完成率达到40%，而有的镇还不到20%`: some of those it was measured for.
  func isOfSome(_ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard quantity.measure != .duration, right.isEmpty, !drafts.isEmpty, let last = left.last,
      Self.owners.contains(text, tokens[last]),
      text.has("有的", endingAt: tokens[last].start) || text.has("个别", endingAt: tokens[last].start)
    else { return false }
    return true
  }

  /// `居民人均可支配收入3万元，其中农村居民增长7%`: all that stands behind 居民.
  func ofResidents(_ own: String, _ before: FigureDraft) -> String? {
    guard own.ends("居民"), let whole = before.indicator.split(separator: "居民", maxSplits: 1).last,
      before.indicator.holds("居民"), !before.indicator.ends("居民"), whole.count > 1
    else { return nil }
    return own + whole
  }

  private static let owners: WordSet = "县 区 镇 乡 街道 乡镇 镇街 县区 区县 地方 单位 部门 企业 园区 开发区 项目 村 社区 局"

  /// `比上年同期14亿元增收2亿元`, `完成年初预算24亿元的59%`: what it was, or was to be, before what came of it.
  private func isBaseAmount(_ draft: FigureDraft, _ quantity: Quantity) -> Bool {
    guard !drafts.isEmpty, quantity.measure == .money, let last = draft.clause.last,
      draft.token + 2 < tokens.count
    else { return false }
    let next = tokens[draft.token + 1]
    if text.has("同期", endingAt: tokens[last].end),
      tokens[last].firstLetter == "比" || tokens[last].firstLetter == "较"
    {
      return !next.wordClass.isDisjoint(with: [.up, .down])
    }
    return (text.has("预算", endingAt: tokens[last].end) || Self.plans.contains(text, tokens[last]))
      && next.isLetter("的")
      && tokens[draft.token + 2].kind == .quantity
      && draft.clause.contains {
        // `仅为全年任务5亿元的24%`
        tokens[$0].begins("完成", in: text) || tokens[$0].lastLetter == "为" || tokens[$0].lastLetter == "占"
      }
  }

  /// `与全年目标50亿元相比`, `与省定15万元的标准`: what was measured is held against it.
  func isHeldAgainst(_ draft: FigureDraft) -> Bool {
    guard !drafts.isEmpty, draft.token + 1 < tokens.count, isBase(behind: draft),
      let mark = draft.clause.prefix(3).first(where: {
        tokens[$0].range.count == 1 && Self.against.contains(tokens[$0].firstLetter)
          || Self.farFrom.contains(text, tokens[$0]) || isMissed($0)
      })
    else { return false }
    // `研发投入强度与全国2.8%的平均水平还有差距`: its own noun.
    return mark == draft.clause.lowerBound || !tokens[mark - 1].wordClass.contains(.head)
  }

  /// The amount is that of a goal or a standard, as what follows it says.
  private func isBase(behind draft: FigureDraft) -> Bool {
    var next = draft.token + 1
    if tokens[next].isLetter("的") { next += 1 }
    // `35微克的考核目标`
    if next + 1 < tokens.count, Self.terms.contains(text, tokens[next]) { next += 1 }
    guard next < tokens.count else { return false }
    // `比预期目标12%低5个百分点`
    if next + 1 < tokens.count, tokens[next + 1].kind == .quantity,
      predicates.isDegree(tokens[next], isLast: true),
      let last = draft.clause.last, Self.plans.contains(text, tokens[last])
    {
      return true
    }
    return Self.bases.contains(text, tokens[next]) || Self.goals.begins(text, at: tokens[next].start)
      || Self.comparisons.begins(text, at: tokens[next].start)
  }

  /// `没有达到8%的目标`, `未完成10亿元的任务`: it stands behind what was missed.
  private func isMissed(_ index: Int) -> Bool {
    Self.misses.contains(text, tokens[index])
      || index > 0 && Self.reaches.contains(text, tokens[index])
        && Self.nots.contains(text, tokens[index - 1])
  }

  /// `没有达到8%的目标`, not `高于全国8%的水平`: it was wanted.
  private func isMissedGoal(_ draft: FigureDraft) -> Bool {
    (draft.clause.prefix(3).contains(where: isMissed) || isFarFromGoal(draft))
      && tokens[draft.token + 1..<min(tokens.count, draft.token + 4)].prefix { $0.kind != .comma }.contains {
        Self.goals.begins(text, at: $0.start)
      }
  }

  /// `离90%的目标还有差距`, and not `离全省90%的目标`: one's own.
  private func isFarFromGoal(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first, SharedWords.distances.contains(text, tokens[first]) else {
      return false
    }
    return !draft.clause.contains { !tokens[$0].wordClass.isDisjoint(with: [.scope, .region]) }
  }

  /// What was said before of the same unit, where the amount is a base for it.
  func heldAgainst(_ draft: inout FigureDraft, _ quantity: Quantity) -> FigureDraft? {
    guard isHeldAgainst(draft) else { return nil }
    let isOwn = draft.clause.contains {
      tokens[$0].wordClass.contains(.time) || Self.plans.contains(text, tokens[$0])
        || tokens[$0].firstLetter == "我"
    }
    if isMissedGoal(draft) {
      draft.features.target = true
      // `低于10亿元的目标`: the amount itself.
      draft.features.keepLevel()
    } else if draft.clause.contains(where: { tokens[$0].wordClass.contains(.scope) }) {
      // `与全市人均收入9000元相比`: another's, unless it is one's own place.
      draft.features.elsewhere = !isOwn
    } else if !isOwn {
      draft.features.rules = true
    }
    // `投资增长8%，比年初确定的12%的目标低3.8个百分点`
    if quantity.measure == .percent, let before = drafts.last, before.change == .growth {
      (draft.features.up, draft.features.down) = (true, false)
    }
    return drafts.last { quantities[$0.quantity].unit.isBytes(quantity.unit) } ?? drafts.last
  }

  private static let against: LetterSet = ["与", "跟", "同", "和", "比", "较", "离", "距"]
  private static let farFrom: WordSet = "距离 对照 对标"
  private static let goals: WordSet = "目标 任务 预算 指标"
  private static let misses: WordSet = "达不到 完不成 没达到 没完成 未达到 未完成 低于 高于"
  private static let reaches: WordSet = "达到 完成 实现"
  private static let nots: WordSet = "没有 没 未 未能 尚未 仍未 还没 还没有 不能"
  private static let terms: WordSet = "考核 年度 全年 预期 年初"
  private static let comparisons: WordSet = "相比 相较 相差 比"
  private static let bases: WordSet = "标准 水平 平均水平 目标 要求 目标任务 定额 指标 目标值 标准值 平均值 均值 底线 红线 门槛 先进水平"
  private static let plans: WordSet = "目标 计划 任务 任务数 目标任务数 目标数 计划数 预期 年初 全年目标 年度目标 目标任务 预期目标 预算"
}
