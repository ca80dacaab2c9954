// Lists that a count or a word before a colon introduces: `已完工3项：岚河大桥加固、汶溪二期`.

extension ProjectReader {
  /// Whether the list behind this place is introduced as one of undertakings, and the stage it is given.
  func introduction(_ zone: Range<Int>) -> (isOfProjects: Bool, stage: ProjectStage?) {
    // `分别是岚川开发区的A项目、B项目`: where the first one lies.
    if zone.upperBound < pieces.count, text[pieces[zone.upperBound].start] == "的" { return (false, nil) }
    let start = beforeAmount(zone.lowerBound)
    if let stage = stageOfOpening(start) ?? stageAnnounced(start) { return (true, stage) }
    if let lead = leadOfList(start, zone) { return (true, stageOfRelative(lead)) }
    guard start > 1, text[pieces[start - 1].start] == ":" else { return (false, nil) }
    let before = pieces[start - 2]
    // `项目建设包括:`, `建设内容包括:`: its parts.
    if start > 2, Self.contents.contains(where: { text.matches($0, endingAt: before.start) }) {
      return (false, nil)
    }
    let isCount =
      before.kind == .wall && tokens[before.token].kind == .quantity && stages.isCount(before.token)
    // `今天表扬3个项目：A、B、C`
    if lexicon.isListHead(text, endingAt: before.end), isCountedBefore(start - 2) {
      return (true, stageOfRelative(start - 2))
    }
    guard isCount || Self.introductions.contains(text, before.range), speaksOfProjects(before: start - 2)
    else { return (false, nil) }
    return (true, isCount ? stages.stage(named: before.token - 1) : stageOfLead(start - 2))
  }

  /// `新开工的项目包括A、B`, `新开工的项目有9个，包括A、B`: said without a colon.
  private func stageOfOpening(_ start: Int) -> ProjectStage? {
    guard start > 3, text.has("包括", at: pieces[start - 1].start) else { return nil }
    guard tokens[pieces[start - 2].token].firstLetter == ",", isCount(start - 3) else {
      return stageOfLead(start - 1)
    }
    return stageOfLead(Self.introductions.contains(text, pieces[start - 4].range) ? start - 4 : start - 3)
  }

  /// `今年新开工的招商项目有:`, `在建项目包括:`: what is said of the projects before the colon holds for the list.
  private func stageOfLead(_ verb: Int) -> ProjectStage? {
    guard verb > 0, lexicon.isListHead(text, endingAt: pieces[verb - 1].end) else { return nil }
    var index = verb - 1
    while index >= 0, verb - index < Self.leadLimit {
      let piece = pieces[index]
      if index > 0, text[piece.start] == "的", piece.range.count == 1 {
        return stages.stage(named: pieces[index - 1].token)
      }
      if let stage = ProjectStageReader.behind.stage(text, at: piece.start) { return stage }
      if piece.isWall { return nil }
      index -= 1
    }
    return nil
  }

  /// `签约的6个项目为A、B`, `集中开工的项目还有A、B`: the place of the noun that the list is said of.
  private func leadOfList(_ start: Int, _ zone: Range<Int>) -> Int? {
    guard start > 1, Self.links.contains(text, pieces[start - 1].range) else { return nil }
    var noun = start - 2
    if text[pieces[noun].start] == "还", noun > 0 { noun -= 1 }
    guard lexicon.isListHead(text, endingAt: pieces[noun].end) else { return nil }
    let isMany = zone.contains { pieces[$0].kind == .listComma }
    // `集中开工最大的项目是A`: of one only where the stage is told.
    return isMany && isCountedBefore(noun) || stageOfRelative(noun) != nil ? noun : nil
  }

  private static let links: WordSet = "为 是 有 还有 主要为 主要有"

  /// A number of them stands before the noun.
  private func isCountedBefore(_ noun: Int) -> Bool {
    var index = noun
    while index > 0, noun - index < Self.leadLimit, !pieces[index].isWall { index -= 1 }
    return isCount(index)
  }

  /// `集中开工的9个项目`, `签约项目中最大的项目`: the stage that is told before the noun and 的.
  private func stageOfRelative(_ noun: Int) -> ProjectStage? {
    var isBehind = false
    var place = pieces[noun].start
    let limit = max(0, place - Self.relativeLimit)
    while place > limit {
      place -= 1
      switch text[place] {
      case ",", ";", "。", ":": return nil
      case "的": isBehind = true
      default:
        guard isBehind, let (stage, length) = ProjectStageReader.later.match(text, at: place),
          text[place + length] != "、"
        else { continue }
        return text.at(place - 1) == "未" || text.has("投产后", at: place) ? nil : stage
      }
    }
    return nil
  }

  /// In letters.
  private static let relativeLimit = 24

  /// In pieces.
  private static let leadLimit = 7

  /// `一批项目签约落地，包括`, `共开工4个项目，投资9亿元，分别为`: the nearest stage that the clauses before the list name.
  func stageAnnounced(_ start: Int) -> ProjectStage? {
    guard start > 0 else { return nil }
    let isColon = text[pieces[start - 1].start] == ":"
    let end = isColon ? pieces[start - 1].start : pieces[start - 1].end
    let isEach = text.has("分别是", endingAt: end) || text.has("分别为", endingAt: end)
    // `1个项目正在建设，为岚湖大厦项目`
    let isOne = text.at(end - 1) == "为" && text.at(end - 2) == ","
    guard isEach || isOne || text.has("包括", endingAt: end), case let limit = end - (isEach ? 3 : 2),
      !Self.contents.contains(where: { text.matches($0, endingAt: limit) })
    else { return nil }
    for place in stride(from: limit - 1, through: max(0, limit - Self.announcedLimit), by: -1) {
      if text[place] == "。" || text[place] == ";" { return nil }
      guard let (stage, length) = ProjectStageReader.later.match(text, at: place) else { continue }
      guard text.at(place - 1) != "未", !Self.unreached.begins(text, at: place + length) else { return nil }
      let around = max(0, place - Self.nounLimit)..<limit
      return around.contains { text.has("项目", at: $0) || text.has("工程", at: $0) } ? stage : nil
    }
    return nil
  }

  private static let contents = ["建设", "内容", "产品"].map { Word($0) }
  private static let unreached: WordSet = "率 后 前 条件"
  /// In letters.
  private static let announcedLimit = 40
  private static let nounLimit = 12

  /// `总投资9亿元的海川项目`: the piece that the amount begins in.
  private func beforeAmount(_ start: Int) -> Int {
    guard hasAmount(start), start > 2, isAmount(start - 2) else { return start }
    return text.has("投资", endingAt: pieces[start - 2].start) ? start - 3 : start - 2
  }

  /// 项目 or 工程 is what the sentence counts.
  private func speaksOfProjects(before index: Int) -> Bool {
    pieces[..<index].contains { lexicon.isListHead(text, endingAt: $0.end) }
  }

  private static let introductions: WordSet = "是 为 有 共有 分别是 分别为 包括 主要有 主要是 主要包括 如下 即"

  /// `加快…、…前期工作`: what is done about them, with no noun for the list.
  func isPreliminary(_ zone: Range<Int>) -> Bool {
    guard let last = zone.last, zone.count > 1 else { return false }
    return text.has("前期工作", at: pieces[last].start) || text.has("前期手续", at: pieces[last].start)
  }

  /// Whether 等 or a count stands behind a zone.
  func endsList(_ end: Int) -> Bool {
    // `A产业园、12亿元的B项目`: what B is to cost, and no number of things. `A学校和6所中学改造项目`: of others.
    end < pieces.count
      && (pieces[end].isA(.etc) || isPointedAt(end) || isInside(end)
        || isCount(end) && !(pieces[end - 1].isA(.joint) && isCounted(end + 1))
          && !((pieces[end - 1].kind == .listComma || pieces[end - 1].isA(.joint)) && isMoney(end)))
  }

  /// `等带动效应强的重点项目`: the place behind what is said of the projects.
  func behindMerit(_ start: Int, _ limit: Int) -> Int? {
    let clause = pieces[start..<max(start, limit)].prefix { tokens[$0.token].kind != .comma && !$0.isA(.etc) }
    guard let mark = clause.firstIndex(where: { text[$0.start] == "的" && $0.range.count == 1 }),
      mark > start, clause[mark...].contains(where: { lexicon.isListHead(text, endingAt: $0.end) })
    else { return nil }
    return mark + 1
  }

  /// `A、B、C这三个项目`
  func isPointedAt(_ mark: Int) -> Bool {
    pieces[mark].range.count == 1 && text[pieces[mark].start] == "这" && mark + 1 < pieces.count
      && isCount(mark + 1)
  }

  /// `包括A在内的9个项目`, `以A、B为代表的一批项目`
  func isInside(_ mark: Int) -> Bool { insideLength(pieces[mark].start) > 0 }

  /// The letters of 在内的, 为代表的 that begin there.
  private func insideLength(_ start: Int) -> Int {
    switch text.at(start) {
    case "在": text.has("在内的", at: start) ? 3 : 0
    case "为": text.has("为代表的", at: start) ? 4 : 0
    default: 0
    }
  }

  /// Behind 等, 在内的 or both: `A、B等在内的9个项目`.
  func behindEtc(_ mark: Int) -> Int {
    let end = isInside(mark) ? pieces[mark].start : pieces[mark].end
    let length = insideLength(end)
    guard length > 0 else { return mark + 1 }
    return pieces[(mark + 1)...].firstIndex { $0.start >= end + length } ?? pieces.count
  }

  /// The longest head that ends at letter `end`, and its length: the letter's mark is asked first.
  func longestHead(endingAt end: Int) -> (length: Int, head: ProjectHead)? {
    guard end > 0, text.has(LetterFacts.head, at: end - 1) else { return nil }
    return lexicon.head(text, endingAt: end)
  }

  /// `力促海川电子6月底前竣工、汶溪食品年底投产`: what is pushed on to run is a work.
  func isPushed(_ zone: Range<Int>) -> Bool {
    var behind = token(of: zone.upperBound)
    while behind < tokens.count, stages.isWhen(behind) { behind += 1 }
    guard behind < tokens.count, zone.lowerBound > 0, case let first = zone.lowerBound else { return false }
    switch tokens[behind].firstLetter {
    case "开", "动", "竣", "完", "投", "试", "达", "建": break
    default: return false
    }
    guard stages.isStage(behind) else { return false }
    return pieces[first].kind == .listComma
      ? stages.isStage(token(of: first - 1)) : Self.pushes.contains(text, pieces[first - 1].range)
  }

  private static let pushes: WordSet = "力促 力推 促进 促成 推动 确保 力争 力保 争取 督促 紧盯 盯紧"

  /// A glance spares most zones the look-up.
  func goesIntoProduction(_ end: Int) -> Bool {
    guard end < pieces.count else { return false }
    switch text[pieces[end].start] {
    case "投", "建", "顺", "相", "达", "试", "扩", "早", "尽", "即", "如", "按", "陆":
      return stages.isProducing(token(of: end))
    default: return false
    }
  }

  /// `A、B等投产`, `A、B产业园加快建设`: what is said of all tells that they are works.
  func isWorkList(_ context: ZoneContext, _ behind: Int) -> Bool {
    guard context.isList else { return false }
    guard let tail = context.tail else {
      return stages.isProducing(behind) || context.hasProject && stages.isUnderWay(behind)
    }
    guard !tail.isCounted, !tail.isHead, tail.end == context.zone.upperBound + 1 else { return false }
    return stages.isProducing(behind) || context.hasProject && stages.isBuilding(behind)
  }
}
