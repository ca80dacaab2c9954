// Kind, occasion, issuer, speaker, date and year, from the head and the first words of the text.

enum MetadataReader {
  static func read(
    _ text: CleanText, head: DocumentHead, asides: [String], sections: [SectionHeading],
    tables: [Range<Int>], options: ExtractionOptions
  ) -> DocumentMetadata {
    let opening = text.string(firstBytes(text.utf8, from: 0, limit: 2_400))
    var metadata = DocumentMetadata(title: head.title)
    let joined = head.lines.joined()
    metadata.occasion =
      head.lines.lazy.compactMap { occasion(in: $0) }.first ?? occasion(in: joined)
      ?? head.lines.lazy.compactMap { occasion(behindDate: $0) }.first ?? occasion(ofTitle: head.title)
      ?? head.lines.lazy.compactMap { occasion(withoutEnd: $0) }.first
    metadata.kind = kind(head, opening: opening)
    metadata.issuer = issuer(of: head.title) ?? issuer(opening: opening, asides: asides)
    metadata.speaker = speaker(head)
    let dates = datesOfHead(head)
    metadata.date = date(dates, asides: asides)
    metadata.year =
      year(text.utf8.span, tables, head, dates, sections: sections, asides: asides) ?? options.fallbackYear
    return metadata
  }

  /// At most `limit` bytes, cut on a scalar boundary.
  private static func firstBytes(_ utf8: [UInt8], from start: Int, limit: Int) -> Range<Int> {
    var end = min(utf8.count, start + limit)
    while end > start, end < utf8.count, utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }

  // MARK: Occasion, kind, people

  /// `在…会议上`: the meeting.
  static func occasion(in line: String) -> String? {
    guard line.holds("在"), line.holds("上") else { return nil }
    let scalars = Array(line.unicodeScalars)
    for start in scalars.indices where scalars[start] == "在" {
      let limit = min(scalars.count, start + 80)
      for end in (start + 3)..<max(limit, start + 3) where "上]】".unicodeScalars.contains(scalars[end]) {
        // What a label in brackets ends is no meeting.
        if scalars[end] == "]" || scalars[end] == "】" { break }
        if "会议式动班坛话典會議動壇".unicodeScalars.contains(scalars[end - 1]) {
          var words: [UInt8] = []
          for scalar in scalars[(start + 1)..<end] where !scalar.isBlank {
            TextDecoder.append(scalar.value, to: &words)
          }
          return String(decoding: words, as: UTF8.self)
        }
      }
    }
    return nil
  }

  /// `全县项目建设工作会议讲话`, `物流园奠基仪式发言稿`: the meeting, where a kind of speech is all that follows it.
  private static func occasion(ofTitle title: String?) -> String? {
    guard let title, TitleRules.kind(of: title) == .speech,
      let last = meetings.compactMap({ title.ranges(of: $0).last }).max(by: { $0.upperBound < $1.upperBound }
      ),
      2...longestKind ~= title[last.upperBound...].unicodeScalars.count
    else { return nil }
    let start = (title.firstPlace(of: "在") ?? title.firstPlace(of: "关于")).flatMap {
      $0.upperBound < last.lowerBound ? $0.upperBound : nil
    }
    let name = TitleRules.trimmed(title[(start ?? title.startIndex)..<last.upperBound])
    return 4...60 ~= name.unicodeScalars.count && !name.holds("\n") ? name : nil
  }

  private static let meetings = ["会议", "大会", "会", "仪式", "典礼", "论坛"]
  /// In letters: `上的表态发言稿`.
  private static let longestKind = 7

  /// `岚政发〔2016〕18号`: an official paper's number tells its year.
  static func yearOfNumber(_ line: String) -> Int? {
    guard line.holds("号"), let found = line.firstMatch(of: #/[〔\[（(【](?<year>\d{4})[〕\]）)】]第?\d{1,5}号/#),
      let year = Int(found.year), 1949...2100 ~= year
    else { return nil }
    return year
  }

  /// `2015年1月6日在岚川镇人民代表大会第三次会议`
  private static func occasion(withoutEnd line: String) -> String? {
    guard line.ends(withOneOf: meetingEnds), let mark = line.firstPlace(of: "在"),
      DateReader.firstDate(in: String(line[..<mark.lowerBound])) != nil
    else { return nil }
    let name = TitleRules.trimmed(line[mark.upperBound...])
    return 4...60 ~= name.unicodeScalars.count ? name : nil
  }

  private static let meetingEnds = PhraseSet(words: "会议 大会 全会 推进会 动员会 座谈会")

  /// `（2023年5月8日 全区经济工作会议）`
  private static func occasion(behindDate line: String) -> String? {
    guard line.hasPrefix("（") || line.hasPrefix("("), line.hasSuffix("）") || line.hasSuffix(")"),
      let day = line.firstPlace(of: "日"), DateReader.firstDate(in: line)?.day != nil
    else { return nil }
    let rest = TitleRules.trimmed(line[day.upperBound...].dropLast())
    let isMeeting = ["会", "会议", "仪式", "活动", "论坛"].contains { rest.hasSuffix($0) }
    return isMeeting && 4...60 ~= rest.unicodeScalars.count ? rest : nil
  }

  private static func kind(_ head: DocumentHead, opening: String) -> DocumentKind {
    if let title = head.title, let kind = TitleRules.kind(of: title) { return kind }
    if opening.holds(oneOf: reportWords) { return .report }
    if head.hasSalutation { return .speech }
    if opening.holds(oneOf: noticeWords) { return .notice }
    return opening.holds(oneOf: speechWords) ? .speech : .other
  }

  private static let reportWords = PhraseSet([
    "向大会报告", "请予审议", "现将工作汇报如下", "情况报告如下", "情况汇报如下", "情况通报如下", "工作总结如下", "情况总结如下",
  ])
  private static let noticeWords = PhraseSet(words: "提出如下意见 提出以下意见 通知如下 现印发给你们")
  private static let speechWords = PhraseSet(words: "讲点意见 讲几点意见 讲三点意见 讲两点意见 讲四点意见 讲以下几点 讲以下三点")

  /// `清河县人民政府办公室关于印发…的通知`
  private static func issuer(of title: String?) -> String? {
    guard let title, let about = title.firstPlace(of: "关于"), about.lowerBound > title.startIndex else {
      return nil
    }
    let body = TitleRules.trimmed(title[..<about.lowerBound])
    return body.ends(withOneOf: bodies) && body.unicodeScalars.count <= 40 ? body : nil
  }

  private static let bodies = PhraseSet(
    words: "政府 办公室 办公厅 委员会 管委会 局 厅 部 院 委 组 党组 指挥部 领导小组 党委 党工委 县委 区委 市委 省委")

  /// `我代表陕西省人民政府`, or an official source.
  private static func issuer(opening: String, asides: [String]) -> String? {
    if let found = opening.firstPlace(of: "我代表") {
      let rest = opening[found.upperBound...].prefix(24)
      for ending in ["人民政府", "国务院", "政府", "常务委员会", "常委会", "委员会", "管委会", "党组"] {
        if let end = rest.firstPlace(of: ending) { return String(rest[..<end.upperBound]) }
      }
    }
    for aside in asides where aside.hasPrefix("发布机构") || aside.hasPrefix("发文机关") {
      guard let colon = aside.firstIndex(where: { "：:".contains($0) }) else { continue }
      let value = aside[aside.index(after: colon)...]
      if !value.isEmpty { return String(value) }
    }
    return asides.first { aside in
      aside.unicodeScalars.count <= 20
        && ["人民政府", "办公厅", "办公室", "管委会", "委员会"].contains { aside.hasSuffix($0) }
        && !aside.holds("：") && !aside.holds(":")
    }
  }

  private static func speaker(_ head: DocumentHead) -> String? {
    if let line = head.lines.last(where: TitleRules.isSpeaker) { return line }
    // `…会议上 陕西省省长 赵刚`: behind the occasion on its line.
    for line in head.lines.reversed() where occasion(in: line) != nil {
      guard let end = line.ranges(of: "上").last else { continue }
      let rest = TitleRules.trimmed(line[end.upperBound...])
      if TitleRules.isSpeaker(rest) { return rest }
    }
    return office(of: head.title)
  }

  /// `区委书记在全区经济工作会议上的讲话`: the office that spoke.
  private static func office(of title: String?) -> String? {
    guard let title, let meeting = title.firstPlace(of: "在"), occasion(in: title) != nil else { return nil }
    let office = TitleRules.trimmed(title[..<meeting.lowerBound])
    return 2...20 ~= office.unicodeScalars.count && office.ends(withOneOf: offices) ? office : nil
  }

  private static let offices = PhraseSet(
    words: "书记 副书记 省长 市长 县长 区长 旗长 镇长 乡长 州长 主席 主任 局长 厅长 部长 秘书长 总理 委员长 同志 组长 董事长")

  // MARK: Date and year

  private static func date(_ dates: [DocumentDate], asides: [String]) -> DocumentDate? {
    if let full = dates.first(where: { $0.day != nil }) { return full }
    if let month = dates.first(where: { $0.month != nil }) { return month }
    let published = asides.compactMap { DateReader.firstDate(in: $0) }
    return published.first { $0.day != nil } ?? published.first { $0.month != nil }
  }

  /// Sentences among the lines of the head, `…，仅次于2017年度。`, date nothing.
  private static func datesOfHead(_ head: DocumentHead) -> [DocumentDate] {
    head.lines.compactMap { $0.ends("。") ? nil : DateReader.firstDate(in: $0) }
  }

  private static func year(
    _ text: Span<UInt8>, _ tables: [Range<Int>], _ head: DocumentHead, _ dates: [DocumentDate],
    sections: [SectionHeading], asides: [String]
  ) -> Int? {
    let title = head.title
    if let given = dates.first(where: { $0.day != nil }) { return given.year }
    if let year = head.lines.lazy.compactMap(yearOfNumber).first { return year }
    if let title, let year = yearOfFiveYears(title) { return year }
    if let title, let year = DateReader.firstDate(in: title)?.year { return year }
    if let given = dates.first(where: { $0.month != nil }) ?? dates.first { return given.year }
    let published = asides.lazy.compactMap { DateReader.firstDate(in: $0) }.first
    if let year = yearOfTasks(sections) { return year }
    // What stands in the cells of a table, `2023年10月`, is no year to speak from beside a date.
    if let published, tables.first.map({ $0.lowerBound < openingOfTables }) ?? false { return published.year }
    guard !hidesYear(title), let named = YearCount.mostNamed(text, notAfter: published?.year) else {
      return published?.year
    }
    // A text that looks back on the year before speaks from the year it was published in.
    if let published, published.year == named + 1,
      YearCount.looksBack(text)
        || published.month.map({ $0 < 4 }) ?? false && YearCount.opensYear(text)
    {
      return published.year
    }
    // `2022年工作回顾`, of which the text says 去年: it speaks from the year behind it.
    if published == nil, YearCount.tellsLastYear(text), isReviewed(named, in: sections) { return named + 1 }
    return named
  }

  private static func isReviewed(_ year: Int, in sections: [SectionHeading]) -> Bool {
    sections.contains { section in
      section.level == 1 && ["回顾", "回忆", "总结"].contains { section.heading.holds($0) }
        && DateReader.firstDate(in: section.heading)?.year == year
    }
  }

  /// A text whose table stands so near its beginning is nothing but the table.
  private static let openingOfTables = 400

  private static let hiddenYears = PhraseSet(words: "x年 X年 ×年 *年 ＊年 ○年 Ｘ年")

  /// `在全县201x年工业工作会议上的讲话`: whichever years it names, the one it speaks from is not to be known.
  private static func hidesYear(_ title: String?) -> Bool {
    title?.holds(oneOf: hiddenYears) ?? false
  }

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
}
