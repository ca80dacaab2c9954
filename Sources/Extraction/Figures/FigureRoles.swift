// The part an amount of money plays for a project.

enum FigureRoles {
  /// The role of a level of money, read from the indicator and the letters of the clause before the figure.
  static func role(_ indicator: String, clause: String) -> FigureRole {
    if indicator.holds("外资") { return .foreignCapital }
    if indicator.holds("到位资金") || clause.holds("到位") { return .fundsInPlace }
    if indicator.holds("签约") || clause.holds("签约") || indicator.holds("合同") { return .contracted }
    if indicator.holds("年度计划投资") || clause.holds("年度计划") || clause.holds("今年计划投资") {
      return .annualPlan
    }
    if indicator.holds("总投资") || indicator.holds("投资总额") || indicator.holds("投资总规模") {
      return .totalInvestment
    }
    guard indicator.holds("投资"), clause.holds("完成") else { return .other }
    if clause.holds("本月") || clause.holds("当月") { return .completedMonth }
    return clause.holds("累计") && !clause.holds("今年") && !clause.holds("年初")
      ? .completedTotal : .completedYearToDate
  }
}
