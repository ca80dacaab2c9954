// Finds the names of projects in one sentence.
//
// The sentence is cut into zones: stretches between verbs, function words and commas, in which names and
// lists of names can stand. Each member of a zone is a name where it ends in a head and has a part of
// its own.

/// A mention on its way to a `ProjectMention`; positions are tokens and letters of the sentence.
struct ProjectDraft {
  var tokens: Range<Int>
  var letters: Range<Int>
  var redacted: Bool
  var stage: ProjectStage?
  var category: String?
  /// It stands in a list or before `等n个`: figures behind it belong to all of them.
  var plural: Bool
  var rule: String
  /// Its words are all general: what stands beside it made it a name.
  var isTold = false
}

struct ProjectReader {
  let text: SentenceText
  let tokens: [Token]
  let pieces: [NamePiece]
  let stages: ProjectStageReader
  /// Names of general words that the text has told apart before.
  let told: NameSet
  /// All names that the text has mentioned before.
  let known: NameSet

  /// The pieces are those that `NameLexer` has cut the tokens into.
  init(
    text: SentenceText, quantities: [Quantity], tokens: [Token], pieces: [NamePiece], told: NameSet = [],
    known: NameSet = []
  ) {
    self.told = told
    self.known = known
    self.text = text
    self.tokens = tokens
    self.pieces = pieces
    stages = ProjectStageReader(text: text, tokens: tokens, quantities: quantities)
  }

  /// A member of a list is no longer than this many pieces; of a longer one the end counts.
  static let memberLimit = 40

  var lexicon: ProjectLexicon { .shared }

  /// The mentions of the sentence in order, none overlapping.
  func read() -> [ProjectDraft] {
    var drafts: [ProjectDraft] = []
    var members: [Range<Int>] = []
    var index = 0
    if let heading = heading() {
      drafts.append(heading)
      index = pieces.firstIndex { $0.start >= heading.letters.upperBound } ?? pieces.count
    }
    while index < pieces.count {
      guard !pieces[index].isWall, !isCompared(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < pieces.count, !pieces[end].isWall, !isCompared(end) { end += 1 }
      let next = read(index..<end, &drafts, &members)
      // `A项目、投资9亿元的B项目`: the amount counts nothing, and B is named too.
      index = isAmount(end) ? end : next
    }
    if !drafts.isEmpty { drafts.removeAll { isInvestor($0) || isOfHouseholds($0) } }
    if drafts.count > 1 { dropDescriptions(&drafts) }
    announceStages(&drafts)
    shareEvents(&drafts)
    shareStages(&drafts)
    carryStages(&drafts)
    if drafts.count > 1 || drafts.first?.plural == true { closeStages(&drafts) }
    openStages(&drafts)
    return drafts
  }

  /// `海川换热器：总投资2亿元`: what stands before the colon, whatever it ends in.
  private func heading() -> ProjectDraft? {
    guard let colon = ProjectStageReader.costColon(text),
      let start = pieces.firstIndex(where: { $0.start >= text.remarkEnd && !$0.isWall && $0.kind != .latin }),
      let end = pieces.firstIndex(where: { $0.start >= colon }), end > start,
      pieces[start].start < text.remarkEnd + 4
    else { return nil }
    let range = start..<(isTown(pieces[end - 1]) ? end - 1 : end)
    guard !range.isEmpty, range.allSatisfy({ !pieces[$0].isWall && pieces[$0].kind != .listComma }),
      hasOwnPart(range),
      evidence(range).run > 1 || evidence(range).specific > 1
    else { return nil }
    let letters = pieces[start].start..<pieces[range.upperBound - 1].end
    return ProjectDraft(
      tokens: tokens(of: letters), letters: letters, redacted: hasPlaceholder(range),
      stage: stages.stageLater(token(of: end)), plural: false, rule: "project.heading")
  }

  /// Reads the names of one zone; returns where the next may begin. `members` is room for those of the zone.
  private func read(_ zone: Range<Int>, _ drafts: inout [ProjectDraft], _ members: inout [Range<Int>]) -> Int
  {
    guard mayHoldName(zone) else { return zone.upperBound }
    let tail = endsList(zone.upperBound) ? listTail(zone.upperBound) : nil
    let later = tail == nil ? laterTail(zone.upperBound) : nil
    guard
      tail != nil || later != nil || zone.contains(where: { mayEnd($0) }) || introduction(zone).isOfProjects
        || zone.count > 1 && (goesIntoProduction(zone.upperBound) || isCosted(zone) || isPushed(zone))
    else { return zone.upperBound }
    if isOfFunction(zone, tail) || isApplied(tail) || isTitle(zone.upperBound)
      || isOfPlaces(zone.upperBound) || isVenue(zone)
    {
      return tail?.end ?? zone.upperBound
    }
    find(
      &members, in: zone,
      isListed: tail.map { $0.isProject && ($0.isCounted || isCount(zone.upperBound)) } ?? false)
    if members.count > 1, isMarker(members[0]) { members.removeFirst() }
    guard let opening = members.first else { return zone.upperBound }
    let start = token(of: stripped(opening).lowerBound)
    var context = ZoneContext(
      zone: zone, start: start, tail: tail ?? later, isList: members.count > 1 || later != nil)
    let end = context.tail?.end ?? zone.upperBound
    let behind = token(of: end)
    context.stage = stage(of: context, behind: end)
    let introduction = introduction(zone)
    let opensWithKind = tail == nil && stages.isStage(token(of: zone.upperBound)) && opensWithKind(opening)
    context.isIntroduced = introduction.isOfProjects || opensWithKind || isAfterWorks(context)
    context.stage = context.stage ?? introduction.stage
    context.hasAmount = hasAmount(zone.lowerBound) || later != nil && isCostInBrackets(zone.upperBound)
    let isCounted = isCounted(zone.lowerBound) || isCountedBeforeClause(zone.lowerBound)
    context.isWhole = isWhole(zone)
    context.namesAll = context.hasAmount || tail?.isProject ?? false && isCountOfList(zone.upperBound)
    context.isThisOne = tail?.isProject ?? false && text.has("这个", at: letter(of: zone.upperBound))
    if tail == nil, members.count > 1, isScheme(zone) { return zone.upperBound }
    context.isGoverned =
      context.stage != nil || tail.map { text.has("落地", endingAt: letter(of: $0.end)) } ?? false
      || stages.isGoverned(start) || stages.isMaking(behind) || context.isWhole
      || context.isIntroduced
    if let tail, tail.isProject || tail.isWork, let last = members.last, isPlaceholder(stripped(last)) {
      addHidden(members, last, tail, context, &drafts)
      return tail.end
    }
    let found = drafts.count
    // `做好柳桥等18座桥梁整治`: examples of where, not of what.
    if let tail, !pieces[zone.upperBound].isA(.etc), members.count < 2, tail.isProject, !context.hasAmount,
      pieces[zone.upperBound - 1].kind != .listComma, !isInside(zone.upperBound), !context.isThisOne
    {
      return zone.upperBound
    }
    let isExample =
      tail.map {
        $0.isCounted && !$0.isProject && ($0.isWork && !isBuilt($0) || !$0.isHead) && !countsMembers($0)
      } ?? false
    if isExample || isOfRoads(zone, opening) { return zone.upperBound }
    if context.isList { note(members, in: &context) }
    context.isWorkList = isWorkList(context, behind)
    for (offset, listed) in members.enumerated() {
      guard let member = (isCounted || opensWithKind) && offset == 0 ? behindCounted(listed) : listed else {
        continue
      }
      let isLast = offset == members.count - 1
      if let draft = name(in: member, isLast: isLast, context) ?? costed(member, context) {
        drafts.append(draft)
      }
    }
    if let tail, tail.isProject || drafts.count > found || isOfMain(zone.upperBound) { return tail.end }
    return zone.upperBound
  }

  /// What the members of a list tell of one another.
  private func note(_ members: [Range<Int>], in context: inout ZoneContext) {
    context.members = members
    context.hasProject = members.contains { member in
      let head = longestHead(endingAt: pieces[member.upperBound - 1].end)?.head
      return (head == .project || head == .estate) && hasOwnPart(stripped(member)) && !isObject(member)
    }
    context.hasOther = members.contains { isCompleteMember(stripped($0)) }
    context.hasThing = members.dropLast().contains { member in
      longestHead(endingAt: pieces[member.upperBound - 1].end).map { $0.length > 1 } ?? false
    }
  }

  /// Most zones are of general words alone.
  private func mayHoldName(_ zone: Range<Int>) -> Bool {
    let first = zone.lowerBound
    return !told.isEmpty || zone.contains(where: { mayBeOwn($0) }) || isAtEnd(zone) || isOwned(first)
      || isOfSeat(first) || hasAmount(first) || text.has("国家", at: pieces[first].start)
      || stages.hasCost(token(of: zone.upperBound))
  }

  /// `岚江等主要江河堤防治理`: a kind, whatever it is called by.
  private func isOfMain(_ etc: Int) -> Bool {
    guard etc + 1 < pieces.count, pieces[etc].isA(.etc) else { return false }
    return text.has("主要", at: pieces[etc + 1].start) || text.has("重点", at: pieces[etc + 1].start)
  }

  /// Whether this piece can be what makes a name of its zone.
  private func mayBeOwn(_ index: Int) -> Bool {
    let piece = pieces[index]
    switch piece.kind {
    case .letter, .latin, .placeholder, .quoted, .parenthesis: return true
    case .word: return !piece.nameClass.isDisjoint(with: .own)
    default: return false
    }
  }

  /// `金岚钟表的…`, `岚川纸业有限公司的…`: behind letters in no table, or a firm.
  private func isOwned(_ start: Int) -> Bool {
    start > 3 && text[pieces[start - 1].start] == "的"
      && (pieces[start - 2].kind == .letter || text.has("公司", endingAt: pieces[start - 2].end))
  }

  /// Whether a name can end in this piece.
  func mayEnd(_ index: Int) -> Bool {
    let piece = pieces[index]
    switch piece.kind {
    case .word: return piece.isA(.head)
    case .letter: return longestHead(endingAt: piece.end) != nil
    case .latin: return piece.range.count > 2
    case .quoted: return headInQuotes(index) != nil
    default: return false
    }
  }

  /// What stands around a zone.
  struct ZoneContext {
    var zone: Range<Int>
    /// The token behind the verb that governs the zone.
    var start: Int
    var tail: ListTail?
    var isList: Bool
    var stage: ProjectStage?
    /// Some verb of making or running stands before or behind it.
    var isGoverned = false
    /// `总投资30亿元的…`: an amount of its own.
    var hasAmount = false

    /// `A、B、C三个项目`, `总投资9亿元的A`: each of them is one, a firm's name alone as well.
    var namesAll = false

    /// The members of a list.
    var members: [Range<Int>] = []
    /// A list in which some member is named a project: the others are, too.
    var hasProject = false
    /// A list in which another than the last member is a thing by a head of several letters.
    var hasThing = false

    /// A list in which some member is a name by itself.
    var hasOther = false

    /// A sentence of its own.
    var isWhole = false

    /// `海川城这个项目`
    var isThisOne = false

    /// `其中已完工3项：` before it.
    var isIntroduced = false

    /// `A、B等投产`: what is said of its members is said of works.
    var isWorkList = false

    /// The list is said to be one of projects.
    var isProjectList: Bool { isIntroduced || isWorkList || tail?.isProject ?? false }
  }

  // MARK: - Lists

  struct ListTail {
    /// The piece behind the list's noun.
    var end: Int
    /// The list is one of projects.
    var isProject = false
    /// The list is one of works: 等棚户区改造.
    var isWork = false
    var isCounted = false
    /// Its noun is one that names end in: `等3座机场`.
    var isHead = false
    var category: String?
  }

  /// The noun behind 等 or a count: `20个央陕合作项目`, `重大项目`, `一批标志性重大项目`.
  func listTail(_ mark: Int) -> ListTail? {
    guard mark < pieces.count else { return nil }
    // `A、B、C这三个项目`
    let start = isPointedAt(mark) ? mark + 1 : mark
    let isEtc = pieces[start].isA(.etc) || isInside(start)
    guard isEtc || isCount(start) else { return nil }
    var tail = ListTail(end: isEtc ? behindEtc(start) : start)
    var index = tail.end
    let limit = min(pieces.count, max(start, tail.end - 1) + 12)
    var first: Int?
    while index < limit {
      let piece = pieces[index]
      if isCount(index) {
        tail.isCounted = tail.isCounted || piece.kind == .wall
        first = nil
      } else if isQuotedKind(index, isEtc)
        || (tail.isCounted || isCount(start))
          && (piece.kind == .number || tokens[piece.token].wordClass.contains(.time)
            || Self.limited.contains(text, piece.range))
      {
        // `等9个投资额10亿元以上项目`, `等7个“八大链条”项目`
        first = nil
      } else if piece.kind == .word && lexicon.isListHead(text, endingAt: piece.end)
        || isEtc && piece.kind == .quoted && index == start + 1
          && lexicon.isListHead(text, endingAt: piece.end - 1)
        || tail.isCounted && text.has("现场", at: piece.start)
      {
        (tail.end, tail.isProject) = (behindOtherKinds(index + 1), true)
        if let first { tail.category = text.string(pieces[first].start..<piece.start) }
        // `等项目11个`
        tail.isCounted = tail.isCounted || isEtc && index + 1 < pieces.count && isCount(index + 1)
        return tail
      } else if piece.kind == .word, piece.isA(.tail), first == nil, !tail.isCounted,
        index + 1 == pieces.count || !lexicon.isListHead(text, endingAt: pieces[index + 1].end)
      {
        break
      } else if piece.kind == .word, piece.isA(.action) || piece.isA(.work), first != nil {
        // `等10个产业园建设`
        if longestHead(endingAt: piece.start)?.head == .estate {
          (tail.end, tail.isProject) = (index, true)
          return tail
        }
        tail.end = index + 1
        tail.isWork = true
      } else if tail.isCounted, index > start, isBetweenLevels(index) {
        // Nothing of the noun's.
      } else if text[piece.start] == "的" && (first != nil || tail.isCounted) || piece.kind == .number && isEtc
      {
        first = nil
      } else if piece.isA(.joint), first != nil, isEtc {
        // `等36个工业类和农业类项目`
        tail.isHead = false
      } else if piece.kind == .word || piece.kind == .letter, !piece.isA(.joint) {
        first = first ?? index
        tail.isHead = (longestHead(endingAt: piece.end)?.length ?? 0) > 1
      } else if isEtc, let next = behindMerit(index, limit) {
        // `等带动效应强的重点项目`
        (index, first) = (next, nil)
        continue
      } else {
        break
      }
      index += 1
    }
    // `A线、B线2条轨道线路`
    if !isEtc { return tail.isHead && !tail.isWork && isBehindList(mark) ? tail : nil }
    // `等新校区建设`: the noun of the list, whatever it is.
    if !tail.isWork { tail.end = index }
    return tail
  }

  /// `等一批大项目好项目`: the noun is said twice.
  private func behindOtherKinds(_ end: Int) -> Int {
    guard end < pieces.count else { return end }
    switch text[pieces[end].start] {
    case "好", "大", "新": break
    default: return end
    }
    let noun = pieces[end...].prefix(2).firstIndex { lexicon.isListHead(text, endingAt: $0.end) }
    return noun.map { behindOtherKinds($0 + 1) } ?? end
  }

  /// `等46个市、县（区）级重点项目`
  private func isBetweenLevels(_ index: Int) -> Bool {
    guard pieces[index].kind == .listComma || pieces[index].kind == .parenthesis else { return false }
    return isLevel(index - 1) || pieces[index - 1].kind == .parenthesis
  }

  private static let limited: WordSet = "投资额 总投资 投资 产值"

  // MARK: - Pieces and tokens

  func token(of piece: Int) -> Int { piece < pieces.count ? pieces[piece].token : tokens.count }

  func letter(of piece: Int) -> Int { piece < pieces.count ? pieces[piece].start : text.count }

  /// The tokens under a range of letters.
  func tokens(of letters: Range<Int>) -> Range<Int> {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].end <= letters.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < tokens.count, tokens[end].start < letters.upperBound { end += 1 }
    return low..<max(end, low + 1)
  }
}
