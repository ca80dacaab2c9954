// Whose figures a sentence gives: one's own place's, the nation's, the parent city's, a neighbour's.

extension AspectReader {
  /// The tokens that speak of others or of one's own place, in order.
  func findOwners() -> [Owner] {
    let others = Self.others
    return tokens.indices.compactMap { index in
      let token = tokens[index]
      let isHint = others.contains(text[token.start])
      if isOwn(token) || isHint && text.has("我们", at: token.start) {
        return Owner(token: index, isOther: false)
      }
      return isHint && (isOther(index) || isNeighbour(index)) ? Owner(token: index, isOther: true) : nil
    }
  }

  /// The nation, the parent city: 我国, 全国 as a subject, 国务院.
  func speaksOfOthers(before index: Int) -> Bool {
    guard let last = owners.last(where: { $0.token < index }) else { return false }
    return last.isOther && last.token >= index - 60
  }

  /// 我区, 全市 of a city's document.
  func isOwn(_ token: Token) -> Bool {
    guard token.wordClass.contains(.scope), token.range.count == 2 else { return false }
    switch text[token.start + 1] {
    case "区", "县", "旗": return level == .district || level == .unknown
    case "市", "州", "盟": return level == .city
    case "省": return level == .province
    case "国": return level == .nation
    default: return false
    }
  }

  private func isOther(_ index: Int) -> Bool {
    let token = tokens[index]
    if text.has("我国", at: token.start) { return level != .nation }
    if text.has("国务院", at: token.start) { return level != .nation }
    if text.has("国家", at: token.start), token.range.count == 2, index + 1 < tokens.count {
      return level != .nation
        && (text[tokens[index + 1].start] == "要" || text.has("工信", at: token.end)
          || text.has("发改", at: token.end)
          || tokens[index + 1].wordClass.contains(.time) && opensClause(index))
    }
    guard token.wordClass.contains(.scope), isSubject(index) || isMeanwhile(index) else { return false }
    switch text.at(token.start + 1) {
    case "球", "世": return true
    case "国": return text[token.start] == "全" && level != .nation
    case "省": return text[token.start] == "全" && level < .province
    case "市": return text[token.start] == "全" && level < .city
    default: return false
    }
  }

  /// `而全国同期增速为6.5%`
  private func isMeanwhile(_ index: Int) -> Bool {
    index + 1 < tokens.count && text.has("同期", at: tokens[index + 1].start)
      && (index == 0 || tokens[index - 1].kind == .comma || text[tokens[index - 1].start] == "而")
  }

  /// A scope that opens its clause and is followed by what it has, not by a rank or an average.
  private func isSubject(_ index: Int) -> Bool {
    guard opensClause(index) else { return false }
    var next = index + 1
    while next < tokens.count, tokens[next].wordClass.contains(.time) { next += 1 }
    return next < tokens.count && !tokens[next].wordClass.isDisjoint(with: [.head, .noun])
  }

  /// `邻近的岚港区`, `邻市经开区`, `兄弟县区`: another place of the same kind.
  private func isNeighbour(_ index: Int) -> Bool {
    opensClause(index) && Self.neighbours.begins(text, at: tokens[index].start)
  }

  private static let neighbours: WordSet = "邻近 邻市 邻县 邻区 邻省 兄弟区 兄弟县 兄弟市 兄弟园区 兄弟城区"

  private func opensClause(_ index: Int) -> Bool { index == 0 || tokens[index - 1].kind == .comma }
}
