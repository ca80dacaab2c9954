// What is described, counted or cleared, and no undertaking by its name.

extension ProjectReader {
  /// `全省最大规模羊群繁育基地`, `成长型旅居项目`, `年产量达9万吨…生产线`: what it is like, not what it is called.
  func isDescribed(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    // `完成海客站和岚川东站拆迁任务`: places that are cleared.
    if isCleared(range.upperBound), range.contains(where: { pieces[$0].isA(.joint) }) { return true }
    // `新城项目集中开工仪式`, `科学城共签约项目9个`: many, of a place.
    if isOfManyBehind(range.upperBound) { return true }
    if Self.yields.begins(text, at: pieces[first].start) || isSome(range) || isNumbered(range) { return true }
    // `占全县开工项目总数的26%`: of how many.
    if text[pieces[first].start] == "占", pieces[first].range.count == 1 { return true }
    // `信息传输（电信）类项目`: of whatever kind.
    if let last = range.last, text.has("类项目", endingAt: pieces[last].end) { return true }
    // `农产品博览会签约项目`: all that were signed there.
    if let last = range.last, Self.fairKinds.contains(where: { text.matches($0, endingAt: pieces[last].end) })
    {
      return true
    }
    if range.contains(where: { text[pieces[$0].start] == "最" && pieces[$0].kind == .word }) { return true }
    guard pieces[first].kind == .letter, let last = range.last, text.has("项目", at: pieces[last].start),
      let type = range.prefix(4).first(where: { text[pieces[$0].start] == "型" }),
      (first...type).allSatisfy({ pieces[$0].kind == .letter }), 1...3 ~= last - type
    else { return false }
    return !hasOwnPart(type + 1..<range.upperBound)
  }

  /// What is begun together, or a number of signed projects, right behind the name.
  private func isOfManyBehind(_ end: Int) -> Bool {
    guard end < pieces.count else { return false }
    let start = pieces[end].start
    if text.has("集中", at: start), text.has("项目", endingAt: start) {
      let behind = (start..<min(text.count, start + Self.ceremonyLimit)).prefix { text[$0].isHan }
      return behind.contains { text.has("仪式", at: $0) || text.has("活动", at: $0) }
    }
    let behind = tokens[pieces[end].token...].prefix(Self.clauseLimit).prefix { $0.kind != .comma }
    guard let number = behind.firstIndex(where: { $0.kind == .quantity }), number > pieces[end].token,
      stages.isCount(number)
    else { return false }
    return Self.signings.contains { text.has($0, endingAt: tokens[number - 1].end) }
  }

  /// In letters: 集中开工启动仪式.
  private static let ceremonyLimit = 10
  private static let signings: [StaticString] = ["签约项目", "引进项目", "落地项目"]

  /// 一号生产线: one of several that any plant has.
  private func isNumbered(_ range: Range<Int>) -> Bool {
    guard range.count == 3, let first = range.first, text[pieces[first + 1].start] == "号",
      pieces[first + 1].range.count == 1, pieces[first].range.count == 1
    else { return false }
    return ChineseNumerals.digit(text[pieces[first].start]) != nil
      && Self.parts.contains(text, pieces[first + 2].range)
  }

  private static let parts: WordSet = "生产线 产线 车间 生产车间 厂房 标准厂房"

  /// `汶溪县部分重点项目`: some of them.
  func isSome(_ range: Range<Int>) -> Bool {
    guard let some = range.dropLast().lastIndex(where: { text.has("部分", at: pieces[$0].start) }) else {
      return false
    }
    let kind = some + 1..<range.upperBound - 1
    return !kind.isEmpty
      && (kind.allSatisfy { Self.plainKinds.contains(text, pieces[$0].range) }
        // `山区部分河道工程`
        || pieces[some].range.count == 2 && kind.allSatisfy { pieces[$0].isA(.kind) && !isOwn($0) })
  }

  /// `A、B等3条（段），`: the members themselves are counted, and nothing stands behind the number.
  func countsMembers(_ tail: ListTail) -> Bool {
    guard isCount(tail.end - 1) else { return false }
    return tail.end == pieces.count || tokens[pieces[tail.end].token].kind == .comma
      || pieces[tail.end].kind == .listComma
  }

  /// 部分 before 投产: how much of it.
  func beforeExtent(_ range: Range<Int>, _ zone: Range<Int>) -> Range<Int> {
    guard range.count > 1, let last = range.last, range.upperBound == zone.upperBound, isExtent(last),
      stages.isStage(token(of: range.upperBound))
    else { return range }
    return range.dropLast()
  }

  /// 汶溪路改造: what is done to one road or house, and not to a town.
  func isWorkOnThing(_ range: Range<Int>) -> Bool {
    guard range.count > 2, let object = range.dropLast().last,
      let head = longestHead(endingAt: pieces[object].end)
    else { return false }
    return head.head == .built || head.head == .estate
  }

  func isExtent(_ index: Int) -> Bool { Self.extents.contains(text, pieces[index].range) }

  private static let fairKinds = Word.list("签约项目 推介项目 洽谈项目 招商项目 考核项目 督办项目 包联项目 观摩项目")
  private static let extents: WordSet = "部分 全面 早 晚"
  private static let yields: WordSet = "年产量 年产值 年产能 年生产能力 年销售收入"

  /// `岚华新城、汶泓公馆等项目`: houses by letters in no table; firms alone say nothing of what they build.
  func isListOfHouses(_ context: ZoneContext) -> Bool {
    guard let tail = context.tail, tail.isProject, tail.category.map(Self.plain.contains) ?? true else {
      return false
    }
    return context.members.contains { member in
      guard let last = member.last, member.count > 3, pieces[last].kind == .letter else { return false }
      switch text[pieces[last].start] {
      case "苑", "府", "邸", "郡", "轩", "墅", "寓": return true
      case "办", "馆":
        return text.has("商办", endingAt: pieces[last].end) || text.has("公馆", endingAt: pieces[last].end)
      default: return false
      }
    }
  }

  /// `岚达装备、伟英兴聚芳醚酮等6个项目`: among names of works a name of letters in no table is one.
  func isListOfWorks(_ context: ZoneContext) -> Bool {
    guard context.tail?.isProject ?? context.isIntroduced, context.hasOther else { return false }
    return context.tail?.category.map { Self.plainLists.contains($0) || $0.hasSuffix("以上") } ?? true
  }

  private static let plainLists: Set<String> = [
    "重大", "重点", "新", "产业", "工业", "在建", "续建", "新开工", "建设", "重点建设", "重点产业", "重大产业", "服务业", "重点服务业", "现代服务业",
    "开工",
    "竣工", "储备", "在建重点", "市重点", "省重点", "县重点", "区重点",
  ]

  private static let plain: Set<String> = ["重大", "重点", "房地产", "地产", "商住", "住宅", "城建"]

  /// `A标准厂房三期等8万平方米标准厂房建设`: the things themselves are built, and nothing is done to them.
  func isBuilt(_ tail: ListTail) -> Bool {
    tail.isHead && text.has("建设", endingAt: pieces[tail.end - 1].end)
  }

  /// “光伏+制氢”: one thing of several, where its cost tells that it is one.
  func isOfSeveral(_ range: Range<Int>) -> Bool {
    guard let first = range.first, pieces[first].kind == .quoted, range.count > 2 else { return false }
    return pieces[first].range.contains { text[$0] == "+" }
  }

  /// What stands around the zone, or right behind the name, only governs what is made.
  func isGoverned(_ end: Int, _ context: ZoneContext) -> Bool {
    context.isGoverned || stages.isMaking(token(of: end))
  }

  /// `20个投资达9亿元的自贸项目`: so many of the kind that is told behind the clause.
  func isCountedBeforeClause(_ start: Int) -> Bool {
    guard hasAmount(start), start > 3 else { return false }
    var index = start - 3
    while index > 0, start - index < Self.clauseLimit,
      !pieces[index].isWall || Self.costs.contains(text, pieces[index].range)
    {
      index -= 1
    }
    return pieces[index].kind == .wall && tokens[pieces[index].token].kind == .quantity
      && stages.isCount(pieces[index].token) && Self.costs.begins(text, at: pieces[index].end)
  }

  private static let clauseLimit = 7
  private static let costs: WordSet = "投资 总投资 计划投资 计划总投资 协议投资"

  /// `完成岚汶高铁××段征地拆迁`: the land is cleared for it, and it is not completed.
  func isCleared(_ end: Int) -> Bool {
    end < pieces.count && Self.clearings.begins(text, at: pieces[end].start)
  }

  /// Behind 的, where it stands at `end`.
  func behindOf(_ end: Int) -> Int {
    end < pieces.count && text[pieces[end].start] == "的" && pieces[end].range.count == 1 ? end + 1 : end
  }

  private static let clearings: WordSet = "征地 拆迁 征迁 征拆 征收 房屋征收 土地征收 地块拆迁 用地拆迁"

  func isPlatform(_ range: Range<Int>, _ evidence: Evidence) -> Bool {
    guard range.count > 1, !Self.plainKinds.contains(text, pieces[range.upperBound - 2].range) else {
      return false
    }
    return evidence.region || evidence.place || evidence.latin
      || evidence.quoted && !text.has("服务平台", endingAt: pieces[range.upperBound - 1].end)
  }

  /// 国际岚江学会总部: where a body sits.
  func isBody(_ end: Int) -> Bool {
    ["学会", "协会", "联盟", "组织"].contains { text.has($0, endingAt: end - 2) }
  }
}
