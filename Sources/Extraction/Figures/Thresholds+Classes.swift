// Limits of a class: `500万元以上固定资产投资78亿元`, `30户以上自然村`, `600分以上37人`.

extension Thresholds {
  /// `500万元以上固定资产投资78亿元`, `100亩以上的果园面积2万亩`: the statistic of those above the limit, and its amount or
  /// its growth.
  static func limitsAmount(
    _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token], _ index: Int
  ) -> Bool {
    guard let next = behindLimit(text, quantities, tokens, index) else { return false }
    var end = next
    while end < min(tokens.count, next + 4), tokens[end].kind == .word || tokens[end].kind == .letter,
      tokens[end].wordClass.isDisjoint(with: [.stop, .link, .verb, .adverb, .up, .down, .over, .under])
    {
      end += 1
    }
    // `500万元以上工业投资增速下降`
    let isPaced = end > next + 1 && tokens[end - 1].wordClass.contains(.rateNoun)
    let noun = isPaced ? end - 1 : end
    guard end > next, end < tokens.count, tokens[noun - 1].wordClass.contains(.head) else { return false }
    // 500万以上固定资产投资
    let isMoney = isMoney(quantities, tokens[index].quantity)
    let own = isMoney ? FigureMeasure.money : quantities[tokens[index].quantity].measure
    // `500万元以上工业投资同比增长8%`
    var changed = end
    while changed < min(tokens.count, end + 3),
      !tokens[changed].wordClass.isDisjoint(with: [.up, .down, .adverb])
    {
      changed += 1
    }
    if changed > end, own == .money, changed < tokens.count, tokens[changed].kind == .quantity {
      return quantities[tokens[changed].quantity].measure == .percent
    }
    // `500万元以上固定资产投资累计达到26亿元`
    while end < min(tokens.count, changed + 3),
      !tokens[end].wordClass.isDisjoint(with: [.link, .adverb]) || reachings.contains(text, tokens[end])
    {
      end += 1
    }
    return end < tokens.count && tokens[end].kind == .quantity
      && quantities[tokens[end].quantity].measure == own
  }

  /// `5亿元—10亿元（不含10亿元）项目`: where what is limited begins.
  static func behindRemark(_ tokens: [Token], _ next: Int) -> Int {
    guard next + 3 < tokens.count, tokens[next].kind == .sign, tokens[next].firstLetter == "(",
      tokens[next + 2].kind == .quantity, tokens[next + 3].firstLetter == ")"
    else { return next }
    return next + 4
  }

  /// The amount in such a remark.
  static func isInRemark(_ text: SentenceText, _ tokens: [Token], _ index: Int) -> Bool {
    // `工业产值（2000万元以上）9亿元`: of those above it.
    if index > 1, index + 2 < tokens.count, tokens[index - 1].firstLetter == "(",
      tokens[index + 1].firstLetter == ")", text.has("以上", endingAt: tokens[index].end),
      tokens[index - 2].wordClass.contains(.head)
    {
      return true
    }
    guard index > 2, index + 1 < tokens.count, tokens[index - 2].firstLetter == "(",
      tokens[index - 3].kind == .name, tokens[index + 1].firstLetter == ")"
    else { return false }
    return tokens[index - 1].isWord("不含", in: text) || tokens[index - 1].isLetter("含")
  }

  private static let reachings: WordSet = "完成 实现 累计完成"

  /// `2亿元以下、1亿元以上的12个`, `1亿元以上5亿元以下的项目21个`: the lower and the upper end of one class.
  static func limitsWithNext(
    _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token], _ index: Int
  ) -> Bool {
    let own = quantities[tokens[index].quantity].surface.upperBound
    // `1亿元以上5亿元以下的项目`, `30亿元以上以及百亿元骨干项目`
    guard index + 1 < tokens.count, case let mark = tokens[index + 1],
      case let isJoined = mark.kind == .listComma || mark.wordClass.contains(.conjunction),
      case let behind = isJoined ? index + 2 : index + 1, behind < tokens.count,
      case let next = tokens[behind]
    else { return false }
    if isJoined, sense(text, own) == true, orders.begins(text, at: next.start) { return true }
    guard !isJoined || mark.kind == .listComma else { return false }
    // `超50亿元、百亿元级重大项目`
    if next.kind == .word, text.has("元级", endingAt: next.end) {
      return quantities[tokens[index].quantity].qualifier != .exact
    }
    guard let below = sense(text, own), let above = sense(text, next.end), below != above else {
      return false
    }
    if next.kind == .word { return text.has("元以", endingAt: next.end - 1) }
    return next.kind == .quantity
      && quantities[next.quantity].measure == quantities[tokens[index].quantity].measure
  }

  private static let orders: WordSet = "十亿元 百亿元 千亿元 十亿级 百亿级 千亿级"

  /// Whether 以上 (`true`) or 以下 ends before `end`.
  private static func sense(_ text: SentenceText, _ end: Int) -> Bool? {
    if text.has("以上", endingAt: end) { return true }
    return text.has("以下", endingAt: end) ? false : nil
  }

  /// `30户以上自然村`, `60户以上的居民院落`, `600分以上37人`: which ones, by how many live there or how they scored.
  static func limitsGroup(
    _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token], _ index: Int
  ) -> Bool {
    // Few numbers are limits.
    guard let next = behindLimit(text, quantities, tokens, index) else { return false }
    let unit = quantities[tokens[index].quantity].unit
    let isScore = unit.isBytes("分")
    guard isScore || unit.isBytes("户") || unit.isBytes("人") else { return false }
    if tokens[next].kind == .quantity {
      let counted = quantities[tokens[next].quantity].measure
      return counted == .count || isScore && counted == .people
    }
    guard !isScore else { return false }
    // `一次死亡3人以上事故5起`
    if text.has("死亡", endingAt: quantities[tokens[index].quantity].surface.lowerBound) {
      return tokens[next...].prefix(3).contains { text.has("事故", endingAt: $0.end) }
    }
    var end = next
    while end < min(tokens.count, next + 3), tokens[end].kind == .word || tokens[end].isLetter("各") {
      if settlements.contains(text, tokens[end]) { return true }
      end += 1
    }
    return false
  }

  /// `600米以上特大桥2座`, `4000亩以上的灌区12处`: things of a size, counted.
  static func limitsSize(
    _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token], _ index: Int
  ) -> Bool {
    let own = quantities[tokens[index].quantity]
    guard let next = behindLimit(text, quantities, tokens, index),
      own.measure == .other || own.measure == .area || own.measure == .count,
      // `600分以上高分段考生`: a score is no size.
      !own.unit.isBytes("分")
    else { return false }
    var end = next
    while end < min(tokens.count, next + 5), tokens[end].isNominal,
      tokens[end].kind != .quoted || end == next,
      tokens[end].wordClass.isDisjoint(with: [.verb, .stop, .link, .adverb, .up, .down])
    {
      end += 1
    }
    guard end > next, end < tokens.count, tokens[end].kind == .quantity,
      end + 1 == tokens.count || !tokens[end + 1].isNominal
    else { return false }
    let counted = quantities[tokens[end].quantity]
    return (counted.measure == .count || counted.measure == .people && own.measure != .count)
      && counted.qualifier != .over && counted.unit != own.unit
  }

  /// `淘汰30万千瓦以下煤电机组`: the small ones of a kind, however many.
  static func limitsPlant(
    _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token], _ index: Int
  ) -> Bool {
    // By index: a quantity is large.
    let own = tokens[index].quantity
    guard quantities[own].measure == .other, sense(text, quantities[own].surface.upperBound) == false,
      let next = behindLimit(text, quantities, tokens, index)
    else { return false }
    return tokens[next...].prefix(3).prefix { $0.isNominal }.contains { plants.contains(text, $0) }
  }

  private static let plants: WordSet = "机组 煤电机组 锅炉 燃煤锅炉 煤矿 矿井 小煤矿 小水电"

  /// Places where so many live.
  private static let settlements: WordSet = """
    村 自然村 自然屯 行政村 村庄 村组 村民小组 居民点 院落 小区 大院 宿舍 安置点 集中安置点 安置区 定居点 集镇 村寨 聚居点
    """

  /// The token behind `N以上` and its 的.
  private static func behindLimit(
    _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token], _ index: Int
  ) -> Int? {
    guard sense(text, quantities[tokens[index].quantity].surface.upperBound) != nil else { return nil }
    let next = index + 1 < tokens.count && tokens[index + 1].isLetter("的") ? index + 2 : index + 1
    return next < tokens.count ? next : nil
  }
}

extension Thresholds {
  /// `2个过30亿元、过60亿元项目`: the last limit of a list behind a count.
  static func isAfterMembers(_ quantities: [Quantity], _ tokens: [Token], _ index: Int) -> Bool {
    var mark = index - 2
    while mark > 1, tokens[mark].kind == .listComma, tokens[mark - 1].kind == .quantity,
      isMoney(quantities, tokens[mark - 1].quantity), tokens[mark - 2].wordClass.contains(.over)
    {
      mark -= 3
    }
    return mark >= 0 && tokens[mark].kind == .quantity
      && quantities[tokens[mark].quantity].measure == .count
  }

  /// `辍学率在2%以上的乡镇8个`: which ones, by a rate.
  static func limitsRate(
    _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token], _ index: Int
  ) -> Bool {
    guard quantities[tokens[index].quantity].measure == .percent,
      let next = behindLimit(text, quantities, tokens, index), next == index + 2, next + 1 < tokens.count,
      tokens[next].wordClass.contains(.entity), tokens[next + 1].kind == .quantity
    else { return false }
    return quantities[tokens[next + 1].quantity].measure == .count
  }

  /// `投资5亿元以上、税收1000万元以上项目3个`, `30亿元以上、50亿元以上项目`: the limit before one of the same kind.
  static func markMember(
    _ text: SentenceText, before index: Int, _ quantities: inout [Quantity], _ tokens: inout [Token]
  ) {
    var mark = index - 1
    guard mark > 0 else { return }
    // 过30亿元、过60亿元项目
    if mark > 2, tokens[mark].wordClass.contains(.over), tokens[mark - 1].kind == .listComma,
      tokens[mark - 2].kind == .quantity, tokens[mark - 3].wordClass.contains(.over),
      case let other = tokens[mark - 2].quantity, isMoney(quantities, other)
    {
      quantities[other].isName = true
      tokens[mark - 2].kind = .name
      return
    }
    let isOfHead = tokens[mark].wordClass.contains(.head)
    if isOfHead { mark -= 1 }
    guard mark > 0, tokens[mark].kind == .listComma || tokens[mark].wordClass.contains(.conjunction),
      tokens[mark - 1].kind == .quantity, case let other = tokens[mark - 1].quantity,
      isMoney(quantities, other), text.has("以上", endingAt: quantities[other].surface.upperBound),
      isOfHead == (mark > 1 && tokens[mark - 2].wordClass.contains(.head))
    else { return }
    quantities[other].isName = true
    tokens[mark - 1].kind = .name
  }

  /// `铺设1.5米涵管350米`: how wide the pipe is, before its length.
  static func isBore(
    _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token], _ index: Int
  ) -> Bool {
    let own = tokens[index].quantity
    guard quantities[own].measure == .other, quantities[own].qualifier == .exact,
      quantities[own].unit.isBytes("米") || quantities[own].unit.isBytes("毫米")
        || quantities[own].unit.isBytes("升"), index + 2 < tokens.count
    else { return false }
    var end = index + 1
    while end < min(tokens.count, index + 4), tokens[end].kind == .word || tokens[end].kind == .letter,
      tokens[end].wordClass.isDisjoint(with: [.verb, .stop, .link, .adverb, .head, .up, .down])
    {
      end += 1
    }
    guard end > index + 1, end < tokens.count, tokens[end].kind == .quantity,
      end + 1 == tokens.count || !tokens[end + 1].isNominal
    else { return false }
    let unit = quantities[tokens[end].quantity].unit
    // `240升垃圾桶90个`: how much it holds.
    if quantities[own].unit.isBytes("升") { return quantities[tokens[end].quantity].measure == .count }
    return unit.isBytes("米") || unit.ends("公里") || unit.ends("千米")
  }

  /// `10亿元以上项目仍为空白`, `50亿元以上实现零的突破`: there is none of the kind, or there was none.
  static func limitsNone(_ text: SentenceText, _ own: Quantity) -> Bool {
    guard own.measure == .money, own.qualifier == .over else { return false }
    for place in own.surface.upperBound..<min(text.count, own.surface.upperBound + noneWindow) {
      switch text[place] {
      case ",", ";", "。": return false
      case "空", "零", "一": if nones.begins(text, at: place) { return true }
      default: break
      }
    }
    return false
  }

  /// In letters.
  private static let noneWindow = 12
  private static let nones: WordSet = "空白 零的突破 零突破 一个没有 一个也没有 一家没有 一家也没有"
}
