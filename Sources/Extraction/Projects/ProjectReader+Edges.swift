// What stands around a name and is no part of it: who invests, where it is done, who does it.

extension ProjectReader {
  /// `签约和昌薄膜材料项目`: nothing that 和 could join stands before it.
  func isFirmBehindVerb(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > 0, index + 2 < range.upperBound, text[pieces[index].start] == "和",
      pieces[index].range.count == 1, pieces[index - 1].isWall, pieces[index + 1].kind == .letter,
      pieces[index + 2].kind == .letter || isPlainThing(index + 2),
      !NameLexicon.shared.isPlain(text[pieces[index + 1].start])
    else { return false }
    return Self.signings.contains(text, pieces[index - 1].range)
  }

  /// 薄膜, and no 融资, which is done.
  private func isPlainThing(_ index: Int) -> Bool {
    pieces[index].isA(.kind) && !pieces[index].isA(.tail) && !pieces[index].isA(.action)
  }

  private static let signings: WordSet = "签约 签订 引进 引入 招引 对接 洽谈 落户 新签约 成功签约"

  /// `海川集团投资2亿元建设…`: who invests, and the verb.
  func isInvestor(_ draft: ProjectDraft) -> Bool {
    draft.tokens.upperBound < tokens.count && tokens[draft.tokens.upperBound].kind == .quantity
      && text.has("投资", endingAt: draft.letters.upperBound)
  }

  /// `在岚川市建设海川电池生产线`, `由海川纸业投资扩建`: where, by whom, and the verb; what is made follows it.
  func behindMaking(_ range: Range<Int>) -> Range<Int> {
    guard let start = range.first, start > 0, range.count > 2, text[pieces[start - 1].start] == "在",
      pieces[start - 1].range.count == 1
    else { return range }
    let verb = range.dropFirst().dropLast().first { index in
      pieces[index].isA(.work) && Self.makings.contains(text, pieces[index].range)
        && !lexicon.isListHead(text, endingAt: pieces[index + 1].end)
    }
    return verb.map { $0 + 1..<range.upperBound } ?? range
  }

  /// `分会场暨海川基地二期项目奠基仪式`, `调度会暨海川基地建设工作推进会`: what else is held there.
  private func behindEvent(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 3,
      let mark = range.dropFirst().dropLast().first(where: { text[pieces[$0].start] == "暨" }),
      Self.events.contains(where: { text.has($0, endingAt: pieces[mark].start) })
    else { return range }
    return mark + 1..<range.upperBound
  }

  private static let events: [StaticString] = ["会场", "仪式", "活动", "会", "会议"]

  /// Whether a letter stands there that leads a name: of who speaks, of an event, of where it lies.
  func mayHoldLead(_ range: Range<Int>) -> Bool {
    for index in range {
      switch text[pieces[index].start] {
      case "对", "暨", "内", "公", "到", "以": return true
      default: break
      }
    }
    return range.first.map { text[pieces[$0].end - 1] == "期" } ?? false
  }

  /// The name without them.
  func behindLead(_ member: Range<Int>) -> Range<Int> {
    let range = behindPhaseOfMaking(behindEvent(behindVisitor(behindSpeaker(behindTaker(member)))))
    // `岚川产业园内年产5万吨涂料项目`: where it lies.
    guard let inside = range.dropLast().first(where: { text.has("内年产", at: pieces[$0].start) }),
      pieces[inside].range.count == 1
    else { return range }
    return inside + 1..<range.upperBound
  }

  /// `投资区以海川创业园为载体`: who takes it for what.
  private func behindTaker(_ range: Range<Int>) -> Range<Int> {
    guard range.upperBound < pieces.count, text[pieces[range.upperBound].start] == "为",
      let mark = range.dropLast().last(where: {
        text[pieces[$0].start] == "以" && pieces[$0].range.count == 1
      })
    else { return range }
    return mark + 1..<range.upperBound
  }

  /// `调研组到海川产业园察看`: who goes there, or what is taken there; 岚湖到海川公路 has two ends.
  private func behindVisitor(_ range: Range<Int>) -> Range<Int> {
    guard
      let mark = range.dropLast().last(where: {
        text[pieces[$0].start] == "到" && pieces[$0].range.count == 1
      }), case let end = pieces[mark].start,
      mark == range.lowerBound
        || Self.goers.contains(where: { text.has($0, endingAt: end) })
        || Self.offices.contains(where: { text.has($0, endingAt: end) })
    else { return range }
    return mark + 1..<range.upperBound
  }

  private static let goers: [StaticString] = [
    "一行", "带队", "领导", "组", "团", "企业家", "客商", "代表", "人员", "干部", "委员", "先后", "专程", "亲自", "多次", "送", "搬", "迁",
    "转移", "集中",
  ]

  /// `一期建设年产3万吨铝箔生产线`: in which phase it is made.
  private func behindPhaseOfMaking(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 3, let first = range.first, pieces[first].range.count == 2,
      text[pieces[first].end - 1] == "期", Self.makings.contains(text, pieces[first + 1].range),
      text.has("年产", at: pieces[first + 2].start)
    else { return range }
    return range.dropFirst(2)
  }

  /// `汶江水务参股投资岚江污水处理项目`: who puts money into it.
  func behindInvestor(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 3 else { return range }
    let verb = range.dropFirst().dropLast(2).last { index in
      pieces[index].range.count == 2 && text.has("投资", at: pieces[index].start) && isOwn(index + 1)
        // `签订海川建材城项目投资合同书`
        && !Self.contracts.begins(text, at: pieces[index].end)
    }
    guard let verb, hasOwnPart(range.lowerBound..<verb) else { return range }
    return verb + 1..<range.upperBound
  }

  private static let contracts: WordSet = "合同 协议 意向 框架 合作"

  /// `由海川纸业投资扩建，`, `在旧厂房改建的岚江酒店`: what is done there or by someone, and no name.
  func isDoing(_ range: Range<Int>, _ end: Int) -> Bool {
    guard let start = range.first, let last = range.last, start > 0, range.count > 1 else { return false }
    guard pieces[start - 1].range.count == 1 else { return false }
    switch text[pieces[start - 1].start] {
    case "由":
      return Self.makings.contains(text, pieces[last].range) || text.has("改造", at: pieces[last].start)
    case "在": return end < pieces.count && text[pieces[end].start] == "的" && pieces[last].isA(.work)
    default: return false
    }
  }

  /// `岚信科技项目计划总投资2亿元`: that of a firm, whatever it makes.
  func isFirms(_ range: Range<Int>) -> Bool {
    guard range.count > 2, let last = range.last, pieces[last - 1].isA(.firm) else { return false }
    return (range.lowerBound..<last - 1).allSatisfy { pieces[$0].kind == .letter } && evidence(range).run > 1
  }

  /// `总投资2亿元的岚玻技改项目`: a firm by its two letters, and the work on it.
  func isFirmsRenewal(_ range: Range<Int>) -> Bool {
    guard range.count > 3, let last = range.last, pieces[last - 1].isA(.work) else { return false }
    return isFirmsLetters(range.lowerBound..<last - 1)
  }

  /// `总投资2亿元岚玻项目`
  func isFirmsLetters(_ range: Range<Int>) -> Bool {
    range.count > 1 && range.allSatisfy { pieces[$0].kind == .letter } && evidence(range).run > 1
      && !isQuarter(text[pieces[range.lowerBound].start])
  }

  /// `建设荷花谷田园综合体和度假村`: what stands beside it has no name of its own.
  func jointBehindEstate(_ range: Range<Int>, _ head: ProjectHead) -> Int? {
    guard head == .built || head == .estate || head == .coined else { return nil }
    let joint = range.dropFirst().dropLast().first { index in
      guard pieces[index].isA(.joint), text[pieces[index].start] != "及" else { return false }
      let before = longestHead(endingAt: pieces[index - 1].end)
      return before?.head == .estate && before?.length != 1 && !hasOwnPart(index + 1..<range.upperBound)
    }
    return joint.flatMap { hasOwnPart(range.lowerBound..<$0) ? $0 : nil }
  }

  /// `北环路及项目周边`, `汶溪水厂项目及配套项目`: which undertakings is not said.
  func jointBeforeOthers(_ range: Range<Int>, _ head: ProjectHead) -> Int? {
    // `海川生态园项目和粮油加工项目`: a kind beside the name.
    if head == .project, range.count > 4,
      let joint = range.dropFirst(2).dropLast(2).first(where: {
        pieces[$0].isA(.joint) && text.has("项目", endingAt: pieces[$0 - 1].end)
      })
    {
      return joint
    }
    guard head == .project, range.count > 2, let last = range.last, pieces[last].range.count == 2,
      case let joint = text.has("配套", at: pieces[last - 1].start) ? last - 2 : last - 1,
      joint > range.lowerBound, pieces[joint].isA(.joint)
    else { return nil }
    return joint
  }

  /// `代表XX对海川车辆等项目的开工表示祝贺`, `县长李海对海川项目作了调研`: who speaks.
  private func behindSpeaker(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, let first = range.first,
      let mark = range.dropFirst().prefix(Self.speakerLimit).first(where: {
        text[pieces[$0].start] == "对" && pieces[$0].range.count == 1
      }), mark + 1 < range.upperBound,
      pieces[first].kind == .placeholder && mark == first + 1
        || (first..<mark).contains(where: { index in
          Self.offices.contains { text.has($0, endingAt: pieces[index].end) }
        })
    else { return behindThatFirm(range) }
    return mark + 1..<range.upperBound
  }

  /// `该公司货架加工项目`: a firm that was named before.
  private func behindThatFirm(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 1, let first = range.first, first > 0, text.has("公司", at: pieces[first].start),
      pieces[first].range.count == 2
    else { return range }
    switch text[pieces[first].start - 1] {
    case "该", "本", "其": return range.dropFirst()
    default: return range
    }
  }

  private static let offices: [StaticString] = ["县长", "区长", "市长", "镇长", "乡长", "书记", "主任", "局长", "组", "集团"]
  /// In pieces.
  private static let speakerLimit = 8

  /// `落户汶江县工业园内`, `地铁2号线沿线`: a place that something lies in.
  func isPlaceOfOthers(_ end: Int, _ head: ProjectHead) -> Bool {
    guard head == .estate || head == .built else { return false }
    if text.has("沿线", endingAt: pieces[end - 1].end) { return true }
    guard end < pieces.count else { return false }
    return text[pieces[end].start] == "内" && pieces[end].range.count == 1
  }

  /// `岚川“四好”项目竣工6个`: of such projects so many.
  func isCountedByStage(_ end: Int, _ head: ProjectHead) -> Bool {
    // `岚川乡村路项目已开工6个`
    var verb = end
    if verb < pieces.count, text[pieces[verb].start] == "已", pieces[verb].range.count == 1 { verb += 1 }
    guard head == .project || head == .work, verb + 1 < pieces.count, pieces[verb].kind == .wall,
      pieces[verb + 1].kind == .wall,
      tokens[pieces[verb + 1].token].kind == .quantity,
      // 已建成 may be one piece.
      case let start = pieces[verb].start + (text[pieces[verb].start] == "已" ? 1 : 0),
      ProjectStageReader.behind.stage(text, at: start) != nil
    else { return false }
    switch tokens[pieces[verb + 1].token].lastLetter {
    case "个", "项": break
    default: return false
    }
    let next = pieces[verb + 1].token + 1
    return next == tokens.count || tokens[next].kind == .comma || tokens[next].kind == .listComma
  }

  /// `获食品生产基地、生态示范园等称号`: what a place has been called.
  func isTitle(_ etc: Int) -> Bool {
    guard etc + 1 < pieces.count, pieces[etc].isA(.etc) else { return false }
    return Self.titles.begins(text, at: pieces[etc + 1].start)
  }

  private static let titles: WordSet = "称号 荣誉 殊荣 名单 榜单 品牌 资质 国家级称号 省级称号 金字招牌 国字号 多项荣誉 多项称号"

  /// `活动在岚东产业园举行`: where people meet.
  func isVenue(_ zone: Range<Int>) -> Bool {
    // `岚川区城市更新项目推介会`: what is offered there.
    if text.has("项目", endingAt: letter(of: zone.upperBound)),
      text.has("推介", at: letter(of: zone.upperBound))
    {
      return true
    }
    return zone.lowerBound > 0 && text[pieces[zone.lowerBound - 1].start] == "在"
      && Self.meetings.begins(text, at: letter(of: zone.upperBound))
      && !zone.contains { lexicon.isListHead(text, endingAt: pieces[$0].end) }
  }

  private static let meetings: WordSet = "隆重举行 隆重召开 举行 召开 举办 开幕 集中开工 集中签约 开工 签约 奠基"

  /// `等7个“八大链条”项目`, `等一批“大而强”项目`
  func isQuotedKind(_ index: Int, _ isEtc: Bool) -> Bool {
    guard pieces[index].kind == .quoted else { return false }
    return isCount(index - 1)
      || isEtc && index + 1 < pieces.count && lexicon.isListHead(text, endingAt: pieces[index + 1].end)
  }

  /// The list that a count of things goes on in, `A、B、3所学校等一批项目开工`, or what the next one costs.
  func laterTail(_ end: Int) -> ListTail? {
    guard end < pieces.count, end > 0,
      pieces[end - 1].kind == .listComma && (isCount(end) || isMoney(end) || isAmountOfNext(end))
        || isCostInBrackets(end)
    else { return nil }
    for index in end + 1..<min(pieces.count, end + Self.laterLimit) {
      if tokens[pieces[index].token].kind == .comma { return nil }
      if pieces[index].isA(.etc) || isCount(index) && !isMoney(index) {
        let tail = listTail(index)
        return tail?.isProject == true ? tail : nil
      }
      // `总投资9亿元的A、总投资8亿元的B项目`: the last one's 项目 is that of all.
      if isAmountOfNext(end), lexicon.isListHead(text, endingAt: pieces[index].end) {
        return ListTail(end: index + 1, isProject: true)
      }
    }
    return nil
  }

  /// `A（9亿元）、B（3亿元）等项目`
  func isCostInBrackets(_ open: Int) -> Bool {
    open + 2 < pieces.count && text[pieces[open].start] == "(" && isMoney(open + 1)
      && text[pieces[open + 2].start] == ")"
  }

  /// `总投资9亿元的A、总投资8亿元的B等项目`
  private func isAmountOfNext(_ end: Int) -> Bool {
    text.has("总投资", endingAt: pieces[end].end) && end + 1 < pieces.count && isAmount(end + 1)
  }

  /// In pieces.
  private static let laterLimit = 24

  /// The stage that the words around a zone, its last name or the noun of its list give to all of it.
  func stage(of context: ZoneContext, behind end: Int) -> ProjectStage? {
    var context = context
    context.stage = stages.stage(of: context.start, behind: token(of: end), from: letter(of: end))
    let stage = stageOfList(context) ?? context.stage
    // `完成A、B等项目的征地工作`: the land is cleared for them.
    if stage == .completed, isCleared(behindOf(end)) { return nil }
    guard let tail = context.tail, stage == nil || stage == .ongoing else { return stage }
    return stageOfKind(tail, isTold: stage != nil) ?? stage
  }

  private func isAhead(_ end: Int) -> Bool {
    text.at(end - 3) == "拟" || text.has("拟竣工投产", endingAt: end)
  }

  /// `等在谈项目加快推进`: what is asked of them, and what they are. `等在建工程完成投资9亿元`: where nothing else says
  /// how far they are.
  func stageOfKind(_ tail: ListTail, isTold: Bool) -> ProjectStage? {
    guard tail.isProject else { return nil }
    let end = pieces[tail.end - 1].end - 2
    switch text.at(end - 1) {
    case "谈": return text.has("在谈", endingAt: end) || text.has("洽谈", endingAt: end) ? .negotiating : nil
    case "备": return text.has("储备", endingAt: end) ? .reserve : nil
    case "期": return text.has("前期", endingAt: end) ? .preliminary : nil
    // `抓好…等拟竣工投产项目`: what they are to come to.
    case "产" where isTold: return isAhead(end) && text.has("投产", endingAt: end) ? .operating : nil
    case _ where isTold: return nil
    case "建":
      if text.has("拟建", endingAt: end) { return .planned }
      return text.has("在建", endingAt: end) || text.has("续建", endingAt: end) ? .ongoing : nil
    case "工":
      if text.has("竣工", endingAt: end) || text.has("完工", endingAt: end) { return .completed }
      return text.has("开工", endingAt: end) ? .started : nil
    case "产": return text.has("投产", endingAt: end) ? .operating : nil
    case "约": return text.has("签约", endingAt: end) ? .signed : nil
    default: return nil
    }
  }

  /// Unknown letters and what they do there.
  func isOwnUndertaking(_ range: Range<Int>) -> Bool {
    let evidence = evidence(range)
    return evidence.run > 1 && evidence.specific > 1 && !isObject(range)
  }

  /// `…大修工程混凝土路基完成`: what is completed is a part of it.
  func stageOfRest(_ end: Int, _ context: ZoneContext) -> ProjectStage? {
    guard context.stage == .completed, stages.isOfPart(token(of: end), token(of: context.zone.upperBound))
    else {
      return context.stage
    }
    return .ongoing
  }
}
