// Numbers as people read them; a hidden number is shown as it was printed, never as a number.

package import Schema

/// Text of figures' values.
package enum QuantityText {
  /// A figure's value with its unit: `12.5亿元`, `30~50亿元`, `X亿元（隐去）`, `数十亿元（约数）`.
  package static func value(of figure: Figure) -> String {
    let sign: String
    switch figure.qualifier {
    case .about: sign = "约"
    case .over: sign = "超"
    case .under: sign = "近"
    default: sign = ""
    }
    switch figure.written?.kind {
    case .exact(let number): return sign + number.value + figure.unit
    case .range(let range):
      return sign + number(range.low) + "~" + number(range.high) + figure.unit
    case .redacted: return "\(figure.surface)（隐去）"
    case .vague: return "\(figure.surface)（约数）"
    case nil: return figure.surface
    }
  }

  /// The number alone for machines, or nothing where it is not one known number.
  package static func exact(_ quantity: Quantity?) -> String {
    if case .exact(let number) = quantity?.kind { return number.value }
    return ""
  }

  /// The lower and the upper end for machines: of a range, or of a number left open.
  package static func bounds(_ quantity: Quantity?) -> (low: String, high: String) {
    switch quantity?.kind {
    case .range(let range): (number(range.low), number(range.high))
    case .vague(let vague): (number(vague.atLeast), number(vague.atMost))
    default: ("", "")
    }
  }

  package static func isRedacted(_ quantity: Quantity?) -> Bool {
    if case .redacted = quantity?.kind { return true }
    return false
  }

  private static func number(_ decimal: Decimal?) -> String { decimal?.value ?? "" }
}
