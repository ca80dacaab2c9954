// What is counted where the words behind a number end in what is done to it.

extension NounPhrases {
  /// `县区农用地重金属污染溯源整治`: with an action at the end the thing counted is the first thing named.
  func withoutAction(_ range: Range<Int>) -> Range<Int> {
    // `6个领域降碳工作`: that of so many fields.
    if range.count > 2, let first = range.first, Self.fieldsOfWork.contains(text, tokens[first]),
      let last = range.last,
      tokens[last].isWord("工作", in: text)
    {
      return first..<first + 1
    }
    // `10条道路环境提升工作`
    if range.count > 2, let last = range.last,
      tokens[last].isWord("工作", in: text) || tokens[last].isWord("力度", in: text),
      isActionOnly(tokens[last - 1])
    {
      return withoutAction(range.dropLast())
    }
    guard let last = range.last, range.count > 1, isActionOnly(tokens[last]) else { return range }
    // `10万件汽车零部件生产`: what is made.
    if range.count > 2, Self.makings.contains(text, tokens[last]),
      !tokens[last - 1].wordClass.isDisjoint(with: [.noun, .entity, .action])
    {
      return isActionOnly(tokens[last - 1]) ? withoutAction(range.dropLast()) : range.dropLast()
    }
    if var entity = range.first(where: { tokens[$0].wordClass.contains(.entity) }) {
      // `8个产业融合载体建设`: 产业 opens a longer name.
      if entity + 1 < last, tokens[entity].isWord("产业", in: text) {
        entity = (entity + 1..<last).last { tokens[$0].wordClass.contains(.entity) } ?? entity
      }
      // `900户困难老年人家庭改造`
      while entity + 1 < last, tokens[entity + 1].wordClass.contains(.entity) { entity += 1 }
      // `5个集聚区（培育区）建设`
      let isGlossed = entity + 1 < last && tokens[entity + 1].kind == .parenthesis
      return range.lowerBound..<entity + (isGlossed ? 2 : 1)
    }
    // 专项奖励: what is given is a thing.
    if SharedWords.grants.contains(text, tokens[last]) { return range }
    // `9个行业深度治理`: how it is done.
    var end = last
    while end - range.lowerBound > 1, isActionOnly(tokens[end - 1]) { end -= 1 }
    if end < last { return range.lowerBound..<end }
    if range.count > 2, Self.mannersOfWork.contains(text, tokens[last - 1]) { end = last - 1 }
    // `20条班线公交化改造`
    if range.count > 2, tokens[last - 1].lastLetter == "化" {
      end = tokens[last - 1].range.count > 1 ? last - 1 : max(range.lowerBound + 1, last - 2)
    }
    return range.lowerBound..<end
  }

  private static let fieldsOfWork: WordSet = "领域 行业 环节"
  static let mannersOfWork: WordSet = "深度 综合 全面 集中 专项 系统 源头 重点 高效"
}
