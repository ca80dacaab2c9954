// What money is spent on and what is done so many times: named by what stands behind the number.

extension SentenceReader {
  /// `投入9亿元办好民生实事`, `县财政拿出500万元发放消费券`: with nothing named before it money is for what follows.
  func purpose(_ draft: FigureDraft, _ left: Range<Int>) -> Range<Int>? {
    let next = draft.token + 1
    guard left.count < 4, next + 1 < tokens.count, draft.token > 0, !draft.features.rules,
      tokens[next].kind == .word, tokens[next].range.count == 2, tokens[next].wordClass.contains(.verb),
      Self.spendings.contains(text, tokens[draft.token - 1])
    else { return nil }
    // `拿出300万元设立了专项资金`
    let start = tokens[next + 1].isLetter("了") ? next + 2 : next + 1
    let object = phrases.withDoing(phrases.right(from: start))
    guard let first = object.first, object.lowerBound == start else { return wholeClause(from: start) }
    // “28+10”项民生实事: how many.
    if object.count > 2, tokens[first].kind == .quoted, tokens[first + 1].isLetter("项") {
      return object.dropFirst(2)
    }
    return object
  }

  /// `支持巩固提升攻坚成果`: works of several verbs, up to punctuation.
  private func wholeClause(from start: Int) -> Range<Int>? {
    var end = start
    while end < tokens.count, end - start < Self.longestWork, tokens[end].isNominal { end += 1 }
    let isWhole = end - start > 1 && (end == tokens.count || tokens[end].kind == .comma)
    return isWhole ? start..<end : nil
  }

  /// In tokens.
  private static let longestWork = 12

  static let spendings: WordSet = "投入 安排 统筹 统筹安排 拿出 挤出 腾出 掏出 凑出 列支 整合 筹集 筹措 下达 累计投入 共投入 总投入"

  /// `厂房钢结构吊装完成85%`: how far a work has come, its verb included.
  func workDone(_ draft: FigureDraft, _ left: Range<Int>) -> Range<Int>? {
    let verb = left.upperBound
    guard !left.isEmpty, verb < draft.token, tokens[verb].range.count == 2,
      verb + 1 < draft.token, tokens[verb + 1].firstLetter == "完",
      Self.siteWorks.contains(text, tokens[verb])
    else { return nil }
    return left.lowerBound..<verb + 1
  }

  private static let siteWorks: WordSet = "吊装 安装 砌筑 浇筑 铺设 架设 开挖 回填 绑扎 调试 施工 装修 拆除 征收 拆迁 清表 平整"

  /// `打好“保交房”攻坚战，交付3000套`: the work that the clause before calls by name.
  func quotedWork(before draft: FigureDraft) -> Range<Int>? {
    let mark = draft.clause.lowerBound - 1
    guard mark > 1, tokens[mark].firstLetter == "," else { return nil }
    let clause = predicates.clause(before: mark)
    guard let name = clause.last(where: { tokens[$0].kind == .quoted }), name > clause.lowerBound,
      tokens[name - 1].wordClass.contains(.verb), tokens[name].firstLetter == "“"
    else { return nil }
    return name..<name + 1
  }

  /// `省政府12次调度重大项目`: what was done so often, whoever did it.
  func doneTimes(_ draft: FigureDraft, _ left: Range<Int>, _ right: Range<Int>) -> Range<Int>? {
    let next = draft.token + 1
    guard next + 1 < tokens.count, tokens[next].kind == .word, tokens[next].range.count == 2,
      !tokens[next].wordClass.isDisjoint(with: [.verb, .action]),
      tokens[next].wordClass.isDisjoint(with: [.noun, .entity, .head, .up, .down, .link, .over, .under]),
      !Self.changes.contains(text, tokens[next]), left.last.map(isAuthority) ?? true
    else { return nil }
    // `4次举行集中开工活动`: what was held.
    if Self.holdings.contains(text, tokens[next]), case let event = phrases.right(from: next + 1),
      !event.isEmpty
    {
      return event
    }
    return next..<next + 1
  }

  /// `3次亲临岚川考察`: what was done there.
  func doneThere(_ next: Int) -> Range<Int>? {
    guard next < tokens.count else { return nil }
    let way = tokens[next...].prefix(Self.wayTokens).prefix {
      $0.kind == .letter || $0.wordClass.contains(.region)
    }
    guard way.contains(where: { $0.wordClass.contains(.region) }), case let deed = way.endIndex,
      deed < tokens.count, phrases.isActionOnly(tokens[deed]),
      deed + 1 == tokens.count || !tokens[deed + 1].isNominal
    else { return nil }
    return deed..<deed + 1
  }

  private static let wayTokens = 5
  private static let holdings: WordSet = "举行 举办 召开 开展 组织"

  private func isAuthority(_ index: Int) -> Bool {
    switch tokens[index].lastLetter {
    case "委", "府", "局", "办", "组", "记", "长", "导": true
    default: false
    }
  }
}
