// Whom something is done for, or who is made to do it: `为群众办实事30件`, `督促企业整改问题300个`.

extension SentenceReader {
  /// `你只能完成20%`, `一天的支出是30万元`, `多税收3000万元`: how one speaks of it is no part of the noun.
  func withoutSpoken(_ left: Range<Int>) -> Range<Int> {
    guard let first = left.first else { return left }
    if Self.pronouns.contains(tokens[first].firstLetter), tokens[first].kind == .letter {
      return withoutSpoken(left.dropFirst())
    }
    if left.count > 3, tokens[first].isLetter("一"), Self.spans.contains(tokens[first + 1].firstLetter),
      let of = left.prefix(4).first(where: { tokens[$0].isLetter("的") })
    {
      return of + 1..<left.upperBound
    }
    // `每完成9亿元，得1分`: of each.
    if left.count == 1, tokens[first].isLetter("每") { return left.dropFirst() }
    // `一个月都不调度1次`
    if left.count > 1, tokens[first].isLetter("不"), phrases.isActionOnly(tokens[first + 1]) {
      return left.dropFirst()
    }
    if isPointingBack(left) { return left.upperBound..<left.upperBound }
    // `每个村投入300万元`: each of them.
    if text.has("每个", endingAt: tokens[first].start),
      NounPhrases.bodies.contains(text, tokens[first])
    {
      return withoutSpoken(left.dropFirst())
    }
    // `储备亿元以上项目20个`: what is done with so large ones.
    if left.count > 1, phrases.isActionOnly(tokens[first]), tokens[first].wordClass.isDisjoint(with: .head),
      text.has("亿元以上", at: tokens[first].end)
        || tokens[first + 1].kind == .name && text.has("以上", endingAt: tokens[first + 1].end)
    {
      return left.dropFirst()
    }
    // `净迁入20家`
    if left.count == 1, tokens[first].isLetter("净") { return left.dropFirst() }
    if left.count == 2, tokens[first].isLetter("多") || tokens[first].isLetter("少"),
      tokens[first + 1].wordClass.contains(.head)
    {
      return left.dropFirst()
    }
    return left
  }

  /// `今年这个数只有19个`, `而先进地区这一指标是30万元`: of what was measured before.
  private func isPointingBack(_ left: Range<Int>) -> Bool {
    guard let last = left.last, left.count < 4, case let end = tokens[last].end else { return false }
    switch tokens[last].lastLetter {
    case "数", "字", "例", "标", "据": break
    default: return false
    }
    return Self.pointers.contains { text.matches($0, endingAt: end) }
  }

  private static let pointers = Word.list(
    "这个数 个数字 这一数字 该数字 这个比例 这一比例 该比例 这个指标 这项指标 这一指标 该指标 该项指标 这一数据 这个数据 该数据")

  /// What is done, without those whom it is done for or by.
  func behindPivot(_ left: Range<Int>) -> Range<Int> {
    guard left.count > 1, let first = left.first, let last = left.last else { return left }
    // `我们有耕地30万亩`
    if tokens[first].isLetter("有") { return left.dropFirst() }
    // `银行向企业授信`: who does it stands before.
    let inside = left.first { isPivot($0) && ($0 == first || tokens[$0].range.count == 1) }
    // `向省内高校输送学生`: where they are stands between.
    let before = first > 1 && tokens[first - 1].wordClass.contains(.scope) ? first - 2 : first - 1
    guard inside != nil || before >= 0 && isPivot(before) else { return left }
    let start = inside.map { $0 + 1 } ?? first
    guard start + 1 < left.upperBound,
      let deed = (start + 1..<min(left.upperBound, start + Self.farthestDeed)).first(where: {
        isDeed(tokens[$0])
      }),
      arePeople(tokens[deed - 1])
    else { return left }
    if deed == last { return inside == nil ? left : deed..<left.upperBound }
    guard !tokens[last].wordClass.isDisjoint(with: [.noun, .entity, .head]) || tokens[last].kind == .letter,
      // `支持企业发展资金3亿元`: the deed says which funds.
      !tokens[deed].wordClass.contains(.action) || !Self.funds.contains(text, tokens[last])
    else { return left }
    return deed + 1..<left.upperBound
  }

  /// 企业, 贫困户, 困难群众, 住建局.
  private func arePeople(_ token: Token) -> Bool {
    Self.people.contains(text, token)
      || token.wordClass.contains(.entity) && Self.peopleEnds.contains(token.lastLetter)
  }

  private func isPivot(_ index: Int) -> Bool { Self.pivots.contains(text, tokens[index]) }

  private func isDeed(_ token: Token) -> Bool {
    token.isLetter("办") || Self.growings.contains(text, token)
      || !token.wordClass.isDisjoint(with: [.verb, .action])
        && token.wordClass.isDisjoint(with: [.noun, .head, .entity, .link])
  }

  private static let pivots: WordSet =
    "为 对 给 向 帮 帮助 协助 协调 组织 引导 支持 指导 督促 动员 发动 带动 鼓励 推动 促使 要求 安排 扶持 服务"
  private static let people: WordSet = """
    企业 群众 农户 银行 社会 单位 部门 贫困户 市民 职工 村民 居民 农民 学生 老人 残疾人 干部 党员 商户 市场主体 中小企业 小微企业 民营企业 工业企业
    规上企业 重点企业 金融机构 困难群众 经营主体 合作社 脱贫户 乡镇 街道 村 镇 镇街 基层 投资者 劳动力 消费者 困难企业 龙头企业
    """
  private static let pronouns: LetterSet = ["你", "他", "它", "我", "咱"]
  private static let spans: LetterSet = ["天", "年", "周", "个", "月"]
  private static let peopleEnds: LetterSet = [
    "业", "众", "户", "民", "工", "行", "员", "构", "社", "局", "体", "者", "校",
  ]
  private static let growings: WordSet = "发展 种植 养殖"
  private static let funds: WordSet = "资金 专项资金 基金 经费 资金池"
  /// In tokens.
  private static let farthestDeed = 4
}
