// Who is counted behind a number of people, and what they are led to do: `带动320户农户发展林下经济`.

extension NounPhrases {
  /// The people alone, where what they do or have stands behind them.
  func peopleAlone(_ range: Range<Int>) -> Range<Int> {
    if let all = ofPlace(range) { return all }
    guard range.count > 1, range.lowerBound > 0, tokens[range.lowerBound - 1].kind == .quantity,
      Self.counters.contains(tokens[range.lowerBound - 1].lastLetter),
      let first = range.first(where: isPeople), first + 1 < range.upperBound,
      // `脱贫户（监测户）发展养殖业`
      case let last = tokens[first + 1].kind == .parenthesis ? first + 1 : first, last + 1 < range.upperBound,
      case let next = tokens[last + 1], next.kind == .word,
      !next.wordClass.isDisjoint(with: [.action, .verb, .head]), !next.wordClass.contains(.conjunction),
      !(first + 1..<range.upperBound).contains(where: isPeople)
    else { return range }
    return range.lowerBound..<last + 1
  }

  /// `56万岚江人民`: where they live is no part of who they are.
  private func ofPlace(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 1, let last = range.last, Self.inhabitants.contains(text, tokens[last]),
      range.lowerBound > 0, tokens[range.lowerBound - 1].lastLetter == "万",
      range.dropLast().allSatisfy({ tokens[$0].kind == .letter || tokens[$0].wordClass.contains(.region) })
    else { return nil }
    return last..<last + 1
  }

  private static let inhabitants: WordSet = "人民 群众 百姓"

  /// `3200人次参加义务植树活动`: people take part in what is named.
  func takesPart(_ start: Int) -> Bool {
    start > 0 && tokens[start - 1].kind == .quantity
      && (Self.counters.contains(tokens[start - 1].lastLetter)
        || text.has("人次", endingAt: tokens[start - 1].end))
      && Self.takings.contains(text, tokens[start])
  }

  private static let takings: WordSet = "参加 参与 接受 享受 观看 观摩 体验 完成"

  /// `326户群众户均增收3000元`: what each gains, where those who do have been counted.
  func gain(ofCounted phrase: Range<Int>) -> Range<Int>? {
    guard phrase.count > 1, let last = phrase.last, tokens[last].wordClass.contains(.up),
      phrase.lowerBound > 0, tokens[phrase.lowerBound - 1].kind == .quantity
    else { return nil }
    return last..<phrase.upperBound
  }

  private func isPeople(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.range.count > 1, !token.wordClass.isDisjoint(with: [.entity, .noun]) else { return false }
    return Self.peopleEnds.contains(token.lastLetter) || Self.people.contains(text, token)
  }

  /// 户名人位: who is counted by them is a person, or a household.
  private static let counters: LetterSet = ["户", "名", "人", "位"]
  private static let peopleEnds: LetterSet = ["民", "众", "户", "人", "员", "生", "工", "师", "者", "属", "军"]
  private static let people: WordSet = "干部 专家 骨干 代表 人才 劳动力 妇女 老人 青年 儿童"

  /// 每千名, 每万户: out of how many.
  func isPerMany(_ token: Token) -> Bool {
    guard token.firstLetter == "每", token.range.count > 2 else { return false }
    switch text[token.start + 1] {
    case "百", "千", "万", "十": return true
    default: return false
    }
  }
}
