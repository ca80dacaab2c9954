// Lists behind a number, and what ends them: `9个学校、医院`, `A片区约9亩用地、B片区约7亩用地`.

extension NounPhrases {
  /// A list goes on unless the thing counted is already complete or something else begins.
  func continuesList(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    // `新材料、投资3亿元的…`, `号源、转诊量增长9%`: the next is named with a number of its own.
    if hasOwnNumber(index + 1) || isSaidAgain(behind: index) { return false }
    let next = tokens[index + 1]
    // `强降水和“海葵”等台风`: names of what follows.
    if next.kind == .quoted, index + 2 < tokens.count, tokens[index + 2].isLetter("等") {
      return false
    }
    // `无工伤事故、无环保事故`: said anew of the next.
    if !next.isNominal || next.isLetter("无") { return false }
    if !tokens[index - 1].wordClass.isDisjoint(with: [.entity, .head]) {
      return isOfTheSameKind(index) || joinsLast(index) || joinsDoer(index)
    }
    // `12项供水工程、“一桥两路”改造工程`
    if next.kind == .quoted, text.has("工程", endingAt: tokens[index - 1].end) { return false }
    // 岚江、苏州河: rivers and roads in a list.
    if next.wordClass.contains(.region), isWay(tokens[index - 1]) { return true }
    return next.kind != .word || !next.wordClass.isDisjoint(with: [.head, .entity, .noun, .action])
  }

  /// `15部法律草案和行政法规草案`, `低保人员和困难人员`: the same word ends both members.
  private func isOfTheSameKind(_ mark: Int) -> Bool {
    let end = tokens[mark - 1].end
    let isList = tokens[mark].kind == .listComma
    var index = mark + 1
    while index < min(tokens.count, mark + 5), tokens[index].kind == .word,
      tokens[index].wordClass.isDisjoint(with: [.verb, .stop, .link])
    {
      if tokens[index].wordClass.contains(.entity) {
        let other = tokens[index].end
        // `9个县区、功能区`, `43所高校、职业院校`
        return text[other - 1] == text[end - 1]
          && (isList && tokens[index].range.count > 1
            || text[other - 2] == text[end - 2] && tokens[index].start > tokens[mark].end)
      }
      index += 1
    }
    return false
  }

  private func isWay(_ token: Token) -> Bool {
    switch token.lastLetter {
    case "江", "河", "湖", "路", "街", "山": token.kind == .letter
    default: false
    }
  }

  /// `13栋住宅楼、镇区11栋住宅楼`: the same is counted anew elsewhere.
  private func isSaidAgain(behind mark: Int) -> Bool {
    guard
      let number = tokens[(mark + 1)...].prefix(Self.placeLimit).firstIndex(where: { !$0.isNominal }),
      tokens[number].kind == .quantity,
      let count = tokens[..<mark].suffix(Self.placeLimit).lastIndex(where: { $0.kind == .quantity }),
      case let noun = tokens[count].end..<tokens[mark].start, case let again = tokens[number].end,
      again + noun.count <= text.count
    else { return false }
    return isSame(noun, again..<again + noun.count)
  }

  /// A statistic stands at token `start`, and its number follows at once or behind its verb.
  private func hasOwnNumber(_ start: Int) -> Bool {
    var index = start
    while index < min(tokens.count, start + 4), tokens[index].isNominal, !isPredicate(tokens[index]) {
      index += 1
    }
    guard index > start, index < tokens.count else { return false }
    // `200亩用地、二期300亩用地`: as much of the same elsewhere.
    if tokens[index].kind == .quantity, index + 1 < tokens.count, start > 1,
      isSame(tokens[index + 1].range, tokens[start - 2].range)
    {
      return true
    }
    guard isMeasured(tokens[index - 1]) else { return false }
    // `14个旅游及工业项目总投资9亿元`: the number is that of all.
    if index > start + 1, tokens[index - 2].isWord("项目", in: text) { return false }
    if tokens[index].kind == .quantity { return tokens[index - 1].wordClass.contains(.head) }
    return isPredicate(tokens[index]) && index + 1 < tokens.count && tokens[index + 1].kind == .quantity
  }

  /// The same letters, and more than one.
  private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count > 1 && one.count == other.count && zip(one, other).allSatisfy { text[$0] == text[$1] }
  }

  private func isPredicate(_ token: Token) -> Bool {
    !token.wordClass.isDisjoint(with: [.up, .down, .link, .over, .under]) && !token.wordClass.contains(.head)
  }

  private func isMeasured(_ token: Token) -> Bool {
    if token.wordClass.contains(.head) { return true }
    switch token.lastLetter {
    case "量", "率", "数", "额": return true
    default: return false
    }
  }

  /// In tokens: 清河小区.
  private static let placeLimit = 6
}
