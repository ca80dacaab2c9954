// Whether a name is a name: it needs a part that no other place would use for its own.

extension ProjectReader {
  /// What a range of pieces has that a kind of project has not.
  struct Evidence {
    /// Letters of the longest run that is in no table.
    var run = 0
    /// General words.
    var words = 0
    var region = false
    /// A place, or a firm with its name.
    var place = false
    var quoted = false
    var latin = false
    var ordinal = false
    var length = 0
    /// General words that say more than 重大 or 民生.
    var specific = 0

    var isOwn: Bool { run >= 2 || region || place || quoted || ordinal }
  }

  func evidence(_ range: Range<Int>) -> Evidence {
    var evidence = Evidence()
    var run = 0
    var isUnknown = false
    for index in range {
      let piece = pieces[index]
      evidence.length += piece.range.count
      if piece.kind == .letter {
        let letter = text[piece.start]
        run += run == 0 && followsPlain(index, range) ? 2 : 1
        isUnknown = isUnknown || !NameLexicon.shared.isPlain(letter)
        if isUnknown { evidence.run = max(evidence.run, run) }
        note(letter, index, range, run, isUnknown, &evidence)
        continue
      }
      // 海川集团, 红星厂: the word behind makes a name even of one letter.
      if run > 0, isUnknown || run > 1, piece.isA(.placeNoun) || piece.isA(.firm) { evidence.place = true }
      // 西十高铁, 三水机场: two common letters that are no word.
      if run > 1, !isDirections(index - run..<index), piece.kind == .word,
        longestHead(endingAt: piece.end)?.length == piece.range.count,
        piece.range.count > 1, !piece.isA(.action)
      {
        evidence.place = true
      }
      if run > 1, isUnknown, Self.towns.contains(text, piece.range) { evidence.place = true }
      if index > range.lowerBound, text.has("集团", at: piece.start) || text.has("股份", at: piece.start) {
        evidence.place = true
      }
      run = 0
      isUnknown = false
      switch piece.kind {
      case .quoted: evidence.quoted = evidence.quoted || text[piece.start] == "“" || text[piece.start] == "《"
      case .latin:
        // 国家5A级景区: a class.
        evidence.latin =
          evidence.latin || index + 1 == range.upperBound || text[pieces[index + 1].start] != "级"
        if index == range.lowerBound, isRoadCode(piece) { evidence.place = true }
      case .word: note(piece, index, range, &evidence)
      default: break
      }
    }
    return evidence
  }

  /// 老岚水库, 新沟大桥: a plain letter before an unknown one and what stands there.
  private func followsPlain(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound, index + 1 < range.upperBound, pieces[index - 1].kind == .word,
      pieces[index - 1].range.count == 1, pieces[index + 1].isA(.head),
      !NameLexicon.shared.isPlain(text[pieces[index].start])
    else { return false }
    return NameLexicon.shared.isPlain(text[pieces[index - 1].start])
  }

  private static let towns: WordSet = "县城 城区 老城 老城区 新城区 镇区 集镇 古城 古镇 老街"

  /// 东中西, 三大: says where or how many.
  private func isDirections(_ range: Range<Int>) -> Bool {
    // 南三高速: the third in the south.
    if range.count == 2, let first = range.first, isQuarter(text[pieces[first].start]),
      ChineseNumerals.digit(text[pieces[first + 1].start]) ?? 0 > 2
    {
      return false
    }
    return range.allSatisfy {
      switch text[pieces[$0].start] {
      case "东", "西", "南", "北", "中", "大", "小", "新", "老", "一", "二", "三", "四", "五", "两", "多", "全", "各", "上", "下":
        true
      default: false
      }
    }
  }

  func isQuarter(_ letter: Glyph) -> Bool {
    letter == "东" || letter == "西" || letter == "南" || letter == "北"
  }

  private func note(
    _ letter: Glyph, _ index: Int, _ range: Range<Int>, _ run: Int, _ isUnknown: Bool,
    _ evidence: inout Evidence
  ) {
    let lexicon = NameLexicon.shared
    if lexicon.isPlaceEnd(letter), index > range.lowerBound {
      let before = pieces[index - 1]
      // 商务楼: what kind of a house.
      let isKind = index + 1 == range.upperBound && (letter == "楼" || letter == "厂" || letter == "港")
      if run >= 2 || before.kind == .word && !before.isA(.lead) && !isKind { evidence.place = true }
    }
    if run == 2, lexicon.isShortRegion(letter), lexicon.isShortRegion(text[pieces[index - 1].start]) {
      evidence.region = true
    }
    if letter == "第", index + 1 < range.upperBound, pieces[index + 1].kind == .letter, run == 1 {
      evidence.ordinal = true
    }
    if letter == "环", run > 1, NameLexicon.shared.isPlain(text[pieces[index - 1].start]) {
      evidence.place = true
    }
  }

  private func note(_ piece: NamePiece, _ index: Int, _ range: Range<Int>, _ evidence: inout Evidence) {
    if piece.isA(.region) {
      evidence.region = true
      return
    }
    evidence.words += 1
    if !Self.plainKinds.contains(text, piece.range) { evidence.specific += 1 }
    if piece.isA(.placeNoun), index > range.lowerBound, index + 1 < range.upperBound,
      pieces[index - 1].kind == .word, !pieces[index - 1].isA(.lead)
    {
      evidence.place = true
    }
  }

  static let plainKinds = WordSet(ProjectTable.plainKinds)

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
    // 宏远重工: a firm alone says nothing of what it builds.
    if evidence.words == 1, Self.firmEnds.contains(text, pieces[last].range) { return false }
    return evidence.length > 3 && (pieces[last].kind == .word || evidence.run > 3 || evidence.length > 4)
      && !pieces[last].isA(.region)
  }

  /// 引江补汉, 西气东输: water, gas or power led from one place to another.
  func isTransfer(_ range: Range<Int>) -> Bool {
    isTransfer(letters: pieces[range.lowerBound].start..<pieces[range.upperBound - 1].end)
  }

  func isTransfer(letters: Range<Int>) -> Bool {
    guard letters.count == 4 else { return false }
    let verb = text[letters.lowerBound + 2]
    switch text[letters.lowerBound + 1] {
    // 岚电入海
    case "电", "水", "气", "热", "煤", "油": if verb == "入" || verb == "济" || verb == "送" { return true }
    default: break
    }
    switch text[letters.lowerBound] {
    case "引", "调", "输": return verb == "济" || verb == "入" || verb == "补" || verb == "供" || verb == "润"
    case "南", "西", "北", "东":
      return text[letters.lowerBound + 3] == "输" || text[letters.lowerBound + 3] == "调"
        || text[letters.lowerBound + 3] == "送"
    // 岚热入川: heat or gas of one place for another.
    case let place where !NameLexicon.shared.isPlain(place):
      switch text[letters.lowerBound + 1] {
      case "热", "水", "气", "电": return verb == "入" || verb == "济"
      default: return false
      }
    default: return false
    }
  }

  /// A name with a head of its own that is no kind.
  func isProper(_ range: Range<Int>, _ head: ProjectHead) -> Bool {
    guard let last = range.last else { return false }
    let end = pieces[last].end
    if isKindByNumber(range) || text.has("国家公园", endingAt: end) { return false }
    // 大运河: a river alone.
    if range.count == 1, pieces[last].isA(.region) { return false }
    let evidence = evidence(range)
    // 合肥综合性国家科学中心 is a title, 青屏深空科学中心 a thing.
    if evidence.run < 2, lexicon.isFunction(text, endingAt: end), !evidence.region || evidence.specific < 4 {
      return false
    }
    if evidence.quoted {
      if range.count == 1, headInQuotes(last) != nil { return true }
      guard isQuotedName(range) else { return false }
      if head == .work {
        return evidence.place || evidence.region
          || evidence.run > 1
            && Self.plantWorks.contains { text.matches($0, endingAt: end) }
      }
      guard head == .project else { return true }
      // `“两高”项目` is a kind, `“三北”工程` a name.
      if text.has("项目", endingAt: end) { return evidence.run > 1 || evidence.region || evidence.specific > 2 }
      return !isProgramme(range, evidence) && !isBareQuotation(range)
    }
    switch head {
    case .project:
      if isProgramme(range, evidence) { return false }
      if isByCapacity(range), evidence.specific > 1 { return true }
      if evidence.words > 1, evidence.specific < 2, isOfDistrict(range) { return false }
      return evidence.run >= 3 || evidence.run == 2 && evidence.specific > 1
        || (evidence.region || evidence.place || isNumberedLine(range)) && evidence.specific > 1
        || isLocated(range)
    case .estate: return evidence.isOwn && evidence.length > 3
    case .coined:
      // 山大智慧城: letters that are no word.
      return evidence.words > 1 || evidence.isOwn
        || evidence.words == 1 && range.count > 2 && pieces[range.lowerBound].kind == .letter
    case .built:
      if let found = longestHead(endingAt: end), found.length == 1 {
        // 岚明线: letters in no table.
        let isLine = text[end - 1] == "线" && evidence.run == evidence.length
        return evidence.length > 2
          && (evidence.region || evidence.place || evidence.latin || evidence.run > 3 || isLine)
      }
      return (evidence.isOwn || evidence.latin) && evidence.length > 2 || isNational(range, evidence)
    case .work:
      if Self.plantWorks.contains(where: { text.matches($0, endingAt: end) }) {
        return evidence.isOwn && evidence.length > 3
      }
      let isStretch = range.contains { pieces[$0].kind == .parenthesis }
      return
        (evidence.place || evidence.region && (evidence.specific > 1 || isStretch)
        || evidence.run > 1 && text.has("改造", endingAt: end) && range.dropLast().contains { isPlant($0) }
        || isLocated(range))
        && evidence.length > 3
    case .phase:
      return (evidence.isOwn || isNumberedLine(range) || text.has("国家", at: pieces[range.lowerBound].start))
        && evidence.length > 3
    }
  }

  /// `4大生产基地`: so many of a kind.
  func isKindByNumber(_ range: Range<Int>) -> Bool {
    range.dropLast().contains { index in
      (pieces[index].kind == .latin || pieces[index].kind == .number)
        && text[pieces[index + 1].start] == "大" && pieces[index + 1].range.count == 1
        && text[pieces[index].end - 1].isDigit
    }
  }

  /// `岚港冶炼厂环保改造`: one plant is what the work is done to.
  private func isPlant(_ index: Int) -> Bool {
    let isLetter = pieces[index].kind == .letter && lexicon.isHead(text[pieces[index].start])
    guard isLetter || pieces[index].isA(.head) else { return false }
    switch text[pieces[index].end - 1] {
    case "厂", "站", "库", "桥", "馆", "闸", "院", "场": return true
    default: return false
    }
  }

  /// `城北污水处理厂扩建工程`: of a district's plants the one at that end of it.
  func isAtEnd(_ zone: Range<Int>) -> Bool { Self.ends.begins(text, at: pieces[zone.lowerBound].start) }

  private func isLocated(_ range: Range<Int>) -> Bool {
    guard range.count > 2, Self.ends.begins(text, at: pieces[range.lowerBound].start) else { return false }
    return range.dropLast().contains { isPlant($0) || text.has("输变电", at: pieces[$0].start) }
  }

  private static let ends: WordSet = "城东 城西 城南 城北 东区 西区 南区 北区 东部 西部 南部 北部 高新区 经开区 开发区"

  /// `年产60万吨精品钢管技改项目`: its size tells it from others.
  private func isByCapacity(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { pieces[$0].kind == .number && text.has("年产", endingAt: pieces[$0].start) }
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

  private static let plantWorks = ProjectTable.plantWorks.split(separator: " ").map { Word($0) }

  /// 人才培养工程: a programme of government, not an undertaking at a place.
  private func isProgramme(_ range: Range<Int>, _ evidence: Evidence) -> Bool {
    guard !evidence.region, !evidence.place, !isNumberedLine(range), let last = range.last,
      text.has("工程", endingAt: pieces[last].end)
    else { return false }
    // 人才兴皖工程: named for its place after all.
    if range.contains(where: {
      pieces[$0].kind == .letter && NameLexicon.shared.isShortRegion(text[pieces[$0].start])
        && !NameLexicon.shared.isPlain(text[pieces[$0].start])
    }) {
      return false
    }
    return range.dropLast().contains { Self.programmes.contains(text, pieces[$0].range) }
  }

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
        default: break
        }
      }
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
      if numerals == inner.count || text.has("工程", endingAt: inner.upperBound) { return false }
    }
    return true
  }

  /// Something stands before the head.
  func hasBody(_ range: Range<Int>, _ end: Int) -> Bool {
    guard let last = range.last else { return false }
    if pieces[last].kind == .parenthesis, isPhase(pieces[last]), range.count > 2 { return true }
    if isTransfer(range) { return true }
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

  /// Nothing but a run of placeholders.
  func isPlaceholder(_ range: Range<Int>) -> Bool {
    range.count == 1 && pieces[range.lowerBound].kind == .placeholder
  }

  /// `XX项目`, `X科技产业园`: a placeholder before a head; `XX区重点项目` is a kind. `X医院` may be any until its
  /// stage is told.
  func isRedactedName(_ range: Range<Int>, _ head: ProjectHead, isGoverned: Bool) -> Bool {
    guard range.count > 1, let last = range.last else { return false }
    // `签约XX两个项目`: how many.
    if last > range.lowerBound, text.at(pieces[last].start - 1) == "个" { return false }
    let evidence = evidence(range)
    if evidence.run >= 2 || evidence.quoted { return true }
    guard let place = range.first(where: { pieces[$0].kind == .placeholder }), place < last else {
      return true
    }
    switch text[pieces[place + 1].start] {
    case "村" where head == .work: return evidence.specific > 0
    case "区", "县", "市", "省", "镇", "乡", "村":
      return (head == .project || head == .work) && evidence.specific > 1 || head == .estate
    default:
      if head == .project || head == .estate || head == .coined || evidence.specific > 1 { return true }
      return isGoverned && pieces[last].range.count > 1
    }
  }
}
