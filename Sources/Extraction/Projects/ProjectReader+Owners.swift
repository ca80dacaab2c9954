// What makes a name of a kind: whose it is, or that the text has told it apart before.

extension ProjectReader {
  /// `两条灌装线`: so many of a kind.
  func isEvenMany(_ start: Int) -> Bool {
    guard start > 0, pieces[start - 1].isA(.count) || pieces[start - 1].isA(.lead) else { return false }
    if text.at(pieces[start - 1].start - 1) == "第" { return false }
    switch text[pieces[start - 1].end - 1] {
    case "条", "座", "家", "处":
      switch text[pieces[start - 1].start] {
      case "两", "三", "四", "五", "几", "多": return true
      default: return false
      }
    default: return false
    }
  }

  /// `海川面业的挂面生产线`: whose it is belongs to a name that is none without it.
  func withFirm(_ range: Range<Int>, _ head: ProjectHead) -> Range<Int> {
    let mark = range.lowerBound - 1
    guard mark > 1, text[pieces[mark].start] == "的", pieces[mark].range.count == 1,
      head == .project || head == .estate
    else { return range }
    let isFull = isFullFirm(mark - 1)
    guard isFull || pieces[mark - 1].isA(.firm) else { return withOwner(range, head) }
    // `海川集团的岚湖小镇项目`: it has a name of its own.
    if isFull, hasOwnPart(range) { return range }
    var start = mark - 1
    while start > 0, mark - start < (isFull ? Self.firmLimit : 6),
      pieces[start - 1].kind == .letter || pieces[start - 1].isA(.region)
        || isFull && isPartOfFirm(pieces[start - 1])
    {
      start -= 1
    }
    return start < mark - 1 ? start..<range.upperBound : range
  }

  /// 海川集团, 海川生物科技有限公司: a firm by its whole name.
  func isFullFirm(_ last: Int) -> Bool {
    text.has("公司", endingAt: pieces[last].end) || text.has("集团", endingAt: pieces[last].end)
  }

  private func isPartOfFirm(_ piece: NamePiece) -> Bool {
    piece.kind == .word && !piece.isWall && !piece.isA(.lead) && !piece.isA(.joint)
  }

  /// In pieces: 海川生物科技有限公司.
  private static let firmLimit = 12

  /// `海川钟表的机器人转型项目`: an owner by letters of his own makes a name of a kind.
  private func withOwner(_ range: Range<Int>, _ head: ProjectHead) -> Range<Int> {
    let mark = range.lowerBound - 1
    var start = mark
    while start > 0, mark - start < Self.ownerLimit,
      pieces[start - 1].kind == .letter || pieces[start - 1].kind == .word && !pieces[start - 1].isWall
    {
      start -= 1
    }
    while start < mark, pieces[start].isA(.lead) { start += 1 }
    guard head == .project, mark - start > 2, pieces[start].kind == .letter, !pieces[mark - 1].isA(.head),
      evidence(range).specific > 2, !isProper(range, head)
    else { return range }
    let run = evidence(start..<mark).run
    return run > (pieces[mark - 1].kind == .word ? 1 : 3) ? start..<range.upperBound : range
  }

  private static let ownerLimit = 6

  /// It, or what it is a phase of, was told apart before.
  func isKnown(_ range: Range<Int>) -> Bool {
    guard !told.isEmpty, let last = range.last else { return false }
    guard range.count > 2, longestHead(endingAt: pieces[last].end)?.head == .phase else {
      return false
    }
    return told.contains(text.string(pieces[range.lowerBound].start..<pieces[last].start))
  }

  /// `岚湖公园施工图还在审查`: a name that was mentioned before, with something of it behind.
  func knownName(in range: Range<Int>, _ context: ZoneContext) -> ProjectDraft? {
    guard !known.isEmpty else { return nil }
    // `岚湖乐园度假区`: another thing.
    for last in range.dropLast().reversed() where mayEnd(last) && !pieces[last + 1].isA(.head) {
      let letters = pieces[range.lowerBound].start..<pieces[last].end
      guard letters.count > 3, known.contains(text.string(letters)) else { continue }
      return draft(range.lowerBound..<last + 1, stage: nil, context, redacted: false, rule: "project.known")
    }
    return nil
  }

  /// “岚江国际商贸城”: a name in quotes with all that makes it one.
  func headInQuotes(_ index: Int) -> ProjectHead? {
    let piece = pieces[index]
    guard piece.kind == .quoted, text[piece.start] == "“" else { return nil }
    if isTransfer(letters: piece.start + 1..<piece.end - 1) { return .built }
    guard piece.range.count > 6,
      let found = longestHead(endingAt: piece.end - 1), found.length > 1, found.head != .work
    else { return nil }
    let inner = piece.start + 1..<piece.end - 1
    let match = WordTable.shared.match(text, at: inner.lowerBound, limit: inner.upperBound)
    let isOwn =
      match.nameLength > 1 && match.nameClass.contains(.region)
      || match.nameLength == 0 && !NameLexicon.shared.isPlain(text[inner.lowerBound])
    // “十百千万工程”, “双提升项目”: a slogan.
    // “309项目”: a number alone.
    let isCode = (inner.lowerBound..<inner.upperBound - found.length).allSatisfy { text[$0].isDigit }
    let isSlogan = found.head == .project && inner.count - found.length < 5 && !(isCode && inner.count > 4)
    return isOwn && !isSlogan && !inner.contains { text[$0] == "、" || text[$0] == "," } ? found.head : nil
  }

  /// `支持海川产业园二期扩能`: what is done to a phase or an estate is no part of its name, where the whole is none.
  func nameBeforeWork(
    _ range: Range<Int>, _ head: ProjectHead, _ isLast: Bool, _ context: ZoneContext
  ) -> ProjectDraft? {
    guard head == .work || head == .built, range.count > 2, let last = range.last else { return nil }
    if head == .work, let before = longestHead(endingAt: pieces[last - 1].end),
      before.head == .phase || before.head == .estate
    {
      return name(in: range.lowerBound..<last, isLast: isLast, context)
    }
    // `海川乙烯项目新装置`: a part of the undertaking.
    let undertaking = range.dropLast().last { lexicon.isListHead(text, endingAt: pieces[$0].end) }
    guard isLast, let end = undertaking, !Self.continues.begins(text, at: pieces[end].end)
    else { return nil }
    return name(in: range.lowerBound..<end + 1, isLast: isLast, context)
  }

  /// `完成城东片区260户征迁任务`: where they live.
  func isOfHouseholds(_ draft: ProjectDraft) -> Bool {
    let next = draft.tokens.upperBound
    // `城东片区还剩46户没有征迁`
    if next < tokens.count, SharedWords.leftovers.contains(text, tokens[next]) {
      return next + 1 < tokens.count && tokens[next + 1].kind == .quantity
        && tokens[next + 1].lastLetter == "户"
        && text.has("片区", endingAt: draft.letters.upperBound)
    }
    return next + 1 < tokens.count && tokens[next].kind == .quantity
      && tokens[next].lastLetter == "户"
      && (tokens[next + 1].begins("征迁", in: text) || tokens[next + 1].begins("征收", in: text))
  }

  /// `…滨海院区是今年重点民生项目之一`, `…大桥作为全区重点工程`: what it is, whatever its head.
  func isSaidToBeWork(_ end: Int) -> Bool {
    guard end + 1 < pieces.count else { return false }
    switch text[pieces[end].start] {
    case "是", "为": if pieces[end].range.count > 1 { return false }
    case "作": if !text.has("作为", at: pieces[end].start) { return false }
    default: return false
    }
    let clause = pieces[(end + 1)...].prefix(Self.predicateLimit).prefix { tokens[$0.token].kind != .comma }
    guard let last = clause.last(where: { !text.has("之一", at: $0.start) }) else { return false }
    return lexicon.isListHead(text, endingAt: last.end)
  }

  /// In pieces.
  private static let predicateLimit = 14

  /// `汉东省首批水利项目`, `岚川十大重点工业项目`: what a place has of a sort.
  func isSortOfRegion(_ range: Range<Int>, _ evidence: Evidence) -> Bool {
    guard evidence.run < 2, evidence.region, !evidence.quoted, !evidence.latin, !evidence.place,
      let first = range.first, pieces[first].isA(.region)
    else { return false }
    return range.dropFirst().dropLast().contains { index in
      Self.sorts.contains(text, pieces[index].range) && !text.has("实验室", at: pieces[index].end)
    }
  }

  private static let sorts: WordSet = "首批 第一批 第二批 重点 重大 重要 主要 实事 民生实事 十大 八大 五大 一批 控制性"

  /// “五小水利”, “四好公路”: so many of a kind.
  func isQuotedSort(_ inner: Range<Int>) -> Bool {
    guard inner.count > 3, let first = inner.first, text[first + 1] == "小" || text[first + 1] == "好" else {
      return false
    }
    return ChineseNumerals.digit(text[first]) != nil
  }

  /// `岚川新城管理中心完成招标`: who does it.
  func isActingBody(_ end: Int) -> Bool {
    let place = pieces[end - 1].end
    guard text.has("中心", endingAt: place), Self.deeds.begins(text, at: place) else { return false }
    return ["管理中心", "服务中心", "促进中心", "保障中心", "指挥中心"].contains { text.has($0, endingAt: place) }
      && !Self.worksDone.begins(text, at: place)
  }

  private static let deeds: WordSet = """
    完成 立足 办理 受理 开展 组织 负责 承担 牵头 坚持 围绕 所属 联合 累计 共办 主动 积极 认真 通过 把 将 对 以 已洽谈 已办理 已受理
    """
  private static let worksDone: WordSet = "完成主体 完成封顶 完成建设 完成竣工 完成验收 完成装修 完成基础 完成投资 累计完成投资 将建 将于 对外开放"
}
