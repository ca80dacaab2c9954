// Firms that are called by a name of their own and what they make: 华瑞新材料, 鼎盛铝业.

extension NounPhrases {
  /// Without the firms, or else the list of verbs, that a phrase begins with.
  func behindFirmOrVerbs(_ range: Range<Int>) -> Range<Int>? {
    behindFirm(range) ?? behindVerbList(range)
  }

  /// `华瑞新材料产值`, `华瑞新材料、鼎盛铝业税收`: what is measured of them.
  private func behindFirm(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 2, let first = range.first, let last = range.last, isNameLetter(tokens[first]),
      Self.firmStatistics.contains(text, tokens[last])
    else { return nil }
    var end = first
    while let next = firmEnd(from: end, limit: range.upperBound) {
      guard next < range.upperBound else { return nil }
      guard tokens[next].kind == .listComma || tokens[next].wordClass.contains(.conjunction) else {
        let rest = next..<range.upperBound
        return rest.allSatisfy { tokens[$0].kind == .word } && rest.count < 3
          && !Self.branches.contains(text, tokens[next]) ? rest : nil
      }
      end = next + 1
    }
    return nil
  }

  /// Firms and nothing else.
  func areFirms(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while let end = firmEnd(from: start, limit: range.upperBound) {
      if end == range.upperBound { return true }
      guard tokens[end].kind == .listComma || tokens[end].wordClass.contains(.conjunction) else {
        return false
      }
      start = end + 1
    }
    return false
  }

  /// Whether a clause opens with a firm.
  func opensWithFirm(_ clause: Range<Int>) -> Bool {
    firmEnd(from: clause.lowerBound, limit: clause.upperBound) != nil
  }

  /// Behind the firm whose name begins at token `start`: two or three letters in no table and what it makes,
  /// or more such letters that end in 业 and the like.
  private func firmEnd(from start: Int, limit: Int) -> Int? {
    var index = start
    var letters = 0
    while index < limit, isNameLetter(tokens[index]), letters < Self.longestName {
      letters += tokens[index].firstLetter.isPlaceholder ? 2 : 1
      index += 1
    }
    guard letters > 1, index > start,
      !Self.materials.begins(text, at: tokens[start].start),
      !Self.isMaterial(tokens[index - 1].firstLetter)
        || letters > 3
    else { return nil }
    if index < limit, letters < 4, Self.makers.contains(text, tokens[index]) { return index + 1 }
    return letters > 3 && Self.isMaker(tokens[index - 1].firstLetter) ? index : nil
  }

  func isNameLetter(_ token: Token) -> Bool {
    token.kind == .letter
      && (token.range.count == 1 && token.firstLetter.isHan || token.firstLetter.isPlaceholder)
  }

  private static func isMaker(_ letter: Glyph) -> Bool {
    switch letter {
    case "业", "药", "机", "配", "纸", "钢", "瓷", "鞋", "酒", "茶", "密", "具", "工", "力", "源": true
    default: false
    }
  }

  /// 铜基, 活性, 特种: of what kind something is.
  private static func isMaterial(_ letter: Glyph) -> Bool {
    switch letter {
    case "基", "性", "型", "式", "质", "种", "级", "化", "用", "类": true
    default: false
    }
  }

  private static let branches: WordSet = "产业 行业 集群 板块 产业链 产业集群"
  private static let materials: WordSet = "锂电 钒钛 石墨 稀土 预制 硅基 铜基 铝基 碳纤 光储 氟硅 磷化 精细 特种 绿色"
  private static let makers: WordSet = """
    科技 精密 纺织 食品 化工 动力 机械 光电 建材 制药 医药 电子 新材料 材料 能源 新能源 物流 生物 重工 实业 控股 地产 家居 服饰 服装 钢铁 铸造 轴承
    电气 电缆 玻璃 陶瓷 水泥 矿业 石化 橡胶 包装 印刷 智能 智造 装备 农牧 乳业 饮料 粮油 通信 信息 半导体 芯片 电池 光伏 风电 环保 水务 燃气 热电 电力
    汽车 船舶 航空 照明 影视 网络 软件 数据 公司 集团 股份 生物科技 电子科技 新能源汽车 农业科技
    """
  private static let firmStatistics: WordSet = """
    产值 总产值 工业产值 营收 营业收入 销售收入 主营业务收入 税收 利润 利税 用电量 纳税 亩均税收 产量 订单 出口额 投资
    """
  /// In letters of its own.
  private static let longestName = 5

  /// 施工企业, 巡查人员, 救援队伍: what they do says who they are; 培训人员 and 扶持企业 do something to them.
  func areOfTrade(_ range: Range<Int>) -> Bool {
    guard range.count == 2, let first = range.first else { return false }
    let doer = tokens[first + 1]
    // 检查组, 救助对象, 咨询人次
    if doer.isLetter("组") || doer.isLetter("队") || Self.ofDeeds.contains(text, doer) { return true }
    return Self.trades.contains(text, tokens[first]) && Self.tradesmen.contains(text, doer)
  }

  private static let trades: WordSet = """
    生产 施工 监理 运输 流通 配送 加工 精深加工 销售 维修 保洁 巡逻 巡查 防控 防疫 评估 勘察 设计 检测 检验 监测 安装 养殖 种植 繁育 育种 出口 进出口 经营 救援 抢险 值守 执勤
    执法 督查 管理 研发 租赁 中介 代理 咨询 教学 护理 医护 康复 监督 督导 调解 消防 复工 停产 亏损 破产 纳税 参保 生产加工 生产经营 仓储 物流 采掘 冶炼 印染 训练 展览 装卸 清运
    """
  private static let ofDeeds: WordSet = "对象 人次 场次 次数"
  private static let tradesmen: WordSet = """
    企业 单位 机构 公司 人员 队伍 车辆 船舶 大户 户 场 站 站点 网点 场所 基地 中心 平台 商 商户 厂家 工人 干部 组织 门店 主体 员工 专家 教练 场馆 设备
    """
}
