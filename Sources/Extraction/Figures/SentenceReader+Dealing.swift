// How many of those named before were dealt with so: approved, corrected, supplied.

extension SentenceReader {
  /// The noun before the number is what was done with some of what was named before.
  func isDealtWith(_ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>, _ last: Int) -> Bool {
    // `策划项目80个，通过审核50个`, `签约项目9个，完成工商注册5个`
    if left.count == 1 || left.count == 2 && tokens[last - 1].begins("工商", in: text), right.isEmpty,
      quantity.measure == .count, drafts.last?.measure == .count,
      Self.passings.contains(text, tokens[last])
    {
      return true
    }
    // `报批土地3500亩，供应2600亩`
    if left.count == 1, quantity.measure == .area, drafts.last?.measure == .area,
      Self.landings.contains(text, tokens[last])
    {
      return true
    }
    return false
  }

  /// `对520户2300人实施生态移民`: what is done for those who are counted.
  func doneFor(_ token: Int) -> Range<Int>? {
    let first = tokens[token - 1].kind == .quantity ? token - 1 : token
    guard first > 0, tokens[first - 1].isLetter("对") || tokens[first - 1].isLetter("为") else { return nil }
    let verb = token + 1 < tokens.count && tokens[token + 1].kind == .quantity ? token + 2 : token + 1
    guard verb + 1 < tokens.count, Self.doings.contains(text, tokens[verb]),
      case let work = phrases.withDoings(phrases.right(from: verb + 1)), let last = work.last,
      !tokens[last].wordClass.isDisjoint(with: [.action, .noun])
    else { return nil }
    return work
  }

  /// `20万人次参加了义务植树`: what they take part in; `2万人用上了天然气`: what they have got.
  func joined(_ quantity: Quantity, from verb: Int) -> Range<Int>? {
    guard quantity.measure == .people,
      Self.gettings.contains(text, tokens[verb])
        || quantity.unit.ends("人次") && Self.joinings.contains(text, tokens[verb])
    else { return nil }
    let isOver = verb + 1 < tokens.count && tokens[verb + 1].isLetter("了")
    let work = phrases.withDoings(phrases.right(from: verb + (isOver ? 2 : 1)))
    return work.isEmpty ? nil : work
  }

  private static let joinings: WordSet = "参加 参与"
  private static let gettings: WordSet = "用上 用上了 喝上 吃上 住上 住进 搬进 搬入 享受 享受到 实现 实现了"
  private static let doings: WordSet = "实施 进行 开展 实施了 进行了 开展了"
  private static let passings: WordSet = "注册 登记 审核 验收 评审 审批 备案 立项 公示 初审 复审 整改 核准"
  private static let landings: WordSet = "供应 出让 处置 盘活 消化 交付 收储 清理 报批 获批 拍卖 成交 挂牌"
}
