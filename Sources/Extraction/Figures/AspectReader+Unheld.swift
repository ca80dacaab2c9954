// Wishes and orders that have no hold on the figure behind them: of another clause, in a name, or done.

extension AspectReader {
  /// A word that wishes elsewhere, and wishes nothing of the figure.
  func isUnheld(_ index: Int, _ draft: FigureDraft) -> Bool {
    switch tokens[index].firstLetter {
    case "要": isDuty(index)
    case "努": isStriving(index, draft)
    case "争": isSupportSought(index, draft)
    case "计": isProgramme(index, draft)
    case "规": isPlanningAndBuilding(index) || isPlannedSize(index)
    case "拟": isOpeningApart(index, draft)
    // `瞄准高端装备，引进项目6个`, `开展百日冲刺，办理车证9万张`: the aim of another clause.
    case "锚", "瞄", "保": index < draft.clause.lowerBound
    case "冲" where tokens[index].range.count == 2: index < draft.clause.lowerBound
    default: isPurpose(index, draft)
    }
  }

  /// `为确保资金需要，成功发行债券6亿元`: what for.
  private func isPurpose(_ index: Int, _ draft: FigureDraft) -> Bool {
    index > 0 && index < draft.clause.lowerBound && tokens[index - 1].isLetter("为")
  }

  /// `坚持发展第一要务，总产值达19亿元`: 要 within a noun.
  private func isDuty(_ index: Int) -> Bool {
    tokens[index].range.count == 1 && Self.duties.begins(text, at: tokens[index].start)
  }

  /// `努力扩大种植面积，蔬菜面积发展到3万亩`: striven for in one clause, and told in the next what has come of it.
  private func isStriving(_ index: Int, _ draft: FigureDraft) -> Bool {
    guard index < draft.clause.lowerBound, draft.qualifier != .over, draft.features.linked,
      !tokens[index..<draft.clause.lowerBound].contains(where: { $0.kind == .quantity }) || isListed(draft)
    else { return isStrivingBefore(index, draft) }
    return !draft.clause.contains {
      tokens[$0].wordClass.contains(.time) || tokens[$0].wordClass.contains(.target)
    }
  }

  /// `努力扩大种植面积，蔬菜面积发展到3万亩，其中棚菜9000亩`: what goes on from what has come.
  private func isStrivingBefore(_ index: Int, _ draft: FigureDraft) -> Bool {
    guard index < draft.clause.lowerBound, draft.qualifier != .over,
      let number = tokens[index..<draft.clause.lowerBound].firstIndex(where: { $0.kind == .quantity }),
      let comma = tokens[index..<number].lastIndex(where: { $0.kind == .comma })
    else { return false }
    return (comma..<number).contains { tokens[$0].wordClass.contains(.link) }
      && !(comma..<draft.token).contains {
        tokens[$0].wordClass.contains(.time) || tokens[$0].wordClass.contains(.target)
      }
  }

  /// `全力争取上级支持，兑付资金2亿元`: what was sought has no number.
  private func isSupportSought(_ index: Int, _ draft: FigureDraft) -> Bool {
    guard index < draft.clause.lowerBound, tokens[index].isWord("争取", in: text),
      let comma = tokens[index..<draft.clause.lowerBound].firstIndex(where: { $0.kind == .comma }),
      comma > index + 1
    else { return false }
    return Self.supports.contains(text, tokens[comma - 1])
  }

  /// `推进教育质量提升计划等项目，新建校舍8万平方米`: a programme that is called a plan; so is one that stands in a list,
  /// `通过人才计划、定向培养等方式`.
  private func isProgramme(_ index: Int, _ draft: FigureDraft) -> Bool {
    guard index > 0, index + 1 < draft.clause.lowerBound, tokens[index].range.count == 2 else { return false }
    if tokens[index + 1].kind == .listComma || tokens[index + 1].isLetter("等") {
      return tokens[index - 1].isNominal && tokens[index - 1].wordClass.isDisjoint(with: [.time, .scope])
    }
    return !tokens[index - 1].wordClass.isDisjoint(with: [.up, .action]) && tokens[index - 1].kind == .word
      && Self.programmeEnds.contains(text, tokens[index + 1])
  }

  /// `规划工业用地面积5平方公里`: how large it is laid out, and not what is still to come.
  private func isPlannedSize(_ index: Int) -> Bool {
    let size = tokens[(index + 1)...].prefix {
      $0.kind == .word && !$0.wordClass.isDisjoint(with: [.head, .noun, .entity])
        && $0.wordClass.isDisjoint(with: [.verb, .link])
    }
    return !size.isEmpty && text.has("面积", endingAt: size.last?.end ?? 0)
  }

  /// `园区规划和建设面积居全市第一`, `编制3个总体规划、9个详细规划`
  private func isPlanningAndBuilding(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].kind == .listComma
      || index + 2 < tokens.count && tokens[index + 1].wordClass.contains(.conjunction)
        && tokens[index + 2].wordClass.contains(.action)
  }

  /// `乐园拟于11月开园；全市公布建筑60处`: of what was told in another part of the sentence.
  private func isOpeningApart(_ index: Int, _ draft: FigureDraft) -> Bool {
    guard index + 2 < draft.clause.lowerBound, tokens[index + 1].isLetter("于"),
      tokens[index + 2].kind == .name
    else { return false }
    return tokens[index..<draft.clause.lowerBound].contains { $0.kind == .comma && $0.firstLetter == ";" }
  }

  /// `续建项目3个，已全部达到进度要求`: so many, and it is said that it is done; not `力争3个，已开工2个`.
  func isSaidDone(_ draft: FigureDraft) -> Bool {
    if isOfCase(draft) { return true }
    let comma = draft.token + 1
    guard draft.measure == .count, !draft.features.target, comma + 2 < tokens.count,
      tokens[comma].firstLetter == ",", tokens[comma + 1].firstLetter == "已",
      tokens[comma + 1].kind == .word,
      !draft.clause.contains(where: { tokens[$0].wordClass.contains(.target) })
    else { return false }
    let said = tokens[(comma + 2)...].prefix { $0.kind != .comma }
    return !said.contains { $0.kind == .quantity }
  }

  /// `能耗下降9%，超出市里下达的目标3个百分点`: by how much it was passed.
  func isBeyondGoal(_ draft: FigureDraft) -> Bool {
    guard draft.features.compared, draft.change == .difference, let last = draft.clause.last,
      tokens[draft.clause.lowerBound].firstLetter == "超"
    else { return false }
    return text.has("目标", endingAt: tokens[last].end) || text.has("任务", endingAt: tokens[last].end)
  }

  /// `在新增支出2亿元的情况下，实现了…`: how things were.
  private func isOfCase(_ draft: FigureDraft) -> Bool {
    let of = draft.token + 1
    return of + 3 < tokens.count && tokens[of].isLetter("的") && tokens[of + 1].isWord("情况", in: text)
      && tokens[of + 2].isLetter("下") && !draft.features.target
  }

  /// `实际完成工程90公里`, `成功招引项目9个`: the plan that was told before it leads no further.
  func isPlainlyDone(_ draft: FigureDraft) -> Bool {
    isInFact(draft) || draft.clause.contains { Self.plain.contains(text, tokens[$0]) }
  }

  private static let plain: WordSet = "成功 顺利"

  /// `启动并建成公路30公里`: what was begun was done.
  func isBuilt(_ order: Int, _ draft: FigureDraft) -> Bool {
    order + 2 < draft.token && tokens[order + 1].isLetter("并")
      && Self.built.contains(text, tokens[order + 2])
  }

  /// `投入资金1400万元，推进40所学校改造`: what was paid for is told with it.
  func isBehindOutlay(_ order: Int) -> Bool {
    // `投入9亿元，全力抓好30件实事`
    let start = order > 0 && tokens[order - 1].wordClass.contains(.adverb) ? order - 1 : order
    guard start > 2, tokens[start - 1].firstLetter == ",", tokens[start - 2].kind == .quantity,
      tokens[start - 2].lastLetter == "元"
    else { return false }
    return tokens[max(0, start - 6)..<start - 2].reversed().prefix { $0.kind != .comma }
      .contains { Self.outlays.contains(text, $0) }
  }

  /// `将瑞丰公司闲置的厂房划拨给中学`: 将 before what something is done to, not before what will be.
  func isObjectMark(_ index: Int) -> Bool {
    guard index + 2 < tokens.count else { return false }
    if handlesCounted(index) { return true }
    var noun = index + 1
    while noun < min(tokens.count, index + 5), tokens[noun].range.count == 1,
      !VerbLetters.isVerb(tokens[noun].firstLetter)
    {
      noun += 1
    }
    guard noun < tokens.count, tokens[noun].kind == .word,
      !tokens[noun].wordClass.isDisjoint(with: [.entity, .noun, .region]),
      tokens[noun].wordClass.isDisjoint(with: [.verb, .action, .adverb, .time])
    else { return false }
    return (noun + 1..<min(tokens.count, index + 40)).contains { place in
      tokens[place].kind == .word && Self.handings.contains(text, tokens[place])
        && (tokens[place].lastLetter == "给" || text.at(tokens[place].end) == "给"
          || text.at(tokens[place].end) == "至" || text.at(tokens[place].end) == "到")
    }
  }

  /// `将难度较大的12个项目落实包保机制`: so many of them, and what is done to them.
  private func handlesCounted(_ mark: Int) -> Bool {
    let clause = tokens[(mark + 1)...].prefix(Self.handledLimit).prefix { $0.kind != .comma }
    guard let number = clause.firstIndex(where: { $0.kind == .quantity }),
      number == mark + 1 || tokens[number - 1].isLetter("的") || tokens[number - 1].isLetter("等"),
      number + 1 < clause.endIndex
    else { return false }
    return clause[(number + 1)...].contains { Self.treatings.contains(text, $0) }
  }

  /// In tokens.
  private static let handledLimit = 16
  private static let treatings: WordSet = "落实 进行 实行 列入 纳入 分解"

  /// `将建设养殖基地、食品厂，在各乡镇流转3000亩荒山`: what else will be done.
  func isWillToDo(_ index: Int, _ draft: FigureDraft) -> Bool {
    guard tokens[index].isLetter("将"), index == 0 || tokens[index - 1].kind == .comma,
      index + 1 < draft.clause.lowerBound,
      !tokens[index + 1].wordClass.isDisjoint(with: [.verb, .action]),
      draft.rule == "noun.right", let last = draft.clause.last,
      tokens[last].wordClass.contains(.action), tokens[last].wordClass.isDisjoint(with: [.head, .link])
    else { return false }
    return !tokens[index..<draft.token].contains {
      $0.kind == .quantity || $0.firstLetter == ";" || isDone($0) || $0.lastLetter == "了"
    }
  }

  /// `人工造林1.7万亩（任务1.4万亩）`, `占计划到位资金（11亿元）的80%`: what was set, in brackets.
  func isTaskInBrackets(_ draft: FigureDraft) -> Bool {
    let before = draft.token - 1
    guard before > 1, draft.change == .level else { return false }
    if tokens[before].firstLetter == "(" { return isOfPlanMeasured(before) }
    return tokens[before - 1].firstLetter == "(" && tokens[before - 1].kind != .word
      && Self.tasks.contains(text, tokens[before])
  }

  /// `占计划到位资金（`
  private func isOfPlanMeasured(_ open: Int) -> Bool {
    let words = (max(0, open - 6)..<open).reversed().prefix {
      tokens[$0].kind != .comma && tokens[$0].kind != .quantity
    }
    guard let share = words.first(where: { tokens[$0].wordClass.contains(.share) }) else { return false }
    return share + 1 < open && Self.tasks.contains(text, tokens[share + 1])
      && open + 3 < tokens.count && tokens[open + 2].firstLetter == ")" && tokens[open + 3].isLetter("的")
  }

  /// `国家发改委补助资金9000万元`: who gave it.
  func isGiver(_ index: Int) -> Bool {
    let noun = tokens[index...].prefix(7).prefix { $0.kind != .comma && $0.kind != .quantity }
    return noun.count > 2 && noun.contains { $0.begins("补助", in: text) || $0.begins("专项资金", in: text) }
      && !noun.contains {
        !$0.wordClass.isDisjoint(with: [.time, .link, .target]) || $0.begins("安排", in: text)
      }
  }

  /// `全国双拥模范城等5个荣誉`: a name among those that are counted.
  func isHonour(_ nation: Int) -> Bool {
    let name = tokens[(nation + 1)...].prefix(14).prefix { $0.kind != .comma && $0.kind != .quantity }
    // `全国医养试点县启动建设`: what one is.
    if name.contains(where: { text.has("试点", endingAt: $0.end) && Self.seats.contains(text.at($0.end)) }) {
      return true
    }
    // `全国先进单位等3项荣誉`; `全国农业旅游示范点2处`: counted without a verb.
    guard let last = name.indices.last, last + 1 < tokens.count, tokens[last + 1].kind == .quantity,
      tokens[last].isLetter("等")
        || Self.counters.contains(tokens[last + 1].lastLetter)
          && name.allSatisfy({ $0.wordClass.isDisjoint(with: [.verb, .link, .adverb, .stop]) })
    else { return false }
    return name.contains { Self.honourWords.begins(text, at: $0.start) }
  }

  /// `可以设想，如果每户有一人务工，按5口之家计算，…`: an example.
  var isImagined: Bool {
    Self.imaginings.begins(text, at: 0)
      || text.at(0) == "如" && text.has("如果", at: 0)
        && tokens.contains { $0.isWord("计算", in: text) }
        && tokens.contains { $0.isLetter("按") || $0.isWord("按照", in: text) }
  }

  private static let seats: LetterSet = ["省", "市", "县", "区", "州"]
  private static let counters: LetterSet = ["个", "处", "家", "项", "座", "所", "名", "人"]
  private static let honourWords: WordSet = "先进 文明 模范 示范 百强 优秀 试点 称号 荣誉 卫生城市 园林城市 重点镇 名镇 名村"
  private static let duties: WordSet = "要务 要素 要闻 要塞 要道 要地 要害 要领 要约 要旨 要件 要点"
  private static let supports: WordSet = "支持 扶持 帮助 关心 政策 倾斜 指导"
  private static let programmeEnds: WordSet = "等 建设 和 及 与"
  private static let built: WordSet = "建成 完成 竣工 投产 投用 建成投用 建成投产"
  private static let outlays: WordSet = "投入 累计投入 共投入 投入资金 先后投入 总投入 筹措 筹集"
  private static let handings: WordSet = "划拨 移交 交付 转让 出让 划转 调整 搬迁 出租 租赁 交 送 划 变更"
  private static let tasks: WordSet = "任务 计划 目标 目标任务 任务数 计划数 计划目标 计划任务"
  private static let imaginings: WordSet = "可以设想 试想 设想一下 假设 假如 打个比方"
}
