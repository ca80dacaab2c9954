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

  private static let passings: WordSet = "注册 登记 审核 验收 评审 审批 备案 立项 公示 初审 复审 整改 核准"
  private static let landings: WordSet = "供应 出让 处置 盘活 消化 交付 收储 清理 报批 获批 拍卖 成交 挂牌"
}
