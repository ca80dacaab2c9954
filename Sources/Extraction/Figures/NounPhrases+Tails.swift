// What stands at the end of a phrase and names nothing.

extension NounPhrases {
  /// `国控断面达到或好于Ⅲ类水体比例`: from which class on, inside the name of a share.
  func isGrade(_ index: Int, end: Int) -> Bool {
    guard Self.grades.contains(text, tokens[index]), index + 2 < end else { return false }
    if tokens[index + 1].isLetter("或") { return isGrade(index + 2, end: end) }
    return tokens[index + 2].firstLetter == "类" && tokens[index + 1].range.count == 1
      && Self.gradedShares.contains(text, tokens[end - 1])
  }

  private static let grades: WordSet = "好于 优于 劣于 达到 达"
  private static let gradedShares: WordSet = "比例 比率 占比 比重"

  /// 年均浓度, 年均降水量: what is measured all the year.
  func isYearlyMean(_ range: Range<Int>) -> Bool {
    Self.weathers.begins(text, at: tokens[range.lowerBound + 1].start)
      || text.has("浓度", endingAt: tokens[range.upperBound - 1].end)
  }

  private static let weathers: WordSet = "降水 降雨 气温 径流 日照 温度"

  /// `环境满意度测评云岭州连续两年第一`: whose place it is stands behind it.
  func withoutPlaceBehind(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, let last = range.last, Self.placeEnds.contains(tokens[last].lastLetter),
      let head = range.dropLast().last(where: { tokens[$0].wordClass.contains(.head) }), last - head < 5,
      (head + 1...last).allSatisfy({ tokens[$0].kind == .letter || tokens[$0].wordClass.contains(.region) })
    else { return range }
    return range.lowerBound..<head + 1
  }

  private static let placeEnds: LetterSet = ["省", "市", "州", "盟", "县", "区", "旗"]

  /// `债券项目市发改委通过12个`: who has passed them is no part of them.
  private func withoutApprover(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 1, isOffice(tokens[range.upperBound - 1].lastLetter),
      range.upperBound < tokens.count, Self.passings.contains(text, tokens[range.upperBound]),
      let thing = range.last(where: { tokens[$0].wordClass.contains(.entity) }), thing + 1 < range.upperBound
    else { return nil }
    return range.lowerBound..<thing + 1
  }

  private static let passings: WordSet = "通过 批复 批准 核准"

  private func isOffice(_ letter: Glyph) -> Bool {
    switch letter {
    case "委", "局", "厅", "部", "办": true
    default: false
    }
  }

  func withoutTail(_ range: Range<Int>) -> Range<Int> {
    var range = range
    // `工资一项就要9亿元`
    if range.count > 2, tokens[range.upperBound - 1].isLetter("项"), tokens[range.upperBound - 2].isLetter("一")
    {
      return range.dropLast(2)
    }
    // A placeholder alone names nothing, nor does a list of them.
    if range.allSatisfy({
      tokens[$0].kind == .letter && tokens[$0].firstLetter.isPlaceholder || tokens[$0].kind == .listComma
        || tokens[$0].wordClass.contains(.conjunction)
    }) {
      return range.upperBound..<range.upperBound
    }
    // `去年一年才1个`, `在八个县里排第6`
    if range.count == 2, tokens[range.lowerBound].kind == .letter,
      tokens[range.lowerBound + 1].isLetter("年") || tokens[range.lowerBound + 1].isLetter("个")
        || tokens[range.lowerBound + 1].isLetter("家"),
      ChineseNumerals.digit(tokens[range.lowerBound].firstLetter) != nil
    {
      return range.upperBound..<range.upperBound
    }
    if let thing = withoutApprover(range) { return withoutTail(thing) }
    // `工资支出一年要9亿元`
    if range.count > 2, tokens[range.upperBound - 1].isLetter("年"),
      case let digit = tokens[range.upperBound - 2], digit.range.count == 1,
      ChineseNumerals.digit(digit.firstLetter) != nil
    {
      return withoutTail(range.dropLast(2))
    }
    // `复垦项目两个约56亩`: how many, in words.
    if range.count > 2, case let digit = tokens[range.upperBound - 2], digit.range.count == 1,
      Self.measures.contains(tokens[range.upperBound - 1].firstLetter),
      tokens[range.upperBound - 1].range.count == 1,
      ChineseNumerals.digit(digit.firstLetter) != nil,
      tokens[range.upperBound - 3].wordClass.contains(.entity)
    {
      return withoutTail(range.dropLast(2))
    }
    // `年初安排增长5%，结果差了3个百分点`, `解放以来`
    if range.count == 1, case let only = tokens[range.lowerBound],
      only.isWord("结果", in: text) || only.isLetter("来") && text.at(only.start - 1) == "以"
    {
      return range.upperBound..<range.upperBound
    }
    // `项目拆分后共90项`: a time, no noun.
    if let last = range.last, tokens[last].isLetter("后"), range.count > 1 {
      return range.upperBound..<range.upperBound
    }
    while let last = range.last,
      tokens[last].kind == .listComma || tokens[last].wordClass.contains(.conjunction)
        || range.count > 1
          && (tokens[last].isLetter("新") || tokens[last].isWord("闲置", in: text)
            || isYearOfEach(last) || isWorkOfCounted(last) || isHeldTo(last)
            || Self.topics.contains(text, tokens[last])
            || Self.firsts.contains(text, tokens[last]) && text.has("基金", endingAt: tokens[last - 1].end)
            || tokens[last].firstLetter == "一" && tokens[last].range.count == 2
              && tokens[last].begins("一般", in: text))
    {
      range = range.lowerBound..<last
    }
    return range
  }

  /// `供养标准年人均9600元`: for how long.
  private func isYearOfEach(_ last: Int) -> Bool {
    (tokens[last].isLetter("年") || tokens[last].isLetter("月")) && last + 1 < tokens.count
      && PredicateReader.averages.contains(text, tokens[last + 1])
  }

  /// `重点项目建设8个`: they are counted, and not their making.
  private func isWorkOfCounted(_ last: Int) -> Bool {
    guard tokens[last].isWord("建设", in: text), text.has("项目", endingAt: tokens[last].start),
      last + 1 < tokens.count, tokens[last + 1].kind == .quantity
    else { return false }
    return tokens[last + 1].lastLetter == "个" || tokens[last + 1].lastLetter == "项"
  }

  /// `采伐限额控制6万立方米以内`: what is held there.
  private func isHeldTo(_ last: Int) -> Bool {
    tokens[last].isWord("控制", in: text) && tokens[last - 1].wordClass.contains(.head)
      && last + 1 < tokens.count && tokens[last + 1].kind == .quantity
  }

  private static let measures: LetterSet = ["个", "条", "座", "栋", "处", "家", "所", "幢"]

  /// 专项债方面, 项目这一块: words that make a topic of a noun.
  static let topics: WordSet = "方面 这方面"
}
