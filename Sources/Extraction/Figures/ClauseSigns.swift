// Letters that only some rules ask for: most clauses have none of them, and then the rule is not asked.

/// Which groups of such letters a clause's words begin or end with. A group may be said to be there when it
/// is not, never the other way round.
struct ClauseSigns: OptionSet {
  var rawValue: UInt32

  /// 每.
  static let each = ClauseSigns(rawValue: 1)
  /// 共.
  static let together = ClauseSigns(rawValue: 1 << 1)
  /// 还有, 尚有, 仍有, 剩下.
  static let left = ClauseSigns(rawValue: 1 << 2)
  /// 安排.
  static let arranged = ClauseSigns(rawValue: 1 << 3)
  /// What may name what is to come of a project: 达产, 满产, 预计.
  static let prospect = ClauseSigns(rawValue: 1 << 4)
  /// 已.
  static let done = ClauseSigns(rawValue: 1 << 5)
  /// 落实, 对照, 紧盯, 现有.
  static let carriedOut = ClauseSigns(rawValue: 1 << 6)
  /// What may speak of others, or of one's own place.
  static let owner = ClauseSigns(rawValue: 1 << 7)
  /// 比, 较.
  static let compared = ClauseSigns(rawValue: 1 << 8)
  /// 由, 从.
  static let from = ClauseSigns(rawValue: 1 << 9)

  /// 目标, 任务, 给你们, 年初定了, 瞄准.
  static let goal = ClauseSigns(rawValue: 1 << 10)
  /// 再.
  static let again = ClauseSigns(rawValue: 1 << 11)
  /// 下周, 下个月.
  static let soon = ClauseSigns(rawValue: 1 << 12)
  /// 年初.
  static let atFirst = ClauseSigns(rawValue: 1 << 13)

  /// 要求.
  static let required = ClauseSigns(rawValue: 1 << 14)
  /// 计划.
  static let planned = ClauseSigns(rawValue: 1 << 15)
  /// 人家.
  static let theirs = ClauseSigns(rawValue: 1 << 16)

  /// The first letters of words that speak of others, or of one's own place.
  static let ownerLetters = "我各国中全邻旁兄人而省市周隔相凡区县经高开先发沿园"

  private static let groups: [(signs: ClauseSigns, letters: String)] = [
    (.each, "每"), (.together, "共"), (.left, "还尚仍剩"), (.arranged, "安"), (.prospect, "达投建竣预满"),
    (.done, "已"), (.carriedOut, "落贯围包对紧坚安现确"), (.owner, ownerLetters),
    (.compared, "比较"), (.from, "由从"), (.goal, "目任给定年聚内瞄冲盯锚奔朝"), (.again, "再"),
    (.soon, "下"), (.atFirst, "年"), (.required, "求"),
    (.planned, "计"), (.theirs, "人"),
  ]

  /// By the last bits of a letter's code: small, so that it stays in the cache.
  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: size)
    for group in groups {
      for code in group.letters.utf16 { table[Int(code) & (size - 1)] |= group.signs.rawValue }
    }
    return table
  }()

  private static let size = 1 << 10
}

extension ClauseSigns {
  /// The signs of the tokens of `range`.
  static func of(_ tokens: [Token], _ range: Range<Int>) -> ClauseSigns {
    let (table, tokens) = (Self.table.span, tokens.span)
    precondition(range.lowerBound >= 0 && range.upperBound <= tokens.count && table.count == size)
    var signs: UInt32 = 0
    // Without branches: which letters a clause has is not to be foreseen.
    for index in range {
      let token = tokens[unchecked: index]
      signs |= table[unchecked: Int(token.firstLetter.code) & (size &- 1)]
      signs |= table[unchecked: Int(token.lastLetter.code) & (size &- 1)]
    }
    return ClauseSigns(rawValue: signs)
  }
}
