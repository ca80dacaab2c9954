// How something goes, told behind its noun: no part of it.

extension NounPhrases {
  /// `工业用电量增势强劲，…`, `财政收入来之不易，…`: from here on the clause says how the statistic before goes.
  func isState(_ index: Int, in clause: Range<Int>) -> Bool {
    let before = tokens[index - 1]
    guard !before.wordClass.isDisjoint(with: [.head, .entity, .noun, .action]), before.range.count > 1,
      case let start = tokens[index].start
    else { return false }
    if Self.idioms.begins(text, at: start) { return true }
    let opensState =
      before.wordClass.contains(.head)
      ? Self.states.begins(text, at: start) : Self.statesOfThings.begins(text, at: start)
    // `固定资产投资运行情况`, `财政收入质量`: a noun that goes on.
    guard opensState, let last = clause.last, last > index else { return false }
    return tokens[last].wordClass.isDisjoint(with: [.head, .noun, .entity])
  }

  /// Nouns and adverbs that open what is said of a statistic; some are parts of names.
  private static let states: WordSet = """
    运行 形势 后劲 任务 成效 成绩 效果 贡献 支撑 潜力 底气 结构 质量 进展 增速 增幅 降幅 基本 总体 整体 一路 持续 低位 高位 触底 屡 恢复 加速 领跑 走在 来之 难以
    稳
    """
  /// The same of things that are counted: `高新技术企业数量稳步增加，…`.
  private static let statesOfThings: WordSet = """
    数量 总量 规模 活力 发展壮大 发展迅速 发展较快 发展势头 发展态势 蓬勃 健康 竞相 量质 提质 扩容 扩面 质量 后劲 培育 成效 效果 稳妥 严重 太少 太多 走在 领跑 加速
    集聚 日趋 日益 覆盖面 全部 全面 结构 突破 实现
    """
  /// Words that are never part of a noun.
  private static let idioms: WordSet = """
    增势 势头 态势 走势 表现 压力 差距 难度 运行良好 运行平稳 两位数 高开低走 低开高走 先抑后扬 异军突起 快马加鞭 高歌猛进 突飞猛进 一马当先 逆势上扬 逆势而上 争先进位 井喷
    回暖 活跃 蓬勃 火爆 火热 红火 旺盛 低迷 疲软 承压 喜人 可喜 喜忧参半 萎缩 滑坡 徘徊 遥遥领先 独占鳌头 超预期 扭负为正 下行 强劲 亮眼 抢眼 平平 不佳 欠佳 堪忧 跳水
    倒挂 回升 健康发展 集聚发展 动态清零 全覆盖 基本完善
    """
}
