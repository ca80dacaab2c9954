// A number with its unit as it stands in a sentence, before its meaning is known.

/// Positions are letters of the sentence.
struct Quantity {
  /// From the number, or a qualifier glued before it, to the end of the unit or a qualifier glued behind.
  var surface: Range<Int>
  /// The number alone.
  var number: Range<Int>
  var value: FigureValue
  var script: LexedNumber.Script
  /// The unit as written, multiplier included.
  var unit: String
  var multiplierPower: Int
  var meaning: UnitMeaning
  var qualifier: FigureQualifier
  /// The rule of the scanner that found it.
  var rule: RuleName
  /// A number that is written like a figure but is none (a date, a name): it still parts the sentence.
  var isName = false
  /// A name that is a size reached (突破百万辆): it ends what is said of its noun.
  var isSize = false
  /// A name that is a date: `2025年`, `5月10日`, `1至8月`.
  var isTime = false

  var measure: FigureMeasure { meaning.measure }

  /// The value in base units, where it is exact.
  var baseValue: ExactDecimal? {
    guard case .exact(let number) = value else { return nil }
    return number.scaled(by: multiplierPower + meaning.power).plain
  }
}
