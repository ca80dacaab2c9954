// What a column of a table says of its cells.

struct TableColumn {
  enum Purpose: Hashable {
    /// Numbers with a meaning.
    case values
    /// The name of a project: 项目名称.
    case project
    /// The name of an indicator: 指标.
    case indicator
    /// The name of a place, a unit or a firm: 街道、责任单位、企业名称.
    case subject
    /// What is measured in every column: 产品、学校类别.
    case kind
    /// The unit of the row: 计量单位.
    case unit
    /// The year of the row.
    case year
    /// Words that hold figures: 建设内容.
    case content
    /// 序号, dates, remarks: nothing to read.
    case other
  }

  /// The words of the header without its unit.
  var words: String
  var unit: TableUnit? = nil
  var purpose: Purpose
  /// The noun that the head names; empty where it names only a time, an aspect or a change.
  var noun: String
  /// The aspect of the column to the left, where this one is a part of its year.
  var inheritedAspect: FigureAspect?
  /// Only a part of the year is named: the column to the left says what of.
  var isPart = false
  /// The head names a rate and leaves out its unit.
  private(set) var isBareRate = false
  /// A head that is a year without 年: `2020`.
  private(set) var year: Int?
  /// The words of the column whose change this one tells, where they name a part of the year.
  var time: String?

  /// Reads the cells above a column, from top to bottom; the lowest unit counts.
  init(header parts: [String]) {
    words = ""
    var nouns: [String] = []
    for part in parts {
      let (name, unit) = TableUnits.split(part)
      words += TableWords.simple(name)
      if part.count == 4, let number = Int(part), 1949...2100 ~= number { year = number }
      year = year ?? Self.bracketedYear(part)
      self.unit = unit ?? self.unit
      let noun = TableWords.original(HeadNoun.read(TableWords.simple(name)), in: name)
      if !noun.isEmpty { nouns.append(noun) }
    }
    noun = Self.joint(nouns)
    purpose = Self.purpose(words, hasUnit: unit != nil)
    guard purpose == .values else { return }
    // The last word of 增速排位 decides.
    if Self.speaksOfRanks(words) {
      if words.holds(oneOf: Self.moveWords) { purpose = .other }
      if unit?.measure != .rank { unit = TableUnits.unit("位") }
    } else if unit == nil {
      if words.begins(withOneOf: Self.partWords) || words.holds(oneOf: Self.rateWords),
        !words.ends(withOneOf: Self.amountEndings)
      {
        unit = TableUnits.unit(words.contains("百分点") ? "个百分点" : "%")
        isBareRate = unit?.measure == .percent
      } else {
        unit = Self.countNames.first { words.hasSuffix($0.0) }.flatMap { TableUnits.unit($0.1) }
      }
    }
  }

  /// `第五次人口普查(2000)`
  private static func bracketedYear(_ head: String) -> Int? {
    guard head.count > 6, let close = head.last, ")）".contains(close) else { return nil }
    let inner = head.dropLast().suffix(4)
    guard "(（".contains(head.dropLast(5).last ?? " "), let year = Int(inner) else { return nil }
    return 1949...2100 ~= year ? year : nil
  }

  /// The noun of a head in two or more lines: the lower, with the branch of the economy that the other names.
  private static func joint(_ nouns: [String]) -> String {
    guard let last = nouns.last else { return "" }
    guard nouns.count > 1, nouns[nouns.count - 2] != last else { return last }
    let above = nouns[nouns.count - 2]
    if HeadNoun.isVague(last) { return above }
    if above.hasSuffix("业"), above.count <= 5, !last.contains(above) { return above + last }
    if last.hasSuffix("业"), last.count <= 5, !above.contains(last) { return last + above }
    return last
  }

  /// `全市排名`
  static func speaksOfRanks(_ words: String) -> Bool { words.holds(oneOf: rankWords) }

  static func isRank(_ words: String) -> Bool { words.ends(withOneOf: rankWords) }

  private static func purpose(_ words: String, hasUnit: Bool) -> Purpose {
    if hasUnit || words.isEmpty { return .values }
    if ["年份", "年度", "年"].contains(words) { return .year }
    if words.ends(withOneOf: contentEndings), !words.contains("完成") { return .content }
    if words.begins(withOneOf: otherWords) || words.ends(withOneOf: otherEndings) { return .other }
    if ["单位", "计量单位", "计算单位"].contains(words) { return .unit }
    if words == "项目" || words.hasSuffix("项目名称") || words.hasSuffix("工程名称") || words == "名称" {
      return .project
    }
    if words.contains("指标") && !words.contains("完成") || words.ends(withOneOf: indicatorEndings) {
      return .indicator
    }
    if words.ends(withOneOf: kindWords), !words.contains("行业"), !words.contains("项目") { return .kind }
    if words.hasSuffix("名称") || words.ends(withOneOf: subjectWords) || isPlace(words) { return .subject }
    return .values
  }

  /// `县(市)、新区`: nothing but names of places.
  private static func isPlace(_ words: String) -> Bool {
    words.count <= 12 && words.contains { "县区市镇乡".contains($0) }
      && words.allSatisfy { "省市县区旗州乡镇街道新园各及分（）()、/".contains($0) }
  }

  /// Only a change is named; what changed stands in a column to the left.
  var namesOnlyChange: Bool { noun.isEmpty && change != .level && !words.contains("综合") }

  /// Words that name a part of a year.
  var isOfPart: Bool { quarter != nil || months != nil }

  /// Words of a goal or of what has been done; 实际利用外资 is only the name of a sum.
  var namesAspect: Bool {
    let rest = words.replacing("实际利用", with: "").replacing("实际使用", with: "").replacing("实际到位", with: "")
    return rest.holds(oneOf: Self.doneWords) || words.holds(oneOf: Self.targetWords)
  }

  /// Words of what has been done: 完成, 执行数.
  var isDone: Bool { words.holds(oneOf: Self.doneWords) && !words.holds(oneOf: Self.toBeDoneWords) }

  /// `预算数为执行数的%`, `2031年预算数比上年增长`: the budget is compared, so the rate is its own.
  private var comparesBudget: Bool { words.holds(oneOf: Self.comparedBudgets) }

  /// `全市平均增速`, but not `与全市平均差距`.
  private var isOfOthers: Bool {
    words.holds(oneOf: Self.averages) && !words.holds(oneOf: Self.distanceWords) && change != .rank
  }

  /// `二季度`, `上半年`
  var namesOnlyPart: Bool {
    noun.isEmpty && (quarter != nil || ["上半年", "前三季度", "全年"].contains(words)) && change == .level
      && !words.holds(oneOf: Self.doneWords) && !words.holds(oneOf: Self.targetWords)
  }

  var change: FigureChange {
    if unit?.measure == .rank { return .rank }
    if unit?.measure == .points { return .difference }
    if words.holds(oneOf: Self.growthWords), !words.contains("自然增长") {
      return unit == nil || unit?.measure == .percent ? .growth : .difference
    }
    if words.ends(withOneOf: Self.amountEndings) { return .difference }
    if unit?.measure == .percent { return .share }
    return .level
  }

  var aspect: FigureAspect {
    if words.contains("总投资") { return .actual }
    if isOfOthers { return .other }
    if comparesBudget { return .target }
    let isShare = unit?.measure == .percent && words.holds(oneOf: Self.shareWords)
    if isShare || unit?.measure == .rank { return .actual }
    if words.holds(oneOf: Self.doneWords) {
      return words.holds(oneOf: Self.toBeDoneWords) ? .target : .actual
    }
    // 一般公共预算收入 is no budget to be met.
    var rest = words
    for word in ["预算收入", "预算支出", "预算内", "预算外", "预算资金"] { rest = rest.replacing(word, with: "") }
    return rest.holds(oneOf: Self.targetWords) ? .target : .actual
  }

  var role: FigureRole {
    guard unit?.measure == .money else { return .other }
    return Self.roles.first { words.contains($0.0) }?.1 ?? .other
  }

  /// Whether an amount of money may stand in this column though its head does not say so.
  var isMoney: Bool {
    noun.isEmpty || HeadNoun.isVague(noun) || noun.hasSuffix("额") || noun.hasSuffix("额度")
      || words.holds(oneOf: Self.moneyWords) || noun.holds(oneOf: Self.moneyWords)
  }

  /// `工资性收入`
  static func tellsMoney(_ noun: String) -> Bool { noun.holds(oneOf: moneyWords) }

  /// `去年同期`: the year before.
  var isOfLastYear: Bool {
    change == .level && (words.begins(withOneOf: Self.lastYearWords) || words.hasSuffix("同期"))
  }

  /// `一季度`: 1…4.
  var quarter: Int? {
    let words = time ?? words
    guard !words.contains("前三季度") else { return nil }
    for (index, names) in Self.quarters.enumerated() where names.contains(where: words.contains) {
      return index + 1
    }
    return nil
  }

  /// `上半年`, `1-8月`: the months of the year.
  var months: ClosedRange<Int>? {
    let words = time ?? words
    if words.contains("上半年") { return 1...6 }
    if words.contains("前三季度") { return 1...9 }
    return MonthSpan.read(words)
  }

  private static let quarters: [[String]] = zip(["一", "二", "三", "四"], ["1", "2", "3", "4"]).map {
    ["第\($0)季度", "\($0)季度", "\($1)季度"]
  }

  private static let otherWords = PhraseSet(
    words: """
      序号 编号 代码 备注 电话 联系 日期 时间 月份 项目代码 项目编号 建设地点 建设性质 问题 进展 No
      """)
  private static let otherEndings = PhraseSet(
    words: """
      时间 日期 年月 编号 编码 备注 期限 时限 起止年限 地点 性质 类型 阶段 工期
      """)
  private static let contentEndings = PhraseSet(words: "内容 规模 进展 进展情况 形象进度 建设情况 内容及规模 规模及内容")
  private static let subjectWords = PhraseSet(
    words: """
      街道 乡镇 镇街 县区 区县 县（市、区） 市县 地区 城市 单位 部门 企业 领导 园区 责任人 行业 行业类别 类别 分类 机构 银行
      """)
  private static let indicatorEndings = PhraseSet(words: "科目 科目名称 重点任务 任务名称 工作任务 主要任务 任务内容 重点工作 民生实事")
  private static let partWords = PhraseSet(
    words: "占年度 占全年 占年初 占年计划 占目标 占任务 占计划 占预算 占总 占全 占比 占地区生产总值 占GDP")
  /// `为预算%`: what is reached of a goal has happened.
  private static let shareWords = PhraseSet(
    words: "占 进度 为预算 为年初预算 为调整预算 为年预算 为计划 为年度计划 为目标 为年度目标 为任务 为全年")
  private static let kindWords = PhraseSet(words: "年龄 年龄组 险种 产品 产品名称 品名 品种 作物 农作物 种类 学校类别 产品类别 学校类型")
  private static let rateWords = PhraseSet(
    words: """
      增长 增速 增幅 增减幅 涨幅 降幅 涨跌幅 同比 环比 占比 比重 完成率 率 ± 进度 比例
      """)
  private static let growthWords = PhraseSet(
    words: """
      增长 增速 增幅 涨幅 降幅 涨跌 同比 环比 ± 增减 比上年 较上年 比去年 较去年 比年初 较年初 比上月 较上月 比上季 较上季
      """)
  private static let amountEndings = PhraseSet(words: "增减额 增加额 增减量 增加量 增长额 增长量 净增 净增额")
  private static let rankWords = PhraseSet(["排名", "位次", "名次", "排序", "排位"])
  private static let moveWords = PhraseSet(["变化", "变动", "升降", "进退", "较上", "比上"])
  private static let targetWords = PhraseSet(["计划", "目标", "预计", "拟", "预算", "预期", "任务", "达产后", "投产后"])
  private static let doneWords = PhraseSet(["完成", "实际", "已", "执行", "决算"])
  private static let toBeDoneWords = PhraseSet(words: "计划完成 预计完成 拟完成 应完成 力争完成 计划实际 需完成 完成目标值")
  private static let comparedBudgets = PhraseSet(
    words: "预算数为 预算数占 预算数比 预算数较 预算为上年 预算比上年 预算较上年 预算占上年 计划数为 计划数比 计划比上年")
  private static let averages = PhraseSet(words: "全国平均 全省平均 全市平均 全州平均 全区平均 全盟平均 省平均 市平均")
  private static let distanceWords = PhraseSet(words: "差距 高于 低于 快于 慢于 比 较 与 相差")
  private static let lastYearWords = PhraseSet(words: "去年 上年 去年同期 上年同期 同期")
  private static let moneyWords = PhraseSet(
    words: """
      投资 资金 收入 支出 金额 产值 总额 预算 税 贷款 存款 利润 外资 增加值 生产总值 完成 计划 补助 债 融资 营收 价值 合计 收益
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

/// Letters of heads that are also written in their old shapes.
enum TableWords {
  static func simple(_ words: String) -> String {
    guard words.contains(where: { shapes[$0] != nil }) else { return words }
    return String(words.map { shapes[$0] ?? $0 })
  }

  /// A noun of the simple words as the text writes it.
  static func original(_ noun: String, in words: String) -> String {
    let simple = simple(words)
    guard simple != words, let range = simple.firstRange(of: noun) else { return noun }
    let start = simple.distance(from: simple.startIndex, to: range.lowerBound)
    return String(words.dropFirst(start).prefix(noun.count))
  }

  private static let shapes: [Character: Character] = [
    "資": "资", "標": "标", "計": "计", "劃": "划", "額": "额", "縣": "县", "鄉": "乡", "鎮": "镇", "區": "区", "項": "项",
    "稱": "称", "號": "号", "務": "务", "實": "实", "際": "际", "預": "预", "擬": "拟", "長": "长", "減": "减", "總": "总",
    "單": "单", "數": "数", "歲": "岁", "當": "当", "進": "进", "開": "开", "產": "产", "業": "业", "續": "续", "萬": "万",
    "億": "亿", "稅": "税", "財": "财", "貸": "贷", "債": "债",
  ]
}
