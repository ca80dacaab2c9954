// What stands at the end of a phrase and names nothing.

extension NounPhrases {
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
    // `商户进来23家`
    if range.count > 2, case let last = tokens[range.upperBound - 1], last.range.count == 1,
      VerbLetters.directions.begins(text, at: last.start - 1)
    {
      return withoutTail(range.dropLast(2))
    }
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
            || Self.topics.contains(text, tokens[last])
            || Self.firsts.contains(text, tokens[last]) && text.has("基金", endingAt: tokens[last - 1].end)
            || tokens[last].firstLetter == "一" && tokens[last].range.count == 2
              && tokens[last].begins("一般", in: text))
    {
      range = range.lowerBound..<last
    }
    return range
  }

  private static let measures: LetterSet = ["个", "条", "座", "栋", "处", "家", "所", "幢"]

  /// 专项债方面, 项目这一块: words that make a topic of a noun.
  static let topics: WordSet = "方面 这方面"
}
