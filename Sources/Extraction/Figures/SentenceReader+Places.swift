// Figures listed by place: the places stand before their numbers, and what is measured was said once.

extension SentenceReader {
  /// `市经开区到位资金98亿元，高新区77亿元`, `集中开工项目46个，其中高新区21个`: a place alone before the number takes
  /// the noun of the figure before that is measured alike.
  func ofPlaceBefore(
    _ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>
  ) -> FigureDraft? {
    guard let last = drafts.last, right.isEmpty, isAlone(left, before: draft) else { return nil }
    switch quantity.measure {
    case .money, .area, .other: break
    // 产业强镇9个: what ends like a place may be a kind of them, unless places are listed.
    case .count, .people:
      guard
        draft.features.among || isAmong(draft) || last.rule == "noun.place-list" || listsPlaces(draft.token)
          || draft.features.over && left.upperBound < draft.token
      else { return nil }
    default: return nil
    }
    return drafts.last {
      let other = quantities[$0.quantity]
      return other.measure == quantity.measure
        && (quantity.measure == .money || other.unit.isBytes(quantity.unit))
    }
  }

  /// `签约项目27个。其中，高新区9个，石桥镇3个`: of what the sentence before counted.
  func opensPlaces(
    _ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>
  ) -> Bool {
    guard drafts.isEmpty, !left.isEmpty else { return false }
    // `工业口完成12亿元`
    if quantity.measure == .money { return left.count == 2 && tokens[left.lowerBound + 1].isLetter("口") }
    guard quantity.measure == .count else { return false }
    return isWhere(left, before: draft)
      || right.isEmpty && listsPlaces(draft.token) && isAlone(left, before: draft)
        && !tokens[..<left.lowerBound].contains { !$0.wordClass.isDisjoint(with: [.entity, .head, .noun]) }
  }

  /// `来自长三角的17个`
  private func isWhere(_ left: Range<Int>, before draft: FigureDraft) -> Bool {
    left.count == 1 && tokens[left.lowerBound].wordClass.contains(.region) && left.lowerBound > 0
      && tokens[left.lowerBound - 1].isWord("来自", in: text) && tokens[draft.token - 1].isLetter("的")
  }

  /// `城关镇11个、开发区9个`: another place with its number follows.
  private func listsPlaces(_ token: Int) -> Bool {
    guard token + 3 < tokens.count,
      tokens[token + 1].kind == .listComma || tokens[token + 1].firstLetter == ",",
      let next = (token + 3..<min(tokens.count, token + 7)).first(where: { tokens[$0].kind == .quantity })
    else { return false }
    return isPlaceOrZone(token + 2..<next)
  }

  /// `园区占了全区工业投资的七成`: what a place has a share of.
  func sharedWhole(_ draft: FigureDraft, _ left: Range<Int>) -> Range<Int>? {
    guard draft.features.share, isPlaceOrZone(left), let last = draft.clause.last,
      let share = (left.upperBound..<draft.clause.upperBound).first(where: {
        tokens[$0].wordClass.contains(.share)
      })
    else { return nil }
    let end = tokens[last].isLetter("的") ? last : last + 1
    guard end > share + 1, tokens[end - 1].wordClass.contains(.head) else { return nil }
    return phrases.left(share + 1..<end, end: end)
  }

  /// Nothing but a place stands between punctuation and the number; 其中 and times may stand before it.
  private func isAlone(_ left: Range<Int>, before draft: FigureDraft) -> Bool {
    guard let last = left.last, isPlaceOrZone(left) || isEachOther(left),
      // `其中经开区不少于18亿元`
      (last + 1..<draft.token).allSatisfy({ !tokens[$0].wordClass.isDisjoint(with: [.over, .under, .about]) })
    else { return false }
    // `城关镇、河口镇不少于2个`
    var start = left.lowerBound
    while start > draft.clause.lowerBound, tokens[start - 1].kind == .listComma,
      case let next = phrases.left(draft.clause.lowerBound..<start - 1, end: start - 1), isPlaceOrZone(next)
    {
      start = next.lowerBound
    }
    return (draft.clause.lowerBound..<start).allSatisfy {
      tokens[$0].kind == .listComma || !tokens[$0].wordClass.isDisjoint(with: [.among, .time, .conjunction])
        || Self.others.contains(text, tokens[$0])
    }
  }

  /// 其他乡镇, 每个镇: all the rest of them, or each.
  private func isEachOther(_ left: Range<Int>) -> Bool {
    left.count == 1 && left.lowerBound > 0 && Self.others.contains(text, tokens[left.lowerBound - 1])
      && SharedWords.units.contains(text, tokens[left.lowerBound])
  }

  private static let others: WordSet = "其他 其它 其余 各 每个"

  /// `园区里还有320亩地`: where they are.
  func isWithin(_ left: Range<Int>) -> Bool {
    guard left.upperBound < tokens.count else { return false }
    return left.count == 1 && SharedWords.zones.contains(text, tokens[left.lowerBound])
      && tokens[left.upperBound].isLetter("里")
  }

  func isPlaceOrZone(_ left: Range<Int>) -> Bool {
    left.count < 5 && isPlace(left)
      || left.count == 1 && SharedWords.zones.contains(text, tokens[left.lowerBound])
  }

  /// `从财政收入看，城关镇完成1亿元`: what the places before the number are looked at for.
  func viewed(_ draft: FigureDraft, _ left: Range<Int>, _ right: Range<Int>) -> Range<Int>? {
    guard drafts.isEmpty, draft.clause.lowerBound > 3, right.isEmpty,
      case let mark = draft.clause.lowerBound - 1, tokens[mark].firstLetter == ",",
      text.at(tokens[mark].start - 1) == "看" || Self.orders.contains(text, tokens[mark - 1]),
      left.isEmpty || isPlaces(left) || draft.features.completion
    else { return nil }
    let view = predicates.clause(before: mark)
    guard let from = view.first, Self.views.contains(text, tokens[from]) else { return nil }
    guard let last = view.last(where: { tokens[$0].wordClass.contains(.head) }),
      // `从进度看，已开工21个`: what is looked at is not what is counted.
      quantities[draft.quantity].measure != .count || tokens[last].wordClass.contains(.entity),
      Self.courses.contains(text, tokens[last].end..<tokens[mark].start)
    else { return nil }
    return phrases.left(from + 1..<last + 1, end: last + 1)
  }

  /// `从区域看，岚川区8个，汶江区9个`, `分行业看：…`: of what was counted in the sentence before.
  func isSorted(_ draft: FigureDraft, _ left: Range<Int>) -> Bool {
    guard drafts.isEmpty, case let mark = draft.clause.lowerBound - 1, 1...4 ~= mark, isPlaces(left),
      tokens[mark].kind == .comma, text.at(tokens[mark].start - 1) == "看"
    else { return false }
    return tokens[..<mark].contains { Self.sortings.begins(text, at: $0.start) }
  }

  private static let views: WordSet = "从 就 按 按照"
  private static let orders: WordSet = "排名 排序 排位 排队"
  /// What may stand behind what is looked at: 从投资完成情况看, 按完成率排名.
  private static let courses: WordSet = """
    看 来看 上看 方面看 情况看 情况来看 完成情况看 完成情况来看 进度看 进度来看 排名 排序 排位 排队 高低排名 高低排序 由高到低排序
    """

  /// Places, one or a list of them.
  private func isPlaces(_ left: Range<Int>) -> Bool {
    var start = left.lowerBound
    while start < left.upperBound {
      let end = (start..<left.upperBound).first { tokens[$0].kind == .listComma } ?? left.upperBound
      guard isPlaceOrZone(start..<end) else { return false }
      start = end + 1
    }
    return true
  }

  /// `在全省回落的情况下增长5%`: how things stood is no noun; it opens its clause.
  func outsideCircumstance(_ left: Range<Int>, _ clause: Range<Int>) -> Range<Int> {
    guard
      let first = clause.first(where: { tokens[$0].wordClass.isDisjoint(with: [.time, .adverb, .among]) }),
      tokens[first].isLetter("在"), let last = left.last,
      let end = (first + 1...max(first + 1, last)).last(where: { isCircumstance($0) })
    else { return left }
    return max(left.lowerBound, end + 1)..<max(left.upperBound, end + 1)
  }

  /// `前4个月完成17亿元`, `汛期前再铺8公里`: when it was is no noun.
  func withoutTime(_ left: Range<Int>) -> Range<Int> {
    guard let first = left.first, let last = left.last else { return left }
    // `后5个月投资增长8%`, `头9个月完成9亿元`
    if tokens[first].kind == .name, tokens[first].lastLetter == "月", text.at(tokens[first].start - 1) == "后" {
      return left.dropFirst()
    }
    if left.count > 1, tokens[first].isLetter("头"), tokens[first + 1].kind == .name,
      tokens[first + 1].lastLetter == "月"
    {
      return left.dropFirst(2)
    }
    let isMonths =
      left.count == 2 && tokens[first].isLetter("前") && tokens[last].kind == .name
      && text.has("个月", endingAt: tokens[last].end)
    let isBefore = left.count > 1 && tokens[last].isLetter("前")
    // `老旧小区才改造5个`
    if left.count > 2, tokens[last - 1].isLetter("才"), tokens[last].range.count == 2,
      phrases.isActionOnly(tokens[last])
    {
      return left.dropLast(2)
    }
    // `用6天时间完成312亩征收`
    let isTerm =
      left.count == 1 && first > 0 && tokens[first].isWord("时间", in: text)
      && tokens[first - 1].kind == .quantity
    return isMonths || isBefore || isTerm ? left.upperBound..<left.upperBound : left
  }

  private func isCircumstance(_ index: Int) -> Bool {
    switch tokens[index].lastLetter {
    case "下": Self.circumstances.contains { text.has($0, endingAt: tokens[index].end) }
    case "上": text.has("基础上", endingAt: tokens[index].end)
    default: false
    }
  }

  private static let circumstances: [StaticString] = ["情况下", "形势下", "背景下", "压力下", "条件下", "前提下", "基数下", "环境下"]
}
