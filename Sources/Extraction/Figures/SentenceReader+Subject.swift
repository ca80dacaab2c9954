// The subject that a clause before the number has named.

extension SentenceReader {
  /// The subject of a clause without figures between the figure before and this one:
  /// `进出口总值创历史新高，达到5379亿元`.
  func subject(before draft: FigureDraft) -> Range<Int>? {
    let floor = drafts.last.map { $0.token + 1 } ?? 0
    var end = draft.clause.lowerBound
    for _ in 0..<3 where end - 1 > floor {
      let clause = predicates.clause(before: end - 1)
      let start = max(clause.lowerBound, floor)
      // `从建设阶段看，…`: a view, no subject.
      guard start < clause.upperBound, !Self.views.contains(text, tokens[start]) else { return nil }
      // `有关专家说，…`: who says it.
      if tokens[clause.upperBound - 1].isLetter("说") || isCause(start..<clause.upperBound) {
        end = clause.lowerBound
        continue
      }
      // `在县政府确定的项目中，…`: where, no subject.
      if tokens[start].isLetter("在"), tokens[clause.upperBound - 1].isLetter("中") { return nil }
      if let thing = nounOfItsOwn(start..<clause.upperBound, of: draft) { return thing }
      var subject = withoutAmong(phrases.subject(start..<clause.upperBound))
      if isNoSubject(subject, of: draft) { return nil }
      // `干部作风上，…`: in what field.
      if let last = subject.last, subject.count > 1, tokens[last].isLetter("上") {
        // 土地上，全年报批1800亩
        guard tokens[last - 1].wordClass.contains(.head), quantities[draft.quantity].measure == .area else {
          return nil
        }
        subject = subject.dropLast()
      }
      subject = withoutCourse(subject)
      // `在这方面做了努力，…`: where it was done is no subject.
      if let first = subject.first, first > clause.lowerBound, isPlaced(first, clause.lowerBound) {
        return nil
      }
      if subject.count == 1, namesNothing(subject.lowerBound) {
        end = clause.lowerBound
        continue
      }
      if let last = subject.last {
        // `外贸进出口（海关口径）实现较快增长，增长8%`
        let named = tokens[last].kind == .parenthesis && subject.count > 1 ? last - 1 : last
        let isStatistic = tokens[named].wordClass.contains(.head)
        let isPlain = subject.allSatisfy { tokens[$0].kind == .word && tokens[$0].range.count > 1 }
        if isStatistic || drafts.isEmpty && (clause.lowerBound == 0 || isPlain) { return subject }
      }
      end = clause.lowerBound
    }
    return nil
  }

  /// What a clause names whatever else is said in it.
  private func nounOfItsOwn(_ clause: Range<Int>, of draft: FigureDraft) -> Range<Int>? {
    // `工业项目从拿地到开工，我们用了130天`
    if quantities[draft.quantity].measure == .duration,
      let way = phrases.course(before: clause.upperBound, in: clause)
    {
      return way
    }
    return workRepeated(clause, of: draft) ?? undoneThing(clause) ?? topic(clause, of: draft)
      ?? limitedThing(clause, of: draft) ?? measuredOfNamed(clause) ?? completed(clause, of: draft)
  }

  /// `投资增长最快的是甲镇，增长9%`, `税收过亿元的乡镇有甲镇、乙镇，分别为2亿元、1亿元`: what those who are named are told of.
  func measuredOfNamed(_ clause: Range<Int>) -> Range<Int>? {
    let mark = clause.dropFirst().first {
      guard tokens[$0].isLetter("的"), $0 + 3 < clause.upperBound else { return false }
      return isNaming($0 + 1) || tokens[$0 + 1].wordClass.contains(.entity) && isNaming($0 + 2)
    }
    guard let mark else { return nil }
    var noun = phrases.subject(clause.lowerBound..<mark)
    // `完成投资最多的是甲镇，为9亿元`
    if noun.isEmpty, mark > clause.lowerBound + 1, tokens[mark - 1].firstLetter == "最" {
      noun = phrases.left(clause.lowerBound..<mark - 1, end: mark - 1)
    }
    while noun.count > 1, let last = noun.last, tokens[last].kind != .word || !isStatistic(last) {
      noun = noun.dropLast()
    }
    guard let last = noun.last, isStatistic(last) else { return nil }
    return noun
  }

  /// `亿元以上项目完成投资，甲镇最多，为9亿元`: what they have brought.
  private func completed(_ clause: Range<Int>, of draft: FigureDraft) -> Range<Int>? {
    guard quantities[draft.quantity].measure == .money, clause.count > 2, let last = clause.last,
      tokens[last].wordClass.contains(.head), tokens[last - 1].isWord("完成", in: text)
    else { return nil }
    return last..<last + 1
  }

  private func isNaming(_ index: Int) -> Bool {
    tokens[index].range.count == 1 && (tokens[index].firstLetter == "是" || tokens[index].firstLetter == "有")
  }

  private func isStatistic(_ index: Int) -> Bool { tokens[index].wordClass.contains(.head) }

  /// `推进农房修缮工作，每年修缮2000户`: the work whose verb comes again.
  private func workRepeated(_ clause: Range<Int>, of draft: FigureDraft) -> Range<Int>? {
    guard let verb = draft.clause.last, tokens[verb].range.count == 2,
      !tokens[verb].wordClass.isDisjoint(with: [.verb, .action]),
      let deed = clause.dropFirst().last(where: {
        tokens[$0].range.count == 2 && text.string(tokens[$0].range) == text.string(tokens[verb].range)
      }), deed + 1 < clause.upperBound, tokens[deed + 1].isWord("工作", in: text),
      case let thing = phrases.left(clause.lowerBound..<deed, end: deed), !thing.isEmpty,
      thing.upperBound == deed
    else { return nil }
    return thing.lowerBound..<deed + 1
  }

  /// `投资500万元以上的项目全部入库，我们只有31个`: those that the limit is of.
  func limitedThing(_ clause: Range<Int>, of draft: FigureDraft) -> Range<Int>? {
    guard quantities[draft.quantity].measure == .count,
      let limit = clause.first(where: { tokens[$0].kind == .name && tokens[$0].quantity >= 0 }),
      limit + 2 < clause.upperBound, tokens[limit + 1].isLetter("的"),
      quantities[tokens[limit].quantity].measure == .money,
      let thing = (limit + 2..<clause.upperBound).first(where: { tokens[$0].wordClass.contains(.entity) })
    else { return nil }
    return phrases.left(clause, end: thing + 1)
  }

  /// `利润12亿元，受原料涨价影响，下降3%`: why, no subject.
  private func isCause(_ clause: Range<Int>) -> Bool {
    tokens[clause.lowerBound].isLetter("受") && text.has("影响", endingAt: tokens[clause.upperBound - 1].end)
  }

  /// `投资增速转正，全年增长8%`, `开工率最高的是石桥镇，达到91%`: how it goes is no part of the subject.
  private func withoutCourse(_ subject: Range<Int>) -> Range<Int> {
    guard subject.count > 1, var last = subject.last else { return subject }
    // `出口规模不大，只有9亿元`, `出口体量小，仅9亿元`
    if subject.count > 2, predicates.isDegree(tokens[last], isLast: true) { last -= 1 }
    if Self.sizes.contains(text, tokens[last]), tokens[last - 1].wordClass.contains(.head) {
      return subject.lowerBound..<last
    }
    guard last + 1 == subject.upperBound,
      tokens[last].wordClass.contains(.rateNoun) || Self.extremes.contains(text, tokens[last])
    else { return subject }
    return subject.dropLast()
  }

  /// `还有3亿元没支出`: what has not been done. `白沙镇的同志要好好想一想，去年你们完成3000万元`: who is spoken to.
  private func isNoSubject(_ subject: Range<Int>, of draft: FigureDraft) -> Bool {
    guard let first = subject.first, let last = subject.last else { return false }
    // `希望各镇奋力冲刺，完成60亿元`: a verb that names things too.
    let isWish = subject.count == 2 && text.has("希望", at: tokens[first].start)
    // `我们算一笔账，…`
    return isWish || tokens[last].isLetter("账") || tokens[first].isLetter("没") || tokens[first].isLetter("未")
      || subject.count > 1 && draft.measure != .count && isDoerName(last)
      || isGap(subject, of: drafts.last)
  }

  /// `还有3亿元的缺口，每月要完成1亿元`: the gap is of what was spoken of.
  private func isGap(_ subject: Range<Int>, of before: FigureDraft?) -> Bool {
    guard subject.count == 1, let before, before.phrase == subject else { return false }
    return Self.gaps.contains(text, tokens[subject.lowerBound])
  }

  /// `投资增长9%，还有3亿元的缺口，每月要完成1亿元`: what stands before the gap goes on.
  func hasGap(_ before: FigureDraft, behind draft: FigureDraft) -> Bool {
    drafts.count > 1 && (draft.features.verb || draft.features.target) && before.phrase.count == 1
      && Self.gaps.contains(text, tokens[before.phrase.lowerBound])
  }

  static let gaps: WordSet = "缺口 差距 差额 欠账"

  /// `没有开工的新建项目，7月底前要开工5个`: what has not been done says which.
  private func undoneThing(_ clause: Range<Int>) -> Range<Int>? {
    guard let first = clause.first, tokens[first].firstLetter == "没" || tokens[first].firstLetter == "未",
      let mark = clause.dropFirst().last(where: { tokens[$0].isLetter("的") }),
      case let thing = phrases.left(mark + 1..<clause.upperBound, end: clause.upperBound),
      let last = thing.last,
      tokens[last].wordClass.contains(.entity) || text.has("项目", endingAt: tokens[last].end)
    else { return nil }
    return thing
  }

  /// `新增入库项目，全县一共38个`: the thing and its verb stand first.
  private func topic(_ clause: Range<Int>, of draft: FigureDraft) -> Range<Int>? {
    guard drafts.isEmpty, clause.lowerBound == 0, let first = clause.first,
      draft.clause.allSatisfy({ !tokens[$0].wordClass.isDisjoint(with: [.scope, .adverb, .link, .time]) }),
      tokens[first].wordClass.contains(.verb),
      case let thing = phrases.left(clause, end: clause.upperBound), !thing.isEmpty,
      thing.upperBound == clause.upperBound, first < thing.lowerBound,
      (first..<thing.lowerBound).allSatisfy({
        !tokens[$0].wordClass.isDisjoint(with: [.verb, .action, .adverb])
      })
    else { return nil }
    return thing
  }

  /// A word that alone is no subject.
  private func namesNothing(_ index: Int) -> Bool {
    let only = tokens[index]
    return only.range.count == 1 || Self.vague.contains(text, only) || phrases.isActionOnly(only)
      // `平均增速居全市前列，但我们只增长5%`: of what, was said before.
      || only.wordClass.contains(.rateNoun) && only.wordClass.isDisjoint(with: .head)
  }

  private func isPlaced(_ first: Int, _ floor: Int) -> Bool {
    tokens[first - 1].isLetter("在")
      || first - 1 > floor && tokens[first - 1].isLetter("这")
        && tokens[first - 2].isLetter("在")
  }

  private static let sizes: WordSet = "体量 规模 总量 盘子 基数 份额 欠账"
  private static let vague: WordSet = "主要 重点 部分 一般 关键 基本 真正"
  private static let views: WordSet = "从 按 就"

  /// The last `limit` tokens, or fewer, of the clause that ends at a mark; `nil` where they hold a number.
  func numberless(before mark: Int, limit: Int) -> Range<Int>? {
    var start = mark
    while start > 0, tokens[start - 1].kind != .comma, mark - start < limit {
      start -= 1
      if tokens[start].kind == .quantity { return nil }
    }
    return start..<mark
  }
}
