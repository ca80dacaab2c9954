// Works that are named by a verb behind what it is done to: `完成林地优化20万亩`, `城镇更新改造惠及9万人`.

enum DoneWork {
  /// Whether the verb at `index` is the end of what was completed, or of what is good for somebody.
  static func ends(_ index: Int, _ text: SentenceText, _ tokens: [Token], in clause: Range<Int>) -> Bool {
    guard index > clause.lowerBound,
      tokens[index].wordClass.contains(.verb) || tokens[index].begins("提升", in: text),
      tokens[index].wordClass.isDisjoint(with: [.link, .over, .under, .about, .adverb, .target, .share]),
      !tokens[index - 1].wordClass.isDisjoint(with: [.noun, .entity]),
      tokens[index - 1].wordClass.isDisjoint(with: .verb),
      tokens[index - 1].wordClass.isDisjoint(with: .head) || tokens[index - 1].begins("土地", in: text)
    else { return false }
    if index + 1 < clause.upperBound { return benefits.contains(text, tokens[index + 1]) }
    var mark = index - 2
    while mark > clause.lowerBound, index - mark < longest,
      tokens[mark].kind == .letter
        || tokens[mark].isNominal
          && !tokens[mark].wordClass.isDisjoint(with: [.noun, .entity])
    {
      mark -= 1
    }
    return mark >= clause.lowerBound && tokens[index].range.count.isMultiple(of: 2)
      && completions.contains(text, tokens[mark])
  }

  private static let benefits: WordSet = "惠及 受益 惠及了"
  /// In tokens.
  private static let longest = 5
  private static let completions: WordSet = "完成 累计完成 已完成 实施 开展 全面完成 推动 累计推动"
}
