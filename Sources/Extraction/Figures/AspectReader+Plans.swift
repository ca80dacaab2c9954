// Plans that are told in a review, and what goes on from them.

extension AspectReader {
  /// `今年全区计划实施改造项目9个`, `计划完成投资2亿元`: what was planned to be done, in whatever review.
  func isPlannedDeed(_ draft: FigureDraft) -> Bool {
    guard draft.change == .level,
      let plan = draft.clause.last(where: { tokens[$0].begins("计划", in: text) }),
      tokens[plan].range.count == 2, plan + 1 < draft.token,
      !tokens[plan + 1].wordClass.isDisjoint(with: [.verb, .action]),
      // 计划投资 is what something costs.
      !tokens[plan + 1].wordClass.contains(.head)
    else { return false }
    if isPlanName(plan) { return false }
    return !(plan + 1..<draft.token).contains { tokens[$0].isLetter("的") || isDone(tokens[$0]) }
  }

  /// What an account of things done tells of things still to come.
  func isToComeYet(_ draft: FigureDraft, _ signs: ClauseSigns) -> Bool {
    signs.contains(.planned) && (isPlannedDeed(draft) || isPlannedMeasure(draft)) || isStillToDo(draft)
      // `另2幢预计9月底前封顶`
      || duty(behind: draft) == .all
  }

  /// `今年计划玉米种植面积9万亩`: without a deed.
  private func isPlannedMeasure(_ draft: FigureDraft) -> Bool {
    guard draft.change == .level, draft.measure == .area || draft.measure == .other,
      draft.rule == "noun.left", let plan = draft.phrase.first.map({ $0 - 1 }), plan > draft.clause.lowerBound
    else { return false }
    return tokens[plan].isWord("计划", in: text) && tokens[plan - 1].wordClass.contains(.time)
  }

  /// `还需要改造1200户`
  private func isStillToDo(_ draft: FigureDraft) -> Bool {
    guard draft.change == .level, let first = draft.clause.first else { return false }
    var next = first
    while next < draft.token, Self.stills.contains(text, tokens[next]) { next += 1 }
    guard next > first, next < draft.token, Self.needs.contains(tokens[next - 1].lastLetter) else {
      return false
    }
    return !tokens[next].wordClass.isDisjoint(with: [.verb, .action])
  }

  private static let needs: LetterSet = ["需", "要"]
  private static let stills: WordSet = "还 尚 仍 还需 还需要 尚需 仍需 需 需要 要"

  /// `去年计划新开工6000套，实际开工5800套`: the plan of a year gone by, and what came of it.
  func isPlannedBesideDone(_ draft: FigureDraft) -> Bool {
    let mark = draft.token + 1
    return mark + 1 < tokens.count && tokens[mark].kind == .comma && tokens[mark].firstLetter == ","
      && Self.results.begins(text, at: tokens[mark].end) && isPlannedDeed(draft)
  }

  private static let results: WordSet = "实际 实只 只完成 仅完成 只开工 只建成 结果 全年共 全年完成 全年实际 全年累计"

  /// `营养改善计划惠及学生30万人`: what a plan that has a name does.
  func isPlanName(_ plan: Int) -> Bool {
    guard plan > 0, plan + 1 < tokens.count, tokens[plan].begins("计划", in: text) else { return false }
    return tokens[plan - 1].kind != .comma && tokens[plan - 1].kind != .quantity
      && tokens[plan - 1].wordClass.isDisjoint(with: [.time, .scope, .region, .adverb, .conjunction, .stop])
      && tokens[plan + 1].wordClass.contains(.verb) && !Self.planDeeds.contains(text, tokens[plan + 1])
      && Self.planEffects.contains(text, tokens[plan + 1])
  }

  private static let planEffects: WordSet = "惠及 覆盖 带动 支持 资助 支出 吸引 撬动 培养"
  private static let planDeeds: WordSet = "完成 实施 新建 改造 开工 开工建设 新开工 安排"

  private static let entries: WordSet = "列入 纳入 进入"

  /// `产值达到10亿元，预计增长24%`, `改造9个，面积不少于8万平方米`, `2021年拟办10项，计划投资4亿元`: it goes on from what was wanted.
  func goesOnWishing(_ draft: FigureDraft, inPlan: Bool, ofCount: Bool) -> Bool {
    guard let first = draft.clause.first, first > 1,
      tokens[first - 1].kind == .comma && tokens[first - 1].firstLetter == ","
        && tokens[first - 2].kind == .quantity
        || isRemarkOfYear(draft) || ofCount && isPartOfPlan(draft)
    else { return false }
    if isRemarkOfYear(draft) || ofCount && isPartOfPlan(draft) { return true }
    if draft.features.expected { return draft.change == .growth }
    if isPaceOfPlan(draft) { return true }
    if draft.features.over { return !draft.clause.contains { isDone(tokens[$0]) } }
    // `另安排征迁2万平方米`
    if tokens[first].isLetter("另"), first + 1 < draft.token, tokens[first + 1].begins("安排", in: text) {
      return true
    }
    return inPlan && draft.measure == .money && draft.project == nil && tokens[first].begins("计划", in: text)
  }

  /// `计划实施工程186件，其中：水毁修复64件，除险加固7件`: parts of what was wanted, with nothing said of them.
  private func isPartOfPlan(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .count || draft.measure == .area || draft.measure == .people,
      draft.change == .level,
      draft.clause.allSatisfy({
        SharedWords.rests.contains(text, tokens[$0])
          || tokens[$0].isNominal && tokens[$0].wordClass.isDisjoint(with: [.adverb, .link, .time, .stop])
          || tokens[$0].wordClass.contains(.among)
      })
    else { return false }
    // `…；电力工程1件；其他209件`: counted as the one before is.
    if let first = draft.clause.first, tokens[first - 2].kind == .quantity,
      tokens[first - 2].lastLetter == tokens[draft.token].lastLetter,
      tokens[..<first].contains(where: { $0.wordClass.contains(.among) })
    {
      return true
    }
    let part = tokens[..<draft.token].lastIndex { $0.wordClass.contains(.among) || $0.firstLetter == ";" }
    return part.map { tokens[$0].wordClass.contains(.among) } ?? false
  }

  /// `全年任务9亿元（去年8亿元）`: the same of another year.
  private func isRemarkOfYear(_ draft: FigureDraft) -> Bool {
    draft.token > 2 && tokens[draft.token - 1].wordClass.contains(.time)
      && tokens[draft.token - 2].firstLetter == "(" && tokens[draft.token - 3].kind == .quantity
  }

  /// `较全市平均增幅49%低12个百分点`: the number that one's own is held against.
  func isHeldUp(_ draft: FigureDraft) -> Bool {
    let next = draft.token + 1
    if isInBrackets(draft) || isImagined || isOfWider(draft) || isRatio(draft) { return true }
    // `与全国2.8%的平均水平还有差距`
    if next + 1 < tokens.count, tokens[next].isLetter("的"), Self.levels.contains(text, tokens[next + 1]),
      let last = draft.clause.last, tokens[last].wordClass.contains(.scope), !isOwn(tokens[last])
    {
      return true
    }
    // `仅为全省开发区平均水平（23万元）的71%`
    if draft.clause.isEmpty, draft.token > 1, tokens[draft.token - 1].firstLetter == "(",
      Self.levels.contains(text, tokens[draft.token - 2])
        || tokens[draft.token - 2].wordClass.contains(.rateNoun) && tokens[draft.token - 2].firstLetter == "平"
    {
      if Self.peers.contains(where: { text.has($0, endingAt: tokens[draft.token - 2].start) }) { return true }
      return tokens[max(0, draft.token - 8)..<draft.token].contains {
        $0.wordClass.contains(.scope) && $0.firstLetter == "全" && !isOwn($0)
      }
    }
    guard next + 1 < tokens.count, tokens[next + 1].kind == .quantity, tokens[next].range.count == 1 else {
      return false
    }
    switch tokens[next].firstLetter {
    case "低", "高", "快", "慢", "多", "少": break
    default: return false
    }
    return draft.clause.contains { tokens[$0].wordClass.contains(.compare) }
      && draft.clause.contains {
        tokens[$0].wordClass.contains(.scope) && tokens[$0].firstLetter == "全" && !isOwn(tokens[$0])
      }
  }

  /// `增长11%（全国9%、全省8%）`, `收入9亿元（全市60亿元）`: what others have, beside one's own.
  func isInBrackets(_ draft: FigureDraft) -> Bool {
    guard draft.change != .rank, let first = draft.clause.first, draft.clause.count < 6,
      draft.clause.contains(where: { isBeyondOwn(tokens[$0]) }),
      draft.clause.allSatisfy({ Brackets.isPlace(tokens[$0]) || tokens[$0].wordClass.contains(.rateNoun) }),
      let open = Brackets.opening(tokens, before: first), open > 0
    else { return isOfStandard(draft) }
    return tokens[open - 1].kind == .quantity
  }

  /// `比全省（2.0%）高0.4个百分点`
  private func isOfStandard(_ draft: FigureDraft) -> Bool {
    let open = draft.token - 1
    return draft.clause.isEmpty && open > 1 && tokens[open].firstLetter == "("
      && Brackets.isHeldAgainst(tokens, open) && isBeyondOwn(tokens[open - 1])
  }

  private func isBeyondOwn(_ token: Token) -> Bool {
    token.wordClass.contains(.scope) && token.firstLetter == "全" && !isOwn(token)
      && (text.at(token.start + 1) == "国" || text.at(token.start + 1) == "省" || isWider(token))
  }

  /// Those of the same kind, together.
  private static let peers: [StaticString] = [
    "州市", "市州", "州县", "县市", "市县", "市区", "区县", "县区", "地市", "盟市", "旗县", "乡镇", "镇街", "各县", "各市", "各区", "各地",
  ]
  private static let levels: WordSet = "平均水平 平均值 平均线 水平"

  /// `启动项目14个，占目标任务的77%`, `引进资金6亿元，占任务5亿元的120%`: it has come, for it is measured.
  func isMeasured(_ draft: FigureDraft) -> Bool {
    let comma = draft.token + 1
    guard comma + 3 < tokens.count, tokens[comma].firstLetter == ",", !draft.features.target,
      tokens[comma + 1].isLetter("占") || tokens[comma + 1].isWord("完成", in: text)
    else { return false }
    let behind = tokens[(comma + 2)...].prefix(6).prefix { $0.kind != .comma }
    guard let last = behind.lastIndex(where: { $0.kind == .quantity }), tokens[last].lastLetter == "%" else {
      return false
    }
    // `4月底前要开工30个，占任务的50%`
    let start = tokens[..<draft.token].lastIndex { $0.firstLetter == ";" } ?? 0
    if (start..<draft.token).contains(where: {
      isDeadline($0) || isYearEnd($0) || tokens[$0].wordClass.contains(.target) && !isMetTarget($0)
    }) {
      return false
    }
    return behind[..<last].contains {
      text.has("任务", endingAt: $0.end) || text.has("目标", endingAt: $0.end) || text.has("计划", endingAt: $0.end)
    }
  }

  /// `其余项目有望按时完成；铁路完成征地980亩`: hoped for in another part of the sentence.
  func isHopeApart(_ index: Int, _ draft: FigureDraft) -> Bool {
    tokens[index].firstLetter == "有" && index < draft.clause.lowerBound
      && tokens[index..<draft.clause.lowerBound].contains { $0.kind == .comma && $0.firstLetter == ";" }
  }

  /// `年初预算为：税收收入9亿元、非税收入3亿元`
  func isBudgeted(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .money,
      let colon = tokens[..<draft.token].lastIndex(where: { $0.firstLetter == ":" })
    else { return false }
    return text.has("预算为", endingAt: tokens[colon].start) || text.has("预算是", endingAt: tokens[colon].start)
  }

  /// `今年还将办好十件实事：新建学校3所；…`: what is listed behind it is to be done.
  func isUndertaken(_ colon: Int) -> Bool {
    guard colon > 1, text.has("实事", endingAt: tokens[colon].start) else { return false }
    return (max(0, colon - 14)..<colon).reversed().prefix { tokens[$0].kind != .comma }.contains {
      tokens[$0].isLetter("将") || tokens[$0].isLetter("要") || text.has("将", endingAt: tokens[$0].end)
    }
  }

  /// `按计划有序推进`: how it goes.
  private func isOnPlan(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].isLetter("按") && Self.courses.begins(text, at: tokens[index].end)
  }

  private static let courses: WordSet = "有序 顺利 稳步 正常 扎实 如期 推进 进行"

  /// `申报技改导向计划52个项目`: a paper that lists them.
  private func isPaper(_ plan: Int) -> Bool {
    guard plan > 1, tokens[plan + 1].kind == .quantity,
      !tokens[plan - 1].wordClass.isDisjoint(with: [.noun, .action])
    else { return false }
    return (max(0, plan - 8)..<plan - 1).reversed().prefix { tokens[$0].kind != .comma }
      .contains { Self.entries.contains(text, tokens[$0]) || Self.applyings.contains(text, tokens[$0]) }
  }

  private static let applyings: WordSet = "申报 上报 入选 入围 获批"

  /// `未按计划开工9个`, `计划外项目开工9个`, `列入关闭计划的9处`, `按计划有序推进`: no plan of what is counted.
  func isOutsidePlan(_ index: Int) -> Bool {
    guard tokens[index].firstLetter == "计", tokens[index].isWord("计划", in: text), index + 1 < tokens.count
    else { return false }
    if tokens[index + 1].isLetter("外") || isOnPlan(index) || isPaper(index) { return true }
    if tokens[index + 1].isLetter("的") {
      return (max(0, index - 4)..<index).contains { Self.entries.contains(text, tokens[$0]) }
    }
    return index > 1 && tokens[index - 1].isLetter("按") && tokens[index - 2].lastLetter != "要"
      && (tokens[index - 2].isLetter("未") || tokens[index - 2].lastLetter == "没"
        || text.has("没有", endingAt: tokens[index - 1].start))
  }

  /// `计划完成率57%`, `达到目标进度的项目32个`, `占年度力争目标的80%`: measured by what was wanted.
  func isNamedByGoal(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, case let next = tokens[index + 1] else { return false }
    switch tokens[index].firstLetter {
    case "计": return next.lastLetter == "率" && next.wordClass.contains(.head)
    // 目标考评: an examination.
    case "目": return next.begins("考评", in: text) || next.begins("考核", in: text)
    case "达":
      return tokens[index].isWord("达到目标", in: text) && (next.isLetter("的") || next.begins("进度", in: text))
    case "力", "争", "奋":
      guard next.begins("目标", in: text) else { return false }
      return (max(0, index - 5)..<index).reversed().prefix { tokens[$0].kind != .comma }.contains {
        !tokens[$0].wordClass.isDisjoint(with: [.share, .compare]) || tokens[$0].begins("完成", in: text)
      }
    default: return false
    }
  }

  /// `51个加快建设项目完成9亿元`, `全区重点推进项目14个`: a kind of them.
  func isOfKindToDo(_ index: Int) -> Bool {
    guard index > 0, index + 2 < tokens.count else { return false }
    // `教育现代化推进工程项目17个`
    if tokens[index + 1].begins("工程", in: text) {
      let next = text.has("项目", at: tokens[index + 2].start) ? index + 3 : index + 2
      return next < tokens.count && tokens[next].kind == .quantity
    }
    guard text.has("项目", endingAt: tokens[index + 1].end) else { return false }
    return tokens[index - 1].kind == .quantity || tokens[index - 1].isWord("重点", in: text)
  }

  /// `高于年度预期目标增速（6%）2个百分点`
  private func isGoalInBrackets(_ draft: FigureDraft) -> Bool {
    let open = tokens[draft.token].start - 1
    return text.at(open) == "(" && Self.goalsHeldUp.contains { text.has($0, endingAt: open) }
  }

  private static let goalsHeldUp: [StaticString] = ["目标", "目标增速", "目标增幅", "目标值", "目标数", "目标任务", "任务数"]

  /// `超额完成120亿元的目标`, `86个计划新开工的亿元以上项目`
  func isPlannedThing(_ draft: FigureDraft) -> Bool {
    isSizeOfGoal(draft) || isGoalInBrackets(draft)
      || draft.rule == "noun.right" && draft.token + 3 < tokens.count
        && tokens[draft.token + 1].isWord("计划", in: text)
        && tokens[draft.token + 2].wordClass.contains(.verb) && tokens[draft.token + 3].isLetter("的")
  }

  /// `在建项目9个，计划开工项目6个`
  func isPlannedKind(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .count, draft.rule == "noun.left", let kind = draft.phrase.first,
      kind > draft.clause.lowerBound, tokens[kind - 1].begins("计划", in: text)
    else { return false }
    return tokens[kind - 1].range.count == 2
      && text.has("项目", endingAt: tokens[draft.phrase.upperBound - 1].end)
  }

  /// `下达考核目标的9个镇`: to whom it was set.
  func isOfTask(_ draft: FigureDraft) -> Bool {
    guard let last = draft.clause.last, last > draft.clause.lowerBound, tokens[last].isLetter("的"),
      text.has("目标", endingAt: tokens[last].start) || text.has("任务", endingAt: tokens[last].start)
    else { return false }
    return draft.clause.contains { Self.settings.contains(text, tokens[$0]) }
  }

  private static let settings: WordSet = "下达 承担 签订"

  /// `今年以来，已投资…；积极争取资金6000余万元`, `今年以来供地90亩，争取指标30亩`: what is got among what has been done has come.
  func isGainedToo(_ index: Int, _ draft: FigureDraft) -> Bool {
    guard isGained(index, draft), !text.has("以上", endingAt: tokens[draft.token].end) else { return false }
    return draft.measure == .money
      ? hasHappened(before: draft) : tokens[max(0, index - 80)..<index].contains { isDone($0) }
  }

  /// `计划投资9亿元，完成投资6亿元`, `计划投资9亿元，前期项目29个`: the plan was of the sum before.
  func isPlannedSum(_ index: Int, _ draft: FigureDraft) -> Bool {
    guard index < draft.clause.lowerBound, tokens[index].isWord("计划", in: text),
      index + 1 < draft.clause.lowerBound, tokens[index + 1].begins("投资", in: text)
    else { return false }
    return draft.measure == .count && draft.indicator.ends("项目")
      || draft.clause.contains { tokens[$0].begins("完成", in: text) || tokens[$0].begins("累计", in: text) }
  }

  /// `计划开工项目完成投资9亿元`: they were planned, and so much has been spent on them.
  func isSpentOnPlanned(_ index: Int, _ draft: FigureDraft) -> Bool {
    guard draft.measure != .count, tokens[index].isWord("计划", in: text),
      let done = (index + 2..<max(index + 2, draft.token)).prefix(3).first(where: {
        tokens[$0].begins("完成", in: text)
      })
    else { return false }
    return text.has("项目", endingAt: tokens[done].start)
  }

  /// `管网5公里、泵站2座`: the next of a list, without a verb of its own.
  func goesOnList(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first, first > 0, !isPlanned(draft) else { return false }
    let isNext =
      tokens[first - 1].kind == .quantity
      && draft.clause.contains {
        tokens[$0].kind == .listComma || tokens[$0].wordClass.contains(.conjunction)
      }
    let isNamedAmong = tokens[first].wordClass.contains(.among)
    // `其中：省内项目3个`
    guard isNext || isNamedAmong || isAmong(draft) else { return false }
    return draft.clause.dropFirst(!isNext && isNamedAmong ? 1 : 0).allSatisfy {
      tokens[$0].isNominal || tokens[$0].kind == .listComma
        ? tokens[$0].wordClass.isDisjoint(with: [
          .verb, .up, .down, .link, .over, .under, .time, .target, .adverb, .scope, .compare, .share,
        ]) : false
    }
  }

  /// A list comma alone parts it from the figure before.
  func isListed(_ draft: FigureDraft) -> Bool {
    guard let first = draft.clause.first, first > 0 else { return false }
    return tokens[first - 1].kind == .quantity && tokens[first].kind == .listComma
  }
}
