// Whether a name is a name: it needs a part that no other place would use for its own.

extension ProjectReader {
  func hasOwnPart(_ range: Range<Int>) -> Bool { hasPlaceholder(range) || evidence(range).isOwn }

  /// A complete member of a list of projects: something of its own and something that it is.
  func isCompleteMember(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    if hasPlaceholder(range) {
      return range.count > 1 && pieces[last].kind != .placeholder
        && !text.has("投资", endingAt: pieces[last].end)
    }
    let evidence = evidence(range)
    if evidence.quoted {
      return isQuotedName(range) && (evidence.words > 0 || evidence.run > 1 || evidence.length > 5)
    }
    guard evidence.isOwn else { return false }
    if longestHead(endingAt: pieces[last].end) != nil { return evidence.length > 3 }
    // 中石化ABS: a firm with its product.
    if evidence.words == 0, evidence.region, evidence.latin, range.count == 2 { return true }
    if evidence.words == 0 { return isTransfer(range) }
    // 岚江流域: where, not what.
    if Self.areas.contains(text, pieces[last].range) { return false }
    if evidence.words == 1, Self.firmEnds.contains(text, pieces[last].range) { return false }
    return evidence.length > 3 && (pieces[last].kind == .word || evidence.run > 3 || evidence.length > 4)
      && !pieces[last].isA(.region)
  }

  /// 宏远重工: a firm alone says nothing of what it builds.
  func isFirmAlone(_ range: Range<Int>) -> Bool {
    guard let last = range.last, Self.firmEnds.contains(text, pieces[last].range) else { return false }
    return evidence(range).run > 1
  }

  /// 引江补汉, 西气东输: water, gas or power led from one place to another.
  func isTransfer(_ range: Range<Int>) -> Bool {
    isTransfer(letters: pieces[range.lowerBound].start..<pieces[range.upperBound - 1].end)
  }

  func isTransfer(letters: Range<Int>) -> Bool {
    guard letters.count == 4 else { return false }
    let verb = text[letters.lowerBound + 2]
    switch text[letters.lowerBound + 1] {
    // 岚电入海, 岚热入川: heat, gas or power of one place for another.
    case "电", "水", "气", "热", "煤", "油": if verb == "入" || verb == "济" || verb == "送" { return true }
    default: break
    }
    switch text[letters.lowerBound] {
    case "引", "调", "输": return verb == "济" || verb == "入" || verb == "补" || verb == "供" || verb == "润"
    case "南", "西", "北", "东":
      return text[letters.lowerBound + 3] == "输" || text[letters.lowerBound + 3] == "调"
        || text[letters.lowerBound + 3] == "送"
    default: return false
    }
  }

  /// `年终对项目建设考核`: what is done to projects. `清川县5000万元以上在库项目`: so large a kind of a place.
  private func isSaidOfKinds(_ range: Range<Int>) -> Bool {
    range.contains { index in
      index > range.lowerBound && pieces[index].kind == .letter && text[pieces[index].start] == "对"
        || text.has("级以上", endingAt: pieces[index].end) || text.has("元以上", endingAt: pieces[index].end)
        || text.has("元以上", at: pieces[index].start)
        // `推诿扯皮影响工程进度`
        || text.has("影响工程", at: pieces[index].start) || text.has("影响项目", at: pieces[index].start)
    }
  }

  /// A name with a head of its own that is no kind.
  func isProper(_ range: Range<Int>, _ head: ProjectHead) -> Bool {
    guard let last = range.last, !isSaidOfKinds(range) else { return false }
    let end = pieces[last].end
    if isKindByNumber(range) || text.has("国家公园", endingAt: end)
      || text.has("总部", endingAt: end) && isBody(end)
    {
      return false
    }
    // 临港区: a district by the harbour.
    if range.count < 3, text.has("临港区", endingAt: end) { return false }
    let evidence = evidence(range)
    // 合肥综合性国家科学中心 is a title, 青屏深空科学中心 a thing.
    if evidence.run < 2, lexicon.isFunction(text, endingAt: end), !evidence.region || evidence.specific < 4 {
      return false
    }
    // Of platforms a place has many, and most of them in words alone.
    if text.has("平台", endingAt: end), !isPlatform(range, evidence) { return false }
    if evidence.quoted {
      if range.count == 1, headInQuotes(last) != nil { return true }
      guard isQuotedName(range) else { return false }
      if head == .work {
        return evidence.place || evidence.region
          || evidence.run > 1
            && Self.plantWorks.contains { text.matches($0, endingAt: end) }
      }
      guard head == .project else { return true }
      // `岚茶生产和“绿篮子”工程`: work on two things.
      if range.contains(where: { pieces[$0].isA(.joint) }), !evidence.region, evidence.run < 2 {
        return false
      }
      // `“两高”项目` is a kind, `“三北”工程` a name.
      if text.has("项目", endingAt: end) { return evidence.run > 1 || evidence.region || evidence.specific > 2 }
      return !isProgramme(range, evidence) && !isBareQuotation(range)
    }
    switch head {
    case .project:
      if isProgramme(range, evidence) { return false }
      if isByCapacity(range), evidence.specific > 1 || evidence.run > 1 { return true }
      if evidence.words > 1, evidence.specific < 2, isOfDistrict(range) { return false }
      if isAllOfDistrict(range) || isSortOfRegion(range, evidence) || isOneOf(pieces[last].start)
        || isObject(range)
      {
        return false
      }
      return evidence.run >= 3
        || evidence.run == 2 && (evidence.specific > 1 || evidence.region || evidence.latin)
        || (evidence.region || evidence.place || isNumberedLine(range)) && evidence.specific > 1
        || isLocated(range) || isOnlyOne(range)
        || range.count == 2 && pieces[range.lowerBound].isA(.brand)
    case .estate:
      // 城东智慧物流园
      return evidence.isOwn && evidence.length > 3 || isOnSide(range) && evidence.specific > 1
    case .coined:
      // 世界级生态岛: what a place wants to be.
      if range.dropLast().contains(where: { text.has("世界", at: pieces[$0].start) }) { return false }
      // 山大智慧城: letters that are no word.
      return evidence.words > 1 || evidence.isOwn
        || evidence.words == 1 && range.count > 2 && pieces[range.lowerBound].kind == .letter
    case .built:
      return isProperThing(range, evidence, end)
    case .work:
      return isProperWork(range, evidence, end)
    case .phase:
      return
        (evidence.isOwn || isNumberedLine(range) || isOnlyOne(range)
        || text.has("国家", at: pieces[range.lowerBound].start)
        || evidence.specific > 2 && Self.ends.begins(text, at: pieces[range.lowerBound].start))
        && evidence.length > 3
    }
  }

  /// What is done to a place or a plant.
  private func isProperWork(_ range: Range<Int>, _ evidence: Evidence, _ end: Int) -> Bool {
    guard evidence.length > 3 else { return false }
    if Self.plantWorks.contains(where: { text.matches($0, endingAt: end) }) {
      return evidence.isOwn || isNumberedLine(range)
    }
    let isStretch = range.contains { pieces[$0].kind == .parenthesis }
    return evidence.place || isNumberedLine(range)
      || evidence.region && (evidence.specific > 1 || isStretch)
      || evidence.run > 1 && text.has("改造", endingAt: end) && range.dropLast().contains { isPlant($0) }
  }

  /// A thing that stands there: a road, a station, a hospital.
  private func isProperThing(_ range: Range<Int>, _ evidence: Evidence, _ end: Int) -> Bool {
    if let found = longestHead(endingAt: end), found.length == 1 {
      // 岚明线: letters in no table.
      let isLine = text[end - 1] == "线" && evidence.run == evidence.length
      return evidence.length > 2
        && (evidence.region || evidence.place || evidence.latin || evidence.run > 3 || isLine)
    }
    return (evidence.isOwn || evidence.latin) && evidence.length > 2 || isNational(range, evidence)
      || isLocated(range) || isOnlyOne(range)
  }

  /// `4大生产基地`: so many of a kind.
  func isKindByNumber(_ range: Range<Int>) -> Bool {
    // 十大片区
    if let first = range.first, case let start = pieces[first].start, text.at(start + 1) == "大",
      ChineseNumerals.digit(text.at(start)) != nil || text.at(start) == "十",
      pieces[range.upperBound - 1].end - start < 6
    {
      return true
    }
    if range.contains(where: { isSoManyGreat(pieces[$0].start) }) { return true }
    return range.dropLast().contains { index in
      (pieces[index].kind == .latin || pieces[index].kind == .number)
        && text[pieces[index + 1].start] == "大" && pieces[index + 1].range.count == 1
        && text[pieces[index].end - 1].isDigit
    }
  }

  /// 百大项目, 八大工程: so many of a place's, whatever stands around them.
  private func isSoManyGreat(_ start: Int) -> Bool {
    guard start > 0, text[start] == "大", text.has("大项目", at: start) || text.has("大工程", at: start) else {
      return false
    }
    let number = text[start - 1]
    return ChineseNumerals.digit(number) != nil || number == "十" || number == "百"
  }

  /// `岚港冶炼厂环保改造`: one plant is what the work is done to.
  func isPlant(_ index: Int) -> Bool {
    let isLetter = pieces[index].kind == .letter && lexicon.isHead(text[pieces[index].start])
    guard isLetter || pieces[index].isA(.head) else { return false }
    switch text[pieces[index].end - 1] {
    case "厂", "站", "库", "桥", "馆", "闸", "院", "场": return true
    default: return false
    }
  }

  /// `年产60万吨精品钢管技改项目`, `海兴3万吨烧碱项目`: its size tells it from others.
  private func isByCapacity(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { index in
      pieces[index].kind == .number
        && (text.has("年产", endingAt: pieces[index].start)
          || index > range.lowerBound + 1 && pieces[index - 1].kind == .letter
            && tokens[pieces[index].token].kind == .quantity)
    }
  }

  /// 云川区重点项目: what a place calls all of its own.
  private func isOfDistrict(_ range: Range<Int>) -> Bool {
    range.dropLast().contains { index in
      let next = pieces[index + 1]
      guard next.kind == .word, Self.plainKinds.contains(text, next.range) else { return false }
      switch text[pieces[index].end - 1] {
      case "省", "市", "州", "盟", "区", "县", "旗", "镇", "乡": return true
      default: return false
      }
    }
  }

  /// `海川纸业搬迁改造`: whoever names it speaks of an undertaking.
  func isPlantWork(_ range: Range<Int>) -> Bool {
    guard let last = range.last, last > range.lowerBound else { return false }
    let evidence = evidence(range)
    guard evidence.run > 3 || evidence.run > 1 && evidence.words > 1 else { return false }
    switch longestHead(endingAt: pieces[last - 1].end)?.head {
    case .phase, .estate, .project: return false
    // `岚川县企业技改`: that of many.
    default: if Self.many.contains(text, pieces[last - 1].range) { return false }
    }
    return Self.plantWorks.contains { text.matches($0, endingAt: pieces[last].end) }
  }

  /// `抵不上高新区一个项目`, `打一场项目攻坚战`: one of a kind.
  private func isOneOf(_ head: Int) -> Bool {
    switch text.at(head - 1) {
    case "个", "场", "类", "批": ChineseNumerals.digit(text.at(head - 2)) != nil
    default: false
    }
  }

  /// `分解到项目`, `头上有项目`, `考评里项目…`: a verb or where it is stands right before the bare head.
  func isObject(_ range: Range<Int>) -> Bool {
    guard let last = range.last, range.count > 1, text.has("项目", at: pieces[last].start),
      pieces[last].range.count == 2, pieces[last - 1].kind == .letter || pieces[last - 1].range.count == 1
    else { return false }
    switch text[pieces[last - 1].start] {
    case "有", "到", "里", "跑", "抓", "谈", "引", "争", "报", "看", "找", "推", "管", "办", "批", "去", "上", "来", "包", "盯",
      "联", "帮", "审":
      return true
    default: return false
    }
  }

  /// 岚东经开区项目, 岚湖重大项目: all that it has; 岚湖物流基地重点项目: one of them, by its own name.
  private func isAllOfDistrict(_ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return false }
    let before = pieces[range.upperBound - 2]
    let kind = range.upperBound - (text.has("产业", at: before.start) ? 3 : 2)
    if kind > range.lowerBound, ["重大", "重点"].contains(where: { text.has($0, at: pieces[kind].start) }) {
      return longestHead(endingAt: pieces[kind - 1].end) == nil
        || Self.districts.contains(text, pieces[kind - 1].range)
    }
    if Self.districts.contains(text, before.range) { return true }
    // 银溪镇项目
    guard before.kind == .letter, range.count > 2, text.has("项目", at: before.end) else { return false }
    switch text[before.start] {
    // 望湖水镇, 岚川水乡: a place for visitors. 景观区: a part of something.
    case "镇", "乡", "县", "州", "旗", "区":
      let kind = text[before.start - 1]
      return pieces[range.upperBound - 3].kind == .letter && kind != "水" && kind != "古"
    default: return false
    }
  }

  private static let districts: WordSet = "经开区 高新区 开发区 新区 新城 片区"

  private static let many: WordSet = "企业 工业 产业 制造业 工业企业 危房 农房 住房 老旧小区 棚户区"
  private static let plantWorks = Word.list(ProjectTable.plantWorks)

  /// 人才培养工程: a programme of government, not an undertaking at a place.
  private func isProgramme(_ range: Range<Int>, _ evidence: Evidence) -> Bool {
    guard let last = range.last, text.has("工程", endingAt: pieces[last].end) else { return false }
    // 岚岭校长工程, 人才兴岚工程: of whatever place.
    if last > range.lowerBound,
      Self.neverBuilt.contains(text, pieces[last - 1].range)
        || text.has("人才", at: pieces[range.lowerBound].start) && pieces[range.lowerBound].range.count == 2
    {
      return true
    }
    guard !evidence.region, !evidence.place, !isNumberedLine(range) else { return false }
    return range.dropLast().contains { Self.programmes.contains(text, pieces[$0].range) }
  }

  private static let neverBuilt: WordSet = "校长 教师 名师 名医 廉洁 文明 诚信"
  private static let programmes = WordSet(NameVocabulary.programmes)

  /// `“三北”工程`: a quoted name of its own; a slogan has several members or is a number.
  private func isQuotedName(_ range: Range<Int>) -> Bool {
    for index in range where pieces[index].kind == .quoted {
      var numerals = 0
      let inner = pieces[index].start + 1..<pieces[index].end - 1
      for place in inner {
        switch text[place] {
        case "、", ",", "+": return false
        case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "双", "大", "个", "号", "头":
          numerals += 1
        case let letter where letter.isDigit: numerals += 1
        default: break
        }
      }
      // `上下齐心“找”项目`: what is done to them.
      if inner.count == 1, text.has("项目", at: inner.upperBound + 1) { return false }
      // “川字号”: of such a kind.
      if text.has("字号", endingAt: inner.upperBound) { return false }
      // `病害防治“四早”工程`: four of what the words before it say.
      if range.count > 2, inner.count == 2, numerals == 1, index > range.lowerBound,
        pieces[index - 1].kind == .word, !pieces[index - 1].isA(.region)
      {
        return false
      }
      // “双提升”, “一县一品”: a slogan.
      if let first = inner.first,
        text[first] == "双" || text[first] == "两" && inner.count < 4
          || inner.count > 3 && text[first] == "一"
            && text[first + 2] == "一"
      {
        return false
      }
      if isQuotedSort(inner) { return false }
      if numerals == inner.count || text.has("工程", endingAt: inner.upperBound) { return false }
    }
    return true
  }

  /// Something stands before the head.
  func hasBody(_ range: Range<Int>, _ end: Int) -> Bool {
    guard let last = range.last else { return false }
    if pieces[last].kind == .parenthesis, isPhase(pieces[last]), range.count > 2 { return true }
    if isTransfer(range) || isNumberedPhase(last) && range.count > 2 { return true }
    let bare = pieces[last].kind == .parenthesis && range.count > 1 ? pieces[last - 1].end : pieces[last].end
    guard let head = longestHead(endingAt: bare) else {
      return pieces[last].kind == .latin || headInQuotes(last) != nil
    }
    return bare - head.length > pieces[range.lowerBound].start
  }

  func hasPlaceholder(_ range: Range<Int>) -> Bool {
    range.contains { index in
      let piece = pieces[index]
      if piece.kind == .placeholder { return true }
      return piece.kind == .parenthesis && piece.range.contains { text[$0].isPlaceholder }
    }
  }

  /// `年产*万吨岚茶项目`
  func hidesSize(_ range: Range<Int>) -> Bool {
    range.contains { index in
      pieces[index].kind == .number && pieces[index].range.contains { text[$0].isPlaceholder }
    }
  }

  /// Nothing but a run of placeholders.
  func isPlaceholder(_ range: Range<Int>) -> Bool {
    range.count == 1 && pieces[range.lowerBound].kind == .placeholder
  }

  /// `XX项目`, `X科技产业园`: a placeholder before a head; `XX区重点项目` is a kind. `X医院` may be any until its
  /// stage is told.
  func isRedactedName(_ range: Range<Int>, _ head: ProjectHead, isGoverned: Bool) -> Bool {
    guard range.count > 1, let last = range.last, !isSaidOfKinds(range) else { return false }
    let evidence = evidence(range)
    guard let place = range.first(where: { pieces[$0].kind == .placeholder }), place < last else {
      return true
    }
    switch text[pieces[place + 1].start] {
    case "村" where head == .work: return evidence.specific > 0
    case "区", "县", "市", "省", "镇", "乡", "村":
      return (head == .project || head == .work || head == .phase) && evidence.specific > 1 || head == .estate
    default:
      if head == .project || head == .estate || head == .coined || evidence.specific > 1 { return true }
      // 岚汶高铁××站: on a line of that name.
      let isStation = place > range.lowerBound && longestHead(endingAt: pieces[place].start)?.head == .built
      // X南路, and no X路.
      let isRoad =
        last - place > 1 && isRoadEnd(text[pieces[last].end - 1])
        && (place + 1..<last).allSatisfy { pieces[$0].kind == .letter }
      return isGoverned && (pieces[last].range.count > 1 || isStation || isRoad)
    }
  }
}
