// From what a clause says to change, direction, qualifier and measure.

extension FigureDraft {
  /// Settles the fields that follow from the quantity, its clause and its noun.
  mutating func settle(_ quantity: Quantity) {
    measure = settledMeasure(quantity)
    qualifier = settledQualifier(quantity)
    change = settledChange(quantity)
    if change == .growth || change == .difference { direction = settledDirection() }
    tidyIndicator()
  }

  /// A bare 亿 is money unless people are counted; a bare 万 counts.
  private func settledMeasure(_ quantity: Quantity) -> FigureMeasure {
    let changes = features.up || features.down
    if quantity.unit.isBytes("位"), changes || indicator.ends(withOneOf: Self.ranked) { return .rank }
    // `排名从第19名上升到第12名，提升7名`
    if quantity.unit.isBytes("名"), changes, indicator.ends(withOneOf: Self.places) { return .rank }
    guard quantity.meaning.base.isEmpty, quantity.measure == .count else { return quantity.measure }
    if Self.peopleEnds.contains(where: { indicator.ends($0) }) {
      return .people
    }
    if quantity.unit.holds("亿") { return .money }
    return Self.moneyEnds.contains(where: { indicator.ends($0) }) ? .money : .count
  }

  private static let ranked = PhraseSet(words: "百强县 百强区 百强市 百强镇 百强 强县 强区 强市 排名 位次")
  private static let places = PhraseSet(words: "排名 排位 位次 名次")
  private static let peopleEnds: [StaticString] = [
    "人口", "人", "游客", "群众", "人员", "职工", "就业", "人次", "儿女", "人数", "对象", "人才", "人才总量", "党员", "学生", "毕业生",
    "教师", "员额", "乡亲", "居民", "农民", "牧民", "市民", "患者", "儿童", "妇女", "劳动力", "客流", "客流量", "用户数", "志愿者", "农民工", "青年",
    "老年人", "员工", "人民", "户",
  ]
  private static let moneyEnds: [StaticString] = [
    "投资", "收入", "资金", "额", "产值", "债", "贷款", "GDP", "经费", "补贴", "总值", "投入", "资金缺口",
  ]

  private func settledQualifier(_ quantity: Quantity) -> FigureQualifier {
    if quantity.qualifier != .exact { return quantity.qualifier }
    // `跨越3个千亿元台阶`
    if measure == .count, indicator.ends("台阶") || indicator.ends("大关") { return .exact }
    if features.rules, measure == .money { return features.over ? .over : features.under ? .under : .exact }
    let isBound = features.base == nil && (features.over || features.under)
    if measure == .points || features.compared && !features.linked && !isBound {
      return features.about ? .about : .exact
    }
    if features.over { return .over }
    if features.under { return .under }
    return features.about ? .about : .exact
  }

  private func settledChange(_ quantity: Quantity) -> FigureChange {
    if features.rules, measure == .money || measure == .area { return .level }
    let changes = features.up || features.down
    switch measure {
    case .points: return isRateItself ? .growth : .difference
    case .rank: return quantity.rule == "prose.rank" ? .rank : .difference
    case .percent:
      if features.completion || features.share { return .share }
      // `增速较上月提高3%`: the rate has changed.
      if changes, features.againstTime || features.rate && features.compared { return .difference }
      if changes || features.rate { return .growth }
      if isWishedGrowth(quantity) { return .growth }
      return Self.isLevelPercent(indicator) ? .level : .share
    case .multiple:
      return changes ? .growth : .level
    default:
      // `少了四分之一`
      if quantity.unit.isEmpty, quantity.rule == "prose.fraction" { return changes ? .growth : .share }
      // 三次产业比重4.2:37.5:58.3
      if quantity.rule == "prose.ratio", Self.isStructure(indicator) { return .share }
      // 提升39个县域: the verb acts on what is counted.
      if features.improved, rule == "noun.right" || measure == .people, !quantity.unit.isBytes("人次") {
        return .level
      }
      // `户均增收3000元`: the rise by its name.
      if indicator.ends("均增收") { return .difference }
      // 低于30万元: a bound, held against nothing.
      let isBound = features.base == nil && (features.over || features.under)
      return changes || features.compared && !features.linked && !isBound ? .difference : .level
    }
  }

  /// `投资确保8%、力争10%`: less than a hundred percent that are wanted of an amount, with no word for a share, are
  /// its growth.
  private func isWishedGrowth(_ quantity: Quantity) -> Bool {
    guard features.target, !features.linked, case .exact(let value) = quantity.value else { return false }
    return value.description.prefix { $0 != "." }.utf8.count < 3
      && Self.amounts.contains(where: { indicator.ends($0) })
  }

  private static let amounts: [StaticString] = ["投资", "固投", "总值", "GDP", "增加值", "产值", "零售总额", "进出口", "进出口总额"]

  /// `增幅只有9个百分点`: the growth itself, in points.
  private var isRateItself: Bool {
    features.rate && features.linked && !features.compared && !features.up && !features.down
  }

  /// Whose parts a ratio names: 三次产业结构, 产业结构比例, 三次产业比.
  private static func isStructure(_ indicator: String) -> Bool {
    ["比重", "占比", "结构", "结构比", "结构比例", "产业比", "产业比例", "增加值比例"].contains { indicator.ends($0) }
  }

  /// Percentages that are no part of a whole: an index, a price, an interest rate.
  private static func isLevelPercent(_ indicator: String) -> Bool {
    indicator.ends("指数") || indicator.ends("利率") || indicator.ends("融资成本") || indicator.ends("水平")
  }

  private func settledDirection() -> FigureDirection {
    if features.down { return .down }
    if features.improved, indicator.holds("浓度") || indicator.ends("污染") { return .down }
    // `涨幅控制在3%以内`: it rises all the same.
    if !features.up, !features.rate || measure == .points, features.under { return .down }
    return .up
  }

  /// `A占比`, `A比重`: a share is named by what has it.
  private mutating func tidyIndicator() {
    fullIndicator = indicator
    if change == .share {
      for tail in ["所占比重", "所占比例", "占比", "比重", "的比例"]
      // 税占比 is named whole.
      where indicator.ends(tail) && !indicator.ends("收入税占比")
        && indicator.unicodeScalars.count > tail.unicodeScalars.count + 1
      {
        indicator.unicodeScalars.removeLast(tail.unicodeScalars.count)
      }
    }
    // `投资进度低于序时5个百分点`
    if measure == .points, features.compared, rule != "noun.carried", indicator.ends("进度"),
      indicator.utf8.count > 12
    {
      indicator.unicodeScalars.removeLast(2)
    }
    // `投资完成进度比序时进度快5个百分点`
    if measure == .points, indicator.utf8.count > 9, indicator.ends("完成") {
      indicator.unicodeScalars.removeLast(2)
    }
    // `工业项目占比、工业投资占比`
    if change == .share, indicator.holds("占比、") { indicator = indicator.replacing("占比、", with: "、") }
    // `生产总值总量突破百亿元`
    if indicator.ends("总量"), indicator.ends("总值总量") || indicator.ends("GDP总量") {
      indicator.unicodeScalars.removeLast(2)
    }
    while indicator.ends("的") { indicator.unicodeScalars.removeLast() }
  }
}
