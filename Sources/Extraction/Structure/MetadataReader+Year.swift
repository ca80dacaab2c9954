// The date of a document, and the year that it speaks from.

/// The dates that stand around a text, by where they stand.
struct DocumentDates {
  /// In the lines above the text.
  var head: [DocumentDate]
  /// Of a page of news, beside its source.
  var news: DocumentDate?
  /// Below the signature.
  var closing: DocumentDate?
  /// What the site says of its page.
  var published: [DocumentDate]

  /// The day of the document, or the best that is known of it.
  var date: DocumentDate? {
    given ?? head.first { $0.month != nil } ?? closing ?? published.first { $0.day != nil }
      ?? published.first { $0.month != nil }
  }

  /// The day it was given.
  var given: DocumentDate? { head.first { $0.day != nil } ?? news }
}

extension MetadataReader {
  /// Sentences among the lines of the head, `…，仅次于2017年度。`, `东陂水库于2019年3月8日开工；`, date nothing.
  static func datesOfHead(_ head: DocumentHead) -> [DocumentDate] {
    head.lines.compactMap { isProse($0) ? nil : DateReader.firstDate(in: $0) }
  }

  private static func isProse(_ line: String) -> Bool {
    line.ends(withOneOf: sentenceEnds) || line.holds("。") && !line.begins("（") && !line.begins("(")
  }

  private static let sentenceEnds = PhraseSet(words: "。 ； ; …")

  static func year(
    _ text: Span<UInt8>, _ tables: [Range<Int>], _ head: DocumentHead, _ dates: DocumentDates,
    _ sections: [SectionHeading]
  ) -> Int? {
    let title = head.title
    // `2007年统计公报`, put out whenever: it tells of that year alone.
    if let title, title.holds("统计公报"), let year = yearOfTitle(title) { return year }
    if let given = dates.given { return given.year }
    if let year = head.lines.lazy.compactMap(yearOfNumber).first { return year }
    if let title, let year = yearOfFiveYears(title) ?? yearOfTitle(title) { return year }
    if let given = dates.head.first(where: { $0.month != nil }) ?? dates.head.first { return given.year }
    if let year = yearOfTasks(sections) ?? dates.closing?.year { return year }
    if let year = YearCount.counted(text) { return year }
    let published = dates.published.first
    // What stands in the cells of a table, `2023年10月`, is no year to speak from beside a date.
    if let published, tables.first.map({ $0.lowerBound < openingOfTables }) ?? false { return published.year }
    if title?.holds(oneOf: hiddenYears) ?? false { return nil }
    guard let named = YearCount.mostNamed(text, notAfter: published?.year) else {
      return hidesYears(text) ? nil : published?.year
    }
    if let published, published.year > named, tellsDay(text, of: published) { return published.year }
    // A text that looks back on the year before speaks from the year it was published in.
    if let published, published.year == named + 1,
      YearCount.looksBack(text)
        || published.month.map({ $0 < 4 }) ?? false && YearCount.opensYear(text)
    {
      return published.year
    }
    // `2022年工作回顾`, of which the text says 去年: it speaks from the year behind it.
    if published == nil, YearCount.tellsLastYear(text), isReviewed(named, in: sections) { return named + 1 }
    return YearCount.setsTasks(text, of: named + 1) || YearCount.isJustOver(text, named)
      ? named + 1 : named
  }

  /// `3月12日，…`, on a page of 2018-03-13: it is news, and speaks from that day.
  private static func tellsDay(_ text: Span<UInt8>, of date: DocumentDate) -> Bool {
    guard let month = date.month, let day = date.day else { return false }
    let days = PhraseSet((max(1, day - 3)...day).map { "\(month)月\($0)日" })
    var place = 0
    let end = min(text.count, newsOpening)
    while let found = days.first(text, in: place..<end) {
      // `2017年3月12日`, `13月`
      let before = text.letter(before: found.offset)
      if before != year, before > 0x7F || !(0x30...0x39).contains(before) { return true }
      place = found.offset + found.count
    }
    return false
  }

  private static let year: UInt32 = 0xE5_B9_B4  // 年
  /// In bytes.
  private static let newsOpening = 900

  private static func isReviewed(_ year: Int, in sections: [SectionHeading]) -> Bool {
    sections.contains { section in
      section.level == 1 && ["回顾", "回忆", "总结"].contains { section.heading.holds($0) }
        && DateReader.firstDate(in: section.heading)?.year == year
    }
  }

  /// `2019年05月11日08:31来源：…`: of what is news the day it was told.
  static func dateOfNews(_ asides: [String]) -> DocumentDate? {
    asides.lazy.filter { $0.holds("来源") && !$0.begins(withOneOf: labelsOfPages) }
      .compactMap { DateReader.firstDate(in: $0) }.first { $0.day != nil }
  }

  private static let labelsOfPages = PhraseSet(words: "来源 发布 发表 更新时间 时间 日期 信息来源 归档")

  /// `2021年9月23日` alone on its line, below the signature; where many days stand so they head what was done on
  /// each.
  static func closingDate(_ text: CleanText, _ paragraphs: [Range<Int>]) -> DocumentDate? {
    let bytes = text.utf8.span
    var days: [Range<Int>] = []
    for paragraph in paragraphs where 14...longestDay ~= paragraph.count {
      guard bytes.letter(before: paragraph.upperBound) == day, days.count < 3 else { continue }
      days.append(paragraph)
    }
    guard let last = days.last, days.count < 3 else { return nil }
    let line = text.string(last)
    guard line.unicodeScalars.allSatisfy({ lettersOfDays.contains($0) }) else { return nil }
    return DateReader.firstDate(in: line).flatMap { $0.day == nil ? nil : $0 }
  }

  private static let day: UInt32 = 0xE6_97_A5  // 日
  /// In bytes: `二〇二一年十二月二十三日`.
  private static let longestDay = 40
  private static let lettersOfDays = Set("0123456789０１２３４５６７８９〇○零一二三四五六七八九十年月日 　".unicodeScalars)

  /// `行动方案（2023—2025年）` begins in the first of its years; `2020年预算执行情况和2021年预算` is told in the last.
  private static func yearOfTitle(_ title: String) -> Int? {
    let scalars = Array(title.unicodeScalars)
    var years: [(value: Int, end: Int)] = []
    var index = 0
    while index < scalars.count {
      let digits = scalars[index...].prefix { ("0"..."9").contains($0) }
      if digits.count == 4, let year = Int(String(String.UnicodeScalarView(digits))), 1949...2100 ~= year {
        years.append((year, digits.endIndex))
      }
      index = digits.isEmpty ? index + 1 : digits.endIndex
    }
    if years.count > 1 {
      let mark = years[0].end
      // `2019—2023年收入情况` looks back over them.
      let isAhead = title.holds(oneOf: plansOfYears)
      if "-—－–~～至".unicodeScalars.contains(scalars[mark]), years[1].end - mark < 8 {
        return isAhead ? years[0].value : years[1].value
      }
      if title.holds("执行情况") { return years.map(\.value).max() }
    }
    // `202x年工作总结和2025年工作计划`: the year told of is the one before that of the plan.
    if years.count == 1, let sum = title.firstPlace(of: "总结"), !title.holds(oneOf: partsOfYears),
      case let behind = title[sum.upperBound...], behind.contains(String(years[0].value)),
      nextPlans.isIn(Array(behind.utf8))
    {
      return years[0].value - 1
    }
    // `四季度项目推进暨2026年项目谋划会议`: held before the year that it plans.
    if years.count == 1, isPlanned(title, years[0].value) { return years[0].value - 1 }
    return DateReader.firstDate(in: title)?.year
  }

  private static func isPlanned(_ title: String, _ year: Int) -> Bool {
    guard let named = title.firstPlace(of: String(year)) else { return false }
    let before = String(title[..<named.lowerBound])
    return before.ends(withOneOf: joints) && before.holds(oneOf: lastParts)
      && String(title[named.upperBound...]).holds("谋划")
  }

  private static let joints = PhraseSet(words: "及 和 与 暨")
  private static let lastParts = PhraseSet(words: "季度 年末 年终 岁末 下半年")
  private static let partsOfYears = PhraseSet(words: "半年 季度")
  private static let nextPlans = PhraseSet(words: "计划 打算 思路 安排 要点")

  private static let plansOfYears = PhraseSet(words: "方案 计划 规划 行动 纲要 办法 措施 意见 任务")

  /// A text whose table stands so near its beginning is nothing but the table.
  private static let openingOfTables = 400

  /// `在全县201x年工业工作会议上的讲话`: whichever years it names, the one it speaks from is not to be known.
  private static let hiddenYears = PhraseSet(words: "x年 X年 ×年 *年 ＊年 ○年 Ｘ年 _年")

  /// `20__年1月`: a text of a site of samples; the site's own date says nothing of it.
  private static func hidesYears(_ text: Span<UInt8>) -> Bool {
    yearsHidden.first(text, in: 0..<min(text.count, openingBytes)) != nil
  }

  private static let openingBytes = 6_000
  private static let yearsHidden = PhraseSet(words: "20_ 20x 20X 20× 20* 20＊ 20○ 201x 202x 201X 202X 20Ｘ")

  /// `第十四个五年规划和2035年远景目标纲要`: it looks as far as 2035, and speaks from the end of the plan before.
  private static func yearOfFiveYears(_ title: String) -> Int? {
    guard title.holds("年远景目标"), let five = title.firstPlace(of: "个五年规划"),
      let number = title[..<five.lowerBound].unicodeScalars.last,
      let digit = ChineseNumerals.digit(Glyph(unicodeScalarLiteral: number))
    else { return nil }
    return 2000 + 5 * digit
  }

  /// A heading that speaks of what is to be done: `2026年重点工作`.
  private static func yearOfTasks(_ sections: [SectionHeading]) -> Int? {
    sections.lazy.filter { section in
      section.level == 1
        && ["任务", "重点", "安排", "目标", "打算", "计划", "思路", "部署"].contains { section.heading.holds($0) }
    }.compactMap { DateReader.firstDate(in: $0.heading)?.year }.max()
  }

  /// `岚政发〔2016〕18号`: an official paper's number tells its year.
  static func yearOfNumber(_ line: String) -> Int? {
    guard line.holds("号"), let found = line.firstMatch(of: #/[〔\[（(【](?<year>\d{4})[〕\]）)】]第?\d{1,5}号/#),
      let year = Int(found.year), 1949...2100 ~= year
    else { return nil }
    return year
  }
}
