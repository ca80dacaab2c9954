// What a district has but one of, or one at each of its ends: told from others by where it stands.

extension ProjectReader {
  /// 县中医院迁建项目, 第三实验小学建设项目: a district has but one of them.
  func isOnlyOne(_ range: Range<Int>) -> Bool {
    guard isOfSeat(range.lowerBound) else { return false }
    return range.dropLast().contains { index in
      Self.institutions.contains { text.has($0, endingAt: pieces[index].end) }
        && index + 1 < range.upperBound
        && range.suffix(from: index + 1).contains {
          pieces[$0].isA(.work) || text.has("建设", at: pieces[$0].start)
            || isPartOfOne(pieces[$0].range)
        }
    }
  }

  /// 院区, 新馆, 二期, 二期工程
  private func isPartOfOne(_ piece: Range<Int>) -> Bool {
    switch text[piece.upperBound - 1] {
    case "区": text.has("院区", endingAt: piece.upperBound) || text.has("校区", endingAt: piece.upperBound)
    case "馆": text.has("新馆", endingAt: piece.upperBound)
    default: text.at(piece.lowerBound + 1) == "期" && ChineseNumerals.digit(text[piece.lowerBound]) != nil
    }
  }

  /// 县, 区, 市 or 第三 begins it.
  func isOfSeat(_ index: Int) -> Bool {
    let start = pieces[index].start
    switch text[start] {
    case "县", "区", "市", "镇": return text.at(start + 1) != "级" && text.at(start + 1) != "直"
    case "第": return ChineseNumerals.digit(text.at(start + 1)) != nil
    default: return false
    }
  }

  private static let institutions: [StaticString] = [
    "人民医院", "中心医院", "儿童医院", "中医院", "妇幼保健院", "疾控中心", "小学", "中学", "职教中心", "职业学校", "党校", "图书馆", "博物馆", "文化馆",
    "体育馆",
    "体育中心", "福利院", "殡仪馆", "客运站", "污水处理厂", "幼儿园", "一中", "二中", "三中",
  ]

  /// At the end of the town that it is called by.
  func isOnSide(_ range: Range<Int>) -> Bool {
    let first = pieces[range.lowerBound]
    // 东城智慧物流园
    if text.at(first.start + 1) == "城", isQuarter(text.at(first.start)) { return true }
    return text.at(first.start) == "城" && isQuarter(text.at(first.start + 1))
      && Self.ends.begins(text, at: first.start)
  }

  /// `城北污水处理厂扩建工程`: of a district's plants the one at that end of it, or in that quarter.
  func isAtEnd(_ zone: Range<Int>) -> Bool {
    Self.ends.begins(text, at: pieces[zone.lowerBound].start)
      || zone.dropFirst().prefix(4).contains { isQuarterOfTown($0, zone) }
  }

  /// `高铁新城`, `滨河新区`, `体育场片区`: a quarter called by what stands or lies there, where more follows it;
  /// `人民公园`, `滨江小学`: what many towns call one of theirs.
  func isQuarterOfTown(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound, pieces[index].kind == .word, pieces[index].range.count == 2 else {
      return false
    }
    let before = pieces[index - 1]
    guard before.kind == .word else { return false }
    switch text[pieces[index].start] {
    case "新", "片":
      return Self.quarters.contains(text, pieces[index].range)
        && (isPlant(index - 1) || Self.landmarks.contains(text, before.range))
    case "公", "广", "小", "中", "街", "社":
      return Self.publicPlaces.contains(text, pieces[index].range)
        && Self.usualNames.contains(text, before.range)
    default: return false
    }
  }

  private static let quarters: WordSet = "新城 新区 片区"
  private static let publicPlaces: WordSet = "公园 广场 小学 中学 街道 社区"
  private static let usualNames: WordSet = "滨河 滨江 滨湖 滨海 人民 幸福 光明 站前 火车站 新兴 老城"
  /// Seen from afar: what quarters are called by.
  private static let landmarks: WordSet = """
    高铁 空港 航空港 临空 航空 临港 滨河 滨江 滨水 滨海 滨湖 沿江 科创 科技 科教 大学 大学城 科学城 教育 体育 奥体 医药 光电 汽车
    会展 会展中心 体育中心 体育馆 行政 行政中心 市民中心 商务 金融 文化 站前 火车站 高铁站 汽车站 人民医院 机场 未来 数字 健康 光明 幸福
    东部 西部 南部 北部 东城 西城 南城 北城 产城
    """

  /// `高铁新城完成固定资产投资9亿元`: a district that gives its account.
  func isPlaceOfAccount(_ end: Int) -> Bool {
    guard end > 0, end < pieces.count,
      text[pieces[end - 1].end - 1] == "城" || text[pieces[end - 1].end - 1] == "区",
      case let verb = pieces[end].start,
      let deed = Self.deeds.first(where: { text.matches($0, at: verb) })
    else { return false }
    return Self.accounts.begins(text, at: verb + deed.letters.count)
  }

  private static let deeds = Word.list("累计完成 共完成 完成 累计实现 实现")
  private static let accounts: WordSet = """
    固定资产投资 固投 地区生产总值 生产总值 GDP 规上 规模以上 工业总产值 工业增加值 财政 一般公共预算 社会消费品 社零 招商引资 进出口 外贸
    """

  func isLocated(_ range: Range<Int>) -> Bool {
    guard range.count > 2, Self.ends.begins(text, at: pieces[range.lowerBound].start) else { return false }
    return range.dropLast().contains { index in
      isPlant(index) || Self.networks.contains(text, pieces[index].range)
    }
  }

  static let ends: WordSet = """
    城东 城西 城南 城北 东区 西区 南区 北区 东部 西部 南部 北部 高新区 经开区 开发区 滨江 滨湖 江北 江南 河东 河西 老城
    """
  /// Of these a district builds few: `城北集中供热管网工程`.
  private static let networks: WordSet = "热电联产 集中供热 输变电 管网 供热管网 供水管网 快速路 快速通道 连接线 综合管廊 管廊"
}
