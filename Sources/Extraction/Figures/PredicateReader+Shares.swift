// What a share is a part of, where it stands between a link and 的.

extension PredicateReader {
  /// `收入仅为邻县的70%`, `总量只有全省的六成`, `比例不低于在校生数的45%`: what it is a part of stands between link and 的.
  func shareOfAnother(_ clause: Range<Int>) -> Int? {
    if let start = ofBudget(clause) { return start }
    guard let last = clause.last, tokens[last].isLetter("的"),
      // `达到市里下达的8%`
      last == clause.lowerBound || !Self.settings.contains(text, tokens[last - 1])
    else { return nil }
    if isNextShare(clause) { return clause.lowerBound }
    for index in clause.dropLast().suffix(10).reversed() {
      if Self.partLinks.contains(text, tokens[index]) { return index }
      // `为年初预算的102%`
      if tokens[index].range.count == 1, tokens[index].firstLetter == "为" || tokens[index].firstLetter == "是",
        ["预算", "计划", "目标", "任务", "平均水平"].contains(where: { text.has($0, endingAt: tokens[last].start) })
      {
        return index
      }
      guard tokens[index].isNominal || tokens[index].firstLetter == "的" else { return nil }
    }
    return nil
  }

  /// `为年初预算58%`: the same without 的.
  private func ofBudget(_ clause: Range<Int>) -> Int? {
    guard let last = clause.last, text.has("预算", endingAt: tokens[last].end),
      let link = clause.suffix(5).last(where: { tokens[$0].isLetter("为") }), link + 1 < last,
      tokens[link + 1].wordClass.contains(.time)
    else { return nil }
    return link
  }

  /// `投资在全市的占比达到12%`: 在, where what has the share ends.
  func isPlaceOfShare(_ index: Int, _ clause: Range<Int>) -> Bool {
    tokens[index].isLetter("在") && index > clause.lowerBound && index + 3 < clause.upperBound
      && !tokens[index + 1].wordClass.isDisjoint(with: [.scope, .entity]) && tokens[index + 2].isLetter("的")
      && SharedWords.shares.contains(text, tokens[index + 3])
  }

  /// `占全县工业的87%和园区全年计划的57%`: the second whole.
  private func isNextShare(_ clause: Range<Int>) -> Bool {
    guard let first = clause.first, first > 3, tokens[first].wordClass.contains(.conjunction),
      tokens[first - 1].kind == .quantity, tokens[first - 1].lastLetter == "%",
      tokens[first - 2].isLetter("的")
    else { return false }
    return tokens[max(0, first - 9)..<first].reversed().prefix { $0.kind != .comma }
      .contains { $0.wordClass.contains(.share) }
  }

  private static let settings: WordSet = "下达 确定 提出 要求 规定 明确 核定 分解 省定 市定"
  private static let partLinks: WordSet = """
    贡献 贡献了 恢复到 恢复至 仅为 只有 仅有 仅 只够 相当于 不及 不足 不到 达到 达 要达到 不低于 不少于 不得低于 不得少于 不高于 不超过 不得超过
    """
}
