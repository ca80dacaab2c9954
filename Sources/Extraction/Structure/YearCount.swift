// Which year a text speaks of most.

enum YearCount {
  /// The year that a text without a date speaks from: the one named most often as `2020年`, or the year
  /// after it where that is named too and nothing is said of 明年, for a review of last year opens
  /// many a plan. Of two named as often, the later. Years that the words before them make a goal
  /// (`到2025年`) or a base (`比2019年`) do not count, nor do years after `limit`.
  static func mostNamed(_ bytes: Span<UInt8>, notAfter limit: Int?) -> Int? {
    var counts = [Int](repeating: 0, count: 200)
    var firstOffset = bytes.count
    var since: Int?
    var offset = 4
    while offset + 2 < bytes.count {
      // 年 is E5 B9 B4; its middle byte is rarer than its first.
      guard let middle = bytes.firstPlace(of: 0xB9, from: offset + 1), middle + 1 < bytes.count else { break }
      offset = middle - 1
      guard bytes[offset] == 0xE5, bytes[middle + 1] == 0xB4 else {
        offset += 1
        continue
      }
      if let year = year(bytes, endingAt: offset), year <= limit ?? 2099 {
        let before = bytes.letter(before: offset - 4)
        if bytes.hasBytes(sinceThen, at: offset + 3) { since = max(since ?? year, year) }
        if !goalWords.contains(before) || isReached(bytes, offset), !baseWords.contains(before),
          !isOfFounding(bytes, behind: offset + 3),
          !isOfCompletion(bytes, offset), !isStart(bytes, offset, behind: before)
        {
          counts[year - 1900] += 1
          firstOffset = min(firstOffset, offset)
        }
      }
      offset += 3
    }
    // One year named once in passing is not what a long text speaks from, nor is the year in which a long way
    // began.
    if counts.reduce(0, +) == 1,
      bytes.count > longText && firstOffset > opening || ways.first(bytes, in: 0..<bytes.count) != nil
    {
      return nil
    }
    // `2004年始建，2007年修到城东，2008年修到城北，今年全线贯通`: this year is none of them.
    if counts.count(where: { $0 > 0 }) > 2, !counts.contains(where: { $0 > 1 }),
      thisYears.first(bytes, in: 0..<bytes.count) != nil
    {
      return nil
    }
    var best: Int?
    for (index, count) in counts.enumerated() where count > 0 {
      if count >= best.map({ counts[$0] }) ?? 0 { best = index }
    }
    guard let best else { return nil }
    // `2017年9月开工，…；2018年以来完成投资3亿元`: it speaks from no year before that.
    if let since, since > best + 1900 { return since }
    if best + 1 < counts.count, counts[best + 1] >= max(2, counts[best] / 5), !speaksOfNextYear(bytes) {
      return best + 1 + 1900
    }
    return best + 1900
  }

  /// `到2018年底，全市累计减贫3万人`, `截至2018年上半年`: what has come by then is no goal.
  private static func isReached(_ bytes: Span<UInt8>, _ year: Int) -> Bool {
    if bytes.hasBytes(upTo, at: year - 4 - upTo.count) { return true }
    guard yearEnds.contains(where: { bytes.hasBytes($0, at: year + 3) }) else { return false }
    return sums.first(bytes, in: year + 3..<min(bytes.count, year + 45)) != nil
  }

  private static let upTo = Array("截至".utf8)
  private static let yearEnds = ["底", "末"].map { Array($0.utf8) }
  private static let sums = PhraseSet(words: "累计 已")

  /// `于2011年6月成立`, `成立于2011年`: of what was set up then, the text itself need not be of that year.
  private static func isOfFounding(_ bytes: Span<UInt8>, behind year: Int) -> Bool {
    if foundedIn.contains(where: { bytes.hasBytes($0, at: year - 7 - $0.count) }) { return true }
    var place = year
    while place < bytes.count, place < year + 24 {
      switch bytes.letter(at: place) {
      case Letter.comma, Letter.stop, 0x2C: return false
      default: break
      }
      if foundings.contains(where: { bytes.hasBytes($0, at: place) }) { return true }
      place += bytes.letterLength(at: place)
    }
    return false
  }

  /// `预计2022年投入使用`, `将于2018年底建成`: when something is to be ready, and no year to speak from.
  private static func isOfCompletion(_ bytes: Span<UInt8>, _ year: Int) -> Bool {
    guard aheads.contains(where: { bytes.hasBytes($0, at: year - 4 - $0.count) }) else { return false }
    var place = year + 3
    while place < bytes.count, place < year + 36 {
      switch bytes.letter(at: place) {
      case Letter.comma, Letter.stop, 0x2C: return false
      default: break
      }
      if completions.contains(where: { bytes.hasBytes($0, at: place) }) { return true }
      place += bytes.letterLength(at: place)
    }
    return false
  }

  /// `从2009年就启动`, `从2009年至2012年`, `从2017年的8万亩扩大到…`, `自2009年起`, `2008年以来`, `2008年至今`,
  /// `1949年前`: since or until when, and no year to speak from.
  private static func isStart(_ bytes: Span<UInt8>, _ year: Int, behind before: UInt32) -> Bool {
    if sides.contains(where: { bytes.hasBytes($0, at: year + 3) }) { return true }
    return starts.contains(before) && behindStarts.contains { bytes.hasBytes($0, at: year + 3) }
  }

  private static let sinceThen = Array("以来".utf8)
  private static let sides = ["以来", "以前", "前", "至今"].map { Array($0.utf8) }
  private static let starts: Set<UInt32> = [0xE4_BB_8E, 0xE8_87_AA]  // 从自
  private static let behindStarts = ["起", "就", "开始", "至", "的"].map { Array($0.utf8) }
  private static let aheads = ["预计", "预计于", "将于", "拟于", "计划于", "计划", "有望于", "规划", "定于"].map { Array($0.utf8) }
  private static let completions = ["投入使用", "投用", "开工", "动工", "建成", "竣工", "投产", "完工", "投运", "通车", "交付", "开业"]
    .map {
      Array($0.utf8)
    }
  private static let foundings = ["成立", "设立", "获批", "始建", "建区", "撤县", "被列为", "更名", "挂牌"].map {
    Array($0.utf8)
  }
  private static let foundedIn = ["成立于", "设立于", "建于"].map { Array($0.utf8) }
  private static let nextYear = Array("明年".utf8)

  /// In bytes: shorter texts may name their year once, anywhere; of longer ones the opening must.
  private static let longText = 3000
  private static let opening = 1500

  private static let ways = PhraseSet(words: "奋斗历程 发展历程 应运而生")

  /// The text tells of last year as a whole, and of no next one.
  static func tellsLastYear(_ bytes: Span<UInt8>) -> Bool {
    wholeLastYears.first(bytes, in: 0..<bytes.count) != nil && !speaksOfNextYear(bytes)
  }

  private static let wholeLastYears = PhraseSet(words: "去年全 去年工作")

  /// The text says that it reviews last year or sets the tasks of this one.
  static func looksBack(_ bytes: Span<UInt8>) -> Bool { looks.first(bytes, in: 0..<bytes.count) != nil }

  /// `刚刚过去的2016年，…`: it speaks from the year behind it.
  static func isJustOver(_ bytes: Span<UInt8>, _ year: Int) -> Bool {
    PhraseSet(["刚刚过去的\(year)年", "刚过去的\(year)年"]).first(bytes, in: 0..<bytes.count) != nil
  }

  /// `总结2020年经济工作，部署2021年经济工作`
  static func setsTasks(_ bytes: Span<UInt8>, of year: Int) -> Bool {
    let tasks = PhraseSet(["部署", "安排", "研究"].map { "\($0)\(year)年" })
    return tasks.first(bytes, in: 0..<min(bytes.count, opening * 2)) != nil && !speaksOfNextYear(bytes)
  }

  /// `今年是“十四五”规划收官之年`, `今年是新中国成立75周年`: the year that this one is counted as.
  static func counted(_ bytes: Span<UInt8>) -> Int? {
    var place = 0
    let end = min(bytes.count, opening * 4)
    while let found = thisYears.first(bytes, in: place..<end) {
      place = found.offset + found.count
      guard bytes.hasBytes(isWord, at: place) else { continue }
      let clause = place..<min(end, place + longestClause)
      if let year = yearOfPlan(bytes, in: clause) ?? yearOfCount(bytes, in: clause) { return year }
    }
    return nil
  }

  /// 十四五 begins with 2021 and ends with 2025.
  private static func yearOfPlan(_ bytes: Span<UInt8>, in clause: Range<Int>) -> Int? {
    guard let plan = plans.first(bytes, in: clause),
      let turn = turns.first(bytes, in: plan.offset..<clause.upperBound),
      let number = SectionMarker.numeral(bytes, at: plan.offset)?.value
    else { return nil }
    let first = 2001 + 5 * (number - 10)
    return bytes.hasBytes(lastYear, at: turn.offset) ? first + 4 : first
  }

  private static func yearOfCount(_ bytes: Span<UInt8>, in clause: Range<Int>) -> Int? {
    for (words, year) in foundingYears {
      guard let found = words.first(bytes, in: clause) else { continue }
      var end = found.offset + found.count
      var count = 0
      while end < clause.upperBound, bytes[end] &- 0x30 < 10 {
        count = count * 10 + Int(bytes[end] - 0x30)
        end += 1
      }
      if 1...120 ~= count, bytes.hasBytes(anniversary, at: end) { return year + count }
    }
    return nil
  }

  /// In bytes.
  private static let longestClause = 150
  private static let isWord = Array("是".utf8)
  private static let lastYear = Array("收官".utf8)
  private static let anniversary = Array("周年".utf8)
  private static let plans = PhraseSet(words: "十一五 十二五 十三五 十四五 十五五 十六五")
  private static let turns = PhraseSet(words: "收官之年 开局之年 起步之年 开启之年")
  private static let foundingYears = [
    (PhraseSet(words: "新中国成立 中华人民共和国成立 建国"), 1949), (PhraseSet(words: "建党 中国共产党成立"), 1921),
    (PhraseSet(words: "改革开放"), 1978),
  ]

  private static let looks = PhraseSet(
    words: "回顾去年 总结去年 部署今年 安排今年 做好今年 今年的目标 今年的主要目标 今年的预期目标 今年全区经济社会发展的主要 今年经济社会发展的主要")

  /// The text, published in the first months of a year, is given at its opening: it speaks of the last year
  /// and this one, or begins with this one, of the spring festival, and of no next year.
  static func opensYear(_ bytes: Span<UInt8>) -> Bool {
    let all = 0..<bytes.count
    guard openings.first(bytes, in: all) != nil, let named = thisYears.first(bytes, in: all) else {
      return false
    }
    return (named.offset < title || lastYears.first(bytes, in: all) != nil) && !speaksOfNextYear(bytes)
  }

  /// In bytes: `今年高新区力争实现产值9亿元`.
  private static let title = 90

  private static let openings = PhraseSet(words: "春节 新春 开门红 正月 开年 新年伊始")
  private static let lastYears = PhraseSet(words: "去年")
  private static let thisYears = PhraseSet(words: "今年")

  private static func speaksOfNextYear(_ bytes: Span<UInt8>) -> Bool {
    for offset in 0..<bytes.count where bytes[offset] == nextYear[0] {
      if bytes.hasBytes(nextYear, at: offset) { return true }
    }
    return false
  }

  private static func year(_ bytes: Span<UInt8>, endingAt end: Int) -> Int? {
    var value = 0
    for offset in (end - 4)..<end {
      guard bytes[offset] &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(bytes[offset] - 0x30)
    }
    return 1949...2099 ~= value ? value : nil
  }

  /// `比2019年增长`, `由2009年的8万亩增加到`, `继2009年之后`: held against it.
  private static let baseWords: Set<UInt32> = [0xE6_AF_94, 0xE8_BE_83, 0xE7_94_B1, 0xE7_BB_A7]  // 比较由继
  private static let goalWords: Set<UInt32> = [0xE5_88_B0, 0xE8_87_B3, Letter.dash, 0x2D, 0x7E]  // 到至—
}
