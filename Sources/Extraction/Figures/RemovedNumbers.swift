// Numbers that the publisher took out and left nothing: `总投资.亿元`, `增长%`, `项目有个`.

enum RemovedNumbers {
  /// The unit at `place` whose number is missing, or `nil`.
  static func quantity(_ text: SentenceText, at place: Int, units: UnitLexicon) -> Quantity? {
    let start = text[place] == "." ? place + 1 : place
    // `分别增长%、%`
    let isNext = text.at(place - 1) == "、" && text[place] == "%" && text.at(place - 2) == "%"
    guard text.at(place - 1).isHan || isNext,
      let kind = kind(text, at: start, point: start > place, units: units)
    else {
      return nil
    }
    return Quantity(
      surface: place..<kind.end, number: place..<start, value: .redacted(.removed), script: .placeholder,
      unit: text.string(start..<kind.end), multiplierPower: kind.power, meaning: kind.meaning,
      qualifier: .exact, rule: "prose.number-removed")
  }

  private static func kind(
    _ text: SentenceText, at start: Int, point: Bool, units: UnitLexicon
  ) -> (end: Int, power: Int, meaning: UnitMeaning)? {
    let before = text.at(start - (point ? 2 : 1))
    if text.at(start) == "%" {
      let percent = UnitMeaning(measure: .percent, base: "%", power: 0)
      return (start + 1, 0, percent)
    }
    if text.at(start) == "个", !point {
      guard before == "有" || before == "达" || before == "目", !text.at(start + 1).isHan else { return nil }
      return (start + 1, 0, UnitMeaning(measure: .count, base: "个", power: 0))
    }
    var end = start
    var power = 0
    while let step = ChineseNumerals.multiplierPower(text.at(end)), end - start < 3, step >= 4 {
      power += step
      end += 1
    }
    guard end > start, let (word, meaning) = units.word(in: text, at: end, strict: true),
      !text.at(word.upperBound).isHan
    else { return nil }
    // `接待游客万人次`, `总人口万人`
    let isAmount =
      meaning.measure == .money || meaning.measure == .area
      || meaning.measure == .people
        && (word.count == 2 || before == "口")
    guard isAmount, point || amountWords.contains(before) else { return nil }
    return (word.upperBound, power, meaning)
  }

  /// Last letters of words that an amount follows: 投资 收入 产值 金额 成 (完成) 达 现 (实现) 出口 创汇 利润 游客 游人.
  private static let amountWords: Set<Glyph> = [
    "资", "入", "值", "额", "成", "达", "现", "金", "款", "积", "口", "汇", "润", "税", "客", "人",
  ]
}
