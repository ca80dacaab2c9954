// What a whole sentence says of the time of those behind it.

extension TimeAnchors {
  /// `这是结构持续优化的五年。`: what follows is told of all of these years.
  static func isOnYears(_ text: SentenceText) -> Bool {
    guard text.at(1) == "是" else { return false }
    var mark = 2
    while mark < min(text.count, yearsLimit), text[mark] != "," { mark += 1 }
    let end = mark == text.count ? mark - 1 : mark
    guard end > 4, text.at(end - 1) == "年", text.at(end - 3) == "的" else { return false }
    switch text[end - 2] {
    case "三", "四", "五", "十": return true
    default: return false
    }
  }

  /// In letters.
  private static let yearsLimit = 48

  /// `分产业看，…`: the same by its parts.
  static func isOnParts(_ text: SentenceText) -> Bool {
    text.at(0) == "分" && (2..<partsLimit).contains { text.at($0) == "看" && text.at($0 + 1) == "," }
  }

  /// In letters.
  private static let partsLimit = 9

  /// `经过18年的打拼，…`, `回首20年历程，…`: told of now, whenever it began.
  static func looksBackOverYears(_ text: SentenceText) -> Bool {
    // Hardly a sentence begins so.
    switch text.at(0) {
    case "经", "历", "回": break
    default: return false
    }
    guard let verb = passings.first(where: { text.has($0, at: 0) }) else { return false }
    let start = verb.utf8CodeUnitCount / 3
    return (start + 1..<start + yearsLetters).contains {
      text.at($0) == "年" && (text.at($0 - 1).isDigit || ChineseNumerals.digit(text.at($0 - 1)) != nil)
    }
  }

  /// `今年以来，…` tells how things stand, and so do the sentences behind it until one says what is next:
  /// `下一步，…`. Other openings say nothing of it.
  static func tellsSoFar(_ text: SentenceText) -> Bool? {
    switch text.at(0) {
    case "今", "近", "年", "去": soFar.begins(text, at: 0) ? true : nil
    case "下", "接": nexts.begins(text, at: 0) ? false : nil
    default: nil
    }
  }

  private static let soFar: WordSet = "今年以来 近年来 近年以来 年初以来 去年以来"
  private static let nexts: WordSet = "下一步 下步 下半年 下阶段 接下来"

  private static let passings: [StaticString] = ["经过", "历经", "回首", "回望"]
  private static let yearsLetters = 5

  /// `同时也要看到，…`, `在肯定成绩的同时，我们也清醒认识到…`: what is still lacking.
  static func ownsUp(_ text: SentenceText) -> Bool {
    guard let turn = (0..<min(text.count, turnLimit)).first(where: { text[$0] == "也" || text[$0] == "还" })
    else { return false }
    return (turn + 1..<turn + turnLength).contains { SharedWords.admissions.begins(text, at: $0) }
  }

  /// In letters.
  private static let turnLimit = 20
  private static let turnLength = 8

  /// `主要目标包括：…`, `具体目标是：…`: of the year that the sentence before named.
  static func listsGoals(_ text: SentenceText) -> Bool {
    goals.begins(text, at: 0)
      && (0..<min(text.count, colonLimit)).contains { text[$0] == ":" || text.has("包括", at: $0) }
  }

  private static let goals: WordSet = "主要目标 主要预期目标 主要指标 具体目标 预期目标 发展目标"
  /// In letters.
  private static let colonLimit = 12

  /// `去年签约52个，目前开工31个`: by now, behind a year that is over.
  static func present(
    _ text: SentenceText, _ token: Token, behind said: SectionView.Time?, _ place: SectionView.Time,
    _ year: Int?
  ) -> TimeAnchor? {
    // `去年全县产值168亿元。上半年新增企业23家`, said in the second half of the next year.
    let last = said ?? place
    let isFirst = said == nil
    // In a text that speaks from an unknown year: `2008年修到城北。目前，全长3500米`.
    if year == nil, case .year = last, presents.contains(text, token) {
      return TimeAnchor(token: 0, time: .span)
    }
    guard let year, presents.contains(text, token) || isFirst && token.isWord("上半年", in: text) else {
      return nil
    }
    if case .year(let named) = last, named >= year { return nil }
    return last == .document ? nil : TimeAnchor(token: 0, time: .year(year))
  }
}
