// Points and stretches of time written with numbers: they are no figures, but say when.

enum Dates {
  /// Whether a time may end in this letter, right behind its number.
  static func mayEnd(_ letter: Glyph) -> Bool {
    switch letter {
    case "年", "月", "日", "号", "时", "点", "分", "季": true
    default: false
    }
  }

  /// `2020年`, `20XX年`, `5月`, `10日`, `1至8月`, `近3年`, `5年来` as a quantity that is a name; else `nil`.
  static func quantity(_ text: SentenceText, _ number: LexedNumber, _ unit: FoundUnit?) -> Quantity? {
    let end = number.range.upperBound
    let length: Int
    switch text.at(end) {
    case "年":
      guard unit == nil || unit?.end == end + 1, isYear(text, number) else { return nil }
      length = 1
    case "月":
      switch text.at(end + 1) {
      case "份", "底", "初", "末": length = 2
      default: length = 1
      }
    case "日", "号", "时", "点", "分":
      guard number.script != .chinese, text.at(end + 1) != "线", text.at(end + 1) != "钟",
        unit == nil || text.at(end) != "点" && text.at(end) != "日"
      else {
        return nil
      }
      // X时尚产业园: the letter begins a word.
      if text.at(end) == "时", inHours.begins(text, at: end) { return nil }
      // 得了81分: minutes follow an hour.
      if text.at(end) == "分", !isHour(text.at(number.range.lowerBound - 1)) { return nil }
      length = 1
    case "季":
      guard isQuarter(text, number) else { return nil }
      length = 2
    default: return nil
    }
    guard number.script != .chinese || text.at(end) == "年" || text.at(end) == "月" else { return nil }
    let value = isShort(text, number) ? thisCentury(number.value) : number.value
    return Quantity(
      surface: number.range.lowerBound..<end + length, number: number.range, value: value,
      script: number.script, unit: "", multiplierPower: 0,
      meaning: UnitMeaning(measure: .duration, base: "", power: 0), qualifier: .exact, rule: "prose.date",
      isName: true, isTime: true)
  }

  /// `1季度`, `第1季度`: one of four, and no `前3季度`, `1-3季度`.
  private static func isQuarter(_ text: SentenceText, _ number: LexedNumber) -> Bool {
    guard text.at(number.range.upperBound + 1) == "度", number.script == .arabic,
      case .exact(let value) = number.value, value.exponent == 0
    else { return false }
    switch text.at(number.range.lowerBound - 1) {
    case "前", "-", "—", "~", "至", "到", "、": return false
    default: return 1...4 ~= value.coefficient
    }
  }

  private static func isHour(_ letter: Glyph) -> Bool { letter == "时" || letter == "点" || letter == ":" }

  /// What follows a stretch of years says what has changed in it.
  static func spansChange(_ text: SentenceText, at place: Int) -> Bool {
    let next = text.at(place + 1)
    switch text.at(place) {
    case "增": return next == "长" || next == "加" || next == "至"
    case "提": return next == "高" || next == "升"
    case "下": return next == "降"
    case "累": return next == "计"
    case "降", "翻", "共": return true
    case "新": return next == "增"
    default: return false
    }
  }

  private static let lasting: LetterSet = ["时", "内", "多", "余", "的", "磨", "如", "之", "左", "半", "一", "期"]
  private static let ways: LetterSet = ["从", "由", "到", "至"]
  private static let inHours: WordSet = "时尚 时代 时装 时空 时光"
  private static let partsOfYear: WordSet = "工作 全年 上半年 下半年 一季度 二季度 三季度 四季度 前三季度"

  /// `04年`: a year without its century.
  private static func isShort(_ text: SentenceText, _ number: LexedNumber) -> Bool {
    number.script == .arabic && number.range.count == 2 && text[number.range.lowerBound] == "0"
      && text.at(number.range.upperBound) == "年"
  }

  private static func thisCentury(_ value: FigureValue) -> FigureValue {
    guard case .exact(let year) = value, year.exponent == 0 else { return value }
    return .exact(ExactDecimal(coefficient: 2000 + year.coefficient, exponent: 0))
  }

  /// Verbs of what is done with the works of a year.
  private static let dealings: [StaticString] = ["批复", "实施", "完成", "申报", "下达", "编制", "开展", "安排"]

  /// Whether number and 年 are a year or a stretch of years rather than a duration.
  private static func isYear(_ text: SentenceText, _ number: LexedNumber) -> Bool {
    if case .exact(let value) = number.value, value.exponent < 0 { return false }
    let start = number.range.lowerBound
    let after = text.at(number.range.upperBound + 1)
    if case .exact(let value) = number.value, value.exponent == 0, value.coefficient >= 1900 { return true }
    if case .range(let low, _) = number.value, low.exponent == 0, low.coefficient >= 1900 { return true }
    if number.range.count == 4 && text[start].isDigit || isShort(text, number) { return true }
    // 20x年: a year with its end hidden.
    if number.script == .placeholder, text.has("20", at: start) { return true }
    if after.isDigit || after.isPlaceholder { return true }
    // `****年`: all four digits hidden.
    if number.script == .placeholder, number.range.count == 4 { return true }
    // `X年，全区…`: a year at the head of its clause.
    if number.script == .placeholder, number.range.count < 3, after == "," || after == "全" || after == "我",
      start == 0 || !text.at(start - 1).isHan && !text.at(start - 1).isDigit
    {
      return true
    }
    // `x年经济总量突破x亿元`: a year opens the sentence, no stretch of them does.
    if number.script == .placeholder, start == 0, after.isHan, !Self.lasting.contains(after) { return true }
    // X年全年, X年工作总结: a year with all of it hidden.
    if number.script == .placeholder, partsOfYear.begins(text, at: number.range.upperBound + 1) {
      return true
    }
    // `批复XX年公路项目9个`
    if number.script == .placeholder, number.range.count > 1, after.isHan, !Self.lasting.contains(after),
      dealings.contains(where: { text.has($0, endingAt: start) })
    {
      return true
    }
    // `3年多来`
    if after == "多" || after == "余", text.at(number.range.upperBound + 2) == "来" { return true }
    switch after {
    case "来", "间", "代", "底", "初", "末", "度", "份", "前", "后", "以", "期", "中", "春", "夏", "秋", "冬", "国", "级":
      return true
    default: break
    }
    // `从X年的X亿元增长到X年的X亿元`: years, both hidden; but `年限达到X年的`.
    if number.script == .placeholder, after == "的", Self.ways.contains(text.at(start - 1)),
      !text.has("达到", endingAt: start)
    {
      return true
    }
    switch text.at(start - 1) {
    case "前": return text.at(start - 2) != "学"
    case "近", "去", "后", "来", "这", "今": return true
    // `年限达到12年`
    case "到" where text.at(start - 2) == "达": break
    // `过去的X年`, `过去的5年`
    case "的" where text.at(start - 2) == "去" && text.at(start - 3) == "过": return true
    // `比X年减少了X天`: which year is hidden.
    case "比", "较": return number.script == .placeholder
    case "自", "到", "至", "于", "在": return number.range.count > 1
    default: break
    }
    // `3年增长58%`, `5年提升2个百分点`, but not 连续3年增长.
    if text.at(start - 1) != "续", spansChange(text, at: number.range.upperBound + 1) { return true }
    let before = text.at(start - 1)
    let startsClause = start == 0 || before == "," || before == ";" || before == ":" || before == "("
    return number.script == .placeholder && number.range.count > 1 && startsClause && after.isHan
  }
}
