// A number as it stands in a text, without its unit.

/// A number, a range of numbers or a placeholder, and the letters it takes.
struct LexedNumber: Hashable {
  /// How the number is written; counts are figures only in `.arabic` and `.placeholder`.
  enum Script: Hashable { case arabic, chinese, placeholder }

  /// The letters of the number, a trailing multiplier (万, 亿) not included.
  var range: Range<Int>
  var value: FigureValue
  var script: Script

  var isRedacted: Bool {
    if case .redacted = value { true } else { false }
  }
}

extension ExactDecimal {
  /// Digits past this many make no number a text means; such runs are skipped.
  static let digitLimit = 30

  /// `self × 10^power`.
  func scaled(by power: Int) -> ExactDecimal {
    ExactDecimal(coefficient: coefficient, exponent: exponent + power)
  }

  /// `self ÷ 10^power`, without zeros that the division leaves behind the point.
  func divided(by power: Int) -> ExactDecimal {
    var result = scaled(by: -power)
    while result.exponent < 0, result.exponent < exponent, result.coefficient % 10 == 0 {
      result = ExactDecimal(coefficient: result.coefficient / 10, exponent: result.exponent + 1)
    }
    return result
  }

  /// The sum, exact; `nil` when it does not fit.
  func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let low = min(exponent, other.exponent)
    guard let left = coefficient(at: low), let right = other.coefficient(at: low) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : ExactDecimal(coefficient: sum, exponent: low)
  }

  /// The coefficient with the exponent lowered to `low`.
  private func coefficient(at low: Int) -> Int128? {
    var result = coefficient
    var power = exponent
    guard power - low <= Self.digitLimit + 8 else { return nil }
    while power > low {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
      power -= 1
    }
    return result
  }

  /// The same value without zeros at the end of the coefficient, but no exponent above 0 taken away.
  var plain: ExactDecimal {
    guard exponent > 0, let whole = coefficient(at: 0) else { return self }
    return ExactDecimal(coefficient: whole, exponent: 0)
  }
}
