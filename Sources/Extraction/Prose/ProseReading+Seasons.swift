// At what time of its year a document speaks, by its date and its title.

extension ProseReading {
  /// A report given in the year it reviews: of a half year, or after its spring.
  static func isMidYear(_ metadata: DocumentMetadata) -> Bool {
    if let month = metadata.date?.month, metadata.date?.year == metadata.year { return 5...11 ~= month }
    return ["上半年", "季度"].contains { metadata.title?.contains($0) ?? false }
  }

  /// How many months of the year it speaks from are over: those before its date's.
  static func monthsRun(_ metadata: DocumentMetadata) -> Int {
    if let month = metadata.date?.month, metadata.date?.year == metadata.year { return month - 1 }
    return isFirstQuarter(metadata) ? 3 : isHalfYear(metadata) ? 6 : isMidYear(metadata) ? 9 : 0
  }

  /// `2024年上半年工作总结及下半年工作安排`
  private static func isHalfYear(_ metadata: DocumentMetadata) -> Bool {
    guard let title = metadata.title else { return false }
    return title.holds("上半年") && !title.holds("季度")
  }

  /// `在全区一季度项目集中开工仪式上的致辞`
  private static func isFirstQuarter(_ metadata: DocumentMetadata) -> Bool {
    guard let title = metadata.title, title.holds("一季度") || title.holds("首季") else { return false }
    return !["二季度", "三季度", "四季度", "上半年"].contains { title.holds($0) }
  }

  /// Of the first months of the year it speaks from, where last year is what has just gone by.
  static func isSpring(_ metadata: DocumentMetadata, _ text: CleanText) -> Bool {
    guard let date = metadata.date, let month = date.month else {
      // `2014年工作总结`: the year just over is the one it is about.
      if !reviewsLastYear(metadata) { return false }
      if isFirstQuarter(metadata) { return true }
      let opening = text.utf8.span.extracting(..<min(text.utf8.count, openingBytes))
      let all = 0..<opening.count
      if yearsJustOver.first(opening, in: all) != nil { return true }
      // `总结2025年工作，部署2026年任务`
      guard let year = metadata.year else { return false }
      return PhraseSet(["总结\(year - 1)年", "回顾\(year - 1)年"]).first(opening, in: all) != nil
    }
    return date.year == metadata.year && month < 5
  }

  private static let openingBytes = 3_000
  private static let yearsJustOver = PhraseSet(words: "刚刚过去的一年 刚刚过去20 刚刚过去的20")

  /// `2021年工作总结及2022年打算`, `总结和2022年打算`, `1-10月情况汇报`: of its own year, unless it is given in the months after.
  static func reviewsLastYear(_ metadata: DocumentMetadata) -> Bool {
    if metadata.date?.month != nil { return true }
    guard let title = metadata.title, title.holds("总结") || title.holds("汇报") || title.holds("小结"),
      let named = DateReader.firstDate(in: title)?.year
    else { return true }
    return named != metadata.year && named - 1 != metadata.year
  }

  /// `关于2020年民生实事完成情况的报告`, given in 2021: the year it reports on.
  static func reviewedYear(_ metadata: DocumentMetadata) -> Int? {
    guard let title = metadata.title, let year = metadata.year,
      metadata.kind == .report
        || metadata.kind == .other && ["综述", "回顾", "盘点"].contains(where: { title.ends($0) }),
      let named = DateReader.firstDate(in: title)?.year, named + 1 == year
    else { return nil }
    return named
  }
}
