// What a title, or how a paragraph or a sentence opens, says of what follows.

extension ProseReading {
  /// 工作总结, 进展情况通报: what has been done.
  static func isAccount(_ metadata: DocumentMetadata) -> Bool {
    guard metadata.kind == .report, let title = metadata.title else { return false }
    return ["总结", "情况", "汇报", "通报", "进展"].contains { title.holds($0) }
  }

  /// 名词解释 as a paragraph of its own, behind all that was told.
  func isGlossary(_ paragraph: Range<Int>) -> Bool {
    guard paragraph.count <= Self.headingBytes,
      let place = Self.glossaries.first(text.utf8.span, in: paragraph)
    else { return false }
    // A line end, or a bracket.
    return place.offset + place.count + 3 >= paragraph.upperBound
  }

  private static let glossaries = PhraseSet(words: "名词解释 名词注释 名词说明 用语解释 用语说明")
  private static let headingBytes = 66

  /// `明年我县将办好十件实事。`: what is listed behind it.
  @inline(__always)
  var willDoDeeds: Bool {
    guard letters.count > 6, letters.has("实事", endingAt: letters.count - 1) else { return false }
    return (0..<letters.count).contains { letters[$0] == "将" || letters[$0] == "要" }
      && !(0..<letters.count).contains { letters[$0] == "了" }
  }

  /// `“我局将紧扣目标，…”`: what its own office says it will do; what is listed behind it.
  @inline(__always)
  var saysItWill: Bool {
    guard context.kind == .other else { return false }
    var start = letters.remarkEnd
    if letters.at(start) == "“" { start += 1 }
    guard letters.at(start) == "我" else { return false }
    switch letters.at(start + 1) {
    case "局", "县", "区", "市", "镇", "乡", "院", "委", "们", "街": break
    default: return false
    }
    let will = letters.at(start + 1) == "街" ? start + 3 : start + 2
    return letters.at(will) == "将"
  }

  /// Where a paragraph, or a sentence in it, turns to the year that has only begun, or from it.
  mutating func turn(at anchors: [TimeAnchor], opensParagraph: Bool) {
    guard context.mayBeOfYearAhead, let year = context.year, let first = anchors.first,
      tokens[first.token].start < letters.remarkEnd + 4
    else { return }
    if first.time == .year(year), first.quarter == nil, !first.isOnce, opensYear(first.token) {
      if opensParagraph, !tellsWhatHasCome { context.enterYearAhead() }
    } else if !first.isFuture, !opensPlan(first.token) {
      context.leaveYearAhead()
    }
  }

  /// 今年, 2025年, and no month or day of it behind it.
  private func opensYear(_ index: Int) -> Bool {
    guard tokens[index].isWord("今年", in: letters) || tokens[index].kind == .name,
      !letters.has("以来", at: tokens[index].end)
    else { return false }
    return index + 1 == tokens.count
      || tokens[index + 1].kind != .name && !tokens[index + 1].wordClass.contains(.time)
        && !Self.beginnings.begins(letters, at: tokens[index].end)
  }

  /// 今年前两个月, 2025年元旦: of days that are over.
  private static let beginnings: WordSet = "前 元旦 春运 首月 首季 开年 第一个月"

  /// “十五五”时期, said when it begins.
  private func opensPlan(_ index: Int) -> Bool {
    guard let year = context.year, tokens[index].firstLetter == "“" else { return false }
    return tokens[index].range.contains { place in
      letters[place] == "十" && letters.at(place + 2) == "五"
        && ChineseNumerals.digit(letters.at(place + 1)).map { 2001 + 5 * $0 >= year } ?? false
    }
  }

  /// 已, 目前, 了: something in the sentence has happened.
  private var tellsWhatHasCome: Bool {
    tokens.contains {
      $0.firstLetter == "已" || $0.isLetter("了") || TimeAnchors.presents.contains(letters, $0)
        || $0.lastLetter == "了" && $0.range.count > 2
    }
  }

  /// `去年以来，收入增长6%。…`, told in the first months: what follows it is of the year that is over.
  @inline(__always)
  func sinceLastYear(_ anchors: [TimeAnchor]) -> Bool {
    guard context.isYearsBeginning, anchors.count == 1, anchors[0].token < 2, anchors[0].time == .span else {
      return false
    }
    return tokens[anchors[0].token].isWord("去年以来", in: letters)
  }

  /// A time that the sentence opens with holds for those behind it.
  mutating func noteOpening(_ anchors: [TimeAnchor]) {
    noteQuarter(anchors)
    if sinceLastYear(anchors), let year = context.year {
      context.open(with: .year(year - 1))
      return
    }
    let opening = anchors.first { $0.opens && !$0.isOnce && $0.quarter == nil && !$0.isFuture }
    guard let opening, opening.time != .document, !tellsOfOthersFeat else { return }
    if context.time == .span, let named = yearAmongYears(opening) {
      context.open(amongYears: named)
      return
    }
    if opening.isHidden {
      context.openHiddenYear()
      return
    }
    // `去年是18位，今年要前移`: the last of several times holds.
    let last = anchors.last { !$0.isOnce && isSpokenOf($0) } ?? opening
    // `今年要达到9亿元，去年是8亿元。`: it is of this year all the same.
    let isAside = wantsSomething && opening.time == context.year.map { .year($0) }
    if case .year = last.time, case .year = opening.time, last.time != opening.time, !last.isFuture, !isAside
    {
      context.open(with: last.time)
    } else {
      // 去年以来: up to now.
      let isSince = letters.has("以来", at: tokens[opening.token].end)
      context.open(with: opening.time, isReview: opening.isReview, mayLead: !isSince)
    }
  }

  /// `一季度，全区产值36亿元。…工业增加值下降14%`: the quarter holds in its paragraph until another time is named.
  private mutating func noteQuarter(_ anchors: [TimeAnchor]) {
    if let last = anchors.last {
      // `一季度签约9个、二季度签约6个。`: neither goes on.
      let isOne = anchors[0].quarter == nil || anchors[0].quarter == last.quarter
      context.quarterTold = last.quarter != nil && anchors[0].token < 2 && isOne ? last : nil
    } else if context.quarterTold != nil, tokens.contains(where: isOfMonth) {
      context.quarterTold = nil
    }
  }

  func isOfMonth(_ token: Token) -> Bool {
    token.kind == .name && token.range.contains { letters[$0] == "月" }
  }

  /// A year that is over, behind a clause of a sentence.
  private func yearAmongYears(_ opening: TimeAnchor) -> Int? {
    guard case .year(let named) = opening.time, let year = context.year, named < year,
      tokens[..<opening.token].contains(where: { $0.kind == .comma })
    else { return nil }
    return named
  }

  /// A time of the sentence's own, with something said of it: not `…，目前正在施工。` behind all else.
  func isSpokenOf(_ anchor: TimeAnchor) -> Bool {
    // `去年11月开工，目前桩基完成80%`: under a heading of what was reached only a sentence of its own counts.
    if context.section.aspect == .actual, tokens[anchor.token].firstLetter == "目", anchor.token > 1 {
      return false
    }
    return anchor.quarter == nil
      && (anchor.opens || tokens[anchor.token].firstLetter != "目" && tokens[anchor.token].firstLetter != "当"
        || tokens[anchor.token...].contains { $0.kind == .quantity })
  }

  /// `总投资：3亿元`: a line of a form, as those below the name of a project are.
  func isEntry(_ paragraph: Range<Int>) -> Bool {
    let bytes = text.utf8.span
    var offset = paragraph.lowerBound
    while offset < min(paragraph.upperBound, paragraph.lowerBound + 36) {
      let letter = bytes.letter(at: offset)
      if letter == Letter.colon || letter == 0x3A { return offset > paragraph.lowerBound }
      if letter == Letter.comma || letter == Letter.stop { return false }
      offset += bytes.letterLength(at: offset)
    }
    return false
  }

  /// `2017年，区政府将努力为民办好十件实事：`: what is listed behind it is to be done.
  @inline(__always)
  func announcesTasks(_ paragraph: Range<Int>) -> Bool {
    let bytes = text.utf8.span
    let last = bytes.letter(before: paragraph.upperBound)
    guard last == Letter.colon || last == 0x3A else { return false }
    var start = max(paragraph.lowerBound, paragraph.upperBound - 120)
    while start < paragraph.upperBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    let sentence = start..<paragraph.upperBound
    return Self.tasks.first(bytes, in: sentence) != nil && undertakes(sentence)
      && Self.reviews.first(bytes, in: sentence) == nil
  }

  /// 将, 要, and not that of 主要: `亮点工作主要有：`.
  private func undertakes(_ sentence: Range<Int>) -> Bool {
    let bytes = text.utf8.span
    var start = sentence.lowerBound
    while let place = Self.undertakings.first(bytes, in: start..<sentence.upperBound) {
      let offset = place.offset
      let before = offset > sentence.lowerBound ? bytes.letter(before: offset) : 0
      if place.count > 3 || before != Self.main && before != Self.weighty { return true }
      start = offset + place.count
    }
    return false
  }

  private static let main: UInt32 = 0xE4_B8_BB  // 主
  private static let weighty: UInt32 = 0xE9_87_8D  // 重

  private static let tasks = PhraseSet(words: "实事 工作 任务 事情 目标")
  private static let undertakings = PhraseSet(words: "将 要 重点做好 重点抓好 着力抓好 着力做好 全力做好 全力抓好 努力办好 继续办好")
  private static let reviews = PhraseSet(words: "了 情况 如下 主要做法 以来")

  /// `…领导下，石桥县审计局克服困难，…`: the first place whose office is named is the one that speaks.
  static func bodyNamed(_ text: CleanText) -> String {
    let bytes = text.utf8
    var end = min(headBytes, bytes.count)
    while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let letters = Array(text.string(0..<end).unicodeScalars)
    for index in letters.indices.dropFirst(2) where placeEnds.contains(letters[index]) {
      let office = letters[(index + 1)...].prefix(longestOffice).prefix { $0.properties.isIdeographic }
      guard office.contains(where: { officeEnds.contains($0) }),
        letters[index - 2..<index].allSatisfy(\.properties.isIdeographic)
      else { continue }
      var name = String.UnicodeScalarView()
      name.append(contentsOf: letters[index - 2...index])
      return String(name)
    }
    return ""
  }

  private static let headBytes = 1200
  /// In letters.
  private static let longestOffice = 10
  private static let placeEnds = Set("县区旗市".unicodeScalars)
  private static let officeEnds = Set("局院".unicodeScalars)

  /// `一、2023年工作回顾`, and under it `去年，…`: the year that the heading names.
  func reviewOwnYear(_ anchors: inout [TimeAnchor]) {
    guard context.reviewsOwnYear, anchors.first?.token == 0, tokens[0].isWord("去年", in: letters) else {
      return
    }
    anchors[0].time = context.section.time
  }

  /// `会议要求，…`, `会议指出，…`: what the meeting asks for, or how it sees things.
  mutating func noteMeeting() {
    if Self.asking.begins(letters, at: 0) {
      context.meet(asks: true)
    } else if letters.has("会议", at: 0) {
      context.meet(asks: false)
    }
  }

  private static let asking: WordSet = "会议要求 会议强调 会议决定 会议明确 会议部署"

  /// `从来源看，…`, `按规模分，…`: one of several views of what was counted before; the next one is of that too.
  var isView: Bool {
    switch letters.at(0) {
    case "从", "按", "分":
      return (3..<Self.longestView).contains {
        letters.at($0) == "," && (letters.at($0 - 1) == "看" || letters.at($0 - 1) == "分")
      }
    default: return false
    }
  }

  /// In letters.
  private static let longestView = 10
}
