// Halves in and behind a unit, `1天半`, `1个半小时`, and tenths: `三成`.

extension QuantityScanner {
  /// `1天半的时间`, `2年半内`, `1个半小时`: the half is part of the number, unless it begins a word (半数).
  func takeInHalf(_ text: SentenceText, _ unit: FoundUnit, _ quantity: inout Quantity) {
    let isInside = unit.word.count > 2 && text.at(unit.word.lowerBound + 1) == "半"
    guard isInside || text.at(unit.end) == "半", case .exact(let value) = quantity.value, value.exponent == 0,
      unit.multiplier.isEmpty
    else { return }
    if isInside {
      quantity.unit = text.at(unit.end - 1) == "月" ? "个月" : "个小时"
    } else {
      guard quantity.surface.upperBound == unit.end, ends(half: unit.end + 1, in: text) else { return }
      quantity.surface = quantity.surface.lowerBound..<unit.end + 1
    }
    quantity.value = .exact(ExactDecimal(coefficient: value.coefficient * 10 + 5, exponent: -1))
  }

  private func ends(half place: Int, in text: SentenceText) -> Bool {
    switch text.at(place) {
    case "的", "时", "内", "来", "多", "左", "以", "之", "就", "才", "后", "前": true
    case let next: !next.isHan
    }
  }

  /// `八成以上`, `近三成`: tenths. Before a noun only where a word about the number shows that it is one.
  func tenths(_ text: SentenceText, _ number: LexedNumber) -> Quantity? {
    var (end, value) = (number.range.upperBound + 1, number.value)
    // 七八成
    let isBetween = if case .range = value { number.range.count == 2 } else { false }
    guard number.range.count == 1 || isBetween || number.script == .placeholder, text.at(end - 1) == "成",
      ChineseNumerals.digit(text[number.range.lowerBound]) ?? 0 > 0 || number.script == .placeholder
    else { return nil }
    // 两成半
    if text.at(end) == "半", !text.at(end + 1).isHan || text.at(end + 1) == "的", case .exact(let whole) = value
    {
      end += 1
      value = .exact(ExactDecimal(coefficient: whole.coefficient * 10 + 5, exponent: -1))
    }
    let glue = GluedQualifier.read(text, number: number.range.lowerBound, unitEnd: end, isVague: false)
    let before = text.at(number.range.lowerBound - 1)
    let isMore =
      text.at(end) == "多"
      && (text.at(end + 1) == "的" || text.has("一点", at: end + 1) || text.has("点", at: end + 1)
        || isBeforeThing(text, end + 1) || text.has("就业", at: end + 1))
    let isSure =
      glue.qualifier != .exact || !text.at(end).isHan || text.at(end) == "的" || Exclusions.reaches(before)
      || text.has("出头", at: end) || isMore || isBeforeThing(text, end)
      || before == "由" || before == "从" || before == "的" && Self.turns.contains(text.at(end))
    guard isSure, before != "第",
      number.script == .chinese || glue.surface.lowerBound < number.range.lowerBound || before == "足"
        || Exclusions.reaches(before)
        // `占全市X成`, `支出X成以上`
        || glue.surface.upperBound > end || isShare(text, before: number.range.lowerBound)
    else { return nil }
    return Quantity(
      surface: isMore ? glue.surface.lowerBound..<end + 1 : glue.surface, number: number.range, value: value,
      script: number.script, unit: "成", multiplierPower: 0,
      meaning: UnitMeaning(measure: .percent, base: "%", power: 1),
      qualifier: isMore ? .over : glue.qualifier,
      rule: "prose.tenths")
  }

  /// `七成税收`, `三成多企业`: a known thing stands there; 成立, 成员 and 成本 are words of their own.
  private func isBeforeThing(_ text: SentenceText, _ end: Int) -> Bool {
    guard WordTable.shared.match(text, at: end - 1, limit: text.count).wordLength < 2 else { return false }
    let match = WordTable.shared.match(text, at: end, limit: text.count)
    return match.wordLength > 1 && !match.wordClass.isDisjoint(with: [.noun, .head, .entity])
  }

  func isShare(_ text: SentenceText, before number: Int) -> Bool {
    (max(0, number - Self.shareWindow)..<number).contains { text[$0] == "占" }
  }

  /// In letters: 占全市财政总收入的.
  static let shareWindow = 10
}
