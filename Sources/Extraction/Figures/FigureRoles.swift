// The part an amount of money plays for a project.

enum FigureRoles {
  /// Read from the indicator and the letters of the clause before the figure.
  static func role(_ indicator: String, clause: String, measure: FigureMeasure, change: FigureChange)
    -> FigureRole
  {
    guard measure == .money, change == .level else { return .other }
    if indicator.contains("外资") { return .foreignCapital }
    if indicator.contains("到位资金") || clause.contains("到位") { return .fundsInPlace }
    if indicator.contains("签约") || clause.contains("签约") || indicator.contains("合同") { return .contracted }
    if indicator.contains("年度计划投资") || clause.contains("年度计划") || clause.contains("今年计划投资") {
      return .annualPlan
    }
    if indicator.contains("总投资") || indicator.contains("投资总额") || indicator.contains("投资总规模") {
      return .totalInvestment
    }
    guard indicator.contains("投资"), clause.contains("完成") else { return .other }
    if clause.contains("本月") || clause.contains("当月") { return .completedMonth }
    return clause.contains("累计") && !clause.contains("今年") && !clause.contains("年初")
      ? .completedTotal : .completedYearToDate
  }
}
