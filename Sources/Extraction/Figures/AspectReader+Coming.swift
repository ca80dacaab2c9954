// What the words behind a number, or the plan it goes on from, tell of its time: still to come, or there.

extension AspectReader {
  /// `月底前9个项目将集中开工`, `6个项目能在年底竣工`: their deed stands behind them, and is still to come.
  /// What the sentence told before may be over: `一季度签约9个，月底6个项目将开工`.
  func isAboutTo(_ draft: FigureDraft, past: Bool) -> Bool {
    if past, !draft.clause.contains(where: { tokens[$0].wordClass.contains(.time) }) { return false }
    return isDeedAhead(draft) || isHopedFor(draft) || isAbleByThen(draft)
  }

  /// `年底可投产项目9个`
  private func isAbleByThen(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .count, draft.indicator.ends("项目"),
      let able = draft.clause.dropFirst().first(where: { tokens[$0].isLetter("可") }),
      able + 1 < draft.token, Self.byThen.contains(text, tokens[able - 1])
    else { return false }
    return Self.stagesAhead.begins(text, at: tokens[able].end)
  }

  private static let byThen: WordSet = "年底 年内 年前 年底前 年末 全年 近期 月底 月底前 下半年 明年 下月 下季度"
  private static let stagesAhead: WordSet = "开工 竣工 投产 建成 完工 签约 落地 达产 动工"

  /// `总量达到600亿元希望很大`
  private func isHopedFor(_ draft: FigureDraft) -> Bool {
    tokens[(draft.token + 1)...].prefix(4).prefix { $0.kind != .comma }
      .contains { Self.hopes.begins(text, at: $0.start) }
  }

  private static let hopes: WordSet = "希望很大 大有希望 很有希望 大有可能 指日可待 有望实现"

  private func isDeedAhead(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .count, draft.rule == "noun.right", case let will = draft.phrase.upperBound,
      will + 1 < tokens.count,
      case let isHope = tokens[will].isWord("有望", in: text) || tokens[will].isWord("可望", in: text),
      isHope || tokens[will].range.count == 1
    else { return false }
    let clause = (will + 1..<min(tokens.count, will + 7)).prefix { tokens[$0].kind != .comma }
    switch tokens[will].firstLetter {
    case "将": break
    // `6个项目可望开工`
    case _ where isHope: break
    case "能", "可":
      guard clause.contains(where: { tokens[$0].wordClass.contains(.time) }) else { return false }
    default: return false
    }
    return clause.contains { isEndOfWork($0) }
      && !clause.contains { isDone(tokens[$0]) || tokens[$0].lastLetter == "了" }
  }

  /// `预计增长6%` of a plan for the year that begins; `预计全年将有9家企业上规`: 将 tells that it is not over.
  func isExpectedYet(_ draft: FigureDraft, _ section: FigureAspect?) -> Bool {
    section == .target && isYearsBeginning
      || (isAccount ? 1 : 0)...9 ~= monthsRun
        && draft.clause.contains {
          tokens[$0].lastLetter == "将" && !isObjectMark($0)
            // 将实现
            || tokens[$0].firstLetter == "将" && tokens[$0].wordClass.contains(.target)
        }
  }

  /// `计划完成投资80亿元，增速12%`: the pace of what is planned.
  func isPaceOfPlan(_ draft: FigureDraft) -> Bool {
    guard draft.change == .growth, draft.measure == .percent, draft.clause.count < 3,
      let first = draft.clause.first, first > 1, tokens[first].wordClass.contains(.rateNoun)
    else { return false }
    return tokens[first - 1].firstLetter == "," && tokens[first - 2].kind == .quantity
  }

  /// `将62个自然村整合为20个社区`: what is made into something else is there.
  func isRemade(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .count, draft.rule == "noun.right",
      draft.clause.contains(where: { tokens[$0].isLetter("将") || tokens[$0].isLetter("把") }),
      let next = (draft.phrase.upperBound..<min(tokens.count, draft.phrase.upperBound + 4)).first(where: {
        tokens[$0].kind == .quantity
      })
    else { return false }
    switch tokens[next - 1].lastLetter {
    case "为", "成": return true
    default: return false
    }
  }

  /// `将62个自然村整合为20个社区`: what it is to become.
  func isMadeOf(_ will: Int, _ draft: FigureDraft) -> Bool {
    guard draft.measure == .count, tokens[will].isLetter("将"), will < draft.clause.lowerBound,
      will == 0 || tokens[will - 1].firstLetter != "已",
      let last = draft.clause.last, tokens[last].lastLetter == "为" || tokens[last].lastLetter == "成"
    else { return false }
    let between = tokens[will..<draft.token]
    return between.count(where: { $0.kind == .quantity }) == 1 && !between.contains { $0.kind == .comma }
  }
}

extension AspectReader {
  /// `专项债券项目国家发改委通过9个`: who has let them pass.
  func isPassing(_ nation: Int) -> Bool {
    tokens[nation...].prefix(Self.agencyLimit).prefix { $0.kind != .comma && $0.kind != .quantity }
      .contains { Self.passings.contains(text, $0) }
  }

  /// `从全省事故分布看，…`: all that follows is the wider place's.
  func isViewOfWider(_ scope: Int) -> Bool {
    guard scope > 0, tokens[scope - 1].lastLetter == "从",
      let comma = tokens[scope...].prefix(Self.viewLimit).firstIndex(where: { $0.kind == .comma })
    else { return false }
    return text.at(tokens[comma].start - 1) == "看"
      && !tokens[scope..<comma].contains { Self.places.contains(text, $0) }
  }

  /// In tokens.
  private static let agencyLimit = 7
  private static let viewLimit = 9
  private static let passings: WordSet = "通过 审核通过 批复 批准 核准 备案 审定 认定"
  /// Of one's own among others.
  private static let places: WordSet = "排名 排位 位次 名次 对比 比较 考核 考评 通报 评价"
}
