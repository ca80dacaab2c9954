// Exact decimal numbers: money and figures are never binary floats.

/// `coefficient × 10^exponent`, exact.
package struct ExactDecimal: Sendable, Hashable {
  package var coefficient: Int128
  package var exponent: Int

  package init(coefficient: Int128, exponent: Int) {
    self.coefficient = coefficient
    self.exponent = exponent
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// A plain decimal string, no exponent: `3.2`, `110`, `-0.05`.
  package var description: String {
    var digits = String(coefficient.magnitude)
    let sign = coefficient < 0 ? "-" : ""
    guard exponent < 0 else {
      return coefficient == 0 ? "0" : sign + digits + String(repeating: "0", count: exponent)
    }
    let fraction = -exponent
    if digits.utf8.count <= fraction {
      digits = String(repeating: "0", count: fraction - digits.utf8.count + 1) + digits
    }
    let split = digits.index(digits.endIndex, offsetBy: -fraction)
    return sign + digits[..<split] + "." + digits[split...]
  }
}
