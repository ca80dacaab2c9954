// The members of a list of names, and what parts them.

extension ProjectReader {
  /// `A、B等项目申报世界文化遗产`: sites that are put forward.
  func isApplied(_ tail: ListTail?) -> Bool {
    guard let tail, tail.end < pieces.count, text[pieces[tail.end].start] == "申" else { return false }
    return text.has("申报", at: pieces[tail.end].start) || text.has("申遗", at: pieces[tail.end].start)
  }

  /// `A、B两个项目`, `A、B等6个项目`, and no `A、B等项目6个`: so many of them are named, or some of so many.
  func isCountOfList(_ mark: Int) -> Bool {
    isCount(mark) || mark + 1 < pieces.count && pieces[mark].isA(.etc) && isCount(mark + 1)
  }

  /// `完成岚江广场、汶溪公园等处绿化工程`: where it is done; `…精密铸造等领域的项目`: fields of industry.
  func isOfPlaces(_ etc: Int) -> Bool {
    guard etc + 1 < pieces.count, pieces[etc].isA(.etc) else { return false }
    let next = pieces[etc + 1]
    if text[next.start] == "处" { return next.range.count == 1 }
    if isOfFirms(etc) { return true }
    return Self.fields.contains(text, next.range)
  }

  /// `岚东港、汶源盛等投资企业`: who does it.
  private func isOfFirms(_ etc: Int) -> Bool {
    // `等9个项目代表`, `等重点企业和项目`
    let first = isCount(etc + 1) ? etc + 2 : etc + 1
    let noun = pieces[first...].prefix(Self.firmLimit).prefix { !$0.isWall && $0.kind != .listComma }
    guard let last = noun.last else { return false }
    if let joint = noun.firstIndex(where: { $0.isA(.joint) }), joint > first {
      return Self.firms.contains(text, pieces[joint - 1].range)
    }
    guard Self.firms.contains(text, last.range) else { return false }
    return noun.endIndex == pieces.count || pieces[noun.endIndex].isWall
      || pieces[noun.endIndex].kind == .listComma
  }

  private static let firms: WordSet = "企业 公司 厂家 厂商 客商 投资商 代表 领导 领导同志 负责同志 负责人 嘉宾"
  /// In pieces.
  private static let firmLimit = 5
  private static let fields: WordSet = "领域 行业 方面 各地 地段 路段"

  /// `青屏灌区、大桥灌区2个工程`, `岚川产业园、通用阀门研究院等投运`: named as a member with a part of its own is.
  func isNamedAlike(_ range: Range<Int>, _ context: ZoneContext) -> Bool {
    guard range.count > 1, let last = range.last, case let end = pieces[last].end,
      let own = longestHead(endingAt: end), own.head == .built, own.length > 1,
      !Self.plainKinds.contains(text, pieces[range.lowerBound].range)
    else { return false }
    let specific = evidence(range).specific
    return context.members.prefix(Self.memberLimit).contains { member in
      guard hasOwnPart(stripped(member)) else { return false }
      if context.isWorkList, specific > 2 { return true }
      let other = pieces[member.upperBound - 1].end
      return specific > 1 && context.tail?.isCounted ?? false
        && longestHead(endingAt: other)?.length == own.length
        && (1...own.length).allSatisfy { text[end - $0] == text[other - $0] }
    }
  }

  /// `书香名邸、岚川公馆等房地产项目`: houses that are sold are called by whatever sounds well.
  func isDwelling(_ range: Range<Int>, _ context: ZoneContext) -> Bool {
    guard let kind = context.tail?.category,
      pieces[range.upperBound - 1].end - pieces[range.lowerBound].start > 3
    else { return false }
    return Self.dwellings.contains { kind.begins($0) }
  }

  private static let dwellings = ["房地产", "地产", "住宅", "商住", "楼盘", "商品房"]

  /// `4个市重点建设项目岚山大桥改扩建工程、…`: the first name stands right behind what is counted.
  func behindCounted(_ member: Range<Int>) -> Range<Int>? {
    let kind = member.dropLast(2).first { lexicon.isListHead(text, endingAt: pieces[$0].end) }
    guard let kind, isOwn(kind + 1), member.lowerBound...kind ~= kind,
      (member.lowerBound..<kind).allSatisfy({ pieces[$0].kind == .word || pieces[$0].range.count == 1 }),
      !hasOwnPart(member.lowerBound..<kind + 1)
    else { return nil }
    return kind + 1..<member.upperBound
  }

  /// `重大项目海川材料、岚信光电开工`: what kind they are is said before letters in no table.
  func opensWithKind(_ member: Range<Int>) -> Bool {
    guard let name = behindCounted(member), case let kind = name.lowerBound - 1, kind > member.lowerBound,
      pieces[kind + 1].kind == .letter, Self.plainKinds.contains(text, pieces[kind - 1].range)
    else { return false }
    // `为重点项目保驾护航`
    let evidence = evidence(name)
    return evidence.run > 1 && evidence.words > 0
  }

  /// Finds the members of a zone, parted by list commas and by joints between two complete names.
  func find(_ members: inout [Range<Int>], in zone: Range<Int>, isListed: Bool) {
    if !members.isEmpty { members.removeAll(keepingCapacity: true) }
    var start = zone.lowerBound
    // `新建A和6所中学`: the joint leads to what is counted.
    var zone = zone
    // `投资9亿元的A和投资8亿元的B`
    if let last = zone.last, last > start, pieces[last - 1].isA(.joint), isAmount(zone.upperBound),
      text.has("投资", endingAt: pieces[last].end)
    {
      zone = zone.dropLast()
    }
    if let last = zone.last, pieces[last].isA(.joint) { zone = zone.dropLast() }
    for index in zone {
      let isCut =
        pieces[index].kind == .listComma && !isBetweenPhases(index)
        || pieces[index].isA(.joint)
          && (!isOfOneCost(index, zone) && joins(start..<index, index + 1..<zone.upperBound)
            || index > start && isNumberedPhase(index - 1)
            || isBetweenNames(start..<index, index, index + 1..<zone.upperBound)
            || index > start && !members.isEmpty && isShortName(start..<index)
              && !isInsideHouse(index, zone)
            || (isListed || !members.isEmpty)
              && isBetweenFirms(start..<index, index + 1..<zone.upperBound, isListed: isListed)
            || partsPlaces(start..<index, index + 1..<zone.upperBound)
            || partsLevels(start..<index, index + 1..<zone.upperBound))
      guard isCut else { continue }
      // `1、`: a marker, no member.
      let isMarker =
        members.isEmpty && index == start + 1 && pieces[start].kind == .latin && !isRoadCode(pieces[start])
      if index > start, !isMarker { members.append(start..<index) }
      start = index + 1
    }
    if zone.upperBound > start { members.append(start..<zone.upperBound) }
  }

  /// `海川食品和汶溪光电两个项目`, `A、海川食品和汶溪光电`: the whole is a list, and each has a part of its own.
  private func isBetweenFirms(_ left: Range<Int>, _ right: Range<Int>, isListed: Bool) -> Bool {
    guard left.count > 1, right.count > 1, text[pieces[left.upperBound].start] == "和" else { return false }
    if isListed { return hasOwnPart(stripped(left)) && hasOwnPart(stripped(right)) }
    return beginsUnknown(left.lowerBound) && beginsUnknown(right.lowerBound) && evidence(left).words > 0
      && evidence(right).words > 0
  }

  private func beginsUnknown(_ index: Int) -> Bool {
    (index..<index + 2).allSatisfy {
      pieces[$0].kind == .letter && !NameLexicon.shared.isPlain(text[pieces[$0].start])
    }
  }

  /// `A项目比B项目晚开工3个月`: the second is another; 比亚迪项目 is one name.
  func isCompared(_ index: Int) -> Bool {
    text[pieces[index].start] == "比" && pieces[index].range.count == 1 && index > 0
      && longestHead(endingAt: pieces[index - 1].end).map { $0.length > 1 } ?? false
  }

  /// Several members stand before the number.
  func isBehindList(_ mark: Int) -> Bool {
    pieces[..<mark].reversed().prefix { !$0.isWall }.contains { $0.kind == .listComma }
  }

  /// `汶溪水库二、三期工程`
  private func isBetweenPhases(_ comma: Int) -> Bool {
    guard comma > 0, comma + 1 < pieces.count, case let next = pieces[comma + 1].start,
      text.at(next + 1) == "期"
    else { return false }
    return isNumber(text[pieces[comma].start - 1]) && isNumber(text[next])
  }

  private func isNumber(_ letter: Glyph) -> Bool {
    letter.isDigit || ChineseNumerals.digit(letter) != nil
  }

  /// `总投资9亿元的岚湖枢纽及维保基地项目`: one amount, one name.
  private func isOfOneCost(_ joint: Int, _ zone: Range<Int>) -> Bool {
    text[pieces[joint].start] == "及" && pieces[joint].range.count == 1 && hasAmount(zone.lowerBound)
      && !zone.prefix(joint - zone.lowerBound).contains { pieces[$0].kind == .listComma }
  }

  /// `地铁4号线2期和5号线`
  func isNumberedPhase(_ index: Int) -> Bool {
    pieces[index].kind == .number && text[pieces[index].end - 1] == "期"
  }

  /// `海川科技以及岚山大桥改造工程`: 以及 joins what is complete on both sides, 和 parts of one name as well.
  private func isBetweenNames(_ left: Range<Int>, _ joint: Int, _ rest: Range<Int>) -> Bool {
    guard pieces[joint].range.count == 2, left.count > 1, rest.count > 1,
      text.has("以及", at: pieces[joint].start)
    else { return false }
    return hasOwnPart(stripped(left)) && hasOwnPart(stripped(rest.prefix(Self.memberLimit)))
      && (hasPlaceholder(left) || evidence(left).words > 0)
  }

  /// `岚东高低主网架和岚西环形主网架`: each at a place of its own.
  private func partsPlaces(_ left: Range<Int>, _ rest: Range<Int>) -> Bool {
    guard left.count > 1, let next = rest.first, pieces[next].isA(.region), let first = left.first,
      pieces[first].isA(.region)
    else { return false }
    return !rest.contains { text.has("连通", at: pieces[$0].start) }
  }

  /// `国家数据基地（岚川）和省级数据基地`: one of each level.
  private func partsLevels(_ left: Range<Int>, _ rest: Range<Int>) -> Bool {
    guard let last = left.last, let next = rest.first, left.count > 2 else { return false }
    let end = pieces[last].kind == .parenthesis ? pieces[last - 1].end : pieces[last].end
    return SharedWords.levels.contains(text, pieces[next].range) && longestHead(endingAt: end) != nil
  }

  /// `岚龙、汶苍和武屏扩能等项目`: short for something, by letters in no table.
  private func isShortName(_ range: Range<Int>) -> Bool {
    range.count < 5 && range.allSatisfy { pieces[$0].kind == .letter } && evidence(range).run > 1
  }

  /// 中和发大厦: one letter behind it names no house.
  private func isInsideHouse(_ joint: Int, _ zone: Range<Int>) -> Bool {
    guard joint + 2 < zone.upperBound, text[pieces[joint].start] == "和", pieces[joint + 1].kind == .letter,
      pieces[joint + 1].range.count == 1
    else { return false }
    return pieces[joint + 2].kind == .word && pieces[joint + 2].isA(.head)
  }

  /// 和 between two names, not inside one: `牛羊屠宰及深加工项目`, `大修及环境提升`.
  private func joins(_ left: Range<Int>, _ rest: Range<Int>) -> Bool {
    guard let last = left.last, !rest.isEmpty else { return false }
    var right = rest.prefix(Self.memberLimit)
    if let end = right.first(where: { index in
      pieces[index].kind == .listComma
        || pieces[index].isA(.joint) && index > rest.lowerBound
          && longestHead(endingAt: pieces[index - 1].end) != nil
    }) {
      right = rest.lowerBound..<end
    }
    // `青河大桥及接线工程`: what belongs to it.
    if let first = right.first, Self.belongings.begins(text, at: pieces[first].start) { return false }
    // `汶河与岚河连通工程`, `一中与二中合署办学项目`: one work on both.
    if right.contains(where: { Self.unions.begins(text, at: pieces[$0].start) }) { return false }
    // `岚川产业园（一期）和汶溪水厂`
    let bare = pieces[last].kind == .parenthesis && left.count > 1 ? last - 1 : last
    // `海川扩建项目建设现场及岚湖产业园`
    let isAtSite = text.has("现场", endingAt: pieces[bare].end) && left.count > 1 && pieces[bare].isA(.tail)
    guard longestHead(endingAt: pieces[isAtSite ? bare - 1 : bare].end) != nil else {
      // `府谷、定边机场`: two places that share a head are no two names, but they part what stands around them.
      return false
    }
    // `京岚铁路和千万吨级炼油厂`: one by its name, one by its size.
    if let first = right.first,
      pieces[first].kind == .number || Self.sizes.begins(text, at: pieces[first].start)
    {
      // `年产3万吨涂料及2000万平方米卷材项目`
      return hasOwnPart(stripped(left))
        && !left.contains {
          pieces[$0].kind == .number && text.has("年产", endingAt: pieces[$0].start)
        }
    }
    // `汶溪棚户区改造和北部新区安置房`: something else at another end of town.
    if let first = right.first, right.count > 2, Self.ends.begins(text, at: pieces[first].start),
      let head = longestHead(endingAt: pieces[last].end)?.head, head != .built, hasOwnPart(stripped(left))
    {
      return true
    }
    return hasOwnPart(stripped(right))
  }

  private static let belongings: WordSet = "接线 连接线 引道 引线 引桥 两岸接线 附属 配套 进场道路"
  private static let unions: WordSet = "连通 合署 合并 合校"
  private static let sizes: WordSet = "千万吨 百万吨 百万千瓦 十万吨 万吨"

  /// 市, 县: whose they are.
  func isLevel(_ index: Int) -> Bool {
    guard pieces[index].range.count == 1 else { return false }
    switch text[pieces[index].start] {
    case "省", "市", "州", "县", "区", "镇": return true
    default: return false
    }
  }

  /// `3、石燕湖抽水蓄能电站。`: a sentence of the name alone, which is an item of a list.
  func isWhole(_ zone: Range<Int>) -> Bool {
    let first = text.remarkEnd
    let start = pieces[zone.lowerBound].start
    return start < first + 4 && (start <= first || !text[first].isHan)
      && text.count - pieces[zone.upperBound - 1].end <= 1 && text[text.count - 1] == "。"
      && !zone.contains { pieces[$0].kind == .number }
  }
}
