// The name that a member of a zone holds: its edges, its head, and whether it is one.

extension ProjectReader {
  /// The name in one member of a zone.
  func name(in member: Range<Int>, isLast: Bool, _ context: ZoneContext) -> ProjectDraft? {
    var range = stripped(member)
    if range.count > Self.memberLimit { range = range.upperBound - Self.memberLimit..<range.upperBound }
    range = beforeExtent(behindMaking(behindInvestor(beforeLanding(beforeWay(range)))), context.zone)
    guard !range.isEmpty, !isTurn(range.lowerBound) else { return nil }
    if let whole = beforePlanned(range) { return name(in: whole, isLast: false, context) }
    if context.isProjectList || sharesHead(range, isLast: isLast, context), let whole = listed(range, context)
    {
      return whole
    }
    guard var (end, head) = headEnd(range, isLast: isLast) else {
      return knownName(in: range, context) ?? produced(range, context)
        ?? (isInvested(context.zone.lowerBound) ? listed(range, context) : nil)
    }
    if isDoing(range, end) || isPlaceOfAccount(end) { return nil }
    if isPlaceOfOthers(end, head) { return nameBeforeWork(range, head, isLast, context) }
    if let joint = jointBeforeOthers(range.lowerBound..<end, head) {
      return name(in: range.lowerBound..<joint, isLast: false, context)
    }
    // `引岚济汶及二期工程`: its next phase.
    if head == .phase, end - range.lowerBound > 2,
      let joint = (max(range.lowerBound + 1, end - 3)..<end - 1).first(where: { pieces[$0].isA(.joint) })
    {
      return name(in: range.lowerBound..<joint, isLast: false, context)
    }
    // `汶溪水厂一期及管线`: what comes with it.
    if let joint = jointBehindPhase(range.lowerBound..<end) {
      return name(in: range.lowerBound..<joint, isLast: false, context)
    }
    if let joint = jointBehindEstate(range.lowerBound..<end, head) {
      return name(in: range.lowerBound..<joint, isLast: false, context)
    }
    if let whole = wholeOfPart(range.lowerBound..<end) { (end, head) = whole }
    range = stripped(behindKind(range.lowerBound..<end))
    guard !range.isEmpty, hasBody(range, end), !isEvenMany(range.lowerBound), !isDescribed(range),
      // `石桥镇技改投资`: what was spent on it.
      head != .work || !text.has("投资", at: letter(of: end)) || isWorkOnThing(range)
    else { return nil }
    range = withFirm(range, head)
    let redacted = hasPlaceholder(range)
    let stage = stage(behind: end, context)
    let isOwn =
      redacted
      ? isRedactedName(range, head, isGoverned: stage != nil || isGoverned(end, context)) || context.hasAmount
      : isProper(range, head) || context.isWhole && head == .project && isOwnUndertaking(range)
    let isTold = !isOwn && !redacted && (isKnown(range) || isToldApart(range, head, end, context))
    guard isOwn || isTold else { return nameBeforeWork(range, head, isLast, context) }
    // `岚川科创园成为新地标`: it is there.
    if head != .project, stage == nil || head != .built, isSpokenOf(end, context) { return nil }
    if isIncomplete(range, head, context) { return nil }
    let isBeforeTail = isLast && context.tail?.isHead == true
    if !isBeforeTail && isCounted(end, head) || isCountedByStage(end, head)
      || !isLast && lacksWork(range, head, context)
    {
      return nil
    }
    let told = stage ?? laterStage(behind: end, isLast: isLast, context)
    let isGoverned =
      context.isGoverned || context.hasAmount || told != nil && told != .signed
      || stages.isMaking(token(of: end))
      || stages.hasCost(token(of: end)) || context.hasProject
      || Self.courses.begins(text, at: letter(of: end)) || isLengthOfLine(end) || isSaidToBeWork(end)
    guard
      isTold || isMention(range, head, isGoverned: isGoverned || hasRemark(end), redacted: redacted)
        || known.contains(text.string(pieces[range.lowerBound].start..<pieces[range.upperBound - 1].end))
    else { return nameBeforeWork(range, head, isLast, context) }
    var draft = draft(range, stage: told, context, redacted: redacted, rule: "project.name")
    draft.isTold = isTold
    return draft
  }

  private static let unnamed: WordSet = "多少 拿什么 什么 相当一部分 未达"

  /// What is said of undertakings alone, behind their names.
  private static let courses: WordSet = """
    进度 形象进度 工程进度 建设进度 需征地 需供地 征地拆迁 列入省重点 列入市重点 列入国家重点 进展 推进缓慢 推进顺利
    推进较快 推进较慢 完成主体 完成投资 建设和运营 建设情况 建设进展
    """

  /// 第三次项目调度会: which meeting it is.
  private func isTurn(_ start: Int) -> Bool {
    let first = pieces[start].start
    // 多少个项目, 相当一部分项目
    if Self.unnamed.begins(text, at: first) { return true }
    return text[first] == "第" && (text.at(first + 2) == "次" || text.at(first + 3) == "次")
  }

  /// `岚江安置小区项目规划建设安置房900套`: what it is to have stands behind it.
  private func beforePlanned(_ range: Range<Int>) -> Range<Int>? {
    let planned = range.dropFirst().first { index in
      text.has("规划建设", at: pieces[index].start) && text.has("项目", endingAt: pieces[index - 1].end)
    }
    return planned.flatMap { $0 + 1 < range.upperBound ? range.lowerBound..<$0 : nil }
  }

  /// `海川材料项目从打桩到一期封顶`: the way from one thing to another is said of it.
  private func beforeWay(_ range: Range<Int>) -> Range<Int> {
    guard let from = range.dropFirst().first(where: { text[pieces[$0].start] == "从" }),
      range[(from + 1)...].contains(where: { text[pieces[$0].start] == "到" })
    else { return range }
    return range.lowerBound..<from
  }

  /// `海川光电产业园落地汶江工业园`: where it has come to. `除海川电容项目因…`: what is left out.
  private func beforeLanding(_ range: Range<Int>) -> Range<Int> {
    var range = range
    if range.count > 2, let first = range.first, text[pieces[first].start] == "除",
      pieces[first].range.count == 1
    {
      range = range.dropFirst()
    }
    let landing = range.dropFirst().dropLast().first {
      (text.has("落地", at: pieces[$0].start) || text.has("落户", at: pieces[$0].start))
        && longestHead(endingAt: pieces[$0 - 1].end) != nil
    }
    return landing.map { range.lowerBound..<$0 } ?? range
  }

  /// `海川产业园二标段`: a part is spoken of, its whole is what has a name.
  private func wholeOfPart(_ range: Range<Int>) -> (end: Int, head: ProjectHead)? {
    guard let last = range.last, text.has("标段", endingAt: pieces[last].end),
      let end = range.dropLast().last(where: { pieces[$0].isA(.head) }).map({ $0 + 1 }), last + 1 - end < 4,
      let head = longestHead(endingAt: pieces[end - 1].end)
    else { return nil }
    return (end, head.head)
  }

  /// What it costs, or named names beside it, tell an undertaking apart whose words are all general.
  private func isToldApart(
    _ range: Range<Int>, _ head: ProjectHead, _ end: Int, _ context: ZoneContext
  ) -> Bool {
    switch head {
    case .project, .estate:
      // `总投资9亿元的“光伏+制氢”示范项目`
      if evidence(range).quoted { return context.hasAmount && head == .project && isOfSeveral(range) }
      let isCosted = context.hasAmount || end == context.zone.upperBound && stages.hasCost(token(of: end))
      if isCosted, head == .project, isFirms(range) || isFirmsLetters(range.dropLast()) { return true }
      if isCosted || context.members.count > 1, head == .project, isFirmsRenewal(range) { return true }
      guard isCosted || head == .estate && !context.members.isEmpty else { return false }
      let evidence = evidence(range)
      guard isCosted || context.members.prefix(Self.memberLimit).contains(where: { hasOwnPart(stripped($0)) })
      else { return false }
      return evidence.specific + (head == .estate ? evidence.run : 0) > (head == .project ? 3 : 2)
        && !text.has("园区", at: pieces[range.lowerBound].start)
    case .built:
      guard end == context.zone.upperBound, stages.hasCost(token(of: end)), let last = range.last,
        pieces[last].range.count > 1,
        // `改造低压线路完成70%`: a line, whatever its kind.
        !Self.networks.contains(where: { text.has($0, endingAt: pieces[last].end) })
      else { return false }
      return evidence(range).specific > 1
    default: return false
    }
  }

  private static let networks: [StaticString] = ["线路", "公路", "铁路", "道路", "管网", "航道"]

  /// `…院区（总投资12亿元，床位1000张）`: its size in brackets.
  private func hasRemark(_ end: Int) -> Bool {
    guard end < pieces.count, text[pieces[end].start] == "(" else { return false }
    return ["总投资", "投资", "占地", "建筑面积"].contains { text.matches($0, at: pieces[end].start + 1) }
  }

  /// The zone begins its clause, so that the clause is on what it names.
  private func opens(_ zone: Range<Int>) -> Bool {
    guard zone.lowerBound > 0 else { return true }
    let before = pieces[zone.lowerBound - 1]
    // 一是, 二是
    if text[before.end - 1] == "是", ChineseNumerals.digit(text.at(before.end - 2)) != nil { return true }
    return tokens[before.token].kind == .comma || Self.openings.begins(text, at: before.start)
  }

  private static let openings: WordSet = "的 还有 其中 至于 打造 特别是 盯 紧盯"

  /// What a later clause on the same name, or on all that are counted, says.
  private func laterStage(behind end: Int, isLast: Bool, _ context: ZoneContext) -> ProjectStage? {
    if isLast, opens(context.zone) || isCleared(end), let stage = stages.stageLater(token(of: end)) {
      return stage
    }
    return stageBehindCount(context)
  }

  /// `A、B等3个项目，预计年底前开工`: what is told of all of them in the clause behind their number.
  private func stageBehindCount(_ context: ZoneContext) -> ProjectStage? {
    guard let tail = context.tail, tail.isProject, opens(context.zone),
      case let comma = token(of: tail.end), comma + 1 < tokens.count, tokens[comma].firstLetter == ",",
      tail.isCounted || tokens[comma + 1].begins("正在", in: text), Self.dues.contains(text, tokens[comma + 1])
    else { return nil }
    return stages.stageLater(comma + 1)
  }

  private static let dues: WordSet = "预计 将 力争 确保 计划 均 均已 已 正在 目前 全部 即将"

  /// A complete member of a list of projects, whatever it ends in.
  private func listed(_ range: Range<Int>, _ context: ZoneContext) -> ProjectDraft? {
    var range = stripped(behindKind(range))
    while range.count > 1, let last = range.last,
      pieces[last].isA(.tail)
        && (!pieces[last].isA(.work) && longestHead(endingAt: pieces[last - 1].end) != nil
          || text.has("建设", at: pieces[last].start) && isCompleteMember(range.dropLast()))
        // `A项目、B项目集中开工`: how it is done.
        || pieces[last].isA(.lead) && lexicon.isListHead(text, endingAt: pieces[last - 1].end)
    {
      range = range.lowerBound..<last
    }
    if let last = range.last, let head = longestHead(endingAt: pieces[last].end) {
      range = withFirm(range, head.head)
    }
    guard
      isCompleteMember(range) || isOnlyOne(range) || isKnown(range) || isCoinage(range, context)
        || isNamedAlike(range, context) || context.isThisOne && evidence(range).run > 2
        || isDwelling(range, context) || context.namesAll && isFirmAlone(range),
      !isKindByNumber(range), !isSome(range)
    else { return nil }
    return draft(
      range, stage: context.stage ?? stageBehindCount(context), context, redacted: hasPlaceholder(range),
      rule: "project.list")
  }

  /// `A、B、C项目`: the last member's 项目 is that of all.
  private func sharesHead(_ range: Range<Int>, isLast: Bool, _ context: ZoneContext) -> Bool {
    guard context.isList, !isLast, context.tail == nil, let last = context.zone.last else { return false }
    var end = last
    while end > context.zone.lowerBound, pieces[end].isA(.tail) { end -= 1 }
    // `分解到月、到企业、到项目`: how far down.
    if text.at(pieces[end].start - 1) == "到" { return false }
    guard longestHead(endingAt: pieces[end].end)?.head == .project else { return false }
    // `汶溪路和青屏路改造工程`: of the first road the work is said last.
    guard end > context.zone.lowerBound, pieces[end - 1].isA(.work), let road = range.last else {
      return true
    }
    switch text[pieces[road].end - 1] {
    case "路", "街", "巷": return !lacksWork(range, .built, context)
    default: return true
    }
  }

  private func stage(behind end: Int, _ context: ZoneContext) -> ProjectStage? {
    if end == context.zone.upperBound || context.isList { return isCleared(end) ? nil : context.stage }
    // `完成青屏产业园招商工作`: what is completed is told behind the name.
    if case let rest = letter(of: end),
      isCleared(end) || text.has("招商工作", at: rest)
        || ProjectStageReader.isOutlay(text, rest)
    {
      let stage = stages.stage(of: context.start, behind: token(of: end), from: letter(of: end))
      return stage == .completed ? nil : stage
    }
    // `…工程试通水`: not yet.
    if text[pieces[end].start] == "试", !stages.isStage(token(of: end)) { return nil }
    return stages.stage(of: context.start, behind: token(of: end), from: letter(of: end))
      ?? stageOfRest(end, context)
  }

  private func isOwnPhase(_ evidence: Evidence) -> Bool {
    evidence.run > 1 || evidence.place || evidence.region && evidence.specific > 1
  }

  private func isMention(
    _ range: Range<Int>, _ head: ProjectHead, isGoverned: Bool, redacted: Bool
  ) -> Bool {
    switch head {
    case .project, .estate: true
    case .coined: isGoverned || hasOwnPart(range)
    case .phase: isGoverned || redacted || isOwnPhase(evidence(range))
    case .work: isGoverned || isPlantWork(range)
    // Every such station is one undertaking, for many years.
    case .built:
      isGoverned && !isActingBody(range.upperBound)
        || text.has("抽水蓄能电站", endingAt: pieces[range.upperBound - 1].end)
    }
  }

  func draft(
    _ range: Range<Int>, stage: ProjectStage?, _ context: ZoneContext, redacted: Bool, rule: String
  ) -> ProjectDraft {
    let letters = pieces[range.lowerBound].start..<pieces[range.upperBound - 1].end
    let end = range.upperBound
    let isPlural =
      context.isList || context.tail?.isCounted ?? false
      || context.hasAmount && end < pieces.count && pieces[end].isA(.etc)
    return ProjectDraft(
      tokens: tokens(of: letters), letters: letters, redacted: redacted || hidesSize(range), stage: stage,
      category: context.isProjectList ? context.tail?.category : nil, plural: isPlural, rule: rule)
  }

  // MARK: - Edges

  /// Without the verbs and counts before a name.
  func stripped(_ member: Range<Int>) -> Range<Int> {
    var range = mayHoldLead(member) ? behindLead(member) : member
    while range.count > 1, let first = range.first, isLeading(first, range) {
      range = first + 1..<range.upperBound
    }
    // A verb inside that governs what follows it: `湖东街道新建海川食品项目`.
    var index = range.upperBound - 2
    while index > range.lowerBound {
      if pieces[index].isA(.work), isOwn(index + 1), Self.makings.contains(text, pieces[index].range) {
        range = index + 1..<range.upperBound
        break
      }
      index -= 1
    }
    return range
  }

  static let makings: WordSet = "新建 扩建 改扩建 改建 续建 重建 迁建 加装 配建 共建 建设 建造 引进"

  /// Something that begins a name: an unknown letter, a place, a quotation, a placeholder.
  func isOwn(_ index: Int) -> Bool {
    switch pieces[index].kind {
    case .letter: !NameLexicon.shared.isPlain(text[pieces[index].start])
    case .placeholder, .quoted: true
    case .word: pieces[index].isA(.region)
    default: false
    }
  }

  private func isLeading(_ index: Int, _ range: Range<Int>) -> Bool {
    let piece = pieces[index]
    switch piece.kind {
    case .word:
      if piece.isA(.joint) { return !isFirmBehindVerb(index, range) }
      if piece.isA(.lead) || text.has("规划建设", at: piece.start) { return true }
      // 正在施工桩基工程
      if text.has("施工", at: piece.start), piece.range.count == 2, index + 1 < range.upperBound { return true }
      // 共享单车, 共享储能: what kind of a thing.
      if text.has("共享", at: piece.start) { return false }
      if piece.isA(.work) || piece.isA(.action) && !piece.isA(.thing) || text.has("研究", at: piece.start) {
        return index + 1 < range.upperBound && !pieces[index + 1].isA(.placeNoun)
          && !isPlaceName(index, range) && !isCrossing(index, range)
      }
      return false
    case .letter: return isLeadingLetter(index, range)
    case .hyphen, .parenthesis: return true
    // 5C级, 4A级: a class.
    case .latin:
      if index + 1 == range.upperBound { return false }
      return text[pieces[index + 1].start] == "级" || text[piece.end - 1] == "." && text[piece.start].isDigit
    default: return false
    }
  }

  /// 建设路, 发展大道: a road named for it.
  private func isPlaceName(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound else { return false }
    switch text[pieces[index].end] {
    case "路", "街", "巷": return pieces[index + 1].range.count == 1
    case "东", "西", "南", "北", "中": return isRoadEnd(text.at(pieces[index].end + 1))
    default: return false
    }
  }

  /// 跨江三桥, 过江隧道: what it crosses is all of its name.
  private func isCrossing(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index + 2 == range.upperBound, pieces[index + 1].isA(.head) else { return false }
    switch text[pieces[index].start] {
    case "跨", "过", "穿": return true
    default: return false
    }
  }

  /// `重点项目海川食品加工项目`: a kind before a name is not part of it.
  private func behindKind(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    // `民营企业500强海川食品项目`: among whom the firm is.
    if let rank = range.dropFirst().prefix(3).first(where: {
      text[pieces[$0].start] == "强" && pieces[$0].range.count == 1 && text[pieces[$0].start - 1].isDigit
    }), rank + 1 < range.upperBound {
      start = rank + 1
    }
    for index in range.dropLast() {
      guard pieces[index].isA(.kind), lexicon.isListHead(text, endingAt: pieces[index].end),
        !text.has("技术", at: pieces[index].end),
        index + 2 < range.upperBound || !pieces[index + 1].isA(.coining)
      else { continue }
      // `计划竣工项目中海川水库`
      if text.at(pieces[index].end) == "中", pieces[index + 1].range.count == 1, index + 3 < range.upperBound,
        pieces[index + 2].kind == .letter || isOwn(index + 2)
      {
        start = index + 2
        continue
      }
      // `新通道重点工程南岭铁路`: a plain kind, whatever stands before it.
      let isPlain =
        index > start && Self.plainKinds.contains(text, pieces[index - 1].range) && isOwn(index + 1)
      if isPlain || !hasOwnPart(start..<index + 1),
        isOwn(index + 1) || pieces[index + 1].kind == .word || hasOwnPart(index + 1..<range.upperBound)
      {
        start = index + 1
      }
    }
    return start..<range.upperBound
  }
}
