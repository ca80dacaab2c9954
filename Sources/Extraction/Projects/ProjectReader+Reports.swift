// What reports of provinces and districts call their works by, and what in them is no work.

extension ProjectReader {
  /// (云溪镇): where it lies.
  func isTown(_ piece: NamePiece) -> Bool {
    guard piece.kind == .parenthesis, piece.range.count > 4 else { return false }
    switch text[piece.end - 2] {
    case "镇", "乡", "村": return true
    default: return text.has("街道", endingAt: piece.end - 1)
    }
  }

  /// 国家岩土计量中心: the nation has one of it; of 国家区域医疗中心 it has many.
  func isNational(_ range: Range<Int>, _ evidence: Evidence) -> Bool {
    guard range.count > 3, evidence.specific > 1, let last = range.last else { return false }
    let (first, end) = (pieces[range.lowerBound], pieces[last].end)
    return text.has("国家", at: first.start) && first.range.count == 2
      && Self.nationalHeads.contains { text.matches($0, endingAt: end) }
      && !Self.nationalKinds.contains { text.matches($0, endingAt: end) }
  }

  private static let nationalHeads = Word.list(ProjectTable.nationalHeads)
  private static let nationalKinds = Word.list(ProjectTable.nationalKinds)

  /// `“好景南城”工程`: a quotation alone names an undertaking where it tells of directions: `“三北”工程`.
  func isBareQuotation(_ range: Range<Int>) -> Bool {
    guard range.count == 2, pieces[range.lowerBound].kind == .quoted,
      text.has("工程", at: pieces[range.lowerBound].end)
    else { return false }
    let inner = pieces[range.lowerBound].start + 1..<pieces[range.lowerBound].end - 1
    return !isTransfer(letters: inner) && !inner.contains { isQuarter(text[$0]) }
  }

  private static let roads: WordSet = "国道 省道 县道"

  /// 12号线, M101线, 319国道: told apart by its number.
  func isNumberedLine(_ range: Range<Int>) -> Bool {
    range.contains { index in
      pieces[index].kind == .latin
        && (text.has("号线", at: pieces[index].end)
          // 省道303, 县道X253
          || index > range.lowerBound && text[pieces[index].end - 1].isDigit
            && Self.roads.contains(text, pieces[index - 1].range)
          || text[pieces[index].end - 1].isDigit
            && (text.at(pieces[index].end) == "线" || Self.roads.begins(text, at: pieces[index].end)))
    }
  }

  /// The stage that a word inside the zone, behind its last name, gives to all.
  func stageOfList(_ context: ZoneContext) -> ProjectStage? {
    guard context.tail == nil else { return nil }
    if isPreliminary(context.zone) { return .preliminary }
    guard context.isList, context.stage == nil, let last = context.zone.last else { return nil }
    // `A、B改造续建`
    if pieces[last].isA(.work), let stage = ProjectStageReader.behind.stage(text, pieces[last].range) {
      return stage
    }
    guard pieces[last].isA(.tail) else { return nil }
    // `支持A、B建设`
    return stages.stage(of: context.start, behind: token(of: last), from: letter(of: last))
  }

  /// `实施甲河、乙桥沿线保护计划`: what is drawn up for a list of places.
  func isScheme(_ zone: Range<Int>) -> Bool {
    guard let last = zone.last else { return false }
    return text.has("计划", at: pieces[last].end) || text.has("计划", endingAt: pieces[last].end)
      || text.has("行动", endingAt: pieces[last].end)
      || text.has("方案", endingAt: pieces[last].end)
  }

  /// `成岚扩容、宁岚等高速公路`: of what it is done to only the list's noun tells.
  private func lacksObject(_ range: Range<Int>, _ context: ZoneContext) -> Bool {
    guard let tail = context.tail, tail.isHead, !tail.isProject else { return false }
    // `友谊路改造`: the road itself.
    if let object = range.dropLast().last, isRoadEnd(text[pieces[object].end - 1]) { return false }
    return range.dropLast().allSatisfy { pieces[$0].kind == .letter }
  }

  /// `岚港、苍港大宗商品枢纽`: the last of them goes on, and so do all.
  private func isPartOfLater(_ range: Range<Int>, _ head: ProjectHead, _ context: ZoneContext) -> Bool {
    guard head == .built, context.tail == nil, let last = range.last, let later = context.members.last,
      later.lowerBound > last, pieces[last].range.count == 1, lexicon.isHead(text[pieces[last].start])
    else { return false }
    let end = later.last { !pieces[$0].isA(.tail) } ?? later.lowerBound
    return (later.lowerBound..<end).contains { index in
      pieces[index].kind == .letter && text[pieces[index].start] == text[pieces[last].start]
    }
  }

  /// `等特色园区能级`, `等既有平台`, `等重大平台发挥作用`: of what there is.
  func isOfFunction(_ zone: Range<Int>, _ tail: ListTail?) -> Bool {
    // `发挥岚江中心优势`
    if text.has("发挥", endingAt: pieces[zone.lowerBound].start) { return true }
    if tail == nil, text.has("功能提升", endingAt: letter(of: zone.upperBound)) { return true }
    // `推动岚川大学城、海川科技园高质量发展`
    if tail == nil, text.has("高质量发展", endingAt: pieces[zone.upperBound - 1].end),
      !zone.contains(where: { lexicon.isListHead(text, endingAt: pieces[$0].end) })
    {
      return true
    }
    guard let tail, !tail.isProject else { return false }
    var index = zone.upperBound + 1
    if index < pieces.count, text.has("既有", at: pieces[index].start) { return true }
    while index < min(pieces.count, tail.end + 3), index < zone.upperBound + 12, !pieces[index].isWall {
      index += 1
    }
    let end = pieces[index - 1].end
    if Self.functions.contains(where: { text.matches($0, endingAt: end) }) { return true }
    return stages.isPredicate(token(of: tail.end), from: letter(of: tail.end))
  }

  /// What stands behind the name, or behind its list, tells of something that there is.
  func isSpokenOf(_ end: Int, _ context: ZoneContext) -> Bool {
    if isChosen(end) { return false }
    return isBuilder(end, context) || stages.isPredicate(token(of: end), from: letter(of: end))
      || context.tail.map { stages.isPredicate(token(of: $0.end), from: letter(of: $0.end)) } ?? false
  }

  /// `岚丰物流园入选省重点项目`: it is one of them.
  private func isChosen(_ end: Int) -> Bool {
    guard end < pieces.count, text.has("入选", at: pieces[end].start) else { return false }
    return pieces[(end + 1)...].prefix(Self.choiceLimit).prefix { tokens[$0.token].kind != .comma }
      .contains { text.has("项目", endingAt: $0.end) }
  }

  /// In pieces.
  private static let choiceLimit = 10

  /// `支持岚川科学城建设人工智能集聚区`: it builds something else.
  private func isBuilder(_ end: Int, _ context: ZoneContext) -> Bool {
    guard end + 1 < pieces.count, end < context.zone.upperBound, text.has("建设", at: pieces[end].start),
      pieces[end].range.count == 2
    else { return false }
    let next = pieces[end + 1]
    if next.isWall { return text.has("全国", at: next.start) || text.has("全球", at: next.start) }
    return next.kind == .word && !next.isA(.tail) && !next.isA(.head) && !next.isA(.joint)
  }

  /// `…科学城高端装备产业发展`: what there is.
  func isDevelopment(_ rest: Range<Int>) -> Bool {
    guard let first = rest.first, let last = rest.last, !text.has("建设", at: pieces[first].start) else {
      return false
    }
    return text.has("发展", endingAt: pieces[last].end)
      || rest.count == 1 && text.has("发展", at: pieces[first].start)
  }

  private static let functions = ["功能", "能级", "作用", "优势", "水平"].map { Word($0) }

  /// `一批新项目加快推进，A、B等…`: the clause before speaks of undertakings.
  func isAfterWorks(_ context: ZoneContext) -> Bool {
    let start = context.zone.lowerBound
    guard context.isList, context.tail != nil, start > 2, tokens[pieces[start - 1].token].kind == .comma,
      text[pieces[start - 1].start] == ","
    else {
      return false
    }
    var index = start - 2
    var speaksOfWorks = false
    while index >= 0, start - index < 14, tokens[pieces[index].token].kind != .comma {
      speaksOfWorks = speaksOfWorks || lexicon.isListHead(text, endingAt: pieces[index].end)
      if speaksOfWorks, text.has("一批", at: pieces[index].start) { return true }
      index -= 1
    }
    return false
  }

  /// `云溪胜境等项目`: one name of unknown letters.
  func isCoinage(_ range: Range<Int>, _ context: ZoneContext) -> Bool {
    range.count < 8
      && (range.count > 3 && (!context.isList || context.hasAmount || isListOfHouses(context))
        || range.count > 2 && isListOfWorks(context))
      && range.allSatisfy { pieces[$0].kind == .letter && text[pieces[$0].start] != "至" }
      // 走走停停
      && text[pieces[range.lowerBound].start] != text[pieces[range.lowerBound].end]
      && evidence(range).run == range.count
  }

  /// Where something without a name of its own is joined to a phase.
  func jointBehindPhase(_ range: Range<Int>) -> Int? {
    for index in range.dropFirst().dropLast() where pieces[index].isA(.joint) {
      guard let head = longestHead(endingAt: pieces[index - 1].end), head.head == .phase else {
        continue
      }
      return hasOwnPart(index + 1..<range.upperBound) ? nil : index
    }
    return nil
  }

  /// A member of a list that means nothing without what the list ends in, or only tells where.
  func isIncomplete(_ range: Range<Int>, _ head: ProjectHead, _ context: ZoneContext) -> Bool {
    guard context.isList || context.tail != nil else { return false }
    // `南川路、汶溪等商圈改造`: places where it is done.
    if head == .built, let tail = context.tail,
      tail.isWork && !tail.isProject && Self.renewals.contains(text, pieces[tail.end - 1].range)
        || isPlaceInList(range, tail)
    {
      return true
    }
    return isRoadOfLater(range, context) || head == .work && lacksObject(range, context)
      || isPartOfLater(range, head, context) || isOfLevel(range)
  }

  /// `…和省级标注基地`: each has its own.
  private func isOfLevel(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, isLevel(pieces[range.lowerBound - 1].range) else {
      return false
    }
    let evidence = evidence(range)
    return !evidence.region && !evidence.quoted
  }

  private func isLevel(_ range: Range<Int>) -> Bool {
    SharedWords.levels.contains(text, range) || text.has("地方", at: range.lowerBound) && range.count == 2
  }

  /// `G211、G305改造`: of the first road the work is said last.
  private func isRoadOfLater(_ range: Range<Int>, _ context: ZoneContext) -> Bool {
    guard range.count == 1, isRoadCode(pieces[range.lowerBound]) else { return false }
    return context.members.contains { member in
      member.lowerBound > range.lowerBound && member.count > 1 && isRoadCode(pieces[member.lowerBound])
    }
  }

  /// `南路、岚溪等宜居片区`: places of a kind that the member's head is not.
  private func isPlaceInList(_ range: Range<Int>, _ tail: ListTail) -> Bool {
    guard let last = range.last, !tail.isProject,
      let noun = Self.placeKinds.first(where: { text.matches($0, endingAt: pieces[tail.end - 1].end) })
    else { return false }
    return !text.matches(noun, endingAt: pieces[last].end)
  }

  private static let placeKinds = ["片区", "商圈", "街区", "社区", "小镇"].map { Word($0) }

  /// `人民路、解放路改造`: the first road is part of what is said last.
  func lacksWork(_ range: Range<Int>, _ head: ProjectHead, _ context: ZoneContext) -> Bool {
    guard head == .built, context.tail == nil, let last = range.last, let end = context.zone.last,
      !context.hasThing, longestHead(endingAt: pieces[last].end)?.length == 1,
      // 岚江高铁南段: complete in itself.
      !range.dropLast().contains(where: { pieces[$0].isA(.head) })
    else { return false }
    let final = longestHead(endingAt: pieces[end].end)?.head
    return final == .work || final == .project
  }

  /// `灌装线6条`, `保交房项目25个`: a number behind it makes it a kind.
  func isCounted(_ end: Int, _ head: ProjectHead) -> Bool {
    // `在库统计项目数87个`
    if head == .project, end + 1 < pieces.count, text[pieces[end].start] == "数",
      pieces[end].range.count == 1,
      isCount(end + 1)
    {
      return true
    }
    guard end < pieces.count, pieces[end].kind == .wall, tokens[pieces[end].token].kind == .quantity,
      let unit = stages.unit(pieces[end].token)
    else { return false }
    switch unit {
    // `…项目9个月投了3亿元`: how long.
    case "个": return stages.isCount(pieces[end].token)
    case "条", "项", "座", "处", "家": return true
    case "件": return head == .project
    // `安置小区9栋楼全部封顶`: those of this one.
    case "栋": return head == .built && !stages.isMaking(token(of: end))
    case "所", "套": return head == .built
    // `乡村路300公里`
    case "公":
      return head == .built && lexicon.isHead(text[pieces[end - 1].end - 1]) && !isLengthOfLine(end)
    default: return false
    }
  }

  /// `皂岚线8.6公里，已完成路基土方`: how long it is, and how far.
  func isLengthOfLine(_ end: Int) -> Bool {
    let length = end < pieces.count ? pieces[end].token : tokens.count
    guard end > 2, length + 2 < tokens.count, tokens[length].kind == .quantity,
      tokens[length].lastLetter == "里", tokens[length + 1].firstLetter == ",",
      (end - 3..<end).allSatisfy({ pieces[$0].kind == .letter }), text[pieces[end - 1].start] == "线"
    else { return false }
    return Self.progresses.begins(text, at: tokens[length + 2].start)
  }

  private static let progresses: WordSet = "已完成 正在 已开工 完成 正组织 已建成"

  /// `海川装备智能制造投产`: of all things only works go into production.
  func produced(_ range: Range<Int>, _ context: ZoneContext) -> ProjectDraft? {
    // `建设汶溪中学操场并开工建设食堂`: what is begun stands behind the verb.
    if let last = range.last, text[pieces[last].start] == "并", pieces[last].range.count == 1 {
      guard range.count > 1, var draft = name(in: range.dropLast(), isLast: true, context) else { return nil }
      draft.stage = stages.stage(of: draft.tokens.lowerBound, behind: tokens.count, from: text.count)
      return draft
    }
    guard !context.isList, context.tail == nil,
      (range.upperBound..<context.zone.upperBound).allSatisfy({ isExtent($0) }),
      case let evidence = evidence(range),
      stages.isProducing(token(of: context.zone.upperBound)) && evidence.words > 1
        || evidence.words > 0 && evidence.run > 1 && isPushed(context.zone),
      isCompleteMember(range)
    else { return nil }
    return draft(
      range, stage: context.stage, context, redacted: hasPlaceholder(range), rule: "project.produced")
  }

  static let areas: WordSet = "街道 社区 流域 地区 区域 沿线 沿岸 城区 县城 镇区 市区 周边 两岸 全境"

  /// Ends of firms' names.
  static let firmEnds: WordSet = """
    集团 公司 股份 控股 光电 新材 重工 实业 药业 乳业 米业 面业 酒业 纸业 牧业 石化 化工 钢铁 铝业 石油 矿业 煤业 科技 能源
    海运 航空 船舶 航天 航运 造船 通信 银行 保险 证券 软件 电力 汽车 医药 制药
    """

  /// `维修改造青屏大道、友谊路等38条道路`: examples of where.
  func isOfRoads(_ zone: Range<Int>, _ opening: Range<Int>) -> Bool {
    guard let tail = listTail(zone.upperBound), tail.isCounted, !tail.isProject,
      text.has("道路", endingAt: pieces[tail.end - 1].end)
    else { return false }
    return (zone.lowerBound..<stripped(opening).lowerBound).contains {
      Self.renewals.contains(text, pieces[$0].range)
    }
  }

  static let renewals: WordSet = "改造 改造提升 更新 整治 综合整治 提升 提升改造 治理"
}
