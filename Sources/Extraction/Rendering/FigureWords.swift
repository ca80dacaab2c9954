// What a figure says, in the words of the field.

/// Chinese words for the values of a figure, for people to read.
enum FigureWords {
  static func value(_ figure: ExtractedFigure) -> String {
    switch figure.value {
    case .exact(let number): "\(number)"
    case .range(let low, let high): "\(low)～\(high)"
    case .fraction(let top, let bottom): "\(top)/\(bottom)"
    case .redacted: "（隐去）"
    case .vague: "（约数）"
    }
  }

  static func change(_ change: FigureChange, _ direction: FigureDirection?) -> String {
    switch change {
    case .level: "数额"
    case .growth: direction == .down ? "下降" : "增长"
    case .difference: direction == .down ? "减少" : "增加"
    case .share: "比重"
    case .rank: "位次"
    }
  }

  static func qualifier(_ qualifier: FigureQualifier) -> String {
    switch qualifier {
    case .exact: ""
    case .about: "约"
    case .over: "以上"
    case .under: "以下"
    }
  }

  static func aspect(_ aspect: FigureAspect) -> String {
    switch aspect {
    case .actual: "实际"
    case .target: "目标"
    case .other: "其他"
    }
  }

  static func role(_ role: FigureRole) -> String {
    switch role {
    case .totalInvestment: "总投资"
    case .annualPlan: "年度计划"
    case .completedYearToDate: "年内完成"
    case .completedMonth: "当月完成"
    case .completedTotal: "累计完成"
    case .contracted: "签约"
    case .fundsInPlace: "到位资金"
    case .foreignCapital: "利用外资"
    case .other: ""
    }
  }

  static func period(_ period: FigurePeriod?) -> String {
    guard let period else { return "" }
    var words = period.year.map { "\($0)年" } ?? ""
    if let last = period.lastYear, last != period.year {
      words = "\(period.year.map(String.init) ?? "")—\(last)年"
    }
    if let quarter = period.quarter { words += "\(quarter)季度" }
    if let months = period.months {
      words += months.count == 1 ? "\(months.lowerBound)月" : "\(months.lowerBound)—\(months.upperBound)月"
    }
    return words
  }

  static func stage(_ stage: ProjectStage) -> String {
    switch stage {
    case .planned: "谋划"
    case .reserve: "储备"
    case .negotiating: "洽谈"
    case .signed: "签约"
    case .preliminary: "前期"
    case .started: "开工"
    case .ongoing: "在建"
    case .completed: "竣工"
    case .operating: "投产"
    case .suspended: "停工"
    case .cancelled: "取消"
    }
  }

  static func kind(_ kind: DocumentKind) -> String {
    switch kind {
    case .speech: "讲话"
    case .report: "报告"
    case .plan: "规划"
    case .notice: "通知"
    case .other: "其他"
    }
  }

  /// Names and values that a document says of itself, in reading order; only what it says.
  static func facts(_ document: ExtractedDocument) -> [(name: String, value: String)] {
    let metadata = document.metadata
    let date = metadata.date.map { date in
      "\(date.year)年" + (date.month.map { "\($0)月" } ?? "") + (date.day.map { "\($0)日" } ?? "")
    }
    let redacted = document.figures.count { if case .redacted = $0.value { true } else { false } }
    let all: [(String, String?)] = [
      ("标题", metadata.title?.split(separator: "\n").joined(separator: " ")), ("文种", kind(metadata.kind)),
      ("会议", metadata.occasion), ("机关", metadata.issuer), ("讲话人", metadata.speaker), ("日期", date),
      ("年份", metadata.year.map(String.init)), ("编码", document.encoding.rawValue),
      ("篇数", document.parts.count > 1 ? String(document.parts.count) : nil),
      ("章节", String(document.sections.count)),
      ("数据", "\(document.figures.count) 项，其中隐去 \(redacted) 项"), ("项目", "\(document.projects.count) 处"),
    ]
    return all.compactMap { name, value in value.map { (name, $0) } }
  }
}
