// One quantity found in a text, with its meaning.

/// A number that measures something.
///
/// `Optional` is written out: a `?` is `nil` first, and the initializer would make a figure to copy it.
package struct ExtractedFigure: Sendable, Hashable {
  /// From the number to the end of the unit, a glued qualifier included (`约XX亿元`).
  package var span: SourceSpan
  /// The words of the span in the cleaned text.
  package var surface: String
  package var value: FigureValue
  /// The measure as written, multiplier included: `亿元`, `%`, `个百分点`; a rank has `位`.
  package var unit: String
  /// The value in `baseUnit`; `nil` when it is not exact and known.
  package var baseValue: Optional<ExactDecimal>
  /// `元`, `美元`, `%`, `个百分点`, `平方米`, `人`, …
  package var baseUnit: String
  package var measure: FigureMeasure
  package var qualifier: FigureQualifier
  /// The noun that is measured, as the text names it; empty where none was found.
  package var indicator: String
  package var role: FigureRole
  package var change: FigureChange
  package var direction: Optional<FigureDirection>
  /// What a change is measured against: `同期` for 同比, `环比`, `全市平均`.
  package var comparisonBase: Optional<String>
  package var aspect: FigureAspect
  package var period: Optional<FigurePeriod>
  /// The region or unit the figure belongs to, where the text names one: `全区`.
  package var subjectRegion: Optional<String>
  /// Index in `ExtractedDocument.projects` of the mention the figure belongs to.
  package var project: Optional<Int>
  /// The name of that project in the cleaned text.
  package var projectSurface: Optional<String>
  /// The rule that found it: `prose.money`, `table.cell`.
  package var rule: String

  package init(
    span: SourceSpan, surface: String, value: FigureValue, unit: String, baseValue: ExactDecimal? = nil,
    baseUnit: String = "", measure: FigureMeasure, qualifier: FigureQualifier = .exact,
    indicator: String = "", role: FigureRole = .other, change: FigureChange = .level,
    direction: FigureDirection? = nil, comparisonBase: String? = nil, aspect: FigureAspect = .actual,
    period: FigurePeriod? = nil, subjectRegion: String? = nil, project: Int? = nil,
    projectSurface: String? = nil, rule: String
  ) {
    self.span = span
    self.surface = surface
    self.value = value
    self.unit = unit
    self.baseValue = baseValue
    self.baseUnit = baseUnit
    self.measure = measure
    self.qualifier = qualifier
    self.indicator = indicator
    self.role = role
    self.change = change
    self.direction = direction
    self.comparisonBase = comparisonBase
    self.aspect = aspect
    self.period = period
    self.subjectRegion = subjectRegion
    self.project = project
    self.projectSurface = projectSurface
    self.rule = rule
  }
}

/// What stands where the number is.
package enum FigureValue: Sendable, Hashable {
  case exact(ExactDecimal)
  case range(ExactDecimal, ExactDecimal)
  /// `1/4`: numerator and denominator.
  case fraction(ExactDecimal, ExactDecimal)
  /// A placeholder stands where the number was; no value is known.
  case redacted(RedactionClass)
  /// Words that give only a size: 数十亿, 上百.
  case vague
}

/// How the publisher hid a number.
package enum RedactionClass: String, Sendable, Hashable, CaseIterable {
  /// `X亿元`, `××个`, `**％`: the whole number is a placeholder.
  case whole
  /// `2X亿元`, `X.X%`, `1X0个`: digits and placeholders mixed.
  case partial
  /// `投资.亿元`, `增长%`: the number was taken out.
  case removed
  /// `xx元` for 亿元: part of the unit was lost too.
  case unitDamaged
  /// `某亿元`: a word stands for the number.
  case word
}

package enum FigureMeasure: String, Sendable, Hashable, CaseIterable {
  case money, percent, points, area, count, people, rank, duration, multiple, other
}

package enum FigureQualifier: String, Sendable, Hashable, CaseIterable {
  case exact, about, over, under
}

/// The part an amount plays for a project.
package enum FigureRole: String, Sendable, Hashable, CaseIterable {
  /// 总投资、计划总投资
  case totalInvestment
  /// 年度计划投资
  case annualPlan
  /// 今年以来完成投资
  case completedYearToDate
  /// 本月完成投资
  case completedMonth
  /// 累计完成投资
  case completedTotal
  /// 签约金额
  case contracted
  /// 到位资金
  case fundsInPlace
  /// 实际利用外资
  case foreignCapital
  case other
}

package enum FigureChange: String, Sendable, Hashable, CaseIterable {
  case level, growth, difference, share, rank
}

package enum FigureDirection: String, Sendable, Hashable, CaseIterable {
  case up, down
}

package enum FigureAspect: String, Sendable, Hashable, CaseIterable {
  case actual, target, other
}

/// The time a figure speaks of.
package struct FigurePeriod: Sendable, Hashable {
  package var year: Int?
  /// The last year of a span of years (`“十四五”期间`: 2021 to 2025).
  package var lastYear: Int?
  /// 1…4
  package var quarter: Int?
  /// First and last month of the year, 1…12.
  package var months: ClosedRange<Int>?

  package init(
    year: Int? = nil, lastYear: Int? = nil, quarter: Int? = nil, months: ClosedRange<Int>? = nil
  ) {
    self.year = year
    self.lastYear = lastYear
    self.quarter = quarter
    self.months = months
  }
}
