// What is new of something, by how much it has grown, and what was done to people: nouns that a verb parts.

extension SentenceReader {
  /// `早稻完成插秧12万亩`: what grows there, and not what was done.
  func cropOfWork(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> Range<Int>? {
    guard quantity.measure == .area, left.count == 1, let work = left.first,
      Self.fieldWorks.contains(text, tokens[work]), work > draft.clause.lowerBound + 1,
      text.has("完成", endingAt: tokens[work - 1].end)
    else { return nil }
    var end = work - 1
    // `早稻年内可完成…`
    while end > draft.clause.lowerBound,
      tokens[end - 1].isLetter("可") || !tokens[end - 1].wordClass.isDisjoint(with: [.time, .adverb])
    {
      end -= 1
    }
    let crop = phrases.left(draft.clause.lowerBound..<end, end: end)
    let isThing = crop.last.map { !tokens[$0].wordClass.isDisjoint(with: [.noun, .entity]) } ?? false
    return isThing ? crop : nil
  }

  private static let fieldWorks: WordSet = "播种 种植 移栽 插秧 机插 收割 栽植 建设"

  /// `提高了护林员工资，增幅达30%`: what was raised in the clause before.
  func raised(before draft: FigureDraft) -> Range<Int>? {
    guard drafts.isEmpty, draft.features.rate || draft.features.up || draft.features.down,
      case let mark = draft.clause.lowerBound - 1, mark > 1, tokens[mark].firstLetter == ",",
      case let clause = predicates.clause(before: mark)
    else { return nil }
    if let named = measuredOfNamed(clause) { return named }
    guard let verb = clause.first(where: { !tokens[$0].wordClass.isDisjoint(with: [.up, .down]) }),
      case let thing = phrases.left(verb + 1..<mark, end: mark), let last = thing.last,
      !tokens[last].wordClass.isDisjoint(with: [.head, .noun, .entity])
    else { return nil }
    return thing
  }

  /// `事故9起，死亡5人，增加2起、1人`: a list without a noun goes on from what has the unit of each.
  func inItsUnit(_ quantity: Quantity, behind first: Int) -> FigureDraft? {
    guard quantity.measure == .people || quantity.measure == .count,
      let opening = drafts.last(where: { $0.token == first }), opening.rule == "noun.carried",
      !quantities[opening.quantity].unit.isBytes(quantity.unit)
    else { return nil }
    return drafts.last { $0.token < first && quantities[$0.quantity].unit.isBytes(quantity.unit) }
  }

  /// `列入省级重点项目计划的有9个`: what the plan is of.
  func enrolled(_ draft: FigureDraft) -> Range<Int>? {
    guard let mark = draft.clause.last(where: { tokens[$0].isLetter("的") }),
      let verb = draft.clause.first(where: { NounPhrases.enrolments.contains(text, tokens[$0]) }),
      verb + 1 < mark,
      case let end = Self.rolls.contains(text, tokens[mark - 1]) ? mark - 1 : mark, end > verb + 1,
      case let kind = phrases.left(verb + 1..<end, end: end), let last = kind.last,
      tokens[last].wordClass.contains(.entity)
    else { return nil }
    return kind
  }

  private static let rolls: WordSet = "计划 名单 目录 盘子 库 项目库 清单"

  /// `海上风电新增装机80万千瓦`: of what the new is.
  func ownerOfNew(before left: Range<Int>, _ draft: FigureDraft, _ measure: FigureMeasure) -> String? {
    guard measure == .other, left.count == 1, let head = left.first, tokens[head].wordClass.contains(.head),
      case let verb = head - 1, verb > draft.clause.lowerBound, tokens[verb].isWord("新增", in: text),
      case let owner = phrases.left(draft.clause, end: verb), let last = owner.last,
      owner.upperBound == verb, !phrases.isDoers(owner),
      owner.allSatisfy({
        tokens[$0].kind == .word && tokens[$0].wordClass.isDisjoint(with: [.head, .region])
      }),
      tokens[last].wordClass.contains(.noun)
    else { return nil }
    return phrases.string(owner)
  }

  /// `财政收入9亿元，其中税收5亿元，分别增长8%，…`: one number for the two before.
  func bothBefore(_ draft: FigureDraft) -> String? {
    guard draft.features.each, draft.features.up || draft.features.down, drafts.count > 1,
      draft.measure != .points, case let next = draft.token + 1,
      next == tokens.count || tokens[next].kind == .comma
    else { return nil }
    let (first, second) = (drafts[drafts.count - 2], drafts[drafts.count - 1])
    guard first.change == .level, second.change == .level, first.measure == second.measure,
      first.indicator != second.indicator, !first.indicator.isEmpty, !second.indicator.isEmpty,
      next + 1 >= tokens.count || tokens[next + 1].wordClass.isDisjoint(with: [.up, .down])
    else { return nil }
    return first.indicator + "、" + second.indicator
  }

  /// `A、B销量从第9位、第6位双双升到第2位`: one number for both members.
  func togetherBefore(_ draft: FigureDraft, _ left: Range<Int>) -> Range<Int>? {
    guard left.isEmpty, let before = drafts.last, before.rule == "list.each", !before.phrase.isEmpty,
      draft.clause.contains(where: { Self.together.begins(text, at: tokens[$0].start) })
    else { return nil }
    return before.phrase
  }

  private static let together: WordSet = "双双 均 都"

  /// `化工行业70%以上产能`: the part of what stands before the share that follows it.
  func partOfNamed(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>)
    -> String?
  {
    guard quantity.measure == .percent, !draft.features.rules, left.upperBound == draft.token,
      right.lowerBound == draft.token + 1, let last = left.last, let first = right.first,
      tokens[last].wordClass.contains(.entity) || Self.wholes.contains(text, tokens[last]),
      tokens[last].wordClass.isDisjoint(with: .head),
      !tokens[first].wordClass.isDisjoint(with: [.head, .entity]),
      !SharedWords.grants.contains(text, tokens[first]), !phrases.isActionOnly(tokens[first])
    else { return nil }
    return phrases.string(left) + text.string(tokens[first].range)
  }

  private static let wholes: WordSet = "行业 建成区 城区"

  /// `造林26万亩、其中岚山绿化工程9万亩`: where so much of it was, not what was done.
  func ofProject(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> FigureDraft? {
    guard quantity.measure == .area || quantity.measure == .other, left.count > 1, let last = left.last,
      draft.features.among || isAmong(draft), text.has("工程", endingAt: tokens[last].end),
      let before = drafts.last,
      quantities[before.quantity].unit.isBytes(quantity.unit), before.token + 3 >= draft.clause.lowerBound
    else { return nil }
    return before
  }

  /// `生产总值增长6%，增量居全省第二`: by how much it has grown.
  func increase(_ draft: FigureDraft, _ left: Range<Int>, _ before: FigureDraft) -> String? {
    guard left.count == 1, tokens[left.lowerBound].isWord("增量", in: text),
      follows(before, draft, .listComma) || follows(before, draft, .comma)
    else { return nil }
    return Self.withoutTotal(before.indicator) + draft.indicator
  }

  /// `投资总量9亿元，增量1亿元`: of the investment.
  private static func withoutTotal(_ indicator: String) -> String {
    indicator.ends("总量") && indicator.utf8.count > 6
      ? String(indicator.unicodeScalars.dropLast(2)) : indicator
  }

  /// `提前转移安置8000人`: what was done to people of whom nothing was said.
  func rescue(_ draft: FigureDraft) -> Range<Int>? {
    guard let verb = draft.clause.last, Self.rescues.contains(text, tokens[verb]) else { return nil }
    return verb..<verb + 1
  }

  private static let rescues: WordSet = "出动 转移安置 紧急转移安置 紧急转移 转移 疏散 撤离 应急搬迁 避险转移 妥善安置"
}
