// What stands right behind a mention and is its own.

extension ProjectLinks {
  /// `完成岚河治理工程年度投资2亿元`
  func isOwnSpending(_ draft: FigureDraft, _ between: Range<Int>, _ tokens: [Token]) -> Bool {
    draft.change == .level && 1...3 ~= between.count && draft.indicator.ends("投资")
      && between.allSatisfy { tokens[$0].isNominal }
  }

  /// `推进岚江产业园8万平方米厂房建设`: right behind its name.
  func isOwnSize(_ draft: FigureDraft, _ between: Range<Int>) -> Bool {
    between.isEmpty && draft.change == .level && draft.measure == .area
  }

  /// `力争岚岭抽水蓄能电站首台30万千瓦机组并网`
  func isFirstMachine(_ between: Range<Int>, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    guard let first = between.first, between.count < 3 else { return false }
    return Self.firsts.begins(text, at: tokens[first].start)
  }

  private static let firsts: WordSet = "首台 首条 首套"
}
