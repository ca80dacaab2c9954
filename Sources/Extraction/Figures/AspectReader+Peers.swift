// Places of one's own kind that a sentence calls by name: what is said of them is another's.

extension AspectReader {
  /// Told of another place by its name: not one's own, nor a part of one's own city or province.
  func isElsewhere(_ draft: FigureDraft) -> Bool {
    guard level != .province, level != .nation else { return false }
    return !draft.clause.contains {
      if isOwn(tokens[$0]) { return true }
      if level == .city, tokens[$0].isLetter("区") || tokens[$0].isLetter("县") { return true }
      return !tokens[$0].wordClass.isDisjoint(with: [.region, .scope])
        && ownNames.holds(text.string(tokens[$0].range))
    }
  }

  /// `全国高校技术转移中心落户我省`: what has come to one's own place.
  func settlesHere(_ start: Int) -> Bool {
    tokens[start...].prefix(Self.nameTokens).prefix { $0.kind != .comma && $0.kind != .quantity }
      .contains { $0.firstLetter == "落" && $0.begins("落户", in: text) }
  }

  private static let nameTokens = 10

  /// `围绕全省14个重点产业链`: those of a wider place.
  func isOfWider(_ draft: FigureDraft) -> Bool {
    guard draft.measure == .count, draft.rule == "noun.right", let last = draft.clause.last,
      last > draft.clause.lowerBound, level != .unknown
    else { return false }
    return isWider(tokens[last]) && Self.heeds.contains(text, tokens[last - 1])
  }

  /// `南浦区增长9.8%` in a district's document, `滨港经开区税收突破40亿元` in a zone's: its name opens the clause,
  /// it is not the document's own, and something is said of it.
  func isPeer(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, isKind(tokens[index].range),
      // `其中：石桥县受理830件`: a part of what was told.
      !(tokens[0].firstLetter == "其" && tokens[0].wordClass.contains(.among)),
      level == .district || level == .unknown || looksAround(before: index)
    else { return false }
    let start = tokens[index].start - Self.nameLength
    guard start >= 0 else { return false }
    // `引市区自来水`: no district is called so.
    switch text[tokens[index].start - 1] {
    case "市", "城", "园", "郊": if text[tokens[index].start] == "区" { return false }
    default: break
    }
    let isNamed = (start..<tokens[index].start).allSatisfy { text[$0].isHan }
    guard isNamed ? !Self.ordinary.begins(text, at: start) : leavesUsBehind || isOfRegion(start),
      !isNamed || !isOwnName(start..<tokens[index].start, kind: tokens[index].range)
    else { return false }
    guard var first = tokens[..<index].lastIndex(where: { $0.start <= start }), tokens[first].start == start
    else { return false }
    // 浙江XX县
    if first > 0, tokens[first - 1].wordClass.contains(.region) { first -= 1 }
    guard
      first == 0 || tokens[first - 1].kind == .comma || tokens[first - 1].wordClass.contains(.time)
        || Self.turnings.contains(text, tokens[first - 1]) || isLying(first)
        || first > 1 && tokens[first - 1].isLetter("底") && tokens[first - 2].wordClass.contains(.time),
      tokens[first..<index].allSatisfy({
        $0.wordClass.isDisjoint(with: [.verb, .action, .up, .down, .link, .target, .scope, .adverb, .time])
      })
    else { return false }
    return !tokens[index + 1].wordClass.isDisjoint(with: [.head, .noun, .up, .down, .link, .over, .time])
      || Self.means.contains(text, tokens[index + 1])
      // `同期南岭区、江北区投资分别增长9%、8%`
      || tokens[index + 1].kind == .listComma && first > 0 && Self.turnings.contains(text, tokens[first - 1])
      || tokens[index + 1].kind == .comma
        && (isLying(first) || first > 0 && Self.glances.contains(text, tokens[first - 1]))
  }

  /// `石源县岚江水厂项目，总投资9亿元`: a work is named for the place.
  func namesWork(_ place: Int) -> Bool {
    guard isKind(tokens[place].range) else { return false }
    let name = tokens[(place + 1)...].prefix(Self.workTokens).prefix { $0.isNominal || $0.kind == .quantity }
    guard let end = name.last(where: { Self.works.contains(text, $0.range.suffix(2)) }) else { return false }
    return end.end == name.last?.end || !text.has("投资", at: end.end)
  }

  /// In tokens.
  private static let workTokens = 16
  private static let works: WordSet = "项目 工程 改造 一期 二期 三期 园区 基地 中心"

  /// Named in the title, with or without its kind: `云川:9个项目集中开工` is of 云川县; so is a zone of whatever name
  /// where the title says 高新区 and no name.
  private func isOwnName(_ name: Range<Int>, kind: Range<Int>) -> Bool {
    if ownNames.holds(text.string(name)) || text[name.upperBound - 1].isPlaceholder { return true }
    return kind.count > 1 && ownNames.begins(text.string(kind))
  }

  /// `放眼周边，清江市去年引进项目4个`
  private func looksAround(before index: Int) -> Bool {
    tokens[..<index].contains { Self.looks.begins(text, at: $0.start) }
  }

  private static let looks: WordSet = "放眼周边 环顾周边 放眼全国 放眼全省"

  /// A placeholder behind the name of a province, or behind 反观.
  private func isOfRegion(_ start: Int) -> Bool {
    text[start].isPlaceholder
      && tokens.contains {
        $0.end == start && ($0.wordClass.contains(.region) || Self.beside.contains(text, $0))
      }
  }

  private static let beside: WordSet = "反观 同期"
  private static let glances: WordSet = "反观 再看 看看 看一看"

  private static let comparers: WordSet = "比 较 与 同 和 跟 向 对 给"

  /// `苏北的岚源市，`, `身边的汶江县，`: told where it lies, it is no part of one's own place.
  private func isLying(_ first: Int) -> Bool {
    guard first > 1, tokens[first - 1].isLetter("的"),
      // `比邻近的汶江县低3个百分点`
      !tokens[max(0, first - 5)..<first - 1].contains(where: { Self.comparers.contains(text, $0) })
    else { return false }
    switch tokens[first - 2].lastLetter {
    case "南", "北", "东", "西", "部", "边", "近", "邻": return true
    default: return tokens[first - 2].wordClass.contains(.region)
    }
  }

  /// `去年他们45天就完成征地，人家能做到的，我们为什么做不到？`: what was said before is theirs.
  func isTheirFeat(_ draft: FigureDraft) -> Bool {
    guard signs.contains(.theirs) else { return false }
    return tokens[draft.token...].indices.contains { index in
      tokens[index].begins("人家", in: text) && Self.feats.begins(text, at: tokens[index].start + 2)
        && tokens[index...].contains { $0.begins("我们", in: text) }
    }
  }

  private static let feats: WordSet = "是怎么 怎么 做得到 能 可以 行"

  /// `已经把我们远远甩在后面`, told of another whose name has been taken out.
  private var leavesUsBehind: Bool {
    tokens.contains { $0.lastLetter == "甩" || $0.firstLetter == "甩" }
      && tokens.contains { $0.begins("我们", in: text) }
  }

  /// `东港经开区靠“拿地即开工”把时间压缩到18天`
  private static let means: WordSet = "靠 把 用 仅用 只用 完成 实现 争取 到位 引进 签约 新开工 新签约"
  private static let turnings: WordSet = "但 但是 可 可是 反观 再看 看看 看一看 同期 人家"

  /// Most names have two letters before their kind.
  private static let nameLength = 2

  private func isKind(_ word: Range<Int>) -> Bool {
    switch text[word.lowerBound] {
    case "区", "县", "市": word.count == 1
    case "经", "高", "开": Self.zones.contains(text, word)
    default: false
    }
  }

  private static let zones: WordSet = "经开区 高新区 开发区"

  /// What stands before 区 or 县 and is no name.
  private static let ordinary: WordSet = """
    各市 我市 全市 市级 省级 国家 城乡 农村 主城 县城 老城 新城 中心 核心 重点 先行 示范 保税 自贸 工业 产业 科技 商务 文旅 旅游
    度假 生态 其他 其它 两个 三个 四个 部分 个别 有的 所有 周边 相关 整个 市辖 近郊 革命 民族 加工 合作 山丘 贫困 沿海 发达
    先进 兄弟 经济 综合
    """

  /// `中国新批投资项目800个`, `中国经济增长5%`: the nation, and no firm that is called by it.
  func isChina(_ index: Int) -> Bool {
    guard tokens[index].firstLetter == "中", tokens[index].isWord("中国", in: text), index + 1 < tokens.count,
      opensClause(index)
    else { return false }
    return !tokens[index + 1].wordClass.isDisjoint(with: [.verb, .adverb, .time, .link])
      || tokens[index + 1].isWord("经济", in: text) || tokens[index + 1].isWord("GDP", in: text)
  }
}
