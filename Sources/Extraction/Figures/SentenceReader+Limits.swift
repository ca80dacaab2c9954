// Of those counted before, how many reach an amount: `68个项目里面，投资5亿元以上的只有9个`.

extension SentenceReader {
  /// The group with the limit that says which of it are counted; `nil` where none stands before the figure.
  func limitedName(_ draft: FigureDraft, _ own: Quantity) -> String? {
    if own.measure == .percent, draft.features.share, let before = drafts.last,
      draft.indicator.ends("元以下") || draft.indicator.ends("元以上"),
      let group = Self.groups.first(where: before.indicator.ends)
    {
      // `10亿元以上的只有2个，1亿元以下的占58%`
      return draft.indicator + group
    }
    // `新签约项目52个，其中10亿元以上6个`
    if own.measure == .count, draft.indicator.ends("元以下") || draft.indicator.ends("元以上"),
      let before = drafts.last(where: { $0.measure == .count }),
      let group = Self.groups.first(where: before.indicator.ends)
    {
      return draft.indicator + group
    }
    guard own.measure == .count, let end = limitEnd(draft) else { return nil }
    let start = limitStart(end)
    let name = group(draft, before: start) ?? draft.indicator
    guard Self.groups.contains(where: name.ends) else { return nil }
    let limit = text.string(tokens[start].start..<tokens[end - 2].end)
    // `亿元以上工业项目61个，其中10亿元以上的只有7个`: one limit takes the place of the other.
    if name.contains(text.string(tokens[end - 2].range)) { return nil }
    if let outer = name.firstPlace(of: "元的")?.upperBound, start < end - 2 {
      return limit + "的" + name[outer...]
    }
    if let outer = name.ranges(of: "以上").last?.upperBound {
      return limit + name[outer...]
    }
    let isCarried = draft.rule == "noun.carried" || draft.rule == "noun.subject" || name != draft.indicator
    return start < end - 2 && isCarried ? limit + "的" + name : nil
  }

  /// `外资项目（含增资项目）`: what is counted with them is no part of the name.
  func withoutInclusion(_ name: String) -> String {
    guard name.ends(withOneOf: Self.closings) else { return name }
    for opening in ["（含", "（包括", "（不含", "（预计", "（初步", "（快报", "(含", "(包括", "(不含", "(预计", "(初步", "(快报"] {
      if let start = name.firstPlace(of: opening)?.lowerBound, start > name.startIndex {
        return String(name[..<start])
      }
    }
    return name
  }

  private static let closings = PhraseSet(words: "） )")

  /// 在谈项目 of `在谈项目中投资5亿元以上的`
  private func group(_ draft: FigureDraft, before limit: Int) -> String? {
    let within = limit - 1
    guard within > draft.clause.lowerBound, tokens[within].isLetter("中") else { return nil }
    let group = phrases.left(draft.clause, end: within)
    return group.isEmpty ? nil : phrases.string(group)
  }

  /// The end of `10亿元以上的`, with no more than 只有 between it and the figure.
  private func limitEnd(_ draft: FigureDraft) -> Int? {
    var end = draft.token
    while end > 2, draft.token - end < 3,
      !tokens[end - 1].wordClass.isDisjoint(with: [.link, .adverb, .under, .over, .target])
        || tokens[end - 1].isLetter("有")
    {
      end -= 1
    }
    // `产值过亿元的21家`
    if end > 4, tokens[end - 1].isLetter("的"), tokens[end - 2].isLetter("元"), tokens[end - 3].isLetter("亿"),
      tokens[end - 4].wordClass.contains(.over)
    {
      return end
    }
    guard end > 1, tokens[end - 1].isLetter("的"), tokens[end - 2].kind == .name,
      !tokens[end - 2].wordClass.contains(.time), tokens[end - 2].quantity >= 0,
      quantities[tokens[end - 2].quantity].measure == .money,
      text.has("以上", endingAt: tokens[end - 2].end) || text.has("以下", endingAt: tokens[end - 2].end)
        || end > 2 && tokens[end - 3].wordClass.contains(.over)
    else { return nil }
    return end
  }

  /// Where `产值过5亿元` begins, whose amount stands before 的 at `end - 1`.
  private func limitStart(_ end: Int) -> Int {
    if let start = phrases.threshold(before: end) {
      // `签约项目中50亿元以上的`: among which, not what of them reaches it.
      return (start..<end - 2).last { tokens[$0].isLetter("中") }.map { $0 + 1 } ?? start
    }
    // 过亿元, 过10亿元
    let over = tokens[end - 2].isLetter("元") ? end - 4 : end - 3
    let isMeasured =
      over > 0 && tokens[over].wordClass.contains(.over) && tokens[over - 1].wordClass.contains(.head)
    return isMeasured ? over - 1 : over < end - 3 ? over : end - 2
  }

  private static let groups = ["项目", "企业", "村", "公司"]

  /// `亿元以上项目40个，其中10亿元以上的8个`: the limit before 的 takes the place of the one named before.
  func withOwnLimit(_ draft: FigureDraft, _ before: String) -> String? {
    guard let limit = ownLimit(draft) else { return nil }
    let letters = Array(before.unicodeScalars)
    guard letters.count > 3,
      let mark = (1..<letters.count - 1).first(where: {
        letters[$0 - 1] == "元" && letters[$0] == "以" && (letters[$0 + 1] == "上" || letters[$0 + 1] == "下")
      })
    else { return nil }
    var start = mark - 1
    while start > 0, Self.amountLetters.contains(letters[start - 1]) { start -= 1 }
    var name = ""
    name.unicodeScalars.append(contentsOf: letters[..<start])
    // `总投资10亿元以上项目3个，2亿元以下的25个`
    if name.ends("总投资") { name.unicodeScalars.removeLast(3) }
    // `亩均投资300万元以上的21个，亩均税收20万元以上的15个`
    if let own = ownStatistic(draft, limit) { name = own }
    name += text.string(limit)
    name.unicodeScalars.append(contentsOf: letters[(mark + 2)...])
    return name
  }

  /// The letters of `2亿元以下` or `亿元以下` before 的 at the end of the figure's clause.
  func ownLimit(_ draft: FigureDraft) -> Range<Int>? {
    guard let last = draft.clause.last, last > draft.clause.lowerBound, tokens[last].isLetter("的"),
      case let limit = tokens[last - 1],
      text.has("元以上", endingAt: limit.end) || text.has("元以下", endingAt: limit.end)
    else { return nil }
    if limit.kind == .name { return limit.wordClass.contains(.time) ? nil : limit.range }
    return text.has("亿", endingAt: limit.end - 3) ? limit.end - 4..<limit.end : nil
  }

  /// What the draft's own limit is of, where it is said.
  private func ownStatistic(_ draft: FigureDraft, _ limit: Range<Int>) -> String? {
    guard let mark = draft.clause.first(where: { tokens[$0].start == limit.lowerBound }),
      mark > draft.clause.lowerBound, tokens[mark - 1].wordClass.contains(.head)
    else { return nil }
    return phrases.string(phrases.left(draft.clause, end: mark))
  }

  private static let amountLetters = Set("0123456789.十百千万亿一二两三四五六七八九".unicodeScalars)
}
