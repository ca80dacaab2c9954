// What is said behind a name that only something in the making is said to need, to lack or to go through.

extension ProjectStageReader {
  /// The words behind the name show that it is being made, though they name no stage.
  func isMaking(_ end: Int) -> Bool {
    guard end < tokens.count, tokens[end].kind != .comma else { return false }
    return Self.making.begins(text, at: tokens[end].start) || tokens[end].isLetter("后")
      || tokens[end].isLetter("由") || liesThere(end) || isPartOfWork(end) || isToBeMade(end)
      || (stageGoingOn(end) ?? stageApproved(end)) != nil || isAwaited(end)
  }

  /// `…新院区迟迟没有开工`, `…新馆能否按期开放`, `…公园9个月投了3亿元`: it is not there yet.
  private func isAwaited(_ end: Int) -> Bool {
    for index in end..<min(tokens.count, end + Self.goingWindow) {
      let token = tokens[index]
      if token.kind == .comma { return false }
      if token.kind == .quantity, isMoney(index) || unit(index) == "亿" || unit(index) == "万",
        text.has("投了", endingAt: token.start)
      {
        return true
      }
      guard Self.behind.stage(text, at: token.start) != nil else { continue }
      return isDoubted(token.start) || isPutOff(token.start)
        || index > end && Self.nots.begins(text, at: tokens[index - 1].start)
    }
    return false
  }

  /// `…公园位于城北，占地60亩，总投资3亿元`: what it is to cost is told behind where it lies.
  private func liesThere(_ end: Int) -> Bool {
    guard Self.lyings.contains(text, tokens[end]) else { return false }
    return (end + 1..<min(tokens.count, end + Self.costWindow)).contains { index in
      tokens[index].kind == .comma && tokens[index].firstLetter == "," && hasCost(index)
    }
  }

  /// In tokens.
  private static let costWindow = 30
  private static let lyings: WordSet = "位于 坐落 位居 地处 选址 选址于 坐落于"

  /// `…基地的规划许可`, `…快速路征地还剩3户`: what only an undertaking needs or goes through; `…新航站楼年底具备转场条件`.
  private func isPartOfWork(_ end: Int) -> Bool {
    let next = tokens[end].isLetter("的") ? end + 1 : end
    guard next < tokens.count else { return false }
    if Self.partsOfWork.begins(text, at: tokens[next].start) { return true }
    // `…片区改造涉及31栋楼`
    if text.has("涉及", at: tokens[next].start) {
      return next + 1 < tokens.count && tokens[next + 1].kind == .quantity
    }
    // `…改建还剩6公里路面`, `…棚户区改造还有37户没有签约`
    if SharedWords.leftovers.contains(text, tokens[next]), next + 2 < tokens.count,
      tokens[next + 1].kind == .quantity
    {
      return true
    }
    if isBeforeHoliday(next) { return isStage(next + 2) }
    // `…湿地公园获省林业厅批复`
    if tokens[next].firstLetter == "获" {
      return tokens[next..<min(tokens.count, next + Self.goingWindow)].prefix { $0.kind != .comma }
        .contains { Self.approvals.contains(text, $0) }
    }
    // `…小区9栋楼全部封顶`
    if tokens[next].kind == .quantity {
      return (next + 1..<min(tokens.count, next + Self.behindWindow)).prefix { tokens[$0].kind != .comma }
        .contains { text.has("封顶", at: tokens[$0].start) }
    }
    var index = next
    while index < min(tokens.count, next + Self.timeWindow), isWhen(index) { index += 1 }
    guard index < tokens.count, text.has("具备", at: tokens[index].start) else { return false }
    return (index..<min(tokens.count, index + Self.behindWindow)).contains {
      text.has("条件", at: tokens[$0].start) || text.has("条件", endingAt: tokens[$0].end)
    }
  }

  /// `…大桥正在进行桥面铺设`, `…水库正在办理征地手续`: what is being done to it tells how far it is.
  func stageGoingOn(_ end: Int) -> ProjectStage? {
    guard end + 1 < tokens.count, tokens[end].firstLetter == "正",
      tokens[end].isLetter("正") || tokens[end].begins("正在", in: text)
    else { return nil }
    let clause = tokens[end..<min(tokens.count, end + Self.goingWindow)].prefix { $0.kind != .comma }
    guard clause.count > 2, clause.dropFirst().first.map({ Self.doings.contains(text, $0) }) ?? false,
      let last = clause.last
    else { return nil }
    let letters = clause[clause.startIndex].start..<last.end
    if letters.contains(where: { Self.beforeWork.begins(text, at: $0) }) { return .preliminary }
    return letters.contains(where: { Self.working.begins(text, at: $0) }) ? .ongoing : nil
  }

  private static let goingWindow = 20
  private static let doings: WordSet = "进行 开展 推进 履行 办理 实施 开始 组织 抓紧"
  private static let beforeWork: WordSet = """
    招标 招投标 可研 立项 环评 前期 勘察 勘测 施工图设计 初步设计 方案设计 规划设计 用地报批 报批 审批手续 选址 手续 征地 用地预审
    """
  private static let working: WordSet = "施工 建设 架设 安装 浇筑 吊装 装修 装饰 铺设 调试 铺轨 摊铺 开挖 掘进 砌筑 支护"

  private static let partsOfWork: WordSet = """
    年度计划投资 年度投资 计划完成投资 今年计划完成投资 今年计划投资 追加投资 形象进度 工程进度 分两期 分三期 分期建设 半停半建 烂尾 停工 开不了工 拿了地 拿到地 环评 二次招标 招标
    挂网 开标 被列为省重点 被列为市重点 被列为重点项目 入库纳统 尚未入库 设计产能 牵头单位 责任单位 包保 申请专项债 申报专项债 达产后 投产后 投运后 分别完成投资 手续已办 手续已经办
    争取中央 争取上级 争取专项债 征收 大坝 坝体 主坝 围堰 境内 我县境内 我市境内 我区境内 规划许可 施工许可 用地许可 施工图 用地手续 征地 征迁 拆迁 桩基 资金缺口
    初步设计 可研 首台 首车 首条 首套 首榀
    """

  /// `8月底之前`, 年内.
  func isWhen(_ index: Int) -> Bool {
    tokens[index].wordClass.contains(.time) || tokens[index].isLetter("前")
      || text.has("之前", at: tokens[index].start)
  }

  private static let timeWindow = 4
  static let approvals: WordSet = "批复 批准 核准 备案 立项"

  /// “五一”前
  func isBeforeHoliday(_ index: Int) -> Bool {
    tokens[index].kind == .quoted && index + 1 < tokens.count && tokens[index + 1].isLetter("前")
  }

  /// `…通道要抓紧谋划`, `…扩容今年要进入储备库`: what is asked of those who make it.
  private func isToBeMade(_ end: Int) -> Bool {
    var index = end
    while index < min(tokens.count, end + Self.timeWindow), isWhen(index) { index += 1 }
    guard index < tokens.count, Self.demands.contains(text, tokens[index]) else { return false }
    return (index + 1..<min(tokens.count, index + 6)).prefix { tokens[$0].kind != .comma }.contains {
      Self.behind.stage(text, at: tokens[$0].start) != nil || Self.makings.begins(text, at: tokens[$0].start)
        || Self.partsOfWork.begins(text, at: tokens[$0].start)
    }
  }

  private static let demands: WordSet = "要 务必 必须 力争 确保 争取 要抓紧 要加快"
  private static let makings: WordSet = "谋划 建设 进场 发电 并网 进入 纳入 储备 抢工期 施工 落地 交付 开诊 通水 拿地 摘牌"

  private static let making: WordSet = """
    下闸蓄水 试通水 蓄水 通水 试运转 并网 并网发电 获批建设 获批创建 获批设立 总占地 总投资 计划总投资 概算投资 计划投资 投资 总建筑面积 占地 累计完成投资
    涉及居民 涉及群众 成功落户 成功落地 正式落户 相继落户 先后落户 顺利落户 设床位 铺设管道 设计床位 额度 动作太慢 进度太慢 进展缓慢 落户 办得 建得 推进得 谈得 跑得
    尚未开工 还未开工 仍未开工 暂未开工 没有开工 还没有开工 仍没有开工 迟迟没有 迟迟未 尚未动工 还没有动工 没有动工 尚未完工 尚未建成 没有建成
    尽早落地 尽快落地 早日落地 加快落地 进入施工 全线进入施工
    初具规模 初具雏形 设置床位 主体结构 完成主体 全长 总长 建筑面积 总装机 装机 装机容量 总库容 累计完成 设计日供水能力 日处理规模 建成后 右幅 左幅
    """
}
