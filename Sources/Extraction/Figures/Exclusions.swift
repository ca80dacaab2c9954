// What is written like a figure and is none: dates, names, thresholds, denominators, meeting numbers.

enum Exclusions {
  /// Whether the quantity is a date, a name or a part of one.
  static func isName(_ text: SentenceText, _ quantity: Quantity, _ unit: FoundUnit) -> Bool {
    let number = quantity.number
    let before = text.at(number.lowerBound - 1)
    let after = text.at(quantity.surface.upperBound)
    if before == "第" || before == "每" || before == "前" && !isAfterWord(text.at(number.lowerBound - 2))
      || after == "级" || after == "版" || after == "型"
    {
      return true
    }
    if quantity.script == .chinese, !countsInWords(quantity.measure) { return true }
    // 数十亿元 is an amount, though no number.
    if case .vague = quantity.value { return quantity.measure != .money }
    if quantity.script == .chinese, hasBareScale(text, number), !reaches(before),
      !comesTo(text, number.lowerBound)
    {
      return true
    }
    // `十亿元以上3个`: a threshold before its count.
    if quantity.script == .chinese, quantity.measure == .money, after.isDigit || after.isPlaceholder {
      return true
    }
    // 排名后3位的乡镇, 前10位
    let word = text.at(unit.word.lowerBound)
    if word == "位", before == "后" || before == "前" { return true }
    // 倒数后3名
    if before == "后", word == "名" || word == "家", isOrder(text.at(number.lowerBound - 2)) { return true }
    // 3岁以下婴幼儿: an age that is part of a kind.
    if word == "岁", after.isHan,
      quantity.qualifier != .exact || isAgeOf(text, unit.end)
    {
      return true
    }
    // `50米内换乘比例`: how near.
    if word == "米", after == "内" { return true }
    // `海拔4000米以上乡镇`: which ones.
    if word == "米", quantity.qualifier != .exact, text.has("海拔", endingAt: quantity.surface.lowerBound) {
      return true
    }
    // `满3岁入园`: from when on.
    if word == "岁" || word == "周", before == "满" { return true }
    // `60岁及以上人口`: whose, not how old.
    if word == "岁", after == "及" || after == "(", text.has("及以", at: unit.end) || text.has("(含", at: unit.end)
    {
      return true
    }
    // `1%人口抽样调查`: the name of a survey.
    if quantity.measure == .percent, after == "人", text.has("人口抽样", at: unit.end) { return true }
    // 尼龙66项目: a number in a name.
    if word == "项", after == "目" { return true }
    if word == "亩", text.has("一亩三分", at: number.lowerBound) { return true }
    // （精选3篇）: how many texts a file holds.
    if word == "篇", after == ")" { return true }
    if after == "论", text.has("论坛", at: quantity.surface.upperBound) { return true }
    if isMeeting(text, quantity, unit) || isCircle(text, quantity, unit) { return true }
    if word == "周" && text.at(unit.word.lowerBound + 1) == "年" || word == "人" && after == "制" {
      return true
    }
    return Quotes.encloses(text, quantity.surface)
  }

  /// 倒数, 排名, 考核 by their last letter.
  private static func isOrder(_ letter: Glyph) -> Bool { letter == "数" || letter == "名" || letter == "核" }

  /// 学前1年, 提前40天: 前 belongs to the word before the number.
  private static func isAfterWord(_ letter: Glyph) -> Bool { letter == "学" || letter == "提" }

  /// `2—3岁幼儿`
  private static func isAgeOf(_ text: SentenceText, _ end: Int) -> Bool {
    ages.begins(text, at: end)
  }

  private static let ages: WordSet = "幼儿 婴幼儿 儿童 老人 老年人 青少年 学生 人口 人群 居民 女性 妇女"

  /// Money, percentages and areas count in any numerals.
  static func countsInWords(_ measure: FigureMeasure) -> Bool {
    switch measure {
    case .money, .percent, .area, .points: true
    default: false
    }
  }

  /// 百亿元, 千亿元: a size class unless a verb says that it is reached.
  private static func hasBareScale(_ text: SentenceText, _ number: Range<Int>) -> Bool {
    // 十三亿元 is no size.
    number.count == 1 && ChineseNumerals.digit(text[number.lowerBound]) == nil
  }

  /// `迈上万亿元台阶`, `保持在千亿元以上`
  static func comesTo(_ text: SentenceText, _ end: Int) -> Bool {
    switch text.at(end - 1) {
    case "上":
      return text.has("迈上", endingAt: end) || text.has("跨上", endingAt: end) || text.has("站上", endingAt: end)
    case "在": return text.has("持在", endingAt: end) || text.has("定在", endingAt: end)
    default: return false
    }
  }

  static func reaches(_ before: Glyph) -> Bool {
    switch before {
    case "破", "过", "超", "达", "到", "近", "逾", "约": true
    default: false
    }
  }

  /// `X次全会`, `第3次会议`.
  private static func isMeeting(_ text: SentenceText, _ quantity: Quantity, _ unit: FoundUnit) -> Bool {
    guard text.at(unit.word.lowerBound) == "次", unit.word.count == 1 else { return false }
    let after = unit.end
    let isMeeting =
      text.has("全会", at: after) || text.has("全体", at: after) || text.has("党代会", at: after)
      || text.has("常委会", at: after) || text.has("会议", at: after)
    guard isMeeting else { return false }
    return quantity.script == .placeholder || text.at(quantity.number.lowerBound - 1) == "届"
  }

  /// `1小时通勤圈`, `15分钟健身圈`.
  private static func isCircle(_ text: SentenceText, _ quantity: Quantity, _ unit: FoundUnit) -> Bool {
    guard quantity.measure == .duration else { return false }
    for place in unit.end..<unit.end + 9 {
      let letter = text.at(place)
      if letter == "圈" { return true }
      if !letter.isHan && letter != "“" && letter != "”" { return false }
    }
    return false
  }
}
