// What is counted where no noun stands right behind the number (`20个拟开工项目`), and changes that go on.

extension SentenceReader {
  /// `教育、文化等项目`: fields of work before 等, no names.
  func areFields(_ clause: Range<Int>, end: Int) -> Bool {
    let list = phrases.left(clause, end: end)
    return list.contains { tokens[$0].kind == .listComma }
      && list.allSatisfy {
        tokens[$0].kind == .listComma || tokens[$0].kind == .word && tokens[$0].wordClass.contains(.noun)
      }
  }

  /// The kind behind 拟, behind a clause with 的, or behind a second number: `4个方面20条措施`.
  func behindVerb(_ start: Int, _ quantity: Quantity) -> Range<Int> {
    let none = start..<start
    guard start < tokens.count else { return none }
    // `5次调高养老金标准`: what is changed so often.
    if quantity.unit.isBytes("次"), Self.changes.contains(text, tokens[start]) {
      return object(from: start + 1)
    }
    if tokens[start].isLetter("拟") {
      let right = phrases.right(from: start + 1)
      return right.isEmpty ? none : start..<right.upperBound
    }
    if tokens[start].begins("方面", in: text), start + 1 < tokens.count, tokens[start + 1].kind == .quantity {
      return phrases.right(from: start + 2)
    }
    return behindClause(start)
  }

  /// All up to punctuation, where it ends in a thing.
  private func object(from start: Int) -> Range<Int> {
    var end = start
    while end < min(tokens.count, start + Self.clauseLimit), tokens[end].isNominal, tokens[end].kind != .name
    {
      end += 1
      if end + 1 < tokens.count, tokens[end].kind == .listComma { end += 1 }
    }
    guard end > start, !tokens[end - 1].wordClass.isDisjoint(with: [.head, .entity]) else {
      return start..<start
    }
    return start..<end
  }

  /// `2次各镇干部参加的协调会议`: meetings are counted, not who takes part in them.
  func behindAttendance(_ right: Range<Int>, _ quantity: Quantity) -> Range<Int> {
    guard !right.isEmpty, quantity.unit.ends("次") || quantity.unit.ends("场") || quantity.unit.ends("期"),
      let verb = (right.upperBound..<min(tokens.count, right.upperBound + 6))
        .first(where: { Self.attendances.contains(text, tokens[$0]) || tokens[$0].kind == .comma }),
      verb + 2 < tokens.count, tokens[verb + 1].isLetter("的"),
      case let event = phrases.right(from: verb + 2), !event.isEmpty
    else { return right }
    return event
  }

  private static let attendances: WordSet = "参加 参与 出席 主持 组织 举办 承办"

  static let changes: WordSet = "调高 提高 上调 下调 调整 调升 调增 提标 调低 降低 调减 修订 修改"

  /// `120项重大科技攻关`: works are counted where no thing is.
  func withWork(_ right: Range<Int>, _ quantity: Quantity) -> Range<Int> {
    let next = right.upperBound
    guard quantity.unit.ends("项"), next < tokens.count, phrases.isActionOnly(tokens[next]),
      next + 1 == tokens.count || tokens[next + 1].kind == .comma,
      right.allSatisfy({ tokens[$0].wordClass.isDisjoint(with: .entity) })
    else { return right }
    return right.lowerBound..<next + 1
  }

  /// `6个园区落地项目90个`: what stands right before a second count is counted there.
  func beforeCounted(_ right: Range<Int>) -> Range<Int> {
    if let owner = ownerOfMore(right) { return owner }
    guard let last = right.last, right.count > 1, last + 1 < tokens.count, tokens[last + 1].kind == .quantity,
      quantities[tokens[last + 1].quantity].measure == .count,
      !tokens[last].wordClass.isDisjoint(with: [.entity, .noun]),
      let owner = right.dropLast().last(where: { tokens[$0].wordClass.contains(.entity) }),
      tokens[owner + 1].range.count > 2 || Self.owners.contains(text, tokens[owner])
    else { return right }
    return right.lowerBound..<owner + 1
  }

  /// `12个高新区重点项目开工300个`: more of them than of their owners.
  private func ownerOfMore(_ right: Range<Int>) -> Range<Int>? {
    guard let first = right.first, let last = right.last, right.count > 1, first > 0, last + 2 < tokens.count,
      tokens[last + 2].kind == .quantity, tokens[first - 1].kind == .quantity,
      !tokens[last + 1].wordClass.isDisjoint(with: [.verb, .action]),
      tokens[first].wordClass.contains(.region) || Self.owners.contains(text, tokens[first]),
      text.has("项目", endingAt: tokens[last].end),
      case .exact(let more) = quantities[tokens[last + 2].quantity].value,
      case .exact(let few) = quantities[tokens[first - 1].quantity].value,
      quantities[tokens[last + 2].quantity].measure == .count, more.exponent == 0, few.exponent == 0,
      more.coefficient > few.coefficient
    else { return nil }
    return first..<first + 1
  }

  /// Whose projects may be counted behind them: `14个产业集群项目300个`.
  private static let owners: WordSet = "产业集群 集群 产业链 园区 产业园区 开发区 县区 区县 乡镇 镇街 街道 镇 县"

  /// `40个吸引力强、带动面广的消费场景`: what the clause before 的 says of the noun behind it.
  private func behindClause(_ start: Int) -> Range<Int> {
    let none = start..<start
    var index = start
    while index < min(tokens.count, start + Self.clauseLimit) {
      let token = tokens[index]
      guard token.isNominal || token.kind == .listComma, token.kind != .name else { return none }
      if token.isLetter("的") {
        guard index > start + 1 else { return none }
        let right = phrases.right(from: index + 1)
        guard let last = right.last, right.lowerBound == index + 1,
          !tokens[last].wordClass.isDisjoint(with: [.entity, .noun])
        else { return none }
        // `5个没有开工的重点项目`: what they have not done.
        let isUndone = SharedWords.nots.contains(text, tokens[start])
        return isShortClause(start..<index) && !isUndone ? start..<right.upperBound : right
      }
      index += 1
    }
    return none
  }

  /// In tokens.
  private static let clauseLimit = 14

  /// `60个已建成公园的配套设施`, `承包经营的食堂`: a few words that say which kind; not what it is like (带动力强).
  private func isShortClause(_ clause: Range<Int>) -> Bool {
    guard let last = clause.last, tokens[last].end - tokens[clause.lowerBound].start < 11,
      tokens[last].range.count > 1,
      clause.contains(where: { !tokens[$0].wordClass.isDisjoint(with: [.verb, .action]) })
    else { return false }
    return clause.allSatisfy {
      tokens[$0].kind != .listComma && tokens[$0].wordClass.isDisjoint(with: [.adverb, .time])
    }
  }

  private static let plans: WordSet = "计划 重点"

  /// `320家承包经营的食堂`: a clause with 的 that has begun like a noun.
  func withClauseNoun(_ right: Range<Int>) -> Range<Int> {
    let mark = right.upperBound
    // `86个计划新开工的亿元以上项目`, `8个重点突破的产业`: what is planned for them stands before what they are.
    if right.count == 1, Self.plans.contains(text, tokens[right.lowerBound]), mark + 2 < tokens.count,
      tokens[mark].wordClass.contains(.verb), tokens[mark + 1].isLetter("的"),
      case let noun = phrases.right(from: mark + 2), noun.lowerBound == mark + 2, !noun.isEmpty
    {
      return noun
    }
    // `60个像样的项目`: words like these say nothing of what it is.
    if mark + 1 < tokens.count, right.count == 2, tokens[mark].isLetter("的"),
      right.allSatisfy({ tokens[$0].kind == .letter && tokens[$0].firstLetter.isHan }),
      case let noun = phrases.right(from: mark + 1), let end = noun.last, noun.lowerBound == mark + 1,
      tokens[end].wordClass.contains(.entity)
    {
      return noun
    }
    // `2家在谈的港资企业`
    if mark + 1 < tokens.count, right.count == 1, tokens[mark].isLetter("的"),
      text.at(tokens[right.lowerBound].start) == "在", tokens[right.lowerBound].range.count == 2,
      case let noun = phrases.right(from: mark + 1), let end = noun.last, noun.lowerBound == mark + 1,
      tokens[end].wordClass.contains(.entity)
    {
      return noun
    }
    guard mark + 1 < tokens.count, tokens[mark].firstLetter == "的", tokens[mark].range.count == 1,
      let last = right.last,
      tokens[last].wordClass.isDisjoint(with: [.entity, .head]) && isShortClause(right)
        // `3个百亿级投资规模的化工项目`
        || right.count > 1 && text.has("规模", endingAt: tokens[last].end)
          && tokens[right.lowerBound].lastLetter == "级"
        // `3家产值超亿元的企业`
        || right.count > 1 && text.has("亿元", endingAt: tokens[last].end),
      case let noun = phrases.right(from: mark + 1), let end = noun.last, noun.lowerBound == mark + 1,
      tokens[end].wordClass.contains(.entity)
    else { return right }
    return right.lowerBound..<noun.upperBound
  }
}

extension SentenceReader {
  /// `压减时间58%、材料52%`, `增长6.5%、力争7%`: the change of the figure before goes on.
  func followChange(_ draft: inout FigureDraft) {
    keepPace(&draft)
    guard let before = drafts.last, before.change == .growth, !draft.features.share, !draft.features.up,
      !draft.features.down, !draft.features.rate,
      draft.clause.lowerBound == before.token + 1 || followsComma(draft, before),
      let first = draft.clause.first
    else { return }
    let goesOn =
      draft.rule == "noun.carried"
      ? (draft.features.target || isPlaceInList(draft)) && !draft.features.linked
      : before.features.governed && draft.rule == "noun.left" && tokens[first].kind == .listComma
        && draft.phrase.lowerBound == first + 1 && draft.phrase.upperBound == draft.token
    guard goesOn else { return }
    draft.features.up = before.direction == .up
    draft.features.down = before.direction == .down
  }

  /// `石门县增速9.6%、沙湾区11.2%`
  private func isPlaceInList(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first, tokens[first].kind == .listComma else { return false }
    return isPlace(first + 1..<draft.clause.upperBound)
  }

  /// `增长6.5%，力争7%`
  private func followsComma(_ draft: FigureDraft, _ before: FigureDraft) -> Bool {
    draft.clause.lowerBound == before.token + 2 && tokens[before.token + 1].firstLetter == ","
      && draft.rule == "noun.carried"
  }

  /// `地方国企资产总额增长9%，营业收入、利润总额分别增长7%、8%`: all of them are the firms'.
  func ofTheirOwner(_ names: [String]?, _ left: Range<Int>) -> [String]? {
    guard let names, let before = drafts.last, before.rule == "noun.left" || before.rule == "noun.carried",
      let end = before.phrase.last,
      Self.accounts.contains(text, tokens[end]),
      left.allSatisfy({
        Self.accounts.contains(text, tokens[$0]) || tokens[$0].kind == .listComma
          || tokens[$0].wordClass.contains(.conjunction)
      })
    else { return names }
    let owner = conjuncts.ownerPrefix(of: before.phrase)
    return names.map { owner + $0 }
  }

  private static let accounts: WordSet = "营业总收入 营业收入 营收 利润总额 利润 净利润 资产总额 总资产 净资产 税收 产值 总产值 税费"
}
