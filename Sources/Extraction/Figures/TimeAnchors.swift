// Times that a sentence names, and which of them holds for a figure.

/// A time named at a token of a sentence.
struct TimeAnchor {
  var token: Int
  var time: SectionView.Time
  var quarter: Int?
  /// A year that is still to come: what is said of it is wanted.
  var isFuture = false
  /// It holds for the next figure alone: `由2020年的7.2%提升至7.4%`.
  var isOnce = false
  /// It opens the sentence or a clause, and so holds for what follows.
  var opens = false
  /// The time of an amount that something is held against; what ends the time before it passes it over.
  var isBase = false
  /// 过去的一年: what follows under the same heading speaks of it too.
  var isReview = false
  /// `20XX年`: a single year, whichever it is.
  var isHidden = false
  /// `2021—2023年`
  var years: ClosedRange<Int>?
}

enum TimeAnchors {
  /// The times of a sentence in order; times of comparisons (较上年) are left out.
  static func read(
    _ text: SentenceText, _ tokens: [Token], _ quantities: [Quantity], year: Int?, isSpring: Bool,
    place: SectionView.Time = .document
  ) -> [TimeAnchor] {
    var anchors: [TimeAnchor] = []
    for index in tokens.indices {
      if let last = anchors.lastIndex(where: { !$0.isBase }),
        let end = end(text, tokens, index, of: anchors[last])
      {
        if anchors[last].quarter == nil { anchors[last].opens = false }
        anchors.append(end)
        continue
      }
      let isBeforeFigure = index + 1 < tokens.count && tokens[index + 1].kind == .quantity
      if isBeforeFigure, let base = baseAmount(text, tokens, quantities, index, anchors, place, year) {
        anchors.append(base)
        continue
      }
      guard tokens[index].wordClass.contains(.time) else {
        if mayOpenBase(tokens, index) { anchors += bases(text, tokens, index, anchors, place, year) }
        continue
      }
      let token = tokens[index]
      // `去年以来签约的项目`, `去年以来的9个项目`: which ones.
      if sinces.contains(text, token),
        tokens[index + 1..<min(tokens.count, index + 3)].contains(where: { $0.isLetter("的") })
      {
        continue
      }
      if isPassedOver(text, tokens, quantities, index) { continue }
      guard
        var anchor = monthsOver(text, tokens, index, quantities, year: year, isSpring: isSpring)
          ?? anchor(text, token, quantities, year: year, isSpring)
          ?? present(text, token, behind: anchors.last?.time, isSpring ? .document : place, year)
      else { continue }
      // `到“十四五”末，…`, `“十三五”末，产值达到9亿元`
      if let end = planEnd(text, token) {
        anchor.time = .year(end)
      }
      anchor.token = index
      anchor.opens = opens(anchor, text, tokens, year)
      if anchor.quarter != nil, let year {
        anchor.time = quarterYear(index, behind: anchors.last, year, place)
      }
      // `“十四五”批复的6个基地`: which ones.
      if anchor.time == .span, token.lastLetter == "”", isAttribute(text, tokens, index) { continue }
      bound(&anchor, text, tokens, anchors)
      if index > 0, isOrigin(tokens[index - 1].lastLetter), let year, token.isWord("上年", in: text) {
        // 由上年的3%: the year before the one that is spoken of.
        anchor.time = .year(yearBefore(place, isSpring ? year - 1 : year))
      }
      settleSince(&anchor, text, tokens, index, year)
      if case .year(let named) = anchor.time, let year {
        anchor.isFuture = named > year && !isDayReached(text, tokens, index)
      }
      if anchor.isHidden { anchor.isFuture = isUpTo(text, tokens, index) }
      if anchor.isFuture && isExtent(tokens, index) || isStockFor(text, tokens, index) { continue }
      anchors.append(anchor)
    }
    return anchors
  }

  /// `到20XX年，产值突破…`, and nothing that has come already: no `到X年底，产值完成X亿元，同比增长X%`, and no
  /// `增长到X年的X亿元`.
  private static func isUpTo(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].lastLetter == "到", text.at(tokens[index].end) != "的" else {
      return false
    }
    return !tokens[index...].prefix(8).contains { $0.firstLetter == "已" }
      && !tokens[index...].prefix(12).contains { pastYears.contains(text, $0) }
  }

  /// `订单已经排到明年3月`: how far something reaches, not when the rest is.
  private static func isExtent(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 1, tokens[index - 1].lastLetter == "到", tokens[index - 2].kind != .comma,
      // 力争到2026年，…; 预计到2026年，…
      !tokens[index - 2].wordClass.contains(.target), tokens[index - 2].firstLetter != "预"
    else { return false }
    let next = index + 1 < tokens.count && tokens[index + 1].kind == .name ? index + 2 : index + 1
    return next >= tokens.count || tokens[next].kind == .comma
  }

  /// Notes of a time what it is said of alone: for one figure, or for its sentence.
  private static func bound(
    _ anchor: inout TimeAnchor, _ text: SentenceText, _ tokens: [Token], _ anchors: [TimeAnchor]
  ) {
    let index = anchor.token
    // 三季度末: a day, no quarter.
    if anchor.quarter != nil, index + 1 < tokens.count, tokens[index + 1].range.count == 1,
      tokens[index + 1].firstLetter == "末" || tokens[index + 1].firstLetter == "底"
    {
      anchor.quarter = nil
    }
    if isWhereFrom(text, tokens, index) || anchor.quarter != nil && isWhereFrom(text, tokens, index - 1) {
      anchor.isOnce = true
    }
    if isHeldAgainst(text, tokens, index) {
      anchor.isOnce = true
      anchor.opens = false
    }
    // `全年任务9亿元（去年8亿元），已完成…`: a remark. `继2015年突破90亿元后`: what it comes after.
    if index > 0, tokens[index - 1].isLetter("(") || tokens[index - 1].isLetter("继") {
      anchor.isOnce = true
      anchor.opens = false
    }
    // `由2020年的3亿元增加到2024年的5亿元，…`: where the way ends.
    if tokens[index].kind == .name, index + 2 < tokens.count, tokens[index + 1].isLetter("的"),
      tokens[index + 2].kind == .quantity, let last = anchors.last, last.isOnce, anchors.count > 1,
      anchors[anchors.count - 2].time == .span
    {
      anchor.isOnce = true
    }
    // `去年出台的政策，…`: it says which ones, and holds for nothing behind its sentence.
    if index + 2 < tokens.count, tokens[index + 2].isLetter("的"),
      !tokens[index + 1].wordClass.isDisjoint(with: [.verb, .action])
    {
      anchor.opens = false
    }
    if isDayOfDeed(text, tokens, index) { anchor.opens = false }
    if isOfDeed(tokens, index) {
      anchor.opens = false
      anchor.isOnce = true
    }
    if isAttribute(text, tokens, index) {
      anchor.isOnce = true
      anchor.opens = false
    }
  }

  /// `…项目，2021年8月份签的协议，总投资6亿元`: of the signing alone.
  private static func isOfDeed(_ tokens: [Token], _ index: Int) -> Bool {
    // `X项目去年10月份开工，占地86亩`: of the deed alone, as its month is told.
    if index > 0, index + 3 < tokens.count, tokens[index + 1].kind == .name, tokens[index + 3].kind == .comma,
      tokens[index - 1].wordClass.contains(.entity) || tokens[index - 1].kind == .quoted
    {
      return !tokens[index + 2].wordClass.isDisjoint(with: [.verb, .action])
    }
    // `X项目是去年落户的，总投资3亿元`
    if index > 0, index + 3 < tokens.count, tokens[index - 1].isLetter("是"), tokens[index + 2].isLetter("的"),
      tokens[index + 3].kind == .comma
    {
      return !tokens[index + 1].wordClass.isDisjoint(with: [.verb, .action])
    }
    guard index > 0, tokens[index - 1].kind == .comma, tokens[index].kind == .name else { return false }
    let verb = tokens[index + 1..<min(tokens.count, index + 3)].firstIndex { $0.kind != .name }
    guard let verb, verb + 1 < tokens.count, tokens[verb + 1].isLetter("的") else { return false }
    return tokens[verb].range.count == 1 && VerbLetters.isVerb(tokens[verb].firstLetter)
  }

  /// `谋划明年的项目，已经上报的有9个`: something of that year, and what has been done.
  private static func isObject(_ tokens: [Token], from start: Int, to end: Int) -> Bool {
    start > 0 && end - start < 6 && tokens[start + 1].isLetter("的") && end + 1 < tokens.count
      && tokens[end + 1].firstLetter == "已"
      && !tokens[start - 1].wordClass.isDisjoint(with: [.verb, .action])
      && !tokens[start..<end].contains { $0.kind == .quantity }
  }

  /// Where the time named last holds no longer: what holds from token `index` on.
  private static func end(
    _ text: SentenceText, _ tokens: [Token], _ index: Int, of last: TimeAnchor
  ) -> TimeAnchor? {
    let token = tokens[index]
    if token.kind == .comma {
      if isAside(text, tokens, from: last, to: index) { return TimeAnchor(token: index, time: .document) }
      // `围绕明年增长9%的目标，谋划项目30个`: what is done now for the year to come.
      if last.isFuture, !last.isOnce, index > 0,
        aims.contains(text, tokens[index - 1]) || isObject(tokens, from: last.token, to: index)
      {
        return TimeAnchor(token: index, time: .document)
      }
    }
    // `在去年压减8%的基础上再压减5%`
    if token.firstLetter == "基", last.token > 0, tokens[last.token - 1].isLetter("在"),
      token.begins("基础上", in: text)
    {
      return TimeAnchor(token: index, time: .document)
    }
    if last.quarter != nil, !last.isOnce, endsQuarter(text, token, last),
      index + 1 == tokens.count || !plans.contains(text, tokens[index + 1])
    {
      return TimeAnchor(token: index, time: last.time, isFuture: last.isFuture)
    }
    return nil
  }

  /// `去年一季度`, `2023年前三季度`: the quarter of the year before it; else that of the year its section speaks of.
  private static func quarterYear(
    _ index: Int, behind last: TimeAnchor?, _ year: Int, _ place: SectionView.Time
  ) -> SectionView.Time {
    if let last, last.token + 1 == index, case .year = last.time { return last.time }
    // `今年，计划实施项目96个，其中一季度…`
    if let last, !last.isOnce, last.time == .year(year) { return last.time }
    // `明年安排项目30个，一季度开工20个`
    if let last, !last.isOnce, last.isFuture, case .year = last.time { return last.time }
    // `去年一季度增长3%，四季度增长6%`
    if let last, last.quarter != nil, case .year(let named) = last.time, named < year { return last.time }
    if case .year(let named) = place, named == year - 1 || named == year + 1 { return place }
    return .year(year)
  }

  /// `一季度争取2亿元，全年争取9亿元`; a quarter that a sentence does not open with ends with its part.
  private static func endsQuarter(_ text: SentenceText, _ token: Token, _ last: TimeAnchor) -> Bool {
    if token.kind == .comma { return !last.opens && token.firstLetter == ";" }
    guard token.wordClass.contains(.time) else { return false }
    // `一季度要开工9个，截至3月10日开工5个`
    if token.kind == .name {
      return token.lastLetter == "月" || token.lastLetter == "日" || token.lastLetter == "底"
    }
    return wholeYears.contains(text, token)
  }

  private static let aims: WordSet = "目标 盘子"

  /// `到“十四五”末`: the last year of the plan.
  private static func planEnd(_ text: SentenceText, _ token: Token) -> Int? {
    guard token.lastLetter == "末" else { return nil }
    for index in token.range where text[index] == "十" && text.at(index + 2) == "五" {
      return ChineseNumerals.digit(text.at(index + 1)).map { 2005 + 5 * $0 }
    }
    return nil
  }

  /// `万华工厂，2019年拿地，投资…`: a time in the middle whose clause has no figure holds for that clause alone.
  private static func isAside(_ text: SentenceText, _ tokens: [Token], from anchor: TimeAnchor, to end: Int)
    -> Bool
  {
    if !anchor.opens, !anchor.isOnce, anchor.time != .document, anchor.time != .span,
      tokens[end].firstLetter == ";", !goesOn(text, tokens, from: anchor, to: end)
    {
      // `县委建议明年的主要目标是：产值增长6%；投资增长5%`: all that is listed behind the colon.
      return !tokens[anchor.token..<end].contains { $0.firstLetter == ":" }
    }
    guard anchor.token > 0, end > anchor.token + 1, anchor.time != .document || anchor.quarter != nil,
      !anchor.isReview, !isStart(text, tokens, anchor.token),
      // `同时，2014年全县工作取得了成绩，新建9所`: it opens all that follows.
      !(anchor.token == 2 && tokens[1].firstLetter == "," && leads.contains(text, tokens[0]))
    else { return false }
    var hasVerb = false
    for index in anchor.token + 1..<end {
      if tokens[index].kind == .quantity || tokens[index].kind == .comma { return false }
      if !tokens[index].wordClass.isDisjoint(with: [.verb, .action]) || tokens[index].firstLetter == "了" {
        hasVerb = true
      }
    }
    // `对去年签约未开工的项目，…`: which ones.
    if tokens[anchor.token - 1].isLetter("对") { return true }
    // `通报了去年签约情况，表彰了9家单位`: told of last year now.
    if tokens[anchor.token - 1].lastLetter == "了", text.has("情况", endingAt: tokens[end].start) {
      return true
    }
    // `去年9月封顶`, `去年底开工`: of the month it is sooner than of the year.
    return hasVerb
      && (tokens[anchor.token].kind == .name || anchor.quarter != nil
        || tokens[anchor.token].firstLetter != "今" && isMonth(tokens[anchor.token + 1]))
  }

  static func isMonth(_ token: Token) -> Bool {
    token.kind == .name && (token.lastLetter == "月" || token.lastLetter == "日")
      || token.lastLetter == "底" && token.range.count < 3
  }

  private static let pastYears: WordSet = "同比 同比增长 上年 上年同期 去年 去年同期 年初"
  private static let leads: WordSet = "同时 此外 另外 其次"
  /// 全年任务: what is measured against.
  private static let plans: WordSet = "目标 任务 计划 预算 目标任务 预期目标 的 盘子"
  private static let wholeYears: WordSet = "全年 全年度 年内 当年 半年度 上半年 下半年 年底 年末 年底前"

  private static func anchor(
    _ text: SentenceText, _ token: Token, _ quantities: [Quantity], year: Int?, _ isSpring: Bool
  )
    -> TimeAnchor?
  {
    if token.kind == .name {
      let quantity = quantities[token.quantity]
      if token.lastLetter == "年", quantity.script == .placeholder {
        return TimeAnchor(token: 0, time: .span, isHidden: true)
      }
      // 2013—2017年
      if token.lastLetter == "年", case .range(let first, let last) = quantity.value, first.coefficient >= 1900
      {
        let isSpan = first.coefficient < last.coefficient && last.coefficient < 2200
        return TimeAnchor(
          token: 0, time: .span, isFuture: year.map { first.coefficient > $0 } ?? false,
          years: isSpan ? Int(first.coefficient)...Int(last.coefficient) : nil)
      }
      // 1季度
      if token.lastLetter == "度", let year, case .exact(let quarter) = quantity.value {
        return TimeAnchor(token: 0, time: .year(year), quarter: Int(quarter.coefficient))
      }
      guard token.lastLetter == "年", case .exact(let value) = quantity.value, value.exponent == 0,
        value.coefficient >= 1900, value.coefficient < 2200
      else { return nil }
      return TimeAnchor(token: 0, time: .year(Int(value.coefficient)))
    }
    let word = token.range
    // Said in the first months, and of no figure itself, it looks back on the year before.
    if isSpring, let year, token.firstLetter == "去", sinces.contains(text, word),
      quantities.allSatisfy(\.isName)
    {
      return TimeAnchor(token: 0, time: .year(year - 1), isReview: true)
    }
    if word.contains(where: { text[$0] == "“" }) || spans.contains(text, word) || sinces.contains(text, word)
      // 建区之初, 建县初期: years ago.
      || word.count > 3 && (token.lastLetter == "初" || text.has("初期", endingAt: word.upperBound))
    {
      return TimeAnchor(token: 0, time: .span)
    }
    guard let year else { return nil }
    if quarters.contains(text, word) {
      return TimeAnchor(
        token: 0, time: .year(year), quarter: ChineseNumerals.digit(text.at(word.upperBound - 3)) ?? 1)
    }
    if reviews.contains(text, word) {
      // Said in the first months, it is the year before.
      return isSpring
        ? TimeAnchor(token: 0, time: .year(year - 1), isReview: true) : TimeAnchor(token: 0, time: .document)
    }
    if lastYears.contains(text, word) { return TimeAnchor(token: 0, time: .year(year - 1)) }
    if token.isWord("前年", in: text) { return TimeAnchor(token: 0, time: .year(year - 2)) }
    if token.isWord("大前年", in: text) { return TimeAnchor(token: 0, time: .year(year - 3)) }
    // `在上一年度考评中`
    if token.firstLetter == "年", text.has("上一", endingAt: token.start) {
      return TimeAnchor(token: 0, time: .year(year - 1), isOnce: true)
    }
    if nextYears.contains(text, word) { return TimeAnchor(token: 0, time: .year(year + 1)) }
    // Said in the first months it is this year, whatever its section reviews.
    if isSpring, presents.contains(text, word) { return TimeAnchor(token: 0, time: .year(year)) }
    return thisYears.contains(text, word) ? TimeAnchor(token: 0, time: .year(year)) : nil
  }

  private static let spans: WordSet = """
    五年来 过去五年 过去的五年 这五年来 这五年 五年间 五年累计 五年共 四年来 三年来 两年来 十年来 近年来 这些年 这几年
    十四五 十三五 十五五 十二五 十一五 十一五期间 十二五期间 十三五期间 十四五期间
    未来两年 未来三年 未来五年 未来几年 今后两年 今后三年 今后五年 今后几年 两年内 三年内 五年内 两年后 三年后 五年后 十年后
    两年前 三年前 五年前 十年前 任期内
    """
  static let quarters: WordSet = "首季 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度"
  private static let reviews: WordSet = "过去一年 过去的一年 一年来"
  private static let lastYears: WordSet = "去年 上年 去年同期 上年同期 截至去年底"
  private static let nextYears: WordSet = "明年"
  static let presents: WordSet = "今天 现在 如今 现如今 目前 当前 眼下 截至目前 截止目前 到现在 直到现在"
  private static let thisYears: WordSet = "今年 今年以来 年初以来"

  /// Whether a time may be named among the first letters of a sentence; most name none, and need no tokens.
  static func mayName(_ text: SentenceText, _ quantities: [Quantity], limit: Int) -> Bool {
    if let first = quantities.first, first.surface.lowerBound < limit { return true }
    let beginnings = beginnings
    let letters = text.cells.span
    guard limit > 0 else { return false }
    precondition(limit <= text.count && text.count <= letters.count)
    var letter = text[0]
    for index in 1..<min(limit + 1, text.count) {
      let next = LetterFacts.glyph(letters[unchecked: index].entry)
      if beginnings.contains(letter, next) { return true }
      letter = next
    }
    return limit == text.count && beginnings.contains(letter, .none)
  }

  private static let beginnings = PairSet(beginnings: PlaceTable.times)

  private static func yearBefore(_ place: SectionView.Time, _ year: Int) -> Int {
    if case .year(let named) = place { return named - 1 }
    return year - 1
  }
}
