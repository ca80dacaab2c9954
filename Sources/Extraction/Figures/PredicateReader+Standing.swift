// Where one stands: the verb of an order, among how many it is, and a sign that says a growth is a fall.

extension PredicateReader {
  /// 14个 of `居全市14个县第3位`: among how many one is ranked.
  func isAmong(_ count: Int, _ rank: Int) -> Bool {
    guard tokens[rank].firstLetter == "第", tokens[rank].kind == .quantity, 1...3 ~= rank - count - 1,
      count > 0, tokens[count].firstLetter != "第", tokens[count + 1..<rank].allSatisfy(\.isNominal)
    else { return false }
    // `居全省山区五市30个县第3位`
    let scope = tokens[max(0, count - 7)..<count].reversed()
    return scope.prefix(3).contains { Self.standings.contains(text, $0) }
      || scope.first { !$0.isNominal || $0.wordClass.contains(.link) }.map {
        Self.standings.contains(text, $0)
      } ?? false
  }

  /// Whether a sign before a number says that it has fallen: `▼3%`, or risen: `↑3%`, `+3%`; `nil` for none.
  func isSignOfFall(_ index: Int, in clause: Range<Int>) -> Bool? {
    // `增速为负8.2%`
    if tokens[index].isLetter("负"), index > clause.lowerBound { return true }
    guard tokens[index].kind == .sign else { return nil }
    switch tokens[index].firstLetter {
    case "↑", "▲", "+": return false
    case "↓", "▼": return true
    default: return isMinus(index, in: clause) || isMinusAlone(index, in: clause) ? true : nil
    }
  }

  /// `产值9亿元，-3%`, `产值9亿元（-3%）`, `产值（-3%）`, `产值-3%`
  private func isMinusAlone(_ index: Int, in clause: Range<Int>) -> Bool {
    guard FigureRun.isMinus(tokens[index]), index > 1 else { return false }
    if index > clause.lowerBound { return isAmount(tokens[index - 1]) }
    let before = tokens[index - 2]
    switch tokens[index - 1].firstLetter {
    case ",": return before.kind == .quantity
    case "(": return before.kind == .quantity || isAmount(before)
    default: return false
    }
  }

  /// 出口, 增加值; and no 完成率, which a dash may part from its number.
  private func isAmount(_ token: Token) -> Bool {
    guard token.wordClass.contains(.head) else { return false }
    switch token.lastLetter {
    case "率", "重", "比", "度", "例": return false
    default: return true
    }
  }

  /// A sign before a number, behind a word of growth: `增幅-3%`, `同比分别-6%、-19%`.
  private func isMinus(_ index: Int, in clause: Range<Int>) -> Bool {
    index > clause.lowerBound && FigureRun.isMinus(tokens[index])
      && (!tokens[index - 1].wordClass.isDisjoint(with: [.rateNoun, .up, .down, .link])
        || isOverYear(index - 1, clause.lowerBound) || isOfThen(index - 1, in: clause))
  }

  /// `增速由年初的-2%回升至3%`
  private func isOfThen(_ index: Int, in clause: Range<Int>) -> Bool {
    guard tokens[index].isLetter("的"), index - 2 > clause.lowerBound,
      clause.contains(where: { tokens[$0].wordClass.contains(.rateNoun) })
    else { return false }
    let then = tokens[index - 1]
    return then.wordClass.contains(.time) || then.kind == .name || then.lastLetter == "期"
  }

  /// `同比-6%`, `同比分别-6%、-3%`
  private func isOverYear(_ index: Int, _ first: Int) -> Bool {
    let word = tokens[index].wordClass.contains(.each) && index > first ? index - 1 : index
    return Self.overYears.contains(text, tokens[word])
  }

  private static let overYears: WordSet = "同比 环比 同比分别"

  /// 居全市各县第X: the verb of an order; what stands behind it is among whom.
  func standing(_ clause: Range<Int>) -> Int? {
    clause.reversed().prefix(10).first { Self.standings.contains(text, tokens[$0]) }
  }

  /// `综合实力在全国百强镇中排第5位`: among whom it stands is not what is ranked. Where the noun ends.
  func amongOthers(before verb: Int, _ clause: Range<Int>) -> Int? {
    guard verb > clause.lowerBound,
      tokens[verb - 1].isLetter("中") || Self.others.contains(text, tokens[verb - 1]),
      let mark = (clause.lowerBound..<verb).suffix(9).last(where: { tokens[$0].isLetter("在") }),
      mark > clause.lowerBound, case let noun = tokens[mark - 1].wordClass,
      !noun.isDisjoint(with: [.head, .noun, .action, .rateNoun, .entity]),
      noun.isDisjoint(with: [.scope, .time, .region]), !isPlace(tokens[mark - 1].lastLetter)
    else { return nil }
    return mark
  }

  private func isPlace(_ letter: Glyph) -> Bool {
    switch letter {
    case "区", "县", "市", "镇", "乡", "村", "园", "州", "旗": true
    default: false
    }
  }

  private static let others: WordSet = "市州 县区 县市区 区县 地市 市县 乡镇 镇街 城市 省份 盟市 旗县 同类地区 各县 各市 各区 考核 考评 评比 评价 测评"
  static let standings: WordSet = "列 居 排 分列 分居 位列 位居 居于 名列 排名 排在 稳居 跃居 跃升至 跃升到 升至 进至 前移至 上升到 排位"
}
