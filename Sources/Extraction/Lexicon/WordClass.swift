// What a word does in a sentence of this genre.

/// The classes of a word; one word can have several.
struct WordClass: OptionSet, Hashable, Sendable {
  var rawValue: UInt32

  /// Does something and is never part of a name for a thing: 完成 实现 新增 推进.
  static let verb = WordClass(rawValue: 1 << 0)
  /// Names an action, as verb before its object and as noun behind it: 改造 治理 建设.
  static let action = WordClass(rawValue: 1 << 1)
  /// Says that a number has grown: 增长 提高.
  static let up = WordClass(rawValue: 1 << 2)
  /// Says that a number has fallen: 下降 减少.
  static let down = WordClass(rawValue: 1 << 3)
  /// Ties a noun to its number: 达到 为 是 有 至.
  static let link = WordClass(rawValue: 1 << 4)
  /// The number is passed: 突破 超过 不低于.
  static let over = WordClass(rawValue: 1 << 5)
  /// The number is not reached: 不足 接近.
  static let under = WordClass(rawValue: 1 << 6)
  /// The number is about right: 大约 左右.
  static let about = WordClass(rawValue: 1 << 7)
  /// 同比 分别 累计 已: between noun and number.
  static let adverb = WordClass(rawValue: 1 << 8)
  /// 今年 上半年 截至目前.
  static let time = WordClass(rawValue: 1 << 9)
  /// 全市 我省 全国: whose figure it is.
  static let scope = WordClass(rawValue: 1 << 10)
  /// The name of a province or the like.
  static let region = WordClass(rawValue: 1 << 11)
  /// A noun that is measured: 增加值 投资 产量.
  static let head = WordClass(rawValue: 1 << 12)
  /// A thing that is counted: 企业 项目 小区.
  static let entity = WordClass(rawValue: 1 << 13)
  /// Any other noun or modifier of the genre.
  static let noun = WordClass(rawValue: 1 << 14)
  /// 力争 确保 计划: what follows is wanted.
  static let target = WordClass(rawValue: 1 << 15)
  /// Ends a noun phrase: 在 对 把 被 通过.
  static let stop = WordClass(rawValue: 1 << 16)
  /// 占: what follows is a whole.
  static let share = WordClass(rawValue: 1 << 17)
  /// 高于 低于 较 比: what follows is compared with.
  static let compare = WordClass(rawValue: 1 << 18)
  /// The end of a project's name: 项目 工程 产业园.
  static let project = WordClass(rawValue: 1 << 19)
  /// 增速 增幅 涨幅: a rate of change as a noun.
  static let rateNoun = WordClass(rawValue: 1 << 20)
  /// 其中 包括.
  static let among = WordClass(rawValue: 1 << 21)
  /// 分别 双双 各.
  static let each = WordClass(rawValue: 1 << 22)
  /// Joins two nouns: 和 与 及 以及.
  static let conjunction = WordClass(rawValue: 1 << 23)

  /// A word between a noun and its number.
  static let predicate: WordClass = [
    .up, .down, .link, .over, .under, .about, .adverb, .each, .target, .among,
  ]
}
