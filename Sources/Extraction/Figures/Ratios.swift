// Ratios of several numbers: `4.2:37.5:58.3`, `1∶4.5`; a decimal among them tells them from scores and times.
// And ranges of percentages in words.

enum Ratios {
  /// The ratio that begins with `first`, or `nil`. With one of its numbers hidden it has no value.
  static func read(_ text: SentenceText, _ first: LexedNumber) -> LexedNumber? {
    guard first.script != .chinese else { return nil }
    var (ratio, last, count) = (first, first, 1)
    while count < longest, text.at(ratio.range.upperBound) == ":",
      let next = NumberLexer.lexAfterDash(text, at: ratio.range.upperBound + 1)
    {
      if next.isRedacted { ratio = next }
      (last, count) = (next, count + 1)
      ratio.range = first.range.lowerBound..<next.range.upperBound
    }
    // `1:4.5`, `1.93:1`
    let isWhole = isWhole(text, ratio.range)
    // `收入比由X:X缩小至X:X`: hidden numbers tell nothing of themselves.
    let isHidden = count == 2 && first.isRedacted && last.isRedacted
    let isNamed =
      count == 2 && isNamed(text, before: first.range.lowerBound, within: isHidden ? hiddenNearby : nearby)
    let isRatio = count > 2 || count == 2 && (isOne(first) || isOne(last) || isWhole || isHidden)
    guard isRatio,
      isWhole || isNamed || ratio.range.contains(where: { text[$0] == "." })
        || count > 2 && isStructure(text, before: first.range),
      !text.at(ratio.range.upperBound).isWordLetter
    else { return nil }
    return ratio
  }

  /// `城乡收入比缩小到2:1以内`, `投入产出比1:5`: no score.
  private static func isNamed(_ text: SentenceText, before number: Int, within limit: Int) -> Bool {
    if text.at(number - 1) == "比" { return isRatioOfTwo(text.at(number - 2)) }
    return (max(0, number - limit)..<number).contains {
      text.has("收入比", at: $0) || text.has("之比", at: $0) || text.has("师比", at: $0)
    }
  }

  /// 同比, 环比, 占比 and 对比 are no ratios.
  private static func isRatioOfTwo(_ letter: Glyph) -> Bool {
    switch letter {
    case "同", "环", "占", "对", "相", "评": false
    default: letter.isHan
    }
  }

  /// `三次产业结构由15:42:43调整为…`: no time of day.
  private static func isStructure(
    _ text: SentenceText, before number: Range<Int>, within limit: Int = nearby
  ) -> Bool {
    (max(0, number.lowerBound - limit)..<number.lowerBound).contains {
      text.has("结构", at: $0) || text.has("比重", at: $0) || text.has("比例", at: $0)
    }
  }

  /// `产业结构由2010年的15:42:43调整为12:40:48`, `比例由46:54`: parts of a whole.
  private static func isWhole(_ text: SentenceText, _ range: Range<Int>) -> Bool {
    var sum = ExactDecimal(coefficient: 0, exponent: 0)
    var start = range.lowerBound
    for place in range.lowerBound...range.upperBound where place == range.upperBound || text[place] == ":" {
      guard let part = NumberLexer.decimal(text, start..<place), let more = sum.adding(part) else {
        return false
      }
      (sum, start) = (more, place + 1)
    }
    // 99.9 to 100.1: they are rounded.
    let hundredths = sum.scaled(by: 2).plain
    return hundredths.exponent == 0 && 9990...10010 ~= hundredths.coefficient
      && isStructure(text, before: range, within: inSentence)
  }

  /// In letters.
  private static let nearby = 6
  private static let hiddenNearby = 12
  private static let inSentence = 36

  private static func isOne(_ number: LexedNumber) -> Bool {
    guard case .exact(let value) = number.value else { return false }
    return value.exponent == 0 && value.coefficient == 1
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
    guard let bottom = text[place] == "十" ? 10 : ChineseNumerals.digit(text[place]), bottom > 1,
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
