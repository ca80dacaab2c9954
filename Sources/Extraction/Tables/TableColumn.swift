// What a column of a table says of its cells.

struct TableColumn {
  enum Purpose: Hashable {
    /// Numbers with a meaning.
    case values
    /// The name of a project: 项目名称.
    case project
    /// The name of an indicator: 指标.
    case indicator
    /// The name of a place or unit: 街道、责任单位.
    case subject
    /// The unit of the row: 计量单位.
    case unit
    /// 序号, dates, remarks: nothing to read.
    case other
  }

  /// The words of the header without its unit.
  var words: String
  var unit: TableUnit? = nil
  var purpose: Purpose

  /// Reads the cells above a column, from top to bottom; the lowest unit counts.
  init(header parts: [String]) {
    words = ""
    for part in parts {
      let (name, unit) = TableUnits.split(part)
      words += name
      self.unit = unit ?? self.unit
    }
    purpose = Self.purpose(words, hasUnit: unit != nil)
    if purpose == .values, unit == nil {
      if words.holds(oneOf: Self.rateWords) {
        unit = TableUnits.unit(words.contains("百分点") ? "个百分点" : "%")
      } else if words.holds(oneOf: Self.rankWords) {
        unit = TableUnits.unit("位")
      } else {
        unit = Self.countNames.first { words.hasSuffix($0.0) }.flatMap { TableUnits.unit($0.1) }
      }
    }
  }

  private static func purpose(_ words: String, hasUnit: Bool) -> Purpose {
    if hasUnit { return .values }
    if words.begins(withOneOf: otherWords) || words.ends(withOneOf: otherEndings) { return .other }
    if words == "单位" || words == "计量单位" { return .unit }
    if words.hasSuffix("名称") || words == "项目" { return words.contains("指标") ? .indicator : .project }
    if words.contains("指标") && !words.contains("完成") { return .indicator }
    if words.ends(withOneOf: subjectWords) { return .subject }
    return .values
  }

  /// The noun that is measured: no time, no 完成.
  var indicator: String {
    var rest = words[...]
    var changed = true
    while changed {
      changed = false
      if let month = rest.firstIndex(of: "月"),
        rest[..<month].allSatisfy({ $0.isNumber || "-—–~至年".contains($0) })
      {
        rest = rest[rest.index(after: month)...]
        changed = true
      }
      for word in Self.timeWords where rest.hasPrefix(word) && rest.count > word.count + 1 {
        rest = rest.dropFirst(word.count)
        changed = true
      }
    }
    for word in Self.planWords where rest.hasSuffix(word) && rest.count > word.count + 1 {
      rest = rest.dropLast(word.count)
    }
    return rest.isEmpty ? words : String(rest)
  }

  /// Only a change is named; what changed stands in a column to the left.
  var namesOnlyChange: Bool {
    guard change == .growth || change == .difference || change == .rank else { return false }
    var rest = indicator[...]
    for word in Self.changeWords where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
    return rest.isEmpty
  }

  var change: FigureChange {
    if unit?.measure == .rank { return .rank }
    if unit?.measure == .points { return .difference }
    if words.holds(oneOf: Self.growthWords) { return .growth }
    if unit?.measure == .percent { return .share }
    return .level
  }

  var aspect: FigureAspect {
    if words.contains("总投资") { return .actual }
    return words.holds(oneOf: Self.targetWords) ? .target : .actual
  }

  var role: FigureRole {
    guard unit?.measure == .money else { return .other }
    return Self.roles.first { words.contains($0.0) }?.1 ?? .other
  }

  /// Whether an amount of money may stand in this column though its head does not say so.
  var isMoney: Bool { words.holds(oneOf: Self.moneyWords) }

  private static let timeWords = ["年度", "今年", "全年", "本年", "本月", "当月", "累计", "完成", "实际完成", "开工以来", "自开工"]
  private static let planWords = ["计划", "完成", "目标", "任务", "实际", "预计", "数", "情况"]
  private static let changeWords = [
    "同比", "环比", "比上年", "较上年", "累计", "增长", "增减", "增速", "增幅", "±", "率", "速度", "排名", "位次", "名次",
  ]
  private static let otherWords = PhraseSet(
    words: """
      序号 编号 代码 备注 电话 联系 日期 时间 年份 月份 项目代码 项目编号 建设地点 建设内容 建设性质 问题 进展 No
      """)
  private static let otherEndings = PhraseSet(
    words: """
      时间 日期 年月 编号 备注 期限 起止年限 进展 内容 地点 性质 类型 阶段
      """)
  private static let subjectWords = PhraseSet(
    words: """
      街道 乡镇 镇街 县区 区县 县（市、区） 市县 地区 城市 单位 部门 企业 领导 园区 责任人 行业 类别 分类
      """)
  private static let rateWords = PhraseSet(
    words: """
      增长 增速 增幅 同比 环比 占比 比重 完成率 率 ± 进度
      """)
  private static let growthWords = PhraseSet(["增长", "增速", "增幅", "同比", "环比", "±", "增减"])
  private static let rankWords = PhraseSet(["排名", "位次", "名次", "排序"])
  private static let targetWords = PhraseSet(["计划", "目标", "预计", "拟", "预算", "预期", "任务"])
  private static let moneyWords = PhraseSet(
    words: """
      投资 资金 收入 支出 金额 产值 总额 预算 税 贷款 存款 利润 外资 增加值 生产总值 完成 计划 补助 债 融资 营收 价值 合计
      """)
  private static let countNames = [
    ("个数", "个"), ("户数", "户"), ("人数", "人"), ("套数", "套"), ("件数", "件"), ("家数", "家"), ("项目数", "个"),
  ]
  private static let roles: [(String, FigureRole)] = [
    ("总投资", .totalInvestment), ("开工以来", .completedTotal), ("开工累计", .completedTotal),
    ("历年累计", .completedTotal),
    ("本月完成", .completedMonth), ("当月完成", .completedMonth), ("年度计划", .annualPlan), ("今年计划", .annualPlan),
    ("年计划", .annualPlan), ("年度投资", .annualPlan), ("计划投资", .annualPlan), ("完成投资", .completedYearToDate),
    ("累计完成", .completedYearToDate), ("完成", .completedYearToDate), ("签约", .contracted),
    ("到位资金", .fundsInPlace),
    ("资金到位", .fundsInPlace), ("利用外资", .foreignCapital), ("到位外资", .foreignCapital),
  ]
}
