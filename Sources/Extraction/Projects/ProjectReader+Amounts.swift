// Numbers and amounts before a name: so many of a kind, or what the one undertaking costs.

extension ProjectReader {
  /// `建设6条灌装线`: a number before it makes it a kind.
  func isCounted(_ start: Int) -> Bool {
    guard start > 0, pieces[start - 1].kind == .wall, tokens[pieces[start - 1].token].kind == .quantity
    else { return false }
    return stages.isCount(pieces[start - 1].token)
  }

  /// An amount of money with 的 behind it.
  func isAmount(_ index: Int) -> Bool {
    index + 1 < pieces.count && isMoney(index) && text[pieces[index + 1].start] == "的"
  }

  private func isMoney(_ index: Int) -> Bool {
    pieces[index].kind == .wall && tokens[pieces[index].token].kind == .quantity
      && stages.isMoney(pieces[index].token)
  }

  /// `总投资30亿元的蓝天储能电池项目`: an amount of its own makes it one undertaking.
  func hasAmount(_ start: Int) -> Bool {
    guard start > 1 else { return false }
    // `总投资30亿元蓝天储能项目`
    if isMoney(start - 1), text.has("总投资", endingAt: pieces[start - 1].start) { return true }
    guard text[pieces[start - 1].start] == "的" else { return false }
    let last = pieces[start - 2].token
    if tokens[last].kind == .quantity, stages.isMoney(last) { return true }
    // `投资9亿元建设的`
    if last > 1, tokens[last - 1].kind == .quantity, stages.isMoney(last - 1),
      Self.buildings.contains(text, tokens[last]), text.has("投资", endingAt: tokens[last - 1].start)
    {
      return true
    }
    // `总投资9亿元、占地90亩的`, `总投资9亿元、作为首批试点的`
    var index = last
    while index > 1, last - index < Self.clauseLimit, tokens[index].kind != .listComma {
      if tokens[index].kind == .comma { return false }
      index -= 1
    }
    return index > 1 && tokens[index].kind == .listComma && tokens[index - 1].kind == .quantity
      && stages.isMoney(index - 1) && text.has("投资", endingAt: tokens[index - 1].start)
  }

  private static let buildings: WordSet = "建设 兴建 新建 修建 实施 打造 开发"
  /// In tokens.
  private static let clauseLimit = 12
}
