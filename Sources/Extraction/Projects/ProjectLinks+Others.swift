// Figures of something else than the project that was named last: of another one, of the next item.

extension ProjectLinks {
  /// `县文化艺术中心项目占地90亩`: the clause names its own subject, which is no mention.
  func speaksOfOther(_ draft: FigureDraft, than surface: String, _ text: SentenceText, _ tokens: [Token])
    -> Bool
  {
    let clause = draft.clause
    if isOfMany(draft, text, tokens) { return true }
    guard let first = clause.first, clause.count > 1, let end = subjectEnd(clause, text, tokens) else {
      return false
    }
    let letters = tokens[first].start..<end
    let isNextProject =
      letters.count == Self.bareLimit - 1 && surface.ends("项目")
      && text.has("项目", endingAt: end)
    guard letters.count > Self.bareLimit || isNextProject, !Self.same.begins(text, at: letters.lowerBound)
    else {
      return false
    }
    let opening = text.string(letters.lowerBound..<letters.lowerBound + 2)
    return !surface.holdsLetters(opening) && !clause.contains { tokens[$0].end <= end && isVerb(tokens[$0]) }
  }

  /// `岚江大桥项目完工。8个项目总投资12亿元`: of all of them, and so many.
  private func isOfMany(_ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    let clause = draft.clause
    guard let first = clause.first, first < draft.token else { return false }
    return (max(1, first)..<min(first + Self.countLimit, draft.token)).contains { index in
      guard tokens[index - 1].kind == .quantity, tokens[index - 1].lastLetter == "个" else { return false }
      // `10个民生项目`
      return tokens[index..<min(draft.token, index + Self.countLimit)].prefix { $0.isNominal }
        .contains { text.has("项目", endingAt: $0.end) }
    }
  }

  /// `投资3亿元的X`, `投资3亿元、占地90亩的X`, `投资3亿元的50兆瓦X`: of what follows, which is no project.
  func isOfUnnamed(_ draft: FigureDraft, _ tokens: [Token]) -> Bool {
    let next = draft.token + 1
    guard next < tokens.count else { return false }
    // `占年度任务2亿元的61%`
    if draft.clause.contains(where: { tokens[$0].wordClass.contains(.share) }) { return false }
    if draft.indicator.ends("投资") {
      if tokens[next].isLetter("的") { return true }
      if tokens[next].kind == .listComma {
        let rest = tokens[next...].prefix(Self.descriptionLimit).prefix { $0.kind != .comma }
        guard let mark = rest.firstIndex(where: { $0.isLetter("的") }), mark + 1 < tokens.count else {
          return false
        }
        return !tokens[next + 1..<mark].contains { $0.kind == .listComma }
          && tokens[mark + 1].kind == .quoted
      }
    }
    return draft.change != .share && draft.token > 1 && tokens[draft.token - 1].isLetter("的")
      && tokens[draft.token - 2].kind == .quantity
  }

  /// In tokens.
  private static let descriptionLimit = 14

  /// `一是岚江防护林工程。投资9万元;二是封山工程投资5万元`: another point than the one that names the project.
  func isInNextPoint(_ draft: FigureDraft, _ tokens: [Token]) -> Bool {
    guard !points.isEmpty else { return false }
    let place = tokens[draft.token].start
    guard let point = points.last(where: { $0 < place }) else { return false }
    guard !mentions.isEmpty else { return isTopicPoint }
    return points[0] < mentions[0].letters.lowerBound && mentions[0].letters.upperBound < point
      && !mentions.contains { $0.letters.lowerBound > point && $0.letters.upperBound <= place }
  }

  /// Where 一是, 二是 and the like stand behind a comma or at the start.
  mutating func findPoints(_ text: SentenceText) {
    if !points.isEmpty { points.removeAll(keepingCapacity: true) }
    guard isTopicPoint || !mentions.isEmpty else { return }
    var place = start + 1
    while place < text.count {
      if text[place] == "是", ChineseNumerals.digit(text[place - 1]) != nil,
        place == start + 1 || !text[place - 2].isHan
      {
        points.append(place - 1)
      }
      place += 1
    }
  }

  /// 等6条 behind a list.
  func isEndOfOthers(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens[index].isLetter("等") && tokens[index + 1].kind == .quantity
      && tokens[..<index].reversed().prefix { $0.kind != .comma }.contains { $0.kind == .listComma }
  }

  func isSemicolon(_ text: SentenceText, _ token: Token) -> Bool {
    token.kind == .comma && token.firstLetter == ";"
  }

  /// `A项目开工，10个民生项目…`: a project is not counted in projects.
  func countsProjects(_ draft: FigureDraft, of surface: String) -> Bool {
    draft.measure == .count && draft.indicator.ends("项目") && surface.ends("项目")
      && !draft.indicator.ends("子项目")
  }

  /// `总投资6亿元的A、总投资3亿元的B开工，总投资达9亿元`: that of all in the list.
  func isOfList(_ offset: Int, _ between: Range<Int>, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    offset > 0 && between.contains { tokens[$0].kind == .comma }
      && isNextOfList(mentions[offset], behind: mentions[offset - 1], text, tokens)
  }

  /// In tokens.
  private static let countLimit = 3

  /// Where the noun of an undertaking ends that begins the clause: `绿色建材产业园完成投资`.
  private func subjectEnd(_ clause: Range<Int>, _ text: SentenceText, _ tokens: [Token]) -> Int? {
    for index in clause {
      let token = tokens[index]
      guard token.isNominal || token.kind == .quantity || token.kind == .listComma else { return nil }
      guard text.has(LetterFacts.head, at: token.end - 1),
        let found = ProjectLexicon.shared.head(text, endingAt: token.end),
        found.head == .project || found.head == .estate
      else { continue }
      return token.end
    }
    return nil
  }

  private func isVerb(_ token: Token) -> Bool {
    token.wordClass.contains(.verb) && token.wordClass.isDisjoint(with: [.noun, .entity, .action, .head])
  }

  /// In letters: 二期项目, 主体工程.
  private static let bareLimit = 5
  private static let same: WordSet = "该 本 此 其 这 整个 全部 项目 工程 一期 二期 三期 四期 首期 主体 附属 配套 建设 目前 总 在建 续建 改造 新建 扩建"

  /// `A产业园是B基地的重要组成部分，总投资…`: of the first is spoken.
  func isWholeOfOther(_ offset: Int, _ text: SentenceText) -> Bool {
    offset > 0 && Self.wholes.begins(text, at: mentions[offset].letters.upperBound)
  }

  private static let wholes: WordSet = "的重要组成部分 的组成部分 的一部分 的重要一环 的核心项目 的重点项目 的子项目 的配套项目"

  /// `4、核桃种植项目。`: the next kind of works, behind one that has a name.
  static func isNextHead(_ text: SentenceText) -> Bool {
    guard text.count < longestHead, isItem(text) else { return false }
    let end = text.at(text.count - 1).isHan ? text.count : text.count - 1
    return text.has("项目", endingAt: end) || text.has("工程", endingAt: end)
  }

  /// In letters.
  private static let longestHead = 24

  /// `10、汶峰水库…`: another item than that of the sentence before.
  static func isItem(_ text: SentenceText) -> Bool {
    var place = text.remarkEnd
    let start = place
    if text.at(place) == "(" { place += 1 }
    while text.at(place).isDigit, place < start + 4 { place += 1 }
    guard place > start, text.at(place - 1).isDigit else { return false }
    switch text.at(place) {
    case "、", ")": return true
    case ".": return !text.at(place + 1).isDigit
    default: return false
    }
  }

  /// `投资2亿元在旧厂房改建的X项目`, `总投资5亿元X项目`: named behind the amount with a word or two between.
  func mentionInClause(_ draft: FigureDraft, _ next: Int, _ text: SentenceText, _ tokens: [Token]) -> Int? {
    guard draft.indicator.ends("投资"), next < tokens.count else { return nil }
    if tokens[next].firstLetter == "的", next + 2 < tokens.count, tokens[next + 1].range.count == 1 {
      // `的市海川饲料厂…项目`
      switch tokens[next + 1].firstLetter {
      case "市", "县", "区", "省": return mentions.firstIndex { $0.tokens.lowerBound == next + 2 }
      default: return nil
      }
    }
    if let offset = mentions.firstIndex(where: { $0.tokens.lowerBound == next }) {
      return draft.indicator.ends("总投资") ? offset : nil
    }
    guard tokens[next].isLetter("在"),
      let offset = mentions.firstIndex(where: { $0.tokens.lowerBound > next + 1 }),
      case let behind = next..<mentions[offset].tokens.lowerBound, behind.count < Self.placeLimit,
      tokens[behind.upperBound - 1].isLetter("的"), !behind.contains(where: { tokens[$0].kind == .comma })
    else { return nil }
    return offset
  }

  /// In tokens.
  private static let placeLimit = 12
}
