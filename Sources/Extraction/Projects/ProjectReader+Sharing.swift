// What is told of the last of several projects and holds for all of them.

extension ProjectReader {
  /// `岚溪水库属于国家水源援建项目`, `海川电厂项目是岚电公司异地建设项目`: what the first one is, and no second.
  func dropDescriptions(_ drafts: inout [ProjectDraft]) {
    var index = drafts.count - 1
    while index > 0 {
      let link = drafts[index - 1].tokens.upperBound
      if link + 1 == drafts[index].tokens.lowerBound, !drafts[index].plural,
        Self.links.contains(text, tokens[link]),
        lexicon.isListHead(text, endingAt: drafts[index].letters.upperBound)
      {
        drafts.remove(at: index)
      }
      index -= 1
    }
  }

  private static let links: WordSet = "是 为 属于 系"

  /// `举行A项目暨一季度重点项目集中开工仪式`: what is held for both.
  func shareEvents(_ drafts: inout [ProjectDraft]) {
    for index in drafts.indices where drafts[index].stage == nil {
      let end = drafts[index].letters.upperBound
      guard text.at(end) == "暨",
        let event = (end + 1..<min(text.count, end + Self.eventLimit)).first(where: { text.has("仪式", at: $0) }
        ),
        !(end..<event).contains(where: { text[$0] == "," || text[$0] == "。" }),
        case let verb = Self.events.first(where: { text.matches($0.words, endingAt: event) })
      else { continue }
      drafts[index].stage = verb?.stage
    }
  }

  /// In letters.
  private static let eventLimit = 40
  private static let events: [(words: Word, stage: ProjectStage)] = [
    (Word("开工"), .started), (Word("奠基"), .started), (Word("签约"), .signed), (Word("竣工"), .completed),
    (Word("投产"), .operating),
  ]

  /// `总投资9亿元的A、总投资5亿元的B先后签约`: each has an amount before it, and what is told behind them is of all.
  func shareStages(_ drafts: inout [ProjectDraft]) {
    for index in drafts.indices.dropLast().reversed() where drafts[index].stage == nil {
      guard let stage = drafts[index + 1].stage,
        case let gap = drafts[index].tokens.upperBound..<drafts[index + 1].tokens.lowerBound,
        isListed(between: gap)
          || drafts[index].plural && drafts[index + 1].plural
            && (isMemberBetween(gap) || gap.count == 1 && tokens[gap.lowerBound].kind == .listComma)
      else { continue }
      drafts[index].stage = stage
    }
  }

  /// `签约9个项目，分别是总投资9亿元的薄膜项目、总投资5亿元的A、B`: the first in the list may be no name.
  func announceStages(_ drafts: inout [ProjectDraft]) {
    for index in drafts.indices where drafts[index].stage == nil {
      let start = drafts[index].tokens.lowerBound
      let before = tokens[..<start].suffix(Self.memberGap).reversed().prefix {
        $0.wordClass.isDisjoint(with: [.verb, .link]) || $0.wordClass.contains(.action)
      }
      let verb = start - before.count
      guard verb > 0, index == 0 || drafts[index - 1].tokens.upperBound < verb,
        let piece = pieces.firstIndex(where: { $0.start >= tokens[verb - 1].end }),
        let stage = stageAnnounced(piece)
      else { continue }
      drafts[index].stage = stage
    }
  }

  /// `加快A、B等30个小区和C、D等6座水厂建设`, `完成A，B和C建设`: one verb governs them all.
  func carryStages(_ drafts: inout [ProjectDraft]) {
    for index in drafts.indices.dropFirst() where drafts[index].stage == nil {
      let (before, next) = (drafts[index - 1], drafts[index])
      guard let stage = before.stage, before.tokens.upperBound < next.tokens.lowerBound,
        case let gap = before.tokens.upperBound..<next.tokens.lowerBound,
        isListed(between: gap)
          || gap.count < 3
            && gap.allSatisfy({ tokens[$0].firstLetter == "," || tokens[$0].wordClass.contains(.conjunction) }
            )
          // `加快A、B，C、D等项目建设`: behind the comma the list goes on.
          || before.plural && next.plural && (joinsLists(gap) || isNextMember(gap))
      else { continue }
      drafts[index].stage = stage
    }
  }

  /// `A建设、B建设等8个项目`: one list.
  private func isNextMember(_ gap: Range<Int>) -> Bool {
    guard gap.count < 4, let last = gap.last, tokens[last].kind == .listComma else { return false }
    // `零部件膜剥离、…`: what is done to it, in one word.
    return gap.count == 2 && tokens[gap.lowerBound].kind == .word
      || gap.dropLast().allSatisfy { tokens[$0].wordClass.contains(.action) }
  }

  /// `A、B等4个项目，总投资9亿元，均为续建项目`: what is said of all of them at the end.
  func closeStages(_ drafts: inout [ProjectDraft]) {
    guard let all = tokens.lastIndex(where: { $0.lastLetter == "均" || $0.lastLetter == "都" }),
      let closing = Self.closings.first(where: { text.matches($0.words, at: tokens[all].end) })
    else { return }
    // `A投资9亿元，B投资5亿元，都已开工`
    let isOfAll = all > 0 && tokens[all - 1].firstLetter == ","
    for index in drafts.indices
    where drafts[index].stage == nil && (drafts[index].plural || isOfAll)
      && drafts[index].tokens.upperBound <= all
      && !tokens[drafts[index].tokens.upperBound..<all].contains(where: { $0.firstLetter == ";" })
    {
      drafts[index].stage = closing.stage
    }
  }

  /// `在签约项目中，既有A、B等6个项目，也有C`: what is said of them before they are named.
  func openStages(_ drafts: inout [ProjectDraft]) {
    guard text.at(text.remarkEnd) == "在", let comma = tokens.firstIndex(where: { $0.kind == .comma }),
      comma > 1, comma < Self.openingLimit, tokens[comma].firstLetter == ",",
      text.has("项目中", endingAt: tokens[comma].start),
      let opening = Self.openings.first(where: { text.matches($0.words, endingAt: tokens[comma].start) })
    else { return }
    for index in drafts.indices where drafts[index].stage == nil { drafts[index].stage = opening.stage }
  }

  /// In tokens.
  private static let openingLimit = 9
  private static let openings: [(words: Word, stage: ProjectStage)] = [
    (Word("签约项目中"), .signed), (Word("开工项目中"), .started), (Word("在建项目中"), .ongoing), (Word("续建项目中"), .ongoing),
    (Word("竣工项目中"), .completed), (Word("投产项目中"), .operating), (Word("在谈项目中"), .negotiating),
    (Word("洽谈项目中"), .negotiating), (Word("储备项目中"), .reserve), (Word("前期项目中"), .preliminary),
  ]
  private static let closings: [(words: Word, stage: ProjectStage)] = [
    (Word("为续建项目"), .ongoing), (Word("为在建项目"), .ongoing), (Word("为新开工项目"), .started), (Word("已开工"), .started),
    (Word("已竣工"), .completed), (Word("已完工"), .completed), (Word("已建成"), .completed),
    (Word("已投产"), .operating),
    (Word("已投用"), .operating), (Word("已签约"), .signed),
  ]

  /// 等, a count and its noun, 和, and members that are not read.
  private func joinsLists(_ gap: Range<Int>) -> Bool {
    guard gap.count < Self.memberGap, let first = gap.first, tokens[first].isLetter("等"),
      let joint = gap.first(where: { tokens[$0].wordClass.contains(.conjunction) }), joint > first + 2
    else { return false }
    return gap.allSatisfy {
      tokens[$0].kind != .comma && tokens[$0].wordClass.isDisjoint(with: [.verb, .action, .link, .time])
    }
  }

  private func isListed(between gap: Range<Int>) -> Bool {
    guard gap.count > 2, gap.count < Self.gapLimit, let first = gap.first, let last = gap.last else {
      return false
    }
    // `A项目（9亿元）、B项目（3亿元）建设`
    if tokens[first].isLetter("("), tokens[last - 1].isLetter(")"), tokens[last].kind == .listComma {
      return gap.contains { tokens[$0].kind == .quantity }
    }
    return (tokens[first].kind == .listComma || tokens[first].wordClass.contains(.conjunction))
      && tokens[last].isLetter("的") && tokens[last - 1].kind == .quantity
      && !gap.contains { tokens[$0].kind == .comma }
  }

  /// `A项目、县医院关于新院的工程、B项目等5个项目开工`: what stands between is a member of the list, too.
  private func isMemberBetween(_ gap: Range<Int>) -> Bool {
    guard gap.count > 2, gap.count < Self.memberGap, let first = gap.first, let last = gap.last else {
      return false
    }
    return tokens[first].kind == .listComma && tokens[last].kind == .listComma
      && gap.allSatisfy { tokens[$0].kind != .comma && tokens[$0].kind != .quantity }
  }

  /// In tokens.
  private static let memberGap = 18
  /// In tokens.
  private static let gapLimit = 10

  /// `X新材料项目、X等项目`: the last one's letter and the noun of the list are a name, too.
  func addHidden(
    _ members: [Range<Int>], _ last: Range<Int>, _ tail: ListTail, _ context: ZoneContext,
    _ drafts: inout [ProjectDraft]
  ) {
    for member in members.dropLast() {
      if let draft = name(in: member, isLast: false, context) { drafts.append(draft) }
    }
    let letters = pieces[stripped(last).lowerBound].start..<pieces[tail.end - 1].end
    drafts.append(
      ProjectDraft(
        tokens: tokens(of: letters), letters: letters, redacted: true, stage: context.stage, category: nil,
        plural: true, rule: "project.redacted-list"))
  }
}
