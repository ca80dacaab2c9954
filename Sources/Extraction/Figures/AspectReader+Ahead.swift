// What is still ahead: planned, set at the year's beginning, to be done more of, or within so many days.

extension AspectReader {
  /// `年度计划投资2亿元`: 计划 right before the noun.
  func isPlanned(_ draft: FigureDraft) -> Bool {
    guard let first = draft.phrase.first, draft.measure == .money,
      // `年度计划投资：2亿元`
      first >= draft.clause.lowerBound || draft.change != .level || draft.clause.isEmpty,
      // `完成投资9亿元，超年度计划1亿元`
      first == 0 || tokens[first - 1].wordClass.isDisjoint(with: [.over, .compare, .share])
    else { return false }
    // `2023年完成年度投资500万元`: so much of it has been done.
    if first > 1, text.has("年度", endingAt: tokens[first].start),
      tokens[first - 2].begins("完成", in: text)
    {
      return false
    }
    if isOfOneYear(draft) { return true }
    let isAnnual = draft.phrase.contains {
      tokens[$0].begins("年度计划", in: text) || tokens[$0].begins("年度投资", in: text)
        || tokens[$0].begins("年计划", in: text) || tokens[$0].begins("年预计", in: text)
        || tokens[$0].begins("年度预计", in: text)
    }
    // `年度投资计划9亿元`
    if draft.change == .level, draft.indicator.begins("年"), draft.indicator.ends("投资计划") { return true }
    if isAnnual || first > 0 && draft.indicator.ends("投资") && text.has("年度", endingAt: tokens[first].start) {
      return true
    }
    guard first > draft.clause.lowerBound else { return false }
    let isPlan = tokens[first - 1].isWord("计划", in: text)
    // What a project is to cost in all is settled; what it is to cost this year is not.
    return isPlan && draft.clause.contains { tokens[$0].wordClass.contains(.time) }
  }

  /// `全年计划总投资9亿元`, `年度计划总投资9亿元`: so much of it in one year.
  func isOfOneYear(_ draft: FigureDraft) -> Bool {
    guard let first = draft.phrase.first, first > 0, tokens[first].begins("计划", in: text) else {
      return false
    }
    let before = tokens[first - 1]
    return before.isWord("全年", in: text) || before.isLetter("年") || text.has("年度", endingAt: before.end)
  }

  /// `计划11月份竣工；…2个`: of what was told before.
  func isDatedPlan(_ index: Int, _ draft: FigureDraft) -> Bool {
    guard index + 1 < draft.clause.lowerBound, tokens[index].begins("计划", in: text),
      tokens[index + 1].kind == .name
    else { return false }
    return tokens[index..<draft.clause.lowerBound].contains { $0.kind == .comma && $0.firstLetter == ";" }
  }

  /// `总投资58亿元，计划投资10亿元`: so much of it this year.
  func isPlanBehindTotal(_ draft: FigureDraft) -> Bool {
    let start = draft.clause.lowerBound
    guard start > 2, start < draft.token, tokens[start].begins("计划", in: text) else { return false }
    return tokens[start - 1].kind == .comma && tokens[start - 2].kind == .quantity
      && text.has("总投资", endingAt: tokens[start - 3].end)
  }

  /// `再建停车场9处`, `一般性支出再压减5%`: more of it is wanted, where nothing says that it has come.
  func isMore(_ draft: FigureDraft) -> Bool {
    guard draft.measure != .duration, draft.measure != .rank else { return false }
    let again = draft.clause.last { tokens[$0].isLetter("再") }
    guard let again, again + 1 < draft.token, case let verb = tokens[again + 1],
      !verb.wordClass.isDisjoint(with: [.verb, .action, .up, .down])
        || verb.kind == .letter && VerbLetters.isVerb(verb.firstLetter)
    else { return false }
    return !draft.clause.contains { tokens[$0].lastLetter == "了" } && !hasHappened(before: draft)
  }

  /// `按照全会的安排，今年…`: by what was arranged for this year.
  func isByPlan(_ comma: Int) -> Bool {
    guard comma > 1, comma + 1 < tokens.count, Self.arrangements.contains(text, tokens[comma - 1]),
      tokens[comma + 1].begins("今年", in: text) || tokens[comma + 1].begins("全年", in: text)
    else { return false }
    return tokens[max(0, comma - 12)..<comma].reversed().prefix { $0.kind != .comma }
      .contains { $0.begins("按照", in: text) || $0.begins("根据", in: text) || $0.isLetter("按") }
  }

  /// `市里要求年底达到65%`, `市委对上半年的要求是8%以上`: what those above ask for.
  func isRequired(_ draft: FigureDraft) -> Bool {
    // `低于市里要求10个百分点`
    guard draft.change != .difference,
      let asked = draft.clause.last(where: { text.has("要求", endingAt: tokens[$0].end) })
    else {
      return false
    }
    // `市里要求全市开工90个`: of all, not of one's own.
    if owners.last(where: { $0.token < draft.token }).map({ $0.isOther && $0.token > asked }) ?? false {
      return false
    }
    return tokens[max(draft.clause.lowerBound, asked - 8)...asked].contains {
      Self.superiors.begins(text, at: $0.start)
    }
  }

  /// `去年产值30亿元。…要以龙头企业为引领，…力争产值达到60亿元`: what an order or a wish opens is of no year gone by.
  func isAskedNow(_ draft: FigureDraft) -> Bool {
    if let first = tokens.first, first.isLetter("要") || Self.musts.contains(text, first) { return true }
    return draft.clause.first.map { Self.wishes.contains(text, tokens[$0]) } ?? false
  }

  /// `明年初步安排项目30个`: nothing has come of it yet.
  func isYetToCome(_ draft: FigureDraft) -> Bool { isArranged(draft) && !isDoneNow(draft) }

  /// `分解到我区不少于18个`
  private static let allotments: WordSet = "分解 分解到 分配到 下达到"
  private static let musts: WordSet = "必须 务必 务求 要以 要把 要在 要围绕"
  private static let wishes: WordSet = "力争 确保 务必 务求 力求"

  private static let superiors: WordSet = "省里 市里 县里 区里 省委 市委 县委 区委 省政府 市政府 上级"
  private static let arrangements: WordSet = "安排 部署 要求 目标 思路"

  /// `到年底，规上企业达到260家`
  func isYearEnd(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index].isLetter("到"),
      Self.yearEnds.contains(text, tokens[index + 1])
    else { return false }
    // `预计到年末，产值完成115亿元`, said in December.
    return !(monthsRun > 9 && index > 0 && tokens[index - 1].isWord("预计", in: text))
  }

  /// `预计全年完成投资9亿元`, said in the middle of the year.
  func isExpectedOfYear(_ draft: FigureDraft) -> Bool {
    // `…，增长5%`: its growth too.
    let start = draft.change == .growth ? max(0, draft.token - 12) : draft.clause.lowerBound
    guard !isAccount || monthsRun > 2,
      let index = (start..<draft.token).last(where: { tokens[$0].isWord("预计", in: text) })
    else { return false }
    if index > 0, Self.years.contains(text, tokens[index - 1]) || isQuarterRunning(tokens[index - 1]) {
      return true
    }
    return Self.years.contains(text, tokens[index + 1]) || isYearEnd(index + 1)
      || isQuarterRunning(tokens[index + 1])
  }

  /// `预计三季度完成投资30亿元`, told in July.
  private func isQuarterRunning(_ token: Token) -> Bool {
    guard token.range.count == 3, token.wordClass.contains(.time), text.has("季度", endingAt: token.end),
      let quarter = ChineseNumerals.digit(token.firstLetter)
    else { return false }
    return 3 * quarter > monthsRun + 1
  }

  private static let years: WordSet = "全年 今年 年底 年末 今年全年"

  /// `今年我区将全力推进旧城改造，全年征收房屋65万平方米`: 将 in a clause before that has no number.
  func isWillBefore(_ index: Int, _ draft: FigureDraft) -> Bool {
    if isWillToDo(index, draft) || isMadeOf(index, draft) { return true }
    guard tokens[index].isLetter("将"), let first = draft.clause.first, first > 0,
      tokens[first - 1].firstLetter == ",",
      tokens[first].isWord("全年", in: text) || tokens[first].isWord("年内", in: text)
    else { return false }
    return !tokens[index..<first].contains { $0.kind == .quantity }
  }

  /// `为4000名学生免费配镜`: what is done for them stands behind.
  func isDoneFor(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .people, draft.rule == "noun.right", let last = draft.clause.last,
      tokens[last].isLetter("为")
    else { return false }
    return tokens[(draft.token + 1)...].prefix(9).prefix { $0.kind != .comma }.contains {
      !$0.wordClass.isDisjoint(with: [.verb, .action])
    }
  }

  private static let yearEnds: WordSet = "年底 今年底 年末 明年 今年年底"

  /// `不能少于6个`: less is not allowed.
  func isDemanded(_ draft: FigureDraft) -> Bool {
    if isCountAtLeast(draft) || isFloorBeforeWish(draft) || isWhatWouldCome(draft) { return true }
    if let first = draft.clause.first {
      if Self.allotments.contains(text, tokens[first]) { return true }
      if tokens[first].firstLetter == "每", isAtLeastToDo(draft) { return true }
      if isFloorOfYear(draft, first) || isFloorOfEach(draft, first) || isReckonedWith(draft, first) {
        return true
      }
    }
    return draft.features.over
      && draft.clause.contains {
        tokens[$0].wordClass.contains(.over) && tokens[$0].range.count > 3
          && (text.has("不能", at: tokens[$0].start) || text.has("决不", at: tokens[$0].start))
      }
  }

  /// `如果再完成9亿元，全年就能达到60亿元`
  private func isWhatWouldCome(_ draft: FigureDraft) -> Bool {
    Self.conditions.begins(text, at: 0)
      && draft.clause.contains { Self.thens.begins(text, at: tokens[$0].start) }
  }

  private static let conditions: WordSet = "如果 只要 要是 倘若"
  private static let thens: WordSet = "就能 就会"

  /// `新引进企业10家以上`: what has been done is counted, and not at the least.
  private func isCountAtLeast(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .count, draft.change == .level, !isAccount, !draft.features.linked,
      text.has("以上", endingAt: tokens[draft.token].end), let first = draft.clause.first,
      Self.gettings.contains(text, tokens[first])
    else { return false }
    return !hasHappened(before: draft) && !isStated(draft.clause)
      && !tokens[..<draft.token].contains { $0.firstLetter == "了" || $0.lastLetter == "共" }
  }

  /// `到位资金90亿元以上，新开工60个以上，每个镇力争引进2个`: at the least, and more is wished for behind it.
  private func isFloorBeforeWish(_ draft: FigureDraft) -> Bool {
    guard draft.change == .level, !draft.features.linked,
      text.has("以上", endingAt: tokens[draft.token].end),
      let wish = tokens[draft.token...].firstIndex(where: { Self.wishes.contains(text, $0) }),
      !tokens[draft.token..<wish].contains(where: { $0.firstLetter == ";" || isDone($0) }),
      // `完成投资6亿元以上，力争全年9亿元`: so much has come so far.
      wish + 1 == tokens.count || !SharedWords.termsOfYear.contains(text, tokens[wish + 1]),
      !draft.clause.contains(where: { Self.come.contains(text, tokens[$0]) })
    else { return false }
    return !hasHappened(before: draft) && !isStated(draft.clause)
      && !tokens[..<draft.token].contains { $0.lastLetter == "了" || $0.lastLetter == "共" }
  }

  private static let come: WordSet = "累计 完成 实现 达到 达 累计完成 累计实现 落实 争取到"
  private static let gettings: WordSet = "新引进 招引 引进 新招引 新培育 新进 培育 新签约 新认定 新入驻"

  /// `全年投资不低于9亿元`, `投资增速不低于8%`: nothing that is over is told so.
  private func isFloorOfYear(_ draft: FigureDraft, _ first: Int) -> Bool {
    guard draft.features.over, let last = draft.clause.last, Self.floors.contains(text, tokens[last]) else {
      return false
    }
    return SharedWords.termsOfYear.contains(text, tokens[first])
      || draft.change == .growth && !isAccount && !hasHappened(before: draft)
  }

  /// `各村招商引资不低于200万元`: asked of each.
  private func isFloorOfEach(_ draft: FigureDraft, _ first: Int) -> Bool {
    guard let last = draft.clause.last, draft.clause.count > 2,
      tokens[first].firstLetter == "各" || tokens[first].firstLetter == "每"
    else { return false }
    // `亿元以上项目，每个镇至少1个`
    return draft.features.over && Self.floors.contains(text, tokens[last])
      || tokens[last].isWord("至少", in: text)
  }

  /// `按全年增长8%倒推`: the growth that is wanted.
  private func isReckonedWith(_ draft: FigureDraft, _ first: Int) -> Bool {
    guard draft.change == .growth, tokens[first].firstLetter == "按",
      Self.reckonings.begins(text, at: tokens[draft.token].end)
    else { return false }
    return draft.clause.contains { Self.reckonedTerms.begins(text, at: tokens[$0].start) }
  }

  private static let reckonings: WordSet = "倒推 测算 计算"
  private static let reckonedTerms: WordSet = "全年 每年 年均 今年 明年"

  private static let floors: WordSet = "不低于 不少于 不得低于 不得少于 不能低于 不能少于 要不低于"

  /// `每个镇至少引进项目1个`: a deed, and so many of it at the least.
  private func isAtLeastToDo(_ draft: FigureDraft) -> Bool {
    guard let least = draft.clause.first(where: { tokens[$0].isWord("至少", in: text) }),
      least + 1 < draft.token
    else { return false }
    return tokens[least + 1].wordClass.contains(.verb) && !hasHappened(before: draft)
  }

  /// `青溪大道北延工程需征地432亩`: what a work has to be given.
  func isNeeded(by draft: FigureDraft) -> Bool {
    guard let need = draft.clause.last(where: { tokens[$0].isLetter("需") }), need > draft.clause.lowerBound
    else { return false }
    // `四季度工业投资还需完成9亿元`
    if need + 2 == draft.token, Self.come.contains(text, tokens[need + 1]) { return true }
    guard draft.measure == .area || draft.measure == .people || draft.measure == .count,
      !tokens[need - 1].wordClass.isDisjoint(with: [.entity, .noun])
    else { return false }
    return needsDoing(need, before: draft.token)
  }

  /// `两个月内完成征收300亩`, `30天内拆除30处`: how long it may still take; not `近三年内`.
  func isWithin(_ inside: Int) -> Bool {
    var start = inside - 1
    if tokens[start].kind == .name || tokens[start].kind == .quantity {
      switch tokens[start].lastLetter {
      case "天", "周", "月", "年", "日": break
      default: return false
      }
    } else {
      guard Self.spans.contains(tokens[start].lastLetter), tokens[start].range.count == 1, start > 0 else {
        return false
      }
      start -= 1
      if tokens[start].isLetter("个"), start > 0 { start -= 1 }
      // 一百天内
      guard isNumeral(tokens[start].lastLetter) else { return false }
      while start > 0, isNumeral(tokens[start - 1].lastLetter) { start -= 1 }
    }
    let isPast =
      start > 0 && (tokens[start - 1].lastLetter == "近" || tokens[start - 1].begins("过去", in: text))
    return !isPast && inside + 1 < tokens.count && tokens[inside + 1].wordClass.contains(.verb)
      && !text.has("了", endingAt: tokens[inside + 1].end) && text.at(tokens[inside + 1].end) != "了"
  }

  /// `用三年时间，使产值达到9亿元`; what was done in that time has 了, 已 or 仅用.
  func isTimeTaken(_ index: Int) -> Bool {
    guard index > 1, Self.spans.contains(tokens[index - 1].lastLetter) else { return false }
    let start = tokens[index - 1].kind == .letter ? index - 2 : index - 1
    guard start > 0, tokens[start - 1].isLetter("用") else { return false }
    return !tokens[index...].prefix(12).contains { $0.lastLetter == "了" || $0.firstLetter == "已" }
  }

  private func isNumeral(_ letter: Glyph) -> Bool {
    ChineseNumerals.digit(letter) != nil || ChineseNumerals.multiplierPower(letter) != nil
  }

  private static let spans: LetterSet = ["天", "周", "月", "年"]

  /// `全年需供地900亩`
  func isNeeded(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first, first + 1 < draft.token else { return false }
    // `今年全市需筹措资金9亿元`
    let need = draft.clause.first { tokens[$0].wordClass.isDisjoint(with: [.time, .scope, .adverb]) }
    if let need, need > first, needsDoing(need, before: draft.token) { return true }
    // `总投资3亿元，需征地400亩`
    if tokens[first].isLetter("需"), draft.measure == .area || draft.measure == .people {
      return !tokens[first + 1].wordClass.isDisjoint(with: [.action])
    }
    return tokens[first].begins("全年", in: text) && tokens[first + 1].isLetter("需")
  }

  /// 需 stands at `index`, and what has to be done behind it.
  private func needsDoing(_ index: Int, before end: Int) -> Bool {
    guard index + 1 < end, tokens[index].isLetter("需") else { return false }
    return !tokens[index + 1].wordClass.isDisjoint(with: [.verb, .action])
      && tokens[index + 1].wordClass.isDisjoint(with: .head)
  }

  /// `20天内拿出方案`: so long is given.
  func isTerm(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .duration, !hasHappened(before: draft) else { return false }
    let end = tokens[draft.token].end
    let start = text.at(end) == "内" ? end + 1 : end
    guard start > end || text.has("以内", endingAt: end) || text.has("内", endingAt: end) else { return false }
    return Self.results.begins(text, at: start)
  }

  private static let results: WordSet = "拿出 完成 解决 交付 交出 见到 必须 全部 要 腾出 清零"

  /// `从下周起选派干部30名`, `下个月投运以后，供气能力增加到3天`
  func isSoon(_ draft: FigureDraft) -> Bool {
    (max(0, draft.token - 40)..<draft.token).contains { index in
      tokens[index].firstLetter == "下" && Self.soons.begins(text, at: tokens[index].start)
    }
  }

  private static let soons: WordSet = "下周 下个月 下月 下季度"

  /// `年初安排增长6%`, `年初定的是6%以上`: what was wanted, whatever came of it.
  func isSetAtFirst(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .percent, !draft.features.completion else { return false }
    let start = draft.clause.first { tokens[$0].begins("年初", in: text) }
    guard let start else { return false }
    return (start + 1..<draft.token).contains { Self.settings.begins(text, at: tokens[$0].start) }
      || isGoal(behind: draft)
  }

  private static let settings: WordSet = "安排 定的 定了 确定 预定 计划增"

  /// `年初承诺培育企业10户`
  func isPledged(_ index: Int) -> Bool {
    tokens[index].firstLetter == "承" && tokens[index].isWord("承诺", in: text) && index + 1 < tokens.count
      && !tokens[index + 1].wordClass.isDisjoint(with: [.verb, .up, .time])
  }

  /// `准备拿出300万元`
  func isPrepared(_ index: Int) -> Bool {
    tokens[index].firstLetter == "准" && tokens[index].begins("准备", in: text) && index + 1 < tokens.count
      && (!tokens[index + 1].wordClass.isDisjoint(with: [.verb, .action])
        || text.has("拿出", at: tokens[index].end))
  }
}
