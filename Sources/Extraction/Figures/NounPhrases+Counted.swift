// What of a phrase behind a count is counted.

extension NounPhrases {
  /// `9所中学教学用房`: of what they have the schools are counted.
  func schools(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, let school = range.first(where: { Self.schools.contains(text, tokens[$0]) }),
      school < last, tokens[school + 1].kind == .word || tokens[school + 1].isLetter("补"),
      Self.belongings.contains(text, tokens[last])
    else { return range }
    return range.lowerBound..<school + 1
  }

  private static let schools: WordSet = "学校 中小学 小学 中学 高中 普通高中 幼儿园 高校 乡村学校 医院 卫生院 乡镇卫生院"
  private static let belongings: WordSet = "用房 设施 校舍 宿舍 食堂 厕所 操场 设备 短板 条件"

  /// `36个新开工亿元以上项目`: what is new of a kind with a limit, which stands at `limit`.
  func isNewOverLimit(_ start: Int, _ limit: Int) -> Bool {
    tokens[start].firstLetter == "新" && limit == start + 1 && limit < tokens.count
      && text.has("元以上", endingAt: tokens[limit].end)
  }

  /// Of a phrase behind a count, what is counted: `86家开发区综合考评` counts the parks, `12个盟市空气质量` the cities.
  func counted(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last,
      let thing = range.last(where: { isThing(tokens[$0]) || isCities(tokens[$0]) }),
      thing < last, isSaid(tokens[last]) || isBeforeNumber(last)
    else { return range }
    return range.lowerBound..<thing + 1
  }

  /// `2个过30亿元、过60亿元项目`: where the kind begins behind its limits.
  func limitedKind(_ start: Int) -> Int? {
    var next = start
    while next + 1 < tokens.count, tokens[next].isLetter("过") || tokens[next].isLetter("超"),
      tokens[next + 1].kind == .name, tokens[next + 1].lastLetter == "元"
    {
      next += 2
      if next < tokens.count, tokens[next].kind == .listComma { next += 1 }
    }
    return next > start && next < tokens.count && tokens[next].wordClass.contains(.entity) ? next : nil
  }

  /// `6个重点建设项目岚台大桥、柳河学校均已开工`: a list of their names follows at once.
  func withoutNames(_ range: Range<Int>) -> Range<Int> {
    guard range.contains(where: { tokens[$0].kind == .listComma }),
      let thing = range.first(where: { text.has("项目", endingAt: tokens[$0].end) }),
      thing + 1 < range.upperBound, tokens[thing + 1].kind == .letter, tokens[thing + 1].firstLetter.isHan
    else { return range }
    return range.lowerBound..<thing + 1
  }

  /// `4条支渠总长7.2公里`: how long they are is the next number's.
  func withoutLength(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 1, range.upperBound < tokens.count, tokens[range.upperBound].kind == .quantity,
      Self.totalLengths.contains(text, tokens[range.upperBound - 1])
    else { return range }
    return range.dropLast()
  }

  static let totalLengths: WordSet = "总长 总长度 全长"

  func isThing(_ token: Token) -> Bool {
    token.wordClass.contains(.entity) || token.range.count > 2 && text.has("项目", endingAt: token.end)
      || token.isWord("行业", in: text)
  }

  static let makings: WordSet = "生产 加工 制造 组装"

  /// `300个城市平均优良天数比例`
  func isCities(_ token: Token) -> Bool {
    token.wordClass.contains(.scope)
      && (token.range.count > 3 && text.has("城市", endingAt: token.end) || token.wordClass.contains(.entity))
  }

  /// `8家企业欠薪300万元`: what stands at the next number is that one's.
  private func isBeforeNumber(_ last: Int) -> Bool {
    last + 1 < tokens.count && tokens[last + 1].kind == .quantity && tokens[last].range.count > 1
  }

  /// A statistic or a general noun that ends what is said of a thing.
  private func isSaid(_ token: Token) -> Bool {
    token.wordClass.contains(.head) && token.wordClass.isDisjoint(with: .entity)
      || Self.sayings.contains(text, token)
  }

  private static let sayings: WordSet = """
    空气质量 质量 高质量 发展 生活 基本生活 面貌 环境 布局 功能 权益 水平 行业 体系 质效 成效 效能 作用 能力
    停产半停产 半停产 主体 风险 手续 用地手续 工程建设 主体工程
    """

  /// `106项省市重点续建和计划开工项目`: both stages are of the same kind. Where the phrase ends.
  func withStages(_ start: Int, _ end: Int) -> Int? {
    guard end > start, end + 2 < tokens.count, tokens[end - 1].begins("重点", in: text),
      !tokens[end].wordClass.isDisjoint(with: [.verb, .action]),
      tokens[end + 1].kind == .listComma || tokens[end + 1].wordClass.contains(.conjunction)
    else { return nil }
    let last = (end + 2..<min(tokens.count, end + 5)).first { text.has("项目", endingAt: tokens[$0].end) }
    return last.map { $0 + 1 }
  }

  /// `签约、开工项目共70个`, `新开工和续建项目10个`: the stages of one list before what they are stages of.
  func withStages(before phrase: Range<Int>, _ clause: Range<Int>) -> Range<Int> {
    guard phrase.count == 1, text.has("项目", endingAt: tokens[phrase.lowerBound].end) else { return phrase }
    var start = phrase.lowerBound
    if tokens[start].range.count < 4 {
      guard start > clause.lowerBound, Self.works.contains(text, tokens[start - 1]) else { return phrase }
      start -= 1
    }
    while start > clause.lowerBound + 1,
      tokens[start - 1].kind == .listComma || tokens[start - 1].wordClass.contains(.conjunction),
      Self.stages.contains(text, tokens[start - 2])
    {
      start -= 2
    }
    // `“绿字号”新建和续建项目`
    if start < phrase.lowerBound, start > clause.lowerBound, tokens[start - 1].kind == .quoted { start -= 1 }
    return start..<phrase.upperBound
  }

  private static let works: WordSet = "扩建 改扩建 迁建"
  private static let stages: WordSet =
    "签约 开工 新开工 续建 新建 在建 拟建 竣工 建成 投产 储备 谋划 洽谈 落地 复工 改建 扩建 改扩建"

  /// 外 of `除120家外，`
  func isExcepted(_ index: Int) -> Bool {
    tokens[index].isLetter("外") && index + 1 < tokens.count && tokens[index + 1].kind == .comma
      && text.at(tokens[index].start - 1) != "%"
  }

  /// `6万平方米旧住房改造`: of an area it is what is done to the thing.
  func withDoing(_ range: Range<Int>) -> Range<Int> {
    let next = range.upperBound
    guard !range.isEmpty, next < tokens.count, isActionOnly(tokens[next]),
      next + 1 == tokens.count || !tokens[next + 1].isNominal
    else { return range }
    return range.lowerBound..<next + 1
  }

  /// `20天完成土地组卷报批`: all that is done to it.
  func withDoings(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while !range.isEmpty, end < tokens.count, isActionOnly(tokens[end]) { end += 1 }
    return end == tokens.count || !tokens[end].isNominal ? range.lowerBound..<end : range
  }

  func isActionOnly(_ token: Token) -> Bool {
    token.wordClass.contains(.action) && token.wordClass.isDisjoint(with: [.head, .entity, .noun])
  }
}
