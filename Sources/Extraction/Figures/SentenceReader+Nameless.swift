// Words before a number that are no name of it: who asks for it, which one it is, of whom it is counted.

extension SentenceReader {
  /// `建设8万亩高标准农田`: an action alone before the number is the verb.
  func isVerb(_ left: Range<Int>) -> Bool {
    guard left.count == 1, let token = left.first.map({ tokens[$0] }) else { return false }
    return token.wordClass.contains(.action) && token.wordClass.isDisjoint(with: [.head, .entity, .noun])
  }

  /// `每个镇街至少落地2个`, `而全市平均水平为3亿元`, `已使用600亩`: of what was spoken of before.
  func leavesNounToBefore(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> Bool {
    guard let first = left.first, let before = drafts.last?.measure else { return false }
    // `确保不垫底、力争全市第3`
    if left.count == 1, tokens[first].isLetter("不") { return true }
    // `本科上线800人，其中600分以上25人`
    if left.count == 1, tokens[first].kind == .name, text.has("分以上", endingAt: tokens[first].end) {
      return true
    }
    guard first > draft.clause.lowerBound else { return false }
    if quantity.measure == .count, tokens[first - 1].firstLetter == "每" {
      return before == .count
        && (left.upperBound..<draft.token).contains { tokens[$0].wordClass.contains(.verb) }
    }
    guard left.count == 1, before == quantity.measure else { return false }
    return Self.averages.contains(text, tokens[first])
      && !tokens[first - 1].wordClass.isDisjoint(with: [.scope, .region])
      || Self.uses.contains(text, tokens[first]) && tokens[first - 1].isLetter("已")
  }

  /// `自然资源局要在20天内办完`, `开发区签了16个`: who does it is no noun.
  func isOfDoersAlone(_ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>, _ token: Int) -> Bool {
    let isDuration = quantity.measure == .duration
    guard isDuration || quantity.measure == .count && right.isEmpty else { return false }
    let isDone = (left.upperBound..<max(left.upperBound, token)).contains { index in
      tokens[index].isLetter("了")
        || tokens[index].wordClass.contains(.verb)
          && tokens[index].wordClass.isDisjoint(with: [.over, .under, .link])
    }
    return (isDone || isDuration) && phrases.isDoers(left)
      || isDone && left.count == 1 && SharedWords.zones.contains(text, tokens[left.lowerBound])
  }

  private static let averages: WordSet = "平均水平 平均值 平均数 均值"
  private static let uses: WordSet = "使用"

  /// `市委对上半年的要求是8%以上`: who asks for it is not what is asked for.
  func isSuperior(_ left: Range<Int>) -> Bool {
    guard let first = left.first, let last = left.last else { return false }
    return Self.superiors.contains(text, tokens[first].start..<tokens[last].end)
  }

  private static let superiors: WordSet = "本级 省委 市委 区委 县委 上级 省委省政府 市委市政府 省政府 市政府 区政府 县政府"

  /// 首期, 首批: says which one, not what.
  func isSerial(_ left: Range<Int>) -> Bool {
    // `公园、广场等处6公里游步道`
    if left.count == 1, let only = left.first, tokens[only].isLetter("处"), only > 0 {
      return tokens[only - 1].isLetter("等")
    }
    return left.count == 1
      && (Self.serials.contains { text.matches($0, at: tokens[left.lowerBound].start) }
        || Self.ways.contains(text, tokens[left.lowerBound]))
  }

  private static let serials: [Word] = ["首期", "首批", "第一批", "一期", "首个"]
  /// `网上挂牌3宗`
  private static let ways: WordSet = "网上 线上 线下"
}
