// The part an amount of money plays for a project.

enum FigureRoles {
  /// The role of a level of money, read from the indicator and the letters of the clause before the figure.
  static func role(_ indicator: String, _ text: SentenceText, clause: Range<Int>) -> FigureRole {
    if indicator.holds("外资") { return .foreignCapital }
    let words = words(text, clause)
    if indicator.holds("到位资金") || words.contains(.inPlace) { return .fundsInPlace }
    if indicator.holds("签约") || words.contains(.signing) || indicator.holds("合同") { return .contracted }
    let isInvestment = indicator.holds("投资")
    if words.contains(.annualPlan)
      || isInvestment
        && (indicator.holds("年度计划投资") || indicator.begins("年计划")
          || indicator.begins("年预计"))
    {
      return .annualPlan
    }
    guard isInvestment else { return .other }
    if indicator.holds("总投资") || indicator.holds("投资总额") || indicator.holds("投资总规模") {
      return .totalInvestment
    }
    guard words.contains(.completion) else { return .other }
    if words.contains(.month) { return .completedMonth }
    return words.contains(.sum) && !words.contains(.thisYear) ? .completedTotal : .completedYearToDate
  }

  /// What the clause says.
  private struct Words: OptionSet {
    var rawValue: UInt8

    static let inPlace = Words(rawValue: 1 << 0)
    static let signing = Words(rawValue: 1 << 1)
    static let annualPlan = Words(rawValue: 1 << 2)
    static let completion = Words(rawValue: 1 << 3)
    static let month = Words(rawValue: 1 << 4)
    static let sum = Words(rawValue: 1 << 5)
    static let thisYear = Words(rawValue: 1 << 6)
  }

  /// Finds all of them in one pass.
  private static func words(_ text: SentenceText, _ clause: Range<Int>) -> Words {
    var words: Words = []
    for place in clause.dropLast() {
      let next = text[place + 1]
      switch text[place] {
      case "到" where next == "位": words.insert(.inPlace)
      case "签" where next == "约": words.insert(.signing)
      case "完" where next == "成": words.insert(.completion)
      case "本" where next == "月", "当" where next == "月": words.insert(.month)
      case "累" where next == "计": words.insert(.sum)
      case "年":
        if next == "初" { words.insert(.thisYear) }
        if text.matches(annualPlan, at: place), place + 4 <= clause.upperBound { words.insert(.annualPlan) }
      case "今" where next == "年":
        words.insert(.thisYear)
        guard place + 6 <= clause.upperBound else { continue }
        if text.matches(planOfThisYear, at: place) { words.insert(.annualPlan) }
      default: break
      }
    }
    return words
  }

  private static let annualPlan: Word = "年度计划"
  private static let planOfThisYear: Word = "今年计划投资"
}
