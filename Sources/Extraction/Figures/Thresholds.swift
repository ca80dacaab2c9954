// Amounts that are part of a kind's name: `超200亿元县2个`, `10亿元以上项目15个`.

enum Thresholds {
  /// Makes names of the amounts that stand directly before a counted thing.
  static func mark(_ text: SentenceText, _ quantities: inout [Quantity], _ tokens: inout [Token]) {
    for index in tokens.indices where tokens[index].kind == .quantity {
      let own = tokens[index].quantity
      guard
        isMoney(quantities, own) || quantities[own].measure == .area || isHerd(text, quantities, own),
        names(text, quantities, tokens, index) || limitsAmount(text, quantities, tokens, index)
          || limitsWithNext(text, quantities, tokens, index)
      else {
        if isInRemark(text, tokens, index) || limitsGroup(text, quantities, tokens, index)
          || limitsSize(text, quantities, tokens, index)
          || isBore(text, quantities, tokens, index) || limitsRate(text, quantities, tokens, index)
          || limitsPlant(text, quantities, tokens, index) || limitsNone(text, quantities[own])
        {
          quantities[own].isName = true
          tokens[index].kind = .name
        }
        continue
      }
      quantities[own].isName = true
      tokens[index].kind = .name
      markAlternative(text, before: index, &quantities, &tokens)
    }
  }

  /// `50亿元或5亿美元以上项目`: either of them limits.
  private static func markAlternative(
    _ text: SentenceText, before index: Int, _ quantities: inout [Quantity], _ tokens: inout [Token]
  ) {
    markMember(text, before: index, &quantities, &tokens)
    guard index > 1, alternatives.contains(text, tokens[index - 1]), tokens[index - 2].kind == .quantity,
      case let other = tokens[index - 2].quantity, isMoney(quantities, other)
    else { return }
    quantities[other].isName = true
    tokens[index - 2].kind = .name
  }

  private static let alternatives: WordSet = "或 或者 乃至 甚至"

  /// 过5亿的, 500万以上企业: a bare 亿, and a bare 万 that is a limit, are money before what they limit.
  static func isMoney(_ quantities: [Quantity], _ index: Int) -> Bool {
    if quantities[index].measure == .money { return true }
    guard quantities[index].meaning.base.isEmpty else { return false }
    let isLimit = quantities[index].qualifier == .over || quantities[index].qualifier == .under
    return quantities[index].unit.ends("亿") || quantities[index].unit.ends("万") && isLimit
  }

  /// `养鸡10万只以上的村4个`
  private static func isHerd(_ text: SentenceText, _ quantities: [Quantity], _ index: Int) -> Bool {
    guard text.has("以上", endingAt: quantities[index].surface.upperBound) else { return false }
    return ["只", "头", "羽"].contains { quantities[index].unit.ends($0) }
  }

  /// 有, 达 and a count stand at `next`.
  private static func isCounted(
    _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token], _ next: Int
  ) -> Bool {
    for index in next..<min(tokens.count, next + 3) {
      if tokens[index].kind == .quantity {
        return quantities[tokens[index].quantity].measure == .count
      }
      guard tokens[index].lastLetter == "有" || !tokens[index].wordClass.isDisjoint(with: [.link, .adverb])
      else {
        return false
      }
    }
    return false
  }

  /// `投资5亿元以上的不足10个`, `过50亿元的一家也没有`: what stands behind 的 is said of those it limits.
  private static func isSaidOf(_ token: Token, _ text: SentenceText) -> Bool {
    !token.wordClass.isDisjoint(with: [.under, .share, .over]) || sayings.contains(text, token)
      || token.firstLetter == "一" && token.range.count == 1
      // `过500万元的两个`
      || token.range.count == 1 && ChineseNumerals.digit(token.firstLetter) != nil
        && (text.at(token.end) == "个" || text.at(token.end) == "家" || text.at(token.end) == "户")
  }

  private static let sayings: WordSet =
    "还是 仍是 仍为 尚属 尚未 仍有 还有 达 达到 共有 增加到 增至 占 占比 仅占 只占 只有 仅有 仅 至今 没有 要 必须 全部 均 都"

  /// `项目一个也没有`
  private static func isOne(_ token: Token, behind thing: Token) -> Bool {
    token.isLetter("一") && thing.wordClass.contains(.entity)
  }

  /// A count follows the limit at `index`: `50亿元以上3个`, `5万元以下的还有12个`, `纳税50万元以上的186户企业`.
  private static func limitsCount(
    _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token], _ index: Int, _ next: Int, isOver: Bool
  ) -> Bool {
    let isOf = next == index + 2
    if isOf, isCounted(text, quantities, tokens, next) { return true }
    guard tokens[next].kind == .quantity else { return false }
    let counted = quantities[tokens[next].quantity].measure
    if !isOf { return quantities[tokens[index].quantity].measure == .money && counted == .count }
    return !isOver && (counted == .count || counted == .people) && next + 1 < tokens.count
      && tokens[next + 1].wordClass.contains(.entity)
  }

  /// `5亿元到10亿元的3个`, `5—10亿元8个`, `50亿元以上不少于2个`: its count is all that follows.
  private static func limitsAtOnce(
    _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token], _ index: Int
  ) -> Bool {
    let own = tokens[index].quantity
    guard index + 1 < tokens.count, isMoney(quantities, own) else { return false }
    if case .range = quantities[own].value, isCount(quantities, tokens, index + 1) { return true }
    guard index + 2 < tokens.count, isCount(quantities, tokens, index + 2) else { return false }
    if case .range = quantities[own].value { return tokens[index + 1].isLetter("的") }
    return text.has("以上", endingAt: quantities[own].surface.upperBound)
      && !tokens[index + 1].wordClass.isDisjoint(with: [.over, .under])
  }

  /// `5亿元—10亿元的项目3个`: from one limit to the other.
  private static func isFromTo(_ text: SentenceText, _ quantities: [Quantity], _ own: Int) -> Bool {
    guard case .range = quantities[own].value, isMoney(quantities, own) else { return false }
    return text.at(quantities[own].surface.upperBound) == "的"
  }

  /// A thing, or a limit and a thing, follows, and then its number or a comma.
  private static func names(
    _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token], _ index: Int
  ) -> Bool {
    if limitsAtOnce(text, quantities, tokens, index) { return true }
    let own = tokens[index].quantity
    var next = index + 1
    // 收入超过50万元的村
    let isOver =
      index > 0 && !tokens[index - 1].wordClass.isDisjoint(with: [.over, .under])
      && (isMoney(quantities, own) || quantities[own].measure == .area)
    var hasLimit =
      quantities[own].qualifier != .exact && quantities[own].qualifier != .about || isOver
      || isFromTo(text, quantities, own)
    // `上亿元企业达41家`
    if case .vague = quantities[own].value {
      hasLimit = text.at(quantities[own].surface.lowerBound) == "上" || hasLimit
    }
    if next < tokens.count, tokens[next].firstLetter == "的", hasLimit {
      next += 1
      if next < tokens.count, isSaidOf(tokens[next], text) { return true }
    }
    // `300万元以上的已竣工项目9个`
    if hasLimit, next + 1 < tokens.count, tokens[next].isLetter("已") || tokens[next].isLetter("未") {
      next += 1
    }
    next = behindRemark(tokens, next)
    guard next < tokens.count else { return false }
    if hasLimit, limitsCount(text, quantities, tokens, index, next, isOver: isOver) { return true }
    var end = kindEnd(text, tokens, from: next)
    // `10亿元以上的大块头只有11个`
    let isAbove = next == index + 2 && text.has("以上", endingAt: quantities[own].surface.upperBound)
    let isBelow = next == index + 2 && text.has("以下", endingAt: quantities[own].surface.upperBound)
    if isAbove || isBelow || next == index + 1 && hasLimit, !isOver, end > next, end < tokens.count,
      tokens[end].lastLetter == "有" || tokens[end].isLetter("就"), isCounted(text, quantities, tokens, end)
    {
      return true
    }
    // 3000万元以上的项目中
    if end - 1 > next, tokens[end - 1].isLetter("中") || tokens[end - 1].isLetter("里") { end -= 1 }
    guard end > next,
      tokens[end - 1].wordClass.contains(.entity) || text.has("项目", endingAt: tokens[end - 1].end)
    else { return false }
    // `3000万元以上的项目中，…`, `纳税500万元以上的企业，…`: of which kind, whatever is said of them.
    if isAbove || isBelow, isMoney(quantities, own) { return true }
    guard end < tokens.count else { return hasLimit }
    let isAfterCount =
      isOver && isAfterMembers(quantities, tokens, index)
      || index > 0 && isCount(quantities, tokens, index - 1)
      || isOver && next == index + 2 && index > 1 && isCount(quantities, tokens, index - 2)
      // `15个投资1000万元以上的新项目`, `6个总投资超5亿元的项目`
      || next == index + 2 && index > 1 && tokens[index - 1].wordClass.contains(.head)
        && isCount(quantities, tokens, index - 2)
    // `引进1个5000万元以上项目`, `引进2个过10亿元的项目`
    if hasLimit && isAfterCount { return true }
    if tokens[end].kind == .quantity {
      if !hasLimit, isSpentOn(tokens[next], text) { return false }
      let counted = quantities[tokens[end].quantity].measure
      return counted == .count || counted == .people
    }
    // `收入低于5万元的薄弱村全部清零`
    if isOver, next == index + 2, sayings.contains(text, tokens[end]) { return true }
    // `成为产值超百亿元县`, `成为全省首个财政过百亿元县`: of which kind.
    let head = isOver ? index - 2 : index - 1
    if hasLimit, tokens[end].kind == .comma, next == index + 1, head >= 0, isMoney(quantities, own),
      tokens[head].wordClass.contains(.head) || isOver && isFirst(text, tokens, before: head + 1)
    {
      return true
    }
    return hasLimit && leads(text, quantities, tokens, index, next, to: end)
  }

  /// `投资2亿元新建小区18个`
  private static func isSpentOn(_ deed: Token, _ text: SentenceText) -> Bool {
    deed.wordClass.contains(.action) && !text.has("项目", at: deed.end)
  }

  /// What stands behind the kind, at `end`, is said of so many or so much of it.
  private static func leads(
    _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token], _ index: Int, _ next: Int, to end: Int
  ) -> Bool {
    next == index + 1 && text.has("以上", endingAt: quantities[tokens[index].quantity].surface.upperBound)
      && isMoney(quantities, tokens[index].quantity) || tokens[end].wordClass.contains(.head)
      || tokens[end].wordClass.contains(.link)
      // `在10亿元以上大项目上求突破`
      || tokens[end].isLetter("上")
      || !tokens[end].wordClass.isDisjoint(with: [.over, .share, .target])
      // `产值过10亿元企业新增2户`
      || end + 1 < tokens.count && gains.contains(text, tokens[end]) && isCount(quantities, tokens, end + 1)
  }

  private static let gains: WordSet = "新增 净增 增加 净增加 减少 净减少 新培育"

  /// `全省首个财政过百亿元县`, `北方第一个过10万亿元省份`
  private static func isFirst(_ text: SentenceText, _ tokens: [Token], before end: Int) -> Bool {
    tokens[max(0, end - 3)..<end].contains {
      text.has("首个", endingAt: $0.end) || text.has("个", endingAt: $0.end) && text.at($0.end - 3) == "第"
    }
  }

  /// Where the thing that may be limited ends, which begins at `next`.
  private static func kindEnd(_ text: SentenceText, _ tokens: [Token], from next: Int) -> Int {
    var end = next
    while end < min(tokens.count, next + 6), tokens[end].isNominal,
      // `对10亿元以上项目“一对一”服务`: how the kind is served.
      end == next || !tokens[end].wordClass.contains(.head) && tokens[end].kind != .quoted
        || !tokens[end - 1].wordClass.contains(.entity),
      tokens[end].kind == .letter
        && (end == next || !isOne(tokens[end], behind: tokens[end - 1]) && !tokens[end].isLetter("上"))
        || tokens[end].kind == .quoted
        || !tokens[end].wordClass.isDisjoint(with: [.noun, .entity, .head, .action])
        // 500万元以上支撑项目
        || tokens[end].range.count == 2 && tokens[end].wordClass.contains(.verb)
          && text.has("项目", at: tokens[end].end)
    {
      end += 1
    }
    return end
  }

  private static func isCount(_ quantities: [Quantity], _ tokens: [Token], _ index: Int) -> Bool {
    guard tokens[index].kind == .quantity else { return false }
    let counted = quantities[tokens[index].quantity]
    return counted.measure == .count || counted.measure == .people && counted.unit.ends("户")
  }
}
