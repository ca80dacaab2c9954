// Ratios of several numbers: `4.2:37.5:58.3`, `1∶4.5`; a decimal among them tells them from scores and times.
// And ranges of percentages in words.

enum Ratios {
  /// Where the ratio that begins with `first` ends; `nil` where there is none.
  static func parts(_ text: SentenceText, _ first: LexedNumber) -> Int? {
    guard first.script == .arabic, case .exact(let value) = first.value else { return nil }
    var (end, count, hasPoint) = (first.range.upperBound, 1, value.exponent < 0)
    while count < longest, text.at(end) == ":",
      let next = NumberLexer.lexAfterDash(text, at: end + 1), case .exact(let part) = next.value
    {
      hasPoint = hasPoint || part.exponent < 0
      end = next.range.upperBound
      count += 1
    }
    let isRatio = count > 2 || count == 2 && value.exponent == 0 && value.coefficient == 1
    return isRatio && hasPoint && !text.at(end).isWordLetter ? end : nil
  }

  private static let longest = 4

  /// `百分之八至九`, `百分之五到百分之六`: takes in the end of a range, unless it is the way from one to the other.
  static func extend(_ number: inout LexedNumber, _ text: SentenceText, from start: Int) {
    var place = number.range.upperBound
    switch text.at(place) {
    case "至", "到": place += 1
    case "—", "-", "~", "–":
      while text.at(place) == "—" || text.at(place) == "-" { place += 1 }
      if place == number.range.upperBound { place += 1 }
    default: return
    }
    if text.at(place + 1) == "分", text.has("百分之", at: place) { place += 3 }
    switch text.at(start - 1) {
    case "从", "由", "自": return
    default: break
    }
    guard case .exact(let low) = number.value, number.script == .chinese,
      let end = ChineseNumerals.lex(text, at: place), case .exact(let high) = end.value,
      text.at(end.range.upperBound) != "个",
      ChineseNumerals.multiplierPower(text.at(end.range.upperBound)) == nil
    else { return }
    number.value = .range(low, high)
    number.range = number.range.lowerBound..<end.range.upperBound
  }
}

extension QuantityScanner {
  /// `三分之一`, `五分之二`: a fraction in words of one letter each.
  func fractionInWords(_ text: SentenceText, at place: Int) -> Quantity? {
    guard let bottom = ChineseNumerals.digit(text[place]), bottom > 1,
      let top = ChineseNumerals.digit(text.at(place + 3)), 0 < top, top < bottom,
      ChineseNumerals.digit(text.at(place - 1)) == nil, ChineseNumerals.digit(text.at(place + 4)) == nil,
      text.at(place + 4) != "决"
    else { return nil }
    let range = place..<place + 4
    let value = FigureValue.fraction(
      ExactDecimal(coefficient: Int128(top), exponent: 0),
      ExactDecimal(coefficient: Int128(bottom), exponent: 0))
    return unitless(
      text, range, LexedNumber(range: range, value: value, script: .chinese), rule: "prose.fraction")
  }
}
