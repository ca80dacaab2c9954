// Times that a sentence names only to hold something against them.

extension TimeAnchors {
  static func isOrigin(_ letter: Glyph) -> Bool { letter == "由" || letter == "从" }

  /// `由2020年的3亿元增加到…`, and with its quarter `从2020年四季度的第5名升到…`: the time from which something came.
  static func isWhereFrom(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    index > 0 && isOrigin(tokens[index - 1].lastLetter) && !isViewed(text, tokens, index)
  }

  /// 较一季度, 比上年, 同2019年: what something is compared with.
  static func isBase(
    _ text: SentenceText, _ tokens: [Token], _ quantities: [Quantity], _ index: Int
  ) -> Bool {
    // `是2019年的2.3倍`, `是“十五”期末的2倍`, `恢复到2019年同期的70%`
    var next = index + 1
    if next < tokens.count, tokens[next].begins("同期", in: text) { next += 1 }
    // 十一五末的
    if next < tokens.count, isPlanYears(text, tokens[index]), tokens[next].range.count == 1,
      tokens[next].firstLetter == "末" || tokens[next].firstLetter == "初"
    {
      next += 1
    }
    if next < tokens.count, tokens[next].begins("水平", in: text) { next += 1 }
    if next + 1 < tokens.count, tokens[next].isLetter("的"), tokens[next + 1].kind == .quantity,
      tokens[index].kind == .name || isPlanYears(text, tokens[index])
        || text.has("同期", endingAt: tokens[index].end)
        // 为上年的5.1倍
        || quantities[tokens[next + 1].quantity].measure == .multiple,
      index == 0
        || !isOrigin(tokens[index - 1].lastLetter)
          && !comesTo(text, tokens[index - 1], quantities[tokens[next + 1].quantity].measure)
    {
      return true
    }
    // `均为去年的两倍左右`
    if next + 2 < tokens.count, tokens[next].isLetter("的"), tokens[next + 2].isLetter("倍"),
      tokens[next + 1].kind == .letter
    {
      return true
    }
    guard index > 0 else { return false }
    // `受去年同期基数较高影响，…`
    if Self.bases.begins(text, at: tokens[index].end) { return true }
    // `较去年同期和今年一季度`, `较去年一季度`
    let before = tokens[index - 1].wordClass.contains(.conjunction) ? index - 2 : index - 1
    if before >= 0, isComparison(tokens[before]) { return true }
    if before > 0, tokens[before].wordClass.contains(.time), isBase(text, tokens, quantities, before) {
      return true
    }
    // `和去年同期相比`, `跟去年相比`
    if text.has("相比", at: tokens[index].end) || text.has("同期相比", at: tokens[index].end) { return true }
    // `比疫情前的2019年还多5%`
    if tokens[index].kind == .name, tokens[index - 1].isLetter("的"),
      tokens[max(0, index - 4)..<index - 1].contains(where: { $0.isLetter("比") || $0.isLetter("较") })
    {
      return true
    }
    // `高于去年同期2个百分点`, `超过2019年同期水平`
    if tokens[index - 1].lastLetter == "于" || text.has("同期", at: tokens[index].end),
      !tokens[index - 1].wordClass.isDisjoint(with: [.over, .under])
    {
      return true
    }
    // `和去年基本持平`
    if tokens[index - 1].wordClass.contains(.conjunction),
      tokens[index + 1..<min(tokens.count, index + 4)].contains(where: { text.has("持平", endingAt: $0.end) })
        || text.has("持平", at: tokens[index].end) || text.has("基本持平", at: tokens[index].end)
    {
      return true
    }
    switch tokens[index - 1].lastLetter {
    case "较", "比", "占", "同", "与": return true
    default: return false
    }
  }

  private static let bases: WordSet = "基数 同期基数 高基数 低基数 同期高基数 同期低基数 较高基数"

  /// “十五”, 十一五: the years of a plan.
  private static func isPlanYears(_ text: SentenceText, _ token: Token) -> Bool {
    token.firstLetter == "“" || token.firstLetter == "十" && text.at(token.start + 2) == "五"
  }

  /// 较去年, 比上年同期: one word.
  private static func isComparison(_ token: Token) -> Bool {
    token.wordClass.contains(.adverb) && token.range.count > 2
      && (token.firstLetter == "较" || token.firstLetter == "比")
  }

  /// `增加到2007年的30亿元`: an amount of that year, not one held against it.
  private static func comesTo(_ text: SentenceText, _ verb: Token, _ measure: FigureMeasure) -> Bool {
    guard verb.wordClass.contains(.link), verb.lastLetter == "到" || verb.lastLetter == "至" else {
      return false
    }
    return measure != .percent && measure != .multiple
  }

  /// `从去年的数据看，…`: all that follows.
  static func isViewed(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].isLetter("从"),
      let comma = tokens[index...].firstIndex(where: { $0.kind == .comma })
    else { return false }
    return comma - index < 6 && text.at(tokens[comma].start - 1) == "看"
  }
}

extension TimeAnchors {
  /// `比2002年0.7亿元增长3.6倍`, `完成8亿元（同期7亿元）`: the time of that amount alone.
  static func baseAmount(
    _ text: SentenceText, _ tokens: [Token], _ quantities: [Quantity], _ index: Int, _ anchors: [TimeAnchor],
    _ place: SectionView.Time, _ year: Int?
  ) -> TimeAnchor? {
    guard index + 1 < tokens.count, tokens[index + 1].kind == .quantity,
      index > 0 || BaseAmounts.isCompared(tokens[index])
    else { return nil }
    let isRemark = tokens[index].isWord("同期", in: text) && tokens[index - 1].firstLetter == "("
    guard isRemark || BaseAmounts.isBase(tokens, time: index, amount: index + 1) else { return nil }
    if tokens[index].kind == .name {
      let quantity = quantities[tokens[index].quantity]
      guard case .exact(let value) = quantity.value, value.exponent == 0 else { return nil }
      let named = value.coefficient < 100 ? 2000 + Int(value.coefficient) : Int(value.coefficient)
      guard 1949...2100 ~= named else { return nil }
      return TimeAnchor(token: index, time: .year(named), isOnce: true, isBase: true)
    }
    // The year before the one that is spoken of.
    let last = anchors.last { !$0.isOnce }
    guard let year,
      isRemark || tokens[index].begins("比上年", in: text) || tokens[index].begins("较上年", in: text)
        || tokens[index].begins("比去年", in: text) || tokens[index].begins("较去年", in: text)
        || tokens[index].begins("去年", in: text) || tokens[index].begins("上年", in: text)
    else { return nil }
    let own = yearSpoken(place, last, year)
    return TimeAnchor(token: index, time: .year(own - 1), quarter: last?.quarter, isOnce: true, isBase: true)
  }

  /// `入库27个，去年同期36个，少了9个`, `…，去年同期是36个`: what this year is held against.
  static func isHeldAgainst(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0, index + 2 < tokens.count, case let next = tokens[index + 1],
      next.kind == .quantity || next.wordClass.contains(.link),
      tokens[index].begins("去年同期", in: text) || tokens[index].begins("上年同期", in: text)
    else { return false }
    if next.kind == .quantity { return tokens[..<index].contains { $0.kind == .quantity } }
    // `去年同期为0`
    return tokens[index + 2].kind == .quantity || tokens[index + 2].kind == .letter
  }

  /// The year that is spoken of: the last one named, else the section's, else the document's.
  private static func yearSpoken(_ place: SectionView.Time, _ last: TimeAnchor?, _ year: Int) -> Int {
    if let last, case .year(let named) = last.time { return named }
    if case .year(let named) = place { return named }
    return year
  }

  /// `A由2020年3亿元增加到2024年5亿元，B由4亿元增加到6亿元`: the second way begins in the same year as the first.
  static func courseStart(_ tokens: [Token], _ index: Int, _ anchors: [TimeAnchor]) -> [TimeAnchor] {
    guard anchors.count > 1, tokens[index].range.count == 1, isOrigin(tokens[index].firstLetter),
      index + 1 < tokens.count, tokens[index + 1].kind == .quantity
    else { return [] }
    let years = anchors.filter { if case .year = $0.time { !$0.isBase } else { false } }
    guard years.count > 1, case let first = years[years.count - 2], first.isOnce,
      case .year(let from) = first.time,
      case .year(let to) = years[years.count - 1].time,
      from < to
    else { return [] }
    var way = [TimeAnchor(token: index, time: first.time, isOnce: true)]
    // `…；B由4亿元增加到6亿元`: in another part of the sentence it ends in the same year too.
    if index + 3 < tokens.count, tokens[index + 2].wordClass.contains(.link),
      tokens[index + 3].kind == .quantity
    {
      way.append(TimeAnchor(token: index + 2, time: .year(to), isOnce: true))
    }
    return way
  }

  /// A bracket, or what stands before a figure.
  @inline(__always)
  static func mayOpenBase(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].kind == .sign || index + 1 < tokens.count && tokens[index + 1].kind == .quantity
  }

  /// What stands behind a word that is no time: of a bracket, or where a way begins.
  static func bases(
    _ text: SentenceText, _ tokens: [Token], _ index: Int, _ anchors: [TimeAnchor], _ place: SectionView.Time,
    _ year: Int?
  ) -> [TimeAnchor] {
    if tokens[index].kind == .sign { return baseInBrackets(text, tokens, index, anchors, place, year) }
    guard index + 1 < tokens.count, tokens[index + 1].kind == .quantity else { return [] }
    return courseStart(tokens, index, anchors)
  }

  /// `增长9%，较一季度（-3%）回升`, `较上年同期（4%）…`: the time of what stands in the brackets, and behind them the
  /// time before.
  static func baseInBrackets(
    _ text: SentenceText, _ tokens: [Token], _ open: Int, _ anchors: [TimeAnchor], _ place: SectionView.Time,
    _ year: Int?
  ) -> [TimeAnchor] {
    guard let year, tokens[open].firstLetter == "(", let close = BaseAmounts.closing(tokens, open) else {
      return []
    }
    let last = anchors.last { !$0.isOnce }
    let own = yearSpoken(place, last, year)
    var base = TimeAnchor(token: open, time: .year(own), isBase: true)
    if quarters.contains(text, tokens[open - 1]) {
      base.quarter = ChineseNumerals.digit(text.at(tokens[open - 1].end - 3)) ?? 1
    } else if text.has("上年同期", endingAt: tokens[open].start) || text.has("去年同期", endingAt: tokens[open].start)
    {
      base.time = .year(own - 1)
      base.quarter = last?.quarter
    } else {
      return []
    }
    return [
      base,
      TimeAnchor(
        token: close, time: last?.time ?? .document, quarter: last?.quarter,
        isFuture: last?.isFuture ?? false),
    ]
  }
}
