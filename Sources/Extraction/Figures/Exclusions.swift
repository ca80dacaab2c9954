// What is written like a figure and is none: dates, names, thresholds, denominators, meeting numbers.

enum Exclusions {
  /// Whether the quantity is a date, a name or a part of one.
  static func isName(_ text: SentenceText, _ quantity: Quantity, _ unit: FoundUnit) -> Bool {
    let number = quantity.number
    let before = text.at(number.lowerBound - 1)
    let after = text.at(quantity.surface.upperBound)
    if before == "第" || before == "每" || before == "前" && !isAfterWord(text, number.lowerBound - 2)
      || after == "级" || after == "版" || after == "型"
    {
      return true
    }
    if before == "头" && isMonths(quantity) || before == "后" && isMonthsLeft(text, quantity) { return true }
    if quantity.script == .chinese, !countsInWords(quantity.measure), !isPassedSize(text, quantity) {
      return true
    }
    // 一亩都不能少, 同样一亩地: none at all, or any.
    if quantity.script == .chinese, after == "都" || after == "也" || after == "地", number.count == 1,
      text[number.lowerBound] == "一"
    {
      return true
    }
    // 数十亿元 is an amount, though no number.
    if case .vague = quantity.value { return quantity.measure != .money }
    if quantity.script == .chinese, quantity.measure != .points, hasBareScale(text, number), !reaches(before),
      !unit.isVague, quantity.measure != .money || after.isHan || after == "、" || after == "”",
      before != "了" || !reaches(text.at(number.lowerBound - 2)),
      !comesTo(text, number.lowerBound)
    {
      return true
    }
    // `十亿元以上3个`: a threshold before its count.
    if quantity.script == .chinese, quantity.measure == .money, after.isDigit || after.isPlaceholder {
      return true
    }
    // `是xx年的x倍`, `举行×年全市重点项目集中开工仪式`, `计划×年建成`: which year is hidden.
    if quantity.measure == .duration, quantity.unit.isBytes("年"), case .redacted = quantity.value,
      after == "的" && (before == "是" || before == "为") || after == "全" && (before == "行" || before == "开")
        || (before == "划" || before == "计" || before == "将" || before == "于")
          && reachings.begins(text, at: quantity.surface.upperBound)
    {
      return true
    }
    // 24小时自助图书馆
    if quantity.measure == .duration, Self.roundTheClock.contains(after), number.count == 2,
      text[number.lowerBound] == "2", text[number.lowerBound + 1] == "4"
    {
      return true
    }
    switch text.at(unit.word.lowerBound) {
    case "位", "名", "家", "岁", "周", "米", "微", "项", "亩", "篇", "字", "次", "人", "天", "元", "期", "类":
      if isNameByUnit(text, quantity, unit) { return true }
    default: break
    }
    // `产量达9万吨的2.5mm玻璃`: how thick it is; but `降雨量91mm`, `达到60mm`.
    if after.isHan, quantity.unit.isBytes("mm") || quantity.unit.isBytes("cm"), !isMeasured(before) {
      return true
    }
    // `1%人口抽样调查`, `5‰人口变动抽样调查`: the name of a survey.
    if quantity.measure == .percent, after == "人",
      text.has("人口抽样", at: unit.end) || text.has("人口变动", at: unit.end)
    {
      return true
    }
    if after == "论", text.has("论坛", at: quantity.surface.upperBound) { return true }
    return isCircle(text, quantity, unit) || Quotes.encloses(text, quantity.surface)
  }

  /// 雨量, 宽度, 达到: what a length is of, or reaches.
  private static func isMeasured(_ letter: Glyph) -> Bool {
    switch letter {
    case "量", "度", "达", "到", "至", "超", "过", "近", "约", "为", "均", "了": true
    default: false
    }
  }

  /// What is open at all hours: 自助…, 便利店, 药店, 书店, 图书馆.
  private static let roundTheClock: LetterSet = ["自", "便", "药", "书", "图"]

  private static let lengths: [StaticString] = ["全文共", "全文", "显示", "省略", "字数", "文章", "字数:"]

  /// The same for units that stand in names and in words for a kind; most figures are of others.
  private static func isNameByUnit(_ text: SentenceText, _ quantity: Quantity, _ unit: FoundUnit) -> Bool {
    let start = quantity.number.lowerBound
    let before = text.at(start - 1)
    let after = text.at(quantity.surface.upperBound)
    switch text.at(unit.word.lowerBound) {
    // 排名后3位的乡镇, 前10位
    case "位": return before == "后" || before == "前"
    // 倒数后3名
    // `3项在100名以外`
    case "名" where text.has("名以外", at: unit.word.lowerBound) || text.has("名之外", at: unit.word.lowerBound):
      return true
    case "名", "家": return before == "后" && isOrder(text.at(start - 2))
    // `满3岁入园`, 满3周: from when on.
    case "岁": return before == "满" || isAge(text, quantity, unit)
    case "周":
      return before == "满" || text.at(unit.word.lowerBound + 1) == "年"
        || text.at(unit.word.lowerBound + 1) == "岁" && isAge(text, quantity, unit)
    // 7月前10天: a part of a month.
    case "天": return before == "前" && text.at(start - 2) == "月"
    // 三元前驱体, 二元结构: of how many parts.
    case "元":
      return quantity.script == .chinese && unit.multiplier.isEmpty && parts.begins(text, at: unit.end)
    case "期": return isPhase(text, quantity, unit)
    // 1类新药
    case "类": return grades.begins(text, at: unit.end)
    // `50米内换乘比例`: how near; `海拔4000米以上乡镇`: which ones.
    case "米":
      return after == "内"
        || quantity.qualifier != .exact && text.has("海拔", endingAt: quantity.surface.lowerBound)
    // `开展0.3微克攻坚行动`: what it is for.
    case "微":
      return text.has("攻坚", at: quantity.surface.upperBound)
        || text.has("行动", at: quantity.surface.upperBound)
    // 尼龙66项目: a number in a name.
    case "项": return after == "目"
    case "亩": return text.has("一亩三分", at: start)
    // `全文共1662字`: how long the site says that the text is.
    case "字": return lengths.contains { text.has($0, endingAt: quantity.surface.lowerBound) }
    // （精选3篇）: how many texts a file holds.
    case "篇": return after == ")"
    case "次": return isMeeting(text, quantity, unit)
    case "人": return after == "制"
    default: return false
    }
  }

  /// `后7个月，…`, 最后3个月: what is left of the year.
  private static func isMonthsLeft(_ text: SentenceText, _ quantity: Quantity) -> Bool {
    guard isMonths(quantity) else { return false }
    let lead = text.at(quantity.number.lowerBound - 2)
    return !lead.isHan || lead == "最" || lead == "年"
  }

  private static func isMonths(_ quantity: Quantity) -> Bool {
    quantity.measure == .duration && quantity.unit.isBytes("个月")
  }

  private static let reachings: WordSet = "建成 竣工 完工 投产 开工 投用 达产 通车 启动"
  private static let parts: WordSet = "前驱 材料 正极 锂 电池 结构 经济 体系 催化 聚合 化合 体制 社会 模式 主体"
  private static let grades: WordSet = "新药 创新药 化药 生物制品 医疗器械 疫苗 药品"

  /// `地铁4号线2期`, `小区3期安置房`: which phase of it; 培训班2期 are so many.
  private static func isPhase(_ text: SentenceText, _ quantity: Quantity, _ unit: FoundUnit) -> Bool {
    guard quantity.script == .arabic, quantity.number.count == 1, unit.multiplier.isEmpty else {
      return false
    }
    if phased.begins(text, at: unit.end) { return true }
    switch text.at(quantity.number.lowerBound - 1) {
    case "线", "园", "区", "厂", "城", "苑":
      let after = text.at(unit.end)
      return !after.isHan || after == "和" || after == "及" || after == "与"
    default: return false
    }
  }

  private static let phased: WordSet = """
    工程 项目 廉租房 公租房 安置房 保障房 安置小区 厂房 标准厂房 扩建 扩能 改造 建设
    """

  /// 3岁以下婴幼儿, `60岁及以上人口`: an age that is part of a kind.
  private static func isAge(_ text: SentenceText, _ quantity: Quantity, _ unit: FoundUnit) -> Bool {
    let after = text.at(quantity.surface.upperBound)
    if after.isHan, quantity.qualifier != .exact || isAgeOf(text, unit.end) { return true }
    // `0—14岁、15—59岁人口`
    if after == "、", case .range = quantity.value { return true }
    return (after == "及" || after == "(") && (text.has("及以", at: unit.end) || text.has("(含", at: unit.end))
  }

  /// 倒数, 排名, 考核 by their last letter.
  private static func isOrder(_ letter: Glyph) -> Bool { letter == "数" || letter == "名" || letter == "核" }

  /// 学前1年, 提前40天, 10月底前42个: 前 belongs to the word before the number.
  private static func isAfterWord(_ text: SentenceText, _ place: Int) -> Bool {
    switch text.at(place) {
    case "学", "提", "超", "底", "末", "月", "日", "节", "之", "以", "汛", "会": true
    // 项目前5个月
    case "目": text.at(place - 1) != "项"
    default: false
    }
  }

  /// `2—3岁幼儿`
  private static func isAgeOf(_ text: SentenceText, _ end: Int) -> Bool {
    ages.begins(text, at: end)
  }

  private static let ages: WordSet = "幼儿 婴幼儿 儿童 老人 老年人 青少年 学生 人口 人群 居民 女性 妇女"

  /// Money, percentages and areas count in any numerals.
  static func countsInWords(_ measure: FigureMeasure) -> Bool {
    switch measure {
    case .money, .percent, .area, .points: true
    default: false
    }
  }

  /// `总值首次突破百亿大关`, `合同额过百亿，`: money without its 元, where nothing of that size follows.
  private static func isPassedSize(_ text: SentenceText, _ quantity: Quantity) -> Bool {
    let end = quantity.surface.upperBound
    return quantity.unit.isBytes("亿") && hasBareScale(text, quantity.number)
      && reaches(text.at(quantity.number.lowerBound - 1))
      && (!text.at(end).isHan && !text.at(end).isWordLetter || text.has("大关", at: end))
  }

  /// 百亿元, 千亿元: a size class unless a verb says that it is reached.
  private static func hasBareScale(_ text: SentenceText, _ number: Range<Int>) -> Bool {
    // 十三亿元 is no size.
    number.count == 1 && ChineseNumerals.digit(text[number.lowerBound]) == nil
  }

  /// `迈上万亿元台阶`, `保持在千亿元以上`
  static func comesTo(_ text: SentenceText, _ end: Int) -> Bool {
    switch text.at(end - 1) {
    case "上":
      switch text.at(end - 2) {
      case "迈", "跨", "站", "跃", "登": return true
      default: return false
      }
    case "在": return text.has("持在", endingAt: end) || text.has("定在", endingAt: end)
    default: return false
    }
  }

  static func reaches(_ before: Glyph) -> Bool {
    switch before {
    case "破", "过", "超", "达", "到", "近", "逾", "约": true
    default: false
    }
  }

  /// `X次全会`, `第3次会议`.
  private static func isMeeting(_ text: SentenceText, _ quantity: Quantity, _ unit: FoundUnit) -> Bool {
    guard text.at(unit.word.lowerBound) == "次", unit.word.count == 1 else { return false }
    let after = unit.end
    let isMeeting =
      text.has("全会", at: after) || text.has("全体", at: after) || text.has("党代会", at: after)
      || text.has("常委会", at: after) || text.has("会议", at: after)
    guard isMeeting else { return false }
    return quantity.script == .placeholder || text.at(quantity.number.lowerBound - 1) == "届"
  }

  /// `1小时通勤圈`, `15分钟健身圈`.
  private static func isCircle(_ text: SentenceText, _ quantity: Quantity, _ unit: FoundUnit) -> Bool {
    guard quantity.measure == .duration else { return false }
    for place in unit.end..<unit.end + 9 {
      let letter = text.at(place)
      if letter == "圈" { return true }
      if !letter.isHan && letter != "“" && letter != "”" { return false }
    }
    return false
  }
}
